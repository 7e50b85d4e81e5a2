import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Closure,
  type DeliveryFacts,
  delivery,
  type Fyldt30LevelId,
  fee,
  koebenhavn2016Fyldt30 as fyldt30,
  type Hours,
  hourlyRate,
  hours,
  isoDate,
  type Order,
  type UngeLevelId,
  koebenhavnUdsatteOver30 as udsatte,
  koebenhavn2016Unge as unge,
} from '../../src/index.ts';
import { answer } from '../../src/operations/operations.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { deliveryCases, type Run } from '../cases/delivery.ts';

const start = isoDate('2016-07-04');

function plan(...runs: readonly Run[]) {
  return runs.flatMap(([from, through, activity, placement]) =>
    Array.from({ length: through - from + 1 }, (_, index) => ({
      week: from + index,
      activityHours: hours(activity),
      ...(placement !== undefined && { placementHours: hours(placement) }),
    })),
  );
}

function area2(level: Fyldt30LevelId, hoursPerWeek: string, weeks: number): Order<Fyldt30LevelId> {
  return { level, startsOn: start, weeks, hoursPerWeek: hours(hoursPerWeek) };
}

function area1(level: UngeLevelId, hoursPerWeek: string, weeks: number): Order<UngeLevelId> {
  return { level, startsOn: start, weeks, hoursPerWeek: hours(hoursPerWeek) };
}

const codes = (answered: { findings: readonly { code: string }[] }) => answered.findings.map(({ code }) => code);
const on = (...dates: string[]) => dates.map((date) => ({ on: isoDate(date) }));

describe('the worked examples', () => {
  it.each(deliveryCases)('$id', (example) => {
    const order = area2(example.level as Fyldt30LevelId, example.hoursPerWeek, example.weeks);
    const answered = delivery(fyldt30, { order, planned: plan(...example.planned) });
    expect(answered.orderedHours).toBe(example.ordered);
    expect(answered.plannedHours).toBe(example.plannedHours);
    expect(answered.deficit).toBe(example.deficit);
    expect(answered.surplus).toBe(example.surplus);
    const [week, residual] = example.residual;
    expect(answered.weeks[week - 1]?.residual).toBe(residual);
    expect(codes(answered)).toEqual(example.codes);
  });

  it('G04, G05: what is paid is the order, whatever the placement has', () => {
    const rate = hourlyRate('1');
    expect(fee(fyldt30, { order: { ...area2('virksomhedsspor-b', '12', 13), hourlyRate: rate } as never }).total).toBe(
      '156.00',
    );
    expect(fee(fyldt30, { order: { ...area2('virksomhedsspor-b', '12', 26), hourlyRate: rate } as never }).total).toBe(
      '312.00',
    );
  });

  it('G01: 16 weeks hold 8 hours with the specialist, 13 hold 6.5, out of the ordered ones', () => {
    const wanted = (weeks: number) =>
      delivery(unge, { order: area1('uddannelsesvej-1-med-b', '13', weeks), planned: plan([1, weeks, '13']) });
    expect(wanted(16).specialistHours).toBe('8');
    expect(wanted(13).specialistHours).toBe('6.5');
    expect(wanted(16).orderedHours).toBe('208');
    expect(wanted(16).steps?.find(({ what }) => what === 'specialist-hours')?.source.page).toBe(21);
  });

  it.each([
    ['uddannelsesvej-1-med-a', 21],
    ['uddannelsesvej-2-med-a', 23],
    ['uddannelsesvej-3-med-c', 25],
  ] as const)('the half hour of %s stands on page %i', (level, page) => {
    const answered = delivery(unge, { order: area1(level, '5', 2), planned: [] });
    expect(answered.steps?.find(({ what }) => what === 'specialist-hours')?.source.page).toBe(page);
  });

  it('has no specialist on a track without one', () => {
    expect(
      delivery(unge, { order: area1('uddannelsesvej-1-uden-b', '13', 16), planned: [] }).specialistHours,
    ).toBeNull();
  });
});

