import type { Recast } from './recast';
import { cannotBut } from './recasts/cannot-but';
import { cannotUntil, willNotUntil } from './recasts/cannot-until';
import { iExpect, should } from './recasts/certainty';
import { doNotHaveBut } from './recasts/do-not-have';
import { forNextTime, nextTime, nextTimeNot } from './recasts/next-time';
import { noBut } from './recasts/no-but';
import {
  doNotThenOption,
  noNewsYet,
  noThenOption,
  plainNo,
  toActNeed,
  willNotThenOption,
} from './recasts/no-then-option';
import { onlyCan } from './recasts/only-can';
import { forgotTo, mustDo, whyNot } from './recasts/request';
import { sorryThat } from './recasts/sorry-that';
import { ifNot, oneIsEnough, toAvoid } from './recasts/to-avoid';
import { twoSentences } from './recasts/two-sentences';
import { updateBy } from './recasts/update-by';
import { withoutAgent } from './recasts/without-agent';
import { toRecap, youMentioned } from './recasts/you-mentioned';

export type { Recast, RecastMatch } from './recast';

/** All recasts by the name that a pack uses; each says which captures its patterns must give. */
export const recasts: ReadonlyMap<string, Recast> = new Map<string, Recast>([
  ['cannot-until', cannotUntil],
  ['will-not-until', willNotUntil],
  ['cannot-but', cannotBut],
  ['no-but', noBut],
  ['only-can', onlyCan],
  ['no-then-option', noThenOption],
  ['do-not-then-option', doNotThenOption],
  ['will-not-then-option', willNotThenOption],
  ['plain-no', plainNo],
  ['to-act-need', toActNeed],
  ['no-news-yet', noNewsYet],
  ['do-not-have-but', doNotHaveBut],
  ['forgot-to', forgotTo],
  ['why-not', whyNot],
  ['next-time', nextTime],
  ['next-time-not', nextTimeNot],
  ['for-next-time', forNextTime],
  ['must-do', mustDo],
  ['to-avoid', toAvoid],
  ['if-not', ifNot],
  ['one-is-enough', oneIsEnough],
  ['without-agent', withoutAgent],
  ['you-mentioned', youMentioned],
  ['to-recap', toRecap],
  ['update-by', updateBy],
  ['i-expect', iExpect],
  ['should', should],
  ['two-sentences', twoSentences],
  ['sorry-that', sorryThat],
]);
