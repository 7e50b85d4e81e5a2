import { describe, expect, it } from 'vitest';
import { type AbsenceFacts, absence } from '../../src/absence/absence.ts';
import { type AttendanceProtocolFacts, attendanceProtocol } from '../../src/absence/attendance-protocol.ts';
import { type FirstDayAbsenceFacts, firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);
const course = (facts: object) =>
  absence(agreement, { benefitGroup: 'kontanthjaelp', events: [], ...facts } as unknown as AbsenceFacts);
const firstDay = (facts: object) =>
  firstDayAbsence(agreement, { benefitGroup: 'kontanthjaelp', ...facts } as unknown as FirstDayAbsenceFacts);
const protocol = (facts: object) => attendanceProtocol(agreement, facts as unknown as AttendanceProtocolFacts);

const none = '2016-02-30';
const day = '2016-10-05';
const accepted = { kind: 'sickness-accepted', on: day, firstDay: day, lastDay: day };

/** A caller without types may hand over what no schema has checked: each wrong fact is told of by its own path. */
it.each([
  [() => course({ asOf: none }), 'invalid-date at asOf'],
  [() => course({ events: [{ ...accepted, firstDay: none }] }), 'invalid-date at events[0].firstDay'],
  [() => course({ events: [{ ...accepted, lastDay: none }] }), 'invalid-date at events[0].lastDay'],
  [
    () => course({ events: [{ kind: 'refused-to-take-part', on: day, report: true }] }),
    'missing-field at events[0].note',
  ],
  [() => course({ events: [{ kind: 'disturbed', on: day, report: true }] }), 'missing-field at events[0].note'],
  [() => firstDay({ firstMeeting: none }), 'invalid-date at firstMeeting'],
  [() => firstDay({ firstMeeting: day, asOf: none }), 'invalid-date at asOf'],
  [() => firstDay({ firstMeeting: day, appearedOn: none }), 'invalid-date at appearedOn'],
  [
    () => firstDay({ firstMeeting: day, sickness: [{ firstDay: none, status: 'reported' }] }),
    'invalid-date at sickness[0].firstDay',
  ],
  [
    () => firstDay({ firstMeeting: day, sickness: [{ firstDay: day, status: 'approved' }] }),
    'invalid-option at sickness[0].status',
  ],
  [() => protocol({ month: '2199-12', days: [] }), 'date-out-of-range at month'],
  [() => protocol({ month: '2016-13', days: [] }), 'invalid-date at month'],
])('%#: a fact that is wrong is told of at its path', (question, problem) => {
  expect(told(question)).toEqual([problem]);
});

/** What is wrong with one fact hides nothing that is wrong with another. */
it.each([
  [
    () =>
      course({ benefitGroup: 'su', asOf: none, events: [{ kind: 'disturbed', on: day, report: true }, { kind: 'x' }] }),
    [
      'invalid-option at benefitGroup',
      'invalid-date at asOf',
      'missing-field at events[0].note',
      'invalid-option at events[1].kind',
    ],
  ],
  [
    () => firstDay({ benefitGroup: 'dagpenge', firstMeeting: day, appearedOn: '2016-10-04' }),
    ['not-in-agreement at benefitGroup', 'date-order at appearedOn'],
  ],
  [
    () => firstDay({ firstMeeting: none, appearedOn: none, asOf: none }),
    ['invalid-date at firstMeeting', 'invalid-date at appearedOn', 'invalid-date at asOf'],
  ],
  [
    () => protocol({ benefitGroup: 'su', month: '2199-12', days: [{ date: day }] }),
    ['invalid-option at benefitGroup', 'date-out-of-range at month', 'date-order at days[0].date'],
  ],
])('%#: all that is wrong is told together', (question, problems) => {
  expect(told(question)).toEqual(problems);
});

describe('fields of other kinds of event mean nothing', () => {
  it('a report without a note is only asked of who was present', () => {
    expect(told(() => course({ events: [{ kind: 'absent', on: day, report: true }] }))).toEqual([]);
  });

  it('only sickness is reported to Kontaktcentret', () => {
    const notBack = { kind: 'not-back-after-sickness', on: day };
    const recordsWith = (kind: string) =>
      course({ events: [notBack, { kind, on: day, to: 'kontaktcentret', hours: undefined }] }).events.map(
        ({ portal }) => portal !== null,
      );
    expect(recordsWith('absent')).toEqual([true, true]);
    expect(recordsWith('sickness-reported')).toEqual([false, true]);
  });
});

describe('events of one day and one kind', () => {
  const first = { kind: 'absent', on: day, cause: 'b', id: '2' };
  const second = { id: '1', kind: 'absent', on: day, cause: 'c' };
  const ids = (...events: object[]) => course({ events }).events.map(({ id }) => id);

  it('stand in the order of what they say, however they are written and listed', () => {
    expect(ids(first, second)).toEqual(['2', '1']);
    expect(ids(second, first)).toEqual(['2', '1']);
    expect(course({ events: [second, first] })).toEqual(course({ events: [first, second] }));
  });
});

describe('seen again (R268)', () => {
  const absent = { kind: 'absent', on: '2016-10-03', cause: 'x' };
  const sick = { kind: 'sickness-reported', on: '2016-10-04', to: 'kontaktcentret' };
  const about = { firstDay: '2016-10-04', lastDay: '2016-10-04' };
  const acceptedThenRefused = [
    { kind: 'sickness-accepted', on: '2016-10-04', ...about },
    { kind: 'sickness-refused', on: '2016-10-07', ...about },
  ];
  const asked = (...events: object[]) =>
    course({ events }).events.flatMap(({ on, duties }) =>
      duties.some(({ duty }) => duty === 'ask-to-contact-k-kassen') ? [on] : [],
    );
  const came = (on: string) => ({ kind: 'turned-up', on });

  it('only what is registered by then is answered; what is registered later stays open', () => {
    expect(asked(sick, ...acceptedThenRefused, came('2016-10-05'), came('2016-10-10'))).toEqual(['2016-10-10']);
    expect(asked(absent, sick, ...acceptedThenRefused, came('2016-10-05'), came('2016-10-10'))).toEqual([
      '2016-10-05',
      '2016-10-10',
    ]);
  });

  it('one who left early was there', () => {
    expect(asked(absent, { kind: 'left-early', on: '2016-10-04', hours: '1', cause: 'x' })).toEqual(['2016-10-04']);
  });
});

it('hours that were never planned are presence', () => {
  const days = [{ date: '2016-12-01', plannedHours: '0', attendedHours: '2' }];
  expect(protocol({ month: '2016-12', days }).days[0]?.entry).toBe('present');
});
