import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { hours } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { checkOrder } from '../../src/order/check-order.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };

/** What is found of an order, beside what else is told. */
function found(changes: object, facts: object = {}) {
  const told = answer('check-order', { agreement, order: { ...order, ...changes }, ...facts });
  if (!told.ok) return told.problems.map(({ code, path }) => `${code} ${path}`);
  return told.result.findings.map(({ code }) => code);
}

/** The agreement with a period of its own. */
const stating = (period: object) => {
  const { terms, ...rest } = agreements[agreement];
  const clause = terms.ordering?.agreementPeriod;
  return { ...rest, id: 'egen', terms: { ...terms, ordering: { agreementPeriod: { ...clause, ...period } } } };
};

const agreementPeriod = { firstDay: '2016-07-01', lastDay: '2018-06-30' };

describe('when an agreement runs', () => {
  it.each([
    ['2016-06-30', ['outside-agreement-period']],
    ['2016-07-01', []],
    ['2018-06-30', []],
    ['2018-07-01', ['outside-agreement-period']],
    ['2050-07-04', ['outside-agreement-period']],
  ])('an order placed on %s', (orderedOn, codes) => {
    const startsOn = orderedOn;
    expect(found({ orderedOn, startsOn }, { agreementPeriod })).toEqual(codes);
    // What was placed by then is finished after its end; without the day that it was placed, its start is asked.
    expect(found({ startsOn }, { agreementPeriod })).toEqual(codes);
    expect(found({ startsOn }, { agreement: stating(agreementPeriod) })).toEqual(codes);
  });

  it('what was placed by its end may start after it', () => {
    expect(found({ orderedOn: '2018-06-30', startsOn: '2018-08-06' }, { agreementPeriod })).toEqual([]);
    expect(found({ startsOn: '2018-08-06' }, { agreementPeriod })).toEqual(['outside-agreement-period']);
  });

  it('is the caller’s word before the agreement’s own, and has no end where none is told', () => {
    const extended = { agreementPeriod: { firstDay: '2016-07-01', lastDay: '2019-06-30' } };
    const stated = { agreement: stating(agreementPeriod) };
    const late = { orderedOn: '2019-06-30', startsOn: '2019-06-30' };
    expect([found(late, stated), found(late, { ...stated, ...extended })]).toEqual([['outside-agreement-period'], []]);
    expect(found(late, { agreementPeriod: { firstDay: '2016-07-01' } })).toEqual([]);
    expect(found(late, { agreement: stating({ lastDay: '2019-06-29' }) })).toEqual(['outside-agreement-period']);
  });

  it('not told: an order is still younger than the document that the agreement rests on', () => {
    expect(found({ orderedOn: '1900-07-02', startsOn: '1900-07-02' })).toEqual(['before-agreement-document']);
    expect(found({ startsOn: '2016-01-24' })).toEqual(['before-agreement-document']);
    expect(found({ startsOn: '2016-01-25' })).toEqual([]);
    expect(found({ startsOn: '2016-01-24' }, { agreementPeriod: { firstDay: '2016-01-01' } })).toEqual([]);
  });

  it('is a warning, with its clause, in both languages', () => {
    const told = answer('check-order', { agreement, agreementPeriod, order: { ...order, orderedOn: '2016-06-30' } });
    expect(told).toMatchObject({
      result: {
        verdict: 'confirm',
        findings: [
          {
            severity: 'warn',
            rule: 'R323',
            source: { document: 'D16', page: 159 },
            message:
              'The order was placed on 30 June 2016, and the agreement runs from 1 July 2016 through 30 June 2018.',
            messageDa: 'Ordren er afgivet 30. juni 2016, og aftalen løber fra 1. juli 2016 til og med 30. juni 2018.',
          },
        ],
      },
    });
  });

  it('ends after it began, and is asked of an agreement that has a clause on it', () => {
    const upsideDown = { firstDay: '2016-07-01', lastDay: '2016-06-30' };
    expect(found({}, { agreementPeriod: upsideDown })).toEqual(['date-order agreementPeriod.lastDay']);
    expect(found({}, { agreement: stating(upsideDown) })).toEqual([
      'contradiction agreement.terms.ordering.agreementPeriod.firstDay',
      'contradiction agreement.terms.ordering.agreementPeriod.lastDay',
    ]);
    expect(found({}, { agreementPeriod: { firstDay: '2016-07-04', lastDay: '2016-07-04' } })).toEqual([]);
    const other = { agreement: 'koebenhavn-udsatte-over-30', agreementPeriod };
    const helped = { level: 'helhedsforloeb', hoursPerWeek: '10', hourlyRate: undefined };
    expect(found(helped, other)).toEqual(['not-in-agreement agreementPeriod']);
  });

  it.each([
    [{ agreementPeriod: { firstDay: '2016-02-30' } }, 'agreementPeriod.firstDay'],
    [{ agreementPeriod: { firstDay: '2016-07-01', lastDay: '2016-02-30' } }, 'agreementPeriod.lastDay'],
    [{ orderedOn: '2016-02-30' }, 'order.orderedOn'],
  ])('of the bare function, a day that does not exist is told where it stands: %j', (told, path) => {
    const { agreementPeriod, ...changes } = told as { agreementPeriod?: { firstDay: IsoDate; lastDay?: IsoDate } };
    const asked = { ...order, startsOn: isoDate(order.startsOn), hoursPerWeek: hours('12'), hourlyRate: undefined };
    const facts = { order: { ...asked, ...changes, level: 'virksomhedsspor-b' }, agreementPeriod } as const;
    expect(problemsOf(() => checkOrder(agreements[agreement], facts))).toEqual([{ code: 'invalid-date', path }]);
  });

  it('of a settlement is that of its own agreement', () => {
    const settled = (facts: object) => {
      const told = answer('settle', { agreement, agreementPeriod, ...facts });
      return told.ok
        ? told.result.orders.map(({ findings }) => findings.map(({ code }) => code))
        : told.problems.map(({ code, path }) => `${code} ${path}`);
    };
    const early = { order: { ...order, startsOn: '2016-06-27' } };
    const foreign = { agreement: 'koebenhavn-udsatte-over-30', order: { ...early.order, level: 'mentorforloeb' } };
    expect(settled({ orders: [early, { order }] })).toEqual([['outside-agreement-period'], []]);
    const [, codes] = settled({ orders: [early, foreign] });
    expect(codes).not.toContain('outside-agreement-period');
    expect(settled({ agreement: 'koebenhavn-udsatte-over-30', orders: [] })).toEqual([
      'not-in-agreement agreementPeriod',
    ]);
  });
});
