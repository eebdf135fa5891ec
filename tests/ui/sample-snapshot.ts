import type { ShownFinding, ShownNeed, Snapshot } from '../../src/coaching/snapshot';

/** A finding for tests, with whatever a test cares about put in. */
export function sampleFinding(given: Partial<ShownFinding> = {}): ShownFinding {
  return {
    id: 'must',
    start: 0,
    end: 13,
    text: 'You must send',
    before: '',
    after: ' the receipt.',
    category: 'demanding',
    rule: 'core/you-must',
    level: 'suggest',
    say: 'May sound like an order.',
    why: 'A request leaves the reader their choice.',
    source: 'A style guide',
    suggestions: [{ text: 'Could you send', blanks: [] }],
    ...given,
  };
}

export function sampleNeed(given: Partial<ShownNeed> = {}): ShownNeed {
  return {
    need: 'acknowledgement',
    state: 'missing',
    level: 'important',
    rule: 'core/acknowledgement',
    because: 'They are upset, and the reply does not show that it was heard.',
    suggestions: [{ text: 'That is a long wait.\n\n', blanks: [] }],
    ...given,
  };
}

export function sampleSnapshot(given: Partial<Snapshot> = {}): Snapshot {
  return {
    status: 'coached',
    desk: 'zendesk',
    conversation: 'zendesk:1',
    draft: 'hash',
    reading: { complaint: true, failure: true, emotion: 2, abusive: false, problem: 'my order never came' },
    findings: [],
    needs: [],
    glance: null,
    pause: null,
    deeds: [],
    preview: null,
    dismissed: 0,
    notice: null,
    ...given,
  };
}
