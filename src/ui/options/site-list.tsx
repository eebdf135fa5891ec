import { SiteName, siteName } from '../design/site-name';
import { useWords } from '../design/words';

interface SiteListProps {
  granted: string[];
  kept: string | null;
  onRemove(origin: string): void;
  onChooseDesks(): void;
}

/** The sites where Composure is on. */
export function SiteList({ granted, kept, onRemove, onChooseDesks }: SiteListProps) {
  const words = useWords();
  return (
    <section>
      <h2>{words('options_sites_title')}</h2>
      <p className="quiet">{words(granted.length > 0 ? 'options_sites_text' : 'options_sites_none')}</p>
      {granted.length > 0 && (
        <ul className="card rows" aria-label={words('options_sites_title')}>
          {granted.map((origin) => (
            <li key={origin}>
              <SiteName origin={origin} />
              <button
                type="button"
                className="button button-quiet"
                aria-label={words('options_remove_name', siteName(origin))}
                onClick={() => onRemove(origin)}
              >
                {words('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="problem-said" role="status">
        {kept && words('options_remove_refused', siteName(kept))}
      </p>
      <p>
        <button type="button" className="button" onClick={onChooseDesks}>
          {words('options_add')}
        </button>
      </p>
    </section>
  );
}
