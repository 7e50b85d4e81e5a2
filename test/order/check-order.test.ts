import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { MOST_WEEKS } from '../../src/agreement/course.ts';
import type { Order } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { addDays } from '../../src/calendar/questions.ts';
import { type HourlyRate, type Hours, hourlyRate, hours, toHours } from '../../src/money/kroner.ts';
import { indexNumber } from '../../src/money/ratios.ts';
import { textOf, wholeOf } from '../../src/money/whole.ts';
import { answer } from '../../src/operations/operations.ts';
import { checkOrder, type OrderCheck } from '../../src/order/check-order.ts';
import { type OrderFindingCode, orderFindingCodes } from '../../src/order/findings.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { type CataloguePosition, catalogueCases } from '../cases/catalogue.ts';

const start = isoDate('2016-07-04');
const agreementOf = ({ agreement }: CataloguePosition): Agreement => agreements[agreement];

type Changes = { readonly [field in keyof Order]?: unknown };

/** An order of a position that nothing is wrong with, changed. */
function orderOf(position: CataloguePosition, changes: Changes = {}): Order {
  const { level, hours: ordered, weeks, rate } = position;
  const period = 'endsOn' in changes ? {} : { weeks: weeks[1] };
  const perWeek = 'hoursInterval' in changes ? {} : { hoursPerWeek: hours(ordered[0]) };
  const priced = rate ? { hourlyRate: hourlyRate(rate[0]) } : {};
  return { level, startsOn: start, ...period, ...perWeek, ...priced, ...changes } as Order;
}

const codesOf = ({ findings }: OrderCheck): OrderFindingCode[] => findings.map(({ code }) => code);
const found = (position: CataloguePosition, changes: Changes = {}, otherOrders: readonly Order[] = []) =>
  checkOrder(agreementOf(position), { order: orderOf(position, changes), otherOrders });
const codes = (position: CataloguePosition, changes: Changes = {}) => codesOf(found(position, changes));

/** A decimal one ten-thousandth more or less. */
const beside = (text: string, off: 1 | -1): string => {
  const fine = BigInt(textOf(wholeOf(text, 4), 0)) + BigInt(off);
  return toHours(wholeOf(fine.toString(), 0));
};
const levelNamed = (id: string): CataloguePosition =>
  catalogueCases.find(({ level }) => level === id) as CataloguePosition;

