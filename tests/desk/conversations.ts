/** One message as the practice desk shows it. Paragraphs are parted by an empty line. */
export interface PracticeMessage {
  from: 'customer' | 'agent' | 'bot' | 'note';
  name: string;
  hoursAgo: number;
  text: string;
}

export interface PracticeConversation {
  id: string;
  subject: string;
  customer: { name: string; email: string; city: string };
  priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  messages: PracticeMessage[];
}

/** Whoever uses the practice desk. */
export const agent = { name: 'Sam Rivera', team: 'Customer care' };

const maria = { name: 'Maria Alvarez', email: 'maria.alvarez@example.com', city: 'Valencia' };
const tom = { name: 'Tom Okafor', email: 'tom.okafor@example.com', city: 'Leeds' };
const ines = { name: 'Ines Duarte', email: 'ines.duarte@example.com', city: 'Porto' };
const priya = { name: 'Priya Nair', email: 'priya@nair-ceramics.example.com', city: 'Bristol' };
const jonas = { name: 'Jonas Weber', email: 'jonas.weber@example.com', city: 'Graz' };
const helen = { name: 'Helen Brooks', email: 'helen.brooks@example.com', city: 'Cork' };

export const tickets: PracticeConversation[] = [
  {
    id: '1',
    subject: 'Order 48213 still has not arrived',
    customer: maria,
    priority: 'High',
    messages: [
      {
        from: 'customer',
        name: maria.name,
        hoursAgo: 51,
        text: 'Hello,\n\nI ordered two reading lamps three weeks ago (order 48213). The tracking page has said "label created" for nine days now. Could you look into it?\n\nMaria',
      },
      {
        from: 'bot',
        name: 'Acme Assistant Bot',
        hoursAgo: 50.9,
        text: 'Your message has reached us. Our working hours are Monday to Friday, 9 am to 6 pm.',
      },
      {
        from: 'note',
        name: 'Dana Whitfield',
        hoursAgo: 26,
        text: 'Depot says the batch leaves on Monday at the earliest. We have no proof of purchase for this one, it was a shop order.',
      },
      {
        from: 'customer',
        name: maria.name,
        hoursAgo: 3,
        text: 'This is the second time I am writing. My order was delayed again and nobody told me. I took a day off work to wait for the parcel, and I am really frustrated.\n\nWhat is going on, and when will the lamps be here?\n\nMaria',
      },
    ],
  },
  {
    id: '2',
    subject: 'Charged twice for one invoice',
    customer: tom,
    priority: 'Urgent',
    messages: [
      {
        from: 'customer',
        name: tom.name,
        hoursAgo: 30,
        text: 'I was charged twice for invoice 7731: 89.90 on the 2nd and again on the 4th. My account is now overdrawn and the bank wants a fee from me.\n\nThis is unacceptable. I want my money back today.\n\nTom Okafor',
      },
      {
        from: 'agent',
        name: 'Lena Fischer',
        hoursAgo: 28,
        text: 'Hi Tom,\n\nThank you for the dates and the amounts. I have passed both bookings to our billing team.\n\nBest,\nLena',
      },
      {
        from: 'customer',
        name: tom.name,
        hoursAgo: 5,
        text: 'That was yesterday. Still no money, still no answer. Does anybody read these?',
      },
    ],
  },
  {
    id: '3',
    subject: 'Gift wrapping for a birthday',
    customer: ines,
    priority: 'Low',
    messages: [
      {
        from: 'customer',
        name: ines.name,
        hoursAgo: 7,
        text: 'Hello! I would like to send the small teapot to my sister for her birthday. Do you offer gift wrapping, and can I add a card?\n\nThank you,\nInes',
      },
    ],
  },
];

export const inbox: PracticeConversation[] = [
  {
    id: '1',
    subject: 'App crashes on export',
    customer: priya,
    priority: 'High',
    messages: [
      {
        from: 'customer',
        name: priya.name,
        hoursAgo: 20,
        text: 'Hi, the app keeps crashing whenever I export my orders. I have reinstalled it twice. My tax return is due on Friday and I cannot get my numbers out.',
      },
      {
        from: 'bot',
        name: 'Fin',
        hoursAgo: 19.9,
        text: 'Have you tried our article "Exporting your orders"?',
      },
      {
        from: 'customer',
        name: priya.name,
        hoursAgo: 19.8,
        text: 'Yes, and it does not help. I have lost a whole evening with this and I am fed up. Please let me talk to a person.',
      },
      {
        from: 'note',
        name: 'Marco Bianchi',
        hoursAgo: 4,
        text: 'Known since 5.2: the export dies with more than 500 orders. Fix is in review, no date yet.',
      },
    ],
  },
  {
    id: '2',
    subject: 'Your driver shouted at me',
    customer: jonas,
    priority: 'Normal',
    messages: [
      {
        from: 'customer',
        name: jonas.name,
        hoursAgo: 9,
        text: 'Your driver shouted at me because I needed a minute to come down the stairs, then he threw the parcel over the fence. The bowl inside is broken. I have never been treated like this.',
      },
      {
        from: 'agent',
        name: 'Marco Bianchi',
        hoursAgo: 8,
        text: 'Hi Jonas, could you send us a photo of the bowl and of the parcel?',
      },
      {
        from: 'customer',
        name: jonas.name,
        hoursAgo: 2,
        text: 'I sent both photos this morning. Is there anything else you need?',
      },
    ],
  },
  {
    id: '3',
    subject: 'Hurt by a shelf bracket',
    customer: helen,
    priority: 'Urgent',
    messages: [
      {
        from: 'customer',
        name: helen.name,
        hoursAgo: 1,
        text: 'The bracket of your wall shelf snapped last night and the shelf came down on my hand. I needed four stitches at the hospital. I would like to know what you are going to do about this.',
      },
    ],
  },
];
