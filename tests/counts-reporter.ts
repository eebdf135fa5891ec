import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that continuous integration reads: `N passed, N failed`. */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[] = []): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    // A file that cannot even be loaded has no tests that could fail, and is no success.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    console.log(`${passed} passed, ${failed + broken} failed`);
  }
}
