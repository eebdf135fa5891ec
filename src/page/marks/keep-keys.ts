const keyEvents = ['keydown', 'keyup', 'keypress'] as const;
/** What is typed into a blank of ours is none of the page's business. */
const textEvents = [
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionend',
] as const;
const pointerEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * What happens in our root stays there: a desk's one-letter shortcuts do not fire while its keys are pressed on our buttons, and
 * its "click outside" does not close the reply box. Keys are caught at the window, before the page's own capturing listeners on
 * the document, and `pressed` is told of them; what a key does to a button is not prevented by that.
 */
export function keepKeys(root: ShadowRoot, pressed: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const window = root.ownerDocument.defaultView;
  for (const type of keyEvents) {
    window?.addEventListener(
      type,
      (event) => {
        if (!event.composedPath().includes(root)) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') pressed(event);
      },
      { signal, capture: true },
    );
  }
  for (const type of [...pointerEvents, ...textEvents])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
