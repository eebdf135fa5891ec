// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recipes } from '../../src/page/desks/catalogue';
import { recipeSchema } from '../../src/page/desks/recipe';

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
