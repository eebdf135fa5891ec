import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../browser/chromium';
import { serveDesk } from '../desk/server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Arguments with which a browser finds the practice desk. */
    deskArgs: string[];
  }
}

/** Once for all journeys: a browser on the machine, and the practice desk served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    ensureChromium();
  } catch (error) {
    // One sentence that says what to do, without the runner's stack around it.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const desk = await serveDesk();
  project.provide('deskArgs', desk.browserArgs);
  return () => desk.close();
}
