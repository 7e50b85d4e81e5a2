import { type Invoice as EInvoice, InvoiceService } from '@e-invoice-eu/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import type { RunOrder } from '../../src/settlement/run-order.ts';

/** The program of the examples, with the library of this folder. */
const example = new URL('../../docs/examples/embedding/e-invoice.mjs', import.meta.url);
type Terms = Record<string, unknown>;
const { termsOf, xmlOf, ublOf } = (await import(example.href)) as {
  termsOf: (order: object, proposal: object, caller: object) => Terms;
  xmlOf: (terms: Terms, service: InvoiceService) => Promise<string>;
  ublOf: (terms: Terms) => EInvoice;
};
const silent = () => undefined;
const service = new InvoiceService({ log: silent, warn: silent, error: silent });

const order = {
  id: 'ordre-1',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 8,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const caller = {
  number: '1001',
  seller: { name: 'Leverandør A', cvr: '12345678', endpoint: { scheme: '0184', id: '12345678' } },
  buyer: { name: 'Kommunen', cvr: '87654321', ean: '5790000000005', userIdent: 'AB12' },
  vat: { category: 'S', rate: '25' },
  payment: { code: '42', account: '0001234567', registration: '1234' },
  paymentTerms: 'Efter aftale',
};

function runOf(month: string, facts: object, more: object = {}): RunOrder {
  const agreement = 'koebenhavn-2016-fyldt-30';
  const told = answer('invoice-run' as string, { agreement, month, orders: [{ order, ...facts }], ...more });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return (told.result as { orders: RunOrder[] }).orders[0] as RunOrder;
}

/** What stands between the tags of a name, in order. */
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);
const first = (xml: string, name: string) => all(xml, name)[0];
const ore = (amount: unknown) => BigInt(String(amount).replace('.', ''));

describe('a course draft', () => {
  const run = runOf('2016-07', {});
  const [draft] = run.drafts;

  it('is an Invoice with its number, dates, parties, periods and totals', async () => {
    const xml = await xmlOf(termsOf(run, draft as object, caller), service);
    expect(xml).toContain('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"');
    expect(first(xml, 'cbc:ID')).toBe('1001');
    expect([first(xml, 'cbc:InvoiceTypeCode'), first(xml, 'cbc:IssueDate'), first(xml, 'cbc:DueDate')]).toEqual([
      '380',
      draft?.invoice.sentOn,
      draft?.dueOn,
    ]);
    expect(xml).toMatch(/<cac:OrderReference>\s*<cbc:ID>ordre-1</);
    expect(xml).toContain('<cbc:EndpointID schemeID="0088">5790000000005</cbc:EndpointID>');
    expect(all(xml, 'cbc:CompanyID')).toEqual(['DK12345678', '12345678', '87654321']);
    const lines = draft?.invoice.lines ?? [];
    expect(all(xml, 'cbc:StartDate').slice(1)).toEqual(lines.map(({ firstDay }) => firstDay));
    expect(all(xml, 'cbc:EndDate').slice(1)).toEqual(lines.map(({ lastDay }) => lastDay));
    expect(all(xml, 'cbc:PriceAmount')).toEqual(lines.map(({ amount }) => amount));
    expect([draft?.total, ...['cbc:TaxExclusiveAmount', 'cbc:PayableAmount'].map((name) => first(xml, name))]).toEqual([
      '6720.00',
      '6720.00',
      '8400.00',
    ]);
    expect(first(xml, 'cbc:TaxAmount')).toBe('1680.00');
  });

  it.each([
    ['no number', { number: undefined }, 'missing: number'],
    ['no VAT', { vat: undefined }, 'missing: vat'],
    ['no VAT category', { vat: { rate: '25' } }, 'missing: vat.category'],
    ['no VAT rate', { vat: { category: 'S' } }, 'missing: vat.rate'],
    ['a standard rate of nothing', { vat: { category: 'S', rate: '0' } }, 'BR-S-05'],
    ['an exemption with a rate', { vat: { category: 'E', rate: '25', reason: 'x' } }, 'BR-E-05'],
    ['an exemption without a reason', { vat: { category: 'E', rate: '0' } }, 'missing: vat.reason'],
    ['reverse charge', { vat: { category: 'AE', rate: '0' } }, 'vat.category: AE'],
    ['no seller', { seller: undefined }, 'missing: seller.cvr'],
    ['a CVR number of seven digits', { buyer: { ...caller.buyer, cvr: '1234567' } }, 'buyer.cvr'],
    ['no EAN number', { buyer: { name: 'K', cvr: '87654321' } }, 'missing: buyer.ean'],
    ['no payment', { payment: undefined }, 'missing: payment.code'],
    ['a transfer that Denmark does not take', { payment: { code: '30' } }, 'DK-R-005'],
    ['a bank account without its registration', { payment: { code: '42', account: '1' } }, 'DK-R-006'],
  ])('is refused with %s', (_, wrong, why) => {
    expect(() => termsOf(run, draft as object, { ...caller, ...wrong })).toThrow(why);
  });

  it('is refused with a negative price', () => {
    const [line] = draft?.invoice.lines ?? [];
    const minus = { ...draft, invoice: { ...draft?.invoice, lines: [{ ...line, amount: '-1.00' }] } };
    expect(() => termsOf(run, minus, caller)).toThrow('BR-27');
  });

  it('is refused by the library where a field is none of EN 16931', async () => {
    const ubl = ublOf(termsOf(run, draft as object, caller)) as unknown as { 'ubl:Invoice': object };
    const wrong = { 'ubl:Invoice': { ...ubl['ubl:Invoice'], 'cbc:InvoiceTypeCode': '999' } } as unknown as EInvoice;
    await expect(service.generate(wrong, { format: 'UBL', lang: 'da' })).rejects.toThrow();
  });
});

