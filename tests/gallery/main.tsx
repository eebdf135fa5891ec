import { createRoot } from 'react-dom/client';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import type { WordKey } from '../../src/coaching/word-key';
import { createWords, type Messages } from '../../src/coaching/words';
import { inPageScreens } from './screen-names';
import { wantedOf } from './wanted';

/** One screen of the interface in one state, drawn by the product's own components from sample data. */
const { screen, language, appearance, isStretched } = wantedOf(location.href);

/** As long as the wordiest languages make it; what stands for values stays. */
const stretched = (messages: Messages<WordKey>): Messages<WordKey> =>
  Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => {
      const more = 'loremipsum dolor sit amet consectetur '.repeat(9).slice(0, Math.ceil(message.length * 0.4));
      return [key, { message: `${message} ${more}`.trim() }];
    }),
  ) as Messages<WordKey>;

const spoken = language === 'de' ? de : en;
const words = createWords(isStretched ? stretched(spoken) : spoken, language);
const html = document.documentElement;
html.lang = language;
html.dir = isStretched ? 'rtl' : 'ltr';
html.dataset.appearance = appearance;

async function draw() {
  if (screen.startsWith('panel')) {
    await import('../../src/ui/panel/panel.css');
    const { PanelScreen } = await import('./panel-screens');
    return <PanelScreen screen={screen} words={words} />;
  }
  if ((inPageScreens as readonly string[]).includes(screen)) {
    await import('./foreign.css');
    const { InPage } = await import('./in-page');
    return <InPage screen={screen} words={words} appearance={appearance} />;
  }
  await import('../../src/ui/design/page.css');
  if (screen.startsWith('studio')) {
    await import('../../src/ui/studio/studio.css');
    const { StudioScreen } = await import('./studio-screens');
    return <StudioScreen screen={screen} words={words} />;
  }
  const { PageScreen } = await import('./page-screens');
  return <PageScreen screen={screen} words={words} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(await draw());
html.dataset.ready = 'true';
