// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { createWords } from '../../src/coaching/words';
import { Options } from '../../src/ui/options/options';
import type { RuleRow } from '../../src/ui/options/rule-pack';

afterEach(cleanup);

const rule: RuleRow = {
  id: 'core/you-must',
  category: 'demanding',
  level: 'suggest',
  say: 'May sound like an order.',
  why: 'A request leaves them a choice.',
  source: 'A style guide',
  examples: [{ text: 'You must wait.', becomes: 'Please wait.' }],
  passes: ['You must be tired.'],
};

const noTeam = {
  packs: [],
  refused: [],
  follow: { state: 'none' as const, file: '', key: null, faults: [] },
  canFollow: true,
};

function show(given: Partial<Parameters<typeof Options>[0]> = {}) {
  const actions = {
    onRemove: vi.fn(),
    onChooseDesks: vi.fn(),
    onLook: vi.fn(),
    onShortcuts: vi.fn(),
    onPack: vi.fn(),
    onRule: vi.fn(),
    onLevel: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(async () => false),
    onErase: vi.fn(async () => {}),
    onSaveRecipe: vi.fn(),
    onForgetRecipe: vi.fn(),
    onTakePack: vi.fn(async () => null),
    onRemovePack: vi.fn(),
    onFollow: vi.fn(),
    onFollowAgain: vi.fn(),
    onUnfollow: vi.fn(),
    onExportCounts: vi.fn(),
    onForgetCounts: vi.fn(),
    onEndPause: vi.fn(),
  };
  render(
    <Options
      words={createWords(en, 'en')}
      granted={['https://acme.zendesk.com/*']}
      kept={null}
      taught={[]}
      paused={{ sites: [], until: null, conversations: 0 }}
      look={{ language: 'browser', appearance: 'system', pill: true, pilot: false, askOnSend: false }}
      shortcuts={[
        { name: 'next-finding', keys: 'Alt+Period' },
        { name: 'pause', keys: '' },
      ]}
      packs={[
        { id: 'core', name: 'Core', isOn: true, rules: [rule] },
        { id: 'etiquette', name: 'Etiquette', isOn: false, rules: [{ ...rule, id: 'etiquette/x' }] },
      ]}
      choices={{ rulesOff: [], levels: {} }}
      set={{ settings: [], packs: [], rules: [] }}
      team={noTeam}
      insights={null}
      {...actions}
      {...given}
    />,
  );
  return { ...actions, user: userEvent.setup() };
}

const open = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByText('May sound like an order (1)'));

describe('the settings page', () => {
  it('lists the granted sites, each with its Remove', async () => {
    const { user, onRemove } = show();
    await user.click(screen.getByRole('button', { name: 'Remove: acme.zendesk.com' }));
    expect(onRemove).toHaveBeenCalledWith('https://acme.zendesk.com/*');
  });

  it('lists what is paused, each with the way back, and says nothing where nothing is', async () => {
    show();
    expect(screen.queryByRole('heading', { name: 'Paused' })).toBeNull();
    cleanup();
    const { user, onEndPause } = show({
      paused: { sites: ['https://acme.zendesk.com/*'], until: Date.now() + 60_000, conversations: 2 },
    });
    await user.click(screen.getByRole('button', { name: 'Go on: acme.zendesk.com' }));
    await user.click(screen.getByRole('button', { name: /^Go on: Everywhere, until/ }));
    await user.click(screen.getByRole('button', { name: 'Go on: 2 conversations' }));
    expect(onEndPause.mock.calls.flat()).toEqual([{ site: 'https://acme.zendesk.com/*' }, 'hour', 'conversations']);
  });

  it('says that it is off everywhere when nothing is granted', () => {
    show({ granted: [] });
    expect(screen.getByText(/off everywhere/)).toBeTruthy();
  });

  it('says which site the browser did not let go', () => {
    show({ kept: 'https://acme.zendesk.com/*' });
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/acme\.zendesk\.com .* cannot be removed here/);
  });

  it('changes the language', async () => {
    const { user, onLook } = show();
    await user.selectOptions(screen.getByLabelText('Language of the interface'), 'Deutsch');
    expect(onLook).toHaveBeenCalledWith({ language: 'de' });
  });

  it('changes the appearance, and whether the pill is shown', async () => {
    const { user, onLook } = show();
    await user.selectOptions(screen.getByLabelText('Appearance'), 'Dark');
    await user.click(screen.getByRole('checkbox', { name: 'Show the pill by the reply box' }));
    expect(onLook.mock.calls).toEqual([[{ appearance: 'dark' }], [{ pill: false }]]);
  });

  it('says which keys are set, and leads to where they are changed', async () => {
    const { user, onShortcuts } = show();
    const rows = within(screen.getByRole('list', { name: 'Keyboard shortcuts' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/next finding.*Alt \+ \./),
      expect.stringMatching(/Pause.*not set/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Change them in the browser' }));
    expect(onShortcuts).toHaveBeenCalledOnce();
  });

  it('shows the rules at work by what they are about', async () => {
    const { user } = show();
    expect(screen.getByText('1 rule is at work.')).toBeTruthy();
    await open(user);
    expect(screen.getByText('May sound like an order.')).toBeTruthy();
    await user.click(screen.getByText('Why, and examples'));
    expect(screen.getByText('You must wait.').tagName).toBe('DEL');
    expect(screen.getByText('Please wait.')).toBeTruthy();
    expect(screen.getByText(/You must be tired/)).toBeTruthy();
  });

  it('turns a rule off, gives it another level, and turns a pack on', async () => {
    const { user, onRule, onLevel, onPack } = show();
    await open(user);
    await user.click(screen.getByRole('checkbox', { name: 'May sound like an order.' }));
    expect(onRule).toHaveBeenCalledWith('core/you-must', false);
    const level = screen.getByLabelText('Level: May sound like an order.');
    await user.selectOptions(level, 'Important');
    expect(onLevel).toHaveBeenCalledWith('core/you-must', 'important');
    await user.click(screen.getByRole('checkbox', { name: 'Etiquette' }));
    expect(onPack).toHaveBeenCalledWith('etiquette', true);
  });

  it('does not count a rule that is off', () => {
    show({ choices: { rulesOff: ['core/you-must'], levels: {} } });
    expect(screen.getByText('0 rules are at work.')).toBeTruthy();
  });

  it('takes in a file of settings, and says when it is none', async () => {
    const { user, onImport } = show();
    const file = new File(['{}'], 'x.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Import settings', { selector: 'input' }), file);
    expect(onImport).toHaveBeenCalledWith('{}');
    expect(await screen.findByText(/holds no settings/)).toBeTruthy();
  });

  it('erases only when it is asked twice', async () => {
    const { user, onErase } = show();
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(onErase).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(onErase).toHaveBeenCalledOnce();
    expect(await screen.findByText('Everything is forgotten.')).toBeTruthy();
  });
});
