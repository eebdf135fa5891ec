import type { Page } from 'playwright-core';
import type { ReplyDesk } from './reply-box';

/** A reply with a refusal and a command in it, and nothing for the customer's feelings. */
export const harshDraft = (customer: string): string =>
  `Hi ${customer},\n\nUnfortunately, we can't send it before Monday. You must send us the receipt.\n\nBest,\nSam`;

/** The stretch that any sensible pack flags in the harsh draft. */
export const flagged = 'You must';

/** Types with the keyboard, as a person would; Enter ends a paragraph. */
export async function typeReply(page: Page, desk: ReplyDesk, text: string, conversation = 1): Promise<void> {
  await desk.replyBox(page, conversation).click();
  await page.keyboard.type(text);
}

/** Types the harsh draft. Returns the draft as the editor's model has it, one line a block. */
export async function startHarshReply(page: Page, desk: ReplyDesk, conversation = 1): Promise<string> {
  const draft = harshDraft(desk.customer);
  await typeReply(page, desk, draft, conversation);
  return draft;
}

export const modelText = async (page: Page, desk: ReplyDesk, conversation = 1): Promise<string> =>
  (await desk.model(page, conversation)).join('\n');

/** What of `before` the replacement took the place of, or null when more than one stretch differs. */
export function replacedStretch(before: string, after: string, replacement: string): string | null {
  for (let at = after.indexOf(replacement); at >= 0; at = after.indexOf(replacement, at + 1)) {
    const tail = after.slice(at + replacement.length);
    if (before.length >= at + tail.length && before.startsWith(after.slice(0, at)) && before.endsWith(tail)) {
      return before.slice(at, before.length - tail.length);
    }
  }
  return null;
}
