import { describe, expect, it } from 'vitest';
import { type FirstDayAbsenceFacts, firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import type { ReSummonsProcedure } from '../../src/absence/first-day-procedure.ts';
import { type BenefitGroup, benefitGroups } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { addDays, isHoliday, isWorkingDay } from '../../src/calendar/questions.ts';
import { outputSchemas } from '../../src/operations/json-schema.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { sensitivity } from '../../src/settlement/sensitivity.ts';
import { meetingDays, standings } from '../cases/absence.ts';

const monday = '2015-10-05';

function reSummons(facts: object, readings = {}): ReSummonsProcedure {
  const answered = firstDayAbsence(
    koebenhavn2016Unge,
    { benefitGroup: 'kontanthjaelp', firstMeeting: monday, ...facts } as unknown as FirstDayAbsenceFacts,
    readings,
  );
  if (answered.procedure !== 're-summons') throw new Error('not the re-summons procedure');
  return answered;
}

describe('the meetings', () => {
  it.each(meetingDays)('$id', ({ firstMeeting, readings, meetings, outside }) => {
    const { summonses } = reSummons({ firstMeeting }, readings);
    expect(summonses.map(({ meetingOn }) => meetingOn)).toEqual(meetings);
    expect(summonses.map(({ number }) => number)).toEqual(meetings.map((_, index) => index));
    expect(summonses.filter(({ outsideWindow }) => outsideWindow).map(({ number }) => number)).toEqual(outside);
  });

  it('A18: the window ends 14 days after the first meeting, or 13', () => {
    expect(reSummons({}).window).toEqual({ firstDay: '2015-10-05', lastDay: '2015-10-19' });
    expect(reSummons({}, { 're-summons-window': 'first-day-included' }).window.lastDay).toBe('2015-10-18');
  });
});

describe('where it stands', () => {
  it.each(standings)('$id', (expected) => {
    const standing = reSummons(expected.facts, expected.readings);
    expect(standing.summonses.map(({ outcome }) => outcome)).toEqual(expected.outcomes);
    expect(standing.summonses.map(({ letterSentOn }) => letterSentOn)).toEqual(expected.letters);
    expect(standing.status).toBe(expected.status);
    expect(standing.missedDays).toEqual(expected.missed);
    expect(standing.registrableDays).toEqual(expected.registrable);
    expect(standing.capApplied).toBe(expected.capApplied);
    expect(standing.registerBy).toBe(expected.registerBy);
    expect(standing.report).toEqual(
      expected.reportAfter === null ? null : { to: 'k-kassen', after: expected.reportAfter },
    );
  });

  it('has exactly the fields of the contract, the duties and the steps', () => {
    expect(Object.keys(reSummons({})).sort()).toEqual(
      [
        'appearedInWindow',
        'asOf',
        'assumed',
        'awaitingDecision',
        'capApplied',
        'condition',
        'duties',
        'findings',
        'missedDays',
        'procedure',
        'registerBy',
        'registrableDays',
        'report',
        'status',
        'steps',
        'summonses',
        'window',
      ].sort(),
    );
    expect(reSummons({ steps: false })).not.toHaveProperty('steps');
  });
});

describe('which procedure (A19)', () => {
  const summonedAgain: readonly BenefitGroup[] = ['kontanthjaelp', 'uddannelseshjaelp'];

  const unnamed: readonly BenefitGroup[] = ['dagpenge', 'selvforsoergende'];

  it.each(unnamed)('%s: no procedure names it', (benefitGroup) => {
    const facts = { benefitGroup, firstMeeting: isoDate(monday) };
    expect(() => firstDayAbsence(koebenhavn2016Fyldt30, facts)).toThrow('not-in-agreement at benefitGroup');
    const told = answer('first-day-absence', { agreement: 'koebenhavn-2016-unge', ...facts });
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'not-in-agreement', path: 'benefitGroup' }] });
  });

  it.each(benefitGroups.filter((group) => !unnamed.includes(group)))('%s', (benefitGroup) => {
    const { procedure } = firstDayAbsence(koebenhavn2016Fyldt30, { benefitGroup, firstMeeting: isoDate(monday) });
    expect(procedure).toBe(summonedAgain.includes(benefitGroup) ? 're-summons' : 'register-and-contact');
  });

  it('the other groups: registered the same day, three contacts, the jobcentre told', () => {
    const facts = { benefitGroup: 'jobafklaring', firstMeeting: isoDate(monday), steps: false } as const;
    const { duties, condition, ...rest } = firstDayAbsence(koebenhavn2016Unge, facts);
    expect(condition?.messageDa).toContain('uden rimelig grund');
    expect(rest).toEqual({
      asOf: null,
      assumed: ['appearedOn'],
      awaitingDecision: [],
      findings: [],
      procedure: 'register-and-contact',
      registerBy: '2015-10-05',
      contactAttempts: 3,
      report: { to: 'jobcenter', after: null },
    });
    expect(duties.map(({ duty, dueOn, state }) => [duty, dueOn, state])).toEqual([
      ['receive-citizen', '2015-10-05', 'done'],
      ['register-absence', '2015-10-05', 'due'],
      ['contact-citizen', null, 'due'],
      ['register-later-days', null, 'coming'],
      ['tell-jobcentre', null, 'coming'],
    ]);
  });

  it('the other groups: nothing to tell once the citizen came, nothing to register if he came that day', () => {
    const facts = { benefitGroup: 'sygedagpenge', firstMeeting: isoDate(monday) } as const;
    const later = firstDayAbsence(koebenhavn2016Unge, { ...facts, appearedOn: isoDate('2015-10-07') });
    expect(later.report).toBeNull();
    expect(later.duties.map(({ duty, state }) => [duty, state])).toEqual([
      ['receive-citizen', 'done'],
      ['register-absence', 'done'],
      ['contact-citizen', 'done'],
      ['register-later-days', 'done'],
    ]);
    const same = firstDayAbsence(koebenhavn2016Unge, { ...facts, appearedOn: isoDate(monday) });
    expect(same.duties.map(({ duty }) => duty)).toEqual(['receive-citizen']);
    const before = firstDayAbsence(koebenhavn2016Unge, { ...facts, asOf: isoDate('2015-10-04') });
    expect(before.duties.map(({ state }) => state)).toEqual(['coming', 'coming', 'coming', 'coming', 'coming']);
    expect(before.duties.find(({ duty }) => duty === 'register-absence')?.onlyIf).toBe('missed');
  });
});

