import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * All tests of a room and all of `src` that they reach, as one script that gives a function of `require` and `inFile`. A
 * test of an example of the docs reads that file while it runs, which a bundle cannot; it says little of the room.
 */
export async function bundledTests(room) {
  const files = readdirSync(`test/${room}`, { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !/[.-](peer|oracle).test.ts$/.test(file))
    .filter((file) => !readFileSync(`test/${room}/${file}`, 'utf8').includes('await import('))
    .sort();
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `inFile('${file}'); require('./test/${room}/${file}');`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [knowsItsPlace],
  });
  return `(function (require, inFile) {${outputFiles[0].text}\n})`;
}

/** A test that reads a file beside itself finds it from the bundle too. */
const knowsItsPlace = {
  name: 'knows-its-place',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};
