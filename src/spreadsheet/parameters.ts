import type { Parameter } from './sheet-function.ts';

/** The arguments that several functions share. Every function about an order begins with the same ones, in one order. */

export const level: Parameter = {
  id: 'niveau',
  kind: 'text',
  path: 'order.level',
  words: { da: 'niveauets id, fx virksomhedsspor-b', en: 'the id of the level' },
  example: '"virksomhedsspor-b"',
};
export const startsOn: Parameter = {
  id: 'startdato',
  kind: 'date',
  path: 'order.startsOn',
  words: { da: 'forløbets første dag', en: 'the first day of the course' },
  example: '"2016-07-04"',
};
export const weeks: Parameter = {
  id: 'uger',
  kind: 'whole',
  zero: 'empty',
  path: 'order.weeks',
  optional: true,
  words: { da: 'bestilte uger; tom, når slutdato er givet', en: 'ordered weeks; empty where an end date is given' },
  example: '13',
};
/** The same where weeks are all there is. */
export const wholeWeeks: Parameter = {
  id: 'uger',
  kind: 'whole',
  zero: 'empty',
  path: 'order.weeks',
  words: { da: 'bestilte uger', en: 'ordered weeks' },
  example: '13',
};
export const hoursPerWeek: Parameter = {
  id: 'timer',
  kind: 'number',
  zero: 'empty',
  path: 'order.hoursPerWeek',
  words: { da: 'timer om ugen', en: 'hours a week' },
  example: '12',
};
export const hourlyRate: Parameter = {
  id: 'timepris',
  kind: 'number',
  zero: 'never',
  path: 'order.hourlyRate',
  words: { da: 'kroner i timen uden moms', en: 'kroner an hour without VAT' },
  example: '140',
};
export const endsOn: Parameter = {
  id: 'slutdato',
  kind: 'date',
  path: 'order.endsOn',
  optional: true,
  words: { da: 'bestilt sidste dag; tom, når uger er givet', en: 'the ordered last day; empty where weeks are given' },
  example: '"2016-10-02"',
};
const ground: Parameter = {
  id: 'ophoer',
  kind: 'text',
  path: 'closure.ground',
  optional: true,
  words: {
    da: 'hvordan forløbet ophørte, hvis det ikke løb ud: lukket før tid, afbestilt før start, sagligt afvist eller afsluttet efter aftale',
    en: 'how the course ended, if it did not run out',
  },
  example: '"lukket før tid"',
};
const lastOpenDay: Parameter = {
  id: 'sidste_dag',
  kind: 'date',
  path: 'closure.lastOpenDay',
  optional: true,
  words: { da: 'sidste åbne dag, når forløbet ophørte', en: 'the last open day where the course ended' },
  example: '"2016-08-05"',
};
export const contactMinutes: Parameter = {
  id: 'minutter',
  kind: 'whole',
  zero: 'empty',
  path: 'contactMinutes',
  optional: true,
  words: { da: 'minutter i hver mentorkontakt, når de er kortere end en time', en: 'minutes in each mentor contact' },
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
  words: { da: 'dagen', en: 'the day' },
  example: '"2016-12-24"',
};
export const sentOn: Parameter = {
  id: 'sendt',
  kind: 'date',
  path: 'sentOn',
  words: { da: 'den dag, fakturaen blev sendt', en: 'the day the invoice was sent' },
  example: '"2016-11-25"',
};
export const orderedOn: Parameter = {
  id: 'bestilt',
  kind: 'date',
  path: 'order.orderedOn',
  optional: true,
  words: { da: 'den dag, ordren blev afgivet', en: 'the day the order was placed' },
  example: '"2016-06-24"',
};
export const citizenAge: Parameter = {
  id: 'alder',
  kind: 'whole',
  zero: 'empty',
  path: 'order.citizenAge',
  optional: true,
  words: { da: 'borgerens alder', en: "the citizen's age" },
  example: '42',
};
export const monthsUnemployed: Parameter = {
  id: 'ledig',
  kind: 'whole',
  zero: 'unclear',
  path: 'order.monthsUnemployed',
  optional: true,
  words: { da: 'ledige måneder af de seneste 18', en: 'months without work of the last 18' },
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
