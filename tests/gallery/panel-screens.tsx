import { useEffect, useState } from 'react';
import { previewOf, safeFindings } from '../../src/coaching/safe-findings';
import type { PartSeen } from '../../src/coaching/sight';
import type { Snapshot } from '../../src/coaching/snapshot';
import type { InterfaceWords } from '../../src/coaching/word-key';
import { practiceTicket } from '../../src/page/practice-desk';
import { Panel } from '../../src/ui/panel/panel';
import type { PanelView } from '../../src/ui/panel/panel-view';
import type { ReplyName } from './sample';

const nothing = () => {};

export function PanelScreen({ screen, words }: { screen: string; words: InterfaceWords }) {
  const view = viewOf(screen, words.language);
  const [isLater, later] = useState(false);
  // Only what comes while the panel is open is news.
  useEffect(() => later(true), []);
  const [gone, setGone] = useState<string[]>([]);
  return (
    <Panel
      view={without(gone, isLater ? view : withoutNotice(view))}
      words={words}
      onIntent={(intent) => {
        if (intent.kind === 'apply') setGone([...gone, intent.finding]);
      }}
      onPause={nothing}
      onSettings={nothing}
      onTurnOn={nothing}
      onChooseDesks={nothing}
      onRetry={nothing}
      onCopy={nothing}
      onLook={nothing}
      onTeach={nothing}
    />
  );
}

const withoutNotice = (view: PanelView): PanelView =>
  view.kind === 'state' && view.state.snapshot
    ? { ...view, state: { ...view.state, snapshot: { ...view.state.snapshot, notice: null } } }
    : view;

/** As when what was applied is no longer in the draft. */
function without(gone: string[], view: PanelView): PanelView {
  if (gone.length === 0 || view.kind !== 'state' || !view.state.snapshot) return view;
  const { snapshot } = view.state;
  const findings = snapshot.findings.filter(({ id }) => !gone.includes(id));
  return { ...view, state: { ...view.state, snapshot: { ...snapshot, findings } } };
}

/** A very long draft with very much in it. */
const many = (sample: Snapshot): Snapshot['findings'] =>
  Array.from({ length: 200 }, (_, index) => ({
    ...(sample.findings[0] as Snapshot['findings'][number]),
    id: `f${index}`,
    start: index * 60,
    end: index * 60 + 12,
    text: `phrase ${index}`,
    suggestions: [{ text: `Could you send ${index}`, blanks: [] }],
  }));

const site = 'https://acme.zendesk.com/*';

function viewOf(screen: string, language: string): PanelView {
  const state = (given: object): PanelView => ({
    kind: 'state',
    state: { type: 'state', tab: 1, site: 'ready', origin: null, snapshot: null, trouble: null, ...given },
  });
  const sample = (reply: ReplyName) => window.samples[language]?.[reply] as Snapshot;
  const shows = (given: Partial<Snapshot>, reply: ReplyName = 'harsh') =>
    state({ snapshot: { ...sample(reply), ...given } });
  const coached = sample('harsh');
  const draft = practiceTicket.reply.join('\n');
  const deeds: Snapshot['deeds'] = [
    { id: 'd3', kind: 'dismissed', text: 'You failed to', was: 'You failed to', scope: 'rule' },
    { id: 'd2', kind: 'inserted', text: 'I’m sorry that your lamp arrived broken.', was: '' },
    { id: 'd1', kind: 'applied', text: 'Could you send', was: 'You must send' },
  ];
  const part = (name: PartSeen['part'], selector: string | null, count = 1): PartSeen => ({
    part: name,
    selector,
    seen: selector && '2026-03',
    count,
  });
  const parts = [
    part('reply box', '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]'),
    part('message', 'article[data-test-id="omni-log-comment-item"]', 12),
    part('from', null, 0),
  ];
  switch (screen) {
    case 'panel-untaught':
      return shows({ status: 'unknown-author', desk: 'generic' });
    case 'panel-sight':
      return {
        kind: 'state',
        state: { type: 'state', tab: 1, site: 'ready', origin: null, snapshot: coached, trouble: null },
        sight: { desk: 'zendesk', editor: 'ckeditor5', parts },
      };
    case 'panel-connecting':
      return { kind: 'connecting' };
    case 'panel-gone':
      return { kind: 'gone' };
    case 'panel-off':
      return state({ site: 'not-granted', origin: site });
    case 'panel-unknown-site':
      return state({ site: 'not-granted' });
    case 'panel-forbidden':
      return state({ site: 'forbidden' });
    case 'panel-no-desk':
      return state({ site: 'no-desk' });
    case 'panel-waiting':
      return state({});
    case 'panel-calm':
      return shows({}, 'calm');
    case 'panel-blank':
      return shows({ findings: coached.findings.filter(({ suggestions }) => suggestions[0]?.blanks.length) });
    case 'panel-dismissed':
      return shows({ deeds, findings: coached.findings.slice(1) });
    case 'panel-applied':
      return shows({ deeds, notice: { kind: 'applied', deed: 'd1', serial: 1 } }, 'calm');
    case 'panel-copy':
      return shows({ notice: { kind: 'copy', text: 'Could you send us a photo?', serial: 1 } });
    case 'panel-preview':
      return shows({ preview: previewOf(draft, safeFindings(coached.findings)) });
    case 'panel-many':
      return shows({ findings: many(coached) });
    case 'panel-paused':
      return shows({ status: 'paused', pause: 'conversation', findings: [], needs: [] });
    case 'panel-internal':
      return shows({ status: 'internal' });
    case 'panel-unreadable':
      return shows({ status: 'unreadable' });
    case 'panel-unknown-author':
      return shows({ status: 'unknown-author' });
    case 'panel-other-language':
      return shows({ language: 'fr', findings: [] });
    case 'panel-storage-full':
      return state({ trouble: 'storage-full', snapshot: coached });
    default:
      return shows({});
  }
}
