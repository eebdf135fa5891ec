/** What may keep a rule silent. */
export const silences = [
  'outranked',
  'when',
  'unless',
  'unless-near',
  'suggestions',
  'model',
  'patterns',
  'nothing',
] as const;
export type Silence = (typeof silences)[number];

/** What came out when one rule was tried: for the studio, which words it. */
export interface RuleTrial {
  /** What is wrong with the rule's own fields; while there are any, nothing is tried. */
  faults: FieldFault[];
  /** In the order of the rule's examples. */
  flags: FlagTrial[];
  /** What the rule marks in examples that it has to leave alone. */
  passes: PassTrial[];
  /** What it marks in the text that somebody tries it on. */
  marks: TriedMark[];
}

export interface FieldFault {
  /** As authors see it: `patterns #2`. */
  field: string;
  message: string;
}

export interface TriedMark {
  start: number;
  end: number;
  /** The whole text after the first suggestion is applied. */
  becomes: string;
}

export type FlagTrial =
  | { state: 'ok' }
  | { state: 'silent'; why: Silence }
  | { state: 'elsewhere'; marked: string; becomes: string }
  | { state: 'becomes'; becomes: string }
  /** What a suggestion leaves is flagged once more. */
  | { state: 'again'; becomes: string; by: string };

export type PassTrial = { state: 'ok' } | { state: 'marked'; marked: string };

/** Does every example come out as it says? */
export const isSound = ({ faults, flags, passes }: Pick<RuleTrial, 'faults' | 'flags' | 'passes'>): boolean =>
  faults.length === 0 && [...flags, ...passes].every(({ state }) => state === 'ok');
