import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWeekday } from '../../src/calendar/questions.ts';
import { deadlinesQuestion } from '../../src/deadlines/deadlines.ts';
import {
  type Closure,
  type DeadlineDuty,
  type Deadlines,
  type DeadlinesFacts,
  deadlines,
  type Fyldt30LevelId,
  koebenhavn2016Fyldt30 as fyldt30,
  hours,
  type IsoDate,
  isoDate,
  type Order,
  koebenhavnUdsatteOver30 as udsatte,
  koebenhavn2016Unge as unge,
} from '../../src/index.ts';
import { answer } from '../../src/operations/operations.ts';
import { finalReportCases, invoiceByCases, plainReportCases, policeProofCases } from '../cases/deadlines.ts';

const order: Order<Fyldt30LevelId> = {
  level: 'virksomhedsspor-b',
  orderedOn: isoDate('2016-06-20'),
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
};

const ending = (end: string): Order<Fyldt30LevelId> => ({
  level: 'virksomhedsspor-b',
  startsOn: addDays(isoDate(end), -20),
  endsOn: isoDate(end),
  hoursPerWeek: hours('12'),
});

const ask = (facts: Partial<DeadlinesFacts<Fyldt30LevelId>> = {}, readings = {}) =>
  deadlines(fyldt30, { order, ...facts }, readings);

const of = (answered: Deadlines, duty: DeadlineDuty) =>
  answered.deadlines.filter((deadline) => deadline.duty === duty).map(({ dueOn }) => dueOn as string);

const brief = (answered: Deadlines) => answered.deadlines.map(({ dueOn, duty }) => `${dueOn} ${duty}`);

describe('a course from order to last invoice', () => {
  it('has protocols, report and invoice day of itself', () => {
    expect(brief(ask())).toEqual([
      '2016-08-01 attendance-protocol',
      '2016-09-01 attendance-protocol',
      '2016-10-01 attendance-protocol',
      '2016-10-10 final-report',
      '2016-11-01 attendance-protocol',
      '2016-12-02 invoice-by',
    ]);
  });

  it('each with its clause, its days and what is to be done', () => {
    expect(ask().deadlines[3]).toEqual({
      duty: 'final-report',
      dueOn: '2016-10-10',
      binding: true,
      period: null,
      rule: 'R278',
      source: { document: 'D16', page: 138, annex: 'Bilag E', section: '6.3' },
      message: 'By this day the final provider report must be with the ordering jobcentre.',
      messageDa: 'Senest denne dag skal den afsluttende leverandørrapport være hos det bestillende jobcenter.',
    });
    expect(ask().deadlines[0]?.period).toEqual({ firstDay: '2016-07-04', lastDay: '2016-07-31' });
    expect(ask().deadlines[4]?.period).toEqual({ firstDay: '2016-10-01', lastDay: '2016-10-02' });
  });

  it('cites the payment annex of its own area', () => {
    const young = deadlines(unge, { order: { ...order, level: 'uddannelsesvej-1-uden-a' } });
    expect(young.deadlines.at(-1)).toMatchObject({ duty: 'invoice-by', source: { page: 66, annex: 'Bilag C1' } });
    expect(ask().deadlines.at(-1)).toMatchObject({ duty: 'invoice-by', source: { page: 72, annex: 'Bilag C2' } });
  });
});

