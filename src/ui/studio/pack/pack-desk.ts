import type { Pack } from '../../../engine/rules/schema';

export interface PackFault {
  file: string;
  rule: string;
  field: string;
  message: string;
}

export const versionSteps = ['patch', 'minor', 'major'] as const;
export type VersionStep = (typeof versionSteps)[number];

export const managedBrowsers = ['chrome', 'edge', 'firefox'] as const;
export type ManagedBrowser = (typeof managedBrowsers)[number];

/** What can be done with a whole pack; an entrypoint knows how. */
export interface PackDesk {
  /** What is different, in sentences. */
  diff(before: Pack, after: Pack): string[];
  /** With the next version and its note in the changelog. */
  nextVersion(pack: Pack, step: VersionStep, note: string): Pack;
  /** Where packs that are in force here say different things: who wins, in sentences. */
  conflicts(pack: Pack): string[];
  /** Reads a pack file, signed or not, and runs its examples. */
  read(text: string, file: string): Promise<{ pack: Pack } | { faults: PackFault[] }>;
  /** The pack's file as text, signed where there is a key. */
  sign(pack: Pack): Promise<string>;
  /** The fingerprint of the team's key; null where none was made here. */
  key(): Promise<string | null>;
  makeKey(): Promise<void>;
  /** The key as a text for a safe place. */
  keyCopy(): Promise<string>;
  /** False where the text is no key. */
  takeKey(text: string): Promise<boolean>;
  /** A ready policy file that puts the pack in force for everybody. */
  policy(pack: Pack, browser: ManagedBrowser): Promise<string>;
}
