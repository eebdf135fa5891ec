import type { ShownFinding } from '../../coaching/snapshot';
import { Blanks } from '../design/blanks';
import { Disclosure } from '../design/disclosure';
import { useWords } from '../design/words';

interface WordingsProps {
  suggestions: ShownFinding['suggestions'];
  /** What the button of each says, and its name for those who cannot see which wording it stands beside. */
  verb: string;
  nameOf(text: string): string;
  onChoose(suggestion: number): void;
}

/** The suggestions after the first, folded. */
export function Wordings({ suggestions, verb, nameOf, onChoose }: WordingsProps) {
  const words = useWords();
  const others = suggestions.slice(1);
  if (others.length === 0) return null;
  return (
    <Disclosure summary={words('other_wordings', others.length)}>
      <ul className="wordings">
        {others.map(({ text }, index) => (
          <li key={text}>
            <span>{text === '' ? words('swap_left_out') : <Blanks text={text} />}</span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={nameOf(text)}
              onClick={() => onChoose(index + 1)}
            >
              {verb}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
