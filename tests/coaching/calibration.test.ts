import { describe, expect, it } from 'vitest';
import { differences, newSheet, readSheet } from '../../src/coaching/calibration';

const sheet = newSheet(['One.', 'Two.', 'Three.']);
const anna = { ...sheet, by: 'A', badly: [0, 1] };

describe('calibration', () => {
  it('shows where two people differ', () => {
    expect(differences(anna, { ...sheet, by: 'B', badly: [1, 2] })).toEqual({
      alike: 1,
      of: 3,
      different: [
        { reply: 'One.', place: 0, by: 'A' },
        { reply: 'Three.', place: 2, by: 'B' },
      ],
    });
  });

  it('compares nobody who marked other replies', () => {
    expect(differences(anna, newSheet(['Other.']))).toBeNull();
  });

  it('reads what it wrote, and nothing else', () => {
    expect(readSheet(JSON.stringify(anna))).toEqual(anna);
    expect([readSheet('{}'), readSheet('no')]).toEqual([null, null]);
  });
});
