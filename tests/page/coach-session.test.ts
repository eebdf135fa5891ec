// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromCoach } from '../../src/coaching/protocol';
import { isOpen, type Snapshot } from '../../src/coaching/snapshot';
import type { Message } from '../../src/engine/review-input';
import type { Review } from '../../src/engine/review-output';
import { type Session, startSession } from '../../src/page/coach-session';
import type { Conversation, ThreadSeen } from '../../src/page/desks/desk';
import type { Editor } from '../../src/page/editors/editor';
import type { AskInPage, Stage } from '../../src/page/reply-ports';
import { finding, need, review } from '../coaching/sample-review';
import { fakePort } from './fake-port';

const complaint: Message[] = [{ from: 'customer', text: 'My order is late!' }];

/** A page with one reply box, and everything around the session played by the test. */
function scene({ thread = complaint, mode = 'public' as Conversation['mode'] } = {}) {
  const box = document.createElement('div');
  const send = document.createElement('button');
  document.body.replaceChildren(box, send);
  const state = {
    text: '',
    caret: null as number | null,
    alive: true,
    writes: true,
    lost: false,
    alone: null as ThreadSeen | null,
  };
  let conversation: Conversation | null = {
    key: 'desk:1',
    replyBox: box,
    isNew: false,
    hasNoThread: false,
    threadElsewhere: false,
    mode,
    channel: 'email',
    thread,
    customerName: 'Anna',
    agentName: undefined,
    attachments: undefined,
    sendControls: [send],
  };
  let changed = () => {};
  const editor: Editor = {
    kind: 'fake',
    element: box,
    read: () => ({ text: state.text, caret: state.caret, rangeOf: () => null }),
    async write({ start, end, text }) {
      if (!state.writes) return 'refused';
      state.text = state.text.slice(0, start) + text + state.text.slice(end);
      return 'written';
    },
    watch: (callback, signal) => {
      changed = () => !signal.aborted && callback();
    },
    focus() {},
  };
  const ports: ReturnType<typeof fakePort>[] = [];
  const marked: string[][] = [];
  let act: (ask: AskInPage) => void = () => {};
  const point = vi.fn();
  const ask = vi.fn<Stage['ask']>();
  const session: Session = startSession({
    document,
    desk: {
      name: 'desk',
      current: () => conversation,
      threadOnly: () => state.alone,
      isLost: () => state.lost,
      selfTest: () => [],
    },
    connect: () => {
      const port = fakePort();
      ports.push(port);
      return port;
    },
    isAlive: () => state.alive,
    editorFor: () => editor,
    setStage: (_, onAct) => {
      act = onAct;
      return {
        show: ({ findings }: Snapshot) => marked.push(findings.filter(isOpen).map(({ text }) => text)),
        point,
        command: vi.fn(),
        ask,
      };
    },
    openPanel: vi.fn(),
    now: () => new Date('2026-11-23T10:00:00Z'),
  });
  const posts = <Type extends FromCoach['type']>(type: Type) =>
    ports
      .flatMap(({ posted }) => posted)
      .filter((message): message is Extract<FromCoach, { type: Type }> => message.type === type);
  return {
    state,
    session,
    ports,
    posts,
    point,
    ask,
    send,
    marked: () => marked.at(-1) ?? [],
    act: (ask: AskInPage) => act(ask),
    snapshot: () => posts('snapshot').at(-1)?.snapshot as Snapshot,
    type(text: string, caret: number | null = text.length) {
      Object.assign(state, { text, caret });
      changed();
    },
    /** Answers the last review that was asked for. */
    answer(given: Partial<Review> = {}, gates = false) {
      const asked = posts('review').at(-1);
      if (asked)
        ports
          .at(-1)
          ?.answer({ type: 'reviewed', version: asked.version, review: review(given), glance, dismissed: 0, gates });
    },
    async move(next: Partial<Conversation> | null) {
      conversation = next && { ...(conversation as Conversation), ...next };
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(1000);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
const opened: Session[] = [];
const start = (options?: Parameters<typeof scene>[0]) => {
  const made = scene(options);
  opened.push(made.session);
  return made;
};
afterEach(() => {
  for (const session of opened.splice(0)) session.stop();
});
const draft = 'Hi. You must wait.';
const glance = { asks: null, by: null, written: 1 };

describe('a session', () => {
  it('asks for a review of draft and thread, and shows what comes back', () => {
    const { type, posts, answer, snapshot, marked } = start();
    answer();
    type(draft);
    expect(posts('review').at(-1)).toMatchObject({
      conversation: 'desk:1',
      input: {
        draft,
        thread: complaint,
        context: { channel: 'email', customerName: 'Anna', now: '2026-11-23T10:00:00.000Z' },
      },
    });
    answer({ findings: [finding(draft, 'must')] });
    expect(snapshot()).toMatchObject({ status: 'coached', conversation: 'desk:1', findings: [{ text: 'must' }] });
    expect(marked()).toEqual(['must']);
  });

  it('waits for the background before it says anything', () => {
    const { type, snapshot } = start();
    type(draft);
    expect(snapshot()).toMatchObject({ status: 'waiting', findings: [] });
  });

  it('asks one review at a time, then for the newest draft', () => {
    const { type, posts, answer } = start();
    for (const text of ['H', 'Hi', 'Hi.']) type(text);
    expect(posts('review')).toHaveLength(1);
    answer();
    expect(posts('review').map(({ input }) => input.draft)).toEqual(['', 'Hi.']);
  });

  it('drops an answer to another version', () => {
    const { type, ports, answer, snapshot } = start();
    answer();
    type(draft);
    ports[0]?.answer({
      type: 'reviewed',
      version: 99,
      review: review({ findings: [finding(draft, 'must')] }),
      glance,
      dismissed: 0,
      gates: false,
    });
    expect(snapshot().findings).toEqual([]);
  });

  it('says which language the reply is in, where no rule is for it', () => {
    const { type, answer, snapshot } = start();
    type('Vielen Dank für Ihre Nachricht.');
    answer({ language: 'de' });
    expect(snapshot()).toMatchObject({ status: 'coached', language: 'de' });
    type('Thank you for your message.');
    answer();
    expect(snapshot()).not.toHaveProperty('language');
  });

  it('posts a snapshot with findings moved at each keystroke, before the next review', () => {
    const { type, answer, snapshot } = start();
    answer();
    type(draft);
    answer({ findings: [finding(draft, 'must')] });
    type(`Oh. ${draft}`);
    expect(snapshot().findings[0]).toMatchObject({ start: 12 });
  });

  it('does not say the same twice', () => {
    const { type, answer, posts } = start();
    answer();
    type(draft);
    answer();
    const said = posts('snapshot').length;
    type(draft);
    expect(posts('snapshot').length).toBe(said);
  });

  it('reviews only the head of a huge draft', () => {
    const { type, answer, posts } = start();
    answer();
    type('You must wait. '.repeat(10_000));
    expect(posts('review').at(-1)?.input.draft.length).toBeLessThanOrEqual(20_000);
  });
});

describe('what is not coached', () => {
  it('is an internal note: nothing is sent for review, nothing marked', () => {
    const { type, posts, snapshot, marked } = start({ mode: 'internal' });
    type(draft);
    expect(posts('review')).toEqual([]);
    expect(snapshot()).toMatchObject({ status: 'internal', findings: [], needs: [] });
    expect(marked()).toEqual([]);
  });

  it('are needs, where nobody knows who wrote what', () => {
    const { answer, snapshot } = start({ thread: [{ from: 'unknown', text: 'Late!' }] });
    answer({ needs: [need('apology', 'missing')] });
    expect(snapshot()).toMatchObject({ status: 'unknown-author', needs: [] });
  });

  it('is a reply whose thread is not where it should be, once the page has had time to load', async () => {
    const { answer, snapshot } = start({ thread: [] });
    answer();
    expect(snapshot().status).toBe('coached');
    await vi.advanceTimersByTimeAsync(5000);
    expect(snapshot().status).toBe('unreadable');
  });

  it('is a page whose reply box went away', async () => {
    const { move, posts } = start();
    await move(null);
    expect(posts('snapshot').at(-1)?.snapshot).toBeNull();
  });
});

describe('the conversation', () => {
  it('changes with the ticket, and an answer for the last one is dropped', async () => {
    const { type, move, posts, ports, snapshot } = start();
    const asked = posts('review')[0]?.version ?? 0;
    type(draft);
    await move({ key: 'desk:2' });
    expect(posts('review').at(-1)?.conversation).toBe('desk:2');
    ports[0]?.answer({
      type: 'reviewed',
      version: asked,
      review: review({ findings: [finding(draft, 'must')] }),
      glance,
      dismissed: 0,
      gates: false,
    });
    expect(snapshot()).toMatchObject({ conversation: 'desk:2', findings: [] });
  });

  it('is reviewed again when the customer writes', async () => {
    const { answer, move, posts } = start();
    answer();
    const more: Message[] = [...complaint, { from: 'customer', text: 'Hello?' }];
    await move({ thread: more });
    expect(posts('review').at(-1)?.input.thread).toEqual(more);
  });
});

describe('needs', () => {
  it('are missing after a pause, or when the pointer comes near Send', async () => {
    const { type, answer, snapshot, send } = start();
    answer();
    type('I looked into it. It is on its way.');
    answer({ needs: [need('apology', 'missing')] });
    expect(snapshot().needs[0]?.state).toBe('to-come');
    await vi.advanceTimersByTimeAsync(2600);
    expect(snapshot().needs[0]?.state).toBe('missing');

    type('');
    type('Hm');
    answer({ needs: [need('apology', 'missing')] });
    answer({ needs: [need('apology', 'missing')] });
    expect(snapshot().needs[0]?.state).toBe('to-come');
    send.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect(snapshot().needs[0]?.state).toBe('missing');
  });
});

describe('an intent', () => {
  const ready = () => {
    const made = start();
    made.answer();
    made.type(draft);
    made.answer({ findings: [finding(draft, 'must')], needs: [need('apology', 'missing', 3)] });
    const { conversation, draft: hash, findings } = made.snapshot();
    const bound = { conversation, draft: hash };
    const ask = async (intent: Record<string, unknown>) => {
      made.ports[0]?.answer({ type: 'intent', intent: { ...bound, ...intent } as never });
      await vi.advanceTimersByTimeAsync(10);
      return made.snapshot().notice;
    };
    return { ...made, ask, finding: findings[0]?.id };
  };

  it('applies a suggestion and says so', async () => {
    const { ask, finding: id, state } = ready();
    expect(await ask({ kind: 'apply', finding: id, suggestion: 0 })).toMatchObject({ kind: 'applied' });
    expect(state.text).toBe('Hi. You can wait.');
  });

  it('applies where the words stand now', async () => {
    const { ask, finding: id, state, type } = ready();
    type(`Oh. ${draft}`);
    expect(await ask({ kind: 'apply', finding: id, suggestion: 0 })).toMatchObject({ kind: 'applied' });
    expect(state.text).toBe('Oh. Hi. You can wait.');
  });

  it('is refused as stale when the words are gone, unseen as yet', async () => {
    const { ask, finding: id, state } = ready();
    state.text = 'Hi. You may wait.';
    expect(await ask({ kind: 'apply', finding: id, suggestion: 0 })).toMatchObject({ kind: 'stale' });
    expect(state.text).toBe('Hi. You may wait.');
  });

  it('is refused as stale from another conversation', async () => {
    const { ask, finding: id } = ready();
    expect(await ask({ conversation: 'desk:9', kind: 'apply', finding: id, suggestion: 0 })).toMatchObject({
      kind: 'stale',
    });
  });

  it('offers the text to copy where it cannot be written', async () => {
    const { ask, finding: id, state } = ready();
    state.writes = false;
    expect(await ask({ kind: 'apply', finding: id, suggestion: 0 })).toMatchObject({ kind: 'copy', text: 'can' });
  });

  it('inserts what is missing at its place', async () => {
    const { ask, state } = ready();
    expect(await ask({ kind: 'insert', need: 'apology', suggestion: 0 })).toMatchObject({ kind: 'inserted' });
    expect(state.text).toBe('Hi.\nI’m sorry about that. You must wait.');
  });

  it('dismisses, and tells the background', async () => {
    const { ask, finding: id, posts, snapshot } = ready();
    expect(await ask({ kind: 'dismiss', finding: id, scope: 'here' })).toMatchObject({
      kind: 'dismissed',
      scope: 'here',
    });
    expect(snapshot().findings).toEqual([]);
    expect(posts('dismiss')).toEqual([
      { type: 'dismiss', scope: 'here', rule: 'core/must', text: 'must', conversation: 'desk:1' },
    ]);
  });

  it.each(['here', 'conversation', 'rule'] as const)('takes a dismissal (%s) back, and asks again', async (scope) => {
    const { ask, finding: id, posts, snapshot, answer } = ready();
    await ask({ kind: 'dismiss', finding: id, scope });
    const before = posts('review').length;
    expect(await ask({ kind: 'undo', deed: snapshot().deeds[0]?.id })).toMatchObject({ kind: 'undone' });
    expect(posts('restore')).toMatchObject([{ scope, rule: 'core/must' }]);
    expect(posts('review')).toHaveLength(before + 1);
    answer({ findings: [finding(draft, 'must')] });
    expect(snapshot().findings).toMatchObject([{ text: 'must' }]);
    expect(snapshot().deeds).toEqual([]);
  });

  it('takes back what was applied, wherever it stands now, and nothing that was edited since', async () => {
    const { ask, finding: id, state, type, snapshot } = ready();
    await ask({ kind: 'apply', finding: id, suggestion: 0 });
    expect(snapshot().deeds).toMatchObject([{ kind: 'applied', text: 'can', was: 'must' }]);
    type('Oh. Hi. You can wait.');
    const [deed] = snapshot().deeds;
    const now = { draft: snapshot().draft, deed: deed?.id };
    expect(await ask({ kind: 'undo', ...now })).toMatchObject({ kind: 'undone' });
    expect(state.text).toBe('Oh. Hi. You must wait.');
    expect(await ask({ kind: 'undo', ...now })).toMatchObject({ kind: 'stale' });
  });

  it('has nothing to take back once the words were changed by hand', async () => {
    const { ask, finding: id, type, snapshot } = ready();
    await ask({ kind: 'apply', finding: id, suggestion: 0 });
    type('Hi. You may wait.');
    expect(snapshot().deeds).toEqual([]);
  });

  it('shows the whole reply with all safe suggestions before it applies them', async () => {
    const { ask, state, type, answer, snapshot } = ready();
    const two = 'You must wait. You must pay. You must ask.';
    type(two);
    const blank = { ...finding(two, 'must', 33), suggestions: [{ text: 'can [how]', blanks: ['how'] }] };
    answer({ findings: [finding(two, 'must'), finding(two, 'must', 15), blank] });
    const now = () => ({ draft: snapshot().draft });
    await ask({ kind: 'preview', isOn: true, ...now() });
    expect(snapshot().preview).toEqual({
      changes: 2,
      parts: [
        { text: 'You ' },
        { text: 'can', was: 'must' },
        { text: ' wait. You ' },
        { text: 'can', was: 'must' },
        { text: ' pay. You must ask.' },
      ],
    });
    expect(state.text).toBe(two);
    expect(await ask({ kind: 'apply-all', ...now() })).toMatchObject({ kind: 'applied-all' });
    expect(state.text).toBe('You can wait. You can pay. You must ask.');
    expect(snapshot()).toMatchObject({ preview: null, deeds: [{ text: 'can' }, { text: 'can' }] });
  });

  it('applies nothing at once that was not shown', async () => {
    const { ask, state } = ready();
    expect(await ask({ kind: 'apply-all' })).toMatchObject({ kind: 'stale' });
    expect(state.text).toBe(draft);
  });

  it('points at a mark and changes nothing', async () => {
    const { ask, finding: id, point } = ready();
    expect(await ask({ kind: 'point', finding: id })).toBeNull();
    expect(point).toHaveBeenCalledWith(id);
  });

  it('from the card goes the same way', async () => {
    const { act, finding: id, state } = ready();
    act({ kind: 'apply', finding: id ?? '', suggestion: 0 });
    await vi.advanceTimersByTimeAsync(10);
    expect(state.text).toBe('Hi. You can wait.');
  });
});

describe('a pause', () => {
  it('takes marks and needs away, is asked about at each edit, and ends when the background says so', () => {
    const { type, answer, posts, ports, snapshot, marked } = start();
    answer();
    type(draft);
    answer({ findings: [finding(draft, 'must')] });
    ports[0]?.answer({ type: 'ask-again' });
    ports[0]?.answer({ type: 'paused', version: posts('review').at(-1)?.version ?? 0, scope: 'site' });
    expect(snapshot()).toMatchObject({ status: 'paused', pause: 'site', findings: [], needs: [] });
    expect(marked()).toEqual([]);
    ports[0]?.answer({ type: 'ask-again' });
    answer({ findings: [finding(draft, 'must')] });
    expect(snapshot()).toMatchObject({ status: 'coached', pause: null, findings: [{ text: 'must' }] });
  });

  it('is asked for from the page, with its conversation', () => {
    const { act, posts } = start();
    act({ kind: 'pause', scope: 'hour' });
    expect(posts('pause')).toEqual([{ type: 'pause', conversation: 'desk:1', scope: 'hour' }]);
  });
});

describe('in chat, where Enter sends', () => {
  it('a short rest is enough to show what is in a sentence without its full stop', async () => {
    const { move, type, answer, snapshot } = start();
    await move({ key: 'desk:9', channel: 'chat' });
    answer();
    type('You must wait');
    answer({ findings: [finding('You must wait', 'must')] });
    expect(snapshot().findings).toEqual([]);
    await vi.advanceTimersByTimeAsync(1100);
    expect(snapshot().findings).toMatchObject([{ text: 'must' }]);
  });
});

describe('the background', () => {
  it('may be killed: the next edit connects again, tells everything and asks again', () => {
    const { type, answer, ports } = start();
    answer();
    type(draft);
    ports[0]?.break();
    expect(ports).toHaveLength(1);
    type(`${draft} Bye`);
    expect(ports[1]?.posted.map(({ type: kind }) => kind)).toEqual(['review', 'snapshot']);
  });

  it('may wake a session that sleeps', () => {
    const { session, ports } = start();
    ports[0]?.break();
    session.wake();
    expect(ports[1]?.posted.map(({ type: kind }) => kind)).toContain('snapshot');
  });

  it.each([
    [
      'was reloaded unnoticed, and the caret moves',
      ({ state, type }: ReturnType<typeof scene>) => {
        state.alive = false;
        type('', 0);
      },
    ],
    ['says stop', ({ ports }: ReturnType<typeof scene>) => ports[0]?.answer({ type: 'stop' })],
    [
      'is gone for good',
      ({ ports, state }: ReturnType<typeof scene>) => {
        state.alive = false;
        ports[0]?.break();
      },
    ],
  ])('ends the session when it %s', (_, end) => {
    const made = start();
    end(made);
    expect(made.session.over.aborted).toBe(true);
    made.type(draft);
    expect(made.posts('review')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a rule that asks before sending', () => {
  const press = (target: HTMLElement) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const gated = { ...finding(draft, 'must'), gate: true as const };

  it('holds the reply until the agent lets it pass, and does not ask about the same words again', () => {
    const { type, answer, send, ask } = start();
    answer();
    type(draft);
    answer({ findings: [gated] }, true);
    expect(press(send)).toBe(true);
    expect(ask.mock.calls[0]?.[0]).toMatchObject([{ text: 'must' }]);
    ask.mock.calls[0]?.[1]('send');
    expect(press(send)).toBe(false);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again after the agent went back, and in another draft', () => {
    const { type, answer, send, ask } = start();
    answer();
    type(draft);
    answer({ findings: [gated] }, true);
    press(send);
    ask.mock.calls[0]?.[1]('stay');
    press(send);
    ask.mock.calls[1]?.[1]('send');
    type('');
    answer({}, true);
    type(draft);
    answer({ findings: [gated] }, true);
    expect(press(send)).toBe(true);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('nothing listens for clicks and keys in the window before a rule asks, and after none does any more', () => {
    const listened = vi.spyOn(window, 'addEventListener');
    const { type, answer, send } = start();
    answer();
    type(draft);
    answer({ findings: [gated] }, false);
    const listening = () => listened.mock.calls.filter(([event]) => event === 'click' || event === 'keydown');
    expect(listening()).toEqual([]);
    expect(press(send)).toBe(false);
    type(`${draft} `);
    answer({ findings: [gated] }, true);
    expect(listening()).toHaveLength(2);
    expect(press(send)).toBe(true);
    type(draft);
    answer({ findings: [gated] }, false);
    expect(press(send)).toBe(false);
    listened.mockRestore();
  });

  it.each([
    ['no rule asks', false, {}],
    ['the box is for a note', true, { mode: 'internal' as const }],
  ])('nothing is held where %s', (_, gates, how) => {
    const { type, answer, send } = start(how);
    answer();
    type(draft);
    answer({ findings: gates ? [gated] : [finding(draft, 'must')] }, gates);
    expect(press(send)).toBe(false);
  });
});
