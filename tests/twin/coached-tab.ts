import type { Page, Worker } from 'playwright-core';
import type { Snapshot } from '../../src/coaching/snapshot';
import { hash } from '../../src/engine/hash';

/** What a side panel hears and says about one tab, without its picture: suggestions are applied by intents, as its buttons do. */
export class CoachedTab {
  private constructor(private readonly listener: Page) {}

  static async watch(coached: Page, background: Worker, listener: Page): Promise<CoachedTab> {
    const tab = await background.evaluate(
      async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
      coached.url(),
    );
    await listener.evaluate((id) => {
      const port = chrome.runtime.connect({ name: 'composure-panel' });
      port.onMessage.addListener((message) => Object.assign(window, { heard: message.snapshot }));
      port.postMessage({ type: 'watch', tab: id });
      Object.assign(window, { say: (intent: object) => port.postMessage({ type: 'intent', tab: id, intent }) });
    }, tab);
    return new CoachedTab(listener);
  }

  heard = (): Promise<Snapshot | null> =>
    this.listener.evaluate(() => (window as unknown as { heard?: Snapshot }).heard ?? null);

  /** What is shown of this draft; null when that does not come. */
  of = (draft: string): Promise<Snapshot | null> => this.when((snapshot) => snapshot.draft === hash(draft));

  /** Asks for a suggestion and waits for what came of it. */
  async apply(snapshot: Snapshot, finding: string, suggestion: number): Promise<string> {
    const { conversation, draft } = snapshot;
    const before = (await this.heard())?.notice?.serial ?? 0;
    const intent = { kind: 'apply', conversation, draft, finding, suggestion };
    await this.listener.evaluate((said) => (window as unknown as { say(intent: object): void }).say(said), intent);
    const after = await this.when(({ notice }) => (notice?.serial ?? 0) > before);
    return after?.notice?.kind ?? 'no answer';
  }

  private async when(isSo: (snapshot: Snapshot) => boolean): Promise<Snapshot | null> {
    for (let left = 300; left > 0; left--) {
      const snapshot = await this.heard();
      if (snapshot && isSo(snapshot)) return snapshot;
      await new Promise((done) => setTimeout(done, 10));
    }
    return null;
  }
}
