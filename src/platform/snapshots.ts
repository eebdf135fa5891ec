import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Snapshot, snapshotSchema } from '../coaching/snapshot';
import { logLine } from './log-line';

/** A frame of a tab, and what its coach last said. */
export interface Shown {
  frame: number;
  snapshot: Snapshot;
}

export interface Snapshots {
  set(tab: number, frame: number, snapshot: Snapshot | null): void;
  /** What to show for a tab: the frame that spoke last. */
  shown(tab: number): Shown | null;
  forget(tab: number): void;
  /** Takes back what an earlier life of the background knew; what is newer stays. */
  restore(): Promise<void>;
}

const shownSchema = z.object({ frame: z.int(), snapshot: snapshotSchema });
const keyStem = 'shown:';
const writeDelayMs = 300;

/**
 * The latest snapshot of every coached frame. In memory, with a copy in the browser's session storage (memory too, never the
 * disk), so that a panel has something to show after the background was put to sleep.
 */
export function createSnapshots(changed: (tab: number) => void): Snapshots {
  const tabs = new Map<number, Map<number, Snapshot>>();
  const writing = new Map<number, ReturnType<typeof setTimeout>>();

  const shown = (tab: number): Shown | null => {
    const last = [...(tabs.get(tab) ?? [])].at(-1);
    return last ? { frame: last[0], snapshot: last[1] } : null;
  };

  function keep(tab: number): void {
    if (writing.has(tab)) return;
    const write = () => {
      writing.delete(tab);
      const value = shown(tab);
      const key = keyStem + tab;
      const done = value ? browser.storage.session.set({ [key]: value }) : browser.storage.session.remove(key);
      done.catch((error: unknown) => logLine('a snapshot could not be kept for the session', error));
    };
    writing.set(tab, setTimeout(write, writeDelayMs));
  }

  return {
    shown,
    set(tab, frame, snapshot) {
      const frames = tabs.get(tab) ?? new Map<number, Snapshot>();
      if (!snapshot && !frames.has(frame)) return;
      frames.delete(frame);
      if (snapshot) frames.set(frame, snapshot);
      if (frames.size > 0) tabs.set(tab, frames);
      else tabs.delete(tab);
      keep(tab);
      changed(tab);
    },
    forget(tab) {
      if (!tabs.delete(tab)) return;
      keep(tab);
      changed(tab);
    },
    async restore() {
      const stored = await browser.storage.session.get(null);
      for (const [key, value] of Object.entries(stored)) {
        const tab = Number(key.slice(keyStem.length));
        if (!key.startsWith(keyStem) || tabs.has(tab)) continue;
        const parsed = z.safeParse(shownSchema, value);
        if (!parsed.success) continue;
        tabs.set(tab, new Map([[parsed.data.frame, parsed.data.snapshot]]));
        changed(tab);
      }
    },
  };
}
