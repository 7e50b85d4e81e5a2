/**
 * Makes the declarations of the package for ES modules in dist; the build runs it beside the making of the code. Nothing is
 * checked here, which is most of a compiler's work: `npm run types` does. So the declarations of the single files are asked
 * of the language service, and tsup puts them together.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import ts from 'typescript';
import { entries } from './entries.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = `${root}src/`;
const single = `${root}dist/types/`;

writeSingleDeclarations();
await build({
  config: false,
  entry: Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, file.replace(/^src\/(.*)\.ts$/, 'dist/types/$1.d.ts')]),
  ),
  format: ['esm'],
  silent: true,
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
});
rmSync(single, { recursive: true });

function writeSingleDeclarations() {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const emitted = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: src, outDir: single };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, emitted);
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCompilationSettings: () => options,
    getScriptFileNames: () => Object.values(entries).map((file) => root + file),
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
  const files = service
    .getProgram()
    .getSourceFiles()
    .map(({ fileName }) => fileName);
  for (const file of files.filter((file) => file.startsWith(src))) {
    for (const { name, text } of service.getEmitOutput(file, true, true).outputFiles) {
      mkdirSync(dirname(name), { recursive: true });
      writeFileSync(name, text);
    }
  }
}
