import { loadCompromise } from 'virtual:compromise';
import { expect, it } from 'vitest';
import { formsOf, isSurelyVerb, knownVerbs } from '../../../src/engine/text/verb-forms';

interface Forms {
  Infinitive?: string;
  Gerund?: string;
  PastTense?: string;
  Participle?: string;
}

const conjugated = (verb: string): Forms => {
  const doc = loadCompromise()(verb);
  doc.tag('Verb');
  return (doc.verbs().conjugate()[0] ?? {}) as Forms;
};

it('knows of each verb, in each of its forms, what compromise says', { timeout: 60_000 }, () => {
  expect(knownVerbs().length).toBeGreaterThan(1000);
  for (const verb of knownVerbs()) {
    const { Infinitive = verb, Gerund = verb, PastTense = verb, Participle = PastTense } = conjugated(verb);
    expect([verb, formsOf(verb)]).toEqual([
      verb,
      { infinitive: Infinitive, gerund: Gerund, past: PastTense, participle: Participle },
    ]);
  }
});

const ends = ['it today', 'your order', 'you that', 'a refund, or send it', 'the team desk', 'any of this', 'us'];

it('is sure of a verb only where compromise is', { timeout: 60_000 }, () => {
  const texts = knownVerbs().flatMap((verb) => [verb, ...ends.map((end) => `${verb} ${end}`)]);
  const sure = texts.filter(isSurelyVerb);
  expect(sure.length).toBeGreaterThan(1000);
  for (const text of sure) {
    const tags = loadCompromise()(`to ${text}`).docs.flat()[1]?.tags;
    expect([text, tags?.has('Infinitive')]).toEqual([text, true]);
  }
});
