import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PenaltyTerms } from '../../src/agreement/contract-terms.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { kroner } from '../../src/money/kroner.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { conductPenalty, type RunningBreach, runningBreaches } from '../../src/penalties/conduct-penalty.ts';

const running = (kind: RunningBreach, establishedOn: string, endedOn: string, maximum?: string) => ({
  breach: {
    kind,
    establishedOn: isoDate(establishedOn),
    endedOn: isoDate(endedOn),
    ...(maximum && { maximum: kroner(maximum) }),
  },
});

describe('a breach as a ground to cancel, whatever the penalty (M1)', () => {
  const found = (facts: Parameters<typeof conductPenalty>[1], of: Agreement = agreement) =>
    conductPenalty(of, facts).findings.map(({ code, severity, rule, source }) => [code, severity, rule, source.page]);

  it('any breach of social responsibility, a material one of the labour clause, and no single subcontractor', () => {
    const [social, labour] = [
      [['may-be-cancelled', 'warn', 'R335', 185]],
      [['may-be-cancelled-if-material', 'warn', 'R435', 187]],
    ];
    expect(runningBreaches.map((kind) => found(running(kind, '2016-05-02', '2016-05-13')))).toEqual([
      social,
      social,
      labour,
      labour,
    ]);
    expect(conductPenalty(agreement, running('labour-clause', '2016-05-02', '2016-05-13')).total).toBe('45000.00');
    expect(found({ breach: { kind: 'unlisted-subcontractor' } })).toEqual([]);
  });

  it('an agreement that says nothing of it finds nothing', () => {
    const { socialCancelling: _, labourCancelling: __, ...penalties } = agreement.terms.penalties as PenaltyTerms;
    const bare: Agreement = { ...agreement, terms: { ...agreement.terms, penalties } };
    for (const kind of runningBreaches) expect(found(running(kind, '2016-05-02', '2016-05-13'), bare)).toEqual([]);
  });

  it('is told with the penalty', () => {
    const asked = { agreement: 'koebenhavn-2016-unge', ...running('labour-clause', '2016-05-02', '2016-05-13') };
    expect(explain('conduct-penalty', answer('conduct-penalty', asked), 'da').split('\n').slice(0, 2)).toEqual([
      'Bod: 45.000,00 kr.',
      'Advarsel: En væsentlig overtrædelse af arbejdsklausulen giver altid ret til at ophæve helt eller delvist; boden fritager ikke for at opfylde. [R435, D16 s. 187, Bilag F6]',
    ]);
  });
});

describe('5,000 for each commenced working day, both ends included', () => {
  it.each([
    ['2016-10-03', '2016-10-03', 1, '5000.00'],
    ['2016-10-03', '2016-10-07', 5, '25000.00'],
    ['2016-10-07', '2016-10-10', 2, '10000.00'],
    ['2016-10-08', '2016-10-09', 0, '0.00'],
    ['2018-12-24', '2018-12-27', 1, '5000.00'],
  ])('%s – %s', (from, to, units, total) => {
    for (const kind of runningBreaches) {
      expect(conductPenalty(agreement, running(kind, from, to))).toMatchObject({
        units,
        unit: 'working-day',
        total,
        missing: [],
        maximumReached: null,
      });
    }
  });

  it.each([
    ['social-responsibility', 'R310', 185],
    ['social-responsibility-documentation', 'R311', 185],
    ['labour-clause', 'R312', 188],
    ['labour-clause-documentation', 'R312', 188],
  ] as const)('%s stands in %s, p. %i', (kind, rule, page) => {
    const { steps = [] } = conductPenalty(agreement, running(kind, '2016-10-03', '2016-10-03'));
    const penalty = steps.find(({ what }) => what === 'conduct-penalty');
    expect([penalty?.rule, penalty?.source.page]).toEqual([rule, page]);
  });
});

it('reading social-documentation-unit: weeks, only where the word is lost', () => {
  const week = { 'social-documentation-unit': 'week' } as const;
  const of = (kind: RunningBreach, to: string) => conductPenalty(agreement, running(kind, '2016-10-03', to), week);
  const documentation = 'social-responsibility-documentation';
  expect(of(documentation, '2016-10-09')).toMatchObject({ units: 1, unit: 'week', total: '5000.00' });
  expect(of(documentation, '2016-10-10')).toMatchObject({ units: 2, unit: 'week', total: '10000.00' });
  expect(of('social-responsibility', '2016-10-09')).toMatchObject({ units: 5, unit: 'working-day' });
});

