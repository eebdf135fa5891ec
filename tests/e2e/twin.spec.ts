import { rm } from 'node:fs/promises';
import { beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { startedExtension } from '../browser/extension';
import { grantedCopy } from '../browser/granted-copy';
import { launchBrowser, type RunningBrowser } from '../browser/launch';
import { editorsOrigin } from '../desks/editor-page';
import { CoachedTab } from '../twin/coached-tab';
import { randomEdit } from '../twin/edits';
import { seeded } from '../twin/random';
import { ReplyBox } from '../twin/reply-box';

/** How many edits each editor gets; `npm run twin` sets more. */
const edits = Number(process.env.COMPOSURE_TWIN_EDITS ?? 150);
const seed = Number(process.env.COMPOSURE_TWIN_SEED ?? 20_261_124);
/** A longer draft is begun anew. */
const longest = 1500;

let coached: RunningBrowser;
let plain: RunningBrowser;
let id: string;

beforeAll(async () => {
  const folder = await grantedCopy([`${editorsOrigin}/*`]);
  const args = inject('fixtureArgs');
  [coached, plain] = await Promise.all([launchBrowser({ args, extension: folder }), launchBrowser({ args })]);
  ({ id } = await startedExtension(coached));
  return async () => {
    await Promise.all([coached.close(), plain.close()]);
    await rm(folder, { recursive: true });
  };
});

it.each(['ckeditor5', 'prosemirror', 'lexical', 'textarea'])(
  `after ${edits} random edits and suggestions, %s holds what its twin without the extension holds`,
  async (kind) => {
    const background = coached.context.serviceWorkers()[0];
    if (!background) throw new Error('the background has gone');
    const listener = await coached.newPage(`chrome-extension://${id}/employer.html`);
    const [ours, twin] = await Promise.all([ReplyBox.open(coached, kind), ReplyBox.open(plain, kind)]);
    onTestFinished(() => Promise.all([listener, ours.page, twin.page].map((page) => page.close())).then(() => {}));
    const tab = await CoachedTab.watch(ours.page, background, listener);
    await ours.page.bringToFront();

    const random = seeded(seed);
    const done: string[] = [];
    const came: Record<string, number> = {};
    const same = async () => {
      const context = () => `${kind}, seed ${seed}, edit ${done.length}; the last ones: ${done.slice(-12).join(' · ')}`;
      await expect.poll(ours.text, { message: context(), timeout: 5000 }).toBe(await twin.text());
    };

    while (done.length < edits) {
      const edit = randomEdit(random);
      done.push(JSON.stringify(edit));
      if (edit.kind === 'apply') {
        const draft = await ours.draft();
        const snapshot = await tab.of(draft);
        const finding = snapshot && random.oneOf(snapshot.findings.filter(({ suggestions }) => suggestions.length > 0));
        if (!finding) continue;
        const suggestion = random.below(finding.suggestions.length);
        const outcome = await tab.apply(snapshot, finding.id, suggestion);
        came[outcome] = (came[outcome] ?? 0) + 1;
        const text = finding.suggestions[suggestion]?.text ?? '';
        done[done.length - 1] = `${outcome} ${JSON.stringify(finding.text)} → ${JSON.stringify(text)}`;
        if (outcome === 'applied') await twin.replace(finding.start, finding.end, text);
      } else await Promise.all([ours.do(edit), twin.do(edit)]);
      await same();
      if ((await twin.text()).length > longest) await Promise.all([ours.clear(), twin.clear()]);
    }
    console.log(`${kind}: ${done.length} edits, suggestions ${JSON.stringify(came)}`);
    // What was refused has left the text alone, or the twins would differ.
    expect(came.applied).toBeGreaterThan(0);
    expect(came['no answer']).toBeUndefined();
  },
  30_000 + edits * 400,
);
