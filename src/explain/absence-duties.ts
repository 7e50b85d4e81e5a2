import type { Duty } from '../absence/duty.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { CourseDuty, FirstDayDuty } from '../language/steps-and-findings.ts';
import type { Wording } from '../language/wordings.ts';

type AbsenceDuty = Duty<FirstDayDuty | CourseDuty>;

/** Duties as a dated list: `7. oktober 2015 (nu): Send brev … [R258, …]`. */
export function explainDuties(duties: readonly AbsenceDuty[], wording: Wording): readonly string[] {
  return duties.map((duty) => line(duty, howOf(duty, wording, wording.absenceDuties.states[duty.state]), wording));
}

/**
 * Duties where nobody said whether the citizen came: nothing has been, all is a plan, and what follows the first meeting
 * comes only if the citizen stays away.
 */
export function explainPlannedDuties(
  duties: readonly AbsenceDuty[],
  firstMeeting: IsoDate | undefined,
  wording: Wording,
): readonly string[] {
  const { planned, ifMissed } = wording.firstDayAbsence;
  return duties.map((duty) => {
    const hangs = duty.onlyIf === null && (duty.duty !== 'receive-citizen' || duty.meetingOn !== firstMeeting);
    return line(duty, howOf(duty, wording, hangs ? ifMissed : planned), wording);
  });
}

function line(duty: AbsenceDuty, how: string, wording: Wording): string {
  return `- ${whenOf(duty, wording)} (${how}): ${whatOf(duty, wording)}`;
}

function whenOf({ from, dueOn }: AbsenceDuty, { say, absenceDuties: words }: Wording): string {
  if (dueOn !== null) return (from === null || from === dueOn ? '' : `${say.date(from)} – `) + say.date(dueOn);
  return from === null ? words.noDate : `${words.from} ${say.date(from)}`;
}

function howOf(
  { onlyIf, weight, from, dueOn }: AbsenceDuty,
  { absenceDuties: words }: Wording,
  standing: string,
): string {
  const parts = [standing];
  if (weight !== 'must') parts.push(words[weight]);
  if (onlyIf !== null) parts.push(words.conditions[onlyIf]);
  if (from !== null && dueOn === null) parts.push(words.noDeadline);
  return parts.join(', ');
}

function whatOf(duty: AbsenceDuty, { say, names, absenceDuties: words }: Wording): string {
  const { meetingOn, dueOn } = duty;
  const named = duty.duty === 'send-letter' && meetingOn !== null && meetingOn !== dueOn;
  return `${words.titles(names)[duty.duty]}${named ? ` ${words.forMeeting(meetingOn)}` : ''} [${say.clause(duty)}]`;
}
