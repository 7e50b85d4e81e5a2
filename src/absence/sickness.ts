import type { Day } from '../calendar/date-arithmetic.ts';
import type { Days } from '../calendar/period.ts';
import type { Dated } from './events.ts';

/** What Kontaktcentret has said of a day by another day; `null`: nothing. */
export type SicknessStatus = 'accepted' | 'refused' | null;

/** What becomes of an absence in the portal as Kontaktcentret's messages come in. */
export interface Registration {
  /** The day it is registered by. */
  readonly registerBy: Day;
  /** Since when what stands in the portal is to be corrected, because the sickness was accepted after all. */
  readonly correctSince: Day | null;
}

/** A message of Kontaktcentret, with the days that it is about. */
export type Message = Dated & { readonly about: Days };

export function isMessage(dated: Dated): dated is Message {
  return dated.about !== null;
}

/** What is known of a day at the end of another. The latest message holds; on one day an acceptance holds. */
export function statusOf(messages: readonly Message[], day: Day, by: Day): SicknessStatus {
  const said = messages.findLast((message) => message.day <= by && isAbout(message, day));
  if (!said) return null;
  return said.event.kind === 'sickness-accepted' ? 'accepted' : 'refused';
}

/**
 * What becomes of a day's absence after it. Acceptance takes the duty to register away (R272). One that comes later flags
 * what stands in the portal for correction, and never deletes it (A25); a refusal has the day registered then, where it is
 * not registered yet.
 */
function followed(messages: readonly Message[], day: Day, at: Day | null): Registration | null {
  let registerBy = at;
  let correctSince: Day | null = null;
  const later = messages.filter((message) => message.day > day && isAbout(message, day));
  later.forEach((message, index) => {
    if (later[index + 1]?.day === message.day) return;
    if (message.event.kind === 'sickness-accepted') correctSince ??= message.day;
    else {
      registerBy ??= message.day;
      correctSince = null;
    }
  });
  return registerBy === null ? null : { registerBy, correctSince };
}

/** What is registered the same day, unless its sickness is accepted by then; `null`: not at all. */
export function registeredAtOnce(messages: readonly Message[], day: Day): Registration | null {
  return followed(messages, day, statusOf(messages, day, day) === 'accepted' ? null : day);
}

/** What waits to be refused before it is registered; `null`: it never was. */
export function registeredOnceRefused(messages: readonly Message[], day: Day): Registration | null {
  return followed(messages, day, null);
}

/** Whether an accepted period, known by the day, ended before it. */
export function followsAcceptedSickness(messages: readonly Message[], day: Day): boolean {
  return messages.some(
    ({ event, day: on, about }) => event.kind === 'sickness-accepted' && on <= day && about.last < day,
  );
}

export function isAbout({ about }: Message, day: Day): boolean {
  return about.first <= day && day <= about.last;
}
