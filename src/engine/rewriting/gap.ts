import type { Suggestion } from '../review-output';

/** A stretch of a draft with the wordings that may take its place. */
export interface Replacement {
  start: number;
  end: number;
  suggestions: Suggestion[];
}

/**
 * Where a wording deletes all that stands between two spaces, one space goes with it, and with the last words of a line the line.
 * Other wordings of the same stretch bring that space back.
 */
export function closeGap(draft: string, { start, end, suggestions }: Replacement): Replacement {
  if (!suggestions.some(({ text }) => text === '')) return { start, end, suggestions };
  const lineBefore = /(^|\n)[ \t]*$/.test(draft.slice(0, start));
  const after =
    /^[ \t]+/.exec(draft.slice(end))?.[0] ?? (lineBefore ? /^[ \t]*\n+/.exec(draft.slice(end))?.[0] : '') ?? '';
  const before =
    after === '' && /^(\n|$)/.test(draft.slice(end)) ? (/[ \t]+$/.exec(draft.slice(0, start))?.[0] ?? '') : '';
  if (!lineBefore && !before && !/\s/.test(draft.charAt(start - 1))) return { start, end, suggestions };
  return {
    start: start - before.length,
    end: end + after.length,
    suggestions: suggestions.map((suggestion) =>
      suggestion.text === '' ? suggestion : { ...suggestion, text: before + suggestion.text + after },
    ),
  };
}
