import type { ShownFinding } from '../../coaching/snapshot';

/** What the card says, in the agent's language. The names of its buttons begin with their visible words. */
export interface CardWords {
  /** Names the card to screen readers. */
  card(): string;
  apply(): string;
  applyName(suggestion: string): string;
  /** Where the suggestion is to leave the words out. */
  applyRemovalName(words: string): string;
  dismiss(): string;
  dismissName(words: string): string;
}

export interface CardOptions {
  finding: ShownFinding;
  words: CardWords;
  apply(suggestion: number): void;
  dismiss(): void;
}

/** A dialogue that does not hold the agent up: what the marked words may do, what could stand there, Apply, Dismiss. */
export function createCard(document: Document, options: CardOptions): HTMLElement {
  const { finding, words, apply, dismiss } = options;
  const say = make(document, 'p', 'say', finding.say);
  say.id = 'say';
  const was = finding.text.trim();
  const choices = finding.suggestions.map((suggestion, index) => {
    const text = suggestion.text.trim();
    const button = makeButton(document, words.apply(), index === 0 ? 'main' : '', () => apply(index));
    button.setAttribute('aria-label', text ? words.applyName(text) : words.applyRemovalName(was));
    const wording = make(document, 'div', 'wording');
    if (index === 0) wording.append(make(document, 'p', 'was', was));
    if (text) wording.append(becomes(document, text, suggestion.blanks));
    const option = make(document, 'div', 'option');
    option.append(wording, button);
    return option;
  });
  const dismissal = makeButton(document, words.dismiss(), 'quiet', dismiss);
  dismissal.setAttribute('aria-label', words.dismissName(was));
  const foot = make(document, 'div', 'foot');
  foot.append(dismissal);

  const card = make(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', words.card());
  card.setAttribute('aria-describedby', 'say');
  card.append(say, ...choices, foot);

  // A press of the mouse leaves the focus in the editor; only the keyboard brings it here.
  card.addEventListener('mousedown', (event) => event.preventDefault());
  return card;
}

function becomes(document: Document, text: string, blanks: readonly string[]): HTMLElement {
  const line = make(document, 'p', 'becomes');
  for (const part of text.split(/(\[[^\]\n]+\])/)) {
    const isBlank = part.startsWith('[') && blanks.includes(part.slice(1, -1));
    line.append(isBlank ? make(document, 'span', 'blank', part) : part);
  }
  return line;
}

function make(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The page can reach into our open root: only a person's click counts. */
function makeButton(document: Document, name: string, className: string, pressed: () => void): HTMLElement {
  const button = make(document, 'button', className, name);
  button.setAttribute('type', 'button');
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return button;
}
