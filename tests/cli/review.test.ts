import { describe, expect, it } from 'vitest';
import { review, reviewWith } from '../../src/cli/review';
import type { Coach } from '../../src/engine/review';
import { createCoach } from '../../src/engine/review';
import { soundPack } from '../packs/sound-pack';

const coach = createCoach({ packs: [soundPack()] });

/** Runs a review over bytes that arrive in pieces of `size`; gives the lines written, parsed, and the count of bad ones. */
async function run(input: string | Buffer, size = 7, by: Coach = coach) {
  const bytes = Buffer.from(input);
  const lines: unknown[] = [];
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const bad = await review(
    chunks(),
    async (text) =>
      void lines.push(
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    {
      review: reviewWith(by),
      atOnce: 1,
    },
  );
  return { lines, bad };
}

const draft = (id: unknown, text = 'Hello.') => JSON.stringify({ id, draft: text });
const reviewed = (id: unknown) => expect.objectContaining({ id, findings: expect.any(Array) });

describe('composure review', () => {
  it('answers each line in its place, with the fields that are promised and no others', async () => {
    const { lines, bad } = await run(`${draft('a', 'You must send it. Thanks!')}\n`);
    expect(bad).toBe(0);
    expect(lines).toEqual([
      {
        id: 'a',
        findings: [
          {
            start: 0,
            end: 17,
            text: 'You must send it.',
            mark: { start: 0, end: 16 },
            category: 'demanding',
            rule: 'mine/you-must',
            level: 'suggest',
            say: 'This sounds like an order.',
            suggestions: [
              { text: 'Could you send it?', blanks: [] },
              { text: 'Please send it.', blanks: [] },
            ],
          },
        ],
        needs: [
          {
            need: 'next-step',
            state: 'not-due',
            level: 'suggest',
            because: 'They cannot tell what happens next.',
            suggestions: [],
          },
        ],
        reading: { complaint: false, failure: false, emotion: 0, abusive: false, problem: null },
      },
    ]);
  });

  it('says where the sentence of a missing need goes', async () => {
    const { lines } = await run(JSON.stringify({ id: 1, draft: 'Hello Ann.', customer: 'My lamp is broken.' }));
    expect(lines).toMatchObject([
      {
        needs: [
          { state: 'missing', insertAt: 10, suggestions: [{ text: expect.stringContaining('check'), blanks: [] }, {}] },
        ],
      },
    ]);
  });

  it('names a bad line and reviews the rest', async () => {
    const { lines, bad } = await run(`${draft(1)}\nnot json\n${draft(2)}\n{"id":3}\n[]\n${draft(4)}`);
    expect(bad).toBe(3);
    expect(lines).toEqual([
      reviewed(1),
      { line: 2, error: expect.stringContaining('not JSON') },
      reviewed(2),
      { line: 4, error: expect.stringContaining('draft') },
      { line: 5, error: expect.stringContaining('must be an object') },
      reviewed(4),
    ]);
  });

  it('takes a byte order mark, CRLF, empty lines and a last line without an end', async () => {
    const { lines, bad } = await run(`\ufeff${draft(1)}\r\n\r\n   \n${draft(2)}\r\nx\r\n${draft(3)}`);
    expect(bad).toBe(1);
    expect(lines).toEqual([reviewed(1), reviewed(2), expect.objectContaining({ line: 5 }), reviewed(3)]);
  });

  it.each([1, 2, 3, 5, 64])('puts characters together that arrive in pieces of %i bytes', async (size) => {
    const { lines } = await run(`${draft('é😀“”', '😀 You must send “it”.')}\n`, size);
    expect(lines).toMatchObject([{ id: 'é😀“”', findings: [{ start: 3, text: 'You must send “it”.' }] }]);
  });

  it('names a line that is not UTF-8, and one that is too long', async () => {
    const latin = Buffer.from([0x22, 0xe9, 0x22, 0x0a]);
    const long = Buffer.alloc(33 * 1024 * 1024, 'x');
    const { lines, bad } = await run(Buffer.concat([latin, long, Buffer.from(`\n${draft(3)}\n`)]), 1 << 20);
    expect(bad).toBe(2);
    expect(lines).toEqual([
      { line: 1, error: 'the line is not valid UTF-8' },
      { line: 2, error: 'the line is longer than 32 MB' },
      reviewed(3),
    ]);
  });

  it('reviews a draft of 100,000 letters', async () => {
    const { lines } = await run(
      `${draft(1, 'You must send the form. We look forward to it.\n'.repeat(2000))}\n`,
      1 << 16,
    );
    expect((lines as { findings: unknown[] }[])[0]?.findings).toHaveLength(2000);
  });

  it.each<[unknown, string]>([
    [{ draft: 1 }, 'draft'],
    [{ draft: 'x', customer: [1] }, 'customer'],
    [{ draft: 'x', thread: [{ from: 'nobody', text: 'x' }] }, 'thread.0.from'],
    [{ draft: 'x', context: { channel: 'fax' } }, 'context.channel'],
    [{ draft: 'x', context: { now: 'today' } }, 'context.now'],
    [{ draft: 'x', context: { attachments: -1 } }, 'context.attachments'],
  ])('%j is refused, and the field named', async (input, field) => {
    const { lines } = await run(JSON.stringify(input));
    expect(lines).toEqual([{ line: 1, error: expect.stringContaining(field) }]);
  });

  it.each([
    { id: 0, draft: '' },
    { id: null, draft: 'x', customer: null, thread: null, context: null },
    { id: { a: [1] }, draft: 'x', labels: ['let be'], context: { channel: 'chat', public: null, extra: 1 } },
    { id: 'x', draft: 'x', customer: ['one', 'two'], thread: [{ from: 'agent', text: 'x', at: null }] },
  ])('%j is taken', async (input) => {
    const { lines } = await run(JSON.stringify(input));
    expect(lines).toEqual([reviewed(input.id)]);
  });

  it('goes on after a draft that the engine cannot review', async () => {
    const failing: Coach = {
      gates: false,
      review: (input) => {
        if (input.draft === 'bang') throw new Error('bang');
        return coach.review(input);
      },
      forget: () => coach.forget(),
    };
    const { lines, bad } = await run(`${draft(1, 'bang')}\n${draft(2)}\n`, 64, failing);
    expect(bad).toBe(1);
    expect(lines).toEqual([{ line: 1, error: 'could not be reviewed: bang' }, reviewed(2)]);
  });
});
