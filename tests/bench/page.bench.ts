import { expect, it } from 'vitest';
import { typeReply } from '../desk/drafts';
import { intercom, zendesk } from '../desk/reply-box';
import { coachedBrowser } from '../e2e/coached-browser';

/** Typing on the practice desk in a real Chromium: from the key that completes a sentence to its marks painted. */
const coached = coachedBrowser();
const things = 'invoice form label photo number address code statement letter ticket contract passport'.split(' ');
const part = (all: number[], share: number) =>
  [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0;

interface Seen {
  /** From the full stop to the first frame with one mark more, ms. */
  marked: number[];
  /** From one frame to the next, ms: what one frame is here. */
  frames: number[];
  longTasks: number[];
  /** Keys that took 40 ms or more to be painted. */
  slowKeys: number;
}

it.each([zendesk, intercom])('typing on $name', async (desk) => {
  const page = await coached.open(desk.address(1));
  await typeReply(page, desk, `Hi ${desk.customer},\n\nYou must send us the receipt. `);
  const count = () =>
    page.evaluate(() =>
      ['composure-suggest', 'composure-important'].reduce(
        (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
        0,
      ),
    );
  await expect.poll(count).toBe(1);
  const seen = await page.evaluateHandle(() => {
    const noted: Seen = { marked: [], frames: [], longTasks: [], slowKeys: 0 };
    const marks = () =>
      ['composure-suggest', 'composure-important'].reduce(
        (sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0),
        0,
      );
    let completedMs: number | null = null;
    let before = marks();
    let lastMs = performance.now();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === '.') completedMs = performance.now();
      },
      true,
    );
    new PerformanceObserver((list) =>
      noted.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
    new PerformanceObserver((list) => {
      noted.slowKeys += list.getEntries().filter(({ name }) => name === 'keydown').length;
    }).observe({ type: 'event', durationThreshold: 40 } as PerformanceObserverInit);
    requestAnimationFrame(function note(nowMs) {
      noted.frames.push(nowMs - lastMs);
      lastMs = nowMs;
      const now = marks();
      if (now > before && completedMs !== null) {
        noted.marked.push(performance.now() - completedMs);
        completedMs = null;
      }
      before = now;
      requestAnimationFrame(note);
    });
    return noted;
  });
  for (const thing of things) await page.keyboard.type(`You must send us the ${thing}. `, { delay: 100 });
  await expect.poll(count).toBe(things.length + 1);
  const { marked, frames, longTasks, slowKeys } = await seen.jsonValue();
  const keys = things.reduce((sum, thing) => sum + thing.length + 'You must send us the . '.length, 0);
  console.log(
    `| ${desk.name} | marked p50 ${part(marked, 0.5).toFixed(1)} ms, p95 ${part(marked, 0.95).toFixed(1)} ms` +
      ` | a frame ${part(frames, 0.5).toFixed(1)} ms | keys that took over 40 ms to be painted: ${slowKeys} of ${keys}` +
      ` | tasks over 50 ms: ${longTasks.length}${longTasks.length ? `, longest ${Math.max(...longTasks)} ms` : ''} |`,
  );
});
