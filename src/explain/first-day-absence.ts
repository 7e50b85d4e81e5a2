import type {
  FirstDayAbsence,
  RegisterAndContactProcedure,
  ReSummonsProcedure,
  Summons,
} from '../absence/first-day-procedure.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Wording } from '../language/wordings.ts';
import { explainAwaiting } from './absence.ts';
import { explainDuties, explainPlannedDuties } from './absence-duties.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const firstDayAbsenceView: View<FirstDayAbsence> = {
  text: explainFirstDay,
  table: ({ duties }) =>
    table(
      ['from', 'dueOn', 'duty', 'state', 'onlyIf', 'weight', 'meetingOn', 'rule'],
      duties.map((each) => [
        each.from,
        each.dueOn,
        each.duty,
        each.state,
        each.onlyIf,
        each.weight,
        each.meetingOn,
        each.rule,
      ]),
    ),
};

function explainFirstDay(answer: FirstDayAbsence, wording: Wording): readonly string[] {
  const { duties, assumed, asOf, condition, findings, steps } = answer;
  const isPlan = asOf === null && assumed.length > 0;
  const first = duties.find(({ duty }) => duty === 'receive-citizen')?.meetingOn ?? undefined;
  return [
    ...(assumed.length > 0 ? [wording.firstDayAbsence.notTold(asOf)] : []),
    ...(answer.procedure === 're-summons'
      ? explainMeetings(answer, isPlan, wording)
      : [...explainMeeting(answer, first, isPlan, wording), explainContact(answer, wording)]),
    ...explainAwaiting(answer.awaitingDecision, wording),
    ...(condition
      ? [`${wording.say.of({ da: condition.messageDa, en: condition.message })} [${wording.say.clause(condition)}]`]
      : []),
    wording.firstDayAbsence.calendar,
    ...(isPlan ? explainPlannedDuties(duties, first, wording) : explainDuties(duties, wording)),
    ...explainFindings(findings, wording),
    ...explainSteps(steps, wording),
  ];
}

/** The meetings, each as a fact (missed, turned up, excused), a plan, or what comes if the citizen stays away. */
function explainMeetings(answer: ReSummonsProcedure, isPlan: boolean, wording: Wording): readonly string[] {
  const { say, names, firstDayAbsence: words } = wording;
  const { status, summonses, registrableDays, registerBy, report, window } = answer;
  const lines = isPlan ? [] : [words.statuses[status]];
  summonses.forEach((summons, index) => {
    const { number, meetingOn, outcome, outsideWindow } = summons;
    const planned = index === 0 || summonses[index - 1]?.outcome === 'excused' ? words.planned : words.ifMissed;
    const standing = isPlan && outcome === 'missed' ? planned : words.meetings[outcome];
    const letter = explainLetter(summons, isPlan || isSentToday(summons, answer), wording);
    const outside = outsideWindow ? `, ${words.pastPeriod(window.lastDay)}` : '';
    lines.push(`${words.summons(number)}: ${say.date(meetingOn)}, ${standing}${letter}${outside}`);
  });
  if (registerBy !== null && registrableDays.length > 0)
    lines.push(words.registerBy(registerBy, registrableDays, names));
  if (report && !isPlan) lines.push(words.reportAfter(report.after, names));
  const isMissedAndOpen = summonses.some(({ letter, outcome }) => letter === 'not-told' && outcome === 'missed');
  if (isMissedAndOpen && !isPlan) lines.push(words.lettersNotTold(names));
  return lines;
}

/** A letter that the very day asked about is the day for can still be sent. */
function isSentToday({ letterSentOn, letter, outcome }: Summons, { asOf }: ReSummonsProcedure): boolean {
  return outcome === 'pending' && letterSentOn === asOf && letter !== 'sent';
}

/** A letter as a plan, or as what was told of it. */
function explainLetter(
  { letterSentOn, letter }: Summons,
  isPlan: boolean,
  { firstDayAbsence: words }: Wording,
): string {
  if (letterSentOn !== null && (isPlan || letter === null)) return `, ${words.letterPlanned(letterSentOn)}`;
  return isPlan || letter === null ? '' : `, ${words.letters[letter](letterSentOn)}`;
}

/** The one meeting of a group that is not summoned again, as what is known of it. */
function explainMeeting(
  { asOf, registerBy, report, duties }: RegisterAndContactProcedure,
  on: IsoDate | undefined,
  isPlan: boolean,
  { say, firstDayAbsence: words }: Wording,
): readonly string[] {
  if (on === undefined) return [];
  const isComing = isPlan || (asOf !== null && asOf < on);
  const missed = duties.some(({ duty }) => duty === 'register-absence');
  const standing =
    registerBy === null
      ? words.meetings.excused
      : isComing
        ? words.planned
        : missed
          ? words.meetings.missed
          : undefined;
  return [`${words.summons(0)}: ${say.date(on)}, ${standing ?? words.meetings[report ? 'missed' : 'appeared']}`];
}

function explainContact(
  { contactAttempts, registerBy, report }: RegisterAndContactProcedure,
  { names, firstDayAbsence: words }: Wording,
): string {
  if (registerBy === null) return words.nothingRegistered;
  return report ? words.registerAndContact(contactAttempts, names) : words.statuses.appeared;
}
