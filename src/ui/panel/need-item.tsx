import { useId } from 'react';
import type { ShownNeed } from '../../coaching/snapshot';
import { Fillable, useFilling } from '../design/blanks';
import { useWords, wordKey } from '../design/words';
import { NeedShape } from './need-shape';
import type { Wish } from './panel-view';
import { Wordings } from './wordings';

interface NeedItemProps {
  need: ShownNeed;
  isOpen: boolean;
  onToggle(): void;
  onWish(wish: Wish): void;
}

/** One need: its state by shape and word and the reason; where it is missing its Insert, and when open the sentence. */
export function NeedItem({ need, isOpen, onToggle, onWish }: NeedItemProps) {
  const words = useWords();
  const offerId = useId();
  const sentences = need.suggestions.map((suggestion) => ({ ...suggestion, text: suggestion.text.trim() }));
  const first = need.state === 'missing' ? sentences[0] : undefined;
  const filling = useFilling(first);
  const insert = (suggestion: number, filled?: string) => {
    const whole = need.suggestions[suggestion]?.text ?? '';
    // The line breaks around a sentence belong to its place, not to its words.
    const text = filled === undefined ? undefined : whole.replace(whole.trim(), () => filled);
    onWish({ kind: 'insert', need: need.need, suggestion, ...(text === undefined ? {} : { text }) });
  };
  const insertFirst = () => insert(0, filling.text);
  const nameOf = (text: string) => words('insert_name', text);
  const name = words(wordKey('need', need.need));
  const insertButton = first && (
    <button
      type="button"
      className={isOpen ? 'button' : 'button button-quiet'}
      aria-label={nameOf(filling.text ?? first.text)}
      onClick={insertFirst}
    >
      {words('insert')}
    </button>
  );
  return (
    <li className="need" data-need={need.need} data-state={need.state}>
      <NeedShape state={need.state} />
      <div className="need-body">
        {first ? (
          <button
            type="button"
            className="need-name need-toggle"
            aria-expanded={isOpen}
            aria-controls={offerId}
            onClick={onToggle}
          >
            {name}
          </button>
        ) : (
          <p className="need-name">{name}</p>
        )}
        <p className="need-because">
          <span className="need-state">{words(wordKey('need', need.state))}.</span> {need.because}
        </p>
        <div id={offerId} className="need-offer">
          {isOpen && first && (
            <>
              <p className="offered">
                <Fillable suggestion={first} filling={filling} onEnter={insertFirst} />
              </p>
              {first.note && <p className="quiet">{first.note}</p>}
              <div className="doing">
                {insertButton}
                <Wordings suggestions={sentences} verb={words('insert')} nameOf={nameOf} onChoose={insert} />
              </div>
            </>
          )}
        </div>
      </div>
      {!isOpen && insertButton}
    </li>
  );
}
