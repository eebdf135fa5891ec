import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import type { ReviewInput } from '../../../src/engine/review-input';
import { type Pack, packSchema } from '../../../src/engine/rules/schema';
import { slipChecks } from '../../../src/engine/rules/slip';

/** A pack with nothing but the slips, so that every check speaks for itself. */
const pack: Pack = packSchema.parse({
  format: 'composure-pack',
  formatVersion: 1,
  id: 'slips',
  name: 'Slips',
  version: '1.0.0',
  language: 'en',
  rules: [...slipChecks.keys()]
    .map((check) => ({
      id: check,
      kind: 'slip',
      category: 'slip',
      level: 'important',
      check,
      say: 'A plain mistake.',
      why: 'It is one.',
      source: 'the test',
      suggestions: [''],
      examples: { flags: [], passes: [] },
    }))
    .map((rule) => ({
      ...rule,
      examples: {
        flags: [1, 2].map(() => ({ text: 'a', at: 'a', becomes: '' })),
        passes: ['b', 'c'],
      },
    })),
});
const coach = createCoach({ packs: [pack] });

/** What is marked, each with its check: `wrong-name: Rosemary`. */
function slips(draft: string, rest: Omit<ReviewInput, 'draft'> = {}) {
  return coach.review({ draft, ...rest }).findings.map((finding) => {
    const { start, end } = finding.mark ?? finding;
    return `${finding.rule.slice('slips/'.length)}: ${draft.slice(start, end)}`;
  });
}
/** The draft after each fix of the first slip. */
function fixed(draft: string, rest: Omit<ReviewInput, 'draft'> = {}) {
  const [first] = coach.review({ draft, ...rest }).findings;
  return first?.suggestions.map(({ text }) => draft.slice(0, first.start) + text + draft.slice(first.end));
}
const to = (customerName: string, more: ReviewInput['context'] = {}) => ({ context: { customerName, ...more } });
const from = (...texts: string[]) => ({ thread: texts.map((text) => ({ from: 'customer' as const, text })) });

describe('another name', () => {
  it.each([
    ['Hi Rosemary,\n\nIt is done.', 'Rosalind Petrie', 'Rosemary'],
    ['Hello Maria! It is done.', 'Owain Bevan', 'Maria'],
    ['Dear Mr Hollis, it is done.', 'Ned Ashby', 'Hollis'],
    ['Good morning Priya, it is done.', 'Ashby, Ned', 'Priya'],
    ['Thanks, Daniel. It is done.', 'Ned Ashby', 'Daniel'],
    ['hi daniel, it is done', 'Ned Ashby', 'daniel'],
    ['It should be in good time, Gareth!', 'Owain Bevan', 'Gareth'],
    ['Hi Katherin, it is done.', 'Kateryna Bondar', 'Katherin'],
  ])('%s', (draft, customer, name) => {
    expect(slips(draft, to(customer))).toEqual([`wrong-name: ${name}`]);
  });

  it.each([
    ['Hi Rosalind, it is done.', 'Rosalind Petrie'],
    ['Hi Ros, it is done.', 'Rosalind Petrie'],
    ['Dear Ms Petrie, it is done.', 'Rosalind Petrie'],
    ['Hi Bob, it is done.', 'Robert Petrie'],
    ['Hi Jose, it is done.', 'José Ortiz'],
    ['Hi there, it is done.', 'Rosalind Petrie'],
    ['Hello Team, it is done.', 'Rosalind Petrie'],
    ['Hi Acme support, it is done.', 'Rosalind Petrie'],
    ['Good morning! Monday is fine.', 'Rosalind Petrie'],
    ['Hi Maria, it is done.', 'maria_88'],
    ['Hi Maria, it is done.', 'Bakehouse Ltd'],
    ['Thanks Maria for the photo, as it were.', 'Ned Ashby'],
    ['The parcel is with your neighbour in Paris, France.', 'Ned Ashby'],
    ['It is on its way. Many thanks, Daniel', 'Ned Ashby'],
  ])('not in: %s (%s)', (draft, customer) => expect(slips(draft, to(customer))).toEqual([]));

  it('may be somebody of whom the customer speaks, but not the agent', () => {
    expect(slips('Hi Maria, it is done.', { ...from('My wife Maria will collect it.'), ...to('Ned Ashby') })).toEqual(
      [],
    );
    expect(
      slips('Hi Maria, it is done.', {
        ...from('Hello Maria, is it done?'),
        ...to('Ned Ashby', { agentName: 'Maria Voss' }),
      }),
    ).toEqual(['wrong-name: Maria']);
  });
  it('takes the name from the thread, and offers it', () => {
    const thread = [{ from: 'customer' as const, text: 'Is it done?', name: 'Ines Falk' }];
    expect(fixed('Hi Maria, it is done.', { thread })).toEqual(['Hi Ines, it is done.']);
    expect(slips('Hi Maria, it is done.')).toEqual([]);
  });
});

