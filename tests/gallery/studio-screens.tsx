import type { InterfaceWords } from '../../src/coaching/word-key';
import { builtinPacks } from '../../src/packs/builtin';
import { Studio } from '../../src/ui/studio/studio';
import { sampleDesk, sampleEngine, sampleStore } from './studio-sample';

const addresses: Record<string, string> = {
  'studio-rules': '#/rules',
  'studio-rule': '#/rules/core/policy-wall',
  'studio-override': '#/rules/core/policy-wall',
  'studio-form': '#/rules/team/as-per-our',
  'studio-blocked': '#/rules/team/as-per-our',
  'studio-bench': '#/bench',
  'studio-pack': '#/pack',
  'studio-macros': '#/macros',
  'studio-week': '#/week',
  'studio-week-files': '#/week',
};

/** One rule in twenty: enough to see the list, and few enough for axe to look at each. */
const shipped = builtinPacks().map((pack) => ({
  ...pack,
  rules: pack.rules.filter(({ id }, index) => index % 20 === 0 || ['policy-wall', 'must'].includes(id)),
}));

export function StudioScreen({ screen, words }: { screen: string; words: InterfaceWords }) {
  history.replaceState(null, '', addresses[screen]);
  return (
    <Studio
      words={words}
      shipped={shipped}
      store={sampleStore()}
      engine={sampleEngine({ isFailing: screen === 'studio-blocked' })}
      desk={sampleDesk}
    />
  );
}
