import type { Opaque } from './tokens';

/** Links, addresses, code, placeholders: one token each, never looked into. A blank `[date]` is seen by slips, not by patterns. */
const inline =
  /```[\s\S]*?(?:```|$)|`[^`\n]+`|https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]|www\.[^\s<>"']*[^\s<>"'.,;:!?)\]]|[\w.+-]+@[\w-]+\.(?:(?!https?:)[\w.-])*(?!https?:)\w|\{\{[^{}\n]*\}\}|\{%[^\n]*?%\}|<(?:url|email|number)>|“[^”\n]{2,300}”|(?<![\w"])"(?=\S)[^"\n]{2,300}(?<=\S)"(?!\w)|«[^»\n]{2,300}»/g;

const quotedLine = /^[ \t]*>.*$/gm;
/** From here on it is somebody else's message, or a signature: "On … wrote:", "-----Original Message-----", "-- ". */
const tail =
  /^(?:On\b[^\n]{5,120}\bwrote:[ \t]*$|-{2,}[ \t]*(?:Original|Forwarded) [Mm]essage\b.*$|From: [^\n]+\n(?:Sent|Date|To): |--[ \t]*$|_{5,}[ \t]*$)/m;

/** What a line holds that is, or may begin, the tail: its text can no longer be looked at line by line. */
const mayBeTail = /^(?:On\b[^\n]{5,120}\bwrote:[ \t]*$|-{2,}|From: |_{5,})/m;
const opensTail = /^[-OF_]|[\r\u2028\u2029]/;
const special = /[`@{<“"«]|https?:|www\./;

const mayLeaveOut = /[`@{<>“"«\r\u2028\u2029]|https?:|www\.|^[-OF_]/;

/** Is there nothing in a line that may be left out, and nothing that may begin the tail? */
export const isPlain = (line: string): boolean => !mayLeaveOut.test(line);

/** Does the line by itself say all about what is left out of it, or may it take other lines with it? */
export const standsAlone = (line: string): boolean =>
  !line.includes('```') && !(opensTail.test(line) && mayBeTail.test(line));

/** The stretches of a draft that are not the agent's own wording, sorted, not overlapping. */
export function leftOut(text: string): Opaque[] {
  const found: Opaque[] = [];
  const cut = /^(?:On |-|From: |_)/m.test(text) ? tail.exec(text) : null;
  const limit = cut ? cut.index : text.length;
  if (cut) found.push({ start: limit, end: text.length });
  if (text.includes('>'))
    for (const line of text.matchAll(quotedLine))
      if (line.index < limit) found.push({ start: line.index, end: line.index + line[0].length });
  if (special.test(text))
    for (const hit of text.matchAll(inline)) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
