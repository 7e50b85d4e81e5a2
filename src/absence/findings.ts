import { groupName } from '../agreement/group-words.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Language } from '../evidence/clause.ts';
import { type Finding, finding } from '../evidence/finding.ts';
import type { AbsenceEvent } from './events.ts';

export const absenceFindingCodes = [
  'cause-missing',
  'sickness-reported-late',
  'outside-sickness-procedure',
  'dialogue-first',
  'leave-not-providers-to-grant',
  'repeated-absence',
  'outside-deduction-rule',
] as const;
type AbsenceFindingCode = (typeof absenceFindingCodes)[number];
export type AbsenceFinding = Finding<AbsenceFindingCode>;

/** What is to be said of one event beside its duties. */
export function eventFindings(terms: AbsenceTerms, event: AbsenceEvent, exempt: boolean): AbsenceFinding[] {
  switch (event.kind) {
    case 'absent':
    case 'late':
    case 'left-early':
      return event.cause === undefined ? [causeMissing(terms)] : [];
    case 'sickness-reported':
      return [
        ...(exempt ? [outsideProcedure(terms)] : []),
        ...(!exempt && event.beforeMeeting === false ? [late(terms)] : []),
      ];
    case 'sickness-accepted':
    case 'sickness-refused':
      return exempt ? [outsideProcedure(terms)] : [];
    case 'refused-to-take-part':
    case 'disturbed':
      return event.report && !event.dialogueHeld ? [dialogueFirst(terms)] : [];
    case 'leave-asked':
      return event.grantedByProvider ? [leaveGranted(terms)] : [];
    default:
      return [];
  }
}

export function causeMissing({ unauthorised }: AbsenceTerms) {
  return finding('cause-missing', 'warn', unauthorised, {
    da: 'Årsagen skal oplyses i portalen; den mangler her.',
    en: 'The cause must be given in the portal; it is missing here.',
  });
}

function late({ sicknessReport }: AbsenceTerms): AbsenceFinding {
  return finding('sickness-reported-late', 'warn', sicknessReport, {
    da: 'Sygdommen er ikke meldt før mødetidspunktet på 1. fraværsdag.',
    en: 'The sickness was not reported before the meeting time on the first day of absence.',
  });
}

export function outsideProcedure({ sicknessProcedure }: AbsenceTerms) {
  return finding('outside-sickness-procedure', 'warn', sicknessProcedure, {
    da: 'Sygeproceduren gælder ikke for borgerens ydelsesgruppe, så en besked fra Kontaktcentret ændrer intet her.',
    en: "The sickness procedure does not cover the citizen's benefit group, so a message from Kontaktcentret changes nothing here.",
  });
}

function dialogueFirst({ presentButRefusing }: AbsenceTerms): AbsenceFinding {
  return finding('dialogue-first', 'warn', presentButRefusing, {
    da: 'En samtale med borgeren bør komme først; meldingen er mest et pædagogisk redskab.',
    en: 'A talk with the citizen should come first; reporting is mostly an educational tool.',
  });
}

function leaveGranted({ noLeave }: AbsenceTerms): AbsenceFinding {
  return finding('leave-not-providers-to-grant', 'warn', noLeave, {
    da: 'Leverandøren kan ikke give fri; fraværet registreres som andet fravær, og kun jobcentret kan godkende det.',
    en: 'The provider cannot grant leave; the absence is registered like any other, and only the jobcentre can approve it.',
  });
}

/** Whose benefit the rule names, where the citizen's is another. */
export function outsideDeductionRule({ deduction }: AbsenceTerms): AbsenceFinding {
  const named = (language: Language) => deduction.groups?.map((group) => groupName(group, language)).join(', ') ?? '';
  return finding('outside-deduction-rule', 'warn', deduction, {
    da: `Kilden nævner kun fradrag og lukning for ${named('da')}; for borgerens ydelse tælles ingen fradragsdage.`,
    en: `The source names deduction and closure only for ${named('en')}; for the citizen's benefit no deduction days are counted.`,
  });
}

export function repeatedAbsence({ repeated }: AbsenceTerms): AbsenceFinding {
  return finding('repeated-absence', 'warn', repeated, {
    da: 'Der er flere dage med fravær. Jobcentret kan vurdere, at gentagne udeblivelser svarer til en afvisning; kilden sætter intet antal.',
    en: 'There are several days of absence. The jobcentre may judge repeated no-shows to equal a refusal; the source sets no number.',
  });
}
