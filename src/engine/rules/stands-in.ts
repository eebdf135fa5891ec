import { perSentence, type Sentence } from '../text/sentence';
import type { Matcher } from './matcher';

const known = perSentence(() => new Map<Matcher, boolean>());

/** Does the pattern match anywhere in the sentence? Remembered, so that a keystroke asks only about the sentence that it changed. */
export function standsIn(matcher: Matcher, sentence: Sentence): boolean {
  if (!matcher.mayStand(sentence)) return false;
  const remembered = known(sentence);
  let found = remembered.get(matcher);
  if (found === undefined) {
    found = matcher.find(sentence) !== null;
    remembered.set(matcher, found);
  }
  return found;
}
