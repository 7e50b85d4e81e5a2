import { describe, expect, it } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import {
  fixedPrice,
  heldHours,
  hourBands,
  hoursTimesRate,
  monthPrice,
  pausedWeeks,
  resultInstalments,
  weekPrice,
} from '../cases/payment-models.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { later } from '../oracle/days.ts';

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const feeOf = (agreement: object, facts: object) => asked<Fee>('fee', { agreement, ...facts });
const planOf = (agreement: object, facts: object) =>
  asked<InvoicePlan>('invoice-plan', { agreement, ...facts }).lines.map(
    ({ firstDay, lastDay, amount, invoiceFrom }) => `${firstDay} ${lastDay} ${amount} ${invoiceFrom}`,
  );

describe('a price by the week', () => {
  it('stops the day a job begins', () => {
    const told = feeOf(weekPrice, { order: { ...order, weeks: 26 }, startedWorkOn: '2027-03-01' });
    expect([told.total, told.payable?.lastDay, told.entitledTotal]).toEqual(['3600.00', '2027-02-28', '3600.00']);
    expect(feeOf(weekPrice, { order: { ...order, weeks: 26 } }).total).toBe('11700.00');
    expect(feeOf(weekPrice, { order: { ...order, weeks: 26 }, startedWorkOn: '2027-01-04' }).total).toBe('0.00');
  });

  it.each([
    // A week of 450 is 64.29 a day; nothing is paid where work begins before the course, and all of it behind its end.
    ['2027-01-03', '0.00', '0.00'],
    ['2027-01-04', '0.00', '64.29'],
    ['2027-01-05', '64.29', '128.57'],
    ['2027-04-03', '5721.43', '5785.71'],
    ['2027-04-04', '5785.71', '5850.00'],
    ['2027-04-05', '5850.00', '5850.00'],
  ])('of work that begins %s is paid before that day, or through it', (startedWorkOn, before, through) => {
    const throughDay = JSON.parse(JSON.stringify(weekPrice).replace('"to-that-day"', '"through-that-day"'));
    const facts = { order, startedWorkOn };
    for (const [agreement, total] of [
      [weekPrice, before],
      [throughDay, through],
    ] as const) {
      expect(feeOf(agreement, facts).total).toBe(total);
      expect(asked<InvoicePlan>('invoice-plan', { agreement, ...facts }).total).toBe(total);
      const settled = asked<Settlement>('settle', { agreement, orders: [facts] });
      expect(settled.orders[0]?.fee?.total).toBe(total);
    }
  });

  it.each([
    ['14.5', '15600.00'],
    ['15', '24050.00'],
    ['24.9999', '24050.00'],
    ['25', '32500.00'],
    ['30', '32500.00'],
    ['37', '32500.00'],
  ])('costs by the band of %s hours %s', (hoursPerWeek, total) => {
    expect(feeOf(hourBands, { order: { ...order, hoursPerWeek } }).total).toBe(total);
  });

  it('has no price above the last band, and such hours are not orderable', () => {
    const over = { agreement: hourBands, order: { ...order, hoursPerWeek: '37.5' } };
    expect(problemsTold(answer('fee', over))).toEqual(['not-in-agreement at order.hoursPerWeek']);
    expect(asked<{ findings: { code: string }[] }>('check-order', over).findings[0]?.code).toBe('hours-not-orderable');
  });

  it.each([
    ['2027-02-15', '2027-02-28', '6600.00'],
    ['2027-02-15', '2027-02-26', '6600.00'],
    ['2027-02-16', '2027-02-17', '7628.57'],
  ])('is not paid on days of holiday from %s through %s', (firstDay, lastDay, total) => {
    const facts = { order, pauses: [{ firstDay, lastDay, ground: 'ferie' }] };
    expect(feeOf(pausedWeeks, facts).total).toBe(total);
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: pausedWeeks, ...facts });
    expect(plan.total).toBe(total);
    expect(plan.lines.filter((line) => line.firstDay >= firstDay && line.lastDay <= lastDay)).toEqual([]);
  });

  it('is not stopped by a ground that the agreement does not name', () => {
    const pauses = [{ firstDay: '2027-02-15', lastDay: '2027-02-28', ground: 'force-majeure' }];
    expect(problemsTold(answer('fee', { agreement: pausedWeeks, order, pauses }))).toEqual([
      'not-in-agreement at pauses[0].ground',
    ]);
  });
});

