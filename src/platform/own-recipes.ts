import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type Recipe, recipeSchema } from '../coaching/recipe';
import { logLine } from './log-line';
import { readPolicy } from './policy';

/** Desks that this agent has taught: selectors and a host, never a word of a page. */
const taught = storage.defineItem<unknown>('local:recipes', { fallback: [] });

/** Recipes that did not come with the product: the employer's and this agent's. What makes no sense is left out. */
export async function readOwnRecipes(): Promise<{ policy: Recipe[]; taught: Recipe[] }> {
  const [{ recipes = [] }, fromAgent] = await Promise.all([readPolicy(), taught.getValue()]);
  return { policy: soundRecipes(recipes.map(fromJson)), taught: soundRecipes(fromAgent) };
}

/** Keeps a recipe; one for the same desk is replaced. */
export async function keepRecipe(recipe: Recipe): Promise<void> {
  const others = soundRecipes(await taught.getValue()).filter(({ name }) => name !== recipe.name);
  await taught.setValue([...others, recipe]);
}

export async function forgetRecipe(name: string): Promise<void> {
  await taught.setValue(soundRecipes(await taught.getValue()).filter((recipe) => recipe.name !== name));
}

/** The taught recipes for a page that stays open. */
export async function createTaughtSource() {
  let recipes = (await readOwnRecipes()).taught;
  return {
    current: () => recipes,
    subscribe: (changed: () => void): (() => void) =>
      taught.watch((list) => {
        recipes = soundRecipes(list);
        changed();
      }),
  };
}

/** A recipe stands in a policy as its text; what is no JSON is no recipe either. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function soundRecipes(list: unknown): Recipe[] {
  const recipes = Array.isArray(list) ? list : [];
  return recipes.flatMap((one) => {
    const parsed = z.safeParse(recipeSchema, one);
    if (!parsed.success) logLine('a recipe makes no sense and is left out', parsed.error);
    return parsed.success ? [parsed.data] : [];
  });
}
