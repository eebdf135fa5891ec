import * as z from 'zod/mini';

z.config({ jitless: true });

const count = z.int().check(z.minimum(0));

/** How a rule fared on one computer. Numbers and nothing else: no word of a reply, no name, no day. */
const rulesCounted = z.object({
  /** Drafts' stretches that it found, shown or not; of a silent rule all there is. */
  fired: count,
  shown: count,
  applied: count,
  /** Dismissed for these words, for the conversation, or turned off. */
  here: count,
  conversation: count,
  rule: count,
});
export type RuleCounts = z.infer<typeof rulesCounted>;

export const noCounts: RuleCounts = { fired: 0, shown: 0, applied: 0, here: 0, conversation: 0, rule: 0 };

/** What one computer has counted since a day. */
export const insightsSchema = z.object({
  since: z.string(),
  rules: z.record(z.string().check(z.maxLength(200)), rulesCounted),
});
export type Insights = z.infer<typeof insightsSchema>;

const fileSchema = z.object({ composure: z.literal('insights'), version: z.literal(1), ...insightsSchema.shape });

/** The counts as a file that an agent may hand on. */
export const insightsFile = ({ since, rules }: Insights): string =>
  `${JSON.stringify({ composure: 'insights', version: 1, since, rules } satisfies z.infer<typeof fileSchema>, null, 2)}\n`;

/** Below this nobody can tell who it was, and nobody shall try. */
export const fewestAgents = 5;

export interface MergedInsights {
  /** How many different files were merged. */
  agents: number;
  /** Rules that enough of them counted, the most fired first. */
  rules: { rule: string; agents: number; counts: RuleCounts }[];
  /** How many rules are left out because fewer agents than that counted them. */
  hidden: number;
  /** Files that are none of ours, or that are there twice. */
  leftOut: { file: string; because: 'unreadable' | 'twice' }[];
}

/** Counts of several agents as one. A rule that fewer than five of them counted is hidden. */
export function mergeInsights(files: readonly { file: string; text: string }[]): MergedInsights {
  const seen = new Set<string>();
  const leftOut: MergedInsights['leftOut'] = [];
  const sums = new Map<string, { agents: number; counts: RuleCounts }>();
  for (const { file, text } of files) {
    const insights = readFile(text);
    if (!insights || seen.has(text)) {
      leftOut.push({ file, because: insights ? 'twice' : 'unreadable' });
      continue;
    }
    seen.add(text);
    for (const [rule, counts] of Object.entries(insights.rules)) {
      const sum = sums.get(rule) ?? { agents: 0, counts: noCounts };
      sums.set(rule, { agents: sum.agents + 1, counts: added(sum.counts, counts) });
    }
  }
  const enough = [...sums].filter(([, { agents }]) => agents >= fewestAgents);
  return {
    agents: seen.size,
    rules: enough
      .map(([rule, { agents, counts }]) => ({ rule, agents, counts }))
      .sort((a, b) => b.counts.fired - a.counts.fired || a.rule.localeCompare(b.rule)),
    hidden: sums.size - enough.length,
    leftOut,
  };
}

export const added = (a: RuleCounts, b: Partial<RuleCounts>): RuleCounts => {
  const sum = { ...a };
  for (const name of Object.keys(noCounts) as (keyof RuleCounts)[]) sum[name] += b[name] ?? 0;
  return sum;
};

function readFile(text: string): Insights | null {
  try {
    const parsed = z.safeParse(fileSchema, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
