import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/engine/classifier/clauses';
import { strandsAround, strandsOf } from '../../../src/engine/classifier/features';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { Sentence } from '../../../src/engine/text/sentence';

const sentence = (text: string) => new Sentence(text, new Lexicon());
const rows = (text: string) => {
  const made = sentence(text);
  return strandsOf(made, { from: 0, to: made.length });
};
const row = (text: string, mark: string) => rows(text).find((strand) => strand.mark === mark && strand.most > 1)?.words;

describe('what a classifier sees of a clause', () => {
  it('sees two clauses of the same build alike once their words of meaning are blurred', () => {
    expect(row('The courier had already scanned it.', '~')).toEqual(row('The driver had already collected it.', '~'));
  });

  it('blurs names, numbers and days, so that nobody and no order is remembered', () => {
    expect(row('We sent it to Dunmore on Tuesday, 3 pairs.', '')).toEqual([
      '^',
      'we',
      'sent',
      'it',
      'to',
      '<name>',
      'on',
      '<day>',
      ',',
      '#',
      'pairs',
      '$',
    ]);
  });

  it('keeps a word in capitals and the first word, which are no names for that', () => {
    expect(row('Lamps are NOT returned.', '')).toEqual(['^', 'lamps', 'are', 'not', 'returned', '$']);
  });

  it('knows a question, and what is opaque', () => {
    const link = new Sentence('Have you read https://a.test?', new Lexicon(), [{ start: 14, end: 28 }]);
    expect(strandsOf(link, { from: 0, to: link.length })[0]?.words).toEqual(['have', 'you', 'read', '<x>', '?']);
    expect(row('Have you read it?', '')?.slice(-2)).toEqual(['?', '$']);
  });

  it('sees what stands around: the reading, the place, whom it speaks of, words of the customer', () => {
    const made = sentence('You picked the slow postage.');
    const around = strandsAround(
      made,
      { from: 0, to: made.length },
      { complaint: true, failure: false, emotion: 2, place: 'first', customer: new Set(['postage']) },
    );
    expect(around.map(({ words }) => words.join(' '))).toEqual([
      'customer complains',
      'emotion 2',
      'complaint you',
      'place first',
      'shared 1',
    ]);
  });
});

describe('clauses', () => {
  it('cover the sentence without gaps, and scraps belong to a neighbour', () => {
    const made = sentence('Well, the van had left, so we could not stop it, sorry.');
    const clauses = clausesOf(made);
    expect(clauses[0]?.from).toBe(0);
    expect(clauses.at(-1)?.to).toBe(made.length);
    expect(clauses.slice(1).map(({ from }) => from)).toEqual(clauses.slice(0, -1).map(({ to }) => to));
    expect(clauses.every(({ from, to }) => to - from >= 3)).toBe(true);
    expect(clauses.length).toBe(2);
  });
});
