import { Logo } from '../design/logo';
import { type InterfaceWords, WordsContext, wordKey } from '../design/words';

export interface EmployerProps {
  words: InterfaceWords;
  /** The code's own list of what it keeps. */
  stored: readonly { key: string; area: 'local' | 'session'; name: string }[];
  /** And of what a person can take away as a file. */
  exported: readonly string[];
}

/** What an employer, a works council or a data protection officer can see of the people who use this: made from the code's own list. */
export function Employer({ words, stored, exported }: EmployerProps) {
  return (
    <WordsContext value={words}>
      <main className="page" lang={words.language}>
        <header className="page-top">
          <Logo size={32} />
          <h1>{words('employer_title')}</h1>
        </header>
        <p className="lines">{words('employer_answer')}</p>
        <section>
          <h2>{words('employer_never_title')}</h2>
          <ul className="plain">
            <li>{words('employer_never_person')}</li>
            <li>{words('employer_never_text')}</li>
            <li>{words('employer_never_feelings')}</li>
            <li>{words('employer_never_sent')}</li>
          </ul>
        </section>
        <section>
          <h2>{words('employer_memory_title')}</h2>
          <p>{words('employer_memory_text')}</p>
        </section>
        <section>
          <h2>{words('employer_stored_title')}</h2>
          <p className="quiet">{words('employer_stored_text')}</p>
          <div className="card table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words('employer_what')}</th>
                  <th scope="col">{words('employer_where')}</th>
                  <th scope="col">{words('employer_key')}</th>
                </tr>
              </thead>
              <tbody>
                {stored.map(({ key, area, name }) => (
                  <tr key={key}>
                    <td>{words(wordKey('stored', name))}</td>
                    <td>{words(wordKey('stored_area', area))}</td>
                    <td>
                      <code>{key}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
        <section>
          <h2>{words('employer_export_title')}</h2>
          <ul className="plain">
            {exported.map((name) => (
              <li key={name}>{words(wordKey('exported', name))}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words('employer_templates_title')}</h2>
          <p className="quiet">{words('employer_templates_text')}</p>
          <ul className="plain">
            <li>
              <a href={`/templates/works-agreement-${words.language}.txt`}>{words('employer_agreement')}</a>
            </li>
            <li>
              <a href={`/templates/data-protection-${words.language}.txt`}>{words('employer_assessment')}</a>
            </li>
          </ul>
        </section>
      </main>
    </WordsContext>
  );
}
