import type { ShownNeed } from '../../coaching/snapshot';
import { Blanks } from '../design/blanks';
import { Disclosure } from '../design/disclosure';
import { useWords, wordKey } from '../design/words';
import type { Wish } from './panel-view';

/** One need: its state by shape and word, the reason, and sentences to insert where it is missing. */
export function NeedItem({ need, onWish }: { need: ShownNeed; onWish(wish: Wish): void }) {
  const words = useWords();
  const [first, ...others] = need.state === 'missing' ? need.suggestions : [];
  const insert = (text: string, suggestion: number, className: string) => (
    <button
      type="button"
      className={className}
      aria-label={words('insert_name', text)}
      onClick={() => onWish({ kind: 'insert', need: need.need, suggestion })}
    >
      {words('insert')}
    </button>
  );
  return (
    <li className="need" data-state={need.state}>
      <svg className="shape need-shape" viewBox="0 0 16 16" aria-hidden="true">
        {shapes[need.state]}
      </svg>
      <div className="need-body">
        <p className="need-head">
          <span className="need-name">{words(wordKey('need', need.need))}</span>{' '}
          <span className="need-state">{words(wordKey('need', need.state))}</span>
        </p>
        <p className="need-because">{need.because}</p>
        {first && (
          <div className="need-offer">
            <p className="offered">
              <Blanks text={first.text.trim()} />
            </p>
            {insert(first.text.trim(), 0, 'button')}
          </div>
        )}
        {others.length > 0 && (
          <Disclosure summary={words('other_wordings', others.length)}>
            <ul className="wordings">
              {others.map((other, index) => (
                <li key={other.text}>
                  <span>
                    <Blanks text={other.text.trim()} />
                  </span>
                  {insert(other.text.trim(), index + 1, 'button button-quiet')}
                </li>
              ))}
            </ul>
          </Disclosure>
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
