import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { PanelState } from '../../src/coaching/protocol';
import type { Snapshot } from '../../src/coaching/snapshot';
import { createWords } from '../../src/coaching/words';
import { Panel } from '../../src/ui/panel/panel';
import type { PanelView } from '../../src/ui/panel/panel-view';
import { sampleFinding, sampleSnapshot } from './sample-snapshot';

/** What binds an intent to the sample snapshot. */
export const bound = { conversation: 'zendesk:1', draft: 'hash' };

export const stateOf = (given: Partial<PanelState>): PanelView => ({
  kind: 'state',
  state: { type: 'state', tab: 7, site: 'ready', origin: null, snapshot: null, trouble: null, ...given },
});
export const shows = (given: Partial<Snapshot>) => stateOf({ snapshot: sampleSnapshot(given) });

/** Renders the panel; `next` is what comes after. */
export function show(view: PanelView, words = createWords(en, 'en')) {
  const actions = {
    onIntent: vi.fn(),
    onPause: vi.fn(),
    onSettings: vi.fn(),
    onTurnOn: vi.fn(),
    onChooseDesks: vi.fn(),
    onRetry: vi.fn(),
    onCopy: vi.fn(),
    onLook: vi.fn(),
    onTeach: vi.fn(),
  };
  const { rerender } = render(<Panel view={view} words={words} {...actions} />);
  const next = (later: PanelView) => rerender(<Panel view={later} words={words} {...actions} />);
  return { ...actions, next, user: userEvent.setup() };
}

export const findings = () => within(screen.getByRole('list', { name: 'Findings' }));
export const items = () =>
  findings()
    .queryAllByRole('listitem')
    .filter((item) => item.dataset.finding);

/** So many findings, in the order of the draft, `f0` with the text “phrase 0” first. */
export const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleFinding({ id: `f${index}`, start: index * 20, text: `phrase ${index}` }),
  );
