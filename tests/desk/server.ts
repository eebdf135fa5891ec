import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { generate } from 'selfsigned';
import { buildDesk } from './build';

/** The real host names under which the practice pages are served, and the page that each shows. */
const hosts: Record<string, string> = { 'acme.zendesk.com': 'zendesk', 'app.intercom.com': 'intercom' };

/** Match patterns of both hosts, to grant them to the extension. */
export const deskOrigins = Object.keys(hosts).map((host) => `https://${host}/*`);

/** Addresses of the practice pages. */
export const deskPages = {
  ticket: (id: number) => `https://acme.zendesk.com/agent/tickets/${id}`,
  dashboard: 'https://acme.zendesk.com/agent/dashboard',
  conversation: (id: number) => `https://app.intercom.com/a/inbox/x/inbox/shared/all/conversation/${id}`,
  reports: 'https://app.intercom.com/a/inbox/x/reports',
};

/** Whether a page of the practice desk itself asks for this address: documents, their bundles, nothing else. */
export function loadedByDesk({ host, pathname }: URL): boolean {
  return host in hosts && (pathname.startsWith('/desk/assets/') || /^\/(agent|a)\//.test(pathname));
}

export interface DeskServer {
  /** Command-line arguments with which Chromium finds this server behind the real host names. */
  browserArgs: string[];
  port: number;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** As strict as a helpdesk may be: what the coach does has to work under it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Builds and serves the practice pages over HTTPS, with a certificate of their own, on a free port of this machine. */
export async function serveDesk(): Promise<DeskServer> {
  const [files, certificate] = await Promise.all([
    buildDesk(),
    generate([{ name: 'commonName', value: 'practice desk' }]),
  ]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const file = fileFor(request.headers.host ?? '', new URL(request.url ?? '/', 'https://desk').pathname);
    const body = file && files.get(file);
    if (!file || !body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const rules = Object.keys(hosts).map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return {
    port,
    browserArgs: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Pages are single-page applications: each of their paths gets the one document. */
function fileFor(host: string, path: string): string | null {
  if (path.startsWith('/desk/')) return path.slice('/desk/'.length);
  const page = hosts[host.split(':')[0] ?? ''];
  return page && /^\/(agent|a)\//.test(path) ? `${page}/index.html` : null;
}
