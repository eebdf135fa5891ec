import { infinitive, opensWithInfinitive, participle } from '../../text/grammar';
import { pronoun } from '../person';
import type { Recast, RecastMatch } from '../recast';
import { plainAct } from '../requirement';
import { objectOf } from './without-agent';

/** What a customer can still be asked for. */
const askable = new Set(
  'leave attach include provide send give tell mention specify enter fill sign confirm upload add share supply state answer complete return select choose verify submit forward quote show describe explain update check let pay list write say reply respond click tick indicate'.split(
    ' ',
  ),
);

/** The infinitive phrase of what was left undone: "attach the photo", "sent us it" → "send us it". */
function undone(match: RecastMatch): { verb: string; rest: string } | null {
  const act = plainAct(match.capture('act') ?? '').replace(/[,.]+$/, '');
  const [first = '', ...others] = act.split(' ');
  if (!first || /\b(?:not|never)\b|n['’]t\b/i.test(act)) return null;
  return { verb: infinitive(first.toLowerCase()), rest: others.join(' ').replace(/ yet$/i, '') };
}

/**
 * "You forgot to attach the photo", "you didn't send your order number" → "could you attach the photo?"; where the moment to do it
 * has gone: "you failed to cancel the trial" → "the trial wasn't cancelled". Captures: `act`.
 */
export const forgotTo: Recast = (match) => {
  const what = undone(match);
  if (!what) return null;
  const { verb } = what;
  const rest = what.rest.replace(/^(?:enough|sufficient|adequate) /i, 'more ');
  const told = /^(?:us|me) ((?:that|about) .+)$/i.exec(rest);
  if (told && /^(?:tell|inform|notify)$/.test(verb)) return `${pronoun(match.voice)} didn't know ${told[1]}`;
  // "As you failed to pay, …" gives a reason, which a question cannot.
  const before = match.sentence.tokens[match.first - 1];
  const isReason = before !== undefined && reasons.has(before.word);
  if (
    !isReason &&
    askable.has(verb) &&
    !/\b(?:on time|in time|earlier|sooner|before|when|at the time|within|by the)\b/i.test(rest)
  )
    return `could you ${`${verb} ${rest}`.trim()}?`;
  return notDone(verb, rest);
};

const reasons = new Set(['as', 'because', 'since', 'that', 'if', 'when']);

/** "cancel the trial" → "the trial wasn't cancelled": who did not do it is left out. */
function notDone(verb: string, rest: string): string | null {
  const parts = objectOf(`${verb} ${rest}`);
  return parts && `${parts.object} ${parts.plural ? "weren't" : "wasn't"} ${participle(verb)}${parts.rest}`;
}

/** "Why didn't you send the photo?" → "could you send the photo?". Captures: `act`. */
export const whyNot: Recast = (match) => {
  const what = undone(match);
  if (!what || !askable.has(what.verb)) return null;
  const rest = what.rest.replace(/ (?:earlier|sooner|before|in the first place|then|at the time)$/i, '');
  if (!rest || rest !== what.rest) return null;
  return `could you ${what.verb} ${rest}?`;
};

/** What one asks a person for, rather than tells them how to do. */
const favours = new Set(
  'send provide give tell share supply confirm forward attach upload email mail submit return show describe explain let reply answer quote call contact ring write'.split(
    ' ',
  ),
);

/**
 * "You must send us the receipt" → "could you send us the receipt?"; "you need to restart the router" → "please restart the
 * router". Where something follows that a question cannot carry, "please" serves. Captures: `act`, `not`.
 */
export const mustDo: Recast = (match) => {
  const act = plainAct(match.capture('act') ?? '').replace(/^please /i, '');
  if (
    !act ||
    !opensWithInfinitive(act) ||
    /^(?:be|have|know|understand|own|want|like|need|calm|relax|realise|realize|accept|listen|stop|get over|learn|remember|see)\b/i.test(
      act,
    )
  )
    return null;
  if (match.capture('not')) return `please don't ${act}`;
  const [verb = ''] = act.toLowerCase().split(' ');
  const { sentence, first, end } = match;
  const follower = sentence.tokens[end];
  const asks =
    first === 0 &&
    (!follower || /^(?:so|when|as)$/.test(follower.word)) &&
    favours.has(verb) &&
    !/^(?:return|reply|write) to\b/.test(act);
  return asks &&
    act.split(' ').length <= 14 &&
    !/\b(?:before|until|unless|immediately|at once|and|within|by the|by \w+day)\b/i.test(act)
    ? `could you ${act}?`
    : `please ${act}`;
};
