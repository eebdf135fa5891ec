import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Coach } from '../../src/engine/review';
import type { Pack } from '../../src/engine/rules/schema';
import { soundPack } from '../packs/sound-pack';

const bundle = readFileSync('.output/engine/composure.js', 'utf8');
const exported = /export\s*\{\s*([\w$]+)(?:\s+as\s+createCoach)?\s*\};?\s*$/;

/** The engine in a context that has nothing but the language itself: no console, no URL, no timers, no making of code from text. */
function bareEngine(): { createCoach(options?: { packs?: Pack[] }): Coach } {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  // V8 puts these into every context; they are not the language's own.
  runInContext(
    'delete globalThis.console; delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer;',
    context,
  );
  const script = bundle.replace(exported, (_, local: string) => `globalThis.engine = { createCoach: ${local} };`);
  runInContext(`"use strict"; (() => { ${script}\n})();`, context, { filename: 'composure.js' });
  return runInContext('engine', context);
}

describe('the engine bundle', () => {
  it('is one ES module without imports that exports createCoach alone', () => {
    expect(bundle).toMatch(exported);
    expect(bundle.match(/^\s*export\b/gm)).toHaveLength(1);
    expect(bundle).not.toMatch(/^\s*import\b/m);
    expect(bundle).not.toMatch(/\b(?:import\.meta|import\s*\(|require\s*\()/);
  });

  it('reviews with its own packs in a bare JavaScript context', () => {
    const coach = bareEngine().createCoach();
    const review = coach.review({
      draft:
        "Hi Ann,\n\nUnfortunately you failed to attach the receipt. We can't refund you until you send it.\n\nBest, Tom",
      customer: 'My order never arrived and nobody answers!!',
    });
    expect(JSON.parse(JSON.stringify(review))).toEqual({
      findings: expect.any(Array),
      needs: expect.any(Array),
      reading: expect.objectContaining({ complaint: expect.any(Boolean), emotion: expect.any(Number) }),
    });
    coach.forget();
    expect(coach.review({ draft: 'Thanks!' }).findings).toEqual([]);
  });

  it('parses grammar in a bare JavaScript context', () => {
    const pack = soundPack();
    pack.rules[0].patterns = ['you (must|have to) #Infinitive [what: *]'];
    const coach = bareEngine().createCoach({ packs: [pack] });
    const { findings } = coach.review({ draft: '😀 You must send it.' });
    expect(JSON.parse(JSON.stringify(findings))).toMatchObject([
      { start: 3, suggestions: [{ text: 'Could you send it?' }, {}] },
    ]);
  });

  it('loads as a module in Node', async () => {
    const url = new URL('../../.output/engine/composure.js', import.meta.url).href;
    const engine = await import(/* @vite-ignore */ url);
    expect(Object.keys(engine)).toEqual(['createCoach']);
    expect(engine.createCoach({ packs: [] }).review({ draft: 'Hello' }).findings).toEqual([]);
  });
});
