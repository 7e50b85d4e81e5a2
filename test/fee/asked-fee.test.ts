import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { Closure } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import type { Period } from '../../src/calendar/period.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { feeFactsOf, feeLacks, type ToldCourse } from '../../src/fee/asked-fee.ts';
import { openClause } from '../../src/fee/course-fee.ts';
import { startedWorkNotTold } from '../../src/fee/started-work.ts';
import { lastEarnedDay } from '../../src/fee/told-results.ts';
import { agreementOf, inParts } from '../cases/instalments.ts';
import {
  fixedPrice,
  heldHours,
  hourBands,
  monthPrice,
  pausedWeeks,
  resultInstalments,
  weekPrice,
} from '../cases/payment-models.ts';

/** What other questions ask of the fee before they compute it. */

const model = (agreement: object) => agreement as Agreement;
const withFee = ({ terms, ...agreement }: { readonly terms: object }, more: object) => {
  const { fee } = terms as { readonly fee: object };
  return model({ ...agreement, terms: { ...terms, fee: { ...fee, ...more } } });
};
const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const told = (facts: object) => ({ order, ...facts }) as unknown as ToldCourse;
const of2016 = { level: 'virksomhedsspor-b' };
const of2024 = { level: 'mentorforloeb' };
const ferie = { firstDay: '2027-02-01', lastDay: '2027-02-02', ground: 'ferie' };
const force = { ...ferie, ground: 'force-majeure' };
const rate = { from: '2027-02-01', hourlyRate: '200' };
const early = { ground: 'closed-early', lastOpenDay: '2027-02-01' };
const K = { rule: 'K 9', source: { document: 'kontrakt' } };

describe('what a fee lacks', () => {
  const byCaller = (agreement: { readonly terms: object; readonly tracks: readonly object[] }) =>
    withFee({ ...agreement, tracks: [{ id: 'spor', levels: [{ id: 'forloeb' }] }] } as never, {
      price: { ...K, from: 'caller' },
    });

  it.each<[string, object, object, readonly string[]]>([
    ['no rule on fees', { ...weekPrice, terms: {} }, { closure: early }, []],
    ['hours and rate of an agreement that has the prices', koebenhavn2016Fyldt30, { order: of2016 }, []],
    [
      'hours and rate, left to the caller',
      koebenhavnUdsatteOver30,
      { order: of2024 },
      ['order.hoursPerWeek R032', 'order.hourlyRate R032'],
    ],
    ['hours', koebenhavnUdsatteOver30, { order: { ...of2024, hourlyRate: '1' } }, ['order.hoursPerWeek R032']],
    ['a rate', koebenhavnUdsatteOver30, { order: { ...of2024, hoursPerWeek: '1' } }, ['order.hourlyRate R032']],
    [
      'what was told beside them',
      koebenhavnUdsatteOver30,
      {
        order: { ...of2024, hoursPerWeek: '1', hourlyRate: '1' },
        closure: early,
        contactMinutes: 30,
        startedWorkOn: '2027-02-01',
        pauses: [force],
      },
      ['closure R032', 'contactMinutes R032', 'startedWorkOn R032', 'pauses R032'],
    ],
    ['no pause', koebenhavnUdsatteOver30, { order: { ...of2024, hoursPerWeek: '1', hourlyRate: '1' }, pauses: [] }, []],
    ['a level that is not there', weekPrice, { order: { ...order, level: 'andet' }, contacts: [] }, []],
    ['nothing of a price by the week', weekPrice, { pauses: [], rateChanges: [] }, []],
    [
      'room for what was told of it',
      weekPrice,
      { order: { ...order, hourlyRate: '1', price: '1' }, contacts: [], rateChanges: [rate] },
      ['given.hourlyRate K 2.1', 'given.price K 2.1', 'contacts K 2.1', 'rateChanges K 2.1'],
    ],
    ['hours of a band', hourBands, {}, ['order.hoursPerWeek K 2.1']],
    ['nothing at the end of the last band', hourBands, { order: { ...order, hoursPerWeek: '37' } }, []],
    ['a band', hourBands, { order: { ...order, hoursPerWeek: '37.5' } }, ['hours-band K 2.1']],
    ['the hours that were held', heldHours, { order: { ...order, hoursPerWeek: '1' } }, ['contacts.held K 2.2']],
    ['hours, beside those held', heldHours, { contacts: [] }, ['order.hoursPerWeek K 2.1']],
    [
      'hours and rate, once, where held hours are paid at the caller’s rate',
      byCaller(heldHours),
      { contacts: [], pauses: [ferie] },
      ['order.hoursPerWeek K 9', 'order.hourlyRate K 9', 'pauses K 9'],
    ],
    ['a rule on a pause that is there', pausedWeeks, { pauses: [ferie] }, []],
    ['a rule on another pause', pausedWeeks, { pauses: [force] }, ['pauses K 2.2']],
    ['a rule on one of two', pausedWeeks, { pauses: [ferie, force] }, ['pauses K 2.2']],
    ['any rule on pauses, told once', fixedPrice, { pauses: [ferie] }, ['pauses K 2']],
    [
      'a word of what a pause makes of one price',
      withFee(fixedPrice, { pauses: { ...K, grounds: ['ferie'] } }),
      { pauses: [ferie] },
      ['pauses K 9'],
    ],
    ['nothing of one price without a pause', fixedPrice, { pauses: [] }, []],
  ])('%s', (_, agreement, facts, lacks) => {
    expect(feeLacks(model(agreement), told(facts)).map(({ what, rule }) => `${what} ${rule}`)).toEqual(lacks);
  });

  it('is told with its place', () => {
    expect(feeLacks(model(heldHours), told({ order: { ...order, hoursPerWeek: '1' } }))).toEqual([
      { what: 'contacts.held', rule: 'K 2.2', source: { document: 'kontrakt', section: '2.2' } },
    ]);
  });
});

