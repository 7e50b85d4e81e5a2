import type { BonusStatementStep } from '../../bonus/bonus-statement.ts';
import type { BonusStep } from '../../bonus/bonus-steps.ts';
import type { BonusReasonCode } from '../../bonus/verdict.ts';
import type { Language, Words } from '../../evidence/clause.ts';
import type { Outcome } from '../../evidence/decision.ts';
import { counted, spokenDate, spokenKroner, spokenMonth } from '../../evidence/spoken.ts';
import type { StepFacts } from '../../evidence/step.ts';
import { grounds } from './fee.ts';
import { daysSpan, type Sentences } from './sentence.ts';

/** Why a bonus is granted, refused or undecided. */
export const reasonWords: Readonly<Record<BonusReasonCode, Words>> = {
  'four-weeks-in-placement': {
    da: 'borgeren var i praktik eller løntilskud fire uger i træk inden for perioden',
    en: 'the citizen was in placement or wage subsidy for four weeks on end within the period',
  },
  'too-short-in-placement': {
    da: 'borgeren var ikke i praktik eller løntilskud fire uger i træk inden for perioden',
    en: 'the citizen was not in placement or wage subsidy for four weeks on end within the period',
  },
  'in-ordinary-job': {
    da: 'borgeren var i job på måledagen',
    en: 'the citizen was in a job on the measurement day',
  },
  'in-education': {
    da: 'borgeren var i uddannelse på måledagen',
    en: 'the citizen was in education on the measurement day',
  },
  'in-flexjob': {
    da: 'borgeren var i fleksjob på måledagen',
    en: 'the citizen was in a flexjob on the measurement day',
  },
  'not-in-job-or-education': {
    da: 'borgeren var hverken i job eller uddannelse på måledagen',
    en: 'the citizen was neither in a job nor in education on the measurement day',
  },
  'not-in-flexjob': {
    da: 'borgeren var ikke i fleksjob på måledagen',
    en: 'the citizen was not in a flexjob on the measurement day',
  },
  'income-reached': { da: 'indkomsten nåede grænsen', en: 'the income reached the threshold' },
  'income-below-threshold': {
    da: 'indkomsten nåede ikke grænsen',
    en: 'the income did not reach the threshold',
  },
  'income-not-known': {
    da: 'det vides ikke, om indkomsten nåede grænsen',
    en: 'it is not known whether the income reached the threshold',
  },
  'not-known-yet': { da: 'det kan ikke vides endnu', en: 'it cannot be known yet' },
  'extension-of-earlier-course': {
    da: 'forløbet forlænger et tidligere forløb hos samme leverandør, og kun det første kan give bonus',
    en: 'the course extends an earlier one with the same provider, and only the first can earn a bonus',
  },
  'nothing-payable': { da: 'der betales intet for ordren', en: 'nothing is paid for the order' },
  'ordered-outside-portal': {
    da: 'ordren gik uden om udbudsportalen, og der kan intet faktureres for den',
    en: 'the order went outside the portal, and nothing can be invoiced for it',
  },
  'excluded-by-other-bonus': {
    da: 'kun den højeste af bonus 1a og 1b udbetales, og det er den anden',
    en: 'only the higher of bonus 1a and 1b is paid, and that is the other one',
  },
  'depends-on-other-bonus': {
    da: 'kun den højeste af bonus 1a og 1b udbetales, og det vides ikke, hvilken det bliver',
    en: 'only the higher of bonus 1a and 1b is paid, and it is not known which that will be',
  },
};

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  granted: { da: 'optjent', en: 'granted' },
  refused: { da: 'ikke optjent', en: 'refused' },
  undecided: { da: 'ikke afgjort', en: 'undecided' },
};

/** What kind of placement, job or education. */
export const stayWords: Readonly<Record<string, Words>> = {
  virksomhedspraktik: { da: 'Virksomhedspraktik', en: 'Company placement' },
  loentilskud: { da: 'Løntilskud', en: 'Wage subsidy' },
  'ordinaert-job': { da: 'Ordinært job', en: 'Ordinary job' },
  fleksjob: { da: 'Fleksjob', en: 'Flexjob' },
  uddannelse: { da: 'Uddannelse', en: 'Education' },
};

const notCounted: Readonly<Record<string, Words>> = {
  'approved-too-late': {
    da: 'tæller ikke, for den blev først godkendt, da den var slut',
    en: 'does not count, since it was approved only when it was over',
  },
  'before-course': {
    da: 'tæller ikke, for den begyndte før forløbet',
    en: 'does not count, since it began before the course',
  },
  'outside-window': { da: 'tæller ikke, for den ligger uden for perioden', en: 'does not count: outside the period' },
  'not-known-yet': { da: 'er der endnu ingen kendte dage fra', en: 'has no known days yet' },
  'other-state': { da: 'er ikke det, bonussen kræver', en: 'is not what the bonus asks for' },
  'not-that-day': { da: 'dækker ikke måledagen', en: 'does not cover the measurement day' },
  counts: { da: 'dækker måledagen og tæller', en: 'covers the measurement day and counts' },
};

