import { useState } from 'react';
import { cutAtBlanks, fillBlanks } from '../../coaching/fill-blanks';
import type { ShownFinding } from '../../coaching/snapshot';
import { useWords } from './words';

type Suggestion = ShownFinding['suggestions'][number];

/** Text whose `[blanks]` stand out, since they are for the agent to fill. */
export function Blanks({ suggestion }: { suggestion: Suggestion }) {
  const words = useWords();
  return cutAtBlanks(suggestion).map((part, index) => {
    const key = `${index}`;
    if ('words' in part) return <span key={key}>{part.words}</span>;
    return (
      <span key={key} className="blank" title={words('blank_name', part.blank)}>
        [{part.blank}]
      </span>
    );
  });
}

/** What was typed into the blanks of a suggestion, until it is another one. */
export interface Filling {
  typed: string[];
  type(blank: number, text: string): void;
  /** The wording as filled; undefined where nothing was typed. */
  text: string | undefined;
}

export function useFilling(suggestion: Suggestion | undefined): Filling {
  const [filled, fill] = useState<{ of: string | undefined; typed: string[] }>({ of: undefined, typed: [] });
  const typed = filled.of === suggestion?.text ? filled.typed : [];
  return {
    typed,
    type(blank, text) {
      const next = [...(suggestion?.blanks ?? [])].map((_, index) => (index === blank ? text : (typed[index] ?? '')));
      fill({ of: suggestion?.text, typed: next });
    },
    text: suggestion && typed.some((one) => one.trim()) ? fillBlanks(suggestion, typed) : undefined,
  };
}

interface FillableProps {
  suggestion: Suggestion;
  filling: Filling;
  /** Enter in a field. */
  onEnter(): void;
}

/** The same, with fields in the place of the blanks. */
export function Fillable({ suggestion, filling, onEnter }: FillableProps) {
  const words = useWords();
  let blank = 0;
  return cutAtBlanks(suggestion).map((part, index) => {
    const key = `${index}`;
    if ('words' in part) return <span key={key}>{part.words}</span>;
    const at = blank++;
    const value = filling.typed[at] ?? '';
    return (
      <input
        key={key}
        type="text"
        className="blank-field"
        aria-label={words('blank_name', part.blank)}
        placeholder={part.blank}
        autoComplete="off"
        size={Math.min(Math.max(value.length, part.blank.length, 6), 30)}
        value={value}
        onChange={(event) => filling.type(at, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
        }}
      />
    );
  });
}
