/** What courses cost: the vectors of the rules register by id, and further cases with figures worked out by hand. */

const fyldt30 = 'koebenhavn-2016-fyldt-30';
const unge = 'koebenhavn-2016-unge';

const companyB = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', hoursPerWeek: '12', hourlyRate: '140' };
const thirteenWeeks = { ...companyB, weeks: 13 };
const mentor = { level: 'fastholdelsesmentor', startsOn: '2016-10-03', weeks: 8, hoursPerWeek: '1', hourlyRate: '320' };

export interface FeeCase {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

export const feeCases: readonly FeeCase[] = [
  // Vectors printed in the documents.
  {
    id: 'G02 a contact of 45 minutes costs 0.75 of the rate',
    input: { agreement: fyldt30, order: { ...mentor, weeks: 1 }, contactMinutes: 45 },
    expected: { total: '240.00', weeklyFee: '240.00' },
  },
  {
    id: 'G03 one contact is one hour',
    input: { agreement: fyldt30, order: { ...mentor, weeks: 1 }, contactMinutes: 60 },
    expected: { total: '320.00', weeklyFee: '320.00' },
  },
  {
    id: 'G04 12 hours for 13 weeks are 156 hours, though a placement of 9 hours begins after 3 weeks',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, hourlyRate: '1' }, startedWorkOn: '2016-07-25' },
    expected: { total: '156.00', entitledThrough: '2016-10-02', invoiceableThrough: '2016-10-02' },
  },
  {
    id: 'G05 12 hours for 26 weeks are 312 hours, though more are delivered',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 26, hourlyRate: '1' }, startedWorkOn: '2016-10-03' },
    expected: { total: '312.00' },
  },
  {
    id: 'G06 a placement that goes on after the course is paid through week 13 only',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, hoursPerWeek: '10' }, startedWorkOn: '2016-09-19' },
    expected: { total: '18200.00', entitledThrough: '2016-10-02' },
  },
  {
    id: 'G07 5 hours for 26 weeks, whatever the placement of 3 hours leaves over',
    input: {
      agreement: fyldt30,
      order: { ...companyB, level: 'virksomhedsspor-c', hoursPerWeek: '5', weeks: 26, hourlyRate: '1' },
      startedWorkOn: '2016-10-24',
    },
    expected: { total: '130.00' },
  },
  {
    id: 'G08 a placement above the booking is not paid extra',
    input: {
      agreement: fyldt30,
      order: { ...thirteenWeeks, hoursPerWeek: '10', hourlyRate: '1' },
      startedWorkOn: '2016-07-11',
    },
    expected: { total: '130.00' },
  },
  {
    id: 'G17 a week has 5 weekdays: Monday through Friday is a whole week counted in weekdays',
    input: {
      agreement: fyldt30,
      order: { ...companyB, endsOn: '2016-07-08' },
      readings: { 'part-week': 'weekdays' },
    },
    expected: { total: '1680.00', payable: { firstDay: '2016-07-04', lastDay: '2016-07-08', days: 5 } },
  },
  {
    id: 'G18 one hour is 60 minutes: 30 minutes are half of it',
    input: { agreement: fyldt30, order: mentor, contactMinutes: 30 },
    expected: { total: '1280.00', weeklyFee: '160.00' },
  },
  // Vectors derived from the defaults.
  { id: 'V01 fee of track 1 B', input: { agreement: fyldt30, order: thirteenWeeks }, expected: { total: '21840.00' } },
  {
    id: 'V02 least fee of track 4',
    input: {
      agreement: fyldt30,
      order: { level: 'ret-og-pligt-tilbud', startsOn: '2016-10-10', weeks: 3, hoursPerWeek: '10', hourlyRate: '90' },
    },
    expected: { total: '2700.00' },
  },
  {
    id: 'V02 most fee of track 4',
    input: {
      agreement: fyldt30,
      order: { level: 'ret-og-pligt-tilbud', startsOn: '2016-10-10', weeks: 3, hoursPerWeek: '10', hourlyRate: '110' },
    },
    expected: { total: '3300.00' },
  },
  {
    id: 'V03 closed after 24 open days',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' },
    },
    expected: {
      total: '5760.00',
      weeklyFee: '1680.00',
      payable: { firstDay: '2016-07-04', lastDay: '2016-07-27', days: 24 },
      entitledThrough: '2016-07-27',
      invoiceableThrough: '2016-07-27',
    },
  },
  {
    id: 'V04 a mentor of half an hour in area 1',
    input: {
      agreement: unge,
      order: {
        level: 'uddannelsesvej-2-mentor',
        startsOn: '2016-11-14',
        weeks: 26,
        hoursPerWeek: '0.5',
        hourlyRate: '300',
      },
    },
    expected: { total: '3900.00', weeklyFee: '150.00' },
  },
  // Part weeks: 24 days are 3 weeks and Monday, Tuesday, Wednesday.
  ...(
    [
      ['calendar-days', '5760.00'],
      ['weekdays', '6048.00'],
      ['started-weeks', '6720.00'],
      ['completed-weeks', '5040.00'],
    ] as const
  ).map(([option, total]) => ({
    id: `24 open days read as ${option}`,
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' },
      readings: { 'part-week': option },
    },
    expected: { total },
  })),
  // The same part week made by the order itself: 2016-07-04 through 2016-07-27.
  ...(
    [
      ['calendar-days', '5760.00'],
      ['weekdays', '6048.00'],
      ['started-weeks', '6720.00'],
      ['completed-weeks', '5040.00'],
    ] as const
  ).map(([option, total]) => ({
    id: `an order that ends in a part week read as ${option}`,
    input: {
      agreement: fyldt30,
      order: { ...companyB, endsOn: '2016-07-27' },
      readings: { 'part-week': option },
    },
    expected: { total, entitledThrough: '2016-07-27' },
  })),
  {
    id: 'a part week counted in weekdays takes public holidays with it (Christmas 2016: Monday 26 December)',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-12-19', endsOn: '2016-12-28' },
      readings: { 'part-week': 'weekdays' },
    },
    expected: { total: '2688.00', payable: { firstDay: '2016-12-19', lastDay: '2016-12-28', days: 10 } },
  },
  {
    id: 'a part week of a Saturday and a Sunday is worth nothing in weekdays',
    input: {
      agreement: fyldt30,
      order: { ...companyB, startsOn: '2016-07-02', endsOn: '2016-07-03' },
      readings: { 'part-week': 'weekdays' },
    },
    expected: { total: '0.00', payable: { firstDay: '2016-07-02', lastDay: '2016-07-03', days: 2 } },
  },
  {
    id: 'an order of one day',
    input: { agreement: fyldt30, order: { ...companyB, endsOn: '2016-07-04' } },
    expected: { total: '240.00', payable: { firstDay: '2016-07-04', lastDay: '2016-07-04', days: 1 } },
  },
  // Grounds.
  {
    id: 'cancelled before start',
    input: { agreement: fyldt30, order: thirteenWeeks, closure: { ground: 'cancelled-before-start' } },
    expected: {
      total: '0.00',
      weeklyFee: '1680.00',
      payable: null,
      entitledThrough: null,
      invoiceableThrough: null,
    },
  },
  {
    id: 'cancelled before start, and a job that began is worth nothing either',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'cancelled-before-start' },
      startedWorkOn: '2016-07-11',
    },
    expected: { total: '0.00', payable: null, entitledThrough: null, invoiceableThrough: null },
  },
  {
    id: 'objective rejection without a last open day',
    input: { agreement: fyldt30, order: thirteenWeeks, closure: { ground: 'objective-rejection' } },
    expected: { total: '0.00', payable: null, entitledThrough: null, invoiceableThrough: null },
  },
  {
    id: 'objective rejection with a last open day: nothing by default',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-27' },
    },
    expected: { total: '0.00', payable: null, entitledThrough: null, invoiceableThrough: null },
  },
  {
    id: 'objective rejection with a last open day, read as the open period',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-27' },
      readings: { 'objective-rejection-fee': 'open-period' },
    },
    expected: { total: '5760.00', entitledThrough: '2016-07-27', invoiceableThrough: '2016-07-27' },
  },
  {
    id: 'objective rejection without a last open day, read as the open period: still nothing',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection' },
      readings: { 'objective-rejection-fee': 'open-period' },
    },
    expected: { total: '0.00', payable: null },
  },
  {
    id: 'agreed termination keeps the part through the last open day',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'agreed-termination', lastOpenDay: '2016-07-27' },
    },
    expected: { total: '5760.00', entitledThrough: '2016-07-27', invoiceableThrough: '2016-07-27' },
  },
  {
    id: 'closed early on its very last day costs what the whole course costs',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-10-02' },
    },
    expected: { total: '21840.00', entitledThrough: '2016-10-02', invoiceableThrough: '2016-10-02' },
  },
  {
    id: 'closed early on its first day',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-04' },
    },
    expected: { total: '240.00', payable: { firstDay: '2016-07-04', lastDay: '2016-07-04', days: 1 } },
  },
  // A job, a placement or an education that begins: before, at, between and after the ends of the open period.
  ...(
    [
      ['2016-07-03', 'the day before the start', '2016-07-27'],
      ['2016-07-04', 'on the first day', '2016-10-02'],
      ['2016-07-15', 'in between', '2016-10-02'],
      ['2016-07-27', 'on the last open day', '2016-10-02'],
      ['2016-07-28', 'the day after the last open day', '2016-07-27'],
      ['2016-10-03', 'after the ordered end', '2016-07-27'],
    ] as const
  ).map(([startedWorkOn, when, entitledThrough]) => ({
    id: `closed early, work began ${when}`,
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' },
      startedWorkOn,
    },
    expected: { total: '5760.00', entitledThrough, invoiceableThrough: '2016-07-27' },
  })),
  {
    id: 'work that begins shortens nothing',
    input: { agreement: fyldt30, order: thirteenWeeks, startedWorkOn: '2016-07-11' },
    expected: { total: '21840.00', entitledThrough: '2016-10-02', invoiceableThrough: '2016-10-02' },
  },
  // Contacts.
  {
    id: 'a contact of 1 minute',
    input: { agreement: fyldt30, order: { ...mentor, weeks: 1 }, contactMinutes: 1 },
    expected: { total: '5.33', weeklyFee: '5.33' },
  },
  {
    id: 'contacts of 1 minute are rounded once, at the total: 8 × 5.333… is 42.67, not 8 × 5.33',
    input: { agreement: fyldt30, order: mentor, contactMinutes: 1 },
    expected: { total: '42.67', weeklyFee: '5.33' },
  },
  {
    id: 'three contacts of 45 minutes for 8 weeks',
    input: { agreement: fyldt30, order: { ...mentor, hoursPerWeek: '3' }, contactMinutes: 45 },
    expected: { total: '5760.00', weeklyFee: '720.00' },
  },
  // Rounding.
  {
    id: 'half an øre is rounded away from zero',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 1, hoursPerWeek: '0.5', hourlyRate: '0.01' } },
    expected: { total: '0.01', weeklyFee: '0.01' },
  },
  {
    id: 'just under half an øre is rounded down',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 1, hoursPerWeek: '0.4999', hourlyRate: '0.01' } },
    expected: { total: '0.00', weeklyFee: '0.00' },
  },
  {
    id: 'two weeks of half an øre are one øre: the weekly fee never makes the total',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 2, hoursPerWeek: '0.5', hourlyRate: '0.01' } },
    expected: { total: '0.01', weeklyFee: '0.01' },
  },
  {
    id: 'rate with four decimals',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 13, hoursPerWeek: '25', hourlyRate: '72.5555' } },
    expected: { total: '23580.54', weeklyFee: '1813.89' },
  },
  {
    id: 'a rate of zero costs nothing, and its days are payable all the same',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, hourlyRate: '0' } },
    expected: { total: '0.00', payable: { firstDay: '2016-07-04', lastDay: '2016-10-02', days: 91 } },
  },
  {
    id: 'the largest order there is, to the øre',
    input: {
      agreement: fyldt30,
      order: { ...companyB, weeks: 520, hoursPerWeek: '168', hourlyRate: '999999999999.9999' },
    },
    expected: { total: '87359999999999991.26', weeklyFee: '167999999999999.98' },
  },
  // Vulnerable citizens over 30: hours and rate are the caller's own.
  {
    id: 'no money rule: what the caller says, and it is said',
    input: {
      agreement: 'koebenhavn-udsatte-over-30',
      order: { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1', hourlyRate: '410' },
    },
    expected: { total: '5330.00', basis: 'caller', vat: 'excluded' },
  },
  {
    id: 'a money rule: the basis is the agreement',
    input: { agreement: fyldt30, order: thirteenWeeks },
    expected: { basis: 'agreement', vat: 'excluded' },
  },
];

