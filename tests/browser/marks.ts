import type { Page } from 'playwright-core';

export interface Mark {
  name: string;
  text: string;
}

/** A page in whatever browser. */
interface AnyPage {
  evaluate<T>(task: () => T): Promise<T>;
}

/** What is highlighted in the page right now, in the order of the text; the registry is shared by all worlds of a document. */
export function marksIn(page: AnyPage): Promise<Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('composure-'))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range: range as Range })))
      .filter(({ range }) => !range.collapsed)
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ name, range }) => ({ name, text: range.toString() })),
  );
}

/** The texts of all marks in one string, to look for words in. */
export const markedTexts = async (page: AnyPage): Promise<string> =>
  (await marksIn(page)).map(({ text }) => text).join(' | ');

/** The middle of the first mark whose text contains `words`, in the page's coordinates. */
export function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('composure-'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    const box = ranges.find((range) => range.toString().includes(sought))?.getClientRects()[0];
    if (!box) throw new Error(`nothing marked contains ${sought}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
}

/**
 * The texts of all marks wherever they are drawn: in the page, in frames that it can see into, or, for boxes without text nodes, in the
 * copy that lies over them.
 */
export function allMarkedTexts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const documentsIn = (document: Document): Document[] => [
      document,
      ...[...document.querySelectorAll('iframe')].flatMap((frame) =>
        frame.contentDocument ? documentsIn(frame.contentDocument) : [],
      ),
    ];
    const highlighted = documentsIn(document).flatMap((each) => {
      const view = each.defaultView as typeof globalThis | null;
      return [...(view?.CSS.highlights ?? [])]
        .filter(([name]) => name.startsWith('composure-'))
        .flatMap(([, highlight]) => [...highlight].map(String));
    });
    const overlaid = document.querySelector('composure-coach')?.shadowRoot?.querySelectorAll('.mirror span') ?? [];
    return [...highlighted, ...[...overlaid].map(({ textContent }) => textContent)].join(' | ');
  });
}
