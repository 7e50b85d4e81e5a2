import type { Language } from '../../evidence/clause.ts';
import { counted, spokenDate, spokenKroner } from '../../evidence/spoken.ts';
import type { AuditInvoiceStep } from '../../invoicing/audit-invoice.ts';
import type { CreditStep } from '../../invoicing/credit.ts';
import { outsideFirst } from './fee.ts';
import { daysSpan, type Sentences } from './sentence.ts';

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { course: 'Forløbet', bonus: 'Bonus', 'bought-out-mentor': 'Frikøbt mentor' },
  en: { course: 'The course', bonus: 'Bonus', 'bought-out-mentor': 'A bought-out mentor' },
};

const ways: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { portal: 'udbudsportalen', nemhandel: 'NemHandel', 'separate-invoice': 'særskilt faktura' },
  en: { portal: 'the portal', nemhandel: 'NemHandel', 'separate-invoice': 'an invoice of its own' },
};

export const auditSentences: Sentences<AuditInvoiceStep | CreditStep> = {
  'audit-channel': {
    da: ({ kind = '', sentBy = '' }, gives) =>
      `${kinds.da[kind]} faktureres ad vejen ${ways.da[gives]}; fakturaen kom ad vejen ${ways.da[sentBy]}.`,
    en: ({ kind = '', sentBy = '' }, gives) =>
      `${kinds.en[kind]} is invoiced by way of ${ways.en[gives]}; the invoice came by way of ${ways.en[sentBy]}.`,
  },
  'audit-line': {
    da: ({ firstDay = '', lastDay = '', amount = '' }, gives) =>
      `Dagene ${daysSpan(`${firstDay}/${lastDay}`, 'da')}: faktureret ${spokenKroner(amount, 'da')} rigtigt ${spokenKroner(gives, 'da')}`,
    en: ({ firstDay = '', lastDay = '', amount = '' }, gives) =>
      `The days ${daysSpan(`${firstDay}/${lastDay}`, 'en')}: invoiced ${spokenKroner(amount, 'en')}, right ${spokenKroner(gives, 'en')}.`,
  },
  'audit-from': {
    da: ({ lastDay = '', sentOn = '' }, gives) =>
      `Dagene til og med ${spokenDate(lastDay, 'da')} kan faktureres fra ${spokenDate(gives, 'da')}; fakturaen blev sendt ${spokenDate(sentOn, 'da')}.`,
    en: ({ lastDay = '', sentOn = '' }, gives) =>
      `The days through ${spokenDate(lastDay, 'en')} can be invoiced from ${spokenDate(gives, 'en')}; the invoice was sent ${spokenDate(sentOn, 'en')}.`,
  },
  'audit-by': {
    da: ({ sentOn = '' }, gives) =>
      `Forløbet faktureres senest ${spokenDate(gives, 'da')}; fakturaen blev sendt ${spokenDate(sentOn, 'da')}.`,
    en: ({ sentOn = '' }, gives) =>
      `The course is invoiced at the latest ${spokenDate(gives, 'en')}; the invoice was sent ${spokenDate(sentOn, 'en')}.`,
  },
  'audit-wrong-amount': {
    da: (from, gives) => `${outsideFirst(from, 'da')}Faktureret ud over det rigtige: ${spokenKroner(gives, 'da')}`,
    en: (from, gives) => `${outsideFirst(from, 'en')}Invoiced beyond what was right: ${spokenKroner(gives, 'en')}.`,
  },
  'credit-line': {
    da: ({ firstDay = '', lastDay = '', invoiced = '', right = '' }, gives) =>
      `Dagene ${daysSpan(`${firstDay}/${lastDay}`, 'da')}: ${spokenKroner(invoiced, 'da')} − ${spokenKroner(right, 'da')} = ${spokenKroner(gives, 'da')}`,
    en: ({ firstDay = '', lastDay = '', invoiced = '', right = '' }, gives) =>
      `The days ${daysSpan(`${firstDay}/${lastDay}`, 'en')}: ${spokenKroner(invoiced, 'en')} − ${spokenKroner(right, 'en')} = ${spokenKroner(gives, 'en')}.`,
  },
  'credit-total': {
    da: ({ lines = '', ...from }, gives) =>
      `${outsideFirst(from, 'da')}${counted(lines, 'linje', 'linjer', 'da')} rettes, i alt ${spokenKroner(gives, 'da')}`,
    en: ({ lines = '', ...from }, gives) =>
      `${outsideFirst(from, 'en')}${counted(lines, 'line is', 'lines are', 'en')} corrected, in all ${spokenKroner(gives, 'en')}.`,
  },
  'credit-remaining': {
    da: ({ lines = '' }, gives) =>
      `Tilbage at fakturere: ${counted(lines, 'linje', 'linjer', 'da')}, ${spokenKroner(gives, 'da')}`,
    en: ({ lines = '' }, gives) =>
      `Left to invoice: ${counted(lines, 'line', 'lines', 'en')}, ${spokenKroner(gives, 'en')}.`,
  },
};
