import type { CourseDuty } from '../absence/course-duties.ts';
import type { Duty, DutyCondition, DutyState } from '../absence/duty.ts';
import type { FirstDayDuty } from '../absence/first-day-duties.ts';
import type { Language, Words } from '../evidence/clause.ts';
import { pick, spokenDate } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';

type AbsenceDuty = FirstDayDuty | CourseDuty;

const stateWords: Readonly<Record<DutyState, Words>> = {
  done: { da: 'tidligere', en: 'earlier' },
  due: { da: 'nu', en: 'now' },
  coming: { da: 'kommer', en: 'coming' },
};

const conditionWords: Readonly<Record<DutyCondition, Words>> = {
  missed: { da: 'hvis borgeren udebliver', en: 'if the citizen stays away' },
  'turned-up': { da: 'når borgeren møder', en: 'when the citizen turns up' },
  'not-reached': {
    da: 'hvis borgeren ikke møder efter kontakten',
    en: 'if the citizen does not come after the contact',
  },
};

const dutyWords: Readonly<Record<AbsenceDuty, Words>> = {
  'receive-citizen': { da: 'Borgeren er indkaldt til møde', en: 'The citizen is called to a meeting' },
  'send-letter': { da: 'Send brev med A-post om nyt møde', en: 'Send a letter by A-post with a new meeting' },
  'state-sickness-rule': {
    da: 'Skriv i brevet, at sygdom meldes til Kontaktcentret på 1. fraværsdag før mødetid',
    en: 'State in the letter that sickness is reported to Kontaktcentret on the first day of absence before the meeting time',
  },
  remind: { da: 'Følg brevet op med sms og opkald', en: 'Follow the letter up with text messages and calls' },
  'register-missed-days': {
    da: 'Registrer de forsømte dage i portalen',
    en: 'Register the missed days in the portal',
  },
  'report-to-k-kassen': {
    da: 'Meld udeblivelserne til K-kassen i mailskabelonen',
    en: 'Report the missed meetings to K-kassen in the mail template',
  },
  'register-absence': {
    da: 'Registrer uberettiget fravær i portalen, én gang for dagen',
    en: 'Register unauthorised absence in the portal, once for the day',
  },
  'contact-citizen': { da: 'Kontakt borgeren', en: 'Contact the citizen' },
  'tell-jobcentre': { da: 'Giv jobcentret besked', en: 'Tell the jobcentre' },
  'enter-in-protocol': { da: 'Før det i protokollen', en: 'Enter it in the protocol' },
  'correct-portal-records': {
    da: 'Få det registrerede fravær rettet, ikke slettet',
    en: 'Have the registered absence corrected, not deleted',
  },
  'guide-to-kontaktcentret': {
    da: 'Vejled borgeren om at ringe til Kontaktcentret, som afgør, om sygdommen accepteres',
    en: 'Guide the citizen to call Kontaktcentret, which decides whether the sickness is accepted',
  },
  'refer-to-jobcentre': {
    da: 'Henvis borgeren til jobcentret; leverandøren kan ikke give fri',
    en: 'Refer the citizen to the jobcentre; the provider cannot grant leave',
  },
  'hold-dialogue': {
    da: 'Tal med borgeren om adfærden, og fortæl om pligten til at melde den',
    en: 'Talk with the citizen about the conduct, and tell of the duty to report it',
  },
  'engage-citizen': {
    da: 'Arbejd pædagogisk med at få borgeren i gang; passivitet meldes ikke',
    en: 'Work educationally to get the citizen going; passivity is not reported',
  },
  'ask-to-contact-k-kassen': { da: 'Bed borgeren kontakte K-kassen', en: 'Ask the citizen to contact K-kassen' },
  'try-to-reach-citizen': { da: 'Prøv straks at få fat i borgeren', en: 'Try at once to reach the citizen' },
  'tell-k-kassen-result': {
    da: 'Fortæl K-kassen, om der blev opnået kontakt',
    en: 'Tell K-kassen whether the citizen was reached',
  },
  'pass-on-information': {
    da: 'Giv K-kassen oplysningen hurtigst muligt',
    en: 'Pass the information on to K-kassen as fast as possible',
  },
  'decide-and-tell-citizen': {
    da: 'K-kassen meddeler borgeren afgørelsen og afmelder eventuelt borgeren',
    en: 'K-kassen tells the citizen of the decision and may deregister the citizen',
  },
};

/** Duties as a dated list: `7. oktober 2015 (nu): Send brev … [R258, …]`. */
export function explainDuties(duties: readonly Duty<AbsenceDuty>[], language: Language): readonly string[] {
  return duties.map((duty) => `- ${whenOf(duty, language)} (${howOf(duty, language)}): ${whatOf(duty, language)}`);
}

function whenOf({ from, dueOn }: Duty, language: Language): string {
  if (dueOn !== null) {
    const span = from === null || from === dueOn ? '' : `${spokenDate(from, language)} – `;
    return span + spokenDate(dueOn, language);
  }
  if (from !== null) return `${pick(language, 'Fra', 'From')} ${spokenDate(from, language)}`;
  return pick(language, 'Uden dato', 'No date');
}

function howOf({ state, onlyIf, weight, from, dueOn }: Duty, language: Language): string {
  const parts = [stateWords[state][language]];
  if (weight === 'should') parts.push(pick(language, 'bør', 'should'));
  if (onlyIf !== null) parts.push(conditionWords[onlyIf][language]);
  if (from !== null && dueOn === null) parts.push(pick(language, 'ingen frist', 'no deadline'));
  return parts.join(', ');
}

function whatOf(duty: Duty<AbsenceDuty>, language: Language): string {
  const { meetingOn, dueOn } = duty;
  const meeting =
    meetingOn === null || meetingOn === dueOn
      ? ''
      : ` ${pick(language, 'til', 'for')} ${spokenDate(meetingOn, language)}`;
  return `${dutyWords[duty.duty][language]}${duty.duty === 'send-letter' ? meeting : ''} [${spokenClause(duty, language)}]`;
}
