import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/design/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

const colours = (part: string) =>
  new Map([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]] as const));

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const texts = ['ink', 'soft', 'accent', 'accent-strong', 'important', 'suggest', 'hint'];
const pairs = [
  ...['paper', 'surface'].flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
  ['ink', 'accent-wash', 4.5] as const,
  ['accent-strong', 'accent-wash', 4.5] as const,
  ['on-accent', 'accent', 4.5] as const,
  ['on-accent', 'accent-strong', 4.5] as const,
  ['ink', 'important-wash', 4.5] as const,
  ['ink', 'suggest-wash', 4.5] as const,
  ['edge', 'surface', 3] as const,
];

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('in %s', (_, palette) => {
  it.each(pairs)('%s on %s has a contrast of at least %f', (text, ground, least) => {
    expect(contrast(palette.get(text) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
