import type { CDPSession, Page } from 'playwright-core';
import { type IsolatedWorld, isolatedWorld } from '../browser/isolated-world';
import type { RunningBrowser } from '../browser/launch';
import { editorAddress } from '../desks/editor-page';
import type { Edit } from './edits';

/** A page with one real editor, used as a person would. */
export class ReplyBox {
  private constructor(
    readonly page: Page,
    private readonly world: IsolatedWorld,
    private readonly devtools: CDPSession,
  ) {}

  static async open(running: RunningBrowser, kind: string): Promise<ReplyBox> {
    // Each change is a step of undo of its own: how fast a check runs decides nothing.
    const page = await running.newPage(editorAddress(kind, '?grouping=-1'));
    await page.waitForFunction(() => window.__editor, null, { polling: 30, timeout: 15_000 });
    const world = await isolatedWorld(page);
    await world.run(({ composerIn }) => (composerIn(document) as HTMLElement).focus());
    return new ReplyBox(page, world, await page.context().newCDPSession(page));
  }

  /** The text of the editor's own model. */
  text = () => this.page.evaluate(() => window.__editor.blocks().join('\n').replaceAll('\u00a0', ' '));

  /** The text as the product reads it. */
  draft = () =>
    this.world.run(({ editorFor, composerIn }) => editorFor(composerIn(document) as HTMLElement)?.read().text ?? '');

  caret = () =>
    this.world.run(({ editorFor, composerIn }) => editorFor(composerIn(document) as HTMLElement)?.read().caret ?? null);

  async do(edit: Exclude<Edit, { kind: 'apply' }>): Promise<void> {
    const { keyboard } = this.page;
    if (edit.kind === 'type') await this.type(edit.text);
    else if (edit.kind === 'press') for (const key of edit.keys) await keyboard.press(key);
    else {
      for (let word = 0; word < edit.words; word++) await keyboard.press('Control+Shift+ArrowLeft');
      await this.settled();
      if (edit.act.startsWith('Control+')) {
        await keyboard.press(edit.act);
        await keyboard.press('ArrowRight');
      } else await this.type(edit.act);
    }
    await this.settled();
  }

  /** Types with keys, one close upon the other; what no key has comes as from an input method. */
  private async type(text: string): Promise<void> {
    const said = [...text].flatMap((char) => {
      if (char > '~') return [this.devtools.send('Input.insertText', { text: char })];
      const key = { key: char, text: char, unmodifiedText: char };
      return [
        this.devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
        this.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: char }),
      ];
    });
    await Promise.all(said);
  }

  /** Replaces a stretch as a person does: it is selected and typed over, and the caret goes back to where it was. */
  async replace(start: number, end: number, text: string): Promise<void> {
    const before = await this.caret();
    await this.select(start, end);
    if (text) await this.page.keyboard.insertText(text);
    else await this.page.keyboard.press('Backspace');
    await this.settled();
    const written = start + text.length;
    const caret =
      before === null || before === end
        ? written
        : before <= start
          ? before
          : before >= end
            ? before + text.length - (end - start)
            : written;
    if ((await this.caret()) !== caret) await this.select(caret, caret);
  }

  /** Empties the box. */
  async clear(): Promise<void> {
    await this.page.keyboard.press('Control+a');
    await this.settled();
    await this.page.keyboard.press('Backspace');
    await this.settled();
  }

  private async select(start: number, end: number): Promise<void> {
    await this.world.run(
      ({ editorFor, composerIn }, at) => {
        const element = composerIn(document) as HTMLElement;
        if (element instanceof HTMLTextAreaElement) return element.setSelectionRange(at.start, at.end);
        const range = editorFor(element)?.read().rangeOf(at.start, at.end);
        if (!range) throw new Error('no such stretch');
        const { startContainer, startOffset, endContainer, endOffset } = range;
        document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      },
      { start, end },
    );
    await this.settled();
  }

  /** Editors hear of a selection and draw what was typed a little later than the key. */
  private settled(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
}
