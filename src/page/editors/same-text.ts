const typography: Record<string, string> = {
  '\u00a0': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '...',
};

/** Whether two texts are the same but for what editors do to typed characters: no-break spaces, curly quotes, ellipses. */
export function sameText(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

const plain = (text: string): string =>
  text.replace(/[\u00a0‘’“”„…]/g, (char) => typography[char] ?? char).replace(/ +$/gm, '');
