import * as z from 'zod';
import type { ReviewInput } from '../engine/review-input';
import { channels } from '../engine/vocabulary';

/** A field that may be left out; null says the same. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);
const date = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'must be an ISO date');

const request = z.object({
  draft: z.string(),
  customer: maybe(z.union([z.string(), z.array(z.string())])),
  thread: maybe(
    z.array(
      z.object({
        from: z.enum(['customer', 'agent', 'bot', 'note', 'unknown']),
        text: z.string(),
        at: maybe(z.string()),
        name: maybe(z.string()),
      }),
    ),
  ),
  context: maybe(
    z.object({
      channel: maybe(z.enum(channels)),
      public: maybe(z.boolean()),
      agentName: maybe(z.string()),
      customerName: maybe(z.string()),
      attachments: maybe(z.int().min(0)),
      now: maybe(date),
    }),
  ),
});

/** One line of the input as something to review, or what is wrong with it. Fields that nobody knows are let be. */
export function reviewRequest(line: string): { id: unknown; input: ReviewInput } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'must be an object such as {"id": 1, "draft": "…"}' };
  const read = request.safeParse(value);
  if (!read.success) return { error: read.error.issues.map(described).join('; ') };
  return { id: (value as { id?: unknown }).id, input: read.data };
}

const described = (issue: z.core.$ZodIssue): string => `${issue.path.map(String).join('.')}: ${issue.message}`;
