import type { Recipe } from '../../coaching/recipe';
import { siteName } from '../design/site-name';
import { useWords } from '../design/words';

export interface TaughtActions {
  onSaveRecipe(recipe: Recipe): void;
  onForgetRecipe(recipe: Recipe): void;
}

/** The desks that somebody has taught by pointing: to be passed on, or forgotten. Nothing where there are none. */
export function TaughtDesks({ taught, onSaveRecipe, onForgetRecipe }: TaughtActions & { taught: readonly Recipe[] }) {
  const words = useWords();
  if (taught.length === 0) return null;
  return (
    <section>
      <h2>{words('taught_title')}</h2>
      <p className="quiet">{words('taught_text')}</p>
      <ul className="card rows" aria-label={words('taught_title')}>
        {taught.map((recipe) => {
          const hosts = recipe.hosts.map(siteName).join(', ');
          return (
            <li key={recipe.name}>
              <strong>{hosts}</strong>
              <button
                type="button"
                className="button button-quiet"
                aria-label={words('taught_save_name', hosts)}
                onClick={() => onSaveRecipe(recipe)}
              >
                {words('taught_save')}
              </button>
              <button
                type="button"
                className="button button-quiet"
                aria-label={words('taught_forget_name', hosts)}
                onClick={() => onForgetRecipe(recipe)}
              >
                {words('taught_forget')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
