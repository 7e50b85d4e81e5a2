import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pause } from '../../src/agreement/pauses.ts';
import { addDays, isWorkingDay } from '../../src/calendar/questions.ts';
import {
  type Closure,
  type DeliveryFacts,
  deadlines,
  delivery,
  type Fyldt30LevelId,
  koebenhavn2016Fyldt30 as fyldt30,
  type Hours,
  hours,
  type IsoDate,
  isoDate,
  type Order,
  koebenhavnUdsatteOver30 as udsatte,
  koebenhavn2016Unge as unge,
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
  'virksomhedsspor-c',
  'fleksjobspor-a',
  'fleksjobspor-b',
  'ret-og-pligt-tilbud',
  'afklaringsspor-a',
  'afklaringsspor-b',
  'fastholdelsesmentor',
  'ret-og-pligt-mentor',
);

const courses = fc.record({
  level: levels,
  startsOn: starts,
  weeks: fc.integer({ min: 1, max: 16 }),
  closedAfter: fc.option(fc.integer({ min: 0, max: 111 }), { nil: undefined }),
  /** Days from the start to the first day of a placement, and how many days it has. */
  placed: fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 120 })), { nil: undefined }),
  /** Another one, where the days of placements are told; it may meet the first. */
  again: fc.option(fc.tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 1, max: 40 })), { nil: undefined }),
  tells: fc.boolean(),
  /** Ordered by its last day: this many days less than whole weeks. */
  shorter: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  /** Days from the start to the first day of each pause, and how many days it has. */
  paused: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 })), { maxLength: 2 }),
  orderWeek: fc.constantFrom('work-week' as const, 'calendar' as const),
  rate: fc.constantFrom('1', '7.5', '12'),
});

/** Pauses on open days, each after the one before. */
function pausesIn(startsOn: IsoDate, lastOpen: IsoDate, drawn: readonly (readonly [number, number])[]): Pause[] {
  const pauses: Pause[] = [];
  for (const [after, days] of [...drawn].sort(([a], [b]) => a - b)) {
    const firstDay = addDays(startsOn, after);
    const before = pauses.at(-1);
    if (firstDay > lastOpen || (before && firstDay <= before.lastDay)) continue;
    const lastDay = addDays(firstDay, days - 1);
    pauses.push({ firstDay, lastDay: lastDay > lastOpen ? lastOpen : lastDay, ground: 'force-majeure' });
  }
  return pauses;
}

