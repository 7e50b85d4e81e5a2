import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absence } from '../../src/absence/absence.ts';
import { type AttendanceProtocolFacts, attendanceProtocol } from '../../src/absence/attendance-protocol.ts';
import type { AbsenceReadings } from '../../src/absence/course-absence.ts';
import type { AbsenceEvent } from '../../src/absence/events.ts';
import { undecidedSickness } from '../../src/absence/readings.ts';
import { sicknessStatuses } from '../../src/absence/told-sickness.ts';
import { benefitGroups } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { addDays, isWorkingDay } from '../../src/calendar/questions.ts';
import { hours } from '../../src/money/kroner.ts';
import { outputSchemas } from '../../src/operations/json-schema.ts';
import { answer, explain } from '../../src/operations/operations.ts';

type Day = { date: string; plannedHours: string; attendedHours: string; [field: string]: unknown };

function ask(days: readonly Day[], month = '2016-12', more: object = {}, readings: AbsenceReadings = {}) {
  const facts = { month, days, ...more } as unknown as AttendanceProtocolFacts;
  return attendanceProtocol(koebenhavn2016Fyldt30, facts, readings);
}

function day(date: string, plannedHours: string, attendedHours: string, more: object = {}): Day {
  return { date, plannedHours, attendedHours, ...more };
}

describe('hours', () => {
  it('are summed exactly, day by day, in date order', () => {
    const told = ask([
      day('2016-12-02', '0.3', '0', { cause: 'x' }),
      day('2016-12-01', '5', '3.5', { cause: 'bus' }),
      day('2016-12-05', '0.1', '0.1'),
    ]);
    expect(told).toMatchObject({
      plannedHours: '5.4',
      attendedHours: '3.6',
      absentHours: '1.8',
      fullAbsenceDays: ['2016-12-02'],
      sendOn: '2017-01-01',
    });
    expect(told.days.map(({ date, entry, absentHours }) => [date, entry, absentHours])).toEqual([
      ['2016-12-01', 'partly-absent', '1.5'],
      ['2016-12-02', 'absent', '0.3'],
      ['2016-12-05', 'present', '0'],
    ]);
  });

  it('more on one day makes up for nothing on another', () => {
    const told = ask([day('2016-12-01', '5', '8'), day('2016-12-02', '5', '2', { cause: 'x' })]);
    expect(told).toMatchObject({ plannedHours: '10', attendedHours: '10', absentHours: '3' });
    expect(told.findings).toMatchObject([{ code: 'attended-beyond-planned', date: '2016-12-01', rule: 'R275' }]);
  });

  it('R275: absent from every hour is the whole day; from all but the least part of one is not', () => {
    const told = ask([day('2016-12-01', '5', '0.0001', { cause: 'x' }), day('2016-12-02', '5', '0', { cause: 'x' })]);
    expect(told.fullAbsenceDays).toEqual(['2016-12-02']);
    expect(told.portalRegistrations.map(({ extent, hours: missed }) => [extent, missed])).toEqual([
      ['hours', '4.9999'],
      ['whole-day', null],
    ]);
  });

  it('a day with nothing planned is no absence', () => {
    const told = ask([day('2016-12-01', '0', '0')]);
    expect(told).toMatchObject({ absentHours: '0', fullAbsenceDays: [], portalRegistrations: [], findings: [] });
    expect(told.days[0]?.entry).toBe('nothing-planned');
  });

  it('no days: zeros, and the protocol is still sent', () => {
    expect(ask([])).toMatchObject({ plannedHours: '0', attendedHours: '0', absentHours: '0', sendOn: '2017-01-01' });
  });

  it('a day of more than 24 hours is told', () => {
    expect(ask([day('2016-12-01', '24', '24')]).findings).toEqual([]);
    expect(ask([day('2016-12-01', '24.5', '24.5')]).findings.map(({ code }) => code)).toEqual(['hours-beyond-day']);
  });
});

