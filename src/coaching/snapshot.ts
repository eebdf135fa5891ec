import * as z from 'zod/mini';
import { categories, levels, needNames } from '../engine/vocabulary';

z.config({ jitless: true });

const suggestion = z.object({
  text: z.string(),
  blanks: z.array(z.string()),
  /** What the agent has to know before offering it. */
  note: z.optional(z.string()),
});

/** A finding as the page shows it: `id` stays the same while the phrase stands in the draft, wherever it moves. */
const shownFinding = z.object({
  id: z.string(),
  start: z.int(),
  end: z.int(),
  mark: z.optional(z.object({ start: z.int(), end: z.int() })),
  text: z.string(),
  /** The words of its sentence before and after the stretch. */
  before: z.string(),
  after: z.string(),
  category: z.enum(categories),
  rule: z.string(),
  level: z.enum(levels),
  /** Its rule asks before the reply is sent. */
  gate: z.optional(z.literal(true)),
  say: z.string(),
  why: z.string(),
  source: z.string(),
  suggestions: z.array(suggestion),
});
export type ShownFinding = z.infer<typeof shownFinding>;

/** A need as the page shows it. `to-come` is a missing need whose time has not come: the agent is still writing. */
const shownNeed = z.object({
  need: z.enum(needNames),
  state: z.enum(['met', 'missing', 'to-come', 'not-due']),
  level: z.enum(levels),
  rule: z.string(),
  because: z.string(),
  suggestions: z.array(suggestion),
});
export type ShownNeed = z.infer<typeof shownNeed>;

/** What the conversation asks of the agent, in the customer's own words: their question, by when, and how often they have written. */
const glance = z.object({
  asks: z.nullable(z.string()),
  by: z.nullable(z.string()),
  /** Messages of the customer's in this conversation. */
  written: z.int(),
});
export type Glance = z.infer<typeof glance>;

/** How far a dismissal reaches: these words in this conversation, the rule in this conversation, the rule everywhere. */
export const dismissalScopes = ['here', 'conversation', 'rule'] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

/** What is quiet while Composure is paused: this conversation, this site, or everything for an hour. */
export const pauseScopes = ['conversation', 'site', 'hour'] as const;
export type PauseScope = (typeof pauseScopes)[number];

/** Something done in this conversation that can be taken back. Lives as long as the draft. */
const deed = z.object({
  id: z.string(),
  kind: z.enum(['applied', 'inserted', 'dismissed']),
  /** The words that were put in, or that were left as they are. */
  text: z.string(),
  /** The words that stood there before. */
  was: z.string(),
  scope: z.optional(z.enum(dismissalScopes)),
});
export type Deed = z.infer<typeof deed>;

/** The reply as it would be with every safe suggestion applied; a part with `was` is a replacement. */
const preview = z.object({
  parts: z.array(z.object({ text: z.string(), was: z.optional(z.string()) })),
  changes: z.int(),
});
export type Preview = z.infer<typeof preview>;

const reading = z.object({
  complaint: z.boolean(),
  failure: z.boolean(),
  emotion: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  abusive: z.boolean(),
  problem: z.nullable(z.string()),
});

/**
 * Why a page is or is not coached: `coached`; `internal` (a note that no customer reads); `unknown-author` (nobody can tell who
 * wrote which message, so needs are left out); `waiting` (the background has not answered yet); `paused`; `unreadable` (the
 * desk is known, but its reply box or thread no longer is where the recipe says).
 */
export const statuses = ['coached', 'internal', 'unknown-author', 'waiting', 'paused', 'unreadable'] as const;

/** The last thing that happened, for the panel to say once. `copy` carries text that could not be written into the editor. */
const notice = z.object({
  kind: z.enum(['applied', 'applied-all', 'inserted', 'dismissed', 'undone', 'stale', 'refused', 'copy']),
  text: z.optional(z.string()),
  scope: z.optional(z.enum(dismissalScopes)),
  /** The deed that one click takes back. */
  deed: z.optional(z.string()),
  /** Counts up, so that the same notice twice is said twice. */
  serial: z.int(),
});
export type Notice = z.infer<typeof notice>;

/** Everything the side panel, the card and the badge know about one reply box. Lives in memory only. */
export const snapshotSchema = z.object({
  status: z.enum(statuses),
  desk: z.string(),
  conversation: z.string(),
  /** Hash of the draft's text; an intent made for another draft is refused. */
  draft: z.string(),
  reading: z.nullable(reading),
  findings: z.array(shownFinding),
  needs: z.array(shownNeed),
  /** The draft's language (ISO 639-1, or `und`), where none of the rules is for it: then only slips are looked for. */
  language: z.optional(z.string()),
  glance: z.nullable(glance),
  /** Why it is quiet, where the status is `paused`. */
  pause: z.nullable(z.enum(pauseScopes)),
  /** Newest first. */
  deeds: z.array(deed),
  preview: z.nullable(preview),
  /** How many findings are not shown because they were dismissed in this conversation, now or earlier. */
  dismissed: z.int(),
  notice: z.nullable(notice),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Findings that count on the badge and are marked in the text: hints and silent ones are not. */
export const isOpen = (finding: { level: ShownFinding['level'] }): boolean =>
  finding.level === 'suggest' || finding.level === 'important';
