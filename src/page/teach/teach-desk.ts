import type { Recipe } from '../../coaching/recipe';
import type { InterfaceWords } from '../../coaching/word-key';
import { readThread } from '../desks/read-thread';
import { documentsIn } from '../frames';
import { cardCss } from '../marks/card-style';
import { leaveFocus, make, makeButton } from '../marks/make';
import { adopt, createShadowHost } from '../marks/shadow-host';
import { createOutlines, type Kind } from './outlines';
import { boxAt, proposeRecipe } from './propose-recipe';
import { teachCss } from './teach-style';

export interface TeachPorts {
  words: InterfaceWords;
  appearance: string;
  /** Keeps the recipe for its host; it holds selectors and no word of the page. */
  keep(recipe: Recipe): void;
  now(): Date;
}

type Taught = typeof globalThis & { composureTeaches?: AbortController };

/** Lets somebody point at the reply box and at a message of a customer, keeps what finds them, and shows what it catches. */
export function teachDesk(frame: typeof globalThis, { words, appearance, keep, now }: TeachPorts): void {
  const self = frame as Taught;
  self.composureTeaches?.abort();
  const life = new AbortController();
  self.composureTeaches = life;
  const { signal } = life;
  const { document } = self;
  const root = createShadowHost(document, signal);
  root.host.setAttribute('data-appearance', appearance);
  adopt(root, cardCss + teachCss, signal);
  const outlines = createOutlines(root, signal);
  const bar = make(document, 'div', 'card teach');
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words('teach_title'));
  leaveFocus(bar);
  const said = make(document, 'p', 'said');
  said.setAttribute('role', 'status');
  const foot = make(document, 'div', 'foot');
  bar.append(said, foot);
  root.append(bar);

  const say = (text: string, ...buttons: HTMLButtonElement[]) => {
    said.textContent = text;
    foot.replaceChildren(...buttons);
  };
  const stopButton = (text: string) => makeButton(document, { text, className: 'quiet' }, () => life.abort());
  const againButton = () => makeButton(document, { text: words('teach_again') }, () => start());

  let replyBox: HTMLElement | null = null;
  let isPointing = true;

  const start = () => {
    replyBox = null;
    isPointing = true;
    bar.classList.remove('low');
    outlines.show([]);
    say(words('teach_box'), stopButton(words('teach_stop')));
  };
  const takeBox = (pointed: HTMLElement) => {
    replyBox = boxAt(pointed);
    if (!replyBox) return say(words('teach_no_box'), stopButton(words('teach_stop')));
    outlines.show([[replyBox, 'box']]);
    // Over the box that is found, the bar is out of the messages' way.
    const { top, height } = replyBox.getBoundingClientRect();
    bar.classList.toggle('low', top + height / 2 > self.innerHeight / 2);
    say(words('teach_message'), againButton(), stopButton(words('teach_stop')));
  };
  const takeMessage = (message: HTMLElement, box: HTMLElement) => {
    const proposed = proposeRecipe({ replyBox: box, message }, document.location, now().toISOString().slice(0, 7));
    if (!proposed) return say(words('teach_no_message'), againButton(), stopButton(words('teach_stop')));
    const { recipe, messages } = proposed;
    isPointing = false;
    keep(recipe);
    const isCustomers = (one: Element) => readThread(one, recipe).some(({ from }) => from === 'customer');
    const kinds = messages.all.map((one): [Element, Kind] => [one, isCustomers(one) ? 'customer' : 'other']);
    outlines.show([[box, 'box'], ...kinds]);
    const customers = kinds.filter(([, kind]) => kind === 'customer').length;
    const found = words('teach_found', kinds.length, customers);
    say(
      customers > 0 ? `${words('teach_kept')} ${found}` : `${words('teach_kept')} ${words('teach_no_authors')}`,
      makeButton(document, { text: words('teach_done'), className: 'main' }, () => life.abort()),
      againButton(),
    );
  };

  const isOurs = (event: Event) => event.composedPath().includes(root);
  const elementAt = (event: Event) => event.composedPath()[0] as HTMLElement;
  const over = (event: Event) => {
    if (!isPointing || isOurs(event)) return;
    const at = elementAt(event);
    const pointed = replyBox ? at : (boxAt(at) ?? at);
    outlines.show([...(replyBox ? [[replyBox, 'box'] as const] : []), [pointed, 'pointed']]);
  };
  /** Nothing in the page is pressed by pointing at it. */
  const take = (event: Event) => {
    if (!isPointing || isOurs(event) || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    if (replyBox) takeMessage(elementAt(event), replyBox);
    else takeBox(elementAt(event));
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') life.abort();
  };
  for (const { defaultView: view } of documentsIn(document)) {
    view?.addEventListener('pointerover', over, { signal, capture: true, passive: true });
    view?.addEventListener('keydown', pressed, { signal, capture: true });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      view?.addEventListener(type, take, { signal, capture: true });
  }
  start();
}
