import type { Language } from '../../evidence/clause.ts';
import { counted, spokenDate, spokenKroner, spokenNumber } from '../../evidence/spoken.ts';
import type { StepFacts } from '../../evidence/step.ts';
import type { FeeStep } from '../../fee/fee.ts';
import { spokenOutside } from '../../order/outside-portal.ts';
import { daysSpan, type Sentences } from './sentence.ts';

export const feeSentences: Sentences<FeeStep> = {
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
  'ordered-outside-portal': {
    da: (from) => outsideSentence(from, 'da'),
    en: (from) => outsideSentence(from, 'en'),
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
};

/** Why nothing of an order can be invoiced, where its step says that it went outside the portal. */
function outsideSentence(from: StepFacts, language: Language): string {
  return language === 'da'
    ? `Ordren er ${spokenOutside(from, 'da')} uden om udbudsportalen; der kan intet faktureres for den.`
    : `The order was ${spokenOutside(from, 'en')} outside the portal; nothing can be invoiced for it.`;
}

/** The same before a sum, where it is so. */
export function outsideFirst(from: StepFacts, language: Language): string {
  const outside = from.orderedOutsidePortal ?? from.confirmedOutsidePortal;
  return outside === undefined ? '' : `${outsideSentence(from, language)} `;
}

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
