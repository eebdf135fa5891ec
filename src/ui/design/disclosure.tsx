import type { ReactNode } from 'react';

interface DisclosureProps {
  summary: string;
  opened?(): void;
  children: ReactNode;
}

/** Something folded that opens by click, Enter or Space; the browser's own element, so that it is found by find-in-page. */
export function Disclosure({ summary, opened, children }: DisclosureProps) {
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => currentTarget.open && opened?.()}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
