import type { Coach } from '../engine/review';
import type { Finding, Need, Review, Suggestion } from '../engine/review-output';
import { linesOf } from './lines';
import { reviewRequest } from './review-request';

/** Above this many letters what the coach remembers is dropped at once, so that memory stays the same for any input. */
const largeLine = 200_000;

/** Reviews lines of NDJSON, one result a line in the same order. Returns how many lines could not be reviewed. */
export async function review(
  input: AsyncIterable<Buffer>,
  write: (line: string) => Promise<void>,
  coach: Coach,
): Promise<number> {
  let bad = 0;
  for await (const line of linesOf(input)) {
    const result = 'error' in line ? line : resultOf(line.text, coach);
    if ('error' in result) {
      bad++;
      await write(JSON.stringify({ line: line.number, error: result.error }));
    } else await write(JSON.stringify(result));
    if ('text' in line && line.text.length > largeLine) coach.forget();
  }
  return bad;
}

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
