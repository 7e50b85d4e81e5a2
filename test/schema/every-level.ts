import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/agreement/names.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { answer, type OperationName } from '../../src/operations/operations.ts';
import { type Leaf, leavesOf, othersOf, type Path, type Told, taken, withMoved } from './moved-leaves.ts';

/**
 * Every number and every word of the levels, of absence and of the tender has an effect: moved alone, it changes an answer
 * about what is ordered, about a citizen who stays away, or about an offer, without its steps; or it is a word that stands
 * alone, and the schema takes no other.
 */
type Asked = readonly [OperationName, object];
interface Hours {
  readonly kind: string;
  readonly perWeek?: string;
  readonly min?: string;
  readonly max?: string;
}
interface LevelData {
  readonly id: string;
  readonly mentor: boolean;
  readonly bonus: readonly string[];
  readonly hours?: Hours;
  readonly weeks?: { readonly min?: number; readonly max?: number; readonly weeks?: number };
  readonly hourlyRate: { readonly min: string; readonly max: string } | null;
  readonly age?: { readonly from?: number; readonly below?: number };
  readonly unemployment?: { readonly months: number; readonly ofLast: number };
}

const shipped = [koebenhavn2016Fyldt30, koebenhavn2016Unge, koebenhavnUdsatteOver30].map(
  ({ duties: _, ...agreement }) =>
    [agreement.id, JSON.parse(JSON.stringify({ ...agreement, id: 'proeve' })) as Told, groupsOf(agreement)] as const,
);

const around = (...ends: readonly (number | undefined)[]) => [
  ...new Set(ends.flatMap((end) => (end === undefined ? [] : [end - 1, end, end + 1]))),
];
const numbers = (...texts: readonly (string | undefined)[]) => texts.map((text) => (text ? Number(text) : undefined));

/** Orders of a level around each of its bounds, one bound at a time, and what a course of it comes to. */
function ofLevel({ id, hours, weeks, hourlyRate, age, unemployment }: LevelData, groups: readonly string[]): Asked[] {
  const ordered = {
    level: id,
    startsOn: '2016-08-01',
    weeks: weeks?.weeks ?? weeks?.min ?? weeks?.max ?? 13,
    hoursPerWeek: hours?.perWeek ?? hours?.min ?? '2',
    hourlyRate: hourlyRate?.min ?? '400',
  };
  const order = (facts: object): Asked => ['check-order', { order: { ...ordered, ...facts } }];
  const { min, max } = hours ?? {};
  const isInterval = hours?.kind === 'interval';
  const course = { ...ordered, weeks: 13, ...(isInterval && { hoursPerWeek: undefined, hoursInterval: { min, max } }) };
  return [
    ...around(weeks?.min, weeks?.max, weeks?.weeks).map((count) => order({ weeks: Math.max(count, 1) })),
    ...around(...numbers(hours?.perWeek, hours?.min, hours?.max)).map((count) =>
      order({ hoursPerWeek: Math.max(count, 0.5) }),
    ),
    order({ hoursPerWeek: Number(hours?.min ?? 1) + 0.5 }),
    ...(min ? [order({ hoursPerWeek: undefined, hoursInterval: { min, max } })] : []),
    ...around(...numbers(hourlyRate?.min, hourlyRate?.max)).map((rate) => order({ hourlyRate: rate })),
    ...around(age?.from, age?.below).map((citizenAge) => order({ citizenAge })),
    ...around(unemployment?.months).map((monthsUnemployed) => order({ monthsUnemployed })),
    ...groups.map((benefitGroup) => order({ benefitGroup })),
    ['fee', { order: ordered, contactMinutes: 45 }],
    // A low beginning of a course that was closed.
    [
      'delivery',
      {
        order: course,
        closure: { ground: 'closed-early', lastOpenDay: '2016-08-14' },
        planned: [{ week: 1, activityHours: '0.25' }],
      },
    ],
    ['delivery', { order: course, planned: [], contacts: [{ on: '2016-08-02' }], mentorBeside: 'company' }],
    ['bonus', { order: course, employment: [{ kind: 'ordinaert-job', firstDay: '2016-09-01', hoursPerWeek: 30 }] }],
  ];
}

