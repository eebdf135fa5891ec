import { infinitive } from '../../text/grammar';
import type { Recast, RecastMatch } from '../recast';
import { plainAct } from '../requirement';

/**
 * "You should have checked the size before ordering" → "for next time, it helps to check the size before ordering". Captures: `act`,
 * which begins with the participle.
 */
export const nextTime: Recast = (match) => afterTheFact(match, 'to');

/** "You shouldn't have shared the code" → "for next time, it helps not to share the code". Captures: `act`, as above. */
export const nextTimeNot: Recast = (match) => afterTheFact(match, 'not to');

function afterTheFact({ capture }: RecastMatch, to: 'to' | 'not to'): string | null {
  // "avoided this by backing up" comes to "backed up".
  const act = plainAct(capture('act') ?? '').replace(
    /^(?:avoided|prevented) (?:this|that|it) by (?=\p{L}+ing\b)/iu,
    '',
  );
  const [first = '', ...others] = act.split(' ');
  const verb = infinitive(first.toLowerCase());
  if (!first || verb === 'be' || verb === 'have' || /\b(?:not|never)\b|n['’]t\b/i.test(act)) return null;
  if (verb === first.toLowerCase() && !/^(?:set|put|cut|let|read|reset|quit|hit)$/.test(verb)) return null;
  return `for next time, it helps ${to} ${[verb, ...others].join(' ')}`;
}

/** "Next time, check the size chart" → "for next time, it helps to check the size chart". Captures: `act`, an imperative. */
export const forNextTime: Recast = ({ capture }) => {
  const act = (capture('act') ?? '').trim();
  const not = /^(?:do not|don['’]t) (.+)$/i.exec(act);
  const said = not ? `not to ${not[1]}` : `to ${act.charAt(0).toLowerCase()}${act.slice(1)}`;
  return act ? `for next time, it helps ${said}` : null;
};
