import { useId } from 'react';
import type { ShownNeed } from '../../coaching/snapshot';
import { Disclosure } from '../design/disclosure';
import { useWords } from '../design/words';
import { NeedItem } from './need-item';
import { useOpenOne } from './open-one';
import type { Wish } from './panel-view';

/** What this reply owes this customer. Only what is due is shown; the order stays, so that nothing hops while one writes. */
export function Checklist({ needs, onWish }: { needs: ShownNeed[]; onWish(wish: Wish): void }) {
  const words = useWords();
  const headingId = useId();
  const all = needs.filter(({ state, level }) => state !== 'not-due' && level !== 'silent');
  const due = all.filter(({ level }) => level !== 'hint');
  const niceToHave = all.filter(({ level, state }) => level === 'hint' && state === 'missing');
  const missing = all.filter(({ state }) => state === 'missing').map(({ rule }) => rule);
  const weighty = due.find(({ state }) => state === 'missing');
  const open = useOpenOne(missing, weighty?.rule ?? null);
  const item = (need: ShownNeed) => (
    <NeedItem
      key={need.rule}
      need={need}
      isOpen={need.rule === open.id}
      onToggle={() => open.toggle(need.rule)}
      onWish={onWish}
    />
  );
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{words('checklist_title')}</h2>
      {due.length === 0 && <p className="all-clear">{words('checklist_nothing')}</p>}
      <ul className="card needs" aria-label={words('checklist_title')} hidden={due.length === 0} {...open.hold}>
        {due.map(item)}
      </ul>
      {niceToHave.length > 0 && (
        <Disclosure summary={words('needs_hints_summary', niceToHave.length)}>
          <ul className="card needs" aria-label={words('needs_hints_title')} {...open.hold}>
            {niceToHave.map(item)}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
