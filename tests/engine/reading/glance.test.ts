import { expect, it } from 'vitest';
import { glanceAt } from '../../../src/engine/reading/glance';
import type { Message } from '../../../src/engine/review-input';

const customer = (text: string): Message => ({ from: 'customer', text });
const agent = (text: string): Message => ({ from: 'agent', text });

it.each<[string, string | null, string | null]>([
  ['My parcel is late. When will it be here?', 'When will it be here?', null],
  ['I need the invoice by Friday, please.', null, 'by Friday'],
  ['I need it before the end of the month. Can you do that?', 'Can you do that?', 'before the end of the month'],
  ['Please answer within 24 hours.', null, 'within 24 hours'],
  ['We fly on Thursday and I still have no tickets.', null, 'on Thursday'],
  ['My tax return is due on Friday and I cannot get my numbers out.', null, 'due on Friday'],
  ['I ordered it today.', null, null],
  ['Thank you!', null, null],
])('of “%s” asks %j by %j', (text, asks, by) => {
  expect(glanceAt([customer(text)])).toMatchObject({ asks, by });
});

it('counts every message of the customer, and asks only what nobody has answered', () => {
  const thread = [customer('Where is it?'), agent('On its way.'), customer('Still nothing.')];
  expect(glanceAt(thread)).toEqual({ asks: null, by: null, written: 2 });
});

it('keeps a long question short', () => {
  expect(glanceAt([customer(`Could you tell me ${'very '.repeat(60)}soon?`)]).asks?.length).toBeLessThan(150);
});

it('of an empty thread is nothing', () => {
  expect(glanceAt([])).toEqual({ asks: null, by: null, written: 0 });
});
