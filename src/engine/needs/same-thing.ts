import { stem } from './stem';

/** Words that customers and agents use for one thing, a line each; the first names the line. */
const lines = `
refund refunded reimburse reimbursed reimbursement moneyback
price cost costs fee fees charge charges charged charging pay paying payable free tariff rate expensive cheaper
collect collection pickup collected
return returns returned sendback takeback
send sent post posted posting ship shipped shipping dispatch dispatched courier deliver delivered delivery arrive arrives arrived
cancel cancelled canceled cancelling cancellation stop stopped end ended terminate close closed
call phone ring rang telephone callback
doctor dr physician gp consultant
photo picture image photograph photos pictures
fix fixed repair repaired repairs mend correct corrected correction corrections resolve resolved solve solved
replacement replace replaced new another exchange swap
change changed amend amended switch switched move moved update updated edit rebook rebooked
date day deadline appointment slot
cover covered covers insured insurance include included includes
engineer technician fitter
monday mon
tuesday tue tues
wednesday wed
thursday thu thur thurs
friday fri
saturday sat
sunday sun
january jan
february feb
march mar
april apr
august aug
september sep sept
october oct
november nov
december dec
own myself yourself
worried worry worrying concern concerned serious
delete deleted erase erased remove removed removal
waive waived waiver stays drop dropped
colour color coloured
print printer printing printers
kids children child
complain complaint complaints
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const named = new Map(lines.flatMap((line) => line.map((word) => [word, line[0] as string] as const)));

/** The words of a text, small ones left out, as what they mean: "pick it up" and "collect", "fee" and "cost" are one. */
export function meantBy(text: string, isSmall: (word: string) => boolean): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}[\p{L}\p{N}']*|\d+(?:[.,:]\d+)*/gu) ?? [];
  return words.filter((word) => !isSmall(word)).map((word) => named.get(word) ?? named.get(stem(word)) ?? stem(word));
}

/** Verbs of two words, joined, so that they can be looked up. */
export const joined = (text: string): string =>
  text
    .replace(/\bpick(?:ed|ing)?\b(?: \w+){0,3}? up\b/gi, (found) => `${found} pickup`)
    .replace(/\bsen[dt]\b(?: \w+){0,3}? back\b/gi, (found) => `${found} sendback`)
    .replace(/\bmoney back\b/gi, 'moneyback')
    .replace(/\bget back to\b/gi, 'reply');
