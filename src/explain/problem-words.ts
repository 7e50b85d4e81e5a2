import type { Words } from '../evidence/clause.ts';
import type { ProblemCode } from '../problem/problem.ts';

/** Each problem in Danish and English. None repeats the refused value; the path says where it stands. */
export const problemWords: Readonly<Record<ProblemCode, Words>> = {
  'invalid-json': { da: 'Teksten er ikke gyldig JSON.', en: 'The text is not valid JSON.' },
  'invalid-csv': {
    da: 'Teksten er ikke gyldig CSV: den skal være UTF-8, og et anførselstegn skal lukkes igen.',
    en: 'The text is not valid CSV: it must be UTF-8, and a quotation mark must be closed again.',
  },
  'not-an-object': { da: 'Input skal være et JSON-objekt.', en: 'The input must be a JSON object.' },
  'missing-field': { da: 'Feltet mangler.', en: 'The field is missing.' },
  'unknown-field': {
    da: 'Feltet kendes ikke her; det kan være stavet forkert.',
    en: 'The field is not known here; it may be misspelt.',
  },
  'invalid-type': { da: 'Feltet har en forkert type.', en: 'The field has the wrong type.' },
  'invalid-option': { da: 'Værdien er ikke en af de mulige.', en: 'The value is not one of the possible ones.' },
  'invalid-decimal': {
    da: 'Tallet skal skrives med cifre og højst ét punktum, uden fortegn, eksponent eller mellemrum.',
    en: 'The number must be written with digits and at most one point, without a plus sign, an exponent or spaces.',
  },
  'ambiguous-decimal': {
    da: 'Punktummet kan skille tusinder eller decimaler: skriv tallet uden punktum, med komma før decimaler.',
    en: 'The point can part thousands or decimals: write the number without a point, with a comma before decimals.',
  },
  'too-many-decimals': {
    da: 'Tallet har flere decimaler, end feltet tillader; der afrundes ikke.',
    en: 'The number has more decimals than the field allows; nothing is rounded.',
  },
  'out-of-range': { da: 'Værdien ligger uden for det tilladte.', en: 'The value is outside what is allowed.' },
  'invalid-date': {
    da: 'Datoen findes ikke; den skrives ÅÅÅÅ-MM-DD.',
    en: 'The date does not exist; it is written YYYY-MM-DD.',
  },
  'date-out-of-range': {
    da: 'Datoen, eller en dag beregnet af den, ligger uden for årene 1900–2199.',
    en: 'The date, or a day computed from it, lies outside the years 1900–2199.',
  },
  'date-order': {
    da: 'Datoen ligger før den periode, den hører til, eller efter den.',
    en: 'The date lies before the period it belongs to, or after it.',
  },
  'both-given': {
    da: 'To felter siger det samme; kun det ene må være der.',
    en: 'Two fields say the same; only one of them may be given.',
  },
  'unknown-level': { da: 'Aftalen har ikke dette niveau.', en: 'The agreement does not have this level.' },
  'unknown-agreement': { da: 'Der er ingen aftale med dette id.', en: 'There is no agreement with this id.' },
  'unknown-operation': { da: 'Der er ingen operation med dette navn.', en: 'There is no operation with this name.' },
  'unknown-option': { da: 'Kommandoen kender ikke dette valg.', en: 'The command does not know this option.' },
  'unreadable-file': { da: 'Filen kan ikke læses.', en: 'The file cannot be read.' },
  'unreadable-input': {
    da: 'Input kan ikke læses: det fejler, når det åbnes.',
    en: 'The input cannot be read: it fails when it is looked at.',
  },
  'not-in-agreement': {
    da: 'Aftalen har ingen regel om dette spørgsmål.',
    en: 'The agreement has no rule on this question.',
  },
  'not-a-mentor-level': {
    da: 'Kun mentorniveauer har kontakter, der kan være kortere end en time.',
    en: 'Only mentor levels have contacts that can be shorter than an hour.',
  },
  'internal-error': {
    da: 'Der er en fejl i biblioteket. Intet svar er bedre end et forkert.',
    en: 'There is a fault in the library. No answer is better than a wrong one.',
  },
  'hours-not-whole': {
    da: 'Korte kontakter kræver et helt antal timer, for hver kontakt regnes som én time.',
    en: 'Short contacts need whole hours, since each contact counts as one hour.',
  },
  'cpr-number': {
    da: 'Feltet ligner et CPR-nummer. Brug et id uden personoplysninger.',
    en: 'The field looks like a CPR number. Use an id without personal data.',
  },
  'too-large': { da: 'Feltet er større, end der tages imod.', en: 'The field is larger than what is accepted.' },
  'band-upside-down': {
    da: 'Den øvre grænse er lavere end den nedre.',
    en: 'The upper end is below the lower one.',
  },
  'duplicate-id': { da: 'Id’et er brugt før i samme aftale.', en: 'The id is used before in the same agreement.' },
  'given-twice': { da: 'Det samme er oplyst to gange.', en: 'The same thing is given twice.' },
  'duplicate-bidder': {
    da: 'Tilbudsgiveren står her to gange; der kan kun være ét tilbud fra hver.',
    en: 'The bidder stands here twice; there can be only one offer from each.',
  },
  'duplicate-date': { da: 'Dagen er nævnt mere end én gang.', en: 'The day is named more than once.' },
  'unknown-document': {
    da: 'Kilden nævner et dokument, som aftalen ikke har på sin liste.',
    en: 'The source names a document that the agreement does not list.',
  },
  'version-gap': {
    da: 'Der er dage mellem denne version og den forrige, hvor ingen version gælder.',
    en: 'There are days between this version and the one before on which no version holds.',
  },
  'version-overlap': {
    da: 'Versionen begynder, før den forrige er slut.',
    en: 'The version begins before the one before it has ended.',
  },
  'other-agreement': {
    da: 'Versionen hører til en anden aftale end den første.',
    en: 'The version belongs to another agreement than the first one.',
  },
  'not-in-force': {
    da: 'Ingen version af aftalen gælder den dag.',
    en: 'No version of the agreement holds on that day.',
  },
};
