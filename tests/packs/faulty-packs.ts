import { type Loose, soundPack, soundRule } from './sound-pack';

/** A pack that must not get in anywhere, and what has to be said of it. */
export interface FaultyPack {
  title: string;
  text(): string;
  rule: string;
  field: string | RegExp;
  message: RegExp;
}

type Row = [
  title: string,
  spoil: (pack: Loose, rule: Loose) => void,
  rule: string,
  field: string | RegExp,
  message: RegExp,
];

const you = 'you-must';
const optional = (times: number) => 'the? '.repeat(times);

const spoiled: Row[] = [
  // Wrong types.
  ['a number for a name', (pack) => (pack.name = 7), '', 'name', /must be a text/],
  ['a text for the rules', (pack) => (pack.rules = 'all'), '', 'rules', /must be a list \[ \] of rules/],
  ['a list for the lists', (pack) => (pack.lists = ['must']), '', 'lists', /must be an object/],
  ['a number in a list', (pack) => (pack.lists.orders = ['must', 7]), '', 'lists.orders #2', /must be a text/],
  ['a text for a gate', (_, rule) => (rule.gate = 'yes'), you, 'gate', /must be true or false/],
  ['a text for patterns', (_, rule) => (rule.patterns = 'you must'), you, 'patterns', /must be a list/],
  ['null for suggestions', (_, rule) => (rule.suggestions = null), you, 'suggestions', /must be a list/],
  ['a number among suggestions', (_, rule) => rule.suggestions.push(3), you, 'suggestions #3', /must be a text/],
  ['an object for a level', (_, rule) => (rule.level = {}), you, 'level', /not possible here/],
  ['null for an example', (_, rule) => (rule.examples.flags[0] = null), you, 'examples.flags #1', /must be an object/],
  ['a rule that is a text', (pack) => (pack.rules[0] = 'you must'), 'rule #1', '', /must be|choose/],
  ['off in words', (pack) => (pack.off = 'no'), '', 'off', /must be true or false/],
  ['overrides as a list', (pack) => (pack.overrides = []), '', 'overrides', /must be an object/],
  ['remedies as an object', (pack) => (pack.remedies = {}), '', 'remedies', /must be a list/],
  // Ids.
  ['the same rule twice', (pack) => pack.rules.push(soundRule()), you, 'id', /another rule .* has the id "you-must"/],
  ['an alias that is an id', (pack) => (pack.rules[1].aliases = [you]), 'say-what-next', 'aliases #1', /another rule/],
  [
    'the same remedy twice',
    (pack) =>
      (pack.remedies = [
        { id: 'a', text: 'One.' },
        { id: 'a', text: 'Two.' },
      ]),
    '',
    'remedies #2.id',
    /another remedy/,
  ],
  ['an id with a capital', (pack) => (pack.id = 'Mine'), '', 'id', /lower-case words/],
  ['an id that is a path', (pack) => (pack.id = '../core'), '', 'id', /lower-case words/],
  ['a rule id that is a path', (_, rule) => (rule.id = 'a/b'), 'a/b', 'id', /lower-case words/],
  // Unknown fields and versions.
  ['a misspelt field', (_, rule) => (rule.sorce = 'x'), you, 'sorce', /did you mean "source"/],
  ['a script', (_, rule) => (rule.script = 'alert(1)'), you, 'script', /there is no such field/],
  ['a misspelt field of the pack', (pack) => (pack.overides = {}), '', 'overides', /did you mean "overrides"/],
  [
    'a misspelt field of an override',
    (pack) => (pack.overrides = { 'core/x': { levle: 'hint' } }),
    'core/x',
    'levle',
    /did you mean "level"/,
  ],
  ['a newer format', (pack) => (pack.formatVersion = 2), '', 'formatVersion', /newer than this Composure.*update/],
  ['an older format', (pack) => (pack.formatVersion = 0), '', 'formatVersion', /no format version 0: write 1/],
  ['a format in words', (pack) => (pack.formatVersion = '1'), '', 'formatVersion', /write 1/],
  ['another format', (pack) => (pack.format = 'vale'), '', 'format', /write "composure-pack"/],
  ['a stage that is none', (_, rule) => (rule.stage = 'test'), you, 'stage', /choose one of silent, pilot, all/],
  ['a review date that is none', (_, rule) => (rule.reviewBy = 'soon'), you, 'reviewBy', /must be a date/],
  [
    'an override of no rule',
    (pack) => (pack.overrides = { core: { off: true } }),
    '',
    'overrides.core',
    /must be <pack>\/<rule>/,
  ],
  [
    'an override of its own',
    (pack) => (pack.overrides = { 'mine/you-must': { off: true } }),
    'mine/you-must',
    /./,
    /change the rule itself/,
  ],
  ['a pack on top of itself', (pack) => (pack.extends = ['mine']), '', 'extends', /cannot build on itself/],
  // Examples.
  [
    'an example that is not flagged',
    (_, rule) => (rule.examples.flags[0].text = 'Send the form.'),
    you,
    'examples.flags #1.text',
    /is not flagged/,
  ],
  [
    'another mark',
    (_, rule) => (rule.examples.flags[0].at = 'the form'),
    you,
    'examples.flags #1.at',
    /marks .* instead of/,
  ],
  [
    'another result',
    (_, rule) => (rule.examples.flags[0].becomes = 'No.'),
    you,
    'examples.flags #1.becomes',
    /becomes .* instead of/,
  ],
  [
    'a near miss that is flagged',
    (_, rule) => (rule.examples.passes[0] = 'You must send it.'),
    you,
    'examples.passes #1',
    /must pass, but/,
  ],
  ['a single example', (_, rule) => rule.examples.flags.pop(), you, 'examples.flags', /needs at least 2/],
  // Slow patterns.
  ['a pattern of nothing but stars', (_, rule) => (rule.patterns = ['* * * *']), you, 'patterns #1', /names no word/],
  [
    'gaps after gaps',
    (_, rule) => rule.patterns.push(`you ${'.{0,9} '.repeat(8)} form`),
    you,
    'patterns #2',
    /could be read in .* ways/,
  ],
  [
    'words that may or may not be there',
    (_, rule) => rule.patterns.push(`you ${optional(40)} form`),
    you,
    'patterns #2',
    /could be read in .* ways/,
  ],
  [
    'choices of the same',
    (_, rule) => rule.patterns.push(`you ${'(a|a a|a a a)? '.repeat(14)} form`),
    you,
    'patterns #2',
    /could be read in .* ways/,
  ],
  [
    'a regular expression',
    (_, rule) => (rule.patterns = ['/(a+)+$/']),
    you,
    'patterns #1',
    /not \/regular expressions\//,
  ],
  [
    'a list that only objects have',
    (_, rule) => rule.patterns.push('%constructor% form'),
    you,
    'patterns #2',
    /no list called %constructor%/,
  ],
  [
    'a pattern without end',
    (_, rule) => rule.patterns.push('you '.repeat(100)),
    you,
    'patterns #2',
    /letters, and may have at most 300/,
  ],
  // HTML.
  [
    'HTML in what is said',
    (_, rule) => (rule.say = 'Bad <img src=x onerror=alert(1)>'),
    you,
    'say',
    /holds HTML \(<img/,
  ],
  [
    'HTML in a suggestion',
    (_, rule) => rule.suggestions.push('<script>alert(1)</script>'),
    you,
    'suggestions #3',
    /holds HTML/,
  ],
  ['HTML in the name', (pack) => (pack.name = '<b>Mine</b>'), '', 'name', /holds HTML \(<b>\)/],
  ['a script as a source', (_, rule) => (rule.source = 'javascript:alert(1)'), you, 'source', /holds HTML/],
  [
    'HTML in a remedy',
    (pack) => (pack.remedies = [{ id: 'a', text: 'Take <svg onload=alert(1)> this.' }]),
    '',
    'remedies #1.text',
    /holds HTML/,
  ],
];

/** Texts that are no pack long before anybody looks at their rules. */
const texts: FaultyPack[] = [
  { title: 'nothing', text: () => '', rule: '', field: 'line 1, column 1', message: /the file ends too early/ },
  { title: 'a list', text: () => '[]', rule: '', field: '', message: /must be one object/ },
  {
    title: 'fifty megabytes',
    text: () => JSON.stringify({ ...soundPack(), description: 'x'.repeat(50_000_000) }),
    rule: '',
    field: '',
    message: /50 million letters.*split it/,
  },
  {
    title: 'a hundred thousand brackets',
    text: () => `{"rules":${'['.repeat(100_000)}`,
    rule: '',
    field: /^line 1/,
    message: /nested too deeply/,
  },
  {
    title: 'objects in objects in objects',
    text: () => `{"lists":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
    rule: '',
    field: /^line 1/,
    message: /nested too deeply/,
  },
  {
    title: '__proto__',
    text: () => `{"__proto__":{"off":true},${JSON.stringify(soundPack()).slice(1)}`,
    rule: '',
    field: /^line 1/,
    message: /cannot be called "__proto__"/,
  },
  {
    title: 'constructor',
    text: () => JSON.stringify(soundPack()).replace('"orders"', '"constructor"'),
    rule: '',
    field: /^line 1/,
    message: /cannot be called "constructor"/,
  },
  {
    title: 'a field that stands twice',
    text: () => JSON.stringify(soundPack()).replace('"name"', '"id":"other","name"'),
    rule: '',
    field: /^line 1/,
    message: /stands twice/,
  },
  {
    title: 'half a file',
    text: () => JSON.stringify(soundPack()).slice(0, 400),
    rule: '',
    field: /^line 1/,
    message: /not closed|ends too early/,
  },
];

export const faultyPacks: FaultyPack[] = [
  ...spoiled.map(
    ([title, spoil, rule, field, message]): FaultyPack => ({
      title,
      text() {
        const pack = soundPack();
        spoil(pack, pack.rules[0]);
        return JSON.stringify(pack);
      },
      rule,
      field,
      message,
    }),
  ),
  ...texts,
];
