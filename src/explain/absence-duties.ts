import type { Duty } from '../absence/duty.ts';
import type { CourseDuty, FirstDayDuty } from '../language/steps-and-findings.ts';
import type { Wording } from '../language/wordings.ts';

type AbsenceDuty = Duty<FirstDayDuty | CourseDuty>;

/** Duties as a dated list: `7. oktober 2015 (nu): Send brev … [R258, …]`. */
export function explainDuties(duties: readonly AbsenceDuty[], wording: Wording): readonly string[] {
  return duties.map((duty) => `- ${whenOf(duty, wording)} (${howOf(duty, wording)}): ${whatOf(duty, wording)}`);
}

function whenOf({ from, dueOn }: AbsenceDuty, { say, absenceDuties: words }: Wording): string {
  if (dueOn !== null) return (from === null || from === dueOn ? '' : `${say.date(from)} – `) + say.date(dueOn);
  return from === null ? words.noDate : `${words.from} ${say.date(from)}`;
}

function howOf({ state, onlyIf, weight, from, dueOn }: AbsenceDuty, { absenceDuties: words }: Wording): string {
  const parts = [words.states[state]];
  if (weight === 'should') parts.push(words.should);
  if (onlyIf !== null) parts.push(words.conditions[onlyIf]);
  if (from !== null && dueOn === null) parts.push(words.noDeadline);
  return parts.join(', ');
}

function whatOf(duty: AbsenceDuty, { say, absenceDuties: words }: Wording): string {
  const { meetingOn, dueOn } = duty;
  const named = duty.duty === 'send-letter' && meetingOn !== null && meetingOn !== dueOn;
  return `${words.titles[duty.duty]}${named ? ` ${words.forMeeting(meetingOn)}` : ''} [${say.clause(duty)}]`;
}
