/** When courses are invoiced and paid: the vectors of the rules register by id, and further cases by hand. */

const fyldt30 = 'koebenhavn-2016-fyldt-30';
const companyB = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', hoursPerWeek: '12', hourlyRate: '140' };
const thirteenWeeks = { ...companyB, weeks: 13 };

/** Month, weeks, first day, last day, days, amount, earliest day to invoice. */
type Line = readonly [string, number, string, string, number, string, string];

export interface PlanCase {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly lines: readonly Line[];
  readonly total: string;
  readonly invoiceBy: string | null;
}

const paused = (firstDay: string, lastDay: string) => ({ firstDay, lastDay, ground: 'force-majeure' });
const early = { ground: 'closed-early', lastOpenDay: '2016-10-12' };

export const planCases: readonly PlanCase[] = [
  {
    id: 'V05 and V16: 13 weeks from Monday 2016-07-04 are 4 + 4 + 4 + 1, invoiced by 2016-12-02',
    input: { agreement: fyldt30, order: thirteenWeeks },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 4, '2016-08-01', '2016-08-28', 28, '6720.00', '2016-08-29'],
      ['2016-09', 4, '2016-08-29', '2016-09-25', 28, '6720.00', '2016-09-26'],
      ['2016-10', 1, '2016-09-26', '2016-10-02', 7, '1680.00', '2016-10-03'],
    ],
    total: '21840.00',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'V05 with the first day of each week: 4 + 5 + 4',
    input: { agreement: fyldt30, order: thirteenWeeks, readings: { 'week-to-month': 'first-day' } },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 5, '2016-08-01', '2016-09-04', 35, '8400.00', '2016-09-05'],
      ['2016-09', 4, '2016-09-05', '2016-10-02', 28, '6720.00', '2016-10-03'],
    ],
    total: '21840.00',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'V05 with the Thursday of each week: 4 + 4 + 5',
    input: { agreement: fyldt30, order: thirteenWeeks, readings: { 'week-to-month': 'thursday' } },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 4, '2016-08-01', '2016-08-28', 28, '6720.00', '2016-08-29'],
      ['2016-09', 5, '2016-08-29', '2016-10-02', 35, '8400.00', '2016-10-03'],
    ],
    total: '21840.00',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'a begun week may be invoiced from its first day under that reading',
    input: { agreement: fyldt30, order: thirteenWeeks, readings: { 'invoice-begun-weeks': 'begun-allowed' } },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-07-25'],
      ['2016-08', 4, '2016-08-01', '2016-08-28', 28, '6720.00', '2016-08-22'],
      ['2016-09', 4, '2016-08-29', '2016-09-25', 28, '6720.00', '2016-09-19'],
      ['2016-10', 1, '2016-09-26', '2016-10-02', 7, '1680.00', '2016-09-26'],
    ],
    total: '21840.00',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'V03: 24 open days are three weeks and three days, and the deadline moves with the closing',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' },
    },
    lines: [['2016-07', 4, '2016-07-04', '2016-07-27', 24, '5760.00', '2016-07-28']],
    total: '5760.00',
    invoiceBy: '2016-09-27',
  },
  {
    id: 'a part week at the end counts by its own last day under first-day too',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-09-26', weeks: 13 },
      closure: { ground: 'closed-early', lastOpenDay: '2016-11-01' },
      readings: { 'week-to-month': 'first-day' },
    },
    // The part week 31 October through 1 November begins in October and ends in November.
    lines: [
      ['2016-09', 1, '2016-09-26', '2016-10-02', 7, '1680.00', '2016-10-03'],
      ['2016-10', 4, '2016-10-03', '2016-10-30', 28, '6720.00', '2016-10-31'],
      ['2016-11', 1, '2016-10-31', '2016-11-01', 2, '480.00', '2016-11-02'],
    ],
    total: '8880.00',
    invoiceBy: '2017-01-01',
  },
  {
    id: 'a line worth nothing stays: two days read as completed weeks',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-09-26', weeks: 13 },
      closure: { ground: 'closed-early', lastOpenDay: '2016-11-01' },
      readings: { 'part-week': 'completed-weeks' },
    },
    lines: [
      ['2016-10', 5, '2016-09-26', '2016-10-30', 35, '8400.00', '2016-10-31'],
      ['2016-11', 1, '2016-10-31', '2016-11-01', 2, '0.00', '2016-11-02'],
    ],
    total: '8400.00',
    invoiceBy: '2017-01-01',
  },
  {
    id: 'weeks that begin on a Wednesday: Thursday is the second of their seven days',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-08-31', weeks: 6 },
      readings: { 'week-to-month': 'thursday' },
    },
    // Thursdays: 1, 8, 15, 22, 29 September and 6 October.
    lines: [
      ['2016-09', 5, '2016-08-31', '2016-10-04', 35, '8400.00', '2016-10-05'],
      ['2016-10', 1, '2016-10-05', '2016-10-11', 7, '1680.00', '2016-10-12'],
    ],
    total: '10080.00',
    invoiceBy: '2016-12-11',
  },
  {
    id: 'weeks that begin on a Friday: Thursday is the last of their seven days',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-08-26', weeks: 2 },
      readings: { 'week-to-month': 'thursday' },
    },
    lines: [['2016-09', 2, '2016-08-26', '2016-09-08', 14, '3360.00', '2016-09-09']],
    total: '3360.00',
    invoiceBy: '2016-11-08',
  },
  {
    id: 'running totals are rounded, so that lines of thirds of an øre still sum to the fee',
    input: {
      agreement: fyldt30,
      order: { ...companyB, level: 'fastholdelsesmentor', hoursPerWeek: '1', hourlyRate: '0.20', weeks: 13 },
      contactMinutes: 1,
    },
    // A third of an øre a week: 4 weeks 1.33, 8 weeks 2.67, 12 weeks 4, 13 weeks 4.33.
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '0.01', '2016-08-01'],
      ['2016-08', 4, '2016-08-01', '2016-08-28', 28, '0.02', '2016-08-29'],
      ['2016-09', 4, '2016-08-29', '2016-09-25', 28, '0.01', '2016-09-26'],
      ['2016-10', 1, '2016-09-26', '2016-10-02', 7, '0.00', '2016-10-03'],
    ],
    total: '0.04',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'V16: a course that ends on 31 December is invoiced by the end of February',
    input: { agreement: fyldt30, order: { ...companyB, startsOn: '2016-12-05', endsOn: '2016-12-31' } },
    // Saturday 31 December ends a whole week, though its Sunday is not written down.
    lines: [['2016-12', 4, '2016-12-05', '2016-12-31', 27, '6720.00', '2017-01-01']],
    total: '6720.00',
    invoiceBy: '2017-02-28',
  },
  {
    id: 'V16 in a leap year: 29 February',
    input: { agreement: fyldt30, order: { ...companyB, startsOn: '2019-12-30', endsOn: '2019-12-31' } },
    lines: [['2019-12', 1, '2019-12-30', '2019-12-31', 2, '480.00', '2020-01-01']],
    total: '480.00',
    invoiceBy: '2020-02-29',
  },
  {
    id: 'a regulated rate: July as before, August part by part',
    input: { agreement: fyldt30, order: thirteenWeeks, rateChanges: [{ from: '2016-08-03', hourlyRate: '142.80' }] },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 4, '2016-08-01', '2016-08-28', 28, '6844.80', '2016-08-29'],
      ['2016-09', 4, '2016-08-29', '2016-09-25', 28, '6854.40', '2016-09-26'],
      ['2016-10', 1, '2016-09-26', '2016-10-02', 7, '1713.60', '2016-10-03'],
    ],
    total: '22132.80',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'a week that was paused is in no line',
    input: { agreement: fyldt30, order: thirteenWeeks, pauses: [paused('2016-08-08', '2016-08-12')] },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 3, '2016-08-01', '2016-08-28', 21, '5040.00', '2016-08-29'],
      ['2016-09', 4, '2016-08-29', '2016-09-25', 28, '6720.00', '2016-09-26'],
      ['2016-10', 1, '2016-09-26', '2016-10-02', 7, '1680.00', '2016-10-03'],
    ],
    total: '20160.00',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'a week that a pause cuts keeps its month, and is invoiced from the day after its last paid day',
    // The last of its seven days is 2 October; Friday through Sunday are not paid.
    input: { agreement: fyldt30, order: thirteenWeeks, pauses: [paused('2016-09-30', '2016-10-02')] },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 4, '2016-08-01', '2016-08-28', 28, '6720.00', '2016-08-29'],
      ['2016-09', 4, '2016-08-29', '2016-09-25', 28, '6720.00', '2016-09-26'],
      ['2016-10', 1, '2016-09-26', '2016-09-29', 4, '960.00', '2016-09-30'],
    ],
    total: '21120.00',
    invoiceBy: '2016-12-02',
  },
  {
    id: 'every day paused: no lines, no deadline',
    input: { agreement: fyldt30, order: thirteenWeeks, pauses: [paused('2016-07-04', '2016-10-02')] },
    lines: [],
    total: '0.00',
    invoiceBy: null,
  },
  {
    id: 'Monday through Friday: whole weeks of the days they have',
    input: { agreement: fyldt30, order: { ...companyB, endsOn: '2016-08-05' } },
    lines: [
      ['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01'],
      ['2016-08', 1, '2016-08-01', '2016-08-05', 5, '1680.00', '2016-08-06'],
    ],
    total: '8400.00',
    invoiceBy: '2016-10-05',
  },
  {
    id: 'from the Tuesday after Easter: its week begins on the Monday, and its month is told so',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '1997-04-01', endsOn: '1997-04-11' },
      readings: { 'week-to-month': 'first-day' },
    },
    lines: [
      ['1997-03', 1, '1997-04-01', '1997-04-06', 6, '1680.00', '1997-04-07'],
      ['1997-04', 1, '1997-04-07', '1997-04-11', 5, '1680.00', '1997-04-12'],
    ],
    total: '3360.00',
    invoiceBy: '1997-06-11',
  },
  {
    id: 'a last week that is whole counts by its own last day under first-day too',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-08-22', endsOn: '2016-09-02' },
      readings: { 'week-to-month': 'first-day' },
    },
    lines: [
      ['2016-08', 1, '2016-08-22', '2016-08-28', 7, '1680.00', '2016-08-29'],
      ['2016-09', 1, '2016-08-29', '2016-09-02', 5, '1680.00', '2016-09-03'],
    ],
    total: '3360.00',
    invoiceBy: '2016-11-02',
  },
  {
    id: 'a job that began, under entitled: the plan goes on to the ordered end',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-09-05', weeks: 8 },
      startedWorkOn: '2016-10-03',
      closure: { ground: 'closed-early', lastOpenDay: '2016-10-09' },
      readings: { 'started-work-fee': 'entitled' },
    },
    lines: [
      ['2016-09', 3, '2016-09-05', '2016-09-25', 21, '5040.00', '2016-09-26'],
      ['2016-10', 5, '2016-09-26', '2016-10-30', 35, '8400.00', '2016-10-31'],
    ],
    total: '13440.00',
    invoiceBy: '2016-12-30',
  },
  {
    id: 'agreed termination moves the deadline too',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'agreed-termination', lastOpenDay: '2016-07-31' },
    },
    lines: [['2016-07', 4, '2016-07-04', '2016-07-31', 28, '6720.00', '2016-08-01']],
    total: '6720.00',
    invoiceBy: '2016-09-30',
  },
  {
    id: 'cancelled before start: no lines, no deadline',
    input: { agreement: fyldt30, order: thirteenWeeks, closure: { ground: 'cancelled-before-start' } },
    lines: [],
    total: '0.00',
    invoiceBy: null,
  },
  {
    id: 'rejected on an objective ground: no lines, no deadline',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-10' },
    },
    lines: [],
    total: '0.00',
    invoiceBy: null,
  },
  {
    id: 'rejected on an objective ground, the open period paid',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-10' },
      readings: { 'objective-rejection-fee': 'open-period' },
    },
    lines: [['2016-07', 1, '2016-07-04', '2016-07-10', 7, '1680.00', '2016-07-11']],
    total: '1680.00',
    invoiceBy: '2016-09-10',
  },
  {
    id: 'closed on 12 October: two whole weeks and three days of it',
    input: { agreement: fyldt30, order: { ...companyB, startsOn: '2016-09-05', weeks: 13 }, closure: early },
    lines: [
      ['2016-09', 3, '2016-09-05', '2016-09-25', 21, '5040.00', '2016-09-26'],
      ['2016-10', 3, '2016-09-26', '2016-10-12', 17, '4080.00', '2016-10-13'],
    ],
    total: '9120.00',
    invoiceBy: '2016-12-12',
  },
];

