import type { Finding } from '../review-output';
import type { Level } from '../vocabulary';

const strength: Record<Level, number> = { silent: 0, hint: 1, suggest: 2, important: 3 };

const markOf = (finding: Finding) => finding.mark ?? finding;
const firstOf = ({ start, mark }: Finding) => (mark && mark.start < start ? mark.start : start);
const lastOf = ({ end, mark }: Finding) => (mark && mark.end > end ? mark.end : end);

/** Remembers what it said last: most keys change no finding. `packs` are their ids in load order. */
export function strongestFinder(packs: readonly string[]): (findings: readonly Finding[]) => Finding[] {
  let last: readonly Finding[] = [];
  let kept: readonly Finding[] = [];
  return (findings) => {
    if (findings.length !== last.length || findings.some((finding, i) => finding !== last[i])) {
      last = findings;
      kept = strongest(findings, packs);
    }
    return [...kept];
  };
}

/** Where marks overlap a plain mistake stays, then the stronger level, then the longer mark, then the later pack, which is the team's; silent ones take nobody's place. In order of place. */
function strongest(findings: readonly Finding[], packs: readonly string[]): Finding[] {
  const byPlace = [...findings].sort((a, b) => firstOf(a) - firstOf(b));
  const kept: Finding[] = [];
  for (let from = 0; from < byPlace.length; ) {
    // Most findings stand alone; only those that touch are weighed against each other.
    let reach = lastOf(byPlace[from] as Finding);
    let to = from + 1;
    for (; to < byPlace.length && firstOf(byPlace[to] as Finding) <= reach; to++)
      reach = Math.max(reach, lastOf(byPlace[to] as Finding));
    if (to === from + 1) kept.push(byPlace[from] as Finding);
    else {
      const group = new Set(byPlace.slice(from, to));
      const touching = findings.filter((finding) => group.has(finding));
      kept.push(...strongestOf(touching, packs));
    }
    from = to;
  }
  return kept;
}

function strongestOf(findings: readonly Finding[], packs: readonly string[]): Finding[] {
  const length = (finding: Finding) => markOf(finding).end - markOf(finding).start;
  const isSlip = (finding: Finding) => Number(finding.category === 'slip' && finding.level !== 'silent');
  const place = ({ rule }: Finding) => packs.indexOf(rule.slice(0, rule.indexOf('/')));
  const order = [...findings].sort(
    (a, b) =>
      isSlip(b) - isSlip(a) || strength[b.level] - strength[a.level] || length(b) - length(a) || place(b) - place(a),
  );
  const taken: { start: number; end: number }[] = [];
  const places = new Set<string>();
  const kept = order.filter((finding) => {
    if (finding.level === 'silent') return true;
    const { start, end } = markOf(finding);
    // Two matches of a rule in one clause that it replaces whole are one finding.
    const place = `${finding.rule} ${finding.start} ${finding.end}`;
    if (places.has(place) || taken.some((other) => other.end > start && other.start < end)) return false;
    taken.push({ start, end });
    places.add(place);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
