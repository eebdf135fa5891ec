import { ownMatches, type SlipCheck, type SlipView, textsOf } from './check';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;
const phone = /(?<![\d#/-])(?:\+|00)?\(?\d(?:[ \u00a0().-]{0,2}\d){8,13}(?!\d)/g;
const freeMail =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|btinternet|sky|comcast|verizon|att|t-online|orange|free|rediff|rediffmail|qq|163)\.[a-z.]{2,}$/i;

const inPublic = ({ input }: SlipView) =>
  input.context?.public === true || (input.context?.public === undefined && input.context?.channel === 'social');
const digits = (text: string) => text.replace(/\D/g, '').slice(-9);

/** The customer's own address, number or birthday where everybody can read it. */
export const personalData: SlipCheck = (view) => {
  if (!inPublic(view)) return [];
  const { draft } = view.input;
  const said = textsOf(view, 'customer').join('\n');
  const theirs = new Set((said.match(email) ?? []).map((one) => one.toLowerCase()));
  const numbers = new Set((said.match(phone) ?? []).map(digits));
  return [
    ...ownMatches(draft, email).filter(
      ({ index, 0: hit }) => theirs.has(hit.toLowerCase()) || freeMail.test(hit) || yours.test(draft.slice(0, index)),
    ),
    ...ownMatches(draft, phone).filter(
      ({ index, 0: hit }) => numbers.has(digits(hit)) || yourNumber.test(draft.slice(0, index)),
    ),
    ...ownMatches(
      draft,
      /(?<=\byour (?:date of birth|birth ?date|dob|birthday|home address|address|postcode|post code|zip code)(?: is| as|:)? )(?=[^.!?\n]*\d)[^.!?,\n]{4,60}/gi,
    ),
  ].map((hit) => ({ start: hit.index, end: hit.index + hit[0].trimEnd().length }));
};

const yours =
  /\byour (?:registered |personal |new |old |current |account |contact )*(?:e-?mail|inbox|address)[^.!?\n]{0,25}$|\b(?:sent|send|emailed|e-mailed|wrote|written|write) (?:it |this |that |a \w+ |the \w+ |an \w+ )?(?:to you )?(?:at|on) $|\byou at $/i;
const yourNumber =
  /\b(?:your (?:registered |mobile |phone |cell |home |contact |telephone |new )*(?:number|phone|mobile|cell|telephone)[^.!?\n]{0,20}|(?:call|called|calling|ring|rang|text|texted|reach|reached|phone|phoned|contact|contacted|try|tried) (?:you )(?:back )?(?:at|on|under|via) (?:your \w+ )?)$/i;

/** Asks for what identifies a person to be posted, with no private way named. */
export const asksInPublic: SlipCheck = (view) => {
  if (!inPublic(view)) return [];
  const { draft } = view.input;
  if (privately.test(draft)) return [];
  return ownMatches(draft, asks).map((hit) => {
    const end = hit.index + hit[0].length;
    const asked = draft.charAt(end) === '?';
    const opens = /(?:^|[.!?\n]\s*)$/.test(draft.slice(0, hit.index));
    return {
      start: hit.index,
      end: asked ? end + 1 : end,
      fixes: [`${opens ? 'Please' : 'please'} send us your details in a private message${asked ? '.' : ''}`],
    };
  });
};

const asks =
  /\b(?:(?:please |kindly |could you |can you |would you |just )+(?:also )?(?:reply|respond|comment|post|share|send|provide|tell|confirm|give|let us know|let me know|drop|include|leave|type|write|state|advise|supply)|(?:reply|comment|respond) (?:here )?with|what(?:['’]s| is)|(?:can|could|may) (?:I|we) (?:have|get|take|ask for)|I(?:['’]ll| will)? (?:just )?need|we(?:['’]ll| will)? need|(?:^|(?<=[.!?\n]\s*))(?:share|send|provide|post|confirm|give|reply with|tell))\b[^.!?\n]{0,40}?\byour (?:full |registered |home |billing |postal |delivery |mobile |phone |contact |card |bank |account |credit |debit |e-?mail |last |date |of |the )*(?:name and address|e-?mail(?: address| id)?|phone(?: number)?|mobile(?: number)?|number|telephone number|card(?: number| details)?|account number|bank details|address|postcode|post code|zip code|date of birth|birth ?date|dob|passport(?: number)?|policy number|id number|aadhaar|ssn|social security number|password|pin)\b/gim;
const privately =
  /\b(?:dms?|dm['’]?d|direct messages?|direct(?:ly)? message|private(?:ly)?|pm|inbox|message us|messages?|in-?app|chat|secure|e-?mail us|write to us|mail us|call us|ring us|via (?:e-?mail|the (?:form|link|app))|<url>|https?:|form|link|whatsapp|phone us|don['’]t|do not|never)\b/i;
