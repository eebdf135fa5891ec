/** Where in a draft something is inserted, and what goes before and after it so that the text stays well set. */
export interface Place {
  at: number;
  before: string;
  after: string;
}

const greetingWord =
  /^[ \t\r\n]*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)\b(?: (?:there|again|all|team|everyone))?/i;
/** "Maria", "Mr. Bello", "Dr Hale": up to three words that may be a name. */
const called =
  /^[ \t]+(?:(?:mr|mrs|ms|miss|dr|prof|sir|madam|sir or madam)\.?[ \t]*)?(?:\p{L}[\p{L}'’.-]*[ \t]*){0,3}/iu;

/** The rest of a line that greets and does no more: a name or none, a mark, a face. */
const onlyName =
  /^(?:[ \t]+(?:(?:mr|mrs|ms|miss|dr|prof|sir|madam|there|all|team|everyone|or|and|customer|sirs|dear)\b\.?|[^\s,!.:;]*\p{Lu}[^\s,!:;]*)){0,5}[ \t]*[,!.:;–—-]*[ \t]*(?:\p{Extended_Pictographic}\ufe0f?)?[ \t]*$/u;

/** The end of the greeting, with what follows it on its line: the offset where the reply proper begins. */
export function greetingEnd(draft: string): { end: number; alone: boolean } | null {
  const word = greetingWord.exec(draft);
  if (!word) {
    // A bare name on a line of its own: "Agnieszka," or "Mr. Brandis,".
    const bare =
      /^[ \t\r\n]*(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,?[ \t]*\r?\n\s*/u.exec(draft);
    return bare ? { end: bare[0].length, alone: true } : null;
  }
  let end = word[0].length;
  const rest = draft.slice(end);
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
  if (onlyName.test(line)) {
    end += line.length;
    end += /^\s*/.exec(draft.slice(end))?.[0].length ?? 0;
    return { end, alone: true };
  }
  const name = called.exec(rest)?.[0] ?? '';
  const mark = /^(?:[ \t]*(?:mr|mrs|ms|dr|prof)\.)?[\p{L}'’\- \t]{0,40}?([!.,:–—-])\s*/iu.exec(rest);
  if (!mark) return name.trim() === '' ? null : { end: end, alone: false };
  return { end: end + mark[0].length, alone: false };
}

const farewell =
  /^[ \t]*(?:(?:with |many |kind |kindest |warm |warmest |best |sincere )*(?:regards|wishes|thanks)|best|thanks(?: again| so much| in advance)?|thank you(?: again)?|cheers|sincerely|yours(?: sincerely| faithfully| truly)?|all the best|take care|respectfully|love|greetings|talk soon|have a (?:great|good|nice|lovely|wonderful) (?:day|evening|weekend|one))[ \t]*[,.!–-]?[ \t]*$/i;
const mark = /\s*(?:[\^*~][A-Z][\p{L}.]{0,12}|(?:[-–—]|∞)[ \t]?[A-Z]{1,3}\.?|[-–—][ \t]?[A-Z]\p{Ll}+)\s*$/u;

/** Where the sign-off begins, or the end of the text; space before it is left to the sign-off. */
export function bodyEnd(draft: string): number {
  const end = draft.trimEnd().length;
  const lines = [...draft.slice(0, end).matchAll(/[^\n]*(?:\n|$)/g)].filter((line) => line[0].trim());
  const floor = Math.max(0, lines.length - 6);
  for (let i = floor; i < lines.length; i++) {
    const line = lines[i];
    if (line && i > 0 && farewell.test(line[0].replace(/\r?\n$/, '')))
      return draft.slice(0, line.index).trimEnd().length;
    // "Thanks, Sam" on one line.
    if (
      line &&
      i > 0 &&
      i === lines.length - 1 &&
      /^[ \t]*(?:best|thanks|cheers|regards|kind regards|best regards|best wishes|many thanks),? \p{Lu}[\p{L}'’-]+[ \t]*$/iu.test(
        line[0],
      )
    )
      return draft.slice(0, line.index).trimEnd().length;
  }
  const last = lines.at(-1);
  if (
    last &&
    lines.length > 1 &&
    /^[ \t]*[-–—^]?[ \t]*(?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2}[ \t]*x{0,2}$/u.test(
      last[0].replace(/\r?\n$/, ''),
    )
  )
    return draft.slice(0, last.index).trimEnd().length;
  const signed = mark.exec(draft.slice(0, end));
  return signed && signed.index > 0 ? signed.index : end;
}

/** The end of the sentence that stands at `from`, with the space after it. */
function sentenceEnd(draft: string, from: number): number {
  const found = /[.!?…]+["”’)]*(?=\s|$)|\n/.exec(draft.slice(from));
  return found ? from + found.index + found[0].trimEnd().length : draft.trimEnd().length;
}

/** Where a sentence goes that opens a reply: after the greeting, before everything else. */
export function afterGreeting(draft: string): Place {
  if (draft.trim() === '') return { at: draft.length, before: '', after: '' };
  const greeting = greetingEnd(draft);
  if (!greeting) {
    const at = draft.length - draft.trimStart().length;
    return { at, before: '', after: ' ' };
  }
  const { end, alone } = greeting;
  const rest = draft.slice(end);
  if (alone) {
    if (rest.trim()) return { at: end, before: '', after: bodyEnd(draft) <= end ? '\n\n' : ' ' };
    const gap = draft.slice(draft.trimEnd().length);
    return gap.includes('\n')
      ? { at: draft.length, before: '', after: '' }
      : { at: draft.trimEnd().length, before: '\n\n', after: '' };
  }
  // "Hi Maria! We …": the greeting is a sentence. "Hi Maria, thanks for …": it is part of one, which stays whole.
  const opened = draft.slice(0, end).trimEnd();
  if (/[!.]$/.test(opened) && /^\p{Lu}/u.test(rest)) return { at: end, before: '', after: ' ' };
  if (/^\p{Lu}/u.test(rest) && !/^(?:I|I'm|I've|I'll)\b/.test(rest)) return { at: end, before: '', after: ' ' };
  const stop = sentenceEnd(draft, end);
  return { at: stop, before: ' ', after: /^\S/.test(draft.slice(stop)) ? ' ' : '' };
}

/** Where a sentence goes that closes a reply: before the sign-off. */
export function beforeSignOff(draft: string): Place {
  if (draft.trim() === '') return { at: draft.length, before: '', after: '' };
  const greeting = greetingEnd(draft);
  const at = bodyEnd(draft);
  if (greeting?.alone && at <= greeting.end) {
    const start = Math.min(greeting.end, draft.length);
    const gap = draft.slice(draft.slice(0, start).trimEnd().length, start);
    if (draft.slice(start).trim() === '')
      return { at: draft.length, before: gap.includes('\n') ? '' : '\n\n', after: '' };
    return { at: start, before: '', after: '\n\n' };
  }
  const line = draft.slice(draft.lastIndexOf('\n', at - 1) + 1, at);
  const listed = /^[ \t]*(?:[-•*–·]|\d{1,2}[.)])[ \t]/.test(line);
  const open = !/(?:[.!?…:)"”’]|\p{Extended_Pictographic}\ufe0f?)$/u.test(draft.slice(0, at));
  return { at, before: listed ? '\n\n' : open && !/^\s*$/.test(draft.slice(0, at)) ? '. ' : ' ', after: '' };
}