describe('the portal', () => {
  it('has each missed day once, the same day, as unauthorised with its cause', () => {
    expect(ask([day('2016-12-01', '5', '3.5', { cause: 'bus' })]).portalRegistrations).toEqual([
      {
        date: '2016-12-01',
        code: 'unauthorised',
        extent: 'hours',
        hours: '1.5',
        cause: 'bus',
        registerBy: '2016-12-01',
      },
    ]);
  });

  it('R272: accepted sickness is absence in the protocol and not in the portal; reported or refused is', () => {
    const sick = (sickness: string) => ask([day('2016-12-01', '5', '0', { sickness })]);
    expect(sick('accepted')).toMatchObject({
      absentHours: '5',
      fullAbsenceDays: ['2016-12-01'],
      portalRegistrations: [],
    });
    expect(sick('reported').portalRegistrations).toMatchObject([{ cause: 'sickness' }]);
    expect(sick('refused').portalRegistrations).toMatchObject([{ cause: 'sickness' }]);
    expect(sick('accepted').findings).toEqual([]);
    expect(sick('accepted').awaitingDecision).toEqual([]);
    expect(sick('reported').awaitingDecision).toEqual(['2016-12-01']);
    expect(sick('refused').awaitingDecision).toEqual([]);
  });

  it('sickness on a day when nothing was missed awaits nothing', () => {
    const told = ask([day('2016-12-01', '5', '5', { sickness: 'reported' }), day('2016-12-02', '0', '0')]);
    expect(told).toMatchObject({ portalRegistrations: [], awaitingDecision: [] });
    const least = ask([day('2016-12-01', '5', '4.9999', { sickness: 'reported' })]);
    expect(least).toMatchObject({ portalRegistrations: [{ hours: '0.0001' }], awaitingDecision: ['2016-12-01'] });
  });

  it('`protocol-only`: reported is not in the portal, refused is from the day of the refusal, which is not told', () => {
    const sick = (sickness: string, benefitGroup = 'kontanthjaelp') =>
      ask(
        [day('2016-12-01', '5', '0', { sickness })],
        '2016-12',
        { benefitGroup },
        { 'undecided-sickness': 'protocol-only' },
      );
    expect(sick('reported')).toMatchObject({ portalRegistrations: [], awaitingDecision: ['2016-12-01'] });
    expect(sick('refused')).toMatchObject({
      portalRegistrations: [{ date: '2016-12-01', registerBy: null }],
      awaitingDecision: [],
    });
    expect(sick('refused', 'sygedagpenge').portalRegistrations).toMatchObject([{ registerBy: '2016-12-01' }]);
    const read = (sickness: string) =>
      sick(sickness).steps?.flatMap(({ what, rule, option }) => (option ? [`${what} ${rule} ${option}`] : []));
    expect(read('reported')).toEqual(['nothing-in-portal R272 protocol-only']);
    expect(read('refused')).toEqual(['registered-once-refused R272 protocol-only']);
    expect(read('accepted')).toEqual([]);
  });

  it('R271: outside the procedure nothing is accepted and nothing awaits', () => {
    for (const sickness of sicknessStatuses) {
      const told = ask([day('2016-12-01', '5', '0', { sickness })], '2016-12', { benefitGroup: 'sygedagpenge' });
      expect(told).toMatchObject({
        portalRegistrations: [{ date: '2016-12-01', registerBy: '2016-12-01' }],
        awaitingDecision: [],
        findings: [{ code: 'outside-sickness-procedure', date: '2016-12-01', rule: 'R271' }],
      });
      expect(told.steps?.filter(({ reading }) => reading)).toEqual([]);
    }
    const well = ask([day('2016-12-01', '5', '5')], '2016-12', { benefitGroup: 'sygedagpenge' });
    expect(well.findings).toEqual([]);
  });

  it('the group is one that the agreement names', () => {
    for (const benefitGroup of ['dagpenge', 'selvforsoergende']) {
      expect(() => ask([], '2016-12', { benefitGroup })).toThrow('not-in-agreement at benefitGroup');
    }
    expect(() => ask([], '2016-12', { benefitGroup: 'su' })).toThrow('invalid-option at benefitGroup');
  });

  it('R254: a cause that is missing is told, where there is something to register', () => {
    expect(ask([day('2016-12-01', '5', '0')]).findings).toMatchObject([{ code: 'cause-missing', rule: 'R254' }]);
    expect(ask([day('2016-12-01', '5', '5')]).findings).toEqual([]);
  });
});

describe('out of the house (R277)', () => {
  it.each([
    ['activity', false, ['out-of-house-undocumented']],
    ['placement', false, ['out-of-house-undocumented']],
    ['activity', true, []],
    ['placement', true, []],
    ['visit', true, ['visit-as-activity']],
    ['visit', false, ['out-of-house-undocumented', 'visit-as-activity']],
  ])('%s, documented %s', (kind, documented, codes) => {
    const told = ask([day('2016-12-01', '5', '5', { outOfHouse: { kind, documented } })]);
    expect(told.findings.map(({ code }) => code)).toEqual(codes);
    expect(told.portalRegistrations).toEqual([]);
  });
});

it('a visit to a doctor counts as attended, where the agreement says so (R471)', () => {
  const visit = { kind: 'visit', documented: true } as const;
  const told = ask([day('2016-12-01', '5', '5', { outOfHouse: visit })]);
  expect(told).toMatchObject({ attendedHours: '5', absentHours: '0', fullAbsenceDays: [] });
  expect(told.findings).toMatchObject([{ rule: 'R471', source: { page: 144 }, severity: 'warn' }]);
  const { visit: _, ...absence } = koebenhavn2016Fyldt30.terms.absence ?? {};
  const silent = { ...koebenhavn2016Fyldt30, terms: { ...koebenhavn2016Fyldt30.terms, absence } };
  expect(() =>
    attendanceProtocol(silent, {
      month: '2016-12' as never,
      days: [{ date: isoDate('2016-12-01'), plannedHours: hours(5), attendedHours: hours(5), outOfHouse: visit }],
    }),
  ).toThrow('not-in-agreement at days[0].outOfHouse.kind');
});

