/** One way to put text in the place of the selection. Return values and `defaultPrevented` lie (2026-11), so there are none. */
export type Way = (element: HTMLElement, text: string, range: Range | null) => void;

/** The browser's own command: one step of the native undo. */
export const byCommand: Way = (element, text) => {
  if (text) element.ownerDocument.execCommand('insertText', false, text);
  else element.ownerDocument.execCommand('delete');
};

/** What the browser says before it types; editors with a model of their own act on it and never let the DOM change by itself. */
export const byBeforeInput: Way = (element, text, range) => {
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: text ? 'insertText' : 'deleteContentBackward',
      data: text || null,
      targetRanges: range ? [new StaticRange(range)] : [],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
};

/** A paste of the text and of its lines as paragraphs; the only way that makes several blocks in one step of undo. */
export const byPaste: Way = (element, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (text.includes('\n')) clipboardData.setData('text/html', paragraphs(text));
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>]/g, (char) => escapes[char] ?? char) || '<br>'}</p>`)
    .join('');