it('asks for jobs only where an instalment hangs on one', () => {
  const facts = told({ placements: [], employment: [], contacts: [] });
  const asOf = isoDate('2027-03-01');
  expect(feeFactsOf(model(resultInstalments), facts, asOf)).toEqual({
    order,
    placements: [],
    employment: [],
    contacts: [],
    asOf,
  });
  expect(feeFactsOf(model(fixedPrice), facts, asOf)).toEqual({ order, contacts: [] });
});

describe('work that began and was not told', () => {
  const paidDays: Period = { firstDay: isoDate('2027-01-04'), lastDay: isoDate('2027-04-04') };
  const throughDay = withFee(weekPrice, { startedWork: { ...K, pays: 'through-that-day' } });
  const found = (agreement: object, days: readonly string[], facts: object = {}, paid: Period | null = paidDays) =>
    startedWorkNotTold(
      model(agreement),
      { order, employment: days.map((firstDay) => ({ kind: 'ordinaert-job', firstDay })), ...facts } as never,
      () => paid,
    );

  it.each<[string, readonly string[], string | undefined, string | undefined]>([
    ['none', [], undefined, undefined],
    ['the day before the course', ['2027-01-03'], undefined, undefined],
    ['the first day', ['2027-01-04'], '4 January 2027', '4 January 2027'],
    ['the day before the last', ['2027-04-03'], '3 April 2027', '3 April 2027'],
    ['the last day', ['2027-04-04'], '4 April 2027', undefined],
    ['the day after', ['2027-04-05'], undefined, undefined],
    ['the first of several', ['2027-03-05', '2027-02-05', '2027-04-05'], '5 February 2027', '5 February 2027'],
  ])('%s', (_, days, before, through) => {
    for (const [agreement, day] of [
      [weekPrice, before],
      [throughDay, through],
    ] as const) {
      const told = found(agreement, days);
      expect(told.map(({ code }) => code)).toEqual(day === undefined ? [] : ['started-work-not-told']);
      for (const { message } of told) expect(message).toContain(` on ${day}, `);
    }
  });

  it.each([
    ['2027-02-04', 0],
    ['2027-02-05', 1],
    ['2027-04-04', 1],
    ['2027-04-05', 1],
  ])('as known on %s', (asOf, count) => {
    expect(found(weekPrice, ['2027-02-05'], { asOf })).toHaveLength(count);
    expect(found(weekPrice, ['2027-04-05'], { asOf })).toEqual([]);
  });

  it('is not found where it was told, where it ends nothing, and where nothing is paid', () => {
    const day = '2027-02-05';
    expect(found(weekPrice, [day], { startedWorkOn: day })).toEqual([]);
    expect(found(koebenhavn2016Fyldt30, [day])).toEqual([]);
    expect(found(fixedPrice, [day])).toEqual([]);
    expect(found({ ...weekPrice, terms: {} }, [day])).toEqual([]);
    expect(found(weekPrice, [day], {}, null)).toEqual([]);
    expect(startedWorkNotTold(model(weekPrice), { order } as never, () => paidDays)).toEqual([]);
  });
});

