import type { Places, Recipe } from '../../coaching/recipe';
import { isWritable } from '../desks/active-box';
import type { Scope } from '../desks/look';
import { findMessages, type MessagesFound } from './find-messages';
import { selectorsOf, stableSelectors } from './stable-selector';

/** The reply box that somebody means who points at this; null where nothing is to be written. */
export function boxAt(pointed: HTMLElement): HTMLElement | null {
  let box: HTMLElement | null = null;
  for (let at: HTMLElement | null = pointed; at; at = at.parentElement) if (isWritable(at)) box = at;
  if (box) return box;
  // A placeholder or a frame around the box may lie over it.
  let around: HTMLElement | null = pointed;
  for (let level = 0; around && level < 4; level++, around = around.parentElement) {
    const inside = [...around.querySelectorAll<HTMLElement>('textarea, [contenteditable]')].filter(isWritable);
    if (inside.length === 1) return inside[0] ?? null;
  }
  return null;
}

/** Where an element is, through frames and open shadow roots; null where nothing about it is likely to stay. */
export function placesOf(element: Element, seen: string): Places | null {
  const inside: string[] = [];
  for (let outer = hostOf(element); outer; outer = hostOf(outer)) {
    const [css] = selectorsOf(outer, outer.getRootNode() as Scope, 1);
    if (!css) return null;
    inside.unshift(css);
  }
  const found = selectorsOf(element, element.getRootNode() as Scope);
  if (found.length === 0) return null;
  return found.map((css) => ({ css, seen, ...(inside.length > 0 ? { inside } : {}) }));
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null);
};

export interface Pointed {
  replyBox: HTMLElement;
  message: Element;
}

/** A recipe for the host of this page from what somebody pointed at, and the messages that it finds; null where nothing would stay. */
export function proposeRecipe(
  { replyBox, message }: Pointed,
  { hostname }: Pick<Location, 'hostname'>,
  seen: string,
): { recipe: Recipe; messages: MessagesFound } | null {
  const places = placesOf(replyBox, seen);
  const messages = findMessages(message, replyBox);
  if (!places || !messages) return null;
  const { text, customer, side } = messages;
  const send = sendNear(replyBox, seen);
  const recipe: Recipe = {
    name: `taught-${hostname.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    hosts: [`*://${hostname}/*`],
    // Whatever the address says after the host tells one conversation from another.
    conversation: [{ url: '//[^/]+(/.*)', seen }],
    replyBox: places,
    message: [{ css: messages.message, seen }],
    text: [{ css: text ?? messages.message, seen }],
    strip: [{ css: 'button, time, svg', seen }],
    ...(customer ? { from: [{ css: customer, is: 'customer' as const, seen }] } : {}),
    ...(side ? { sides: { left: sideIs(side, 'left'), right: sideIs(side, 'right'), seen } } : {}),
    ...(send ? { send } : {}),
  };
  return { recipe, messages };
}

const sideIs = (customers: 'left' | 'right', side: 'left' | 'right') => (customers === side ? 'customer' : 'agent');

const sends = /^\W*(?:send|submit|reply|post|senden|abschicken|absenden|antworten)\b/i;

/** The control near the reply box that says it sends. */
function sendNear(replyBox: HTMLElement, seen: string): Places | null {
  let around = replyBox.parentElement;
  for (let level = 0; around && level < 5; level++, around = around.parentElement) {
    const controls = [...around.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]')];
    const named = controls.filter((control) =>
      sends.test(
        control.getAttribute('aria-label') ?? (control.textContent || (control as HTMLInputElement).value || ''),
      ),
    );
    const [control] = named;
    if (control && named.length === 1) return stableSelectors(control).length > 0 ? placesOf(control, seen) : null;
  }
  return null;
}
