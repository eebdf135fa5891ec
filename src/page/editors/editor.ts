/** A draft as plain text. Blocks are parted by one `\n`, an empty block gives an empty line. Offsets are UTF-16 code units. */
export interface DraftText {
  text: string;
  /** Where the caret stands, or null when it is elsewhere or a stretch is selected. */
  caret: number | null;
  /** The stretch as a DOM range in the editor's document, taken anew at each read; null where there are no text nodes (textarea). */
  rangeOf(start: number, end: number): Range | null;
}

/** A change to the draft: [start, end) is replaced by `text`, in which `\n` parts blocks. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** `written`: the text is what was meant. `refused`: nothing has changed (or it was put back); offer Copy instead. */
export type WriteResult = 'written' | 'refused';

/**
 * One reply box, whatever editor is behind it. Nothing of ours is ever put inside its DOM; it is read from its text nodes and
 * written to through its own input path, so that one undo of its own takes a write back.
 */
export interface Editor {
  /** A name for the self-test, such as `ckeditor5`. */
  readonly kind: string;
  readonly element: HTMLElement;
  read(): DraftText;
  /** Writes and verifies. Keeps the caret, never throws; may take some 100 ms. */
  write(edit: Edit): Promise<WriteResult>;
  /** Calls `changed` after each change of text or caret, at most once a frame, never during IME composition, until `signal` aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
  focus(): void;
}
