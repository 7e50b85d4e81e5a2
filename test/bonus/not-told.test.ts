import { describe, expect, test } from 'vitest';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import { agreement, allFigures, order, placement } from '../cases/bonus.ts';

/** Interface 6.3: what was not told is named, and is not "not earned". */
const ask = (operation: string, input: object) => answer(operation, { agreement, ...input });
const told = (input: object) => {
  const given = ask('bonus', { order, ...input });
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return given.result as unknown as {
    readonly decisions: readonly { readonly outcome: string; readonly assumed?: readonly string[] }[];
    readonly assumed: readonly string[];
    readonly findings: readonly object[];
  };
};
const text = (operation: string, input: object, language: 'da' | 'en') =>
  explain(operation, ask(operation, input), language);
const fourWeeks = [placement('2016-09-19', '2016-10-16')];
const job = { kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2017-01': '12000' } };

describe('assumed', () => {
  test.each<[string, object, readonly string[]]>([
    ['nothing told', {}, ['placements', 'employment']],
    ['no placement, which is a fact', { placements: [] }, ['employment']],
    ['no job, which is a fact', { employment: [] }, ['placements']],
    ['neither, which are facts', { placements: [], employment: [] }, []],
    ['1a is granted, of jobs nothing is told', { placements: fourWeeks }, ['employment']],
    ['1b is granted, of placements nothing is told', { employment: [job], figures: allFigures }, ['placements']],
    ['not known yet, and nothing told', { asOf: '2016-08-01' }, ['placements', 'employment']],
    ['track 3 looks at employment alone', { order: { ...order, level: 'fleksjobspor-a' } }, ['employment']],
    [
      'an order outside the portal earns nothing whatever was told',
      { order: { ...order, orderedOutsidePortal: true } },
      [],
    ],
    ['nor does a cancelled one', { closure: { ground: 'cancelled-before-start' } }, []],
    ['nor an extension', { previousOrders: [{ order: { ...order, startsOn: '2016-04-11', weeks: 8 } }] }, []],
  ])('%s', (_, input, assumed) => {
    expect(told(input).assumed).toEqual(assumed);
  });

  test('each decision names what it looks at; the outcome is as it was', () => {
    expect(told({}).decisions.map(({ outcome, assumed }) => [outcome, assumed])).toEqual([
      ['refused', ['placements']],
      ['refused', ['employment']],
    ]);
    expect(told({ placements: [], employment: [] }).decisions.every(({ assumed }) => assumed === undefined)).toBe(true);
  });

  test('null is absent', () => {
    expect(told({ placements: null, employment: null }).assumed).toEqual(['placements', 'employment']);
  });

  test('a track without bonus assumes nothing', () => {
    const level = { ...order, level: 'uddannelsesvej-1-med-b', hoursPerWeek: '13' };
    expect(answer('bonus', { agreement: 'koebenhavn-2016-unge', order: level })).toMatchObject({
      ok: true,
      result: { decisions: [], assumed: [], findings: [] },
    });
  });

  test('of each order of a settlement', () => {
    expect(
      ask('settle', { orders: [{ order }, { order: { ...order, id: 'o-2', citizen: 'b-2' }, placements: [] }] }),
    ).toMatchObject({
      ok: true,
      result: {
        orders: [{ bonus: { assumed: ['placements', 'employment'] } }, { bonus: { assumed: ['employment'] } }],
      },
    });
  });

  test('of each case of a statement, where it may belong in the period', () => {
    const cases = [{ order }, { order: { ...order, id: 'o-2', citizen: 'b-2' }, placements: [], employment: [] }];
    const [q4, q1, q2] = ['2016-Q4', '2017-Q1', '2017-Q2'].map((quarter) => {
      const given = ask('bonus-statement', { quarter, cases });
      return given.ok ? (given.result as { readonly assumed: readonly object[] }).assumed : given;
    });
    const own = { case: 0, id: 'ordre-1', citizen: 'borger-1', provider: 'leverandoer-a', level: 'virksomhedsspor-b' };
    expect(q4).toEqual([
      {
        ...own,
        bonus: '1a',
        assumed: ['placements'],
        window: { firstDay: '2016-07-04', lastDay: '2016-12-02' },
        reasons: [expect.objectContaining({ code: 'too-short-in-placement' })],
      },
    ]);
    expect(q1).toMatchObject([{ ...own, bonus: '1b', assumed: ['employment'], measuredOn: '2017-01-01' }]);
    expect(q2).toEqual([]);
  });
});

describe('the text says what was not told, when it would count, and what earns it', () => {
  test('in Danish', () => {
    const lines = text('bonus', { order }, 'da').split('\n');
    expect(lines.slice(0, 10)).toEqual([
      'Bonus 1a: ikke oplyst',
      '  Det er ikke oplyst, hvilke praktikker og løntilskud borgeren havde; svaret er, som om der ingen var.',
      '  Den optjenes ved fire uger i træk i praktik eller løntilskud inden for perioden. [R238, D16 s. 71, Bilag C2 1.3]',
      '  De fire uger skal ligge fra 4. juli 2016 til og med 2. december 2016. [R239, D16 s. 71, Bilag C2 1.3]',
      '  At den ikke er optjent, kan tidligst vides 5. november 2016; den kan være optjent før.',
      'Bonus 1b: ikke oplyst',
      '  Det er ikke oplyst, hvilke job og uddannelser borgeren havde; svaret er, som om der ingen var.',
      '  Den optjenes ved ordinært job, med den indkomst, der måtte kræves, eller ved uddannelse på måledagen. [R240, D16 s. 71, Bilag C2 1.3]',
      '  Måledag: 1. januar 2017. [R240, D16 s. 71, Bilag C2 1.3]',
      '  Kan tidligst vides 1. januar 2017.',
    ]);
  });

  test('nothing says "not earned" of what was not told, in any of the three, in either language', () => {
    const inputs: readonly [string, object][] = [
      ['bonus', { order }],
      ['settle', { orders: [{ order }] }],
      ['bonus-statement', { quarter: '2016-Q4', cases: [{ order }] }],
    ];
    for (const [operation, input] of inputs) {
      expect(text(operation, input, 'da')).not.toMatch(/ikke optjent|borgeren var (?:ikke|hverken)/);
      expect(text(operation, input, 'en')).not.toMatch(/refused|was (?:not|neither) in/);
      expect(text(operation, input, 'da')).toContain(
        'et er ikke oplyst, hvilke praktikker og løntilskud borgeren havde',
      );
      expect(text(operation, input, 'en')).toContain(
        't is not told which placements and wage subsidies the citizen had',
      );
    }
  });

  test('what was told as none is not earned, as before', () => {
    expect(text('bonus', { order, placements: [], employment: [] }, 'da')).toContain('Bonus 1a: ikke optjent');
  });

  test('undecided stays undecided, and says that nothing was told', () => {
    const da = text('bonus', { order, asOf: '2016-08-01' }, 'da');
    expect(da).toContain(
      'Bonus 1a: ikke afgjort\n  Det er ikke oplyst, hvilke praktikker og løntilskud borgeren havde.\n',
    );
    expect(da).toContain(
      'det kan ikke vides endnu; det er ikke oplyst, hvilke praktikker og løntilskud borgeren havde.',
    );
  });

  test('the statement lists it under a head of its own', () => {
    expect(text('bonus-statement', { quarter: '2016-Q4', cases: [{ order }] }, 'en')).toContain(
      'Not told:\n  ordre-1 (borger-1), bonus 1a: It is not told which placements and wage subsidies the citizen had; the answer is as if there had been none. The four weeks must lie from 4 July 2016 through 2 December 2016.',
    );
  });

  test('the table has a column for it', () => {
    const given = ask('bonus', { order });
    const { columns, rows } = tableOf('bonus', given.ok ? given.result : {});
    expect([columns.at(-1), ...rows.map((row) => row.at(-1))]).toEqual(['assumed', 'placements', 'employment']);
  });
});

describe('a placement told twice counts once, and is found', () => {
  const twice = [placement('2016-09-19', '2016-10-09'), placement('2016-10-10', '2016-10-16')];
  const again = [...twice, twice[1] as object];
  const finding = {
    code: 'given-twice',
    severity: 'warn',
    rule: 'R237',
    placement: 2,
    message: 'Placement no. 3 is the same as no. 2; it counts once.',
    messageDa: 'Praktik eller løntilskud nr. 3 er det samme som nr. 2; det tæller én gang.',
  };

  test('in bonus: the same decisions, steps and amount as told once', () => {
    const { findings, ...rest } = told({ placements: again, figures: allFigures });
    const { findings: none, ...once } = told({ placements: twice, figures: allFigures });
    expect(rest).toEqual(once);
    expect(none).toEqual([]);
    expect(findings).toMatchObject([finding]);
  });

  test('in settle and in the statement, where it is paid once', () => {
    expect(ask('settle', { orders: [{ order, placements: again }], figures: allFigures })).toMatchObject({
      ok: true,
      result: { orders: [{ bonus: { findings: [{ code: 'given-twice' }] } }], totals: { bonus: '10000.00' } },
    });
    expect(
      ask('bonus-statement', { quarter: '2016-Q4', cases: [{ order, placements: again, figures: allFigures }] }),
    ).toMatchObject({
      ok: true,
      result: {
        totals: { count: 1, amount: '10000.00' },
        findings: [{ code: 'given-twice', severity: 'warn', case: 0, sameAs: null }],
      },
    });
  });

  test('two texts say it', () => {
    const input = { order, placements: again };
    expect(text('bonus', input, 'da')).toContain('Advarsel: Praktik eller løntilskud nr. 3 er det samme som nr. 2');
    expect(text('bonus-statement', { quarter: '2016-Q4', cases: [input] }, 'da')).toContain('Sag 1: Advarsel: Praktik');
  });

  test.each([
    ['another kind', { ...twice[1], kind: 'loentilskud' }],
    ['another last day', { ...twice[1], lastDay: '2016-10-17' }],
    ['an approval', { ...twice[1], approvedOn: '2016-10-10' }],
  ])('%s is another placement', (_, other) => {
    expect(told({ placements: [...twice, other] }).findings).toEqual([]);
  });

  test('told three times, it is found twice', () => {
    expect(told({ placements: [twice[0], twice[0], twice[0]] }).findings).toMatchObject([
      { placement: 1, message: 'Placement no. 2 is the same as no. 1; it counts once.' },
      { placement: 2, message: 'Placement no. 3 is the same as no. 1; it counts once.' },
    ]);
  });
});

describe('a job told twice is a problem, in all three', () => {
  const again = [job, { ...job, monthlyIncome: { '2017-01': '12000.00' } }];

  test.each<[string, object, string]>([
    ['bonus', { order, employment: again }, 'employment[1]'],
    ['settle', { orders: [{ order, employment: again }] }, 'orders[0].employment[1]'],
    ['bonus-statement', { quarter: '2016-Q4', cases: [{ order, employment: again }] }, 'cases[0].employment[1]'],
  ])('%s', (operation, input, path) => {
    expect(ask(operation, input)).toMatchObject({ ok: false, problems: [{ code: 'given-twice', path }] });
  });
});
