// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { createWords } from '../../src/coaching/words';
import { Options } from '../../src/ui/options/options';

afterEach(cleanup);

function show(given: { granted?: string[]; kept?: string | null } = {}) {
  const actions = { onRemove: vi.fn(), onChooseDesks: vi.fn(), onLanguage: vi.fn() };
  const rule = { id: 'you-must', category: 'demanding', level: 'suggest', say: 'May sound like an order.' } as const;
  render(
    <Options
      words={createWords(en, 'en')}
      granted={given.granted ?? ['https://acme.zendesk.com/*']}
      kept={given.kept ?? null}
      language="browser"
      packs={[{ id: 'core', name: 'Core', rules: [rule] }]}
      {...actions}
    />,
  );
  return { ...actions, user: userEvent.setup() };
}

describe('the settings page', () => {
  it('lists the granted sites, each with its Remove', async () => {
    const { user, onRemove } = show();
    await user.click(screen.getByRole('button', { name: 'Remove: acme.zendesk.com' }));
    expect(onRemove).toHaveBeenCalledWith('https://acme.zendesk.com/*');
  });

  it('says that it is off everywhere when nothing is granted', () => {
    show({ granted: [] });
    expect(screen.getByText(/off everywhere/)).toBeTruthy();
  });

  it('says which site the browser did not let go', () => {
    show({ kept: 'https://acme.zendesk.com/*' });
    expect(screen.getByRole('status').textContent).toMatch(/acme\.zendesk\.com .* cannot be removed here/);
  });

  it('changes the language', async () => {
    const { user, onLanguage } = show();
    await user.selectOptions(screen.getByLabelText('Language of the interface'), 'Deutsch');
    expect(onLanguage).toHaveBeenCalledWith('de');
  });

  it('shows the rules at work by what they are about', async () => {
    const { user } = show();
    expect(screen.getByText('1 rule is at work.')).toBeTruthy();
    await user.click(screen.getByText('May sound like an order (1)'));
    expect(screen.getByText('May sound like an order.')).toBeTruthy();
  });
});
