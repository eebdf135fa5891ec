import { expect, it } from 'vitest';
import { policyFiles } from '../../src/coaching/policy-files';

it('one policy becomes a file for each browser, under the id that it knows the extension by', () => {
  const policy = { enforced: { pill: false }, enforcedPacks: ['{"id": "house"}'] };
  const files = policyFiles(policy, { chrome: 'aaaa', edge: 'bbbb', firefox: 'composure@example' });
  expect(files.map(({ browser, text }) => [browser, JSON.parse(text)])).toEqual([
    ['chrome', { '3rdparty': { extensions: { aaaa: policy } } }],
    ['edge', { '3rdparty': { extensions: { bbbb: policy } } }],
    ['firefox', { policies: { '3rdparty': { Extensions: { 'composure@example': policy } } } }],
  ]);
});
