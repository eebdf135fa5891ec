import { describe, expect, it } from 'vitest';
import { lintPack } from '../../src/packs/lint';
import { type Loose, oneFile, soundPack, soundRule } from './sound-pack';

/** What is done to a sound pack, and the one fault that must be named for it. */
type Row = [title: string, spoil: (pack: Loose, rule: Loose) => void, rule: string, field: string, message: RegExp];

const rows: Row[] = [
  ['a version that is none', (pack) => (pack.version = '1.0'), '', 'version', /"1\.0" must be three numbers/],
  [
    'a field of the pack that is missing',
    (pack) => delete pack.name,
    '',
    'name',
    /is missing: say how the pack is called/,
  ],
  ['no rules', (pack) => delete pack.rules, '', 'rules', /is missing: give the list of rules/],
  [
    'a list name with capitals',
    (pack) => (pack.lists = { Orders: ['must'] }),
    '',
    'lists.Orders',
    /"Orders" must be lower-case/,
  ],
  ['a field that is missing', (_, rule) => delete rule.say, 'you-must', 'say', /is missing: say in a sentence/],
  ['a misspelt field', (_, rule) => (rule.sorce = 'x'), 'you-must', 'sorce', /no such field: did you mean "source"\?/],
  [
    'a misspelt field of an example',
    (_, rule) => (rule.examples.flags[1].custmer = 'x'),
    'you-must',
    'examples.flags #2.custmer',
    /did you mean "customer"\?/,
  ],
  [
    'a misspelt condition',
    (_, rule) => (rule.when = { emotionAtLest: 2 }),
    'you-must',
    'when.emotionAtLest',
    /did you mean "emotionAtLeast"\?/,
  ],
  [
    'a level that is none',
    (_, rule) => (rule.level = 'sugest'),
    'you-must',
    'level',
    /"sugest".*did you mean "suggest"/,
  ],
  [
    'a category that is none',
    (_, rule) => (rule.category = 'rude'),
    'you-must',
    'category',
    /"rude" is not possible here: choose one of negative, defensive/,
  ],
  ['a kind that is none', (_, rule) => (rule.kind = 'fraze'), 'you-must', 'kind', /choose one of phrase, recast/],
  ['a kind that is missing', (_, rule) => delete rule.kind, 'you-must', 'kind', /choose one of phrase, recast/],
  ['an id with a space', (_, rule) => (rule.id = 'you must'), 'you must', 'id', /lower-case words joined by hyphens/],
  ['a rule without an id', (_, rule) => delete rule.id, 'rule #1', 'id', /is missing: give a short name/],
  [
    'a single example',
    (_, rule) => rule.examples.passes.pop(),
    'you-must',
    'examples.passes',
    /has 1, and needs at least 2: add some/,
  ],
  [
    'text where a list belongs',
    (_, rule) => (rule.patterns = 'must'),
    'you-must',
    'patterns',
    /a list \[ \], not "must"/,
  ],
  [
    'words in German only',
    (_, rule) => (rule.say = { de: 'Klingt nach Befehl.' }),
    'you-must',
    'say.en',
    /is missing: give the English words/,
  ],
  [
    'an id that is taken',
    (pack) => pack.rules.push({ ...soundRule(), patterns: ['nobody says this'] }),
    'you-must',
    'id',
    /another rule in mine\.json has the id "you-must" already/,
  ],
  [
    'a rewrite that does not exist',
    (pack) => pack.rules.push({ ...soundRule(), id: 'other', kind: 'recast', recast: 'no-such-rewrite' }),
    'other',
    'recast',
    /the engine has no rewrite "no-such-rewrite"/,
  ],
  [
    'a check that does not exist',
    (pack) => {
      const { patterns, ...rest } = soundRule();
      pack.rules.push({ ...rest, id: 'other', kind: 'slip', category: 'slip', check: 'unfiled', suggestions: ['x'] });
    },
    'other',
    'check',
    /did you mean "unfilled"\?/,
  ],
  [
    'a bracket never closed',
    (_, rule) => rule.patterns.push('you (must'),
    'you-must',
    'patterns #2',
    /"\(" is never closed/,
  ],
  [
    'a regular expression',
    (_, rule) => rule.patterns.push('/you must/'),
    'you-must',
    'patterns #2',
    /patterns hold words, not \/regular expressions\//,
  ],
  [
    'a pattern without a word of its own',
    (_, rule) => rule.patterns.push('#Pronoun must?'),
    'you-must',
    'patterns #2',
    /names no word that must be there.*write at least one plain word/,
  ],
  [
    'a list that is unknown',
    (_, rule) => rule.patterns.push('you %order% send'),
    'you-must',
    'patterns #2',
    /no list called %order%; did you mean "orders"\?/,
  ],
  [
    'a part of speech that is unknown',
    (_, rule) => rule.patterns.push('you must #Werb'),
    'you-must',
    'patterns #2',
    /"#Werb" is no part of speech.*did you mean "Verb"\?/,
  ],
  [
    'a condition that cannot be read',
    (_, rule) => (rule.when = { customerSays: ['late|slow'] }),
    'you-must',
    'when.customerSays #1',
    /"\|" belongs inside brackets/,
  ],
  [
    'a slot that nothing fills',
    (_, rule) => rule.suggestions.push('could you send {wat}?'),
    'you-must',
    'suggestions #3',
    /nothing fills \{wat\}.*no pattern captures it.*did you mean "what"\?/,
  ],
  [
    'a blank that nobody would miss',
    (_, rule) => rule.suggestions.push('please send {what} by [day, at noon]'),
    'you-must',
    'suggestions #3',
    /\[day, at noon\] would not be noticed/,
  ],
  [
    'an example that does not hold its mark',
    (_, rule) => (rule.examples.flags[0].at = 'you must send the form'),
    'you-must',
    'examples.flags #1.at',
    /does not stand in "text": copy it letter for letter/,
  ],
  [
    'a mark elsewhere',
    (_, rule) => (rule.examples.flags[0].at = 'You must'),
    'you-must',
    'examples.flags #1.at',
    /marks "You must send the form" instead of "You must"/,
  ],
  [
    'another result',
    (_, rule) => (rule.examples.flags[1].becomes = 'Hello Ann. Please send a photo.'),
    'you-must',
    'examples.flags #2.becomes',
    /becomes "Hello Ann\. Could you send a photo\?" instead of "Hello Ann\. Please/,
  ],
  [
    'a draft that no pattern matches',
    (_, rule) => Object.assign(rule.examples.flags[0], { text: 'You should send the form.', at: 'You should' }),
    'you-must',
    'examples.flags #1.text',
    /"You should send the form\." is not flagged: none of its patterns matches$/,
  ],
  [
    'a draft that another rule takes',
    (pack) =>
      pack.rules.push({
        ...soundRule(),
        id: 'louder',
        level: 'important',
        patterns: ['must send'],
        suggestions: ['x'],
      }),
    'you-must',
    'examples.flags #1.text',
    /another rule of the pack takes the place; mine\/louder marks "must send"/,
  ],
  [
    'a draft that an exception silences',
    (_, rule) => (rule.unless = ['the form']),
    'you-must',
    'examples.flags #1.text',
    /one of its "unless" patterns/,
  ],
  [
    'a draft whose condition does not hold',
    (_, rule) => (rule.when = { customerSays: ['late'] }),
    'you-must',
    'examples.flags #1.text',
    /its "when" does not hold here/,
  ],
  [
    'a draft that no suggestion fits',
    (_, rule) => (rule.suggestions = ['Dear {name}, {what}']),
    'you-must',
    'examples.flags #1.text',
    /no suggestion fits: a slot stays empty/,
  ],
  [
    'a near miss that is hit',
    (_, rule) => rule.examples.passes.push('If you have to send it back, tell us.'),
    'you-must',
    'examples.passes #3',
    /must pass, but this rule marks "you have to send it back, tell us"/,
  ],
  [
    'a suggestion that another rule flags',
    (pack) =>
      pack.rules.push({ ...soundRule(), id: 'could-you', patterns: ['could you send [what: *]'], suggestions: ['x'] }),
    'you-must',
    'examples.flags #1.becomes',
    /suggestion 1 makes it "Could you send the form\?", in which mine\/could-you marks "Could you send the form"/,
  ],
  [
    'a suggestion that is flagged again',
    (_, rule) => {
      rule.patterns.push('please send [what: *]');
    },
    'you-must',
    'examples.flags #1.text',
    /suggestion 2 makes it "Please send the form\.", in which this rule marks "Please send the form"/,
  ],
  [
    'a misspelt condition of a case',
    (pack) => (pack.rules[1].cases[0].if = { complaints: true }),
    'say-what-next',
    'cases #1.if.complaints',
    /did you mean "complaint"\?/,
  ],
  [
    'evidence that does not exist',
    (pack) => (pack.rules[1].metBy = ['name-problem']),
    'say-what-next',
    'metBy',
    /did you mean "names-problem"\?/,
  ],
  [
    'a slot that the conversation does not fill',
    (pack) => pack.rules[1].suggestions.push({ text: 'We will check {what}.' }),
    'say-what-next',
    'suggestions #3.text',
    /nothing fills \{what\}.*the conversation offers no such thing/,
  ],
  [
    'a need that is not due',
    (pack) => (pack.rules[1].examples.missing[1].customer = 'Where is it?'),
    'say-what-next',
    'examples.missing #2',
    /the need is not-due here instead of missing/,
  ],
  [
    'a need that is met',
    (pack) => (pack.rules[1].examples.missing[0].text = 'We will check.'),
    'say-what-next',
    'examples.missing #1',
    /the need is met here instead of missing \(Something is broken\.\)/,
  ],
  [
    'a need that is due after all',
    (pack) => (pack.rules[1].examples.notDue[0].customer = 'It is broken'),
    'say-what-next',
    'examples.notDue #1',
    /the need is missing here instead of not-due/,
  ],
  [
    'a suggestion that does not meet its need',
    (pack) => pack.rules[1].suggestions.push({ text: 'More tomorrow.' }),
    'say-what-next',
    'suggestions #3.text',
    /"More tomorrow\." does not meet the need itself/,
  ],
  [
    'a need for which nothing fits',
    (pack) => (pack.rules[1].suggestions = [{ text: 'We will check it, {agent}.' }]),
    'say-what-next',
    'examples.missing #1',
    /no suggestion fits here/,
  ],
  [
    'a suggestion for a need that a rule flags',
    (pack) => (pack.rules[1].suggestions = [{ text: 'We will check it; you must send it back.' }]),
    'say-what-next',
    'examples.missing #1',
    /is marked by mine\/you-must \("you must send it back"\)/,
  ],
];

