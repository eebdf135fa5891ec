import type { Coach } from '../engine/review';
import type { ReviewInput } from '../engine/review-input';
import type { Review } from '../engine/review-output';

export interface EngineHome {
  review(input: ReviewInput): Review;
  /** Whether a rule asks before sending. */
  gates(): boolean;
  /** Makes the engine soon, so that the first review does not wait for it. Safe to call again. */
  warm(): void;
  /** The packs or the language have changed: the next review is another engine's. */
  renew(): void;
}

/** Keeps one engine for all tabs; it is made when somebody first needs it, since loading its grammar takes some 300 ms. */
export function createEngineHome(createCoach: () => Coach): EngineHome {
  let coach: Coach | undefined;
  let warming = false;
  const engine = (): Coach => {
    coach ??= createCoach();
    return coach;
  };
  return {
    review: (input) => engine().review(input),
    gates: () => engine().gates,
    warm() {
      if (coach || warming) return;
      warming = true;
      setTimeout(() => {
        try {
          engine().review({ draft: 'Thanks for your patience while we look into this.' });
        } catch {
          // Said to whoever asks for the first review.
        }
        warming = false;
      }, 0);
    },
    renew() {
      coach = undefined;
    },
  };
}
