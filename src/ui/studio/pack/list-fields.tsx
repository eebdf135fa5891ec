import { useState } from 'react';
import type { Pack } from '../../../engine/rules/schema';
import { useWords, wordKey } from '../../design/words';
import { freeId, linesOf } from '../edit/rule-draft';
import { SettledField } from '../edit/settled-field';

type Lists = NonNullable<Pack['lists']>;

interface ListFieldsProps {
  lists: Lists;
  onChange(lists: Lists): void;
}

/** Lists that teams usually keep. */
const usual = ['forbidden', 'promises', 'competitors', 'internal'] as const;

/** Lists of words that phrases use as `%name%`. Empty ones are kept here until something stands in them. */
export function ListFields({ lists, onChange }: ListFieldsProps) {
  const words = useWords();
  const [begun, begin] = useState<string[]>([]);
  const [name, setName] = useState('');
  const names = [...new Set([...Object.keys(lists), ...begun])];
  const add = (id: string) => begin((before) => [...before, id]);
  const set = (id: string, texts: string[]) => {
    const { [id]: _, ...others } = lists;
    onChange(texts.length > 0 ? { ...lists, [id]: texts } : others);
  };
  return (
    <section className="card">
      <h2>{words('pack_lists')}</h2>
      <p className="quiet">{words('pack_lists_help')}</p>
      {names.map((id) => (
        <ListField key={id} id={id} texts={lists[id] ?? []} onChange={(texts) => set(id, texts)} />
      ))}
      <div className="buttons">
        {usual
          .filter((id) => !names.includes(id))
          .map((id) => (
            <button key={id} type="button" className="button button-quiet" onClick={() => add(id)}>
              {words(wordKey('pack_list', id))}
            </button>
          ))}
      </div>
      <form
        className="buttons"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) add(freeId(name, new Set(names)));
          setName('');
        }}
      >
        <input
          type="text"
          aria-label={words('pack_list_name')}
          placeholder={words('pack_list_name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-quiet" disabled={!name.trim()}>
          {words('pack_list_add')}
        </button>
      </form>
    </section>
  );
}

function ListField({ id, texts, onChange }: { id: string; texts: readonly string[]; onChange(texts: string[]): void }) {
  const words = useWords();
  return (
    <SettledField
      label={words('pack_list_label', id)}
      help={words('pack_list_use', `%${id}%`)}
      lines={Math.max(3, Math.min(8, texts.length + 1))}
      value={texts.join('\n')}
      onChange={(text) => onChange(linesOf(text))}
    />
  );
}
