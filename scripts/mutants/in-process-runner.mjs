/**
 * A Stryker test runner that keeps the tests of one room in one process: they are bundled once and evaluated once, and
 * a mutant costs what the tests that reach it cost, not a new thread with all its imports. Where a mutant acts while a
 * module is loaded, or where a room keeps tables from one call to the next (`MUTANTS_AFRESH`), the bundle is evaluated
 * anew for the mutant alone. The tests say `expect` with the matchers of vitest.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import vm from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundledTests } from './bundled-tests.mjs';
import { collectTests } from './collect-tests.mjs';

const { MUTANTS_TESTS, MUTANTS_AFRESH } = process.env;

/**
 * A test that takes half a second of a processor asks whole batches, and is not asked of each mutant; a mutant that the
 * others let live for three seconds counts as one that lives. Where the bundle is evaluated anew for each mutant, nothing is
 * compiled before, and everything takes several times as long.
 */
const IS_AFRESH = MUTANTS_AFRESH === 'yes';
const QUICK_MILLISECONDS = IS_AFRESH ? 1_000 : 500;
const MOST_MILLISECONDS = IS_AFRESH ? 20_000 : 3_000;
/** What each test took, for the process that takes over where a mutant did not end. */
const TOOK = 'tests-took.json';
/** The time that the processor gave, so that what is measured does not hang on what else the machine does. */
const milliseconds = () => process.cpuUsage().user / 1_000;

/** Where Stryker's instrumented code looks which mutant is active. */
const stryker = () => {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
};

class InProcessRunner {
  #script;
  #tests;
  #milliseconds = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    if (existsSync(TOOK)) this.#milliseconds = new Map(JSON.parse(readFileSync(TOOK, 'utf8')));
    this.#script = new vm.Script(await bundledTests(MUTANTS_TESTS.split('+')), { filename: resolve('tests.cjs') });
  }

  async dryRun() {
    this.#tests = collectTests(this.#script);
    const tests = [];
    for (const test of this.#tests) {
      stryker().currentTestId = test.id;
      tests.push(await resultOf(test));
      stryker().currentTestId = undefined;
    }
    this.#milliseconds = new Map(tests.map(({ id, worked }) => [id, worked]));
    writeFileSync(TOOK, JSON.stringify([...this.#milliseconds]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker().mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, reloadEnvironment }) {
    const hitCount = hitLimit === undefined ? undefined : 0;
    Object.assign(stryker(), { activeMutant: activeMutant.id, hitCount, hitLimit });
    const tests = await this.#resultsUntilOneFails(testFilter, reloadEnvironment || IS_AFRESH);
    stryker().activeMutant = undefined;
    const endless = determineHitLimitReached(stryker().hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  /** The quick tests first. */
  async #resultsUntilOneFails(testFilter, afresh) {
    const results = [];
    try {
      this.#tests ??= collectTests(this.#script);
      const all = afresh ? collectTests(this.#script) : this.#tests;
      const asked = testFilter && new Set(testFilter);
      const took = ({ id }) => this.#milliseconds.get(id) ?? 0;
      const started = milliseconds();
      const quick = all.filter((test) => (!asked || asked.has(test.id)) && took(test) <= QUICK_MILLISECONDS);
      for (const test of quick.sort((a, b) => took(a) - took(b))) {
        results.push(await resultOf(test));
        if (results.at(-1).status === TestStatus.Failed || milliseconds() - started > MOST_MILLISECONDS) break;
      }
    } catch (error) {
      results.push({ id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: `${error}` });
    }
    return results;
  }
}

async function resultOf({ id, run }) {
  const [started, worked] = [performance.now(), milliseconds()];
  const result = (more) => ({
    id,
    name: id,
    timeSpentMs: performance.now() - started,
    worked: milliseconds() - worked,
    ...more,
  });
  try {
    await run();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