describe('the hours in all (R174, A52)', () => {
  const order = area2('virksomhedsspor-b', '12', 2);
  const check = (...runs: readonly Run[]) => codes(delivery(fyldt30, { order, planned: plan(...runs) }));

  it('just under, at and just over', () => {
    expect(check([1, 1, '12'], [2, 2, '11.9999'])).toEqual(['planned-below-ordered']);
    expect(check([1, 1, '11'], [2, 2, '13'])).toEqual([]);
    expect(check([1, 1, '12'], [2, 2, '12.0001'])).toEqual(['planned-above-ordered']);
  });

  it('counts a week that nobody planned as none', () => {
    const answered = delivery(fyldt30, { order, planned: [] });
    expect(answered.deficit).toBe('24');
    expect(codes(answered)).toEqual(['planned-below-ordered']);
    expect(answered.findings[0]).toMatchObject({
      severity: 'breach',
      rule: 'R174',
      message: '24 hours less than ordered in all are planned.',
      messageDa: 'Der er planlagt 24 timer mindre, end der er bestilt i alt.',
    });
  });

  it('lets a placement bring more, but not the activity beside a smaller one', () => {
    expect(check([1, 2, '3', '10'])).toEqual(['planned-above-ordered']);
    expect(check([1, 2, '3', '12'])).toEqual([]);
    expect(check([1, 2, '1', '12.5'])).toEqual(['placement-above-ordered']);
  });

  it('a surplus of placement does not cover the provider’s own surplus in other weeks', () => {
    expect(check([1, 1, '13'], [2, 2, '0', '14'])).toEqual(['planned-above-ordered', 'placement-above-ordered']);
  });

  it('warns where little is planned beside a smaller placement', () => {
    expect(check([1, 1, '13.9'], [2, 2, '0.1', '10'])).toEqual(['residual-not-filled']);
    expect(check([1, 1, '12'], [2, 2, '2', '10'])).toEqual([]);
  });

  it('a part week is worth its days', () => {
    const parts = { ...order, weeks: undefined, endsOn: isoDate('2016-07-13') };
    const answered = delivery(fyldt30, { order: parts, planned: [] });
    expect(answered.orderedHours).toBe('17.1429');
    expect(answered.weeks.map(({ orderedHours }) => orderedHours)).toEqual(['12', '5.1429']);
    expect(answered.weeks[1]).toMatchObject({ firstDay: '2016-07-11', lastDay: '2016-07-13' });
  });

  it('a closure ends what is owed, and the plan after it', () => {
    const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-10') } as const;
    const answered = delivery(fyldt30, { order, closure, planned: plan([1, 2, '12']) });
    expect(answered).toMatchObject({ orderedHours: '12', plannedHours: '12', findings: [] });
    const never = { ground: 'cancelled-before-start' } as const;
    expect(delivery(fyldt30, { order, closure: never, planned: plan([1, 2, '12']) })).toMatchObject({
      orderedHours: '0',
      weeks: [],
      findings: [],
    });
  });

  it('a citizen rejected on an objective ground took part as long as the offer was open', () => {
    const closure = { ground: 'objective-rejection', lastOpenDay: isoDate('2016-07-10') } as const;
    expect(delivery(fyldt30, { order, closure, planned: plan([1, 1, '12']) }).orderedHours).toBe('12');
  });

  it('planned, deficit and surplus always agree with the order', () => {
    const week = fc.record({ activity: fc.integer({ min: 0, max: 80 }), placement: fc.integer({ min: 0, max: 80 }) });
    fc.assert(
      fc.property(fc.array(week, { minLength: 2, maxLength: 26 }), fc.integer({ min: 1, max: 40 }), (rows, perWeek) => {
        const planned = rows.map(({ activity, placement }, index) => ({
          week: index + 1,
          activityHours: hours(activity),
          placementHours: hours(placement),
        }));
        const facts = { order: area2('virksomhedsspor-b', String(perWeek), rows.length), planned };
        const { orderedHours, plannedHours, deficit, surplus, findings } = delivery(fyldt30, facts);
        expect(Number(orderedHours) - Number(deficit) + Number(surplus)).toBe(Number(plannedHours));
        const below = findings.some(({ code }) => code === 'planned-below-ordered');
        expect(below).toBe(Number(plannedHours) < Number(orderedHours));
        const shuffled = delivery(fyldt30, { ...facts, planned: [...planned].reverse() });
        expect(shuffled).toEqual(delivery(fyldt30, facts));
      }),
    );
  });
});

describe('the specialist’s hours that are planned (A65)', () => {
  const order = area1('uddannelsesvej-2-med-a', '5', 4);
  const check = (...specialist: string[]) =>
    codes(
      delivery(unge, {
        order,
        planned: specialist.map((value, index) => ({
          week: index + 1,
          activityHours: hours('5'),
          specialistHours: hours(value),
        })),
      }),
    );

  it('just under, at and just over, in any week', () => {
    expect(check('0', '0', '1.9999', '0')).toEqual(['specialist-hours-missing']);
    expect(check('2', '0', '0', '0')).toEqual([]);
    expect(check('0.5', '0.5', '0.5', '0.5001')).toEqual([]);
  });

  it('says nothing where the plan does not tell', () => {
    expect(codes(delivery(unge, { order, planned: plan([1, 4, '5']) }))).toEqual([]);
  });
});

