import { isGrave } from '../../coaching/mood-of';
import type { DismissalScope, ShownFinding } from '../../coaching/snapshot';
import { dismissalScopes } from '../../coaching/snapshot';
import { type InterfaceWords, wordKey } from '../../coaching/word-key';
import { leaveFocus, make, makeButton } from './make';
import { drawShape } from './shapes';
import { makeWording } from './wording';

export interface CardOptions {
  finding: ShownFinding;
  words: InterfaceWords;
  apply(suggestion: number, text: string | null): void;
  dismiss(scope: DismissalScope): void;
}

/** A dialogue that does not hold the agent up: what the marked words may do, what could stand there, Apply, and three ways to let them stand. */
export function createCard(document: Document, { finding, words, apply, dismiss }: CardOptions): HTMLElement {
  const shape = isGrave(finding) ? 'stop' : 'check';
  const level = words(wordKey('level', finding.category === 'slip' ? 'slip' : finding.level));
  const head = make(document, 'p', `head ${shape}`);
  head.append(drawShape(document, shape), level);
  const say = make(document, 'p', 'say', finding.say);
  say.id = 'say';
  const was = finding.text.trim();
  const choices = finding.suggestions.map((suggestion, index) => {
    const text = suggestion.text.trim();
    return makeWording(
      document,
      {
        suggestion,
        words,
        verb: words('apply'),
        name: text ? words('apply_name', text) : words('apply_leave_out', was),
        isMain: index === 0,
        chosen: (filled) => apply(index, filled),
      },
      index === 0 ? was : undefined,
    );
  });
  const foot = make(document, 'div', 'foot');
  for (const scope of dismissalScopes) {
    foot.append(
      makeButton(
        document,
        {
          text: words(wordKey('dismiss', scope)),
          name: scope === 'here' ? words('dismiss_name', was) : words(wordKey('dismiss_name', scope), was),
          className: 'quiet',
        },
        () => dismiss(scope),
      ),
    );
  }

  const card = make(document, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', words('card_name', was));
  card.setAttribute('aria-describedby', 'say');
  card.append(head, say, ...choices, foot);
  leaveFocus(card);
  return card;
}
