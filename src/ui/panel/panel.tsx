import type { Intent } from '../../coaching/intent';
import type { Snapshot } from '../../coaching/snapshot';
import { Logo } from '../design/logo';
import { useStable } from '../design/stable';
import { type InterfaceWords, WordsContext } from '../design/words';
import { announcementOf, useSettled } from './announcement';
import { Coached } from './coached';
import { useNews } from './news';
import { NoticeBar, noticeKey } from './notice-bar';
import type { PanelActions, PanelView, Wish } from './panel-view';
import { PauseMenu } from './pause-menu';
import { Pulse } from './pulse';
import { QuietState } from './quiet-state';
import { SightList } from './sight-list';
import { SiteState } from './site-state';

type PanelProps = PanelActions & { view: PanelView; words: InterfaceWords };

/** No recipe knows where the messages are. */
const isUntaught = (snapshot: Snapshot | null): boolean =>
  snapshot?.desk === 'generic' || snapshot?.status === 'unreadable';

/** The side panel: what Composure knows of the tab that it serves. */
export function Panel({ view, words, onIntent, onPause, onSettings, ...on }: PanelProps) {
  const { onTurnOn, onChooseDesks, onRetry, onCopy, onLook, onTeach } = on;
  const state = view.kind === 'state' ? view.state : null;
  const snapshot = state?.snapshot ?? null;
  const notice = useNews(state);
  const counted = useSettled(announcementOf(snapshot, words));
  const isCoached = snapshot?.status === 'coached' || snapshot?.status === 'unknown-author';
  const wish = useStable((wished: Wish) => {
    if (snapshot) onIntent({ ...wished, conversation: snapshot.conversation, draft: snapshot.draft } as Intent);
  });
  return (
    <WordsContext value={words}>
      <main className="panel" lang={words.language}>
        <header className="panel-top">
          <Logo size={22} />
          <h1>{words('panel_title')}</h1>
          {snapshot && isCoached && snapshot.language === undefined && <Pulse snapshot={snapshot} />}
          {isCoached && <PauseMenu onPause={onPause} />}
        </header>
        {state?.trouble && <p className="aside">{words('notice_storage_full')}</p>}
        {notice && <NoticeBar key={notice.serial} notice={notice} onCopy={onCopy} onWish={wish} />}
        {view.kind === 'connecting' && (
          <QuietState title={words('state_connecting_title')} text={words('state_connecting_text')} />
        )}
        {view.kind === 'gone' && (
          <QuietState title={words('state_gone_title')} text={words('state_gone_text')}>
            <button type="button" className="button" onClick={onRetry}>
              {words('state_gone_button')}
            </button>
          </QuietState>
        )}
        {state && !snapshot && <SiteState state={state} onTurnOn={onTurnOn} onChooseDesks={onChooseDesks} />}
        {snapshot && <Coached snapshot={snapshot} onWish={wish} onPause={onPause} />}
        {state?.site === 'ready' && isUntaught(snapshot) && (
          <p className="aside">
            {words('teach_why')}{' '}
            <button type="button" className="button" onClick={onTeach}>
              {words('teach_button')}
            </button>
          </p>
        )}
        {snapshot && view.kind === 'state' && (
          <SightList
            key={snapshot.conversation}
            sight={view.sight ?? null}
            onLook={onLook}
            onCopy={onCopy}
            onTeach={onTeach}
            teaches={!isUntaught(snapshot)}
          />
        )}
        <footer className="panel-foot">
          <button type="button" className="text-button" onClick={onSettings}>
            {words('open_settings')}
          </button>
        </footer>
        <p className="unseen" role="status" aria-atomic="false">
          <span>{notice && words(noticeKey(notice))}</span> <span>{counted}</span>
        </p>
      </main>
    </WordsContext>
  );
}
