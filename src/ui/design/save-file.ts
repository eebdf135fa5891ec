/** Offers a text as a file to be saved; nothing leaves the computer. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
