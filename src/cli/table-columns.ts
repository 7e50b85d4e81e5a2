import type { Columns } from './other-tables.ts';

/** What the tables beside that of the orders are made of. */

const kinds = {
  forløb: 'course',
  bonus: 'bonus',
  'frikøbt mentor': 'bought-out-mentor',
  kreditnota: 'credit-note',
} as const;

/** Invoices and credit notes, a line a row: those that were sent, or received. `proposal` is what a run writes of a row. */
export const invoiceColumns = {
  order: { danish: 'Ordre', is: 'text' },
  number: { danish: 'Faktura', is: 'text' },
  kind: { danish: 'Art', is: 'text', words: kinds },
  credits: { danish: 'Krediterer', is: 'text', words: kinds },
  channel: {
    danish: 'Kanal',
    is: 'text',
    words: { portal: 'portal', portalen: 'portal', nemhandel: 'nemhandel', 'særskilt faktura': 'separate-invoice' },
  },
  sentOn: { danish: 'Afsendt', is: 'date' },
  firstDay: { danish: 'Første dag', is: 'date' },
  lastDay: { danish: 'Sidste dag', is: 'date' },
  amount: { danish: 'Beløb', is: 'kroner' },
  bonus: { danish: 'Bonus', is: 'text' },
  userIdent: { danish: 'Brugerident', is: 'text' },
  ean: { danish: 'EAN-nummer', is: 'text' },
  status: { danish: 'Status', is: 'text', words: { afvist: 'rejected', 'sendt tilbage': 'rejected' } },
  proposal: { danish: 'Forslag', is: 'text', words: { kreditnota: 'credit', faktura: 'draft', venter: 'waits' } },
  provider: { danish: 'Leverandør', is: 'passed-over' },
  month: { danish: 'Måned', is: 'passed-over' },
  from: { danish: 'Tidligst', is: 'passed-over' },
  by: { danish: 'Senest', is: 'passed-over' },
  dueOn: { danish: 'Forfald', is: 'passed-over' },
  why: { danish: 'Hvorfor', is: 'passed-over' },
} as const satisfies Columns;

/** Placements, jobs and education, one a row; further rows of the same job may tell the income of further months. */
export const stayColumns = {
  order: { danish: 'Ordre', is: 'text' },
  kind: {
    danish: 'Art',
    is: 'text',
    words: { virksomhedspraktik: 'virksomhedspraktik', løntilskud: 'loentilskud', 'ordinært job': 'ordinaert-job' },
  },
  firstDay: { danish: 'Første dag', is: 'date' },
  lastDay: { danish: 'Sidste dag', is: 'date' },
  approvedOn: { danish: 'Godkendt', is: 'date' },
  hoursPerWeek: { danish: 'Timer pr. uge', is: 'decimal' },
  incomeMonth: { danish: 'Indkomstmåned', is: 'month' },
  income: { danish: 'Indkomst', is: 'kroner' },
} as const satisfies Columns;

/** First meetings, one a row. */
export const meetingColumns = {
  ref: { danish: 'Borger', is: 'text' },
  agreement: { danish: 'Aftale', is: 'text' },
  benefitGroup: { danish: 'Ydelse', is: 'text' },
  firstMeeting: { danish: 'Første møde', is: 'date' },
  appearedOn: { danish: 'Mødt', is: 'date' },
  asOf: { danish: 'Set fra dagen', is: 'date' },
} as const satisfies Columns;

/** Events of a course, one a row; those of one citizen are asked about together. */
export const eventColumns = {
  ref: { danish: 'Borger', is: 'text' },
  agreement: { danish: 'Aftale', is: 'text' },
  benefitGroup: { danish: 'Ydelse', is: 'text' },
  asOf: { danish: 'Set fra dagen', is: 'date' },
  id: { danish: 'Id', is: 'text' },
  kind: { danish: 'Hændelse', is: 'text' },
  on: { danish: 'Dag', is: 'date' },
  to: { danish: 'Meddelt til', is: 'text', words: { leverandør: 'provider' } },
  beforeMeeting: { danish: 'Før mødetid', is: 'truth' },
  firstDay: { danish: 'Første dag', is: 'date' },
  lastDay: { danish: 'Sidste dag', is: 'date' },
  hours: { danish: 'Timer', is: 'decimal' },
  cause: { danish: 'Årsag', is: 'text' },
  report: { danish: 'Meldes', is: 'truth' },
  note: { danish: 'Note', is: 'text' },
  dialogueHeld: { danish: 'Dialog holdt', is: 'truth' },
  grantedByProvider: { danish: 'Givet af leverandøren', is: 'truth' },
  about: { danish: 'Om', is: 'text' },
} as const satisfies Columns;
