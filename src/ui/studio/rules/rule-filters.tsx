import { categories, levels } from '../../../engine/vocabulary';
import { type InterfaceWords, useWords, wordKey } from '../../design/words';
import { type ListedCategory, packsOf, type RuleFilter, type StudioRule, techniquesOf } from '../studio-rule';

interface RuleFiltersProps {
  rules: StudioRule[];
  filter: RuleFilter;
  onFilter(filter: RuleFilter): void;
}

const states = ['on', 'off', 'changed'] as const;
const listed: readonly ListedCategory[] = [...categories, 'need'];

/** A search and what narrows it. */
export function RuleFilters({ rules, filter, onFilter }: RuleFiltersProps) {
  const words = useWords();
  const choices = choicesOf(rules, words);
  const set = (change: Partial<RuleFilter>) => onFilter({ ...filter, ...change });
  return (
    <search className="filters">
      <input
        type="search"
        aria-label={words('studio_search')}
        placeholder={words('studio_search')}
        value={filter.search}
        onChange={(event) => set({ search: event.target.value })}
      />
      {choices.map(({ name, label, options }) => (
        <select
          key={name}
          aria-label={label}
          value={filter[name]}
          data-set={filter[name] !== '' || undefined}
          onChange={(event) => set({ [name]: event.target.value })}
        >
          <option value="">{label}</option>
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ))}
    </search>
  );
}

interface FilterChoice {
  name: Exclude<keyof RuleFilter, 'search'>;
  label: string;
  options: { value: string; text: string }[];
}

const choicesOf = (rules: StudioRule[], words: InterfaceWords): FilterChoice[] => [
  {
    name: 'category',
    label: words('studio_filter_category'),
    options: listed.map((value) => ({ value, text: words(wordKey('category', value)) })),
  },
  {
    name: 'level',
    label: words('studio_filter_level'),
    options: levels.map((value) => ({ value, text: words(wordKey('level', value)) })),
  },
  {
    name: 'pack',
    label: words('studio_filter_pack'),
    options: packsOf(rules).map(({ id, name }) => ({ value: id, text: name })),
  },
  {
    name: 'technique',
    label: words('studio_filter_technique'),
    options: techniquesOf(rules).map((value) => ({
      value,
      text: `${value} ${words(wordKey('technique', value.toLowerCase()))}`,
    })),
  },
  {
    name: 'state',
    label: words('studio_filter_state'),
    options: states.map((value) => ({ value, text: words(wordKey('studio_state', value)) })),
  },
];
