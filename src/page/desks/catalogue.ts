import type { Recipe } from '../../coaching/recipe';
import type { Desk } from './desk';
import { interpretRecipe } from './interpret-recipe';
import { lookFor } from './look';
import { chatwoot } from './recipes/chatwoot';
import { crisp } from './recipes/crisp';
import { freescout } from './recipes/freescout';
import { freshdesk } from './recipes/freshdesk';
import { front } from './recipes/front';
import { gmail } from './recipes/gmail';
import { gorgias } from './recipes/gorgias';
import { helpScout } from './recipes/help-scout';
import { hubspot } from './recipes/hubspot';
import { intercom } from './recipes/intercom';
import { livechat } from './recipes/livechat';
import { osticket } from './recipes/osticket';
import { outlook } from './recipes/outlook';
import { requestTracker } from './recipes/request-tracker';
import { salesforce } from './recipes/salesforce';
import { tawk } from './recipes/tawk';
import { uvdesk } from './recipes/uvdesk';
import { zammad } from './recipes/zammad';
import { zendesk } from './recipes/zendesk';

/** Every desk that is known. */
export const recipes: readonly Recipe[] = [
  zendesk,
  intercom,
  freshdesk,
  helpScout,
  hubspot,
  gmail,
  outlook,
  salesforce,
  crisp,
  livechat,
  tawk,
  front,
  gorgias,
  chatwoot,
  zammad,
  freescout,
  osticket,
  requestTracker,
  uvdesk,
];

/** Recipes that did not come with the product. */
export interface OwnRecipes {
  /** From the employer. */
  policy: readonly Recipe[];
  /** From this agent, who pointed at things. */
  taught: readonly Recipe[];
}

/** All recipes in the order in which they are tried: the employer's, the agent's, ours. One of the same name takes the place of ours. */
export function mergeRecipes({ policy, taught }: OwnRecipes = { policy: [], taught: [] }): Recipe[] {
  const own = [...policy, ...taught];
  return [...own, ...recipes.filter(({ name }) => !own.some((other) => other.name === name))];
}

/** The desk that a page belongs to: by its host, else by what its page looks like; null when it is none that is known. */
export function deskFor(document: Document, known: readonly Recipe[] = recipes): Desk | null {
  const url = document.location.href;
  const recipe =
    known.find(({ hosts }) => hosts.some((pattern) => matches(pattern, url))) ??
    known.find(({ page }) => page && lookFor(document, page).place !== null);
  return recipe ? interpretRecipe(recipe) : null;
}

/** Match patterns as extensions write them, with http and https for `*`. */
function matches(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const { protocol, hostname, pathname } = new URL(url);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  const bare = host.replace(/^\*\.?/, '');
  const hostFits = host.startsWith('*')
    ? bare === '' || hostname === bare || hostname.endsWith(`.${bare}`)
    : hostname === host;
  const pathFits = new RegExp(`^${path.split('*').map(escaped).join('.*')}$`);
  return hostFits && pathFits.test(pathname);
}

const escaped = (text: string): string => text.replace(/[^\w/-]/g, '\\$&');
