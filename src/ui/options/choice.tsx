import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly { value: Value; text: string }[];
  onChoose(value: Value): void;
}

/** One of a few, with its label above it. */
export function Choice<Value extends string>({ label, value, values, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {values.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}
