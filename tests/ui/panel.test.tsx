// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import type { ToPanel } from '../../src/coaching/protocol';
import type { Snapshot } from '../../src/coaching/snapshot';
import { createWords } from '../../src/coaching/words';
import { Panel } from '../../src/ui/panel/panel';
import type { PanelView } from '../../src/ui/panel/panel-view';
import { sampleFinding, sampleNeed, sampleSnapshot } from './sample-snapshot';

const english = createWords(en, 'en');
const bound = { conversation: 'zendesk:1', draft: 'hash' };

const stateOf = (given: Partial<ToPanel>): PanelView => ({
  kind: 'state',
  state: { type: 'state', tab: 7, site: 'ready', origin: null, snapshot: null, trouble: null, ...given },
});
const shows = (given: Partial<Snapshot>) => stateOf({ snapshot: sampleSnapshot(given) });

function show(view: PanelView, words = english) {
  const actions = {
    onIntent: vi.fn(),
    onTurnOn: vi.fn(),
    onChooseDesks: vi.fn(),
    onRetry: vi.fn(),
    onCopy: vi.fn(),
  };
  const { rerender } = render(<Panel view={view} words={words} {...actions} />);
  const next = (later: PanelView) => rerender(<Panel view={later} words={words} {...actions} />);
  return { ...actions, next, user: userEvent.setup() };
}

afterEach(cleanup);

const findings = () => within(screen.getByRole('list', { name: 'Findings' }));
const items = () =>
  findings()
    .queryAllByRole('listitem')
    .filter((item) => item.dataset.finding);
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleFinding({ id: `f${index}`, start: index * 20, text: `phrase ${index}` }),
  );

describe('findings', () => {
  it('are list items with what it may do, the sentence before and after, Apply and Dismiss', () => {
    show(shows({ findings: [sampleFinding()] }));
    const [item] = items();
    expect(item?.textContent).toContain('May sound like an order.');
    expect(item?.querySelector('del')?.textContent).toBe('You must send');
    expect(item?.querySelector('ins')?.textContent).toBe('Could you send');
    expect(findings().getByRole('button', { name: 'Apply: Could you send' })).toBeTruthy();
    expect(findings().getByRole('button', { name: 'Dismiss: You must send' })).toBeTruthy();
  });

  it('keep their Apply when they are folded, and one at most is open', async () => {
    const { user } = show(shows({ findings: numbered(3) }));
    expect(findings().getAllByRole('button', { name: /^Apply/ })).toHaveLength(3);
    expect(findings().getAllByRole('button', { expanded: true })).toHaveLength(1);
    await user.click(findings().getByRole('button', { name: /phrase 2/, expanded: false }));
    expect(findings().getAllByRole('button', { expanded: true })).toHaveLength(1);
    expect(items()[2]?.textContent).toContain('May sound like an order.');
  });

  it('send what is asked for, bound to conversation and draft', async () => {
    const suggestions = ['Could you send', 'Please send'].map((text) => ({ text, blanks: [] }));
    const { user, onIntent } = show(shows({ findings: [sampleFinding({ suggestions })] }));
    await user.click(screen.getByRole('button', { name: 'Apply: Could you send' }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'apply', finding: 'must', suggestion: 0, ...bound });
    await user.click(screen.getByText('Other wordings (1)'));
    await user.click(screen.getByRole('button', { name: 'Apply: Please send' }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'apply', finding: 'must', suggestion: 1, ...bound });
    await user.click(screen.getByRole('button', { name: /^Dismiss/ }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'dismiss', finding: 'must', ...bound });
  });

  it('an empty suggestion is said to leave the phrase out', () => {
    show(shows({ findings: [sampleFinding({ suggestions: [{ text: '', blanks: [] }] })] }));
    expect(screen.getByRole('button', { name: 'Apply: leave out “You must send”' })).toBeTruthy();
  });

  it('come slips first, then important ones, three at once; the rest on demand', async () => {
    const slip = sampleFinding({ id: 'slip', start: 900, text: '[date]', category: 'slip' });
    const important = sampleFinding({ id: 'imp', start: 800, text: 'your fault', level: 'important' });
    const { user } = show(shows({ findings: [...numbered(4), important, slip] }));
    expect(items().map((item) => item.dataset.finding)).toEqual(['slip', 'imp', 'f0']);
    await user.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(items()).toHaveLength(6);
  });

  it('hints are folded apart and not counted', async () => {
    const { user } = show(shows({ findings: [sampleFinding({ id: 'hint', level: 'hint', text: 'kindly' })] }));
    expect(items()).toEqual([]);
    expect(screen.getByText('Calm')).toBeTruthy();
    await user.click(screen.getByText('Hints (1)'));
    expect(within(screen.getByRole('list', { name: 'Hints' })).getByRole('button', { name: /^Apply/ })).toBeTruthy();
  });

  it('silent ones are never shown', () => {
    show(shows({ findings: [sampleFinding({ level: 'silent', text: 'on trial' })] }));
    expect(screen.queryByText('on trial')).toBeNull();
  });

  it('stay the same elements, open and focused, while snapshots follow the keys', () => {
    const { next } = show(shows({ findings: numbered(2) }));
    const before = items();
    const apply = findings().getAllByRole('button', { name: /^Apply/ })[1];
    apply?.focus();
    const important = sampleFinding({ id: 'new', level: 'important', text: 'calm down' });
    next(shows({ draft: 'next', findings: [...numbered(2), important] }));
    expect(items().slice(1)).toEqual(before);
    expect(document.activeElement).toBe(apply);
    expect(before[0]?.dataset.open).toBe('true');
  });

  it('the heaviest is the open one, unless another was chosen or the pointer is in the list', async () => {
    const isOpen = () => items().find((item) => item.dataset.open === 'true')?.dataset.finding;
    const heavier = (id: string) => sampleFinding({ id, level: 'important', start: 1, text: id });
    const { user, next } = show(shows({ findings: numbered(2) }));
    expect(isOpen()).toBe('f0');
    next(shows({ findings: [...numbered(2), heavier('a')] }));
    expect(isOpen()).toBe('a');
    await user.hover(items()[0] as HTMLElement);
    next(shows({ findings: [...numbered(1), heavier('a'), { ...heavier('b'), start: 0 }] }));
    expect(items().map((item) => item.dataset.finding)).toEqual(['b', 'a', 'f0']);
    expect(isOpen()).toBe('a');
    await user.click(findings().getByRole('button', { name: /phrase 0/, expanded: false }));
    await user.unhover(items()[0] as HTMLElement);
    expect(isOpen()).toBe('f0');
  });

  it('when one with the focus goes, the focus goes to the one in its place', () => {
    const { next } = show(shows({ findings: numbered(3) }));
    findings().getByRole('button', { name: 'Dismiss: phrase 1' }).focus();
    next(shows({ findings: numbered(3).filter(({ id }) => id !== 'f1') }));
    expect(items()[1]?.contains(document.activeElement)).toBe(true);
    next(shows({ findings: [] }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /Findings/ }));
  });

  it('the mark in the page is pointed at while the pointer is on the card', async () => {
    const { user, onIntent } = show(shows({ findings: [sampleFinding()] }));
    await user.hover(items()[0] as HTMLElement);
    expect(onIntent).toHaveBeenLastCalledWith({ kind: 'point', finding: 'must', ...bound });
    await user.unhover(items()[0] as HTMLElement);
    expect(onIntent).toHaveBeenLastCalledWith({ kind: 'point', finding: null, ...bound });
  });
});

