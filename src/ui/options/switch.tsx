import { SetNote } from './set-note';

interface SwitchProps {
  isOn: boolean;
  /** The organisation has set it. */
  isSet: boolean;
  text: string;
  onSwitch(isOn: boolean): void;
}

/** On or off, with its words beside it. */
export function Switch({ isOn, isSet, text, onSwitch }: SwitchProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isOn} disabled={isSet} onChange={(event) => onSwitch(event.target.checked)} />
      <span>
        {text} {isSet && <SetNote />}
      </span>
    </label>
  );
}