it('the specialist’s hours that were planned after the course was closed are not counted', () => {
  const order = area1('uddannelsesvej-2-med-a', '5', 4);
  const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-17') };
  const planned = (hoursOfWeek: readonly string[]) =>
    hoursOfWeek.map((value, at) => ({ week: at + 1, activityHours: hours('5'), specialistHours: hours(value) }));
  const check = (...weeks: string[]) => codes(delivery(unge, { order, closure, planned: planned(weeks) }));
  // Half an hour of each of the two weeks that were open.
  expect(check('0.5', '0.5', '0', '0')).toEqual([]);
  expect(check('0.5', '0.4', '5', '5')).toEqual(['specialist-hours-missing']);
});

it('a week that was left on a day before a working day is worth its days alone (A42)', () => {
  const order = { ...area2('virksomhedsspor-b', '12', 2), startsOn: isoDate('2016-07-06') };
  const ordered = (lastOpenDay: string) => {
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate(lastOpenDay) };
    const { weeks, steps } = delivery(fyldt30, { order, closure, planned: [] });
    return [weeks[1]?.orderedHours, steps?.some(({ reading }) => reading === 'order-week')];
  };
  // Weeks run from Wednesday through Tuesday: 12 × 6 / 7 to the Monday.
  expect(ordered('2016-07-18')).toEqual(['10.2857', false]);
  expect(ordered('2016-07-19')).toEqual(['12', false]);
});

it('is reckoned alike where nobody asks for steps', () => {
  const cases = [
    [fyldt30, area2('virksomhedsspor-b', '12', 3), plan([1, 1, '14'], [2, 2, '2', '8'], [3, 3, '3'])],
    [unge, area1('uddannelsesvej-2-med-a', '5', 4), plan([1, 4, '5'])],
  ] as const;
  for (const [agreement, order, planned] of cases) {
    const facts = { order, planned } as never;
    const { steps, ...answered } = delivery(agreement as typeof fyldt30, facts);
    expect(steps?.length).toBeGreaterThan(1);
    expect(
      delivery(agreement as typeof fyldt30, { ...(facts as DeliveryFacts<Fyldt30LevelId>), steps: false }),
    ).toEqual(answered);
  }
});

describe('weeks without activity (R115, A63)', () => {
  const check = (
    level: UngeLevelId,
    weeks: number,
    planned: DeliveryFacts['planned'],
    more: Partial<DeliveryFacts> = {},
  ) => delivery(unge, { order: area1(level, '5', weeks), planned, ...more } as DeliveryFacts<UngeLevelId>);

  it('are a breach in area 1', () => {
    const answered = check('uddannelsesvej-1-uden-a', 5, plan([1, 1, '15'], [4, 4, '10']));
    expect(answered.weeksWithoutActivity).toEqual([2, 3, 5]);
    expect(codes(answered)).toEqual(['week-without-activity']);
    expect(answered.findings[0]?.messageDa).toBe('Der er ingen aktivitet i forløbets uge 2–3, 5.');
  });

  it('a placement is activity, however short', () => {
    const planned = [
      { week: 1, activityHours: hours('9.9999') },
      { week: 2, activityHours: hours('0'), placementHours: hours('0.0001') },
    ];
    expect(check('uddannelsesvej-1-uden-a', 2, planned).weeksWithoutActivity).toEqual([]);
  });

  it('are only told in area 2, which has no such rule', () => {
    const answered = delivery(fyldt30, { order: area2('virksomhedsspor-b', '12', 2), planned: plan([1, 1, '24']) });
    expect(answered.weeksWithoutActivity).toEqual([2]);
    expect(codes(answered)).toEqual([]);
  });

  it('a part week at the end owes none', () => {
    const order = { ...area1('uddannelsesvej-1-uden-a', '5', 1), weeks: undefined, endsOn: isoDate('2016-07-14') };
    const answered = delivery(unge, { order, planned: [{ week: 1, activityHours: hours('7.8571') }] });
    expect(answered.weeksWithoutActivity).toEqual([]);
    expect(codes(answered)).toEqual([]);
  });

  it('a mentor alone needs one contact in every second week', () => {
    const mentor = (...weeks: number[]) =>
      check(
        'uddannelsesvej-1-mentor',
        6,
        weeks.map((week) => ({ week, activityHours: hours(30 / weeks.length) })),
      );
    expect(codes(mentor(1, 4, 6))).toEqual([]);
    expect(codes(mentor(2, 3, 5))).toEqual([]);
    const missed = mentor(1, 2, 5);
    expect(codes(missed)).toEqual(['mentor-contact-missed']);
    expect(missed.missedContacts).toEqual([{ firstDay: '2016-07-18', lastDay: '2016-07-31' }]);
  });

  it('contacts that took place count before those that were planned', () => {
    const planned = plan([1, 6, '5']);
    const contacts = on('2016-07-17', '2016-07-31', '2016-08-01');
    expect(check('uddannelsesvej-1-mentor', 6, planned, { contacts }).missedContacts).toEqual([]);
    expect(check('uddannelsesvej-1-mentor', 6, planned, { contacts: [] }).missedContacts).toHaveLength(3);
  });

  it('a mentor beside an education or another offer is not held to it', () => {
    const answered = check('uddannelsesvej-1-mentor', 6, plan([1, 1, '30']), { mentorBeside: 'education' });
    expect(answered.missedContacts).toBeNull();
    expect(codes(answered)).toEqual([]);
  });
});

