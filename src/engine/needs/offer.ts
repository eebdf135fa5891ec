import type { Conversation } from '../reading/conversation';
import type { Suggestion } from '../review-output';
import { fillTemplate, suggestionOf, type Voice } from '../rewriting/template';
import type { CompiledPacks } from '../rules/compile';
import { holds } from '../rules/condition';
import { remedied } from '../rules/remedies';
import type { Condition, NeedRule } from '../rules/schema';
import { spokenIn } from '../rules/spoken';
import type { Draft } from '../text/draft';
import { perLine } from '../text/line';
import { afterGreeting, beforeSignOff, type Place } from './place';

const most = 3;

/** Whose words may be used, and in which language agents are spoken to. */
export interface Speech {
  isSpoken(language: string): boolean;
  language: string;
}

/** What is offered for the needs that a draft leaves open. */
export class Offers {
  private readonly memory: Memory;
  private draftInWords: string | undefined;
  private places: Partial<Record<NeedRule['insert'], Place>> = {};

  constructor(
    private readonly draft: Draft,
    private readonly voice: Voice,
    private readonly conversation: Conversation,
    private readonly packs: CompiledPacks,
    private readonly speech: Speech,
  ) {
    this.memory = memoryOf(conversation.thread);
  }

  /** Sentences that would meet a need, the fittest first, with the place they go to; rotated so that not every customer gets the same. */
  of(rule: NeedRule): { insertAt: number; suggestions: Suggestion[] } {
    const { facts } = this.conversation;
    const fitting = this.filled(rule).filter(
      ({ text, needs }) => holds(needs, facts, this.packs) && !this.isWritten(text),
    );
    const turn = this.turnOf(rule);
    const ordered = [2, 1, 0].flatMap((close) => {
      const group = fitting.filter((one) => one.close === close);
      const start = group.length ? turn % group.length : 0;
      return [...group.slice(start), ...group.slice(0, start)];
    });
    const { at, before, after } = this.placeFor(rule.insert);
    const placed = (text: string) => this.suggestion(before + text + after);
    const remedies = remedied.has(rule.need) ? this.remedies() : [];
    // What the team may give goes before what can only be said, and leaves room for one of those.
    const usual = ordered.slice(0, Math.max(1, most - remedies.length)).map(({ text }) => placed(text));
    const approved = remedies.slice(0, most).map(({ text, note }) => ({ ...placed(text), ...note }));
    return { insertAt: at, suggestions: [...approved, ...usual] };
  }

  /** What the team may give here, with what the agent has to know before. */
  private remedies(): { text: string; note: { note?: string } }[] {
    const { facts, slots } = this.conversation;
    return this.packs.remedies.flatMap(({ language, remedy: { text: template, when, note } }) => {
      if (!this.speech.isSpoken(language) || !holds(when, facts, this.packs)) return [];
      const text = fillTemplate(template, this.voice, slots);
      if (text === null || this.isWritten(text)) return [];
      return [{ text, note: note === undefined ? {} : { note: spokenIn(note, this.speech.language) } }];
    });
  }

  private suggestion(text: string): Suggestion {
    const known = this.memory.suggestions.get(text) ?? suggestionOf(text);
    this.memory.suggestions.set(text, known);
    return known;
  }

  /** The rule's sentences that the conversation can fill; the same until it says something else to what they ask of it. */
  private filled(rule: NeedRule): readonly Wording[] {
    const { slots } = this.conversation;
    const { filled } = this.memory;
    const known = filled.get(rule);
    if (known?.voice === this.voice && known.asked.every(([slot, value]) => slots(slot) === value))
      return known.wordings;
    const asked = new Map<string, string | null>();
    const wordings = rule.suggestions.flatMap(({ text: template, if: needs }): Wording[] => {
      const text = fillTemplate(template, this.voice, (slot) => {
        const value = slots(slot);
        asked.set(slot, value);
        return value;
      });
      const close = /\{problem\}/.test(template) ? 2 : /\{(?:topic|question)\}/.test(template) ? 1 : 0;
      return text === null ? [] : [{ text, close, needs }];
    });
    filled.set(rule, { voice: this.voice, asked: [...asked], wordings });
    return wordings;
  }

  private placeFor(insert: NeedRule['insert']): Place {
    this.places[insert] ??=
      insert === 'after-greeting' ? afterGreeting(this.draft.text) : beforeSignOff(this.draft.text);
    return this.places[insert];
  }

  private turnOf({ id }: NeedRule): number {
    const { thread } = this.conversation;
    const turn = this.memory.turns.get(id) ?? hash(`${id}|${thread.map((message) => message.text).join('|')}`);
    this.memory.turns.set(id, turn);
    return turn;
  }

  /** Did the agent write it in this thread, or does it stand in the draft? */
  private isWritten(text: string): boolean {
    const { compared, sent } = this.memory;
    const own = compared.get(text) ?? comparedWith(sent, text);
    compared.set(text, own);
    if (own.isSent) return true;
    const { lines } = this.draft;
    if (!lines.some(({ line }) => wordsOfLine(line).has(own.inner))) return false;
    this.draftInWords ??= lines
      .map(({ line }) => plainLine(line))
      .filter(Boolean)
      .join(' ');
    return this.draftInWords.includes(own.words);
  }
}

/** What is remembered of a thread for as long as it stays the same. */
interface Memory {
  /** The agent's messages, as they are compared. */
  sent: readonly string[];
  turns: Map<string, number>;
  filled: Map<NeedRule, Filled>;
  compared: Map<string, Compared>;
  suggestions: Map<string, Suggestion>;
}

interface Filled {
  voice: Voice;
  asked: readonly (readonly [slot: string, value: string | null])[];
  wordings: readonly Wording[];
}

interface Wording {
  text: string;
  /** How close it comes to the customer's own words. */
  close: 0 | 1 | 2;
  needs: Condition | undefined;
}

interface Compared {
  words: string;
  /** Its longest word but the first and last, which in a text it stands in may be parts of others. */
  inner: string;
  isSent: boolean;
}

const remembered = new WeakMap<Conversation['thread'], Memory>();

function memoryOf(thread: Conversation['thread']): Memory {
  const known = remembered.get(thread);
  if (known) return known;
  const sent = thread.filter((message) => message.from === 'agent').map((message) => plainly(message.text));
  const made = { sent, turns: new Map(), filled: new Map(), compared: new Map(), suggestions: new Map() };
  remembered.set(thread, made);
  return made;
}

function comparedWith(sent: readonly string[], text: string): Compared {
  const words = plainly(text);
  const inner = words.split(' ').slice(1, -1);
  return {
    words,
    inner: inner.reduce((long, word) => (word.length > long.length ? word : long), ''),
    isSent: sent.some((message) => message.includes(words)),
  };
}

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const plainLine = perLine(({ text }) => plainly(text));
/** Every line holds the empty word, which stands for a wording too short to have one inside. */
const wordsOfLine = perLine((line): ReadonlySet<string> => new Set(['', ...plainLine(line).split(' ')]));

/** A number from a text, the same every time (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
