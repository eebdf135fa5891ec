/** Outlines differ by their line before colour; the numbers of `card-style.ts` serve the bar. */
export const teachCss = `
.teach { top: 12px; left: 50%; transform: translateX(-50%); width: min(460px, calc(100vw - 24px)); max-width: none; pointer-events: auto; }
.teach.low { top: auto; bottom: 12px; }
.teach .said { font-weight: 600; }
.teach .foot { border-top: 0; gap: 8px; padding-top: 8px; }
.teach .foot > button { margin: 0; }
.outline { position: fixed; box-sizing: border-box; pointer-events: none; border-radius: 4px; }
.outline.pointed { outline: 2px dashed #0f6860; outline-offset: 2px; }
.outline.box { outline: 3px solid #0f6860; outline-offset: 2px; }
.outline.customer { outline: 3px double #c2540a; background: rgb(194 84 10 / .08); }
.outline.other { outline: 1px dotted #635d54; }
`;