describe('the calendar on a day', () => {
  const told = (facts: object, state: string) =>
    reSummons(facts)
      .duties.filter((each) => each.state === state)
      .map(({ duty, from, dueOn, meetingOn, onlyIf }) => [duty, from, dueOn, meetingOn, onlyIf]);

  it('on a missed day a letter is due with the next date', () => {
    expect(told({ asOf: '2015-10-07' }, 'due')).toEqual([
      ['send-letter', '2015-10-07', '2015-10-07', '2015-10-09', null],
      ['state-sickness-rule', '2015-10-07', '2015-10-07', '2015-10-09', null],
      ['remind', '2015-10-07', '2015-10-09', '2015-10-09', null],
    ]);
  });

  it('what comes next, if the citizen stays away and if he turns up', () => {
    expect(told({ asOf: '2015-10-09' }, 'coming')).toEqual([
      ['receive-citizen', '2015-10-12', '2015-10-12', '2015-10-12', null],
      ['report-to-k-kassen', '2015-10-12', null, null, 'missed'],
      ['register-missed-days', null, null, null, 'turned-up'],
    ]);
  });

  it('before the first meeting everything is still to come', () => {
    const { duties } = reSummons({ asOf: '2015-10-04' });
    expect(duties.every(({ state }) => state === 'coming')).toBe(true);
    expect(duties.filter(({ duty }) => duty === 'send-letter').map(({ onlyIf }) => onlyIf)).toEqual([
      'missed',
      'missed',
      'missed',
    ]);
    expect(duties.filter(({ duty }) => duty === 'receive-citizen').map(({ onlyIf }) => onlyIf)).toEqual([
      null,
      'missed',
      'missed',
      'missed',
    ]);
  });

  it('the report has no deadline and stays due', () => {
    expect(told({ asOf: '2015-11-30' }, 'due')).toEqual([['report-to-k-kassen', '2015-10-12', null, null, null]]);
  });

  it('the missed days are registered on the day of turning up', () => {
    expect(told({ appearedOn: '2015-10-08', asOf: '2015-10-08' }, 'due')).toContainEqual([
      'register-missed-days',
      '2015-10-08',
      '2015-10-08',
      null,
      null,
    ]);
    expect(told({ appearedOn: '2015-10-08', asOf: '2015-10-09' }, 'due')).toEqual([]);
    expect(told({ appearedOn: '2015-10-05' }, 'coming')).toEqual([]);
    expect(reSummons({ appearedOn: '2015-10-05' }).duties.map(({ duty }) => duty)).toEqual(['receive-citizen']);
  });

  it('nobody is reminded of a meeting after he has turned up', () => {
    const { duties } = reSummons({ appearedOn: '2015-10-06' });
    expect(duties.filter(({ duty }) => duty === 'remind')).toMatchObject([
      { from: '2015-10-05', dueOn: '2015-10-06', meetingOn: '2015-10-07', weight: 'should', state: 'done' },
    ]);
  });

  it('says in Danish and English what to do, each line with its clause', () => {
    const input = {
      agreement: 'koebenhavn-2016-unge',
      benefitGroup: 'kontanthjaelp',
      firstMeeting: monday,
      asOf: '2015-10-07',
    };
    const told = answer('first-day-absence', input);
    expect(explain('first-day-absence', told as never, 'da')).toContain(
      '- 7. oktober 2015 (nu): Send brev med A-post om nyt møde til 9. oktober 2015 [R258, D16 s. 141, Bilag E 6.5]',
    );
    expect(explain('first-day-absence', told as never, 'en')).toContain(
      '- 12 October 2015 (coming, if the citizen stays away): The citizen is called to a meeting [R259, D16 p. 141, Bilag E 6.5]',
    );
    const other = answer('first-day-absence', { ...input, benefitGroup: 'revalidering' });
    expect(explain('first-day-absence', other as never, 'da')).toContain('Kontakt borgeren');
  });
});

