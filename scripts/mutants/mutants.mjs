/**
 * `npm run test:mutants -- money calendar/quarter+runs`: breaks each line of these rooms or files in every way that
 * Stryker knows, one at a time, and asks the tests of the room whether they notice. Prints what lived; docs/mutants.md names
 * those that no test can kill. `schema@20` asks each twentieth line of the room. Without rooms: all that compute.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';

const ROOMS = [
  ...['money', 'calendar', 'agreement', 'order', 'fee', 'results', 'bonus', 'invoicing', 'absence', 'delivery'],
  ...['deadlines', 'contract', 'penalties', 'prices', 'settlement', 'explain'],
];
/** Rooms that were parted from others are asked with the tests of those too. */
const TESTS = {
  results: 'results+bonus',
  bonus: 'bonus+invoicing',
  settlement: 'settlement+agreement+results',
  schema: [
    'edge',
    ...[
      'agreement',
      'agreement-words',
      'contract-terms',
      'instalments-sense',
      'decimal-pattern',
      'read-json',
      'read-once',
    ].map((file) => `${file}.test.ts`),
  ]
    .map((each) => `schema/${each}`)
    .join('+'),
};
/** Files that keep tables from one call to the next, so that a mutant could live or die by another's table. */
const TABLES = 'calendar/danish-holidays+date-arithmetic+day-kinds+iso-date+working-days';
const REST_OF_CALENDAR = 'calendar/period+quarter+questions+runs+serial-date';
/** Schemas are made once and kept. */
const keepsTables = (room, file) => room === 'schema' || (TABLES.startsWith(`${room}/`) && TABLES.includes(file));

const stryker = createRequire(import.meta.url)
  .resolve('@stryker-mutator/core/package.json')
  .replace('package.json', 'bin/stryker.js');
const asked = process.argv.slice(2);

const places = (asked.length > 0 ? asked : ROOMS).flatMap((place) =>
  place === 'calendar' ? [TABLES, REST_OF_CALENDAR] : [place],
);
for (const place of places) {
  const [named, oneIn] = place.split('@');
  const [room, file = '**/*'] = named.split('/');
  const mutated = oneIn ? someLines(room, Number(oneIn)) : file.split('+').map((each) => `src/${room}/${each}.ts`);
  const afresh = keepsTables(room, file);
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      // Words of readings; how they are told stands in explain.
      ...['--mutate', [...mutated, '!src/!(explain)/readings.ts'].join()],
      ...['--coverageAnalysis', afresh ? 'off' : 'perTest'],
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, MUTANTS_TESTS: TESTS[room] ?? room, MUTANTS_AFRESH: afresh ? 'yes' : 'no' },
    },
  );
  if (status !== 0) process.exitCode = status ?? 1;
  else {
    const kept = `.mutants/${place.replace(/[^a-z0-9-]+/g, '-')}.json`;
    renameSync('.mutants/report.json', kept);
    console.log(report(place, kept));
  }
}

/** Each so-manieth line of all files of a room in turn, with the mutants that begin and end on it. */
function someLines(room, oneIn) {
  const files = readdirSync(`src/${room}`, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const lines = files.sort().flatMap((file) =>
    readFileSync(`src/${room}/${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((_, at) => `src/${room}/${file}:${at + 1}-${at + 1}`),
  );
  return lines.filter((_, at) => at % oneIn === oneIn - 1);
}

function report(place, kept) {
  const { files } = JSON.parse(readFileSync(kept, 'utf8'));
  const mutants = Object.entries(files).flatMap(([path, { source, mutants: all }]) =>
    all.map((mutant) => ({ ...mutant, path, was: cutOut(source, mutant.location) })),
  );
  const lived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const lines = lived.map(
    ({ path, location: { start }, was, replacement, status }) =>
      `${path}:${start.line}:${start.column} ${status}\n  - ${oneLine(was)}\n  + ${oneLine(replacement)}`,
  );
  return [...lines, `${place}: ${mutants.length} mutants, ${killed.length} killed, ${lived.length} lived`].join('\n');
}

function cutOut(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ');
}
