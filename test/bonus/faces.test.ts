import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as api from '../../src/index.ts';
import { wordings } from '../../src/language/wordings.ts';
import { outputSchemas } from '../../src/operations/json-schema.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import { resultReasons } from '../../src/results/verdict.ts';
import { agreement, allFigures, decisionCases, order, placement } from '../cases/bonus.ts';

const example = (name: string) => JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8'));
const lines = (operation: string, input: unknown, language: 'da' | 'en') =>
  explain(operation, answer(operation, input) as never, language).split('\n');

describe('the timeline of a case', () => {
  const input = {
    agreement,
    order,
    previousOrders: [{ order: { ...order, startsOn: '2016-01-04', weeks: 4 } }],
    placements: [
      placement('2016-05-02', '2016-05-31'),
      placement('2016-09-12', '2016-10-02', '2016-09-19'),
      placement('2016-10-03', '2016-10-09', '2016-10-12'),
      placement('2016-11-28', '2017-01-31'),
    ],
    employment: [
      { kind: 'fleksjob', firstDay: '2016-12-01' },
      { kind: 'ordinaert-job', firstDay: '2016-12-01', monthlyIncome: { '2017-01': '11999.99' } },
      { kind: 'uddannelse', firstDay: '2016-08-01', lastDay: '2016-12-31' },
    ],
    figures: allFigures,
  };

  test('in Danish', () => {
    expect(lines('bonus', input, 'da')).toMatchInlineSnapshot(`
      [
        "Bonus 1a: ikke optjent",
        "  Borgeren var ikke i praktik eller løntilskud fire uger i træk inden for perioden. [R238, D16 s. 71, Bilag C2 1.3]",
        "  De fire uger skal ligge fra 4. juli 2016 til og med 2. december 2016. [R239, D16 s. 71, Bilag C2 1.3]",
        "  Endelig fra 5. november 2016.",
        "Bonus 1b: ikke optjent",
        "  Indkomsten nåede ikke grænsen. [R241, D16 s. 71, Bilag C2 1.3]",
        "  Måledag: 1. januar 2017. [R240, D16 s. 71, Bilag C2 1.3]",
        "  Kan vides fra 1. januar 2017; indkomsten kan ændre det til og med 31. januar 2017.",
        "Alle beløb er uden moms.",
        "- Forløbet løb fra 4. juli 2016 til og med 2. oktober 2016. [R239, D16 s. 71, Bilag C2 1.3]",
        "- Et tidligere forløb hos samme leverandør sluttede 31. januar 2016, 155 dage før dette: der begynder en ny bonusperiode. [R245, D16 s. 72, Bilag C2 1.3]",
        "- De fire uger skal ligge fra 4. juli 2016 til og med 2. december 2016 (slutdato 2. oktober 2016 + 2 måneder). [R239, D16 s. 71, Bilag C2 1.3; læst sådan: Hvornår slutter perioden, som de fire uger til bonus 1a skal ligge i? To kalendermåneder efter slutdatoen, den dag medregnet.]",
        "- Virksomhedspraktik fra 2. maj 2016 til og med 31. maj 2016 tæller ikke, for den ligger uden for perioden. [R239, D16 s. 71, Bilag C2 1.3]",
        "- Virksomhedspraktik fra 12. september 2016 til og med 2. oktober 2016 tæller fra 19. september 2016 til og med 2. oktober 2016, for jobcentret godkendte den 19. september 2016. [R194, D16 s. 148, Bilag E]",
        "- Virksomhedspraktik fra 3. oktober 2016 til og med 9. oktober 2016 tæller ikke, for den blev først godkendt, da den var slut. [R194, D16 s. 148, Bilag E]",
        "- Virksomhedspraktik fra 28. november 2016 til og med 31. januar 2017 tæller fra 28. november 2016 til og med 2. december 2016. [R238, D16 s. 71, Bilag C2 1.3]",
        "- Længste sammenhængende tid: 14 dage, fra 19. september 2016 til og med 2. oktober 2016. [R238, D16 s. 71, Bilag C2 1.3]",
        "- Bonus 1a: ikke optjent: borgeren var ikke i praktik eller løntilskud fire uger i træk inden for perioden. [R238, D16 s. 71, Bilag C2 1.3; læst sådan: Hvor mange dage er mindst fire sammenhængende uger? 28 kalenderdage i træk, begge ender med.]",
        "- Forløbet sluttede 2. oktober 2016; fra den 1. i måneden efter går der 2 måneder, så måledagen er 1. januar 2017. [R240, D16 s. 71, Bilag C2 1.3; læst sådan: Hvilken dag afgør, om borgeren er i job, fleksjob eller uddannelse? Den 1. i måneden efter ophøret plus to måneder.]",
        "- Uddannelse fra 1. august 2016 til og med 31. december 2016 dækker ikke måledagen. [R240, D16 s. 71, Bilag C2 1.3]",
        "- Fleksjob fra 1. december 2016 er ikke det, bonussen kræver. [R240, D16 s. 71, Bilag C2 1.3; læst sådan: Er et fleksjob et ordinært job, når bonus 1b og spor 4 afgøres? Nej, det tæller kun i spor 3.]",
        "- Ordinært job fra 1. december 2016 dækker måledagen og tæller. [R240, D16 s. 71, Bilag C2 1.3]",
        "- Oplyst indkomst i januar 2017: 11.999,99 kr.; grænsen er 12.000,00 kr. [R241, D16 s. 71, Bilag C2 1.3; læst sådan: I hvilken måned skal indkomsten fra et job nå grænsen? Måneden, som måledagen ligger i.]",
        "- Bonus 1b: ikke optjent: indkomsten nåede ikke grænsen. [R241, D16 s. 71, Bilag C2 1.3]",
      ]
    `);
  });

  test('in English', () => {
    expect(lines('bonus', input, 'en')).toMatchInlineSnapshot(`
      [
        "Bonus 1a: refused",
        "  The citizen was not in placement or wage subsidy for four weeks on end within the period. [R238, D16 p. 71, Bilag C2 1.3]",
        "  The four weeks must lie from 4 July 2016 through 2 December 2016. [R239, D16 p. 71, Bilag C2 1.3]",
        "  Final from 5 November 2016.",
        "Bonus 1b: refused",
        "  The income did not reach the threshold. [R241, D16 p. 71, Bilag C2 1.3]",
        "  Measurement day: 1 January 2017. [R240, D16 p. 71, Bilag C2 1.3]",
        "  Can be known from 1 January 2017; the income can change it through 31 January 2017.",
        "All amounts are without VAT.",
        "- The course ran from 4 July 2016 through 2 October 2016. [R239, D16 p. 71, Bilag C2 1.3]",
        "- An earlier course with the same provider ended 31 January 2016, 155 days before this one: a new bonus period begins. [R245, D16 p. 72, Bilag C2 1.3]",
        "- The four weeks must lie from 4 July 2016 through 2 December 2016 (end date 2 October 2016 + 2 months). [R239, D16 p. 71, Bilag C2 1.3; read thus: When does the period end in which the four weeks for bonus 1a must lie? Two calendar months after the end date, that day included.]",
        "- Company placement from 2 May 2016 through 31 May 2016 does not count: outside the period. [R239, D16 p. 71, Bilag C2 1.3]",
        "- Company placement from 12 September 2016 through 2 October 2016 counts from 19 September 2016 through 2 October 2016, since the jobcentre approved it 19 September 2016. [R194, D16 p. 148, Bilag E]",
        "- Company placement from 3 October 2016 through 9 October 2016 does not count, since it was approved only when it was over. [R194, D16 p. 148, Bilag E]",
        "- Company placement from 28 November 2016 through 31 January 2017 counts from 28 November 2016 through 2 December 2016. [R238, D16 p. 71, Bilag C2 1.3]",
        "- Longest time on end: 14 days, from 19 September 2016 through 2 October 2016. [R238, D16 p. 71, Bilag C2 1.3]",
        "- Bonus 1a: refused: the citizen was not in placement or wage subsidy for four weeks on end within the period. [R238, D16 p. 71, Bilag C2 1.3; read thus: How many days are at least four consecutive weeks? 28 calendar days in a row, both ends included.]",
        "- The course ended 2 October 2016; 2 months run from the 1st of the month after, so the measurement day is 1 January 2017. [R240, D16 p. 71, Bilag C2 1.3; read thus: Which day decides whether the citizen is in a job, a flexjob or education? The 1st of the month after the exit plus two months.]",
        "- Education from 1 August 2016 through 31 December 2016 does not cover the measurement day. [R240, D16 p. 71, Bilag C2 1.3]",
        "- Flexjob from 1 December 2016 is not what the bonus asks for. [R240, D16 p. 71, Bilag C2 1.3; read thus: Is a flexjob an ordinary job when bonus 1b and track 4 are decided? No, it counts in track 3 only.]",
        "- Ordinary job from 1 December 2016 covers the measurement day and counts. [R240, D16 p. 71, Bilag C2 1.3]",
        "- Stated income in January 2017: DKK 11,999.99; the threshold is DKK 12,000.00. [R241, D16 p. 71, Bilag C2 1.3; read thus: In which month must the income from a job reach the threshold? The month that the measurement day lies in.]",
        "- Bonus 1b: refused: the income did not reach the threshold. [R241, D16 p. 71, Bilag C2 1.3]",
      ]
    `);
  });
});