describe('weekly follow-up in a placement (R180, A63)', () => {
  const order = area2('virksomhedsspor-b', '12', 4);
  const planned = plan([1, 1, '12'], [2, 4, '2', '10']);
  const check = (...dates: string[]) => delivery(fyldt30, { order, planned, followUps: on(...dates) });

  it('is owed in each full course week with placement hours, from its first day through its last', () => {
    expect(check('2016-07-11', '2016-07-24', '2016-07-31').missedFollowUps).toEqual([]);
    expect(check('2016-07-10', '2016-07-24', '2016-07-31').missedFollowUps).toEqual([
      { firstDay: '2016-07-11', lastDay: '2016-07-17' },
    ]);
    expect(codes(check('2016-07-11', '2016-07-18'))).toEqual(['follow-up-missed']);
  });

  it('is counted alike in whatever order it is told', () => {
    const dates = ['2016-07-11', '2016-07-24', '2016-07-31'];
    expect(check(...dates.reverse())).toEqual(check(...[...dates].reverse()));
    expect(check('2016-07-31', '2016-07-11').missedFollowUps).toEqual([
      { firstDay: '2016-07-18', lastDay: '2016-07-24' },
    ]);
  });

  it('weeks with a placement that another lies between are two placements', () => {
    const apart = plan([1, 3, '2', '10'], [4, 4, '12'], [5, 6, '2', '10']);
    const longer = { order: area2('virksomhedsspor-b', '12', 6), planned: apart, followUps: [] };
    expect(delivery(fyldt30, longer).missedFollowUps?.map(({ firstDay }) => firstDay)).toEqual([
      ...['2016-07-04', '2016-07-11', '2016-07-18'],
      ...['2016-08-01', '2016-08-08'],
    ]);
  });

  it('nobody said is not the same as none', () => {
    expect(delivery(fyldt30, { order, planned }).missedFollowUps).toBeNull();
    expect(check().missedFollowUps).toHaveLength(3);
  });

  it('a telephone is told, as it may only be the exception', () => {
    const followUps = [...on('2016-07-11', '2016-07-18'), { on: isoDate('2016-07-25'), byTelephone: true }];
    expect(codes(delivery(fyldt30, { order, planned, followUps }))).toEqual(['follow-up-by-telephone']);
  });

  it('a mentor may use it, since the contact is fitted to the citizen (R495)', () => {
    const mentored = { order: area2('fastholdelsesmentor', '1', 4), planned: plan([1, 4, '1', '10']) };
    const followUps = ['2016-07-04', '2016-07-11', '2016-07-18', '2016-07-25'].map((day) => ({
      on: isoDate(day),
      byTelephone: true,
      by: 'mentor' as const,
    }));
    const told = delivery(fyldt30, { ...mentored, followUps });
    expect(told.missedFollowUps).toEqual([]);
    expect(codes(told)).not.toContain('follow-up-by-telephone');
  });

  it.each(['virksomhedsspor-a', 'fleksjobspor-a', 'ret-og-pligt-tilbud', 'afklaringsspor-b'] as const)(
    'is owed on %s',
    (level) => {
      const answered = delivery(fyldt30, {
        order: area2(level, '10', 3),
        planned: plan([1, 3, '0', '10']),
        followUps: [],
      });
      expect(answered.missedFollowUps).toHaveLength(3);
    },
  );

  it('is owed of a retention mentor beside a placement, or not, as the reading says (A96); not in area 1', () => {
    const mentor = area2('fastholdelsesmentor', '1', 3);
    const facts = { order: mentor, planned: plan([1, 3, '1', '9']), followUps: [] };
    expect(delivery(fyldt30, facts).missedFollowUps).toHaveLength(3);
    expect(delivery(fyldt30, facts, { 'mentor-follow-up': 'monthly' }).missedFollowUps).toBeNull();
    expect(delivery(fyldt30, { ...facts, planned: plan([1, 3, '1']) }).missedFollowUps).toBeNull();
    const young = area1('uddannelsesvej-1-uden-a', '5', 3);
    expect(delivery(unge, { order: young, planned: plan([1, 3, '1', '4']), followUps: [] }).missedFollowUps).toBeNull();
  });

  it('a part week at the end owes none', () => {
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-30') };
    expect(delivery(fyldt30, { order, closure, planned, followUps: [] }).missedFollowUps).toHaveLength(2);
  });
});

