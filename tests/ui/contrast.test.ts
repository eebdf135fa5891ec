import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardCss } from '../../src/page/marks/card-style';

const css = readFileSync(resolve(import.meta.dirname, '../../src/ui/design/tokens.css'), 'utf8');
const both = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const light = new Map(both.map(([, name, colour]) => [name, colour]));
const dark = new Map(both.map(([, name, , colour]) => [name, colour]));

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
  ['light', light],
  ['dark', dark],
])('in %s', (_, palette) => {
  it.each(pairs)('%s on %s has a contrast of at least %f', (text, ground, least) => {
    expect(contrast(palette.get(text) ?? '', palette.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

it('card and pill in the page wear the colours of our own pages', () => {
  const worn = [...cardCss.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  expect(worn.length).toBeGreaterThan(5);
  for (const [, name, inLight, inDark] of worn) expect([inLight, inDark]).toEqual([light.get(name), dark.get(name)]);
});
