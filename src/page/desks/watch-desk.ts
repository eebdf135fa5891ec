import { watchFrames } from '../frames';
import { onceAFrame } from '../once-a-frame';
import type { Conversation, Desk } from './desk';

/** How often the thread is read again at most, while the page around it keeps changing. */
const threadMs = 400;

export interface DeskReport {
  /** Another conversation, reply box, mode or channel, or none. */
  moved(conversation: Conversation | null): void;
  /** The page around the reply box has changed; the messages may have. */
  stirred(conversation: Conversation): void;
  /** There is no reply box; the page may have changed, or the agent gone elsewhere in it. */
  without(): void;
}

/** Watches the page for the conversation in use; what happens inside the reply box is the editor's. Returns how to look again. */
export function watchDesk(document: Document, desk: Desk, report: DeskReport, signal: AbortSignal): () => void {
  let last: Conversation | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let contentChanged = false;

  const stirLater = () => {
    contentChanged = false;
    timer ??= setTimeout(() => {
      timer = undefined;
      const current = desk.current(document);
      if (current && last && isSame(current, last)) report.stirred(current);
      else if (!current) report.without();
    }, threadMs);
  };
  const check = () => {
    const current = desk.current(document);
    if (isSame(current, last)) {
      if (contentChanged || !current) stirLater();
      return;
    }
    last = current;
    report.moved(current);
    if (!current) stirLater();
  };
  const checkSoon = onceAFrame(check, signal);
  const observer = new MutationObserver((records) => {
    const box = last?.replyBox;
    const outside = records.filter(({ target }) => !box?.contains(target));
    if (outside.length === 0) return;
    contentChanged ||= outside.some(({ type }) => type !== 'attributes');
    checkSoon();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const quietly = { signal, capture: true, passive: true };
  document.addEventListener('focusin', checkSoon, quietly);
  // A chosen option, such as who may read the reply, changes no node.
  document.addEventListener('change', checkSoon, quietly);
  watchFrames(document, checkSoon, signal);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  check();
  if (!last) stirLater();
  return checkSoon;
}

function isSame(one: Conversation | null, other: Conversation | null): boolean {
  if (!one || !other) return one === other;
  const { key, replyBox, mode, channel } = one;
  return key === other.key && replyBox === other.replyBox && mode === other.mode && channel === other.channel;
}
