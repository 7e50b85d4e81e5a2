import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BonusStatement } from '../../src/bonus/bonus-statement.ts';
import { creditNote, type InvoiceDraft } from '../../src/bonus/invoice-draft.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreement, allFigures, order, placement } from '../cases/bonus.ts';

const placed = (lastDay: string) => ({ order, placements: [placement('2016-07-04', lastDay)] });
const education = { order, employment: [{ kind: 'uddannelse', firstDay: '2016-12-01' }] };
/** Earned on the 28th day: 30 September, 1 October, 31 December, 1 January. */
const on30September = { order, placements: [placement('2016-09-03', '2016-10-30')] };
const on1October = { order, placements: [placement('2016-09-04', '2016-10-30')] };
const late = { ...order, startsOn: '2016-10-03' };
const on31December = { order: late, placements: [placement('2016-12-04', '2017-02-01')] };
const on1January = { order: late, placements: [placement('2016-12-05', '2017-02-01')] };
const content = { invoiceDate: '2017-01-16', userIdent: 'JC01', ean: '5790000000005' };

type Case = { readonly order: { readonly level: string; readonly citizen?: string } };

/** Each case an order of a citizen of its own. */
function apart({ order: own, ...facts }: Case, at: number): object {
  return { ...facts, order: own.citizen === undefined ? own : { ...own, id: `ordre-${at}`, citizen: `borger-${at}` } };
}

function statement({ cases, ...input }: { readonly cases: readonly Case[]; readonly [fact: string]: unknown }) {
  return told({ ...input, cases: cases.map(apart) });
}

function told(input: object): BonusStatement {
  const given = answer('bonus-statement', { agreement, figures: allFigures, ...input });
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return given.result as BonusStatement;
}