it('a credit note is a CreditNote of type 381, positive, and names the invoices it lowers', async () => {
  const sent = [runOf('2016-08', {})].flatMap(({ drafts }) => drafts.map(({ invoice }) => invoice));
  const numbered = sent.map((invoice, at) => ({ number: String(900 + at), invoice }));
  const earlierInvoices = sent.map(({ channel, ...invoice }) => ({ ...invoice, ...(channel && { channel }) }));
  const closure = { ground: 'closed-early', lastOpenDay: '2016-08-07' };
  const run = runOf('2016-09', { earlierInvoices, closure });
  const [credit] = run.credits;
  expect(credit?.invoice.kind).toBe('credit-note');
  const xml = await xmlOf(termsOf(run, credit as object, { ...caller, sent: numbered }), service);
  expect(xml).toContain('<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"');
  expect([first(xml, 'cbc:CreditNoteTypeCode'), first(xml, 'cbc:TaxExclusiveAmount')]).toEqual(['381', credit?.total]);
  expect(all(xml, 'cbc:CreditedQuantity').length).toBe(credit?.invoice.lines.length);
  expect(xml).not.toMatch(/>-\d/);
  const august = numbered.filter(({ invoice }) => invoice.lines.some(({ lastDay }) => lastDay > '2016-08-07'));
  const referred = [...xml.matchAll(/<cac:InvoiceDocumentReference>\s*<cbc:ID>(\d+)</g)].map(([, number]) => number);
  expect(referred).toEqual(august.map(({ number }) => number));
  expect(() => termsOf(run, credit as object, { ...caller, sent: [] })).toThrow('BT-25');
});

it('a bonus draft names the bonus, its quarter and the buyer that ordered', async () => {
  const run = runOf(
    '2016-12',
    {
      order: { ...order, level: 'virksomhedsspor-b', benefitGroup: 'kontanthjaelp', weeks: 13 },
      placements: [
        { kind: 'virksomhedspraktik', firstDay: '2016-09-19', lastDay: '2016-10-02', approvedOn: '2016-09-16' },
        { kind: 'loentilskud', firstDay: '2016-10-03', lastDay: '2016-10-16' },
      ],
      employment: [],
      buyer: { userIdent: 'CD34', ean: '5790000000012' },
    },
    { figures: { 'bonus-1a': '12000', 'bonus-1b': '15000', 'income-threshold': '11000' } },
  );
  const bonus = run.drafts.find(({ invoice }) => invoice.kind === 'bonus');
  const { ean: _, userIdent: __, ...buyer } = caller.buyer;
  const xml = await xmlOf(termsOf(run, bonus as object, { ...caller, buyer }), service);
  expect([bonus?.total, first(xml, 'cbc:TaxExclusiveAmount')]).toEqual(['12000.00', '12000.00']);
  expect([first(xml, 'cbc:BuyerReference'), all(xml, 'cbc:EndpointID')[1]]).toEqual(['CD34', '5790000000012']);
  expect(all(xml, 'cbc:StartDate').at(-1)).toBe(bonus?.invoice.lines[0]?.firstDay);
  expect(() => termsOf(run, bonus as object, caller)).toThrow('the draft names another');
});

it('the totals of any draft obey BR-CO-10, 13, 14, 15, 16 and 17', async () => {
  const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
  const vat = fc.constantFrom(
    { category: 'S', rate: '25' },
    { category: 'S', rate: '6.5' },
    { category: 'Z', rate: '0' },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 8 }), vat, async (amounts, asked) => {
      const lines = amounts.map((each) => ({ firstDay: '2016-07-04', lastDay: '2016-07-10', amount: each }));
      const draft = { invoice: { kind: 'course', channel: null, sentOn: '2016-08-01', lines }, dueOn: null };
      const ubl = ublOf(termsOf({ id: 'x', level: 'y', levelName: null }, draft, { ...caller, vat: asked }));
      const { 'cac:LegalMonetaryTotal': totals, 'cac:TaxTotal': tax, 'cac:InvoiceLine': own } = ubl['ubl:Invoice'];
      const [{ 'cbc:TaxAmount': inAll, 'cac:TaxSubtotal': parts = [] }] = tax;
      const net = ore(totals['cbc:LineExtensionAmount']);
      expect(own.reduce((sum, line) => sum + ore(line['cbc:LineExtensionAmount']), 0n)).toBe(net);
      expect(ore(totals['cbc:TaxExclusiveAmount'])).toBe(net);
      expect(ore(parts[0]?.['cbc:TaxableAmount'])).toBe(net);
      expect(ore(parts[0]?.['cbc:TaxAmount'])).toBe(ore(inAll));
      expect(ore(totals['cbc:TaxInclusiveAmount'])).toBe(net + ore(inAll));
      expect(totals['cbc:PayableAmount']).toBe(totals['cbc:TaxInclusiveAmount']);
      // Within half an øre of the rate, and half up.
      const off = ore(inAll) * 10_000n - net * BigInt(Math.round(Number(asked.rate) * 100));
      expect(off > -5_000n && off <= 5_000n).toBe(true);
    }),
  );
});
