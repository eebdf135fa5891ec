const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/** A message without its markup, which many exports keep; text without tags stays as it is. */
export function plainText(text: string): string {
  if (!/<\/?[a-z][^>]*>|&(amp|lt|gt|quot|nbsp|#39);/i.test(text)) return text;
  return text
    .replace(/<(style|script|blockquote)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|h\d)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&([a-z]+|#39);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/\n{3,}/g, '\n\n');
}
