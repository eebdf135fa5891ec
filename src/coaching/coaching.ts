import type { Need, Review } from '../engine/review-output';
import type { NeedName } from '../engine/vocabulary';
import { carryOffset, carryStretch, changeBetween } from './change';
import { createDeeds, type Deeds } from './deeds';
import { countSentences } from './sentence';
import { hasSignOff } from './sign-off';
import type { DismissalScope, ShownFinding, ShownNeed, Snapshot } from './snapshot';
import { type Verdict, withStanding } from './standing';
import { isSettled, type NamedFinding, nameFindings, showFindings, showNeeds } from './visible';

/** What is to be shown of a review at this moment. */
export interface Coached {
  reading: Snapshot['reading'];
  findings: ShownFinding[];
  needs: ShownNeed[];
  /** The draft's language where no pack is for it. */
  language?: string | undefined;
}

/**
 * The memory of one draft: what the last review said of it, moved along with the text while the next one is under way, and what
 * has been shown, so that nothing flickers. Knows no DOM and no clock.
 */
export interface Coaching {
  readonly draft: string;
  /** What was done to this draft and can be taken back. */
  readonly deeds: Deeds;
  /** True when the text is another one than before. */
  edited(draft: string, caret: number | null): boolean;
  /** Takes the review of `draft`, which may be some keystrokes old. */
  reviewed(review: Review, draft: string): void;
  /** The agent has paused, or is about to send; true until the next edit. */
  paused(): void;
  aboutToSend(): void;
  /** Findings that ask before the reply is sent, but for those that were let pass in this draft. */
  asking(): ShownFinding[];
  letPass(findings: readonly Pick<ShownFinding, 'id'>[]): void;
  dismissed(finding: Pick<ShownFinding, 'rule' | 'text'>, scope: DismissalScope): void;
  restored(finding: Pick<ShownFinding, 'rule' | 'text'>, scope: DismissalScope): void;
  /** Nothing counts as dismissed any more. */
  restoredAll(): void;
  show(how?: { isChat: boolean }): Coached;
  /** Where a need's suggestion goes into the present draft; null when the text around that place has changed. */
  placeFor(need: NeedName): number | null;
}

const trailLength = 100;

export function createCoaching(): Coaching {
  let draft = '';
  let caret: number | null = null;
  let reading: Coached['reading'] = null;
  let findings: NamedFinding[] = [];
  let needs: Need[] = [];
  let language: string | undefined;
  let pausing = false;
  let sending = false;
  /** Drafts since the one that was reviewed last, so that edits in several places are followed one by one. */
  let trail: string[] = [];
  let verdict: Verdict = { draft, findings };
  const shown = new Set<string>();
  /** Of those, the ones that nothing written after them takes away. */
  const settled = new Set<string>();
  const shownMissing = new Set<NeedName>();
  const passed = new Set<string>();
  const dismissals = new Set<string>();
  const deeds = createDeeds();

  const carry = (from: string, to: string) => {
    if (from === to) return;
    const change = changeBetween(from, to);
    findings = findings.flatMap((finding) => {
      const carried = carryStretch(finding, change);
      if (!carried) return [];
      const mark = finding.mark && carryStretch(finding.mark, change);
      return [mark ? { ...carried, mark } : carried];
    });
    needs = needs.map((need) => {
      if (need.insertAt === undefined) return need;
      const { insertAt, ...rest } = need;
      const carried = carryOffset(insertAt, change);
      return carried === null ? rest : { ...rest, insertAt: carried };
    });
  };

  const isDismissed = (finding: { rule: string; text: string }) =>
    dismissals.has(dismissalOf(finding, 'here')) || dismissals.has(dismissalOf(finding, 'rule'));

  const isDue = () => sending || hasSignOff(draft) || (pausing && countSentences(draft) >= 2);

  return {
    deeds,
    get draft() {
      return draft;
    },
    edited(next, nextCaret) {
      caret = nextCaret;
      if (next === draft) return false;
      carry(draft, next);
      deeds.carried(changeBetween(draft, next));
      trail = [...trail, draft].slice(-trailLength);
      draft = next;
      pausing = false;
      sending = false;
      if (!draft.trim()) {
        shown.clear();
        settled.clear();
        shownMissing.clear();
        passed.clear();
      }
      return true;
    },
    reviewed(review, reviewedDraft) {
      reading = review.reading;
      needs = review.needs;
      language = review.language;
      const named = { draft: reviewedDraft, findings: nameFindings(review.findings) };
      findings = withStanding(verdict, named, { shown, settled }).filter((finding) => !isDismissed(finding));
      verdict = { draft: reviewedDraft, findings };
      const steps = [...trail, draft];
      const at = steps.lastIndexOf(reviewedDraft);
      const since = at < 0 ? [draft] : steps.slice(at + 1);
      trail = since.slice(0, -1);
      let from = reviewedDraft;
      for (const next of since) {
        carry(from, next);
        from = next;
      }
    },
    paused() {
      pausing = true;
    },
    aboutToSend() {
      sending = true;
    },
    asking: () =>
      showFindings({ draft, caret: null, findings, already: shown, isAtRest: true }).filter(
        ({ id, gate }) => gate && !passed.has(id),
      ),
    letPass(findings) {
      for (const { id } of findings) passed.add(id);
    },
    dismissed(finding, scope) {
      dismissals.add(dismissalOf(finding, scope));
      findings = findings.filter((other) => !isDismissed(other));
    },
    restored(finding, scope) {
      dismissals.delete(dismissalOf(finding, scope));
    },
    restoredAll() {
      dismissals.clear();
      deeds.forgetDismissals();
    },
    show({ isChat } = { isChat: false }) {
      // In chat Enter sends, often with no full stop before it: a pause has to do for the end of a sentence.
      const isWritten = sending || (isChat && pausing);
      const isAtRest = pausing || sending || hasSignOff(draft);
      const visible = showFindings({ draft, caret: isWritten ? null : caret, findings, already: shown, isAtRest });
      for (const { id } of visible) shown.add(id);
      for (const finding of findings) if (shown.has(finding.id) && isSettled(draft, finding)) settled.add(finding.id);
      const visibleNeeds = showNeeds(needs, { due: isDue(), already: shownMissing });
      for (const { need, state } of visibleNeeds) if (state === 'missing') shownMissing.add(need);
      return { reading, findings: visible, needs: visibleNeeds, language };
    },
    placeFor: (name) => needs.find(({ need }) => need === name)?.insertAt ?? null,
  };
}

/** `here` is about the words; both of the others are about the rule, as far as one conversation goes. */
const dismissalOf = ({ rule, text }: { rule: string; text: string }, scope: DismissalScope): string =>
  scope === 'here' ? `${rule}\n${text.trim().toLowerCase()}` : rule;
