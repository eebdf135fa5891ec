import type { Condition } from '../../../engine/rules/schema';
import { channels } from '../../../engine/vocabulary';
import { useWords, wordKey } from '../../design/words';
import { Check, ChoiceField } from './fields';

interface WhenFieldsProps {
  when: Condition;
  onChange(when: Condition): void;
}

const moods = ['', '1', '2', '3'] as const;

/** When a rule applies. What is not ticked does not matter; conditions that the form does not know stay as they are. */
export function WhenFields({ when, onChange }: WhenFieldsProps) {
  const words = useWords();
  const set = (change: Partial<Condition>) =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...when, ...change }).filter(([, value]) => value !== undefined),
      ) as Condition,
    );
  const chosen = when.channel ?? [];
  const toggle = (channel: (typeof channels)[number], isOn: boolean) => {
    const next = channels.filter((one) => (one === channel ? isOn : chosen.includes(one)));
    set({ channel: next.length > 0 ? next : undefined });
  };
  const truths = ['public', 'firstReply', 'complaint', 'failure'] as const;
  return (
    <>
      <fieldset className="checks">
        <legend>{words('studio_when_channel')}</legend>
        {channels.map((channel) => (
          <Check
            key={channel}
            label={words(wordKey('channel', channel))}
            isOn={chosen.includes(channel)}
            onChange={(isOn) => toggle(channel, isOn)}
          />
        ))}
      </fieldset>
      <fieldset className="checks">
        <legend>{words('studio_when_only')}</legend>
        {truths.map((field) => (
          <Check
            key={field}
            label={words(wordKey('studio_when', field.toLowerCase()))}
            isOn={when[field] === true}
            onChange={(isOn) => set({ [field]: isOn ? true : undefined })}
          />
        ))}
      </fieldset>
      <ChoiceField
        label={words('studio_when_mood')}
        value={String(when.emotionAtLeast ?? '') as (typeof moods)[number]}
        options={moods.map((value) => ({
          value,
          text: words(value === '' ? 'studio_when_any' : wordKey('emotion', value)),
        }))}
        onChange={(value) => set({ emotionAtLeast: value === '' ? undefined : Number(value) })}
      />
    </>
  );
}
