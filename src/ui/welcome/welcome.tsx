import { useState } from 'react';
import { Logo } from '../design/logo';
import { SiteName } from '../design/site-name';
import { type InterfaceWords, WordsContext } from '../design/words';
import { DeskForm } from './desk-form';
import { Practice, type PracticeProps } from './practice';
import { Promises } from './promises';

interface WelcomeProps {
  words: InterfaceWords;
  /** Match patterns of the sites that are on. */
  granted: string[];
  onTurnOn(origins: string[]): Promise<boolean>;
  practice: PracticeProps;
}

/** The page that greets after installing: what it is, where to turn it on, what is kept and what never leaves. */
export function Welcome({ words, granted, onTurnOn, practice }: WelcomeProps) {
  const [choosesMore, chooseMore] = useState(false);
  const isDone = granted.length > 0 && !choosesMore;
  const turnOn = async (origins: string[]) => {
    const isAllowed = await onTurnOn(origins);
    if (isAllowed) chooseMore(false);
    return isAllowed;
  };
  return (
    <WordsContext value={words}>
      <main className="page" lang={words.language}>
        <header className="page-top">
          <Logo size={44} />
          <h1>{words('welcome_page_title')}</h1>
        </header>
        <ol className="lines">
          <li>{words('welcome_line_1')}</li>
          <li>{words('welcome_line_2')}</li>
          <li>{words('welcome_line_3')}</li>
        </ol>
        {isDone ? (
          <>
            <Practice {...practice} />
            <section className="card done">
              <h2>{words('welcome_done_title')}</h2>
              <p>{words('welcome_done_text')}</p>
              <p>{words('welcome_done_sites')}</p>
              <ul className="sites">
                {granted.map((origin) => (
                  <li key={origin}>
                    <SiteName origin={origin} />
                  </li>
                ))}
              </ul>
              <button type="button" className="button button-quiet" onClick={() => chooseMore(true)}>
                {words('welcome_more')}
              </button>
            </section>
          </>
        ) : (
          <section>
            <h2>{words('welcome_choose_title')}</h2>
            <p className="quiet">{words('welcome_choose_text')}</p>
            <DeskForm onTurnOn={turnOn} />
          </section>
        )}
        <Promises />
      </main>
    </WordsContext>
  );
}
