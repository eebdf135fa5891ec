import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { guessMacroColumns, macroReport, rewrittenLibrary } from '../../../src/packs/bench/macros';
import { readReplies } from '../../../src/packs/bench/read-replies';
import { soundPack } from '../sound-pack';

const library = readReplies(
  'id,title,comment_value\n1,Form,"Hello. You must send the form. You have to send a photo."\n2,Thanks,Thank you!\n3,Empty,\n',
);
const columns = guessMacroColumns(library);
const report = macroReport(library, columns, createCoach({ packs: [soundPack()] }));

describe('the report on macros', () => {
  it('knows the columns by what desks call them', () => {
    expect(columns).toEqual({ name: 'title', text: 'comment_value' });
  });

  it('shows each macro that could land better, with all of it rewritten', () => {
    expect(report).toMatchObject({
      macros: 2,
      found: [{ row: 1, name: 'Form', becomes: 'Hello. Could you send the form? Could you send a photo?' }],
    });
    const [macro] = report.found;
    expect(macro?.marks.map(({ start, end }) => macro.text.slice(start, end))).toEqual([
      'You must send the form',
      'You have to send a photo',
    ]);
  });

  it('gives the library back with the rewrites that are wanted, and all else as it was', () => {
    expect(rewrittenLibrary(library, columns, new Map([[1, 'Could you, please?']]))).toBe(
      'id,title,comment_value\r\n1,Form,"Could you, please?"\r\n2,Thanks,Thank you!\r\n3,Empty,',
    );
  });
});