it('a stated maximum caps the penalty and is a ground to cancel once it is reached', () => {
  const of = (maximum: string) =>
    conductPenalty(agreement, running('labour-clause', '2016-10-03', '2016-10-04', maximum));
  expect(of('10000.01')).toMatchObject({ total: '10000.00', maximumReached: false });
  expect(of('10000.00')).toMatchObject({ total: '10000.00', maximumReached: true });
  expect(of('9999.99')).toMatchObject({ total: '9999.99', maximumReached: true });
});

it('an agreement without a rule on a maximum has a penalty, as long as none is stated', () => {
  const { conductMaximum: _, ...penalties } = agreement.terms.penalties as PenaltyTerms;
  const bare: Agreement = { ...agreement, terms: { ...agreement.terms, penalties } };
  const result = conductPenalty(bare, running('labour-clause', '2016-10-03', '2016-10-04'));
  expect(result).toMatchObject({ total: '10000.00', maximumReached: null });
});

it('a subcontractor off the list costs one amount, which the source lost', () => {
  const breach = { kind: 'unlisted-subcontractor' } as const;
  expect(conductPenalty(agreement, { breach, figures: { subcontractor: kroner(7500) } })).toMatchObject({
    total: '7500.00',
    units: null,
    unit: null,
    missing: [],
  });
  const open = conductPenalty(agreement, { breach });
  expect([open.total, open.atLeast, open.atMost]).toEqual([null, '0.00', null]);
  expect(open.missing.map(({ what, rule }) => [what, rule])).toEqual([['subcontractor', 'R315']]);

  // Page 165 excepts obviously trifling deliveries; nobody is asked what the subcontractor does.
  const told = answer('conduct-penalty', { agreement: agreement.id, breach, figures: { subcontractor: '10000' } });
  expect(explain('conduct-penalty', told, 'da')).toContain(
    'Bod for en underleverandør, der ikke står på listen og ikke kun står for åbenbart bagatelagtige leverancer (det spørges der ikke om): 10.000,00 kr. [R315,',
  );
  expect(explain('conduct-penalty', told, 'en')).toContain(
    'Penalty for a subcontractor that is not on the list and does more than obviously trifling deliveries (which is not asked): DKK 10,000.00. [R315,',
  );
});

it('rises with every day and never falls', () => {
  fc.assert(
    fc.property(fc.integer({ min: 42_000, max: 43_000 }), fc.integer({ min: 0, max: 60 }), (start, length) => {
      const of = (end: number) =>
        conductPenalty(agreement, running('labour-clause', toIsoDate(start as Day), toIsoDate(end as Day), '100000.00'))
          .total;
      const [today, tomorrow] = [of(start + length), of(start + length + 1)].map(Number);
      expect(tomorrow).toBeGreaterThanOrEqual(today ?? Number.NaN);
      expect(tomorrow).toBeLessThanOrEqual(100_000);
    }),
  );
});

it('damages beside it', () => {
  const facts = { ...running('labour-clause', '2016-10-03', '2016-10-03'), documentedLoss: kroner(6000) };
  expect(conductPenalty(agreement, facts).damages?.total).toBe('1000.00');
});

