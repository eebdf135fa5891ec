import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The JSON files of a pack (those of a folder, or the one file), or why they cannot be read. */
export function readPackFiles(path: string): { file: string; text: string }[] | { error: string } {
  try {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
          .sort()
          .map((name) => join(path, name))
      : [path];
    if (files.length === 0) return { error: 'this folder has no JSON file: name a folder that holds a pack.json' };
    return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { error: code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code})` };
  }
}