describe('something left to fill', () => {
  it.each([
    ['Dear {{ticket.requester.first_name}}, it is done.', '{{ticket.requester.first_name}}'],
    ['You will hear by [day].', '[day]'],
    ['You will hear by [insert date here].', '[insert date here]'],
    ['Hello <first name>, it is done.', '<first name>'],
    ['Hi {customer_name}, it is done.', '{customer_name}'],
    ['Hi %FIRST_NAME%, it is done.', '%FIRST_NAME%'],
    ['It takes XX working days.', 'XX'],
    ['Your ticket number is XXXX.', 'XXXX'],
    ['The appointment is on DD/MM/YYYY at noon.', 'DD/MM/YYYY'],
    ['Please use code ___ at the till.', '___'],
  ])('%s', (draft, marked) => expect(slips(draft)).toEqual([`unfilled: ${marked}`]));

  it.each([
    'The card ends in XXXX XXXX XXXX 1234.',
    'The sign says "no enty" [sic].',
    'See [the guide](https://acme.example/guide).',
    'Size XXL is back, and so is XXXL.',
    'See you soon xxx',
    'Press <Enter> to go on.',
    'It rose by 5% and then by 7%.',
    '> You will hear by [day].\nThat was our first answer.',
  ])('not in: %s', (draft) => expect(slips(draft)).toEqual([]));

  it('goes with the word that led up to it, or is filled where the name is known', () => {
    expect(fixed('You will hear by [day].')).toEqual(['You will hear.']);
    expect(fixed('It arrives within XX business days.')).toEqual(['It arrives.']);
    expect(fixed('Hi {{first_name}}, it is done.', to('Ines Falk'))).toEqual(['Hi Ines, it is done.']);
  });
});

describe('a word said twice', () => {
  it.each([
    ['I sent the the label.', 'the the'],
    ['It will be be there.', 'be be'],
    ['The The label is there.', 'The The'],
  ])('%s', (draft, marked) => expect(slips(draft)).toEqual([`doubled-word: ${marked}`]));
  it.each([
    'I know that that hurts.',
    'You had had it.',
    'Your trip to Bora Bora.',
    'Bye bye!',
    'No no, that is fine.',
  ])('not in: %s', (draft) => expect(slips(draft)).toEqual([]));
  it('is marked inside a longer finding too', () => {
    const phrase = {
      id: 'any',
      kind: 'phrase',
      category: 'non-apology',
      level: 'important',
      patterns: ['sorry for any *'],
      suggestions: ['sorry about this'],
      say: 'a',
      why: 'b',
      source: 'c',
      examples: pack.rules[0]?.kind === 'slip' ? pack.rules[0].examples : undefined,
    };
    const both = createCoach({ packs: [packSchema.parse({ ...pack, rules: [...pack.rules, phrase] })] });
    const rules = both.review({ draft: 'We are sorry for any any trouble.' }).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['slips/doubled-word']);
  });
});

