/** In px throughout: the page's root font size is its own. */
export const cardCss = `
.card {
  --paper: #ffffff; --ink: #1d2733; --soft: #5a6675; --line: #d9dfe6; --accent: #0b6b78; --on-accent: #ffffff;
  --was: #8a4a1c; --hover: #f0f4f7; --shadow: 0 1px 2px rgb(20 30 40 / .10), 0 8px 28px rgb(20 30 40 / .18);
  position: fixed; box-sizing: border-box; width: max-content; max-width: min(400px, calc(100vw - 16px));
  max-height: calc(100vh - 16px); overflow: auto; padding: 14px 16px 8px; border: 1px solid var(--line);
  border-radius: 10px; background: var(--paper); color: var(--ink); box-shadow: var(--shadow);
  font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: start; color-scheme: light dark;
  animation: appear 120ms ease-out;
}
@keyframes appear { from { opacity: 0; transform: translateY(2px); } }
.say { margin: 0 0 10px; }
.option {
  display: grid; grid-template-columns: 1fr auto; column-gap: 14px; align-items: center;
  padding: 10px 0; border-top: 1px solid var(--line);
}
.wording { display: grid; gap: 4px; }
.was, .becomes { margin: 0; overflow-wrap: anywhere; }
.was { color: var(--was); text-decoration: line-through; text-decoration-thickness: 1px; }
.becomes { font-weight: 550; }
.becomes .blank { border-radius: 3px; padding: 0 2px; background: color-mix(in srgb, var(--accent) 14%, transparent); }
.foot { display: flex; justify-content: end; padding-top: 8px; border-top: 1px solid var(--line); }
.foot button { margin-inline-end: -12px; }
button {
  font: inherit; min-height: 28px; min-width: 24px; padding: 3px 12px; border-radius: 7px; border: 1px solid var(--line);
  background: transparent; color: var(--ink); cursor: pointer;
}
button:hover { background: var(--hover); }
button.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 550; }
button.main:hover { filter: brightness(1.08); }
button.quiet { border-color: transparent; color: var(--soft); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  .card {
    --paper: #1f262e; --ink: #e8edf2; --soft: #a5b1be; --line: #3a4551; --accent: #5fc3d0; --on-accent: #0c2328;
    --was: #eaa877; --hover: #2a333d; --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 8px 28px rgb(0 0 0 / .5);
  }
}
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  button.main { border: 2px solid ButtonText; }
}
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
`;
