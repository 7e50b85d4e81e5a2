import { saidOf } from '../agreement/agreement.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Account, Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { AbsenceEventKind, AbsenceSteps } from '../language/steps-and-findings.ts';
import { type Away, showsPresence } from './away.ts';
import type { EventAnswer, PortalEntry } from './course-absence.ts';
import { type Course, type CourseDay, isSickness } from './course-day.ts';
import { dutiesOf } from './course-duties.ts';
import type { Dated } from './events.ts';
import { eventFindings } from './findings.ts';
import { type PortalRecord, recordOf, type Telling } from './portal-records.ts';
import { entryOf, type ProtocolEntry } from './protocol-entry.ts';
import { undecidedSickness } from './readings.ts';
import { isAbout, isMessage, type Registration } from './sickness.ts';

/** What has come of the course so far. */
interface SoFar {
  readonly answers: EventAnswer[];
  readonly records: PortalRecord[];
  /** The days that absence is registered by and that the citizen has not been seen after (R268). */
  unanswered: Day[];
  /** The days whose record is to be corrected, by the day since when it is. */
  readonly corrected: Map<IsoDate, Day[]>;
}

/** Each event in its order, and what the days come to in the portal. */
export function eventAnswers(
  course: Course,
  days: readonly CourseDay[],
  account: Account<AbsenceSteps>,
): Pick<SoFar, 'answers' | 'records'> {
  const soFar: SoFar = { answers: [], records: [], unanswered: [], corrected: new Map() };
  for (const courseDay of days) answerDay(course, courseDay, soFar, account);
  return soFar;
}

function answerDay(course: Course, courseDay: CourseDay, soFar: SoFar, account: Account<AbsenceSteps>): void {
  const { day, date, events, tellings, hours } = courseDay;
  const told: Telling[] = [];
  let ofDay: Registration | null = null;
  for (const dated of events) {
    const telling = tellings.get(dated);
    const registration = telling ? registrationOf(dated, courseDay, account) : null;
    const opens = registration && told.length === 0 ? registration.registerBy : null;
    const comesLate = registration !== null && dated.event.kind === 'late';
    const backAgain = isBackAgain(dated, soFar) || comesLate;
    if (telling && registration) {
      // Whether what is told of a day is one registration is a rule of its own (R253).
      if (told.length > 0) saidOf(course.terms.onceADay, dated.path);
      told.push(telling);
      ofDay = registration;
    }
    if (opens !== null && !comesLate) soFar.unanswered.push(opens);
    const inPortal = { registration, opens, backAgain, corrects: isCorrection(dated, soFar) };
    soFar.answers.push(eventAnswer(course, courseDay, dated, inPortal, account));
  }
  if (!ofDay) return;
  const record = recordOf(date, told, hours, ofDay);
  soFar.records.push(record);
  if (!record.correctSince) return;
  const same = soFar.corrected.get(record.correctSince);
  if (same) same.push(day);
  else soFar.corrected.set(record.correctSince, [day]);
}

/** How the portal is told of an event that has something to tell; `null`: not at all. */
function registrationOf(dated: Dated, courseDay: CourseDay, options: Options): Registration | null {
  const { undecidedAtEnd, atOnce, onceRefused, onlySick } = courseDay;
  if (!undecidedAtEnd || !isSickness(dated)) return atOnce;
  // A day has one registration: what else was missed on it waits for nobody, and sickness that is refused joins it.
  if (onceRefused && !onlySick) return atOnce;
  return options.optionOf(undecidedSickness) === 'protocol-only' ? onceRefused : atOnce;
}

/**
 * The citizen shows himself for the first time since an absence was registered; it stays unanswered until then. Who comes
 * late has turned up on the very day.
 */
function isBackAgain({ event, day }: Dated, soFar: SoFar): boolean {
  if (!showsPresence(event)) return false;
  const isAnswered = (since: Day) =>
    since < day || ((event.kind === 'turned-up' || event.kind === 'late') && since === day);
  const left = soFar.unanswered.filter((since) => !isAnswered(since));
  const backAgain = left.length < soFar.unanswered.length;
  soFar.unanswered = left;
  return backAgain;
}

/** Some record in the portal is to be corrected because of this message. */
function isCorrection(dated: Dated, { corrected }: SoFar): boolean {
  if (!isMessage(dated) || dated.event.kind !== 'sickness-accepted') return false;
  return (corrected.get(dated.event.on) ?? []).some((day) => isAbout(dated, day));
}

interface InPortal {
  readonly registration: Registration | null;
  /** The day the portal is told by, where this event opens the day's registration. */
  readonly opens: Day | null;
  readonly backAgain: boolean;
  readonly corrects: boolean;
}

function eventAnswer(
  course: Course,
  courseDay: CourseDay,
  dated: Dated,
  { registration, opens, backAgain, corrects }: InPortal,
  account: Account<AbsenceSteps>,
): EventAnswer {
  const { terms, by, exempt } = course;
  const { id = null, kind, on } = dated.event;
  const away = courseDay.tellings.get(dated)?.away ?? null;
  const protocol = entryOf(dated, away, courseDay);
  const portal = away && registration ? portalEntry(courseDay.date, away, registration, opens !== null) : null;
  if (account.tell) {
    if (away && portal) tellPortal(terms, kind, away, portal, account);
    else {
      const clause = clauseKeepingOut(course, courseDay, kind, protocol);
      if (clause) account.tell('nothing-in-portal', clause, { kind, on }, 'none');
    }
  }
  const inProtocol = protocol !== null;
  const duties = dutiesOf(terms, dated, {
    today: courseDay.today,
    exempt,
    opens,
    away,
    inProtocol,
    corrects,
    backAgain,
  });
  return {
    id,
    kind,
    on,
    portal,
    protocol,
    deadline: portal?.registerBy ?? duties.find(({ dueOn }) => dueOn)?.dueOn ?? null,
    duties,
    findings: eventFindings({ terms, by }, dated, exempt),
  };
}

function portalEntry(
  day: IsoDate,
  { extent, hours, cause, note }: Away,
  { registerBy }: Registration,
  isNew: boolean,
): PortalEntry {
  return { day, extent, hours, cause, note, registerBy: toIsoDate(registerBy), record: isNew ? 'new' : 'joined' };
}

function tellPortal(
  terms: AbsenceTerms,
  kind: AbsenceEventKind,
  away: Away,
  { day, extent, hours, registerBy, record }: PortalEntry,
  account: Account<AbsenceSteps>,
): void {
  const from = { kind, on: day, extent, ...(hours !== null && { hours }) };
  if (record === 'new') account.tell?.('portal-registration', away.clause, from, registerBy);
  else if (terms.onceADay) account.tell?.('same-registration', terms.onceADay, from, day);
}

/** Why the portal is told nothing of an event; none where it has nothing to do with absence. */
function clauseKeepingOut(
  { terms, exempt }: Course,
  { undecidedAtEnd }: CourseDay,
  kind: AbsenceEventKind,
  protocol: ProtocolEntry | null,
): Clause | undefined {
  if ((kind === 'sickness-reported' && undecidedAtEnd) || protocol?.entry === 'sick-accepted') {
    return terms.sicknessAccepted;
  }
  if (kind === 'passive' || kind === 'refused-to-take-part' || kind === 'disturbed') return terms.presentButRefusing;
  return exempt && (kind === 'sickness-accepted' || kind === 'sickness-refused') ? terms.sicknessProcedure : undefined;
}
