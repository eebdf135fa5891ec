import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { builtinPacks } from '../../src/packs/builtin';
import { showAppearance } from '../../src/platform/appearance';
import { createWordsSource } from '../../src/platform/language';
import { createStudioStore } from '../../src/platform/studio-store';
import { Studio } from '../../src/ui/studio/studio';
import { emptyPack } from '../../src/ui/studio/team-rules';
import { studioEngine } from './engine';
import { createPackDesk } from './pack-desk';
import '../../src/ui/design/page.css';
import '../../src/ui/studio/studio.css';

const words = await createWordsSource();
await showAppearance(document);
const shipped = builtinPacks();
const { read, ...engine } = studioEngine();
const desk = await createPackDesk(read);
const store = await createStudioStore({
  pack: emptyPack(words.current()('studio_pack_name')),
  drafts: [],
  published: null,
});

function StudioPage() {
  const spoken = useSyncExternalStore(words.subscribe, words.current);
  return <Studio words={spoken} shipped={shipped} store={store} engine={engine} desk={desk} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<StudioPage />);
