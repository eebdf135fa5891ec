import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../browser/chromium';
import { serveDesk } from '../desk/server';
import { serveFixtures } from '../desks/serve';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Arguments with which a browser finds the practice desk. */
    deskArgs: string[];
    /** Arguments with which it finds the pages of every desk and of every editor (tests/desks). */
    fixtureArgs: string[];
    /** Ports of the same two servers, for a browser that is told in another way. */
    deskPort: number;
    fixturePort: number;
  }
}

/** Once for all journeys: a browser on the machine, the practice desk and all fixture pages served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    ensureChromium();
  } catch (error) {
    // One sentence that says what to do, without the runner's stack around it.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const [desk, fixtures] = await Promise.all([serveDesk(), serveFixtures()]);
  project.provide('deskArgs', desk.browserArgs);
  project.provide('fixtureArgs', fixtures.browserArgs);
  project.provide('deskPort', desk.port);
  project.provide('fixturePort', fixtures.port);
  return async () => {
    await Promise.all([desk.close(), fixtures.close()]);
  };
}