describe('which bonus belongs where', () => {
  test('1a by its 28th day, at both ends of the quarter', () => {
    const { lines, totals, otherPeriods } = statement({
      quarter: '2016-Q4',
      cases: [on30September, on1October, on31December, on1January],
    });
    expect(lines).toMatchObject([
      {
        bonus: '1a',
        count: 2,
        amount: '20000.00',
        period: { firstDay: '2016-10-01', lastDay: '2016-12-31' },
        entries: [
          { case: 1, earnedOn: '2016-10-01' },
          { case: 2, earnedOn: '2016-12-31' },
        ],
      },
    ]);
    expect(totals).toEqual({ count: 2, amount: '20000.00', undecided: 0 });
    expect(otherPeriods).toEqual([
      { quarter: '2016-Q3', bonus: '1a', count: 1, amount: '10000.00' },
      { quarter: '2017-Q1', bonus: '1a', count: 1, amount: '10000.00' },
    ]);
  });

  test('1b by its measurement day, and the kinds each on a line', () => {
    const cases = [education, { ...placed('2016-08-01'), ...education }];
    expect(statement({ quarter: '2017-Q1', cases }).lines).toMatchObject([
      { bonus: '1b', count: 2, amount: '30000.00', entries: [{ earnedOn: '2017-01-01' }, { earnedOn: '2017-01-01' }] },
    ]);
    const period = { firstDay: '2016-07-31', lastDay: '2017-01-01' };
    expect(statement({ period, cases })).toMatchObject({
      quarter: null,
      period,
      lines: [
        { bonus: '1a', count: 1, amount: '10000.00' },
        { bonus: '1b', count: 2, amount: '30000.00' },
      ],
      totals: { count: 3, amount: '40000.00' },
    });
    expect(statement({ period: { ...period, lastDay: '2016-12-31' }, cases }).totals.count).toBe(1);
  });

  test('what is still open in the period, and what is missing', () => {
    const asOf = '2016-10-15';
    const told = statement({ quarter: '2016-Q4', asOf, figures: {}, cases: [on1October, on31December] });
    expect(told.lines).toMatchObject([{ bonus: '1a', count: 1, amount: null }]);
    expect(told.totals).toEqual({ count: 1, amount: null, undecided: 1 });
    expect(told.undecided).toMatchObject([{ case: 1, bonus: '1a', reasons: [{ code: 'not-known-yet' }] }]);
    expect(told.missing.map(({ what }) => what)).toEqual(['bonus-1a', 'placements']);
  });

  test('a case has its own figures and its own day of knowledge before those of the statement', () => {
    const cases = [
      { ...on1October, figures: { 'bonus-1a': '1.50' } },
      { ...on1October, asOf: '2016-09-30' },
    ];
    expect(statement({ quarter: '2016-Q4', cases })).toMatchObject({
      totals: { count: 1, amount: '1.50', undecided: 1 },
    });
  });

  test('what lies in other periods stands in their order, whatever the order of the cases', () => {
    const cases = [on1January, { ...education, order: { ...order, provider: undefined } }, on30September];
    const { otherPeriods } = statement({ quarter: '2016-Q4', cases });
    expect(otherPeriods.map(({ quarter, bonus }) => [quarter, bonus])).toEqual([
      ['2016-Q3', '1a'],
      ['2017-Q1', '1a'],
      ['2017-Q1', '1b'],
    ]);
  });

  test('an open bonus belongs where its measurement day falls, or where its four weeks may be completed', () => {
    const open = (firstDay: string, lastDay: string, asOf: string) =>
      statement({ period: { firstDay, lastDay }, asOf, cases: [{ order }] }).undecided.map(({ bonus }) => bonus);
    // As of 1 July 1a may be completed from 31 July through 2 December, and 1b is measured on 1 January.
    expect(open('2016-07-01', '2016-07-30', '2016-07-01')).toEqual([]);
    expect(open('2016-07-01', '2016-07-31', '2016-07-01')).toEqual(['1a']);
    expect(open('2016-12-02', '2016-12-02', '2016-07-01')).toEqual(['1a']);
    expect(open('2016-12-03', '2016-12-31', '2016-07-01')).toEqual([]);
    expect(open('2016-12-03', '2017-01-01', '2016-07-01')).toEqual(['1b']);
    expect(open('2017-01-01', '2017-01-01', '2016-07-01')).toEqual(['1b']);
    expect(open('2017-01-02', '2017-01-31', '2016-07-01')).toEqual([]);
  });

  test('a case that names nobody', () => {
    const { id: _, citizen: __, provider: ___, ...nameless } = order;
    const [line] = statement({ quarter: '2016-Q4', cases: [{ ...on1October, order: nameless }] }).lines;
    expect(line?.entries[0]).toMatchObject({ id: null, citizen: null, provider: null, bonus: '1a' });
  });

  test('nothing earned', () => {
    expect(statement({ quarter: '2010-Q1', cases: [], invoice: content })).toMatchObject({
      findings: [],
      lines: [],
      totals: { count: 0, amount: '0.00' },
      invoice: { valid: false, findings: [{ code: 'nothing-to-invoice' }], draft: null },
    });
  });

  test('every granted bonus is on a line or in another period, once', () => {
    const cases = [on30September, on1October, on31December, on1January, education, { order }];
    fc.assert(
      fc.property(fc.subarray(cases), fc.constantFrom('2016-Q2', '2016-Q3', '2016-Q4', '2017-Q1'), (some, quarter) => {
        const { totals, otherPeriods } = statement({ quarter, cases: some });
        const others = otherPeriods.reduce((sum, { count }) => sum + count, 0);
        expect(totals.count + others).toBe(some.filter((each) => Object.keys(each).length > 1).length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the same order twice', () => {
  const quarter = '2016-Q4';
  const codes = (cases: readonly object[]) =>
    told({ quarter, cases }).findings.flatMap(({ code }) => (code === 'order-twice' ? [code] : []));

  test('counts once, is named with the case that it repeats, and makes the invoice invalid', () => {
    const { id: _, ...unnamed } = order;
    const again = { ...on1October, order: unnamed };
    const cases = [{ ...on1October, order: { ...order, provider: 'leverandoer-b' } }, on1October, again, on1October];
    const { totals, findings, lines, otherPeriods, undecided, invoice, steps } = told({
      quarter,
      cases,
      invoice: content,
    });
    expect(totals).toEqual({ count: 2, amount: '20000.00', undecided: 0 });
    expect(lines.flatMap(({ entries }) => entries.map((entry) => entry.case))).toEqual([0, 1]);
    expect([otherPeriods, undecided]).toEqual([[], []]);
    expect(findings).toMatchObject([
      { code: 'order-twice', severity: 'reject', rule: 'R307', case: 2, sameAs: 1 },
      { code: 'order-twice', case: 3, sameAs: 1 },
    ]);
    expect(invoice).toMatchObject({ valid: false, draft: null });
    expect(invoice?.findings.map(({ code }) => code)).toEqual(['several-providers', 'order-twice', 'order-twice']);
    expect(steps?.at(-1)).toMatchObject({ what: 'statement-invoice', gives: 'not-valid' });
  });

  test('not of an order of which nothing is paid, be it the first or the second', () => {
    const cancelled = { ...on1October, closure: { ground: 'cancelled-before-start' } };
    const outside = { ...on1October, order: { ...order, confirmedOutsidePortal: true } };
    for (const each of [cancelled, outside]) {
      expect(codes([each, on1October])).toEqual([]);
      expect(codes([on1October, each])).toEqual([]);
    }
  });

  describe('where one of them would itself be rejected (R153)', () => {
    const wrong = { ...on1October, order: { ...order, hourlyRate: '1' } };
    const counted = (cases: readonly object[]) => {
      const { totals, lines, findings, invoice } = told({ quarter, cases, invoice: content });
      return {
        amount: totals.amount,
        cases: lines.flatMap(({ entries }) => entries.map((entry) => entry.case)),
        found: findings.map(({ code, severity, case: number, sameAs }) => [code, severity, number, sameAs]),
        valid: invoice?.valid,
      };
    };

    test('the right one counts, and repeats nothing', () => {
      expect(counted([{ ...wrong, placements: [] }, on1October])).toEqual({
        amount: '10000.00',
        cases: [1],
        found: [['order-replaced', 'warn', 0, 1]],
        valid: true,
      });
      expect(counted([wrong, wrong, on1October]).cases).toEqual([2]);
      expect(counted([wrong, on1October, on1October])).toMatchObject({
        cases: [1],
        found: [
          ['order-replaced', 'warn', 0, 1],
          ['order-twice', 'reject', 2, 1],
        ],
        valid: false,
      });
    });

    test('a wrong one repeats a right one, or another wrong one', () => {
      expect(counted([on1October, wrong])).toMatchObject({
        cases: [0],
        found: [['order-twice', 'reject', 1, 0]],
        valid: false,
      });
      expect(counted([wrong, wrong])).toMatchObject({
        cases: [0],
        found: [
          ['order-rejected', 'warn', 0, null],
          ['order-twice', 'reject', 1, 0],
        ],
      });
    });

    test('alone it counts, for the agreement does not say that nothing is owed, and is named', () => {
      expect(counted([wrong])).toEqual({
        amount: '10000.00',
        cases: [0],
        found: [['order-rejected', 'warn', 0, null]],
        valid: true,
      });
    });

    test('as settle confirms it', () => {
      const same = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: 12, id: '1' };
      const cases = [
        { order: { ...same, hourlyRate: 1 }, placements: [] },
        {
          order: { ...same, hourlyRate: 140 },
          placements: [{ kind: 'virksomhedspraktik', firstDay: '2016-07-10', lastDay: '2016-08-20' }],
        },
      ];
      const figures = { 'bonus-1a': 12000 };
      const asked = answer('bonus-statement', { agreement, quarter: '2016-Q3', figures, cases });
      expect(asked).toMatchObject({
        result: { lines: [{ count: 1, amount: '12000.00' }], findings: [{ code: 'order-replaced' }] },
      });
      expect(answer('settle', { agreement, figures, orders: cases })).toMatchObject({
        result: { totals: { confirmedBonus: '12000.00' } },
      });
      expect(explain('bonus-statement', asked, 'da')).toContain('nr. 2 er sat i dens sted');
      expect(explain('bonus-statement', asked, 'en')).toContain('no. 2 stands in its place');
    });
  });

  test('is said in both languages and in the table', () => {
    const asked = answer('bonus-statement', { agreement, quarter, cases: [on1October, on1October] });
    expect(explain('bonus-statement', asked, 'da')).toContain('Sag 2: Afvises: Ordren er den samme som nr. 1');
    expect(explain('bonus-statement', asked, 'en')).toContain('Case 2: Reject: The order is the same as no. 1');
  });
});

describe('the cases of one citizen', () => {
  const next = { ...order, id: 'ordre-2', startsOn: '2016-10-10' };
  const extending = { order: next, placements: [placement('2016-10-17', '2016-11-27')] };
  const granted = (cases: readonly object[]) =>
    told({ period: { firstDay: '2016-01-01', lastDay: '2017-12-31' }, cases }).lines.flatMap(({ entries }) =>
      entries.map((entry) => `${entry.case} ${entry.bonus}`),
    );

  test('are each other’s earlier orders, in whatever order they are told', () => {
    expect(granted([on1October, extending])).toEqual(['0 1a']);
    expect(granted([extending, on1October])).toEqual(['1 1a']);
  });

  test('not with another provider, and not one outside the portal', () => {
    const other = { ...extending, order: { ...next, provider: 'leverandoer-b' } };
    expect(granted([on1October, other])).toEqual(['0 1a', '1 1a']);
    const outside = { ...on1October, order: { ...order, orderedOutsidePortal: true } };
    expect(granted([outside, extending])).toEqual(['1 1a']);
  });
});

describe('the invoice draft', () => {
  const asked = (invoice: object, more: object = {}) =>
    statement({ quarter: '2016-Q4', cases: [on1October, on31December], invoice, ...more }).invoice;

  test('holds what R229 demands, and goes as an e-invoice', () => {
    expect(asked(content)).toEqual({
      valid: true,
      findings: [],
      draft: {
        kind: 'invoice',
        channel: 'nemhandel',
        ...content,
        currency: 'DKK',
        lines: [
          {
            line: 1,
            bonus: '1a',
            period: { firstDay: '2016-10-01', lastDay: '2016-12-31' },
            quantity: 2,
            unitAmount: '10000.00',
            amount: '20000.00',
          },
        ],
        total: '20000.00',
        vat: 'excluded',
      },
    });
  });

  test.each([
    [{}, ['invoice-date-missing', 'user-ident-missing', 'ean-missing']],
    [{ ...content, userIdent: 'JC1' }, ['user-ident-length']],
    [{ ...content, userIdent: 'JC001' }, ['user-ident-length']],
    [{ ...content, userIdent: '    ' }, ['user-ident-missing']],
    [{ ...content, userIdent: 'ÆØÅ1' }, []],
    [{ ...content, ean: '579000000000' }, ['ean-shape']],
    [{ ...content, ean: '57900000000050' }, ['ean-shape']],
    [{ ...content, ean: '579000000000X' }, ['ean-shape']],
    [{ ...content, ean: '5790000000006' }, ['ean-check-digit']],
    [{ ...content, ean: '5970000000005' }, ['ean-check-digit']],
    [{ ...content, ean: '4006381333931' }, []],
  ])('%o', (invoice, codes) => {
    const check = asked(invoice);
    expect(check?.findings.map(({ code }) => code)).toEqual(codes);
    expect(check?.valid).toBe(codes.length === 0);
    expect(check?.draft === null).toBe(codes.length > 0);
  });

  test('an amount that is missing, and more than one provider', () => {
    expect(asked(content, { figures: {} })?.findings).toMatchObject([{ code: 'amount-missing', rule: 'R236' }]);
    const other = { ...on31December, order: { ...late, provider: 'leverandoer-b' } };
    expect(asked(content, { cases: [on1October, other] })?.findings).toMatchObject([{ code: 'several-providers' }]);
  });

  test.each([
    ['2016-12-30', ['dated-before-period-end']],
    ['2016-12-31', []],
    ['2017-01-01', []],
  ])('dated %s for the quarter that ends on 31 December', (invoiceDate, codes) => {
    const check = asked({ ...content, invoiceDate });
    expect(check?.findings.map(({ code }) => code)).toEqual(codes);
    expect(check?.valid).toBe(codes.length === 0);
    const [found] = check?.findings ?? [];
    if (found) expect(found.messageDa).toContain('31. december 2016');
  });

  test('unit amounts that differ have a line each', () => {
    const cases = [on1October, { ...on31December, figures: { 'bonus-1a': '10000.01' } }, on1October];
    expect(asked(content, { cases })?.draft?.lines).toMatchObject([
      { line: 1, quantity: 2, amount: '20000.00' },
      { line: 2, quantity: 1, amount: '10000.01' },
    ]);
  });

  test('a credit note has the same positive amounts, and its own credit note is the invoice again', () => {
    const draft = asked(content)?.draft as InvoiceDraft;
    const note = asked({ ...content, kind: 'credit-note' })?.draft as InvoiceDraft;
    expect(note).toMatchObject({
      kind: 'credit-note',
      channel: 'nemhandel',
      total: '20000.00',
      lines: [{ quantity: 2, unitAmount: '10000.00', amount: '20000.00' }],
    });
    expect(creditNote(draft)).toEqual(note);
    expect(creditNote(note)).toEqual(draft);
  });

  test('one digit wrong, or two neighbours swapped that do not differ by 5, is found', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (twelve, at, change) => {
        const sum = twelve.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
        const right = [...twelve, (10 - (sum % 10)) % 10];
        const wrong = right.map((digit, index) => (index === at ? (digit + change) % 10 : digit));
        expect(asked({ ...content, ean: right.join('') })?.valid).toBe(true);
        expect(asked({ ...content, ean: wrong.join('') })?.findings).toMatchObject([{ code: 'ean-check-digit' }]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bad input', () => {
  const problemsOf = (input: object) => {
    const told = answer('bonus-statement', { agreement, ...input });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const days = { firstDay: '2016-10-01', lastDay: '2016-12-31' };

  test.each([
    [{ cases: [] }, ['missing-field quarter']],
    [{ quarter: '2016-Q4', period: days, cases: [] }, ['both-given period']],
    [{ quarter: '2016-Q5', cases: [] }, ['invalid-date quarter']],
    [{ quarter: '16-Q1', cases: [] }, ['invalid-date quarter']],
    [{ quarter: '1899-Q4', cases: [] }, ['date-out-of-range quarter']],
    [{ quarter: '2200-Q1', cases: [] }, ['date-out-of-range quarter']],
    [{ quarter: 20164, cases: [] }, ['invalid-type quarter']],
    [{ period: { ...days, lastDay: '2016-09-30' }, cases: [] }, ['date-order period.lastDay']],
    [{ quarter: '2016-Q4' }, ['missing-field cases']],
    [{ quarter: '2016-Q4', cases: [{ order }, {}] }, ['missing-field cases[1].order']],
    [
      {
        quarter: '2016-Q4',
        cases: [{ order: { ...order, level: 'x' } }, { order, placements: [placement('2016-08-02', '2016-08-01')] }],
      },
      ['unknown-level cases[0].order.level', 'date-order cases[1].placements[0].lastDay'],
    ],
    [{ quarter: '2016-Q4', cases: [], invoice: { gln: '1' } }, ['unknown-field invoice.gln']],
    [{ quarter: '2016-Q4', cases: [], invoice: { invoiceDate: '2017-02-29' } }, ['invalid-date invoice.invoiceDate']],
    [{ agreement: 'koebenhavn-2016-unge', quarter: '2016-Q4', cases: [] }, ['not-in-agreement agreement']],
    [{ agreement: 'koebenhavn-udsatte-over-30', quarter: '2016-Q4', cases: [] }, ['not-in-agreement agreement']],
  ])('%o', (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test('the first and the last quarter there is', () => {
    expect(statement({ quarter: '1900-Q1', cases: [] }).period).toEqual({
      firstDay: '1900-01-01',
      lastDay: '1900-03-31',
    });
    expect(statement({ quarter: '2199-Q4', cases: [] }).period).toEqual({
      firstDay: '2199-10-01',
      lastDay: '2199-12-31',
    });
  });
});
