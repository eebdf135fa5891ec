/** What the coach has to say of the team's macros, all in one: plain data between a page and its worker. */
export interface MacroReport {
  macros: number;
  /** Those in which something is found. */
  found: CoachedMacro[];
}

export interface CoachedMacro {
  /** The row of the file, from one. */
  row: number;
  name: string;
  text: string;
  marks: { start: number; end: number; rule: string }[];
  /** The text after the first suggestion of each. */
  becomes: string;
}

export interface MacroColumns {
  name: string | null;
  text: string;
}
