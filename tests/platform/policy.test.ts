import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isAllowed } from '../../src/platform/origins';
import { readPolicy } from '../../src/platform/policy';
import { managedSchema, type Policy, policyFields } from '../../src/platform/policy-schema';
import { changeSettings, readSettings, setByPolicy, watchSettings } from '../../src/platform/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const set = (policy: object) => fakeBrowser.storage.managed.set(policy as Record<string, unknown>);

describe('the schema that browsers read', () => {
  // `npx vitest … -u` writes it.
  it('is made from the one that this build reads with', async () => {
    await expect(`${JSON.stringify(managedSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../public/managed-schema.json',
    );
  });

  it('has nothing that Chromium does not know: it would not load the extension', () => {
    const known = ['type', 'properties', 'items', 'enum', 'additionalProperties', 'description'];
    const look = (schema: Record<string, unknown>, path: string): string[] =>
      Object.entries(schema).flatMap(([word, value]) => {
        if (!known.includes(word)) return [`${path}.${word}`];
        if (word === 'properties')
          return Object.entries(value as object).flatMap(([name, one]) => look(one, `${path}.${name}`));
        return typeof value === 'object' && !Array.isArray(value) ? look(value as never, `${path}.${word}`) : [];
      });
    const schema = managedSchema() as { properties: Record<string, { type: unknown }> };
    expect(look(schema, '')).toEqual([]);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(policyFields));
    expect(Object.values(schema.properties).filter(({ type }) => typeof type !== 'string')).toEqual([]);
  });
});

describe('what an organisation sets', () => {
  it('counts before what ships, and what a person chose before it', async () => {
    await set({ defaults: { appearance: 'dark', packs: { etiquette: true } } });
    expect(await readSettings()).toMatchObject({ appearance: 'dark', packs: { etiquette: true } });
    await changeSettings({ appearance: 'light' });
    expect(await readSettings()).toMatchObject({ appearance: 'light', packs: { etiquette: true } });
  });

  it('cannot be changed where it is enforced, of rules and packs only what is named', async () => {
    await changeSettings({ pill: true, rulesOff: ['core/a'], levels: { 'core/b': 'hint', 'core/c': 'hint' } });
    const policy: Policy = { enforced: { pill: false, rulesOff: ['core/d'], levels: { 'core/b': 'important' } } };
    await set(policy);
    expect(await readSettings()).toMatchObject({
      pill: false,
      rulesOff: ['core/a', 'core/d'],
      levels: { 'core/b': 'important', 'core/c': 'hint' },
    });
    expect(setByPolicy(policy)).toEqual({ settings: ['pill'], rules: ['core/d', 'core/b'], packs: [] });
  });

  it('locks a setting at its default', async () => {
    await changeSettings({ language: 'de' });
    await set({ locked: ['language'], defaults: { language: 'en' } });
    expect((await readSettings()).language).toBe('en');
  });

  it('is obeyed as far as it makes sense', async () => {
    await set({ enforced: { pill: 'no' }, hosts: ['https://*.zendesk.com/*'], nonsense: 1 });
    expect(await readPolicy()).toEqual({ hosts: ['https://*.zendesk.com/*'] });
  });

  it('is followed while the browser runs', async () => {
    const seen = vi.fn();
    watchSettings(({ pill }) => seen(pill));
    await set({ enforced: { pill: false } });
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(false));
  });

  it.each([
    ['https://acme.zendesk.com/*', undefined, true],
    ['https://acme.zendesk.com/*', ['*://*.zendesk.com/*'], true],
    ['https://zendesk.com/*', ['*://*.zendesk.com/*'], true],
    ['https://acme.zendesk.com.evil.example/*', ['*://*.zendesk.com/*'], false],
    ['https://mail.google.com/*', ['*://*.zendesk.com/*'], false],
    ['https://mail.google.com/*', [], false],
    ['https://mail.google.com/*', ['*://*/*'], true],
  ])('%s where %j may be coached: %s', (origin, hosts, allowed) => {
    expect(isAllowed(origin, hosts)).toBe(allowed);
  });
});
