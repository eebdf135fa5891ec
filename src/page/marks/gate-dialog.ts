import type { ShownFinding } from '../../coaching/snapshot';
import type { InterfaceWords } from '../../coaching/word-key';
import type { SendChoice } from '../reply-ports';
import { make, makeButton } from './make';
import { drawShape } from './shapes';
import { makeWording } from './wording';

export interface GateQuestion {
  findings: readonly ShownFinding[];
  words: InterfaceWords;
  fix(finding: ShownFinding, suggestion: number, text: string | null): void;
  answer(choice: SendChoice): void;
}

/** More than that many words at once are not read by somebody who is about to send. */
const most = 3;

/**
 * Asks before a reply goes: what each finding may do, what could stand there instead, send anyway, or back to the reply. A modal dialogue
 * of the browser's, so that the page behind it is out of reach and Escape goes back.
 */
export function openGateDialog(root: ShadowRoot, { findings, words, fix, answer }: GateQuestion): HTMLDialogElement {
  const document = root.ownerDocument;
  const dialog = make(document, 'dialog', 'card gate');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'gate-title');
  dialog.setAttribute('aria-describedby', 'gate-says');

  let choice: SendChoice = 'stay';
  const close = (chosen: SendChoice) => {
    choice = chosen;
    dialog.close();
  };
  dialog.addEventListener('close', () => {
    dialog.remove();
    answer(choice);
  });

  const head = make(document, 'p', 'head stop');
  head.id = 'gate-title';
  head.append(drawShape(document, 'stop'), words('gate_title'));
  const says = make(document, 'div', 'says');
  says.id = 'gate-says';
  for (const finding of findings.slice(0, most)) {
    const was = finding.text.trim();
    says.append(make(document, 'p', 'phrase', `“${was}”`), make(document, 'p', 'say', finding.say));
    const [first] = finding.suggestions;
    if (!first) continue;
    const name = first.text.trim() ? words('gate_fix_name', first.text.trim()) : words('gate_fix_leave_out', was);
    const chosen = (text: string | null) => {
      close('stay');
      fix(finding, 0, text);
    };
    says.append(
      makeWording(document, { suggestion: first, words, verb: words('gate_fix'), name, isMain: true, chosen }),
    );
  }
  const foot = make(document, 'div', 'foot');
  const back = makeButton(document, { text: words('gate_cancel') }, () => close('stay'));
  // Whoever still presses Enter changes and sends nothing.
  back.autofocus = true;
  foot.append(
    back,
    makeButton(document, { text: words('gate_send'), className: 'quiet' }, () => close('send')),
  );
  dialog.append(head, says, foot);
  root.append(dialog);
  dialog.showModal();
  return dialog;
}