describe('the checklist', () => {
  const checklist = () => within(screen.getByRole('list', { name: 'Checklist' }));

  it('shows what is due, each with its state in a word and the reason', () => {
    show(
      shows({
        needs: [
          sampleNeed(),
          sampleNeed({ rule: 'b', need: 'apology', state: 'met', because: 'It was our mistake.' }),
          sampleNeed({ rule: 'c', need: 'next-step', state: 'to-come', because: 'They wait.' }),
          sampleNeed({ rule: 'd', need: 'options', state: 'not-due', because: 'Nothing to choose.' }),
        ],
      }),
    );
    const text = checklist()
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(text).toHaveLength(3);
    expect(text[0]).toContain('Missing. They are upset');
    expect(text[1]).toContain('Say sorry');
    expect(text[1]).toContain('Met.');
    expect(text[2]).toContain('Still to come. They wait.');
  });

  it('each missing one keeps its Insert, the first shows its sentence, another when it is opened', async () => {
    const sentence = (text: string) => ({ suggestions: [{ text, blanks: [] }] });
    const { user } = show(
      shows({
        needs: [
          sampleNeed(sentence('That is a long wait.')),
          sampleNeed({ rule: 'b', need: 'apology', ...sentence('I am sorry.') }),
        ],
      }),
    );
    expect(checklist().getAllByRole('button', { name: /^Insert/ })).toHaveLength(2);
    expect(checklist().getByText('That is a long wait.')).toBeTruthy();
    await user.click(checklist().getByRole('button', { name: 'Say sorry', expanded: false }));
    expect(checklist().getByText('I am sorry.')).toBeTruthy();
    expect(checklist().queryByText('That is a long wait.')).toBeNull();
    expect(checklist().getAllByRole('button', { name: /^Insert/ })).toHaveLength(2);
  });

  it('what is missing has an Insert, and only that', async () => {
    const { user, onIntent } = show(
      shows({ needs: [sampleNeed(), sampleNeed({ rule: 'b', need: 'next-step', state: 'to-come' })] }),
    );
    await user.click(checklist().getByRole('button', { name: /^Insert/ }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'insert', need: 'acknowledgement', suggestion: 0, ...bound });
  });
});

