import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { BonusStatement } from '../../src/bonus/bonus-statement.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { Sensitivity } from '../../src/settlement/other-options.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { command } from '../cli/console.ts';
import { asked } from '../oracle/asked.ts';
import { later } from '../oracle/days.ts';
import { oreOfText } from '../oracle/fractions.ts';
import { agreementWith, at, p1, p2, p11, p12 } from './models.ts';

/** The results of other agreements, asked in each way there is: each way must come to the same. */

const copenhagen = JSON.parse(
  JSON.stringify({ fee: koebenhavn2016Fyldt30.terms.fee }).replaceAll('"D16"', '"K"'),
) as object;
/** How results are stated. */
const statement = {
  statement: { ...at('opgoerelse'), every: 'quarter' },
  quarter: { ...at('kvartal'), is: 'calendar-quarter' },
};
const order = {
  id: 'ordre-1',
  citizen: 'borger-1',
  provider: 'leverandoer-a',
  level: 'forloeb',
  startsOn: '2027-01-04',
  weeks: 13,
  hoursPerWeek: '10',
  hourlyRate: '150',
};
const job = { kind: 'ordinaert-job', firstDay: '2027-03-01', hoursPerWeek: '20' };
const school = { kind: 'uddannelse', firstDay: '2027-03-01' };

const models = [
  ['P1', p1, [job], ['5000.00', '8000.00'], []],
  ['P2', p2, [job], ['0.00', '0.00'], []],
  // Whether eight weeks of education must be on end is left open.
  ['P11', p11, [job], ['6000.00', null], ['four-weeks']],
  ['P12', p12, [school], ['4875.00'], []],
] as const;

const sumOfOre = (amounts: readonly (string | null)[]) =>
  amounts.reduce((sum, amount) => sum + (amount === null ? 0n : oreOfText(amount)), 0n);

const folder = mkdtempSync(join(tmpdir(), 'indsats-models-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(models)('%s', (id, list, employment, amounts, open) => {
  const agreement = agreementWith(list, copenhagen, statement);
  const facts = { order, employment };

  it('bonus, settle and the statement of all quarters come to the same', () => {
    const { decisions } = asked<Bonus>('bonus', { agreement, ...facts });
    expect(decisions.map(({ amount }) => amount)).toEqual(amounts);
    const settled = asked<Settlement>('settle', { agreement, orders: [facts] });
    expect(settled.orders[0]?.bonus?.decisions).toEqual(decisions);
    const total = amounts.reduce((sum, amount) => sum + Number(amount ?? 0), 0).toFixed(2);
    expect(settled.totals.bonus).toBe(total);
    const told = asked<BonusStatement>('bonus-statement', {
      agreement,
      period: { firstDay: '2027-01-01', lastDay: '2028-12-31' },
      cases: [facts],
    });
    expect([told.totals.amount, told.totals.count]).toEqual([total, amounts.filter((each) => each !== null).length]);
  });

  it('only what the agreement leaves open could be read otherwise, in any way of asking', () => {
    for (const [operation, input] of [
      ['bonus', facts],
      ['settle', { orders: [facts] }],
    ]) {
      const told = asked<Sensitivity>('sensitivity', { agreement, operation, input });
      expect([operation, told.deciding]).toEqual([operation, open]);
    }
  });

  it.each(['da', 'en'] as const)('is told in words on the command line: %s', async (language) => {
    const file = join(folder, `${id}.json`);
    const own = join(folder, `${id}-agreement.json`);
    writeFileSync(own, JSON.stringify(agreement));
    writeFileSync(file, JSON.stringify(facts));
    const { text, code } = await command(['bonus', file, '--agreement', own, '--explain', language]);
    expect([code, text]).toEqual([0, text]);
    expect(text.trim()).toBe(explain('bonus', answer('bonus', { agreement, ...facts }), language).trim());
  });

  it('whatever the job: settled as asked alone, and the statements of all quarters pay each once', () => {
    const months = fc.integer({ min: 0, max: 900 }).map((days) => later('2026-10-01', days));
    const jobs = fc.array(fc.record({ kind: fc.constantFrom('ordinaert-job', 'uddannelse'), firstDay: months }), {
      maxLength: 2,
    });
    fc.assert(
      fc.property(jobs, months, fc.boolean(), (some, lastDay, isClosed) => {
        const told = some.map((each) => (each.kind === 'ordinaert-job' ? { ...each, hoursPerWeek: '20' } : each));
        fc.pre(new Set(told.map((each) => JSON.stringify(each))).size === told.length);
        const within = lastDay >= '2027-01-04' && lastDay < '2027-04-04';
        const closure = isClosed && within ? { closure: { ground: 'closed-early', lastOpenDay: lastDay } } : {};
        const each = { order, employment: told, ...closure };
        const { decisions } = asked<Bonus>('bonus', { agreement, ...each });
        const settled = asked<Settlement>('settle', { agreement, orders: [each] });
        expect(settled.orders[0]?.bonus?.decisions).toEqual(decisions);
        const quarters = [2027, 2028, 2029].flatMap((year) => [1, 2, 3, 4].map((n) => `${year}-Q${n}`));
        const stated = quarters.map(
          (quarter) => asked<BonusStatement>('bonus-statement', { agreement, quarter, cases: [each] }).totals.amount,
        );
        expect(sumOfOre(stated)).toBe(sumOfOre(decisions.map(({ amount }) => amount)));
      }),
      { numRuns: 40 },
    );
  });
});
