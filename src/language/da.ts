import type { Count, Share } from '../evidence/written.ts';
import type { Hours } from '../money/kroner.ts';
import type * as en from './en.ts';
import { numberRuns } from './number-runs.ts';
import { type Noun, speechOf } from './speech.ts';
import type {
  DeadlineDuty,
  DeadlineFindings,
  DeadlinesSteps,
  DeliveryFindings,
  DeliverySteps,
  DueDays,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  Sentences,
} from './told.ts';

/** Dansk: alt hvad biblioteket siger på dansk. */

export const say = /* @__PURE__ */ speechOf({
  language: 'da',
  months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  group: '.',
  point: ',',
  kroner: (number) => `${number} kr.`,
  yearDay: (day, month) => `${day}. ${month}`,
  from: 'fra',
  through: 'til og med',
  page: 's.',
  section: 'afsnit',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general: typeof en.general = {
  vatNote: 'Alle beløb er uden moms.',
  readAs: 'læst som',
};

// ---- problems ------------------------------------------------------------------------------------------------------

// ---- catalogue and duties ------------------------------------------------------------------------------------------

// ---- order ---------------------------------------------------------------------------------------------------------

export const outsideWord: typeof en.outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }) => {
  if (!confirmedOutsidePortal) return 'afgivet';
  return orderedOutsidePortal ? 'afgivet og bekræftet' : 'bekræftet';
};

