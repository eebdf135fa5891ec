const turns: Readonly<Record<string, string>> = {
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  your: 'our',
  yours: 'ours',
  "you've": "we've",
  "you're": "we're",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  wont: "won't",
  isnt: "isn't",
  wasnt: "wasn't",
  havent: "haven't",
  hasnt: "hasn't",
};
const after: Readonly<Record<string, string>> = { am: 'are', was: 'were', "wasn't": "weren't", wasnt: "weren't" };
const between = /^(?:still|just|also|already|never|not|even|only|now|then|recently|always|constantly|yesterday|today)$/;
const objectOf = /^(?:from|to|by|with|for|at|told|emailed|called|asked|contacted|sent|paid|of)$/;

/** Says a customer's clause from the agent's side: "my order was delayed" → "your order was delayed". */
export function turnPersons(clause: string): string | null {
  let subject = '';
  let last = '';
  let first = true;
  const said = clause.replace(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu, (word) => {
    const lower = word.toLowerCase().replace(/’/g, "'");
    let turned: string;
    if (lower === 'i') {
      subject = 'i';
      turned = 'you';
    } else if (lower === 'you') turned = objectOf.test(last) ? 'us' : 'we';
    else if (subject === 'i' && after[lower] !== undefined) {
      turned = after[lower] as string;
      subject = '';
    } else {
      if (!between.test(lower)) subject = '';
      turned = turns[lower] ?? calm(word, first);
    }
    last = lower;
    first = false;
    return turned;
  });
  return said.replace(/’/g, "'");
}

const small =
  /^(?:NOT|NO|AND|THE|NEW|ANY|ALL|TWO|ONE|DAY|IS|ARE|WAS|HAS|IT|IN|ON|AT|TO|FOR|OF|A|AN|The|And|Is|Are|Was|In|On|At|To|For|Of|Not|No|With|From|By|Has|Have|Been|It)$/;

/** Shouted words in small letters; acronyms stay, the first word gives up its capital unless it is a name. */
function calm(word: string, first: boolean): string {
  if (/^\p{Lu}{4,}$/u.test(word) || /^\p{Lu}+['’]\p{Lu}+$/u.test(word) || small.test(word)) return word.toLowerCase();
  return first && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
}
