import type { Mood } from '../../coaching/mood-of';

type Shape = Mood | 'paused';

const svg = 'http://www.w3.org/2000/svg';

/** The same drawings as in the panel (src/ui/design): a wave at rest, a diamond, a triangle, two bars. */
const paths: Record<Shape, { d: string; isLine: boolean }> = {
  calm: { d: 'M1.5 8c1.4-4.6 3-4.6 4.4 0s2.6 3 3.4 1.2C9.7 8.2 10 8 10.6 8h4', isLine: true },
  check: { d: 'M8 1.5 14.5 8 8 14.5 1.5 8Z', isLine: false },
  stop: { d: 'M8 1.4 15.2 14H.8Z', isLine: false },
  paused: { d: 'M5 3v10M11 3v10', isLine: true },
};

export function drawShape(document: Document, shape: Shape): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  drawing.append(path);
  redrawShape(drawing, shape);
  return drawing;
}

/** Makes another shape of a drawing, with the nodes that it has. */
export function redrawShape(drawing: SVGElement, shape: Shape): void {
  const { d, isLine } = paths[shape];
  drawing.setAttribute('class', `shape ${shape}`);
  const path = drawing.firstElementChild;
  path?.setAttribute('d', d);
  path?.setAttribute('fill', isLine ? 'none' : 'currentColor');
  path?.setAttribute('stroke', isLine ? 'currentColor' : 'none');
}
