import * as z from 'zod';
import { categories, channels, levels, needNames, stages } from '../vocabulary';

z.config({ jitless: true });

/**
 * The shape of a rule pack. A pack is data written by people, so every object is strict, every text has a length limit,
 * and the descriptions below are what an error message quotes.
 */

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const sentence = z.string().min(1).max(400);
const pattern = z.string().min(1).max(300);
/** Words in one language, or in several; English is the one that must be there. */
const spoken = z.union([sentence, z.strictObject({ en: sentence, de: sentence.optional() })]);
export type Spoken = z.infer<typeof spoken>;

/** What must be true of the conversation for a rule, or for a case of a need, to count. All that is named must hold. */
const condition = z.strictObject({
  complaint: z.boolean().optional(),
  failure: z.boolean().optional(),
  abusive: z.boolean().optional(),
  /** The customer asks something. */
  asks: z.boolean().optional(),
  /** The customer only thanks, or says that it is solved. */
  closed: z.boolean().optional(),
  /** Injury, illness, food, allergy, data loss, discrimination or a legal threat: no fault may be admitted. */
  delicate: z.boolean().optional(),
  /** The complaint says too little to act on. */
  unclear: z.boolean().optional(),
  /** The customer says in so many words what the trouble is. */
  tells: z.boolean().optional(),
  /** The customer has at least this many questions that no earlier message answered. */
  questionsAtLeast: z.int().min(1).optional(),
  /** Least and most emotion, 0 to 3. */
  emotionAtLeast: z.int().min(0).max(3).optional(),
  emotionAtMost: z.int().min(0).max(3).optional(),
  /** The customer is more upset than before an agent last wrote. */
  worsened: z.boolean().optional(),
  /** The customer's messages since then have at least this many words. */
  customerWordsAtLeast: z.int().min(1).optional(),
  /** Nobody has answered the customer yet. */
  firstReply: z.boolean().optional(),
  /** The agent said this earlier in the thread (and the customer has not come back upset since). */
  given: z.enum(needNames).optional(),
  notGiven: z.enum(needNames).optional(),
  /** The agent said this earlier in the thread, whatever the customer wrote since. */
  givenBefore: z.enum(needNames).optional(),
  /** Another need's evidence stands, or does not stand, in the draft. */
  draftHas: z.enum(needNames).optional(),
  draftLacks: z.enum(needNames).optional(),
  channel: z.array(z.enum(channels)).min(1).optional(),
  public: z.boolean().optional(),
  /** The draft has at least, or at most, this many words. */
  wordsAtLeast: z.int().optional(),
  wordsAtMost: z.int().optional(),
  /** A pattern that the draft matches somewhere, or nowhere. */
  draftSays: z.array(pattern).optional(),
  draftOmits: z.array(pattern).optional(),
  /** A pattern that the customer's last messages match somewhere, or nowhere. */
  customerSays: z.array(pattern).optional(),
  customerOmits: z.array(pattern).optional(),
});
export type Condition = z.infer<typeof condition>;

/** What is known besides the texts, where a slip needs it. */
const known = z.strictObject({
  customerName: z.string().max(80).optional(),
  agentName: z.string().max(80).optional(),
  attachments: z.int().min(0).optional(),
  now: z.iso.date().optional(),
});

const flag = z.strictObject({
  /** A draft that the rule must flag. */
  text: sentence,
  /** The stretch of it that is marked, letter for letter. */
  at: sentence,
  /** The whole text after the first suggestion is applied. */
  becomes: z.string().max(400),
  /** What the customer wrote, where the rule asks for it. */
  customer: sentence.optional(),
  channel: z.enum(channels).optional(),
  public: z.boolean().optional(),
  context: known.optional(),
});
const pass = z.union([
  sentence,
  z.strictObject({
    text: sentence,
    customer: sentence.optional(),
    channel: z.enum(channels).optional(),
    public: z.boolean().optional(),
    context: known.optional(),
  }),
]);
const examples = z.strictObject({ flags: z.array(flag).min(2), passes: z.array(pass).min(2) });
export type Flag = z.infer<typeof flag>;
export type Pass = z.infer<typeof pass>;

