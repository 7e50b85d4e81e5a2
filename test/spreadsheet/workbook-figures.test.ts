import { describe, expect, test } from 'vitest';
import { type SampleOrder, sampleOrders } from '../../scripts/workbook/sample-orders.mjs';
import { serialOf } from '../../scripts/workbook/workbook.mjs';
import type { FirstDayAbsence, ReSummonsProcedure } from '../../src/absence/first-day-procedure.ts';
import { benefitGroups } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer } from '../../src/operations/operations.ts';
import type { OrderCheck } from '../../src/order/check-order.ts';
import { isoDateOf } from '../../src/spreadsheet/cell.ts';
import { workbook } from './workbook-engine.ts';

/** LibreOffice takes a thousand (scripts/prove-libreoffice.mjs). */
const samples = sampleOrders(agreements, 60);

function asked<Result>(operation: 'fee' | 'invoice-plan' | 'check-order', { agreement, facts }: SampleOrder): Result {
  const input = operation === 'check-order' ? { order: facts.order } : facts;
  const told = answer(operation, { agreement, ...input });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.result as Result;
}

/** Kroner as a spreadsheet shows them. */
function shown(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(2) : String(value);
}

/** The lines of a plan as the sheet shows them, and as the library tells them. */
function shownLines(rows: readonly (readonly unknown[])[]) {
  return rows.map((row) => row.slice(1, 7).map((cell, at) => (at === 4 ? shown(cell) : cell)));
}

function toldLines({ lines }: InvoicePlan) {
  return lines.map(({ weeks, firstDay, lastDay, days, amount, invoiceFrom }) => [
    weeks,
    serial(firstDay),
    serial(lastDay),
    days,
    amount,
    serial(invoiceFrom),
  ]);
}

const serial = (date: string | null) => (date === null ? '' : serialOf(date));
/** What Status says of an order that can be worked out, by the worst that the library finds. */
function statusOf(sample: SampleOrder) {
  const found = [asked<OrderCheck>('check-order', sample), asked<Fee>('fee', sample)].flatMap(({ findings }) =>
    findings.map(({ severity }) => severity),
  );
  if (found.includes('reject')) return 'Afvises';
  return found.includes('warn') ? 'Advarsel' : 'OK';
}
const hasInvoices = ({ agreement }: SampleOrder) => agreement !== 'koebenhavn-udsatte-over-30';
/** Of an order that is to be rejected nothing is planned, and no bonus is shown. */
const isConfirmed = (sample: SampleOrder) => statusOf(sample) !== 'Afvises';

