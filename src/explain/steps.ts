import type { Language } from '../evidence/clause.ts';
import { counted, spokenDate, spokenKroner, spokenMonth, spokenNumber } from '../evidence/spoken.ts';
import type { Step, StepFacts } from '../evidence/step.ts';
import type { FeeStep } from '../fee/fee.ts';
import type { DueDateStep } from '../invoicing/due-date.ts';
import type { InvoicePlanStep } from '../invoicing/invoice-plan.ts';
import { spokenClause } from './cite.ts';

export type StepCode = FeeStep | InvoicePlanStep | DueDateStep;

type Sentence = (from: StepFacts, gives: string) => string;

/** Every step as a sentence in both languages. The type holds both to the same codes. */
export const stepSentences: Readonly<Record<StepCode, Readonly<Record<Language, Sentence>>>> = {
  'no-money-rule': {
    da: () => 'Aftalen har ingen regel om betaling: timetal og timepris er oplyst af den, der spørger.',
    en: () => 'The agreement has no rule on payment: hours and rate are the caller’s own.',
  },
  'short-contact': {
    da: ({ contactMinutes = '' }) =>
      `Hver kontakt varer ${contactMinutes} minutter, så timeprisen regnes som ${contactMinutes}/60.`,
    en: ({ contactMinutes = '' }) =>
      `Each contact lasts ${contactMinutes} minutes, so the rate counts as ${contactMinutes}/60.`,
  },
  'weekly-fee': {
    da: (from, gives) => `${factors(from, 'da')} = ${spokenKroner(gives, 'da')} om ugen (afrundet til visning).`,
    en: (from, gives) => `${factors(from, 'en')} = ${spokenKroner(gives, 'en')} a week (rounded for show).`,
  },
  'open-period': {
    da: (from, gives) =>
      gives === 'none'
        ? `Ingen dage betales: ${grounds.da[from.ground ?? ''] ?? ''}.`
        : `Der betales ${daysSpan(gives, 'da')}${from.ground ? ` (${grounds.da[from.ground]})` : ''}.`,
    en: (from, gives) =>
      gives === 'none'
        ? `No days are paid: ${grounds.en[from.ground ?? ''] ?? ''}.`
        : `Paid ${daysSpan(gives, 'en')}${from.ground ? ` (${grounds.en[from.ground]})` : ''}.`,
  },
  'started-work': {
    da: ({ startedWorkOn = '' }, gives) =>
      `Job, praktik eller uddannelse begyndte ${spokenDate(startedWorkOn, 'da')}; retten til betaling løber til og med ${spokenDate(gives, 'da')}.`,
    en: ({ startedWorkOn = '' }, gives) =>
      `Job, placement or education began ${spokenDate(startedWorkOn, 'en')}; the entitlement runs through ${spokenDate(gives, 'en')}.`,
  },
  total: {
    da: (from, gives) =>
      from.weeks === undefined
        ? `Vederlag: ${spokenKroner(gives, 'da')}`
        : `${factors(from, 'da')} × ${weeksText(from.weeks, 'da')} = ${spokenKroner(gives, 'da')}`,
    en: (from, gives) =>
      from.weeks === undefined
        ? `Fee: ${spokenKroner(gives, 'en')}.`
        : `${factors(from, 'en')} × ${weeksText(from.weeks, 'en')} = ${spokenKroner(gives, 'en')}.`,
  },
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
    da: ({ lines = '' }, gives) =>
      `${counted(lines, 'faktura', 'fakturaer', 'da')} i alt: ${spokenKroner(gives, 'da')}`,
    en: ({ lines = '' }, gives) =>
      `${counted(lines, 'invoice', 'invoices', 'en')} in all: ${spokenKroner(gives, 'en')}.`,
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

/** How a course ended, by the closure's ground. */
export const grounds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'closed-early': 'tilbuddet blev lukket før tid',
    'cancelled-before-start': 'ordren blev afbestilt før start',
    'objective-rejection': 'borgeren blev afvist på et sagligt grundlag',
    'agreed-termination': 'forløbet blev afsluttet efter aftale',
  },
  en: {
    'closed-early': 'the offer was closed early',
    'cancelled-before-start': 'the order was cancelled before it began',
    'objective-rejection': 'the citizen was rejected on an objective ground',
    'agreed-termination': 'the course was ended by agreement',
  },
};

/** One step told, with its clause and the reading that decided it. */
export function spokenStep(step: Step, language: Language): string {
  const sentence = stepSentences[step.what as StepCode][language](step.from, step.gives);
  const read =
    step.reading === undefined
      ? ''
      : `; ${language === 'da' ? 'læst som' : 'read as'} ${step.reading} = ${step.option}`;
  return `${sentence} [${spokenClause(step, language)}${read}]`;
}

export function daysSpan(span: string, language: Language): string {
  const [first = '', last = ''] = span.split('/');
  const [from, to] = language === 'da' ? ['fra', 'til og med'] : ['from', 'through'];
  return `${from} ${spokenDate(first, language)} ${to} ${spokenDate(last, language)}`;
}

function factors({ hoursPerWeek = '', hourlyRate = '', contactMinutes }: StepFacts, language: Language): string {
  const hours = counted(
    hoursPerWeek,
    language === 'da' ? 'time' : 'hour',
    language === 'da' ? 'timer' : 'hours',
    language,
  );
  const contact = contactMinutes === undefined ? '' : ` × ${contactMinutes}/60`;
  return `${hours} × ${spokenKroner(hourlyRate, language)}${contact}`.replaceAll('kr..', 'kr.');
}

function weeksText(weeks: string, language: Language): string {
  const [one, many] = language === 'da' ? ['uge', 'uger'] : ['week', 'weeks'];
  return weeks.includes('/')
    ? `${weeks} ${many}`
    : counted(spokenNumber(weeks, language), one as string, many as string, language);
}
