import { type Known, placeOf } from '../classifier/classify';
import type { Manner } from '../classifier/manner';
import type { Conversation } from '../reading/conversation';
import type { Finding } from '../review-output';
import { closeGap } from '../rewriting/gap';
import { type Voice, voiceOf } from '../rewriting/template';
import { leaningOfSentence } from '../rewriting/voice';
import type { Placed } from '../text/draft';
import type { Heard } from '../text/language';
import type { Sentence } from '../text/sentence';
import { classifiedIn } from './classified';
import type { CompiledFlag, CompiledPacks } from './compile';
import { asksOfDraft, holds } from './condition';
import { describe } from './describe';
import { type Candidate, candidateFinder, type InSentence, type Slots, toFinding } from './flag';
import { standsIn } from './stands-in';

/** What findings are made by besides the draft's sentences. While it stays the same, so do they. */
interface Scene {
  conversation: Conversation;
  known: Known;
  manner: Manner;
  /** The language that the draft is in, where it can be told. */
  heard: Heard | null;
  voice: Voice;
  slots: Slots;
}

/** What was found in a sentence of the last draft. */
interface Found {
  findings: readonly Finding[];
  place: ReturnType<typeof placeOf>;
  /** It hangs on the sentences around it. */
  near: boolean;
  /** It hangs on all of the draft. */
  loose: boolean;
}

/** Finds what the flags of the packs are for. What nothing has changed of is taken over from the draft before. */
export class Flagger {
  private readonly candidatesOf: (sentence: Sentence) => readonly Candidate[];
  private draft: readonly Placed[] = [];
  private found: readonly Found[] = [];
  private scene: Scene | undefined;

  constructor(
    private readonly packs: CompiledPacks,
    private readonly language: string,
  ) {
    this.candidatesOf = candidateFinder(packs);
  }

  find(text: string, draft: readonly Placed[], scene: Scene): Finding[] {
    const shared = this.scene && isSame(this.scene, scene) ? sharedLength(this.draft, draft) : 0;
    const findings: Finding[] = [];
    const all: Found[] = [];
    for (let i = 0; i < draft.length; i++) {
      const place = placeOf(i, draft.length);
      const before = i < shared ? (this.found[i] as Found) : undefined;
      const stands = before && before.place === place && !before.loose && (!before.near || i + 2 < shared);
      const found = stands ? before : this.findIn(text, draft, i, place, scene);
      all.push(found);
      for (const finding of found.findings) findings.push(finding);
    }
    this.scene = scene;
    this.draft = draft;
    this.found = all;
    return findings;
  }

  forget(): void {
    this.scene = undefined;
    this.draft = [];
    this.found = [];
  }

  private findIn(
    text: string,
    draft: readonly Placed[],
    index: number,
    place: Found['place'],
    { conversation: { facts }, known, manner, heard, voice, slots }: Scene,
  ): Found {
    const { sentence, start } = draft[index] as Placed;
    if (this.packs.isMacro(sentence)) return nothing[place];
    const findings: Finding[] = [];
    let near = false;
    let loose = false;
    const take = (candidate: Candidate) => {
      const { flag } = candidate;
      if (heard !== null && !heard.couldBe(flag.language)) return;
      loose ||= asksOfDraft(flag.rule.when);
      near ||= flag.unlessNear.length > 0;
      if (!holds(flag.rule.when, facts, this.packs)) return;
      if (isAnsweredNearby(flag, draft, index)) return;
      const made = toFinding(candidate, sentence, voiceOf(leaningOfSentence(sentence), voice), slots);
      loose ||= candidate.made?.asked.has('question') === true;
      if (!made) return;
      findings.push(placedFinding(candidate, made, start, text, this.language));
      loose ||= candidate.placed === undefined;
    };
    for (const candidate of this.candidatesOf(sentence)) take(candidate);
    // What has a wording of its own goes before what a classifier takes for the same.
    const worded = findings.filter(isHeard);
    for (const candidate of classifiedIn(draft, index, known, manner, this.packs.classifiers))
      if (!worded.some((finding) => touches(finding, start, candidate.mark))) take(candidate);
    return findings.length === 0 && !near && !loose ? nothing[place] : { findings, place, near, loose };
  }
}

const nothing: Record<Found['place'], Found> = {
  first: { findings: [], place: 'first', near: false, loose: false },
  mid: { findings: [], place: 'mid', near: false, loose: false },
  last: { findings: [], place: 'last', near: false, loose: false },
};

const isSame = (before: Scene, now: Scene): boolean =>
  before.known === now.known &&
  before.manner.scale === now.manner.scale &&
  before.manner.shift === now.manner.shift &&
  before.heard === now.heard &&
  before.voice === now.voice &&
  before.conversation.facts.channel === now.conversation.facts.channel &&
  before.conversation.facts.public === now.conversation.facts.public &&
  before.slots('name') === now.slots('name') &&
  before.slots('agent') === now.slots('agent');

/** How many sentences at the start of a draft are those of the one before, in the same place. */
function sharedLength(before: readonly Placed[], now: readonly Placed[]): number {
  const most = Math.min(before.length, now.length);
  let shared = 0;
  while (shared < most && before[shared] === now[shared]) shared++;
  return shared;
}

/** A finding in its place in the draft; the one that was made before where nothing has changed. */
function placedFinding(candidate: Candidate, made: InSentence, at: number, draft: string, language: string): Finding {
  const before = candidate.placed;
  if (before?.made === made) {
    if (before.at !== at) candidate.placed = { made, at, finding: moved(before.finding, at - before.at) };
    return (candidate.placed as NonNullable<typeof before>).finding;
  }
  candidate.placed = undefined;
  const { flag } = candidate;
  const whole = { start: at + made.start, end: at + made.end };
  const { start, end, suggestions } = closeGap(draft, { ...whole, suggestions: made.suggestions });
  const mark = made.mark
    ? { start: at + made.mark.start, end: at + made.mark.end }
    : start < whole.start || end > whole.end
      ? whole
      : null;
  const finding: Finding = {
    start,
    end,
    text: draft.slice(start, end),
    ...(mark ? { mark } : {}),
    ...describe(flag.id, flag.rule, language),
    category: flag.rule.category,
    ...(flag.unlessNear.length > 0 ? { waits: true as const } : {}),
    suggestions,
  };
  // What a deletion takes with it depends on what stands around the sentence.
  if (!suggestions.some(({ text }) => text === '')) candidate.placed = { made, at, finding };
  return finding;
}

function moved(finding: Finding, by: number): Finding {
  const { start, end, mark } = finding;
  const place = { start: start + by, end: end + by };
  return mark
    ? { ...finding, ...place, mark: { start: mark.start + by, end: mark.end + by } }
    : { ...finding, ...place };
}

const isHeard = ({ level }: Finding) => level === 'suggest' || level === 'important';

const touches = (finding: Finding, offset: number, { start, end }: { start: number; end: number }) => {
  const mark = finding.mark ?? finding;
  return mark.start < offset + end && mark.end > offset + start;
};

/** Does a sentence next to it (the one before, its own, the two after) hold what makes the rule needless? */
function isAnsweredNearby(flag: CompiledFlag, draft: readonly Placed[], index: number): boolean {
  if (flag.unlessNear.length === 0) return false;
  const last = Math.min(draft.length - 1, index + 2);
  for (let i = Math.max(0, index - 1); i <= last; i++)
    if (flag.unlessNear.some((pattern) => standsIn(pattern, (draft[i] as Placed).sentence))) return true;
  return false;
}
