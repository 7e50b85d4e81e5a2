import type { Share } from '../evidence/written.ts';
import type * as en from './en.ts';
import { type Noun, speechOf } from './speech.ts';
import type { FeeFactors, FeeSteps, Sentences } from './told.ts';

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
  ...feeSteps,
};
