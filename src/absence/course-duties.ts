import { saidOf } from '../agreement/agreement.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Clause } from '../evidence/clause.ts';
import type { CourseDuty } from '../language/steps-and-findings.ts';
import { joinPath } from '../problem/problem.ts';
import type { Away } from './away.ts';
import { type Duty, type DutyDays, dutyOn, inDateOrder } from './duty.ts';
import type { Dated } from './events.ts';

export const courseDuties = [
  'register-absence',
  'enter-in-protocol',
  'correct-portal-records',
  'guide-to-kontaktcentret',
  'refer-to-jobcentre',
  'hold-dialogue',
  'engage-citizen',
  'ask-to-contact-k-kassen',
  'try-to-reach-citizen',
  'tell-k-kassen-result',
  'pass-on-information',
  'decide-and-tell-citizen',
] as const satisfies readonly CourseDuty[];

/** What is known when the duties of an event are written down. */
export interface EventKnown {
  readonly today: Day;
  readonly exempt: boolean;
  /** The day the portal is told by, where this event opens the day's registration. */
  readonly opens: Day | null;
  readonly away: Away | null;
  readonly inProtocol: boolean;
  /** Some record in the portal is to be corrected because of this message. */
  readonly corrects: boolean;
  /** The citizen shows himself for the first time since an absence was registered. */
  readonly backAgain: boolean;
}

/** What the provider does about an event, and by when. */
export function dutiesOf(
  terms: AbsenceTerms,
  { event, day, path }: Dated,
  known: EventKnown,
): readonly Duty<CourseDuty>[] {
  const duties: Duty<CourseDuty>[] = [];
  const add = (code: CourseDuty, clause: Clause | undefined, days: DutyDays) => {
    if (clause) duties.push(dutyOn(known.today, code, clause, days));
  };
  /** A rule without which nothing can be said of the event. */
  const said = <Rule>(rule: Rule | undefined) => saidOf(rule, joinPath(path, 'kind'));
  const sameDay: DutyDays = { from: day, due: day };
  const undated: DutyDays = { from: day, due: null };
  const { opens, away } = known;
  // Of a citizen who is present the portal may be told, and need not (R274).
  const chosen = away?.extent === 'present' ? { weight: 'may' as const } : {};
  if (opens !== null && away) add('register-absence', away.clause, { from: opens, due: opens, ...chosen });
  if (known.inProtocol) add('enter-in-protocol', terms.protocol, sameDay);
  if (known.backAgain) add('ask-to-contact-k-kassen', terms.kKassen, sameDay);
  if (known.corrects) add('correct-portal-records', terms.sicknessAccepted, undated);
  switch (event.kind) {
    case 'sickness-reported':
      said(terms.sicknessReport);
      if (known.exempt) add('refer-to-jobcentre', terms.noLeave, undated);
      else if (event.to === 'provider') add('guide-to-kontaktcentret', terms.sicknessProcedure, sameDay);
      break;
    case 'refused-to-take-part':
    case 'disturbed':
      if (!event.dialogueHeld) add('hold-dialogue', said(terms.presentButRefusing), { ...undated, weight: 'should' });
      break;
    case 'sickness-accepted':
    case 'sickness-refused':
      said(terms.sicknessAccepted);
      break;
    case 'passive':
      add('engage-citizen', said(terms.presentButRefusing), undated);
      break;
    case 'leave-asked':
      add('refer-to-jobcentre', said(terms.noLeave), undated);
      break;
    case 'k-kassen-request':
      add('try-to-reach-citizen', said(terms.kKassen), sameDay);
      add('tell-k-kassen-result', terms.kKassen, undated);
      break;
    case 'important-information':
      add('pass-on-information', said(terms.kKassen), undated);
      break;
    case 'benefit-ended':
      add('decide-and-tell-citizen', said(terms.benefitEnded), { ...undated, who: 'k-kassen' });
      break;
  }
  return inDateOrder(duties);
}