test('every answer keeps to its schema, and is told in both languages without a code or a hole', () => {
  for (const { input } of decisionCases) {
    for (const asOf of [undefined, '2016-10-01']) {
      const told = answer('bonus', { agreement, ...input, ...(asOf && { asOf }) });
      if (!told.ok) throw new Error(JSON.stringify(told.problems));
      expect(outputSchemas.bonus.safeParse(told.result).error).toBeUndefined();
      for (const language of ['da', 'en'] as const) {
        const text = explain('bonus', told as never, language);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        for (const code of resultReasons) expect(text).not.toContain(code);
      }
      expect(tableOf('bonus', told.result).rows.length).toBe(told.result.decisions.length);
    }
  }
  for (const { bonusReason, names } of Object.values(wordings)) {
    const asked = { kinds: 'fleksjob', lastingWeeks: '13', hoursPerWeek: '15' } as never;
    for (const code of resultReasons) expect(bonusReason(code, asked, names)).not.toMatch(/undefined|^$/);
  }
});

describe('the examples', () => {
  test('bonus', () => {
    const told = answer('bonus', example('bonus'));
    expect(told).toMatchObject({
      ok: true,
      result: {
        decisions: [
          { bonus: '1a', outcome: 'granted', amount: '10000.00', earnedOn: '2016-10-16' },
          { bonus: '1b', outcome: 'granted', amount: '15000.00', earnedOn: '2017-01-01' },
        ],
      },
    });
  });

  test('bonus-statement', () => {
    const told = answer('bonus-statement', example('bonus-statement'));
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    expect(outputSchemas['bonus-statement'].safeParse(told.result).error).toBeUndefined();
    expect(told.result).toMatchObject({
      totals: { count: 2, amount: '35000.00' },
      otherPeriods: [{ quarter: '2016-Q4', bonus: '1a', count: 2 }],
      invoice: { valid: true, draft: { total: '35000.00' } },
    });
    for (const language of ['da', 'en'] as const) {
      expect(lines('bonus-statement', example('bonus-statement'), language).join('\n')).not.toMatch(/undefined|NaN/);
    }
    expect(tableOf('bonus-statement', told.result).rows.at(-1)?.at(-1)).toBe('35000.00');
  });

  test('settle shows each bonus and no sum where an amount is missing', () => {
    const told = answer('settle', example('orders'));
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    expect(outputSchemas.settle.safeParse(told.result).error).toBeUndefined();
    expect(told.result).toMatchObject({
      orders: [
        { bonus: { decisions: [{ outcome: 'granted', amount: null }, { outcome: 'undecided' }] } },
        { bonus: { decisions: [{ outcome: 'refused' }, { outcome: 'refused' }] } },
        { bonus: { decisions: [] } },
        { bonus: { decisions: [{ bonus: '4' }] } },
        { bonus: { decisions: [] } },
        { bonus: { decisions: [] } },
        { bonus: { decisions: [] } },
        { bonus: { decisions: [] } },
      ],
      totals: { bonus: null, confirmedBonus: null, bonusUndecided: 2 },
    });
    const text = lines('settle', example('orders'), 'da');
    expect(text).toContain('  Bonus 1a: optjent 16. oktober 2016: beløbet mangler');
    expect(text).toContain(
      'Optjent bonus for ordrer, der kan bekræftes: kan ikke lægges sammen: et beløb mangler, eller aftalen siger intet om det',
    );
  });
});

