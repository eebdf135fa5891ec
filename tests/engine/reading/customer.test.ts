import { describe, expect, it } from 'vitest';
import { readCustomer } from '../../../src/engine/reading/customer';
import type { Message } from '../../../src/engine/review-input';
import { Lexicon } from '../../../src/engine/rules/lexicon';
import { Reader } from '../../../src/engine/text/draft';

const reader = new Reader(new Lexicon());
const said = (text: string): Message => ({ from: 'customer', text });
const read = (thread: Message[]) =>
  readCustomer(
    thread,
    thread.map((message) => reader.read(message.text)),
  );

/** c complaint, f failure, then the emotion: "cf2". */
const short = (text: string) => {
  const { complaint, failure, emotion } = read([said(text)]).reading;
  return `${complaint ? 'c' : '-'}${failure ? 'f' : '-'}${emotion}`;
};

describe('one message', () => {
  it.each([
    ['Do you ship to Iceland?', '--0'],
    ['I followed every page of your guide and it made no difference.', 'cf1'],
    ['They told me a day, then another day, and your van never came.', 'cf2'],
    ['Thanks so much, the new kettle is lovely!', '--0'],
    ['What happens if my parcel is late?', '--0'],
    ['The kettle leaks and your shop does not answer my mails.', 'cf2'],
    ['my parcle not delivered yet plz help', 'cf1'],
    ['Third time this month that the app crashes. This is ridiculous!!', 'cf2'],
    ['You people are thieves. WORST shop ever, never again!!! 😡', 'cf3'],
    ['Great, another lost parcel. Thanks for nothing, you useless lot!', 'cf2'],
    ['#neveragain #worstservice, stuck here for four hours', 'cf3'],
    ['I forgot my password, silly me. How do I reset it?', '--0'],
  ])('%s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it('knows who is insulted', () => {
    expect(read([said('Your drivers are idiots.')]).reading.abusive).toBe(true);
    expect(
      read([said('I am such an idiot, I typed the wrong street, and now the parcel is late.')]).reading.abusive,
    ).toBe(true);
    expect(read([said('The kettle is stupidly loud and broken.')]).reading.abusive).toBe(false);
  });

  it.each([
    ['I burned my hand on your kettle and had to go to hospital.', true],
    ['My son is allergic to nuts and your label does not list them.', true],
    ['You leaked my address to a stranger.', true],
    ['My lawyer will write to you.', true],
    ['This wait is killing me.', false],
    ['The phone died again and the battery is dead.', false],
    ['I am sick of waiting.', false],
  ])('delicate or a figure of speech: %s', (text, expected) => {
    expect(read([said(text)]).delicate).toBe(expected);
  });

  it('says when there is too little to act on', () => {
    expect(read([said('Terrible. Just terrible.')]).unclear).toBe(true);
    expect(read([said('The kettle arrived with a crack in the handle.')]).unclear).toBe(false);
  });
});

describe('a thread', () => {
  const agent: Message = { from: 'agent', text: 'Let me check.' };
  it('is closed when the customer only thanks', () => {
    const thread = [said('The door code does not work!'), agent, said('It works now, thank you.')];
    expect(read(thread)).toMatchObject({ closed: true, reading: { complaint: false, emotion: 0 } });
  });
  it('stays a complaint while they only answer what was asked', () => {
    const thread = [said('The ticket machine was broken and I got a fine.'), agent, said('It is number 4471.')];
    expect(read(thread).reading).toMatchObject({ complaint: true, failure: true });
  });
  it('takes the last run of messages as the mood', () => {
    const thread = [said('Where is my parcel?'), agent, said('Still nothing. I am furious!!! Worst shop ever.')];
    expect(read(thread).reading.emotion).toBe(3);
  });
});
