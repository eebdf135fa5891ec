import { useState } from 'react';
import type { Remedy } from '../../../engine/rules/schema';
import { Disclosure } from '../../design/disclosure';
import { useWords } from '../../design/words';
import { TextField } from '../edit/fields';
import { freeId } from '../edit/rule-draft';
import { WhenFields } from '../edit/when-fields';
import { spokenIn } from '../studio-rule';

interface RemedyFieldsProps {
  remedies: readonly Remedy[];
  onChange(remedies: Remedy[]): void;
}

/** What agents may give without asking: offered as a sentence where a next step is due. */
export function RemedyFields({ remedies, onChange }: RemedyFieldsProps) {
  const words = useWords();
  const [text, type] = useState('');
  const [note, setNote] = useState('');
  return (
    <section className="card">
      <h2>{words('pack_remedies')}</h2>
      <p className="quiet">{words('pack_remedies_help')}</p>
      <ul className="samples">
        {remedies.map((remedy) => (
          <li key={remedy.id} className="remedy">
            <p className="example becomes">{remedy.text}</p>
            {remedy.note && <p className="quiet">{spokenIn(remedy.note, words.language)}</p>}
            <Disclosure summary={words('pack_remedy_when')}>
              <WhenFields
                when={remedy.when ?? {}}
                onChange={(when) =>
                  onChange(
                    remedies.map((one) => {
                      const { when: _, ...rest } = one;
                      if (one !== remedy) return one;
                      return Object.keys(when).length > 0 ? { ...rest, when } : rest;
                    }),
                  )
                }
              />
            </Disclosure>
            <button
              type="button"
              className="text-button"
              aria-label={words('options_remove_name', remedy.text)}
              onClick={() => onChange(remedies.filter((one) => one !== remedy))}
            >
              {words('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="part"
        onSubmit={(event) => {
          event.preventDefault();
          const id = freeId(text, new Set(remedies.map((one) => one.id)));
          onChange([...remedies, { id, text: text.trim(), ...(note.trim() ? { note: note.trim() } : {}) }]);
          type('');
          setNote('');
        }}
      >
        <TextField
          label={words('pack_remedy_text')}
          placeholder={words('pack_remedy_example')}
          value={text}
          onChange={type}
        />
        <TextField
          label={words('pack_remedy_note')}
          help={words('pack_remedy_note_help')}
          value={note}
          onChange={setNote}
        />
        <div className="buttons">
          <button type="submit" className="button button-quiet" disabled={!text.trim()}>
            {words('pack_remedy_add')}
          </button>
        </div>
      </form>
    </section>
  );
}