describe('a price of a course', () => {
  const short = { order: { ...order, startsOn: '2027-02-01', weeks: 8 } };

  it('is paid whole, half at the start and half at its end', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2027-02-14' };
    const told = feeOf(fixedPrice, { ...short, closure });
    expect(told.total).toBe('12000.00');
    expect(told.weeklyFee).toBeNull();
    expect(told.instalments?.map(({ amount, earnedOn, invoiceFrom }) => [amount, earnedOn, invoiceFrom])).toEqual([
      ['6000.00', '2027-02-01', '2027-02-01'],
      ['6000.00', '2027-02-14', '2027-02-15'],
    ]);
    expect(planOf(fixedPrice, { ...short, closure })).toEqual([
      '2027-02-01 2027-02-01 6000.00 2027-02-01',
      '2027-02-14 2027-02-14 6000.00 2027-02-15',
    ]);
  });
});

describe('instalments that hang on results', () => {
  const half = { order: { ...order, weeks: 26 } };
  const job = (firstDay: string) => ({ employment: [{ kind: 'ordinaert-job', firstDay }] });
  const parts = (facts: object) =>
    feeOf(resultInstalments, { ...half, ...facts }).instalments?.map(
      ({ amount, outcome, earnedOn }) => `${amount} ${outcome} ${earnedOn}`,
    );

  it('are earned at the start, when a job begins and when it has lasted', () => {
    expect(parts(job('2027-04-12'))).toEqual([
      '4000.00 granted 2027-01-04',
      '8000.00 granted 2027-04-12',
      '8000.00 granted 2027-07-11',
    ]);
    expect(feeOf(resultInstalments, { ...half, ...job('2027-04-12') }).total).toBe('20000.00');
    expect(planOf(resultInstalments, { ...half, ...job('2027-04-12') })).toEqual([
      '2027-01-04 2027-01-04 4000.00 2027-01-04',
      '2027-04-12 2027-04-12 8000.00 2027-04-13',
      '2027-07-11 2027-07-11 8000.00 2027-07-12',
    ]);
  });

  it.each([
    ['2028-01-04', 'undecided'],
    ['2028-01-05', 'refused'],
    [undefined, 'refused'],
  ])('without a job, as known on %s: %s', (asOf, outcome) => {
    const facts = asOf === undefined ? {} : { asOf };
    expect(feeOf(resultInstalments, { ...half, ...facts }).total).toBe('4000.00');
    expect(parts(facts)).toEqual(['4000.00 granted 2027-01-04', `8000.00 ${outcome} null`, `8000.00 ${outcome} null`]);
  });

  it('are the same in a settlement', () => {
    const settled = asked<{ orders: { fee: Fee; invoicePlan: InvoicePlan }[] }>('settle', {
      agreement: resultInstalments,
      orders: [{ ...half, ...job('2027-04-12') }],
    });
    expect(settled.orders[0]?.fee.total).toBe('20000.00');
    expect(settled.orders[0]?.invoicePlan.total).toBe('20000.00');
  });

  it('need a rule on the result, and only they take jobs', () => {
    const { results: _, ...terms } = resultInstalments.terms as Record<string, unknown>;
    const [track] = resultInstalments.tracks;
    const tracks = [{ ...track, levels: track?.levels.map((level) => ({ ...level, bonus: [] })) }];
    expect(problemsTold(answer('catalogue', { agreement: { ...resultInstalments, tracks, terms } }))).toEqual([
      'invalid-option at agreement.terms.invoicing.split.parts[1].due.result',
      'invalid-option at agreement.terms.invoicing.split.parts[2].due.result',
    ]);
    expect(
      problemsTold(answer('fee', { agreement: weekPrice, order, ...job('2027-04-12'), asOf: '2027-05-01' })),
    ).toEqual(['not-in-agreement at employment', 'not-in-agreement at asOf']);
  });
});