describe('the calendar around closed days, every year 2010–2035', () => {
  const years = Array.from({ length: 26 }, (_, index) => 2010 + index);
  const around = (date: string, days: number) =>
    Array.from({ length: days }, (_, index) => addDays(isoDate(date), index - Math.floor(days / 2)));
  /** Where Easter Sunday can be: every day of March and April is taken. */
  const starts = (year: number): readonly IsoDate[] => [
    ...around(`${year}-12-27`, 31),
    ...around(`${year}-04-01`, 61),
    ...around(`${year}-05-01`, 15),
    ...around(`${year}-06-05`, 31),
  ];

  const workingDaysFrom = (from: IsoDate, to: IsoDate) => {
    let count = 0;
    for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
    return count;
  };
  const isMeetingDay = (day: IsoDate) => isWorkingDay(day) && !isHoliday(day) && !/-(?:12-24|12-31|06-05)$/.test(day);
  /** Whether a missed meeting is followed by this one, by each reading. */
  const ways: readonly [string, (day: IsoDate, missed: IsoDate) => boolean][] = [
    ['calendar-days', (day, missed) => day === addDays(missed, 2)],
    [
      'roll-forward',
      (day, missed) => isMeetingDay(day) && day >= addDays(missed, 2) && workingDaysFrom(addDays(missed, 2), day) === 0,
    ],
    ['working-days', (day, missed) => isMeetingDay(day) && workingDaysFrom(addDays(missed, 1), day) === 1],
  ];

  // One comparison a procedure: there are ten thousand of them.
  it.each(years)('%i', (year) => {
    for (const firstMeeting of starts(year)) {
      for (const [step, follows] of ways) {
        const { summonses, window } = reSummons({ firstMeeting, steps: false }, { 're-summons-step': step });
        const wrong = summonses.filter(({ meetingOn, letterSentOn, outsideWindow }, index) => {
          const missed = summonses[index - 1]?.meetingOn;
          const isRight = !missed || (letterSentOn === missed && follows(meetingOn, missed));
          return !isRight || outsideWindow !== meetingOn > window.lastDay;
        });
        if (wrong.length > 0 || summonses.length !== 4) expect({ firstMeeting, step, summonses }).toEqual('all right');
      }
    }
  });

  it('1 May is a meeting day when it is a Monday to Friday and no holiday', () => {
    for (const year of years) {
      const mayDay = isoDate(`${year}-05-01`);
      if (!isWorkingDay(mayDay)) continue;
      expect(reSummons({ firstMeeting: addDays(mayDay, -2) }).summonses[1]?.meetingOn).toBe(mayDay);
    }
  });
});

