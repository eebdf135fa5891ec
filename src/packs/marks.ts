import type { Finding } from '../engine/review-output';
import { quoted } from './example';

/** The part of a text that a finding marks. */
export const markOf = (finding: Finding, text: string): string => {
  const { start, end } = finding.mark ?? finding;
  return text.slice(start, end);
};

/** What findings mark, for a sentence about them. */
export const marked = (findings: readonly Finding[], text: string): string =>
  findings.map((finding) => quoted(markOf(finding, text))).join(' and ');

/** Is it more than a hint, and not merely a blank that the agent still has to fill? */
export const isShown = ({ level, category }: Finding): boolean =>
  category !== 'slip' && (level === 'suggest' || level === 'important');
