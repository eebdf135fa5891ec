import type { Places, Recipe, Sign } from '../../coaching/recipe';
import type { PartSeen } from '../../coaching/sight';
import { findSign, lookFor, type Scope } from './look';

/** What each part of the recipe finds in the page now. Holds selectors and counts, no word of the page. */
export function selfTest(document: Document, pane: Scope, recipe: Recipe): PartSeen[] {
  const box = lookFor(pane, recipe.replyBox).elements[0];
  const message = lookFor(pane, recipe.message).elements[0];
  const place = (part: PartSeen['part'], scope: Scope | undefined, places: Places | undefined): PartSeen => {
    const found = scope ? lookFor(scope, places) : { place: null, elements: [] };
    return {
      part,
      selector: found.place?.css ?? null,
      seen: found.place?.seen ?? null,
      count: found.elements.length,
    };
  };
  const sign = (
    part: PartSeen['part'],
    scope: Scope | undefined,
    signs: readonly Sign<unknown>[] | undefined,
  ): PartSeen => {
    const found = scope && findSign(scope, signs, part === 'mode' ? box : undefined);
    return { part, selector: found?.css ?? null, seen: found?.seen ?? null, count: found ? 1 : 0 };
  };
  return [
    place('pane', document, recipe.pane),
    place('reply box', pane, recipe.replyBox),
    sign('mode', pane, recipe.mode),
    place('message', pane, recipe.message),
    sign('from', message, recipe.from),
    place('text', message, recipe.text),
    place('send', pane, recipe.send),
  ];
}
