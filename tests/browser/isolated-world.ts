import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { bundledScript } from './built-in-memory';
import type * as pageCode from './page-code';

export type PageCode = typeof pageCode;

let bundling: Promise<string> | undefined;

/** The page's rooms in one script that makes the global `composure`; bundled once a process. */
export function pageCodeScript(): Promise<string> {
  bundling ??= bundledScript(resolve(import.meta.dirname, 'page-code.ts'), 'composure');
  return bundling;
}

/** Runs functions beside the page's own scripts, on the same DOM, as an extension does; they see our code as `composure`. */
export interface IsolatedWorld {
  run<T, A = undefined>(task: (code: PageCode, given: A) => T | Promise<T>, given?: A): Promise<T>;
}

export async function isolatedWorld(page: Page): Promise<IsolatedWorld> {
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${await pageCodeScript()}\nglobalThis.composure = composure; undefined`);
  return { run: (task, given) => evaluate(`(${task})(composure, ${JSON.stringify(given) ?? 'undefined'})`) };
}
