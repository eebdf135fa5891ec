import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as settled } from 'node:timers/promises';

/** Whether a browser with a window can be shown to nobody here, and keys be pressed in it (Debian: xvfb, xdotool). */
export const hasVirtualScreen = ['/usr/bin/Xvfb', '/usr/bin/xdotool'].every((path) => existsSync(path));

export interface VirtualScreen {
  /** Environment for the browser. */
  env: { DISPLAY: string };
  /** Presses keys in whatever window has the focus, as xdotool names them. */
  press(...keys: string[]): void;
  /** Presses a key again and again until something comes true. */
  pressUntil(key: string, isTrue: () => Promise<boolean>): Promise<void>;
  /** Types as on a keyboard. */
  type(text: string): void;
  /** Clicks at a point of the screen. */
  click(x: number, y: number): void;
  /** Names of the windows that are open. */
  windows(): string[];
  close(): void;
}

export async function openVirtualScreen(): Promise<VirtualScreen> {
  const screen: ChildProcess = spawn(
    '/usr/bin/Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((found, failed) => {
    screen.stdout?.once('data', (said) => found(String(said).trim()));
    screen.once('exit', () => failed(new Error('Xvfb has ended.')));
  });
  const env = { DISPLAY: `:${number}` };
  const xdotool = (...args: string[]) =>
    spawnSync('/usr/bin/xdotool', args, { env: { ...process.env, ...env }, encoding: 'utf8' }).stdout;
  return {
    env,
    press: (...keys) => void xdotool('key', ...keys),
    async pressUntil(key, isTrue) {
      for (let presses = 0; presses < 100; presses++) {
        if (await isTrue()) return;
        xdotool('key', key);
        await settled(100);
      }
      throw new Error(`A hundred times ${key}, and still not.`);
    },
    type: (text) => void xdotool('type', '--delay', '20', text),
    click: (x, y) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
    windows: () =>
      xdotool('search', '--onlyvisible', '--name', '.')
        .split('\n')
        .filter(Boolean)
        .map((id) => xdotool('getwindowname', id).trim()),
    close: () => void screen.kill('SIGKILL'),
  };
}
