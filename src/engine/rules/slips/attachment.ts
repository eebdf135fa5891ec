import { ownMatches, type SlipCheck, signIn, signOf } from './check';

interface Claim {
  says: RegExp;
  /** The same without an attachment. */
  fix(hit: string, after: string): string;
}

/** "I've attached the form" with nothing attached. */
export const missingAttachment: SlipCheck = (view) => {
  const { input, draft } = view;
  if (input.context?.attachments !== 0 || !mayClaim(view)) return [];
  return claims
    .flatMap(({ says, fix }) => ownMatches(input.draft, says).map((hit) => ({ hit, fix })))
    .flatMap(({ hit: { index: start, 0: text }, fix }) => {
      const end = start + text.length;
      const around = draft.find((placed) => placed.start <= start && placed.end >= start);
      if (!around) return [];
      const before = input.draft.slice(around.start, start);
      const after = input.draft.slice(end, around.end);
      if (elsewhereBefore.test(before) || elsewhereAfter.test(after)) return [];
      const wording = fix(text, after);
      return [
        { start, end, fixes: [before.trim() === '' ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording] },
      ];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place, i, all) => !all.slice(0, i).some((other) => other.end > place.start));
};

const mayClaim = signIn(signOf((piece) => /attach|enclos|\bPFA\b/i.test(piece)));

const names = (after: string) =>
  /^ (?:the|a|an|our|your|my|this|these|some|copies|all|both|two|three|\p{Ll}+)/u.test(after);

const claims: readonly Claim[] = [
  // I've attached …, I am attaching …, we attach …, I enclose …
  {
    says: /\b(?:I|we)(?:['’](?:ve|m|re|ll)| have| am| are| will| also| hereby| now| just)*(?: also| now| just| gladly| happily)? (?:attach|attached|attaching|enclose|enclosed|enclosing)\b(?! (?:to|it to|this to|them to|your|a note|notes|the note))/gi,
    fix: () => 'here is a [link] to',
  },
  // please find attached the form, see attached
  {
    says: /\b(?:(?:please|kindly|pls)(?: do)? )?(?:find|see|refer to|check|use|review|open|read)(?: also| below| herewith| the| my| our)* (?:attached|enclosed|attachments?|enclosures?)\b(?! (?:form|file|pdf|labels?|documents?|invoice|receipt|letter|guide|list|screenshots?|photos?|pictures?|images?)\b)/gi,
    fix: (_, after) => (names(after) ? 'here is a [link] to' : 'please see [link]'),
  },
  // you'll find the form attached
  {
    says: /(?<=\b(?:you(?:['’]ll| will| can| should)?|please|kindly) (?:find|see) (?:[\w'’-]+ ){1,6}?)(?:attached|enclosed|in the attachment)\b(?! (?:form|file|pdf|labels?|documents?))/gi,
    fix: () => 'at [link]',
  },
  // Attached is …, attached you'll find …; Enclosed: …
  {
    says: /(?<=^|[\n.!?;:,\p{So}]\s*|\band )(?:attached|enclosed)(?= (?:is|are|please|you|herewith|to this|below)\b|:)/giu,
    fix: () => 'at [link]',
  },
  // the form is attached, are attached to this e-mail
  {
    says: /(?<=\b(?:is|are|['’]s|have been|has been)(?: also| now)? )(?:attached|enclosed)(?: (?:to this (?:e-?mail|message|reply|mail|letter)|below|here|herewith|with this (?:e-?mail|message|reply|mail)))?(?=[ .!,;\n)]|$)(?! (?:to|with)\b)/gi,
    fix: () => 'at [link]',
  },
  // the attached form, the enclosed label
  {
    says: /\b(?:the|an|our|my) (?:attached|enclosed) (?:(?:[\w-]+ )?(?:form|file|pdf|labels?|documents?|invoice|receipt|letter|guide|list|screenshots?|photos?|pictures?|images?|instructions|statement|sheet|template|copy|report|voucher|tickets?|brochure|quote|leaflet|spreadsheet)|(?!to\b|by\b|is\b|are\b)\p{Ll}{3,})\b/giu,
    fix: (hit) => `${hit.replace(/^(an) /i, 'a ').replace(/ (?:attached|enclosed)/i, '')} at [link]`,
  },
  // Attaching the invoice; PFA the invoice
  {
    says: /(?<=^|[\n.!?;:]\s*)(?:attaching|enclosing)(?= (?:the|a|an|our|your|it|herewith|my))|\bPFA\b/gim,
    fix: (_, after) => (names(after) ? 'here is a [link] to' : 'please see [link]'),
  },
  {
    says: /\bthe (?:attachment|enclosure)(?= (?:includes|shows|contains|explains|has|lists|gives|is for|covers)\b)/gi,
    fix: () => 'the page at [link]',
  },
  // in the attachment, see attachment
  {
    says: /\b(?:in|with|as) (?:the |an |my |our )?attachments?\b(?! (?:tab|size|limit|menu|button|field|section))/gi,
    fix: () => 'at [link]',
  },
  { says: /(?<=\bper )(?:the )?attached\b(?! \w)/gi, fix: () => '[link]' },
];

/** It is the customer who attaches, or may, or something is fixed to something. */
const elsewhereBefore =
  /\b(?:if|once|when|whether|unless|no|not|without|didn['’]t|don['’]t|haven['’]t|cannot|can['’]t|unable to|couldn['’]t|never|make sure|ensure|earlier|previous|yesterday|thanks for|thank you for|received|got|looked at|viewed|seen|reviewed|checked|went through|you (?:sent|attached|gave)|you['’]ve (?:sent|attached))\b[^.!?\n]{0,30}$/i;
const elsewhereAfter =
  /^[^.!?\n]{0,60}\b(?:you (?:sent|attached|gave|provided|shared|uploaded|included)|you['’]ve (?:sent|attached|shared)|to (?:your|the|my|our) (?:account|order|ticket|case|profile|card|booking|file|box|parcel|device|wall|lead|cable|frame|reservation)|in (?:my|our) (?:last|previous|earlier|first)|earlier|yesterday|last (?:week|time|month)|already (?:sent|in))\b/i;
