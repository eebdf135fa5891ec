// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import type { Snapshot } from '../../src/coaching/snapshot';
import { createWords } from '../../src/coaching/words';
import type { PanelView } from '../../src/ui/panel/panel-view';
import { sampleFinding, sampleNeed, sampleSnapshot } from './sample-snapshot';
import { bound, items, numbered, show, shows, stateOf } from './show-panel';

afterEach(cleanup);

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
    expect(text[1]).toContain('Met. It was our mistake.');
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

describe('a pause', () => {
  it('of three kinds is asked for in the panel, is said, and ends by one button', async () => {
    const { user, onPause, next } = show(shows({}));
    await user.click(screen.getByText('Pause'));
    await user.click(screen.getByRole('button', { name: 'Pause: For an hour' }));
    expect(onPause).toHaveBeenCalledWith('hour');
    next(shows({ status: 'paused', pause: 'hour' }));
    expect(screen.getAllByText('Composure is quiet everywhere for an hour.').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(onPause).toHaveBeenLastCalledWith(null);
  });
});

describe('what was done', () => {
  const deed = { id: 'd1', kind: 'dismissed', scope: 'rule', text: 'You must', was: 'You must' } as const;

  it('is listed in words and can be taken back, one by one', async () => {
    const { user, onIntent } = show(shows({ deeds: [deed, { id: 'd2', kind: 'inserted', text: 'Sorry.', was: '' }] }));
    await user.click(screen.getByText('Done in this conversation (2)'));
    expect(screen.getByText('Rule turned off: You must')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo: Sorry.' }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'undo', deed: 'd2', ...bound });
  });

  it('what was dismissed in an earlier draft can be shown again as well', async () => {
    const { user, onIntent } = show(shows({ dismissed: 2 }));
    await user.click(screen.getByRole('button', { name: /2 are dismissed in this conversation/ }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'restore-all', ...bound });
  });

  it('can be taken back from the notice of it', async () => {
    const { user, onIntent, next } = show(shows({}));
    next(shows({ deeds: [deed], notice: { kind: 'dismissed', scope: 'rule', deed: 'd1', serial: 1 } }));
    expect(screen.getAllByText(/This rule is off everywhere/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onIntent).toHaveBeenCalledWith({ kind: 'undo', deed: 'd1', ...bound });
  });
});

describe('a glance at the customer', () => {
  it('tells what they ask, by when and how often they wrote, before the mood', () => {
    show(shows({ glance: { asks: 'When is it here?', by: 'by Friday', written: 3 } }));
    const text = screen.getByRole('region', { name: 'What they wrote' }).textContent ?? '';
    const places = ['When is it here?', 'my order never came', 'by Friday', '3 messages', 'They sound upset'].map(
      (part) => text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a blank', () => {
  const vague = sampleFinding({ suggestions: [{ text: 'I’ll write by [day]', blanks: ['day'] }] });

  it('is filled in its place; Enter applies the wording as filled', async () => {
    const { user, onIntent } = show(shows({ findings: [vague] }));
    await user.type(screen.getByRole('textbox', { name: 'day, for you to fill in' }), 'Friday{Enter}');
    expect(onIntent).toHaveBeenCalledWith({
      kind: 'apply',
      finding: 'must',
      suggestion: 0,
      text: 'I’ll write by Friday',
      ...bound,
    });
  });

  it('that is left open goes in as it is', async () => {
    const { user, onIntent } = show(shows({ findings: [vague] }));
    await user.click(screen.getByRole('button', { name: 'Apply: I’ll write by [day]' }));
    expect(onIntent).toHaveBeenLastCalledWith({ kind: 'apply', finding: 'must', suggestion: 0, ...bound });
  });

  it('in what is missing keeps the line breaks of its place', async () => {
    const need = sampleNeed({ suggestions: [{ text: '\nBy [day], then.\n\n', blanks: ['day'] }] });
    const { user, onIntent } = show(shows({ needs: [need] }));
    await user.type(screen.getByRole('textbox'), 'Friday{Enter}');
    expect(onIntent).toHaveBeenCalledWith(expect.objectContaining({ kind: 'insert', text: '\nBy Friday, then.\n\n' }));
  });
});

describe('a reply in a language that no rule is for', () => {
  it('is named, and nothing is said to be due or calm', () => {
    show(shows({ language: 'de', needs: [sampleNeed()] }));
    expect(screen.getByRole('heading', { name: 'This reply is in German' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Checklist' })).toBeNull();
    expect(screen.queryByText('Calm')).toBeNull();
  });

  it('still shows slips', () => {
    show(shows({ language: 'fr', findings: [sampleFinding({ category: 'slip' })] }));
    expect(screen.getByRole('list', { name: 'Findings' })).toBeTruthy();
  });

  it('is not named where it is not certain', () => {
    show(shows({ language: 'und' }), createWords(de, 'de'));
    expect(screen.getByRole('heading', { name: 'Diese Antwort ist nicht auf Englisch' })).toBeTruthy();
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
