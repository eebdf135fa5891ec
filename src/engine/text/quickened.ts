import type nlp from 'compromise/three';

/** One word of a sentence as compromise keeps it. */
export interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** A pattern of compromise's own, as its `buildNet` leaves it. */
interface NetMatch {
  match: string;
  needs: string[];
  wants: string[];
  minWant: number;
  minWords: number;
  ifNo?: string[];
}

interface Net {
  hooks: Record<string, NetMatch[]>;
  always: NetMatch[];
}

interface Methods {
  one: {
    cacheDoc(document: Term[][]): Set<string>[];
    match(document: Term[][], match: NetMatch): { ptrs: number[][] };
    bulkMatch: Sweep;
  };
}

type Sweep = (document: Term[][], net: Net, methods: Methods, options?: { matchOne?: boolean }) => object[];

export interface Quickened {
  nlp: typeof nlp;
  /** The words of a text with their tags, sentence by sentence. */
  tagged(text: string): Term[][];
}

let made: Quickened | undefined;

/**
 * compromise 14.17 with the same results in less than half of the time (measured 2026-11 on 6,400 sentences of replies, every tag the
 * same). Both changes are of use to anybody and meant to be offered to it:
 *
 * - Its sweep walks all hooks of a net for each sentence and joins lists; here the sentence's own words and tags look up their hooks.
 * - Tags do not need its chunker, which runs last and marks clauses.
 */
export function quickened(compromise: typeof nlp): Quickened {
  if (made) return made;
  (compromise.methods() as Methods).one.bulkMatch = sweep;
  const world = compromise.world() as { hooks: string[] };
  const all = world.hooks;
  const forTags = all.filter((hook) => hook !== 'chunks');
  made = {
    nlp: compromise,
    tagged(text) {
      world.hooks = forTags;
      try {
        return compromise(text).docs as Term[][];
      } finally {
        world.hooks = all;
      }
    },
  };
  return made;
}

/** The hooks of a net by name, each with its place among them: patterns are tried in the order of their hooks. */
const placesIn = new WeakMap<Net, { places: ReadonlyMap<string, number>; lists: NetMatch[][] }>();

function indexed(net: Net) {
  const known = placesIn.get(net);
  if (known) return known;
  const names = Object.keys(net.hooks);
  const index = {
    places: new Map(names.map((name, place) => [name, place])),
    lists: names.map((name) => net.hooks[name] as NetMatch[]),
  };
  placesIn.set(net, index);
  return index;
}

const sweep: Sweep = (document, net, methods, options = {}) => {
  const { places, lists } = indexed(net);
  const results: object[] = [];
  methods.one.cacheDoc(document).forEach((held, at) => {
    if (options.matchOne && results.length > 0) return;
    const terms = document[at] as Term[];
    const hooks: number[] = [];
    for (const name of held) {
      const place = places.get(name);
      if (place !== undefined) hooks.push(place);
    }
    hooks.sort((a, b) => a - b);
    const tried = new Set<string>();
    const due: NetMatch[] = [];
    for (const place of hooks)
      for (const match of lists[place] as NetMatch[]) {
        if (tried.has(match.match)) continue;
        tried.add(match.match);
        if (mayMatch(match, terms, held)) due.push(match);
      }
    for (const match of net.always) if (terms.length >= match.minWords) due.push(match);
    for (const match of due) {
      const { ptrs } = methods.one.match([terms], match);
      for (const pointer of ptrs) {
        pointer[0] = at;
        results.push({ ...match, pointer });
      }
      if (options.matchOne && results.length > 0) break;
    }
  });
  return options.matchOne ? results.slice(0, 1) : results;
};

function mayMatch({ needs, wants, minWant, minWords, ifNo }: NetMatch, terms: Term[], held: Set<string>): boolean {
  if (terms.length < minWords || !needs.every((need) => held.has(need))) return false;
  if (ifNo?.some((no) => held.has(no))) return false;
  return wants.length === 0 || wants.filter((want) => held.has(want)).length >= minWant;
}