/** Citizens of every group who stay away from the first meeting and later, and what is recorded of it. */
const ofAbsence = (groups: readonly string[]): Asked[] =>
  groups.flatMap((benefitGroup): Asked[] => [
    ['first-day-absence', { benefitGroup, firstMeeting: '2016-10-03', asOf: '2016-11-30' }],
    ['first-day-absence', { benefitGroup, firstMeeting: '2016-10-03', appearedOn: '2016-10-07', asOf: '2016-10-07' }],
    ...(['absent', 'sickness-reported', 'benefit-ended', 'left-early'] as const).map(
      (kind): Asked => [
        'absence',
        {
          benefitGroup,
          events: [
            { kind, on: '2016-10-04', ...(kind === 'left-early' && { hours: '1' }) },
            { kind: 'absent', on: '2016-10-05' },
          ],
          asOf: '2016-11-30',
        },
      ],
    ),
    ['absence', { benefitGroup, events: [{ kind: 'passive', on: '2016-10-04' }], asOf: '2016-10-12' }],
    [
      'attendance-protocol',
      { benefitGroup, month: '2016-10', days: [{ date: '2016-10-05', plannedHours: 5, sickness: 'reported' }] },
    ],
    [
      'first-day-absence',
      { benefitGroup, firstMeeting: '2016-10-03', sickness: [{ firstDay: '2016-10-03', status: 'reported' }] },
    ],
  ]);

interface LotData {
  readonly id: string;
  readonly levels: readonly string[];
  readonly among?: object;
}

/** Offers around each limit, late and foreign ones, proof that is due, and three offers for every lot. */
function ofTender({ terms, tracks }: Told): Asked[] {
  const { lots, deadline, pages } = terms.tender as {
    readonly lots: readonly LotData[];
    readonly deadline?: { readonly at: string };
    readonly pages: { readonly atMost: number };
  };
  const levels = tracks.flatMap((track) => track.levels as readonly LevelData[]);
  const priced = (ids: readonly string[], more: number) =>
    Object.fromEntries(
      levels
        .filter(({ id, hourlyRate }) => ids.includes(id) && hourlyRate)
        .map(({ id, hourlyRate }, at) => [id, String(Number(hourlyRate?.min) + 1 + more * (at + 1))]),
    );
  const all = priced(
    levels.map(({ id }) => id),
    0,
  );
  const offer = (facts: object): Asked => ['check-offer', { prices: all, ...facts }];
  const winners = ['a', 'b', 'c'];
  return [
    ...levels.map(({ id, hourlyRate }): Asked => ['check-offer', { prices: { [id]: hourlyRate?.max } }]),
    ...[1, 2, 3, 4].flatMap((years) =>
      around(5_000_000).map((year) => offer({ turnovers: Array.from({ length: years }, () => year) })),
    ),
    ...around(10_000_000).map((personalInjuryCover) => offer({ personalInjuryCover })),
    ...around(pages.atMost).map((solutionPages) => offer({ solutionPages })),
    ...(deadline ? [offer({ receivedAt: deadline.at })] : []),
    ...['da', 'en', 'sv', 'no', 'other'].map((language) => offer({ language })),
    ...['basic', 'other'].map((reservations) => offer({ reservations })),
    offer({ alternatives: true }),
    offer({ requirementsLeftOut: 1 }),
    offer({ publicDebt: 'unsecured' }),
    offer({ conflictOfInterest: true }),
    offer({ distortedPreparation: true }),
    offer({ bidder: {} }),
    offer({ bidder: { members: 2, lenders: 2, economicLenders: 1 } }),
    ...(['tender-deadline', 'tender-question', 'award-notification', 'exclusion'] as const).map(
      (kind): Asked => ['contract-deadlines', { trigger: { kind, on: '2016-04-01' } }],
    ),
    ...['criminal-judgment', 'false-information', 'section-137'].map(
      (ground): Asked => ['contract-deadlines', { trigger: { kind: 'exclusion', on: '2016-04-01', ground } }],
    ),
    ...lots.flatMap(({ id, levels: ids, among }) =>
      [{}, { 'price-total': 'weekly-hours' }].map(
        (readings): Asked => [
          'score-offers',
          {
            lot: id,
            readings,
            offers: winners.map((bidder, at) => ({ bidder, prices: priced(ids, at * at), quality: 70 + 3 * at })),
            ...(among && { winners }),
          },
        ],
      ),
    ),
  ];
}

