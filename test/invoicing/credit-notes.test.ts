import { describe, expect, it, test } from 'vitest';
import { auditInvoice, credit, type Invoice, isoDate, koebenhavn2016Fyldt30, kroner } from '../../src/index.ts';
import type { LineSoFar } from '../../src/invoicing/credit.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { august, course, july, line, order } from '../cases/invoice-audit.ts';
import { setsRight } from './set-right.ts';

const agreement = koebenhavn2016Fyldt30;
const wrongJuly = line('2016-07-04', '2016-07-31', '7000.00');
const note = (sentOn: string, ...lines: Invoice['lines']): Invoice => ({
  ...course(sentOn, ...lines),
  kind: 'credit-note',
});
const july280 = line('2016-07-04', '2016-07-31', '280.00');
const audit = (invoice: Invoice, earlierInvoices: readonly Invoice[] = [], more: object = {}) =>
  auditInvoice(agreement, { order, invoice, earlierInvoices, ...more });
const codes = (...of: Parameters<typeof audit>) => audit(...of).findings.map(({ code }) => code);
const twiceWrong = course('2016-08-01', wrongJuly);
const again = course('2016-08-10', july);

describe('credit notes among the earlier invoices (6.2)', () => {
  test.each([
    ['7,000.00 wrong and never credited', [twiceWrong], ['invoiced-twice'], '6720.00'],
    ['7,000.00, credited in full', [twiceWrong, note('2016-08-05', wrongJuly)], [], '0.00'],
    [
      '7,000.00, credited by 280.00: the days stay invoiced',
      [twiceWrong, note('2016-08-05', july280)],
      ['invoiced-twice'],
      '6720.00',
    ],
    [
      '280.00 and then the rest credited',
      [twiceWrong, note('2016-08-05', july280), note('2016-08-06', july)],
      [],
      '0.00',
    ],
    [
      'all but an øre credited',
      [twiceWrong, note('2016-08-05', line('2016-07-04', '2016-07-31', '6999.99'))],
      ['invoiced-twice'],
      '6720.00',
    ],
    ['the wrong one was sent back', [{ ...twiceWrong, status: 'rejected' as const }], [], '0.00'],
    [
      'the credit note was sent back',
      [twiceWrong, { ...note('2016-08-05', wrongJuly), status: 'rejected' as const }],
      ['invoiced-twice'],
      '6720.00',
    ],
    [
      'half of its days credited in full: the others stay invoiced',
      [twiceWrong, note('2016-08-05', line('2016-07-18', '2016-07-31', '3500.00'))],
      ['invoiced-twice'],
      '3360.00',
    ],
    ['the note stands first in the list', [note('2016-08-05', wrongJuly), twiceWrong], [], '0.00'],
    [
      'the note is one of a bonus',
      [twiceWrong, { ...note('2016-08-05', wrongJuly), credits: 'bonus' as const }],
      ['invoiced-twice'],
      '6720.00',
    ],
    [
      'the same twice, one of them credited',
      [twiceWrong, course('2016-08-02', july), note('2016-08-05', wrongJuly)],
      ['invoiced-twice'],
      '6720.00',
    ],
  ])('%s', (_, earlier, expected, wrong) => {
    const told = audit(again, earlier);
    expect(told.findings.map(({ code }) => code)).toEqual(expected);
    expect(told.wrongAmount).toBe(wrong);
  });

  it('the statement is net of credit notes and of what was sent back', () => {
    const earlier = [
      twiceWrong,
      note('2016-08-05', wrongJuly),
      { ...course('2016-08-06', july), status: 'rejected' as const },
    ];
    expect(audit(again, earlier).statement).toMatchObject({
      invoices: 3,
      invoiced: '6720.00',
      right: '21840.00',
      overlaps: [],
      gaps: [],
      remaining: '15120.00',
    });
    // One that is to be sent back does not count, but for what it doubles.
    expect(audit(again, [twiceWrong, note('2016-08-05', july280)]).statement).toMatchObject({
      invoices: 2,
      invoiced: '6720.00',
      overlaps: [{ firstDay: '2016-07-04', lastDay: '2016-07-31' }],
      remaining: '15120.00',
    });
    expect(audit(course('2016-08-01', wrongJuly)).statement).toMatchObject({
      invoices: 0,
      invoiced: '0.00',
      remaining: '21840.00',
    });
  });

  it('a bonus can be invoiced again where nothing stands on it', () => {
    const bonus = (sentOn: string, amount: string): Invoice => ({
      kind: 'bonus',
      channel: 'nemhandel',
      sentOn: isoDate(sentOn),
      userIdent: 'BIF1',
      ean: '5790000000005',
      lines: [{ ...line('2016-10-01', '2016-12-31', amount), bonus: '1a' }],
    });
    const credited = (amount: string): Invoice => ({ ...bonus('2017-02-01', amount), kind: 'credit-note' });
    const next = bonus('2017-03-01', '10000.00');
    expect(codes(next, [bonus('2017-01-05', '12000.00')])).toEqual(['invoiced-twice']);
    expect(codes(next, [bonus('2017-01-05', '12000.00'), credited('12000.00')])).toEqual([]);
    expect(codes(next, [bonus('2017-01-05', '12000.00'), credited('11999.99')])).toEqual(['invoiced-twice']);
    const untyped = {
      ...credited('12000.00'),
      credits: 'bonus' as const,
      lines: [line('2016-10-01', '2016-12-31', '12000.00')],
    };
    expect(codes(next, [bonus('2017-01-05', '12000.00'), untyped])).toEqual([]);
    expect(codes(credited('12000.00'), [bonus('2017-01-05', '12000.00')])).toEqual([]);
    expect(codes(credited('12000.00'), [bonus('2017-01-05', '12000.00'), credited('0.01')])).toEqual([
      'credited-beyond-invoiced',
    ]);
    expect(codes({ ...credited('1.00'), channel: 'portal' }, [bonus('2017-01-05', '1.00')])).toEqual(['wrong-channel']);
  });

  it('so can the days of a bought-out mentor', () => {
    const mentor = (sentOn: string, ...lines: Invoice['lines']): Invoice => ({
      ...course(sentOn, ...lines),
      kind: 'bought-out-mentor',
      channel: 'separate-invoice',
    });
    const credited = (...lines: Invoice['lines']): Invoice => ({
      ...mentor('2016-09-05', ...lines),
      kind: 'credit-note',
      credits: 'bought-out-mentor',
    });
    expect(codes(mentor('2016-09-10', july), [mentor('2016-09-01', july), credited(july)])).toEqual([]);
    expect(codes(mentor('2016-09-10', july), [mentor('2016-09-01', july), credited(july280)])).toEqual([
      'invoiced-twice',
    ]);
    const half = line('2016-07-04', '2016-07-17', '3360.00');
    expect(codes(mentor('2016-09-10', half), [mentor('2016-09-01', july), credited(half)])).toEqual([]);
    expect(codes(credited(wrongJuly), [mentor('2016-09-01', july)])).toEqual(['credited-beyond-invoiced']);
  });

  it('a line of 0.00 takes no days, on whatever invoice it stands', () => {
    const nothing = line('2016-07-04', '2016-07-31', '0.00');
    expect(audit(again, [course('2016-08-01', nothing)]).findings).toEqual([]);
    expect(audit(course('2016-08-01', nothing, july))).toMatchObject({
      findings: [],
      wrongAmount: '0.00',
      expected: { total: '6720.00' },
    });
    expect(audit(course('2016-08-01', nothing)).statement).toMatchObject({ gaps: [], remaining: '21840.00' });
    expect(credit(agreement, { order, invoiced: [nothing] })).toMatchObject({
      lines: [],
      total: '0.00',
      remaining: { total: '21840.00' },
    });
  });
});

