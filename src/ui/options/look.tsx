import { useWords, wordKey } from '../design/words';
import { Choice } from './choice';

export const languages = ['browser', 'en', 'de'] as const;
export const appearances = ['system', 'light', 'dark'] as const;

/** How the interface looks and speaks. */
export interface Look {
  language: (typeof languages)[number];
  appearance: (typeof appearances)[number];
  pill: boolean;
}

export function LookSettings({ look, onLook }: { look: Look; onLook(change: Partial<Look>): void }) {
  const words = useWords();
  return (
    <section>
      <h2>{words('options_look_title')}</h2>
      <Choice
        label={words('options_language_label')}
        value={look.language}
        values={languages.map((value) => ({ value, text: words(wordKey('options_language', value)) }))}
        onChoose={(language) => onLook({ language })}
      />
      <Choice
        label={words('options_appearance_label')}
        value={look.appearance}
        values={appearances.map((value) => ({ value, text: words(wordKey('options_appearance', value)) }))}
        onChoose={(appearance) => onLook({ appearance })}
      />
      <label className="choice">
        <input type="checkbox" checked={look.pill} onChange={(event) => onLook({ pill: event.target.checked })} />
        {words('options_pill')}
      </label>
      <p className="quiet desk-note">{words('options_pill_help')}</p>
    </section>
  );
}