export const nothingInvoiceable: typeof en.nothingInvoiceable = (outside) =>
  `Ordren er ${outsideWord(outside)} uden om udbudsportalen; der kan intet faktureres for den.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

const deliveryNouns = {
  fullWeek: ['hel uge', 'hele uger'],
  time: ['gang', 'gange'],
  followUp: ['opfølgning', 'opfølgninger'],
  /** Before the noun that the hours belong to: `12 timers aktivitet`. */
  hoursOf: ['times', 'timers'],
} as const satisfies Record<string, Noun>;

const averageRemark = ({ min, max, average }: DeliveryFindings['average-below-interval']) =>
  `Der er i gennemsnit planlagt ${say.number(average)} timer om ugen; der er bestilt ${say.number(min)}–${say.number(max)}.`;

const missedRemark = (what: string, { times, firstDay, lastDay }: DeliveryFindings['follow-up-missed']) =>
  `${what} mangler ${say.counted(times, deliveryNouns.time)}, første gang ${say.date(firstDay)} – ${say.date(lastDay)}.`;

export const deliverySteps: Sentences<DeliverySteps> = {
  'ordered-hours': ({ hoursPerWeek, weeks }, gives) =>
    `Bestilt: ${say.counted(hoursPerWeek, hour)} om ugen i ${say.counted(weeks, week)} = ${say.counted(gives, hour)} (en del af en uge efter dage).`,
  'planned-hours': ({ activityHours, placementHours }, gives) =>
    `Planlagt: ${say.counted(activityHours, hour)} aktivitet + ${say.counted(placementHours, hour)} virksomhedsplacering = ${say.counted(gives, hour)}.`,
  offset: ({ deficit, surplus }) =>
    `Uger med færre timer mangler ${say.counted(deficit, hour)}; uger med flere har ${say.counted(surplus, hour)} for meget. De opvejer hinanden.`,
  residual: ({ orderedHours, placementHours, week }, gives) =>
    `Fra uge ${week}: ${say.counted(orderedHours, hour)} bestilt − ${say.counted(placementHours, hour)} i placering = ${say.counted(gives, hour)} at fylde ud.`,
  'specialist-hours': ({ hoursPerWeek, weeks }, gives) =>
    `${say.counted(hoursPerWeek, hour)} om ugen med psykiater eller psykolog i ${say.counted(weeks, week)} = ${say.counted(gives, hour)}, taget af de bestilte.`,
  average: ({ min, max, weeks, plannedHours }, gives) =>
    gives === 'none'
      ? `Ingen hel uge har planlagte timer at tage gennemsnittet over; bestilt er ${say.number(min)}–${say.number(max)} timer om ugen.`
      : `${say.counted(plannedHours, hour)} planlagt, fordelt på ${say.counted(weeks, deliveryNouns.fullWeek)}: ${say.number(gives)} i gennemsnit; bestilt er ${say.number(min)}–${say.number(max)}.`,
  'missed-follow-ups': ({ everyDays, made }, gives) =>
    `Der er fulgt op ${say.counted(made, deliveryNouns.time)}; der må højst gå ${everyDays} dage imellem, og det er overskredet ${say.counted(gives, deliveryNouns.time)}.`,
};

export const deliveryFindings: FindingSentences<DeliveryFindings> = {
  'planned-below-ordered': ({ hours }) =>
    `Der er planlagt ${say.counted(hours, hour)} mindre, end der er bestilt i alt.`,
  'planned-above-ordered': ({ hours }) =>
    `Leverandøren har selv planlagt ${say.counted(hours, hour)} mere, end der er bestilt i alt.`,
  'average-below-interval': averageRemark,
  'average-above-interval': averageRemark,
  'specialist-hours-missing': ({ hours }) => `Der mangler ${say.counted(hours, hour)} med psykiater eller psykolog.`,
  'week-without-activity': ({ weeks }) => `Der er ingen aktivitet i uge ${numberRuns(weeks)}.`,
  'mentor-contact-missed': (facts) => missedRemark('Kontakt med mentor', facts),
  'mentor-talk-missed': (facts) => missedRemark('Individuel samtale hos leverandøren', facts),
  'follow-up-missed': (facts) => missedRemark('Opfølgning', facts),
  'residual-not-filled': ({ weeks }) =>
    `Placeringen har færre timer end bestilt, og der er ikke planlagt nok ved siden af i uge ${numberRuns(weeks)}.`,
  'placement-above-ordered': ({ weeks }) =>
    `Placeringen har flere timer end bestilt i uge ${numberRuns(weeks)}; det giver ingen ekstra betaling.`,
  'follow-up-by-telephone': ({ byTelephone, made }) =>
    `${byTelephone} af ${say.counted(made, deliveryNouns.followUp)} er sket på telefon, som kun må være undtagelsen.`,
};

export const delivery: typeof en.delivery = {
  ordered: (ordered, planned) => `Bestilt: ${say.counted(ordered, hour)} · planlagt: ${say.counted(planned, hour)}`,
  planned: (planned) => `Planlagt: ${say.counted(planned, hour)}`,
  nothing: 'Der er intet at bemærke.',
  weeks: (numbers, { firstDay, lastDay }, activity, placement, residual) => {
    const hoursOf = (hours: Hours) => say.counted(hours, deliveryNouns.hoursOf);
    const fill = residual === null ? '' : `, ${say.number(residual)} at fylde ud`;
    return `Uge ${numberRuns(numbers)} (${say.date(firstDay)} – ${say.date(lastDay)}): ${hoursOf(activity)} aktivitet og ${hoursOf(placement)} placering om ugen${fill}.`;
  },
};

// ---- absence -------------------------------------------------------------------------------------------------------

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['time', 'timer'];
const week: Noun = ['uge', 'uger'];
const day: Noun = ['dag', 'dage'];

export const grounds: typeof en.grounds = {
  'closed-early': 'tilbuddet blev lukket før tid',
  'cancelled-before-start': 'ordren blev afbestilt før start',
  'objective-rejection': 'borgeren blev afvist på et sagligt grundlag',
  'agreed-termination': 'forløbet blev afsluttet efter aftale',
};

const factors = ({ hoursPerWeek, hourlyRate, contactMinutes }: FeeFactors) =>
  `${say.counted(hoursPerWeek, hour)} × ${say.kroner(hourlyRate)}${contactMinutes ? ` × ${contactMinutes}/60` : ''}`;

const weeksText = (weeks: Share) => (weeks.includes('/') ? `${weeks} ${week[1]}` : say.counted(weeks, week));

export const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'Aftalen har ingen regel om betaling: timetal og timepris er oplyst af den, der spørger.',
  'short-contact': ({ contactMinutes }) =>
    `Hver kontakt varer ${contactMinutes} minutter, så timeprisen regnes som ${contactMinutes}/60.`,
  'weekly-fee': (from, gives) => `${factors(from)} = ${say.kroner(gives)} om ugen (afrundet til visning).`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `Ingen dage betales: ${how ?? ''}.`;
    return `Der betales ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': nothingInvoiceable,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, praktik eller uddannelse begyndte ${say.date(startedWorkOn)}; retten til betaling løber til og med ${say.date(gives)}.`,
  total: (from, gives) =>
    from.weeks === undefined
      ? `Vederlag: ${say.kroner(gives)}`
      : `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}`,
};

