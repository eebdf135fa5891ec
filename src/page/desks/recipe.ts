import * as z from 'zod/mini';
import { channels } from '../../engine/vocabulary';

z.config({ jitless: true });

/** The month in which somebody saw this in the desk's page, `2026-04`. */
const seen = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/));

/** Where something is. */
const place = z.strictObject({ css: z.string(), seen });

/** Tried in order; the first that matches anything wins. */
const places = z.array(place);

/** Where a word is to be read: an attribute or the text of an element, or a part of the address; a group in `take` cuts it out. */
const value = z.union([
  z.strictObject({ css: z.string(), seen, attribute: z.optional(z.string()), take: z.optional(z.string()) }),
  z.strictObject({ url: z.string(), seen }),
]);

/**
 * A sign that something is so: `css` matches an element, or one inside it, or one `around` it; where `text` is given, the words
 * of what was matched have to fit that pattern too.
 */
const signOf = <T extends z.core.$ZodType>(is: T) =>
  z.array(z.strictObject({ css: z.string(), seen, around: z.optional(z.boolean()), text: z.optional(z.string()), is }));

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
  conversation: z.array(value),
  /** There where no message has been written yet. */
  fresh: z.array(value),
  replyBox: places,
  mode: signOf(z.enum(['public', 'internal', 'unknown'])),
  channel: signOf(z.enum(channels)),
  message: places,
  from: signOf(z.enum(['customer', 'agent', 'bot', 'note', 'unknown'])),
  /** Who stands on which side, where nothing else tells. */
  sides: z.optional(
    z.strictObject({ left: z.enum(['customer', 'agent']), right: z.enum(['customer', 'agent']), seen }),
  ),
  text: places,
  sender: z.array(value),
  time: z.array(value),
  /** Left out of a message's text, and whole messages that are not one. */
  strip: places,
  skip: places,
  send: places,
  customerName: z.array(value),
  agentName: z.array(value),
  attachment: places,
});
export type Recipe = z.infer<typeof recipeSchema>;
export type Places = z.infer<typeof places>;
export type Value = z.infer<typeof value>;
export type Sign<T> = { css: string; seen: string; around?: boolean | undefined; text?: string | undefined; is: T };