describe('an attachment that is not there', () => {
  const none = { context: { attachments: 0 } };
  it.each([
    ["I've attached the label.", 'Here is a [link] to the label.'],
    ['Please find attached the label.', 'Here is a [link] to the label.'],
    ['Please see attached.', 'Please see [link].'],
    ['Could you sign the enclosed form?', 'Could you sign the form at [link]?'],
    ['The label is attached to this email.', 'The label is at [link].'],
    ["You'll find the label attached.", "You'll find the label at [link]."],
    ['Attached is the label.', 'At [link] is the label.'],
  ])('%s', (draft, becomes) => {
    expect(slips(draft, none)).toHaveLength(1);
    expect(fixed(draft, none)).toEqual([becomes]);
    expect(slips(draft, { context: { attachments: 1 } })).toEqual([]);
    expect(slips(draft)).toEqual([]);
  });
  it.each([
    'Please attach a photo of the label.',
    'The photo you attached is clear.',
    'Thank you for the attached photos.',
    'I attached a note to your account.',
    'The lead is attached to your wall by two screws.',
    'If a receipt is attached, we can refund it.',
    'I did not see the attached file.',
  ])('not in: %s', (draft) => expect(slips(draft, none)).toEqual([]));
});

describe('what nobody else should read', () => {
  it.each([
    ['It went to 4111 1111 1111 1111.', 'card-number: 4111 1111 1111 1111'],
    ['It went to your card 378282246310005.', 'card-number: 378282246310005'],
    ['It went to DE89 3704 0044 0532 0130 00 today.', 'bank-account: DE89 3704 0044 0532 0130 00'],
    ['Your password is Sommer!24.', 'password: Sommer!24'],
    ['Use the password "bluebird".', 'password: bluebird'],
    ['The PIN is 4821.', 'password: 4821'],
  ])('%s', (draft, expected) => expect(slips(draft)).toEqual([expected]));
  it.each([
    'Your parcel number is 9400 1118 9922 3344 5566 77.',
    'It went to the card ending in 1111.',
    'Order 4111111111111112 has left.',
    'Please pay to our account DE89 3704 0044 0532 0130 00.',
    'Your password is safe with us.',
    'The password must have 8 characters, and the password is case-sensitive.',
    'The PIN has 4 digits.',
    'A PIN is sent within 3 days.',
  ])('not in: %s', (draft) => expect(slips(draft)).toEqual([]));
  it('a card or an account keeps its last four', () => {
    expect(fixed('It went to 4111 1111 1111 1111.')).toEqual(['It went to the card ending in 1111.']);
    expect(fixed('It went to account DE89 3704 0044 0532 0130 00.')).toEqual(['It went to account ending in 3000.']);
  });
});

describe('in public', () => {
  const inPublic = { context: { public: true } };
  it.each([
    ['I wrote to ines.falk@gmail.com.', 'personal-data: ines.falk@gmail.com'],
    ['I called your mobile 07700 900123.', 'personal-data: 07700 900123'],
    ['Please reply with your date of birth.', 'asks-in-public: Please reply with your date of birth'],
    ["What's your account number?", "asks-in-public: What's your account number?"],
  ])('%s', (draft, expected) => {
    expect(slips(draft, inPublic)).toEqual([expected]);
    expect(slips(draft, { context: { public: false } })).toEqual([]);
    expect(slips(draft)).toEqual([]);
  });
  it.each([
    'Write to help@acme.example, or ring 020 7946 0000.',
    'Please DM us your account number.',
    'Please send your date of birth in a private message.',
    'Please never post your card number here.',
    'What is your favourite colour?',
  ])('not in: %s', (draft) => expect(slips(draft, inPublic)).toEqual([]));
});

