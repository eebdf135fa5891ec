import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureChromium } from './chromium';
import { type NetworkRequest, readNetworkLog } from './network-log';

export interface LaunchOptions {
  /** Folder of an unpacked extension; none gives a browser without. */
  extension?: string;
  args?: string[];
  headed?: boolean;
  /** The focus is where it is; else every page believes that it has it, which hides faults. */
  realFocus?: boolean;
  /** A folder for the profile that outlives the browser; else there is one of its own, which goes with it. */
  profile?: string;
  env?: Record<string, string>;
}

/** A running Chromium with a profile of its own. */
export interface RunningBrowser {
  browser: Browser;
  context: BrowserContext;
  /** Commands to the browser itself. */
  devtools: CDPSession;
  /** Pages that opened since, such as side panels, are only seen by a new connection. */
  connect(): Promise<Browser>;
  /** Lines that the browser itself has logged about extensions, such as why one cannot be loaded. */
  complaints(): string[];
  /** Resolves when the browser has ended, by whatever hand. */
  ended: Promise<void>;
  newPage(url: string): Promise<Page>;
  /** Ends the browser at once, also when it no longer answers. */
  kill(): void;
  /** Ends the browser and says everything it asked the network for in its life. */
  close(): Promise<NetworkRequest[]>;
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-US',
  '--window-size=1400,900',
];

/**
 * Starts Chromium by hand and connects over CDP, because that is how a side panel can be reached (field notes, browser.md). A log of
 * every request of its network service is kept from the first moment on.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const home = await mkdtemp(join(tmpdir(), 'composure-browser-'));
  const networkLog = join(home, 'network.json');
  const child = spawn(
    ensureChromium(),
    [
      ...quiet,
      ...(options.headed ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${options.profile ?? join(home, 'profile')}`,
      '--remote-debugging-port=0',
      '--enable-logging=stderr',
      '--enable-unsafe-extension-debugging',
      `--log-net-log=${networkLog}`,
      ...(options.extension
        ? [`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`]
        : []),
      ...(options.args ?? []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...options.env } },
  );
  const ended = once(child, 'exit').then(() => {});
  const requests = ended.then(async () => {
    const logged = readNetworkLog(networkLog);
    // Helper processes of a browser that was killed may still be writing; what is left then is for the system to sweep.
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {});
    return logged;
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  const listening = new Promise<string>((found) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
  });
  const address = await Promise.race([
    listening,
    ended.then(() => Promise.reject(new Error(`Chromium ended:\n${said}`))),
  ]);
  const connect = () => chromium.connectOverCDP(address, { noDefaults: options.realFocus ?? false });
  const browser = await connect();
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium came up without a profile.');
  const devtools = await browser.newBrowserCDPSession();
  return {
    browser,
    context,
    devtools,
    connect,
    complaints: () => said.split('\n').filter((line) => line.includes('Extension error')),
    ended,
    async newPage(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    kill,
    async close() {
      await devtools.send('Browser.close').catch(kill);
      process.off('exit', kill);
      return requests;
    },
  };
}
