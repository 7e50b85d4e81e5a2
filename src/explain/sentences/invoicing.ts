import { counted, spokenDate, spokenKroner, spokenMonth } from '../../evidence/spoken.ts';
import type { DueDateStep } from '../../invoicing/due-date.ts';
import type { InvoicePlanStep } from '../../invoicing/invoice-plan.ts';
import { outsideFirst } from './fee.ts';
import { daysSpan, type Sentences } from './sentence.ts';

export const invoicingSentences: Sentences<InvoicePlanStep | DueDateStep> = {
  'plan-line': {
    da: ({ month = '', weeks = '', firstDay = '', lastDay = '' }, gives) =>
      `${spokenMonth(month, 'da')}: ${counted(weeks, 'uge', 'uger', 'da')}, ${daysSpan(`${firstDay}/${lastDay}`, 'da')}: ${spokenKroner(gives, 'da')}`,
    en: ({ month = '', weeks = '', firstDay = '', lastDay = '' }, gives) =>
      `${spokenMonth(month, 'en')}: ${counted(weeks, 'week', 'weeks', 'en')}, ${daysSpan(`${firstDay}/${lastDay}`, 'en')}: ${spokenKroner(gives, 'en')}.`,
  },
  'invoice-from': {
    da: ({ lastDay = '' }, gives) =>
      `Ugerne til og med ${spokenDate(lastDay, 'da')} kan faktureres fra ${spokenDate(gives, 'da')}.`,
    en: ({ lastDay = '' }, gives) =>
      `The weeks through ${spokenDate(lastDay, 'en')} can be invoiced from ${spokenDate(gives, 'en')}.`,
  },
  'plan-total': {
    da: ({ lines = '', ...from }, gives) =>
      `${outsideFirst(from, 'da')}${counted(lines, 'faktura', 'fakturaer', 'da')} i alt: ${spokenKroner(gives, 'da')}`,
    en: ({ lines = '', ...from }, gives) =>
      `${outsideFirst(from, 'en')}${counted(lines, 'invoice', 'invoices', 'en')} in all: ${spokenKroner(gives, 'en')}.`,
  },
  'invoice-by': {
    da: ({ endedOn = '', months = '' }, gives) =>
      `Forløbet slutter ${spokenDate(endedOn, 'da')}; der faktureres senest ${counted(months, 'måned', 'måneder', 'da')} efter: ${spokenDate(gives, 'da')}.`,
    en: ({ endedOn = '', months = '' }, gives) =>
      `The course ends ${spokenDate(endedOn, 'en')}; it is invoiced at the latest ${counted(months, 'month', 'months', 'en')} after: ${spokenDate(gives, 'en')}.`,
  },
  'nominal-due-date': {
    da: ({ sentOn = '', days = '' }, gives) =>
      `Sendt ${spokenDate(sentOn, 'da')} + ${counted(days, 'dag', 'dage', 'da')} = ${spokenDate(gives, 'da')}.`,
    en: ({ sentOn = '', days = '' }, gives) =>
      `Sent ${spokenDate(sentOn, 'en')} + ${counted(days, 'day', 'days', 'en')} = ${spokenDate(gives, 'en')}.`,
  },
  'due-date': {
    da: ({ nominalOn = '' }, gives) =>
      nominalOn === gives
        ? `Dagen flyttes ikke: ${spokenDate(gives, 'da')}.`
        : `${spokenDate(nominalOn, 'da')} er lukket; dagen flyttes til ${spokenDate(gives, 'da')}.`,
    en: ({ nominalOn = '' }, gives) =>
      nominalOn === gives
        ? `The day is not moved: ${spokenDate(gives, 'en')}.`
        : `${spokenDate(nominalOn, 'en')} is closed; the day moves to ${spokenDate(gives, 'en')}.`,
  },
};
