import { type Coaching, createCoaching } from '../coaching/coaching';
import type { PageCommand, ToCoach } from '../coaching/protocol';
import type { Sight } from '../coaching/sight';
import type { Snapshot } from '../coaching/snapshot';
import { hash } from '../engine/hash';
import { createBackgroundLine, type Port } from './background-line';
import { coachReply } from './coach-reply';
import type { Conversation, Desk } from './desks/desk';
import { watchDesk } from './desks/watch-desk';
import type { Editor } from './editors/editor';
import type { AskInPage, Reply, Stage } from './reply-ports';

/** Everything a session needs from outside. */
export interface SessionPorts {
  document: Document;
  desk: Desk;
  /** Opens a port to the background; throws when the extension is gone. */
  connect(): Port;
  /** False once the extension was reloaded or removed under the page. */
  isAlive(): boolean;
  editorFor(element: HTMLElement): Editor | null;
  setStage(editor: Editor, act: (ask: AskInPage) => void, signal: AbortSignal): Stage;
  /** Null where a page cannot open it. */
  openPanel: (() => void) | null;
  now(): Date;
}

export interface Session {
  /** The background asks for the frame: connect again if the line is down. */
  wake(): void;
  /** Something to write in has appeared where the page itself does not tell, such as in a frame. */
  look(): void;
  /** As if a key of the browser's had been pressed. */
  command(command: PageCommand): void;
  /** The agent wants what stands in the page to look otherwise. */
  redraw(): void;
  stop(): void;
  /** Aborted once the session is over, whoever ended it. */
  readonly over: AbortSignal;
}

/** Conducts desk, editor, background and marks in one frame, until it is stopped or the extension goes away. */
export function startSession(ports: SessionPorts): Session {
  const life = new AbortController();
  let here: AbortController | null = null;
  let reply: Reply | null = null;
  let memory: { key: string; coaching: Coaching } | null = null;
  let version = 0;

  const stop = () => {
    here?.abort();
    life.abort();
    line.close();
  };

  /** After a reload of the extension no port need have closed (Chromium, 2026-11). */
  const isAlive = (): boolean => {
    const alive = ports.isAlive();
    if (!alive && !life.signal.aborted) stop();
    return alive;
  };

  const receive = (message: ToCoach) => {
    if (message.type === 'stop') stop();
    else if (message.type === 'look') line.post({ type: 'sight', sight: sightNow() });
    else reply?.received(message);
  };

  const line = createBackgroundLine({
    connect: ports.connect,
    isAlive: ports.isAlive,
    now: () => ports.now().getTime(),
    received: receive,
    opened: () => reply?.introduce(),
    gone: stop,
  });

  const sightNow = (): Sight => {
    const replyBox = ports.desk.current(ports.document)?.replyBox;
    return {
      desk: ports.desk.name,
      editor: (replyBox && ports.editorFor(replyBox)?.kind) ?? null,
      parts: ports.desk.selfTest(ports.document),
    };
  };

  /** What was shown stays known when the page only draws its reply box anew. */
  const coachingFor = (key: string): Coaching => {
    if (memory?.key !== key) memory = { key, coaching: createCoaching() };
    return memory.coaching;
  };

  const enter = (conversation: Conversation, editor: Editor) => {
    const stay = new AbortController();
    here = stay;
    reply = coachReply(
      conversation,
      {
        desk: ports.desk.name,
        editor,
        coaching: coachingFor(conversation.key),
        setStage: (act) => ports.setStage(editor, act, stay.signal),
        isAlive,
        openLine: line.open,
        say: line.post,
        openPanel: ports.openPanel,
        nextVersion: () => ++version,
        now: ports.now,
      },
      stay.signal,
    );
    if (line.isOpen()) reply.introduce();
    else line.open();
  };

  let last = '';
  /** Nothing is coached: either there is nothing to coach, or the desk has changed so much that it should be said. */
  const tellWithout = () => {
    const lost = ports.desk.isLost(ports.document) ? unreadable(ports.desk.name) : null;
    const elsewhere = ports.desk.threadOnly(ports.document);
    const telling = JSON.stringify([lost, elsewhere]);
    if (telling === last) return;
    last = telling;
    if (lost || elsewhere) line.open();
    line.post({ type: 'snapshot', snapshot: lost });
    if (elsewhere) line.post({ type: 'thread', conversation: elsewhere.key, thread: elsewhere.thread });
  };

  const moved = (conversation: Conversation | null) => {
    here?.abort();
    reply = null;
    last = '';
    const editor = conversation && ports.editorFor(conversation.replyBox);
    if (conversation && editor) enter(conversation, editor);
    else line.post({ type: 'snapshot', snapshot: null });
  };

  const look = watchDesk(
    ports.document,
    ports.desk,
    { moved, stirred: (conversation) => reply?.stirred(conversation), without: tellWithout },
    life.signal,
  );

  return {
    wake: () => line.open({ atOnce: true }),
    look,
    command: (command) => reply?.received({ type: 'command', command }),
    redraw: () => reply?.redraw(),
    stop,
    over: life.signal,
  };
}

const unreadable = (desk: string): Snapshot => ({
  status: 'unreadable',
  desk,
  conversation: '',
  draft: hash(''),
  reading: null,
  glance: null,
  pause: null,
  findings: [],
  needs: [],
  deeds: [],
  preview: null,
  dismissed: 0,
  notice: null,
});
