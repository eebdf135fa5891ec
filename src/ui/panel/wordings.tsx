import type { ShownFinding } from '../../coaching/snapshot';
import { Fillable, useFilling } from '../design/blanks';
import { Disclosure } from '../design/disclosure';
import { useWords } from '../design/words';

interface WordingsProps {
  suggestions: ShownFinding['suggestions'];
  /** What the button of each says, and its name for those who cannot see which wording it stands beside. */
  verb: string;
  nameOf(text: string): string;
  /** `text` is the wording with its blanks filled, where something was typed. */
  onChoose(suggestion: number, text?: string): void;
}

/** The suggestions after the first, folded. */
export function Wordings({ suggestions, onChoose, ...rest }: WordingsProps) {
  const words = useWords();
  const others = suggestions.slice(1);
  if (others.length === 0) return null;
  return (
    <Disclosure summary={words('other_wordings', others.length)}>
      <ul className="wordings">
        {others.map((suggestion, index) => (
          <Wording
            key={suggestion.text}
            suggestion={suggestion}
            onChoose={(text) => onChoose(index + 1, text)}
            {...rest}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

interface WordingProps extends Pick<WordingsProps, 'verb' | 'nameOf'> {
  suggestion: ShownFinding['suggestions'][number];
  onChoose(text?: string): void;
}

function Wording({ suggestion, verb, nameOf, onChoose }: WordingProps) {
  const words = useWords();
  const filling = useFilling(suggestion);
  const choose = () => onChoose(filling.text);
  return (
    <li>
      <span>
        {suggestion.text === '' ? (
          words('swap_left_out')
        ) : (
          <Fillable suggestion={suggestion} filling={filling} onEnter={choose} />
        )}
        {suggestion.note && <span className="quiet"> {suggestion.note}</span>}
      </span>
      <button type="button" className="button button-quiet" aria-label={nameOf(suggestion.text)} onClick={choose}>
        {verb}
      </button>
    </li>
  );
}