describe('the retention mentor (R185, R186, A64)', () => {
  const order = area2('fastholdelsesmentor', '1', 13);
  const planned = plan([1, 13, '1']);
  const check = (more: Partial<DeliveryFacts>) =>
    delivery(fyldt30, { order, planned, ...more } as DeliveryFacts<Fyldt30LevelId>);

  it('13 weeks are three contacts and one talk', () => {
    const none = check({ contacts: [] });
    expect(none.missedContacts).toHaveLength(3);
    expect(none.missedTalks).toEqual([{ firstDay: '2016-07-04', lastDay: '2016-10-02' }]);
    expect(codes(none)).toEqual(['mentor-contact-missed', 'mentor-talk-missed']);
  });

  it('a talk is a contact too', () => {
    const contacts = [
      { on: isoDate('2016-08-03') },
      { on: isoDate('2016-08-04'), kind: 'contact' as const },
      { on: isoDate('2016-10-02'), kind: 'talk' as const },
    ];
    expect(check({ contacts })).toMatchObject({ missedContacts: [], missedTalks: [], findings: [] });
  });

  it('a contact is no talk, and the order in which they are told is none', () => {
    const dates = ['2016-08-03', '2016-08-04', '2016-10-02'];
    const contacts = dates.map((date) => ({ on: isoDate(date), kind: 'contact' as const }));
    expect(check({ contacts })).toMatchObject({ missedContacts: [], missedTalks: [{ lastDay: '2016-10-02' }] });
    expect(check({ contacts: on(...dates) })).toEqual(check({ contacts }));
    expect(check({ contacts: [...contacts].reverse() })).toEqual(check({ contacts }));
  });

  it('the order may ask for more', () => {
    const contacts = on('2016-07-05', '2016-07-06', '2016-08-10', '2016-09-10', '2016-09-11');
    expect(check({ contacts, contactsPerMonth: 2 }).missedContacts).toEqual([
      { firstDay: '2016-08-04', lastDay: '2016-09-02' },
    ]);
    expect(check({ contacts: [], talkEveryMonths: 1 }).missedTalks).toHaveLength(3);
  });

  it('a course of a week has one contact and no talk', () => {
    const short = area2('fastholdelsesmentor', '1', 1);
    const answered = delivery(fyldt30, { order: short, planned: plan([1, 1, '1']), contacts: [] });
    expect(answered.missedContacts).toEqual([{ firstDay: '2016-07-04', lastDay: '2016-07-10' }]);
    expect(answered.missedTalks).toEqual([]);
  });

  it.each([
    [4, 1],
    [5, 1],
    [8, 1],
    [9, 2],
    [12, 2],
    [13, 3],
  ])('%i weeks have %i contacts', (weeks, contacts) => {
    const own = area2('fastholdelsesmentor', '1', weeks);
    expect(delivery(fyldt30, { order: own, planned: plan([1, weeks, '1']), contacts: [] }).missedContacts).toHaveLength(
      contacts,
    );
  });

  it('has no frequency for a citizen in another offer', () => {
    const answered = check({ contacts: [], mentorBeside: 'offer' });
    expect(answered).toMatchObject({ missedContacts: null, missedTalks: null, findings: [] });
  });

  it('the right-and-duty mentor has none', () => {
    const own = area2('ret-og-pligt-mentor', '1', 26);
    expect(delivery(fyldt30, { order: own, planned: plan([1, 26, '1']), contacts: [] })).toMatchObject({
      missedContacts: null,
      missedTalks: null,
    });
  });
});

