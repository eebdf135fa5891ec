/** A stretch of a text node that stands in the text character by character. */
export interface Piece {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offset in the text. */
  at: number;
  length: number;
}

/** Where the caret stands in a line that has no text. */
export interface Spot {
  at: number;
  node: Node;
  offset: number;
}

/** The text of a piece of a page with its way back to the DOM; pieces and spots are in order. */
export interface BlockText {
  text: string;
  pieces: Piece[];
  spots: Spot[];
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const silentTags = new Set('BUTTON CANVAS INPUT META NOSCRIPT SCRIPT SELECT STYLE TEMPLATE TEXTAREA'.split(' '));

/** Editors' own furniture: widget handles and toolbars (CKEditor 5, 2026-11), decorations (ProseMirror, 2026-11). */
const furniture = '.ck-reset_all, .ck-widget__selection-handle, .ProseMirror-widget, [aria-hidden="true"]';

/** CKEditor 5 puts seven word joiners where the caret waits in an empty inline; others use zero-width spaces. */
const invisible = /[\u200b\u2060\ufeff]/;
const keepsNewlines = /^(?:pre|break-spaces)/;

/**
 * Reads blocks as lines parted by `\n`; an empty block is an empty line, a `<br>` that ends a block is only its filler. No-break
 * spaces become spaces. Lines of a `<blockquote>` begin with `> `, as in plain-text mail, so that quotes are known as such.
 */
export function readBlocks(root: Element, skip = ''): BlockText {
  const style = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  const newlinesCount = keepsNewlines.test(style);
  const skipped = skip ? `${furniture}, ${skip}` : furniture;
  // Most elements of a draft have no attributes, and furniture always has.
  const isSkipped = (element: Element) => (skip !== '' || element.attributes.length > 0) && element.matches(skipped);
  const pieces: Piece[] = [];
  const spots: Spot[] = [];
  const parts: string[] = [];
  let length = 0;
  let lines = 0;
  let quoted = 0;
  let occupied = false;
  let parted = false;
  let pendingBreak = false;
  let lineHasText = false;

  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const enterLine = () => {
    const fresh = pendingBreak || !occupied;
    if (pendingBreak || parted) add('\n');
    if (fresh) {
      lines++;
      lineHasText = false;
      if (quoted > 0) add('> ');
    }
    pendingBreak = false;
    parted = false;
    occupied = true;
  };
  const boundary = () => {
    pendingBreak = false;
    if (occupied) parted = true;
    occupied = false;
  };
  const addPiece = (node: Text, from: number, value: string) => {
    if (!value) return;
    enterLine();
    lineHasText = true;
    pieces.push({ node, from, at: length, length: value.length });
    add(value);
  };
  const readText = (node: Text) => {
    const raw = node.data.replaceAll('\u00a0', ' ');
    let value = newlinesCount ? raw : raw.replace(/[\t\n\r]/g, ' ');
    let from = 0;
    if (!newlinesCount && !(occupied && lineHasText && !pendingBreak)) {
      // Collapsible space at the start of a line is not there; a no-break space is.
      from = node.data.length - node.data.replace(/^[ \t\n\r]+/, '').length;
      value = value.slice(from);
    }
    if (!invisible.test(value)) return addPiece(node, from, value);
    for (const match of value.matchAll(/[^\u200b\u2060\ufeff]+/g)) addPiece(node, from + match.index, match[0]);
  };
  const readElement = (element: Element, index: number) => {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      enterLine();
      spots.push({ at: length, node: element.parentNode as Node, offset: index });
      pendingBreak = true;
      return;
    }
    if (tag === 'HR') return boundary();
    if (silentTags.has(tag) || isSkipped(element)) return;
    if (!blockTags.has(tag)) return readChildren(element);
    boundary();
    const linesBefore = lines;
    if (tag === 'BLOCKQUOTE') quoted++;
    readChildren(element);
    if (lines === linesBefore) {
      enterLine();
      spots.push({ at: length, node: element, offset: 0 });
    }
    if (tag === 'BLOCKQUOTE') quoted--;
    boundary();
  };
  const readChildren = (parent: Node) => {
    let index = 0;
    for (let child = parent.firstChild; child; child = child.nextSibling, index++) {
      if (child.nodeType === 3) readText(child as Text);
      else if (child.nodeType === 1) readElement(child as Element, index);
    }
  };

  readChildren(root);
  if (lines === 0) spots.push({ at: 0, node: root, offset: 0 });
  return { text: parts.join(''), pieces, spots };
}