/** Each question with what it is answered before anything is moved. */
const answered = (agreement: Told, asked: readonly Asked[]) =>
  asked.map((each) => [each, toldOf(agreement, each)] as const);

const toldOf = (agreement: Told, [operation, facts]: Asked) =>
  JSON.stringify(answer(operation, { agreement, ...facts }), (key, part) => (key === 'digest' ? undefined : part));

/** That the one is asked and something else is told where a value is another one. */
function moves(agreement: Told, path: Path, value: Leaf, asked: ReturnType<typeof answered>): boolean {
  const others = othersOf(agreement, path, value).flatMap((other) => taken(withMoved(agreement, path, other)));
  // What stands alone is a word that the author reads.
  if (others.length === 0) return typeof value === 'string';
  return asked.some(([each, before]) => others.some((other) => toldOf(other, each) !== before));
}

const unmoved = (agreement: Told, leaves: readonly (readonly [Path, Leaf])[], asked: ReturnType<typeof answered>) =>
  leaves.filter(([path, value]) => !moves(agreement, path, value, asked)).map(([path]) => path.join('.'));

/** The first of those that hold the same numbers and words. */
function onePerKind<Level extends readonly [string, LevelData, Path]>(levels: readonly Level[]): readonly Level[] {
  const kinds = new Map<string, Level>();
  for (const level of levels) {
    const kind = JSON.stringify([...leavesOf(level[1], [])]);
    if (!kinds.has(kind)) kinds.set(kind, level);
  }
  return [...kinds.values()];
}

const first = new Set([...leavesOf(shipped[0]?.[1].terms, ['terms'])].map((leaf) => JSON.stringify(leaf)));
const isOwn = (path: Path, value: Leaf) =>
  !first.has(JSON.stringify([path, value])) && !/lots\.[12]\./.test(path.join('.'));

/** Asks it of one number or word in so many. */
export function everyLevel(oneIn: number): void {
  describe.each(shipped)('%s', (_, agreement, groups) => {
    // Levels that say the same under other names are one; a path of area 1 has those of the next.
    const levels = onePerKind(
      agreement.tracks.flatMap(({ levels: ids }, track) =>
        (ids as readonly LevelData[]).map((level, at) => [level.id, level, ['tracks', track, 'levels', at]] as const),
      ),
    );

    it.each(levels)('%s: each number and word moves an answer', (_id, level, path) => {
      const asked = answered(agreement, ofLevel(level, groups));
      const leaves = [...leavesOf(level, path)].filter((_, leaf) => leaf % oneIn === 0);
      expect(leaves.length).toBeGreaterThan(0);
      expect(unmoved(agreement, leaves, asked)).toEqual([]);
    });

    const topics = [
      ['absence', ofAbsence(groups)],
      ['tender', agreement.terms.tender ? ofTender(agreement) : []],
    ] as const;
    it.each(topics.filter(([topic]) => agreement.terms[topic]))(
      '%s: each number and word moves an answer',
      (topic, questions) => {
        // What both areas of one tender say alike is moved once, and so is each lot of the first.
        const leaves = [...leavesOf(agreement.terms[topic], ['terms', topic])].filter(
          ([path, value], leaf) => leaf % oneIn === 0 && (agreement === shipped[0]?.[1] || isOwn(path, value)),
        );
        expect(unmoved(agreement, leaves, answered(agreement, questions))).toEqual([]);
      },
    );
  });
}
