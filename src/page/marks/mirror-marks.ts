import { onceAFrame } from '../once-a-frame';
import type { Mark, Marks } from './marks';

/** What decides where a textarea breaks its lines. */
const copied = [
  'borderBottomWidth',
  'borderLeftWidth',
  'borderRightWidth',
  'borderTopWidth',
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/** A stretch of the copy that is not marked, and the marked one after it. */
interface Piece {
  before: Text;
  span: HTMLElement;
  marked: Text;
}

/**
 * Marks for a textarea, which has no text nodes to highlight: a transparent copy of its text lies over it, in our own root, and
 * follows it. Only the underlines are visible. The copy keeps its nodes and changes their words: Chromium ends a step of undo whenever
 * a node is taken from the page, and the agent would take back their typing letter by letter (2026-11).
 */
export function mirrorMarks(box: HTMLTextAreaElement | HTMLInputElement, root: ShadowRoot, signal: AbortSignal): Marks {
  const document = box.ownerDocument;
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  mirror.setAttribute('aria-hidden', 'true');
  const text = document.createElement('div');
  mirror.append(text);
  root.append(mirror);
  const pieces: Piece[] = [];
  const addPiece = (): Piece => {
    const piece = {
      before: document.createTextNode(''),
      span: document.createElement('span'),
      marked: document.createTextNode(''),
    };
    piece.span.append(piece.marked);
    text.append(piece.before, piece.span);
    pieces.push(piece);
    return piece;
  };
  let spans = new Map<string, HTMLElement>();
  let pointed: string | null = null;

  const place = () => {
    mirror.hidden = spans.size === 0 || !box.isConnected;
    if (mirror.hidden) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    const style = getComputedStyle(box);
    for (const name of copied) mirror.style[name] = style[name];
    Object.assign(mirror.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      borderStyle: 'solid',
      borderColor: 'transparent',
      // The scroll bar takes room from the text.
      paddingRight: `${Number.parseFloat(style.paddingRight) + scrollBarOf(box, style)}px`,
    });
    text.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
  };
  const placeSoon = onceAFrame(place, signal);
  const drawPointed = () => {
    for (const [id, span] of spans) span.classList.toggle('pointed', id === pointed);
  };

  const resized = new ResizeObserver(placeSoon);
  resized.observe(box);
  document.addEventListener('scroll', placeSoon, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', placeSoon, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      resized.disconnect();
      mirror.remove();
    },
    { once: true },
  );

  return {
    show(marks: readonly Mark[], draft) {
      spans = new Map();
      let done = 0;
      let used = 0;
      for (const { id, start, end, level } of [...marks].sort((a, b) => a.start - b.start)) {
        if (start < done) continue;
        const piece = pieces[used++] ?? addPiece();
        piece.before.data = draft.text.slice(done, start);
        piece.span.className = level === 'important' ? 'important' : 'suggest';
        piece.marked.data = draft.text.slice(start, end);
        spans.set(id, piece.span);
        done = end;
      }
      for (const { before, span, marked } of pieces.slice(used)) {
        before.data = '';
        marked.data = '';
        span.className = '';
      }
      drawPointed();
      place();
    },
    point(id) {
      pointed = id;
      drawPointed();
    },
    boxesOf(id) {
      const frame = box.getBoundingClientRect();
      return [...(spans.get(id)?.getClientRects() ?? [])].filter(
        ({ top, bottom }) => bottom > frame.top && top < frame.bottom,
      );
    },
  };
}

const scrollBarOf = (box: HTMLTextAreaElement | HTMLInputElement, style: CSSStyleDeclaration): number => {
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  return Math.max(0, box.offsetWidth - borders - box.clientWidth);
};