describe('the last day on which an instalment is earned', () => {
  const course = {
    payable: { first: dayOf('2027-01-04', ''), last: dayOf('2027-04-04', '') },
    endField: 'order.weeks',
  };
  const last = (agreement: object, facts: object = {}, days: object = course) => {
    const { level = 'forloeb', ...results } = facts as { readonly level?: string };
    const own = model(agreement);
    const asked = { order: { ...order, level }, ...results } as never;
    const day = lastEarnedDay(own, asked, days as never, openAccount(own, {}, false));
    return day === undefined ? undefined : toIsoDate(day);
  };
  const job = { employment: [{ kind: 'ordinaert-job', firstDay: '2027-04-12' }] };
  const parts = (...due: readonly object[]) =>
    agreementOf({
      price: { per: 'course', amount: '1000' },
      invoicing: inParts(due.map((each) => [String(100 / due.length), each] as const)),
    });

  it.each<[string, string | undefined, object, object]>([
    ['the end', '2027-04-04', fixedPrice, {}],
    [
      'the end, though a part after six weeks stands last',
      '2027-04-04',
      parts({ at: 'end' }, { weeksAfterStart: 6 }),
      {},
    ],
    ['a part after the end', '2027-07-05', parts({ weeksAfterStart: 26 }, { at: 'start' }), {}],
    ['what is earned last by a job', '2027-07-11', resultInstalments, job],
    ['what is earned without one', '2027-01-04', resultInstalments, { asOf: '2027-03-01' }],
    ['none of a price by the month', undefined, monthPrice, {}],
    ['none of a price by the week that is split so', undefined, { ...fixedPrice, tracks: weekPrice.tracks }, {}],
    ['none of one price by weeks', undefined, { ...fixedPrice, terms: weekPrice.terms }, {}],
    ['none without a word on invoices', undefined, { ...fixedPrice, terms: { fee: fixedPrice.terms } }, {}],
    ['none of a level that is not there', undefined, fixedPrice, { level: 'andet' }],
  ])('%s: %s', (_, day, agreement, facts) => {
    expect(last(agreement, facts)).toBe(day);
  });

  it('is none where nothing is paid', () => {
    expect(last(fixedPrice, {}, { ...course, payable: null })).toBeUndefined();
  });
});

describe('the clause on which days are paid', () => {
  const says = (rule: string, pays?: string) => ({ rule, source: { document: 'kontrakt' }, ...(pays && { pays }) });
  const terms = {
    price: says('pris'),
    openDays: says('åbne dage'),
    ended: {
      'closed-early': says('lukket', 'open-days'),
      'agreed-termination': says('aftalt', 'as-ordered'),
      'objective-rejection': says('afvist'),
      'cancelled-before-start': says('aflyst', 'nothing'),
    },
  };
  const { openDays: _, ...withoutDays } = terms;

  it.each([
    [undefined, 'åbne dage', 'pris'],
    ['closed-early', 'åbne dage', 'lukket'],
    ['agreed-termination', 'aftalt', 'aftalt'],
    ['objective-rejection', 'åbne dage', 'afvist'],
    ['cancelled-before-start', 'åbne dage', 'aflyst'],
  ])('of the end %s', (ground, withDays, without) => {
    const closure = ground === undefined ? undefined : ({ ground } as Closure);
    expect(openClause(terms as never, closure).rule).toBe(withDays);
    expect(openClause(withoutDays as never, closure).rule).toBe(without);
    expect(openClause({ price: terms.price } as never, closure).rule).toBe('pris');
  });
});
