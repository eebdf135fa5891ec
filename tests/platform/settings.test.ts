import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { wordsFor } from '../../src/platform/language';
import { changeSettings, readSettings } from '../../src/platform/settings';
import { usualSettings } from '../../src/platform/settings-schema';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the usual ones until something is changed, and then kept', async () => {
    expect(await readSettings()).toEqual(usualSettings);
    await changeSettings({ language: 'de' });
    expect(await readSettings()).toEqual({ ...usualSettings, language: 'de' });
  });

  it('changed at the same moment are both kept', async () => {
    await Promise.all([
      changeSettings({ language: 'de' }),
      changeSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'core/a'] })),
      changeSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, 'core/b'] })),
    ]);
    expect(await readSettings()).toMatchObject({ language: 'de', rulesOff: ['core/a', 'core/b'] });
  });

  it('that cannot be read are left as they are', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await fakeBrowser.storage.local.set({ settings: { language: 'klingon' } });
    expect(await readSettings()).toEqual(usualSettings);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { language: 'klingon' } });
  });
});

describe('the language of the interface', () => {
  it.each([
    ['browser', 'de-AT', 'de'],
    ['browser', 'fr', 'en'],
    ['de', 'en-GB', 'de'],
    ['en', 'de', 'en'],
  ] as const)('setting %s in a browser that speaks %s gives %s', (language, browserLanguage, expected) => {
    expect(wordsFor({ language }, browserLanguage).language).toBe(expected);
  });
});
