import { fieldOf, type RuleFault } from './fault';

/** A tag, a comment or an entity: not "<3", not "a < b", not a placeholder such as <number>. */
const markup =
  /<!--|<\/?(?:a|abbr|audio|b|base|body|br|button|canvas|code|details|div|em|embed|font|form|frame|h[1-6]|head|hr|html|i|iframe|img|input|li|link|math|meta|object|ol|option|p|pre|script|select|span|strong|style|sub|sup|svg|table|td|template|textarea|title|tr|u|ul|video)(?=[\s/>])[^>]*>?|&(?:#\d+|#x[\da-f]+|lt|gt|amp|quot|nbsp);|javascript:/i;

/** Texts with HTML in them: it would be shown letter by letter, and whoever wrote it expected something else. */
export function markupFaults(value: unknown, path: readonly PropertyKey[] = []): RuleFault[] {
  if (typeof value === 'string') {
    const found = markup.exec(value)?.[0];
    if (!found) return [];
    const shown = found.length > 40 ? `${found.slice(0, 39)}…` : found;
    return [{ field: fieldOf(path), message: `holds HTML (${shown}): write plain text, which is shown as it is` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    markupFaults(inside, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}
