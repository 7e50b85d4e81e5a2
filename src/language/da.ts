import type { IsoDate } from '../calendar/iso-date.ts';
import { listOf, type Share } from '../evidence/written.ts';
import type * as en from './en.ts';
import { type Noun, speechOf } from './speech.ts';
import type { AbsenceSteps, AttendanceSteps, DayAway, FeeFactors, FeeSteps, FirstDaySteps, Sentences } from './told.ts';

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

// ---- absence -------------------------------------------------------------------------------------------------------

export const groups: typeof en.groups = {
  kontanthjaelp: 'kontanthjælp',
  uddannelseshjaelp: 'uddannelseshjælp',
  sygedagpenge: 'sygedagpenge',
  ledighedsydelse: 'ledighedsydelse',
  ressourceforloeb: 'ressourceforløb',
  revalidering: 'revalidering',
  integration: 'integrationsloven',
  jobafklaring: 'jobafklaring',
  dagpenge: 'dagpenge',
  selvforsoergende: 'selvforsørgende',
};

const absenceEvents: typeof en.absence.events = {
  'sickness-refused': 'Kontaktcentret accepterer ikke sygdommen',
  'sickness-accepted': 'Kontaktcentret accepterer sygdommen',
  'sickness-reported': 'Borgeren melder sig syg',
  absent: 'Borgeren er væk',
  'no-message': 'Borgeren bliver væk uden besked',
  'not-back-after-sickness': 'Borgeren møder ikke efter den accepterede sygeperiode',
  late: 'Borgeren kommer for sent',
  'refused-to-take-part': 'Borgeren er mødt, men vil ikke deltage',
  disturbed: 'Borgeren er mødt, men forstyrrer',
  passive: 'Borgeren er mødt, men passiv',
  'left-early': 'Borgeren går før tid',
  'turned-up': 'Borgeren dukker op igen',
  'leave-asked': 'Borgeren beder om fri',
  'k-kassen-request': 'K-kassen beder om hjælp til at få kontakt',
  'important-information': 'Leverandøren får vigtig viden om borgeren',
  'benefit-ended': 'Borgerens ydelse ophører',
};

const daysListed = (days: readonly IsoDate[]) => days.map((each) => say.date(each)).join(', ') || 'ingen';

const time: Noun = ['gang', 'gange'];
const hourOf: Noun = ['times', 'timers'];

const missedPart = ({ extent, hours }: DayAway) => {
  if (hours) return say.counted(hours, hour);
  return extent === 'present' ? 'mødt, med note' : 'hele dagen';
};

