import { perSentence, perShape, type Sentence } from '../text/sentence';
import type { Matcher } from './matcher';

const knownOf = perSentence(() => new Map<Matcher, boolean>());
const knownOfShape = perShape(() => new Map<Matcher, boolean>());

/** Does the pattern match anywhere in the sentence? Remembered, so that a keystroke asks only about the sentence that it changed. */
export function standsIn(matcher: Matcher, sentence: Sentence): boolean {
  if (!matcher.mayStand(sentence)) return false;
  const known = knownOfShape(sentence).get(matcher) ?? knownOf(sentence).get(matcher);
  if (known !== undefined) return known;
  const found = matcher.find(sentence) !== null;
  (sentence.isSpelt ? knownOf : knownOfShape)(sentence).set(matcher, found);
  return found;
}
