/**
 * Levels differ by shape before colour: a thick line, a dotted one, and a tint for the one pointed at. Neither is the thin red wave
 * of spell checkers. Both colours have a contrast of 3:1 or more on white and on near-black alike, because a page's theme is its own
 * and need not be that of the system.
 */
export const underlines = {
  important: 'underline solid 3px #c2540a',
  suggest: 'underline dotted 2.5px #0b7f8f',
} as const;

const tint = 'rgb(194 84 10 / 0.12)';
const pointedTint = 'rgb(194 84 10 / 0.28)';

export const highlightCss = `
::highlight(composure-important) { text-decoration: ${underlines.important}; background-color: ${tint}; }
::highlight(composure-suggest) { text-decoration: ${underlines.suggest}; }
::highlight(composure-pointed) { background-color: ${pointedTint}; }
`;

export const mirrorCss = `
.mirror { position: fixed; overflow: hidden; pointer-events: none; color: transparent; box-sizing: border-box; }
.mirror > div { white-space: pre-wrap; overflow-wrap: break-word; }
.mirror span { border-radius: 2px; }
.mirror .important { text-decoration: ${underlines.important}; background-color: ${tint}; }
.mirror .suggest { text-decoration: ${underlines.suggest}; }
.mirror .pointed { background-color: ${pointedTint}; }
@media (forced-colors: active) {
  .mirror { forced-color-adjust: none; }
}
`;
