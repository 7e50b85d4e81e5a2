import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Share } from '../evidence/written.ts';
import { type Noun, speechOf } from './speech.ts';
import type { FeeFactors, FeeSteps, OutsideFacts, Sentences } from './told.ts';

/** English: everything the library says in it. The other language files say the same things, by type. */

export const say = /* @__PURE__ */ speechOf({
  language: 'en',
  months: 'January February March April May June July August September October November December'.split(' '),
  group: ',',
  point: '.',
  kroner: (number) => `DKK ${number}`,
  yearDay: (day, month) => `${day} ${month}`,
  from: 'from',
  through: 'through',
  page: 'p.',
  section: 'section',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general = {
  /** Once in every answer that holds amounts. */
  vatNote: 'All amounts are without VAT.',
  /** Before the readings that decided a step. */
  readAs: 'read as',
};

// ---- problems ------------------------------------------------------------------------------------------------------

// ---- catalogue and duties ------------------------------------------------------------------------------------------

// ---- order ---------------------------------------------------------------------------------------------------------

/** Placed, confirmed, or both: how an order went outside the portal. */
export const outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }: OutsideFacts): string => {
  if (!confirmedOutsidePortal) return 'placed';
  return orderedOutsidePortal ? 'placed and confirmed' : 'confirmed';
};

/** Why nothing of an order can be invoiced. */
export const nothingInvoiceable = (outside: OutsideFacts) =>
  `The order was ${outsideWord(outside)} outside the portal; nothing can be invoiced for it.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

// ---- absence -------------------------------------------------------------------------------------------------------

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['hour', 'hours'];
const week: Noun = ['week', 'weeks'];
const day: Noun = ['day', 'days'];

/** How a course ended, by the closure's ground. */
export const grounds: Readonly<Record<ClosureGround, string>> = {
  'closed-early': 'the offer was closed early',
  'cancelled-before-start': 'the order was cancelled before it began',
  'objective-rejection': 'the citizen was rejected on an objective ground',
  'agreed-termination': 'the course was ended by agreement',
};

const factors = ({ hoursPerWeek, hourlyRate, contactMinutes }: FeeFactors) =>
  `${say.counted(hoursPerWeek, hour)} × ${say.kroner(hourlyRate)}${contactMinutes ? ` × ${contactMinutes}/60` : ''}`;

const weeksText = (weeks: Share) => (weeks.includes('/') ? `${weeks} ${week[1]}` : say.counted(weeks, week));

export const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'The agreement has no rule on payment: hours and rate are the caller’s own.',
  'short-contact': ({ contactMinutes }) =>
    `Each contact lasts ${contactMinutes} minutes, so the rate counts as ${contactMinutes}/60.`,
  'weekly-fee': (from, gives) => `${factors(from)} = ${say.kroner(gives)} a week (rounded for show).`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `No days are paid: ${how ?? ''}.`;
    return `Paid ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': nothingInvoiceable,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, placement or education began ${say.date(startedWorkOn)}; the entitlement runs through ${say.date(gives)}.`,
  total: (from, gives) =>
    from.weeks === undefined
      ? `Fee: ${say.kroner(gives)}.`
      : `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}.`,
};

export const fee = {
  fee: 'Fee',
  days: (count: number) => say.counted(count, day),
  noDays: 'No days are paid.',
  entitledBeyond: (entitled: IsoDate, invoiceable: IsoDate) =>
    `The entitlement runs through ${say.date(entitled)}, but only the time through ${say.date(invoiceable)} can be invoiced.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
};
