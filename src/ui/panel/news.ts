import { useState } from 'react';
import type { PanelState } from '../../coaching/protocol';
import type { Notice } from '../../coaching/snapshot';

/** The notice of a tab, if it came while the panel was looking; a text still to be copied counts even when it is older. */
export function useNews(state: PanelState | null): Notice | null {
  const [old, remember] = useState<{ tab: number; serial: number | null } | null>(null);
  if (!state?.snapshot) return null;
  const { notice } = state.snapshot;
  if (old?.tab !== state.tab) remember({ tab: state.tab, serial: notice?.serial ?? null });
  if (!notice) return null;
  const isOld = old?.tab !== state.tab || old.serial === notice.serial;
  return isOld && notice.kind !== 'copy' ? null : notice;
}
