import { readyPacks } from 'virtual:ready-packs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Coach, createCoach } from '../src/engine/review';
import { macroHashes } from '../src/engine/rules/macros';
import type { Pack } from '../src/engine/rules/schema';
import { guessMacroColumns, macroReport, macrosOf, rewrittenLibrary } from '../src/packs/bench/macros';
import { readReplies, tableOf } from '../src/packs/bench/read-replies';
import { type PastReply, type Replies, repliesOf } from '../src/packs/bench/replies';
import { benchReport, type Reviewed, reviewReplies } from '../src/packs/bench/review-replies';
import { tryRule } from '../src/packs/bench/try-rule';
import { faultsOf } from '../src/packs/faults-of';
import { personalData } from '../src/packs/personal-data';
import { verifyPack } from '../src/packs/signed-pack';
import type { FromWorker, ToWorker, WorkerCalls } from './studio/worker-calls';

/** The studio's engine: runs in a worker of the studio's page, and keeps past replies only as long as that page is open. */
export default defineUnlistedScript(() => {
  const say = (message: FromWorker) => self.postMessage(message);
  const running = new Map<number, AbortController>();
  let replies: Replies = { columns: [], rows: [] };
  let macros: Replies = { columns: [], rows: [] };
  let chosen: { key: string; list: PastReply[] } = { key: '', list: [] };
  /** What packs found in the chosen replies; the last two, so that an edit is compared without a second run. */
  let known: { pack: string; reviewed: Reviewed }[] = [];

  const calls: { [Name in keyof WorkerCalls]: (id: number, ...args: Parameters<WorkerCalls[Name]>) => unknown } = {
    tryRule: (_, ...args) => tryRule(...args),
    personalData: (_, text) => personalData(text),
    async openReplies(_, source) {
      replies = readReplies(typeof source === 'string' ? source : await source.text());
      chosen = { key: '', list: [] };
      known = [];
      return tableOf(replies);
    },
    drawReplies(_, columns, count) {
      const list = repliesOf(replies, columns);
      const step = Math.max(1, list.length / count);
      return list.flatMap(({ draft }, index) =>
        Math.floor(index / step) > Math.floor((index - 1) / step) ? [draft] : [],
      );
    },
    async openMacros(_, source) {
      macros = readReplies(await source.text());
      return { table: tableOf(macros), columns: guessMacroColumns(macros) };
    },
    coachMacros: (_, columns, pack) => macroReport(macros, columns, coachWith(pack)),
    macroPrints: (_, columns, salt) =>
      macroHashes(
        macrosOf(macros, columns).map(({ text }) => text),
        salt,
      ),
    rewrittenMacros: (_, columns, texts) => rewrittenLibrary(macros, columns, new Map(texts)),
    async read(_, text, file) {
      const opened = await verifyPack(text, file);
      if ('faults' in opened) return opened;
      const faults = faultsOf(opened.pack, file);
      return faults.length > 0 ? { faults } : { pack: JSON.parse(opened.pack) as Pack };
    },
    async review(id, { columns, before, after }) {
      const stop = new AbortController();
      running.set(id, stop);
      const key = JSON.stringify(columns);
      if (key !== chosen.key) {
        chosen = { key, list: repliesOf(replies, columns) };
        known = [];
      }
      const { list } = chosen;
      const runs = [...(before ? [before] : []), after].filter(
        (pack) => !known.some((one) => one.pack === nameOf(pack)),
      );
      const of = list.length * runs.length;
      for (const [index, pack] of runs.entries()) {
        const reviewed = await reviewReplies({
          coach: coachWith(pack),
          replies: list,
          onProgress: ({ done }) => say({ id, progress: { done: done + index * list.length, of } }),
          signal: stop.signal,
        });
        known = [...known, { pack: nameOf(pack), reviewed }].slice(-2);
      }
      const found = (pack: Pack) => known.find((one) => one.pack === nameOf(pack))?.reviewed ?? { found: [] };
      return benchReport(list, found(after), before && found(before));
    },
  };

  self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
    const { id } = data;
    if ('cancel' in data) return running.get(id)?.abort();
    try {
      const call = calls[data.call] as (id: number, ...args: unknown[]) => unknown;
      say({ id, result: await call(id, ...data.args) });
    } catch (error) {
      say({ id, error: error instanceof Error ? error.message : String(error) });
    } finally {
      running.delete(id);
    }
  };
});

/** What agents have with the team's pack, those who try rules out among them. */
const coachWith = (pack: Pack): Coach =>
  createCoach({ packs: [...readyPacks().filter(isUsed(pack)), pack], isPilot: true });

const nameOf = (pack: Pack): string => JSON.stringify(pack);

/** Packs that ship and are off are used where the team's pack builds on them. */
const isUsed =
  ({ extends: bases = [] }: Pack) =>
  (pack: Pack): boolean =>
    !pack.off || bases.includes(pack.id);
