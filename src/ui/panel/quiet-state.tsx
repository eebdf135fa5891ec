import type { ReactNode } from 'react';

/** A state in which there is nothing to coach: what it is, why, and the one thing that mends it, if any. */
export function QuietState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="quiet-state">
      <svg className="still-water" viewBox="0 0 120 40" aria-hidden="true">
        <path d="M4 20c8-18 16-18 24 0s14 14 20 4c4-6 8-4 12-4h56" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
