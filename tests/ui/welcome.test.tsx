// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { createWords } from '../../src/coaching/words';
import { zendeskOrigins } from '../../src/ui/welcome/desk-origins';
import { Welcome } from '../../src/ui/welcome/welcome';

afterEach(cleanup);

function show({ granted = [] as string[], allows = true } = {}) {
  const onTurnOn = vi.fn(async () => allows);
  const words = createWords(en, 'en');
  const coaching = { showFirst: vi.fn(), stop: vi.fn() };
  const coach = vi.fn(() => coaching);
  const practice = { ticket: { customer: 'Maria', messages: ['It broke.'], reply: ['You must wait.'] }, coach };
  const page = (sites: string[]) => <Welcome words={words} granted={sites} onTurnOn={onTurnOn} practice={practice} />;
  const { rerender } = render(page(granted));
  const grantedNow = (sites: string[]) => rerender(page(sites));
  return { onTurnOn, coach, coaching, grantedNow, user: userEvent.setup() };
}

describe('the welcome page', () => {
  it('asks for one Zendesk account and for Intercom with its regions, in one go', async () => {
    const { user, onTurnOn } = show();
    await user.type(screen.getByRole('textbox', { name: 'Your Zendesk address' }), 'acme');
    await user.click(screen.getByRole('checkbox', { name: 'Intercom' }));
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(onTurnOn).toHaveBeenCalledExactlyOnceWith([
      'https://acme.zendesk.com/*',
      'https://app.intercom.com/*',
      'https://app.eu.intercom.com/*',
      'https://app.au.intercom.com/*',
    ]);
  });

  it('without an account, asks for all of Zendesk', async () => {
    const { user, onTurnOn } = show();
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(onTurnOn).toHaveBeenCalledWith(['https://*.zendesk.com/*']);
  });

  it('says what is wrong instead of asking for nothing', async () => {
    const { user, onTurnOn } = show();
    await user.type(screen.getByRole('textbox'), 'not an account');
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(screen.getByRole('status').textContent).toMatch(/Only letters, digits and hyphens/);
    await user.click(screen.getByRole('checkbox', { name: 'Zendesk' }));
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(screen.getByRole('status').textContent).toMatch(/at least one desk/);
    expect(onTurnOn).not.toHaveBeenCalled();
  });

  it('a declined permission leaves everything off and says so', async () => {
    const { user } = show({ allows: false });
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(screen.getByRole('status').textContent).toMatch(/Nothing is turned on/);
  });

  it('once something is granted, says where, and lets one choose more', async () => {
    const { user, grantedNow } = show();
    grantedNow(['https://acme.zendesk.com/*', 'http://127.0.0.1/*']);
    expect(screen.getByRole('heading', { name: 'You are set' })).toBeTruthy();
    expect(screen.getByText('acme.zendesk.com')).toBeTruthy();
    expect(screen.getByText('http://127.0.0.1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose more desks' }));
    expect(screen.getByRole('button', { name: 'Turn on' })).toBeTruthy();
  });
});

describe('the practice ticket', () => {
  it('comes once a site is on, is coached, and shows its first finding on demand', async () => {
    const { user, coach, coaching, grantedNow } = show();
    expect(coach).not.toHaveBeenCalled();
    grantedNow(['https://acme.zendesk.com/*']);
    expect(screen.getByRole('textbox', { name: 'Your reply' }).textContent).toBe('You must wait.');
    expect(screen.getByText(/Only you see this\. Nothing is sent anywhere\. Three suggestions at most\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show me the first' }));
    expect(coaching.showFirst).toHaveBeenCalledOnce();
    cleanup();
    expect(coaching.stop).toHaveBeenCalledOnce();
  });
});

describe('zendeskOrigins', () => {
  it.each([
    ['', ['https://*.zendesk.com/*']],
    ['acme', ['https://acme.zendesk.com/*']],
    [' https://Acme.zendesk.com/agent/tickets/1 ', ['https://acme.zendesk.com/*']],
    ['acme.zendesk.com', ['https://acme.zendesk.com/*']],
    ['acme support', null],
    ['help.acme.com', null],
  ])('of “%s” is %j', (typed, expected) => {
    expect(zendeskOrigins(typed)).toEqual(expected);
  });
});
