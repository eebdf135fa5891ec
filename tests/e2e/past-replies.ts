const openings = ['Hi Maria,', 'Hello,', 'Dear customer,', 'Good morning,'];
const bodies = [
  'I have sent a new lamp today, and it should be with you by Thursday.',
  'You must send us the receipt before we can look into it.',
  'As per our policy, the receipt has to be there.',
  'Thank you for the photos. They show what happened.',
  'Unfortunately we cannot change the address any more.',
  'Your refund is on its way to the card that you paid with.',
];
const closings = ['Best, Sam', 'Kind regards\nSam', 'Thank you for your patience.'];

/** A CSV of replies as a desk exports it; each is a little different from the others. */
export function pastReplies(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const pick = (list: readonly string[], every: number) => list[Math.floor(index / every) % list.length];
    const reply = [pick(openings, 1), `About order ${index}:`, pick(bodies, 1), pick(bodies, 7), pick(closings, 3)];
    return `${index},"${reply.join('\n')}","Where is order ${index}?"`;
  });
  return ['Ticket,Agent reply,Description', ...rows].join('\n');
}
