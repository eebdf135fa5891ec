import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Recipe } from '../../src/coaching/recipe';
import { forgetRecipe, keepRecipe, readOwnRecipes } from '../../src/platform/own-recipes';

beforeEach(() => fakeBrowser.reset());

const recipe = (name: string, css = '#reply'): Recipe => ({
  name,
  hosts: ['*://desk.example/*'],
  replyBox: [{ css, seen: '2026-11' }],
});

it('a taught recipe is kept, replaced by one of the same name, and forgotten', async () => {
  await keepRecipe(recipe('one'));
  await keepRecipe(recipe('two'));
  await keepRecipe(recipe('one', '#other'));
  expect((await readOwnRecipes()).taught).toEqual([recipe('two'), recipe('one', '#other')]);
  await forgetRecipe('two');
  expect((await readOwnRecipes()).taught).toEqual([recipe('one', '#other')]);
});

it('recipes of the employer are read, and those that make no sense are left out', async () => {
  await fakeBrowser.storage.managed.set({
    recipes: [JSON.stringify(recipe('theirs')), '{"name": "half"}', 'nonsense'],
  });
  expect((await readOwnRecipes()).policy).toEqual([recipe('theirs')]);
});