/** The last day of a course, and the last day on which it may be invoiced. */
export const invoiceDeadlines: readonly (readonly [string, string, string])[] = [
  ['V16', '2016-12-31', '2017-02-28'],
  ['V16', '2016-10-02', '2016-12-02'],
  ['28 December', '2016-12-28', '2017-02-28'],
  ['29 December', '2016-12-29', '2017-02-28'],
  ['30 December', '2016-12-30', '2017-02-28'],
  ['27 December', '2016-12-27', '2017-02-27'],
  ['29 December before a leap day', '2019-12-29', '2020-02-29'],
  ['30 December before a leap day', '2019-12-30', '2020-02-29'],
  ['31 December before a leap day', '2019-12-31', '2020-02-29'],
  ['31 December before 1900 was no leap year, nor 2100', '2099-12-31', '2100-02-28'],
  ['31 July', '2016-07-31', '2016-09-30'],
  ['30 July', '2016-07-30', '2016-09-30'],
  ['30 June', '2016-06-30', '2016-08-30'],
  ['31 August', '2016-08-31', '2016-10-31'],
  ['a Saturday is not moved', '2016-11-17', '2017-01-17'],
  ['29 February', '2016-02-29', '2016-04-29'],
];

/** Vector, day of sending, due day, due day in working days. */
export const dueDates: readonly (readonly [string, string, string, string])[] = [
  ['V13', '2016-02-01', '2016-03-02', '2016-03-02'],
  ['V13', '2016-11-25', '2016-12-27', '2016-12-27'],
  ['V13', '2017-03-14', '2017-04-18', '2017-04-18'],
  ['V14', '2018-11-24', '2018-12-24', '2018-12-27'],
  ['V14', '2018-05-06', '2018-06-05', '2018-06-06'],
  ['V15', '2023-04-05', '2023-05-08', '2023-05-08'],
  ['V15', '2024-03-27', '2024-04-26', '2024-04-26'],
  ['a Friday stays', '2016-06-08', '2016-07-08', '2016-07-08'],
  ['a Saturday moves to Monday', '2016-06-09', '2016-07-11', '2016-07-11'],
  ['a Sunday moves to Monday', '2016-06-10', '2016-07-11', '2016-07-11'],
  ['a Monday stays', '2016-06-11', '2016-07-11', '2016-07-11'],
  ['31 December', '2018-12-01', '2018-12-31', '2019-01-02'],
  ['1 May is a weekday and a working day', '2017-04-01', '2017-05-01', '2017-05-01'],
  ['the Friday after Ascension Day is a working day', '2017-04-26', '2017-05-26', '2017-05-26'],
  ['Maundy Thursday moves over Easter', '2024-02-27', '2024-04-02', '2024-04-02'],
];
