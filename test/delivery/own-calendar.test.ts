import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '../../src/calendar/questions.ts';
import {
  type Closure,
  type DeliveryFacts,
  deadlines,
  delivery,
  type Fyldt30LevelId,
  koebenhavn2016Fyldt30 as fyldt30,
  hours,
  type IsoDate,
  isoDate,
  type Order,
  koebenhavnUdsatteOver30 as udsatte,
} from '../../src/index.ts';

const daysBetween = (from: IsoDate, to: IsoDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Starts on every weekday, around holidays as well as not. */
const starts = fc.oneof(
  fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(isoDate('2014-01-01'), days)),
  fc
    .tuple(fc.integer({ min: 2014, max: 2030 }), fc.constantFrom('02-15', '03-10', '04-20', '05-15', '11-20', '12-10'))
    .map(([year, day]) => isoDate(`${year}-${day}`)),
);

const levels = fc.constantFrom<Fyldt30LevelId[]>(
  'virksomhedsspor-a',
  'virksomhedsspor-b',
  'fleksjobspor-b',
  'afklaringsspor-b',
  'fastholdelsesmentor',
);

const courses = fc.record({
  level: levels,
  startsOn: starts,
  weeks: fc.integer({ min: 1, max: 16 }),
  closedAfter: fc.option(fc.integer({ min: 0, max: 111 }), { nil: undefined }),
  /** Days from the start to the first day of a placement, and how many days it has. */
  placed: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 120 })), { nil: undefined }),
  tells: fc.boolean(),
  rate: fc.constantFrom('1', '7.5', '12'),
});

