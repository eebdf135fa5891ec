import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createPauses } from '../../src/platform/pauses';

const place = { conversation: 'zendesk:1', site: 'https://acme.zendesk.com/*' };
const elsewhere = { conversation: 'intercom:1', site: 'https://app.intercom.com/*' };

beforeEach(() => fakeBrowser.reset());

describe('a pause', () => {
  it.each([
    ['conversation', { ...place, conversation: 'zendesk:2' }],
    ['site', elsewhere],
  ] as const)('for this %s is for no other', async (scope, other) => {
    const pauses = createPauses();
    await pauses.pause(scope, place);
    expect(await pauses.at(place)).toBe(scope);
    expect(await pauses.at(other)).toBeNull();
  });

  it('for an hour is over after an hour', async () => {
    let now = 1_000_000;
    const pauses = createPauses(() => now);
    await pauses.pause('hour', place);
    expect(await pauses.at(elsewhere)).toBe('hour');
    now += 3_600_000;
    expect(await pauses.at(elsewhere)).toBeNull();
  });

  it.each([
    'conversation',
    'site',
    'hour',
  ] as const)('(%s) lasts when the browser starts anew, until it is ended', async (scope) => {
    await createPauses().pause(scope, place);
    expect(await createPauses().at(place)).toBe(scope);
    await createPauses().resume(place);
    expect(await createPauses().at(place)).toBeNull();
  });

  it('of a conversation is stored as a salted hash', async () => {
    await createPauses().pause('conversation', place);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('zendesk');
  });

  it('is listed, told when it changes, and ends from elsewhere as well', async () => {
    const pauses = createPauses();
    for (const scope of ['conversation', 'site', 'hour'] as const) await pauses.pause(scope, place);
    const settings = createPauses();
    expect(await settings.now()).toMatchObject({ sites: [place.site], conversations: 1, until: expect.any(Number) });
    let changes = 0;
    pauses.watch(() => changes++);
    for (const line of ['hour', { site: place.site }, 'conversations'] as const) await settings.end(line);
    expect(changes).toBeGreaterThanOrEqual(3);
    expect(await pauses.at(place)).toBeNull();
    expect(await settings.now()).toEqual({ sites: [], conversations: 0, until: null });
  });
});
