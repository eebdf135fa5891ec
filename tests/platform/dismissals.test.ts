import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createDismissals } from '../../src/platform/dismissals';

const finding = { rule: 'core/you-must', text: 'You must send' };
const dismissal = { ...finding, conversation: 'zendesk:1', scope: 'here' } as const;

beforeEach(() => fakeBrowser.reset());

describe('dismissals', () => {
  it('keep a finding out of its conversation, and only there', async () => {
    const dismissals = createDismissals();
    await dismissals.add(dismissal);
    expect(await dismissals.without([finding], 'zendesk:1')).toEqual([]);
    expect(await dismissals.without([finding], 'zendesk:2')).toEqual([finding]);
    expect(await dismissals.without([{ ...finding, text: 'You must pay' }], 'zendesk:1')).toHaveLength(1);
  });

  it('of a rule reach every phrase of it in the conversation, and no other conversation', async () => {
    const dismissals = createDismissals();
    await dismissals.add({ ...dismissal, scope: 'conversation' });
    expect(await dismissals.without([{ ...finding, text: 'You must pay' }], 'zendesk:1')).toEqual([]);
    expect(await dismissals.without([finding], 'zendesk:2')).toEqual([finding]);
  });

  it.each([
    'here',
    'conversation',
  ] as const)('(%s) can be taken back, also when the background starts anew', async (scope) => {
    const dismissals = createDismissals();
    await dismissals.add({ ...dismissal, scope });
    await dismissals.takeBack({ ...dismissal, scope });
    expect(await dismissals.without([finding], 'zendesk:1')).toEqual([finding]);
    expect(await createDismissals().without([finding], 'zendesk:1')).toEqual([finding]);
  });

  it('count from the moment they are asked for, before anything is written', async () => {
    const dismissals = createDismissals();
    void dismissals.add(dismissal);
    expect(await dismissals.without([finding], 'zendesk:1')).toEqual([]);
  });

  it('are still there when the background starts anew', async () => {
    await createDismissals().add(dismissal);
    expect(await createDismissals().without([finding], 'zendesk:1')).toEqual([]);
  });

  it('are stored as salted hashes: no word of rule, text or conversation is at rest', async () => {
    const dismissals = createDismissals();
    await dismissals.add(dismissal);
    const dump = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(dump).toMatch(/[0-9a-f]{64}/);
    expect(dump).not.toMatch(/must|zendesk|core/i);
  });

  it('two at once are both kept', async () => {
    const dismissals = createDismissals();
    const other = { ...dismissal, text: 'You must pay' };
    await Promise.all([dismissals.add(dismissal), dismissals.add(other)]);
    expect(await createDismissals().without([finding, { ...finding, text: 'You must pay' }], 'zendesk:1')).toEqual([]);
  });

  it('a full storage is said, and the dismissal still counts until the browser closes', async () => {
    const dismissals = createDismissals();
    await dismissals.without([finding], 'zendesk:1');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await dismissals.add(dismissal)).toBe('full');
    expect(await dismissals.without([finding], 'zendesk:1')).toEqual([]);
  });
});