describe('what cannot be answered', () => {
  const ask = (input: object) => {
    const asked = answer('first-day-absence', {
      agreement: 'koebenhavn-2016-unge',
      benefitGroup: 'kontanthjaelp',
      firstMeeting: monday,
      ...input,
    });
    return asked.ok ? [] : asked.problems.map(({ code, path }) => `${code} ${path}`);
  };

  it.each([
    [{ appearedOn: '2015-10-04' }, ['date-order appearedOn']],
    [{ appearedOn: '2015-10-04', asOf: '2015-10-01' }, ['date-order appearedOn']],
    [{ firstMeeting: undefined }, ['missing-field firstMeeting']],
    [{ firstMeeting: '2015-02-29' }, ['invalid-date firstMeeting']],
    [{ firstMeeting: 5 }, ['invalid-type firstMeeting']],
    [{ firstMeeting: '2200-01-01' }, ['date-out-of-range firstMeeting']],
    [{ firstMeeting: '2199-12-25' }, ['date-out-of-range firstMeeting']],
    [{ firstMeeting: '2199-12-30', asOf: '2199-12-30' }, ['date-out-of-range firstMeeting']],
    [{ benefitGroup: 'su' }, ['invalid-option benefitGroup']],
    [{ benefitGroup: undefined }, ['missing-field benefitGroup']],
    [{ appearedon: '2015-10-07' }, ['unknown-field appearedon']],
    [{ asOf: '', appearedOn: 7 }, ['invalid-type appearedOn', 'invalid-date asOf']],
    [{ readings: { 're-summons-step': 'sundays' } }, ['invalid-option readings.re-summons-step']],
    [{ agreement: 'koebenhavn-udsatte-over-30' }, ['not-in-agreement agreement']],
  ])('%j', (input, problems) => {
    expect(ask(input)).toEqual(problems);
  });

  it('the last day that can be answered', () => {
    expect(ask({ firstMeeting: '2199-12-17' })).toEqual([]);
    expect(ask({ firstMeeting: '2199-12-18' })).toEqual(['date-out-of-range firstMeeting']);
  });

  it('the typed function refuses what types cannot stop', () => {
    expect(() => reSummons({ benefitGroup: 'su' })).toThrow('invalid-option at benefitGroup');
    expect(() =>
      firstDayAbsence(koebenhavnUdsatteOver30, { benefitGroup: 'kontanthjaelp', firstMeeting: isoDate(monday) }),
    ).toThrow('not-in-agreement');
  });
});

it('every answer fits the published schema', () => {
  for (const { facts, readings } of standings) {
    const asked = answer('first-day-absence', {
      agreement: 'koebenhavn-2016-fyldt-30',
      benefitGroup: 'uddannelseshjaelp',
      firstMeeting: monday,
      ...facts,
      ...(readings && { readings }),
    });
    if (!asked.ok) throw new Error('not answered');
    expect(outputSchemas['first-day-absence'].safeParse(asked.result).error).toBeUndefined();
  }
  const other = firstDayAbsence(koebenhavn2016Unge, { benefitGroup: 'integration', firstMeeting: isoDate(monday) });
  expect(outputSchemas['first-day-absence'].safeParse(other).success).toBe(true);
});

it('sensitivity turns the three readings', () => {
  const input = { benefitGroup: 'kontanthjaelp', firstMeeting: isoDate('2014-12-18') } as const;
  const { deciding } = sensitivity(koebenhavn2016Unge, { operation: 'first-day-absence', input });
  expect(deciding).toEqual(['re-summons-step', 're-summons-count', 're-summons-window']);
});
