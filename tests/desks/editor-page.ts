/** Where an editor stands in its page: in the page itself, in an open shadow root, or in a frame without an address of its own. */
export const surroundings = ['page', 'shadow', 'srcdoc', 'blank'] as const;

/** Match patterns of the host under which editors are tried, and of one where nobody turned Composure on. */
export const editorsOrigin = 'https://editors.example.com';
export const untouchedOrigin = 'https://untouched.example.com';

export const editorAddress = (kind: string, query = '', origin = editorsOrigin): string =>
  `${origin}/editor/${kind}${query}`;

/** A bare page with one real editor in it. */
export const editorPage = (kind: string, styles: boolean): string =>
  page(kind, styles, `<div data-editor="${kind}"></div>`);

export const page = (editor: string, styles: boolean, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>Fixture</title>
${styles ? `<link rel="stylesheet" href="/editors/${editor}.css" />` : ''}
<style>body { font: 15px/1.5 sans-serif; margin: 20px; max-width: 720px; } [data-editor] { min-height: 120px; margin: 12px 0; }</style>
</head>
<body>
${body}
<script type="module" src="/editors/${editor}.js"></script>
</body>
</html>`;
