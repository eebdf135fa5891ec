import { createReadStream } from 'node:fs';
import type { Coach } from '../engine/review';
import { linesOf } from './lines';
import type { FaultLine } from './lint';
import { readPackFiles } from './read-pack-files';
import { reviewRequest } from './review-request';

/** Makes a coach of a pack's files, as it would be beside the packs that ship; or says what is wrong with them. */
export type CoachWith = (texts: { file: string; text: string }[]) => { coach: Coach } | { faults: FaultLine[] };

interface Flagged {
  rule: string;
  text: string;
}

/** Reviews replies with two states of a pack and prints what differs. Returns how many lines and packs were at fault. */
export async function diff(
  [older, newer]: readonly [string, string],
  replies: string,
  coachWith: CoachWith,
  print: (line: string) => void,
): Promise<number> {
  const coaches = [older, newer].map((path) => {
    const texts = readPackFiles(path);
    const made =
      'error' in texts ? { faults: [{ file: path, rule: '', field: '', message: texts.error }] } : coachWith(texts);
    if ('coach' in made) return made.coach;
    for (const { file, rule, field, message } of made.faults)
      print([file, rule, field, message].filter(Boolean).join(': '));
    return null;
  });
  const [before, after] = coaches;
  if (!before || !after) return coaches.filter((coach) => !coach).length;

  const sums = { replies: 0, before: 0, after: 0, newly: 0, nolonger: 0, bad: 0 };
  for await (const lines of linesOf(createReadStream(replies)))
    for (const line of lines) {
      const request = 'error' in line ? line : reviewRequest(line.text);
      if ('error' in request) {
        print(`line ${line.number}: ${request.error}`);
        sums.bad++;
        continue;
      }
      const old = flaggedBy(before, request.input);
      const now = flaggedBy(after, request.input);
      const newly = without(now, old);
      const nolonger = without(old, now);
      const name =
        request.id === undefined ? `line ${line.number}` : `line ${line.number} (${JSON.stringify(request.id)})`;
      for (const { rule, text } of newly) print(`+ ${name}: ${rule}: ${JSON.stringify(text)}`);
      for (const { rule, text } of nolonger) print(`- ${name}: ${rule}: ${JSON.stringify(text)}`);
      sums.replies++;
      sums.before += Number(old.length > 0);
      sums.after += Number(now.length > 0);
      sums.newly += newly.length;
      sums.nolonger += nolonger.length;
    }
  const share = (count: number) => `${count} (${((100 * count) / Math.max(1, sums.replies)).toFixed(1)} %)`;
  print(`${sums.replies} replies: flagged before ${share(sums.before)}, now ${share(sums.after)}`);
  print(`newly flagged ${sums.newly}, no longer flagged ${sums.nolonger}`);
  return sums.bad;
}

/** What agents would be shown of a reply: findings that are not silent. */
const flaggedBy = (coach: Coach, input: Parameters<Coach['review']>[0]): Flagged[] =>
  coach
    .review(input)
    .findings.filter(({ level }) => level !== 'silent')
    .map(({ rule, text }) => ({ rule, text }));

/** Those of one list that the other does not hold as often. */
function without(list: readonly Flagged[], others: readonly Flagged[]): Flagged[] {
  const left = others.map(keyOf);
  return list.filter((one) => {
    const at = left.indexOf(keyOf(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const keyOf = ({ rule, text }: Flagged): string => `${rule}\n${text}`;
