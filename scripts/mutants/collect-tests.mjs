import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { spyOn } from '@vitest/spy';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(inlineSnapshots);

/** What vitest finds equal to an inline snapshot before anything is broken must be the same afterwards. */
function inlineSnapshots({ Assertion }, { flag }) {
  const seen = new Map();
  Assertion.addMethod('toMatchInlineSnapshot', function (snapshot) {
    const found = JSON.stringify(flag(this, 'object'));
    if (!seen.has(snapshot)) seen.set(snapshot, found);
    if (seen.get(snapshot) !== found) throw new Error('an inline snapshot does not match');
  });
}

/** Evaluates the bundled tests anew: each test's name and what it does. */
export function collectTests(script) {
  const tests = [];
  const titles = [];
  const befores = [];
  const named = new Map();
  const it = (title, body) => {
    const name = [...titles, title].join(' ');
    const before = befores.filter(({ under }) => name.startsWith(`${under} `));
    const run = async () => {
      for (const each of before) await each.run();
      await body();
    };
    const count = (named.get(name) ?? 0) + 1;
    named.set(name, count);
    tests.push({ id: count === 1 ? name : `${name} (${count})`, run });
  };
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const eachOf = (say) => (rows) => (title, body) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row];
      say(format(title, ...cells), () => body(...cells));
    }
  };
  it.each = eachOf(it);
  describe.each = eachOf(describe);
  // What is done before all of a group is done before each of its tests; what is done after all, when the process ends.
  const beforeAll = (run) => befores.push({ under: titles.join(' '), run });
  const afterAll = (run) => void process.once('exit', run);
  const vitest = { describe, it, test: it, expect: chai.expect, vi: { spyOn }, beforeAll, afterAll };
  const ofPackages = createRequire(resolve('package.json'));
  script.runInThisContext()(
    (name) => (name === 'vitest' ? vitest : ofPackages(name)),
    (file) => titles.splice(0, titles.length, file),
  );
  return tests;
}
