// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../src/coaching/recipe';
import { deskFor, mergeRecipes, recipes } from '../../src/page/desks/catalogue';

const selectorsOf = (recipe: unknown): string[] =>
  JSON.stringify(recipe)
    .match(/"css":"(?:[^"\\]|\\.)*"/g)
    ?.map((pair) => JSON.parse(`{${pair}}`).css) ?? [];

describe.each(recipes.map((recipe) => [recipe.name, recipe] as const))('the recipe of %s', (_, recipe) => {
  it('is one', () => expect(recipeSchema.parse(recipe)).toEqual(recipe));
  it('has selectors that a browser understands', () => {
    for (const css of selectorsOf(recipe)) expect(() => document.querySelector(css), css).not.toThrow();
  });
});

it('a selector without the month in which it was seen is none', () => {
  const [first] = recipes;
  expect(recipeSchema.safeParse({ ...first, send: [{ css: 'button' }] }).success).toBe(false);
  expect(recipeSchema.safeParse({ ...first, send: [{ css: 'button', seen: 'lately' }] }).success).toBe(false);
});

it('the employer’s recipe comes before the agent’s, both before ours, and one of the same name in its place', () => {
  const [zendesk] = recipes;
  if (!zendesk) throw new Error('there are no recipes');
  const mended = { ...zendesk, hosts: ['*://mended.example/*'] };
  const taught = { ...zendesk, name: 'taught', hosts: ['*://mended.example/*', '*://desk.example/*'] };
  const merged = mergeRecipes({ policy: [mended], taught: [taught] });
  expect(merged.slice(0, 2)).toEqual([mended, taught]);
  expect(merged.filter(({ name }) => name === 'zendesk')).toEqual([mended]);
  expect(merged).toHaveLength(recipes.length + 1);
  const deskAt = (href: string) => deskFor({ ...blank, location: { href } } as unknown as Document, merged)?.name;
  expect(deskAt('https://mended.example/')).toBe('zendesk');
  expect(deskAt('https://desk.example/')).toBe('taught');
});

const blank = { querySelectorAll: () => [] };

it('a pattern that is no regular expression is none', () => {
  const [first] = recipes;
  expect(recipeSchema.safeParse({ ...first, conversation: [{ url: '/ticket/(', seen: '2026-11' }] }).success).toBe(
    false,
  );
});