describe('the final report (R278)', () => {
  it.each(finalReportCases)('$id', ({ end, due }) => {
    expect(of(ask({ order: ending(end) }), 'final-report')).toEqual([due]);
  });

  it.each(plainReportCases)('plain-count: $id', ({ end, due }) => {
    expect(of(ask({ order: ending(end) }, { 'report-deadline': 'plain-count' }), 'final-report')).toEqual([due]);
  });

  it('the reading stands in the step', () => {
    const step = ask({}, { 'report-deadline': 'plain-count' }).steps?.find(({ what }) => what === 'due-final-report');
    expect(step).toMatchObject({
      reading: 'report-deadline',
      option: 'plain-count',
      from: { endedOn: '2016-10-02', weekdays: '5' },
    });
  });

  it('counts from the day the course really ended', () => {
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-09-05') };
    expect(of(ask({ closure }), 'final-report')).toEqual(['2016-09-13']);
  });

  it('another day that was agreed takes its place', () => {
    const answered = ask({ events: { finalReportBy: isoDate('2016-10-31') } });
    expect(of(answered, 'final-report')).toEqual(['2016-10-31']);
    expect(answered.steps?.find(({ what }) => what === 'due-final-report')?.reading).toBeUndefined();
  });

  it('is a weekday, the sixth after the end, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_500 }), (after) => {
        const end = addDays(isoDate('2010-01-21'), after);
        const [due] = of(ask({ order: ending(end) }), 'final-report') as [IsoDate];
        let between = 0;
        for (let day = addDays(end, 1); day < due; day = addDays(day, 1)) if (isWeekday(day)) between++;
        expect(isWeekday(due)).toBe(true);
        expect(between).toBe(5);
      }),
    );
  });
});

describe('the invoice day (R220, A31)', () => {
  it.each(invoiceByCases)('$id', ({ end, due }) => {
    expect(of(ask({ order: ending(end) }), 'invoice-by')).toEqual([due]);
  });
});

describe('the protocol (R276, A24)', () => {
  it('is due on the 1st whatever day that is, also New Year’s Day', () => {
    expect(of(ask({ order: ending('2016-12-31') }), 'attendance-protocol')).toEqual(['2017-01-01']);
  });

  it('a single day in a month is enough', () => {
    expect(of(ask({ order: ending('2016-11-01') }), 'attendance-protocol')).toEqual(['2016-11-01', '2016-12-01']);
  });
});

describe('approval and start (R156, R157, A36)', () => {
  it('the provider must be able to begin 5 calendar days after the approval', () => {
    const answered = ask({ events: { approvedOn: isoDate('2016-06-24') } });
    expect(answered.deadlines[0]).toMatchObject({ duty: 'start-capability', dueOn: '2016-06-29', rule: 'R157' });
  });

  const findings = (approvedOn: string, startedOn: string) =>
    ask({ events: { approvedOn: isoDate(approvedOn), startedOn: isoDate(startedOn) } }).findings.map(
      ({ code }) => code,
    );

  it('a start before the approval is a breach, on the same day it is none', () => {
    expect(findings('2016-07-05', '2016-07-04')).toEqual(['started-before-approval']);
    expect(findings('2016-07-04', '2016-07-04')).toEqual([]);
  });

  it('a start is late after both the ordered day and the five days', () => {
    expect(findings('2016-06-24', '2016-07-04')).toEqual([]);
    expect(findings('2016-06-24', '2016-07-05')).toEqual(['started-too-late']);
    expect(findings('2016-07-01', '2016-07-06')).toEqual([]);
    expect(findings('2016-07-01', '2016-07-07')).toEqual(['started-too-late']);
  });

  it.each([
    ['the day before the ordered one', { startedOn: '2016-07-03' }, ['started-before-start']],
    ['on the ordered day', { startedOn: '2016-07-04' }, []],
    ['late, which nobody is blamed for yet', { startedOn: '2016-07-05' }, ['started-too-late']],
    ['late, since the citizen stayed away', { startedOn: '2016-07-05', stayedAway: true }, []],
    ['late, of the provider’s own', { startedOn: '2016-07-05', stayedAway: false }, ['started-too-late']],
  ])('a start %s', (_, told, expected) => {
    const events = { approvedOn: '2016-06-24', ...told } as NonNullable<DeadlinesFacts['events']>;
    expect(ask({ events }).findings.map(({ code }) => code)).toEqual(expected);
  });

  it('a start before the ordered day is told with that day', () => {
    expect(ask({ events: { startedOn: isoDate('2016-07-03') } }).findings).toMatchObject([
      { code: 'started-before-start', severity: 'warn', rule: 'R156', message: expect.stringContaining('4 July 2016') },
    ]);
  });

  it('nothing is found without both days', () => {
    expect(ask({ events: { startedOn: isoDate('2016-09-01') } }).findings).toEqual([]);
  });
});

