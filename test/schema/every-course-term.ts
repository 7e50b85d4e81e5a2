import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { courseTriggers } from '../../src/contract/trigger.ts';
import { answer } from '../../src/operations/operations.ts';
import { leavesOf, othersOf, type Path, type Told, taken, withMoved } from './moved-leaves.ts';

/**
 * Every number and every word of the terms that a course is ordered, given, reported, paid and invoiced by has an effect:
 * moved alone, it changes an answer to what the author's own cases and the worked answers ask, without its steps where the answer
 * itself tells it; or it is a
 * word that stands alone, and the schema takes no other.
 */
const topics = ['ordering', 'audit', 'fee', 'invoicing', 'delivery', 'reporting', 'results'];

interface Asked {
  readonly operation: string;
  readonly input: object;
}
const examples = new URL('../../docs/examples/agreements/', import.meta.url);
const answers = new URL('../cases/whole-answers/', import.meta.url);
const linesOf = (file: URL): Asked[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What was worked out of Copenhagen's courses. */
const worked: readonly Asked[] = readdirSync(answers)
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, answers), 'utf8')) as Asked[])
  .filter(({ input }) => (input as { agreement?: unknown }).agreement === koebenhavn2016Fyldt30.id);

/** What no worked answer asks of each level: a placement below and above what is ordered, and follow-ups that do not come. */
const levels = koebenhavn2016Fyldt30.tracks.flatMap((track) => track.levels.map(({ id }) => id));
const ordered = (level: string) => ({
  level,
  startsOn: '2016-08-01',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
});
const ofLevels: readonly Asked[] = levels.flatMap((level) =>
  ['9', '16'].map((placementHours) => ({
    operation: 'delivery',
    input: {
      order: ordered(level),
      planned: [{ week: 4, activityHours: '3', placementHours }],
      followUps: [{ on: '2016-10-03' }],
      placements: [{ firstDay: '2016-08-22', lastDay: '2016-10-02' }],
    },
  })),
);
const base = ordered('virksomhedsspor-b');
const alsoWorked: readonly Asked[] = [
  { operation: 'check-order', input: { order: { ...base, orderedOn: '2016-08-02' } } },
  {
    operation: 'fee',
    input: { order: base, pauses: [{ firstDay: '2016-08-08', lastDay: '2016-08-14', ground: 'force-majeure' }] },
  },
  ...ofLevels,
  // No placement at all, and what is asked for when a course begins and ends.
  ...levels.flatMap((level) => [
    { operation: 'delivery', input: { order: ordered(level), planned: [], placements: [] } },
    ...courseTriggers.map((kind) => ({
      operation: 'contract-deadlines',
      input: { trigger: { kind, on: '2016-10-30', level } },
    })),
  ]),
];

/** What no author's case asks of any contract: jobs one after the other, a pause of each kind, a flexjob. */
const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13, hoursPerWeek: '10', hourlyRate: '150' };
const bare = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const job = { kind: 'ordinaert-job', hoursPerWeek: '20' };
const parted = [
  { ...job, firstDay: '2027-03-01', lastDay: '2027-04-11' },
  { ...job, firstDay: '2027-04-12' },
];
const educated = parted.map((each) => ({ ...each, kind: 'uddannelse', hoursPerWeek: undefined }));
const everywhere: readonly Asked[] = [order, bare].flatMap((each) => [
  { operation: 'fee', input: { order: each } },
  ...['sygdom', 'ferie', 'barsel'].map((ground) => ({
    operation: 'fee',
    input: { order: each, pauses: [{ firstDay: '2027-02-15', lastDay: '2027-02-21', ground }] },
  })),
  { operation: 'invoice-plan', input: { order: each } },
  ...[[{ kind: 'fleksjob', firstDay: '2027-02-01' }], parted, educated].map((employment) => ({
    operation: 'bonus',
    input: { order: each, employment },
  })),
]);

/** The operations that a topic is asked by. */
const asking: Readonly<Record<string, readonly string[]>> = {
  ordering: ['check-order', 'deadlines'],
  audit: ['audit-invoice'],
  fee: ['fee', 'bonus'],
  invoicing: ['invoice-plan', 'due-date', 'credit', 'fee'],
  delivery: ['delivery', 'deadlines', 'contract-deadlines'],
  reporting: ['deadlines'],
  results: ['bonus', 'bonus-statement'],
};

// yearly-index says nothing of courses.
const contracts = readdirSync(examples)
  .filter((file) => file.endsWith('.json') && file !== 'yearly-index.json')
  .map((file) => {
    const cases = linesOf(new URL(file.replace('.json', '.cases.ndjson'), examples));
    return [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, examples), 'utf8')),
      [...cases, ...everywhere],
    ];
  }) as unknown as readonly (readonly [string, Told, readonly Asked[]])[];

const copenhagen = JSON.parse(JSON.stringify({ ...koebenhavn2016Fyldt30, id: 'koebenhavn-proeve' })) as Told;

/** Whether several count as one is no question where one day is enough. */
function isJoinedDay(agreement: Told, path: Path): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: any part of the terms.
  const holder = path.slice(0, -1).reduce((at: any, key) => at?.[key], agreement);
  return path.at(-1) === 'joined' && holder?.days === 1;
}

/** Asks it of one number or word in so many. */
export function everyCourseTerm(oneIn: number): void {
  describe.each([['koebenhavn-2016-fyldt-30', copenhagen, [...worked, ...alsoWorked]] as const, ...contracts])(
    '%s',
    (_, agreement, asked) => {
      const leaves = topics
        .flatMap((topic) => [...leavesOf(agreement.terms[topic], ['terms', topic])])
        .filter(([path], leaf) => leaf % oneIn === 0 && !isJoinedDay(agreement, path));
      // What fills a placement is told by a step alone.
      const toldOf = (under: object, { operation, input }: Asked) =>
        JSON.stringify(
          answer(operation, { ...input, agreement: under, steps: operation === 'delivery' }),
          (key, part) => (key === 'digest' ? undefined : part),
        );
      const told = new Map(asked.map((each) => [each, toldOf(agreement, each)]));

      it.each(leaves.map(([path, value]) => [path.join('.'), value, path] as const))('%s: %s', (_name, value, path) => {
        const others = othersOf(agreement, path, value).flatMap((other) => taken(withMoved(agreement, path, other)));
        // What stands alone is a word that the author reads.
        if (others.length === 0) expect(typeof value).toBe('string');
        else {
          const questions = asked.filter(({ operation }) => asking[path[1] as string]?.includes(operation));
          expect(others.some((other) => questions.some((each) => toldOf(other, each) !== told.get(each)))).toBe(true);
        }
      });
    },
  );
}
