import type { ReactNode } from 'react';

interface MarkedTextProps {
  text: string;
  /** The stretch that is marked. */
  start: number;
  end: number;
}

/** A text with one stretch marked. */
export function MarkedText({ text, start, end }: MarkedTextProps) {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** A text in which the first `at` is marked. */
export function MarkedAt({ text, at }: { text: string; at: string }) {
  const start = text.indexOf(at);
  return start < 0 ? text : <MarkedText text={text} start={start} end={start + at.length} />;
}

const special = /(\[[^\]]*\]|\{[^}]*\})/;

/** A suggestion in which blanks for the agent and slots that the engine fills stand out. */
export function MarkedBlanks({ text }: { text: string }): ReactNode {
  return text.split(special).map((part, index) => {
    const key = `${index}`;
    if (part.startsWith('['))
      return (
        <span key={key} className="blank">
          {part}
        </span>
      );
    return part.startsWith('{') ? (
      <span key={key} className="slot">
        {part}
      </span>
    ) : (
      part
    );
  });
}

interface ManyMarksProps {
  text: string;
  /** In order of place; of two that overlap, the later is left unmarked. */
  marks: readonly { start: number; end: number; title: string }[];
}

/** A text with several stretches marked. */
export function ManyMarks({ text, marks }: ManyMarksProps) {
  let at = 0;
  const apart = marks.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
  return (
    <>
      {apart.map(({ start, end, title }, index) => (
        <span key={start}>
          {text.slice(apart[index - 1]?.end ?? 0, start)}
          <mark title={title}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(at)}
    </>
  );
}