export const absenceSteps: Sentences<FirstDaySteps & AbsenceSteps & AttendanceSteps> = {
  'first-day-procedure': ({ benefitGroup }, gives) =>
    gives === 're-summons'
      ? `Ydelse: ${groups[benefitGroup]}. Borgeren indkaldes igen med brev.`
      : `Ydelse: ${groups[benefitGroup]}. Fravær registreres, og borgeren kontaktes.`,
  're-summons-window': ({ firstMeeting, days }, gives) =>
    `De ${days} dage fra ${say.date(firstMeeting)} løber til og med ${say.date(gives)}.`,
  're-summons-count': (_, gives) => `Borgeren kan indkaldes igen ${say.counted(gives, time)}.`,
  're-summons': ({ before, days, letterSentOn }, gives) =>
    `${letterSentOn === undefined ? 'Planlagt' : `Brev af ${say.date(letterSentOn)}`}: ${say.date(before)} + ${say.counted(days, day)} giver møde ${say.date(gives)}.`,
  'outside-window': ({ lastDay }, gives) =>
    `Mødet ${say.date(gives)} ligger efter ${say.date(lastDay)}, den sidste af dagene.`,
  'wait-with-registration': () => 'Intet registreres i portalen, før borgeren er mødt.',
  'registrable-days': ({ missed, most }, gives) =>
    `Forsømte møder: ${daysListed(listOf(missed))}. Højst ${say.counted(most, day)} registreres: ${daysListed(listOf(gives))}.`,
  'register-by': (_, gives) => `De registreres senest den dag, borgeren møder: ${say.date(gives)}.`,
  'report-to-k-kassen': ({ meetings }, gives) =>
    `Alle ${meetings} møder er forsømt; efter ${say.date(gives)} meldes de til K-kassen i mailskabelonen. Kilden sætter ingen frist.`,
  'register-same-day': (_, gives) => `Fravær registreres i portalen senest samme dag: ${say.date(gives)}.`,
  'contact-attempts': (_, gives) => `Borgeren kontaktes ${say.counted(gives, time)}; kilden sætter ingen datoer.`,
  'tell-jobcentre': () => 'Møder borgeren stadig ikke, får jobcentret besked.',
  'portal-registration': (from, gives) =>
    `${say.date(from.on)}: uberettiget fravær, ${missedPart(from)}, registreres senest ${say.date(gives)}.`,
  'same-registration': (from) => `${say.date(from.on)}: ${missedPart(from)} hører til dagens ene registrering.`,
  'nothing-in-portal': ({ on, kind }) => `${say.date(on)}: ${absenceEvents[kind]}; intet i portalen.`,
  'flagged-for-correction': ({ day: missed }, gives) =>
    `Registreringen for ${say.date(missed)} skal rettes, ikke slettes: sygdommen blev accepteret ${say.date(gives)}.`,
  'deduction-days': ({ benefitGroup }, gives) =>
    benefitGroup === undefined
      ? `Dage, et fradrag kan tælle, helt eller delvist: ${daysListed(listOf(gives))}.`
      : `Reglen om fradrag nævner ikke ${groups[benefitGroup]}; ingen dage tælles.`,
  'awaiting-decision': (_, gives) =>
    `Kontaktcentret har ikke afgjort sygdommen: ${daysListed(listOf(gives))}. Det er ingen fradragsdage.`,
  'registered-once-refused': ({ on }) => `${say.date(on)}: registreres i portalen den dag, sygdommen blev afvist.`,
  'attendance-day': ({ date, entry, plannedHours, attendedHours }, gives) =>
    `${say.date(date)}: ${say.number(plannedHours)} − ${say.number(attendedHours)} = ${say.counted(gives, hourOf)} fravær${entry === 'absent' ? '; hele dagen er fravær' : ''}.`,
  'attendance-total': ({ plannedHours, attendedHours }, gives) =>
    `Måneden: ${say.counted(plannedHours, hour)} planlagt, ${say.number(attendedHours)} med fremmøde, ${say.number(gives)} med fravær.`,
  'send-attendance-protocol': ({ month }, gives) => `Protokollen for ${say.month(month)} sendes ${say.date(gives)}.`,
};

const causeMissing = () => 'Årsagen skal oplyses i portalen; den mangler her.';

const outsideProcedure = () =>
  'Sygeproceduren gælder ikke for borgerens ydelsesgruppe, så en besked fra Kontaktcentret ændrer intet her.';

export const absenceFindings: typeof en.absenceFindings = {
  'cause-missing': causeMissing,
  'sickness-reported-late': () => 'Sygdommen er ikke meldt før mødetidspunktet på 1. fraværsdag.',
  'outside-sickness-procedure': outsideProcedure,
  'dialogue-first': () => 'En samtale med borgeren bør komme først; meldingen er mest et pædagogisk redskab.',
  'leave-not-providers-to-grant': () =>
    'Leverandøren kan ikke give fri; fraværet registreres som andet fravær, og kun jobcentret kan godkende det.',
  'repeated-absence': () =>
    'Der er flere dage med fravær. Jobcentret kan vurdere, at gentagne udeblivelser svarer til en afvisning; kilden sætter intet antal.',
  'outside-deduction-rule': ({ groups: named }) =>
    `Kilden nævner kun fradrag og lukning for ${named.map((group) => groups[group]).join(', ')}; for borgerens ydelse tælles ingen fradragsdage.`,
};

export const attendanceFindings: typeof en.attendanceFindings = {
  'cause-missing': causeMissing,
  'outside-sickness-procedure': outsideProcedure,
  'out-of-house-undocumented': ({ kind }) =>
    kind === 'placement'
      ? 'Praktikken skal kunne dokumenteres, med kopi af den godkendte aftale eller på anden måde.'
      : 'Det skal kunne dokumenteres, hvor borgeren var, og hvad borgeren lavede.',
  'attended-beyond-planned': () => 'Der er flere timer med fremmøde end planlagt den dag.',
  'hours-beyond-day': () => 'Dagen har flere end 24 timer.',
};

