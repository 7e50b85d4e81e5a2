import type { DeliveryStep } from '../../delivery/delivery.ts';
import { counted, spokenNumber } from '../../evidence/spoken.ts';
import type { Sentences } from './sentence.ts';

const da = (hours: string) => counted(hours, 'time', 'timer', 'da');
const en = (hours: string) => counted(hours, 'hour', 'hours', 'en');

export const deliverySentences: Sentences<DeliveryStep> = {
  'ordered-hours': {
    da: ({ hoursPerWeek = '', weeks = '' }, gives) =>
      `Bestilt: ${da(hoursPerWeek)} om ugen i ${counted(weeks, 'uge', 'uger', 'da')} = ${da(gives)} (en del af en uge efter dage).`,
    en: ({ hoursPerWeek = '', weeks = '' }, gives) =>
      `Ordered: ${en(hoursPerWeek)} a week for ${counted(weeks, 'week', 'weeks', 'en')} = ${en(gives)} (a part week by its days).`,
  },
  'planned-hours': {
    da: ({ activityHours = '', placementHours = '' }, gives) =>
      `Planlagt: ${da(activityHours)} aktivitet + ${da(placementHours)} virksomhedsplacering = ${da(gives)}.`,
    en: ({ activityHours = '', placementHours = '' }, gives) =>
      `Planned: ${en(activityHours)} of activity + ${en(placementHours)} of placement = ${en(gives)}.`,
  },
  offset: {
    da: ({ deficit = '', surplus = '' }) =>
      `Uger med færre timer mangler ${da(deficit)}; uger med flere har ${da(surplus)} for meget. De opvejer hinanden.`,
    en: ({ deficit = '', surplus = '' }) =>
      `Weeks with fewer hours lack ${en(deficit)}; weeks with more have ${en(surplus)} extra. They offset each other.`,
  },
  residual: {
    da: ({ orderedHours = '', placementHours = '', week = '' }, gives) =>
      `Fra uge ${week}: ${da(orderedHours)} bestilt − ${da(placementHours)} i placering = ${da(gives)} at fylde ud.`,
    en: ({ orderedHours = '', placementHours = '', week = '' }, gives) =>
      `From week ${week}: ${en(orderedHours)} ordered − ${en(placementHours)} in placement = ${en(gives)} to fill.`,
  },
  'specialist-hours': {
    da: ({ hoursPerWeek = '', weeks = '' }, gives) =>
      `${da(hoursPerWeek)} om ugen med psykiater eller psykolog i ${counted(weeks, 'uge', 'uger', 'da')} = ${da(gives)}, taget af de bestilte.`,
    en: ({ hoursPerWeek = '', weeks = '' }, gives) =>
      `${en(hoursPerWeek)} a week with a psychiatrist or psychologist for ${counted(weeks, 'week', 'weeks', 'en')} = ${en(gives)}, out of the ordered ones.`,
  },
  average: {
    da: ({ min = '', max = '', weeks = '', plannedHours = '' }, gives) =>
      `${da(plannedHours)} planlagt, fordelt på ${counted(weeks, 'hel uge', 'hele uger', 'da')}: ${spokenNumber(gives, 'da')} i gennemsnit; bestilt er ${spokenNumber(min, 'da')}–${spokenNumber(max, 'da')}.`,
    en: ({ min = '', max = '', weeks = '', plannedHours = '' }, gives) =>
      `${en(plannedHours)} planned over ${counted(weeks, 'full week', 'full weeks', 'en')}: ${spokenNumber(gives, 'en')} on average; ${spokenNumber(min, 'en')}–${spokenNumber(max, 'en')} are ordered.`,
  },
};
