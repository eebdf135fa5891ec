import { readPackFiles } from './read-pack-files';

/** One thing wrong with a pack. */
export interface FaultLine {
  file: string;
  rule: string;
  field: string;
  message: string;
}

/** What checks a pack, of texts already read; the packs room has it. */
export type LintPack = (texts: { file: string; text: string }[]) => FaultLine[];

/** Lints packs and prints each fault on a line. Returns how many there are. */
export function lint(paths: readonly string[], lintPack: LintPack, print: (line: string) => void): number {
  const faults = paths.flatMap((path) => {
    const texts = readPackFiles(path);
    return 'error' in texts ? [{ file: path, rule: '', field: '', message: texts.error }] : lintPack(texts);
  });
  for (const { file, rule, field, message } of faults) print([file, rule, field, message].filter(Boolean).join(': '));
  const packs = counted(paths.length, 'pack');
  print(faults.length ? `${counted(faults.length, 'fault')} in ${packs}` : `${packs}: no faults`);
  return faults.length;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
