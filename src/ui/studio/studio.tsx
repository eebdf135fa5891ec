import { useEffect, useMemo, useRef, useState } from 'react';
import { sheetSize } from '../../coaching/calibration';
import type { Pack } from '../../engine/rules/schema';
import { Logo } from '../design/logo';
import { type InterfaceWords, useWords, WordsContext, wordKey } from '../design/words';
import { BenchPage, type BenchState, emptyBench } from './bench/bench-page';
import type { FalseAlarm } from './bench/false-alarm';
import { MacrosPage } from './macros/macros-page';
import type { PackDesk } from './pack/pack-desk';
import { PackPage } from './pack/pack-page';
import { addressOf, type Navigation, places, useNavigation } from './route';
import { RulesPage } from './rules/rules-page';
import type { StudioEngine } from './studio-engine';
import { saidBy } from './studio-rule';
import { teamRules } from './team-rules';
import { UnsavedContext } from './unsaved';
import { stageEdit } from './week/stage-edit';
import { WeekPage } from './week/week-page';
import { useWorkspace, type WorkspaceInHand, type WorkspaceStore } from './workspace';

interface StudioProps {
  words: InterfaceWords;
  /** The packs that ship. */
  shipped: readonly Pack[];
  store: WorkspaceStore;
  engine: StudioEngine;
  desk: PackDesk;
}

/** The supervisor's studio: rules, test bench, the team's pack, macros, and the week. */
export function Studio({ words, ...rest }: StudioProps) {
  return (
    <WordsContext value={words}>
      <StudioShell {...rest} />
    </WordsContext>
  );
}

function StudioShell({ shipped, store, engine, desk }: Omit<StudioProps, 'words'>) {
  const words = useWords();
  const navigation = useNavigation();
  const inHand = useWorkspace(store);
  const { route, unsaved } = navigation;
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = useState(route.place);
  // Whoever goes to another page starts at its top; whoever opens the studio starts where the browser does.
  useEffect(() => {
    if (route.place !== first) heading.current?.focus();
  }, [route.place, first]);
  return (
    <UnsavedContext value={unsaved}>
      <div className="studio" lang={words.language}>
        <header className="studio-top">
          <div className="page-top">
            <Logo size={28} />
            <h1 ref={heading} tabIndex={-1}>
              {words('studio_title')}
            </h1>
            <HistoryButtons {...inHand} />
          </div>
          <nav aria-label={words('studio_title')} className="tabs">
            {places.map((place) => (
              <a
                key={place}
                href={addressOf({ place, at: '' })}
                aria-current={place === route.place ? 'page' : undefined}
              >
                {words(wordKey('studio_place', place))}
              </a>
            ))}
            <a
              className="tabs-help"
              href={words.language === 'de' ? '/supervisors.html#deutsch' : '/supervisors.html'}
              target="_blank"
              rel="noreferrer"
            >
              {words('studio_guide')}
            </a>
          </nav>
        </header>
        <main>
          <Overtaken {...inHand} />
          <LeaveQuestion navigation={navigation} />
          <RoutedPage shipped={shipped} engine={engine} desk={desk} inHand={inHand} navigation={navigation} />
        </main>
      </div>
    </UnsavedContext>
  );
}

interface PageProps {
  shipped: readonly Pack[];
  engine: StudioEngine;
  desk: PackDesk;
  inHand: WorkspaceInHand;
  navigation: Navigation;
}

function RoutedPage({ shipped, engine, desk, inHand, navigation: { route, go } }: PageProps) {
  const [bench, setBench] = useState<BenchState>(emptyBench);
  const [alarm, hand] = useState<FalseAlarm | null>(null);
  const { pack, published } = inHand.workspace;
  const words = useWords();
  const rules = useMemo(() => teamRules(shipped, inHand.workspace), [shipped, inHand.workspace]);
  const { columns } = bench;
  const sayOf = (id: string) => saidBy(rules, id, words.language);
  const openRule = (at: string) => go({ place: 'rules', at });
  switch (route.place) {
    case 'rules':
      return (
        <RulesPage
          rules={rules}
          engine={engine}
          inHand={inHand}
          at={route.at}
          onOpen={openRule}
          alarm={alarm}
          onAlarmTaken={() => hand(null)}
        />
      );
    case 'bench':
      return (
        <BenchPage
          engine={engine}
          pack={pack}
          published={published}
          state={bench}
          onState={(change) => setBench((before) => ({ ...before, ...change }))}
          onRule={openRule}
          sayOf={sayOf}
          onFalseAlarm={(found) => {
            hand(found);
            openRule(found.rule);
          }}
        />
      );
    case 'pack':
      return (
        <PackPage shipped={shipped} inHand={inHand} desk={desk} tried={bench.last === pack ? bench.report : null} />
      );
    case 'macros':
      return <MacrosPage engine={engine} inHand={inHand} sayOf={sayOf} />;
    case 'week':
      return (
        <WeekPage
          rules={rules}
          today={new Date().toISOString().slice(0, 10)}
          onRule={openRule}
          onStage={(one) => inHand.change(...stageEdit(one, words))}
          onDraw={columns && (() => engine.drawReplies(columns, sheetSize))}
        />
      );
    default:
      return route.place satisfies never;
  }
}

function HistoryButtons({ undoes, redoes, undo, redo }: WorkspaceInHand) {
  const words = useWords();
  return (
    <div className="buttons history">
      <button
        type="button"
        className="button button-quiet"
        disabled={undoes === null}
        title={undoes ?? ''}
        onClick={undo}
      >
        {words('studio_undo')}
        {undoes && <span className="unseen">: {undoes}</span>}
      </button>
      <button
        type="button"
        className="button button-quiet"
        disabled={redoes === null}
        title={redoes ?? ''}
        onClick={redo}
      >
        {words('studio_redo')}
        {redoes && <span className="unseen">: {redoes}</span>}
      </button>
    </div>
  );
}

function Overtaken({ isOvertaken, takeTheirs, keepMine }: WorkspaceInHand) {
  const words = useWords();
  if (!isOvertaken) return null;
  return (
    <section className="card asking" role="alert">
      <p>{words('studio_overtaken')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => takeTheirs(words('studio_edit_theirs'))}>
          {words('studio_take_theirs')}
        </button>
        <button type="button" className="button button-quiet" onClick={keepMine}>
          {words('studio_keep_mine')}
        </button>
      </div>
    </section>
  );
}

function LeaveQuestion({ navigation: { wanted, stay, leave } }: { navigation: Navigation }) {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) first.current?.focus();
  }, [wanted]);
  if (!wanted) return null;
  return (
    <section
      className="card asking"
      role="alertdialog"
      aria-labelledby="leave-question"
      onKeyDown={(event) => event.key === 'Escape' && stay()}
    >
      <p id="leave-question">{words('studio_unsaved')}</p>
      <div className="buttons">
        <button ref={first} type="button" className="button" onClick={() => leave(true)}>
          {words('studio_unsaved_save')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => leave(false)}>
          {words('studio_unsaved_drop')}
        </button>
        <button type="button" className="button button-quiet" onClick={stay}>
          {words('studio_unsaved_stay')}
        </button>
      </div>
    </section>
  );
}
