import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Unsaved } from './unsaved';

export const places = ['rules', 'bench', 'pack', 'macros', 'week'] as const;
export type Place = (typeof places)[number];

export interface Route {
  place: Place;
  /** What of it is open, such as a rule's id. */
  at: string;
}

export const addressOf = ({ place, at }: Route): string => `#/${place}${at ? `/${at}` : ''}`;

function routeOf(hash: string): Route {
  const [, place = '', ...rest] = hash.split('/');
  return { place: places.find((one) => one === place) ?? 'rules', at: decodeURIComponent(rest.join('/')) };
}

export interface Navigation {
  route: Route;
  go(route: Route): void;
  unsaved: Unsaved;
  /** Where somebody wanted to go from unsaved edits; null while nobody does. */
  wanted: Route | null;
  stay(): void;
  /** Goes there; `save` keeps what was written. */
  leave(save: boolean): void;
}

/** Which page of the studio is open, by the address; with unsaved edits nobody leaves unasked. */
export function useNavigation(): Navigation {
  const [route, show] = useState(() => routeOf(location.hash));
  const [wanted, want] = useState<Route | null>(null);
  const held = useRef<(() => void) | null>(null);
  const shown = useRef(route);
  shown.current = route;

  useEffect(() => {
    const followed = () => {
      const next = routeOf(location.hash);
      if (addressOf(next) === addressOf(shown.current)) return;
      if (!held.current) return show(next);
      history.replaceState(null, '', addressOf(shown.current));
      want(next);
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (held.current) event.preventDefault();
    };
    addEventListener('hashchange', followed);
    addEventListener('beforeunload', leaving);
    return () => {
      removeEventListener('hashchange', followed);
      removeEventListener('beforeunload', leaving);
    };
  }, []);

  const go = useCallback((next: Route) => {
    location.hash = addressOf(next);
  }, []);
  const unsaved = useMemo<Unsaved>(
    () => ({
      set: (save) => {
        held.current = save;
      },
    }),
    [],
  );
  return {
    route,
    go,
    unsaved,
    wanted,
    stay: () => want(null),
    leave(save) {
      if (save) held.current?.();
      held.current = null;
      want(null);
      if (wanted) go(wanted);
    },
  };
}