describe('flexible hours (R025, A88, A89)', () => {
  const order = (min: string, max: string, weeks = 4): Order<'helhedsforloeb'> => ({
    level: 'helhedsforloeb',
    startsOn: isoDate('2024-10-07'),
    weeks,
    hoursInterval: { min: hours(min), max: hours(max) },
  });
  const check = (...runs: readonly Run[]) => delivery(udsatte, { order: order('3', '6'), planned: plan(...runs) });

  it('the average lies in the interval, both ends included', () => {
    expect(codes(check([1, 4, '3']))).toEqual([]);
    expect(codes(check([1, 4, '6']))).toEqual([]);
    expect(codes(check([1, 3, '3'], [4, 4, '2.9999']))).toEqual(['average-below-interval']);
    expect(codes(check([1, 3, '6'], [4, 4, '6.0001']))).toEqual(['average-above-interval']);
  });

  it('a course that was closed early may have begun low: that is only warned of, and a high one is a breach', () => {
    const closure: Closure = { ground: 'closed-early', lastOpenDay: isoDate('2024-10-20') };
    const severity = (each: string, closed?: Closure) =>
      delivery(udsatte, {
        order: order('3', '6'),
        closure: closed,
        planned: plan([1, closed ? 2 : 4, each]),
      }).findings.map((finding) => [finding.code, finding.severity]);
    expect(severity('2')).toEqual([['average-below-interval', 'breach']]);
    expect(severity('2', closure)).toEqual([['average-below-interval', 'warn']]);
    expect(severity('7', closure)).toEqual([['average-above-interval', 'breach']]);
  });

  it('single weeks may lie outside', () => {
    const answered = check([1, 1, '0.5'], [2, 4, '8']);
    expect(answered.interval).toEqual({ min: '3', max: '6', average: '6.125', weeks: 4 });
    expect(codes(answered)).toEqual(['average-above-interval']);
    expect(codes(check([1, 1, '0'], [2, 2, '12'], [3, 4, '2']))).toEqual([]);
  });

  it('a week without a plan counts as none, unless read otherwise', () => {
    const planned = plan([1, 2, '4']);
    expect(delivery(udsatte, { order: order('3', '6'), planned }).interval?.average).toBe('2');
    const read = delivery(udsatte, { order: order('3', '6'), planned }, { 'interval-average': 'planned-weeks' });
    expect(read.interval).toMatchObject({ average: '4', weeks: 2 });
    expect(codes(read)).toEqual([]);
  });

  it('whole hours alone are the interval of that one number', () => {
    const own: Order<'helhedsforloeb'> = {
      level: 'helhedsforloeb',
      startsOn: start,
      weeks: 2,
      hoursPerWeek: hours('4'),
    };
    const answered = delivery(udsatte, { order: own, planned: plan([1, 1, '3'], [2, 2, '5']) });
    expect(answered).toMatchObject({ orderedHours: '8', interval: { min: '4', max: '4', average: '4' }, findings: [] });
    expect(codes(delivery(udsatte, { order: own, planned: plan([1, 1, '3'], [2, 2, '5.1']) }))).toEqual([
      'average-above-interval',
    ]);
  });

  it('a part week is left out of the average', () => {
    const own = { ...order('3', '6'), weeks: undefined, endsOn: isoDate('2024-10-22') };
    const answered = delivery(udsatte, { order: own, planned: plan([1, 2, '3'], [3, 3, '100']) });
    expect(answered.interval).toMatchObject({ average: '3', weeks: 2 });
    const days = { ...order('3', '6'), weeks: undefined, endsOn: isoDate('2024-10-09') };
    expect(delivery(udsatte, { order: days, planned: [] })).toMatchObject({
      interval: { average: null, weeks: 0 },
      findings: [],
    });
    expect(delivery(udsatte, { order: days, planned: [] }).steps?.filter(({ what }) => what === 'average')).toEqual([]);
  });

  it('has no ordered total, deficit or surplus', () => {
    expect(check([1, 4, '4'])).toMatchObject({ orderedHours: null, deficit: null, surplus: null });
    expect(check([1, 4, '4']).weeks[0]).toMatchObject({ orderedHours: null, deficit: null, surplus: null });
  });

  it('follow-ups lie at most 14 days apart, from the start on (R045, A91)', () => {
    const followed = (...dates: string[]) =>
      delivery(udsatte, { order: order('3', '6', 6), planned: plan([1, 6, '4']), followUps: on(...dates) })
        .missedFollowUps;
    // The course runs 2024-10-07 through 2024-11-17.
    expect(followed('2024-10-21', '2024-11-04')).toEqual([]);
    expect(followed('2024-10-22', '2024-11-05')).toEqual([{ firstDay: '2024-10-08', lastDay: '2024-10-21' }]);
    expect(followed('2024-10-10', '2024-10-24', '2024-11-07')).toEqual([]);
    expect(followed('2024-10-10', '2024-10-25', '2024-11-07')).toEqual([
      { firstDay: '2024-10-11', lastDay: '2024-10-24' },
    ]);
    expect(followed()).toHaveLength(2);
  });

  it('or from a placement on, where that is the reading', () => {
    const facts = { order: order('3', '6', 6), planned: plan([1, 3, '4'], [4, 6, '1', '3']), followUps: [] };
    const read = delivery(udsatte, facts, { 'follow-up-start': 'placement-start' });
    expect(read.missedFollowUps).toEqual([{ firstDay: '2024-10-29', lastDay: '2024-11-11' }]);
    expect(
      delivery(udsatte, { ...facts, planned: plan([1, 6, '4']) }, { 'follow-up-start': 'placement-start' })
        .missedFollowUps,
    ).toEqual([]);
  });

  it('no gap between follow-ups that keep the interval is ever missed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 40 }), (gaps) => {
        let day = 0;
        const days = gaps.map((gap) => (day += gap)).filter((each) => each < 70);
        const long = order('3', '6', 10);
        const covered = 69 - (days.at(-1) ?? 0) < 14;
        const followUps = days.map((each) => ({
          on: isoDate(new Date(Date.UTC(2024, 9, 7 + each)).toISOString().slice(0, 10)),
        }));
        const { missedFollowUps } = delivery(udsatte, { order: long, planned: plan([1, 10, '4']), followUps });
        expect(missedFollowUps?.length === 0).toBe(covered);
      }),
    );
  });

  it('the mentor course of that agreement is only counted', () => {
    const own: Order<'mentorforloeb'> = { level: 'mentorforloeb', startsOn: start, weeks: 2, hoursPerWeek: hours('1') };
    const answered = delivery(udsatte, { order: own, planned: [], contacts: [], followUps: [] });
    expect(answered).toMatchObject({
      orderedHours: '2',
      deficit: '2',
      missedContacts: null,
      missedFollowUps: null,
      findings: [],
    });
  });
});

