import type { Words } from '../evidence/clause.ts';
import type { Field } from '../language/field.ts';
import * as da from '../language/fields-da.ts';
import * as en from '../language/fields-en.ts';
import type { Parameter } from './sheet-function.ts';

/** What a field is, as a phrase: the help of an argument that is no more and no less than the field. */
export function phrase([, danish]: Field, [, english]: Field): Words {
  return { da: danish, en: english };
}

/** The arguments that several functions share. Every function about an order begins with the same ones, in one order. */

export const level: Parameter = {
  id: 'niveau',
  kind: 'text',
  path: 'order.level',
  words: { da: `${da.course.level[1]}, fx virksomhedsspor-b`, en: en.course.level[1] },
  example: '"virksomhedsspor-b"',
};
export const startsOn: Parameter = {
  id: 'startdato',
  kind: 'date',
  path: 'order.startsOn',
  words: phrase(da.course.startsOn, en.course.startsOn),
  example: '"2016-07-04"',
};
export const weeks: Parameter = {
  id: 'uger',
  kind: 'whole',
  zero: 'empty',
  path: 'order.weeks',
  optional: true,
  words: {
    da: `${da.course.weeks[1]}; tom, når slutdato er givet`,
    en: `${en.course.weeks[1]}; empty where an end date is given`,
  },
  example: '13',
};
/** The same where weeks are all there is. */
export const wholeWeeks: Parameter = {
  id: 'uger',
  kind: 'whole',
  zero: 'empty',
  path: 'order.weeks',
  words: phrase(da.course.weeks, en.course.weeks),
  example: '13',
};
export const hoursPerWeek: Parameter = {
  id: 'timer',
  kind: 'number',
  zero: 'empty',
  path: 'order.hoursPerWeek',
  byAgreement: true,
  words: phrase(da.course.hoursPerWeek, en.course.hoursPerWeek),
  example: '12',
};
export const hourlyRate: Parameter = {
  id: 'timepris',
  kind: 'number',
  zero: 'never',
  unit: 'kroner',
  path: 'order.hourlyRate',
  byAgreement: true,
  words: phrase(da.course.hourlyRate, en.course.hourlyRate),
  example: '140',
};
export const endsOn: Parameter = {
  id: 'slutdato',
  kind: 'date',
  path: 'order.endsOn',
  optional: true,
  words: {
    da: `${da.course.endsOn[1]}; tom, når uger er givet`,
    en: `${en.course.endsOn[1]}; empty where weeks are given`,
  },
  example: '"2016-10-02"',
};
const ground: Parameter = {
  id: 'ophoer',
  kind: 'text',
  path: 'closure.ground',
  optional: true,
  words: {
    da: `${da.course.ground[1]}: lukket før tid, afbestilt før start, sagligt afvist eller afsluttet efter aftale`,
    en: en.course.ground[1],
  },
  example: '"lukket før tid"',
};
const lastOpenDay: Parameter = {
  id: 'sidste_dag',
  kind: 'date',
  path: 'closure.lastOpenDay',
  optional: true,
  words: phrase(da.course.lastOpenDay, en.course.lastOpenDay),
  example: '"2016-08-05"',
};
export const contactMinutes: Parameter = {
  id: 'minutter',
  kind: 'whole',
  zero: 'empty',
  path: 'contactMinutes',
  optional: true,
  words: phrase(da.course.contactMinutes, en.course.contactMinutes),
  example: '30',
};
export const agreement: Parameter = {
  id: 'aftale',
  kind: 'text',
  path: 'agreement',
  words: { da: 'aftalens id eller et af dens niveauer', en: 'the id of the agreement or of one of its levels' },
  example: '"koebenhavn-2016-fyldt-30"',
};
export const choices: Parameter = {
  id: 'valg',
  kind: 'range',
  optional: true,
  words: {
    da: 'aftale, datoer, sprog, fortolkninger og beløb: tekst som "part-week=weekdays", eller to kolonner',
    en: 'agreement, dates, language, readings and amounts: text, or two columns',
  },
  example: '"part-week=weekdays"',
};

export const date: Parameter = {
  id: 'dato',
  kind: 'date',
  path: '',
  words: phrase(da.days.date, en.days.date),
  example: '"2016-12-24"',
};
export const sentOn: Parameter = {
  id: 'sendt',
  kind: 'date',
  path: 'sentOn',
  words: phrase(da.days.sentOn, en.days.sentOn),
  example: '"2016-11-25"',
};
export const orderedOn: Parameter = {
  id: 'bestilt',
  kind: 'date',
  path: 'order.orderedOn',
  optional: true,
  words: phrase(da.course.orderedOn, en.course.orderedOn),
  example: '"2016-06-24"',
};
export const citizenAge: Parameter = {
  id: 'alder',
  kind: 'whole',
  zero: 'empty',
  path: 'order.citizenAge',
  optional: true,
  words: phrase(da.course.citizenAge, en.course.citizenAge),
  example: '42',
};
export const monthsUnemployed: Parameter = {
  id: 'ledig',
  kind: 'whole',
  zero: 'unclear',
  path: 'order.monthsUnemployed',
  optional: true,
  words: phrase(da.course.monthsUnemployed, en.course.monthsUnemployed),
  example: '12',
};
export const outsidePortal: Parameter = {
  id: 'uden_om_portal',
  kind: 'truth',
  path: 'order.orderedOutsidePortal',
  optional: true,
  words: { da: 'ja, hvis ordren er afgivet uden om portalen', en: 'yes if the order was placed outside the portal' },
  example: '"nej"',
};
export const confirmedOutside: Parameter = {
  id: 'bekraeftet_uden_om',
  kind: 'truth',
  path: 'order.confirmedOutsidePortal',
  optional: true,
  words: { da: 'ja, hvis ordren er bekræftet uden om portalen', en: 'yes if it was confirmed outside the portal' },
  example: '"nej"',
};

export const orderId: Parameter = {
  id: 'ordre',
  kind: 'id',
  path: 'order.id',
  words: { da: 'ordrens nummer', en: 'the number of the order' },
  example: '"1001"',
};
export const citizen: Parameter = {
  id: 'borger',
  kind: 'id',
  isPerson: true,
  path: 'order.citizen',
  optional: true,
  words: {
    da: 'borgerens løbenummer, så ordrer til samme borger ses; aldrig et CPR-nummer',
    en: 'a number of the citizen, so that orders of one citizen are seen; never the number of a person',
  },
  example: '"A17"',
};

/** Whether an order went outside the portal; after `valg`, so that formulas from before read as they did. */
export const portal = [outsidePortal, confirmedOutside] as const;

/** An order and how it ended. */
export const course = [
  level,
  startsOn,
  weeks,
  hoursPerWeek,
  hourlyRate,
  endsOn,
  ground,
  lastOpenDay,
  contactMinutes,
] as const;

/** An order and how it ended, where nothing turns on hours and rate: both may be empty. */
export const courseDays = [
  level,
  startsOn,
  weeks,
  { ...hoursPerWeek, optional: true },
  { ...hourlyRate, optional: true, zero: 'empty' },
  endsOn,
  ground,
  lastOpenDay,
] as const satisfies readonly Parameter[];
