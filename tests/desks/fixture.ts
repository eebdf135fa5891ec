import type { Author } from '../../src/engine/review-input';

/** One message of the conversation that every fixture page tells in its own structure. */
export interface Said {
  from: 'customer' | 'agent' | 'note';
  name: string;
  /** Number of the user, for desks that tell people by it. */
  user: number;
  at: string;
  text: string;
}

export const conversation: readonly Said[] = [
  { from: 'customer', name: 'Maria Lopez', user: 31, at: '2026-11-20T09:00:00Z', text: 'Where is my parcel?' },
  { from: 'agent', name: 'Sam Field', user: 4, at: '2026-11-20T10:00:00Z', text: 'It left our house on Monday.' },
  { from: 'note', name: 'Dana Reed', user: 5, at: '2026-11-20T11:00:00Z', text: 'Ask the depot before noon.' },
  {
    from: 'customer',
    name: 'Maria Lopez',
    user: 31,
    at: '2026-11-21T09:00:00Z',
    text: 'It arrived broken and I am really upset about it.',
  },
];

/** What the page is to show: who reads what is written, and whether its structure tells authors. */
export interface Scene {
  mode: 'public' | 'internal';
  authors: 'known' | 'unknown';
  /** Some desks have several pages. */
  path: string;
}

/** One desk's page, written by us to the structure that public sources document; served on the desk's real host name. */
export interface DeskFixture {
  name: string;
  url: string;
  /** Which of the real editors (`editors/`) stands in it. */
  editor: string;
  /** What a recipe can make of each author; left out: what they are. `null` where the page has no messages that anybody documents. */
  authors?: Partial<Record<Said['from'], Author>> | null;
  /** What a recipe can make of a public reply and of a note. */
  modes?: { public: 'public' | 'unknown'; internal: 'internal' | null };
  /** The inside of the page's body. */
  body(scene: Scene): string;
}

/** The place where the real editor is put; `attributes` are set on the box that is written in, or on the textarea that it replaces. */
export const editorPlace = (editor: string, attributes: Record<string, string> = {}): string =>
  `<div data-editor="${editor}" data-attributes='${JSON.stringify(attributes)}'></div>`;

/** The messages in a page's own structure, each as `markup` writes it. */
export const told = (markup: (said: Said) => string): string => conversation.map(markup).join('\n');

/** An attribute or class that tells the author, left out where the page is not to tell. */
export const ifKnown = ({ authors }: Scene, mark: string): string => (authors === 'known' ? mark : '');
