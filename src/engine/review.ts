import { forgetClauses } from './classifier/classify';
import { isTicket, mannerOf } from './classifier/manner';
import { judgeNeeds } from './needs/judge';
import { readConversation } from './reading/conversation';
import { ThreadReader } from './reading/thread-reading';
import type { ReviewInput } from './review-input';
import type { Review } from './review-output';
import { voiceIn } from './rewriting/voice';
import { type CompiledPacks, compilePacks } from './rules/compile';
import { holds } from './rules/condition';
import type { Slots } from './rules/flag';
import { Flagger } from './rules/flagged';
import { findOverruns } from './rules/limit';
import { inForce } from './rules/overrides';
import type { ReadyPack } from './rules/prepare';
import { findSlips } from './rules/slip';
import { strongestFinder } from './rules/strongest';
import { type Placed, Reader } from './text/draft';
import { LanguageReader } from './text/language';

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
  const used = inForce(packs, isPilot);
  const compiled = compilePacks(used);
  const ids = packs.map(({ id }) => id);
  const reader = new Reader(compiled.lexicon);
  const languages = new LanguageReader();
  const threads = new ThreadReader(reader, compiled);
  const flagger = new Flagger(compiled, language);
  let strongest = strongestFinder(ids);

  return {
    gates: used.some(({ rules }) => rules.some(({ gate }) => gate)),
    review(input) {
      const read = reader.readDraft(input.draft);
      const { sentences: draft } = read;
      const voice = voiceIn(read);
      const thread = threads.read(input);
      const conversation = readConversation(input, draft, thread, compiled);
      const { facts } = conversation;
      // "Sorry that our soup made you ill" admits; where that can hurt, a wording that names no cause takes its place.
      const slots: Slots = (slot) => (slot === 'problem' && facts.delicate ? null : conversation.slots(slot));
      const heard = languages.hear(draft);
      const isSpoken = (pack: string) => heard === null || heard.couldBe(pack);
      const isForeign = heard !== null && compiled.languages.length > 0 && !compiled.languages.some(isSpoken);
      const needs = judgeNeeds(read, isSpoken, voice, conversation, compiled, language);
      const manner = mannerOf(needs, { isTicket: isTicket(input), isAlone: thread.said.length === 0 });
      const findings = isForeign
        ? []
        : flagger.find(input.draft, draft, { conversation, known: thread.known, manner, heard, voice, slots });
      findings.push(
        ...findOverruns(input.draft, draft, compiled, language, {
          counts: (limit) => isSpoken(limit.language) && holds(limit.rule.when, facts, compiled),
          voice,
          slots,
        }).filter(({ start }) => !isInMacro(start, draft, compiled)),
        ...findSlips(input, read, conversation, compiled, language),
      );
      return {
        findings: strongest(findings),
        needs,
        reading: conversation.reading,
        ...(isForeign ? { language: heard.language } : {}),
      };
    },
    forget() {
      reader.forget();
      languages.forget();
      threads.forget();
      flagger.forget();
      forgetClauses();
      strongest = strongestFinder(ids);
    },
  };
}

/** Does what stands at `offset` come from a macro that nobody has touched? */
function isInMacro(offset: number, draft: readonly Placed[], { isMacro }: CompiledPacks): boolean {
  const placed = draft.find(({ start, end }) => start <= offset && offset < end);
  return placed !== undefined && isMacro(placed.sentence);
}
