import * as z from 'zod/mini';
import type { Message, ReviewInput } from '../engine/review-input';
import type { Review } from '../engine/review-output';
import { type Intent, intentSchema } from './intent';
import { type Sight, sightSchema } from './sight';
import {
  type DismissalScope,
  dismissalScopes,
  type Glance,
  type PauseScope,
  pauseScopes,
  type Snapshot,
  snapshotSchema,
} from './snapshot';

/** Names of the two long-lived ports. A page's coach opens the first, a side panel the second. */
export const coachPort = 'composure-coach';
export const panelPort = 'composure-panel';

/** From a page's coach to the background. `version` counts up; an answer to an older one is dropped. */
export type FromCoach =
  /** What was dismissed in `conversation` is left out of the answer. */
  | { type: 'review'; version: number; conversation?: string | undefined; input: ReviewInput }
  | ({ type: 'dismiss' | 'restore' } & Dismissal)
  /** What was dismissed in this conversation is to be shown again, as far as the last review holds it. */
  | { type: 'restore-all'; conversation: string }
  /** The agent wants quiet, or none any more (null). */
  | { type: 'pause'; conversation: string; scope: PauseScope | null }
  | { type: 'snapshot'; snapshot: Snapshot | null }
  /** A suggestion of the rule was put into the draft. */
  | { type: 'used'; rule: string }
  /** The messages of a conversation whose reply is written on another page; kept in memory for that page to `recall`. */
  | { type: 'thread'; conversation: string; thread: Message[] }
  | { type: 'recall'; conversation: string }
  /** The answer to `look`. */
  | { type: 'sight'; sight: Sight };

/** What an agent does not want to be shown, and how far that reaches. */
export interface Dismissal {
  scope: DismissalScope;
  rule: string;
  text: string;
  conversation: string;
}

/** A key of the browser's that stands for something in the page: see the manifest's commands. */
export type PageCommand = 'next-finding' | 'apply-first';

/** From the background to a page's coach. */
export type ToCoach =
  | { type: 'reviewed'; version: number; review: Review; glance: Glance; dismissed: number; gates: boolean }
  /** Nothing was reviewed, because the agent wants quiet. */
  | { type: 'paused'; version: number; scope: PauseScope }
  /** What counts has changed (a rule, a pause, a dismissal): ask again. */
  | { type: 'ask-again' }
  | { type: 'command'; command: PageCommand }
  | { type: 'failed'; version: number; error: string }
  | { type: 'intent'; intent: Intent }
  | { type: 'recalled'; conversation: string; thread: Message[] }
  /** Somebody wants to know what can be seen of the page. */
  | { type: 'look' }
  /** The site's permission was taken back: go quiet, take the marks away, do not connect again. */
  | { type: 'stop' };

/** From the background to a frame whose coach has let its port go: connect again, somebody asks something of the reply box. */
export type ToFrame = { type: 'composure-wake' };

/** From a side panel to the background. */
export type FromPanel =
  | { type: 'watch'; tab: number }
  | { type: 'intent'; tab: number; intent: Intent }
  | { type: 'pause'; tab: number; scope: PauseScope | null }
  /** What can be seen of the tab's page? */
  | { type: 'look'; tab: number }
  /** The agent wants to point at reply box and message. */
  | { type: 'teach'; tab: number };

/**
 * How things stand in a tab. `site` says why there is no snapshot: `not-granted` (turned off here; `origin` is the
 * match pattern to ask for, null where the browser does not tell), `forbidden` (a page that no extension may read), `no-desk`.
 */
export type PanelState = {
  type: 'state';
  tab: number;
  site: 'ready' | 'not-granted' | 'forbidden' | 'no-desk';
  origin: string | null;
  snapshot: Snapshot | null;
  /** Something that the agent should know whatever the page says: a dismissal could not be kept, storage is full. */
  trouble: 'storage-full' | null;
};

/** From the background to a side panel: how things stand in the tab, or what its page shows. */
export type ToPanel = PanelState | { type: 'sight'; tab: number; sight: Sight };

/** From the watcher to the background, once per frame: there is a reply box here. */
export type FromWatcher = { type: 'reply-box' };

export const threadSchema = z.array(
  z.object({
    from: z.enum(['customer', 'agent', 'bot', 'note', 'unknown']),
    text: z.string(),
    at: z.optional(z.string()),
    name: z.optional(z.string()),
  }),
);

const reviewInput = z.object({
  draft: z.string(),
  customer: z.optional(z.union([z.string(), z.array(z.string())])),
  thread: z.optional(threadSchema),
  context: z.optional(
    z.object({
      channel: z.optional(z.enum(['email', 'chat', 'social', 'phone-note'])),
      public: z.optional(z.boolean()),
      agentName: z.optional(z.string()),
      customerName: z.optional(z.string()),
      attachments: z.optional(z.int()),
      now: z.optional(z.string()),
    }),
  ),
});

export const fromCoachSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('review'),
    version: z.int(),
    conversation: z.optional(z.string()),
    input: reviewInput,
  }),
  z.object({
    type: z.enum(['dismiss', 'restore']),
    scope: z.enum(dismissalScopes),
    rule: z.string(),
    text: z.string(),
    conversation: z.string(),
  }),
  z.object({ type: z.literal('restore-all'), conversation: z.string() }),
  z.object({ type: z.literal('pause'), conversation: z.string(), scope: z.nullable(z.enum(pauseScopes)) }),
  z.object({ type: z.literal('snapshot'), snapshot: z.nullable(snapshotSchema) }),
  z.object({ type: z.literal('thread'), conversation: z.string(), thread: threadSchema }),
  z.object({ type: z.literal('used'), rule: z.string() }),
  z.object({ type: z.literal('recall'), conversation: z.string() }),
  z.object({ type: z.literal('sight'), sight: sightSchema }),
]);

export const fromPanelSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watch'), tab: z.int() }),
  z.object({ type: z.literal('intent'), tab: z.int(), intent: intentSchema }),
  z.object({ type: z.literal('pause'), tab: z.int(), scope: z.nullable(z.enum(pauseScopes)) }),
  z.object({ type: z.enum(['look', 'teach']), tab: z.int() }),
]);
