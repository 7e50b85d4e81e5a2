import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { openAccount } from '../../src/evidence/account.ts';
import type { ResultSteps } from '../../src/language/steps-and-findings.ts';
import { hours } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import type { Employment } from '../../src/results/facts.ts';
import type { ResultFacts } from '../../src/results/result-case.ts';
import { resultVerdict } from '../../src/results/result-verdict.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { plusDays } from '../bonus/slow-bonus.ts';
import { agreementWith, at, p1, p2, p11, p12 } from './models.ts';

const results = [...p1, ...p2, ...p11.map((each) => ({ ...each, id: `p11-${each.id}`, insteadOf: undefined })), ...p12];
const agreement: Agreement = defineAgreement(JSON.parse(JSON.stringify(agreementWith(results))));
const ids = results.map(({ id }) => id);

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => isoDate(plusDays('2027-01-04', days)));

/** Stays near the ends of the windows and of the weeks asked for; the same one twice is a problem of its own. */
const employmentArb = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom('ordinaert-job', 'ordinaert-job', 'fleksjob', 'uddannelse'),
      firstDay: day(-20, 400),
      length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      hoursPerWeek: fc.constantFrom(undefined, hours('8'), hours('15')),
    })
    .map(
      ({ kind, firstDay, length, hoursPerWeek }): Employment => ({
        kind: kind as Employment['kind'],
        firstDay,
        lastDay: length === undefined ? undefined : isoDate(plusDays(firstDay, length)),
        hoursPerWeek,
      }),
    ),
  { maxLength: 4, selector: (each) => JSON.stringify(each) },
);

const order = { level: 'forloeb', startsOn: isoDate('2027-01-04'), weeks: 26 } as const;
const ask = (id: string, employment: readonly Employment[], asOf?: IsoDate) =>
  resultVerdict(agreement, id, { order, employment, asOf }, openAccount(agreement, {}, false));

test('what is decided stays decided, whatever is known later, and from the day it says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), employmentArb, day(-10, 900), fc.nat(400), (id, employment, asOf, later) => {
      const now = ask(id, employment, asOf);
      const then = ask(id, employment, isoDate(plusDays(asOf, later)));
      const whole = ask(id, employment);
      if (now.outcome !== 'undecided') {
        expect([then.outcome, then.earnedOn]).toEqual([now.outcome, now.earnedOn]);
        expect([whole.outcome, whole.earnedOn]).toEqual([now.outcome, now.earnedOn]);
        expect(now.knowableFrom <= asOf || now.knowableFrom === whole.knowableFrom).toBe(true);
      } else if (!now.missing.some(({ what }) => what === 'employment.hoursPerWeek')) {
        expect(now.knowableFrom > asOf).toBe(true);
        expect(whole.outcome === 'undecided' || whole.knowableFrom >= now.knowableFrom).toBe(true);
        expect(whole.outcome === 'undecided' || whole.knowableFrom <= now.changeableUntil).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the first day whose facts decide is the day that is told', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), employmentArb, (id, employment) => {
      const { outcome, knowableFrom } = ask(id, employment);
      if (outcome === 'undecided') return;
      expect(ask(id, employment, knowableFrom).outcome).toBe(outcome);
      expect(ask(id, employment, isoDate(plusDays(knowableFrom, -1))).outcome).toBe('undecided');
    }),
    { numRuns: 2000 },
  );
});

test('hours that become known decide as if they had been known, or as the other hours would have it', () => {
  const [id] = ids.filter((each) => each.startsWith('p11-arbejde'));
  fc.assert(
    fc.property(employmentArb, (employment) => {
      const open = ask(id as string, employment);
      const told = (few: string) =>
        ask(
          id as string,
          employment.map((each) => ({ ...each, hoursPerWeek: each.hoursPerWeek ?? hours(few) })),
        ).outcome;
      if (open.outcome === 'undecided') expect([told('0'), told('37')]).toEqual(['refused', 'granted']);
      else expect([told('0'), told('37')]).toEqual([open.outcome, open.outcome]);
    }),
    { numRuns: 1000 },
  );
});

describe('the verdict on one result', () => {
  const found = (id: string, facts: Partial<ResultFacts>) =>
    resultVerdict(agreement, id, { order, ...facts }, openAccount(agreement, {}, false));
  const job = (firstDay: string) => ({ kind: 'ordinaert-job', firstDay: isoDate(firstDay) }) as const;

  test.each([
    [
      'job-13',
      { employment: [job('2027-03-01')] },
      { outcome: 'granted', earnedOn: '2027-05-30', window: { firstDay: '2027-01-04', lastDay: '2028-01-04' } },
    ],
    ['job-13', {}, { outcome: 'refused', earnedOn: null, window: { firstDay: '2027-01-04', lastDay: '2028-01-04' } }],
    ['uddannelse', {}, { outcome: 'refused', earnedOn: null, window: null, measuredOn: '2027-10-04' }],
  ] as const)('%s %j', (id, facts, expected) => {
    expect(found(id, facts)).toMatchObject({ result: id, measuredOn: null, ...expected });
  });

  test('an agreement without such a result has none', () => {
    const problems = (of: Agreement) => {
      const account = openAccount<ResultSteps>(of, {}, false);
      return problemsOf(() => resultVerdict(of, 'andet', { order }, account));
    };
    const none = { ...agreement, terms: { results: { ...agreement.terms.results, list: undefined } } } as Agreement;
    for (const of of [agreement, none, koebenhavn2016Fyldt30 as Agreement])
      expect(problems(of)).toMatchObject([{ code: 'not-in-agreement', path: 'agreement' }]);
  });

  test('an approval is answered only where the result asks for it', () => {
    const day = isoDate('2027-02-01');
    const placements = [{ kind: 'loentilskud', firstDay: day, lastDay: day, approvedOn: day }] as const;
    const counts = { ...at('P12.1'), kinds: ['loentilskud'] };
    const placed = defineAgreement(JSON.parse(JSON.stringify(agreementWith([{ ...p12[0], id: 'loen', counts }]))));
    const account = openAccount<ResultSteps>(placed, {}, false);
    expect(problemsOf(() => resultVerdict(placed, 'loen', { order, placements }, account))).toMatchObject([
      { code: 'not-in-agreement', path: 'placements[0].approvedOn' },
    ]);
  });
});
