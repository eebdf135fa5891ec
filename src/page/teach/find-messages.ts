import { stableSelectors } from './stable-selector';

/** How the messages of a page are found, by one of them at which somebody pointed. */
export interface MessagesFound {
  /** The message that was pointed at, and those that stand beside it. */
  all: Element[];
  message: string;
  /** Where the words of a message are; left out where they are all of it. */
  text?: string;
  /** What a customer's message has and others have not; left out where nothing tells them apart. */
  customer?: string;
  /** Customers on this side, others on the other. */
  side?: 'left' | 'right';
}

/** Looks from the place that was pointed at outwards for what is repeated, without going so far that the reply box is in it. */
export function findMessages(pointed: Element, replyBox: Element): MessagesFound | null {
  let best: { message: Element; all: Element[]; css: string } | null = null;
  for (let at: Element | null = pointed; at?.parentElement && !at.contains(replyBox); at = at.parentElement) {
    const found = repeated(at, replyBox);
    // Of the same number the outer one: it has the author in it as well.
    if (found && found.all.length >= (best?.all.length ?? 1)) best = { message: at, ...found };
  }
  if (!best) return null;
  const { message, all, css } = best;
  const text = textSelector(pointed, message, all);
  const others = all.filter((one) => one !== message);
  const customer = tellingSelector(message, others);
  const side = customer === undefined ? sideOf(message, others) : undefined;
  return {
    all,
    message: css,
    ...(text === undefined ? {} : { text }),
    ...(customer === undefined ? {} : { customer }),
    ...(side === undefined ? {} : { side }),
  };
}

/** The elements like this one around it, and the selector that finds them and no other. */
function repeated(element: Element, replyBox: Element): { all: Element[]; css: string } | null {
  const list = element.parentElement as Element;
  let best: { all: Element[]; css: string } | null = null;
  for (const css of [...stableSelectors(element), ...(isItem(element) ? [kindIn(list, element)] : [])]) {
    const all = [...element.ownerDocument.querySelectorAll(css)].filter((one) => one.textContent?.trim());
    const isList = all.includes(element) && all.every((one) => !one.contains(replyBox) && shareList(one, element));
    if (isList && all.length > (best?.all.length ?? 0)) best = { all, css };
  }
  return best;
}

const isItem = ({ localName }: Element): boolean => localName === 'li' || localName === 'article';
const kindIn = (list: Element, { localName }: Element): string =>
  `${stableSelectors(list)[0] ?? list.localName} > ${localName}`;

/** Messages are children of one list, or of groups in one. */
const shareList = (one: Element, other: Element): boolean =>
  one.parentElement === other.parentElement || one.parentElement?.parentElement === other.parentElement?.parentElement;

/** Words without the name and the time that stand above them: the innermost element around them that every message has. */
function textSelector(pointed: Element, message: Element, all: readonly Element[]): string | undefined {
  for (let at: Element | null = pointed; at && at !== message; at = at.parentElement) {
    for (const css of stableSelectors(at)) {
      if (all.every((one) => one.querySelectorAll(css).length === 1)) return css;
    }
  }
  return undefined;
}

/** What this message has, or something in it, and not all others have; the fewer the better, but for what only it has. */
function tellingSelector(message: Element, others: readonly Element[]): string | undefined {
  if (others.length === 0) return undefined;
  const has = (one: Element, css: string) => one.matches(css) || one.querySelector(css) !== null;
  const candidates = [message, ...message.querySelectorAll('*')].flatMap(stableSelectors);
  const telling = [...new Set(candidates)]
    .map((css) => ({ css, share: others.filter((one) => has(one, css)).length }))
    .filter(({ share }) => share < others.length);
  // A mark of one message alone may be a moment's, such as "latest"; but of two messages one is each one's alone.
  return (telling.find(({ share }) => share > 0) ?? telling[0])?.css;
}

function sideOf(message: Element, others: readonly Element[]): 'left' | 'right' | undefined {
  const off = (one: Element) => {
    const bubble = (one.firstElementChild ?? one).getBoundingClientRect();
    const list = (one.parentElement ?? one).getBoundingClientRect();
    return bubble.left + bubble.width / 2 - (list.left + list.width / 2);
  };
  const own = off(message);
  const isAcross = others.some((one) => off(one) * own < 0 && Math.abs(off(one)) > 8);
  if (!isAcross || Math.abs(own) < 8) return undefined;
  return own < 0 ? 'left' : 'right';
}
