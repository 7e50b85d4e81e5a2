import type { ContractDeadlineStep } from '../../contract/contract-deadlines.ts';
import type { ContractDuty, DeadlineSide } from '../../contract/deadline-rules.ts';
import type { Reckoning } from '../../contract/reckon.ts';
import type { Language, Words } from '../../evidence/clause.ts';
import { counted, spokenDate } from '../../evidence/spoken.ts';
import type { StepFacts } from '../../evidence/step.ts';
import type { Sentences } from './sentence.ts';

export const contractSentences: Sentences<ContractDeadlineStep> = {
  'contract-deadline': {
    da: (from, gives) => deadlineSentence(from, gives, 'da'),
    en: (from, gives) => deadlineSentence(from, gives, 'en'),
  },
};

/** What each deadline is about. */
const dutyWords: Readonly<Record<ContractDuty, Words>> = {
  'extension-notice': { da: 'Besked om forlængelse', en: 'Notice of extension' },
  'latest-extended-expiry': { da: 'Den forlængede aftales udløb', en: 'Expiry of the extended agreement' },
  'agreement-ends': { da: 'Aftalen løber', en: 'The agreement runs' },
  'force-majeure-account': { da: 'Redegørelse om force majeure', en: 'Account of the force majeure' },
  'force-majeure-termination': {
    da: 'Opsigelse på grund af force majeure',
    en: 'Termination because of force majeure',
  },
  'notice-ends': { da: 'Varslet løber', en: 'The notice runs' },
  remedy: { da: 'Afhjælpning af manglen', en: 'Remedy of the defect' },
  'pay-or-deposit': { da: 'Betaling eller deponering', en: 'Payment or deposit' },
  'repeated-within': { da: 'En gentagelse tæller med', en: 'A repetition counts' },
  'compliance-proof': { da: 'Bevis for, at reglerne er overholdt', en: 'Proof that the regulation is kept' },
  'dissolution-proof': {
    da: 'Bevis for, at selskabet ikke skal opløses',
    en: 'Proof that the company is not to be dissolved',
  },
  'contact-change-notice': { da: 'Besked om ny kontaktperson', en: 'Notice of a new contact person' },
  'solution-proposal': { da: 'Løsningsforslag til ændringen', en: 'Proposal for the change' },
  'requirements-notice': { da: 'Besked om nye fakturakrav', en: 'Notice of new invoice requirements' },
  'negotiation-meeting': { da: 'Forhandlingsmøde', en: 'Negotiation meeting' },
  'mediator-assessment': { da: 'Mæglerens vurdering', en: "The mediator's assessment" },
  'mediator-assessment-extended': {
    da: 'Mæglingen, hvis den forlænges',
    en: 'The mediation, if it goes on',
  },
  'insurance-certificate': { da: 'Forsikringscertifikat', en: 'Insurance certificate' },
  'insurance-notice': { da: 'Besked om opsagt forsikring', en: 'Notice of a cancelled insurance' },
  documentation: { da: 'Dokumentation i hænde', en: 'Documentation in hand' },
  'documentation-extended': { da: 'Dokumentation, hvis fristen forlænges', en: 'Documentation, if extended' },
  account: { da: 'Redegørelse i hænde', en: 'Account in hand' },
  'account-extended': { da: 'Redegørelse, hvis fristen forlænges', en: 'Account, if extended' },
  'employment-certificate': { da: 'Ansættelsesbevis', en: 'Employment certificate' },
  'data-delivery': { da: 'Udlevering af data', en: 'Delivery of data' },
  backup: { da: 'Opbevaring af backup', en: 'Keeping of a backup' },
  'supplementary-information': { da: 'Supplerende oplysninger', en: 'Supplementary information' },
  'offer-binding': { da: 'Tilbuddet binder', en: 'The offer binds' },
  'contract-signature': { da: 'Indgåelse af kontrakten', en: 'Conclusion of the contract' },
  'increase-notice': { da: 'Varsel om prisforhøjelse i hænde', en: 'Notice of the price increase in hand' },
  exclusion: { da: 'Udelukkelsen varer', en: 'The exclusion lasts' },
};

const sideWords: Readonly<Record<DeadlineSide, Words>> = {
  by: { da: 'senest', en: 'at the latest' },
  from: { da: 'tidligst', en: 'at the earliest' },
  through: { da: 'til og med', en: 'through' },
};

export function deadlineText(duty: ContractDuty, side: DeadlineSide, date: string, language: Language): string {
  return `${dutyWords[duty][language]} ${sideWords[side][language]} ${spokenDate(date, language)}`;
}

function deadlineSentence({ duty, side, from = '', count = '', unit }: StepFacts, date: string, language: Language) {
  const counts = reckoningText(Number(count), unit as Reckoning['unit'], language);
  const day = spokenDate(from, language);
  return `${deadlineText(duty as ContractDuty, side as DeadlineSide, date, language)} (${counts} ${day}).`;
}

function reckoningText(count: number, unit: Reckoning['unit'], language: Language): string {
  const size = String(Math.abs(count));
  const after = language === 'da' ? (count < 0 ? 'før' : 'efter') : count < 0 ? 'before' : 'after';
  switch (unit) {
    case 'days':
      if (count === 0) return language === 'da' ? 'samme dag,' : 'the same day,';
      return `${language === 'da' ? counted(size, 'dag', 'dage', 'da') : counted(size, 'day', 'days', 'en')} ${after}`;
    case 'working-days':
      if (count === 0) return language === 'da' ? 'straks,' : 'at once,';
      return language === 'da'
        ? `${counted(size, 'arbejdsdag', 'arbejdsdage', 'da')} ${after}`
        : `${counted(size, 'working day', 'working days', 'en')} ${after}`;
    case 'months':
      return `${monthsText(size, language)} ${after}`;
    case 'months-to-end':
      return language === 'da'
        ? `${monthsText(size, 'da')} til udgangen af en måned, fra`
        : `${monthsText(size, 'en')} to the end of a month, from`;
    case 'months-period':
      return language === 'da' ? `${monthsText(size, 'da')} fra` : `${monthsText(size, 'en')} from`;
  }
}

function monthsText(count: string, language: Language): string {
  return language === 'da' ? counted(count, 'måned', 'måneder', 'da') : counted(count, 'month', 'months', 'en');
}
