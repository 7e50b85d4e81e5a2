import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Bonus } from '../../src/bonus/bonus.ts';
import * as shipped from '../../src/entries/spreadsheet.ts';
import { SheetError, type SpreadsheetFunctions, spreadsheetFunctions } from '../../src/entries/spreadsheet.ts';
import type { Fee } from '../../src/fee/fee.ts';
import { answer } from '../../src/operations/operations.ts';
import type { RulesError } from '../../src/problem/problem.ts';
import type { InvoiceRun } from '../../src/settlement/invoice-run.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { ownAgreement } from '../cases/own-agreement.ts';

const folder = fileURLToPath(new URL('../../docs/examples/agreements/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
const given = (name: string): Agreement => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));

function told(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof SheetError) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

/** What the library answers, or nothing where it refuses. */
function resultOf<Result>(operation: string, input: object): Result | undefined {
  const answered = answer(operation, input);
  return answered.ok ? (answered.result as Result) : undefined;
}

const refused = expect.stringMatching(/^(?:value|not-available): /);
const cell = (amount: string | null | undefined) => (amount === null || amount === undefined ? '' : Number(amount));

describe.each(names)('%s answers in cells what the library answers', (name) => {
  const agreement = given(name);
  const own = spreadsheetFunctions([agreement]);
  const [level] = agreement.tracks.flatMap(({ levels }) => levels);
  const isRated = level?.hourlyRate !== null;
  const order = {
    level: 'forloeb',
    startsOn: '2027-01-04',
    weeks: 13,
    ...((isRated || name.includes('hours')) && { hoursPerWeek: '10' }),
    ...(isRated && { hourlyRate: '150' }),
  };
  const cells = ['forloeb', '2027-01-04', 13, order.hoursPerWeek ?? '', order.hourlyRate ?? ''] as const;
  const iso = 'datoer=iso';

  test.each([
    ['in full', [], {}],
    [
      'closed early',
      ['', 'lukket før tid', '2027-02-14'],
      { closure: { ground: 'closed-early', lastOpenDay: '2027-02-14' } },
    ],
  ] as const)('VEDERLAG, FAKTURAPLAN, FAKTURAFRIST, RAPPORTFRIST: %s', (_, more, facts) => {
    const input = { agreement, order, ...facts };
    const [endsOn = '', ground = '', lastOpenDay = ''] = more;
    const args = [...cells, endsOn, ground, lastOpenDay, '', iso] as const;
    const fee = resultOf<Fee>('fee', input);
    expect(told(() => own.VEDERLAG(...args))).toEqual(fee ? cell(fee.total) : refused);
    const plan = resultOf<{ lines: { month: string; amount: string }[]; invoiceBy: string | null }>(
      'invoice-plan',
      input,
    );
    const lines = told(() => own.FAKTURAPLAN(...args));
    if (plan) {
      const shown = (lines as readonly unknown[][]).map((row) => [row[0], row[5]]);
      expect(shown).toEqual(plan.lines.map(({ month, amount }) => [month, Number(amount)]));
    } else expect(lines).toEqual(refused);
    expect(told(() => own.FAKTURAFRIST(...args))).toEqual(plan ? (plan.invoiceBy ?? '') : refused);
    const days = [...cells, endsOn, ground, lastOpenDay, iso] as const;
    const due = resultOf<{ deadlines: { duty: string; dueOn: string }[] }>('deadlines', input)?.deadlines;
    expect(told(() => own.RAPPORTFRIST(...days))).toEqual(
      due ? (due.find(({ duty }) => duty === 'final-report')?.dueOn ?? '') : refused,
    );
  });

  test('UGEVEDERLAG, PRISBAAND, PRISOK, BESTILLINGOK', () => {
    const week = resultOf<Fee>('fee', { agreement, order: { ...order, startsOn: '2016-07-04', weeks: 1 } });
    expect(told(() => own.UGEVEDERLAG('forloeb', cells[3], cells[4]))).toEqual(week ? cell(week.weeklyFee) : refused);
    const band = level?.hourlyRate;
    expect(told(() => own.PRISBAAND('forloeb'))).toEqual(band ? [[Number(band.min), Number(band.max)]] : refused);
    const low = { ...order, hoursPerWeek: '1', hourlyRate: '1' };
    const check = resultOf<{ verdict: string }>('check-order', { agreement, order: low });
    if (band) expect(told(() => own.PRISOK('forloeb', 1))).toMatch(/^Afvises: /);
    else expect(told(() => own.PRISOK('forloeb', 1))).toEqual(refused);
    expect(check?.verdict ?? 'refused').not.toBe(band ? 'confirm' : '');
    const checked = resultOf<{ verdict: string }>('check-order', { agreement, order });
    const ok = told(() => own.BESTILLINGOK(...cells));
    const verdict = checked?.verdict === 'reject' ? /^Afvises: / : /^OK/;
    expect(ok).toEqual(checked ? expect.stringMatching(verdict) : refused);
  });

  test('BONUS, BONUSVINDUE, BONUSDATO', () => {
    const days = [...cells, '', '', ''] as const;
    const job = [['uddannelse', '2027-02-01', '', '', '']] as const;
    const input = { agreement, order, employment: [{ kind: 'uddannelse', firstDay: '2027-02-01' }] };
    const decisions = resultOf<Bonus>('bonus', input)?.decisions ?? [];
    for (const { bonus, amount, outcome, window, measuredOn } of decisions) {
      const [[decided, paid] = []] = own.BONUS(...days, bonus, '', job) as [string, unknown][];
      expect([decided?.startsWith('optjent'), paid]).toEqual([outcome === 'granted', cell(amount)]);
      expect(told(() => own.BONUSVINDUE(...days, iso, bonus))).toEqual(
        window ? [[window.firstDay, window.lastDay]] : refused,
      );
      expect(told(() => own.BONUSDATO(...days, iso, bonus))).toEqual(measuredOn ?? refused);
    }
    const first = decisions.find(({ window }) => window !== undefined)?.window;
    expect(told(() => own.BONUSVINDUE(...days, iso))).toEqual(first ? [[first.firstDay, first.lastDay]] : refused);
    if (decisions.length === 0) expect(told(() => own.BONUS(...days, '1a', '', job))).toEqual(refused);
  });

  test('FORFALDSDATO, DAGBOD, GENINDKALDELSER', () => {
    const due = resultOf<{ dueOn: string }>('due-date', { agreement, sentOn: '2027-01-12' });
    expect(told(() => own.FORFALDSDATO('2027-01-12', agreement.id, iso))).toEqual(due?.dueOn ?? refused);
    expect(told(() => own.FORFALDSDATO('2027-01-12', 'forloeb', iso))).toEqual(due?.dueOn ?? refused);
    const facts = { kind: 'late-delivery', value: '24000', dueOn: '2027-01-08', deliveredOn: '2027-01-14' };
    const penalty = resultOf<{ total: string }>('delay-penalty', { agreement, ...facts });
    expect(told(() => own.DAGBOD(24000, '2027-01-08', '2027-01-14', 'forsinket levering', agreement.id))).toEqual(
      penalty ? Number(penalty.total) : refused,
    );
    expect(told(() => own.GENINDKALDELSER('kontanthjaelp', '2027-01-04', agreement.id))).toEqual(refused);
  });

  test('STATUS, STATUSTAL, FAKTURAMAANED', () => {
    const rows = own.STATUS('1', ...cells) as readonly unknown[][];
    const settled = resultOf<Settlement>('settle', { agreement, orders: [{ order }], asOf: '1900-01-01' });
    const one = settled?.orders[0];
    const findings = one ? one.findings.length + one.missing.length : 0;
    const status = one ? (one.verdict === 'reject' ? 'Afvises' : findings > 0 ? 'Advarsel' : 'OK') : 'Ret';
    expect([rows[0]?.[0], rows[0]?.[2]]).toEqual([status, cell(one?.fee?.total)]);
    const counts = own.STATUSTAL('1', ...cells) as readonly unknown[][];
    expect(counts.map(([name, count]) => (count ? name : ''))).toContain(status);
    const run = resultOf<InvoiceRun>('invoice-run', { agreement, month: '2027-02', orders: [{ order }] });
    const month = told(() => own.FAKTURAMAANED('2027-02', '1', ...cells, '', '', '', '', iso)) as readonly unknown[][];
    const drafted = month.filter((row) => row[1] === 'faktura').map((row) => row.slice(2, 8));
    const courses = run?.orders[0]?.drafts.filter(({ invoice }) => invoice.kind === 'course') ?? [];
    expect(drafted).toEqual(
      courses.flatMap(({ invoice, invoiceFrom, invoiceBy, dueOn }) =>
        invoice.lines.map(({ firstDay, lastDay, amount }) => [
          firstDay,
          lastDay,
          Number(amount),
          invoiceFrom ?? '',
          invoiceBy ?? '',
          dueOn ?? '',
        ]),
      ),
    );
    if (!run) expect(month[0]?.[1]).toBe('ret');
  });

  test('nothing of Copenhagen is answered, and no clause of it is cited', () => {
    const ids = Object.keys(agreements);
    for (const id of ids) expect(told(() => own.FORFALDSDATO('2016-11-25', id))).toEqual(refused);
    for (const id of ids) {
      const valg = `aftale=${id}`;
      expect(told(() => own.VEDERLAG(...cells, '', '', '', '', valg))).toMatch(/^value: aftale: Der er ingen aftale/);
      expect(told(() => own.BESTILLINGOK('forloeb', 42555, 13, '', '', '', '', '', '', '', valg))).toEqual(refused);
      expect(told(() => own.PRISBAAND('virksomhedsspor-b', valg))).toEqual(refused);
    }
    expect(told(() => own.VEDERLAG('virksomhedsspor-b', 42555, 13, 12, 140))).toContain('ingen af aftalerne har');
    expect(told(() => own.DAGBOD(1000, '2016-10-05', '2016-10-10', 'late-delivery', ids[1]))).toEqual(refused);
    expect(told(() => own.GENINDKALDELSER('kontanthjaelp', '2015-10-05', ids[0]))).toEqual(refused);
    for (const asked of [
      own.KILDE('HVERDAG', '2018-12-24'),
      own.KILDE('SLUTDATO', '2027-01-04', 4),
      told(() => own.KILDE('VEDERLAG', ...cells)),
      told(() => own.FORKLAR('BESTILLINGOK', ...cells)),
    ]) {
      expect(asked).not.toMatch(/D16|D24|\bR\d{3}\b|København/);
    }
  });
});

