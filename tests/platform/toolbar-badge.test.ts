import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/platform/language';
import { type BadgeApi, type Badged, createToolbarBadge } from '../../src/platform/toolbar-badge';
import { sampleFinding, sampleSnapshot } from '../ui/sample-snapshot';

const words = wordsFor({ language: 'en' }, 'en');

function fakeAction() {
  const said: { text?: string; title?: string; times: number } = { times: 0 };
  const action = {
    setBadgeText: async ({ text }: { text: string }) => {
      said.text = text;
      said.times++;
    },
    setTitle: async ({ title }: { title: string }) => {
      said.title = title;
    },
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  };
  return { said, api: { action } as unknown as BadgeApi };
}

const badged = (given: Partial<Badged>): Badged => ({ access: 'granted', snapshot: null, ...given });
const open = sampleFinding();
const hint = sampleFinding({ id: 'hint', level: 'hint' });

describe('the tool bar button', () => {
  const grave = sampleFinding({ id: 'grave', level: 'important' });
  it.each<[Partial<Badged>, string, string]>([
    [{ access: 'not-granted' }, '', 'Composure: off on this site. Click to turn it on'],
    [{ access: 'forbidden' }, '', 'Composure: not for this page'],
    [{}, '', 'Composure: on, no reply box in sight'],
    [{ snapshot: sampleSnapshot() }, '', 'Composure: Calm'],
    [{ snapshot: sampleSnapshot({ findings: [open] }) }, '1', 'Composure: Check: 1'],
    [{ snapshot: sampleSnapshot({ findings: [open, { ...open, id: 'b' }, hint] }) }, '2', 'Composure: Check: 2'],
    [{ snapshot: sampleSnapshot({ findings: [open, grave] }) }, '2', 'Composure: Stop: 1'],
    [{ snapshot: sampleSnapshot({ findings: [hint] }) }, '', 'Composure: Calm'],
    [{ snapshot: sampleSnapshot({ language: 'de' }) }, '', 'Composure: no rules for this language'],
    [{ snapshot: sampleSnapshot({ status: 'internal' }) }, '', 'Composure: internal note, not coached'],
    [{ snapshot: sampleSnapshot({ status: 'paused', pause: 'site' }) }, '–', 'Composure: paused on this site'],
  ])('says how the reply stands, or why there is none (%#)', async (given, text, title) => {
    const { said, api } = fakeAction();
    await createToolbarBadge(api).show(7, badged(given), words);
    expect(said).toMatchObject({ text, title });
  });

  it('is not written again at each key', async () => {
    const { said, api } = fakeAction();
    const badge = createToolbarBadge(api);
    await badge.show(7, badged({ snapshot: sampleSnapshot({ findings: [open] }) }), words);
    await badge.show(7, badged({ snapshot: sampleSnapshot({ findings: [open], draft: 'next' }) }), words);
    expect(said.times).toBe(1);
  });

  it('a tab that has closed meanwhile is no error', async () => {
    const { api } = fakeAction();
    api.action.setTitle = () => Promise.reject(new Error('No tab with id: 7'));
    await expect(createToolbarBadge(api).show(7, badged({}), words)).resolves.toBeUndefined();
  });
});
