import { threadOf } from '../../../src/engine/reading/thread';
import type { Label } from '../gold';
import { inputOf } from '../gold';

/** In how many parts labels are cut, so that a model can be asked about a part that it has not seen. */
export const folds = 4;

/** The part that a label belongs to; what answers the same messages belongs to the same. */
export function foldOf(label: Label): number {
  let hash = 7;
  for (const { text } of threadOf(inputOf(label)))
    for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}
