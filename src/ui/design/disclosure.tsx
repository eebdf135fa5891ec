import type { ReactNode } from 'react';

/** Something folded that opens by click, Enter or Space; the browser's own element, so that it is found by find-in-page. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