describe('hours that were held', () => {
  const mentor = { order: { ...order, weeks: 26, hoursPerWeek: '1' } };
  const contacts = (count: number, minutes: number) =>
    Array.from({ length: count }, (_, at) => ({ on: later('2027-01-05', 7 * (at % 26)), minutes }));

  it('are paid to the minute, at most those that were ordered', () => {
    const some = [...contacts(20, 60), { on: '2027-06-15', minutes: 35 }];
    expect(feeOf(heldHours, { ...mentor, contacts: some }).total).toBe('8233.33');
    expect(feeOf(heldHours, { ...mentor, contacts: contacts(26, 60) }).total).toBe('10400.00');
    expect(feeOf(heldHours, { ...mentor, contacts: contacts(27, 60) }).total).toBe('10400.00');
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: heldHours, ...mentor, contacts: some });
    expect(plan.lines.map(({ month, amount }) => `${month} ${amount}`)).toEqual([
      '2027-01 1600.00',
      '2027-02 1600.00',
      '2027-03 2000.00',
      '2027-04 1600.00',
      '2027-05 1200.00',
      '2027-06 233.33',
      '2027-07 0.00',
    ]);
  });

  it('must be told', () => {
    expect(problemsTold(answer('fee', { agreement: heldHours, ...mentor }))).toEqual(['missing-field at contacts']);
    expect(problemsTold(answer('fee', { agreement: weekPrice, order, contacts: contacts(1, 60) }))).toEqual([
      'not-in-agreement at contacts',
    ]);
  });
});

describe('hours × rate × weeks', () => {
  it('of another agreement', () => {
    const own = { ...order, hoursPerWeek: '10', hourlyRate: '150' };
    expect(feeOf(hoursTimesRate, { order: own }).total).toBe('19500.00');
    const without = { agreement: hoursTimesRate, order };
    expect(problemsTold(answer('fee', without))).toEqual([
      'missing-field at order.hoursPerWeek',
      'missing-field at order.hourlyRate',
    ]);
  });
});

describe('a price of a calendar month', () => {
  it('is paid for each month begun', () => {
    const facts = { order: { ...order, startsOn: '2027-01-18', weeks: 12 } };
    expect(feeOf(monthPrice, facts).total).toBe('12800.00');
    expect(planOf(monthPrice, facts)).toEqual([
      '2027-01-18 2027-01-31 3200.00 null',
      '2027-02-01 2027-02-28 3200.00 null',
      '2027-03-01 2027-03-31 3200.00 null',
      '2027-04-01 2027-04-11 3200.00 null',
    ]);
  });
});

describe('a calendar month that only ends a week which was paid when it began', () => {
  const monthly = (counts: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
    const copy = structuredClone(weekPrice) as any;
    copy.terms.fee.partWeek = { rule: 'K 8', source: { document: 'kontrakt' }, counts };
    copy.terms.invoicing.split.by = 'calendar-months';
    return copy;
  };

  it('is no line of 0.00, but stands on the line before it, which waits for its last day', () => {
    expect(planOf(monthly('started-weeks'), { order })).toEqual([
      '2027-01-04 2027-01-31 1800.00 2027-02-01',
      '2027-02-01 2027-02-28 1800.00 2027-03-01',
      '2027-03-01 2027-04-04 2250.00 2027-04-05',
    ]);
    expect(planOf(monthly('calendar-days'), { order }).at(-1)).toBe('2027-04-01 2027-04-04 257.14 2027-04-05');
  });

  it('nor one that begins on days that are not paid by the weekday: those stand with the next', () => {
    const facts = { order: { ...order, startsOn: '2027-01-30', weeks: 1 } };
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: monthly('weekdays'), ...facts });
    expect(plan.lines.map(({ month, amount, days }) => [month, amount, days])).toEqual([['2027-02', '450.00', 7]]);
  });
});

