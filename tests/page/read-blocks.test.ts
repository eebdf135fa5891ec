// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetOf, pointAt } from '../../src/page/editors/block-map';
import { readBlocks } from '../../src/page/editors/read-blocks';

const root = (html: string, style = '') => {
  document.body.innerHTML = `<div style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};
const joiners = '\u2060'.repeat(7);

describe('the text of blocks', () => {
  it.each([
    ['paragraphs are lines', '<p>a</p><p>b</p>', 'a\nb'],
    ['an empty paragraph is an empty line', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['an empty paragraph at the end is one too', '<p>a</p><p></p>', 'a\n'],
    ['CKEditor’s filler is no line', '<p>a</p><p><br data-cke-filler="true"></p>', 'a\n'],
    ['ProseMirror’s trailing break is no line', '<p>a<br><br class="ProseMirror-trailingBreak"></p>', 'a\n'],
    ['nothing at all is an empty draft', '', ''],
    ['an empty editor is an empty draft', '<p><br></p>', ''],
    ['a break in a paragraph is a new line', '<p>a<br>b</p>', 'a\nb'],
    ['two breaks are an empty line', '<p>a<br><br>b</p>', 'a\n\nb'],
    ['a break at the end of a block is only its filler', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['text beside blocks is a line of its own', 'a<div>b</div>c', 'a\nb\nc'],
    ['a break before a block adds nothing', 'a<br><div>b</div>', 'a\nb'],
    ['lists are lines', '<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>', 'a\nb\nc'],
    ['nested blocks do not add lines', '<div><div><p>a</p></div></div><p>b</p>', 'a\nb'],
    ['inline elements join', '<p>a<b>b</b><a href="#">c</a> <i>d</i></p>', 'abc d'],
    ['a mention that cannot be edited is read', '<p>Hi <span contenteditable="false">@Anna</span>,</p>', 'Hi @Anna,'],
    ['no-break spaces are spaces', '<p>a&nbsp; b</p>', 'a  b'],
    ['what takes no room is left out', `<p>a${joiners}<b>\u200bb\ufeff</b></p>`, 'ab'],
    ['joined emoji stay whole', '<p>👩‍👩‍👧</p>', '👩‍👩‍👧'],
    ['the indentation of the page’s source is none of the text', '<p>\n  a\n</p>\n<p>b</p>', 'a \nb'],
    ['a quotation is marked as one', '<p>a</p><blockquote><p>b</p><p>c</p></blockquote><p>d</p>', 'a\n> b\n> c\nd'],
    ['buttons and hidden parts are left out', '<p>a<button>x</button><span aria-hidden="true">y</span></p>', 'a'],
  ])('%s', (_, html, text) => expect(readBlocks(root(html)).text).toBe(text));

  it('keeps new lines where the page does', () => {
    expect(readBlocks(root('<p>a\nb</p>', 'white-space: pre-wrap')).text).toBe('a\nb');
  });
  it('leaves out what is to be stripped', () => {
    expect(readBlocks(root('<p>a</p><div class="signature">Sam</div>'), 'div.signature').text).toBe('a');
  });
});

describe('the way back to the DOM', () => {
  const html = `<p>One <b>two</b> three.</p><p><br></p><ul><li>four${joiners}&nbsp;five</li></ul><p>a<br>b</p>`;
  const stretchOf = (element: Element, start: number, end: number) => {
    const map = readBlocks(element);
    const range = document.createRange();
    const from = pointAt(map, start, 'start');
    const to = pointAt(map, end, 'end');
    if (from) range.setStart(from.node, from.offset);
    if (to) range.setEnd(to.node, to.offset);
    return range;
  };

  it.each(['One', 'two', 'ne two th', 'three.', 'four five', 'a', 'b'])('cuts out %j', (words) => {
    const element = root(html);
    const { text } = readBlocks(element);
    const start = text.indexOf(words);
    const cut = stretchOf(element, start, start + words.length).toString();
    expect(cut.replace(/\u2060/g, '').replace(/\u00a0/g, ' ')).toBe(words);
  });

  it('is tight around bold words', () => {
    const range = stretchOf(root(html), 4, 7);
    expect([range.startContainer.parentNode, range.endContainer.parentNode].map((node) => node?.nodeName)).toEqual([
      'B',
      'B',
    ]);
  });

  it('stands in an empty paragraph', () => {
    const element = root(html);
    const at = readBlocks(element).text.indexOf('\n\n') + 1;
    expect(pointAt(readBlocks(element), at, 'start')?.node).toBe(element.children[1]);
  });

  it('finds each offset again', () => {
    const map = readBlocks(root(html));
    for (let at = 0; at <= map.text.length; at++) {
      const point = pointAt(map, at, 'end');
      expect(point && offsetOf(map, point), `at ${at}`).toBe(at);
    }
  });

  it('knows carets that stand on elements', () => {
    const element = root('<p>ab</p><p><br></p><p>cd</p>');
    const map = readBlocks(element);
    const [first, empty, last] = [...element.children] as [Element, Element, Element];
    expect(offsetOf(map, { node: first, offset: 1 })).toBe(2);
    expect(offsetOf(map, { node: empty, offset: 0 })).toBe(3);
    expect(offsetOf(map, { node: last, offset: 0 })).toBe(4);
    expect(offsetOf(map, { node: element, offset: 3 })).toBe(6);
  });
});
