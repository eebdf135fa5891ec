import { hash } from '../engine/hash';
import type { Finding, Need } from '../engine/review-output';
import type { NeedName } from '../engine/vocabulary';
import { countSentences, sentenceAround } from './sentence';
import type { ShownFinding, ShownNeed } from './snapshot';

/** A finding with its id, whether or not it is time to show it. */
export type NamedFinding = Finding & { id: string };

/** Ids that stay the same while the phrases stand: rule, words, and which of the same it is. */
export function nameFindings(findings: readonly Finding[]): NamedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    // A stretch takes the space after it along once there is one, and is the same all the while.
    const same = `${finding.rule}\n${finding.text.trim()}`;
    const occurrence = seen.get(same) ?? 0;
    seen.set(same, occurrence + 1);
    return { ...finding, id: hash(`${same}\n${occurrence}`) };
  });
}

/** What an engine's `waits` is about. */
const sentencesWaited = 2;

/** Whether nothing that follows can mend a finding any more. */
export function isSettled(draft: string, { waits, start, end }: NamedFinding): boolean {
  return !waits || countSentences(draft.slice(sentenceAround(draft, start, end).end)) >= sentencesWaited;
}

export interface FindingsShown {
  draft: string;
  caret: number | null;
  findings: readonly NamedFinding[];
  /** Ids that were shown before: they stay as long as their text stands. */
  already: ReadonlySet<string>;
  /** The agent has stopped for a moment, or is done. */
  isAtRest?: boolean;
}

/** The findings whose time has come: their sentence is complete, or the caret is elsewhere. */
export function showFindings({ draft, caret, findings, already, isAtRest }: FindingsShown): ShownFinding[] {
  return findings.flatMap((finding) => {
    if (finding.level === 'silent') return [];
    const sentence = sentenceAround(draft, finding.start, finding.end);
    const left = caret === null || caret < sentence.start || caret > sentence.end;
    if (!already.has(finding.id)) {
      if (!sentence.complete && !left) return [];
      if (!isAtRest && !isSettled(draft, finding)) return [];
    }
    const { id, start, end, mark, text, category, rule, level, gate, say, why, source, suggestions } = finding;
    const before = draft.slice(sentence.start, start);
    const after = draft.slice(end, sentence.end);
    const shown = { id, start, end, text, before, after, category, rule, level, say, why, source, suggestions };
    return [{ ...shown, ...(mark ? { mark } : {}), ...(gate ? { gate } : {}) }];
  });
}

/**
 * Missing needs are still to come until `due`. One that was shown as missing does not go back to that, nor away: what made it no
 * longer due is what was written.
 */
export function showNeeds(
  needs: readonly Need[],
  { due, already }: { due: boolean; already: ReadonlySet<NeedName> },
): ShownNeed[] {
  return needs
    .filter(({ level }) => level !== 'silent')
    .map(({ need, state, level, rule, because, suggestions }) => ({
      need,
      state: stateOf(state, due, already.has(need)),
      level,
      rule,
      because,
      suggestions,
    }));
}

function stateOf(state: Need['state'], due: boolean, wasMissing: boolean): ShownNeed['state'] {
  if (state === 'missing') return due || wasMissing ? 'missing' : 'to-come';
  return state === 'not-due' && wasMissing ? 'met' : state;
}