describe('a credit note that is audited itself', () => {
  it('is right where so much stands on its days, and lowers what was invoiced', () => {
    const told = audit(note('2016-08-05', july280), [twiceWrong]);
    expect(told).toMatchObject({
      findings: [],
      wrongAmount: '0.00',
      penaltyBase: '0.00',
      expected: {
        kind: 'credit-note',
        credits: 'course',
        channel: 'portal',
        total: '280.00',
        invoiceFrom: null,
        invoiceBy: null,
      },
      next: [{ do: 'set-off', rule: 'R218' }],
      statement: { invoices: 2, invoiced: '6720.00', overlaps: [], remaining: '15120.00' },
    });
    const whole = audit(note('2016-08-05', wrongJuly), [twiceWrong]);
    expect(whole.statement).toMatchObject({ invoiced: '0.00', remaining: '21840.00' });
  });

  test.each([
    ['a krone too much', [twiceWrong], '7001.00', '7000.00'],
    ['what was credited before', [twiceWrong, note('2016-08-02', july280)], '6720.01', '6720.00'],
    ['days that nobody invoiced', [course('2016-08-01', august)], '280.00', '0.00'],
    ['what was sent back', [{ ...twiceWrong, status: 'rejected' as const }], '7000.00', '0.00'],
  ])('is rejected where it credits %s', (what, earlier, amount, stood) => {
    const told = audit(note('2016-08-05', line('2016-07-04', '2016-07-31', amount)), earlier);
    const beside = what === 'what was sent back' ? [{ code: 'credits-sent-back', severity: 'warn', line: null }] : [];
    expect(told.findings).toMatchObject([{ code: 'credited-beyond-invoiced', severity: 'reject', line: 0 }, ...beside]);
    expect(told.expected.total).toBe(stood);
    expect(told.next.map((step) => step.do)).toEqual(['send-back']);
  });

  it('goes the way of what it credits, and only a credit note credits', () => {
    expect(codes({ ...note('2016-08-05', july280), channel: 'nemhandel' }, [twiceWrong])).toEqual(['wrong-channel']);
    const told = answer('audit-invoice', {
      agreement: agreement.id,
      order,
      invoice: { ...twiceWrong, credits: 'course' },
      earlierInvoices: [{ ...twiceWrong, credits: 'bonus', status: 'sent' }],
    });
    expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'invalid-option earlierInvoices[0].status',
      'unknown-field invoice.credits',
      'unknown-field earlierInvoices[0].credits',
    ]);
    const credits = answer('audit-invoice', {
      agreement: agreement.id,
      order,
      invoice: { ...twiceWrong, credits: 'course' },
    });
    expect(credits.ok ? [] : credits.problems).toMatchObject([{ code: 'unknown-field', path: 'invoice.credits' }]);
    const none = answer('audit-invoice', {
      agreement: 'koebenhavn-2016-unge',
      order: { ...order, level: 'uddannelsesvej-1-uden-a' },
      invoice: { ...note('2016-08-05', july280), credits: 'bonus' },
    });
    expect(none.ok ? [] : none.problems).toMatchObject([{ code: 'not-in-agreement', path: 'invoice.credits' }]);
  });

  it('is told in both languages', () => {
    const told = answer('audit-invoice', {
      agreement: agreement.id,
      order,
      invoice: note('2016-08-05', july280),
      earlierInvoices: [twiceWrong],
    });
    expect(explain('audit-invoice', told, 'da')).toContain('Kreditnotaen er rigtig.\n→ Modregn kreditnotaen.');
    expect(explain('audit-invoice', told, 'en')).toContain('The credit note is right.\n→ Set the credit note off.');
    const beyond = answer('audit-invoice', { agreement: agreement.id, order, invoice: note('2016-08-05', july280) });
    expect(explain('audit-invoice', beyond, 'da')).toContain(
      'Der krediteres mere, end der er faktureret for det og ikke krediteret før: 0,00 kr. [R218',
    );
  });
});

