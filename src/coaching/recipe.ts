import * as z from 'zod/mini';
import { channels } from '../engine/vocabulary';

z.config({ jitless: true });

/** The month in which somebody saw this in the desk's page, `2026-04`; `assumed` where nobody has, but the desk's kind suggests it. */
const seen = z.string().check(z.regex(/^(?:20\d\d-(?:0[1-9]|1[0-2])|assumed)$/));

const isPattern = (text: string): boolean => {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
};
const pattern = z.string().check(z.refine(isPattern, 'not a regular expression'));

/** Where something is; `inside` names iframes of the same origin or hosts of open shadow roots to go into first, the outermost first. */
const place = z.strictObject({ css: z.string(), seen, inside: z.optional(z.array(z.string())) });

/** Tried in order; the first that matches anything wins. */
const places = z.array(place);

/** Where a word is to be read: an attribute or the text of an element, or a part of the address; a group in `take` cuts it out. */
const read = z.strictObject({
  css: z.string(),
  seen,
  attribute: z.optional(z.string()),
  take: z.optional(pattern),
});
const value = z.union([read, z.strictObject({ url: pattern, seen })]);
const values = z.array(value);

/**
 * A sign that something is so: `css` matches an element, or one inside it, or one `around` it (a mode is looked for around the reply
 * box); where `text` is given, the words of what was matched have to fit that pattern too.
 */
const signOf = <T extends z.core.$ZodType>(is: T) =>
  z.array(z.strictObject({ css: z.string(), seen, around: z.optional(z.boolean()), text: z.optional(pattern), is }));

/** Where things are in one desk's page, as data. All selectors are looked up inside the active pane. */
export const recipeSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Match patterns of the desk's own hosts. Empty where it is hosted by anybody. */
  hosts: z.array(z.string()),
  /** What tells the desk's page on any host. */
  page: z.optional(places),
  /** Holds the conversation in use where the page keeps several; the first visible one counts. */
  pane: z.optional(places),
  /** Tells the conversation from others, in the order of trust. */
  conversation: z.optional(values),
  /** There where no message has been written yet. */
  fresh: z.optional(values),
  replyBox: places,
  /** The page may hold boxes that are none: one counts only once the agent has gone into it. */
  onlyFocused: z.optional(z.boolean()),
  mode: z.optional(signOf(z.enum(['public', 'internal', 'unknown']))),
  channel: z.optional(signOf(z.enum(channels))),
  /** Left out where nobody knows where the messages are. */
  message: z.optional(places),
  from: z.optional(signOf(z.enum(['customer', 'agent', 'bot', 'note', 'unknown']))),
  /** Tells authors by who they are: what a message says of its author is compared with what the page says of somebody. */
  people: z.optional(
    z.strictObject({
      author: z.array(read),
      somebody: z.array(read),
      same: z.enum(['customer', 'agent']),
      other: z.enum(['customer', 'agent', 'unknown']),
    }),
  ),
  /** Who stands on which side, where nothing else tells. */
  sides: z.optional(
    z.strictObject({ left: z.enum(['customer', 'agent']), right: z.enum(['customer', 'agent']), seen }),
  ),
  text: z.optional(places),
  sender: z.optional(values),
  time: z.optional(values),
  /** Left out of a message's text, and whole messages that are not one. */
  strip: z.optional(places),
  skip: z.optional(places),
  /** The messages are on another page than the reply box: they are remembered from there, or read from the quote in the draft. */
  elsewhere: z.optional(z.boolean()),
  send: z.optional(places),
  customerName: z.optional(values),
  agentName: z.optional(values),
  attachment: z.optional(places),
});
export type Recipe = z.infer<typeof recipeSchema>;
export type Places = z.infer<typeof places>;
export type Value = z.infer<typeof value>;
export type ReadValue = z.infer<typeof read>;
export type Sign<T> = { css: string; seen: string; around?: boolean | undefined; text?: string | undefined; is: T };
