import { useEffect, useRef } from 'react';
import { isOpen, type Snapshot } from '../../src/coaching/snapshot';
import type { InterfaceWords } from '../../src/coaching/word-key';
import { editorFor } from '../../src/page/editors/editor-for';
import { cardCss, pillCss } from '../../src/page/marks/card-style';
import { highlightCss } from '../../src/page/marks/mark-style';
import { adopt, createShadowHost } from '../../src/page/marks/shadow-host';
import { setStage } from '../../src/page/marks/stage';
import type { Stage } from '../../src/page/reply-ports';
import { type ReplyName, replies } from './sample';

interface InPageProps {
  screen: string;
  words: InterfaceWords;
  appearance: string;
}

/** A reply box in somebody’s page, with what stands in it of ours. */
export function InPage({ screen, words, appearance }: InPageProps) {
  const box = useRef<HTMLDivElement>(null);
  const reply = replyOf(screen);
  useEffect(() => {
    const element = box.current;
    const editor = element && editorFor(element);
    if (!editor) return;
    const life = new AbortController();
    const root = createShadowHost(document, life.signal);
    root.host.setAttribute('data-appearance', appearance);
    adopt(document, highlightCss, life.signal);
    adopt(root, cardCss + pillCss, life.signal);
    const stage = setStage(
      { editor, root, words: () => words, showsPill: () => true, opensPanel: true, copy: () => {}, act: () => {} },
      life.signal,
    );
    const snapshot = window.samples[words.language]?.[reply] as Snapshot;
    stage.show({ ...snapshot, ...givenOf(screen) }, editor.read());
    const timer = setTimeout(() => open(screen, stage, snapshot), 300);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [screen, words, appearance, reply]);
  return (
    <main className="foreign" data-theme={appearance}>
      <h1>Maria</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: reply boxes of desks are rich text, which no form field is */}
      <div
        ref={box}
        className="foreign-reply"
        role="textbox"
        aria-label="Reply"
        lang="en"
        tabIndex={0}
        spellCheck={false}
        contentEditable
        suppressContentEditableWarning
      >
        {replies[reply].split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </main>
  );
}

function replyOf(screen: string): ReplyName {
  if (screen === 'pill-calm') return 'calm';
  return screen === 'pill-check' ? 'soft' : 'harsh';
}

function givenOf(screen: string): Partial<Snapshot> {
  if (screen === 'pill-paused' || screen === 'pill-card-paused')
    return { status: 'paused', pause: 'site', findings: [], needs: [] };
  if (screen !== 'pill-card') return {};
  return { deeds: [{ id: 'd1', kind: 'applied', text: 'Could you send', was: 'You must send' }] };
}

function open(screen: string, stage: Stage, { findings }: Snapshot): void {
  if (screen === 'gate') stage.ask(findings.filter(isOpen).slice(0, 2), () => {});
  if (screen.startsWith('card')) stage.command('next-finding');
  if (screen === 'card-blank') for (let next = 0; next < 2; next++) stage.command('next-finding');
}
