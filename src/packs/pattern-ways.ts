import type { Element } from '../engine/rules/pattern';

/** Above this a pattern may keep a draft waiting; of ours the widest has two thirds of it, and next to nothing of that in real sentences. */
export const mostWays = 500_000;

/** At most so many ways there are to lay a pattern over a sentence from one place on: the matcher may try each before it gives up. */
export const waysOf = (elements: readonly Element[]): number =>
  elements.reduce((ways, element) => ways * waysOfOne(element), 1);

function waysOfOne(element: Element): number {
  switch (element.kind) {
    case 'any':
      return element.max - element.min + 1;
    case 'capture':
      return waysOf(element.inside);
    case 'either':
      return waysOfChoice(element.options) + (element.optional ? 1 : 0);
    case 'not':
    case 'absent':
      // Whether it stands here is asked once, and not again for what follows.
      return 1 + Math.log2(1 + waysOfChoice(element.options));
    case 'word':
    case 'rest':
    case 'tag':
    case 'numeric':
    case 'start':
    case 'end':
    case 'comma':
      return 1;
    default:
      return element satisfies never;
  }
}

/** Of options that are words alone, those can stand at one place that begin one another: "get", "get back". */
function waysOfChoice(options: readonly Element[][]): number {
  const worded: string[] = [];
  let others = 0;
  for (const option of options)
    if (option.every((element) => element.kind === 'word'))
      worded.push(`${option.map((element) => (element as { word: string }).word).join(' ')} `);
    else others += waysOf(option);
  // In order, what a text begins with stands before it.
  const open: string[] = [];
  let most = 0;
  for (const text of worded.sort()) {
    while (open.length > 0 && !text.startsWith(open.at(-1) as string)) open.pop();
    most = Math.max(most, open.push(text));
  }
  return others + most;
}
