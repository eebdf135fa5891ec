import { browser } from 'wxt/browser';

/**
 * Tells which tab a panel serves: the one named in its own address (`?tab=12`), which then never changes, else the active one
 * of its window, now and whenever another becomes active.
 */
export function followServedTab(address: string, serve: (tab: number) => void): void {
  const named = Number(new URL(address).searchParams.get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) {
    serve(named);
    return;
  }
  const ask = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id !== undefined) serve(active.id);
  };
  browser.tabs.onActivated.addListener(() => void ask());
  browser.tabs.onReplaced?.addListener(() => void ask());
  void ask();
}
