import { type FieldKey, fieldKey } from '../language/fields.ts';

/**
 * Classes of what comes in, by the document's own words (R451, p. 196). `sensitive`: tells of health, crime or ethnicity.
 * `confidential`: tells of a citizen's social matters, or ties the rest to one. `value`: economy, offers and penalties.
 */
const fieldClasses = ['sensitive', 'confidential', 'value'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** The fields of a class, as they are named with what they stand in; an object is of the class of the most that it holds. */
const fieldsOfClass: Readonly<Record<FieldClass, readonly FieldKey[]>> = {
  sensitive: [
    'benefitGroup',
    'ground',
    'policeReportedOn',
    'absenceEvents',
    'eventsKind',
    'eventsReport',
    'sickness',
    'firstDayAbsenceSickness',
    'sicknessStatus',
    'cause',
    'note',
    'outOfHouse',
    'outOfHouseKind',
    'about',
  ],
  confidential: [
    'citizen',
    'level',
    'citizenAge',
    'monthsUnemployed',
    'elements',
    'placements',
    'placementsKind',
    'eventsPlacements',
    'employment',
    'employmentKind',
    'monthlyIncome',
    'startedWorkOn',
    'stayedAway',
    'sentBackOn',
    'attendanceProtocolDays',
    'plannedHours',
    'attendedHours',
    'hours',
    'firstMeeting',
    'appearedOn',
    'lettersSent',
  ],
  value: [
    'hourlyRate',
    'offeredRate',
    'price',
    'prices',
    'outsidePrice',
    'offers',
    'quality',
    'offersPricePoints',
    'winners',
    'bidder',
    'checkOfferBidder',
    'turnovers',
    'personalInjuryCover',
    'publicDebt',
    'conflictOfInterest',
    'distortedPreparation',
    'activities',
    'checkOrderProvider',
    'value',
    'wrongAmount',
    'documentedLoss',
    'maximum',
    'breach',
    'breachKind',
    'penalty',
    'earlierDamages',
    'estimatedTurnover',
    'figures',
    'linesAmount',
    'invoicedAmount',
    'interestAmount',
  ],
};

const classes: ReadonlyMap<FieldKey, FieldClass> = /* @__PURE__ */ new Map(
  fieldClasses.flatMap((each) => fieldsOfClass[each].map((key) => [key, each] as const)),
);

/**
 * The class of an input field, by the operation or the field it stands in and its name; nothing where it has none.
 *
 * R451 · p. 196, Tavshedserklæring · For programs that log, mask or export by class. An opaque id does not take a class
 * away: what is told under it is personal information under a pseudonym.
 *
 * @example fieldClass('order', 'benefitGroup') // => 'sensitive'
 */
export function fieldClass(around: string, name: string): FieldClass | undefined {
  const key = fieldKey(around, name);
  return key && classes.get(key);
}
