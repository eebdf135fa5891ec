const hourMs = 3_600_000;
const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A moment some hours ago, as an ISO date and in words. */
export function when(hoursAgo: number): { iso: string; words: string } {
  const iso = new Date(Date.now() - hoursAgo * hourMs).toISOString();
  if (hoursAgo < 1) return { iso, words: 'Just now' };
  return {
    iso,
    words:
      hoursAgo < 24 ? words.format(-Math.floor(hoursAgo), 'hour') : words.format(-Math.floor(hoursAgo / 24), 'day'),
  };
}