export interface RefusedCase {
  readonly id: string;
  readonly input: unknown;
  /** Each as `code at path`. */
  readonly problems: readonly string[];
}

/** Wrong in one way each, or in several at once. */
export const refusedFees: readonly RefusedCase[] = [
  { id: 'nothing at all', input: {}, problems: ['missing-field at agreement', 'missing-field at order'] },
  { id: 'no object', input: [], problems: ['not-an-object at '] },
  {
    id: 'unknown agreement',
    input: { agreement: 'koebenhavn-2016', order: thirteenWeeks },
    problems: ['unknown-agreement at agreement'],
  },
  {
    id: 'unknown level',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, level: 'virksomhedsspor-d' } },
    problems: ['unknown-level at order.level'],
  },
  {
    id: 'a level of another agreement',
    input: { agreement: unge, order: thirteenWeeks },
    problems: ['unknown-level at order.level'],
  },
  {
    id: 'no hours and no rate',
    input: { agreement: fyldt30, order: { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13 } },
    problems: ['missing-field at order.hoursPerWeek', 'missing-field at order.hourlyRate'],
  },
  {
    id: 'an interval of hours has no fee',
    input: {
      agreement: 'koebenhavn-udsatte-over-30',
      order: {
        level: 'helhedsforloeb',
        startsOn: '2024-10-07',
        weeks: 26,
        hoursInterval: { min: '3', max: '6' },
        hourlyRate: '400',
      },
    },
    problems: ['missing-field at order.hoursPerWeek'],
  },
  {
    id: 'hours and an interval',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, hoursInterval: { min: '3', max: '6' } } },
    problems: ['both-given at order.hoursInterval'],
  },
  {
    id: 'weeks and a last day',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, endsOn: '2016-10-02' } },
    problems: ['both-given at order.endsOn'],
  },
  {
    id: 'neither weeks nor a last day',
    input: { agreement: fyldt30, order: companyB },
    problems: ['missing-field at order.weeks'],
  },
  {
    id: 'no weeks',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 0 } },
    problems: ['out-of-range at order.weeks'],
  },
  {
    id: '521 weeks',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 521 } },
    problems: ['out-of-range at order.weeks'],
  },
  {
    id: 'half a week',
    input: { agreement: fyldt30, order: { ...companyB, weeks: 1.5 } },
    problems: ['invalid-type at order.weeks'],
  },
  {
    id: 'weeks as text',
    input: { agreement: fyldt30, order: { ...companyB, weeks: '13' } },
    problems: ['invalid-type at order.weeks'],
  },
  {
    id: 'ends the day before it starts',
    input: { agreement: fyldt30, order: { ...companyB, endsOn: '2016-07-03' } },
    problems: ['date-order at order.endsOn'],
  },
  {
    id: 'a day more than 520 weeks',
    input: { agreement: fyldt30, order: { ...companyB, endsOn: '2026-06-22' } },
    problems: ['out-of-range at order.endsOn'],
  },
  {
    id: 'a start that does not exist',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, startsOn: '2016-02-30' } },
    problems: ['invalid-date at order.startsOn'],
  },
  {
    id: 'ends past the calendar',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, startsOn: '2199-12-01' } },
    problems: ['date-out-of-range at order.weeks'],
  },
  {
    id: 'closed before it starts',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-03' },
    },
    problems: ['date-order at closure.lastOpenDay'],
  },
  {
    id: 'closed after it ends',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'agreed-termination', lastOpenDay: '2016-10-03' },
    },
    problems: ['date-order at closure.lastOpenDay'],
  },
  {
    id: 'a rejection outside the course, though nothing is paid for it',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-10-03' },
    },
    problems: ['date-order at closure.lastOpenDay'],
  },
  {
    id: 'closed early without a day',
    input: { agreement: fyldt30, order: thirteenWeeks, closure: { ground: 'closed-early' } },
    problems: ['missing-field at closure.lastOpenDay'],
  },
  {
    id: 'terminated without a day',
    input: { agreement: fyldt30, order: thirteenWeeks, closure: { ground: 'agreed-termination' } },
    problems: ['missing-field at closure.lastOpenDay'],
  },
  {
    id: 'cancelled before start with a day',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'cancelled-before-start', lastOpenDay: '2016-07-04' },
    },
    problems: ['unknown-field at closure.lastOpenDay'],
  },
  {
    id: 'no such ground',
    input: { agreement: fyldt30, order: thirteenWeeks, closure: { ground: 'closed', lastOpenDay: '2016-07-27' } },
    problems: ['invalid-option at closure.ground'],
  },
  {
    id: 'contacts of 0 minutes',
    input: { agreement: fyldt30, order: mentor, contactMinutes: 0 },
    problems: ['out-of-range at contactMinutes'],
  },
  {
    id: 'contacts of 61 minutes',
    input: { agreement: fyldt30, order: mentor, contactMinutes: 61 },
    problems: ['out-of-range at contactMinutes'],
  },
  {
    id: 'contacts of 45.5 minutes',
    input: { agreement: fyldt30, order: mentor, contactMinutes: 45.5 },
    problems: ['invalid-type at contactMinutes'],
  },
  {
    id: 'contacts on a level without a mentor',
    input: { agreement: fyldt30, order: thirteenWeeks, contactMinutes: 45 },
    problems: ['not-a-mentor-level at contactMinutes'],
  },
  {
    id: 'contacts with half hours',
    input: { agreement: fyldt30, order: { ...mentor, hoursPerWeek: '1.5' }, contactMinutes: 45 },
    problems: ['hours-not-whole at order.hoursPerWeek'],
  },
  {
    id: 'unknown field, unknown reading, unknown option',
    input: {
      agreement: fyldt30,
      order: { ...thirteenWeeks, hourlyrate: '140' },
      contactminutes: 45,
      readings: { 'part-weeks': 'weekdays', 'part-week': 'tuesdays' },
    },
    problems: [
      'invalid-option at readings.part-week',
      'unknown-field at readings.part-weeks',
      'unknown-field at order.hourlyrate',
      'unknown-field at contactminutes',
    ],
  },
  {
    id: 'a misspelt field and a problem of the facts are told together',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, level: 'virksomhedsspor-d' }, contactminutes: 45 },
    problems: ['unknown-field at contactminutes', 'unknown-level at order.level'],
  },
  {
    id: 'several problems of the facts',
    input: {
      agreement: fyldt30,
      order: { ...companyB, level: 'virksomhedsspor-d', endsOn: '2016-07-03' },
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' },
    },
    problems: ['unknown-level at order.level', 'date-order at order.endsOn'],
  },
  {
    id: 'a rate below zero, a rate with five decimals, hours of zero and above 168',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, hourlyRate: '-1', hoursPerWeek: '0' } },
    problems: ['out-of-range at order.hoursPerWeek', 'out-of-range at order.hourlyRate'],
  },
  {
    id: 'a rate with five decimals and hours above 168',
    input: { agreement: fyldt30, order: { ...thirteenWeeks, hourlyRate: 140.00005, hoursPerWeek: '168.0001' } },
    problems: ['out-of-range at order.hoursPerWeek', 'too-many-decimals at order.hourlyRate'],
  },
];