export const bonusSentences: Sentences<BonusStep | BonusStatementStep> = {
  'no-bonus': {
    da: () => 'Der er ingen bonus for dette forløb.',
    en: () => 'There is no bonus for this course.',
  },
  'bonus-course': {
    da: (from, gives) => courseText(from, gives, 'da'),
    en: (from, gives) => courseText(from, gives, 'en'),
  },
  'earlier-course': {
    da: (from, gives) =>
      gives === 'extension'
        ? `${gapText(from, 'da')}: forløbet er en forlængelse og giver ikke selv bonus.`
        : `${gapText(from, 'da')}: der begynder en ny bonusperiode.`,
    en: (from, gives) =>
      gives === 'extension'
        ? `${gapText(from, 'en')}: the course is an extension and earns no bonus of its own.`
        : `${gapText(from, 'en')}: a new bonus period begins.`,
  },
  'other-provider': {
    da: ({ endedOn = '' }) =>
      `Et tidligere forløb hos en anden leverandør sluttede ${spokenDate(endedOn, 'da')}; her begynder altid en ny bonusperiode, og samme praktik eller job kan tælle hos begge.`,
    en: ({ endedOn = '' }) =>
      `An earlier course with another provider ended ${spokenDate(endedOn, 'en')}; a new bonus period always begins here, and the same placement or job may count for both.`,
  },
  'bonus-window': {
    da: ({ endedOn = '', months = '' }, gives) =>
      `De fire uger skal ligge ${daysSpan(gives, 'da')} (slutdato ${spokenDate(endedOn, 'da')} + ${counted(months, 'måned', 'måneder', 'da')}).`,
    en: ({ endedOn = '', months = '' }, gives) =>
      `The four weeks must lie ${daysSpan(gives, 'en')} (end date ${spokenDate(endedOn, 'en')} + ${counted(months, 'month', 'months', 'en')}).`,
  },
  'placement-counted': {
    da: (from, gives) =>
      `${stayText(from, 'da')} ${notCounted[gives]?.da ?? `tæller ${daysSpan(gives, 'da')}${approvalText(from, 'da')}`}.`,
    en: (from, gives) =>
      `${stayText(from, 'en')} ${notCounted[gives]?.en ?? `counts ${daysSpan(gives, 'en')}${approvalText(from, 'en')}`}.`,
  },
  'longest-placement': {
    da: ({ firstDay, lastDay, asOf }, gives) =>
      firstDay === undefined
        ? `Ingen dage i praktik eller løntilskud tæller${asOfText(asOf, 'da')}.`
        : `Længste sammenhængende tid${asOfText(asOf, 'da')}: ${counted(gives, 'dag', 'dage', 'da')}, ${daysSpan(`${firstDay}/${lastDay}`, 'da')}.`,
    en: ({ firstDay, lastDay, asOf }, gives) =>
      firstDay === undefined
        ? `No days in placement or wage subsidy count${asOfText(asOf, 'en')}.`
        : `Longest time on end${asOfText(asOf, 'en')}: ${counted(gives, 'day', 'days', 'en')}, ${daysSpan(`${firstDay}/${lastDay}`, 'en')}.`,
  },
  'measurement-day': {
    da: ({ endedOn = '', months = '' }, gives) =>
      `Forløbet sluttede ${spokenDate(endedOn, 'da')}; fra den 1. i måneden efter går der ${counted(months, 'måned', 'måneder', 'da')}, så måledagen er ${spokenDate(gives, 'da')}.`,
    en: ({ endedOn = '', months = '' }, gives) =>
      `The course ended ${spokenDate(endedOn, 'en')}; ${counted(months, 'month', 'months', 'en')} run from the 1st of the month after, so the measurement day is ${spokenDate(gives, 'en')}.`,
  },
  'state-counted': {
    da: (from, gives) => `${stayText(from, 'da')} ${notCounted[gives]?.da ?? ''}.`,
    en: (from, gives) => `${stayText(from, 'en')} ${notCounted[gives]?.en ?? ''}.`,
  },
  income: {
    da: (from, gives) => incomeText(from, gives, 'da'),
    en: (from, gives) => incomeText(from, gives, 'en'),
  },
  'bonus-decision': {
    da: (from, gives) => decisionText(from, gives as Outcome, 'da'),
    en: (from, gives) => decisionText(from, gives as Outcome, 'en'),
  },
  'statement-period': {
    da: (_, gives) => `Opgørelsen dækker tiden ${daysSpan(gives, 'da')}.`,
    en: (_, gives) => `The statement covers the time ${daysSpan(gives, 'en')}.`,
  },
  'statement-line': {
    da: ({ bonus = '', count = '' }, gives) => `Bonus ${bonus}: ${count} optjent, ${amountText(gives, 'da')}`,
    en: ({ bonus = '', count = '' }, gives) => `Bonus ${bonus}: ${count} granted, ${amountText(gives, 'en')}.`,
  },
  'statement-total': {
    da: ({ count = '' }, gives) => `I alt ${count} optjent: ${amountText(gives, 'da')}`,
    en: ({ count = '' }, gives) => `In all ${count} granted: ${amountText(gives, 'en')}.`,
  },
  'statement-invoice': {
    da: (_, gives) =>
      gives === 'valid'
        ? 'Fakturaen har det indhold, den skal have; den sendes som e-faktura og aldrig gennem portalen.'
        : 'Fakturaen mangler noget af det, den skal have.',
    en: (_, gives) =>
      gives === 'valid'
        ? 'The invoice holds what it must; it is sent as an e-invoice and never through the portal.'
        : 'The invoice lacks some of what it must hold.',
  },
};

