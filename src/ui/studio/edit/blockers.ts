import { isSound, type RuleTrial } from '../../../coaching/trial';
import type { Rule } from '../../../engine/rules/schema';
import { type InterfaceWords, wordKey } from '../../design/words';

const fewest = 2;

/** Why a rule cannot be switched on, each with what to do; empty where it can. */
export function blockersOf(rule: Rule, { faults, flags, passes }: RuleTrial, words: InterfaceWords): string[] {
  if (faults.length > 0) return [words.count('studio_block_faults', faults.length)];
  if (rule.kind === 'need') return [];
  const said = [
    ...flags.flatMap((_, index) => flagWords(rule, { faults, flags, passes }, index, words) ?? []),
    ...passes.flatMap((_, index) => passWords(rule, { passes }, index, words) ?? []),
  ];
  if (rule.examples.flags.length < fewest) said.push(words('studio_block_flags', fewest - rule.examples.flags.length));
  if (rule.examples.passes.length < fewest)
    said.push(words('studio_block_passes', fewest - rule.examples.passes.length));
  return said;
}

/** Can it be switched on? */
export const isReady = (rule: Rule, trial: RuleTrial): boolean =>
  isSound(trial) &&
  (rule.kind === 'need' || (rule.examples.flags.length >= fewest && rule.examples.passes.length >= fewest));

type Tried = Pick<RuleTrial, 'faults' | 'flags' | 'passes'>;

/** What is wrong with an example that must be marked; null for nothing. */
export function flagWords(
  rule: Rule,
  { flags }: Pick<Tried, 'flags'> & Partial<Tried>,
  index: number,
  words: InterfaceWords,
): string | null {
  const trial = flags[index];
  const flag = rule.kind === 'need' ? undefined : rule.examples.flags[index];
  if (!trial || !flag) return null;
  const number = index + 1;
  switch (trial.state) {
    case 'ok':
      return null;
    case 'silent':
      return `${words('studio_flag_silent', number, flag.text)} ${words(wordKey('silence', trial.why))}`;
    case 'elsewhere':
      return flag.at === ''
        ? words('studio_flag_unsaid', number, trial.marked, trial.becomes || words('studio_left_out'))
        : words('studio_flag_elsewhere', number, trial.marked, flag.at);
    case 'becomes':
      return words('studio_flag_becomes', number, trial.becomes, flag.becomes);
    case 'again':
      return words('studio_flag_again', number, trial.becomes, trial.by);
    default:
      return trial satisfies never;
  }
}

/** What is wrong with an example that must be left alone; null for nothing. */
export function passWords(
  rule: Rule,
  { passes }: Pick<Tried, 'passes'>,
  index: number,
  words: InterfaceWords,
): string | null {
  const trial = passes[index];
  return trial?.state === 'marked' && rule.kind !== 'need'
    ? words('studio_pass_marked', index + 1, trial.marked)
    : null;
}