export const fee: typeof en.fee = {
  fee: 'Vederlag',
  days: (count) => say.counted(count, day),
  noDays: 'Ingen dage betales.',
  entitledBeyond: (entitled, invoiceable) =>
    `Retten til betaling løber til og med ${say.date(entitled)}, men der kan kun faktureres til og med ${say.date(invoiceable)}.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

export const deadlineTitles: typeof en.deadlineTitles = {
  'police-proof': 'Politikvittering',
  'start-capability': 'Klar til at begynde',
  plan: 'Uge- eller månedsskema',
  'follow-up': 'Opfølgning',
  'mentor-contact': 'Mentorkontakt',
  'mentor-talk': 'Individuel mentorsamtale',
  'job-guidance': 'Vejledning før placeringen udløber',
  'attendance-protocol': 'Fremmødeprotokol',
  'interim-report': 'Leverandørrapport undervejs',
  'final-report': 'Afsluttende leverandørrapport',
  'invoice-by': 'Sidste faktureringsdag',
};

export const deadlineMessages: typeof en.deadlineMessages = {
  'police-proof': 'Senest denne dag skal politiets kvittering for anmeldelsen være dokumenteret over for jobcentret.',
  'start-capability': 'Senest denne dag skal leverandøren kunne begynde borgerens forløb.',
  plan: 'Senest denne dag bør borgeren have sit uge- eller månedsskema for den kommende periode.',
  'follow-up': 'Senest denne dag skal der være fulgt op på borgeren i perioden.',
  'mentor-contact': 'Senest denne dag skal mentor have været i kontakt med borgeren i perioden.',
  'mentor-talk': 'Senest denne dag skal mentor have holdt periodens individuelle samtale uden arbejdsgiver.',
  'job-guidance': 'Senest denne dag skal mentor have vejledt om job eller uddannelse, for placeringen udløber.',
  'attendance-protocol': 'Månedens protokol over fremmøde og fravær sendes til det bestillende jobcenter.',
  'interim-report': 'Senest denne dag skal den bestilte leverandørrapport undervejs være afleveret.',
  'final-report': 'Senest denne dag skal den afsluttende leverandørrapport være hos det bestillende jobcenter.',
  'invoice-by': 'Sidste dag, forløbet kan faktureres.',
};

const dueTimes: Noun = ['gang', 'gange'];
const dueMonths: Noun = ['måned', 'måneder'];

const dueText = (duty: DeadlineDuty, times: Count, gives: DueDays, origin: string) => {
  const days = [...new Set(gives.split('/'))].map(say.date).join(' – ');
  return `${deadlineTitles[duty]}: ${days}${times === '1' ? '' : `, ${say.counted(times, dueTimes)}`} (${origin}).`;
};

const endOfEach = 'sidste dag i hver periode';

export const deadlinesSteps: Sentences<DeadlinesSteps> = {
  'due-police-proof': ({ sentBackOn, times }, gives) =>
    dueText('police-proof', times, gives, `hverdagen efter tilbagevisiteringen ${say.date(sentBackOn)}`),
  'due-start-capability': ({ approvedOn, days, times }, gives) =>
    dueText('start-capability', times, gives, `${days} kalenderdage efter godkendelsen ${say.date(approvedOn)}`),
  'due-plan': ({ times }, gives) => dueText('plan', times, gives, 'dagen før hver periode'),
  'due-follow-up': ({ times }, gives) =>
    gives === 'none' ? `${deadlineTitles['follow-up']}: ingen.` : dueText('follow-up', times, gives, endOfEach),
  'due-mentor-contact': ({ times }, gives) => dueText('mentor-contact', times, gives, endOfEach),
  'due-mentor-talk': ({ times }, gives) => dueText('mentor-talk', times, gives, endOfEach),
  'due-job-guidance': ({ times }, gives) => dueText('job-guidance', times, gives, 'inden placeringen udløber'),
  'due-attendance-protocol': ({ times }, gives) =>
    dueText('attendance-protocol', times, gives, 'den 1. efter hver måned, forløbet berører; dagen flyttes ikke'),
  'due-interim-report': ({ times }, gives) => dueText('interim-report', times, gives, 'som ordren siger'),
  'due-final-report': (from, gives) =>
    dueText(
      'final-report',
      from.times,
      gives,
      from.finalReportBy === undefined
        ? `hverdag nr. ${from.weekdays} efter sidste åbne dag ${say.date(from.endedOn)}`
        : 'som aftalt med jobcentret',
    ),
  'due-invoice-by': ({ endedOn, months, times }, gives) =>
    gives === 'none'
      ? `${deadlineTitles['invoice-by']}: ingen, for der er intet at fakturere.`
      : dueText('invoice-by', times, gives, `${say.counted(months, dueMonths)} efter ${say.date(endedOn)}`),
};

export const deadlineFindings: FindingSentences<DeadlineFindings> = {
  'started-before-approval': ({ approvedOn }) =>
    `Borgeren begyndte, før leveringsaftalen blev godkendt ${say.date(approvedOn)}.`,
  'started-too-late': ({ latest }) => `Borgeren skulle være begyndt senest ${say.date(latest)}.`,
  'police-report-after-return': () =>
    'Politianmeldelsen skal gå forud for tilbagevisiteringen, men blev indgivet efter den.',
};

export const deadlines: typeof en.deadlines = {
  heading: 'FRISTER',
  none: 'Der er ingen frister.',
  neverBegan: 'Forløbet begyndte ikke, så der er hverken protokol, rapport eller faktura.',
  nothingToInvoice:
    'Der er intet at fakturere; protokol og rapport handler om borgerens deltagelse og skal laves alligevel.',
  times: (count) => say.counted(count, dueTimes),
};

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
  ...deliverySteps,
  ...deadlinesSteps,
};
