import type { Recipe } from '../../coaching/recipe';
import { deskFor } from './catalogue';
import type { Desk } from './desk';
import { interpretRecipe } from './interpret-recipe';
import { generic } from './recipes/generic';

/** The desk of a page that may still be loading: the generic one until it looks like one that is known. */
export function deskHere(document: Document, known?: readonly Recipe[]): Desk {
  let desk = deskFor(document, known);
  const other = interpretRecipe(generic);
  const now = (): Desk => {
    desk ??= deskFor(document, known);
    return desk ?? other;
  };
  return {
    get name() {
      return now().name;
    },
    current: (page) => now().current(page),
    threadOnly: (page) => now().threadOnly(page),
    isLost: (page) => now().isLost(page),
    selfTest: (page) => now().selfTest(page),
  };
}
