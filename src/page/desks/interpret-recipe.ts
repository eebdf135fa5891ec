import type { Recipe } from '../../coaching/recipe';
import type { Message } from '../../engine/review-input';
import { activeIn, isWritable } from './active-box';
import type { Conversation, Desk } from './desk';
import { isVisible, lookFor, readSigns, readValue, type Scope } from './look';
import { looksInternal } from './looks-internal';
import { readThread } from './read-thread';
import { selfTest } from './self-test';

/** Turns a recipe into a desk. It remembers which reply box was used last, because a click in a panel takes the focus away. */
export function interpretRecipe(recipe: Recipe): Desk {
  let lastUsed: WeakRef<HTMLElement> | null = null;

  const findReplyBox = (document: Document, pane: Scope): HTMLElement | null => {
    const active = activeIn(document);
    const boxes = lookFor(pane, recipe.replyBox, isVisible).elements;
    if (recipe.onlyFocused && active && isWritable(active) && matchesAny(active, recipe)) boxes.push(active);
    const used = boxes.find((box) => active && box.contains(active)) ?? boxes.find((box) => box === lastUsed?.deref());
    const box = used ?? (recipe.onlyFocused ? null : boxes[0]) ?? null;
    if (box) lastUsed = new WeakRef(box);
    return box;
  };
  const current = (document: Document): Conversation | null => {
    const pane = findPane(document, recipe);
    const replyBox = findReplyBox(document, pane);
    return replyBox && describe(document, pane, replyBox, recipe);
  };

  return {
    name: recipe.name,
    current,
    threadOnly(document) {
      if (!recipe.elsewhere) return null;
      const pane = findPane(document, recipe);
      const thread = readThread(pane, recipe);
      return thread.length > 0 ? { key: keyOf(document, pane, recipe), thread } : null;
    },
    isLost(document) {
      const active = activeIn(document);
      if (!active || !isWritable(active) || current(document)) return false;
      const pane = findPane(document, recipe);
      const isConversation = readValue(pane, recipe.conversation) ?? lookFor(pane, recipe.message).elements[0];
      return !recipe.onlyFocused && isConversation !== undefined;
    },
    selfTest: (document) => selfTest(document, findPane(document, recipe), recipe),
  };
}

const matchesAny = (element: HTMLElement, { replyBox }: Recipe): boolean =>
  replyBox.some(({ css }) => element.matches(css));

const findPane = (document: Document, { pane }: Recipe): Scope =>
  lookFor(document, pane, isVisible).elements[0] ?? document;

function keyOf(document: Document, pane: Scope, recipe: Recipe): string {
  const { host, pathname } = document.location;
  return `${recipe.name}:${host}:${readValue(pane, recipe.conversation) ?? pathname}`;
}

function describe(document: Document, pane: Scope, replyBox: HTMLElement, recipe: Recipe): Conversation {
  let thread: Message[] | undefined;
  return {
    key: keyOf(document, pane, recipe),
    replyBox,
    isNew: readValue(pane, recipe.fresh) !== undefined,
    hasNoThread: !recipe.message,
    threadElsewhere: recipe.elsewhere ?? false,
    mode: readSigns(pane, recipe.mode, replyBox) ?? (looksInternal(replyBox, pane) ? 'internal' : 'unknown'),
    channel: readSigns(pane, recipe.channel, replyBox),
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
    attachments: recipe.attachment && lookFor(pane, recipe.attachment).elements.length,
    sendControls: lookFor(pane, recipe.send, isVisible).elements,
  };
}
