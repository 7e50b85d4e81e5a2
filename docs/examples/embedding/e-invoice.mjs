// An e-invoice of each draft and credit note of `invoice-run`: first neutral data, named by the business terms of EN 16931 (BT-, BG-),
// then UBL 2.1 as Peppol BIS Billing 3.0 wants it. What no agreement says (numbers, parties, VAT, payment) the caller gives; nothing is
// guessed. docs/e-invoice.md has the fields one by one. Needs `npm install @e-invoice-eu/core`.
//   node e-invoice.mjs

const PEPPOL = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
/** Ways to pay that a Danish seller may name to a Danish buyer (DK-R-005). */
const PAYMENT_MEANS = ['1', '10', '31', '42', '48', '49', '50', '58', '59', '93', '97'];

const refuse = (why) => {
  throw new Error(why);
};
const given = (value, name) =>
  value === undefined || value === null || value === '' ? refuse(`missing: ${name}`) : value;
const oreOf = (amount) => (/^\d+\.\d\d$/.test(amount) ? BigInt(amount.replace('.', '')) : refuse(`BR-27: ${amount}`));
const kroner = (ore) => `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`;
const sorted = (days) => [...days].sort();

/** VAT of a sum, half an øre up. Reverse charge, exports and what is outside VAT have rules of their own, and are not written here. */
function vatOf({ category, rate, reason }, net) {
  const hundredths = /^\d{1,2}(\.\d{1,2})?$/.test(given(rate, 'vat.rate'))
    ? BigInt(Math.round(Number(rate) * 100))
    : refuse(`vat.rate: ${rate}`);
  if (!['S', 'Z', 'E'].includes(given(category, 'vat.category'))) refuse(`vat.category: ${category}`);
  if ((category === 'S') !== hundredths > 0n) refuse(`BR-${category}-05: a rate of ${rate}`);
  if (category === 'E') given(reason, 'vat.reason');
  return (net * hundredths + 5_000n) / 10_000n;
}

/** A Danish company: its CVR number is its legal registration and, with DK before it, its VAT number. */
function partyOf({ name, cvr, city, postCode, street, endpoint } = {}, who) {
  if (!/^\d{8}$/.test(given(cvr, `${who}.cvr`))) refuse(`${who}.cvr: ${cvr}`);
  return {
    name: given(name, `${who}.name`),
    cvr,
    address: { street, city, postCode, country: 'DK' },
    endpoint: { scheme: given(endpoint?.scheme, `${who}.endpoint`), id: given(endpoint?.id, `${who}.endpoint`) },
  };
}

function paymentOf({ code, account, registration, id } = {}) {
  if (!PAYMENT_MEANS.includes(given(code, 'payment.code'))) refuse(`DK-R-005: ${code}`);
  if (['31', '42'].includes(code) && !(account && registration))
    refuse('DK-R-006: payment.account and payment.registration');
  return { 'BT-81': code, 'BT-83': id, 'BT-84': account, 'BT-86': registration };
}

/** The invoices that a credit note lowers: of its kind, for some of its days and bonuses, and not sent back. */
function precedingOf({ credits, lines }, sent = []) {
  const touches = (own, line) =>
    own.firstDay <= line.lastDay && line.firstDay <= own.lastDay && own.bonus === line.bonus;
  const found = sent.filter(
    ({ invoice }) =>
      invoice.kind === credits &&
      invoice.status !== 'rejected' &&
      invoice.lines.some((own) => lines.some((line) => touches(own, line))),
  );
  if (found.length === 0) refuse('BT-25: no invoice that was sent has the days of the credit note');
  return found.map(({ number, invoice }) => ({ 'BT-25': given(number, 'sent.number'), 'BT-26': invoice.sentOn }));
}

function nameOf({ bonus }, { level, levelName, bonusNames = [] }) {
  if (bonus === undefined) return levelName?.da ?? level;
  return bonusNames.find((each) => each.bonus === bonus)?.name.da ?? `Bonus ${bonus}`;
}

/**
 * What a draft or a credit note says, by the terms of EN 16931.
 * `order`: one of `orders` of the answer; `proposal`: one of its `drafts` or `credits`; `caller`: `number`, `seller`, `buyer`, `vat`,
 * `payment`, where there is no due day `paymentTerms`, and for a credit note `sent`, the invoices so far with their numbers.
 */
