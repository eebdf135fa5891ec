import type { Intent } from '../../coaching/intent';
import type { PanelState } from '../../coaching/protocol';
import type { Sight } from '../../coaching/sight';
import type { PauseScope } from '../../coaching/snapshot';

/** What the panel knows of the tab it serves: not yet anything, a state, or that nobody answers any more. */
export type PanelView =
  | { kind: 'connecting' }
  | { kind: 'gone' }
  | { kind: 'state'; state: PanelState; sight?: Sight | null };

type Unbound<I> = I extends unknown ? Omit<I, 'conversation' | 'draft'> : never;
/** An intent before it is bound to the conversation and the draft that the panel shows. */
export type Wish = Unbound<Intent>;

export interface PanelActions {
  onIntent(intent: Intent): void;
  /** Quiet, or none any more (null). */
  onPause(scope: PauseScope | null): void;
  onSettings(): void;
  /** Called straight from the click, as browsers demand before they ask for a permission. */
  onTurnOn(origin: string): void;
  onChooseDesks(): void;
  onRetry(): void;
  onCopy(text: string): void;
  /** Asks what can be seen of the page. */
  onLook(): void;
  /** Lets the agent point at reply box and message in the page. */
  onTeach(): void;
}