describe('what the customer wrote', () => {
  it('is their problem in their words first, the mood last', () => {
    show(shows({}));
    const text = screen.getByRole('region', { name: 'What they wrote' }).textContent ?? '';
    expect(text.indexOf('my order never came')).toBeLessThan(text.indexOf('They sound upset.'));
    expect(text).toContain('A complaint: something went wrong for them.');
  });

  it('abuse is named, and that a boundary may be set', () => {
    const reading = { complaint: true, failure: false, emotion: 3, abusive: true, problem: null } as const;
    show(shows({ reading }));
    expect(screen.getByText(/You may set a boundary/)).toBeTruthy();
  });
});

describe('each state says what it is and offers the one thing that mends it', () => {
  it.each<[PanelView, RegExp]>([
    [{ kind: 'connecting' }, /One moment/],
    [stateOf({ site: 'no-desk' }), /No reply box in sight/],
    [stateOf({ site: 'forbidden' }), /Nothing to do here/],
    [shows({ status: 'waiting' }), /Reading along/],
    [shows({ status: 'internal' }), /Internal note/],
    [shows({ status: 'paused' }), /Paused/],
    [shows({ status: 'unreadable' }), /The reply box cannot be read/],
    [shows({ status: 'unknown-author' }), /only your wording is looked at/],
    [shows({}), /Nothing stands out\. Write on/],
  ])('%#', (view, expected) => {
    show(view);
    expect(screen.getByText(expected)).toBeTruthy();
  });

  it('an internal note shows no findings, whatever came with it', () => {
    show(shows({ status: 'internal', findings: [sampleFinding()] }));
    expect(screen.queryByRole('list', { name: 'Findings' })).toBeNull();
  });

  it('an unknown author hides the checklist and keeps the findings', () => {
    show(shows({ status: 'unknown-author', findings: [sampleFinding()], needs: [sampleNeed()] }));
    expect(screen.queryByRole('list', { name: 'Checklist' })).toBeNull();
    expect(items()).toHaveLength(1);
  });

  it('a site that is off is turned on by one button', async () => {
    const { user, onTurnOn } = show(stateOf({ site: 'not-granted', origin: 'https://acme.zendesk.com/*' }));
    expect(screen.getByText(/On acme\.zendesk\.com it would/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Turn on for this site' }));
    expect(onTurnOn).toHaveBeenCalledWith('https://acme.zendesk.com/*');
  });

  it('where the browser hides the address, the desks can be chosen', async () => {
    const { user, onChooseDesks } = show(stateOf({ site: 'not-granted' }));
    await user.click(screen.getByRole('button', { name: 'Choose desks' }));
    expect(onChooseDesks).toHaveBeenCalled();
  });

  it('a background that is gone can be tried again', async () => {
    const { user, onRetry } = show({ kind: 'gone' });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalled();
  });

  it('a full storage is said beside whatever else there is', () => {
    show(stateOf({ trouble: 'storage-full', snapshot: sampleSnapshot() }));
    expect(screen.getByText(/storage is full/)).toBeTruthy();
  });
});

describe('notices', () => {
  const noticed = (kind: NonNullable<Snapshot['notice']>['kind'], serial: number, text?: string) =>
    shows({ notice: { kind, serial, ...(text && { text }) } });

  it('from before the panel was opened are not news', () => {
    show(noticed('applied', 4));
    expect(screen.queryByText(/^Applied/)).toBeNull();
  });

  it('are shown when they come, and go by themselves', () => {
    vi.useFakeTimers();
    const { next } = show(shows({}));
    next(noticed('applied', 1));
    expect(screen.getAllByText(/^Applied/).length).toBeGreaterThan(0);
    act(() => vi.advanceTimersByTime(20_000));
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    vi.useRealTimers();
  });

  it('a text that the editor refused can be copied, and waits for it', async () => {
    const { user, onCopy } = show(noticed('copy', 1, 'Could you send'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledWith('Could you send');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });
});

describe('the live region', () => {
  it('says counts once the draft has stood still, and nothing at each key', () => {
    vi.useFakeTimers();
    const { next } = show(shows({ findings: numbered(1) }));
    act(() => vi.advanceTimersByTime(500));
    next(shows({ findings: numbered(2), needs: [sampleNeed()] }));
    act(() => vi.advanceTimersByTime(500));
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
    act(() => vi.advanceTimersByTime(2000));
    expect(screen.getByRole('status').textContent?.trim()).toBe('2 findings, 1 thing missing from the checklist.');
    vi.useRealTimers();
  });
});

describe('in German', () => {
  it('the same panel speaks German throughout', () => {
    show(shows({ findings: [sampleFinding()], needs: [sampleNeed()] }), createWords(de, 'de'));
    expect(screen.getByRole('list', { name: 'Auffälligkeiten' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Anwenden/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Einfügen/ })).toBeTruthy();
  });
});
