import type { Conversation } from '../reading/conversation';
import type { ReviewInput } from '../review-input';
import type { Need } from '../review-output';
import type { Voice } from '../rewriting/template';
import type { CompiledPacks } from '../rules/compile';
import type { Placed } from '../text/draft';

/** Says of each need of the packs whether it is met, missing or not due. */
export function judgeNeeds(
  _input: ReviewInput,
  _draft: readonly Placed[],
  _voice: Voice,
  _conversation: Conversation,
  _packs: CompiledPacks,
  _language: string,
): Need[] {
  return [];
}