describe('a citizen who is sent back (R170, A34)', () => {
  it.each(policeProofCases)('proof: $id', ({ end, due }) => {
    const answered = ask({ order: ending(end), events: { sentBackOn: isoDate(end) } });
    expect(of(answered, 'police-proof')).toEqual([due]);
  });

  it('which is asked for where the citizen was sent back for violence or threats alone', () => {
    const [due] = ask({ events: { sentBackOn: isoDate('2016-07-04') } }).deadlines;
    expect([due?.message, due?.messageDa]).toEqual([
      "If the citizen was sent back for violence or threats, the police's receipt for the report must be documented to the jobcentre by this day.",
      'Er borgeren sendt tilbage på grund af vold eller trusler, skal politiets kvittering for anmeldelsen senest denne dag være dokumenteret over for jobcentret.',
    ]);
  });

  const findings = (policeReportedOn: string) =>
    ask({ events: { sentBackOn: isoDate('2016-08-10'), policeReportedOn: isoDate(policeReportedOn) } }).findings;

  it('a police report is late for nobody who was not sent back', () => {
    expect(ask({ events: { policeReportedOn: isoDate('2016-08-11') } }).findings).toEqual([]);
  });

  it('the police report comes first', () => {
    expect(findings('2016-08-10')).toEqual([]);
    expect(findings('2016-08-11').map(({ code, rule }) => `${code} ${rule}`)).toEqual([
      'police-report-after-return R170',
    ]);
  });
});

describe('a course that is not paid or never began', () => {
  const nothing: Closure[] = [{ ground: 'cancelled-before-start' }, { ground: 'objective-rejection' }];

  it.each(nothing)('$ground without an open day owes nothing', (closure) => {
    const answered = ask({ closure, events: { approvedOn: isoDate('2016-06-24'), interimReports: { everyWeeks: 1 } } });
    expect(answered).toEqual({ id: null, open: null, deadlines: [], findings: [], steps: [] });
  });

  it('but proof for the police report stays', () => {
    const answered = ask({ closure: { ground: 'objective-rejection' }, events: { sentBackOn: isoDate('2016-07-04') } });
    expect(brief(answered)).toEqual(['2016-07-05 police-proof']);
  });

  it('a citizen who took part leaves protocol and report, and no invoice day', () => {
    const closure: Closure = { ground: 'objective-rejection', lastOpenDay: isoDate('2016-08-10') };
    expect(brief(ask({ closure }))).toEqual([
      '2016-08-01 attendance-protocol',
      '2016-08-18 final-report',
      '2016-09-01 attendance-protocol',
    ]);
    const paid = ask({ closure }, { 'objective-rejection-fee': 'open-period' });
    expect(brief(paid).at(-1)).toBe('2016-10-10 invoice-by');
    expect(paid.steps?.at(-1)).toMatchObject({ reading: 'objective-rejection-fee', option: 'open-period' });
  });

  it('an agreed termination is paid and invoiced', () => {
    const closure: Closure = { ground: 'agreed-termination', lastOpenDay: isoDate('2016-08-10') };
    expect(of(ask({ closure }), 'invoice-by')).toEqual(['2016-10-10']);
  });
});

describe('reports along the way (R279, R047)', () => {
  const reports = (interimReports: NonNullable<DeadlinesFacts['events']>['interimReports'], more = {}) =>
    of(ask({ events: { interimReports }, ...more }), 'interim-report');

  it('at each interval that the course lasts', () => {
    expect(reports({ everyWeeks: 4 })).toEqual(['2016-08-01', '2016-08-29', '2016-09-26']);
    expect(reports({ everyWeeks: 13 })).toEqual([]);
    expect(reports({ everyMonths: 1 })).toEqual(['2016-08-04', '2016-09-04']);
    expect(reports({ everyMonths: 2 })).toEqual(['2016-09-04']);
  });

  it('months count from the start each time, not from a day that was cut', () => {
    const own = { order: { ...order, orderedOn: undefined, startsOn: isoDate('2016-01-31'), weeks: 13 } };
    expect(reports({ everyMonths: 1 }, own)).toEqual(['2016-02-29', '2016-03-31', '2016-04-30']);
  });

  it('or on the days of the order, each once; those after an early end fall away', () => {
    const dueOn = [isoDate('2016-10-20'), isoDate('2016-08-15'), isoDate('2016-08-15')];
    expect(reports({ dueOn })).toEqual(['2016-08-15', '2016-10-20']);
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-08-15') };
    expect(reports({ dueOn }, { closure })).toEqual(['2016-08-15']);
  });
});

