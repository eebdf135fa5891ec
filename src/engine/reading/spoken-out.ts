const theirs =
  /^(?:order|parcel|package|delivery|refund|payment|money|luggage|bag|flight|account|phone|card|booking|invoice|internet|screen|battery|laptop|subscription)\b/i;
const shared =
  /^(?:app|application|website|site|wi-?fi|stream|link|page|login|router|heating|printer|video|sound|system|service|server|update|game)\b/i;
const verbNext =
  /^\S+ (?:is|isn['’]?t|was|wasn['’]?t|has|hasn['’]?t|won['’]?t|doesn['’]?t|does|did|didn['’]?t|keeps|never|still|can['’]?t|cannot|arrived|came|stopped|crashes|crashed|failed|fails|got)\b/i;

/**
 * A sentence with the subject that customers leave out put back: "Unable to log in" → "I'm unable to log in", "App keeps crashing" →
 * "the app keeps crashing". `added` is the length of what was put in front.
 */
export function spokenOut(sentence: string): { text: string; added: number } {
  const put = (front: string) => ({
    text: front + sentence.charAt(0).toLowerCase() + sentence.slice(1),
    added: front.length,
  });
  if (/^(?:still |also )?(?:unable|not able) to\b/i.test(sentence)) return put("I'm ");
  if (
    /^(?:still )?(?:can['’]?t|cannot|couldn['’]?t|haven['’]?t|didn['’]?t|never) (?:even |still )?(?:log|sign|access|open|use|get|got|book|pay|add|change|update|download|install|register|create|reset|receive|received|cancel|connect|load|verify|check|upload|withdraw|transfer)\b/i.test(
      sentence,
    )
  )
    return put('I ');
  if (/^been (?:waiting|trying|sitting|stuck|on hold|charged|told|without)\b/i.test(sentence)) return put("I've ");
  if (
    /^(?:still )?(?:waiting (?:for|since|at|on|here|over|more)|stuck (?:in|at|on|here)|stranded|on hold|sitting (?:on|at|in) )/i.test(
      sentence,
    )
  )
    return put("I'm ");
  if (/^(?:still )?not (?:working|loading|opening|responding|resolved|fixed|connecting)\b/i.test(sentence))
    return put("it's ");
  if (verbNext.test(sentence)) {
    if (theirs.test(sentence)) return put('my ');
    if (shared.test(sentence)) return put('the ');
  }
  return { text: sentence, added: 0 };
}