describe('p. 185: a penalty for a breach of social responsibility does not bar damages (R480, A106)', () => {
  const kinds = ['social-responsibility', 'social-responsibility-documentation'] as const;
  const of = (kind: RunningBreach, loss: string | undefined, option?: 'beyond-penalty' | 'whole-loss') =>
    conductPenalty(
      agreement,
      { ...running(kind, '2016-10-03', '2016-10-03'), documentedLoss: loss === undefined ? loss : kroner(loss) },
      option && { 'social-penalty-damages': option },
    );
  const steps = (...asked: Parameters<typeof of>) =>
    (of(...asked).steps ?? []).filter(({ what }) => what.startsWith('damages'));

  it.each(kinds)('%s: said whatever loss is told', (kind) => {
    const source = { document: 'D16', page: 185, annex: 'Bilag F5', section: '6.2' };
    expect(steps(kind, undefined)).toMatchObject([{ what: 'damages-not-barred', rule: 'R480', source }]);
    expect(of(kind, undefined).damages).toBeNull();
  });

  it.each(kinds)('%s: the loss beyond the penalty, or the whole of it', (kind) => {
    expect(of(kind, '6000.00').damages?.total).toBe('1000.00');
    expect(of(kind, '4999.99').damages?.total).toBe('0.00');
    expect(of(kind, '6000.00', 'whole-loss').damages?.total).toBe('6000.00');
    expect(of(kind, '4999.99', 'whole-loss').damages?.total).toBe('4999.99');
    expect(steps(kind, '6000.00')[1]).toMatchObject({
      what: 'damages-beyond-penalty',
      rule: 'R316',
      reading: 'social-penalty-damages',
      option: 'beyond-penalty',
    });
    expect(steps(kind, '6000.00', 'whole-loss')[1]).toMatchObject({
      what: 'damages-beside-penalty',
      rule: 'R480',
      option: 'whole-loss',
    });
  });

  it('is asked only where there is a loss and a penalty to take off it', () => {
    expect(steps('social-responsibility', '0.00')[1]).not.toHaveProperty('reading');
    const weekend = running('social-responsibility', '2016-10-08', '2016-10-09');
    const { steps: told, damages } = conductPenalty(agreement, { ...weekend, documentedLoss: kroner(1) });
    expect([damages?.total, told?.at(-1)?.reading]).toEqual(['1.00', undefined]);
    expect([told?.at(-1)?.what, steps('social-responsibility', '0.00')[1]?.what]).toEqual([
      'damages-beyond-penalty',
      'damages-beyond-penalty',
    ]);
  });

  it('the whole loss is told beside the penalty that is not taken off it, and is the same without steps', () => {
    const [, beside] = steps('social-responsibility', '6000.00', 'whole-loss');
    expect(beside).toMatchObject({ from: { documentedLoss: '6000.00', penalty: '5000.00' }, gives: '6000.00' });
    const facts = { ...running('social-responsibility', '2016-10-03', '2016-10-03'), documentedLoss: kroner(6000) };
    const unsaid = conductPenalty(agreement, { ...facts, steps: false }, { 'social-penalty-damages': 'whole-loss' });
    expect(unsaid.damages?.total).toBe('6000.00');
  });

  it('the labour clause says nothing of the kind', () => {
    for (const kind of ['labour-clause', 'labour-clause-documentation'] as const) {
      expect(steps(kind, '6000.00', 'whole-loss')).toMatchObject([{ what: 'damages-beyond-penalty', rule: 'R316' }]);
      expect(of(kind, '6000.00', 'whole-loss').damages?.total).toBe('1000.00');
    }
  });
});

it('counts three centuries at once', () => {
  const { units } = conductPenalty(agreement, running('labour-clause', '1900-01-01', '2199-12-31'));
  expect(units).toBeGreaterThan(75_000);
  expect(dayOf('2199-12-31', '')).toBeGreaterThan(units ?? 0);
});

it.each([
  [{}, 'missing-field at breach'],
  [{ breach: {} }, 'missing-field at breach.kind'],
  [{ breach: { kind: 'theft' } }, 'invalid-option at breach.kind'],
  [{ breach: { kind: 'unlisted-subcontractor', endedOn: '2016-10-03' } }, 'unknown-field at breach.endedOn'],
  [{ breach: { kind: 'labour-clause', establishedOn: '2016-10-03' } }, 'missing-field at breach.endedOn'],
  [
    { breach: { kind: 'labour-clause', establishedOn: '2016-10-03', endedOn: '2016-10-02' } },
    'date-order at breach.endedOn',
  ],
  [
    { breach: { kind: 'labour-clause', establishedOn: '1899-12-31', endedOn: '2016-10-02' } },
    'date-out-of-range at breach.establishedOn',
  ],
])('%j', (facts, problem) => {
  const told = answer('conduct-penalty', { agreement: 'koebenhavn-2016-unge', ...facts });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});

it('an amount that nobody knows is told as one that is not given, and not as one from nothing up', () => {
  const breach = { kind: 'unlisted-subcontractor' };
  const first = (language: 'da' | 'en', more: object) => {
    const told = answer('conduct-penalty', { agreement: 'koebenhavn-2016-unge', breach, ...more });
    return explain('conduct-penalty', told, language).split('\n')[0];
  };
  expect(first('da', {})).toBe('Bod: et beløb, der ikke er oplyst');
  expect(first('en', {})).toBe('Penalty: an amount that is not given');
  expect(first('en', { figures: { subcontractor: '0' } })).toBe('Penalty: DKK 0.00');
});
