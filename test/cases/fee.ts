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
  // Orders by dates: the weeks that holidays and weekends cut are whole, and read as written they are not.
  ...(
    [
      ['Monday through Friday', '2016-09-05', '2016-09-23', '3000.00', '2714.29', 19],
      ['Monday through Saturday', '2016-09-05', '2016-09-24', '3000.00', '2857.14', 20],
      ['Monday through Sunday', '2016-09-05', '2016-09-25', '3000.00', '3000.00', 21],
      ['Monday through Thursday', '2016-09-05', '2016-09-22', '2571.43', '2571.43', 18],
      ['Tuesday through Friday', '2016-09-06', '2016-09-23', '2571.43', '2571.43', 18],
      ['from the Tuesday after Easter', '2016-03-29', '2016-04-15', '3000.00', '2571.43', 18],
      ['from Easter Monday itself', '2016-03-28', '2016-04-15', '3000.00', '2714.29', 19],
      ['from the Wednesday after Easter', '2016-03-30', '2016-04-15', '2428.57', '2428.57', 17],
      ['through the Wednesday before Maundy Thursday', '2016-03-07', '2016-03-23', '3000.00', '2428.57', 17],
      ['through Maundy Thursday', '2016-03-07', '2016-03-24', '3000.00', '2571.43', 18],
      ['through the Tuesday before Maundy Thursday', '2016-03-07', '2016-03-22', '2285.71', '2285.71', 16],
      ['one day, the only one that is asked', '2016-09-05', '2016-09-05', '142.86', '142.86', 1],
    ] as const
  ).flatMap(([what, startsOn, endsOn, inWorkWeeks, asWritten, days]) =>
    (
      [
        ['work-week', inWorkWeeks],
        ['calendar', asWritten],
      ] as const
    ).map(([option, total]) => ({
      id: `order-week ${option}: ${what}`,
      input: {
        agreement: fyldt30,
        order: { level: 'ret-og-pligt-tilbud', startsOn, endsOn, hoursPerWeek: '10', hourlyRate: '100' },
        readings: { 'order-week': option },
      },
      expected: { total, entitledTotal: total, payable: { firstDay: startsOn, lastDay: endsOn, days } },
    })),
  ),
  {
    id: 'order-week is work-week by default',
    input: {
      agreement: fyldt30,
      order: {
        level: 'ret-og-pligt-tilbud',
        startsOn: '2016-09-05',
        endsOn: '2016-09-23',
        hoursPerWeek: '10',
        hourlyRate: '100',
      },
    },
    expected: { total: '3000.00', weeklyFee: '1000.00' },
  },
  // 1,680.00 a week of Monday through Friday: closed on the Thursday four of its five days are paid.
  ...(
    [
      ['2016-07-14', '2640.00'],
      ['2016-07-21', '4704.00'],
      ['2016-07-22', '5040.00'],
    ] as const
  ).map(([lastOpenDay, total]) => ({
    id: `three work weeks, closed early on ${lastOpenDay}`,
    input: {
      agreement: fyldt30,
      order: { ...companyB, endsOn: '2016-07-22' },
      closure: { ground: 'closed-early', lastOpenDay },
    },
    expected: { total, entitledTotal: total, invoiceableThrough: lastOpenDay },
  })),
  // A44 and A43: what may be claimed, and what is due.
  {
    id: 'open 12 of 13 weeks before an objective rejection: 20,160.00 may be claimed',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-09-25' },
    },
    expected: {
      total: '0.00',
      entitledTotal: '0.00',
      entitledThrough: null,
      findings: [{ code: 'open-period-may-be-claimed', severity: 'warn', rule: 'R214', amount: '20160.00' }],
    },
  },
  {
    id: 'the first day of an objective rejection may be claimed too',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-04' },
    },
    expected: { total: '0.00', findings: [{ code: 'open-period-may-be-claimed', amount: '240.00' }] },
  },
  {
    id: 'nothing may be claimed under open-period, where it is paid; a job that began adds nothing to a rejection',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-09-25' },
      startedWorkOn: '2016-08-01',
      readings: { 'objective-rejection-fee': 'open-period', 'started-work-fee': 'entitled' },
    },
    expected: { total: '20160.00', entitledTotal: '20160.00', entitledThrough: '2016-09-25', findings: [] },
  },
  {
    id: 'nothing may be claimed outside the portal',
    input: {
      agreement: fyldt30,
      order: { ...thirteenWeeks, orderedOutsidePortal: true },
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-09-25' },
    },
    expected: { total: '0.00', entitledTotal: '0.00', findings: [] },
  },
  ...(
    [
      ['invoiceable', '8400.00', '2016-10-09', 35],
      ['entitled', '21840.00', '2016-12-04', 91],
    ] as const
  ).map(([option, total, through, days]) => ({
    id: `a job on 2016-10-03, closed on 2016-10-09: ${option}`,
    input: {
      agreement: fyldt30,
      order: { ...thirteenWeeks, startsOn: '2016-09-05' },
      startedWorkOn: '2016-10-03',
      closure: { ground: 'closed-early', lastOpenDay: '2016-10-09' },
      readings: { 'started-work-fee': option },
    },
    expected: {
      total,
      entitledTotal: '21840.00',
      entitledThrough: '2016-12-04',
      invoiceableThrough: through,
      payable: { firstDay: '2016-09-05', lastDay: through, days },
    },
  })),
  // Pauses: 1,680.00 a week, 240.00 a day.
  ...(
    [
      ['Monday through Friday, so the whole week', '2016-08-08', '2016-08-12', '20160.00', '20640.00', 84],
      ['Monday through Saturday, so the whole week', '2016-08-08', '2016-08-13', '20160.00', '20400.00', 84],
      ['Monday through Sunday', '2016-08-08', '2016-08-14', '20160.00', '20160.00', 84],
      ['Monday through Thursday', '2016-08-08', '2016-08-11', '20880.00', '20880.00', 87],
      ['Tuesday through Friday', '2016-08-09', '2016-08-12', '20400.00', '20880.00', 85],
      ['one Wednesday', '2016-08-10', '2016-08-10', '21600.00', '21600.00', 90],
      ['the first day', '2016-07-04', '2016-07-04', '21600.00', '21600.00', 90],
      ['the last two days', '2016-10-01', '2016-10-02', '21360.00', '21360.00', 89],
    ] as const
  ).flatMap(([what, firstDay, lastDay, inWorkWeeks, asWritten, days]) =>
    (
      [
        ['work-week', inWorkWeeks],
        ['calendar', asWritten],
      ] as const
    ).map(([option, total]) => ({
      id: `payment stopped ${what}, ${option}`,
      input: {
        agreement: fyldt30,
        order: thirteenWeeks,
        pauses: [{ firstDay, lastDay, ground: 'force-majeure' }],
        readings: { 'order-week': option },
      },
      expected: {
        total,
        entitledTotal: total,
        weeklyFee: '1680.00',
        entitledThrough: '2016-10-02',
        invoiceableThrough: '2016-10-02',
        ...(option === 'work-week' && days < 90 && firstDay > '2016-07-04' && lastDay < '2016-10-01'
          ? { payable: { firstDay: '2016-07-04', lastDay: '2016-10-02', days } }
          : {}),
      },
    })),
  ),
  {
    id: 'a pause at the start and one at the end move the paid days, not the days that are due',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      pauses: [
        { firstDay: '2016-09-26', lastDay: '2016-10-02', ground: 'force-majeure' },
        { firstDay: '2016-07-04', lastDay: '2016-07-10', ground: 'force-majeure' },
      ],
    },
    expected: {
      total: '18480.00',
      payable: { firstDay: '2016-07-11', lastDay: '2016-09-25', days: 77 },
      entitledThrough: '2016-10-02',
      invoiceableThrough: '2016-10-02',
    },
  },
  {
    id: 'a pause in a last week of Monday through Friday is shared by its own five days',
    input: {
      agreement: fyldt30,
      order: { ...companyB, endsOn: '2016-09-30' },
      pauses: [{ firstDay: '2016-09-26', lastDay: '2016-09-27', ground: 'force-majeure' }],
    },
    // Twelve weeks and three fifths of one.
    expected: { total: '21168.00', payable: { firstDay: '2016-07-04', lastDay: '2016-09-30', days: 87 } },
  },
  {
    id: 'a pause through the Friday on which the course was closed stops the weekend that is due, too',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      startedWorkOn: '2016-08-01',
      closure: { ground: 'closed-early', lastOpenDay: '2016-08-12' },
      pauses: [{ firstDay: '2016-08-08', lastDay: '2016-08-12', ground: 'force-majeure' }],
    },
    expected: {
      total: '8400.00',
      entitledTotal: '20160.00',
      payable: { firstDay: '2016-07-04', lastDay: '2016-08-07', days: 35 },
      invoiceableThrough: '2016-08-12',
      entitledThrough: '2016-10-02',
    },
  },
  {
    id: 'every day paused: nothing is paid',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      pauses: [{ firstDay: '2016-07-04', lastDay: '2016-10-02', ground: 'force-majeure' }],
    },
    expected: {
      total: '0.00',
      weeklyFee: '1680.00',
      payable: null,
      entitledThrough: null,
      entitledTotal: '0.00',
      invoiceableThrough: null,
      findings: [],
    },
  },
  {
    id: 'every day but the last paused',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      pauses: [{ firstDay: '2016-07-04', lastDay: '2016-10-01', ground: 'force-majeure' }],
      readings: { 'order-week': 'calendar' },
    },
    expected: { total: '240.00', payable: { firstDay: '2016-10-02', lastDay: '2016-10-02', days: 1 } },
  },
  // Regulated rates: 142.80 from Wednesday 2016-08-03.
  ...(
    [
      ['days', '22132.80'],
      ['order', '21840.00'],
    ] as const
  ).map(([option, total]) => ({
    id: `a regulated rate inside a course: ${option}`,
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      rateChanges: [{ from: '2016-08-03', hourlyRate: '142.80' }],
      readings: { 'regulated-price': option },
    },
    expected: { total, entitledTotal: total, weeklyFee: '1680.00' },
  })),
  {
    id: 'a rate from the second day, and one from the last, in any order',
    input: {
      agreement: fyldt30,
      order: { ...companyB, weeks: 1 },
      rateChanges: [
        { from: '2016-07-10', hourlyRate: '210' },
        { from: '2016-07-05', hourlyRate: '70' },
      ],
    },
    // 240 + 5 × 120 + 360.
    expected: { total: '1200.00', weeklyFee: '1680.00' },
  },
  {
    id: 'a rate changes inside a work week: five days share the week',
    input: {
      agreement: fyldt30,
      order: { ...companyB, endsOn: '2016-07-08' },
      rateChanges: [{ from: '2016-07-08', hourlyRate: '70' }],
    },
    // Four fifths of 1,680 and one of 840.
    expected: { total: '1512.00', payable: { firstDay: '2016-07-04', lastDay: '2016-07-08', days: 5 } },
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
  ...(
    [
      ['starts before the course', ['2016-07-03', '2016-07-04'], ['date-order at pauses[0].firstDay']],
      ['ends after the course', ['2016-10-02', '2016-10-03'], ['date-order at pauses[0].lastDay']],
      ['ends before it starts', ['2016-08-09', '2016-08-08'], ['date-order at pauses[0].lastDay']],
    ] as const
  ).map(([what, [firstDay, lastDay], problems]) => ({
    id: `a pause that ${what}`,
    input: { agreement: fyldt30, order: thirteenWeeks, pauses: [{ firstDay, lastDay, ground: 'force-majeure' }] },
    problems,
  })),
  {
    id: 'a pause after the last open day',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'closed-early', lastOpenDay: '2016-08-12' },
      pauses: [{ firstDay: '2016-08-08', lastDay: '2016-08-13', ground: 'force-majeure' }],
    },
    problems: ['date-order at pauses[0].lastDay'],
  },
  {
    id: 'a pause of a course that never began',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      closure: { ground: 'cancelled-before-start' },
      pauses: [{ firstDay: '2016-08-08', lastDay: '2016-08-12', ground: 'force-majeure' }],
    },
    problems: ['date-order at pauses[0].lastDay'],
  },
  {
    id: 'two pauses that share a day: the one told later, wherever it lies',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      pauses: [
        { firstDay: '2016-08-08', lastDay: '2016-08-12', ground: 'force-majeure' },
        { firstDay: '2016-08-01', lastDay: '2016-08-08', ground: 'force-majeure' },
        { firstDay: '2016-08-15', lastDay: '2016-08-15', ground: 'force-majeure' },
      ],
    },
    problems: ['given-twice at pauses[1]'],
  },
  {
    id: 'a pause on a ground that the agreement does not name',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      pauses: [{ firstDay: '2016-08-08', lastDay: '2016-08-12', ground: 'ferie' }],
    },
    problems: ['not-in-agreement at pauses[0].ground'],
  },
  ...(
    [
      ['2016-07-04', 'on the start'],
      ['2016-07-03', 'before the start'],
      ['2016-10-03', 'after the ordered end'],
    ] as const
  ).map(([from, when]) => ({
    id: `a rate that takes effect ${when}`,
    input: { agreement: fyldt30, order: thirteenWeeks, rateChanges: [{ from, hourlyRate: '142.80' }] },
    problems: ['date-order at rateChanges[0].from'],
  })),
  {
    id: 'two rates from one day',
    input: {
      agreement: fyldt30,
      order: thirteenWeeks,
      rateChanges: [
        { from: '2016-08-03', hourlyRate: '142.80' },
        { from: '2016-09-01', hourlyRate: '143' },
        { from: '2016-08-03', hourlyRate: '142.80' },
      ],
    },
    problems: ['given-twice at rateChanges[2].from'],
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
