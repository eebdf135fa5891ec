/** What the gallery is asked to show, by its address. */
export interface Wanted {
  screen: string;
  language: 'en' | 'de';
  appearance: 'light' | 'dark';
  /** Every text of the interface 40 % longer, from right to left. */
  isStretched: boolean;
}

export function addressOf({ screen, language, appearance, isStretched }: Wanted): string {
  return `http://gallery.test/?${new URLSearchParams({ screen, language, appearance, stretched: String(isStretched) })}`;
}

export function wantedOf(address: string): Wanted {
  const asked = new URL(address).searchParams;
  return {
    screen: asked.get('screen') ?? '',
    language: asked.get('language') === 'de' ? 'de' : 'en',
    appearance: asked.get('appearance') === 'dark' ? 'dark' : 'light',
    isStretched: asked.get('stretched') === 'true',
  };
}
