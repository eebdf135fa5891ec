import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the item that had the focus leaves a list (it was applied or dismissed), the focus goes to the item that took its place, or
 * else to the heading, instead of being lost. Items carry `data-finding`.
 */
export function useKeptFocus(section: RefObject<HTMLElement | null>, ids: string[]): void {
  const held = useRef<{ id: string; index: number } | null>(null);
  const shown = ids.join('\n');

  useEffect(() => {
    const element = section.current;
    const note = (event: FocusEvent) => {
      const id = (event.target as Element).closest<HTMLElement>('[data-finding]')?.dataset.finding;
      held.current = id === undefined ? null : { id, index: itemsOf(element).findIndex((item) => idOf(item) === id) };
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [section]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's ids are what this effect waits for
  useEffect(() => {
    const element = section.current;
    if (!element || !held.current) return;
    const items = itemsOf(element);
    if (items.some((item) => idOf(item) === held.current?.id)) return;
    const { index } = held.current;
    held.current = null;
    if (element.ownerDocument.activeElement !== element.ownerDocument.body) return;
    const next = items[Math.min(index, items.length - 1)];
    (next?.querySelector('button') ?? element.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
  }, [section, shown]);
}

const itemsOf = (element: HTMLElement | null): HTMLElement[] => [
  ...(element?.querySelectorAll<HTMLElement>('[data-finding]') ?? []),
];
const idOf = (item: HTMLElement): string | undefined => item.dataset.finding;
