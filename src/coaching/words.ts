/** One language's words as `_locales` keeps them; `$1` … `$9` stand for values. */
export type Messages<Key extends string> = Record<Key, { message: string }>;

/** The stems of keys that come in the plural: `x` where there are `x_one` and `x_other`. */
type Countable<Key extends string> = Key extends `${infer Stem}_other` ? Stem : never;

/** Speaks one language. Called with a key and its values. */
export interface Words<Key extends string> {
  (key: Key, ...values: (string | number)[]): string;
  /** The form that belongs to `count`, which is also `$1`. */
  count(stem: Countable<Key>, count: number, ...values: (string | number)[]): string;
  readonly language: string;
}

/** The language does not come from the browser, so that it can be a setting. An unknown key is shown as it is, never as nothing. */
export function createWords<Key extends string>(messages: Messages<Key>, language: string): Words<Key> {
  const plural = new Intl.PluralRules(language);
  const text = (key: string): string | undefined => (messages as Record<string, { message: string }>)[key]?.message;
  const filled = (key: string, values: (string | number)[]): string =>
    (text(key) ?? key).replace(/\$([1-9])/g, (_, position) => String(values[Number(position) - 1] ?? ''));
  const words = (key: Key, ...values: (string | number)[]) => filled(key, values);
  return Object.assign(words, {
    language,
    count: (stem: Countable<Key>, count: number, ...values: (string | number)[]) => {
      const exact = `${stem}_${plural.select(count)}`;
      return filled(text(exact) === undefined ? `${stem}_other` : exact, [count, ...values]);
    },
  });
}