export function termsOf(order, { invoice, dueOn = null }, caller) {
  const { kind, lines, sentOn, ean = caller.buyer?.ean, userIdent = caller.buyer?.userIdent } = invoice;
  if (caller.buyer?.ean && ean !== caller.buyer.ean) refuse('buyer.ean: the draft names another');
  const isCredit = kind === 'credit-note';
  const reference = userIdent ?? caller.buyerReference;
  if (!reference && !order.id) refuse('PEPPOL-EN16931-R003: a buyer reference or the id of the order');
  const net = lines.reduce((sum, { amount }) => sum + oreOf(amount), 0n);
  const vat = vatOf(given(caller.vat, 'vat'), net);
  const { category, rate, reason } = caller.vat;
  return {
    'BT-1': given(caller.number, 'number'),
    'BT-2': sentOn,
    'BT-3': isCredit ? '381' : '380',
    'BT-5': 'DKK',
    'BT-9': dueOn ?? undefined,
    'BT-10': reference,
    'BT-13': order.id ?? undefined,
    'BT-20': dueOn === null ? given(caller.paymentTerms, 'paymentTerms') : caller.paymentTerms,
    'BG-3': isCredit ? precedingOf(invoice, caller.sent) : [],
    'BG-4': partyOf(caller.seller, 'seller'),
    'BG-7': partyOf({ ...caller.buyer, endpoint: { scheme: '0088', id: given(ean, 'buyer.ean') } }, 'buyer'),
    'BG-14': {
      'BT-73': sorted(lines.map(({ firstDay }) => firstDay))[0],
      'BT-74': sorted(lines.map(({ lastDay }) => lastDay)).at(-1),
    },
    'BG-16': paymentOf(caller.payment),
    'BG-22': {
      'BT-106': kroner(net),
      'BT-109': kroner(net),
      'BT-110': kroner(vat),
      'BT-112': kroner(net + vat),
      'BT-115': kroner(net + vat),
    },
    'BG-23': {
      'BT-116': kroner(net),
      'BT-117': kroner(vat),
      'BT-118': category,
      'BT-119': rate,
      'BT-120': category === 'E' ? reason : undefined,
    },
    // One of what a line names, at its whole amount: the amount of a period is right to the øre, a price by the hour need not be.
    'BG-25': lines.map((line, at) => ({
      'BT-126': String(at + 1),
      'BT-129': '1',
      'BT-130': 'C62',
      'BT-131': line.amount,
      'BT-134': line.firstDay,
      'BT-135': line.lastDay,
      'BT-146': line.amount,
      'BT-151': category,
      'BT-152': rate,
      'BT-153': nameOf(line, order),
      'BT-155': line.bonus ?? order.level,
    })),
  };
}

const VAT = { 'cac:TaxScheme': { 'cbc:ID': 'VAT' } };
/** Without what was not said. */
const said = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const amountAs = (name, amount) => ({ [name]: amount, [`${name}@currencyID`]: 'DKK' });

function ublParty({ name, cvr, address: { street, city, postCode, country }, endpoint }, taxSchemes) {
  return {
    'cac:Party': said({
      'cbc:EndpointID': endpoint.id,
      'cbc:EndpointID@schemeID': endpoint.scheme,
      'cac:PostalAddress': said({
        'cbc:StreetName': street,
        'cbc:CityName': city,
        'cbc:PostalZone': postCode,
        'cac:Country': { 'cbc:IdentificationCode': country },
      }),
      'cac:PartyTaxScheme': taxSchemes,
      'cac:PartyLegalEntity': {
        'cbc:RegistrationName': name,
        'cbc:CompanyID': cvr,
        'cbc:CompanyID@schemeID': '0184',
      },
    }),
  };
}