/** How far a rule has come, and who answers for it. */
const rollOut = {
  /** `silent` counts and shows nothing, `pilot` shows to those who try rules out first, `all` (when left out) to everybody. */
  stage: z.enum(stages).optional(),
  /** Who answers for it: a role rather than a person. */
  owner: z.string().min(1).max(80).optional(),
  /** When it is to be looked at again. */
  reviewBy: z.iso.date('must be a date, such as 2027-03-31').optional(),
};

const common = {
  id,
  /** Ids that this rule had before, so that settings and dismissals follow it. */
  aliases: z.array(id).optional(),
  level: z.enum(levels),
  /** Ask before sending. */
  gate: z.boolean().optional(),
  /** Which of the techniques T1 to T23 it serves. */
  technique: z.array(z.string().regex(/^T\d{1,2}$/)).optional(),
  /** What it may do to the reader, spoken to a colleague; never about the writer. */
  say: spoken,
  /** The reason, in a sentence or two. */
  why: spoken,
  /** Where the advice comes from. */
  source: sentence,
  when: condition.optional(),
  ...rollOut,
};

const flagged = {
  ...common,
  category: z.enum(categories),
  /** Patterns; the first that matches wins. */
  patterns: z.array(pattern).min(1).max(200),
  /** Patterns that silence the rule when they match in the same sentence, touching the match or not. */
  unless: z.array(pattern).optional(),
  /** Patterns that silence the rule when they match in the sentence before, the same, or one of the two after. */
  unlessNear: z.array(pattern).optional(),
  /** How much the suggestions replace: the match (default), its clause, or its whole sentence. */
  replaces: z.enum(['match', 'clause', 'sentence']).optional(),
  examples,
};

/** Patterns → finding; suggestions are templates with `{slots}` and `[blanks]`. An empty one deletes. */
const phrase = z.strictObject({
  ...flagged,
  kind: z.literal('phrase'),
  suggestions: z.array(z.string().max(300)).min(1).max(8),
});

/** A named grammatical rewrite computes the first suggestion; where it can't, the templates serve, else nothing is flagged. */
const recast = z.strictObject({
  ...flagged,
  kind: z.literal('recast'),
  recast: z.string().min(1).max(40),
  suggestions: z.array(z.string().max(300)).max(8).optional(),
});

/**
 * A clause that a trained model takes for one of this category, whatever its words: for what has no stock phrases. A finding of a rule
 * with patterns goes before. `{clause}` in a suggestion is the clause as it stands.
 */
const classified = z.strictObject({
  ...common,
  kind: z.literal('classifier'),
  category: z.enum(categories),
  /** How sure the model must be, in log odds: 0 is even, 1 is 73 %, 2 is 88 %. */
  sure: z.number().min(-3).max(9),
  unless: flagged.unless,
  unlessNear: flagged.unlessNear,
  suggestions: z.array(z.string().max(300)).min(1).max(8),
  examples,
});

const needCase = z.strictObject({
  if: condition,
  state: z.enum(['due', 'not-due']),
  level: z.enum(levels).optional(),
  because: spoken,
});
const needSuggestion = z.strictObject({
  text: z.string().min(1).max(400),
  if: condition.optional(),
});
const needFlag = z.strictObject({
  customer: sentence,
  text: z.string().max(400),
  channel: z.enum(channels).optional(),
  public: z.boolean().optional(),
});
/** Due by the first of `cases` that holds (none: not due); met where the draft matches one of `met`. */
const need = z.strictObject({
  ...common,
  kind: z.literal('need'),
  need: z.enum(needNames),
  cases: z.array(needCase).min(1),
  /** Evidence in the draft. */
  met: z.array(pattern).min(1).max(300),
  /** Patterns that look like evidence and are not: a sentence that matches one does not count. */
  notMet: z.array(pattern).optional(),
  /** Names of evidence that the engine computes, such as `names-problem` (see needs/evidence.ts). */
  metBy: z.array(z.string()).optional(),
  /**
   * Where a model was trained for the need (see classifier/trained.ts): its log odds that the need is missing, below which it is met though no
   * pattern says so; from which on it is missing, as a hint; and from which on that is no hint where the need is due.
   */
  model: z
    .strictObject({
      met: z.number().min(-9).max(9),
      missing: z.number().min(-9).max(9),
      sure: z.number().min(-9).max(9),
    })
    .optional(),
  insert: z.enum(['after-greeting', 'before-sign-off', 'end']),
  suggestions: z.array(needSuggestion).min(1).max(40),
  examples: z.strictObject({
    missing: z.array(needFlag).min(2),
    met: z.array(needFlag).min(2),
    notDue: z.array(needFlag).min(1),
  }),
});

