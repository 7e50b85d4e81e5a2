import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, type SourceFile, sourceFiles } from './source-files.ts';

/** The list of docs/architecture.md: `name  what it is`, ground floor first. */
const rooms: readonly string[] = (() => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, list = ''] = /## Rooms[\s\S]*?```\n([\s\S]*?)```/.exec(text) ?? [];
  return list
    .trimEnd()
    .split('\n')
    .map((line) => /^([\w-]+(?:\/|\.ts)) {2,}\S/.exec(line)?.[1] ?? `unreadable: ${line}`);
})();

const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path);
const byPath = new Map(sourceFiles.map((file) => [file.path, file]));

/** Every import from one file of `src` to another that a rule objects to. */
const importsThat = (objects: (file: SourceFile, imported: string) => boolean): string[] =>
  sourceFiles.flatMap((file) =>
    file.files.filter((imported) => objects(file, imported)).map((imported) => `${file.path} -> ${imported}`),
  );

/** Every import of a package by a file for which it is not. */
const packagesOutside = (isPackage: (name: string) => boolean, mayImport: (path: string) => boolean): string[] =>
  sourceFiles.flatMap(({ path, packages }) =>
    packages.filter((name) => isPackage(name) && !mayImport(path)).map((name) => `${path} -> ${name}`),
  );

describe('the list of rooms', () => {
  it('is read from docs/architecture.md, each room once', () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((room) => room.startsWith('unreadable'))).toEqual([]);
    expect(new Set(rooms).size).toBe(rooms.length);
    expect([rooms[1], rooms.at(-1)]).toEqual(['problem/', 'index.ts']);
  });

  it('has a line for every file of src', () => {
    expect(sourceFiles.length).toBeGreaterThan(50);
    expect(sourceFiles.map(({ path }) => path).filter((path) => !rooms.includes(roomOf(path)))).toEqual([]);
  });
});

describe('a file', () => {
  it('imports only from its own room or from one above it in the list', () => {
    const floor = (path: string) => rooms.indexOf(roomOf(path));
    expect(importsThat(({ path }, imported) => floor(imported) > floor(path))).toEqual([]);
  });

  it('imports files that exist, by their whole name', () => {
    expect(importsThat((_, imported) => !byPath.has(imported))).toEqual([]);
  });

  it('never imports an index', () => {
    expect(importsThat((_, imported) => /(^|\/)index\.ts$/.test(imported))).toEqual([]);
  });

  it('stands in no circle of imports, not even of types', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      if (way.includes(path) || done.has(path)) return;
      for (const imported of byPath.get(path)?.files ?? []) visit(imported, [...way, path]);
      done.add(path);
    };
    for (const { path } of sourceFiles) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('is not named after nothing', () => {
    const empty = /(^|\/)(utils?|common|helpers?|misc|shared|types)(\/|\.ts$)/;
    expect(sourceFiles.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });

  it('answers one question: none but data, schemas and sentences is long', () => {
    const mayBeLong = /^(agreements|rule-book|schema|explain|language|spreadsheet)\/|\/readings\.ts$/;
    const long = sourceFiles.filter(({ path, text }) => !mayBeLong.test(path) && text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('a package', () => {
  const faces = /^(cli|spreadsheet)\//;

  it.each<[string, (name: string) => boolean, (path: string) => boolean]>([
    ['decimal.js, by money alone', (name) => name === 'decimal.js', (path) => path.startsWith('money/')],
    [
      'date-fns, by one file of the calendar alone',
      (name) => /^(@date-fns\/|date-fns($|\/))/.test(name),
      (path) => path === 'calendar/date-arithmetic.ts',
    ],
    ['zod, by the schemas alone', (name) => /^zod($|\/)/.test(name), (path) => path.startsWith('schema/')],
    [
      'what belongs to Node, by the command alone',
      (name) => name.startsWith('node:'),
      (path) => path.startsWith('cli/'),
    ],
    [
      'any other, by the faces alone',
      (name) => !/^(decimal\.js|date-fns\/\w+|@date-fns\/utc|zod|zod\/v4\/core|node:.*)$/.test(name),
      (path) => faces.test(path),
    ],
  ])('is imported: %s', (_, isPackage, mayImport) => {
    expect(packagesOutside(isPackage, mayImport)).toEqual([]);
  });

  it('of zod is named in one file and known from inside in another, so that no locale and none of its objects comes along', () => {
    const importing = sourceFiles.filter(({ packages }) => packages.includes('zod'));
    expect(importing.map(({ path, text }) => [path, /^} from 'zod';|^import .*'zod';$/m.exec(text)?.[0]])).toEqual([
      ['schema/zod-inside.ts', "import * as z from 'zod';"],
      ['schema/zod.ts', "} from 'zod';"],
    ]);
  });

  it('of zod has its inside known by one file', () => {
    const inside = /_zod\b|\$Zod|\bz\.core\b|zod\/v4|code: 'custom'|unrecognized_keys/;
    const knowing = sourceFiles.filter(({ text }) => inside.test(text)).map(({ path }) => path);
    expect(knowing).toEqual(['schema/zod-inside.ts']);
  });

  it('of zod does not come with the bare functions', () => {
    const reached = new Set<string>();
    const reach = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      byPath.get(path)?.files.forEach(reach);
    };
    reach('index.ts');
    expect([...reached].filter((path) => byPath.get(path)?.packages.includes('zod'))).toEqual([]);
    expect([...reached].some((path) => path.startsWith('fee/'))).toBe(true);
  });
});
