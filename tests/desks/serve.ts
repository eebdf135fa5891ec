import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { fixtures } from './all';
import { buildEditors, editorKinds } from './build-editors';
import { editorPage, editorsOrigin, page, untouchedOrigin } from './editor-page';
import type { DeskFixture, Scene } from './fixture';
import { unknownDesk, unknownDeskBody } from './unknown-desk';

export interface FixtureServer {
  /** Command-line arguments with which Chromium finds this server behind every host name. */
  browserArgs: string[];
  port: number;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
/** Old editors bring scripts, skins and languages of their own, loaded one by one. */
const packages = /^\/npm\/((?:ckeditor4|tinymce|jquery|summernote)\/[\w./-]+)$/;

/** Serves every fixture page on its desk's real host name, and the editors' own pages. */
export async function serveFixtures(): Promise<FixtureServer> {
  const [editors, certificate] = await Promise.all([
    buildEditors(),
    generate([{ name: 'commonName', value: 'fixtures' }]),
  ]);
  const hosts = new Map(fixtures.map((fixture) => [new URL(fixture.url).host, fixture]));

  const answer = (url: URL): { body: string | Uint8Array; type: string } | null => {
    const { host, pathname, searchParams } = url;
    const packaged = packages.exec(pathname)?.[1];
    if (packaged && !packaged.includes('..')) {
      const file = resolve('node_modules', packaged);
      return existsSync(file)
        ? { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' }
        : null;
    }
    if (pathname.startsWith('/editors/')) {
      const file = pathname.slice('/editors/'.length);
      const body = editors.get(file);
      return body === undefined ? null : { body, type: types[extname(file)] ?? 'application/octet-stream' };
    }
    if (host === new URL(editorsOrigin).host || host === new URL(untouchedOrigin).host) {
      const kind = /^\/editor\/([\w-]+)$/.exec(pathname)?.[1] ?? '';
      return editorKinds.includes(kind)
        ? { body: editorPage(kind, editors.has(`${kind}.css`)), type: 'text/html' }
        : null;
    }
    if (host === new URL(unknownDesk).host && pathname === new URL(unknownDesk).pathname)
      return { body: page('prosemirror', editors.has('prosemirror.css'), unknownDeskBody()), type: 'text/html' };
    const fixture = hosts.get(host);
    return fixture && !/\.\w{2,4}$/.test(pathname.replace(/\.(?:html|php)$/, ''))
      ? { body: deskPage(fixture, sceneOf(pathname, searchParams), editors), type: 'text/html' }
      : null;
  };

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const found = answer(new URL(request.url ?? '/', `https://${request.headers.host}`));
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(found.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    browserArgs: [`--host-resolver-rules=MAP *:443 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const sceneOf = (path: string, query: URLSearchParams): Scene => ({
  mode: query.get('mode') === 'internal' ? 'internal' : 'public',
  authors: query.get('authors') === 'unknown' ? 'unknown' : 'known',
  path,
});

const deskPage = (fixture: DeskFixture, scene: Scene, editors: Map<string, unknown>): string => {
  const body = fixture.body(scene);
  return page(body.includes('data-editor') ? fixture.editor : 'none', editors.has(`${fixture.editor}.css`), body);
};
