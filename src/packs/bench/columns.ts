import type { RepliesColumns } from '../../coaching/bench';
import type { Replies } from './replies';

/** What exports call their columns, the likeliest first: ours, Zendesk, Intercom, Freshdesk, and what people call them by hand. */
const named: Record<keyof RepliesColumns, readonly RegExp[]> = {
  reply: [
    /^(draft|reply|agent[ _-]?(reply|message|response))$/i,
    /^(plain_body|body_text|comment[ _.]?(plain_)?body|part[ _.]?body)$/i,
    /^(public[ _-]?comment|last[ _-]?(agent[ _-]?)?(reply|comment|response)|response|answer)$/i,
    /^(body|comment|html_body|message|text|content)$/i,
    /(reply|response|answer|body|comment|antwort|nachricht)/i,
  ],
  customer: [
    /^(customer([ _-]?(message|text|body))?|inquiry|question)$/i,
    /^(description(_text)?|source\.body|first[ _-]?message|ticket[ _-]?description)$/i,
    /(customer.*(message|text)|anfrage|frage)/i,
  ],
  author: [
    /^(author[ _.]?(type|role)|sender[ _.]?(type|role)|role|from[ _.]?type)$/i,
    /^(incoming|public|private|is_private)$/i,
    /^(from|sender)$/i,
  ],
};

/** Which column is probably which. The replies are the longest texts where no name says it. */
export function guessColumns({ columns, rows }: Replies): RepliesColumns {
  const byName = (field: keyof RepliesColumns, except?: string): string | null => {
    for (const pattern of named[field]) {
      const found = columns.find((column) => column !== except && pattern.test(column.trim()));
      if (found !== undefined) return found;
    }
    return null;
  };
  const reply = byName('reply') ?? longest({ columns, rows });
  return { reply, customer: byName('customer', reply), author: byName('author', reply) };
}

function longest({ columns, rows }: Replies): string {
  const lengths = columns.map((_, index) => rows.reduce((sum, row) => sum + (row[index]?.length ?? 0), 0));
  return columns[lengths.indexOf(Math.max(...lengths))] ?? '';
}
