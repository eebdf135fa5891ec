/** One line of the input: its text, or why it has none. Lines count from one; empty ones count and are not given. */
export type Line = { number: number; text: string } | { number: number; error: string };

const longestBytes = 32 * 1024 * 1024;
const newLine = 10;

/**
 * Cuts a stream of bytes into lines, whatever their ends, and gives those that each piece of it completes. Never holds more than one
 * line besides, and no line above 32 MB.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > longestBytes) parts = [];
    else if (part.length) parts.push(part);
  };
  const finish = (): Line | null => {
    number++;
    const line = length > longestBytes ? { number, error: 'the line is longer than 32 MB' } : decoded(number, parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(newLine); at >= 0; at = chunk.indexOf(newLine, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = finish();
      if (line) lines.push(line);
    }
    add(chunk.subarray(from));
    if (lines.length) yield lines;
  }
  const last = length ? finish() : null;
  if (last) yield [last];
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(number: number, parts: readonly Buffer[]): Line | null {
  try {
    const text = decoder.decode(Buffer.concat(parts)).trim();
    return text ? { number, text } : null;
  } catch {
    return { number, error: 'the line is not valid UTF-8' };
  }
}
