import { leftOut } from '../text/left-out';
import { sentences } from '../text/sentences';
import { type Idea, ideasIn, troubles } from './ideas/find';
import { plain } from './plain';
import { seenIn } from './seen';
import { type Turn, turnsIn } from './turns';

/** What one message of the customer's holds, before anything is concluded from it. */
export interface MessageSigns {
  /** How often each idea is found. */
  ideas: ReadonlyMap<Idea, number>;
  words: number;
  /** Its words as a model sees them. */
  seen: readonly string[];
  /** Words of four letters or more in capitals, runs of "!" or "??", and upset faces. */
  shouted: number;
  marks: number;
  faces: number;
  happyFaces: number;
  questions: number;
  turns: Readonly<Record<Turn, number>>;
  sentences: readonly SentenceSigns[];
}

export interface SentenceSigns {
  text: string;
  start: number;
  ideas: ReadonlyMap<Idea, number>;
}

const angry = /[😡🤬😠👿💩🗑🤮😤🙄😒👎]/gu;
const sorry = /[😞😔😢😭😩😫😣🙁☹😟😕😖💔😰😱😓🤦]|(?<![\w:])[:;=]['-]?[([](?!\w)/gu;
const happy = /[😊☺😀😃😄😁🙂🤗😍🥰👍👏🙌🎉❤💜🤙😎🌞😉💪🙏]|(?<![\w:])[:;=]-?[)D](?!\w)/gu;

/** Reads the signs in one message. */
export function readSigns(text: string): MessageSigns {
  const opaque = leftOut(text);
  const parts: SentenceSigns[] = [];
  const ideas = new Map<Idea, number>();
  for (const { start, end } of sentences(text, opaque)) {
    if (opaque.some((hidden) => hidden.start <= start && hidden.end >= end && hidden.end - hidden.start > 60)) continue;
    const own = text.slice(start, end);
    const found = withoutWhatIf(ideasIn(plain(own)), own);
    parts.push({ text: own, start, ideas: found });
    for (const [idea, count] of found) ideas.set(idea, (ideas.get(idea) ?? 0) + count);
  }
  const bare = text.replace(/[@#]\w+|https?:\S+|<\w+>/g, ' ');
  const words = bare.match(/\p{L}+/gu) ?? [];
  const loud = words.filter((word) => word.length >= 3 && word === word.toUpperCase() && word !== word.toLowerCase());
  return {
    ideas,
    words: words.length,
    seen: seenIn(text),
    shouted: loud.filter((word) => word.length >= 4 || plainLoud.has(word)).length,
    marks: (bare.match(/!{2,}|\?{2,}|[!?]{3,}/g) ?? []).length + (bare.match(/!/g) ?? []).length * 0.34,
    faces: (text.match(angry) ?? []).length * 2 + (text.match(sorry) ?? []).length,
    happyFaces: (text.match(happy) ?? []).length,
    questions: (bare.match(/\?/g) ?? []).length,
    turns: turnsIn(plain(bare)),
    sentences: parts,
  };
}

/** "What happens if my parcel is late?": nothing has happened yet. */
function withoutWhatIf(ideas: ReadonlyMap<Idea, number>, sentence: string): ReadonlyMap<Idea, number> {
  if (!ideas.has('what-if') || !/\?\W*$/.test(sentence)) return ideas;
  return new Map([...ideas].filter(([idea]) => !troubles.some((trouble) => trouble === idea)));
}

const plainLoud = new Set([
  'NOT',
  'NOW',
  'ANY',
  'ALL',
  'YOU',
  'WHY',
  'HOW',
  'BAD',
  'TWO',
  'TEN',
  'ONE',
  'NEVER',
  'NO',
  'YES',
]);