describe('the workbook in HyperFormula', () => {
  const placements = samples.map(({ cells }, index) => {
    const first = (cells[2] as number) + (index % 90) - 10;
    return [`ordre-${index + 1}`, first, first + 20 + (index % 17)];
  });
  const meetings = Array.from({ length: 30 }, (_, index) => 42000 + index * 71);
  const isoOf = (day: number) => isoDateOf(day, '1900');
  const planned = samples.filter((_, index) => index % 6 === 0);
  const book = workbook({
    orders: samples.map(({ cells }) => cells),
    morePlans: planned.map(({ facts }) => facts.order.id),
    bonus: placements,
    absence: meetings.map((on, index) => [`borger-${index}`, 'kontanthjaelp', on]),
    rows: samples.length,
  });
  const { sheets, engine } = book;
  const valuesOf = (name: string) => engine.getSheetValues(engine.getSheetId(name) as number);

  test('no formula fails', () => {
    for (const { sheet } of sheets) {
      const failed = valuesOf(sheet).flatMap((row, at) =>
        row.flatMap((cell, column) =>
          typeof cell === 'object' && cell !== null ? [`${sheet} ${at + 1}/${column + 1}`] : [],
        ),
      );
      expect(failed).toEqual([]);
    }
  });

  test('days, fee, weekly fee and last day to invoice are the library’s', () => {
    const columns = [
      'Status',
      'Vederlag',
      'Vederlag pr. uge (til visning)',
      'Sidste betalte dag',
      'Betalte kalenderdage',
      'Faktureres senest',
    ];
    samples.forEach((sample, index) => {
      const [status, fee, weekly, ...rest] = columns.map((heading) => book.at('Ordrer', heading, index));
      const { total, weeklyFee, payable } = asked<Fee>('fee', sample);
      const plan = hasInvoices(sample) ? asked<InvoicePlan>('invoice-plan', sample) : undefined;
      expect([status, shown(fee), shown(weekly), ...rest]).toEqual([
        statusOf(sample),
        total,
        weeklyFee,
        serial(payable?.lastDay ?? null),
        payable?.days ?? 0,
        serial(plan?.invoiceBy ?? null),
      ]);
    });
  });

  test('each finding of the library is a reason, and each reason one of its findings', () => {
    const words: Record<string, RegExp> = {
      'rate-below-band': /timepris under/,
      'rate-above-band': /timepris over/,
      'hours-not-orderable': /timer (?:uden for|ikke \d)/,
      'hours-beyond-typical': /flere timer end typisk/,
      'hours-step': /timer ikke i trin/,
      'weeks-not-exact': /ikke præcis \d+ uger/,
      'weeks-below-minimum': /(?:^|; )under \d+ uger/,
      'weeks-above-maximum': /(?:^|; )over \d+ uger/,
      'weeks-beyond-typical': /længere end typisk/,
      'weeks-not-whole': /ikke hele uger/,
      'before-agreement-document': /starter før aftalens dokument/,
    };
    samples.forEach((sample, index) => {
      const { findings } = asked<OrderCheck>('check-order', sample);
      const why = String(book.at('Ordrer', 'Hvorfor', index));
      const told = Object.keys(words).filter((code) => words[code]?.test(why));
      expect(told.sort(), why).toEqual(findings.map(({ code }) => code as string).sort());
    });
  });

  test('the bonus sheet: window, measurement day and one placement', () => {
    placements.forEach(([, first, last], index) => {
      const sample = samples[index] as SampleOrder;
      const { order, closure } = sample.facts;
      const told = answer('bonus', {
        agreement: sample.agreement,
        order,
        ...(closure && { closure }),
        placements: [{ kind: 'virksomhedspraktik', firstDay: isoOf(first as number), lastDay: isoOf(last as number) }],
      });
      const all = told.ok ? (told.result as Bonus).decisions : [];
      // The sheet shows no days of an order of which it says that nothing is paid.
      const decisions = all.filter(({ reasons }) => reasons.every(({ code }) => code !== 'nothing-payable'));
      const one = decisions.find(({ bonus: kind }) => kind === '1a');
      const other = decisions.find(({ measuredOn }) => measuredOn !== undefined);
      const row = ['1a: vinduet fra', '1a: til og med', '1a', 'Måledag', 'Bonus ved måling'].map((heading) =>
        book.at('Bonus', heading, index),
      );
      if (!isConfirmed(sample)) {
        expect([book.at('Bonus', 'Bonus', index), ...row]).toEqual(['Ordren afvises', '', '', '', '', '']);
        return;
      }
      expect([row[0], row[1], row[2] === 'Opfyldt', row[3], row[4]]).toEqual([
        serial(one?.window?.firstDay ?? null),
        serial(one?.window?.lastDay ?? null),
        one?.outcome === 'granted',
        serial(other?.measuredOn ?? null),
        other?.bonus ?? '',
      ]);
    });
  });

  test('the absence sheet: the three meetings', () => {
    const absence = valuesOf('Fravær').slice(2);
    meetings.forEach((on, index) => {
      const told = answer('first-day-absence', {
        agreement: 'koebenhavn-2016-unge',
        benefitGroup: 'kontanthjaelp',
        firstMeeting: isoOf(on),
      });
      const { summonses, window } = (told.ok && told.result) as ReSummonsProcedure;
      const row = absence[index] ?? [];
      expect(row.slice(4, 8)).toEqual([
        ...summonses.slice(1).map(({ meetingOn }) => serialOf(meetingOn)),
        serialOf(window.lastDay),
      ]);
      expect(row[8] !== '').toBe(summonses.some(({ outsideWindow }) => outsideWindow));
    });
  });

  test('the absence sheet: each group has its procedure, or is told that the agreement names none', () => {
    const own = workbook({
      orders: [],
      absence: [
        ...[...benefitGroups, 'su'].map((group) => ['borger', group, 42_000]),
        ['borger', 'kontanthjaelp', 'x'],
      ],
      rows: 2,
    });
    const procedures = {
      're-summons': 'Indkaldes igen',
      'register-and-contact': 'Registreres samme dag; 3 kontaktforsøg',
    };
    [...benefitGroups, 'su'].forEach((benefitGroup, index) => {
      const told = answer('first-day-absence', {
        agreement: 'koebenhavn-2016-unge',
        benefitGroup,
        firstMeeting: isoOf(42_000),
      });
      const unnamed = benefitGroup === 'su' ? 'Ydelsen kendes ikke' : 'Aftalen nævner ikke ydelsen';
      const expected = told.ok ? procedures[(told.result as FirstDayAbsence).procedure] : unnamed;
      expect([benefitGroup, own.at('Fravær', 'Fremgangsmåde', index)]).toEqual([benefitGroup, expected]);
    });
    expect(own.at('Fravær', 'Fremgangsmåde', benefitGroups.length + 1)).toBe('Første møde er tekst, ikke en dato');
  });

  test('invoice plans are the library’s, line by line', () => {
    for (const sample of planned) {
      const values = valuesOf(`Plan ${sample.facts.order.id}`);
      const lines = values.slice(9).filter((row) => row[0] !== '');
      if (!hasInvoices(sample) || !isConfirmed(sample)) {
        expect(lines).toEqual([]);
        continue;
      }
      const plan = asked<InvoicePlan>('invoice-plan', sample);
      expect(shownLines(lines)).toEqual(toldLines(plan));
      expect(values[6]?.[1]).toBe(plan.lines.length > 0 ? 'Linjerne giver vederlaget' : '');
      const dues = plan.lines.map(({ invoiceFrom }) => {
        const told = answer('due-date', { agreement: sample.agreement, sentOn: invoiceFrom });
        return told.ok && serialOf((told.result as { dueOn: string }).dueOn);
      });
      expect(lines.map((row) => row[7])).toEqual(dues);
    }
  });
});

