import { useEffect, useState } from 'react';
import type { RuleTrial } from '../../../coaching/trial';
import type { Pack, Rule } from '../../../engine/rules/schema';
import type { StudioEngine } from '../studio-engine';

const pauseMs = 120;

/** Tries a rule whenever it, or the text beside it, has changed; null until the first answer. `isCurrent` is false while one is awaited. */
export function useTrial(
  engine: StudioEngine,
  pack: Pack,
  rule: Rule,
  text: string,
): { trial: RuleTrial | null; isCurrent: boolean } {
  const [answer, keep] = useState<{ trial: RuleTrial; rule: Rule; text: string } | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const trial = await engine.tryRule(pack, rule, text);
      if (!isOver) keep({ trial, rule, text });
    }, pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [engine, pack, rule, text]);
  return { trial: answer?.trial ?? null, isCurrent: answer?.rule === rule && answer.text === text };
}
