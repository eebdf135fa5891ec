import type { DecoupledEditor } from 'ckeditor5';
import type { Locator, Page } from 'playwright-core';
import { deskPages } from './server';

/** One practice desk as an agent meets it: what to open, where to write, what the editor believes it holds. */
export interface ReplyDesk {
  name: string;
  address(conversation: number): string;
  noReplyBox: string;
  /** First name of conversation 1's customer. */
  customer: string;
  replyBox(page: Page, conversation?: number): Locator;
  /** The blocks of the editor's own model, not of its DOM. */
  model(page: Page, conversation?: number): Promise<string[]>;
  /** Sends, and returns the HTML that went out. */
  send(page: Page): Promise<string>;
  switchTo(page: Page, conversation: number): Promise<void>;
  chooseMode(page: Page, mode: 'public' | 'internal'): Promise<void>;
}

const pane = (conversation: number) => `[data-ticket-id="${conversation}"]`;

export const zendesk: ReplyDesk = {
  name: 'Zendesk with CKEditor 5',
  address: deskPages.ticket,
  noReplyBox: deskPages.dashboard,
  customer: 'Maria',
  replyBox: (page, conversation = 1) =>
    page.locator(`${pane(conversation)} [data-test-id="omnicomposer-rich-text-ckeditor"].ck-editor__editable`),
  model: (page, conversation = 1) =>
    zendesk.replyBox(page, conversation).evaluate((element) => {
      const { ckeditorInstance } = element as HTMLElement & { ckeditorInstance: DecoupledEditor };
      const { model } = ckeditorInstance;
      const blocks = [...(model.document.getRoot()?.getChildren() ?? [])].filter((block) => block.is('element'));
      return blocks.map((block) =>
        [...model.createRangeIn(block).getItems()].map((item) => (item.is('$textProxy') ? item.data : '')).join(''),
      );
    }),
  async send(page) {
    await page.locator('[data-test-id="submit_button-button"]:visible').click();
    return lastSent(page);
  },
  switchTo: (page, conversation) =>
    page.locator(`[data-test-id="header-tab"][data-entity-id="${conversation}"]`).click(),
  async chooseMode(page, mode) {
    const channel = mode === 'public' ? 'web' : 'internal';
    await page.locator('[data-test-id="omnichannel-channel-switcher-button"]:visible').click();
    await page.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]:visible`).click();
  },
};

export const intercom: ReplyDesk = {
  name: 'Intercom with ProseMirror',
  address: deskPages.conversation,
  noReplyBox: deskPages.reports,
  customer: 'Priya',
  replyBox: (page) => page.locator('.ProseMirror'),
  model: (page) =>
    page.evaluate(() => {
      const blocks: string[] = [];
      window.__view.state.doc.forEach((block) => {
        blocks.push(block.textContent);
      });
      return blocks;
    }),
  async send(page) {
    await page.locator('.send').click();
    return lastSent(page);
  },
  switchTo: (page, conversation) => page.locator(`[data-conversation-id="${conversation}"]`).click(),
  chooseMode: (page, mode) => page.getByRole('tab', { name: mode === 'public' ? 'Reply' : 'Note' }).click(),
};

const lastSent = (page: Page) => page.evaluate(() => window.__sent?.at(-1)?.html ?? '');
