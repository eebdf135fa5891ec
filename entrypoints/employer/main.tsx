import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { showAppearance } from '../../src/platform/appearance';
import { createWordsSource } from '../../src/platform/language';
import { exportedThings, storedThings } from '../../src/platform/stored';
import { Employer } from '../../src/ui/employer/employer';
import '../../src/ui/design/page.css';

const words = await createWordsSource();
await showAppearance(document);

function EmployerPage() {
  const spoken = useSyncExternalStore(words.subscribe, words.current);
  return <Employer words={spoken} stored={storedThings} exported={exportedThings} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<EmployerPage />);
