import { useState } from 'react';
import { TextField, type TextFieldProps } from './fields';

/** A text that counts when its field is left: one edit to undo, not one a letter. */
export function SettledField({ value, onChange, ...rest }: TextFieldProps) {
  const [typed, type] = useState<{ text: string; of: string } | null>(null);
  const text = typed?.of === value ? typed.text : value;
  return (
    <TextField
      {...rest}
      value={text}
      onChange={(next) => type({ text: next, of: value })}
      onLeave={() => text !== value && onChange(text)}
    />
  );
}