describe('sent the 1st of the next month, not moved (A24)', () => {
  it.each([
    ['2016-12', '2017-01-01'],
    ['2016-01', '2016-02-01'],
    ['2016-04', '2016-05-01'],
    ['2199-11', '2199-12-01'],
    ['1900-01', '1900-02-01'],
  ])('%s is sent %s', (month, sendOn) => {
    expect(ask([], month).sendOn).toBe(sendOn);
  });

  it('on closed days too, every year 2010–2035', () => {
    let closed = 0;
    for (let year = 2010; year <= 2035; year++) {
      for (let month = 1; month <= 12; month++) {
        const sendOn = ask([], `${year}-${String(month).padStart(2, '0')}`).sendOn as IsoDate;
        expect(sendOn.endsWith('-01')).toBe(true);
        expect(addDays(sendOn, -1).startsWith(`${year}-${String(month).padStart(2, '0')}`)).toBe(true);
        if (!isWorkingDay(sendOn)) closed++;
      }
    }
    expect(closed).toBeGreaterThan(26);
  });
});

describe('what cannot be answered', () => {
  const problems = (input: object) => {
    const told = answer('attendance-protocol', {
      agreement: 'koebenhavn-2016-unge',
      month: '2016-12',
      days: [],
      ...input,
    });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const first = { date: '2016-12-01', plannedHours: 5, attendedHours: 5 };

  it.each([
    [{ month: '2016-13' }, ['invalid-date month']],
    [{ month: '2016-1' }, ['invalid-date month']],
    [{ month: 201612 }, ['invalid-type month']],
    [{ month: undefined }, ['missing-field month']],
    [{ month: '2200-01' }, ['date-out-of-range month']],
    [{ month: '2199-12' }, ['date-out-of-range month']],
    [{ days: undefined }, ['missing-field days']],
    [{ days: [{ ...first, date: '2016-11-30' }] }, ['date-order days[0].date']],
    [{ days: [{ ...first, date: '2017-01-01' }] }, ['date-order days[0].date']],
    [{ days: [first, first] }, ['duplicate-date days[1].date']],
    [{ days: [{ ...first, plannedHours: -1 }] }, ['out-of-range days[0].plannedHours']],
    [{ days: [{ ...first, plannedHours: '168.0001' }] }, ['out-of-range days[0].plannedHours']],
    [{ days: [{ ...first, attendedHours: '1e1' }] }, ['invalid-decimal days[0].attendedHours']],
    [{ days: [{ ...first, attendedHours: undefined }] }, ['missing-field days[0].attendedHours']],
    [{ days: [{ ...first, sickness: 'maybe' }] }, ['invalid-option days[0].sickness']],
    [{ days: [{ ...first, outOfHouse: { kind: 'placement' } }] }, ['missing-field days[0].outOfHouse.documented']],
    [{ days: [{ ...first, hours: 5 }] }, ['unknown-field days[0].hours']],
    [{ days: Array(32).fill(first) }, ['too-large days']],
    [{ benefitGroup: 'su' }, ['invalid-option benefitGroup']],
    [{ benefitGroup: 'dagpenge' }, ['not-in-agreement benefitGroup']],
    [{ benefitGroup: 'sygedagpenge' }, []],
    [{ agreement: 'koebenhavn-udsatte-over-30' }, ['not-in-agreement agreement']],
  ])('%j', (input, expected) => {
    expect(problems(input)).toEqual(expected);
  });
});

const anyDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .tuple(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 80_000 }))
          .map(([planned, attended]) => ({ number, planned, attended })),
      ),
    ),
  );

it('says of a sick day what `absence` says of it, for every group, decision and reading', () => {
  const groups = benefitGroups.filter((group) => group !== 'dagpenge' && group !== 'selvforsoergende');
  const on = isoDate('2016-12-01');
  const about = { on, firstDay: on, lastDay: on };
  for (const benefitGroup of groups) {
    for (const sickness of sicknessStatuses) {
      for (const { id } of undecidedSickness.options) {
        const readings = { 'undecided-sickness': id };
        const events: AbsenceEvent[] = [{ kind: 'sickness-reported', on, to: 'kontaktcentret' }];
        if (sickness !== 'reported') events.push({ kind: `sickness-${sickness}`, ...about });
        const course = absence(koebenhavn2016Fyldt30, { benefitGroup, events }, readings);
        const month = ask([day(on, '5', '0', { sickness })], '2016-12', { benefitGroup }, readings);
        expect(month.portalRegistrations.map(({ date }) => date)).toEqual(course.portalRecords.map((each) => each.day));
        expect(month.awaitingDecision).toEqual(course.awaitingDecision);
      }
    }
  }
});

