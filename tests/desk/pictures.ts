import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes pictures into a folder, which is made; `taken` lists their paths. */
export async function picturesIn(folder: string) {
  const place = resolve(folder);
  await mkdir(place, { recursive: true });
  const taken: string[] = [];
  const keep = async (name: string, picture: Buffer) => {
    const path = join(place, `${name}.png`);
    await writeFile(path, picture);
    taken.push(path);
  };
  return {
    taken,
    page: async (page: Page, name: string) => keep(name, await page.screenshot()),
    /** Page and side panel, each alone and side by side as in the browser's window. */
    async desk(page: Page, panel: Page, name: string) {
      const [left, right] = [await page.screenshot(), await panel.screenshot()];
      await keep(`${name}-page`, left);
      await keep(`${name}-panel`, right);
      await keep(name, await sideBySide(page, [left, right]));
    },
  };
}

/** One picture of page and panel, drawn in a tab that the browser opens for it; the panel under its title bar, as Chromium has it. */
export async function sideBySide(
  page: Page,
  pictures: [Buffer, Buffer],
  exactly?: { width: number; height: number; title: number },
): Promise<Buffer> {
  const canvas = await page.context().newPage();
  const [left, right] = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await canvas.setContent(`<style>
      html { overflow: hidden } body { display: flex; margin: 0; width: max-content; font: 600 13px system-ui }
      img { display: block } aside { display: grid; grid-template-rows: 1fr auto; border-left: 1px solid #c8cdd2 }
      header { padding: 0 16px; align-self: center; ${exactly ? `line-height: ${exactly.title}px` : ''} }
    </style><body>${left}<aside><header>Composure</header>${right}</aside></body>`);
  if (exactly) await canvas.setViewportSize(exactly);
  const picture = await (exactly ? canvas.screenshot() : canvas.locator('body').screenshot());
  await canvas.close();
  await page.bringToFront();
  return picture;
}
