import { pathToFileURL } from 'node:url';
import type { Review } from '../../src/engine/review-output';
import { inputOf, type Label, readGold } from './gold';
import { type Share, score } from './score';

/** `npm run quality -- GOLD.jsonl [--mistakes=N]`: reviews labelled replies with the built engine and prints how well they agree. */
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const mistakes = Number(process.argv.find((word) => word.startsWith('--mistakes='))?.split('=')[1] ?? 40);
if (files.length === 0) {
  console.error('Usage: npm run quality -- GOLD.jsonl [GOLD.jsonl …] [--mistakes=N]   (after npm run build:engine)');
  process.exit(2);
}

const engine = (await import(pathToFileURL('.output/engine/composure.js').href)) as {
  createCoach(): { review(input: ReturnType<typeof inputOf>): Review };
};
const coach = engine.createCoach();
const row = (name: string, ...cells: (number | string)[]) =>
  console.log(name.padEnd(36), ...cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(8)));
const shareRow = (name: string, { precision, recall, f1, n }: Share) => row(name, precision, recall, f1, String(n));

for (const file of files) {
  const gold: Label[] = readGold(file);
  const found = score(
    gold,
    gold.map((label) => coach.review(inputOf(label))),
  );
  console.log(`\n${file}: ${found.replies} replies`);
  row('', 'precision', 'recall', 'F1', 'n');
  shareRow('findings', found.findings);
  for (const [need, share] of Object.entries(found.missing)) shareRow(`missing ${need}`, share);
  for (const [name, share] of Object.entries(found.reading)) shareRow(`customer ${name}`, share);
  if (found.slips) shareRow('slips', found.slips);
  row('category right where found', found.category);
  row('clean replies flagged', found.cleanFlagged);
  row('replies with anything wrongly raised', found.anyWrong);
  row('emotion, mean distance', found.emotionDistance);
  for (const [need, { accuracy, due }] of Object.entries(found.sees)) row(`sees ${need}`, accuracy, `due ${due}`);
  for (const [category, one] of Object.entries(found.byCategory).sort())
    row(`  ${category}`, `${one.right}/${one.flagged} right`, `${one.found}/${one.labelled} found`);
  for (const { kind, id, category, rule, text } of found.mistakes.slice(0, mistakes))
    console.log(`  ${kind}  ${id}  ${category}  ${rule}  ${JSON.stringify(text)}`);
}