describe('a course that aims at a placement (R191, R415)', () => {
  const found = (level: string, placements?: readonly object[]) => {
    const told = answer('delivery', {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: { level, startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '5' },
      planned: [],
      ...(placements && { placements }),
    });
    return told.ok ? told.result.findings.filter(({ code }) => code === 'no-placement-begun') : told.problems;
  };

  it.each([
    ['virksomhedsspor-c', 'R415', 35, 'som sigter mod en'],
    ['fleksjobspor-a', 'R191', 39, 'heller ikke kommet i fleksjob'],
    ['fleksjobspor-b', 'R191', 39, 'som sigter mod en'],
  ])('%s and none told', (level, rule, page, words) => {
    const none = { severity: 'warn', rule, source: { page }, messageDa: expect.stringContaining(words) };
    expect(found(level, [])).toMatchObject([none]);
    // Before the course, or after it: none in it.
    expect(found(level, [{ firstDay: '2016-10-03' }])).toMatchObject([none]);
    expect(found(level, [{ firstDay: '2016-10-02' }])).toEqual([]);
    expect(found(level, [{ firstDay: '2016-07-04', lastDay: '2016-07-04' }])).toEqual([]);
  });

  it('not told is not none, and no other level aims at one', () => {
    expect(found('virksomhedsspor-c')).toEqual([]);
    for (const level of ['virksomhedsspor-a', 'virksomhedsspor-b', 'ret-og-pligt-tilbud', 'afklaringsspor-a']) {
      expect(found(level, [])).toEqual([]);
    }
  });
});

