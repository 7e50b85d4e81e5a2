import { benefitGroupNames, closureGroundNames } from '../src/entries/words.ts';
import type {
  AbsenceEventKind,
  Agreement,
  Cancellation,
  ConductBreach,
  DelayKind,
  EmploymentKind,
  PlacementKind,
} from '../src/index.ts';
import { type Word, word } from './words.ts';

type Language = 'da' | 'en';

/** A choice of a list: its id in the question, and its name on the page. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen in the lists of the form. A test holds that each table names all that the library knows. */

const placementKinds = ['virksomhedspraktik', 'loentilskud'] as const satisfies readonly PlacementKind[];
const employmentKinds = ['ordinaert-job', 'fleksjob', 'uddannelse'] as const satisfies readonly EmploymentKind[];
const eventKinds = [
  'absent',
  'no-message',
  'sickness-reported',
  'sickness-accepted',
  'sickness-refused',
  'not-back-after-sickness',
  'late',
  'left-early',
  'refused-to-take-part',
  'disturbed',
  'passive',
  'turned-up',
  'leave-asked',
  'k-kassen-request',
  'important-information',
  'benefit-ended',
] as const satisfies readonly AbsenceEventKind[];
const cancellingParties = ['buyer', 'provider'] as const satisfies readonly Cancellation['damagesFrom'][];
const delayKinds = ['late-delivery', 'late-remedy'] as const satisfies readonly DelayKind[];
const breachKinds = [
  'social-responsibility',
  'social-responsibility-documentation',
  'labour-clause',
  'labour-clause-documentation',
  'unlisted-subcontractor',
] as const satisfies readonly ConductBreach['kind'][];

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const named = (ids: readonly Word[], language: Language): readonly Option[] =>
  ids.map((id) => ({ id, name: word(id, language) }));

export const choices = {
  placements: (language: Language) => named(placementKinds, language),
  employment: (language: Language) => named(employmentKinds, language),
  grounds: (language: Language) => closureGroundNames().map((each) => ({ id: each.id, name: begun(each[language]) })),
  groups: (language: Language, agreement: Agreement | undefined) =>
    benefitGroupNames(agreement).map((each) => ({ id: each.id, name: begun(each[language]) })),
  events: (language: Language) => eventKinds.map((id) => ({ id, name: word(`event-${id}`, language) })),
  sickness: (language: Language) => named(['reported', 'accepted', 'refused'], language),
  reportedTo: (language: Language) => named(['kontaktcentret', 'provider'], language),
  topics: (language: Language) => named(['hospital', 'holiday', 'prison', 'other'], language),
  invoiceLines: (language: Language) => named(['credit-note'], language),
  penalties: (language: Language) => named(['delay-penalty', 'invoicing-penalty', 'conduct-penalty'], language),
  cancelling: (language: Language) => named(cancellingParties, language),
  delays: (language: Language) => named(delayKinds, language),
  breaches: (language: Language) => named(breachKinds, language),
  planCovers: (language: Language) => named(['week', 'month'], language),
  mentorBeside: (language: Language) => named(['company', 'education', 'offer'], language),
};
