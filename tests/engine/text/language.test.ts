import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import type { ReviewInput } from '../../../src/engine/review-input';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import type { Pack } from '../../../src/engine/rules/schema';
import { Reader } from '../../../src/engine/text/draft';
import { LanguageReader } from '../../../src/engine/text/language';
import { builtinPacks } from '../../../src/packs/builtin';
import { soundPack } from '../../packs/sound-pack';
import { replies } from './replies-in-other-languages';

const coach = createCoach({ packs: builtinPacks() });
const customer = 'My order arrived broken and nobody answers! I want my money back.';
const said = (input: ReviewInput) => {
  const { findings, needs, language } = coach.review(input);
  return { findings: findings.map(({ text }) => text), needs: needs.map(({ need }) => need), language };
};

describe('a reply in another language gets no findings and owes nothing', () => {
  it.each(
    Object.entries(replies).flatMap(([language, drafts]) => drafts.map((draft) => ({ language, draft }))),
  )('$language: $draft', ({ language, draft }) => {
    const { findings, needs, language: heard } = said({ draft, customer });
    expect(findings).toEqual([]);
    expect(needs).toEqual([]);
    expect([language, 'und']).toContain(heard);
  });
});

it('names the language of a few sentences, or none, never a wrong one', () => {
  const heard = Object.entries(replies).map(([language, drafts]) => ({
    language,
    heard: said({ draft: drafts.join(' ') }).language,
  }));
  expect(heard.filter((one) => one.heard !== one.language && one.heard !== 'und')).toEqual([]);
  const common = heard.filter(({ language }) => ['de', 'fr', 'es', 'nl', 'pl', 'it', 'pt'].includes(language));
  expect(common.filter((one) => one.heard !== one.language)).toEqual([]);
});

it('plain mistakes are found in any language', () => {
  const draft = 'Guten Tag Frau Meyer, Ihre Bestellung kommt am [Datum] bei Ihnen an. Mit freundlichen Grüßen';
  expect(said({ draft }).findings.map((text) => text.trim())).toEqual(['[Datum]']);
  expect(said({ draft }).language).toBeDefined();
});

describe('English has the benefit of the doubt', () => {
  it.each([
    'Unfortunately we can’t refund you, Señor Müller-Kowalczyk.',
    'You must restart Microsoft Outlook Professional Plus!!!',
    'You forgot to open Einstellungen > Konto > Datenschutz and to tap Zurücksetzen.',
    'You failed to send the receipt.\n\nMit freundlichen Grüßen\nJürgen Schönfeld\nKundendienst München',
    'Obviously not.',
    'Calm down.',
    'kindly do the needful',
  ])('%s', (draft) => {
    const { findings, language } = said({ draft });
    expect(findings).not.toEqual([]);
    expect(language).toBeUndefined();
  });

  it.each([
    '',
    'Ok',
    'Ok 👍',
    'INV-2044',
    'https://example.com/de/hilfe',
    'Hi Jürgen,',
  ])('also where there is nothing to go by: %j', (draft) => {
    expect(said({ draft }).language).toBeUndefined();
  });
});

describe('a pack is for its language', () => {
  const german: Pack = { ...soundPack(), id: 'deutsch', language: 'de', lists: {} };
  german.rules = [{ ...soundPack().rules[0], patterns: ['sie müssen'], suggestions: ['bitte'] }];
  const two = createCoach({ packs: [soundPack(), german] });
  const rulesIn = (draft: string) => two.review({ draft }).findings.map(({ rule }) => rule);
  const must = 'Sie müssen uns den Beleg schicken, vorher können wir leider nichts für Sie tun.';

  it('whose rules look at drafts in that language', () => {
    expect(rulesIn(must)).toEqual(['deutsch/you-must']);
    expect(rulesIn('You must send the form.')).toEqual(['mine/you-must']);
    expect(rulesIn('You wrote "thank you" to the team, and sie müssen is what they wrote to you.')).toEqual([]);
  });

  it('and where there is one, no language is named', () => {
    expect(two.review({ draft: must }).language).toBeUndefined();
    expect(two.review({ draft: replies.fr?.[0] ?? '' }).language).toBe('fr');
  });
});

it('asks the detector a few times only while a draft grows, and never about an English one', () => {
  const asked: string[] = [];
  const cut = new Reader(new Lexicon());
  const write = (text: string) => {
    const reader = new LanguageReader((sample) => {
      asked.push(sample);
      return null;
    });
    for (let end = 1; end <= text.length; end++) reader.hear(cut.read(text.slice(0, end)));
  };
  write('Thank you for your message. We have looked into it, and your parcel leaves today.');
  expect(asked).toEqual([]);
  write((replies.de ?? []).join(' '));
  expect(asked.length).toBeLessThan(16);
});
