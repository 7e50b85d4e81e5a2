import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The examples of README.md and of the guides to a task are programs: each block marked `ts` runs against the built package,
 * and where a line ends with `// => value`, what stands before it gives that value. All of them compile as strictly as can be.
 */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const papers = [
  'README.md',
  'docs/typescript.md',
  'docs/invoice-program.md',
  'docs/web-form.md',
  'docs/data-pipeline.md',
  'docs/scale.md',
];
const runFile = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), 'indsats-readme-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(repository, join(project, 'node_modules', 'indsats'), 'dir');
afterAll(() => rmSync(project, { recursive: true, force: true }));

const textOf = (paper: string) => readFileSync(join(repository, paper), 'utf8');
const blocks = papers.flatMap((paper) => examplesOf(textOf(paper)).map((block, at) => [paper, at + 1, block] as const));

function examplesOf(text: string, kind = 'ts'): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\r?\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );
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

/** What goes wrong in each of the blocks, run one after another in a process of their own; nothing where all is as it says. */
async function faultsOf(programs: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  for (const [name, block] of Object.entries(programs)) {
    const program = ts.transpileModule(programOf(block), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(join(project, name), program.outputText);
  }
  const one = `
    import { writeFileSync } from 'node:fs';
    const faults = {};
    for (const name of ${JSON.stringify(Object.keys(programs))})
      await import('./' + name).catch((error) => { faults[name] = String(error); });
    writeFileSync('faults.json', JSON.stringify(faults));`;
  writeFileSync(join(project, 'all.mjs'), one);
  await runFile(process.execPath, ['all.mjs'], { cwd: project });
  return JSON.parse(readFileSync(join(project, 'faults.json'), 'utf8'));
}

describe('the examples', () => {
  it('stand in every paper', () => {
    expect(new Set(blocks.map(([paper]) => paper))).toEqual(new Set(papers));
  });

  const nameOf = (paper: string, at: number) => `${paper.replace(/\W/g, '-')}-${at}.mjs`;
  let faults: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    faults = await faultsOf(Object.fromEntries(blocks.map(([paper, at, block]) => [nameOf(paper, at), block])));
  });

  it.each(blocks)('%s, block %i runs and gives what it says', (paper, at) => {
    expect(faults[nameOf(paper, at)]).toBeUndefined();
  });

  it('compile without a cast, as strictly as can be', () => {
    // What is drawn is React's, of which no more is needed here than that elements are.
    const elements = join(project, 'elements.d.ts');
    const anyElement = 'interface IntrinsicElements { readonly [name: string]: object }';
    writeFileSync(elements, `declare namespace JSX { interface Element {} ${anyElement} }\n`);
    const drawn = papers.flatMap((paper) => examplesOf(textOf(paper), 'tsx'));
    const programs = [
      ...blocks.map(([, , block]) => ['ts', block] as const),
      ...drawn.map((each) => ['tsx', each] as const),
    ];
    const files = programs.map(([kind, block], at) => {
      const file = join(project, `typed-${at}.${kind}`);
      writeFileSync(file, `${block}\nexport {};\n`);
      return file;
    });
    const program = ts.createProgram([...files, elements], {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      jsx: ts.JsxEmit.Preserve,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    const wrong = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const at = file ? files.indexOf(file.fileName) : -1;
      return `${programs[at]?.[1] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(drawn.length).toBe(1);
    expect(wrong).toEqual([]);
    expect(
      programs.filter(([, block]) => /\bas (?!const\b)|\bany\b/.test(block.replace(/'[^']*'|\/\/.*/g, ''))),
    ).toEqual([]);
  });
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
    const bad = [2, 3, 4].map((at) => {
      const lines = example.map((line, each) => (each === at ? line.replace(/'[^']*'$/, "'x'") : line));
      return [`bad-${at}.mjs`, examplesOf(lines.join('\n'))[0] ?? ''] as const;
    });
    for (const [, block] of bad) expect(block).not.toBe(good);
    const faults = await faultsOf({ 'good.mjs': good, ...Object.fromEntries(bad) });
    expect(Object.keys(faults)).toEqual(bad.map(([name]) => name));
  });
});
