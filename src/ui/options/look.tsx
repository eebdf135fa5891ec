import { useWords, wordKey } from '../design/words';
import { Choice } from './choice';
import { Switch } from './switch';

export const languages = ['browser', 'en', 'de'] as const;
export const appearances = ['system', 'light', 'dark'] as const;

/** How the interface looks, speaks and asks. */
export interface Look {
  language: (typeof languages)[number];
  appearance: (typeof appearances)[number];
  pill: boolean;
  /** Shows rules that are being tried out. */
  pilot: boolean;
  /** Rules that ship may hold a reply that is being sent, and ask. */
  askOnSend: boolean;
}

interface LookSettingsProps {
  look: Look;
  /** Settings that the organisation has set. */
  set: readonly string[];
  onLook(change: Partial<Look>): void;
}

export function LookSettings({ look, set, onLook }: LookSettingsProps) {
  const words = useWords();
  const isSet = (name: keyof Look) => set.includes(name);
  return (
    <section>
      <h2>{words('options_look_title')}</h2>
      <Choice
        label={words('options_language_label')}
        value={look.language}
        isSet={isSet('language')}
        values={languages.map((value) => ({ value, text: words(wordKey('options_language', value)) }))}
        onChoose={(language) => onLook({ language })}
      />
      <Choice
        label={words('options_appearance_label')}
        value={look.appearance}
        isSet={isSet('appearance')}
        values={appearances.map((value) => ({ value, text: words(wordKey('options_appearance', value)) }))}
        onChoose={(appearance) => onLook({ appearance })}
      />
      <Switch
        isOn={look.pill}
        isSet={isSet('pill')}
        text={words('options_pill')}
        onSwitch={(pill) => onLook({ pill })}
      />
      <p className="quiet desk-note">{words('options_pill_help')}</p>
      <Switch
        isOn={look.pilot}
        isSet={isSet('pilot')}
        text={words('options_pilot')}
        onSwitch={(pilot) => onLook({ pilot })}
      />
      <Switch
        isOn={look.askOnSend}
        isSet={isSet('askOnSend')}
        text={words('options_ask_before_sending')}
        onSwitch={(askOnSend) => onLook({ askOnSend })}
      />
      <p className="quiet desk-note">{words('options_ask_before_sending_help')}</p>
    </section>
  );
}
