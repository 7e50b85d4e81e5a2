import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PenaltyTerms } from '../../src/agreement/contract-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { kroner } from '../../src/money/kroner.ts';
import { percent } from '../../src/money/ratios.ts';
import { answer, explain, type OperationName } from '../../src/operations/operations.ts';
import type { DelayPenalty } from '../../src/penalties/delay-penalty.ts';
import { ownAgreement } from '../cases/own-agreement.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

const clause = { rule: 'E20', source: { document: 'K1', page: 9 } } as const;

/** An agreement that says of penalties what is given, and nothing else. */
const saying = (penalties: PenaltyTerms, more: Partial<Agreement> = {}): Agreement => ({
  ...(ownAgreement as Agreement),
  documents: [...ownAgreement.documents, ...koebenhavn2016Fyldt30.documents] as never,
  ...more,
  terms: { penalties },
});

/** P10: DKK 500 for each begun working day, at most 10 % of the order. */
const p10: PenaltyTerms = {
  delay: { ...clause, kind: 'amount', amount: kroner(500), each: 'working-day' },
  delayCap: { ...clause, percent: percent(10), of: 'value' },
};
const late = { value: '24000', dueOn: '2027-01-08', kind: 'late-delivery' };

describe('P10: an amount for each begun working day, at most a share of the order', () => {
  it.each([
    ['2027-01-08', 0, '0.00'],
    ['2027-01-10', 0, '0.00'],
    ['2027-01-11', 1, '500.00'],
    ['2027-01-14', 4, '2000.00'],
    ['2027-01-15', 5, '2400.00'],
    ['2027-01-21', 9, '2400.00'],
  ])('delivered %s: %i working days, %s', (deliveredOn, workingDays, total) => {
    const told = answer('delay-penalty', { agreement: saying(p10), ...late, deliveredOn });
    expect(told).toMatchObject({
      ok: true,
      result: { workingDays, base: '24000.00', cap: '2400.00', total, atLeast: total, atMost: total, missing: [] },
    });
    if (!told.ok) return;
    const { steps } = told.result as { steps: readonly { rule: string; reading?: string }[] };
    expect(steps.every(({ rule }) => rule === 'E20')).toBe(true);
    expect(steps.map(({ reading }) => reading).filter((each) => each && each !== 'penalty-first-day')).toEqual([]);
    expect(explain('delay-penalty', told, 'da')).toContain('500,00 kr. pr. arbejdsdag');
    expect(explain('delay-penalty', told, 'en')).toContain('DKK 500.00 a working day');
    expect(explain('delay-penalty', told, 'da')).not.toMatch(/undefined|25 %|D16/);
  });

  it('an option that the agreement fixes holds, and a caller’s own goes before it', () => {
    const readings = { 'penalty-first-day': { ...clause, option: 'due-day' } };
    const asked = (more: object) =>
      answer('delay-penalty', { agreement: saying(p10, { readings }), ...late, deliveredOn: '2027-01-14', ...more });
    expect(asked({})).toMatchObject({ result: { workingDays: 5, total: '2400.00' } });
    expect(asked({ readings: { 'penalty-first-day': 'day-after' } })).toMatchObject({ result: { total: '2000.00' } });
  });

  it('without a cap the days add up', () => {
    const { delay } = p10;
    const told = answer('delay-penalty', { agreement: saying({ delay }), ...late, deliveredOn: '2027-01-21' });
    expect(told).toMatchObject({ result: { total: '4500.00', cap: null } });
    for (const language of ['da', 'en'] as const)
      expect(explain('delay-penalty', told, language)).not.toContain('null');
  });

  it('without a cap the least amount is all that can raise the days, and no reading of the two is asked', () => {
    const { delay } = p10;
    const agreement = saying({ delay, delayMinimum: { ...clause, figure: 'delay-minimum' } });
    const asked = (minimum?: string) =>
      answer('delay-penalty', {
        agreement,
        ...late,
        deliveredOn: '2027-01-13',
        ...(minimum && { figures: { 'delay-minimum': minimum } }),
      });
    expect(asked()).toMatchObject({ result: { cap: null, total: null, atLeast: '1500.00', atMost: null } });
    expect(asked('499.99')).toMatchObject({ result: { total: '1500.00' } });
    expect(asked('500.01')).toMatchObject({ result: { total: '1500.03' } });
    for (const told of [asked(), asked('500.01')])
      expect(JSON.stringify(told)).not.toContain('penalty-minimum-and-cap');
  });

  it('a day is told by its amount', () => {
    const { steps } = asked<DelayPenalty>('delay-penalty', {
      agreement: saying(p10),
      ...late,
      deliveredOn: '2027-01-11',
    });
    expect(steps?.find(({ what }) => what === 'daily-penalty')).toMatchObject({
      from: { base: '24000.00', amount: '500.00', minimum: 'none' },
      gives: '500.00',
    });
  });

  it('an amount that the agreement states is used before a lack is told, and a caller’s goes before it', () => {
    const least = { delayMinimum: { ...clause, figure: 'delay-minimum' } } as const;
    const asked = (more: Partial<Agreement>, facts: object = {}) =>
      answer('delay-penalty', {
        agreement: saying({ ...p10, ...least }, more),
        ...late,
        deliveredOn: '2027-01-12',
        ...facts,
      });
    const figures = { 'delay-minimum': { ...clause, amount: kroner(700) } };
    expect(asked({})).toMatchObject({ result: { total: null, missing: [{ what: 'delay-minimum', rule: 'E20' }] } });
    expect(asked({ figures })).toMatchObject({ result: { total: '1400.00', missing: [] } });
    expect(asked({ figures }, { figures: { 'delay-minimum': 800 } })).toMatchObject({ result: { total: '1600.00' } });
  });
});

