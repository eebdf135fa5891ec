import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  help?: ReactNode;
  /** What is wrong with it. */
  faults?: readonly string[];
}

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  /** The field has been left. */
  onLeave?: () => void;
  /** More than one makes it a field of several lines. */
  lines?: number;
  type?: 'text' | 'date';
  placeholder?: string;
  /** Shown in the letters of code. */
  isCode?: boolean;
}

/** A text with its label, help and faults, which belong to it for screen readers too. */
export function TextField({
  label,
  help,
  faults = [],
  value,
  onChange,
  onLeave,
  lines = 1,
  type = 'text',
  placeholder,
  isCode,
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    placeholder,
    className: isCode ? 'code' : undefined,
    spellCheck: !isCode,
    'aria-invalid': faults.length > 0 || undefined,
    'aria-describedby': `${id}-help ${id}-faults`,
    onBlur: onLeave,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type={type} {...shared} />}
      <FaultList id={`${id}-faults`} faults={faults} />
    </div>
  );
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange(value: Value): void;
}

/** One of a few. */
export function ChoiceField<Value extends string>({ label, help, value, options, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  label: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

export function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className="choice plain-choice">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** What is wrong, one sentence each; keeps its place for screen readers while there is nothing. */
export function FaultList({ id, faults }: { id?: string; faults: readonly string[] }) {
  return (
    <ul className="faults" id={id}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
