import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Message, ReviewInput } from '../../src/engine/review-input';

const span = z.object({ text: z.string(), category: z.string() });
const label = z.object({
  id: z.string(),
  reply: z.string(),
  customer_text: z.string().optional(),
  thread: z.array(z.custom<Message>()).optional(),
  context: z.custom<ReviewInput['context']>().optional(),
  customer: z.object({ complaint: z.boolean(), failure: z.boolean(), emotion: z.number(), abusive: z.boolean() }),
  spans: z.array(span),
  /** Flagged by one of two readers only: neither right nor wrong. */
  disputed: z.array(span).default([]),
  present: z.record(z.string(), z.boolean()),
  missing: z.array(z.string()),
  unanswered: z.array(z.string()).optional(),
  slips: z.array(z.object({ text: z.string() })).optional(),
});

/** One labelled reply, as the labelling guide lays it down. */
export type Label = z.infer<typeof label>;

/** Reads labelled replies, one JSON object a line. */
export const readGold = (file: string): Label[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => label.parse(JSON.parse(line)));

/** What the coach is asked about a labelled reply. */
export const inputOf = (gold: Label): ReviewInput => ({
  draft: gold.reply,
  ...(gold.thread ? { thread: gold.thread } : { customer: gold.customer_text }),
  context: gold.context,
});