describe('follow-up in a placement (R180, R181)', () => {
  const placed = (...placements: [string, string?][]) => ({
    placements: placements.map(([firstDay, lastDay]) => ({
      firstDay: isoDate(firstDay),
      lastDay: lastDay === undefined ? undefined : isoDate(lastDay),
    })),
  });
  const followUps = (events: DeadlinesFacts['events'], more = {}) => of(ask({ events, ...more }), 'follow-up');

  it('is due by the last day of each full week from its start, to the end of the order', () => {
    expect(followUps(placed(['2016-09-12']))).toEqual(['2016-09-18', '2016-09-25', '2016-10-02']);
    expect(followUps(placed(['2016-09-13']))).toEqual(['2016-09-19', '2016-09-26']);
    expect(followUps(placed(['2016-09-12', '2017-01-01']))).toEqual(['2016-09-18', '2016-09-25', '2016-10-02']);
    expect(followUps(placed(['2016-09-12', '2016-09-24']))).toEqual(['2016-09-18']);
  });

  it('stops with the offer', () => {
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-09-20') };
    expect(followUps(placed(['2016-09-12']), { closure })).toEqual(['2016-09-18']);
  });

  it('overlapping placements are followed up once', () => {
    const once = followUps(placed(['2016-08-01', '2016-08-28']));
    expect(followUps(placed(['2016-08-08', '2016-08-21'], ['2016-08-01', '2016-08-28']))).toEqual(once);
    expect(followUps(placed(['2016-08-01', '2016-08-14'], ['2016-08-10', '2016-08-28']))).toEqual(once);
  });

  it('one before or after the course is none of the order’s', () => {
    expect(followUps(placed(['2016-01-01', '2016-07-03'], ['2016-10-03']))).toEqual([]);
  });

  it('has no frequency in area 1, and is a retention mentor’s too, or not, as the reading says (A96)', () => {
    const events = placed(['2016-08-01']);
    expect(of(deadlines(unge, { order: { ...order, level: 'uddannelsesvej-1-uden-a' }, events }), 'follow-up')).toEqual(
      [],
    );
    const facts = { order: { ...order, level: 'fastholdelsesmentor' as const }, events };
    expect(of(deadlines(fyldt30, facts), 'follow-up')).toHaveLength(9);
    expect(of(deadlines(fyldt30, facts, { 'mentor-follow-up': 'monthly' }), 'follow-up')).toEqual([]);
    expect(of(deadlines(fyldt30, { order: facts.order }), 'follow-up')).toEqual([]);
  });
});

describe('what lies wholly in a pause is not owed (R343)', () => {
  const pause = (firstDay: string, lastDay: string) => [
    { firstDay: isoDate(firstDay), lastDay: isoDate(lastDay), ground: 'force-majeure' as const },
  ];
  const august = pause('2016-08-01', '2016-08-31');

  it('the protocol of a month at rest, and a report on a day at rest', () => {
    const events = { interimReports: { everyWeeks: 4 } };
    expect(brief(ask({ events, pauses: august }))).toEqual([
      '2016-08-01 attendance-protocol',
      '2016-09-26 interim-report',
      '2016-10-01 attendance-protocol',
      '2016-10-10 final-report',
      '2016-11-01 attendance-protocol',
      '2016-12-02 invoice-by',
    ]);
    const shorter = pause('2016-08-02', '2016-08-31');
    expect(of(ask({ events, pauses: shorter }), 'attendance-protocol')).toContain('2016-09-01');
    expect(of(ask({ events, pauses: shorter }), 'interim-report')).toEqual(['2016-08-01', '2016-09-26']);
  });

  it('but the final report, though it was agreed for a day at rest', () => {
    const facts = { events: { finalReportBy: isoDate('2016-10-02') }, pauses: pause('2016-09-26', '2016-10-02') };
    expect(of(ask(facts), 'final-report')).toEqual(['2016-10-02']);
    expect(of(ask(facts), 'invoice-by')).toEqual(['2016-12-02']);
  });

  it('what is due once in some days is due on the last of them that is not paused', () => {
    const mentor = { ...order, level: 'fastholdelsesmentor' as const, hoursPerWeek: hours('1') };
    const contacts = (first: string, last: string) =>
      of(ask({ order: mentor, pauses: pause(first, last) }), 'mentor-contact');
    // The thirds of the course end on 3 August, 2 September and 2 October.
    expect(contacts('2016-08-01', '2016-08-03')).toEqual(['2016-07-31', '2016-09-02', '2016-10-02']);
    expect(contacts('2016-08-01', '2016-08-02')).toEqual(['2016-08-03', '2016-09-02', '2016-10-02']);
    expect(contacts('2016-08-04', '2016-09-02')).toEqual(['2016-08-03', '2016-10-02']);
  });
});

