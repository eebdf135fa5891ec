import { useEffect, useState } from 'react';
import { isOpen, type Snapshot } from '../../coaching/snapshot';
import { type InterfaceWords, wordKey } from '../design/words';
import { otherLanguageTitle } from './other-language';

const calmMs = 1500;

/** What a screen reader hears of a snapshot: the last thing done, then counts, or that it is paused; empty while nothing is coached. */
export function announcementOf(snapshot: Snapshot | null, words: InterfaceWords): string {
  if (snapshot?.status === 'paused') return words(wordKey('state_paused', snapshot.pause ?? 'conversation'));
  if (!snapshot || (snapshot.status !== 'coached' && snapshot.status !== 'unknown-author')) return '';
  const open = snapshot.findings.filter(isOpen);
  const important = open.filter(({ level }) => level === 'important').length;
  const missing = snapshot.needs.filter(({ state, level }) => state === 'missing' && level !== 'hint').length;
  const counts = [
    open.length > 0 && words.count('announce_findings', open.length),
    important > 0 && words.count('announce_important', important),
    missing > 0 && words.count('announce_missing', missing),
  ].filter((count) => count !== false);
  if (counts.length > 0) return `${counts.join(', ')}.`;
  return `${snapshot.language === undefined ? words('announce_calm') : otherLanguageTitle(snapshot.language, words)}.`;
}

/** The text once it has stood still for a moment, so that nothing is said at each key. */
export function useSettled(text: string, delayMs = calmMs): string {
  const [settled, settle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => settle(text), delayMs);
    return () => clearTimeout(timer);
  }, [text, delayMs]);
  return settled;
}
