import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { Share } from '../evidence/written.ts';
import type * as en from './en.ts';
import { type Noun, speechOf } from './speech.ts';
import type {
  AuditFindings,
  AuditInvoiceSteps,
  BonusContentFindings,
  CreditSteps,
  DueDateSteps,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  InvoicePlanSteps,
  OutsideFacts,
  Sentences,
} from './told.ts';

/** Dansk: alt hvad biblioteket siger på dansk. */

export const say = /* @__PURE__ */ speechOf({
  language: 'da',
  months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  group: '.',
  point: ',',
  kroner: (number) => `${number} kr.`,
  yearDay: (day, month) => `${day}. ${month}`,
  from: 'fra',
  through: 'til og med',
  page: 's.',
  section: 'afsnit',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general: typeof en.general = {
  vatNote: 'Alle beløb er uden moms.',
  readAs: 'læst som',
};

// ---- problems ------------------------------------------------------------------------------------------------------

// ---- catalogue and duties ------------------------------------------------------------------------------------------

// ---- order ---------------------------------------------------------------------------------------------------------

export const outsideWord: typeof en.outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }) => {
  if (!confirmedOutsidePortal) return 'afgivet';
  return orderedOutsidePortal ? 'afgivet og bekræftet' : 'bekræftet';
};

export const nothingInvoiceable: typeof en.nothingInvoiceable = (outside) =>
  `Ordren er ${outsideWord(outside)} uden om udbudsportalen; der kan intet faktureres for den.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

// ---- absence -------------------------------------------------------------------------------------------------------

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['time', 'timer'];
const week: Noun = ['uge', 'uger'];
const day: Noun = ['dag', 'dage'];

export const grounds: typeof en.grounds = {
  'closed-early': 'tilbuddet blev lukket før tid',
  'cancelled-before-start': 'ordren blev afbestilt før start',
  'objective-rejection': 'borgeren blev afvist på et sagligt grundlag',
  'agreed-termination': 'forløbet blev afsluttet efter aftale',
};

const factors = ({ hoursPerWeek, hourlyRate, contactMinutes }: FeeFactors) =>
  `${say.counted(hoursPerWeek, hour)} × ${say.kroner(hourlyRate)}${contactMinutes ? ` × ${contactMinutes}/60` : ''}`;

const weeksText = (weeks: Share) => (weeks.includes('/') ? `${weeks} ${week[1]}` : say.counted(weeks, week));

export const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'Aftalen har ingen regel om betaling: timetal og timepris er oplyst af den, der spørger.',
  'short-contact': ({ contactMinutes }) =>
    `Hver kontakt varer ${contactMinutes} minutter, så timeprisen regnes som ${contactMinutes}/60.`,
  'weekly-fee': (from, gives) => `${factors(from)} = ${say.kroner(gives)} om ugen (afrundet til visning).`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `Ingen dage betales: ${how ?? ''}.`;
    return `Der betales ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': nothingInvoiceable,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, praktik eller uddannelse begyndte ${say.date(startedWorkOn)}; retten til betaling løber til og med ${say.date(gives)}.`,
  total: (from, gives) =>
    from.weeks === undefined
      ? `Vederlag: ${say.kroner(gives)}`
      : `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}`,
};

