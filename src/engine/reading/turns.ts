/**
 * Small words that tell how a message is built, whatever it is about: denying, speaking of what the company does, telling a story with
 * turns, asking why. Each weighs little (weights.ts); they decide where no idea of trouble is named.
 */
const turns = {
  denials:
    /\b(?:not|no|never|nothing|nobody|none|neither|nor|without|unable|isnt|wasnt|arent|havent|hasnt)\b|n['’]t\b/g,
  company: /\b(?:your|you guys|yours|they|their|them|these guys|customers?|company|staff|crew|agent|rep|people)\b/g,
  turns:
    /\b(?:but|because|then|while|before|until|till|even|only|already|been|had|now|after|instead|just to|yet|despite|although|when|than)\b/g,
  spans: /\b(?:minutes?|mins?|hours?|hrs?|weeks?|months?|\d+ ?(?:m|h|hr|hrs|min|mins|days?|years?))\b/g,
  whys: /\bwhy\b|\bhow (?:is|are|can|come|does|do|could) (?!i\b|we\b)|\bwhat (?:is|are) (?:the point|going)\b/g,
  states: /\b(?:is|are|was|were|does|did|has|have)\b/g,
  asking:
    /^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b|\b(?:any|or|can (?:i|you|we)|is there|do you|does it|will there|could (?:i|you|we)|would like|wondering|possible)\b/g,
  ahead:
    /\b(?:tomorrow|next (?:week|month|year)|will be|going to|excited|soon|tonight|can['’]?t wait|looking forward)\b/g,
} as const satisfies Record<string, RegExp>;
export type Turn = keyof typeof turns;

/** How often each stands in a message in plain spelling. */
export function turnsIn(plainly: string): Readonly<Record<Turn, number>> {
  const text = plainly.toLowerCase();
  return Object.fromEntries(
    Object.entries(turns).map(([name, pattern]) => [name, (text.match(pattern) ?? []).length]),
  ) as Record<Turn, number>;
}
