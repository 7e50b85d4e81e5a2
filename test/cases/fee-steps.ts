import { agreementOf, closedEarly, inParts, says, splitBy } from './instalments.ts';
import {
  fixedPrice,
  heldHours,
  hourBands,
  monthPrice,
  pausedWeeks,
  resultInstalments,
  taxedWeeks,
  weekPrice,
} from './payment-models.ts';

/** What a fee is told in, step for step, under each way to price a course. */
export interface StepCase {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly steps: readonly string[];
}

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 4 };
const early = { ground: 'closed-early', lastOpenDay: '2027-01-13' };
const pause = (firstDay: string, lastDay: string) => ({ firstDay, lastDay, ground: 'ferie' });
const monthly = agreementOf({ price: { per: 'month', amount: '1000' }, invoicing: splitBy('calendar-months') });
const company = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 4, hoursPerWeek: '12', hourlyRate: '140' };
const contacts = (...days: readonly string[]) => days.map((on) => ({ on, minutes: 90 }));
const ofHours = { ...order, hoursPerWeek: '1' };
const heldAt = (price: object | undefined) =>
  agreementOf({
    ...(price ? { price } : { level: { hourlyRate: says('2.2', { min: '100', max: '500' }) } }),
    fee: { held: says('2.6', { pays: 'held-hours' }) },
    invoicing: splitBy('calendar-months'),
  });
const weekly = (fee: object, more: object = {}) =>
  agreementOf({ price: { per: 'week', amount: '700' }, fee, invoicing: splitBy('course-weeks'), ...more });
const untilEaster = { level: 'forloeb', startsOn: '2027-03-15', endsOn: '2027-03-24' };
const inHolyWeek = { ground: 'closed-early', lastOpenDay: '2027-03-23' };
const byOpenDays = weekly(closedEarly('open-days'));

