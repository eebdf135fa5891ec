import { useEffect, useState } from 'react';

/** The page's path, and a way to another one that reloads nothing, as single-page desks have it. */
export function useRoute(): [path: string, go: (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const changed = () => setPath(location.pathname);
    addEventListener('popstate', changed);
    return () => removeEventListener('popstate', changed);
  }, []);
  const go = (next: string) => {
    history.pushState(null, '', next);
    setPath(next);
  };
  return [path, go];
}
