const closings =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes|thanks))?|regards|thanks|thank you|thanks again|many thanks|cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|take care|all the best|(?:mit )?(?:freundlich|herzlich|best|lieb|viel|schön)e[nr]? grü(?:ß|ss)en?|mfg|lg|vg)(?: aus .{1,30})?[,.!]?$/i;

/** Whether the draft has come to its closing words, such as "Kind regards,": one of its last five lines is nothing else. */
export function hasSignOff(draft: string): boolean {
  return draft
    .slice(-2000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-5)
    .some((line, index) => (index > 0 || draft.includes('\n')) && closings.test(line));
}