export const fee: typeof en.fee = {
  fee: 'Vederlag',
  days: (count) => say.counted(count, day),
  noDays: 'Ingen dage betales.',
  entitledBeyond: (entitled, invoiceable) =>
    `Retten til betaling løber til og med ${say.date(entitled)}, men der kan kun faktureres til og med ${say.date(invoiceable)}.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

const invoice: Noun = ['faktura', 'fakturaer'];
const invoiceLine: Noun = ['linje', 'linjer'];
const month: Noun = ['måned', 'måneder'];

/** Foran en sum: hvorfor intet kan faktureres, hvor det er sådan. */
const outsideFirst = (outside: OutsideFacts) =>
  outside.orderedOutsidePortal || outside.confirmedOutsidePortal ? `${nothingInvoiceable(outside)} ` : '';

export const invoicePlanSteps: Sentences<InvoicePlanSteps> = {
  'plan-line': ({ month, weeks, firstDay, lastDay }, gives) =>
    `${say.month(month)}: ${say.counted(weeks, week)}, ${say.days(firstDay, lastDay)}: ${say.kroner(gives)}`,
  'invoice-from': ({ lastDay }, gives) =>
    `Ugerne til og med ${say.date(lastDay)} kan faktureres fra ${say.date(gives)}.`,
  'plan-total': ({ lines, ...outside }, gives) =>
    `${outsideFirst(outside)}${say.counted(lines, invoice)} i alt: ${say.kroner(gives)}`,
  'invoice-by': ({ endedOn, months }, gives) =>
    `Forløbet slutter ${say.date(endedOn)}; der faktureres senest ${say.counted(months, month)} efter: ${say.date(gives)}.`,
};

export const dueDateSteps: Sentences<DueDateSteps> = {
  'nominal-due-date': ({ sentOn, days }, gives) =>
    `Sendt ${say.date(sentOn)} + ${say.counted(days, day)} = ${say.date(gives)}.`,
  'due-date': ({ nominalOn }, gives) =>
    nominalOn === gives
      ? `Dagen flyttes ikke: ${say.date(gives)}.`
      : `${say.date(nominalOn)} er lukket; dagen flyttes til ${say.date(gives)}.`,
};

const invoicedThings: Readonly<Record<InvoiceKind, string>> = {
  course: 'Forløbet',
  bonus: 'Bonus',
  'bought-out-mentor': 'Frikøbt mentor',
};

const channelNames: Readonly<Record<InvoiceChannel, string>> = {
  portal: 'udbudsportalen',
  nemhandel: 'NemHandel',
  'separate-invoice': 'særskilt faktura',
};

export const auditInvoiceSteps: Sentences<AuditInvoiceSteps> = {
  'audit-channel': ({ kind, sentBy }, gives) =>
    `${invoicedThings[kind]} faktureres ad vejen ${channelNames[gives]}; fakturaen kom ad vejen ${channelNames[sentBy]}.`,
  'audit-line': ({ firstDay, lastDay, amount }, gives) =>
    `Dagene ${say.days(firstDay, lastDay)}: faktureret ${say.kroner(amount)} rigtigt ${say.kroner(gives)}`,
  'audit-from': ({ lastDay, sentOn }, gives) =>
    `Dagene til og med ${say.date(lastDay)} kan faktureres fra ${say.date(gives)}; fakturaen blev sendt ${say.date(sentOn)}.`,
  'audit-by': ({ sentOn }, gives) =>
    `Forløbet faktureres senest ${say.date(gives)}; fakturaen blev sendt ${say.date(sentOn)}.`,
  'audit-wrong-amount': (outside, gives) =>
    `${outsideFirst(outside)}Faktureret ud over det rigtige: ${say.kroner(gives)}`,
};

export const creditSteps: Sentences<CreditSteps> = {
  'credit-line': ({ firstDay, lastDay, invoiced, right }, gives) =>
    `Dagene ${say.days(firstDay, lastDay)}: ${say.kroner(invoiced)} − ${say.kroner(right)} = ${say.kroner(gives)}`,
  'credit-total': ({ lines, ...outside }, gives) =>
    `${outsideFirst(outside)}${say.counted(lines, invoiceLine)} rettes, i alt ${say.kroner(gives)}`,
  'credit-remaining': ({ lines }, gives) =>
    `Tilbage at fakturere: ${say.counted(lines, invoiceLine)}, ${say.kroner(gives)}`,
};

export const bonusContentFindings: FindingSentences<BonusContentFindings> = {
  'invoice-date-missing': () => 'Fakturadatoen mangler.',
  'user-ident-missing': () => 'Købers brugerident mangler.',
  'user-ident-length': ({ length }) => `Købers brugerident skal have ${length} tegn.`,
  'ean-missing': () => 'Købers EAN-nummer mangler.',
  'ean-shape': () => 'EAN-nummeret skal have 13 cifre.',
  'ean-check-digit': () => 'EAN-nummerets kontrolciffer passer ikke til de andre cifre.',
};

const sendThrough: Readonly<Record<InvoiceChannel, string>> = {
  portal: 'gennem udbudsportalen',
  nemhandel: 'som e-faktura efter NemHandels standarder, ikke gennem portalen',
  'separate-invoice': 'på en særskilt faktura uden om portalen',
};

export const auditFindings: FindingSentences<AuditFindings> = {
  ...bonusContentFindings,
  'wrong-channel': ({ channel }) => `Fakturaen skal sendes ${sendThrough[channel]}.`,
  'ordered-outside-portal': nothingInvoiceable,
  'too-early': ({ from }) => `Linjen er faktureret for tidligt; den kan faktureres fra ${say.date(from)}.`,
  'too-late': ({ invoiceBy }) => `Fakturaen er sendt for sent; den skulle være sendt senest ${say.date(invoiceBy)}.`,
  'outside-open-period': () => 'Linjen har dage, hvor tilbuddet ikke var åbent for borgeren.',
  'invoiced-twice': ({ kind }) =>
    kind === 'course'
      ? 'Linjen har dage, der er faktureret før.'
      : 'Linjen, eller en del af dens dage, er faktureret før.',
  'wrong-amount': ({ right }) => `Beløbet er forkert; de dage, der kan faktureres, er ${say.kroner(right)} værd.`,
  'bonus-type-missing': () => 'Linjen siger ikke, hvilken bonus den er for.',
  'bonus-not-in-level': ({ bonus }) => `Det bestilte niveau giver ikke bonus ${bonus}.`,
};

export const invoicePlan: typeof en.invoicePlan = {
  plan: 'Fakturaplan',
  weeks: (count) => say.counted(count, week),
  invoiceFrom: (from) => `(kan faktureres fra ${say.date(from)})`,
  invoiceBy: (by) => `Faktureres senest ${say.date(by)}.`,
  nothing: 'Der er intet at fakturere.',
  due: 'Forfalder',
};

export const invoiceAudit: typeof en.invoiceAudit = {
  right: 'Fakturaen er rigtig.',
  notRight: 'Fakturaen er ikke rigtig.',
  wrongAmount: 'Faktureret ud over det rigtige',
  expected: 'En rigtig faktura',
  sendBetween: (from, by) => `Kan sendes fra ${say.date(from)} og senest ${say.date(by)}.`,
  statement: (invoices, invoiced, right) =>
    `${say.counted(invoices, invoice)}: ${say.kroner(invoiced)} af forløbets ${say.kroner(right)}`,
  overlap: 'Faktureret mere end én gang',
  gap: 'Hul',
  ahead: 'Endnu ikke faktureret',
  left: 'Tilbage at fakturere',
};

export const credit: typeof en.credit = {
  nothing: 'Intet skal rettes.',
  credited: 'Krediteres',
  line: (invoiced, right, amount) =>
    `faktureret ${say.kroner(invoiced)} rigtigt ${say.kroner(right)} krediteres ${say.kroner(amount)}`,
};

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
  ...invoicePlanSteps,
  ...dueDateSteps,
  ...auditInvoiceSteps,
  ...creditSteps,
};
