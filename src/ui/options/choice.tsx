import { useId } from 'react';
import { SetNote } from './set-note';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  /** The organisation has set it. */
  isSet: boolean;
  values: readonly { value: Value; text: string }[];
  onChoose(value: Value): void;
}

/** One of a few, with its label above it. */
export function Choice<Value extends string>({ label, value, isSet, values, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>
        {label} {isSet && <SetNote />}
      </label>
      <select id={id} value={value} disabled={isSet} onChange={(event) => onChoose(event.target.value as Value)}>
        {values.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}
