import { useWords } from './words';

/** Text whose `[blanks]` stand out, since they are for the agent to fill. */
export function Blanks({ text }: { text: string }) {
  const words = useWords();
  const parts = text.split(/(\[[^\]\n]{1,40}\])/);
  return parts.map((part, index) => {
    const key = `${index}${part}`;
    if (index % 2 === 0) return <span key={key}>{part}</span>;
    return (
      <span key={key} className="blank" title={words('blank_name', part.slice(1, -1))}>
        {part}
      </span>
    );
  });
}
