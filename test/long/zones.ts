import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { addDays, isWeekday, isWorkingDay, publicHolidays } from '../../src/calendar/questions.ts';
import { answer, explain, type OperationName } from '../../src/operations/operations.ts';
import { goodInputs } from '../cases/inputs.ts';
import { operationExamples } from '../cases/operations.ts';
import { seconds, setting } from './settings.ts';

/**
 * Every time zone that this Node lists, under each of five locales: all examples, in figures and in words, and the calendar
 * come out byte for byte the same. A process holds one locale, and the zones of its group one after the other; each says
 * in which zone and locale it really was. Each zone is the one that the library is loaded in once.
 *
 * --groups=5  processes for each locale
 * --every=1    one zone of so many is taken, for a short run
 */
const FRESH = 'fresh';
const locales = ['da_DK.UTF-8', 'en_US.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8', 'th_TH.UTF-8'];

interface Told {
  readonly zone: string;
  readonly really: string;
  readonly locale: string;
  readonly digest: string;
  readonly bytes: number;
}

function examples(): [OperationName, object][] {
  const folder = new URL('../../docs/examples/', import.meta.url);
  const onDisk = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && Object.hasOwn(goodInputs, name.slice(0, -5)),
  );
  return [
    ...(Object.entries(goodInputs) as [OperationName, object][]),
    ...Object.entries(operationExamples).flatMap(([name, inputs]) =>
      inputs.map((input): [OperationName, object] => [name as OperationName, input]),
    ),
    ...onDisk.map((name): [OperationName, object] => [
      name.slice(0, -5) as OperationName,
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    ]),
  ];
}

function everything(asked: readonly [OperationName, object][]): string {
  const lines: string[] = [];
  for (const [name, input] of asked) {
    for (const each of [answer(name, input), answer(name, { ...input, agreement: 1 })]) {
      lines.push(JSON.stringify(each), explain(name, each, 'da'), explain(name, each, 'en'));
    }
  }
  for (let year = 1900; year <= 2199; year += 7) lines.push(JSON.stringify(publicHolidays(year)));
  for (let days = 0; days < 1_500; days++) {
    const day = addDays(isoDate('2009-12-31'), days);
    lines.push(`${day} ${isWeekday(day)} ${isWorkingDay(day)}`);
  }
  return lines.join('\n');
}

/** All answers as they come out where this module is loaded. */
export function answersHere(): string {
  return everything(examples());
}

/**
 * A table that was made in one zone must not answer for the next: each zone gets the library loaded anew, in one of the
 * locales; which one goes round. In the others the one loaded before answers.
 */
async function toldIn(zones: readonly string[], turn: number): Promise<readonly Told[]> {
  const told: Told[] = [];
  let library = { answersHere };
  for (const [at, zone] of zones.entries()) {
    process.env.TZ = zone;
    if ((at + turn) % locales.length === 0) library = await import(`${import.meta.url}?${FRESH}=${zone}`);
    const text = library.answersHere();
    const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
    const digest = createHash('sha256').update(text).digest('hex');
    told.push({ zone, really: timeZone, locale, digest, bytes: Buffer.byteLength(text) });
  }
  return told;
}

async function askProcess(zones: readonly string[], locale: string): Promise<readonly Told[]> {
  const turn = String(locales.indexOf(locale));
  const env = {
    ZONES: zones.join(' '),
    TURN: turn,
    TZ: zones[0] as string,
    LANG: locale,
    LC_ALL: locale,
    LANGUAGE: locale,
  };
  const words = [fileURLToPath(import.meta.url)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

/** The same zone may go by an older name. */
function isZone({ zone, really }: Told): boolean {
  const offset = (name: string, at: number) =>
    new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset', hour: 'numeric' }).format(at);
  return zone === really || [0, 1.2e12, 1.735e12, 1.75e12].every((at) => offset(zone, at) === offset(really, at));
}

const given = process.env.ZONES;
if (new URL(import.meta.url).searchParams.has(FRESH)) {
  // Loaded for its answers only.
} else if (given === undefined) {
  const every = setting('every', 1);
  const groups = setting('groups', 5);
  const zones = Intl.supportedValuesOf('timeZone').filter((_, at) => at % every === 0);
  const tasks = locales
    .flatMap((locale) =>
      Array.from({ length: groups }, (_, group) => ({
        locale,
        zones: zones.filter((_zone, at) => at % groups === group),
      })),
    )
    .filter((task) => task.zones.length > 0);
  const told: (Told & { asked: string })[] = [];
  const queue = tasks[Symbol.iterator]();
  const work = async () => {
    for (const { locale, zones: some } of queue)
      told.push(...(await askProcess(some, locale)).map((each) => ({ ...each, asked: locale })));
  };
  await Promise.all([work(), work()]);
  const wrong = told.filter((each) => each.digest !== told[0]?.digest);
  const elsewhere = told.filter((each) => !isZone(each) || each.locale !== each.asked.slice(0, 5).replace('_', '-'));
  for (const each of [...wrong, ...elsewhere].slice(0, 10)) console.log(JSON.stringify(each));
  console.log(
    `zones: ${zones.length} time zones × ${locales.length} locales, ${told.length} runs of ${told[0]?.bytes} bytes, ` +
      `${wrong.length} of them different, ${elsewhere.length} not where they should be; ${seconds()}`,
  );
  process.exitCode = wrong.length + elsewhere.length === 0 && told.length === zones.length * locales.length ? 0 : 1;
} else {
  process.stdout.write(JSON.stringify(await toldIn(given.split(' '), Number(process.env.TURN))));
}
