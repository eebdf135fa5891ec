import { describe, expect, it } from 'vitest';
import { isSound } from '../../../src/coaching/trial';
import { tryRule } from '../../../src/packs/bench/try-rule';
import { soundPack } from '../sound-pack';

const tried = (change: object, text = '') => {
  const pack = soundPack();
  return tryRule(pack, { ...pack.rules[0], ...change }, text);
};

describe('trying a rule while it is written', () => {
  it('is content with one whose examples come out as they say', () => {
    expect(isSound(tried({}))).toBe(true);
  });

  it('says which example is not marked, and why', () => {
    expect(tried({ patterns: ['you must send [what: *]'] }).flags).toEqual([
      { state: 'ok' },
      { state: 'silent', why: 'patterns' },
    ]);
  });

  it('says what it becomes instead', () => {
    expect(tried({ suggestions: ['Please send {what}'] }).flags[0]).toEqual({
      state: 'becomes',
      becomes: 'Please send the form.',
    });
  });

  it('says what it marks and should leave alone', () => {
    expect(tried({ patterns: ['(you|we) (must|have to) send [what: *]'] }).passes).toEqual([
      { state: 'ok' },
      { state: 'marked', marked: 'We must send the form to you' },
    ]);
  });

  it('marks what it finds in a text, with what that becomes', () => {
    expect(tried({}, 'Hi. You must send a photo.').marks).toEqual([
      { start: 4, end: 25, becomes: 'Hi. Could you send a photo?' },
    ]);
  });

  it('names fields that are at fault, and tries nothing then', () => {
    expect(tried({ say: '', patterns: ['you (must'] })).toMatchObject({ faults: [{ field: 'say' }], marks: [] });
    expect(tried({ patterns: ['you (must'] }).faults).toContainEqual(expect.objectContaining({ field: 'patterns #1' }));
  });

  it('does not count it as a fault that examples are still to be written', () => {
    expect(tried({ examples: { flags: [], passes: [] } }).faults).toEqual([]);
  });
});
