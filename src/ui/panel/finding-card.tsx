import { useId } from 'react';
import type { ShownFinding } from '../../coaching/snapshot';
import { Blanks } from '../design/blanks';
import { Disclosure } from '../design/disclosure';
import { LevelMark, LevelShape, rankOf } from '../design/level-mark';
import { useWords } from '../design/words';
import type { Wish } from './panel-view';
import { Swap } from './swap';

interface FindingCardProps {
  finding: ShownFinding;
  isOpen: boolean;
  onOpen(): void;
  onWish(wish: Wish): void;
}

/** One finding: folded to a line with its Apply, or open with the sentence before and after, the reason and other wordings. */
export function FindingCard({ finding, isOpen, onOpen, onWish }: FindingCardProps) {
  const words = useWords();
  const bodyId = useId();
  const [first, ...others] = finding.suggestions;
  const apply = (suggestion: number) => onWish({ kind: 'apply', finding: finding.id, suggestion });
  const point = (on: boolean) => onWish({ kind: 'point', finding: on ? finding.id : null });
  const applyName = (text: string) =>
    text === '' ? words('apply_leave_out', finding.text) : words('apply_name', text);
  return (
    <li
      className="card finding"
      data-finding={finding.id}
      data-level={rankOf(finding)}
      data-open={isOpen}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
    >
      <div className="finding-head">
        <button type="button" className="finding-toggle" aria-expanded={isOpen} aria-controls={bodyId} onClick={onOpen}>
          {isOpen ? <LevelMark finding={finding} /> : <LevelShape rank={rankOf(finding)} />}
          {!isOpen && (
            <span className="finding-phrase">
              <span className="unseen">
                <LevelMark finding={finding} />:{' '}
              </span>
              {finding.text}
            </span>
          )}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={words('dismiss_name', finding.text)}
          title={words('dismiss')}
          onClick={() => onWish({ kind: 'dismiss', finding: finding.id })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8m0-8l-8 8" />
          </svg>
        </button>
      </div>
      <p className="finding-say">{finding.say}</p>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && <Swap stretch={finding} becomes={first?.text} />}
      </div>
      {first === undefined ? (
        isOpen && <p className="quiet">{words('no_suggestion')}</p>
      ) : (
        <div className="finding-do">
          <button type="button" className="button" aria-label={applyName(first.text)} onClick={() => apply(0)}>
            {words('apply')}
          </button>
          {!isOpen && (
            <span className="finding-becomes">
              {first.text === '' ? words('swap_left_out') : <Blanks text={first.text} />}
            </span>
          )}
        </div>
      )}
      {isOpen && others.length > 0 && (
        <Disclosure summary={words('other_wordings', others.length)}>
          <ul className="wordings">
            {others.map((other, index) => (
              <li key={other.text}>
                <span>{other.text === '' ? words('swap_left_out') : <Blanks text={other.text} />}</span>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={applyName(other.text)}
                  onClick={() => apply(index + 1)}
                >
                  {words('apply')}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {isOpen && (
        <Disclosure summary={words('why')}>
          <p>{finding.why}</p>
          <p className="quiet">{words('source', finding.source)}</p>
        </Disclosure>
      )}
    </li>
  );
}