function courseText({ firstDay = '', lastDay = '', ground }: StepFacts, gives: string, language: Language): string {
  const span = daysSpan(`${firstDay}/${lastDay}`, language);
  const how = ground === undefined ? '' : (grounds[language][ground] ?? '');
  if (language === 'da') {
    if (gives === 'none') return `Forløbet er bestilt ${span}; ${how}.`;
    return ground === undefined
      ? `Forløbet løb ${span}.`
      : `Forløbet er bestilt ${span}; ${how}, og sidste dag var ${spokenDate(gives, 'da')}.`;
  }
  if (gives === 'none') return `The course is ordered ${span}; ${how}.`;
  return ground === undefined
    ? `The course ran ${span}.`
    : `The course is ordered ${span}; ${how}, and its last day was ${spokenDate(gives, 'en')}.`;
}

function gapText({ endedOn = '', days = '' }: StepFacts, language: Language): string {
  const ended = spokenDate(endedOn, language);
  if (Number(days) <= 0) {
    return language === 'da'
      ? `Et tidligere forløb hos samme leverandør løb til ${ended} og overlapper dette`
      : `An earlier course with the same provider ran to ${ended} and overlaps this one`;
  }
  return language === 'da'
    ? `Et tidligere forløb hos samme leverandør sluttede ${ended}, ${counted(days, 'dag', 'dage', 'da')} før dette`
    : `An earlier course with the same provider ended ${ended}, ${counted(days, 'day', 'days', 'en')} before this one`;
}

function stayText({ kind = '', firstDay = '', lastDay }: StepFacts, language: Language): string {
  const name = stayWords[kind]?.[language] ?? kind;
  if (lastDay !== undefined) return `${name} ${daysSpan(`${firstDay}/${lastDay}`, language)}`;
  return `${name} ${language === 'da' ? 'fra' : 'from'} ${spokenDate(firstDay, language)}`;
}

function approvalText({ firstDay = '', approvedOn = '' }: StepFacts, language: Language): string {
  if (approvedOn <= firstDay) return '';
  const day = spokenDate(approvedOn, language);
  return language === 'da' ? `, for jobcentret godkendte den ${day}` : `, since the jobcentre approved it ${day}`;
}

function asOfText(asOf: string | undefined, language: Language): string {
  if (asOf === undefined) return '';
  const day = spokenDate(asOf, language);
  return language === 'da' ? `, så vidt det vides ${day}` : `, as known ${day}`;
}

function incomeText(from: StepFacts, gives: string, language: Language): string {
  const { month = '', threshold = '', complete } = from;
  const of = spokenMonth(month, language);
  const income = spokenKroner(gives, language);
  const limit = threshold === 'missing' ? null : spokenKroner(threshold, language).replace(/\.$/, '');
  if (language === 'da') {
    const rest = complete === 'true' ? '' : ' (ikke alle jobs indkomst er oplyst)';
    const bound = limit === null ? 'grænsen er ikke oplyst' : `grænsen er ${limit}`;
    return `Oplyst indkomst i ${of}: ${income}${rest}; ${bound}.`;
  }
  const rest = complete === 'true' ? '' : ' (not every job’s income is stated)';
  const bound = limit === null ? 'the threshold is not given' : `the threshold is ${limit}`;
  return `Stated income in ${of}: ${income}${rest}; ${bound}.`;
}

function decisionText(from: StepFacts, outcome: Outcome, language: Language): string {
  const { bonus = '', amount = '', on = '', asOf } = from;
  const why = (from.reasons ?? '').split(' ').map((code) => reasonWords[code as BonusReasonCode]?.[language] ?? code);
  const word = outcomeWords[outcome][language];
  const known = asOfText(asOf, language);
  const sum = amount === '' ? '' : `, ${spokenKroner(amount, language)}`;
  const day = outcome === 'granted' ? ` ${spokenDate(on, language)}` : '';
  return `Bonus ${bonus}: ${word}${day}${sum}${known}: ${why.join('; ')}.`;
}

function amountText(amount: string, language: Language): string {
  if (amount !== 'missing') return spokenKroner(amount, language);
  return language === 'da' ? 'beløbet mangler.' : 'the amount is missing';
}
