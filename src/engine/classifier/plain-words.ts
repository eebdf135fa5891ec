const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april june july august september october november december'.split(' ');
export const daysAndMonths: ReadonlySet<string> = new Set([...days, ...days.map((day) => `${day}s`), ...months]);

/** A clause's first one of these says roughly whom or what it speaks of. */
export const subjects: ReadonlySet<string> = new Set('we i you it the they this that our your there please'.split(' '));

/** Words of grammar and of tone, and the marks that stand for other words: what a classifier never blurs. */
export const plainWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those some any no all both each every either neither such other another own same',
    'i we you he she it they me us him her them my our your his its their mine ours yours theirs',
    'myself ourselves yourself yourselves itself themselves one someone somebody anyone anybody everyone everybody nobody',
    'something anything nothing everything',
    'am is are was were be been being do does did done doing have has had having will would shall should can could may',
    'might must ought need let get gets got getting go going make made take took',
    "not never ever 's 'd",
    'and or but nor so yet if unless until till while when whenever where why how what which who whom whose because since',
    'as than though although however whether therefore otherwise instead also too',
    'of in on at by for with without within to from into onto out off over under up down about against between through',
    'during before after above below again further then once here there near',
    'just only even still already always often sometimes usually normally generally simply actually really very quite',
    'rather perhaps maybe possibly probably likely certainly definitely clearly obviously exactly unfortunately sadly',
    'currently now today tomorrow tonight yesterday soon later ago',
    'please sorry thanks thank apologise apologize apologies apology afraid glad happy hope welcome hello hi hey dear kind',
    'regards yes no ok okay fine well sure right wrong more most less least few many much several enough lot first next last new',
    'know see say said says tell told think understand appreciate look looking check feel ask asked want wanted wish try tried',
    'able unable aware responsible possible impossible available normal correct',
    ', ? # <x> <name> <day>',
  ]
    .join(' ')
    .split(' '),
);