describe('credit, from any invoices so far', () => {
  const soFar = (of: ReturnType<typeof line>, kind?: 'credit-note'): LineSoFar => ({ ...of, ...(kind && { kind }) });
  const told = (...invoiced: LineSoFar[]) => credit(agreement, { order, invoiced });

  it('works without a closure: what is right, what is to be credited, what is to be invoiced', () => {
    expect(told(july)).toMatchObject({
      lines: [],
      total: '0.00',
      creditNote: null,
      again: { lines: [] },
      findings: [],
      remaining: { total: '15120.00' },
    });
    expect(told(wrongJuly)).toMatchObject({
      lines: [{ invoiced: '7000.00', right: '6720.00', amount: '280.00' }],
      total: '280.00',
      creditNote: { kind: 'credit-note', credits: 'course', lines: [july280] },
      remaining: { total: '15120.00' },
    });
    expect(told()).toMatchObject({ lines: [], remaining: { total: '21840.00', invoiceBy: '2016-12-02' } });
  });

  it('takes credit notes: what was set right is right', () => {
    expect(told(soFar(wrongJuly), soFar(july280, 'credit-note'))).toMatchObject({
      lines: [],
      creditNote: null,
      remaining: { total: '15120.00' },
    });
    expect(told(soFar(wrongJuly), soFar(wrongJuly, 'credit-note'))).toMatchObject({
      lines: [],
      remaining: { total: '21840.00' },
    });
    const beyond = told(soFar(july), soFar(wrongJuly, 'credit-note'));
    expect(beyond).toMatchObject({
      lines: [{ invoiced: '-280.00', right: '0.00', amount: '-280.00' }],
      total: '-280.00',
      findings: [{ code: 'credited-beyond-invoiced', severity: 'warn' }],
      remaining: { total: '21840.00' },
    });
  });

  it('too little is credited whole and invoiced again, since a day is invoiced once', () => {
    const little = line('2016-07-04', '2016-07-31', '6000.00');
    const set = told(little);
    expect(set).toMatchObject({
      lines: [{ invoiced: '6000.00', right: '6720.00', amount: '-720.00' }],
      total: '-720.00',
      creditNote: { lines: [little] },
      again: {
        lines: [{ ...july, month: '2016-07', weeks: 4, days: 28, invoiceFrom: '2016-08-01' }],
        total: '6720.00',
      },
    });
  });

  it('names the days that are credited after a closure that reaches back', () => {
    const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-17') } as const;
    expect(credit(agreement, { order, closure, invoiced: [july, august] }).creditNote?.lines).toEqual([
      line('2016-07-18', '2016-07-31', '3360.00'),
      august,
    ]);
    // 280.00 too much lies on all days alike.
    expect(credit(agreement, { order, closure, invoiced: [wrongJuly] }).creditNote?.lines).toEqual([
      line('2016-07-04', '2016-07-17', '140.00'),
      line('2016-07-18', '2016-07-31', '3500.00'),
    ]);
  });

  const pause = (firstDay: string, lastDay: string) => ({
    pauses: [{ firstDay: isoDate(firstDay), lastDay: isoDate(lastDay), ground: 'force-majeure' }],
  });
  const closed = (lastOpenDay: string) => ({
    closure: { ground: 'closed-early', lastOpenDay: isoDate(lastOpenDay) } as const,
  });
  const regulated = (from: string) => ({ rateChanges: [{ from: isoDate(from), hourlyRate: kroner('142.80') }] });

  test.each([
    [
      'a pause that becomes known when days after it were credited: the paused days',
      { ...closed('2016-07-17'), ...pause('2016-07-04', '2016-07-10') },
      [soFar(july), soFar(line('2016-07-18', '2016-07-31', '3360.00'), 'credit-note')],
      [line('2016-07-04', '2016-07-10', '1680.00')],
      [],
    ],
    [
      'a pause inside a month that was invoiced whole: the paused days',
      pause('2016-07-11', '2016-07-17'),
      [soFar(july)],
      [line('2016-07-11', '2016-07-17', '1680.00')],
      [],
    ],
    [
      'a pause among days that were set right before: the paused days',
      pause('2016-07-25', '2016-07-31'),
      [
        soFar(line('2016-07-18', '2016-08-07', '7000.00')),
        soFar(line('2016-07-18', '2016-08-07', '1960.00'), 'credit-note'),
      ],
      [line('2016-07-25', '2016-07-31', '1680.00')],
      [],
    ],
    [
      'a krone too much beside a pause that was left out: all the days alike',
      pause('2016-07-11', '2016-07-17'),
      [soFar(line('2016-07-04', '2016-07-31', '5100.00'))],
      [line('2016-07-04', '2016-07-31', '60.00')],
      [],
    ],
    [
      'a closure after a month without its pause: the days after it',
      { ...closed('2016-07-24'), ...pause('2016-07-11', '2016-07-17') },
      [soFar(line('2016-07-04', '2016-07-31', '5040.00'))],
      [line('2016-07-25', '2016-07-31', '1680.00')],
      [],
    ],
    [
      'a closure after a month at two rates: the days after it, at the rate of the day',
      { ...closed('2016-08-10'), ...regulated('2016-08-03') },
      [soFar(line('2016-08-01', '2016-08-28', '6844.80'))],
      [line('2016-08-11', '2016-08-28', '4406.40')],
      [],
    ],
    [
      'a closure after a month at two rates and without its pause: the days after it, at the rate of the day',
      { ...closed('2016-08-21'), ...pause('2016-08-08', '2016-08-14'), ...regulated('2016-08-03') },
      // Two days at 240.00, and 19 at 244.80.
      [soFar(line('2016-08-01', '2016-08-28', '5131.20'))],
      [line('2016-08-22', '2016-08-28', '1713.60')],
      [],
    ],
    [
      'a rate that becomes known when days after the end were credited: nothing stands on those',
      regulated('2016-09-28'),
      [
        soFar(line('2016-09-26', '2016-10-05', '3001.00')),
        soFar(line('2016-09-26', '2016-10-02', '420.70'), 'credit-note'),
        soFar(line('2016-10-03', '2016-10-05', '900.30'), 'credit-note'),
      ],
      [line('2016-09-26', '2016-10-02', '1680.00')],
      [line('2016-09-26', '2016-10-02', '1704.00')],
    ],
    [
      'more than stood on a day: it lowers the other days of the line',
      {},
      [soFar(july), soFar(line('2016-07-04', '2016-07-04', '500.00'), 'credit-note')],
      [line('2016-07-05', '2016-07-31', '6220.00')],
      [line('2016-07-05', '2016-07-31', '6480.00')],
    ],
  ])('credits, for %s', (_, facts, invoiced, credited, again) => {
    setsRight(facts, invoiced, credited, again);
  });

  it('credits shares of a wrong line to the øre, however the line is cut', () => {
    const short = { ...order, startsOn: isoDate('2016-03-15'), weeks: 3, hourlyRate: kroner('158.88') };
    const facts = { order: short, ...pause('2016-03-21', '2016-04-03') };
    const wrong = course(
      '2016-04-06',
      line('2016-03-19', '2016-04-05', '6409.08'),
      line('2016-04-07', '2016-05-01', '1789.96'),
    );
    const { creditNote } = credit(agreement, { ...facts, invoiced: wrong.lines });
    // 6,409.08 / 18 a day, of which 2 days before the pause and one behind it are worth 272.37 each.
    expect(creditNote?.lines).toEqual([
      line('2016-03-19', '2016-03-20', '167.39'),
      line('2016-03-21', '2016-04-03', '4984.83'),
      line('2016-04-04', '2016-04-04', '83.69'),
      line('2016-04-05', '2016-04-05', '356.07'),
      line('2016-04-07', '2016-05-01', '1789.96'),
    ]);
    expect(codes(note('2016-04-06', ...(creditNote?.lines ?? [])), [wrong], facts)).toEqual([]);
  });

  it('says what may be claimed of the open days that it credits (A44)', () => {
    const closure = (lastOpenDay: string) => ({
      closure: { ground: 'objective-rejection', lastOpenDay: isoDate(lastOpenDay) } as const,
    });
    const through = (lastDay: string, amount: string) => line('2016-07-04', lastDay, amount);
    const open = through('2016-09-25', '20160.00');
    const set = credit(agreement, { order, ...closure('2016-09-25'), invoiced: [open] });
    expect(set).toMatchObject({
      total: '20160.00',
      creditNote: { lines: [open] },
      findings: [{ code: 'open-period-may-be-claimed', severity: 'warn', rule: 'R214', amount: '20160.00' }],
    });
    const day = credit(agreement, { order, ...closure('2016-07-04'), invoiced: [through('2016-07-04', '240.00')] });
    expect(day.findings).toMatchObject([{ code: 'open-period-may-be-claimed', amount: '240.00' }]);
    expect(day.steps?.find(({ what }) => what === 'credit-total')).toMatchObject({ reading: 'part-week' });
    const paid = { 'objective-rejection-fee': 'open-period' } as const;
    expect(credit(agreement, { order, ...closure('2016-09-25'), invoiced: [open] }, paid)).toMatchObject({
      total: '0.00',
      findings: [],
    });
    const nothing = answer('credit', { agreement: agreement.id, order, invoiced: [] });
    expect(explain('credit', nothing, 'da')).toContain('- Ingen linjer rettes. [');
    expect(explain('credit', nothing, 'en')).toContain('- No line is corrected. [');
    const input = { agreement: agreement.id, order, ...closure('2016-09-25'), invoiced: [open] };
    expect(explain('credit', answer('credit', input), 'da')).toContain('20.160,00 kr.');
    expect(explain('credit', answer('credit', input), 'en')).toContain(
      'It can be read otherwise: that the provider may claim the days the offer was open before the rejection, DKK 20,160.00.',
    );
  });

  test.each([
    ['2016-07-31', [], ['2016-08-01', '2016-08-29', '2016-09-26', '2016-10-03']],
    ['2016-08-01', ['2016-08-01'], ['2016-08-29', '2016-09-26', '2016-10-03']],
    ['2016-09-26', ['2016-08-01', '2016-08-29', '2016-09-26'], ['2016-10-03']],
  ])('on %s it says what may be invoiced, and what only later', (asOf, now, later) => {
    const { dueNow, later: rest } = credit(agreement, { order, invoiced: [], asOf: isoDate(asOf) });
    expect(dueNow?.lines.map(({ invoiceFrom }) => invoiceFrom)).toEqual(now);
    expect(rest?.lines.map(({ invoiceFrom }) => invoiceFrom)).toEqual(later);
    expect(Number(dueNow?.total) + Number(rest?.total)).toBe(21840);
  });

  it('without a day nothing is called due', () => {
    expect(Object.keys(told(july))).not.toEqual(expect.arrayContaining(['dueNow']));
    expect(told(july)).not.toHaveProperty('later');
  });

  it('outside the portal all is credited, whatever it was', () => {
    const outside = { ...order, orderedOutsidePortal: true };
    expect(credit(agreement, { order: outside, invoiced: [wrongJuly] })).toMatchObject({
      total: '7000.00',
      creditNote: { lines: [wrongJuly] },
      remaining: { total: '0.00' },
    });
  });

  it('is told in both languages, with its days', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-17' };
    const input = { agreement: agreement.id, order, closure, invoiced: [july], asOf: '2016-08-01' };
    const danish = explain('credit', answer('credit', input), 'da');
    expect(danish).toContain('Kreditnota: 3.360,00 kr.\n  18. juli 2016 – 31. juli 2016: 3.360,00 kr.');
    expect(danish).toContain('Faktureres nu: 0,00 kr.\nFaktureres senere: 0,00 kr.');
    const again = answer('credit', {
      ...input,
      closure: undefined,
      invoiced: [line('2016-07-04', '2016-07-31', '6000.00')],
    });
    expect(explain('credit', again, 'en')).toContain(
      'Then invoice again: DKK 6,720.00\n  4 July 2016 – 31 July 2016: DKK 6,720.00',
    );
    expect(explain('credit', again, 'en')).toContain('To be invoiced now: DKK 6,720.00');
  });

  it('too many lines with credit notes among them are refused, not waited for', () => {
    const invoices = Array.from({ length: 10 }, () => course('2016-08-01', ...Array.from({ length: 200 }, () => july)));
    const input = {
      agreement: agreement.id,
      order,
      invoice: course('2016-09-01', august),
      earlierInvoices: [...invoices, note('2016-08-05', july)],
    };
    expect(answer('audit-invoice', input)).toMatchObject({
      ok: false,
      problems: [{ code: 'too-large', path: 'earlierInvoices' }],
    });
    expect(answer('audit-invoice', { ...input, earlierInvoices: invoices })).toMatchObject({ ok: true });
  });
});

