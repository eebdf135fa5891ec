import { judgeNeeds } from './needs/judge';
import { readConversation } from './reading/conversation';
import { ThreadReader } from './reading/thread-reading';
import type { ReviewInput } from './review-input';
import type { Finding, Review } from './review-output';
import { closeGap } from './rewriting/gap';
import { leaning, type Voice, voiceOf } from './rewriting/template';
import { classifiedIn } from './rules/classified';
import { type CompiledPacks, compilePacks } from './rules/compile';
import { holds } from './rules/condition';
import { type Candidate, findCandidates, type InSentence, type Slots, toFinding } from './rules/flag';
import { findOverruns } from './rules/limit';
import { inForce } from './rules/overrides';
import type { ReadyPack } from './rules/prepare';
import type { Rule } from './rules/schema';
import { findSlips } from './rules/slip';
import { spokenIn } from './rules/spoken';
import { standsIn } from './rules/stands-in';
import { type Placed, Reader } from './text/draft';
import { LanguageReader } from './text/language';
import { perLine } from './text/line';
import { perSentence } from './text/sentence';
import type { Level } from './vocabulary';

/** Reviews drafts with one set of packs. Remembers sentences between calls; results never depend on what was seen before. */
export interface Coach {
  /** Whether a rule of its packs asks before sending. */
  readonly gates: boolean;
  /** Findings that still stand are the same objects as in the review before: do not change them. */
  review(input: ReviewInput): Review;
  /** Drops everything remembered of texts; compiled packs stay. */
  forget(): void;
}

export interface CoachOptions {
  packs: readonly ReadyPack[];
  /** The language of `say`, `why` and `because`; English where a rule has no other. */
  language?: string;
  /** This coach is of those who try rules out before all have them. */
  isPilot?: boolean;
}

/** Makes a coach. Packs are trusted: they were linted when they were built, imported or edited. */
export function createCoach({ packs, language = 'en', isPilot = false }: CoachOptions): Coach {
  const compiled = compilePacks(inForce(packs, isPilot));
  const reader = new Reader(compiled.lexicon);
  const languages = new LanguageReader();
  const threads = new ThreadReader(reader, compiled);
  const candidatesOf = perSentence((sentence) => findCandidates(sentence, compiled));

  return {
    gates: packs.some(({ rules }) => rules.some(({ gate }) => gate)),
    review(input) {
      const read = reader.readDraft(input.draft);
      const { lines, sentences: draft } = read;
      const voice: Voice = voiceOf(lines.reduce((sum, { line }) => sum + leaningOfLine(line), 0));
      const thread = threads.read(input);
      const conversation = readConversation(input, draft, thread, compiled);
      const { facts } = conversation;
      // "Sorry that our soup made you ill" admits; where that can hurt, a wording that names no cause takes its place.
      const slots: Slots = (slot) => (slot === 'problem' && facts.delicate ? null : conversation.slots(slot));
      const findings: Finding[] = [];
      const heard = languages.hear(draft);
      const isSpoken = (pack: string) => heard === null || heard.couldBe(pack);
      const isForeign = heard !== null && compiled.languages.length > 0 && !compiled.languages.some(isSpoken);
      const take = (candidate: Candidate, { sentence, start }: Placed, index: number) => {
        if (!isSpoken(candidate.flag.language)) return;
        if (!holds(candidate.flag.rule.when, facts, compiled)) return;
        if (isAnsweredNearby(candidate, draft, index)) return;
        const made = toFinding(candidate, sentence, voiceOf(leaningOfSentence(sentence), voice), slots);
        if (made) findings.push(placedFinding(candidate, made, start, input.draft, language));
      };
      draft.forEach((placed, index) => {
        if (isForeign || compiled.isMacro(placed.sentence)) return;
        const before = findings.length;
        for (const candidate of candidatesOf(placed.sentence)) take(candidate, placed, index);
        // What has a wording of its own goes before what a classifier takes for the same.
        const worded = findings.slice(before).filter(isHeard);
        for (const candidate of classifiedIn(draft, index, thread.known, compiled.classifiers))
          if (!worded.some((finding) => touches(finding, placed.start, candidate.mark))) take(candidate, placed, index);
      });
      findings.push(
        ...findOverruns(input.draft, draft, compiled, language, {
          counts: (limit) => isSpoken(limit.language) && holds(limit.rule.when, facts, compiled),
          voice,
          slots,
        }).filter(({ start }) => !isInMacro(start, draft, compiled)),
      );
      findings.push(...findSlips(input, read, conversation, compiled, language));
      return {
        findings: strongest(findings),
        needs: judgeNeeds(read, isSpoken, voice, conversation, compiled, language),
        reading: conversation.reading,
        ...(isForeign ? { language: heard.language } : {}),
      };
    },
    forget() {
      reader.forget();
      languages.forget();
      threads.forget();
    },
  };
}

