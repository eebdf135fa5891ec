import { type Session, type SessionPorts, startSession } from './coach-session';
import { deskFor } from './desks/catalogue';
import { editorFor } from './editors/editor-for';
import type { CardWords } from './marks/card';
import { cardCss } from './marks/card-style';
import { highlightCss, mirrorCss } from './marks/mark-style';
import { adopt, createShadowHost } from './marks/shadow-host';
import { setStage } from './marks/stage';

export interface PagePorts extends Pick<SessionPorts, 'connect' | 'isAlive'> {
  words: CardWords;
}

type Coached = typeof globalThis & { composureCoaches?: boolean };

/** Coaches the desk in this frame; null where there is no desk that we know, or where a coach is at work already. */
export function coachPage(frame: typeof globalThis, { connect, isAlive, words }: PagePorts): Session | null {
  const self = frame as Coached;
  const { document } = self;
  const desk = self.composureCoaches ? null : deskFor(document);
  if (!desk) return null;
  self.composureCoaches = true;
  const life = new AbortController();
  const root = createShadowHost(document, life.signal);
  adopt(document, highlightCss, life.signal);
  adopt(root, cardCss + mirrorCss, life.signal);
  const session = startSession({
    document,
    desk,
    connect,
    isAlive,
    editorFor,
    setStage: (editor, act, signal) => setStage({ editor, root, words, act }, signal),
    now: () => new Date(),
  });
  session.over.addEventListener('abort', () => {
    life.abort();
    self.composureCoaches = false;
  });
  return session;
}
