import { describe, expect, it } from 'vitest';
import { readReplies, tableOf } from '../../../src/packs/bench/read-replies';
import { repliesOf } from '../../../src/packs/bench/replies';

const read = (text: string) => {
  const replies = readReplies(text);
  const { guess } = tableOf(replies);
  return { guess, replies: repliesOf(replies, guess).map(({ draft, customer }) => ({ draft, customer })) };
};

describe('exports of past replies', () => {
  it.each([
    {
      desk: 'a CSV of our own',
      text: 'id,customer,draft\n1,"Where, please?","You must\nwait."\n2,,Thanks!\n',
      found: [
        { draft: 'You must\nwait.', customer: 'Where, please?' },
        { draft: 'Thanks!', customer: undefined },
      ],
    },
    {
      desk: 'a CSV with semicolons and a byte order mark',
      text: '\ufeffTicket;Agent reply\n1;Hello, Ann.\n',
      found: [{ draft: 'Hello, Ann.', customer: undefined }],
    },
    {
      desk: 'Zendesk: tickets as JSON lines, each with its comments',
      text: `${JSON.stringify({
        id: 7,
        description: 'It broke.',
        comments: [
          { author_id: 1, public: true, plain_body: 'We are sorry.' },
          { author_id: 1, public: false, plain_body: 'A note.' },
        ],
      })}\n`,
      found: [{ draft: 'We are sorry.', customer: 'It broke.' }],
    },
    {
      desk: 'Intercom: a conversation with its parts, in HTML',
      text: JSON.stringify({
        conversations: [
          {
            source: { body: '<p>It broke.</p>' },
            conversation_parts: {
              conversation_parts: [
                { body: '<p>We&nbsp;will look.<br>Soon.</p>', author: { type: 'admin' } },
                { body: '<p>Thanks</p>', author: { type: 'user' } },
              ],
            },
          },
        ],
      }),
      found: [{ draft: 'We will look.\nSoon.', customer: 'It broke.' }],
    },
    {
      desk: 'Freshdesk: what came in is not ours',
      text: JSON.stringify([
        { body_text: 'Where is it?', incoming: true },
        { body_text: 'On its way.', incoming: false },
      ]),
      found: [{ draft: 'On its way.', customer: undefined }],
    },
    {
      desk: 'pasted paragraphs, commas and all',
      text: 'Hello, Ann. You must wait.\nBest\n\nThanks!',
      found: [
        { draft: 'Hello, Ann. You must wait.\nBest', customer: undefined },
        { draft: 'Thanks!', customer: undefined },
      ],
    },
  ])('$desk', ({ text, found }) => {
    expect(read(text).replies).toEqual(found);
  });

  it('takes the column with the longest texts where no name tells', () => {
    expect(read('a,b\n1,Hello there to you\n').guess).toEqual({ reply: 'b', customer: null, author: null });
  });

  it('leaves out a line that was cut in the middle', () => {
    expect(read('{"reply":"One."}\n{"reply":"Tw').replies).toEqual([{ draft: 'One.', customer: undefined }]);
  });
});
