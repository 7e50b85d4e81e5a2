import type { Language } from '../../evidence/clause.ts';
import { counted, spokenDate, spokenKroner, spokenNumber } from '../../evidence/spoken.ts';
import type { ConductPenaltyStep } from '../../penalties/conduct-penalty.ts';
import type { DelayPenaltyStep } from '../../penalties/delay-penalty.ts';
import type { InterestStep } from '../../penalties/interest.ts';
import type { InvoicingPenaltyStep } from '../../penalties/invoicing-penalty.ts';
import type { LiabilityCapStep } from '../../penalties/liability-cap.ts';
import { daysSpan, type Sentences } from './sentence.ts';

type PenaltyStep = DelayPenaltyStep | InvoicingPenaltyStep | ConductPenaltyStep | LiabilityCapStep | InterestStep;

export const penaltySentences: Sentences<PenaltyStep> = {
  'penalty-days': {
    da: ({ dueOn = '', deliveredOn = '' }, gives) =>
      `Skulle være sket ${spokenDate(dueOn, 'da')}, skete ${spokenDate(deliveredOn, 'da')}: ${workingDays(gives, 'da')}.`,
    en: ({ dueOn = '', deliveredOn = '' }, gives) =>
      `To be done ${spokenDate(dueOn, 'en')}, done ${spokenDate(deliveredOn, 'en')}: ${workingDays(gives, 'en')}.`,
  },
  'daily-penalty': {
    da: ({ base = '', percent = '', minimum = '' }, gives) =>
      `${spokenNumber(percent, 'da')} % af ${spokenKroner(base, 'da')} = ${spokenKroner(gives, 'da')} pr. arbejdsdag; ${leastADay(minimum, 'da')}`,
    en: ({ base = '', percent = '', minimum = '' }, gives) =>
      `${spokenNumber(percent, 'en')} % of ${spokenKroner(base, 'en')} = ${spokenKroner(gives, 'en')} a working day; ${leastADay(minimum, 'en')}`,
  },
  'penalty-cap': {
    da: ({ base = '', percent = '' }, gives) =>
      `Højst ${spokenNumber(percent, 'da')} % af ${spokenKroner(base, 'da')}, skåret ned til hele øre: ${spokenKroner(gives, 'da')}`,
    en: ({ base = '', percent = '' }, gives) =>
      `At most ${spokenNumber(percent, 'en')} % of ${spokenKroner(base, 'en')}, cut to whole øre: ${spokenKroner(gives, 'en')}.`,
  },
  'delay-penalty': {
    da: (_, gives) => `Dagbod i alt: ${spokenBounds(gives, 'da')}`,
    en: (_, gives) => `Penalty in all: ${spokenBounds(gives, 'en')}.`,
  },
  'wrong-invoice-share': {
    da: ({ wrongAmount = '', percent = '' }, gives) =>
      `${spokenNumber(percent, 'da')} % af det forkert fakturerede, ${spokenKroner(wrongAmount, 'da')}: ${spokenKroner(gives, 'da')}`,
    en: ({ wrongAmount = '', percent = '' }, gives) =>
      `${spokenNumber(percent, 'en')} % of what was invoiced wrongly, ${spokenKroner(wrongAmount, 'en')}: ${spokenKroner(gives, 'en')}.`,
  },
  'wrong-invoice-days': {
    da: ({ firstDay = '', lastDay = '', workingDays: count = '', daily = '' }, gives) =>
      `${workingDays(count, 'da')} ${daysSpan(`${firstDay}/${lastDay}`, 'da')}, ${aDay(daily, 'da')}: ${spokenBounds(gives, 'da')}`,
    en: ({ firstDay = '', lastDay = '', workingDays: count = '', daily = '' }, gives) =>
      `${workingDays(count, 'en')} ${daysSpan(`${firstDay}/${lastDay}`, 'en')}, ${aDay(daily, 'en')}: ${spokenBounds(gives, 'en')}.`,
  },
  'wrong-invoice-excused': {
    da: () => 'Fejlen var undskyldelig, og boden er frafaldet.',
    en: () => 'The error was excusable, and the penalty is let go.',
  },
  'heightened-control': {
    da: ({ occurrence = '' }, gives) =>
      gives === 'allowed'
        ? `Forkert faktura nr. ${occurrence}: leverandøren kan sættes under skærpet kontrol for egen regning.`
        : `Forkert faktura nr. ${occurrence}: endnu ikke skærpet kontrol.`,
    en: ({ occurrence = '' }, gives) =>
      gives === 'allowed'
        ? `Wrong invoice no. ${occurrence}: the provider can be checked more closely, and then pays for that.`
        : `Wrong invoice no. ${occurrence}: no closer checking yet.`,
  },
  'conduct-units': {
    da: ({ establishedOn = '', endedOn = '', unit = '' }, gives) =>
      `${daysSpan(`${establishedOn}/${endedOn}`, 'da')}: ${units(gives, unit, 'da')} påbegyndt.`,
    en: ({ establishedOn = '', endedOn = '', unit = '' }, gives) =>
      `${daysSpan(`${establishedOn}/${endedOn}`, 'en')}: ${units(gives, unit, 'en')} commenced.`,
  },
  'conduct-penalty': {
    da: ({ units: count = '', unit = '', daily = '' }, gives) =>
      `${units(count, unit, 'da')} × ${spokenKroner(daily, 'da')}: ${spokenBounds(gives, 'da')} Boden betales ugevis efter skriftligt krav.`,
    en: ({ units: count = '', unit = '', daily = '' }, gives) =>
      `${units(count, unit, 'en')} × ${spokenKroner(daily, 'en')}: ${spokenBounds(gives, 'en')}. It is paid weekly on written demand.`,
  },
  'conduct-maximum': {
    da: ({ maximum = '' }, gives) =>
      `Den oplyste maksimale bod på ${spokenKroner(maximum, 'da')} er ${gives === 'reached' ? 'nået, og aftalen kan ophæves.' : 'ikke nået.'}`,
    en: ({ maximum = '' }, gives) =>
      `The stated maximum of ${spokenKroner(maximum, 'en')} is ${gives === 'reached' ? 'reached, and the agreement can be cancelled.' : 'not reached.'}`,
  },
  'subcontractor-penalty': {
    da: (_, gives) => `Bod for en underleverandør, der ikke står på listen: ${spokenBounds(gives, 'da')}`,
    en: (_, gives) => `Penalty for a subcontractor that is not on the list: ${spokenBounds(gives, 'en')}.`,
  },
  'damages-beyond-penalty': {
    da: ({ documentedLoss = '', penalty = '' }, gives) =>
      `Erstatning kun for tabet ud over boden: ${spokenKroner(documentedLoss, 'da')} over for ${spokenBounds(penalty, 'da')}: ${spokenBounds(gives, 'da')}`,
    en: ({ documentedLoss = '', penalty = '' }, gives) =>
      `Damages only for the loss beyond the penalty: ${spokenKroner(documentedLoss, 'en')} against ${spokenBounds(penalty, 'en')}: ${spokenBounds(gives, 'en')}.`,
  },
  'liability-cap': {
    da: ({ floor = '', times = '', estimatedTurnover = '' }, gives) =>
      `Det største af ${spokenKroner(floor, 'da')} og ${times} gange årets skønnede omsætning (${amountOrMissing(estimatedTurnover, 'da')}): ${spokenBounds(gives, 'da')}`,
    en: ({ floor = '', times = '', estimatedTurnover = '' }, gives) =>
      `The larger of ${spokenKroner(floor, 'en')} and ${times} times the year's estimated turnover (${amountOrMissing(estimatedTurnover, 'en')}): ${spokenBounds(gives, 'en')}.`,
  },
  'damages-claim': {
    da: ({ documentedLoss = '', penalty = '' }, gives) =>
      `Tab ${spokenKroner(documentedLoss, 'da')} ud over boden ${spokenKroner(penalty, 'da')}: ${spokenKroner(gives, 'da')}`,
    en: ({ documentedLoss = '', penalty = '' }, gives) =>
      `Loss ${spokenKroner(documentedLoss, 'en')} beyond the penalty ${spokenKroner(penalty, 'en')}: ${spokenKroner(gives, 'en')}.`,
  },
  'damages-within-cap': {
    da: ({ earlierDamages = '', personalInjury = '' }, gives) =>
      `Inden for loftet, hvoraf ${spokenKroner(earlierDamages, 'da')} er brugt, og med ${spokenKroner(personalInjury, 'da')} for personskade oveni: ${spokenBounds(gives, 'da')}`,
    en: ({ earlierDamages = '', personalInjury = '' }, gives) =>
      `Within the cap, of which ${spokenKroner(earlierDamages, 'en')} is used, and with ${spokenKroner(personalInjury, 'en')} for personal injury on top: ${spokenBounds(gives, 'en')}.`,
  },
  'interest-days': {
    da: ({ dueOn = '', paidOn = '' }, gives) =>
      `Forfaldt ${spokenDate(dueOn, 'da')}, betalt ${spokenDate(paidOn, 'da')}: ${days(gives, 'da')}.`,
    en: ({ dueOn = '', paidOn = '' }, gives) =>
      `Due ${spokenDate(dueOn, 'en')}, paid ${spokenDate(paidOn, 'en')}: ${days(gives, 'en')}.`,
  },
  'interest-part': {
    da: (
      { amount = '', firstDay = '', lastDay = '', days: count = '', percent = '', points = '', daysInYear = '' },
      gives,
    ) =>
      percent === 'missing'
        ? `${daysSpan(`${firstDay}/${lastDay}`, 'da')}: referencesatsen er ikke oplyst.`
        : `${daysSpan(`${firstDay}/${lastDay}`, 'da')}: ${spokenKroner(amount, 'da')} × ${spokenNumber(percent, 'da')} % (referencesatsen og rentelovens ${spokenNumber(points, 'da')} procentpoint) × ${count}/${daysInYear} = ${spokenKroner(gives, 'da')}`,
    en: (
      { amount = '', firstDay = '', lastDay = '', days: count = '', percent = '', points = '', daysInYear = '' },
      gives,
    ) =>
      percent === 'missing'
        ? `${daysSpan(`${firstDay}/${lastDay}`, 'en')}: the reference rate is not given.`
        : `${daysSpan(`${firstDay}/${lastDay}`, 'en')}: ${spokenKroner(amount, 'en')} × ${spokenNumber(percent, 'en')} % (the reference rate and the ${spokenNumber(points, 'en')} points of the Interest Act) × ${count}/${daysInYear} = ${spokenKroner(gives, 'en')}.`,
  },
  interest: {
    da: (_, gives) =>
      gives === 'undecided'
        ? 'Renten kan ikke afgøres, før alle referencesatser er oplyst.'
        : `Morarente i alt, afrundet én gang: ${spokenKroner(gives, 'da')}`,
    en: (_, gives) =>
      gives === 'undecided'
        ? 'The interest cannot be decided until every reference rate is given.'
        : `Default interest in all, rounded once: ${spokenKroner(gives, 'en')}.`,
  },
};

