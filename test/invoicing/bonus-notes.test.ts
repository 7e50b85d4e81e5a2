import { describe, expect, it, test } from 'vitest';
import { auditInvoice, type Invoice, koebenhavn2016Fyldt30, kroner } from '../../src/index.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { bonusInvoice, course, july, line, order } from '../cases/invoice-audit.ts';

/** Credit notes on bonuses and on a bought-out mentor, and what was invoiced twice of them (R230, A71). */

const audit = (invoice: Invoice, earlierInvoices: readonly Invoice[] = [], more: object = {}) =>
  auditInvoice(koebenhavn2016Fyldt30, { order, invoice, earlierInvoices, ...more });
const codes = (...of: Parameters<typeof audit>) => audit(...of).findings.map(({ code }) => code);
const noteOf = (invoice: Invoice, more: Partial<Invoice> = {}): Invoice => ({
  ...invoice,
  kind: 'credit-note',
  credits: invoice.kind as 'bonus',
  ...more,
});

const autumn = line('2016-10-01', '2016-12-31', '10000.00');
const winter = line('2017-01-01', '2017-03-31', '10000.00');
const first = bonusInvoice('2017-01-05', { ...autumn, bonus: '1a' });
const second = bonusInvoice('2017-04-05', { ...winter, bonus: '1b' });

describe('a credit note on a bonus', () => {
  it('takes away the bonus that it names, whatever its period', () => {
    const note = noteOf(bonusInvoice('2017-04-10', { ...winter, bonus: '1a' }));
    const told = audit(note, [first]);
    expect(told).toMatchObject({ findings: [], statement: null, expected: { credits: 'bonus', lines: note.lines } });
    const again = { ...first, sentOn: note.sentOn };
    expect(codes(again, [first])).toEqual(['invoiced-twice']);
    expect(codes(again, [first, note])).toEqual([]);
  });

  it('takes away, where it names none, what was invoiced for just its period', () => {
    const note = noteOf(bonusInvoice('2017-04-06', winter));
    const again = (invoice: Invoice) => codes({ ...invoice, sentOn: note.sentOn }, [first, second, note]);
    expect(again(second)).toEqual([]);
    expect(again(first)).toEqual(['invoiced-twice']);
  });

  it('is on a bonus where one of its lines names one, and on the course where none does', () => {
    const { credits: _, ...mixed } = noteOf(bonusInvoice('2017-04-10', { ...autumn, bonus: '1a' }, winter));
    expect(audit(mixed, [first, second]).expected).toMatchObject({ credits: 'bonus', channel: 'nemhandel' });
    const { credits: __, ...empty } = noteOf(course('2017-04-10'));
    expect(audit(empty).expected).toMatchObject({ credits: 'course', channel: 'portal', lines: [] });
  });

  it('credits nothing where it has no lines', () => {
    expect(codes({ ...first, sentOn: second.sentOn }, [first, noteOf(bonusInvoice('2017-04-01'))])).toEqual([
      'invoiced-twice',
    ]);
  });

  it('is sent back where the bonus was never invoiced', () => {
    const told = audit(noteOf(second), [first]);
    expect(told.findings).toMatchObject([
      { code: 'credited-beyond-invoiced', line: 0, message: expect.stringContaining(': DKK 0.00') },
    ]);
    expect([told.expected.lines, told.expected.total, told.penaltyBase]).toEqual([[], '0.00', '0.00']);
  });

  it('is the base of no penalty, also where it went the wrong way', () => {
    const told = audit(noteOf(first, { channel: 'portal' }), [first]);
    expect([told.findings.map(({ code }) => code), told.penaltyBase]).toEqual([['wrong-channel'], '0.00']);
  });
});

describe('a credit note on a bought-out mentor', () => {
  const mentor = (...lines: Invoice['lines']): Invoice => ({
    ...course('2016-09-01', ...lines),
    kind: 'bought-out-mentor',
    channel: 'separate-invoice',
  });

  test.each([
    ['half of the days, at half the amount', '3360.00', []],
    ['half of the days, and an øre more', '3360.01', ['credited-beyond-invoiced']],
  ])('%s', (_, amount, expected) => {
    expect(codes(noteOf(mentor(line('2016-07-18', '2016-07-31', amount))), [mentor(july)])).toEqual(expected);
  });

  it('is not looked for among more lines than any order has', () => {
    const many = mentor(...Array.from({ length: 2_000 }, () => july));
    const told = (invoice: Invoice, earlier: readonly Invoice[]) =>
      problemsOf(() => audit(invoice, earlier)).map(({ code, path }) => `${code} at ${path}`);
    const tooMany = [many, noteOf(mentor(july))];
    expect(told(mentor(july), tooMany)).toEqual(['too-large at earlierInvoices']);
    expect(told(noteOf(mentor(july)), tooMany)).toEqual(['too-large at earlierInvoices']);
  });
});

describe('a bonus invoice is held against the decision', () => {
  const decided = (amount?: string) => ({
    decisions: [{ bonus: '1a', outcome: 'granted', ...(amount && { amount: kroner(amount) }) }],
  });

  it('expects the line as it is, where its amount is right', () => {
    expect(audit(first, [], decided('10000.00')).expected.lines).toEqual(first.lines);
  });

  it('says the right amount, where it is not', () => {
    const told = audit(first, [], decided('9999.99'));
    expect(told.findings.map(({ message }) => message)).toEqual(['The amount is wrong; the bonus is DKK 9,999.99.']);
    expect(told.expected.lines).toEqual([{ ...autumn, bonus: '1a', amount: '9999.99' }]);
  });

  it('is not checked in its amount where the decision has none', () => {
    expect(audit(first, [], decided()).notChecked.map(({ what }) => what)).toEqual(['bonus-amount']);
  });

  it('is told as invoiced before in words of its own', () => {
    expect(audit(first, [first]).findings.map(({ message }) => message)).toEqual([
      'The line, or some of its days, was invoiced before.',
    ]);
  });
});
