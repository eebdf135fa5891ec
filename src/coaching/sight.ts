import * as z from 'zod/mini';

export const recipeParts = ['pane', 'reply box', 'mode', 'message', 'from', 'text', 'send'] as const;

/** What each part of a desk's recipe found, without any text of the page. */
const partSeen = z.object({
  part: z.enum(recipeParts),
  /** The selector that matched, or null. */
  selector: z.nullable(z.string()),
  /** The month in which somebody saw that selector in this desk. */
  seen: z.nullable(z.string()),
  count: z.int(),
});
export type PartSeen = z.infer<typeof partSeen>;

/** What a coach sees of its page, for "What I can see here". */
export const sightSchema = z.object({
  desk: z.string(),
  /** The editor behind the reply box; null where there is none. */
  editor: z.nullable(z.string()),
  parts: z.array(partSeen),
});
export type Sight = z.infer<typeof sightSchema>;
