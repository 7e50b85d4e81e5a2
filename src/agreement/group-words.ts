import type { Language, Words } from '../evidence/clause.ts';
import type { BenefitGroup } from './order.ts';

/** The benefit groups as a reader calls them. */
export const groupWords: Readonly<Record<BenefitGroup, Words>> = {
  kontanthjaelp: { da: 'kontanthjælp', en: 'social assistance (kontanthjælp)' },
  uddannelseshjaelp: { da: 'uddannelseshjælp', en: 'education help (uddannelseshjælp)' },
  sygedagpenge: { da: 'sygedagpenge', en: 'sickness benefit (sygedagpenge)' },
  ledighedsydelse: { da: 'ledighedsydelse', en: 'unemployment allowance (ledighedsydelse)' },
  ressourceforloeb: { da: 'ressourceforløb', en: 'a resource course (ressourceforløb)' },
  revalidering: { da: 'revalidering', en: 'rehabilitation (revalidering)' },
  integration: { da: 'integrationsloven', en: 'the Integration Act' },
  jobafklaring: { da: 'jobafklaring', en: 'job-clarification (jobafklaring)' },
  dagpenge: { da: 'dagpenge', en: 'unemployment insurance benefit (dagpenge)' },
  selvforsoergende: { da: 'selvforsørgende', en: 'self-supporting (selvforsørgende)' },
};

/** The name of a group; what is none is given back. */
export function groupName(group: string, language: Language): string {
  return groupWords[group as BenefitGroup]?.[language] ?? group;
}