export const absenceDuties: typeof en.absenceDuties = {
  states: { done: 'tidligere', due: 'nu', coming: 'kommer' },
  conditions: {
    missed: 'hvis borgeren udebliver',
    'turned-up': 'når borgeren møder',
    'not-reached': 'hvis borgeren ikke møder efter kontakten',
  },
  titles: {
    'receive-citizen': 'Borgeren er indkaldt til møde',
    'send-letter': 'Send brev med A-post om nyt møde',
    'state-sickness-rule': 'Skriv i brevet, at sygdom meldes til Kontaktcentret på 1. fraværsdag før mødetid',
    remind: 'Følg brevet op med sms og opkald',
    'register-missed-days': 'Registrer de forsømte dage i portalen',
    'report-to-k-kassen': 'Meld udeblivelserne til K-kassen i mailskabelonen',
    'register-absence': 'Registrer uberettiget fravær i portalen, én gang for dagen',
    'contact-citizen': 'Kontakt borgeren',
    'tell-jobcentre': 'Giv jobcentret besked',
    'enter-in-protocol': 'Før det i protokollen',
    'correct-portal-records': 'Få det registrerede fravær rettet, ikke slettet',
    'guide-to-kontaktcentret': 'Vejled borgeren om at ringe til Kontaktcentret, som afgør, om sygdommen accepteres',
    'refer-to-jobcentre': 'Henvis borgeren til jobcentret; leverandøren kan ikke give fri',
    'hold-dialogue': 'Tal med borgeren om adfærden, og fortæl om pligten til at melde den',
    'engage-citizen': 'Arbejd pædagogisk med at få borgeren i gang; passivitet meldes ikke',
    'ask-to-contact-k-kassen': 'Bed borgeren kontakte K-kassen',
    'try-to-reach-citizen': 'Prøv straks at få fat i borgeren',
    'tell-k-kassen-result': 'Fortæl K-kassen, om der blev opnået kontakt',
    'pass-on-information': 'Giv K-kassen oplysningen hurtigst muligt',
    'decide-and-tell-citizen': 'K-kassen meddeler borgeren afgørelsen og afmelder eventuelt borgeren',
  },
  from: 'Fra',
  noDate: 'Uden dato',
  should: 'bør',
  noDeadline: 'ingen frist',
  forMeeting: (on) => `til ${say.date(on)}`,
};

export const firstDayAbsence: typeof en.firstDayAbsence = {
  statuses: {
    awaiting: 'Borgeren er indkaldt og ikke mødt endnu.',
    appeared: 'Borgeren er mødt.',
    exhausted: 'Alle møder er forsømt.',
  },
  meetings: { missed: 'forsømt', appeared: 'mødt', pending: 'venter', 'not-needed': 'bortfalder' },
  calendar: 'Kalender:',
  summons: (number) => (number === 0 ? '1. møde' : `Genindkaldelse ${number}`),
  letter: (on) => `brev ${say.date(on)}`,
  pastPeriod: (lastDay) => `efter fristen ${say.date(lastDay)}`,
  registerBy: (by, days) => `Registreres i portalen senest ${say.date(by)}: ${daysListed(days)}`,
  reportAfter: (after) => `Udeblivelserne meldes til K-kassen efter ${say.date(after)}.`,
  registerAndContact: (attempts) =>
    `Udebliver borgeren: registrer fraværet, kontakt borgeren ${attempts} gange, og giv ellers jobcentret besked.`,
};

export const absence: typeof en.absence = {
  events: absenceEvents,
  marks: {
    absent: 'fraværende',
    'partly-absent': 'delvist fraværende',
    present: 'mødt',
    'sick-reported': 'syg, meldt',
    'sick-accepted': 'syg, accepteret',
  },
  noDeductionDays: 'Ingen dage, et fradrag kan tælle.',
  deductionDays: (days) => `Dage, et fradrag kan tælle: ${daysListed(days)}`,
  awaiting: (days) => `Sygdom meldt, ikke afgjort af Kontaktcentret: ${daysListed(days)}`,
  inPortal: 'uberettiget fravær i portalen',
  nothingInPortal: 'intet i portalen',
  hours: (count) => say.counted(count, hour),
  protocol: 'protokol',
};

export const attendanceProtocol: typeof en.attendanceProtocol = {
  month: (planned, attended, absent) =>
    `Planlagt ${say.number(planned)}, fremmøde ${say.number(attended)}, fravær ${say.number(absent)} (timer)`,
  wholeDays: (days) => `Hele fraværsdage: ${daysListed(days)}`,
  sameDay: (days) => `Registreres i portalen samme dag: ${daysListed(days)}`,
  onceRefused: (days) => `Registreres i portalen, den dag sygdommen blev afvist: ${daysListed(days)}`,
  sendOn: (on) => `Protokollen sendes ${say.date(on)}`,
};

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

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...absenceSteps,
  ...feeSteps,
};
