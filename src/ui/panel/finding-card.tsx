import { memo, useId } from 'react';
import type { ShownFinding } from '../../coaching/snapshot';
import { Blanks, Fillable, useFilling } from '../design/blanks';
import { Disclosure } from '../design/disclosure';
import { LevelMark, LevelShape, rankOf } from '../design/level-mark';
import { useWords } from '../design/words';
import { DismissButton, DismissRow } from './dismiss-button';
import type { Wish } from './panel-view';
import { Swap } from './swap';
import { Wordings } from './wordings';

interface FindingCardProps {
  finding: ShownFinding;
  isOpen: boolean;
  /** Asks for it to be opened, or folded when it is open. */
  onToggle(finding: string): void;
  onWish(wish: Wish): void;
}

/** One finding: folded to a line with its Apply, or open with the sentence before and after, the reason and other wordings. */
export const FindingCard = memo(function FindingCard({ finding, isOpen, onToggle, onWish }: FindingCardProps) {
  const words = useWords();
  const bodyId = useId();
  const first = finding.suggestions[0];
  const filling = useFilling(first);
  const apply = (suggestion: number, text?: string) =>
    onWish({ kind: 'apply', finding: finding.id, suggestion, ...(text === undefined ? {} : { text }) });
  const applyFirst = () => apply(0, filling.text);
  const point = (isOn: boolean) => onWish({ kind: 'point', finding: isOn ? finding.id : null });
  const nameOf = (text: string) => (text === '' ? words('apply_leave_out', finding.text) : words('apply_name', text));
  const applyButton = first && (
    <button
      type="button"
      className={isOpen ? 'button' : 'button button-quiet'}
      aria-label={nameOf(filling.text ?? first.text)}
      onClick={applyFirst}
    >
      {words('apply')}
    </button>
  );
  const becomes = !first ? null : first.text === '' ? (
    ''
  ) : (
    <Fillable suggestion={first} filling={filling} onEnter={applyFirst} />
  );
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
        <button
          type="button"
          className="finding-toggle"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => onToggle(finding.id)}
        >
          {isOpen ? (
            <LevelMark finding={finding} />
          ) : (
            <>
              <LevelShape rank={rankOf(finding)} />
              <span className="unseen">
                <LevelMark finding={finding} />:{' '}
              </span>
              <span className="finding-phrase">{finding.text}</span>
            </>
          )}
        </button>
        {!isOpen && <DismissButton finding={finding} onWish={onWish} />}
      </div>
      <div id={bodyId} className="finding-body">
        {isOpen && (
          <>
            <p className="finding-say">{finding.say}</p>
            <Swap stretch={finding} becomes={becomes} />
            <div className="doing">
              {applyButton ?? <p className="quiet">{words('no_suggestion')}</p>}
              <Wordings suggestions={finding.suggestions} verb={words('apply')} nameOf={nameOf} onChoose={apply} />
              <Disclosure summary={words('why')}>
                <p>{finding.why}</p>
                <p className="quiet">{words('source', finding.source)}</p>
              </Disclosure>
            </div>
            <DismissRow finding={finding} onWish={onWish} />
          </>
        )}
      </div>
      {!isOpen && (
        <div className="finding-line">
          <span className="finding-becomes">
            {first === undefined ? (
              finding.say
            ) : first.text === '' ? (
              words('swap_left_out')
            ) : (
              <Blanks suggestion={first} />
            )}
          </span>
          {applyButton}
        </div>
      )}
    </li>
  );
}, isSame);

/** Each key brings a new snapshot; a card is drawn anew only where something that it shows is another. */
function isSame(before: FindingCardProps, after: FindingCardProps): boolean {
  if (before.isOpen !== after.isOpen || before.onToggle !== after.onToggle || before.onWish !== after.onWish)
    return false;
  return before.finding === after.finding || shownOf(before.finding) === shownOf(after.finding);
}

const shownOf = ({ text, before, after, category, level, say, suggestions }: ShownFinding): string =>
  JSON.stringify([text, before, after, category, level, say, suggestions]);
