// node join.mjs REPLIES.jsonl LABELS.jsonl: puts our labels and the measuring set's texts together, in the scorer's format.
import { readFileSync } from 'node:fs';

const [replies, labels] = process.argv.slice(2);
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const byId = new Map(lines(replies).map((one) => [one.id, one]));
const present =
  'acknowledgement apology ownership next_step options timeframe question reflection followup escalation'.split(' ');
// A draft written for us names the customer's message that it answers, and holds its own text.
for (const { id, to = id, reply: own, complaint, failure, emotion, abusive, spans, present: held, missing } of lines(
  labels,
)) {
  const { agent, customer: customer_text } = byId.get(to);
  const reply = own ?? agent;
  console.log(
    JSON.stringify({
      id,
      customer_text,
      reply,
      customer: { complaint, failure, emotion, abusive },
      spans: spans.map(([start, end, category]) => ({ text: reply.slice(start, end), category, rewrite: '' })),
      present: Object.fromEntries(present.map((name) => [name, held.includes(name)])),
      missing,
    }),
  );
}
