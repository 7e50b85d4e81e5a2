import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * The README's examples are programs: each block marked `ts` runs against the built package, and where a line ends with
 * `// => value`, what stands before it gives that value.
 */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const readme = join(repository, 'README.md');
const runFile = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), 'indsats-readme-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(repository, join(project, 'node_modules', 'indsats'), 'dir');
afterAll(() => rmSync(project, { recursive: true, force: true }));

const blocks = existsSync(readme) ? examplesOf(readFileSync(readme, 'utf8')) : [];

function examplesOf(text: string): readonly string[] {
  return [...text.matchAll(/^```ts\r?\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
}

const EXPECTED = /^(.*?);?\s*\/\/ => (.*)$/;

/** A block as a program that fails where a promised value is another. */
function programOf(block: string): string {
  const lines = block.split('\n').map((line) => {
    const [, code = '', value = ''] = EXPECTED.exec(line) ?? [];
    if (code.trim() === '') return line;
    const declared = /^\s*(?:const|let)\s+(\w+)[^=]*=/.exec(code);
    if (declared) return `${code}; same(${declared[1]}, ${value});`;
    const printed = /^\s*console\.log\((.*)\)$/.exec(code);
    return `same(${printed ? printed[1] : code}, ${value});`;
  });
  return `import { deepStrictEqual } from 'node:assert';\nconst same: any = deepStrictEqual;\n${lines.join('\n')}`;
}

async function runs(block: string, name: string): Promise<void> {
  const program = ts.transpileModule(programOf(block), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(project, name), program.outputText);
  await runFile(process.execPath, [name], { cwd: project });
}

describe.runIf(blocks.length > 0)('the examples of README.md', () => {
  it.each(blocks.map((block, at) => [at + 1, block] as const))(
    'block %i runs and gives what it says',
    async (at, block) => {
      await runs(block, `block-${at}.mjs`);
    },
  );
});

describe('an example that is run', () => {
  const example = [
    '```ts',
    "import { isoDate, kroner } from 'indsats';",
    "isoDate('2016-02-29'); // => '2016-02-29'",
    "const amount: string = kroner('140') // => '140.00'",
    "console.log(amount); // => '140.00'",
    'console.log(amount);',
    '```',
  ];

  it('fails where a value is another than it says', async () => {
    const [good = ''] = examplesOf(example.join('\n'));
    await runs(good, 'good.mjs');
    for (const at of [2, 3, 4]) {
      const [bad = ''] = examplesOf(
        example.map((line, each) => (each === at ? line.replace(/'[^']*'$/, "'x'") : line)).join('\n'),
      );
      expect(bad).not.toBe(good);
      await expect(runs(bad, 'bad.mjs')).rejects.toThrow();
    }
  });
});
