import { count, dateField, idField, list, rateField } from './values.ts';
import * as z from './zod.ts';

const MINUTES_IN_HOUR = 60;
const MINUTES_IN_WEEK = 10_080;
const MOST_CHANGES = 520;
const MOST_CONTACTS = 10_000;

const contact = z.strictObject({ on: dateField, minutes: count(1, MINUTES_IN_WEEK) });
const pause = z.strictObject({ firstDay: dateField, lastDay: dateField, ground: idField });
export const pausesField = list(pause, MOST_CHANGES).optional();
const rateChange = z.strictObject({ from: dateField, hourlyRate: rateField });

/** What stops or changes payment while a course runs: the same wherever its fee bears on an answer. */
export const paidCourseFields = {
  contactMinutes: count(1, MINUTES_IN_HOUR).optional(),
  startedWorkOn: dateField.optional(),
  pauses: pausesField,
  rateChanges: list(rateChange, MOST_CHANGES).optional(),
  contacts: list(contact, MOST_CONTACTS).optional(),
};
