import type { ShownFinding } from '../../coaching/snapshot';
import type { DraftText, Editor } from '../editors/editor';
import type { AskInPage, Stage } from '../reply-ports';
import type { CardWords } from './card';
import { boxAround } from './card-place';
import { watchCardTriggers } from './card-triggers';
import { highlightMarks } from './highlight-marks';
import { keepKeys } from './keep-keys';
import { type Mark, markAt } from './marks';
import { mirrorMarks } from './mirror-marks';
import { createCardHolder } from './open-card';

/** Marks and card for one reply box, until the signal aborts. `root` is our own shadow root. */
export function setStage(
  { editor, root, words, act }: { editor: Editor; root: ShadowRoot; words: CardWords; act(ask: AskInPage): void },
  signal: AbortSignal,
): Stage {
  const { element } = editor;
  const marks =
    element.localName === 'textarea'
      ? mirrorMarks(element as HTMLTextAreaElement, root, signal)
      : highlightMarks(signal);
  let shown: Mark[] = [];
  let findings: readonly ShownFinding[] = [];
  let draft: DraftText | null = null;

  const card = createCardHolder({
    root,
    words,
    apply: (finding, suggestion) => act({ kind: 'apply', finding, suggestion }),
    dismiss: (finding) => act({ kind: 'dismiss', finding }),
    returnFocus: () => editor.focus(),
  });
  keepKeys(root, card.pressed, signal);

  const open = (id: string, byKey: boolean): boolean => {
    const finding = findings.find((one) => one.id === id);
    const marked = marks.boxesOf(id);
    if (!finding || marked.length === 0) return false;
    const caret = draft?.caret ?? null;
    const caretBox = caret === null ? null : (draft?.rangeOf(caret, caret)?.getBoundingClientRect() ?? null);
    card.open({ finding, marked, caret: caretBox, byKey });
    return true;
  };

  watchCardTriggers(
    {
      element,
      rested: (x, y) => {
        const id = markAt(marks, shown, x, y);
        if (id && id !== card.finding) open(id, false);
      },
      keyPressed: () => {
        // The draft that is shown may be older than the caret's last move.
        const caret = editor.read().caret ?? 0;
        const next = shown.find(({ end }) => end >= caret) ?? shown.at(-1);
        return next ? open(next.id, true) : false;
      },
      isOpen: () => card.finding !== null,
      mayBe: (event) => {
        const around = card.finding && boxAround(marks.boxesOf(card.finding));
        return card.holds(event) || Boolean(around && isNear(event, around));
      },
      close: card.close,
    },
    signal,
  );

  return {
    show(next, nextDraft) {
      if (card.finding && nextDraft.text !== draft?.text) card.close();
      if (card.finding && !next.some(({ id }) => id === card.finding)) card.close();
      findings = next;
      draft = nextDraft;
      shown = next
        .map(({ id, level, mark, start, end }) => ({ id, level, start: mark?.start ?? start, end: mark?.end ?? end }))
        .sort((a, b) => a.start - b.start);
      marks.show(shown, nextDraft);
    },
    point: marks.point,
  };
}

/** The way from the words to the card, which stands a little apart, counts as being there. */
const isNear = (
  { clientX, clientY }: PointerEvent,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): boolean => clientX >= left - 8 && clientX <= right + 8 && clientY >= top - 8 && clientY <= bottom + 8;
