const most = 44;

/** The end of a text that stands before a phrase, cut at a word; empty text stays empty. */
export function lead(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** The beginning of a text that stands after a phrase, cut at a word. */
export function tail(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}
