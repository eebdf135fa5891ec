import { describe, expect, it } from 'vitest';
import { fingerprintOf, keyFrom, keyText, makeKey, signPack, verifyPack } from '../../src/packs/signed-pack';

const pack = '{"format": "composure-pack", "name": "Käse"}';

describe('a signed pack', () => {
  it('opens to the pack that was signed, with the fingerprint of its key', async () => {
    const key = await makeKey();
    const opened = await verifyPack(await signPack(pack, key), 'team.json');
    expect(opened).toEqual({ pack, key: await fingerprintOf(key) });
    expect(await fingerprintOf(key)).toMatch(/^([0-9a-f]{4}-){7}[0-9a-f]{4}$/);
  });

  it('can be signed again with a key that was put away as a text', async () => {
    const key = await makeKey();
    const again = await keyFrom(await keyText(key));
    if (!again) throw new Error('The key cannot be read.');
    expect(await verifyPack(await signPack(pack, again), 'x')).toMatchObject({ key: await fingerprintOf(key) });
    expect(await keyFrom('{"kty": "EC"}')).toBeNull();
    expect(await keyFrom('nonsense')).toBeNull();
  });

  it.each([
    ['a changed pack', (text: string) => text.replace('Käse', 'Wurst'), 'signature', /changed after it was signed/],
    [
      'a changed signature',
      (text: string) => text.replace(/"signature": ".{4}/, '"signature": "AAAA'),
      'signature',
      /changed after/,
    ],
    [
      'a key that is none',
      (text: string) => text.replace(/"key": "[^"]+"/, '"key": "nonsense"'),
      'signature',
      /changed after/,
    ],
    [
      'no signature',
      (text: string) => text.replace(/"signature": "[^"]+"/, '"signature": null'),
      'signature',
      /is missing/,
    ],
    [
      'a newer format',
      (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 9'),
      'formatVersion',
      /update/,
    ],
    ['half a file', (text: string) => text.slice(0, 120), /^line/, /not closed|too early/],
  ])('is refused with %s', async (_, spoil, field, message) => {
    const text = spoil(await signPack(pack, await makeKey()));
    expect(await verifyPack(text, 'team.json')).toMatchObject({
      faults: [
        {
          file: 'team.json',
          field: typeof field === 'string' ? field : expect.stringMatching(field),
          message: expect.stringMatching(message),
        },
      ],
    });
  });

  it('that is none opens as it is, signed by nobody', async () => {
    expect(await verifyPack(pack, 'mine.json')).toEqual({ pack, key: null });
  });
});
