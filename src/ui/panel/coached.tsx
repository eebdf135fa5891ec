import type { Snapshot } from '../../coaching/snapshot';
import { useWords } from '../design/words';
import { Checklist } from './checklist';
import { orderFindings } from './finding-order';
import { Findings } from './findings';
import { Hints } from './hints';
import { OtherLanguage } from './other-language';
import type { Wish } from './panel-view';
import { QuietState } from './quiet-state';
import { ReadingCard } from './reading-card';

/** One reply box's snapshot: the customer, what the reply owes them, what will land badly. */
export function Coached({ snapshot, onWish }: { snapshot: Snapshot; onWish(wish: Wish): void }) {
  const words = useWords();
  switch (snapshot.status) {
    case 'waiting':
      return <QuietState title={words('state_waiting_title')} text={words('state_waiting_text')} />;
    case 'internal':
      return <QuietState title={words('state_internal_title')} text={words('state_internal_text')} />;
    case 'paused':
      return <QuietState title={words('state_paused_title')} text={words('state_paused_text')} />;
    case 'unreadable':
      return <QuietState title={words('state_unreadable_title')} text={words('state_unreadable_text')} />;
    case 'coached':
    case 'unknown-author': {
      const { open, hints } = orderFindings(snapshot.findings);
      if (snapshot.language !== undefined)
        return (
          <>
            <OtherLanguage language={snapshot.language} />
            {open.length > 0 && <Findings key={snapshot.conversation} findings={open} onWish={onWish} />}
          </>
        );
      const knowsThread = snapshot.status === 'coached';
      return (
        <>
          {!knowsThread && <p className="aside">{words('state_unknown_author')}</p>}
          {knowsThread && snapshot.reading && <ReadingCard reading={snapshot.reading} />}
          {knowsThread && <Checklist needs={snapshot.needs} onWish={onWish} />}
          <Findings key={snapshot.conversation} findings={open} onWish={onWish} />
          <Hints hints={hints} onWish={onWish} />
        </>
      );
    }
  }
}