describe.each(catalogueCases)('$agreement $level', (position) => {
  const [least, most] = position.hours;
  const [leastWeeks, mostWeeks] = position.weeks;

  it('is confirmed as it stands', () => {
    expect(found(position)).toEqual({ verdict: 'confirm', findings: [] });
  });

  it('takes rates from the least through the most of its band, to the ten-thousandth', () => {
    const rate = (value: string) => codes(position, { hourlyRate: hourlyRate(value) });
    if (position.rate === null) {
      expect([rate('0'), rate('0.0001'), rate('999999999999.9999')]).toEqual([[], [], []]);
      return;
    }
    const [min, max] = position.rate;
    expect([beside(min, -1), min, beside(min, 1), beside(max, -1), max, beside(max, 1)].map(rate)).toEqual([
      ['rate-below-band'],
      [],
      [],
      [],
      [],
      ['rate-above-band'],
    ]);
    expect(codes(position, { hourlyRate: undefined })).toEqual([]);
  });

  it('takes the hours of its level', () => {
    const perWeek = (value: string) => codes(position, { hoursPerWeek: hours(value) });
    const refused = ['hours-not-orderable'];
    switch (position.hoursKind) {
      case 'fixed':
        expect([beside(least, -1), least, beside(least, 1)].map(perWeek)).toEqual([refused, [], refused]);
        break;
      case 'interval':
        expect([beside(least, -1), least, '4.3', most, beside(most, 1)].map(perWeek)).toEqual([
          refused,
          [],
          [],
          [],
          refused,
        ]);
        break;
      case 'typical':
        expect(['0.0001', beside(least, -1), least, beside(least, 1), '168'].map(perWeek)).toEqual([
          [],
          [],
          [],
          ['hours-beyond-typical'],
          ['hours-beyond-typical'],
        ]);
        break;
      default:
        expect(
          [beside(least, -1), least, beside(least, 1), beside(most, -1), most, beside(most, 1)].map(perWeek),
        ).toEqual([refused, [], ['hours-step'], ['hours-step'], [], refused]);
    }
  });

  it('takes every step of its hours', () => {
    if (position.step === undefined) return;
    const step = Number(wholeOf(position.step, 4));
    for (let fine = Number(wholeOf(least, 4)); fine <= Number(wholeOf(most, 4)); fine += step / 2) {
      const whole = fine % step === 0;
      expect([fine, codes(position, { hoursPerWeek: toHours(fine) })]).toEqual([fine, whole ? [] : ['hours-step']]);
    }
  });

  it('takes an interval of hours only where it is ordered by one', () => {
    const interval = (min: string, max: string) =>
      codes(position, { hoursInterval: { min: hours(min), max: hours(max) } });
    if (position.hoursKind !== 'interval') {
      expect(interval(least, most)).toEqual(['hours-not-orderable']);
      return;
    }
    expect(interval(least, most)).toEqual([]);
    expect(interval('3', '3')).toEqual([]);
    expect(interval(beside(least, -1), most)).toEqual(['hours-not-orderable']);
    expect(interval(least, beside(most, 1))).toEqual(['hours-not-orderable']);
  });

  it('takes the weeks of its level', () => {
    const weeks = (count: number) => codes(position, { weeks: count });
    if (position.weeksKind === 'exact') {
      const missed = ['weeks-not-exact'];
      expect([mostWeeks - 1, mostWeeks, mostWeeks + 1, 1, MOST_WEEKS].map(weeks)).toEqual([
        missed,
        [],
        missed,
        missed,
        missed,
      ]);
      return;
    }
    const over = position.weeksKind === 'typical' ? ['weeks-beyond-typical'] : ['weeks-above-maximum'];
    expect([mostWeeks - 1, mostWeeks, mostWeeks + 1, MOST_WEEKS].map(weeks)).toEqual([[], [], over, over]);
    expect(weeks(leastWeeks ?? 1)).toEqual([]);
    if (leastWeeks !== null && leastWeeks > 1) expect(weeks(leastWeeks - 1)).toEqual(['weeks-below-minimum']);
  });

  it('takes Monday through Friday or Saturday as a whole week, and no day less', () => {
    const last = (off: number) => codes(position, { endsOn: addDays(start, 7 * mostWeeks - 1 - off) });
    const part = position.weeksKind === 'exact' ? ['weeks-not-exact'] : ['weeks-not-whole'];
    expect([0, 1, 2].map(last)).toEqual([[], [], []]);
    expect(last(3).slice(0, 1)).toEqual(part);
    expect(codes(position, { startsOn: addDays(start, 1), endsOn: addDays(start, 7 * mostWeeks - 3) })).toContain(
      part[0],
    );
  });

  it('counts the days of a period that ends on a date, where they are read as they are written', () => {
    const calendar = (changes: Changes) =>
      codesOf(checkOrder(agreementOf(position), { order: orderOf(position, changes) }, { 'order-week': 'calendar' }));
    const days = (count: number) => calendar({ endsOn: addDays(start, count - 1) });
    if (position.weeksKind === 'exact') {
      expect([7 * mostWeeks - 1, 7 * mostWeeks, 7 * mostWeeks + 1].map(days)).toEqual([
        ['weeks-not-exact'],
        [],
        ['weeks-not-exact'],
      ]);
      return;
    }
    const over = position.weeksKind === 'typical' ? 'weeks-beyond-typical' : 'weeks-above-maximum';
    expect([7 * mostWeeks - 1, 7 * mostWeeks, 7 * mostWeeks + 1].map(days)).toEqual([
      ['weeks-not-whole'],
      [],
      ['weeks-not-whole', over],
    ]);
    if (leastWeeks === null) expect(days(1)).toEqual(['weeks-not-whole']);
    else {
      expect([7 * leastWeeks - 1, 7 * leastWeeks, 7 * leastWeeks + 1].map(days)).toEqual([
        ['weeks-not-whole', 'weeks-below-minimum'],
        [],
        ['weeks-not-whole'],
      ]);
    }
  });

  it('warns of an age outside the target group, and never rejects for it', () => {
    const [from, below] = position.age;
    const age = (years: number) => codes(position, { citizenAge: years });
    const outside = ['age-outside-target-group'];
    expect([0, from - 1, from, from + 1].map(age)).toEqual([outside, outside, [], []]);
    if (below === null) expect(age(150)).toEqual([]);
    else expect([below - 1, below, below + 1, 150].map(age)).toEqual([[], outside, outside, outside]);
    expect(found(position, { citizenAge: from - 1 }).verdict).toBe('confirm');
  });

  it('warns of too short an unemployment where one is asked for', () => {
    const months = (count: number) => codes(position, { monthsUnemployed: count });
    if (!position.unemployment) expect([0, 11, 12, 18].map(months)).toEqual([[], [], [], []]);
    else {
      const [needed] = position.unemployment;
      expect([0, needed - 1, needed, needed + 1, 18].map(months)).toEqual([
        ['unemployment-too-short'],
        ['unemployment-too-short'],
        [],
        [],
        [],
      ]);
      expect(found(position, { monthsUnemployed: 0 }).verdict).toBe('confirm');
    }
  });

  it('names for every finding the rule and the place of the number it missed', () => {
    const [, below] = position.age;
    const everything = found(position, {
      hourlyRate: hourlyRate('0'),
      hoursPerWeek: hours('168'),
      weeks: MOST_WEEKS,
      citizenAge: below ?? 0,
      monthsUnemployed: 0,
    });
    const clauses: Record<string, readonly unknown[] | undefined> = {
      rate: position.rate?.slice(2),
      hours: position.hours.slice(2),
      weeks: position.weeks.slice(2),
      age: position.age.slice(2),
      unemployment: position.unemployment?.slice(2),
    };
    expect(everything.findings.length).toBe(Object.values(clauses).filter(Boolean).length);
    for (const { code, rule, source } of everything.findings) {
      const place = [source.document, source.page, source.section].filter((part) => part !== undefined).join(' ');
      expect([code, rule, place]).toEqual([code, ...(clauses[code.split('-')[0] as string] ?? [])]);
    }
  });

  it('accepts exactly the band, whatever the hours, the weeks and the rate', () => {
    const decimal = (text: string) =>
      fc
        .tuple(fc.constantFrom(0, 0, -1, 1, -10_000, 10_000, 5_000), fc.constant(Number(wholeOf(text, 4))))
        .map(([off, fine]) => Math.max(0, fine + off));
    const anyHours = fc.oneof(decimal(least), decimal(most), fc.integer({ min: 1, max: 1_680_000 }));
    const band = position.rate ?? ['0', '0'];
    const anyRate = fc.oneof(decimal(band[0]), decimal(band[1]), fc.integer({ min: 0, max: 10_000_000 }));
    const anyWeeks = fc.oneof(fc.integer({ min: 1, max: MOST_WEEKS }), fc.integer({ min: 1, max: 33 }));
    fc.assert(
      fc.property(anyHours, anyRate, anyWeeks, (perWeek, rate, weeks) => {
        const { verdict } = found(position, {
          hoursPerWeek: toHours(Math.max(1, perWeek)),
          hourlyRate: toHours(rate) as string as HourlyRate,
          weeks,
        });
        const fine = (text: string) => Number(wholeOf(text, 4));
        const hoursFit =
          position.hoursKind === 'typical' ||
          (Math.max(1, perWeek) >= fine(least) && Math.max(1, perWeek) <= fine(most));
        const rateFits = position.rate === null || (rate >= fine(band[0]) && rate <= fine(band[1]));
        const weeksFit = position.weeksKind === 'typical' || (weeks >= (leastWeeks ?? 1) && weeks <= mostWeeks);
        expect(verdict).toBe(hoursFit && rateFits && weeksFit ? 'confirm' : 'reject');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the order itself', () => {
  const course = levelNamed('virksomhedsspor-b');
  const specification = levelNamed('helhedsforloeb');

  it.each([
    ['2016-07-03', []],
    ['2016-07-04', []],
    ['2016-07-05', ['start-before-order']],
  ])('G19: ordered on %s to start on 4 July', (orderedOn, expected) => {
    expect(codes(course, { orderedOn: isoDate(orderedOn) })).toEqual(expected);
  });

  it('is rejected when it was placed outside the portal', () => {
    expect(found(course, { orderedOutsidePortal: true })).toMatchObject({
      verdict: 'reject',
      findings: [{ code: 'ordered-outside-portal', rule: 'R151', source: { document: 'D16', page: 178 } }],
    });
    expect(codes(course, { orderedOutsidePortal: false })).toEqual([]);
  });

  it.each([
    [{ orderedOutsidePortal: true }, 'placed', 'afgivet'],
    [{ confirmedOutsidePortal: true }, 'confirmed', 'bekræftet'],
    [{ orderedOutsidePortal: true, confirmedOutsidePortal: true }, 'placed and confirmed', 'afgivet og bekræftet'],
    [{ orderedOutsidePortal: false, confirmedOutsidePortal: true }, 'confirmed', 'bekræftet'],
  ])('says which way round the portal it took: %j', (outside, en, da) => {
    const [finding] = found(course, outside).findings;
    expect(finding?.message).toMatch(new RegExp(`^The order was ${en} outside `));
    expect(finding?.messageDa).toMatch(new RegExp(`^Ordren er ${da} uden om `));
  });

  it('needs hours of some kind', () => {
    expect(problemsOf(() => found(course, { hoursPerWeek: undefined }))).toEqual([
      { code: 'missing-field', path: 'order.hoursPerWeek' },
    ]);
  });

  it('names the hours that the level has', () => {
    expect(found(specification, { hoursPerWeek: hours('168') }).findings[0]?.message).toBe(
      `The hours cannot be ordered: the level has ${specification.hours.slice(0, 2).join('–')} hours a week.`,
    );
    expect(found(course, { hoursPerWeek: hours('11') }).findings[0]?.message).toContain(
      'the level has 12 hours a week',
    );
    expect(found(course, { hoursInterval: { min: hours('12'), max: hours('12') } }).findings[0]?.message).toBe(
      'The level cannot be ordered with an interval of hours.',
    );
  });

  it('that names no element asks for none that the provider lacks', () => {
    const provider = { activities: [] };
    expect(checkOrder(agreementOf(course), { order: orderOf(course), provider }).findings).toEqual([]);
  });

  it.each([
    ['Monday through Friday', '2016-09-30', {}, 'work-weeks', '13'],
    ['read by its days', '2016-09-30', { 'order-week': 'calendar' }, 'weeks-as-written', '89/7'],
    ['Monday through Sunday, which nobody need read', '2016-10-02', {}, undefined, undefined],
  ] as const)('an order by dates tells how it is read, and is decided alike where nobody asks: %s', (...row) => {
    const [, endsOn, readings, what, gives] = row;
    const order = orderOf(course, { endsOn: isoDate(endsOn) });
    const { steps, ...check } = checkOrder(agreementOf(course), { order }, readings);
    expect(steps?.map((step) => [step.what, step.from, step.gives])).toEqual(
      what && [[what, { firstDay: start, lastDay: endsOn }, gives]],
    );
    expect(checkOrder(agreementOf(course), { order, steps: false }, readings)).toEqual(check);
  });

  it('is not asked for what its agreement holds no rule on', () => {
    expect(codes(specification, { orderedOn: isoDate('2016-07-05'), orderedOutsidePortal: true })).toEqual([]);
  });

  it('is found to have an unknown level, and nothing that needs the level', () => {
    const order = orderOf(course, {
      level: 'virksomhedsspor-d',
      hourlyRate: hourlyRate('0'),
      hoursPerWeek: hours('168'),
      citizenAge: 1,
      monthsUnemployed: 0,
      weeks: MOST_WEEKS,
      orderedOn: isoDate('2016-07-05'),
    });
    const check = checkOrder(agreementOf(course), { order });
    expect(codesOf(check)).toEqual(['unknown-level', 'start-before-order']);
    expect(check.verdict).toBe('reject');
    expect(codesOf(checkOrder(agreementOf(course), { order: { ...order, level: 'toString' } }))).toContain(
      'unknown-level',
    );
  });

  it('refuses facts that cannot be', () => {
    const problems = (changes: Changes, position = course) =>
      problemsOf(() => found(position, changes)).map(({ code, path }) => `${code}@${path}`);
    expect(problems({ endsOn: isoDate('2016-07-03') })).toEqual(['date-order@order.endsOn']);
    expect(problems({ endsOn: addDays(start, 7 * MOST_WEEKS - 1) })).toEqual([]);
    expect(problems({ endsOn: addDays(start, 7 * MOST_WEEKS) })).toEqual(['out-of-range@order.endsOn']);
    expect(problems({ startsOn: isoDate('2199-12-19'), weeks: 2 })).toEqual(['date-out-of-range@order.weeks']);
    expect(problems({ startsOn: isoDate('2199-12-18'), weeks: 2 })).toEqual([]);
    expect(problems({ startsOn: '2016-02-30' })).toEqual(['invalid-date@order.startsOn']);
    const upsideDown = { hoursInterval: { min: hours('3'), max: hours('2') } };
    for (const changes of [upsideDown, { ...upsideDown, level: 'nowhere' }])
      expect(problems(changes, specification)).toEqual(['out-of-range@order.hoursInterval.max']);
  });
});

describe('R136: a level that is ordered alone', () => {
  const alone = levelNamed('ret-og-pligt-mentor');
  const other = levelNamed('fastholdelsesmentor');
  const end = addDays(start, 26 * 7 - 1);
  const week = (startsOn: string) => orderOf(other, { startsOn: isoDate(startsOn), weeks: 1 });

  it.each([
    ['ends the day before', '2016-06-27', []],
    ['ends on the first day', '2016-06-28', ['not-orderable-with-others']],
    ['lies inside', '2016-09-05', ['not-orderable-with-others']],
    ['starts on the last day', end, ['not-orderable-with-others']],
    ['starts the day after', addDays(end, 1), []],
  ])('%s of the other', (_, startsOn, expected) => {
    const others = [week(startsOn)];
    expect(codesOf(found(alone, {}, others))).toEqual(expected);
    const turned = checkOrder(agreementOf(other), { order: week(startsOn), otherOrders: [orderOf(alone)] });
    expect(codesOf(turned)).toEqual(expected);
    if (expected.length > 0) expect(turned.verdict).toBe('reject');
  });

  it('is told once, however many others there are', () => {
    expect(codesOf(found(alone, {}, [week('2016-09-05'), week('2016-09-05'), orderOf(alone)]))).toEqual([
      'not-orderable-with-others',
    ]);
  });

  it('lets other levels run side by side, and knows nothing of a level it does not have', () => {
    expect(codesOf(found(other, {}, [week('2016-07-04')]))).toEqual([]);
    expect(codesOf(found(other, {}, [{ ...week('2016-07-04'), level: 'ukendt' }]))).toEqual([]);
    expect(codesOf(found(alone, {}, [{ ...week('2016-07-04'), level: 'ukendt' }]))).toEqual([
      'not-orderable-with-others',
    ]);
  });

  it('tells what is wrong with another order at that order', () => {
    const bad = { ...week('2016-09-05'), startsOn: isoDate('2199-12-31') };
    expect(problemsOf(() => found(alone, {}, [week('2016-09-05'), bad]))).toEqual([
      { code: 'date-out-of-range', path: 'otherOrders[1].weeks' },
    ]);
  });
});

describe('findings', () => {
  const regulation = {
    oldIndex: indexNumber('100'),
    newIndex: indexNumber('102'),
    extended: true,
    receivedOn: isoDate('2016-05-01'),
    effectiveOn: isoDate('2016-07-01'),
  };
  const seen = new Map<string, OrderCheck['findings'][number]>();
  const remember = (check: OrderCheck) => check.findings.forEach((finding) => void seen.set(finding.code, finding));

  it('cover every code, each told in both languages, and only rejections reject', () => {
    const b = levelNamed('virksomhedsspor-b');
    const mentor = levelNamed('ret-og-pligt-mentor');
    [
      found(b, { level: 'ukendt' }),
      found(b, { hourlyRate: hourlyRate('1') }),
      found(b, { hourlyRate: hourlyRate('1000') }),
      found(b, { hoursPerWeek: hours('1') }),
      found(b, { weeks: 1 }),
      found(b, { weeks: 27 }),
      found(mentor, { weeks: 1 }),
      found(b, { orderedOn: isoDate('2016-07-05'), orderedOutsidePortal: true, citizenAge: 29 }),
      found(mentor, {}, [orderOf(b)]),
      found(levelNamed('fleksjobspor-b'), { hoursPerWeek: hours('1.5'), monthsUnemployed: 11 }),
      found(levelNamed('mentorforloeb'), { hoursPerWeek: hours('2'), weeks: 14 }),
      found(b, { endsOn: addDays(start, 15) }),
      found(b, { benefitGroup: 'uddannelseshjaelp' }),
      checkOrder(agreementOf(b), { order: orderOf(b, { elements: ['a'] }), provider: { activities: [] } }),
      found(b, { hourlyRate: hourlyRate('139'), offeredRate: hourlyRate('140') }),
      found(b, { hourlyRate: hourlyRate('141'), offeredRate: hourlyRate('140') }),
      checkOrder(agreementOf(b), {
        order: orderOf(b, { hourlyRate: hourlyRate('150'), offeredRate: hourlyRate('140') }),
        regulation,
      }),
      found(b, { startsOn: isoDate('1900-07-02') }),
      checkOrder(agreementOf(b), { order: orderOf(b), agreementPeriod: { firstDay: addDays(start, 1) } }),
      found(levelNamed('fastholdelsesmentor'), { citizen: 'a' }, [
        orderOf(levelNamed('fastholdelsesmentor'), { citizen: 'a', startsOn: addDays(start, -91) }),
        orderOf(b, { citizen: 'b' }),
      ]),
    ].forEach((check) => {
      remember(check);
      expect(check.verdict).toBe(check.findings.some(({ severity }) => severity === 'reject') ? 'reject' : 'confirm');
    });
    expect([...seen.keys()].sort()).toEqual([...orderFindingCodes].sort());
    for (const { message, messageDa, rule, source } of seen.values()) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(messageDa).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(message).not.toBe(messageDa);
      expect(rule).toMatch(/^R\d{3}$/);
      expect(['D16', 'D24']).toContain(source.document);
    }
  });

  it.each([
    ['rate-below-band', 'reject'],
    ['weeks-not-whole', 'warn'],
    ['hours-step', 'warn'],
    ['weeks-beyond-typical', 'warn'],
    ['hours-beyond-typical', 'warn'],
    ['age-outside-target-group', 'warn'],
    ['unemployment-too-short', 'warn'],
    ['not-orderable-with-others', 'reject'],
    ['weeks-not-exact', 'reject'],
  ])('%s is a %s', (code, severity) => {
    expect(seen.get(code)?.severity).toBe(severity);
  });
});

describe('through the operation', () => {
  const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: 12, hourlyRate: 119.99 };
  it('answers with verdict and findings', () => {
    expect(answer('check-order', { agreement: 'koebenhavn-2016-fyldt-30', order })).toMatchObject({
      ok: true,
      result: { verdict: 'reject', findings: [{ code: 'rate-below-band', severity: 'reject', rule: 'R132' }] },
    });
  });

  it('does not mind an unknown level, which is a finding there and a problem elsewhere', () => {
    const unknown = { agreement: 'koebenhavn-2016-fyldt-30', order: { ...order, level: 'ukendt' } };
    expect(answer('check-order', unknown)).toMatchObject({ ok: true, result: { verdict: 'reject' } });
    expect(answer('fee', unknown)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-level', path: 'order.level' }],
    });
  });

  it('never repeats the refused value in a finding', () => {
    const told = answer('check-order', {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: { ...order, hoursPerWeek: '13.579', hourlyRate: '24.68' },
    });
    const text = JSON.stringify(told);
    expect(text).not.toContain('13.579');
    expect(text).not.toContain('24.68');
  });

  const half: Hours = hours('0.5');
  it('V04: half an hour of a mentor of area 1 can be ordered', () => {
    const mentor = levelNamed('uddannelsesvej-2-mentor');
    expect(found(mentor, { hoursPerWeek: half, weeks: 26, hourlyRate: hourlyRate('300') }).verdict).toBe('confirm');
  });
});

describe('an agreement of other terms', () => {
  const position = levelNamed('virksomhedsspor-b');
  const agreement = agreementOf(position);
  const forAges = (age: object): Agreement => ({
    ...agreement,
    tracks: agreement.tracks.map((track) => ({
      ...track,
      levels: track.levels.map((level) => ({ ...level, age: { rule: 'E1', source: { document: 'K1' }, ...age } })),
    })),
  });
  const codesAt = (citizenAge: number, age: object) =>
    codesOf(checkOrder(forAges(age), { order: orderOf(position, { citizenAge }) }));

  it.each([
    [{ below: 30 }, [0, 29], [30]],
    [{ from: 30 }, [30, 200], [29]],
    [{ from: 18, below: 30 }, [18, 29], [17, 30]],
  ])('the ages %j', (age, inside, outside) => {
    for (const each of inside) expect(codesAt(each, age)).toEqual([]);
    for (const each of outside) expect(codesAt(each, age)).toEqual(['age-outside-target-group']);
  });

  /** The agreement with something else in each of its levels. */
  const withLevels = (changes: object): Agreement => ({
    ...agreement,
    tracks: agreement.tracks.map((track) => ({
      ...track,
      levels: track.levels.map((level) => ({ ...level, ...changes })),
    })),
  });

  it('finds nothing of hours or weeks that it does not limit', () => {
    const told = (changes: object) =>
      checkOrder(withLevels(changes), { order: orderOf(position, { hoursPerWeek: hours('168'), weeks: MOST_WEEKS }) });
    expect(codesOf(told({ hours: undefined }))).toEqual(['weeks-above-maximum']);
    expect(codesOf(told({ weeks: undefined }))).toEqual(['hours-not-orderable']);
    expect(told({ hours: undefined, weeks: undefined })).toEqual({ verdict: 'confirm', findings: [] });
  });

  it('holds an offered price against its band of prices, and no rate against a fixed one', () => {
    const clause = { rule: 'E1', source: { document: 'K1' } };
    const told = (price: object, changes: Changes) =>
      codesOf(checkOrder(withLevels({ price: { ...clause, ...price } }), { order: orderOf(position, changes) }));
    const band = { per: 'week', min: '500.00', max: '600.00' };
    expect(['499.99', '500.00', '600.00', '600.01'].map((price) => told(band, { price }))).toEqual([
      ['rate-below-band'],
      [],
      [],
      ['rate-above-band'],
    ]);
    // The rate of an hour is nothing to a price of the week.
    expect(told(band, { hourlyRate: hourlyRate('1') })).toEqual([]);
    expect(told({ per: 'week', amount: '500.00' }, { hourlyRate: hourlyRate('1'), price: '1' })).toEqual([]);
  });

  it('without any level names its document', () => {
    const empty: Agreement = { ...agreement, tracks: [] };
    const [finding] = checkOrder(empty, { order: orderOf(position) }).findings;
    expect(finding).toMatchObject({ code: 'unknown-level', rule: '', source: { document: 'D16' } });
  });
});

it('hours off the step are told to be off the one that is reckoned with, for the pages of two tracks give none', () => {
  const order = { level: 'fleksjobspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '7.5', hourlyRate: '220' };
  const told = answer('check-order', { agreement: 'koebenhavn-2016-fyldt-30', order });
  expect(told).toMatchObject({
    result: {
      findings: [
        {
          code: 'hours-step',
          message: 'The hours are not a multiple of 1 hour, the step that is reckoned with.',
          messageDa: 'Timetallet går ikke op i trin på 1 time, som der regnes med.',
        },
      ],
    },
  });
});
