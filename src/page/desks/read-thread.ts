import type { Recipe } from '../../coaching/recipe';
import type { Author, Message } from '../../engine/review-input';
import { readBlocks } from '../editors/read-blocks';
import { lookFor, readAll, readSigns, readValue, type Scope } from './look';

/** Only what is recent decides what a reply owes; the rest would be sent along with every review. */
const maxMessages = 40;
const maxLength = 8000;

/** The messages of the pane, oldest first. */
export function readThread(pane: Scope, recipe: Recipe): Message[] {
  const { elements } = lookFor(pane, recipe.message, (element) => isMessage(element, recipe));
  const outermost = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  const messages = outermost.flatMap((element) => readMessage(element, pane, recipe));
  return inOrderOfTime(messages).slice(-maxMessages);
}

const isMessage = (element: HTMLElement, { skip = [] }: Recipe): boolean =>
  !skip.some(({ css }) => element.matches(css));

function readMessage(element: HTMLElement, pane: Scope, recipe: Recipe): Message[] {
  const strip = [...(recipe.strip ?? []), ...(recipe.skip ?? [])].map(({ css }) => css).join(', ');
  const body = lookFor(element, recipe.text).elements[0];
  const text = body ? tidy(readBlocks(body, strip).text).slice(0, maxLength) : '';
  if (!text) return [];
  const from =
    readSigns<Author>(element, recipe.from) ??
    personOf(element, pane, recipe) ??
    sideOf(element, pane, recipe) ??
    'unknown';
  const at = readTime(element, recipe);
  const name = readValue(element, recipe.sender);
  return [{ from, text, ...(at ? { at } : {}), ...(name ? { name } : {}) }];
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function readTime(element: HTMLElement, { time }: Recipe): string | undefined {
  const ms = Date.parse(readValue(element, time) ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** Compares the author with somebody whom the page names. */
function personOf(element: HTMLElement, pane: Scope, { people }: Recipe): Author | undefined {
  const author = people?.author.flatMap((value) => readAll(element, value))[0];
  if (!people || !author) return undefined;
  const page = pane.ownerDocument ?? pane;
  const somebody = people.somebody.flatMap((value) => readAll(page, value));
  if (somebody.length === 0) return undefined;
  const is = (name: string) => name.toLowerCase() === author.toLowerCase();
  return somebody.some(is) ? people.same : people.other;
}

function sideOf(element: HTMLElement, pane: Scope, { sides, text }: Recipe): Author | undefined {
  if (!sides || !('getBoundingClientRect' in pane)) return undefined;
  const bubble = lookFor(element, text).elements[0]?.getBoundingClientRect();
  const stream = (element.parentElement ?? pane).getBoundingClientRect();
  if (!bubble?.width || !stream.width) return undefined;
  const off = bubble.left + bubble.width / 2 - (stream.left + stream.width / 2);
  if (Math.abs(off) < stream.width * 0.05) return undefined;
  return off < 0 ? sides.left : sides.right;
}

/** Some desks put the newest on top. Without all times the order of the page stands. */
function inOrderOfTime(messages: Message[]): Message[] {
  if (!messages.every(({ at }) => at)) return messages;
  return messages
    .map((message, index) => ({ message, index, at: message.at as string }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.index - b.index))
    .map(({ message }) => message);
}