describe('value added tax', () => {
  const taxed = (vat: object) => {
    const copy = structuredClone(weekPrice) as unknown as { terms: { fee: object } };
    Object.assign(copy.terms.fee, { vat: { rule: 'K 9', source: { document: 'kontrakt' }, ...vat } });
    return copy;
  };

  it.each([
    [{ percent: '25' }, '1462.50', '7312.50'],
    [{ percent: '0.0001' }, '0.01', '5850.01'],
    [{ rate: 'exempt' }, '0.00', '5850.00'],
  ])('as the agreement says: %j', (vat, tax, total) => {
    const told = feeOf(taxed(vat), { order });
    expect([told.total, told.vat, told.withVat?.vat, told.withVat?.total]).toEqual(['5850.00', 'excluded', tax, total]);
  });

  it('is told by the plan, the audit and the settlement too, of the whole they tell', () => {
    const agreement = taxed({ percent: '25' });
    const said = { percent: '25', vat: '1462.50', total: '7312.50', rule: 'K 9', source: { document: 'kontrakt' } };
    expect(asked<InvoicePlan>('invoice-plan', { agreement, order }).withVat).toEqual(said);
    const [settled] = asked<Settlement>('settle', { agreement, orders: [{ order }] }).orders;
    expect([settled?.fee?.withVat, settled?.invoicePlan?.withVat]).toEqual([said, said]);
    const audit = { channels: { course: { rule: 'K 3', source: { document: 'kontrakt' }, channel: 'nemhandel' } } };
    const audited = Object.assign(structuredClone(agreement), { terms: { ...agreement.terms, audit } });
    const line = { firstDay: '2027-01-04', lastDay: '2027-01-31', amount: '1800.00' };
    const invoice = { kind: 'course', channel: 'nemhandel', sentOn: '2027-02-01', lines: [line] };
    const told = answer('audit-invoice', { agreement: audited, order, invoice });
    expect(told).toMatchObject({ ok: true, result: { expected: { total: '1800.00' } } });
    expect(told).toMatchObject({ result: { withVat: { percent: '25', vat: '450.00', total: '2250.00' } } });
    expect(explain('audit-invoice', told, 'da')).toContain('Med 25 % moms, 450,00 kr.: 2.250,00 kr.');
    expect(
      explain('fee', answer('fee', { agreement: taxed({ rate: 'exempt' }), order, steps: false }), 'en'),
    ).toContain('No VAT is due: DKK 5,850.00 [');
  });

  it('is not told where it says nothing, and in one form only', () => {
    expect(feeOf(weekPrice, { order })).not.toHaveProperty('withVat');
    expect(problemsTold(answer('catalogue', { agreement: taxed({ percent: '25', rate: 'exempt' }) }))).toEqual([
      'both-given at agreement.terms.fee.vat.rate',
    ]);
  });
});

describe('what an agreement does not say', () => {
  it.each([
    [{ closure: { ground: 'closed-early', lastOpenDay: '2027-02-14' } }, 'closure'],
    [{ startedWorkOn: '2027-02-14' }, 'startedWorkOn'],
    [{ pauses: [{ firstDay: '2027-02-14', lastDay: '2027-02-14', ground: 'ferie' }] }, 'pauses'],
    [{ order: { ...order, hourlyRate: '100' } }, 'order.hourlyRate'],
    [{ order: { ...order, price: '100' } }, 'order.price'],
  ])('is not answered: %j', (facts, path) => {
    const told = answer('fee', { agreement: monthPrice, order, ...facts });
    expect(problemsTold(told)).toEqual([`not-in-agreement at ${path}`]);
  });
});