describe('one shape of an invoice', () => {
  it('what credit gives, the audit takes, and what the audit expects it takes too', () => {
    const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-08-10') } as const;
    const wrong = course('2016-08-01', line('2016-07-04', '2016-07-31', '6000.00'));
    const set = credit(agreement, { order, closure, invoiced: wrong.lines });
    const sent = { channel: 'portal', sentOn: isoDate('2016-09-01') } as const;
    const noted: Invoice = { ...(set.creditNote as NonNullable<typeof set.creditNote>), ...sent };
    expect(codes(noted, [wrong], { closure })).toEqual([]);
    const lines = [...set.again.lines, ...set.remaining.lines].map(({ firstDay, lastDay, amount }) => ({
      firstDay,
      lastDay,
      amount,
    }));
    const right: Invoice = { kind: 'course', ...sent, lines };
    const told = audit(right, [wrong, noted], { closure });
    expect(told).toMatchObject({
      findings: [],
      wrongAmount: '0.00',
      statement: { invoiced: '9120.00', right: '9120.00', remaining: '0.00' },
    });
    const { kind, channel, lines: own } = told.expected;
    expect(codes({ kind, channel, sentOn: sent.sentOn, lines: own }, [wrong, noted], { closure })).toEqual([]);
    expect(kroner(told.expected.total)).toBe('9120.00');
  });
});