describe('mentors', () => {
  const mentor: Order<Fyldt30LevelId> = { ...order, level: 'fastholdelsesmentor', hoursPerWeek: hours('1') };

  it('more contacts than the agreement asks for stand with each of them, and with nothing else (A64)', () => {
    const asked = ask({ order: mentor, events: { contactsPerMonth: 2 } }).deadlines;
    for (const each of asked) expect(each.atLeast).toBe(each.duty === 'mentor-contact' ? 2 : undefined);
    for (const each of [...ask({ order: mentor }).deadlines, ...asked])
      expect('atLeast' in each).toBe(each.atLeast !== undefined);
    // One contact in two weeks is a rule of another level, which no order asks more of.
    const young = { ...order, level: 'uddannelsesvej-2-mentor' as const, weeks: 5 };
    const alone = deadlines(unge, { order: young, events: { contactsPerMonth: 2 } }).deadlines;
    expect(alone.filter((each) => 'atLeast' in each)).toEqual([]);
  });

  it('retention: three contacts and one talk in 13 weeks (R185, R186, A64)', () => {
    const answered = ask({ order: mentor });
    expect(of(answered, 'mentor-contact')).toEqual(['2016-08-03', '2016-09-02', '2016-10-02']);
    expect(of(answered, 'mentor-talk')).toEqual(['2016-10-02']);
    expect(of(ask({ order: mentor, events: { talkEveryMonths: 1 } }), 'mentor-talk')).toHaveLength(3);
  });

  it('none for a citizen in another offer', () => {
    const answered = ask({ order: mentor, events: { mentorBeside: 'offer' } });
    expect(of(answered, 'mentor-contact')).toEqual([]);
    expect(of(answered, 'mentor-talk')).toEqual([]);
  });

  it('guides before a placement ends, where it ends inside the course (R187)', () => {
    const placements = [
      { firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-08-26') },
      { firstDay: isoDate('2016-09-01') },
    ];
    expect(of(ask({ order: mentor, events: { placements } }), 'job-guidance')).toEqual(['2016-08-26']);
  });

  it('guides once for each placement that ends', () => {
    const placements = [
      { firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-08-26') },
      { firstDay: isoDate('2016-08-01'), lastDay: isoDate('2016-09-30') },
      { firstDay: isoDate('2016-08-01'), lastDay: isoDate('2016-10-03') },
    ];
    expect(of(ask({ order: mentor, events: { placements } }), 'job-guidance')).toEqual(['2016-08-26', '2016-09-30']);
  });

  it('guides at the end of a placement that ends with the course', () => {
    const placements = [{ firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-10-02') }];
    expect(of(ask({ order: mentor, events: { placements } }), 'job-guidance')).toEqual(['2016-10-02']);
  });

  it('area 1: alone, one contact in every second week (R115)', () => {
    const young = { ...order, level: 'uddannelsesvej-2-mentor' as const, weeks: 5 };
    expect(of(deadlines(unge, { order: young }), 'mentor-contact')).toEqual(['2016-07-17', '2016-07-31']);
    const beside = deadlines(unge, { order: young, events: { mentorBeside: 'education' } });
    expect(of(beside, 'mentor-contact')).toEqual([]);
  });
});

describe('koebenhavn-udsatte-over-30', () => {
  const own: Order<'helhedsforloeb'> = {
    level: 'helhedsforloeb',
    startsOn: isoDate('2024-10-07'),
    weeks: 6,
    hoursInterval: { min: hours('3'), max: hours('6') },
  };
  const asked = (events: DeadlinesFacts['events'] = {}, readings = {}) =>
    deadlines(udsatte, { order: own, events }, readings);

  it('has follow-ups and plans, and no report, protocol or invoice day', () => {
    expect(brief(asked({ approvedOn: isoDate('2024-10-01') }))).toEqual([
      '2024-10-06 plan',
      '2024-10-13 plan',
      '2024-10-20 plan',
      '2024-10-21 follow-up',
      '2024-10-27 plan',
      '2024-11-03 plan',
      '2024-11-04 follow-up',
      '2024-11-10 plan',
    ]);
  });

  it('the plan is a rule of thumb, the follow-up is not (A92)', () => {
    for (const { duty, binding } of asked().deadlines) expect(binding).toBe(duty === 'follow-up');
  });

  it('a plan may cover a month', () => {
    expect(of(asked({ planCovers: 'month' }), 'plan')).toEqual(['2024-10-06', '2024-10-31']);
  });

  it('plans begin with the weeks of the order, as they are read (A42)', () => {
    const plans = (startsOn: string, endsOn: string, readings = {}) => {
      const dated = { ...own, weeks: undefined, startsOn: isoDate(startsOn), endsOn: isoDate(endsOn) };
      const answered = deadlines(udsatte, { order: dated }, readings);
      const step = answered.steps?.find(({ what }) => what === 'due-plan');
      return [of(answered, 'plan'), step?.reading];
    };
    // After Easter Monday, 21 April 2025, the week begins to work on Tuesday.
    const afterEaster = ['2025-04-22', '2025-05-09'] as const;
    expect(plans(...afterEaster)).toEqual([['2025-04-21', '2025-04-27', '2025-05-04'], 'order-week']);
    expect(plans(...afterEaster, { 'order-week': 'calendar' })).toEqual([
      ['2025-04-21', '2025-04-28', '2025-05-05'],
      'order-week',
    ]);
    // From a Monday on both readings say the same, and nothing is read.
    expect(plans('2024-10-07', '2024-10-18')).toEqual([['2024-10-06', '2024-10-13'], undefined]);
  });

  it('an interval counts from the last follow-up', () => {
    const followUps = [isoDate('2024-10-16'), isoDate('2024-10-10')];
    expect(of(asked({ followUps }), 'follow-up')).toEqual(['2024-10-21', '2024-10-24', '2024-10-30', '2024-11-13']);
  });

  it('a follow-up may be due on the last day, and not after it', () => {
    const until = (endsOn: string) =>
      of(deadlines(udsatte, { order: { ...own, weeks: undefined, endsOn: isoDate(endsOn) } }), 'follow-up');
    expect(until('2024-10-20')).toEqual([]);
    expect(until('2024-10-21')).toEqual(['2024-10-21']);
  });

  it('or from a placement', () => {
    const placements = [{ firstDay: isoDate('2024-10-21') }];
    const read = { 'follow-up-start': 'placement-start' } as const;
    expect(of(asked({ placements }, read), 'follow-up')).toEqual(['2024-11-04']);
    expect(of(asked({}, read), 'follow-up')).toEqual([]);
  });

  it('has the reports of its order', () => {
    expect(of(asked({ interimReports: { everyWeeks: 2 } }), 'interim-report')).toEqual(['2024-10-21', '2024-11-04']);
  });

  it('the mentor course has plans only', () => {
    const mentor: Order<'mentorforloeb'> = {
      level: 'mentorforloeb',
      startsOn: isoDate('2024-10-07'),
      weeks: 2,
      hoursPerWeek: hours('1'),
    };
    expect(brief(deadlines(udsatte, { order: mentor }))).toEqual(['2024-10-06 plan', '2024-10-13 plan']);
  });

  it('520 weeks are answered', () => {
    const long = deadlines(udsatte, { order: { ...own, weeks: 520 } });
    expect(of(long, 'plan')).toHaveLength(520);
    expect(of(long, 'follow-up')).toHaveLength(259);
  });
});

describe('order of the list', () => {
  it('is by date, then by duty, whatever the events', () => {
    const day = fc.integer({ min: 0, max: 90 }).map((after) => addDays(isoDate('2016-07-04'), after));
    const events = fc.record(
      {
        approvedOn: fc.constant(isoDate('2016-06-27')),
        sentBackOn: day,
        placements: fc.array(fc.record({ firstDay: day }), { maxLength: 3 }),
        interimReports: fc.record({ dueOn: fc.array(day, { maxLength: 5 }) }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(events, (known) => {
        const answered = ask({ events: known });
        const dates = answered.deadlines.map(({ dueOn }) => dueOn as string);
        expect(dates).toEqual([...dates].sort());
        const turned = {
          ...known,
          ...(known.placements && { placements: [...known.placements].reverse() }),
          ...(known.interimReports && { interimReports: { dueOn: [...known.interimReports.dueOn].reverse() } }),
        };
        expect(ask({ events: turned })).toEqual(answered);
      }),
    );
  });

  it('names police proof before the protocol of the same day', () => {
    const answered = ask({ events: { sentBackOn: isoDate('2016-07-31') } });
    expect(brief(answered).slice(0, 2)).toEqual(['2016-08-01 police-proof', '2016-08-01 attendance-protocol']);
  });
});

describe('asked with unknown input', () => {
  const input = { agreement: 'koebenhavn-2016-fyldt-30', order };
  const problems = (more: object) => {
    const told = answer('deadlines', { ...input, ...more });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };

  it.each<[string, object, string[]]>([
    ['no order', { order: undefined }, ['missing-field order']],
    ['an unknown event', { events: { approved: '2016-06-24' } }, ['unknown-field events.approved']],
    ['an approval on the day of the order', { events: { approvedOn: '2016-06-20' } }, []],
    ['a start on the last day', { events: { startedOn: '2016-10-02' } }, []],
    ['a start on the day of the order', { events: { startedOn: '2016-06-20' } }, []],
    ['a start before the order', { events: { startedOn: '2016-06-19' } }, ['date-order events.startedOn']],
    ['a report on the last day', { events: { finalReportBy: '2016-10-02' } }, []],
    ['an approval before the order', { events: { approvedOn: '2016-06-19' } }, ['date-order events.approvedOn']],
    ['a start after the end', { events: { startedOn: '2016-10-03' } }, ['date-order events.startedOn']],
    ['sent back after the end', { events: { sentBackOn: '2016-10-03' } }, ['date-order events.sentBackOn']],
    ['a report before the end', { events: { finalReportBy: '2016-10-01' } }, ['date-order events.finalReportBy']],
    [
      'a placement upside down',
      { events: { placements: [{ firstDay: '2016-08-02', lastDay: '2016-08-01' }] } },
      ['date-order events.placements[0].lastDay'],
    ],
    [
      'two kinds of reports',
      { events: { interimReports: { everyWeeks: 4, dueOn: [] } } },
      ['both-given events.interimReports.dueOn'],
    ],
    ['no kind of reports', { events: { interimReports: {} } }, ['missing-field events.interimReports.everyWeeks']],
    [
      'reports every 0 weeks',
      { events: { interimReports: { everyWeeks: 0 } } },
      ['out-of-range events.interimReports.everyWeeks'],
    ],
    [
      'a report before the course',
      { events: { interimReports: { dueOn: ['2016-07-03'] } } },
      ['date-order events.interimReports.dueOn[0]'],
    ],
    ['a follow-up after the course', { events: { followUps: ['2016-10-03'] } }, ['date-order events.followUps[0]']],
    [
      'a mentor’s facts',
      { events: { mentorBeside: 'offer', contactsPerMonth: 2, talkEveryMonths: 1 } },
      [
        'not-a-mentor-level events.contactsPerMonth',
        'not-a-mentor-level events.mentorBeside',
        'not-a-mentor-level events.talkEveryMonths',
      ],
    ],
    ['a day that is none', { events: { approvedOn: '2016-06-31' } }, ['invalid-date events.approvedOn']],
    ['an approval that is no text', { events: { approvedOn: 20160624 } }, ['invalid-type events.approvedOn']],
    ['an unknown level', { order: { ...order, level: 'x' } }, ['unknown-level order.level']],
    [
      'several at once',
      {
        order: { ...order, level: 'fastholdelsesmentor' },
        events: {
          approvedOn: '2016-06-19',
          startedOn: '2017-01-01',
          followUps: ['2017-01-01'],
          placements: [{ firstDay: '2016-08-02', lastDay: '2016-08-01' }],
        },
      },
      [
        'date-order events.approvedOn',
        'date-order events.startedOn',
        'date-order events.placements[0].lastDay',
        'date-order events.followUps[0]',
      ],
    ],
    [
      'an approval and a return at the end of the calendar, beside another problem',
      {
        order: { ...order, orderedOn: undefined, startsOn: '2199-12-20', weeks: 1 },
        events: { approvedOn: '2199-12-30', sentBackOn: '2199-12-31', talkEveryMonths: 1 },
      },
      ['not-a-mentor-level events.talkEveryMonths', 'date-order events.sentBackOn', 'date-out-of-range order.weeks'],
    ],
    [
      'an approval at the end of the calendar, beside another problem',
      {
        order: { ...order, orderedOn: undefined, startsOn: '2199-12-20', weeks: 1 },
        events: { approvedOn: '2199-12-30', talkEveryMonths: 1 },
      },
      [
        'not-a-mentor-level events.talkEveryMonths',
        'date-out-of-range events.approvedOn',
        'date-out-of-range order.weeks',
      ],
    ],
    [
      'an end too late for its invoice day',
      { order: { ...order, orderedOn: undefined, startsOn: '2199-11-01', weeks: 2 } },
      ['date-out-of-range order.weeks'],
    ],
  ])('%s', (_, more, expected) => {
    expect(problems(more)).toEqual(expected);
  });

  it('the first day of the calendar has no day before it for a plan', () => {
    const own = { level: 'mentorforloeb', startsOn: '1900-01-01', weeks: 1, hoursPerWeek: 1 };
    expect(problems({ agreement: 'koebenhavn-udsatte-over-30', order: own })).toEqual([
      'date-out-of-range order.startsOn',
    ]);
  });

  it('an agreement without rules on reports says so', () => {
    const { reporting: _, ...terms } = fyldt30.terms;
    expect(problems({ agreement: { ...fyldt30, id: 'egen', terms } })).toEqual(['not-in-agreement agreement']);
  });

  it('settle gives every order its deadlines, and null where there is no rule', () => {
    const told = answer('settle', {
      agreement: 'koebenhavn-2016-fyldt-30',
      steps: false,
      orders: [
        { order: { ...order, hourlyRate: 140 }, events: { approvedOn: '2016-06-24' } },
        { order: { ...order, hourlyRate: 140, level: 'x' } },
      ],
    });
    const [one, other] = (told as unknown as { result: { orders: { deadlines: Deadlines | null }[] } }).result.orders;
    expect(one?.deadlines?.deadlines[0]).toMatchObject({ duty: 'start-capability', dueOn: '2016-06-29' });
    expect(other?.deadlines).toBeNull();
  });

  it('settle has no deadlines under an agreement without rules on reports', () => {
    const { reporting: _, ...terms } = fyldt30.terms;
    const orders = [{ order: { ...order, hourlyRate: 140 } }];
    const told = answer('settle', { agreement: { ...fyldt30, id: 'egen', terms }, orders });
    expect(told).toMatchObject({ ok: true, result: { orders: [{ deadlines: null }] } });
    expect(deadlinesQuestion).toMatchObject({ name: 'deadlines', topic: 'reporting' });
  });

  it('a problem of an event is told at its order', () => {
    const orders = [{ order: { ...order, hourlyRate: 140 }, events: { approvedOn: '2016-06-19' } }];
    const told = answer('settle', { agreement: 'koebenhavn-2016-fyldt-30', orders });
    expect(told.ok ? [] : told.problems.map(({ path }) => path)).toEqual(['orders[0].events.approvedOn']);
  });
});
