/** What checks call in a page's isolated world, where the extension's own code runs as well. */
export { deskHere } from '../../src/page/desks/desk-here';
export { editorFor } from '../../src/page/editors/editor-for';
export { highlightMarks } from '../../src/page/marks/highlight-marks';
