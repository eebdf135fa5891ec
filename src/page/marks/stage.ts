import { isOpen, type Snapshot } from '../../coaching/snapshot';
import type { InterfaceWords } from '../../coaching/word-key';
import type { DraftText, Editor } from '../editors/editor';
import { offsetOfFrame } from '../frames';
import type { AskInPage, Stage } from '../reply-ports';
import { createCard } from './card';
import { type Box, boxAround } from './card-place';
import { isCardKey, watchCardTriggers } from './card-triggers';
import { openGateDialog } from './gate-dialog';
import { highlightMarks } from './highlight-marks';
import { keepKeys } from './keep-keys';
import { highlightCss } from './mark-style';
import { type Mark, markAt } from './marks';
import { mirrorMarks } from './mirror-marks';
import { createCardHolder } from './open-card';
import { createPill } from './pill';
import { createPillCard } from './pill-card';
import { adopt } from './shadow-host';

export interface StagePorts {
  editor: Editor;
  /** Our own shadow root. */
  root: ShadowRoot;
  words(): InterfaceWords;
  showsPill(): boolean;
  /** Whether the pill's card has a way to the panel. */
  opensPanel: boolean;
  copy(text: string): void;
  act(ask: AskInPage): void;
}

const pillCard = 'pill';

/** Marks, pill and card for one reply box, until the signal aborts. */
export function setStage(
  { editor, root, words, showsPill, opensPanel, copy, act }: StagePorts,
  signal: AbortSignal,
): Stage {
  const { element } = editor;
  const marks =
    element.localName === 'textarea' || element.localName === 'input'
      ? mirrorMarks(element as HTMLTextAreaElement | HTMLInputElement, root, signal)
      : highlightMarks(element, signal);
  if (element.ownerDocument !== root.ownerDocument) adopt(element.ownerDocument, highlightCss, signal);
  let shown: Mark[] = [];
  let snapshot: Snapshot | null = null;
  let draft: DraftText | null = null;

  const card = createCardHolder({ root, returnFocus: () => editor.focus() });

  const caretBox = (): Box | null => {
    const caret = draft?.caret ?? null;
    return caret === null ? null : (draft?.rangeOf(caret, caret)?.getBoundingClientRect() ?? null);
  };
  const actAndClose = (ask: AskInPage) => {
    card.close();
    act(ask);
  };

  const openFinding = (id: string, byKey: boolean): boolean => {
    const finding = snapshot?.findings.find((one) => one.id === id);
    const near = marks.boxesOf(id);
    if (!finding || near.length === 0) return false;
    const built = createCard(root.ownerDocument, {
      finding,
      words: words(),
      apply: (suggestion, text) =>
        actAndClose({ kind: 'apply', finding: id, suggestion, ...(text === null ? {} : { text }) }),
      dismiss: (scope) => actAndClose({ kind: 'dismiss', finding: id, scope }),
    });
    card.open({ about: id, card: built, near, caret: caretBox(), byKey });
    return true;
  };

  const openPillCard = (byKey: boolean): boolean => {
    if (!snapshot || pill.button.hidden) return false;
    const built = createPillCard(root.ownerDocument, {
      snapshot,
      words: words(),
      opensPanel,
      goTo: (id) => openFinding(id, card.hasFocus()),
      ask: actAndClose,
      copy(text) {
        card.close();
        copy(text);
      },
    });
    card.open({ about: pillCard, card: built, near: [pill.box()], caret: caretBox(), byKey });
    return true;
  };

  const pill = createPill(
    {
      root,
      element,
      pressed: (byKey) => (card.about === pillCard ? card.close() : openPillCard(byKey)),
    },
    signal,
  );

  /** The finding at the caret or after it; from an open card the one after that, and after the last the pill's card. */
  const openNext = (): boolean => {
    if (card.about !== null) {
      const next = card.about === pillCard ? shown[0] : shown[shown.findIndex(({ id }) => id === card.about) + 1];
      return next ? openFinding(next.id, true) : openPillCard(true);
    }
    // The draft that is shown may be older than the caret's last move.
    const caret = editor.read().caret ?? 0;
    const next = shown.find(({ end }) => end >= caret) ?? shown.at(-1);
    return next ? openFinding(next.id, true) : openPillCard(true);
  };

  const pressed = (event: KeyboardEvent) => {
    if (!isCardKey(event)) return card.pressed(event);
    event.preventDefault();
    openNext();
  };
  keepKeys(root, pressed, signal);

  const applyFirst = () => {
    const caret = editor.read().caret ?? 0;
    const mark = shown.find(({ id }) => id === card.about) ?? shown.find(({ end }) => end >= caret) ?? shown.at(-1);
    const finding = snapshot?.findings.find(({ id }) => id === mark?.id);
    if (finding?.suggestions[0]) actAndClose({ kind: 'apply', finding: finding.id, suggestion: 0 });
  };

  watchCardTriggers(
    {
      element,
      rested: (x, y) => {
        const frame = offsetOfFrame(element.ownerDocument);
        const id = markAt(marks, shown, x + frame.x, y + frame.y);
        if (id && id !== card.about && !card.hasFocus()) openFinding(id, false);
      },
      keyPressed: openNext,
      isOpen: () => card.about !== null,
      // A card that somebody works in by key, or that the pill opened, does not go because the pointer lies elsewhere.
      staysOpen: () => card.hasFocus() || card.about === pillCard,
      mayBe: (event) => {
        if (card.holds(event) || event.composedPath().includes(pill.button)) return true;
        const around = card.about && card.about !== pillCard && boxAround(marks.boxesOf(card.about));
        return Boolean(around && isNear(event, around));
      },
      close: card.close,
    },
    signal,
  );

  return {
    show(next, nextDraft) {
      const open = next.findings.filter(isOpen);
      const hasMoved = nextDraft.text !== draft?.text || next.status !== snapshot?.status;
      if (card.about && (hasMoved || (card.about !== pillCard && !open.some(({ id }) => id === card.about))))
        card.close();
      snapshot = next;
      draft = nextDraft;
      shown = open
        .map(({ id, level, mark, start, end }) => ({ id, level, start: mark?.start ?? start, end: mark?.end ?? end }))
        .sort((a, b) => a.start - b.start);
      marks.show(shown, nextDraft);
      if (showsPill()) pill.show(next, words(), caretBox);
      else pill.hide();
    },
    point: marks.point,
    command: (command) => (command === 'apply-first' ? applyFirst() : void openNext()),
    ask(findings, answer) {
      card.close();
      const dialog = openGateDialog(root, {
        findings,
        words: words(),
        fix: ({ id }, suggestion, text) =>
          act({ kind: 'apply', finding: id, suggestion, ...(text === null ? {} : { text }) }),
        answer(choice) {
          // The focus was on whatever sends.
          if (choice === 'stay') editor.focus();
          answer(choice);
        },
      });
      signal.addEventListener('abort', () => dialog.remove(), { once: true });
    },
  };
}

/** The way from the words to the card, which stands a little apart, counts as being there. */
const isNear = (
  { clientX, clientY }: PointerEvent,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): boolean => clientX >= left - 8 && clientX <= right + 8 && clientY >= top - 8 && clientY <= bottom + 8;
