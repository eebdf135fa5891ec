import { offsetOfFrame } from '../frames';
import type { Mark, Marks } from './marks';

const names = { important: 'composure-important', suggest: 'composure-suggest' } as const;
const pointedName = 'composure-pointed';

/**
 * Marks by the CSS Custom Highlight API. The registry is one per document and the page's too, so only what is ours is taken away;
 * ranges are taken anew at each showing, because they collapse when a paragraph is split.
 */
export function highlightMarks({ ownerDocument }: Element, signal: AbortSignal): Marks {
  // A frame's document has a registry and a viewport of its own.
  const { CSS, Highlight } = ownerDocument.defaultView as typeof globalThis;
  const highlights = {
    important: new Highlight(),
    suggest: new Highlight(),
    pointed: new Highlight(),
  };
  highlights.pointed.priority = 1;
  let ranges = new Map<string, Range>();
  let pointed: string | null = null;

  const registered = [
    [names.important, highlights.important],
    [names.suggest, highlights.suggest],
    [pointedName, highlights.pointed],
  ] as const;
  for (const [name, highlight] of registered) CSS.highlights.set(name, highlight);
  signal.addEventListener(
    'abort',
    () => {
      for (const [name, highlight] of registered) {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
    },
    { once: true },
  );

  const drawPointed = () => {
    highlights.pointed.clear();
    const range = pointed && ranges.get(pointed);
    if (range) highlights.pointed.add(range);
  };

  return {
    show(marks: readonly Mark[], draft) {
      ranges = new Map();
      highlights.important.clear();
      highlights.suggest.clear();
      for (const { id, start, end, level } of marks) {
        const range = draft.rangeOf(start, end);
        if (!range) continue;
        ranges.set(id, range);
        highlights[level === 'important' ? 'important' : 'suggest'].add(range);
      }
      drawPointed();
    },
    point(id) {
      pointed = id;
      drawPointed();
    },
    boxesOf(id) {
      const { x, y } = offsetOfFrame(ownerDocument);
      return [...(ranges.get(id)?.getClientRects() ?? [])]
        .filter(({ width }) => width > 0)
        .map(({ left, top, width, height }) => new DOMRect(left + x, top + y, width, height));
    },
  };
}