describe('lintPack', () => {
  it('has nothing to say about a sound pack', () => expect(lintPack(oneFile(soundPack()))).toEqual([]));

  it.each(rows)('names %s', (_, spoil, rule, field, message) => {
    const pack = soundPack();
    spoil(pack, pack.rules[0]);
    const faults = lintPack(oneFile(pack));
    const found = faults.find((fault) => fault.rule === rule && fault.field === field);
    expect(found, JSON.stringify(faults, null, 1)).toMatchObject({
      file: 'mine.json',
      message: expect.stringMatching(message),
    });
  });

  it('names all faults of one rule at one look', () => {
    const pack = soundPack();
    const [rule] = pack.rules;
    rule.sorce = rule.source;
    delete rule.source;
    rule.level = 'loud';
    rule.examples.passes.pop();
    rule.examples.flags[0].becomes = 'Please send the form.';
    rule.examples.flags[1].at = 'you have to';
    expect(lintPack(oneFile(pack)).map(({ field }) => field)).toEqual([
      'level',
      'source',
      'examples.passes',
      'sorce',
      'examples.flags #1.becomes',
      'examples.flags #2.at',
    ]);
  });

  it('tells rules without an id apart', () => {
    const pack = soundPack();
    pack.rules.push(soundRule());
    delete pack.rules[0].id;
    delete pack.rules[2].id;
    pack.rules[2].patterns = ['you (must|have to) return [what: *]'];
    const faults = lintPack(oneFile(pack));
    expect(faults.map(({ rule, field }) => `${rule}: ${field}`)).toEqual([
      'rule #1: id',
      'rule #3: id',
      'rule #3: examples.flags #1.text',
      'rule #3: examples.flags #2.text',
    ]);
  });
});
