import { wordsFor } from './language';
import { readSettings, type Settings, watchSettings } from './settings';

/** Light or dark and the language of one of our own pages, as the settings have it, now and later. */
export async function showAppearance(document: Document): Promise<void> {
  const show = (settings: Settings) => {
    const root = document.documentElement;
    root.dataset.appearance = settings.appearance;
    root.lang = wordsFor(settings).language;
  };
  show(await readSettings());
  watchSettings(show);
}