it('planned is attended and absent together, where nobody stays longer than planned', () => {
  const text = (fine: number) => hours(fine / 10_000);
  fc.assert(
    fc.property(anyDays, (days) => {
      const facts = days.map(({ number, planned, attended }) =>
        day(addDays(isoDate('2016-12-01'), number), text(planned), text(Math.min(planned, attended)), { cause: 'x' }),
      );
      const told = ask(facts);
      const fine = (value: string) => Number((Number(value) * 10_000).toFixed(0));
      expect(fine(told.plannedHours)).toBe(fine(told.attendedHours) + fine(told.absentHours));
      expect(fine(told.plannedHours)).toBe(days.reduce((sum, { planned }) => sum + planned, 0));
      expect(told.portalRegistrations).toHaveLength(told.days.filter(({ absentHours }) => absentHours !== '0').length);
      expect(ask([...facts].reverse())).toEqual(told);
    }),
  );
});

it('every answer fits the published schema and is told in both languages', () => {
  const days = [
    day('2016-12-01', '5', '3.5', { cause: 'bus', outOfHouse: { kind: 'placement', documented: false } }),
    day('2016-12-02', '5', '0'),
  ];
  const told = answer('attendance-protocol', { agreement: 'koebenhavn-2016-fyldt-30', month: '2016-12', days });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  expect(outputSchemas['attendance-protocol'].safeParse(told.result).error).toBeUndefined();
  expect(
    explain('attendance-protocol', told as never, 'da')
      .split('\n')
      .slice(0, 4),
  ).toEqual([
    'Planlagt 10, fremmøde 3,5, fravær 6,5 (timer)',
    'Hele fraværsdage: 2. december 2016',
    'Registreres i portalen samme dag: 1. december 2016, 2. december 2016',
    'Protokollen sendes 1. januar 2017',
  ]);
  expect(explain('attendance-protocol', told as never, 'en')).toContain('R277, D16 p. 144, Bilag E 6.6');
});

it('undecided and refused sickness are told apart, under both readings, in both languages', () => {
  const days = [
    day('2016-12-01', '5', '0', { sickness: 'reported' }),
    day('2016-12-02', '5', '2', { sickness: 'refused' }),
  ];
  const lines = (option: string, language: 'da' | 'en') => {
    const input = { agreement: 'koebenhavn-2016-fyldt-30', month: '2016-12', days };
    const told = answer('attendance-protocol', { ...input, readings: { 'undecided-sickness': option } });
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    expect(outputSchemas['attendance-protocol'].safeParse(told.result).error).toBeUndefined();
    const text = explain('attendance-protocol', told as never, language);
    expect(text).not.toMatch(/undefined|null|NaN/);
    return text.split('\n').slice(2, 5);
  };
  expect(lines('unauthorised', 'da')).toEqual([
    'Registreres i portalen samme dag: 1. december 2016, 2. december 2016',
    'Sygdom meldt, ikke afgjort af Kontaktcentret: 1. december 2016',
    'Protokollen sendes 1. januar 2017',
  ]);
  expect(lines('protocol-only', 'en')).toEqual([
    'Registered in the portal the same day: none',
    'Registered in the portal the day the sickness was refused: 2 December 2016',
    'Sickness reported, not decided by Kontaktcentret: 1 December 2016',
  ]);
});

it.each([
  ['a Friday', '2016-12-23', []],
  ['Christmas Eve, a Saturday', '2016-12-24', ['planned-on-closed-day']],
  ['the second day of Christmas', '2016-12-26', ['planned-on-closed-day']],
])('hours planned on %s', (_, date, expected) => {
  const days = [{ date, plannedHours: '5', attendedHours: '5' }];
  const facts = { month: '2016-12', days } as unknown as AttendanceProtocolFacts;
  const { findings } = attendanceProtocol(koebenhavn2016Fyldt30, facts);
  expect(findings.map(({ code }) => code)).toEqual(expected);
});

it('hours given on a closed day that nothing was planned on are none planned on it', () => {
  const given = (planned: string) => ask([day('2016-12-24', planned, '5')]).findings.map(({ code }) => code);
  expect(given('0')).toEqual(['attended-beyond-planned']);
  expect(given('0.0001')).toEqual(['planned-on-closed-day', 'attended-beyond-planned']);
  expect(ask([day('2016-12-24', '5', '5')]).findings.map(({ severity }) => severity)).toEqual(['warn']);
});