describe('settle', () => {
  const settle = (orders: readonly object[], more: object = {}) => {
    const told = answer('settle', { agreement, orders, figures: allFigures, ...more });
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    return told.result as unknown as {
      orders: { bonus: { decisions: { outcome: string; reasons: { code: string }[] }[] } | null }[];
      totals: { bonus: string | null; confirmedBonus: string | null; bonusUndecided: number };
    };
  };
  const placements = [placement('2016-07-04', '2016-08-31'), placement('2016-11-01', '2016-12-31')];
  const next = { ...order, id: 'ordre-2', startsOn: '2016-10-31' };

  test('the same decisions as the question itself, and their sum', () => {
    const told = settle([{ order, placements, employment: [{ kind: 'uddannelse', firstDay: '2017-01-01' }] }]);
    const alone = answer('bonus', {
      agreement,
      order,
      placements,
      employment: [{ kind: 'uddannelse', firstDay: '2017-01-01' }],
      figures: allFigures,
    });
    expect(alone.ok && told.orders[0]?.bonus).toEqual(alone.ok && alone.result);
    expect(told.totals).toMatchObject({ bonus: '25000.00', confirmedBonus: '25000.00', bonusUndecided: 0 });
  });

  test('an order that extends another of the batch earns nothing, in either order', () => {
    for (const batch of [
      [
        { order, placements },
        { order: next, placements },
      ],
      [
        { order: next, placements },
        { order, placements },
      ],
    ]) {
      expect(settle(batch).totals.bonus).toBe('10000.00');
    }
    expect(
      settle([
        { order, placements },
        { order: { ...next, provider: 'leverandoer-b' }, placements },
      ]).totals.bonus,
    ).toBe('20000.00');
    expect(
      settle([
        { order, placements },
        { order: { ...next, citizen: 'borger-2' }, placements },
      ]).totals.bonus,
    ).toBe('20000.00');
  });

  test('an order under another agreement is no earlier course', () => {
    const { koebenhavn2016Fyldt30: own } = api;
    const batch = (id: string) => [
      { order, placements, agreement: { ...own, id } },
      { order: next, placements },
    ];
    expect(settle(batch('egen-aftale')).totals.bonus).toBe('20000.00');
    expect(settle(batch(own.id)).totals.bonus).toBe('10000.00');
  });

  test('earlier orders that are named count too', () => {
    const [only] = settle([{ order: next, placements, previousOrders: [{ order }] }]).orders;
    expect(only?.bonus?.decisions[0]?.reasons[0]?.code).toBe('extension-of-earlier-course');
  });

  test('a rejected order is not in the sum of those that may be confirmed', () => {
    const rejected = { order: { ...order, hourlyRate: '1000' }, placements };
    expect(settle([rejected]).totals).toMatchObject({ bonus: '10000.00', confirmedBonus: '0.00' });
  });

  test('an unknown level has no bonus; a wrong closure is told once', () => {
    expect(settle([{ order: { ...order, level: 'x' } }]).orders[0]?.bonus).toBeNull();
    const closure = { ground: 'closed-early', lastOpenDay: '2020-01-01' };
    const told = answer('settle', { agreement, orders: [{ order, closure }, { order: next }] });
    expect(told.ok ? [] : told.problems.map(({ path }) => path)).toEqual(['orders[0].closure.lastOpenDay']);
  });
});

