/** Slips of the thumb and short forms that customers write, as the words they stand for. */
const meant = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    y: 'why',
    plz: 'please',
    pls: 'please',
    plss: 'please',
    thx: 'thanks',
    tx: 'thanks',
    thnx: 'thanks',
    thanx: 'thanks',
    cud: 'could',
    bcoz: 'because',
    cuz: 'because',
    coz: 'because',
    frm: 'from',
    abt: 'about',
    msg: 'message',
    acc: 'account',
    acct: 'account',
    svce: 'service',
    svc: 'service',
    cust: 'customer',
    custmer: 'customer',
    costumer: 'customer',
    coustomer: 'customer',
    customare: 'customer',
    flt: 'flight',
    hrs: 'hours',
    hr: 'hour',
    min: 'minutes',
    mins: 'minutes',
    wks: 'weeks',
    wk: 'week',
    yr: 'year',
    yrs: 'years',
    dosent: 'does not',
    doesent: 'does not',
    dosnt: 'does not',
    doenst: 'does not',
    dont: 'do not',
    wrost: 'worst',
    worest: 'worst',
    warking: 'working',
    workin: 'working',
    wrking: 'working',
    recieved: 'received',
    recived: 'received',
    receved: 'received',
    recieve: 'receive',
    delievered: 'delivered',
    deliverd: 'delivered',
    delievery: 'delivery',
    refundd: 'refund',
    canceled: 'cancelled',
    canceling: 'cancelling',
    chargd: 'charged',
    cahrged: 'charged',
    deductuted: 'deducted',
    detucted: 'deducted',
    stucked: 'stuck',
    dissappointed: 'disappointed',
    disapointed: 'disappointed',
    dissapointed: 'disappointed',
    disappointd: 'disappointed',
    frustated: 'frustrated',
    frustating: 'frustrating',
    pathatic: 'pathetic',
    pathatetic: 'pathetic',
    unacceptible: 'unacceptable',
    rediculous: 'ridiculous',
    ridiculus: 'ridiculous',
    horible: 'horrible',
    horribel: 'horrible',
    terible: 'terrible',
    exp: 'experience',
    uploding: 'uploading',
    loging: 'logging',
    opning: 'opening',
    experince: 'experience',
    experiance: 'experience',
    embarassing: 'embarrassing',
    problm: 'problem',
    prblm: 'problem',
    pblm: 'problem',
    prob: 'problem',
    probs: 'problems',
    isue: 'issue',
    resolvd: 'resolved',
    stil: 'still',
    nt: 'not',
    nothin: 'nothing',
    goin: 'going',
    luv: 'love',
    gud: 'good',
    gr8: 'great',
    info: 'information',
    ppl: 'people',
    rly: 'really',
    rlly: 'really',
    v: 'very',
    som: 'some',
    tht: 'that',
    dat: 'that',
    d: 'the',
    hv: 'have',
    hav: 'have',
    wil: 'will',
    cnt: 'can not',
    wat: 'what',
    wht: 'what',
    hw: 'how',
    lyk: 'like',
    fking: 'fucking',
    effing: 'fucking',
    fkin: 'fucking',
    fckin: 'fucking',
    fcking: 'fucking',
    fek: 'fuck',
    sh1t: 'shit',
    bs: 'bullshit',
    omfg: 'wtf',
    apps: 'app',
    application: 'app',
    luggages: 'luggage',
    staffs: 'staff',
  }),
);

const word = /\p{L}[\p{L}\p{N}]*/gu;
/** Letters drawn out, "whyyyy": three or more of one become one, or two where a word has two. */
const drawnOut = /(\p{L})\1{2,}/gu;

/**
 * A customer's sentence in plain spelling: typos mended, drawn-out letters shortened, hashtags and handles opened into words. Offsets
 * do not survive; this text is only for finding ideas.
 */
export function plain(text: string): string {
  return text
    .replace(/#([\p{L}\p{N}_]+)/gu, (_, tag: string) => ` , ${opened(tag)} `)
    .replace(/(?<=\p{Ll})n[;´`](?=t\b)/gu, "n'")
    .replace(drawnOut, '$1')
    .replace(word, (found) => meant.get(found.toLowerCase()) ?? found);
}

/** Words that customers run together in a hashtag, longest first. */
const tagWords = [
  'disappointed',
  'disappointing',
  'disappointment',
  'unacceptable',
  'disgusting',
  'disgusted',
  'disgrace',
  'frustrated',
  'frustrating',
  'ridiculous',
  'incompetent',
  'unreliable',
  'pathetic',
  'terrible',
  'horrible',
  'appalling',
  'cutsomer',
  'customer',
  'nightmare',
  'cancelled',
  'delayed',
  'stranded',
  'stuck',
  'service',
  'useless',
  'unhappy',
  'rude',
  'angry',
  'worst',
  'awful',
  'sucks',
  'shame',
  'stolen',
  'money',
  'scam',
  'fail',
  'joke',
  'late',
  'lost',
  'help',
  'poor',
  'bad',
  'not',
  'never',
  'again',
  'no',
];

/** A hashtag's words: by its capitals, else by the words known to be run together in one. */
function opened(tag: string): string {
  if (/\p{Ll}\p{Lu}/u.test(tag)) return tag.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  let rest = tag.toLowerCase();
  const found: string[] = [];
  while (rest) {
    const known = tagWords.find(
      (one) =>
        rest.startsWith(one) &&
        (one.length > 3 ||
          rest.length === one.length ||
          found.length > 0 ||
          one === 'not' ||
          one === 'no' ||
          one === 'bad'),
    );
    if (known) {
      found.push(known);
      rest = rest.slice(known.length);
    } else {
      const next = tagWords.find((one) => one.length > 3 && rest.includes(one));
      if (!next) {
        found.push(rest);
        break;
      }
      found.push(rest.slice(0, rest.indexOf(next)));
      rest = rest.slice(rest.indexOf(next));
    }
  }
  return found.join(' ');
}
