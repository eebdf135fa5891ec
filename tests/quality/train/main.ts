import { writeFileSync } from 'node:fs';
import { createCoach } from '../../../src/engine/review';
import { findingCategories } from '../../../src/engine/vocabulary';
import { builtinPacks } from '../../../src/packs/builtin';
import { readGold } from '../gold';
import { rowsOf } from './rows';
import { type Trained, train } from './train';

/**
 * `npm run train -- GOLD.jsonl …`: trains the model behind the rules of kind "classifier" on labelled replies (the format of `npm run quality`),
 * and writes src/engine/classifier/tone-weights.ts.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run train -- GOLD.jsonl [GOLD.jsonl …]');
  process.exit(2);
}

const coach = createCoach({ packs: builtinPacks() });
const rows = files.flatMap((file) => readGold(file).flatMap((label) => rowsOf(label, coach)));
const model = train(rows, findingCategories);
writeFileSync('src/engine/classifier/tone-weights.ts', written(model));
const flagged = rows.filter(({ category }) => category !== null).length;
console.log(
  `${rows.length} clauses of ${files.length} files, ${flagged} of them flagged; ${Object.keys(model.features).length} features kept.`,
);

function written({ classes, starts, features }: Trained): string {
  const lines = Object.entries(features).map(([feature, weights]) => `${feature}\t${weights.join(' ')}`);
  const body = [classes.join(' '), starts.join(' '), ...lines].join('\n').replace(/[\\`$]/g, '\\$&');
  return `/** Made by \`npm run train\`; see tests/quality/README.md. Read by readModel in ./model.ts. */\nexport const lines = \`${body}\`;\n`;
}