describe.each(['da', 'en'] as const)('in words (%s)', (language) => {
  it.each([
    ['week', weekPrice, {}],
    ['bands', hourBands, { hoursPerWeek: '20' }],
    ['course', fixedPrice, {}],
    ['month', monthPrice, {}],
  ] as const)('the %s is told under its own clauses', (_, agreement, more) => {
    const input = { agreement, order: { ...order, ...more } };
    const text = explain('fee', answer('fee', input), language);
    expect(text).toContain('K 2.1');
    expect(text).not.toMatch(/R\d{3}|D16|undefined|null/);
    expect(explain('invoice-plan', answer('invoice-plan', input), language)).not.toMatch(/R\d{3}|undefined|null/);
  });
});

describe('an agreement that contradicts itself', () => {
  type Loose = { [key: string]: Loose & string };
  const changed = (agreement: object, change: (copy: Loose) => void) => {
    const copy = structuredClone(agreement) as unknown as Loose;
    change(copy);
    return problemsTold(answer('catalogue', { agreement: copy }));
  };
  const first = (copy: Loose) => (copy.tracks as unknown as { levels: Loose[] }[])[0]?.levels[0] as Loose;

  it('two prices', () => {
    const other = { rule: 'K', source: { document: 'kontrakt' }, per: 'week', amount: '1' };
    expect(changed(hoursTimesRate, (copy) => Object.assign(first(copy), { price: other }))).toEqual([
      'contradiction at agreement.tracks[0].levels[0].hourlyRate',
      'contradiction at agreement.tracks[0].levels[0].price',
    ]);
  });

  it('a level without a price, where the agreement has the prices', () => {
    expect(changed(weekPrice, (copy) => delete (first(copy) as { price?: unknown }).price)).toEqual([
      'contradiction at agreement.tracks[0].levels[0].hourlyRate',
      'contradiction at agreement.terms.fee.price.from',
    ]);
    const byCaller = (copy: Loose) => {
      delete (first(copy) as { price?: unknown }).price;
      Object.assign(copy.terms?.fee?.price as object, { from: 'caller' });
    };
    expect(changed(weekPrice, byCaller)).toEqual([]);
  });

  const price = (fields: object) => (copy: Loose) => Object.assign(first(copy).price as object, fields);

  it('instalments of what is no course, and of more or less than all of it', () => {
    expect(changed(fixedPrice, price({ per: 'month' }))).toEqual([
      'contradiction at agreement.tracks[0].levels[0].price.per',
      'contradiction at agreement.terms.invoicing.split.by',
    ]);
    for (const percent of ['49.9999', '50.0001']) {
      const parts = (copy: Loose) =>
        ((copy.terms?.invoicing as unknown as { split: Loose })?.split.parts as unknown as { percent: string }[]) ?? [];
      expect(changed(fixedPrice, (copy) => Object.assign(parts(copy)[1] as object, { percent }))).toEqual([
        'out-of-range at agreement.terms.invoicing.split.parts',
      ]);
    }
  });

  it('the open days of a course that has one price', () => {
    const pays = (copy: Loose) =>
      Object.assign(copy.terms?.fee?.ended?.['closed-early'] as object, { pays: 'open-days' });
    expect(changed(fixedPrice, pays)).toEqual([
      'contradiction at agreement.tracks[0].levels[0].price.per',
      'contradiction at agreement.terms.fee.ended.closed-early.pays',
    ]);
  });

  it('held hours that are priced by the week', () => {
    expect(changed(heldHours, price({ per: 'week' }))).toEqual([
      'contradiction at agreement.tracks[0].levels[0].price.per',
      'contradiction at agreement.terms.fee.held.pays',
    ]);
  });

  it.each([
    ['15', ['band-upside-down at agreement.tracks[0].levels[0].price.bands[1]']],
    ['14.9999', ['band-upside-down at agreement.tracks[0].levels[0].price.bands[1]']],
    ['15.0001', []],
  ])('bands of hours out of order: %s', (below, problems) => {
    const bands = (copy: Loose) => first(copy).price?.bands as unknown as { below: string }[];
    expect(changed(hourBands, (copy) => Object.assign(bands(copy)[1] as object, { below }))).toEqual(problems);
  });
});
