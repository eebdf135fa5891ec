import type { ShownNeed } from '../../coaching/snapshot';
import { Blanks } from '../design/blanks';
import { useWords, wordKey } from '../design/words';
import type { Wish } from './panel-view';
import { Wordings } from './wordings';

/** One need: its state by shape and word, the reason, and sentences to insert where it is missing. */
export function NeedItem({ need, onWish }: { need: ShownNeed; onWish(wish: Wish): void }) {
  const words = useWords();
  const sentences = need.suggestions.map((suggestion) => ({ ...suggestion, text: suggestion.text.trim() }));
  const first = need.state === 'missing' ? sentences[0] : undefined;
  const insert = (suggestion: number) => onWish({ kind: 'insert', need: need.need, suggestion });
  const nameOf = (text: string) => words('insert_name', text);
  return (
    <li className="need" data-need={need.need} data-state={need.state}>
      <svg className="shape need-shape" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[need.state]}
      </svg>
      <div className="need-body">
        <p className="need-name">{words(wordKey('need', need.need))}</p>
        <p className="need-because">
          <span className="need-state">{words(wordKey('need', need.state))}.</span> {need.because}
        </p>
        {first && (
          <>
            <p className="offered">
              <Blanks text={first.text} />
            </p>
            <div className="doing">
              <button type="button" className="button" aria-label={nameOf(first.text)} onClick={() => insert(0)}>
                {words('insert')}
              </button>
              <Wordings suggestions={sentences} verb={words('insert')} nameOf={nameOf} onChoose={insert} />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

const shapes: Record<ShownNeed['state'], React.ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  'to-come': (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="1.5 3.2"
      strokeLinecap="round"
    />
  ),
  'not-due': null,
};