describe('the days and the ends', () => {
  const own = spreadsheetFunctions([given('week-price-and-results')]);
  it('are the same for everybody', () => {
    expect(own.SLUTDATO('2027-01-04', 26, 'datoer=iso')).toBe('2027-07-04');
    expect([own.HVERDAG('2027-12-24'), own.ARBEJDSDAG('2027-12-24'), own.ER_HELLIGDAG('2027-12-25')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('the fee stands on the agreement’s own clauses', () => {
    const order = ['forloeb', '2027-01-04', 26] as const;
    expect(own.VEDERLAG(...order, '', '')).toBe(11700);
    expect(own.KILDE('VEDERLAG', ...order)).toMatch(/^§ 2/);
    expect(own.FORKLAR('VEDERLAG', ...order)).toContain('11.700,00 kr.');
  });
});

describe('several agreements', () => {
  it('an order’s level says which; one that two have asks for it', () => {
    const both = spreadsheetFunctions([given('week-price-and-results'), ownAgreement]);
    expect(both.VEDERLAG('forloeb', '2027-01-04', 26, '', '')).toBe(11700);
    expect(both.PRISBAAND('kort-forloeb')).toEqual([[99.95, 100.05]]);
    const same = spreadsheetFunctions([given('week-price-and-results'), given('month-price')]);
    const order = ['forloeb', '2027-01-18', 12, '', '', '', '', '', ''] as const;
    expect(told(() => same.VEDERLAG(...order))).toBe(
      'value: niveau: flere aftaler har dette niveau; skriv aftalens id i valg',
    );
    expect(same.VEDERLAG(...order, 'aftale=maanedspris')).toBe(12800);
    expect(told(() => same.FORFALDSDATO('2027-01-12', 'forloeb'))).toBe(
      'value: aftale: flere aftaler har dette niveau; skriv aftalens id',
    );
  });

  it('two of one id, and one that is wrong, are told with their place', () => {
    const problemsOf = (list: readonly unknown[]) => {
      try {
        spreadsheetFunctions(list as Agreement[]);
        return [];
      } catch (error) {
        return (error as RulesError).problems.map(({ code, path }) => `${code} ${path}`);
      }
    };
    expect(problemsOf([ownAgreement, ownAgreement])).toEqual(['duplicate-id agreements[1].id']);
    expect(problemsOf([ownAgreement, { ...ownAgreement, id: 7 }, 5])).toEqual([
      'invalid-type agreements[1].id',
      'not-an-object agreements[2]',
    ]);
  });

  it('for the shipped ones they answer as the exported functions do', () => {
    const same = spreadsheetFunctions(Object.values(agreements));
    const functions = shipped as unknown as Record<string, unknown>;
    expect(Object.keys(same).sort()).toEqual(
      Object.keys(functions)
        .filter((name) => /^[A-Z_]+$/.test(name))
        .sort(),
    );
    for (const { name, parameters, rest } of shipped.sheetFunctions) {
      if (rest) continue;
      const without = ['slutdato', 'ophoer', 'sidste_dag', 'minutter'];
      const args = parameters.map(({ id, example }) => (without.includes(id) ? undefined : JSON.parse(example)));
      const ask = (of: unknown) =>
        told(() => (of as Record<string, (...cells: unknown[]) => unknown>)[name]?.(...args));
      expect(ask(same), name).toEqual(ask(shipped as unknown as SpreadsheetFunctions));
    }
  });
});

const script = new URL('../../dist/spreadsheet/own-files.mjs', import.meta.url);

describe.skipIf(!existsSync(script))('the add-in and the Apps Script file for agreements of one’s own', () => {
  const out = mkdtempSync(join(tmpdir(), 'indsats-own-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  const build = (...words: string[]) =>
    execFileSync(process.execPath, [fileURLToPath(script), ...words], { encoding: 'utf8', stdio: 'pipe' });
  const file = `${folder}week-price-and-results.json`;

  test('a built file answers for the agreement, and for no other', () => {
    build(file, '--out', out);
    const sheets = vm.createContext({});
    vm.runInContext(readFileSync(join(out, 'google-sheets/indsats.gs'), 'utf8'), sheets);
    const run = (code: string): unknown => JSON.parse(vm.runInContext(`JSON.stringify(${code})`, sheets) as string);
    expect(run('VEDERLAG("forloeb", "2027-01-04", 26)')).toBe(11700);
    expect(run('KILDE("VEDERLAG", "forloeb", "2027-01-04", 26)')).toMatch(/^§ 2/);
    expect(() => run('VEDERLAG("virksomhedsspor-b", 42555, 13, 12, 140)')).toThrow('ingen af aftalerne har');

    const associated = new Map<string, (...args: unknown[]) => unknown>();
    const excel = vm.createContext({
      CustomFunctions: { Error, associate: (id: string, run: () => unknown) => associated.set(id, run) },
    });
    vm.runInContext(readFileSync(join(out, 'excel/functions.js'), 'utf8'), excel);
    expect(associated.get('VEDERLAG')?.([['forloeb']], [['2027-01-04']], [[26]], [[0]], [[0]])).toEqual([[11700]]);
    expect(existsSync(join(out, 'excel/manifest.xml'))).toBe(true);
  });

  test('an agreement that is wrong is told, and nothing is written', () => {
    const wrong = join(out, 'wrong.json');
    writeFileSync(wrong, JSON.stringify({ ...given('month-price'), terms: { fee: { prise: 1 } } }));
    const failed = () => build(wrong, '--out', join(out, 'none'));
    expect(failed).toThrow(/terms\.fee\.prise/);
    expect(existsSync(join(out, 'none'))).toBe(false);
    expect(() => build(file)).toThrow('usage:');
  });
});
