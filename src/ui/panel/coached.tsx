import type { Snapshot } from '../../coaching/snapshot';
import { useWords, wordKey } from '../design/words';
import { Checklist } from './checklist';
import { DeedList } from './deed-list';
import { orderFindings } from './finding-order';
import { Findings } from './findings';
import { Hints } from './hints';
import { OtherLanguage } from './other-language';
import type { PanelActions, Wish } from './panel-view';
import { Preview } from './preview';
import { QuietState } from './quiet-state';
import { ReadingCard } from './reading-card';

interface CoachedProps extends Pick<PanelActions, 'onPause'> {
  snapshot: Snapshot;
  onWish(wish: Wish): void;
}

/** One reply box's snapshot: the customer, what the reply owes them, what will land badly. */
export function Coached({ snapshot, onWish, onPause }: CoachedProps) {
  const words = useWords();
  switch (snapshot.status) {
    case 'waiting':
      return <QuietState title={words('state_waiting_title')} text={words('state_waiting_text')} />;
    case 'internal':
      return <QuietState title={words('state_internal_title')} text={words('state_internal_text')} />;
    case 'paused':
      return (
        <QuietState
          title={words('state_paused_title')}
          text={words(wordKey('state_paused', snapshot.pause ?? 'conversation'))}
        >
          <button type="button" className="button" onClick={() => onPause(null)}>
            {words('resume')}
          </button>
        </QuietState>
      );
    case 'unreadable':
      return <QuietState title={words('state_unreadable_title')} text={words('state_unreadable_text')} />;
    case 'coached':
    case 'unknown-author': {
      if (snapshot.preview) return <Preview preview={snapshot.preview} onWish={onWish} />;
      const { open, hints } = orderFindings(snapshot.findings);
      if (snapshot.language !== undefined)
        return (
          <>
            <OtherLanguage language={snapshot.language} />
            {open.length > 0 && <Findings key={snapshot.conversation} findings={open} onWish={onWish} />}
            <DeedList deeds={snapshot.deeds} dismissed={snapshot.dismissed} onWish={onWish} />
          </>
        );
      const knowsThread = snapshot.status === 'coached';
      return (
        <>
          {!knowsThread && <p className="aside">{words('state_unknown_author')}</p>}
          {knowsThread && snapshot.reading && <ReadingCard reading={snapshot.reading} glance={snapshot.glance} />}
          {knowsThread && <Checklist needs={snapshot.needs} onWish={onWish} />}
          <Findings key={snapshot.conversation} findings={open} onWish={onWish} />
          <Hints hints={hints} onWish={onWish} />
          <DeedList deeds={snapshot.deeds} dismissed={snapshot.dismissed} onWish={onWish} />
        </>
      );
    }
  }
}
