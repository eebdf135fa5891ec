import type { InterfaceWords } from '../coaching/word-key';
import { type Session, type SessionPorts, startSession } from './coach-session';
import { mergeRecipes, type OwnRecipes } from './desks/catalogue';
import type { Desk } from './desks/desk';
import { deskHere } from './desks/desk-here';
import { editorFor } from './editors/editor-for';
import { isServedByParent } from './frames';
import { cardCss, pillCss } from './marks/card-style';
import { highlightCss, mirrorCss } from './marks/mark-style';
import { adopt, createShadowHost } from './marks/shadow-host';
import { setStage } from './marks/stage';

/** How an agent wants what stands in the page. */
export interface PageLook {
  pill: boolean;
  appearance: 'system' | 'light' | 'dark';
}

export interface PagePorts extends Pick<SessionPorts, 'connect' | 'isAlive' | 'openPanel'> {
  words(): InterfaceWords;
  /** Read anew whenever the agent changes it. */
  look: { current(): PageLook; subscribe(changed: () => void): () => void };
  /** Recipes that did not come with the product. */
  recipes?: OwnRecipes;
  /** The desk, where it is known: only the practice ticket's is not in the catalogue. */
  desk?: Desk;
}

type Coached = typeof globalThis & { composureCoach?: Session };

/** Coaches the desk in this frame; null where a coach is at work already, which then looks again, or where the parent's serves it. */
export function coachPage(
  frame: typeof globalThis,
  { connect, isAlive, openPanel, words, look, recipes, desk: known }: PagePorts,
): Session | null {
  const self = frame as Coached;
  const { document } = self;
  if (isServedByParent(frame)) return null;
  if (self.composureCoach) {
    self.composureCoach.look();
    return null;
  }
  const life = new AbortController();
  const root = createShadowHost(document, life.signal);
  adopt(document, highlightCss, life.signal);
  adopt(root, cardCss + pillCss + mirrorCss, life.signal);
  const wear = () => root.host.setAttribute('data-appearance', look.current().appearance);
  const session = startSession({
    document,
    desk: known ?? deskHere(document, mergeRecipes(recipes)),
    connect,
    isAlive,
    editorFor,
    openPanel,
    setStage(editor, act, signal) {
      wear();
      const copy = (text: string) => void self.navigator.clipboard.writeText(text);
      return setStage(
        { editor, root, words, showsPill: () => look.current().pill, opensPanel: openPanel !== null, copy, act },
        signal,
      );
    },
    now: () => new Date(),
  });
  self.composureCoach = session;
  const forgetLook = look.subscribe(() => {
    wear();
    session.redraw();
  });
  session.over.addEventListener('abort', () => {
    life.abort();
    forgetLook();
    delete self.composureCoach;
  });
  return session;
}
