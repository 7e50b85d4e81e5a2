import { describe, expect, test } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import {
  agreement,
  allFigures,
  type DecisionCase,
  dateCases,
  decisionCases,
  endingOn,
  order,
  placement,
} from '../cases/bonus.ts';

interface Decision {
  bonus: string;
  outcome: string;
  amount: string | null;
  window?: { firstDay: string; lastDay: string };
  measuredOn?: string;
  earnedOn?: string;
  reasons: { code: string; rule: string }[];
  missing: { what: string; rule: string; source: { page?: number } }[];
  knowableFrom: string;
  changeableUntil: string;
}

function decide(input: DecisionCase['input']): Decision[] {
  const told = answer('bonus', { agreement, ...input });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return (told.result as unknown as { decisions: Decision[] }).decisions;
}

const outcomesOf = (input: DecisionCase['input']) => decide(input).map(({ bonus, outcome }) => `${bonus} ${outcome}`);

test.each(decisionCases)('$name', ({ input, gives, reasons, missing }) => {
  const decisions = decide(input);
  expect(decisions.map(({ bonus, outcome, amount }) => `${bonus} ${outcome} ${amount ?? '-'}`)).toEqual(gives);
  if (reasons) expect(decisions.map((each) => each.reasons.map(({ code }) => code))).toEqual(reasons);
  if (missing) expect(decisions.map((each) => each.missing.map(({ what }) => what))).toEqual(missing);
});

describe('window and measurement day', () => {
  test.each(dateCases)('$vector: a course that ends $end', ({ end, windowEnd, measuredOn }) => {
    const [a, b] = decide({ order: endingOn(end, 'virksomhedsspor-b', '2015-07-06') });
    expect(a?.window).toEqual({ firstDay: '2015-07-06', lastDay: windowEnd });
    expect(b?.measuredOn).toBe(measuredOn);
  });

  test('A04: the other end of the window, included', () => {
    const readings = { 'bonus-1a-window-end': 'first-of-next-month-plus-2-months' };
    const [a] = decide({ order, readings, placements: [placement('2016-12-05', '2017-01-01')] });
    expect(a).toMatchObject({ outcome: 'granted', window: { firstDay: '2016-07-04', lastDay: '2017-01-01' } });
    expect(outcomesOf({ order, readings, placements: [placement('2016-12-06', '2017-01-02')] })[0]).toBe('1a refused');
  });

  test('A06: the last day of the second month, and the income of its month', () => {
    const employment = [
      { kind: 'ordinaert-job', firstDay: '2016-12-31', lastDay: '2016-12-31', monthlyIncome: { '2016-12': '12000' } },
    ];
    const readings = { 'bonus-measurement': 'last-of-second-month' };
    expect(decide({ order, employment, readings, figures: allFigures })[1]).toMatchObject({
      outcome: 'granted',
      measuredOn: '2016-12-31',
    });
    expect(outcomesOf({ order, employment, figures: allFigures })[1]).toBe('1b refused');
  });
});

describe('thresholds', () => {
  test.each([
    ['27 days', '2016-07-04', '2016-07-30', 'refused'],
    ['28 days', '2016-07-04', '2016-07-31', 'granted'],
    ['29 days', '2016-07-04', '2016-08-01', 'granted'],
    ['28 days from the day before the window', '2016-07-03', '2016-07-30', 'refused'],
    ['28 days through the last day of the window', '2016-11-05', '2016-12-02', 'granted'],
    ['28 days through the day after the window', '2016-11-06', '2016-12-03', 'refused'],
    ['around the whole window', '2016-01-01', '2017-12-31', 'granted'],
  ])('1a: %s', (_, first, last, outcome) => {
    expect(outcomesOf({ order, placements: [placement(first, last)] })[0]).toBe(`1a ${outcome}`);
  });

  test.each([
    [29, '2016-10-31', true, true],
    [30, '2016-11-01', true, false],
    [31, '2016-11-02', false, false],
  ])('a gap of %i days', (_, startsOn, blocked, blockedOtherwise) => {
    const input = { order: { ...order, startsOn }, previousOrders: [{ order }] };
    const isBlocked = (readings: object) =>
      decide({ ...input, readings })[0]?.reasons.some(({ code }) => code === 'extension-of-earlier-course');
    expect(isBlocked({})).toBe(blocked);
    expect(isBlocked({ 'bonus-gap': '30-is-new-period' })).toBe(blockedOtherwise);
  });

  test.each([
    ['2016-12-31', 'refused'],
    ['2017-01-01', 'granted'],
    ['2017-01-02', 'refused'],
  ])('1b: education on %s alone', (day, outcome) => {
    const employment = [{ kind: 'uddannelse', firstDay: day, lastDay: day }];
    expect(outcomesOf({ order, employment })[1]).toBe(`1b ${outcome}`);
  });

  test('a run across the leap day', () => {
    const leap = { ...order, startsOn: '2016-01-04' };
    expect(outcomesOf({ order: leap, placements: [placement('2016-02-02', '2016-02-29')] })[0]).toBe('1a granted');
    const common = { ...order, startsOn: '2017-01-02' };
    expect(outcomesOf({ order: common, placements: [placement('2017-02-02', '2017-02-28')] })[0]).toBe('1a refused');
  });
});

