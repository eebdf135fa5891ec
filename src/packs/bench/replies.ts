import type { RepliesColumns } from '../../coaching/bench';
import { plainText } from './plain-text';

/** Past replies as rows of texts, each as long as `columns`. */
export interface Replies {
  columns: string[];
  rows: string[][];
}

/** One reply to be reviewed. */
export interface PastReply {
  row: number;
  draft: string;
  customer: string | undefined;
}

/** The agents' replies of a table, without markup; rows that are empty or not an agent's are left out. */
export function repliesOf({ columns, rows }: Replies, chosen: RepliesColumns): PastReply[] {
  const place = (name: string | null) => (name === null ? -1 : columns.indexOf(name));
  const [reply, customer, author] = [place(chosen.reply), place(chosen.customer), place(chosen.author)];
  return rows.flatMap((row, index) => {
    const draft = plainText(row[reply] ?? '').trim();
    if (!draft || (author >= 0 && !isAgents(row[author] ?? '', chosen.author ?? ''))) return [];
    return [{ row: index + 1, draft, customer: plainText(row[customer] ?? '').trim() || undefined }];
  });
}

const notAgents = /customer|contact|end[-_ ]?user|requester|visitor|lead|bot|system|note/i;

/** `incoming` and `private` say by true that it is not an agent's reply, `public` by false. */
function isAgents(value: string, column: string): boolean {
  const isTrue = /^(true|1|yes)$/i.test(value.trim());
  if (/incoming|private/i.test(column)) return !isTrue;
  if (/public/i.test(column)) return isTrue;
  return !notAgents.test(value) && !/^user$/i.test(value.trim());
}
