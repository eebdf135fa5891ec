import { writeFileSync } from 'node:fs';
import { isTicket } from '../../../src/engine/classifier/manner';
import { readModel } from '../../../src/engine/classifier/model';
import { replaceModel } from '../../../src/engine/classifier/trained';
import { createCoach } from '../../../src/engine/review';
import type { Review } from '../../../src/engine/review-output';
import type { Pack, Rule } from '../../../src/engine/rules/schema';
import { findingCategories } from '../../../src/engine/vocabulary';
import { builtinPacks } from '../../../src/packs/builtin';
import { inputOf, type Label, readGold } from '../gold';
import { complaintExample, complaintHeads } from './complaints';
import { foldOf, folds } from './folds';
import { fitManner } from './manner';
import { owedExample, owedHeads } from './replies';
import { type Row, rowsOf } from './rows';
import { type Example, linesOf, oddsBy, type Trained, trainClasses, trainHeads } from './train';

/**
 * `npm run train -- GOLD.jsonl … [--without=0]`: trains the models of src/engine/classifier on labelled replies (the format of `npm run quality`)
 * and writes their weights. `--without` leaves a quarter of the labels out, 0 to 3, to be measured on.
 *
 * The models stand on each other: what a customer says, then what the reply owes them, then how each clause lands. So that none trusts
 * the one before too far, it is shown the answers of a model that has not seen the label.
 */
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const without = process.argv.find((word) => word.startsWith('--without='))?.split('=')[1];
if (files.length === 0) {
  console.error('Usage: npm run train -- GOLD.jsonl [GOLD.jsonl …] [--without=0]');
  process.exit(2);
}

const labels = files.flatMap(readGold).filter((label) => String(foldOf(label)) !== without);
const parts = labels.map(foldOf);
const trainComplaint = (examples: Example[]) => trainHeads(examples, complaintHeads, { features: 6000, hold: 0.1 });
const trainOwed = (examples: Example[]) => trainHeads(examples, owedHeads, { features: 6000, hold: 0.3 });
const trainFlag = (rows: Row[]) =>
  trainHeads(
    rows.map(({ features, category }) => ({ features, says: [category !== null] })),
    ['flagged'],
    { features: 9000, hold: 1 },
  );

const complaints = labels.map(complaintExample);
const complaintWithout = byFold((others) => trainComplaint(complaints.filter(others)));

const byRules = reviewsWith(builtinPacks().map(withoutModels), (fold) =>
  replaceModel('complaint', complaintWithout(fold)),
);
const owed = labels.map((label, i) => owedExample(label, byRules[i] as Review));
const owedWithout = byFold((others) => trainOwed(owed.filter(others)));

const judged = reviewsWith(builtinPacks().map(wordedOnly), (fold) => {
  replaceModel('complaint', complaintWithout(fold));
  replaceModel('owed', owedWithout(fold));
});
const rows = labels.map((label, i) => rowsOf(label, judged[i] as Review));
const flagWithout = byFold(
  (others) => trainFlag(rows.filter(others).flat()),
  (model) => model,
);
const placed = labels.map((label, i) => ({
  inTicket: isTicket(inputOf(label)),
  clauses: (rows[i] as Row[])
    .filter(({ worded }) => !worded)
    .map(({ features, category, states }) => ({
      odds: oddsBy(flagWithout(parts[i] as number), features)[0] as number,
      flagged: category !== null,
      states,
    })),
}));
const mannerOf = (ticket: boolean) =>
  fitManner(placed.filter(({ inTicket }) => inTicket === ticket).flatMap(({ clauses }) => clauses));

writeModel('complaint', trainComplaint(complaints));
writeModel('owed', trainOwed(owed));
writeModel('tone', trainClasses(rows.flat(), findingCategories, { features: 9000, hold: 1 }));
write('manner', `manner = ${JSON.stringify({ post: mannerOf(false), ticket: mannerOf(true) }, null, 2)}`);
const flagged = rows.flat().filter(({ category }) => category);
console.log(`${labels.length} replies, ${rows.flat().length} clauses, ${flagged.length} of them flagged.`);

/** For each part the model that was trained on the others; made when it is first asked for. */
function byFold<T = ReturnType<typeof readModel>>(
  train: (others: (_: unknown, i: number) => boolean) => Trained,
  read: (model: Trained) => T = (model) => readModel(linesOf(model)) as T,
): (fold: number) => T {
  const made = new Map<number, T>();
  return (fold) => {
    const model = made.get(fold) ?? read(train((_, i) => parts[i] !== fold));
    made.set(fold, model);
    return model;
  };
}

/** The review of each label by a coach that was prepared for the part it belongs to. */
function reviewsWith(packs: Pack[], prepare: (fold: number) => void): Review[] {
  const coach = createCoach({ packs });
  const reviews: Review[] = [];
  for (let fold = 0; fold < folds; fold++) {
    prepare(fold);
    coach.forget();
    for (const [i, label] of labels.entries())
      if (parts[i] === fold) reviews[i] = coach.review(inputOf(label as Label));
  }
  return reviews;
}

function withoutModels(pack: Pack): Pack {
  const plain = (rule: Rule): Rule => (rule.kind === 'need' ? { ...rule, model: undefined } : rule);
  return { ...wordedOnly(pack), rules: wordedOnly(pack).rules.map(plain) };
}

function wordedOnly(pack: Pack): Pack {
  return { ...pack, rules: pack.rules.filter(({ kind }) => kind !== 'classifier') };
}

function writeModel(name: string, model: Trained): void {
  write(name, `lines = \`${linesOf(model).replace(/[\\`$]/g, '\\$&')}\``);
}

function write(name: string, code: string): void {
  const file = `src/engine/classifier/${name}-weights.ts`;
  writeFileSync(file, `/** Made by \`npm run train\`; see tests/quality/README.md. */\nexport const ${code};\n`);
  console.log(`${file}: ${Math.round(code.length / 1000)} kB`);
}
