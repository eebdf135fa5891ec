import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { it } from 'vitest';
import type { Coach } from '../../src/engine/review';
import { replies, wordsOf } from './corpus';

/** `npm run bench`: the built engine beside compromise, whose full parse every figure is set against. */
const built = pathToFileURL('.output/engine/composure.js').href;
const { createCoach } = (await import(/* @vite-ignore */ built)) as { createCoach(): Coach };
const corpus = replies(120);
const long = [...corpus].sort((a, b) => wordsOf(b) - wordsOf(a))[0] as string;
const words = corpus.reduce((sum, text) => sum + wordsOf(text), 0);

const part = (all: number[], share: number) =>
  [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0;
const ms = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(1));
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);
const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** Ours and theirs in turn, so that what else the machine does meets both. */
function sideBySide(rounds: number, ours: () => number, theirs: () => number): [ours: number, theirs: number] {
  const all: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    all[0].push(ours());
    all[1].push(theirs());
  }
  return [part(all[0], 0.5), part(all[1], 0.5)];
}

const fresh = (script: string) =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
const firstFinding = (draft: string) =>
  fresh(`const from = performance.now(); const { createCoach } = await import(${JSON.stringify(built)});
    if (createCoach().review({ draft: ${JSON.stringify(draft)} }).findings.length === 0) throw new Error('nothing found');
    console.log(performance.now() - from);`);
const firstParse = () =>
  fresh(`const from = performance.now(); const { default: nlp } = await import('compromise');
    nlp('You should have asked us first.'); console.log(performance.now() - from);`);

it('the engine beside compromise', { timeout: 600_000 }, () => {
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`,
  );
  row('', 'engine', 'compromise', 'ratio');
  row('---', '---', '---', '---');
  const coach = createCoach();
  const ratio = (name: string, [ours, theirs]: [number, number], unit = 'ms') =>
    row(name, `${ms(ours)} ${unit}`, `${ms(theirs)} ${unit}`, `${(theirs / ours).toFixed(1)} ×`);

  const all = (one: (text: string) => void) => () => timed(() => corpus.forEach(one));
  const ours = all((draft) => {
    coach.forget();
    coach.review({ draft });
  });
  const theirs = all((text) => void nlp(text));
  for (let warm = 0; warm < 3; warm++) ours();
  theirs();
  const [own, other] = sideBySide(5, ours, theirs);
  ratio(`${corpus.length} replies, ${words} words`, [own, other]);
  row('words a second', String(Math.round((words / own) * 1000)), String(Math.round((words / other) * 1000)), '');

  const keys: number[] = [];
  for (let round = 0; round < 4; round++) {
    coach.forget();
    for (let end = 1; end <= long.length; end++) {
      const draft = long.slice(0, end);
      const spent = timed(() => void coach.review({ draft }));
      if (round > 0) keys.push(spent);
    }
  }
  const parses = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => timed(() => void nlp(long.slice(0, long.length * share))));
  ratio(`a key in a reply of ${wordsOf(long)} words, p50`, [part(keys, 0.5), part(parses, 0.5)]);
  ratio('p99', [part(keys, 0.99), part(parses, 1)]);

  const pasted = Array.from({ length: Math.ceil(10_000 / words) }, () => corpus.join('\n\n')).join('\n\n');
  const paste = () => {
    coach.forget();
    return timed(() => void coach.review({ draft: pasted }));
  };
  ratio(
    `paste of ${wordsOf(pasted)} words`,
    sideBySide(3, paste, () => timed(() => void nlp(pasted))),
  );

  ratio(
    'cold start, first finding that needs no grammar',
    sideBySide(5, () => firstFinding('You must send it. Calm down.'), firstParse),
  );
  ratio(
    'cold start, first finding that needs some',
    sideBySide(5, () => firstFinding('You should have quibbled first.'), firstParse),
  );

  console.log();
  for (const [name, file] of [
    ['watcher', '.output/chrome-mv3/content-scripts/watch.js'],
    ['coach', '.output/chrome-mv3/coach.js'],
    ['background', '.output/chrome-mv3/background.js'],
    ['engine', '.output/engine/composure.js'],
  ] as const) {
    const bytes = readFileSync(file);
    row(name, `${(bytes.length / 1024).toFixed(1)} kB`, `${(gzipSync(bytes).length / 1024).toFixed(1)} kB gzip`);
  }
  row('memory of this process', `${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`);
});