/** Does what stands at `offset` come from a macro that nobody has touched? */
function isInMacro(offset: number, draft: readonly Placed[], { isMacro }: CompiledPacks): boolean {
  const placed = draft.find(({ start, end }) => start <= offset && offset < end);
  return placed !== undefined && isMacro(placed.sentence);
}

/** What a finding says of its rule. */
export function describe(id: string, rule: Rule, language: string) {
  return {
    rule: id,
    level: rule.level,
    ...(rule.gate ? { gate: true as const } : {}),
    say: spokenIn(rule.say, language),
    why: spokenIn(rule.why, language),
    source: rule.source,
  };
}

/** A finding in its place in the draft; the one that was made before where nothing has changed. */
function placedFinding(candidate: Candidate, made: InSentence, at: number, draft: string, language: string): Finding {
  const before = candidate.placed;
  if (before?.made === made && before.at === at) return before.finding;
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

const leaningOfLine = perLine(({ text }) => leaning(text));
const leaningOfSentence = perSentence(({ text }) => leaning(text));
const isHeard = ({ level }: Finding) => level === 'suggest' || level === 'important';

const touches = (finding: Finding, offset: number, { start, end }: { start: number; end: number }) => {
  const mark = finding.mark ?? finding;
  return mark.start < offset + end && mark.end > offset + start;
};

/** Does a sentence next to it (the one before, its own, the two after) hold what makes the rule needless? */
function isAnsweredNearby({ flag }: Candidate, draft: readonly Placed[], index: number): boolean {
  if (flag.unlessNear.length === 0) return false;
  const last = Math.min(draft.length - 1, index + 2);
  for (let i = Math.max(0, index - 1); i <= last; i++)
    if (flag.unlessNear.some((pattern) => standsIn(pattern, (draft[i] as Placed).sentence))) return true;
  return false;
}

const strength: Record<Level, number> = { silent: 0, hint: 1, suggest: 2, important: 3 };

/** Where marks overlap a plain mistake stays, then the stronger level, then the longer mark; silent ones take nobody's place. In order of place. */
function strongest(findings: Finding[]): Finding[] {
  const markOf = (finding: Finding) => finding.mark ?? finding;
  const length = (finding: Finding) => markOf(finding).end - markOf(finding).start;
  const isSlip = (finding: Finding) => Number(finding.category === 'slip' && finding.level !== 'silent');
  const order = [...findings].sort(
    (a, b) => isSlip(b) - isSlip(a) || strength[b.level] - strength[a.level] || length(b) - length(a),
  );
  /** Marks that are taken, in order; they do not overlap. */
  const taken: { start: number; end: number }[] = [];
  const places = new Set<string>();
  const kept = order.filter((finding) => {
    const mark = markOf(finding);
    let at = 0;
    for (let high = taken.length; at < high; ) {
      const middle = (at + high) >> 1;
      if ((taken[middle] as { start: number }).start < mark.start) at = middle + 1;
      else high = middle;
    }
    const overlaps =
      (taken[at - 1]?.end ?? 0) > mark.start || (taken[at]?.start ?? Number.POSITIVE_INFINITY) < mark.end;
    if (finding.level === 'silent') return true;
    // Two matches of a rule in one clause that it replaces whole are one finding.
    const place = `${finding.rule} ${finding.start} ${finding.end}`;
    if (overlaps || places.has(place)) return false;
    taken.splice(at, 0, mark);
    places.add(place);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
