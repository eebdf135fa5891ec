import { moodOf } from '../../coaching/mood-of';
import { isOpen, type Snapshot } from '../../coaching/snapshot';
import type { InterfaceWords } from '../../coaching/word-key';

/** How a reply stands, in the words that pill, panel and tool bar button share. */
export function wordsOfMood(snapshot: Snapshot, words: InterfaceWords): string {
  if (snapshot.status === 'paused') return words('pulse_paused');
  if (snapshot.notice?.kind === 'copy') return words('pulse_copy');
  if (snapshot.language !== undefined && !snapshot.findings.some(isOpen)) return words('pulse_other_language');
  const { mood, count } = moodOf(snapshot);
  return mood === 'calm' ? words('pulse_calm') : words.count(mood === 'stop' ? 'pulse_stop' : 'pulse_check', count);
}
