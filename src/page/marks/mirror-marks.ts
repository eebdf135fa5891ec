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

/**
 * Marks for a textarea, which has no text nodes to highlight: a transparent copy of its text lies over it, in our own root, and
 * follows it. Only the underlines are visible.
 */
export function mirrorMarks(box: HTMLTextAreaElement | HTMLInputElement, root: ShadowRoot, signal: AbortSignal): Marks {
  const document = box.ownerDocument;
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  mirror.setAttribute('aria-hidden', 'true');
  const text = document.createElement('div');
  mirror.append(text);
  root.append(mirror);
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
      const nodes: Node[] = [];
      let done = 0;
      for (const { id, start, end, level } of [...marks].sort((a, b) => a.start - b.start)) {
        if (start < done) continue;
        const span = document.createElement('span');
        span.className = level === 'important' ? 'important' : 'suggest';
        span.textContent = draft.text.slice(start, end);
        nodes.push(document.createTextNode(draft.text.slice(done, start)), span);
        spans.set(id, span);
        done = end;
      }
      text.replaceChildren(...(spans.size > 0 ? nodes : []));
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
