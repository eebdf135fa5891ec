import type { ReactNode } from 'react';
import type { ShownNeed } from '../../coaching/snapshot';

/** The state of a need as a shape: a ticked disc, a ring, a dotted ring. */
export function NeedShape({ state }: { state: ShownNeed['state'] }) {
  return (
    <svg className="shape need-shape" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor' } as const;
const shapes: Record<ShownNeed['state'], ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  missing: <circle {...ring} strokeWidth="2" />,
  'to-come': <circle {...ring} strokeWidth="1.6" strokeDasharray="1.5 3.2" strokeLinecap="round" />,
  'not-due': null,
};