/** The same as the library takes it: UBL with attributes behind @. Of type 381 it makes a CreditNote. */
export function ublOf(terms) {
  const { 'BG-4': seller, 'BG-7': buyer, 'BG-14': period, 'BG-16': payment, 'BG-22': totals, 'BG-23': vat } = terms;
  const rate = { 'cbc:ID': vat['BT-118'], 'cbc:Percent': vat['BT-119'] };
  const references = terms['BG-3'].map((each) => ({
    'cac:InvoiceDocumentReference': { 'cbc:ID': each['BT-25'], 'cbc:IssueDate': each['BT-26'] },
  }));
  return {
    'ubl:Invoice': said({
      'cbc:CustomizationID': PEPPOL,
      'cbc:ProfileID': 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
      'cbc:ID': terms['BT-1'],
      'cbc:IssueDate': terms['BT-2'],
      'cbc:DueDate': terms['BT-9'],
      'cbc:InvoiceTypeCode': terms['BT-3'],
      'cbc:DocumentCurrencyCode': terms['BT-5'],
      'cbc:BuyerReference': terms['BT-10'],
      'cac:InvoicePeriod': { 'cbc:StartDate': period['BT-73'], 'cbc:EndDate': period['BT-74'] },
      'cac:OrderReference': terms['BT-13'] && { 'cbc:ID': terms['BT-13'] },
      'cac:BillingReference': references.length > 0 ? references : undefined,
      'cac:AccountingSupplierParty': ublParty(seller, [{ 'cbc:CompanyID': `DK${seller.cvr}`, ...VAT }]),
      'cac:AccountingCustomerParty': ublParty(buyer),
      'cac:PaymentMeans': [
        said({
          'cbc:PaymentMeansCode': payment['BT-81'],
          'cbc:PaymentID': payment['BT-83'],
          'cac:PayeeFinancialAccount':
            payment['BT-84'] &&
            said({
              'cbc:ID': payment['BT-84'],
              'cac:FinancialInstitutionBranch': payment['BT-86'] && { 'cbc:ID': payment['BT-86'] },
            }),
        }),
      ],
      'cac:PaymentTerms': terms['BT-20'] && { 'cbc:Note': terms['BT-20'] },
      'cac:TaxTotal': [
        {
          ...amountAs('cbc:TaxAmount', totals['BT-110']),
          'cac:TaxSubtotal': [
            {
              ...amountAs('cbc:TaxableAmount', vat['BT-116']),
              ...amountAs('cbc:TaxAmount', vat['BT-117']),
              'cac:TaxCategory': said({ ...rate, 'cbc:TaxExemptionReason': vat['BT-120'], ...VAT }),
            },
          ],
        },
      ],
      'cac:LegalMonetaryTotal': {
        ...amountAs('cbc:LineExtensionAmount', totals['BT-106']),
        ...amountAs('cbc:TaxExclusiveAmount', totals['BT-109']),
        ...amountAs('cbc:TaxInclusiveAmount', totals['BT-112']),
        ...amountAs('cbc:PayableAmount', totals['BT-115']),
      },
      'cac:InvoiceLine': terms['BG-25'].map((line) => ({
        'cbc:ID': line['BT-126'],
        'cbc:InvoicedQuantity': line['BT-129'],
        'cbc:InvoicedQuantity@unitCode': line['BT-130'],
        ...amountAs('cbc:LineExtensionAmount', line['BT-131']),
        'cac:InvoicePeriod': { 'cbc:StartDate': line['BT-134'], 'cbc:EndDate': line['BT-135'] },
        'cac:Item': {
          'cbc:Name': line['BT-153'],
          'cac:SellersItemIdentification': { 'cbc:ID': line['BT-155'] },
          'cac:ClassifiedTaxCategory': { ...rate, ...VAT },
        },
        'cac:Price': amountAs('cbc:PriceAmount', line['BT-146']),
      })),
    }),
  };
}

/** UBL as text; the library refuses what its schema of EN 16931 does not allow. `service`: its `InvoiceService`. */
export const xmlOf = (terms, service) => service.generate(ublOf(terms), { format: 'UBL', lang: 'da' });

if (import.meta.url === `file://${process.argv[1]}`) {
  const { answer } = await import('indsats/operations');
  const { InvoiceService } = await import('@e-invoice-eu/core');
  const order = {
    id: 'ordre-1',
    level: 'virksomhedsspor-b',
    startsOn: '2016-07-04',
    weeks: 8,
    hoursPerWeek: '12',
    hourlyRate: '140',
  };
  const told = answer('invoice-run', {
    agreement: 'koebenhavn-2016-fyldt-30',
    month: '2016-08',
    orders: [{ order }],
  });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  // All of this is yours to say: the parties and numbers here are made up.
  const caller = {
    seller: { name: 'Leverandør A', cvr: '12345678', endpoint: { scheme: '0184', id: '12345678' } },
    buyer: { name: 'Kommunen', cvr: '87654321', ean: '5790000000005' },
    vat: { category: 'S', rate: '25' },
    payment: { code: '42', account: '0001234567', registration: '1234' },
    paymentTerms: 'Efter aftale',
  };
  const service = new InvoiceService(console);
  let number = 1000;
  for (const each of told.result.orders) {
    for (const proposal of [...each.credits, ...each.drafts]) {
      console.log(await xmlOf(termsOf(each, proposal, { ...caller, number: String(++number) }), service));
    }
  }
}
