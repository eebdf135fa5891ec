/** The words that tell where a clause begins and ends and whether its verb is sound. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners = words('my our the your this that these those his her their one both');
export const bareSubjects = words('it nobody everything nothing everyone they');
/** Between subject and verb. */
export const adverbs = words(
  'still just also already now then even never recently only always constantly really suddenly actually currently finally initially today yesterday again often now simply literally apparently repeatedly',
);
export const be = words("is are was were am isn't aren't wasn't weren't");
export const have = words("has have had hasn't haven't hadn't");
export const modal = words(
  "can't cannot couldn't won't wouldn't can could will would may might must should shouldn't doesn't don't didn't does do did cant couldnt wont wouldnt doesnt dont didnt isnt arent wasnt werent hasnt havent hadnt",
);
/** Past forms and third persons that customers' troubles are told in. */
export const finite =
  words(`arrived came went got lost broke crashed froze failed stopped disappeared vanished took charged billed
  deducted cancelled canceled refused declined rejected denied ignored promised told said sent left hung called waited paid ordered
  received missed tried emailed contacted wrote rang phoned asked returned bought booked applied cancelled deleted removed changed
  dropped ended leaked fell tore ripped shrunk shrank exploded burnt burned melted cracked snapped delivered shipped dispatched
  expired reset blocked locked closed opened bounced spent kept made put gave found felt had received overcharged undercharged
  keeps crashes freezes fails stops disappears drops shows says closes logs hangs leaks takes refuses rejects costs disconnects
  restarts reboots buffers lags smells looks overheats drains ignores spoilt ruined damaged scratched knocked dented woke stood sat
  need want switched upgraded updated installed downloaded uninstalled reinstalled subscribed signed registered reported raised requested
  spoke gets goes turns lasts arrives comes arrive keep crash freeze fail stop`);
/** Base forms after "did not", "cannot" and the like must not look like these. */
export const wrongAfterDo = words(
  'came went got received sent arrived gave took was were had done gone worked showed happened showing working coming getting debited deducted credited delivered responded replied helped',
);
/** A clause cannot end on one of these. */
export const dangling =
  words(`a an the my our your his her their its this that these those to of with for in on at by from into onto about as than
  is are was were am be been being have has had do does did can could will would should may might must not very so too really
  i we you he she they who which what where when why how and or but because if said says told tell tells asked want wanted need needed
  get make made keep kept like also still only even just more most such another any some no every each both per via vs trying going
  able unable supposed due between without during until till after before since while got saying asking telling it's i'm i've there
  can't cannot won't couldn't wouldn't don't doesn't didn't isn't aren't wasn't hasn't haven't cant dont didnt doesnt wont isnt shows showing called had put gave spent paid bought received receive see find access open use enter complete`);
/** Where a clause ends, when it stands inside one. */
export const breaks = words(
  'and but so because since then which who whom if when while although though or yet unless whereas plus however except hence therefore thus anyway please plz pls kindly thanks thank i we hence ffs lol lmao smh wtf ugh',
);
export const openers = words(
  'and but so then because also since now well ok okay yes no hi hello hey that when while as after plus yet',
);
/** Nothing that holds one of these is said back to a customer. */
export const unsayable =
  /\b(?:fuck\w*|shit\w*|crap\w*|damn\w*|hell|bloody|arse\w*|ass|asshole\w*|bastard\w*|bitch\w*|cunt\w*|piss\w*|suck\w*|wtf|wth|ffs|af|bs|bullshit|idiot\w*|moron\w*|stupid\w*|dumb\w*|clown\w*|useless|pathetic|trash|garbage|rubbish|worst|terrible|horrible|awful|disgusting|disgrace\w*|ridiculous|scam\w*|fraud\w*|cheat\w*|thie\w+|steal\w*|stole\w*|liar\w*|lie[sd]?|lying|loot\w*|fake|joke|greed\w*|incompeten\w*|rude\w*|lazy|ignoran\w*|illiterate|shame\w*|hate\w*|god|jesus|lol|lmao|omg|crooks?|robb\w*|con|conned|rip[- ]?off|absurd|insane|shocking|appalling|bogus|mess|circus|suppose|guess|literally|probably|apparently|obviously|kill\w*|cockup)\b/i;

/** A clause that names a trouble holds one of these. */
export const troubleWord =
  /n['’]t\b|\b(?:cant|dont|doesnt|didnt|wont|isnt|wasnt|havent|hasnt|cannot|not|never|no|nobody|nothing|without|unable|wrong|missing|lost|late|delayed|cancell?ed|charged|overcharged|billed|deducted|debited|stuck|failed|fails|failing|error|waiting|waited|locked|blocked|suspended|damaged|broken|broke|cracked|torn|crash\w*|freez\w*|froze|down|disappeared|vanished|deleted|hacked|declined|rejected|refused|denied|ignored|stranded|dropp\w+|disconnect\w*|leaking|leaked|stopped|defective|faulty|twice|double|empty|hours?|weeks?|months?)\b/i;
/** What somebody said is not what happened. */
export const hearsay =
  /\b(?:told|said|says|saying|tell|tells|telling|informed|mentioned|should|shouldn['’]?t|would|might|maybe|if|think|thought|know|knew|understand|believe|want|wanted|wish|hope|hoping|love|like|sure|recommend|imagine|remember|see why|tried|trying|care|promise\w*)\b/i;
/** Leans on something said before. */
export const leaning =
  /\b(?:them|those|these|this|that|there|here|he|she|him|her|they|they're|they've|same|such|so|too|either|everytime)\b|(?!^)\bit\b/i;
/** "it" is clear where only a thing can do so. */
export const itTrouble =
  /^(?:it|it's) (?:just |still |also |now |always |constantly |never )*(?:not (?:working|loading|opening|responding|resolved|fixed|connecting)\b|keeps (?:crashing|freezing|failing|closing|dropping|disconnecting|stopping|restarting|logging)\b|(?:doesn['’]?t|does not|won['’]?t|isn['’]?t|is not|didn['’]?t|not) (?:work|working|open|load|loading|start|turn on|charge|connect|fit|sync|update|arrive)\b|(?:stopped|stops|crashes|crashed|freezes|froze)\b|(?:hasn['’]?t|has not|never|didn['’]?t) (?:arrived|come|arrive|worked|been (?:delivered|resolved|fixed))\b)/i;
