import type { Channel } from '../../engine/vocabulary';
import type { Conversation, Desk, Mode, PartSeen } from './desk';
import { isVisible, lookFor, readSigns, readValue, type Scope } from './look';
import { readThread } from './read-thread';
import type { Places, Recipe, Sign } from './recipe';

/** Turns a recipe into a desk. It remembers which reply box was used last, because a click in a panel takes the focus away. */
export function interpretRecipe(recipe: Recipe): Desk {
  let lastUsed: WeakRef<HTMLElement> | null = null;

  const findReplyBox = (pane: Scope): HTMLElement | null => {
    const boxes = lookFor(pane, recipe.replyBox, isVisible).elements;
    const used =
      boxes.find((box) => box.contains(activeElement(box))) ?? boxes.find((box) => box === lastUsed?.deref());
    const box = used ?? boxes[0] ?? null;
    if (box) lastUsed = new WeakRef(box);
    return box;
  };

  return {
    name: recipe.name,
    current(document) {
      const pane = findPane(document, recipe);
      const replyBox = findReplyBox(pane);
      return replyBox && describe(document, pane, replyBox, recipe);
    },
    selfTest: (document) => selfTest(document, recipe),
  };
}

const activeElement = (element: HTMLElement): Element | null =>
  (element.getRootNode() as Document | ShadowRoot).activeElement;

const findPane = (document: Document, { pane }: Recipe): Scope =>
  (pane && lookFor(document, pane, isVisible).elements[0]) ?? document;

function describe(document: Document, pane: Scope, replyBox: HTMLElement, recipe: Recipe): Conversation {
  const { host, pathname } = document.location;
  const id = readValue(pane, recipe.conversation) ?? pathname;
  let thread: Conversation['thread'] | undefined;
  return {
    key: `${recipe.name}:${host}:${id}`,
    replyBox,
    isNew: readValue(pane, recipe.fresh) !== undefined,
    mode: readSigns<Mode>(pane, recipe.mode) ?? 'unknown',
    channel: readSigns<Channel>(pane, recipe.channel),
    // Read when asked for: this object is made after each mutation, the thread changes seldom.
    get thread() {
      thread ??= readThread(pane, recipe);
      return thread;
    },
    get customerName() {
      const named = this.thread.findLast(({ from, name }) => from === 'customer' && name);
      return readValue(pane, recipe.customerName) ?? named?.name;
    },
    agentName: readValue(pane, recipe.agentName),
    attachments: recipe.attachment.length > 0 ? lookFor(pane, recipe.attachment).elements.length : undefined,
    sendControls: lookFor(pane, recipe.send, isVisible).elements,
  };
}

function selfTest(document: Document, recipe: Recipe): PartSeen[] {
  const pane = findPane(document, recipe);
  const message = lookFor(pane, recipe.message).elements[0];
  const see = (part: string, scope: Scope | undefined, places: Places | undefined): PartSeen => {
    const { selector, elements } = lookFor(scope ?? pane, (scope && places) ?? []);
    return { part, selector, count: elements.length };
  };
  const sign = (part: string, scope: Scope | undefined, signs: readonly Sign<unknown>[]): PartSeen => {
    const found = signs.find((one) => scope && readSigns(scope, [one]) !== undefined);
    return { part, selector: found?.css ?? null, count: found ? 1 : 0 };
  };
  return [
    see('pane', document, recipe.pane),
    see('reply box', pane, recipe.replyBox),
    sign('mode', pane, recipe.mode),
    see('message', pane, recipe.message),
    sign('from', message, recipe.from),
    see('text', message, recipe.text),
    see('send', pane, recipe.send),
  ];
}