describe('asked with unknown input', () => {
  const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 2, hoursPerWeek: '12' };
  const ask = (input: object) =>
    answer('delivery', { agreement: 'koebenhavn-2016-fyldt-30', order, planned: [], ...input });
  const problems = (input: object) => {
    const told = ask(input);
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };

  it.each<[string, object, string[]]>([
    ['nothing planned at all', { planned: undefined }, ['missing-field planned']],
    ['an unknown field', { planed: [] }, ['unknown-field planed']],
    ['a week outside the course', { planned: [{ week: 3, activityHours: 1 }] }, ['out-of-range planned[0].week']],
    ['week 0', { planned: [{ week: 0, activityHours: 1 }] }, ['out-of-range planned[0].week']],
    [
      'a placement that ends before it begins',
      { placements: [{ firstDay: '2016-07-05', lastDay: '2016-07-04' }] },
      ['date-order placements[0].lastDay'],
    ],
    ['a half week', { planned: [{ week: 1.5, activityHours: 1 }] }, ['invalid-type planned[0].week']],
    [
      'a week twice',
      {
        planned: [
          { week: 1, activityHours: 1 },
          { week: 1, activityHours: 1 },
        ],
      },
      ['given-twice planned[1].week'],
    ],
    [
      'more hours than a week has',
      { planned: [{ week: 1, activityHours: 100, placementHours: 68.0001 }] },
      ['out-of-range planned[0].placementHours'],
    ],
    [
      'more with the specialist than there is',
      { planned: [{ week: 1, activityHours: 1, specialistHours: 1.1 }] },
      ['out-of-range planned[0].specialistHours'],
    ],
    ['negative hours', { planned: [{ week: 1, activityHours: -1 }] }, ['out-of-range planned[0].activityHours']],
    ['a follow-up before the course', { followUps: [{ on: '2016-07-03' }] }, ['date-order followUps[0].on']],
    ['a contact after the course', { contacts: [{ on: '2016-07-18' }] }, ['date-order contacts[0].on']],
    [
      'everything at once',
      {
        planned: [{ week: 9, activityHours: 1 }],
        contacts: [{ on: '2016-07-18' }, { on: '2016-07-01' }],
        followUps: [{ on: '2016-07-18' }],
        contactsPerMonth: 2,
      },
      [
        'not-a-mentor-level contactsPerMonth',
        'out-of-range planned[0].week',
        'date-order contacts[0].on',
        'date-order contacts[1].on',
        'date-order followUps[0].on',
      ],
    ],
    [
      'level and dates',
      { order: { ...order, level: 'x', weeks: undefined, endsOn: '2016-07-03' } },
      ['unknown-level order.level', 'date-order order.endsOn'],
    ],
    ['a follow-up on no day', { followUps: [{ on: '2016-02-30' }] }, ['invalid-date followUps[0].on']],
    ['a mentor’s facts without a mentor', { mentorBeside: 'offer' }, ['not-a-mentor-level mentorBeside']],
    ['an unknown level', { order: { ...order, level: 'x' } }, ['unknown-level order.level']],
    [
      'an interval upside down',
      { order: { ...order, hoursPerWeek: undefined, hoursInterval: { min: 4, max: 3 } } },
      ['out-of-range order.hoursInterval.max'],
    ],
    ['a course past the calendar', { order: { ...order, startsOn: '2199-12-25' } }, ['date-out-of-range order.weeks']],
    ['an unknown reading', { readings: { 'part-weeks': 'x' } }, ['unknown-field readings.part-weeks']],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected);
  });

  it('168 hours fit in a week', () => {
    expect(problems({ planned: [{ week: 1, activityHours: 100, placementHours: 68 }] })).toEqual([]);
  });

  it('an agreement without the rules says so', () => {
    const { delivery: _, ...terms } = fyldt30.terms;
    const own = { ...fyldt30, id: 'egen', terms };
    expect(problems({ agreement: own })).toEqual(['not-in-agreement agreement']);
  });

  it('a rule for a level that the agreement does not have is told', () => {
    const rule = { ...fyldt30.terms.delivery?.followUp?.[0], levels: ['virksomhedsspor-b', 'x'] };
    const own = { ...fyldt30, id: 'egen', terms: { ...fyldt30.terms, delivery: { followUp: [rule] } } };
    expect(problems({ agreement: own })).toEqual(['unknown-level agreement.terms.delivery.followUp[0].levels[1]']);
  });

  it('weeks that no schema has checked are told of at their own places', () => {
    const facts = {
      order: area2('virksomhedsspor-b', '12', 2),
      planned: [0, -1, 3, 1.5].map((week) => ({ week, activityHours: hours('1') })),
    };
    expect(problemsOf(() => delivery(fyldt30, facts)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'out-of-range planned[0].week',
      'out-of-range planned[1].week',
      'out-of-range planned[2].week',
      'invalid-type planned[3].week',
    ]);
  });

  it('leaves the steps out when asked to', () => {
    const told = ask({ steps: false });
    expect(told.ok && told.result).not.toHaveProperty('steps');
  });

  it('hours given as text or number are the same', () => {
    const of = (value: Hours | string | number) => ask({ planned: [{ week: 1, activityHours: value }] });
    expect(of('12.50')).toEqual(of(12.5));
  });
});