describe('a plan that follows our own calendar', () => {
  it('is never called a breach, whatever the course, its closure and the holidays', () => {
    fc.assert(
      fc.property(courses, ({ level, startsOn, weeks, closedAfter, placed, tells, rate }) => {
        const order: Order<Fyldt30LevelId> = { level, startsOn, weeks, hoursPerWeek: hours(rate) };
        const last = addDays(startsOn, weeks * 7 - 1);
        const lastOpenDay =
          closedAfter === undefined || closedAfter >= weeks * 7 ? undefined : addDays(startsOn, closedAfter);
        const closure: Closure | undefined = lastOpenDay && { ground: 'closed-early', lastOpenDay };
        const from = placed && addDays(startsOn, placed[0]);
        const placements = from && from <= last ? [{ firstDay: from, lastDay: addDays(from, placed[1] - 1) }] : [];
        const { deadlines: due } = deadlines(fyldt30, { order, ...(closure && { closure }), events: { placements } });
        const days = (duty: string) => due.filter((each) => each.duty === duty).map(({ dueOn }) => dueOn);
        const isPlaced = (week: number) =>
          placements.some(
            ({ firstDay, lastDay }) =>
              firstDay <= addDays(startsOn, week * 7 - 1) && lastDay >= addDays(startsOn, (week - 1) * 7),
          );
        const planned = Array.from({ length: weeks }, (_, index) => ({
          week: index + 1,
          activityHours: hours(isPlaced(index + 1) ? '0' : rate),
          placementHours: hours(isPlaced(index + 1) ? rate : '0'),
        }));
        const contacts = [
          ...days('mentor-contact').map((on) => ({ on })),
          ...days('mentor-talk').map((on) => ({ on, kind: 'talk' as const })),
        ];
        const facts: DeliveryFacts<Fyldt30LevelId> = {
          order,
          planned,
          ...(closure && { closure }),
          ...(tells && { placements }),
          followUps: days('follow-up').map((on) => ({ on })),
          // A course that ended before a month was over has its one contact on its last open day.
          ...(level === 'fastholdelsesmentor' && { contacts }),
        };
        const ends = placements[0]?.lastDay;
        // Without the days of a placement nobody can tell that it ended inside the course's last week.
        const open = lastOpenDay ?? last;
        const endsInLastWeek = ends !== undefined && ends < open && daysBetween(ends, open) < 7;
        fc.pre(tells || !endsInLastWeek);
        const { findings } = delivery(fyldt30, facts);
        expect(findings.filter(({ severity }) => severity === 'breach')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('nor are follow-ups every 14th day in the agreement of 2024', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 26 }),
        fc.integer({ min: 0, max: 181 }),
        (startsOn, weeks, after) => {
          const hoursInterval = { min: hours('3'), max: hours('6') };
          const order: Order<'helhedsforloeb'> = { level: 'helhedsforloeb', startsOn, weeks, hoursInterval };
          const closure: Closure | undefined =
            after < weeks * 7 ? { ground: 'closed-early', lastOpenDay: addDays(startsOn, after) } : undefined;
          const asked = { order, ...(closure && { closure }) };
          const { deadlines: due } = deadlines(udsatte, asked);
          const followUps = due.filter(({ duty }) => duty === 'follow-up').map(({ dueOn: on }) => ({ on }));
          const planned = Array.from({ length: weeks }, (_, index) => ({ week: index + 1, activityHours: hours('4') }));
          expect(delivery(udsatte, { ...asked, planned, followUps }).findings).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('placements with their days', () => {
  const order: Order<'virksomhedsspor-b'> = {
    level: 'virksomhedsspor-b',
    startsOn: isoDate('2016-07-04'),
    weeks: 4,
    hoursPerWeek: hours('12'),
  };
  const planned = [1, 2, 3, 4].map((week) => ({ week, activityHours: hours('2'), placementHours: hours('10') }));
  const followUps = (...dates: string[]) => dates.map((on) => ({ on: isoDate(on) }));

  it('are cut into weeks from their own first day, as in deadlines (A63)', () => {
    const placements = [{ firstDay: isoDate('2016-07-13'), lastDay: isoDate('2016-07-28') }];
    const due = deadlines(fyldt30, { order, events: { placements } }).deadlines.filter(
      ({ duty }) => duty === 'follow-up',
    );
    expect(due.map(({ dueOn }) => dueOn)).toEqual(['2016-07-19', '2016-07-26']);
    const made = (...dates: string[]) =>
      delivery(fyldt30, { order, planned, placements, followUps: followUps(...dates) }).missedFollowUps;
    expect(made('2016-07-19', '2016-07-26')).toEqual([]);
    expect(made('2016-07-19', '2016-07-27')).toEqual([{ firstDay: '2016-07-20', lastDay: '2016-07-26' }]);
    expect(made()).toHaveLength(2);
    expect(delivery(fyldt30, { order, planned, placements: [], followUps: [] }).missedFollowUps).toEqual([]);
  });

  it('without them only what no first day allows is missed', () => {
    const inTheMiddle = planned.map((row) =>
      row.week === 1 || row.week === 4 ? { ...row, placementHours: hours('0') } : row,
    );
    const made = (...dates: string[]) =>
      delivery(fyldt30, { order, planned: inTheMiddle, followUps: followUps(...dates) }).missedFollowUps;
    // From Wednesday 13 July through Tuesday 19 July: one week, followed up on its last day.
    expect(made('2016-07-19')).toEqual([]);
    expect(made('2016-07-17', '2016-07-24')).toEqual([]);
  });
});

describe('a course that was closed early', () => {
  const order: Order<'virksomhedsspor-b'> = {
    level: 'virksomhedsspor-b',
    startsOn: isoDate('2016-07-04'),
    weeks: 4,
    hoursPerWeek: hours('12'),
  };
  const found = (lastOpenDay: string, perWeek: readonly string[]) => {
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate(lastOpenDay) };
    const planned = perWeek.map((activityHours, index) => ({ week: index + 1, activityHours: hours(activityHours) }));
    return delivery(fyldt30, { order, closure, planned }).findings.map(({ code, severity }) => [code, severity]);
  };

  it('on a Friday or a Saturday has its last week whole: the measured 3.4286 hours too many are none', () => {
    expect(isWorkingDay(isoDate('2016-07-15'))).toBe(true);
    expect(found('2016-07-15', ['12', '12'])).toEqual([]);
    expect(found('2016-07-16', ['12', '12'])).toEqual([]);
    expect(found('2016-07-17', ['12', '12'])).toEqual([]);
  });

  it('on a Thursday has its part week, and more hours are told, never held against the provider', () => {
    expect(found('2016-07-14', ['12', '12'])).toEqual([['planned-above-ordered', 'warn']]);
    expect(found('2016-07-14', ['12', '37'])).toEqual([['planned-above-ordered', 'breach']]);
  });

  it('after a low start, which p. 139 allows, is a warning that names the closure', () => {
    expect(found('2016-07-17', ['0', '0', '24', '24'])).toEqual([['planned-below-ordered', 'warn']]);
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-17') };
    const planned = [{ week: 1, activityHours: hours('4') }];
    expect(delivery(fyldt30, { order, closure, planned }).findings[0]?.messageDa).toContain('lukket 17. juli 2016');
    expect(delivery(fyldt30, { order, planned }).findings).toMatchObject([
      { code: 'planned-below-ordered', severity: 'breach' },
    ]);
  });

  it('the average of flexible hours counts its last working week', () => {
    const flexible: Order<'helhedsforloeb'> = {
      level: 'helhedsforloeb',
      startsOn: isoDate('2024-10-07'),
      weeks: 4,
      hoursInterval: { min: hours('3'), max: hours('6') },
    };
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2024-10-18') };
    const planned = [
      { week: 1, activityHours: hours('2') },
      { week: 2, activityHours: hours('4') },
    ];
    expect(delivery(udsatte, { order: flexible, closure, planned })).toMatchObject({
      interval: { average: '3', weeks: 2 },
      findings: [],
    });
  });
});

describe('the months of a mentor (R185, R186, A64)', () => {
  const mentor = (startsOn: string, end: { weeks: number } | { endsOn: string }) =>
    ({
      level: 'fastholdelsesmentor',
      startsOn: isoDate(startsOn),
      hoursPerWeek: hours('1'),
      ...end,
    }) as Order<Fyldt30LevelId>;
  const due = (order: Order<Fyldt30LevelId>, events = {}) => {
    const { deadlines: all } = deadlines(fyldt30, { order, events });
    const of = (what: string) => all.filter(({ duty }) => duty === what).map(({ dueOn }) => dueOn);
    return [of('mentor-contact'), of('mentor-talk')];
  };

  it.each([
    [
      'three calendar months, 89 days',
      '2017-02-01',
      { endsOn: '2017-04-30' },
      ['2017-02-28', '2017-03-31', '2017-04-30'],
      ['2017-04-30'],
    ],
    ['a day less', '2017-02-01', { endsOn: '2017-04-29' }, ['2017-02-28', '2017-03-31'], []],
    ['13 weeks', '2016-07-04', { weeks: 13 }, ['2016-08-03', '2016-09-02', '2016-10-02'], ['2016-10-02']],
    ['13 weeks less a day', '2016-07-04', { endsOn: '2016-10-01' }, ['2016-08-03', '2016-09-02'], []],
    [
      'from the 31st',
      '2017-01-31',
      { endsOn: '2017-04-30' },
      ['2017-02-28', '2017-03-30', '2017-04-30'],
      ['2017-04-30'],
    ],
    ['a week has one contact all the same', '2016-07-04', { weeks: 1 }, ['2016-07-10'], []],
  ])('%s', (_, startsOn, end, contacts, talks) => {
    expect(due(mentor(startsOn, end))).toEqual([contacts, talks]);
    const made = [
      ...contacts.map((on) => ({ on: isoDate(on) })),
      ...talks.map((on) => ({ on: isoDate(on), kind: 'talk' as const })),
    ];
    const asked = { order: mentor(startsOn, end), planned: [] };
    expect(delivery(fyldt30, { ...asked, contacts: made })).toMatchObject({ missedContacts: [], missedTalks: [] });
    expect(delivery(fyldt30, { ...asked, contacts: [] }).missedContacts).toHaveLength(contacts.length);
  });

  it('what the order asks beyond the least stands with the day', () => {
    const { deadlines: all } = deadlines(fyldt30, {
      order: mentor('2016-07-04', { weeks: 5 }),
      events: { contactsPerMonth: 2 },
    });
    expect(all.find(({ duty }) => duty === 'mentor-contact')).toMatchObject({ dueOn: '2016-08-03', atLeast: 2 });
    const { deadlines: least } = deadlines(fyldt30, { order: mentor('2016-07-04', { weeks: 5 }) });
    expect(least.find(({ duty }) => duty === 'mentor-contact')).not.toHaveProperty('atLeast');
    const company: Order<Fyldt30LevelId> = { ...mentor('2016-07-04', { weeks: 5 }), level: 'virksomhedsspor-b' };
    expect(() => deadlines(fyldt30, { order: company, events: { contactsPerMonth: 2 } })).toThrow(
      'not-a-mentor-level at events.contactsPerMonth',
    );
  });
});

describe('a late start (R157, p. 178: the provider must be able to begin)', () => {
  const order: Order<Fyldt30LevelId> = {
    level: 'virksomhedsspor-b',
    orderedOn: isoDate('2016-06-20'),
    startsOn: isoDate('2016-07-04'),
    weeks: 13,
    hoursPerWeek: hours('12'),
  };
  const found = (events: object) =>
    deadlines(fyldt30, { order, events: { approvedOn: isoDate('2016-06-24'), ...events } }).findings.map(
      ({ code, severity }) => [code, severity],
    );

  it.each([
    ['the citizen did not stay away: the provider’s own', false, [['started-too-late', 'breach']]],
    ['the citizen stayed away: nothing', true, []],
    ['not told: a warning', undefined, [['started-too-late', 'warn']]],
  ])('%s', (_, stayedAway, expected) => {
    expect(found({ startedOn: '2016-07-05', ...(stayedAway !== undefined && { stayedAway }) })).toEqual(expected);
    expect(found({ startedOn: '2016-07-04', ...(stayedAway !== undefined && { stayedAway }) })).toEqual([]);
  });

  it('a start before the ordered one is told, one before the order cannot be', () => {
    expect(found({ startedOn: '2016-07-01' })).toEqual([['started-before-start', 'warn']]);
    expect(() => found({ startedOn: '2012-07-01' })).toThrow('date-order at events.startedOn');
  });
});
