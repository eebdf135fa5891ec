import { type SlipCheck, type SlipPlace, type SlipView, textsOf } from './check';

/** "Hi Rosemary," to Rosalind: the name in the greeting, or in the thanks that open a chat, is nobody's whom we write to. */
export const wrongName: SlipCheck = (view) => {
  const known = namesOf(view);
  if (!known) return [];
  const greeted = greetedIn(view);
  return [...(greeted ? [greeted] : []), ...addressedIn(view, greeted)].flatMap((one) => judged(view, known, one));
};

function judged(view: SlipView, known: Names, { name, start, titled }: Greeted): SlipPlace[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.some((word) => known.all.some((other) => mayBe(word, other)))) return [];
  // Somebody whom the customer speaks of may be who is meant.
  if (isMentioned(view, name)) return [];
  const right = titled ? known.last : known.first;
  return [{ start, end: start + name.length, ...(right ? { fixes: [right] } : {}) }];
}

interface Names {
  first: string | null;
  last: string | null;
  /** Folded. */
  all: string[];
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|mister|herr|frau)\.?$/i;
const firm =
  /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|bv|co|corp|corporation|company|group|team|support|office|services?|shop|store|cafe|studio|school|hotel|customer|client|user|guest|visitor|unknown|anonymous|member|account|admin|info|sales)\b/i;

