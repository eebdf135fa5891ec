import { opensWithInfinitive } from '../../text/grammar';
import type { Recast } from '../recast';
import { plainAct } from '../requirement';

/**
 * "Failure to return the router will result in a fee" → "please return the router to avoid a fee". Captures: `act`, `what`.
 */
export const toAvoid: Recast = ({ capture }) => {
  const act = plainAct(capture('act') ?? '');
  const what = capture('what');
  if (!act || !what || !opensWithInfinitive(act) || act.split(' ').length > 14) return null;
  return `please ${act} to avoid ${what}`;
};

/** "Pay by Friday or your account will be closed" → "please pay by Friday; after that your account will be closed". Captures: `act`, `what`. */
export const ifNot: Recast = ({ capture }) => {
  const act = capture('act')?.replace(/[,;]$/, '');
  const what = capture('what');
  if (!act || !what) return null;
  const then = /\b(?:by|within|before|until)\b/i.test(act) ? 'after that' : 'otherwise';
  return `please ${act.charAt(0).toLowerCase()}${act.slice(1)}; ${then} ${what}`;
};

const messages: Record<string, string> = {
  tag: 'post',
  post: 'post',
  raise: 'ticket',
  create: 'ticket',
  open: 'ticket',
  submit: 'request',
  call: 'call',
  sending: 'message',
  writing: 'message',
  messaging: 'message',
  calling: 'call',
  contacting: 'message',
  tagging: 'post',
  posting: 'post',
  raising: 'ticket',
  creating: 'ticket',
  opening: 'ticket',
  submitting: 'request',
};

/** "Stop sending the same message" → "one message is enough for us to follow it up". Captures: `act`, verb first. */
export const oneIsEnough: Recast = ({ capture, voice }) => {
  const [first = ''] = (capture('act') ?? '').toLowerCase().split(' ');
  const one = messages[first] ?? 'message';
  return `one ${one} is enough for ${voice === 'i' ? 'me' : 'us'} to follow it up`;
};