/** An amount, or bounds written `least/most` with nothing after the stroke where nothing bounds it from above. */
export function spokenBounds(value: string, language: Language): string {
  if (!value.includes('/')) return spokenKroner(value, language);
  const [least = '', most = ''] = value.split('/');
  const [from, to, none] =
    language === 'da'
      ? ['mindst', 'højst', 'ingen kendt øvre grænse']
      : ['at least', 'at most', 'no known upper bound'];
  return `${from} ${spokenKroner(least, language)}, ${most === '' ? none : `${to} ${spokenKroner(most, language)}`}`;
}

function workingDays(count: string, language: Language): string {
  return language === 'da'
    ? counted(count, 'arbejdsdag', 'arbejdsdage', 'da')
    : counted(count, 'working day', 'working days', 'en');
}

function days(count: string, language: Language): string {
  return language === 'da' ? counted(count, 'dag', 'dage', 'da') : counted(count, 'day', 'days', 'en');
}

function units(count: string, unit: string, language: Language): string {
  if (unit !== 'week') return workingDays(count, language);
  return language === 'da' ? counted(count, 'uge', 'uger', 'da') : counted(count, 'week', 'weeks', 'en');
}

function leastADay(minimum: string, language: Language): string {
  if (minimum === 'none') return language === 'da' ? 'intet mindstebeløb.' : 'no least amount.';
  if (minimum === 'missing') {
    return language === 'da'
      ? 'mindstebeløbet er tabt i kilden og ikke oplyst.'
      : 'the least amount is lost in the source and not given.';
  }
  return language === 'da' ? `mindst ${spokenKroner(minimum, 'da')}` : `at least ${spokenKroner(minimum, 'en')}.`;
}

function amountOrMissing(value: string, language: Language): string {
  if (value !== 'missing') return spokenKroner(value, language);
  return language === 'da' ? 'ikke oplyst' : 'not given';
}

function aDay(daily: string, language: Language): string {
  if (daily !== 'missing') return `${spokenKroner(daily, language)} ${language === 'da' ? 'pr. dag' : 'a day'}`;
  return language === 'da'
    ? 'beløbet pr. dag er tabt i kilden og ikke oplyst'
    : 'the amount a day is lost in the source and not given';
}
