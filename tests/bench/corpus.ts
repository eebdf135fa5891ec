import { builtinPacks } from '../../src/packs/builtin';
import { textsOf } from '../packs/texts-of';

/** Replies of the examples' own sentences, the same every time: `count` of them, of 35 to 400 words. */
export function replies(count: number): string[] {
  let seed = 11;
  const roll = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const texts = textsOf(builtinPacks()).filter((text) => wordsOf(text) > 4);
  return Array.from({ length: count }, () => replyOf(35 + roll(roll(365)), () => texts[roll(texts.length)] as string));
}

/** One reply of about so many words. */
export function replyOf(words: number, next: () => string): string {
  const paragraphs: string[] = ['Hi Maria,'];
  for (let written = 4; written < words; ) {
    const sentences = [next(), next(), next()];
    paragraphs.push(sentences.join(' '));
    written += wordsOf(sentences.join(' '));
  }
  return [...paragraphs, 'Best regards,\nSam'].join('\n\n');
}

export const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;