describe('a plan that follows our own calendar', () => {
  it('is never called a breach, whatever the course, its closure, its pauses and the holidays', () => {
    fc.assert(
      fc.property(courses, (drawn) => {
        const { level, startsOn, closedAfter, placed, again, tells, shorter, paused, orderWeek, rate } = drawn;
        const last = addDays(startsOn, drawn.weeks * 7 - 1 - (shorter ?? 0));
        const end = shorter === undefined ? { weeks: drawn.weeks } : { endsOn: last };
        const order = { level, startsOn, hoursPerWeek: hours(rate), ...end } as Order<Fyldt30LevelId>;
        const lastOpenDay =
          closedAfter === undefined || addDays(startsOn, closedAfter) >= last
            ? undefined
            : addDays(startsOn, closedAfter);
        const readings = { 'order-week': orderWeek };
        const pauses = pausesIn(startsOn, lastOpenDay ?? last, paused);
        const closure: Closure | undefined = lastOpenDay && { ground: 'closed-early', lastOpenDay };
        const from = placed && addDays(startsOn, placed[0]);
        const placements = from && from <= last ? [{ firstDay: from, lastDay: addDays(from, placed[1] - 1) }] : [];
        const later = again && addDays(startsOn, again[0]);
        if (tells && later && later <= last) {
          placements.push({ firstDay: later, lastDay: addDays(later, again[1] - 1) });
        }
        const { deadlines: due } = deadlines(
          fyldt30,
          { order, ...(closure && { closure }), events: { placements }, pauses },
          readings,
        );
        const days = (duty: string) => due.filter((each) => each.duty === duty).map(({ dueOn }) => dueOn);
        const asked = { order, pauses, ...(closure && { closure }) };
        // The hours that were ordered, by the weeks that the answer itself tells.
        const planned = delivery(fyldt30, { ...asked, planned: [] }, readings).weeks.map(
          ({ week, firstDay: from, lastDay: until, orderedHours }) => {
            const isPlaced = placements.some(({ firstDay, lastDay }) => firstDay <= until && lastDay >= from);
            const ordered = orderedHours as Hours;
            return {
              week,
              activityHours: isPlaced ? hours('0') : ordered,
              placementHours: isPlaced ? ordered : hours('0'),
            };
          },
        );
        const contacts = [
          ...days('mentor-contact').map((on) => ({ on })),
          ...days('mentor-talk').map((on) => ({ on, kind: 'talk' as const })),
        ];
        const facts: DeliveryFacts<Fyldt30LevelId> = {
          ...asked,
          planned,
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
        const { findings } = delivery(fyldt30, facts, readings);
        expect(findings.filter(({ severity }) => severity === 'breach')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('nor is one for young people: activity every week, the specialist’s hours, a mentor alone', () => {
    const ofYoung = fc.record({
      level: fc.constantFrom(
        'uddannelsesvej-1-uden-a' as const,
        'uddannelsesvej-2-med-b' as const,
        'uddannelsesvej-3-med-c' as const,
        'uddannelsesvej-1-mentor' as const,
      ),
      startsOn: starts,
      weeks: fc.integer({ min: 1, max: 20 }),
      shorter: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
      closedAfter: fc.option(fc.integer({ min: 0, max: 139 }), { nil: undefined }),
      paused: fc.array(fc.tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 1, max: 20 })), { maxLength: 2 }),
      orderWeek: fc.constantFrom('work-week' as const, 'calendar' as const),
    });
    fc.assert(
      fc.property(ofYoung, ({ level, startsOn, weeks, shorter, closedAfter, paused, orderWeek }) => {
        const last = addDays(startsOn, weeks * 7 - 1 - (shorter ?? 0));
        const end = shorter === undefined ? { weeks } : { endsOn: last };
        const order = { level, startsOn, hoursPerWeek: hours('5'), ...end } as Order<typeof level>;
        const closedOn = closedAfter === undefined ? last : addDays(startsOn, closedAfter);
        const closure: Closure | undefined =
          closedOn < last ? { ground: 'closed-early', lastOpenDay: closedOn } : undefined;
        const pauses = pausesIn(startsOn, closure ? closedOn : last, paused);
        const asked = { order, pauses, ...(closure && { closure }) };
        const readings = { 'order-week': orderWeek };
        const planned = delivery(unge, { ...asked, planned: [] }, readings).weeks.map(({ week, orderedHours }) => ({
          week,
          activityHours: orderedHours as Hours,
          ...(level.includes('-med-') && { specialistHours: orderedHours as Hours }),
        }));
        const { deadlines: due } = deadlines(unge, asked, readings);
        const contacts = due.filter(({ duty }) => duty === 'mentor-contact').map(({ dueOn: on }) => ({ on }));
        const facts = { ...asked, planned, ...(level.endsWith('mentor') && { contacts }) };
        const { findings } = delivery(unge, facts, readings);
        expect(findings.filter(({ severity }) => severity === 'breach')).toEqual([]);
      }),
      { numRuns: 300 },
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

describe('a pause (R343)', () => {
  const order: Order<'virksomhedsspor-b'> = {
    level: 'virksomhedsspor-b',
    startsOn: isoDate('2016-07-04'),
    weeks: 4,
    hoursPerWeek: hours('12'),
  };
  const pause = (firstDay: string, lastDay: string): Pause => ({
    firstDay: isoDate(firstDay),
    lastDay: isoDate(lastDay),
    ground: 'force-majeure',
  });
  const asked = (pauses: readonly Pause[], orderWeek: 'work-week' | 'calendar' = 'work-week') =>
    delivery(fyldt30, { order, pauses, planned: [] }, { 'order-week': orderWeek });
  const ordered = (...given: Parameters<typeof asked>) => asked(...given).weeks.map(({ orderedHours }) => orderedHours);

  it.each([
    ['none', [], ['12', '12', '12', '12'], '48'],
    ['a week', [pause('2016-07-11', '2016-07-17')], ['12', '0', '12', '12'], '36'],
    ['Monday to Friday', [pause('2016-07-11', '2016-07-15')], ['12', '0', '12', '12'], '36'],
    ['through Thursday', [pause('2016-07-11', '2016-07-14')], ['12', '5.1429', '12', '12'], '41.1429'],
    ['over a Sunday', [pause('2016-07-17', '2016-07-18')], ['12', '10.2857', '10.2857', '12'], '44.5714'],
  ])('%s asks for no hours on its days', (_, pauses, weeks, sum) => {
    expect(ordered(pauses)).toEqual(weeks);
    expect(asked(pauses).orderedHours).toBe(sum);
  });

  it('through a Friday leaves the weekend where weeks are those of the calendar (A42)', () => {
    expect(ordered([pause('2016-07-11', '2016-07-15')], 'calendar')).toEqual(['12', '3.4286', '12', '12']);
    expect(ordered([pause('2016-07-11', '2016-07-17')], 'calendar')).toEqual(['12', '0', '12', '12']);
  });

  it('a plan that was low before it is a warning, and so is one that was high', () => {
    const pauses = [pause('2016-07-18', '2016-07-31')];
    const found = (...perWeek: string[]) =>
      delivery(fyldt30, {
        order,
        pauses,
        planned: perWeek.map((activityHours, index) => ({ week: index + 1, activityHours: hours(activityHours) })),
      }).findings.map(({ code, severity }) => [code, severity]);
    expect(found('12', '12')).toEqual([]);
    expect(found('6', '6')).toEqual([['planned-below-ordered', 'warn']]);
    expect(found('24', '24')).toEqual([['planned-above-ordered', 'warn']]);
    expect(found('24', '24.5')).toEqual([['planned-above-ordered', 'breach']]);
  });

  it('takes the follow-up of a week that it holds whole, and moves one that is due on its days', () => {
    const placements = [{ firstDay: isoDate('2016-07-06'), lastDay: isoDate('2016-07-26') }];
    const due = (...pauses: Pause[]) =>
      deadlines(fyldt30, { order, pauses, events: { placements } })
        .deadlines.filter(({ duty }) => duty === 'follow-up')
        .map(({ dueOn }) => dueOn);
    expect(due()).toEqual(['2016-07-12', '2016-07-19', '2016-07-26']);
    expect(due(pause('2016-07-13', '2016-07-19'))).toEqual(['2016-07-12', '2016-07-26']);
    expect(due(pause('2016-07-18', '2016-07-20'))).toEqual(['2016-07-12', '2016-07-17', '2016-07-26']);
    const missed = (...pauses: Pause[]) =>
      delivery(fyldt30, { order, pauses, placements, planned: [], followUps: [] }).missedFollowUps?.length;
    expect(missed()).toBe(3);
    expect(missed(pause('2016-07-13', '2016-07-19'))).toBe(2);
    expect(missed(pause('2016-07-13', '2016-07-18'))).toBe(3);
  });

  it('leaves the final report and the invoices, and takes a protocol only of a month that it holds whole', () => {
    const long: Order<'virksomhedsspor-b'> = { ...order, weeks: 13 };
    const due = (...pauses: Pause[]) => deadlines(fyldt30, { order: long, pauses }).deadlines.map(({ duty }) => duty);
    const all = due();
    expect(due(pause('2016-08-01', '2016-08-30'))).toEqual(all);
    expect(due(pause('2016-08-01', '2016-08-31'))).toEqual(all.filter((_, index) => index !== 1));
    expect(all[1]).toBe('attendance-protocol');
    expect(due(pause('2016-07-04', '2016-10-02'))).toEqual(['final-report', 'invoice-by']);
  });

  it('is no rule of the agreement of 2024, and lies on open days', () => {
    const of2024: Order<'helhedsforloeb'> = {
      level: 'helhedsforloeb',
      startsOn: isoDate('2024-10-07'),
      weeks: 4,
      hoursInterval: { min: hours('3'), max: hours('6') },
    };
    const pauses = [pause('2024-10-14', '2024-10-20')];
    expect(() => delivery(udsatte, { order: of2024, pauses, planned: [] })).toThrow('not-in-agreement at pauses');
    expect(() => deadlines(udsatte, { order: of2024, pauses })).toThrow('not-in-agreement at pauses');
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-15') };
    const late = { order, closure, pauses: [pause('2016-07-11', '2016-07-16')] };
    expect(() => deadlines(fyldt30, late)).toThrow('date-order at pauses[0].lastDay');
    expect(() => delivery(fyldt30, { ...late, planned: [] })).toThrow('date-order at pauses[0].lastDay');
  });
});

describe('an order that is told by its last day (A42)', () => {
  const order = (startsOn: string, endsOn: string): Order<'virksomhedsspor-b'> => ({
    level: 'virksomhedsspor-b',
    startsOn: isoDate(startsOn),
    endsOn: isoDate(endsOn),
    hoursPerWeek: hours('12'),
  });
  const ordered = (asked: Order<'virksomhedsspor-b'>, orderWeek?: 'work-week' | 'calendar') =>
    delivery(fyldt30, { order: asked, planned: [] }, orderWeek && { 'order-week': orderWeek }).weeks.map(
      ({ firstDay, lastDay, orderedHours }) => [firstDay, lastDay, orderedHours],
    );

  it('through a Thursday, a Friday and a Sunday', () => {
    const last = (endsOn: string, orderWeek?: 'work-week' | 'calendar') =>
      ordered(order('2016-07-04', endsOn), orderWeek).at(-1)?.[2];
    expect(last('2016-07-14')).toBe('6.8571');
    expect(last('2016-07-15')).toBe('12');
    expect(last('2016-07-15', 'calendar')).toBe('8.5714');
    expect(last('2016-07-17', 'calendar')).toBe('12');
  });

  it('from the Tuesday after Easter Monday has the weeks of its fee', () => {
    const easter = order('2016-03-29', '2016-04-08');
    expect(ordered(easter)).toEqual([
      ['2016-03-29', '2016-04-03', '12'],
      ['2016-04-04', '2016-04-08', '12'],
    ]);
    expect(ordered(easter, 'calendar')).toEqual([
      ['2016-03-29', '2016-04-04', '12'],
      ['2016-04-05', '2016-04-08', '6.8571'],
    ]);
  });
});
