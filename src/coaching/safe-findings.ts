import { isOpen, type Preview, type ShownFinding } from './snapshot';

/**
 * The findings whose first suggestion may be applied without being read one by one: nothing in it is left for the agent to fill, and
 * none touches another. In the order of the draft.
 */
export function safeFindings(findings: readonly ShownFinding[]): ShownFinding[] {
  const safe: ShownFinding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const first = finding.suggestions[0];
    if (!isOpen(finding) || !first || first.blanks.length > 0) continue;
    if (finding.start >= (safe.at(-1)?.end ?? 0)) safe.push(finding);
  }
  return safe;
}

/** The whole draft with these findings replaced by their first suggestions. */
export function previewOf(draft: string, findings: readonly ShownFinding[]): Preview {
  const parts: Preview['parts'] = [];
  let done = 0;
  for (const { start, end, text, suggestions } of findings) {
    if (start > done) parts.push({ text: draft.slice(done, start) });
    parts.push({ text: suggestions[0]?.text ?? text, was: text });
    done = end;
  }
  if (done < draft.length) parts.push({ text: draft.slice(done) });
  return { parts, changes: findings.length };
}
