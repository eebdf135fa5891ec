import { offsetOfFrame } from '../frames';
import { make } from '../marks/make';
import { onceAFrame } from '../once-a-frame';

/** What an outline is around. */
export type Kind = 'pointed' | 'box' | 'customer' | 'other';

export interface Outlines {
  show(around: readonly (readonly [Element, Kind])[]): void;
}

/** Outlines around elements of the page, drawn over them in our own root: no element of the page is touched. */
export function createOutlines(root: ShadowRoot, signal: AbortSignal): Outlines {
  const document = root.ownerDocument;
  const layer = make(document, 'div', 'outlines');
  layer.setAttribute('aria-hidden', 'true');
  root.append(layer);
  let shown: readonly (readonly [Element, Kind])[] = [];
  const draw = () => {
    layer.replaceChildren(
      ...shown.map(([element, kind]) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const frame = offsetOfFrame(element.ownerDocument);
        const outline = make(document, 'div', `outline ${kind}`);
        Object.assign(outline.style, {
          left: `${left + frame.x}px`,
          top: `${top + frame.y}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        return outline;
      }),
    );
  };
  const drawSoon = onceAFrame(draw, signal);
  document.addEventListener('scroll', drawSoon, { signal, capture: true, passive: true });
  document.defaultView?.addEventListener('resize', drawSoon, { signal, passive: true });
  return {
    show(around) {
      shown = around;
      draw();
    },
  };
}
