/** In px throughout: the page's root font size is its own. The colours are those of src/ui/design/tokens.css (tested). */
const colours = `
  --surface: light-dark(#fffefb, #242220); --ink: light-dark(#25221e, #eeeae3); --soft: light-dark(#635d54, #b1aa9f);
  --line: light-dark(#e4ddd2, #3a3733); --edge: light-dark(#8c857a, #857e74); --accent: light-dark(#0f6860, #74cdc2);
  --accent-strong: light-dark(#0a4f49, #9be0d7); --accent-wash: light-dark(#e2f0ed, #1d3532);
  --on-accent: light-dark(#ffffff, #0b2724); --important: light-dark(#a33d1c, #f29a7a);
  --suggest: light-dark(#845300, #e2b565);
`;

/** The host wears `all: initial` against the page's styles, so that nothing can be set on it here. */
const shared = `
.card, .pill { color-scheme: light dark; ${colours} }
:host([data-appearance="light"]) :is(.card, .pill) { color-scheme: light; }
:host([data-appearance="dark"]) :is(.card, .pill) { color-scheme: dark; }
[hidden] { display: none !important; }
.shape { flex: none; width: 13px; height: 13px; }
.stop { color: var(--important); }
.check { color: var(--suggest); }
.calm { color: var(--accent); }
@media (forced-colors: active) {
  .shape { forced-color-adjust: none; color: CanvasText; }
}
`;

export const cardCss = `
${shared}
.card {
  position: fixed; box-sizing: border-box; width: max-content; max-width: min(400px, calc(100vw - 16px));
  max-height: calc(100vh - 16px); overflow: auto; padding: 12px 16px 8px; border: 1px solid var(--line);
  border-radius: 10px; background: var(--surface); color: var(--ink);
  box-shadow: 0 1px 2px rgb(60 45 20 / .12), 0 8px 28px rgb(60 45 20 / .2);
  font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start;
  animation: appear 120ms ease-out;
}
@keyframes appear { from { opacity: 0; transform: translateY(2px); } }
.card p { margin: 0; }
.card .head { display: flex; align-items: center; gap: 6px; font-size: 13px; font-weight: 600; }
.card .say { margin: 2px 0 10px; }
.option {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 14px; align-items: center;
  padding: 8px 0; border-top: 1px solid var(--line);
}
.wording { display: grid; gap: 4px; }
.was, .becomes { overflow-wrap: anywhere; }
.was { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
.becomes { font-weight: 550; }
.blank {
  box-sizing: border-box; min-height: 24px; max-width: 100%; margin: 1px 2px; padding: 0 5px;
  border: 1px dashed var(--edge); border-radius: 5px; background: var(--accent-wash); color: var(--ink);
  font: inherit; line-height: 20px; field-sizing: content;
}
.blank::placeholder { color: var(--soft); opacity: 1; }
.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2px; padding-top: 6px; border-top: 1px solid var(--line); }
.foot > button { margin-inline: -10px 10px; }
.foot > .because { flex-basis: 100%; font-weight: 600; }
.because { color: var(--soft); font-size: 13px; line-height: 18px; }
.gate::backdrop { background: rgb(40 32 20 / .25); }
.gate .phrase { margin-top: 8px; }
.gate .foot { justify-content: flex-end; gap: 8px; padding: 10px 0 4px; }
.gate .foot > button { margin: 0; }
.title { font-weight: 600; padding-bottom: 6px; }
.pill-card { width: 340px; }
.line { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: calc(100% + 16px); margin: 0 -8px; padding: 3px 8px; border-color: transparent; text-align: start; }
.phrase { font-weight: 600; overflow-wrap: anywhere; }
.need { padding: 8px 0 0; border-top: 1px solid var(--line); }
.need .option { border: 0; padding-top: 4px; }
.line + .need { margin-top: 4px; }
button.wide { display: block; margin-inline-start: -10px; }
button {
  font: inherit; min-height: 28px; min-width: 24px; padding: 3px 12px; border-radius: 999px; border: 1px solid var(--edge);
  background: transparent; color: var(--accent); font-size: 13px; font-weight: 600; cursor: pointer;
}
button:hover { background: var(--accent-wash); }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.main:hover { background: var(--accent-strong); }
button.quiet { border-color: transparent; padding: 3px 10px; color: var(--soft); font-weight: 400; }
.line .shape { margin-inline-end: 7px; vertical-align: -1px; }
button.line { border-color: transparent; border-radius: 6px; color: var(--ink); font-weight: 400; }
button:focus-visible, .blank:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  .foot > button { margin-inline: 0 6px; margin-block: 2px; }
  button, button.main { border: 1px solid ButtonText; }
  .line { width: 100%; margin: 2px 0; }
  button.wide { margin: 4px 0; }
}
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
`;

export const pillCss = `
.pill {
  position: fixed; display: inline-flex; align-items: center; gap: 5px; box-sizing: border-box; min-height: 26px;
  padding: 2px 10px 2px 8px; border: 1px solid var(--line); border-radius: 999px; background: var(--surface);
  box-shadow: 0 1px 3px rgb(60 45 20 / .16);
  font: 600 12px/18px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; white-space: nowrap;
}
.pill.stop { color: var(--important); border-color: var(--important); }
.pill.check { color: var(--suggest); border-color: var(--edge); }
.pill.calm { color: var(--accent); }
.pill.paused { color: var(--soft); }
.pill:hover { background: var(--accent-wash); }
`;
