import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Coach } from '../engine/review';
import { createCrew } from './crew';
import { type CoachWith, diff } from './diff';
import { type LintPack, lint } from './lint';
import { createProgress } from './progress';
import { review } from './review';

/** What the command is made of besides itself: an entrypoint hands it over. */
export interface Parts {
  version: string;
  coach(): Coach;
  lintPack: LintPack;
  coachWith: CoachWith;
  /** The program's own file, which other threads run too. */
  file: URL;
}

export const help = `composure: a coach for helpdesk replies. Everything stays on this machine.

  composure review        reads drafts as NDJSON on standard input, writes their reviews as NDJSON
                          in  {"id", "draft", "customer"?, "thread"?, "context"?}
                          out {"id", "findings", "needs", "reading"}; a bad line gives {"line", "error"}
          --threads N     works in so many threads (the machine's cores), results in order all the same
  composure lint PACK…    checks rule packs (a folder with pack.json, or one file) and runs their examples
  composure diff OLD NEW --on REPLIES
                          reviews replies (NDJSON as above) with two states of a pack: + newly flagged, - no longer
  composure --help
  composure --version

Exit status: 0 all well, 1 a bad line or a fault in a pack, 2 a wrong call.
`;

/** Runs the command, and gives its exit status. */
export async function main(
  args: string[],
  { stdin, stdout, stderr }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>,
  parts: Parts,
): Promise<number> {
  const wrong = (message: string) => {
    stderr.write(`composure: ${message}; see composure --help\n`);
    return 2;
  };
  let read: ReturnType<typeof parse>;
  try {
    read = parse(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = read;
  const [command, ...operands] = positionals;
  if (values.help) {
    stdout.write(help);
    return 0;
  }
  if (values.version) {
    stdout.write(`${parts.version}\n`);
    return 0;
  }
  switch (command) {
    case 'review': {
      if (operands.length) return wrong('review reads standard input and takes no operand');
      const threads = threadsFrom(values.threads);
      if (threads === null) return wrong('--threads takes a number from 1 to 64');
      const crew = createCrew(parts.coach, threads, parts.file);
      // Beside results on the same terminal a progress line would be in the way.
      const progress = createProgress(stdout.isTTY ? { isTTY: false, write: () => true } : stderr);
      try {
        const bad = await review(stdin, (text) => written(stdout, text), crew, progress.done);
        return bad ? 1 : 0;
      } finally {
        progress.end();
        await crew.dismiss();
      }
    }
    case 'lint': {
      if (operands.length === 0) return wrong('lint needs a pack: a folder or a file');
      return lint(operands, parts.lintPack, (line) => stdout.write(`${line}\n`)) ? 1 : 0;
    }
    case 'diff': {
      const [older, newer, ...more] = operands;
      if (!older || !newer || more.length > 0) return wrong('diff needs two packs: the old state and the new');
      const on = values.on;
      if (on === undefined) return wrong('diff needs replies to compare on: --on replies.jsonl');
      if (!existsSync(on)) return wrong(`there is no file ${on}`);
      return (await diff([older, newer], on, parts.coachWith, (line) => stdout.write(`${line}\n`))) ? 1 : 0;
    }
    case undefined:
      return wrong('say review, lint or diff');
    default:
      return wrong(`there is no command "${command}"`);
  }
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      threads: { type: 'string' },
      on: { type: 'string' },
    },
  });

/** How many threads are asked for; all cores where nothing is said, null where it is no sensible number. */
function threadsFrom(said: string | undefined): number | null {
  if (said === undefined) return Math.min(8, availableParallelism());
  const threads = Number(said);
  return Number.isInteger(threads) && threads >= 1 && threads <= 64 ? threads : null;
}

/** Waits until the reader keeps up, so that memory stays the same however slow it is. */
const written = (stdout: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (stdout.write(text)) resolve();
    else stdout.once('drain', resolve);
  });