export const stepCases: readonly StepCase[] = [
  {
    id: 'a week',
    input: { agreement: weekPrice, order },
    steps: [
      'agreed-price K 2.1 per=week → 450.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total K 2 weekPrice=450.00 weeks=4 → 1800.00',
    ],
  },
  {
    id: 'a week, closed early',
    input: { agreement: weekPrice, order, closure: early },
    steps: [
      'agreed-price K 2.1 per=week → 450.00',
      'open-period K 2.2 firstDay=2027-01-04 lastDay=2027-01-31 ground=closed-early lastOpenDay=2027-01-13 → 2027-01-04/2027-01-13',
      'total K 2 weekPrice=450.00 weeks=10/7 → 642.86 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a week, until a job',
    input: { agreement: weekPrice, order, startedWorkOn: '2027-01-18' },
    steps: [
      'agreed-price K 2.1 per=week → 450.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-17',
      'started-work K 2.3 startedWorkOn=2027-01-18 → 2027-01-17',
      'total K 2 weekPrice=450.00 weeks=2 → 900.00',
    ],
  },
  {
    id: 'a week as ordered, closed early',
    input: { agreement: weekly(closedEarly('as-ordered')), order, closure: early },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'open-period § 2.3 firstDay=2027-01-04 lastDay=2027-01-31 ground=closed-early lastOpenDay=2027-01-13 → 2027-01-04/2027-01-31',
      'total § 2 weekPrice=700.00 weeks=4 → 2800.00',
    ],
  },
  {
    id: 'a week by open days, closed early',
    input: { agreement: weekly(closedEarly('open-days')), order, closure: early },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'open-period § 2.3 firstDay=2027-01-04 lastDay=2027-01-31 ground=closed-early lastOpenDay=2027-01-13 → 2027-01-04/2027-01-13',
      'total § 2 weekPrice=700.00 weeks=10/7 → 1000.00 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a week, rejected',
    input: {
      agreement: weekly(closedEarly('open-days')),
      order,
      closure: { ground: 'objective-rejection', lastOpenDay: '2027-01-13' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'open-period § 2.4 firstDay=2027-01-04 lastDay=2027-01-31 ground=objective-rejection lastOpenDay=2027-01-13 → none',
      'total § 2.4 → 0.00',
    ],
  },
  {
    id: 'a week by its band',
    input: { agreement: hourBands, order: { ...order, hoursPerWeek: '20' } },
    steps: [
      'agreed-price K 2.1 per=week hoursPerWeek=20 → 1850.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total K 2 weekPrice=1850.00 weeks=4 → 7400.00',
    ],
  },
  {
    id: 'a week with VAT',
    input: { agreement: taxedWeeks, order },
    steps: [
      'agreed-price K 2.1 per=week → 450.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total K 2 weekPrice=450.00 weeks=4 → 1800.00',
      'with-vat K 2.4 total=1800.00 percent=25 → 2250.00',
    ],
  },
  {
    id: 'a week without VAT',
    input: { agreement: weekly({ vat: says('2.9', { rate: 'exempt' }) }), order },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total § 2 weekPrice=700.00 weeks=4 → 2800.00',
      'with-vat § 2.9 total=2800.00 percent=0 → 2800.00',
    ],
  },
  {
    id: 'a month',
    input: { agreement: monthPrice, order },
    steps: [
      'agreed-price K 2.1 per=month → 3200.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total K 2 monthPrice=3200.00 months=1 → 3200.00',
    ],
  },
  {
    id: 'a month, of which the second is paused',
    input: { agreement: monthly, order: { ...order, weeks: 10 }, pauses: [pause('2027-02-01', '2027-02-28')] },
    steps: [
      'agreed-price § 2.1 per=month → 1000.00',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-03-14 → 2027-01-04/2027-03-14',
      'paused-days § 2.7 pauses=2027-02-01/2027-02-28 → 28',
      'total § 2 monthPrice=1000.00 months=2 → 2000.00',
    ],
  },
  {
    id: 'a month, of which a day is paid',
    input: { agreement: monthly, order: { ...order, weeks: 10 }, pauses: [pause('2027-02-02', '2027-02-28')] },
    steps: [
      'agreed-price § 2.1 per=month → 1000.00',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-03-14 → 2027-01-04/2027-03-14',
      'paused-days § 2.7 pauses=2027-02-02/2027-02-28 → 27',
      'total § 2 monthPrice=1000.00 months=3 → 3000.00',
    ],
  },
  {
    id: 'a course in halves',
    input: { agreement: fixedPrice, order },
    steps: [
      'agreed-price K 2.1 per=course → 12000.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'instalment K 3.1 percent=50 earnedOn=2027-01-04 outcome=granted → 6000.00',
      'instalment K 3.2 percent=50 earnedOn=2027-01-31 outcome=granted → 6000.00',
      'total K 2 coursePrice=12000.00 → 12000.00',
    ],
  },
  {
    id: 'a course in halves, closed early',
    input: { agreement: fixedPrice, order, closure: early },
    steps: [
      'agreed-price K 2.1 per=course → 12000.00',
      'open-period K 2.2 firstDay=2027-01-04 lastDay=2027-01-31 ground=closed-early lastOpenDay=2027-01-13 → 2027-01-04/2027-01-13',
      'instalment K 3.1 percent=50 earnedOn=2027-01-04 outcome=granted → 6000.00',
      'instalment K 3.2 percent=50 earnedOn=2027-01-13 outcome=granted → 6000.00',
      'total K 2 coursePrice=12000.00 → 12000.00',
    ],
  },
  {
    id: 'a course in halves of an odd øre',
    input: {
      agreement: agreementOf({
        price: { per: 'course', amount: '100.01' },
        invoicing: inParts([
          ['50', { at: 'start' }],
          ['50', { at: 'end' }],
        ]),
      }),
      order,
    },
    steps: [
      'agreed-price § 2.1 per=course → 100.01',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'instalment § 3.1 percent=50 earnedOn=2027-01-04 outcome=granted → 50.01',
      'instalment § 3.2 percent=50 earnedOn=2027-01-31 outcome=granted → 50.00',
      'total § 2 coursePrice=100.01 → 100.01',
    ],
  },
  {
    id: 'a course by results',
    input: { agreement: resultInstalments, order, employment: [{ kind: 'ordinaert-job', firstDay: '2027-04-12' }] },
    steps: [
      'agreed-price K 2.1 per=course → 20000.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'instalment K 3.1 percent=20 earnedOn=2027-01-04 outcome=granted → 4000.00',
      'instalment K 3.2 percent=40 earnedOn=2027-04-12 outcome=granted → 8000.00',
      'instalment K 3.3 percent=40 earnedOn=2027-07-11 outcome=granted → 8000.00',
      'total K 2 coursePrice=20000.00 → 20000.00',
    ],
  },
  {
    id: 'a course by results that are not known',
    input: { agreement: resultInstalments, order, asOf: '2027-03-01' },
    steps: [
      'agreed-price K 2.1 per=course → 20000.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'instalment K 3.1 percent=20 earnedOn=2027-01-04 outcome=granted → 4000.00',
      'instalment K 3.2 percent=40 outcome=undecided → 8000.00',
      'instalment K 3.3 percent=40 outcome=undecided → 8000.00',
      'total K 2 coursePrice=20000.00 → 4000.00',
    ],
  },
  {
    id: 'held hours',
    input: {
      agreement: heldHours,
      order: ofHours,
      contacts: contacts('2027-01-03', '2027-01-04', '2027-01-31', '2027-02-01'),
    },
    steps: [
      'agreed-price K 2.1 per=hour hoursPerWeek=1 → 400.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total K 2.2 hourlyRate=400.00 minutes=180 most=1600.00 → 1200.00',
    ],
  },
  {
    id: 'held hours, at most those ordered',
    input: { agreement: heldHours, order: ofHours, contacts: contacts('2027-01-04', '2027-01-05', '2027-01-06') },
    steps: [
      'agreed-price K 2.1 per=hour hoursPerWeek=1 → 400.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total K 2.2 hourlyRate=400.00 minutes=270 most=1600.00 → 1600.00',
    ],
  },
  {
    id: 'held hours that were paused',
    input: {
      agreement: heldAt({ per: 'hour', amount: '400' }),
      order: ofHours,
      contacts: contacts('2027-01-05', '2027-01-12'),
      pauses: [pause('2027-01-12', '2027-01-12')],
    },
    steps: [
      'agreed-price § 2.1 per=hour hoursPerWeek=1 → 400.00',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days § 2.7 pauses=2027-01-12/2027-01-12 → 1',
      'total § 2.6 hourlyRate=400.00 minutes=90 most=1600.00 → 600.00',
    ],
  },
  {
    id: 'held hours at a rate of the order',
    input: { agreement: heldAt(undefined), order: { ...ofHours, hourlyRate: '320' }, contacts: contacts('2027-01-05') },
    steps: [
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total § 2.6 hourlyRate=320.00 minutes=90 most=1280.00 → 480.00',
    ],
  },
  {
    id: 'hours at the agreement’s rate',
    input: {
      agreement: agreementOf({ price: { per: 'hour', amount: '400' }, invoicing: splitBy('course-weeks') }),
      order: { ...ofHours, hoursPerWeek: '2.5' },
    },
    steps: [
      'agreed-price § 2.1 per=hour hoursPerWeek=2.5 → 400.00',
      'weekly-fee § 2 hoursPerWeek=2.5 hourlyRate=400.00 → 1000.00',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total § 2 hoursPerWeek=2.5 hourlyRate=400.00 weeks=4 → 4000.00',
    ],
  },
  {
    id: 'a week at an offered price',
    input: {
      agreement: agreementOf({ price: { per: 'week', min: '400', max: '500' }, invoicing: splitBy('course-weeks') }),
      order: { ...order, price: '450' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 450.00',
      'open-period § 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'total § 2 weekPrice=450.00 weeks=4 → 1800.00',
    ],
  },
  {
    id: 'a pause from Monday through Thursday',
    input: { agreement: pausedWeeks, order, pauses: [pause('2027-01-11', '2027-01-14')] },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-14 → 4',
      'total K 2 weekPrice=600.00 weeks=24/7 → 2057.14 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a pause through a Friday',
    input: { agreement: pausedWeeks, order, pauses: [pause('2027-01-11', '2027-01-15')] },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31 [order-week = work-week]',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-17 weekendAfter=true → 7',
      'total K 2 weekPrice=600.00 weeks=3 → 1800.00',
    ],
  },
  {
    id: 'a pause through a Saturday',
    input: { agreement: pausedWeeks, order, pauses: [pause('2027-01-11', '2027-01-16')] },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31 [order-week = work-week]',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-17 weekendAfter=true → 7',
      'total K 2 weekPrice=600.00 weeks=3 → 1800.00',
    ],
  },
  {
    id: 'a pause through a Sunday',
    input: { agreement: pausedWeeks, order, pauses: [pause('2027-01-11', '2027-01-17')] },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-17 → 7',
      'total K 2 weekPrice=600.00 weeks=3 → 1800.00',
    ],
  },
  {
    id: 'a pause and the weekend by itself',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-11', '2027-01-15'), pause('2027-01-16', '2027-01-17')],
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31 [order-week = work-week]',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-17 → 7',
      'total K 2 weekPrice=600.00 weeks=3 → 1800.00',
    ],
  },
  {
    id: 'two pauses, of which the second reaches on',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-05', '2027-01-05'), pause('2027-01-11', '2027-01-15')],
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31 [order-week = work-week]',
      'paused-days K 2.2 pauses=2027-01-05/2027-01-05 2027-01-11/2027-01-17 weekendAfter=true → 8',
      'total K 2 weekPrice=600.00 weeks=20/7 → 1714.29 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a pause by calendar weeks',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-11', '2027-01-15')],
      readings: { 'order-week': 'calendar' },
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31 [order-week = calendar]',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-15 → 5',
      'total K 2 weekPrice=600.00 weeks=23/7 → 1971.43 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a pause of the whole course',
    input: { agreement: pausedWeeks, order, pauses: [pause('2027-01-04', '2027-01-31')] },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → none',
      'paused-days K 2.2 pauses=2027-01-04/2027-01-31 → 28',
      'total K 2 → 0.00',
    ],
  },
  {
    id: 'a regulated rate',
    input: {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: company,
      rateChanges: [
        { from: '2016-07-20', hourlyRate: '150' },
        { from: '2016-07-18', hourlyRate: '145' },
      ],
    },
    steps: [
      'weekly-fee R207 hoursPerWeek=12 hourlyRate=140.00 → 1680.00',
      'rate-change R207 from=2016-07-18 hoursPerWeek=12 hourlyRate=145.00 → 1740.00',
      'rate-change R207 from=2016-07-20 hoursPerWeek=12 hourlyRate=150.00 → 1800.00',
      'open-period R214 firstDay=2016-07-04 lastDay=2016-07-31 → 2016-07-04/2016-07-31 [regulated-price = days]',
      // 12 × (140.00 × 2 + 145.00 × 2/7 + 150.00 × 12/7) = 6,942.857…
      'total R207 hoursPerWeek=12 hourlyRates=140.00 145.00 150.00 shares=2 2/7 12/7 → 6942.86',
    ],
  },
  {
    id: 'a regulated rate that waits for the next course',
    input: {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: company,
      rateChanges: [{ from: '2016-07-20', hourlyRate: '150' }],
      readings: { 'regulated-price': 'order' },
    },
    steps: [
      'weekly-fee R207 hoursPerWeek=12 hourlyRate=140.00 → 1680.00',
      'rate-change R207 from=2016-07-20 hoursPerWeek=12 hourlyRate=150.00 → 1800.00',
      'open-period R214 firstDay=2016-07-04 lastDay=2016-07-31 → 2016-07-04/2016-07-31 [regulated-price = order]',
      'total R207 hoursPerWeek=12 hourlyRate=140.00 weeks=4 → 6720.00',
    ],
  },
  {
    id: 'weeks that are made whole, in part, calendar-days',
    input: {
      agreement: byOpenDays,
      order: untilEaster,
      closure: inHolyWeek,
      readings: { 'part-week': 'calendar-days' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'work-weeks § 1 firstDay=2027-03-15 lastDay=2027-03-24 → 2 [order-week = work-week]',
      'open-period § 2.3 firstDay=2027-03-15 lastDay=2027-03-24 ground=closed-early lastOpenDay=2027-03-23 → 2027-03-15/2027-03-23',
      'total § 2 weekPrice=700.00 weeks=5/3 → 1166.67 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a pause inside a week, calendar-days',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-12', '2027-01-13')],
      readings: { 'part-week': 'calendar-days' },
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-12/2027-01-13 → 2',
      'total K 2 weekPrice=600.00 weeks=26/7 → 2228.57 [part-week = calendar-days]',
    ],
  },
  {
    id: 'weeks that are made whole, in part, weekdays',
    input: { agreement: byOpenDays, order: untilEaster, closure: inHolyWeek, readings: { 'part-week': 'weekdays' } },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'work-weeks § 1 firstDay=2027-03-15 lastDay=2027-03-24 → 2 [order-week = work-week]',
      'open-period § 2.3 firstDay=2027-03-15 lastDay=2027-03-24 ground=closed-early lastOpenDay=2027-03-23 → 2027-03-15/2027-03-23',
      'total § 2 weekPrice=700.00 weeks=5/3 → 1166.67 [part-week = weekdays]',
    ],
  },
  {
    id: 'a pause inside a week, weekdays',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-12', '2027-01-13')],
      readings: { 'part-week': 'weekdays' },
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-12/2027-01-13 → 2',
      'total K 2 weekPrice=600.00 weeks=18/5 → 2160.00 [part-week = weekdays]',
    ],
  },
  {
    id: 'weeks that are made whole, in part, started-weeks',
    input: {
      agreement: byOpenDays,
      order: untilEaster,
      closure: inHolyWeek,
      readings: { 'part-week': 'started-weeks' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'work-weeks § 1 firstDay=2027-03-15 lastDay=2027-03-24 → 2 [order-week = work-week]',
      'open-period § 2.3 firstDay=2027-03-15 lastDay=2027-03-24 ground=closed-early lastOpenDay=2027-03-23 → 2027-03-15/2027-03-23',
      'total § 2 weekPrice=700.00 weeks=2 → 1400.00 [part-week = started-weeks]',
    ],
  },
  {
    id: 'a pause inside a week, started-weeks',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-12', '2027-01-13')],
      readings: { 'part-week': 'started-weeks' },
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-12/2027-01-13 → 2',
      'total K 2 weekPrice=600.00 weeks=4 → 2400.00 [part-week = started-weeks]',
    ],
  },
  {
    id: 'weeks that are made whole, in part, completed-weeks',
    input: {
      agreement: byOpenDays,
      order: untilEaster,
      closure: inHolyWeek,
      readings: { 'part-week': 'completed-weeks' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'work-weeks § 1 firstDay=2027-03-15 lastDay=2027-03-24 → 2 [order-week = work-week]',
      'open-period § 2.3 firstDay=2027-03-15 lastDay=2027-03-24 ground=closed-early lastOpenDay=2027-03-23 → 2027-03-15/2027-03-23',
      'total § 2 weekPrice=700.00 weeks=1 → 700.00 [part-week = completed-weeks]',
    ],
  },
  {
    id: 'a pause inside a week, completed-weeks',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-12', '2027-01-13')],
      readings: { 'part-week': 'completed-weeks' },
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-12/2027-01-13 → 2',
      'total K 2 weekPrice=600.00 weeks=3 → 1800.00 [part-week = completed-weeks]',
    ],
  },
  {
    id: 'one week that is made whole from a Tuesday, in part',
    input: {
      agreement: byOpenDays,
      order: { ...untilEaster, startsOn: '2027-03-16' },
      closure: inHolyWeek,
      readings: { 'part-week': 'weekdays' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'open-period § 2.3 firstDay=2027-03-16 lastDay=2027-03-24 ground=closed-early lastOpenDay=2027-03-23 → 2027-03-16/2027-03-23',
      'total § 2 weekPrice=700.00 weeks=6/5 → 840.00 [part-week = weekdays]',
    ],
  },
  {
    id: 'three days that are made whole, in part',
    input: {
      agreement: byOpenDays,
      order: { ...untilEaster, startsOn: '2027-03-23' },
      closure: inHolyWeek,
      readings: { 'part-week': 'weekdays' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      'open-period § 2.3 firstDay=2027-03-23 lastDay=2027-03-24 ground=closed-early lastOpenDay=2027-03-23 → 2027-03-23/2027-03-23',
      'total § 2 weekPrice=700.00 weeks=1/5 → 140.00 [part-week = weekdays]',
    ],
  },
  {
    id: 'a pause that reaches on, and one long after it',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-11', '2027-01-15'), pause('2027-01-25', '2027-01-26')],
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31 [order-week = work-week]',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-17 2027-01-25/2027-01-26 weekendAfter=true → 9',
      'total K 2 weekPrice=600.00 weeks=19/7 → 1628.57 [part-week = calendar-days]',
    ],
  },
  {
    id: 'a pause of which the last day is told by itself',
    input: {
      agreement: pausedWeeks,
      order,
      pauses: [pause('2027-01-11', '2027-01-12'), pause('2027-01-13', '2027-01-13')],
    },
    steps: [
      'agreed-price K 2.1 per=week → 600.00',
      'open-period K 2 firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-04/2027-01-31',
      'paused-days K 2.2 pauses=2027-01-11/2027-01-13 → 3',
      'total K 2 weekPrice=600.00 weeks=25/7 → 2142.86 [part-week = calendar-days]',
    ],
  },
  ...['2027-04-02', '2027-04-04'].map((endsOn) => ({
    id: `the week after Easter Monday through ${endsOn}, of which two of four working days are paid`,
    input: {
      agreement: byOpenDays,
      order: { level: 'forloeb', startsOn: '2027-03-30', endsOn },
      closure: { ground: 'closed-early', lastOpenDay: '2027-03-31' },
      readings: { 'part-week': 'weekdays' },
    },
    steps: [
      'agreed-price § 2.1 per=week → 700.00',
      `work-weeks § 1 firstDay=2027-03-30 lastDay=${endsOn} → 1 [order-week = work-week]`,
      `open-period § 2.3 firstDay=2027-03-30 lastDay=${endsOn} ground=closed-early lastOpenDay=2027-03-31 → 2027-03-30/2027-03-31`,
      'total § 2 weekPrice=700.00 weeks=1/2 → 350.00 [part-week = weekdays]',
    ],
  })),
];
