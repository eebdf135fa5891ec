import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { wordsFor } from '../../src/platform/language';
import { changeSettings, readSettings } from '../../src/platform/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the usual ones until something is changed, and then kept', async () => {
    expect(await readSettings()).toEqual({ language: 'browser' });
    await changeSettings({ language: 'de' });
    expect(await readSettings()).toEqual({ language: 'de' });
  });

  it('that cannot be read are left as they are', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await fakeBrowser.storage.local.set({ settings: { language: 'klingon' } });
    expect(await readSettings()).toEqual({ language: 'browser' });
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