/** `order-week` (A42): an order by dates, from a week's first Arbejdsdag through a week's last. 2016: Easter is 27 March. */
describe('whole weeks of an order by dates', () => {
  /** "2 uger + 3/7 uge", as a number. */
  const weeksIn = (text: string) =>
    text.split(' + ').reduce((sum, part) => {
      const [number = '', ofDays = '1'] = part.replace(/ uger?$/, '').split('/');
      return sum + Number(number) / Number(ofDays);
    }, 0);
  const NOT_THREE = 'ikke præcis 3 uger';
  const level = 'ret-og-pligt-tilbud';
  const cases: [string, string, string, string | null, string, string][] = [
    ['Monday to Friday', '2016-09-05', '2016-09-23', null, '', '3000.00'],
    ['to the Saturday', '2016-09-05', '2016-09-24', null, '', '3000.00'],
    ['to the Thursday', '2016-09-05', '2016-09-22', null, NOT_THREE, '2571.43'],
    ['from the Tuesday', '2016-09-06', '2016-09-23', null, NOT_THREE, '2571.43'],
    ['from the Sunday before', '2016-09-04', '2016-09-23', null, NOT_THREE, '2857.14'],
    ['from the Tuesday after Easter', '2016-03-29', '2016-04-15', null, '', '3000.00'],
    ['from Easter Monday', '2016-03-28', '2016-04-15', null, '', '3000.00'],
    ['from the Wednesday after Easter', '2016-03-30', '2016-04-15', null, NOT_THREE, '2428.57'],
    ['to the Wednesday before Maundy Thursday', '2016-03-07', '2016-03-23', null, '', '3000.00'],
    ['to the Tuesday before it', '2016-03-07', '2016-03-22', null, NOT_THREE, '2285.71'],
    ['from 27 to 28 December', '2018-12-27', '2018-12-28', null, NOT_THREE, '1000.00'],
    ['one week', '2016-09-05', '2016-09-09', null, NOT_THREE, '1000.00'],
    ['over the end of a month', '2016-08-22', '2016-10-07', null, NOT_THREE, '7000.00'],
    ['closed in the first week', '2016-03-29', '2016-04-15', '2016-03-30', '', '333.33'],
    ['closed in the middle', '2016-09-05', '2016-09-23', '2016-09-14', '', '1428.57'],
    ['closed in the last week', '2016-09-05', '2016-09-23', '2016-09-21', '', '2600.00'],
    ['closed on the last day', '2016-09-05', '2016-09-23', '2016-09-23', '', '3000.00'],
  ];
  const sampled = cases.map(([id, startsOn, endsOn, lastOpenDay]): SampleOrder => {
    const ended = lastOpenDay === null ? {} : { closure: { ground: 'closed-early', lastOpenDay } };
    return {
      agreement: 'koebenhavn-2016-fyldt-30',
      facts: { order: { id, level, startsOn, endsOn, hoursPerWeek: 10, hourlyRate: 100 }, ...ended },
      cells: [
        id,
        level,
        serialOf(startsOn),
        null,
        serialOf(endsOn),
        10,
        100,
        lastOpenDay && 'lukket før tid',
        lastOpenDay && serialOf(lastOpenDay),
      ],
    };
  });
  const outside: [string, string, string][] = [
    ['begins the year before', '2013-12-30', '2014-01-17'],
    ['ends on the last listed day', '2045-12-11', '2045-12-29'],
    ['ends the year after', '2045-12-11', '2046-01-05'],
  ];
  const book = workbook({
    orders: [
      ...sampled.map(({ cells }) => cells),
      ...outside.map(([id, first, last]) => [id, level, serialOf(first), null, serialOf(last), 10, 100]),
    ],
    morePlans: sampled.map(({ facts }) => facts.order.id),
    rows: sampled.length + outside.length,
  });
  const valuesOf = (name: string) => book.engine.getSheetValues(book.id(name));

  test.each(cases.map(([id, , , , weeks, fee], at) => [id, weeks, fee, at] as const))(
    '%s: %s, %s',
    (id, weeks, fee, at) => {
      const sample = sampled[at] as SampleOrder;
      const row = ['Hvorfor', 'Vederlag', 'Status'].map((heading) => book.at('Ordrer', heading, at));
      expect([row[0], shown(row[1]), row[2]]).toEqual([weeks, fee, statusOf(sample)]);
      expect(fee).toBe(asked<Fee>('fee', sample).total);
      // What the sheet says that the fee is for, times what a week costs, is the fee: each of these weeks costs 1,000.
      const paidFor = String(book.at('Ordrer', 'Vederlaget er for', at));
      expect((1000 * weeksIn(paidFor)).toFixed(2), paidFor).toBe(fee);
      const rows = valuesOf(`Plan ${id}`).slice(9);
      expect(shownLines(rows.filter((line) => line[0] !== ''))).toEqual(
        isConfirmed(sample) ? toldLines(asked<InvoicePlan>('invoice-plan', sample)) : [],
      );
    },
  );

  test('outside the list of holidays nothing is answered', () => {
    const unlisted = 'Slutdato ligger uden for listen Helligdage; skriv uger, eller brug VEDERLAG';
    const told = [0, 1, 2].map((index) =>
      ['Status', 'Hvorfor', 'Vederlag'].map((heading) => book.at('Ordrer', heading, cases.length + index)),
    );
    expect(told).toEqual([
      ['Ret', unlisted, ''],
      ['OK', '', 3000],
      ['Ret', unlisted, ''],
    ]);
  });
});
