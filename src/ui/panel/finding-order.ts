import { isOpen, type ShownFinding } from '../../coaching/snapshot';

/** How many findings are shown before the rest is folded. */
export const mostAtOnce = 3;
/** And how many more each time that somebody asks. */
export const moreAtOnce = 10;

const weight = ({ category, level }: ShownFinding): number => (category === 'slip' ? 0 : level === 'important' ? 1 : 2);

/** Findings in the order of their weight (slips, important ones, suggestions), each kind in the order of the draft; hints apart. */
export function orderFindings(findings: ShownFinding[]): { open: ShownFinding[]; hints: ShownFinding[] } {
  const inDraft = [...findings].sort((a, b) => a.start - b.start);
  return {
    open: inDraft.filter(isOpen).sort((a, b) => weight(a) - weight(b)),
    hints: inDraft.filter(({ level }) => level === 'hint'),
  };
}
