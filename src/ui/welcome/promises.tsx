import { useWords } from '../design/words';

/** What is stored, what never leaves, who sees it. */
export function Promises() {
  const words = useWords();
  return (
    <section className="promises">
      <div>
        <h2>{words('welcome_stored_title')}</h2>
        <p>{words('welcome_stored_text')}</p>
      </div>
      <div>
        <h2>{words('welcome_never_title')}</h2>
        <p>{words('welcome_never_text')}</p>
      </div>
      <div>
        <h2>{words('welcome_you_title')}</h2>
        <p>{words('welcome_you_text')}</p>
      </div>
      <p className="promises-more links">
        <a href="/employer.html">{words('employer_link')}</a> <a href="/privacy.html">{words('privacy_link')}</a>
      </p>
    </section>
  );
}
