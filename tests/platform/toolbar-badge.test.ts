import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/platform/language';
import { type BadgeApi, createToolbarBadge } from '../../src/platform/toolbar-badge';
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

const open = sampleFinding();
const hint = sampleFinding({ id: 'hint', level: 'hint' });

describe('the tool bar button', () => {
  it.each([
    [null, '', 'Composure'],
    [sampleSnapshot(), '', 'Composure: nothing stands out'],
    [sampleSnapshot({ findings: [open] }), '1', 'Composure: 1 thing to look at'],
    [sampleSnapshot({ findings: [open, { ...open, id: 'b' }, hint] }), '2', 'Composure: 2 things to look at'],
    [sampleSnapshot({ findings: [hint] }), '', 'Composure: nothing stands out'],
    [sampleSnapshot({ language: 'de' }), '', 'Composure: no rules for this language'],
    [sampleSnapshot({ status: 'internal' }), '', 'Composure: internal note, not coached'],
  ])('counts open findings and says it in words (%#)', async (snapshot, text, title) => {
    const { said, api } = fakeAction();
    await createToolbarBadge(api).show(7, snapshot, words);
    expect(said).toMatchObject({ text, title });
  });

  it('is not written again at each key', async () => {
    const { said, api } = fakeAction();
    const badge = createToolbarBadge(api);
    await badge.show(7, sampleSnapshot({ findings: [open] }), words);
    await badge.show(7, sampleSnapshot({ findings: [open], draft: 'next' }), words);
    expect(said.times).toBe(1);
  });

  it('a tab that has closed meanwhile is no error', async () => {
    const { api } = fakeAction();
    api.action.setTitle = () => Promise.reject(new Error('No tab with id: 7'));
    await expect(createToolbarBadge(api).show(7, null, words)).resolves.toBeUndefined();
  });
});
