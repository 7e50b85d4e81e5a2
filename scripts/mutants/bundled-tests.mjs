import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * All tests of some rooms, folders or single files, and all of `src` that they reach, as one script that gives a function of `require` and `inFile`. A
 * test of an example of the docs reads that file while it runs, which a bundle cannot; it says little of the room.
 */
export async function bundledTests(rooms) {
  const files = rooms.flatMap(testsOf);
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `inFile('${file}'); require('./test/${file}');`).join('\n'),
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

function testsOf(room) {
  const files = room.endsWith('.ts')
    ? [room]
    : readdirSync(`test/${room}`, { recursive: true }).map((file) => `${room}/${file}`);
  return files
    .filter((file) => file.endsWith('.test.ts') && !/[.-](peer|oracle).test.ts$/.test(file))
    .filter((file) => !readFileSync(`test/${file}`, 'utf8').includes('await import('))
    .sort();
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
