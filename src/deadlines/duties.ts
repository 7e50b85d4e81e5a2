import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import type { Clause, Source, Words } from '../evidence/clause.ts';

/** What must be done, in the order that duties of one day are listed in; each with what is to be done, in both languages. */
export const dutyWords = {
  'police-proof': {
    title: { da: 'Politikvittering', en: 'Police receipt' },
    message: {
      da: 'Senest denne dag skal politiets kvittering for anmeldelsen være dokumenteret over for jobcentret.',
      en: "By this day the police's receipt for the report must be documented to the jobcentre.",
    },
  },
  'start-capability': {
    title: { da: 'Klar til at begynde', en: 'Able to begin' },
    message: {
      da: 'Senest denne dag skal leverandøren kunne begynde borgerens forløb.',
      en: "By this day the provider must be able to begin the citizen's course.",
    },
  },
  plan: {
    title: { da: 'Uge- eller månedsskema', en: 'Week or month plan' },
    message: {
      da: 'Senest denne dag bør borgeren have sit uge- eller månedsskema for den kommende periode.',
      en: 'By this day the citizen should have the week or month plan for the period ahead.',
    },
  },
  'follow-up': {
    title: { da: 'Opfølgning', en: 'Follow-up' },
    message: {
      da: 'Senest denne dag skal der være fulgt op på borgeren i perioden.',
      en: 'By this day the citizen must have been followed up in the period.',
    },
  },
  'mentor-contact': {
    title: { da: 'Mentorkontakt', en: 'Mentor contact' },
    message: {
      da: 'Senest denne dag skal mentor have været i kontakt med borgeren i perioden.',
      en: 'By this day the mentor must have been in contact with the citizen in the period.',
    },
  },
  'mentor-talk': {
    title: { da: 'Individuel mentorsamtale', en: 'Individual mentor talk' },
    message: {
      da: 'Senest denne dag skal mentor have holdt periodens individuelle samtale uden arbejdsgiver.',
      en: "By this day the mentor must have held the period's individual talk without the employer.",
    },
  },
  'job-guidance': {
    title: { da: 'Vejledning før placeringen udløber', en: 'Guidance before the placement ends' },
    message: {
      da: 'Senest denne dag skal mentor have vejledt om job eller uddannelse, for placeringen udløber.',
      en: 'By this day the mentor must have guided towards a job or an education, for the placement ends.',
    },
  },
  'attendance-protocol': {
    title: { da: 'Fremmødeprotokol', en: 'Attendance protocol' },
    message: {
      da: 'Månedens protokol over fremmøde og fravær sendes til det bestillende jobcenter.',
      en: "The month's protocol of attendance and absence is sent to the ordering jobcentre.",
    },
  },
  'interim-report': {
    title: { da: 'Leverandørrapport undervejs', en: 'Interim report' },
    message: {
      da: 'Senest denne dag skal den bestilte leverandørrapport undervejs være afleveret.',
      en: 'By this day the provider report that was ordered along the way must be handed in.',
    },
  },
  'final-report': {
    title: { da: 'Afsluttende leverandørrapport', en: 'Final report' },
    message: {
      da: 'Senest denne dag skal den afsluttende leverandørrapport være hos det bestillende jobcenter.',
      en: 'By this day the final provider report must be with the ordering jobcentre.',
    },
  },
  'invoice-by': {
    title: { da: 'Sidste faktureringsdag', en: 'Last day to invoice' },
    message: {
      da: 'Sidste dag, forløbet kan faktureres.',
      en: 'The last day on which the course can be invoiced.',
    },
  },
} as const satisfies Record<string, { readonly title: Words; readonly message: Words }>;

export type DeadlineDuty = keyof typeof dutyWords;

export const duties = /* @__PURE__ */ Object.keys(dutyWords) as readonly DeadlineDuty[];

/** Something that is due on a day. */
export interface Deadline {
  readonly duty: DeadlineDuty;
  readonly dueOn: IsoDate;
  /** `false`: a rule of thumb in the text; missing it is no breach (A92). */
  readonly binding: boolean;
  /** The days it is about, such as the month of a protocol; `null` where it is about the whole course. */
  readonly period: Period | null;
  readonly rule: string;
  readonly source: Source;
  readonly message: string;
  readonly messageDa: string;
}

/** A deadline while it is gathered: the day as a number, for sorting. */
export interface DueDuty {
  readonly duty: DeadlineDuty;
  readonly due: Day;
  readonly clause: Clause;
  readonly about: Days | null;
}

const rank = new Map<DeadlineDuty, number>(duties.map((duty, index) => [duty, index]));

/** Deadlines in date order; those of one day in the order of duties, then of the days they are about. */
export function inDateOrder(due: readonly DueDuty[]): DueDuty[] {
  const keyed = due.map((each) => ({ each, rank: rank.get(each.duty) as number, first: each.about?.first ?? 0 }));
  keyed.sort((a, b) => a.each.due - b.each.due || a.rank - b.rank || a.first - b.first);
  return keyed.map(({ each }) => each);
}

export function toDeadline({ duty, due, clause, about }: DueDuty): Deadline {
  const { da, en } = dutyWords[duty].message;
  return {
    duty,
    dueOn: toIsoDate(due),
    binding: duty !== 'plan',
    period: about && toPeriod(about),
    rule: clause.rule,
    source: clause.source,
    message: en,
    messageDa: da,
  };
}
