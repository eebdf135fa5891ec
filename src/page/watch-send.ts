import { documentsAround } from './frames';

/** Tells that the agent comes near a control that sends: the pointer over it, or the focus on it. */
export function watchSend(
  element: HTMLElement,
  controls: () => readonly HTMLElement[],
  near: () => void,
  signal: AbortSignal,
): void {
  const look = ({ target }: Event) => {
    if (controls().some((control) => control.contains(target as Node))) near();
  };
  for (const document of documentsAround(element.ownerDocument)) {
    for (const type of ['pointerover', 'focusin'])
      document.addEventListener(type, look, { signal, capture: true, passive: true });
  }
}
