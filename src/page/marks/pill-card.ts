import { isGrave } from '../../coaching/mood-of';
import { isOpen, pauseScopes, type Snapshot } from '../../coaching/snapshot';
import { type InterfaceWords, wordKey } from '../../coaching/word-key';
import type { AskInPage } from '../reply-ports';
import { leaveFocus, make, makeButton } from './make';
import { wordsOfMood } from './mood-words';
import { drawShape } from './shapes';
import { makeWording } from './wording';

interface PillCardOptions {
  snapshot: Snapshot;
  words: InterfaceWords;
  opensPanel: boolean;
  /** Shows the card of a finding. */
  goTo(finding: string): void;
  /** Asks for something and closes. */
  ask(ask: AskInPage): void;
  copy(text: string): void;
}

const most = 3;

/** What the pill opens: the way to each finding, what the reply still owes, the last thing done, and quiet. */
export function createPillCard(document: Document, options: PillCardOptions): HTMLElement {
  const { snapshot, words } = options;
  const card = make(document, 'div', 'card pill-card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', words('pill_card_name'));
  const title = make(document, 'p', 'title', wordsOfMood(snapshot, words));
  card.append(title);
  if (snapshot.status === 'paused') {
    card.append(resumeLine(document, options));
  } else {
    card.append(
      ...copyLine(document, options),
      ...findingLines(document, options),
      ...needLines(document, options),
      ...undoLine(document, options),
      pauseLine(document, options),
    );
  }
  if (options.opensPanel) {
    const open = () => options.ask({ kind: 'open-panel' });
    card.append(makeButton(document, { text: words('open_panel'), className: 'quiet wide' }, open));
  }
  leaveFocus(card);
  return card;
}

function copyLine(document: Document, { snapshot, words, copy }: PillCardOptions): HTMLElement[] {
  const { notice } = snapshot;
  if (notice?.kind !== 'copy' || notice.text === undefined) return [];
  const { text } = notice;
  const line = make(document, 'div', 'option');
  const said = make(document, 'div', 'wording');
  said.append(make(document, 'p', 'because', words('notice_copy')), make(document, 'p', 'becomes', text));
  line.append(
    said,
    makeButton(document, { text: words('copy'), className: 'main' }, () => copy(text)),
  );
  return [line];
}

function findingLines(document: Document, { snapshot, words, goTo }: PillCardOptions): HTMLElement[] {
  const open = snapshot.findings.filter(isOpen).sort((a, b) => a.start - b.start);
  return open.slice(0, most).map((finding) => {
    const { id, text } = finding;
    const name = words('show_name', text);
    const line = makeButton(document, { text: '', name, className: 'line phrase' }, () => goTo(id));
    line.append(drawShape(document, isGrave(finding) ? 'stop' : 'check'), text);
    return line;
  });
}

function needLines(document: Document, { snapshot, words, ask }: PillCardOptions): HTMLElement[] {
  const missing = snapshot.needs.filter(({ state, level }) => state === 'missing' && level !== 'hint');
  return missing.slice(0, most).map(({ need, suggestions }) => {
    const box = make(document, 'div', 'need');
    box.append(make(document, 'p', 'because', words(wordKey('need', need))));
    const first = suggestions[0];
    if (first) {
      const text = first.text.trim();
      const edges = first.text.split(text);
      box.append(
        makeWording(document, {
          suggestion: { ...first, text },
          words,
          verb: words('insert'),
          name: words('insert_name', text),
          isMain: false,
          chosen: (filled) =>
            ask({
              kind: 'insert',
              need,
              suggestion: 0,
              ...(filled === null ? {} : { text: `${edges[0] ?? ''}${filled}${edges[1] ?? ''}` }),
            }),
        }),
      );
    }
    return box;
  });
}

function undoLine(document: Document, { snapshot, words, ask }: PillCardOptions): HTMLElement[] {
  const last = snapshot.deeds[0];
  if (!last) return [];
  const text = last.text.trim() || last.was.trim();
  const line = make(document, 'div', 'option');
  line.append(
    make(document, 'span', 'because', words(wordKey('deed', last.kind), text)),
    makeButton(document, { text: words('undo'), name: words('undo_name', text) }, () =>
      ask({ kind: 'undo', deed: last.id }),
    ),
  );
  return [line];
}

function pauseLine(document: Document, { words, ask }: PillCardOptions): HTMLElement {
  const line = make(document, 'div', 'foot');
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', words('pause_title'));
  line.append(make(document, 'span', 'because', words('pause_title')));
  for (const scope of pauseScopes) {
    const text = words(wordKey('pause', scope));
    line.append(
      makeButton(document, { text, name: words('pause_name', text), className: 'quiet' }, () =>
        ask({ kind: 'pause', scope }),
      ),
    );
  }
  return line;
}

function resumeLine(document: Document, { snapshot, words, ask }: PillCardOptions): HTMLElement {
  const line = make(document, 'div', 'option');
  line.append(
    make(document, 'span', 'because', words(wordKey('state_paused', snapshot.pause ?? 'conversation'))),
    makeButton(document, { text: words('resume'), className: 'main' }, () => ask({ kind: 'pause', scope: null })),
  );
  return line;
}