describe('a weekday and a date', () => {
  it.each([
    ['It comes on Tuesday 5 May.', '2025-04-28', 'Tuesday 5 May'],
    ['It comes on Tuesday, May 5th.', '2025-04-28', 'Tuesday, May 5th'],
    ['It comes on Tue 5 May.', '2025-04-28', 'Tue 5 May'],
    ['It comes on 5 May (Tuesday).', '2025-04-28', '5 May (Tuesday)'],
    ["I'll ring you on Tuesday the 5th.", '2025-04-28', 'Tuesday the 5th'],
    ['It comes on Tuesday, 5 May 2025.', undefined, 'Tuesday, 5 May 2025'],
    ['It comes on Monday, 2025-05-06.', undefined, 'Monday, 2025-05-06'],
    ['It comes on 31 June.', undefined, '31 June'],
    ['It comes tomorrow (Monday).', '2025-04-28', 'Monday'],
  ])('%s written on %s', (draft, now, marked) => {
    expect(slips(draft, { context: { now } })).toEqual([`weekday-date: ${marked}`]);
  });
  it.each([
    ['It comes on Tuesday 6 May.', '2025-04-28'],
    ['It comes on Tuesday 5 May.', undefined],
    ['It came on Friday 3 January.', '2025-01-20'],
    ['It comes on Friday, 2 January.', '2025-12-20'],
    ['It comes on Tuesday 5 pm.', '2025-04-28'],
    ['We are on the Monday 5th floor tour.', '2025-04-28'],
    ['It comes tomorrow (Tuesday).', '2025-04-28'],
    ['It comes on 31 May.', undefined],
  ])('not in: %s written on %s', (draft, now) => expect(slips(draft, { context: { now } })).toEqual([]));
  it('offers the day of the date, and the date of the day', () => {
    expect(fixed('It comes on Tuesday 5 May.', { context: { now: '2025-04-28' } })).toEqual([
      'It comes on Monday 5 May.',
      'It comes on Tuesday 6 May.',
    ]);
  });
  it('knows the year from what the thread says', () => {
    const party = from('The party is on Saturday 14 June, will it be here?');
    expect(slips('It is due on Wednesday 12 June.', party)).toEqual(['weekday-date: Wednesday 12 June']);
    expect(slips('It is due on Thursday 12 June.', party)).toEqual([]);
  });
});

describe('details against the thread', () => {
  it.each([
    ['Order CF-20171 left today.', 'Where is order CF-20117?', 'wrong-reference: CF-20171'],
    ['Your order 584213 left today.', 'My order number is 584231.', 'wrong-reference: 584213'],
    ['About your order CF-88123: it left today.', 'Where is order CF-20117?', 'wrong-reference: CF-88123'],
    ['Account 6600-31-752 is in credit.', 'My account is 6600-31-725.', 'wrong-reference: 6600-31-752'],
    [
      'I wrote to jon.smyth@acme.example.',
      'Write to jon.smith@acme.example.',
      'wrong-reference: jon.smyth@acme.example',
    ],
    ['I cancelled the £43.50.', 'I got a bill for £34.50.', 'wrong-amount: £43.50'],
    ['24 seats at $36, which comes to $846.', 'We are 24 people.', 'wrong-amount: $846'],
    ['I sent the other 16.00 back.', 'You refunded 46.99 of 64.99.', 'wrong-amount: 16.00'],
    ['I refunded €34.50.', 'I was charged £34.50.', 'wrong-currency: €34.50'],
  ])('%s', (draft, customer, expected) => expect(slips(draft, { customer })).toEqual([expected]));
  it.each([
    ['Order CF-20117 left today.', 'Where is order cf 20117?'],
    ['I made a new order, CF-20171.', 'Where is order CF-20117?'],
    ['CF-20117 is cancelled and CF-20118 is yours.', 'Where is order CF-20117?'],
    ['Order CF-20171 left today.', 'Where is my order?'],
    ['You get £69 back for both.', 'I was charged £34.50 twice.'],
    ['Sending it costs £5.90.', 'I got a bill for £34.50.'],
    ['2 x £17.25 makes £34.50.', 'I got a bill for £34.50.'],
    ['I refunded A$34.50.', 'I was charged $34.50.'],
    ['It is about €40 after conversion.', 'I was charged £34.50.'],
  ])('not in: %s', (draft, customer) => expect(slips(draft, { customer })).toEqual([]));
});