describe('what another reading would have paid', () => {
  const effects = (input: object) => {
    const told = answer('sensitivity', { agreement, operation: 'bonus', input });
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    return told.result as unknown as {
      deciding: string[];
      readings: { reading: string; others: { option: string; difference: string | null }[] }[];
    };
  };

  test('four work weeks and a bonus lost on two days', () => {
    const input = { order, placements: [placement('2016-09-19', '2016-10-14')], figures: allFigures };
    const { deciding, readings } = effects(input);
    expect(deciding).toEqual(['four-weeks', 'bonus-1a-window-end', 'bonus-measurement']);
    expect(readings.find(({ reading }) => reading === 'four-weeks')?.others).toMatchObject([
      { option: 'work-weeks', changes: true, difference: '10000.00' },
    ]);
  });

  test('both bonuses or only the higher', () => {
    const input = {
      order,
      placements: [placement('2016-09-19', '2016-10-16')],
      employment: [{ kind: 'uddannelse', firstDay: '2016-11-01' }],
      figures: allFigures,
    };
    const either = effects(input).readings.find(({ reading }) => reading === 'bonus-1a-and-1b');
    expect(either?.others).toMatchObject([{ option: 'either', difference: '-10000.00' }]);
    const unknown = effects({ ...input, figures: {} }).readings.find(({ reading }) => reading === 'bonus-1a-and-1b');
    expect(unknown?.others).toMatchObject([{ option: 'either', changes: true, difference: null }]);
  });
});