/** The customer's names, or null where none is known for certain. */
function namesOf({ input, conversation }: SlipView): Names | null {
  const said = [
    input.context?.customerName,
    ...conversation.thread.filter((message) => message.from === 'customer').map((message) => message.name),
  ].filter((name): name is string => !!name?.trim());
  if (said.length === 0) return null;
  // A handle, an address or a firm says nothing about what the customer is called.
  if (said.some((name) => /[\d@_#/]/.test(name) || firm.test(name) || !/^\p{Lu}/u.test(name.trim()))) return null;
  const parts = (said[0] as string).includes(',')
    ? (said[0] as string).split(',').reverse().join(' ').trim().split(/\s+/)
    : (said[0] as string).trim().split(/\s+/);
  const plain = parts.filter((part) => !titles.test(part) && /^[\p{L}.'’-]+$/u.test(part));
  const all = said.flatMap((name) => name.split(/[\s,-]+/)).filter((part) => part && !titles.test(part));
  const first = plain[0] && plain[0].length > 2 && !plain[0].endsWith('.') ? plain[0] : null;
  return { first, last: plain.at(-1) ?? null, all: all.map(fold) };
}

const fold = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'.]/g, '').replace(/ß/g, 'ss');

const shortForms = [
  'elizabeth liz lizzie lizzy beth betty eliza libby lisa elisabeth bess',
  'robert rob bob bobby robbie bert',
  'william will bill billy liam willie willy',
  'richard rich rick dick ricky richie',
  'margaret maggie meg peggy marge greta rita maggy',
  'katherine catherine kate kathy cathy katie kathryn kat kit katharine katja kitty cat',
  'james jim jimmy jamie jem',
  'john jack johnny jon jonathan',
  'edward ed eddie ted ned teddy',
  'michael mike mick mickey mikey',
  'anthony tony ant',
  'charles charlie chuck chas chaz',
  'thomas tom tommy',
  'david dave davy',
  'alexander alexandra alex sandy sasha xander lex alec sandra',
  'henry harry hank hal harold',
  'sarah sally sadie sara',
  'susan sue susie suzy suzanne susanna',
  'patricia pat patsy trish tricia patty',
  'patrick pat paddy rick',
  'rebecca becca becky bex',
  'deborah deb debbie debra',
  'jennifer jen jenny jenn',
  'christopher chris kit topher',
  'christine christina chris tina chrissie kirsty',
  'joseph joe joey jo',
  'josephine jo josie',
  'stephen steven steve stevie',
  'stephanie steph stevie',
  'andrew andy drew',
  'nicholas nick nicky',
  'nicola nicole nicky nikki',
  'victoria vicky vicki tori',
  'frances francis fran frank frankie francesca',
  'frederick fred freddie freddy',
  'gregory greg gregg',
  'jeffrey geoffrey jeff geoff',
  'lawrence laurence larry lawrie laurie',
  'leonard leo len lenny',
  'matthew matt matty',
  'philip phillip phil pip',
  'raymond ray',
  'ronald ron ronnie',
  'samuel samantha sam sammy',
  'theodore theodora theo ted teddy thea',
  'timothy tim',
  'zachary zach zack zak',
  'abigail abby gail abi',
  'barbara barb babs',
  'dorothy dot dottie dolly',
  'eleanor ellie nell nora elly ellen',
  'helen nell lena nellie',
  'jacqueline jackie jacqui',
  'judith judy jude',
  'kenneth ken kenny',
  'mary molly polly mae maria marie',
  'penelope penny',
  'pamela pam',
  'teresa theresa terry tess tessa',
  'valerie val',
  'veronica ronnie vera',
  'winifred winnie freddie',
  'gabriel gabriela gabrielle gabe gabby',
  'isabel isabella isobel izzy bella belle izzie',
  'mohammed muhammad mohamed mohammad mo md muhammed',
  'giovanni gianni',
  'francisco paco pancho',
  'jose pepe',
  'alberto bert albert al bertie',
  'alan allan allen al',
  'oliver ollie olly',
  'olivia liv livvy',
  'natalie nat natasha tasha nathalie',
  'nathan nathaniel nat nate',
  'vincent vince vinny',
  'walter walt wally',
  'peter pete petey',
  'donald don donny',
  'douglas doug dougie',
  'dominic dom',
  'benjamin ben benji benny',
  'daniel dan danny',
  'emily em emma emmy emilia',
  'georgina georgia georgie gina',
  'george georgie',
  'hannah hanna hana',
  'harriet hattie harry',
  'ian iain',
  'kimberly kim kimberley',
  'louise lou lulu',
  'louis lewis lou luis lui',
  'martin marty',
  'maximilian maxwell max maxine',
  'melanie mel melissa melinda',
  'miranda mandy randy amanda',
  'roger rodger rog',
  'simon si',
  'sebastian seb bastian',
  'wolfgang wolf',
].map((line) => new Set(line.split(' ')));

/** May the two stand for one person? The same, a short form, a beginning, an initial. */
function mayBe(greeted: string, known: string): boolean {
  const name = fold(greeted);
  if (name === known) return true;
  if (known.length === 1 || name.length === 1) return known[0] === name[0];
  if (Math.min(name.length, known.length) >= 3 && (known.startsWith(name) || name.startsWith(known))) return true;
  // "Annie" for Anna, "Rosie" for Rosalind: a pet form keeps the beginning.
  if (/(?:ie|y|i)$/.test(name)) {
    const stem = name.replace(/(?:ie|y|i)$/, '');
    if (stem.length >= 3 && known.startsWith(stem)) return true;
    if (stem.length >= 3 && stem.at(-1) === stem.at(-2) && known.startsWith(stem.slice(0, -1))) return true;
  }
  return shortForms.some((forms) => forms.has(name) && forms.has(known));
}

const opening =
  /^\s*(?:[*_]{0,2})(?<greeting>hi|hello|hey|hiya|heya|howdy|dear|greetings|hola|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|thank you|thanks|thanks so much|many thanks|cheers|sorry|apologies|no problem|no worries|of course|sure|sure thing|you['’]re welcome|welcome back|welcome)(?<comma>[,!.]?)[ \t]+(?:again[, ]+)?(?<title>(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.?[ \t]+)?)(?<name>\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’-]+){0,2})(?<after>[^\p{L}]|$)/iu;
const plainGreeting = /^(?:hi|hello|hey|hiya|heya|dear|good (?:morning|afternoon|evening|day))$/i;

/** Words with a capital after a greeting that are no names. */
const noName = new Set(
  'there again all team everyone everybody folks guys both sir madam sirs maam friend mate buddy customer customers client guest patron passenger member user valued esteemed support service care i we you your the this that thank thanks sorry welcome hope just please it its so for from and good morning afternoon evening day applicant cardholder subscriber traveler traveller to in on as our my what how when where why yes no if at god love dear darling colleague colleagues partner neighbour neighbor student parent parents family host seller buyer ladies gentlemen ms mr mrs dr monday tuesday wednesday thursday friday saturday sunday happy great glad nice awesome lovely merry season greetings new sure understood noted okay ok appreciate apologies about'.split(
    ' ',
  ),
);

interface Greeted {
  name: string;
  start: number;
  titled: boolean;
}

function greetedIn({ input, draft }: SlipView): Greeted | null {
  const text = input.draft;
  const found = opening.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return lowerCase(text, draft[0]);
  const { greeting = '', comma = '', title = '', name = '', after = '' } = groups;
  // The expression ignores case for the greeting's sake.
  const words = name.split(/[ \t]+/);
  const capitals: string[] = [];
  for (const word of words) {
    if (!/^\p{Lu}/u.test(word) || noName.has(fold(word))) break;
    capitals.push(word);
  }
  if (capitals.length === 0) return lowerCase(text, draft[0]);
  const isGreeting = plainGreeting.test(greeting) || /^(?:morning|afternoon|evening)$/i.test(greeting);
  const whole = capitals.length === words.length;
  // "Thanks Maria, …" but not "Thanks Maria for …", which may thank somebody else; "Sorry, English is …" neither.
  if (!isGreeting && (!whole || !/^[,!.\n]|^$/.test(after))) return null;
  if (isGreeting && comma === '.') return null;
  const kept = capitals.join(' ');
  // "Hello Acme team" greets a firm.
  const behind = text.slice(found.index + found[0].length - after.length).trimStart();
  const rest = words[capitals.length] ?? behind.split(/[\s,!.]/)[0] ?? '';
  if (/^(?:team|support|staff|family|crew|customer|member|users?|&|and)$/i.test(rest)) return null;
  const start = text.indexOf(kept, found.index + greeting.length);
  return start < 0 ? null : { name: kept, start, titled: title !== '' };
}

/** "Should be in good time, Gareth." and "Gareth, it is on its way." */
function addressedIn({ input, draft, conversation }: SlipView, greeted: Greeted | null): Greeted[] {
  const agents = [
    input.context?.agentName,
    ...conversation.thread.filter((message) => message.from !== 'customer').map((message) => message.name),
  ].flatMap((name) => (name ? name.split(/\s+/).map(fold) : []));
  return draft.flatMap(({ start, sentence }) => {
    const { tokens, text } = sentence;
    const found: Greeted[] = [];
    for (const i of new Set([0, tokens.length - 1])) {
      const token = tokens[i];
      if (!token || tokens.length < 3 || token.opaque) continue;
      const name = text.slice(token.start, token.end);
      const apart = i === 0 ? tokens[1]?.gap === ',' : token.gap === ',';
      if (!apart || !/^\p{Lu}\p{Ll}{2,}$/u.test(name) || places.has(fold(name)) || noName.has(fold(name))) continue;
      if (agents.includes(fold(name)) || greeted?.start === start + token.start || !sentence.hasTag(i, 'FirstName'))
        continue;
      // "Best wishes, Daniel": the writer's own name.
      if (i > 0 && (tokens.length < 5 || signingOff.test(text.slice(0, token.start)))) continue;
      // "Paris, Lyon and Nice", "Tom, Ann and Sue".
      if (tokens.filter((one) => one.gap === ',' || one.gap === ';').length > 2) continue;
      found.push({ name, start: start + token.start, titled: false });
    }
    return found;
  });
}

const signingOff =
  /\b(?:regards|wishes|sincerely|faithfully|yours|best|cheers|thanks|warmly|love|kind(?:ly)?|take care|team)\W*$/i;
/** First names that are as well places, months or words. */
const places = new Set(
  'april may june will mark grace jordan chelsea paris florence charlotte austin dallas houston sydney victoria georgia lincoln washington madison brooklyn virginia carolina savannah phoenix orlando kent chester lancaster stirling nice nancy lourdes adelaide darwin santiago diego jose francisco antonio vienna geneva milan asia india china kenya chad israel cuba malta alexandria summer autumn rose ruby crystal pearl amber jade ivy daisy lily iris violet hazel olive ginger pepper basil rosemary sage art bill bob buck chase chip cliff dale dean drew earl faith frank gene glen guy hope hunter jack jean joy king lance major max miles norm penny pat price prince ray rich rob rod rusty sandy sky stone storm sue terry tony van wade wayne'.split(
    ' ',
  ),
);

/** "hi maria," as chat has it: only what compromise knows as a first name, with a comma or the line's end behind it. */
function lowerCase(text: string, first: SlipView['draft'][number] | undefined): Greeted | null {
  const found = /^\s*(?:hi|hello|hey|hiya|dear|morning|evening)[ \t]+(\p{Ll}{3,})(?=[,!\n]|$)/iu.exec(text);
  if (!found || !first) return null;
  const name = found[1] as string;
  const start = found.index + found[0].length - name.length;
  const token = first.sentence.tokens.findIndex((one) => first.start + one.start === start);
  if (token < 0 || noName.has(name) || !first.sentence.hasTag(token, 'FirstName')) return null;
  return { name, start, titled: false };
}

/** Does the customer speak of a person of this name, without greeting them? */
function isMentioned(view: SlipView, name: string): boolean {
  const said = textsOf(view, 'customer').join('\n');
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const agent = view.input.context?.agentName;
  const agents = view.conversation.thread.flatMap((message) =>
    message.from === 'agent' && message.name ? [message.name] : [],
  );
  const isAgent = [agent, ...agents].some(
    (one) =>
      one &&
      fold(one)
        .split(/\s+/)
        .includes(fold(words[0] as string)),
  );
  if (isAgent) return false;
  return words.some((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(said));
}
