import { opensWithInfinitive } from '../../text/grammar';
import { inside, pronoun, speakerOf, will } from '../person';
import type { Recast, RecastMatch } from '../recast';
import { plainAct, type Requirement, requirementOf } from '../requirement';
import type { Voice } from '../template';

/**
 * "We can't ship before Monday" → "Monday is the earliest we can ship"; "I can't refund you until you send the receipt" → "to refund
 * you, I'll need the receipt first". Captures: `who`, `act`, `link` (until, before, unless, without), `what`. The condition is said
 * as needed, never as enough (design.md, Rewrites).
 */
export const cannotUntil: Recast = (match) => {
  const act = plainAct(match.capture('act') ?? '');
  if (!act || !opensWithInfinitive(act) || /["“”]| and \w+ (?:not|never)\b/i.test(act) || goesOn(match)) return null;
  const requirement = read(match);
  if (!requirement) return null;
  const who = inside(match.capture('who') ?? pronoun(match.voice));
  const speaker = speakerOf(who);
  if (requirement.kind === 'time') return `${requirement.text} is the earliest ${who} can ${act}${requirement.reason}`;
  if (requirement.kind === 'state') return `${who} can ${act} only if ${requirement.text}${requirement.reason}`;
  if (speaker) return `to ${act}, ${need(requirement, speaker)} first${requirement.reason}`;
  if (who === 'you' && requirement.kind === 'act' && requirement.who === 'you')
    return `to ${act}, please ${requirement.infinitive} first${requirement.reason}`;
  if (who === 'you' && match.capture('link')?.toLowerCase() === 'without' && requirement.kind === 'thing')
    return `to ${act}, you'll need ${requirement.text}${requirement.reason}`;
  return `${need(requirement, match.voice)} before ${who} can ${act}${requirement.reason}`;
};

/**
 * "Your refund won't be processed until we receive the item" → "we'll need the item before your refund can be processed"; "it won't be
 * available until Monday" → "Monday is the earliest it will be available". Captures as in {@link cannotUntil}.
 */
export const willNotUntil: Recast = (match) => {
  const act = plainAct(match.capture('act') ?? '').replace(/^be able to /i, '');
  const able = /^be able to /i.test(match.capture('act') ?? '');
  if (!act || !opensWithInfinitive(act) || goesOn(match)) return null;
  const requirement = read(match);
  const who = inside(match.capture('who') ?? pronoun(match.voice));
  if (!requirement) return null;
  const speaker = speakerOf(who);
  if (requirement.kind === 'time')
    return `${requirement.text} is the earliest ${who} ${able || speaker ? 'can' : 'will'} ${act}${requirement.reason}`;
  if (requirement.kind === 'state')
    return `${who} ${able || speaker ? 'can' : 'will'} ${act} only if ${requirement.text}${requirement.reason}`;
  if (speaker) return `to ${act}, ${need(requirement, speaker)} first${requirement.reason}`;
  if (who === 'you' && requirement.kind === 'act' && requirement.who === 'you')
    return `to ${act}, please ${requirement.infinitive} first${requirement.reason}`;
  return `${need(requirement, match.voice)} before ${who} can ${act}${requirement.reason}`;
};

function read(match: RecastMatch): Requirement | null {
  const link = match.capture('link')?.toLowerCase().replace('till', 'until');
  const what = match.capture('what');
  if (!what) return null;
  if (link === 'until' || link === 'before' || link === 'unless' || link === 'without')
    return requirementOf(what, link);
  return null;
}

/** "I'll need the receipt", "we'll need you to sign the form", "I'll need to check it" */
export function need(requirement: Extract<Requirement, { kind: 'thing' | 'act' }>, speaker: Voice): string {
  if (requirement.kind === 'thing') return `${will(speaker)} need ${inside(requirement.text)}`;
  const who = requirement.who === 'us' ? '' : `${requirement.who} `;
  return `${will(speaker)} need ${who}to ${requirement.infinitive}`;
}

/** Does the condition run on after the match ("… and we check it")? Then half of it would be lost. */
export const goesOn = ({ sentence, end }: RecastMatch): boolean => {
  const follower = sentence.tokens[end];
  return follower !== undefined && follower.gap === '' && /^(?:and|or|nor)$/.test(follower.word);
};
