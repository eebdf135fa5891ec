import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import { recipeParts } from '../../src/coaching/sight';
import { dismissalScopes, pauseScopes } from '../../src/coaching/snapshot';
import { createWords } from '../../src/coaching/words';
import { categories, levels, needNames } from '../../src/engine/vocabulary';
import { exportedThings, storedThings } from '../../src/platform/stored';
import { wordKey } from '../../src/ui/design/words';
import { appearances, languages } from '../../src/ui/options/look';

const root = resolve(import.meta.dirname, '../..');
const english: Record<string, { message: string }> = en;
const german: Record<string, { message: string }> = de;

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const sources = ['src/ui', 'src/page', 'src/platform', 'entrypoints']
  .flatMap(filesIn)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

const slots = (message: string) => [...message.matchAll(/\$\d/g)].map(([slot]) => slot).sort();

describe('the words of the interface', () => {
  it('English and German have the same keys in the same order', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it('each says something in both languages, with the same slots', () => {
    const unlike = Object.keys(english).filter((key) => {
      const [inEnglish = '', inGerman = ''] = [english[key]?.message.trim(), german[key]?.message.trim()];
      return !inEnglish || !inGerman || String(slots(inEnglish)) !== String(slots(inGerman));
    });
    expect(unlike).toEqual([]);
  });

  it('those asked for by the names of a closed list exist', () => {
    const lists = {
      need: [...needNames, 'met', 'missing', 'to-come'],
      level: [...levels, 'slip', 'policy'],
      category: [...categories, 'need'],
      notice: ['applied', 'applied-all', 'inserted', 'undone', 'stale', 'refused', 'copy'],
      notice_dismissed: dismissalScopes,
      dismiss: dismissalScopes,
      dismiss_name: ['conversation', 'rule'],
      deed: ['applied', 'inserted', 'dismissed'],
      deed_dismissed: dismissalScopes,
      pause: pauseScopes,
      state_paused: pauseScopes,
      badge_paused: pauseScopes,
      emotion: ['0', '1', '2', '3'],
      reading: ['complaint', 'failure', 'complaint_failure', 'neither'],
      options_language: languages,
      options_appearance: appearances,
      sight_part: recipeParts.map((part) => part.replace(' ', '-')),
      stored: storedThings.map(({ name }) => name),
      stored_area: ['local', 'session'],
      exported: exportedThings,
    };
    const keys = Object.entries(lists).flatMap(([stem, names]) => names.map((name) => wordKey(stem, name)));
    expect(keys.filter((key) => !english[key])).toEqual([]);
  });

  it('every key that the code names exists, and every key is used somewhere', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const named = [...all.matchAll(/words(?:\.current\(\)|\(\))?\(\s*'([a-z0-9_]+)'/g)].map((match) => match[1] ?? '');
    const counted = [...all.matchAll(/words\.count\(\s*'([a-z0-9_]+)'/g)].map((match) => `${match[1]}_other`);
    expect([...named, ...counted].filter((key) => !english[key])).toEqual([]);
    const composed = [...all.matchAll(/wordKey\(\s*'([a-z_]+)'/g)].map((match) => `${match[1]}_`);
    const unused = Object.keys(english).filter(
      (key) =>
        !all.includes(`'${key}'`) &&
        !all.includes(`'${key.replace(/_(one|other)$/, '')}'`) &&
        !composed.some((stem) => key.startsWith(stem)) &&
        !key.startsWith('extension_') &&
        !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it.each(
    sources.filter(({ path }) => path.endsWith('.tsx')).map(({ path, text }) => [path.slice(root.length), text]),
  )('%s has no words of its own', (_, text) => {
    const shown = [...text.matchAll(/>\s*([^<>{}]*[A-Za-z]{2}[^<>{}]*)\s*<\//g)].map((match) => match[1]);
    const attributes = [...text.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map((match) => match[1]);
    // An example of an account, and the domain that it belongs to, are the same in every language.
    expect([...shown, ...attributes].filter((word) => word !== 'acme' && word !== '.zendesk.com')).toEqual([]);
  });
});

describe('createWords', () => {
  const words = createWords(
    {
      hello: { message: 'Hello $1 and $2' },
      thing_one: { message: '$1 thing' },
      thing_other: { message: '$1 things' },
    },
    'en',
  );

  it('fills values in, and takes the form that belongs to a number', () => {
    expect(words('hello', 'A', 'B')).toBe('Hello A and B');
    expect([0, 1, 2].map((count) => words.count('thing', count))).toEqual(['0 things', '1 thing', '2 things']);
  });

  it('shows a key that it does not know, never nothing', () => {
    expect(words('nope' as never)).toBe('nope');
  });
});