/**
 * Too many or too much of something in one draft; see rules/limit.ts for what can be counted. `opening` is the first word (of the
 * first sentence that no pattern matches), `ending` the last (of a sentence that no pattern matches): with `atMost` 0 and a `when`,
 * places for what is missing there.
 */
const limit = z.strictObject({
  ...common,
  kind: z.literal('limit'),
  category: z.enum(categories),
  counts: z.enum(['exclamation-marks', 'question-marks', 'capitals', 'pattern', 'sentence-words', 'opening', 'ending']),
  patterns: z.array(pattern).optional(),
  atMost: z.int().min(0),
  suggestions: z.array(z.string().max(300)).min(1).max(8),
  examples,
});

/** A plain mistake, found by one of the named checks in rules/slip.ts. */
const slip = z.strictObject({
  ...common,
  kind: z.literal('slip'),
  category: z.literal('slip'),
  check: z.string().min(1).max(40),
  suggestions: z.array(z.string().max(300)).min(1).max(8),
  examples,
});

export const ruleSchema = z.discriminatedUnion('kind', [phrase, recast, classified, need, limit, slip]);
export type Rule = z.infer<typeof ruleSchema>;
export type PhraseRule = z.infer<typeof phrase>;
export type RecastRule = z.infer<typeof recast>;
export type ClassifierRule = z.infer<typeof classified>;
export type NeedRule = z.infer<typeof need>;
export type LimitRule = z.infer<typeof limit>;
export type SlipRule = z.infer<typeof slip>;

/** A rule of another pack: `<pack>/<rule>`. */
const ruleName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be <pack>/<rule>, such as core/you-must');

/** What a pack changes of a rule that another pack holds; what is left out stays as it was. */
const override = z.strictObject({
  off: z.boolean().optional(),
  level: z.enum(levels).optional(),
  gate: z.boolean().optional(),
  say: spoken.optional(),
  why: spoken.optional(),
  /** Templates in place of the rule's own; a rewrite that grammar computes still goes before them. */
  suggestions: z.array(z.string().max(400)).min(1).max(8).optional(),
  ...rollOut,
});
export type Override = z.infer<typeof override>;

/** Something that agents may offer without asking: a sentence for the reply where a next step is due. */
const remedy = z.strictObject({
  id,
  text: z.string().min(1).max(400),
  when: condition.optional(),
  /** What the agent has to know before offering it; never part of the reply. */
  note: spoken.optional(),
});
export type Remedy = z.infer<typeof remedy>;

/** Sentences of the team's macros, of which nothing but salted fingerprints is kept (see rules/macros.ts). */
const macros = z.strictObject({
  salt: z.string().min(16).max(64),
  hashes: z.array(z.string().regex(/^[0-9a-z]{1,12}$/, 'must be a fingerprint')).max(100_000),
});
export type Macros = z.infer<typeof macros>;

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers, such as 1.0.0');

export const packSchema = z.strictObject({
  format: z.literal('composure-pack'),
  formatVersion: z.literal(1),
  id,
  name: z.string().min(1).max(80),
  version,
  language: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language, such as en'),
  description: sentence.optional(),
  /** Off until somebody turns it on. */
  off: z.boolean().optional(),
  /** Packs that this one builds on; they are in force where it is. */
  extends: z.array(id).max(20).optional(),
  /** What is changed of other packs' rules, by `<pack>/<rule>`. */
  overrides: z.record(ruleName, override).optional(),
  /** Named lists of words or phrases; a pattern uses one as `%name%`. */
  lists: z.record(id, z.array(z.string().min(1).max(80)).min(1).max(500)).optional(),
  remedies: z.array(remedy).max(100).optional(),
  macros: macros.optional(),
  /** What has changed, the newest first. */
  changelog: z
    .array(
      z.strictObject({
        version,
        date: z.iso.date('must be a date, such as 2027-03-31'),
        note: z.string().min(1).max(1000),
      }),
    )
    .max(500)
    .optional(),
  rules: z.array(ruleSchema).max(2000),
});
/** One rule pack, as its JSON file holds it. */
export type Pack = z.infer<typeof packSchema>;
