import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { agreementOf, byResults, closedEarly, inParts, jobOf, splitBy } from '../cases/instalments.ts';
import { problemsTold } from '../oracle/asked.ts';

/** What an agreement cannot mean of the parts that it pays a price in; both fields are named. */

const course = { price: { per: 'course', amount: '10000' }, fee: closedEarly('as-ordered') };
const begun = jobOf('begyndt', { days: 1 });
const halves = (due: object) =>
  inParts([
    ['50', { at: 'start' }],
    ['50', due],
  ]);
const toldOf = (agreement: object) => problemsTold(answer('catalogue', { agreement }));
const contradiction = (...paths: readonly string[]) => paths.map((path) => `contradiction at agreement.${path}`);

describe('the price of a course', () => {
  it.each(['course-weeks', 'calendar-months'])('has no %s to be split into', (by) => {
    expect(toldOf(agreementOf({ ...course, invoicing: splitBy(by) }))).toEqual(
      contradiction('tracks[0].levels[0].price.per', 'terms.invoicing.split.by'),
    );
  });

  it('is split into instalments, and no other price is', () => {
    const invoicing = halves({ at: 'end' });
    expect(toldOf(agreementOf({ ...course, invoicing }))).toEqual([]);
    expect(toldOf(agreementOf({ price: { per: 'week', amount: '450' }, invoicing }))).toEqual(
      contradiction('tracks[0].levels[0].price.per', 'terms.invoicing.split.by'),
    );
  });
});

describe('an instalment that hangs on a result', () => {
  const invoicing = halves({ result: 'begyndt' });

  it('needs a level that can earn it', () => {
    const agreement = agreementOf({ ...course, invoicing, results: [begun], level: { bonus: [] } });
    expect(toldOf(agreement)).toEqual(
      contradiction('tracks[0].levels[0].bonus', 'terms.invoicing.split.parts[1].due.result'),
    );
    expect(toldOf(agreementOf({ ...course, invoicing, results: [begun] }))).toEqual([]);
  });

  it('is what a result that is paid as an instalment needs', () => {
    const agreement = agreementOf({ ...course, invoicing: halves({ at: 'end' }), results: [begun] });
    expect(toldOf(agreement)).toEqual(contradiction('terms.results.list[0].pays.as', 'terms.invoicing.split.parts'));
    const weekly = agreementOf({
      price: { per: 'week', amount: '450' },
      invoicing: splitBy('course-weeks'),
      results: [begun],
    });
    expect(toldOf(weekly)).toEqual(contradiction('terms.results.list[0].pays.as', 'terms.invoicing.split.by'));
  });

  it('may be left out with the whole split, and then only the fee says nothing', () => {
    expect(toldOf({ ...byResults, terms: { ...byResults.terms, invoicing: {} } })).toEqual([]);
  });
});
