import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  accept: string;
  /** May several be chosen at once? */
  multiple?: boolean;
  isPrimary?: boolean;
  /** At least one. */
  onFiles(files: File[]): void;
}

/** Chooses files by a button that speaks the interface's language; the browser's own field speaks the browser's. */
export function FileButton({ label, accept, multiple = false, isPrimary = false, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button' : 'button button-quiet'}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