const whole = koebenhavn2016Fyldt30.terms.penalties as Required<PenaltyTerms>;
const running = { kind: 'labour-clause', establishedOn: '2027-01-04', endedOn: '2027-01-05' };
const social = { ...running, kind: 'social-responsibility' };
const delay = { ...late, deliveredOn: '2027-01-12' };
const rates = [{ from: '2027-01-01', percent: 1 }];
const owed = { amount: 100, dueOn: '2027-01-04', paidOn: '2027-01-05', referenceRates: rates };

/** A question that needs one clause, and the fact at which its absence is told; `''`: the whole question. */
const needs: readonly (readonly [keyof PenaltyTerms, OperationName, object, string])[] = [
  ['delay', 'delay-penalty', delay, 'kind'],
  ['remedy', 'delay-penalty', { ...delay, kind: 'late-remedy' }, 'kind'],
  ['wholeValue', 'delay-penalty', { ...delay, wholeValue: 30_000 }, 'wholeValue'],
  ['damagesBeyondPenalty', 'delay-penalty', { ...delay, documentedLoss: 1 }, 'documentedLoss'],
  ['wrongInvoice', 'invoicing-penalty', { wrongAmount: 100 }, 'wrongAmount'],
  ['wrongInvoiceDaily', 'invoicing-penalty', { period: { firstDay: '2027-01-04', lastDay: '2027-01-05' } }, 'period'],
  ['wrongInvoiceExcused', 'invoicing-penalty', { wrongAmount: 100, excused: true }, 'excused'],
  ['heightenedControl', 'invoicing-penalty', { wrongAmount: 100, earlierErrors: 2 }, 'earlierErrors'],
  ['damagesBeyondPenalty', 'invoicing-penalty', { wrongAmount: 100, documentedLoss: 1 }, 'documentedLoss'],
  ['conduct', 'conduct-penalty', { breach: running }, 'breach.kind'],
  ['conductPeriod', 'conduct-penalty', { breach: running }, 'breach.establishedOn'],
  ['conductMaximum', 'conduct-penalty', { breach: { ...running, maximum: 1 } }, 'breach.maximum'],
  ['subcontractor', 'conduct-penalty', { breach: { kind: 'unlisted-subcontractor' } }, 'breach.kind'],
  ['damagesBeyondPenalty', 'conduct-penalty', { breach: running, documentedLoss: 1 }, 'documentedLoss'],
  ['liability', 'liability-cap', {}, 'agreement'],
  ['damagesBeyondPenalty', 'liability-cap', { documentedLoss: 1 }, 'documentedLoss'],
  ['cancelling', 'cancellation', { cancelledBy: 'buyer' }, 'cancelledBy'],
  [
    'damagesBeyondPenalty',
    'cancellation',
    { cancelledBy: 'buyer', documentedLoss: 2, penalty: 1, earlierDamages: 1 },
    'penalty',
  ],
  ['liability', 'cancellation', { cancelledBy: 'buyer', documentedLoss: 2, earlierDamages: 1 }, 'earlierDamages'],
  ['interest', 'interest', owed, 'agreement'],
];

