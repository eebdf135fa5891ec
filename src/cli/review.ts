import type { Coach } from '../engine/review';
import type { Finding, Need, Review, Suggestion } from '../engine/review-output';
import { type Line, linesOf } from './lines';
import { reviewRequest } from './review-request';

/** Lines that were reviewed, each as it is to be written, and how many of them could not be. */
export interface Reviewed {
  lines: string[];
  bad: number;
}

/** Reviews some lines after the others: here, or in another thread. */
export type ReviewLines = (lines: readonly Line[]) => Reviewed | Promise<Reviewed>;

export interface Crew {
  review: ReviewLines;
  /** How many calls of `review` may be under way. */
  atOnce: number;
}

/** Above this many letters what the coach remembers is dropped at once, so that memory stays the same for any input. */
const largeLine = 200_000;
/** So many lines go to a thread together: enough to be worth the way there, few enough that all have work until the end. */
const mostTogether = 40;

/**
 * Reviews lines of NDJSON, one result a line in the same order, each as soon as those before it are done. Holds no more of them than
 * the crew has at once. Returns how many lines could not be reviewed.
 */
export async function review(
  input: AsyncIterable<Buffer>,
  write: (text: string) => Promise<void>,
  { review: reviewSome, atOnce }: Crew,
  done: (count: number) => void = () => {},
): Promise<number> {
  let bad = 0;
  const underWay: Promise<Reviewed>[] = [];
  const finishOne = async () => {
    const reviewed = await (underWay.shift() as Promise<Reviewed>);
    bad += reviewed.bad;
    await write(reviewed.lines.map((line) => `${line}\n`).join(''));
    done(reviewed.lines.length);
  };
  for await (const lines of linesOf(input)) {
    for (let at = 0; at < lines.length; at += mostTogether) {
      if (underWay.length >= atOnce) await finishOne();
      const some = Promise.resolve(reviewSome(lines.slice(at, at + mostTogether)));
      // Its failure is heard of when its turn comes.
      some.catch(() => {});
      underWay.push(some);
    }
    // An input that comes line by line is answered line by line.
    if (lines.length < mostTogether) while (underWay.length > 0) await finishOne();
  }
  while (underWay.length > 0) await finishOne();
  return bad;
}

/** Reviews lines with a coach of this thread. */
export const reviewWith =
  (coach: Coach) =>
  (lines: readonly Line[]): Reviewed => {
    const reviewed: Reviewed = { lines: [], bad: 0 };
    for (const line of lines) {
      const result = 'error' in line ? line : resultOf(line.text, coach);
      if ('error' in result) {
        reviewed.bad++;
        reviewed.lines.push(JSON.stringify({ line: line.number, error: result.error }));
      } else reviewed.lines.push(JSON.stringify(result));
      if ('text' in line && line.text.length > largeLine) coach.forget();
    }
    return reviewed;
  };

function resultOf(text: string, coach: Coach) {
  const request = reviewRequest(text);
  if ('error' in request) return request;
  try {
    return outputOf(request.id, coach.review(request.input));
  } catch (error) {
    // A fault of ours on one draft must not cost the reviews of all the others.
    return { error: `could not be reviewed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The fields that design.md promises, and where a need's sentence goes: its line breaks fit that place only. */
function outputOf(id: unknown, { findings, needs, reading, language }: Review) {
  const other = language === undefined ? {} : { language };
  return { id, findings: findings.map(findingOut), needs: needs.map(needOut), reading, ...other };
}

const findingOut = ({ start, end, text, mark, category, rule, level, say, suggestions }: Finding) => ({
  start,
  end,
  text,
  ...(mark ? { mark } : {}),
  category,
  rule,
  level,
  say,
  suggestions: suggestions.map(suggestionOut),
});

const needOut = ({ need, state, level, because, insertAt, suggestions }: Need) => ({
  need,
  state,
  level,
  because,
  ...(insertAt === undefined ? {} : { insertAt }),
  suggestions: suggestions.map(suggestionOut),
});

const suggestionOut = ({ text, blanks }: Suggestion) => ({ text, blanks });