describe('what another agreement says', () => {
  test('R128: area 1 has no bonus', () => {
    const told = answer('bonus', {
      agreement: 'koebenhavn-2016-unge',
      order: { ...order, level: 'uddannelsesvej-1-med-b', hoursPerWeek: '13' },
    });
    expect(told).toMatchObject({ ok: true, result: { decisions: [], vat: 'excluded', steps: [{ rule: 'R128' }] } });
  });

  test('R032: the 2024 specification has none', () => {
    const told = answer('bonus', {
      agreement: 'koebenhavn-udsatte-over-30',
      order: { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1' },
    });
    expect(told).toMatchObject({ ok: true, result: { decisions: [], steps: [{ what: 'no-bonus', rule: 'R032' }] } });
  });
});

describe('what can be known when', () => {
  const placements = [placement('2016-09-19', '2016-10-16')];
  const asOf = (day: string, more: object = {}) =>
    decide({ order, placements, figures: allFigures, asOf: day, ...more });

  test('1a is known on its 28th day and not before', () => {
    expect(asOf('2016-10-15')[0]).toMatchObject({ outcome: 'undecided', missing: [{ what: 'placements' }] });
    expect(asOf('2016-10-16')[0]).toMatchObject({
      outcome: 'granted',
      earnedOn: '2016-10-16',
      knowableFrom: '2016-10-16',
      changeableUntil: '2016-10-16',
    });
  });

  test('1a can be refused once 28 days no longer fit', () => {
    expect(asOf('2016-11-04', { placements: [] })[0]?.outcome).toBe('undecided');
    expect(asOf('2016-11-05', { placements: [] })[0]).toMatchObject({
      outcome: 'refused',
      knowableFrom: '2016-11-05',
      changeableUntil: '2016-11-05',
    });
  });

  test('nothing known yet: from the 28th day of the course through the end of the window', () => {
    expect(asOf('2016-07-03')[0]).toMatchObject({
      outcome: 'undecided',
      knowableFrom: '2016-07-31',
      changeableUntil: '2016-12-02',
    });
  });

  test('a run that just fits keeps it open to the last day of the window', () => {
    const late = { placements: [placement('2016-11-05', '2016-12-02')] };
    expect(asOf('2016-12-01', late)[0]).toMatchObject({
      outcome: 'undecided',
      knowableFrom: '2016-12-02',
      changeableUntil: '2016-12-02',
    });
    expect(asOf('2016-12-02', late)[0]?.outcome).toBe('granted');
  });

  test('of two that run at once, and count one by one, the later may be the one that lasts', () => {
    const both = {
      placements: [placement('2016-11-01', '2016-11-20'), placement('2016-11-03', '2016-11-30')],
      readings: { 'adjacent-placements': 'separate' },
    };
    expect(asOf('2016-11-10', both)[0]).toMatchObject({
      outcome: 'undecided',
      knowableFrom: '2016-11-11',
      changeableUntil: '2016-11-30',
    });
    expect(asOf('2016-11-29', both)[0]?.outcome).toBe('undecided');
    expect(asOf('2016-11-30', both)[0]).toMatchObject({ outcome: 'granted', earnedOn: '2016-11-30' });
  });

  test('1b is known on the measurement day; a stated income counts at once', () => {
    const employment = [{ kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2017-01': '12000' } }];
    expect(asOf('2016-12-31', { employment })[1]).toMatchObject({
      outcome: 'undecided',
      missing: [{ what: 'employment' }],
      knowableFrom: '2017-01-01',
      changeableUntil: '2017-01-31',
    });
    expect(asOf('2017-01-01', { employment })[1]).toMatchObject({
      outcome: 'granted',
      knowableFrom: '2017-01-01',
      changeableUntil: '2017-01-31',
    });
    expect(asOf('2017-01-01')[1]).toMatchObject({ outcome: 'refused', changeableUntil: '2017-01-01' });
  });

  test('nothing payable is known on the last open day, or the start where there was none', () => {
    const closed = (closure: object) => decide({ order, placements, closure }).map((each) => each.knowableFrom);
    const rejected = { ground: 'objective-rejection' };
    expect(closed({ ...rejected, lastOpenDay: '2016-09-30' })).toEqual(['2016-09-30', '2016-09-30']);
    expect(closed(rejected)).toEqual(['2016-07-04', '2016-07-04']);
    expect(closed({ ground: 'cancelled-before-start' })).toEqual(['2016-07-04', '2016-07-04']);
  });

  test('an extension is refused from its first day, whatever is known', () => {
    const next = { order: { ...order, startsOn: '2016-10-10' }, previousOrders: [{ order }] };
    expect(asOf('2016-01-01', next)).toMatchObject([
      { outcome: 'refused', knowableFrom: '2016-10-10', changeableUntil: '2016-10-10' },
      { outcome: 'refused', reasons: [{ code: 'extension-of-earlier-course' }] },
    ]);
  });

  test('either: the lower one waits for the higher one', () => {
    const readings = { 'bonus-1a-and-1b': 'either' };
    expect(asOf('2016-11-01', { readings })).toMatchObject([
      { outcome: 'undecided', knowableFrom: '2017-01-01', changeableUntil: '2017-01-31' },
      { outcome: 'undecided', knowableFrom: '2017-01-01' },
    ]);
    expect(asOf('2017-01-01', { readings })).toMatchObject([
      { outcome: 'granted', knowableFrom: '2017-01-01', earnedOn: '2016-10-16' },
      { outcome: 'refused' },
    ]);
  });
});

describe('either, and when it can be known', () => {
  const readings = { 'bonus-1a-and-1b': 'either' };
  const placements = [placement('2016-09-19', '2016-10-16')];
  const days = (input: object) =>
    decide({ order, placements, readings, ...input }).map(({ outcome, knowableFrom, changeableUntil }) => [
      outcome,
      knowableFrom,
      changeableUntil,
    ]);
  const figures = { ...allFigures, 'bonus-1a': '20000' };

  test('the lower one is refused as soon as the higher one is granted', () => {
    const known = ['2016-10-16', '2016-10-16'];
    expect(days({ figures })).toEqual([
      ['granted', ...known],
      ['refused', ...known],
    ]);
    expect(days({ figures, asOf: '2016-10-16' })).toEqual(days({ figures }));
    expect(days({ figures, asOf: '2016-10-15' })[1]).toEqual(['undecided', '2016-10-16', '2017-01-31']);
  });

  test('a higher one that rests on income takes the lower one along to the end of its month', () => {
    const employment = [{ kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2017-01': '12000' } }];
    const known = ['2017-01-01', '2017-01-31'];
    expect(days({ figures: allFigures, employment })).toEqual([
      ['refused', ...known],
      ['granted', ...known],
    ]);
  });

  test('where an amount is missing, a granted one waits for the refusal of the other', () => {
    expect(days({})).toEqual([
      ['granted', '2017-01-01', '2017-01-01'],
      ['refused', '2017-01-01', '2017-01-01'],
    ]);
    expect(days({ asOf: '2016-12-31' })[0]).toEqual(['undecided', '2017-01-01', '2017-01-31']);
    expect(days({ placements: [], employment: [{ kind: 'uddannelse', firstDay: '2017-01-01' }] })).toEqual([
      ['refused', '2016-11-05', '2016-11-05'],
      ['granted', '2017-01-01', '2017-01-01'],
    ]);
  });
});

describe('a weekend at the end of the window, bridged', () => {
  const readings = { 'adjacent-placements': 'merge-over-non-working-days' };
  const ends = { ...order, weeks: undefined, endsOn: '2016-10-04' };
  const next = placement('2016-12-05', '2016-12-31');
  const told = (placements: readonly object[], asOf?: string) =>
    decide({ order: ends, placements, readings, ...(asOf && { asOf }) })[0];

  test('counts once the next placement has begun, though that lies after the window', () => {
    const friday = placement('2016-11-07', '2016-12-02');
    expect(told([friday, next])).toMatchObject({
      window: { lastDay: '2016-12-04' },
      outcome: 'granted',
      earnedOn: '2016-12-04',
      knowableFrom: '2016-12-05',
    });
    expect(told([friday])).toMatchObject({ outcome: 'refused', knowableFrom: '2016-12-05' });
    expect(told([friday, next], '2016-12-04')).toMatchObject({
      outcome: 'undecided',
      knowableFrom: '2016-12-05',
      changeableUntil: '2016-12-05',
    });
  });

  test('the days after the window do not count themselves', () => {
    expect(told([placement('2016-11-08', '2016-12-02'), next])?.outcome).toBe('refused');
    expect(told([placement('2016-11-07', '2016-12-01'), next])?.outcome).toBe('refused');
  });
});

describe('evidence', () => {
  test('every reason and everything missing names its rule and its page', () => {
    const [, b] = decide({ order, employment: [{ kind: 'ordinaert-job', firstDay: '2016-11-01' }] });
    expect(b?.missing).toEqual([
      {
        what: 'income-threshold',
        rule: 'R241',
        source: { document: 'D16', page: 71, annex: 'Bilag C2', section: '1.3' },
      },
      expect.objectContaining({ what: 'employment.monthlyIncome.2017-01', rule: 'R241' }),
      expect.objectContaining({ what: 'bonus-1b', rule: 'R236' }),
    ]);
    expect(b?.reasons.map(({ rule }) => rule)).toEqual(['R240', 'R241']);
  });

  test('steps are left out when they are not wanted', () => {
    const told = answer('bonus', { agreement, order, steps: false });
    expect(told.ok && Object.keys(told.result as object)).toEqual(['decisions', 'assumed', 'findings', 'vat']);
  });
});

describe('bad input', () => {
  const problemsOf = (input: object) => {
    const told = answer('bonus', { agreement, ...input });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const noProvider = { ...order, provider: undefined };

  test.each([
    ['nothing', {}, ['missing-field order']],
    ['an unknown field', { order, placement: [] }, ['unknown-field placement']],
    ['an unknown level', { order: { ...order, level: 'x' } }, ['unknown-level order.level']],
    [
      'a placement that ends before it begins, and a job too',
      {
        order,
        placements: [placement('2016-08-02', '2016-08-01')],
        employment: [{ kind: 'uddannelse', firstDay: '2016-08-02', lastDay: '2016-08-01' }],
      },
      ['date-order placements[0].lastDay', 'date-order employment[0].lastDay'],
    ],
    [
      'kinds that are none',
      { order, placements: [{ ...placement('2016-08-01', '2016-08-02'), kind: 'job' }] },
      ['invalid-option placements[0].kind'],
    ],
    [
      'months that are none',
      {
        order,
        employment: [
          {
            kind: 'uddannelse',
            firstDay: '2016-08-01',
            monthlyIncome: { '2016-13': '1', '2200-01': '1', '2016-12': 'x' },
          },
        ],
      },
      [
        'invalid-decimal employment[0].monthlyIncome.2016-12',
        'invalid-date employment[0].monthlyIncome.2016-13',
        'date-out-of-range employment[0].monthlyIncome.2200-01',
      ],
    ],
    ['an unknown figure', { order, figures: { 'bonus-2': '1' } }, ['unknown-field figures.bonus-2']],
    ['a figure below zero', { order, figures: { 'bonus-1a': '-1' } }, ['out-of-range figures.bonus-1a']],
    ['an unknown reading', { order, readings: { 'four-weeks': '27' } }, ['invalid-option readings.four-weeks']],
    [
      'earlier orders without a provider here',
      { order: noProvider, previousOrders: [{ order }] },
      ['missing-field order.provider'],
    ],
    [
      'earlier orders without a provider there, and a level that is none',
      { order, previousOrders: [{ order: noProvider }, { order: { ...order, level: 'x' } }] },
      ['missing-field previousOrders[0].order.provider', 'unknown-level previousOrders[1].order.level'],
    ],
    ['no earlier orders at all need no provider', { order: noProvider, previousOrders: [] }, []],
    [
      'an earlier closure outside its course',
      { order, previousOrders: [{ order, closure: { ground: 'closed-early', lastOpenDay: '2017-01-01' } }] },
      ['date-order previousOrders[0].closure.lastOpenDay'],
    ],
    ['a measurement day past 2199', { order: { ...order, startsOn: '2199-10-01' } }, ['date-out-of-range order.weeks']],
    [
      'a window past 2199',
      { order: { ...order, weeks: undefined, startsOn: '2199-10-01', endsOn: '2199-11-01' } },
      ['date-out-of-range order.endsOn'],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input).sort()).toEqual([...problems].sort());
  });
});

test('where one of two placements that run may end, the outcome can change until the other is full', () => {
  // From 24 October 28 days are full on 20 November; from 29 October four work weeks are full on Friday 24 November.
  const [decision] = decide({
    order: { ...order, startsOn: '2017-09-18', weeks: undefined, endsOn: '2017-09-28' },
    placements: [
      placement('2017-10-24', '2017-11-19'),
      { ...placement('2017-10-18', '2017-12-13'), approvedOn: '2017-10-29' },
    ],
    asOf: '2017-11-13',
    readings: {
      'four-weeks': 'work-weeks',
      'adjacent-placements': 'separate',
      'bonus-1a-window-end': 'end-plus-2-months',
    },
  } as DecisionCase['input']);
  expect([decision?.outcome, decision?.changeableUntil]).toEqual(['undecided', '2017-11-24']);
});