describe('a clause that the agreement does not have is not answered, at the fact that needs it', () => {
  it.each(needs)('without %s: %s', (name, operation, facts, path) => {
    const { [name]: _, ...rest } = whole;
    const inWhole = answer(operation, { agreement: saying(whole), ...facts });
    expect(problemsTold(inWhole)).toEqual([]);
    expect(problemsTold(answer(operation, { agreement: saying(rest), ...facts }))).toEqual([
      `not-in-agreement at ${path}`,
    ]);
  });

  it('and every other question is answered as before', () => {
    for (const [name] of needs) {
      const { [name]: _, ...rest } = whole;
      for (const [, operation, facts] of needs) {
        const [inWhole, without] = [whole, rest].map((each) =>
          answer(operation, { agreement: saying(each), ...facts }),
        );
        if (without?.ok && inWhole?.ok) expect(without.result).toEqual(inWhole.result);
        else expect(problemsTold(without as never).every((each) => each.startsWith('not-in-agreement'))).toBe(true);
      }
    }
  });

  it('one kind of breach by itself', () => {
    const { 'labour-clause': _, ...conduct } = whole.conduct ?? {};
    const agreement = saying({ ...whole, conduct });
    expect(problemsTold(answer('conduct-penalty', { agreement, breach: running }))).toEqual([
      'not-in-agreement at breach.kind',
    ]);
    expect(answer('conduct-penalty', { agreement, breach: social })).toMatchObject({ result: { total: '10000.00' } });
  });

  it('an agreement that says nothing of p. 185 tells nothing of it', () => {
    const { socialDamages: _, ...rest } = whole;
    const told = answer('conduct-penalty', { agreement: saying(rest), breach: social, documentedLoss: 20_000 });
    expect(told).toMatchObject({ result: { damages: { total: '10000.00' } } });
    expect(JSON.stringify(told)).not.toMatch(/R480|social-penalty-damages/);
  });

  it('without a least amount none is asked for, in a late remedy neither', () => {
    const { delayMinimum: _, ...rest } = whole;
    for (const kind of ['late-delivery', 'late-remedy']) {
      const told = answer('delay-penalty', { agreement: saying(rest), ...delay, kind });
      expect(told).toMatchObject({ result: { total: '4800.00', missing: [] } });
      expect(JSON.stringify(told)).not.toMatch(/late-remedy-minimum|penalty-minimum-and-cap/);
    }
  });
});

it('what commences, where the agreement says it, is no reading', () => {
  const term = { ...clause, daily: kroner(5000), each: 'week' } as const;
  const conduct = { ...whole.conduct, 'social-responsibility-documentation': term };
  const breach = { ...running, kind: 'social-responsibility-documentation' };
  const asked = (more: object) =>
    answer('conduct-penalty', { agreement: saying({ ...whole, conduct }), breach, ...more });
  expect(asked({})).toMatchObject({ result: { unit: 'week', units: 1, total: '5000.00' } });
  expect(problemsTold(asked({ readings: { 'social-documentation-unit': 'working-day' } }))).toEqual([
    'invalid-option at readings.social-documentation-unit',
  ]);
});

describe('an agreement that contradicts itself is refused with both sides', () => {
  it.each([
    ['delay', 'delayCap'],
    ['remedy', 'remedyCap'],
  ] as const)('%s above %s', (daily, cap) => {
    const told = (most: string) => {
      const agreement = saying({ ...whole, [cap]: { ...clause, percent: most, of: 'value' } });
      return problemsTold(answer('catalogue', { agreement }));
    };
    expect(told('10')).toEqual([]);
    expect(told('9.9999')).toEqual(
      [daily, cap].map((each) => `contradiction at agreement.terms.penalties.${each}.percent`),
    );
  });

  it('a word that is none is refused where it stands', () => {
    const agreement = saying({ ...p10, delayCap: { ...clause, percent: percent(10), of: 'order' as 'value' } });
    expect(problemsTold(answer('catalogue', { agreement }))).toEqual([
      'invalid-option at agreement.terms.penalties.delayCap.of',
    ]);
  });
});
