import * as z from 'zod/mini';

/** How many replies two people mark. */
export const sheetSize = 50;

/** Replies that several people mark by themselves, to see where they differ. The file goes from hand to hand; nothing of it is kept. */
const sheetSchema = z.object({
  composure: z.literal('calibration'),
  version: z.literal(1),
  replies: z.array(z.string().check(z.maxLength(20_000))).check(z.maxLength(500)),
  /** Who marked it; empty on a new sheet. */
  by: z.string().check(z.maxLength(80)),
  /** Places of the replies that land badly. */
  badly: z.array(z.int().check(z.minimum(0))),
});
export type Sheet = z.infer<typeof sheetSchema>;

export const newSheet = (replies: readonly string[]): Sheet => ({
  composure: 'calibration',
  version: 1,
  replies: [...replies],
  by: '',
  badly: [],
});

/** Null where the text is no sheet. */
export function readSheet(text: string): Sheet | null {
  try {
    const parsed = z.safeParse(sheetSchema, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export interface Differences {
  /** Replies that both see alike. */
  alike: number;
  of: number;
  /** Where one of the two says that it lands badly. */
  different: { reply: string; place: number; by: string }[];
}

/** Where two people differ; null where they did not mark the same replies. */
export function differences(one: Sheet, other: Sheet): Differences | null {
  if (JSON.stringify(one.replies) !== JSON.stringify(other.replies)) return null;
  const different = one.replies.flatMap((reply, place) => {
    const [mine, theirs] = [one.badly.includes(place), other.badly.includes(place)];
    return mine === theirs ? [] : [{ reply, place, by: mine ? one.by : other.by }];
  });
  return { alike: one.replies.length - different.length, of: one.replies.length, different };
}
