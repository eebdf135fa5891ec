/** One way to put text in the place of the selection. Return values and `defaultPrevented` lie (2026-11), so there are none. */
export type Way = (element: HTMLElement, text: string, range: Range | null) => void;

/** The browser's own command: one step of the native undo. */
export const byCommand: Way = ({ ownerDocument }, text) => {
  if (text) ownerDocument.execCommand('insertText', false, text);
  else ownerDocument.execCommand('delete');
};

/** The same line by line, for editors in which a line break in the text would not begin a paragraph. */
const byCommands: Way = ({ ownerDocument }, text) => {
  const [first = '', ...more] = text.split('\n');
  if (first || more.length === 0) ownerDocument.execCommand(first ? 'insertText' : 'delete', false, first);
  for (const line of more) {
    ownerDocument.execCommand('insertParagraph');
    if (line) ownerDocument.execCommand('insertText', false, line);
  }
};

/** The command between clicks on nothing: CKEditor 4 takes a picture for its undo at each click. */
export const byClickedCommand: Way = (element, text, range) => {
  const click = () => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  click();
  byCommand(element, text, range);
  click();
};

/** The command between `input` events of replacing: TinyMCE begins a step of its undo at each. */
export const bySteppedCommand: Way = (element, text, range) => {
  const step = () =>
    element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
  step();
  byCommands(element, text, range);
  step();
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
  const paste = pasteOf(element, text);
  if (text.includes('\n')) paste.clipboardData?.setData('text/html', paragraphs(text));
  element.dispatchEvent(paste);
};

/** Firefox shows a page no clipboard but one that was made and filled from the page's own side (ESR 153, 2026-11). */
function pasteOf({ ownerDocument }: Element, text: string): ClipboardEvent {
  const options = { bubbles: true, cancelable: true, composed: true };
  const { wrappedJSObject: page } = ownerDocument.defaultView as { wrappedJSObject?: typeof globalThis };
  if (page) {
    const init = Object.assign(new page.Object(), { ...options, dataType: 'text/plain', data: text });
    return new page.ClipboardEvent('paste', init);
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...options, clipboardData });
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>]/g, (char) => escapes[char] ?? char) || '<br>'}</p>`)
    .join('');
