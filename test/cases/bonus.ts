/** Worked examples of bonus: what happened, what is asked, and what must come out. Vectors are named by their id. */

export const order = {
  id: 'ordre-1',
  citizen: 'borger-1',
  provider: 'leverandoer-a',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
} as const;

export const agreement = 'koebenhavn-2016-fyldt-30';

export const allFigures = {
  'bonus-1a': '10000.00',
  'bonus-1b': '15000.00',
  'bonus-3': '20000.00',
  'bonus-4': '5000.00',
  'income-threshold': '12000.00',
} as const;

export function endingOn(endsOn: string, level = 'virksomhedsspor-b', startsOn = '2016-07-04') {
  return { ...order, weeks: undefined, level, startsOn, endsOn };
}

export function placement(firstDay: string, lastDay: string, approvedOn?: string) {
  return { kind: 'virksomhedspraktik', firstDay, lastDay, ...(approvedOn && { approvedOn }) };
}

export interface DecisionCase {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Each decision as `bonus outcome amount`, `-` for no amount. */
  readonly gives: readonly string[];
  readonly reasons?: readonly (readonly string[])[];
  readonly missing?: readonly (readonly string[])[];
}

const job = (monthlyIncome?: Record<string, string>) => ({
  kind: 'ordinaert-job',
  firstDay: '2016-11-01',
  ...(monthlyIncome && { monthlyIncome }),
});
const fourWeeks = [placement('2016-09-19', '2016-10-16')];
const level = (id: string, weeks: number) => ({ ...order, level: id, weeks });
const earlier = (changes: object, closure?: object) => [
  { order: { ...order, id: 'ordre-0', ...changes }, ...(closure && { closure }) },
];

export const decisionCases: readonly DecisionCase[] = [
  {
    name: 'V09: 28 days, of which the last lies after the course',
    input: { order, placements: fourWeeks, figures: allFigures },
    gives: ['1a granted 10000.00', '1b refused -'],
    reasons: [['four-weeks-in-placement'], ['not-in-job-or-education']],
  },
  {
    name: 'V09: a day less',
    input: { order, placements: [placement('2016-09-19', '2016-10-15')], figures: allFigures },
    gives: ['1a refused -', '1b refused -'],
    reasons: [['too-short-in-placement'], ['not-in-job-or-education']],
  },
  {
    name: 'A08: the condition is met and the amount is lost: granted, without an amount',
    input: { order, placements: fourWeeks },
    gives: ['1a granted -', '1b refused -'],
    missing: [['bonus-1a'], []],
  },
  {
    name: 'R241: income exactly at the threshold',
    input: { order, employment: [job({ '2017-01': '12000.00' })], figures: allFigures },
    gives: ['1a refused -', '1b granted 15000.00'],
    reasons: [['too-short-in-placement'], ['in-ordinary-job', 'income-reached']],
  },
  {
    name: 'R241: one øre under',
    input: { order, employment: [job({ '2017-01': '11999.99' })], figures: allFigures },
    gives: ['1a refused -', '1b refused -'],
    reasons: [['too-short-in-placement'], ['income-below-threshold']],
  },
  {
    name: 'R241: one øre over',
    input: { order, employment: [job({ '2017-01': '12000.01' })], figures: allFigures },
    gives: ['1a refused -', '1b granted 15000.00'],
  },
  {
    name: 'A07: the income of another month does not count',
    input: { order, employment: [job({ '2016-12': '50000.00', '2017-01': '0.00' })], figures: allFigures },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'R241: several jobs on the day are summed',
    input: {
      order,
      employment: [job({ '2017-01': '7000.00' }), job({ '2017-01': '5000.00' })],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b granted 15000.00'],
  },
  {
    name: 'A07: a job that ended the day before adds what it is stated to have paid in the month',
    input: {
      order,
      employment: [{ ...job({ '2017-01': '7000.00' }), lastDay: '2016-12-31' }, job({ '2017-01': '5000.00' })],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b granted 15000.00'],
  },
  {
    name: 'A07: held that day alone, it adds nothing',
    input: {
      order,
      employment: [{ ...job({ '2017-01': '7000.00' }), lastDay: '2016-12-31' }, job({ '2017-01': '5000.00' })],
      figures: allFigures,
      readings: { 'bonus-income': 'held-that-day' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'R241: no income stated',
    input: { order, employment: [job()], figures: allFigures },
    gives: ['1a refused -', '1b undecided -'],
    missing: [[], ['employment.monthlyIncome.2017-01']],
  },
  {
    name: 'R241: one of two incomes is enough alone',
    input: { order, employment: [job({ '2017-01': '12000.00' }), job()], figures: allFigures },
    gives: ['1a refused -', '1b granted 15000.00'],
    missing: [[], []],
  },
  {
    name: 'R241: one of two incomes is not enough, the other is not known',
    input: { order, employment: [job({ '2017-01': '11999.99' }), job()], figures: allFigures },
    gives: ['1a refused -', '1b undecided -'],
  },
  {
    name: 'A08: everything about the job is missing, and all of it is told',
    input: { order, employment: [job()] },
    gives: ['1a refused -', '1b undecided -'],
    reasons: [['too-short-in-placement'], ['in-ordinary-job', 'income-not-known']],
    missing: [[], ['income-threshold', 'employment.monthlyIncome.2017-01', 'bonus-1b']],
  },
  {
    name: 'R240: education has no threshold',
    input: { order, employment: [{ kind: 'uddannelse', firstDay: '2017-01-01', lastDay: '2017-01-01' }] },
    gives: ['1a refused -', '1b granted -'],
    missing: [[], ['bonus-1b']],
  },
  {
    name: 'R240: education beside a job whose income is unknown',
    input: { order, employment: [job(), { kind: 'uddannelse', firstDay: '2016-08-01' }], figures: allFigures },
    gives: ['1a refused -', '1b granted 15000.00'],
    missing: [[], []],
  },
  {
    name: 'A12: a flexjob is no ordinary job',
    input: { order, employment: [{ kind: 'fleksjob', firstDay: '2016-08-01' }], figures: allFigures },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A12: read as a job, a flexjob needs the income too',
    input: {
      order,
      employment: [{ kind: 'fleksjob', firstDay: '2016-08-01', monthlyIncome: { '2017-01': '12000' } }],
      figures: allFigures,
      readings: { 'bonus-flexjob-as-job': 'yes' },
    },
    gives: ['1a refused -', '1b granted 15000.00'],
  },
  {
    name: 'A07: each of the two months after the exit',
    input: {
      order,
      employment: [job({ '2016-11': '12000', '2016-12': '11999.99' })],
      figures: allFigures,
      readings: { 'bonus-income-month': 'two-months-after-exit' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'R242: track 3, a flexjob without any income',
    input: {
      order: level('fleksjobspor-a', 13),
      employment: [{ kind: 'fleksjob', firstDay: '2017-01-01' }],
      figures: allFigures,
    },
    gives: ['3 granted 20000.00'],
    reasons: [['in-flexjob']],
  },
  {
    name: 'R242: track 3, neither job nor education nor placement counts',
    input: {
      order: level('fleksjobspor-b', 13),
      placements: fourWeeks,
      employment: [job({ '2017-01': '99999' }), { kind: 'uddannelse', firstDay: '2016-08-01' }],
      figures: allFigures,
    },
    gives: ['3 refused -'],
    reasons: [['not-in-flexjob']],
  },
  {
    name: 'R243: track 4 measures 3 weeks from 4 July on 1 October',
    input: {
      order: level('ret-og-pligt-tilbud', 3),
      employment: [{ ...job({ '2016-10': '12000' }), firstDay: '2016-10-01' }],
      figures: allFigures,
    },
    gives: ['4 granted 5000.00'],
  },
  {
    name: 'A08: track 4 with a threshold of its own',
    input: {
      order: level('ret-og-pligt-tilbud', 3),
      employment: [{ ...job({ '2016-10': '12000' }), firstDay: '2016-10-01' }],
      figures: { ...allFigures, 'income-threshold-4': '12000.01' },
    },
    gives: ['4 refused -'],
  },
  {
    name: 'A08: the threshold of track 4 is not that of track 1',
    input: {
      order,
      employment: [job({ '2017-01': '12000' })],
      figures: { 'bonus-1b': '1', 'income-threshold-4': '1' },
    },
    gives: ['1a refused -', '1b undecided -'],
    missing: [[], ['income-threshold']],
  },
  { name: 'R235: track 2 has no bonus', input: { order: level('fastholdelsesmentor', 13) }, gives: [] },
  { name: 'R235: track 5 has no bonus', input: { order: level('afklaringsspor-a', 13) }, gives: [] },
  {
    name: 'V08: an order 30 days after the end is blocked',
    input: {
      order: { ...order, startsOn: '2016-11-01' },
      previousOrders: earlier({}),
      placements: [placement('2016-11-01', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
    reasons: [['extension-of-earlier-course'], ['extension-of-earlier-course', 'not-in-job-or-education']],
  },
  {
    name: 'V08: 31 days after, a new period begins',
    input: {
      order: { ...order, startsOn: '2016-11-02' },
      previousOrders: earlier({}),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'G21: under 30 days, but another provider',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({ provider: 'leverandoer-b' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A10: another track is no extension',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({ level: 'afklaringsspor-a' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A10: another level of the same track is',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({ level: 'virksomhedsspor-c' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A10: read as any order',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({ level: 'afklaringsspor-a' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
      readings: { 'extension-of': 'any-order' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'R244: another citizen, no extension',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({ citizen: 'borger-2' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'R244: a citizen that is not named counts as the same',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({ citizen: undefined }),
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
    reasons: [
      ['extension-of-earlier-course', 'too-short-in-placement'],
      ['extension-of-earlier-course', 'not-in-job-or-education'],
    ],
  },
  {
    name: 'A05: the gap counts from the actual end of an earlier course that was closed early',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({}, { ground: 'closed-early', lastOpenDay: '2016-09-08' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A05: read as ordered, the ordered end moves the gap as well',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({}, { ground: 'closed-early', lastOpenDay: '2016-09-08' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
      readings: { 'bonus-end-date': 'ordered' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'R244: an earlier order that was cancelled before it began is no course',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: earlier({}, { ground: 'cancelled-before-start' }),
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'R244: nor one that was rejected without an open day; with one it is',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      previousOrders: [
        ...earlier({}, { ground: 'objective-rejection' }),
        ...earlier({ startsOn: '2016-06-06' }, { ground: 'objective-rejection', lastOpenDay: '2016-09-04' }),
      ],
      placements: [placement('2016-11-02', '2016-12-31')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A10: a chain counts from the course before, itself an extension',
    input: {
      order: { ...order, startsOn: '2016-12-01', weeks: 4 },
      previousOrders: [...earlier({}), ...earlier({ startsOn: '2016-10-10', weeks: 4 })],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
    reasons: [
      ['extension-of-earlier-course', 'too-short-in-placement'],
      ['extension-of-earlier-course', 'not-in-job-or-education'],
    ],
  },
  {
    name: 'R244: a course that begins on the same day or later is not earlier',
    input: {
      order,
      previousOrders: [...earlier({}), ...earlier({ startsOn: '2016-07-11' })],
      placements: fourWeeks,
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'R165: cancelled before it began',
    input: { order, closure: { ground: 'cancelled-before-start' }, placements: fourWeeks, figures: allFigures },
    gives: ['1a refused -', '1b refused -'],
    reasons: [['nothing-payable'], ['nothing-payable']],
  },
  {
    name: 'R171: rejected on an objective ground',
    input: {
      order,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-09-30' },
      placements: [placement('2016-07-04', '2016-09-30')],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
    reasons: [['nothing-payable'], ['nothing-payable']],
  },
  {
    name: 'A44: the same, where the open period is payable',
    input: {
      order,
      closure: { ground: 'objective-rejection', lastOpenDay: '2016-09-30' },
      placements: [placement('2016-07-04', '2016-09-30')],
      figures: allFigures,
      readings: { 'objective-rejection-fee': 'open-period' },
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'R244: an extension of which nothing is payable has both reasons',
    input: {
      order: { ...order, startsOn: '2016-10-10' },
      closure: { ground: 'cancelled-before-start' },
      previousOrders: earlier({}),
    },
    gives: ['1a refused -', '1b refused -'],
    reasons: [
      ['extension-of-earlier-course', 'nothing-payable'],
      ['extension-of-earlier-course', 'nothing-payable'],
    ],
  },
  {
    name: 'A05: closed early, 1a keeps the ordered end and 1b takes the actual one',
    input: {
      order,
      closure: { ground: 'closed-early', lastOpenDay: '2016-08-31' },
      placements: [placement('2016-11-05', '2016-12-02')],
      employment: [{ kind: 'uddannelse', firstDay: '2016-11-01', lastDay: '2016-11-01' }],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b granted 15000.00'],
  },
  {
    name: 'A05: closed early, the actual end everywhere',
    input: {
      order,
      closure: { ground: 'closed-early', lastOpenDay: '2016-08-31' },
      placements: [placement('2016-11-05', '2016-12-02')],
      employment: [{ kind: 'uddannelse', firstDay: '2016-11-01', lastDay: '2016-11-01' }],
      figures: allFigures,
      readings: { 'bonus-end-date': 'actual' },
    },
    gives: ['1a refused -', '1b granted 15000.00'],
  },
  {
    name: 'R194: a placement counts from its approval',
    input: { order, placements: [placement('2016-09-01', '2016-10-16', '2016-09-19')], figures: allFigures },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'R194: approved a day too late',
    input: { order, placements: [placement('2016-09-01', '2016-10-16', '2016-09-20')], figures: allFigures },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'R194: approved before it began, it counts from its first day; approved when it was over, not at all',
    input: {
      order,
      placements: [
        placement('2016-09-19', '2016-10-01', '2016-09-01'),
        placement('2016-10-02', '2016-10-16', '2016-10-17'),
      ],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A13: begun before the course, the part inside counts',
    input: { order, placements: [placement('2016-06-01', '2016-07-31')], figures: allFigures },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A13: read as what begins in the course only',
    input: {
      order,
      placements: [placement('2016-06-01', '2016-07-31')],
      employment: [{ kind: 'uddannelse', firstDay: '2016-07-03' }],
      figures: allFigures,
      readings: { 'bonus-before-course': 'does-not-count' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A03: two placements on end make four weeks',
    input: {
      order,
      placements: [placement('2016-10-03', '2016-10-16'), placement('2016-09-19', '2016-10-02')],
      figures: allFigures,
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A03: not where each must last four weeks itself',
    input: {
      order,
      placements: [placement('2016-10-03', '2016-10-16'), placement('2016-09-19', '2016-10-02')],
      figures: allFigures,
      readings: { 'adjacent-placements': 'separate' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A03: a weekend between is no bridge by default',
    input: {
      order,
      placements: [placement('2016-09-19', '2016-09-30'), placement('2016-10-03', '2016-10-16')],
      figures: allFigures,
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A03: read as a bridge, the weekend counts',
    input: {
      order,
      placements: [placement('2016-09-19', '2016-09-30'), placement('2016-10-03', '2016-10-16')],
      figures: allFigures,
      readings: { 'adjacent-placements': 'merge-over-non-working-days' },
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A03: no bridge over a working day',
    input: {
      order,
      placements: [placement('2016-09-12', '2016-09-30'), placement('2016-10-04', '2016-10-30')],
      figures: allFigures,
      readings: { 'adjacent-placements': 'merge-over-non-working-days' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A02: Monday to Friday in the fourth week is four work weeks',
    input: {
      order,
      placements: [placement('2016-09-19', '2016-10-14')],
      figures: allFigures,
      readings: { 'four-weeks': 'work-weeks' },
    },
    gives: ['1a granted 10000.00', '1b refused -'],
  },
  {
    name: 'A02: Tuesday to Friday is not, nor is Monday to Thursday',
    input: {
      order,
      placements: [placement('2016-09-20', '2016-10-14'), placement('2016-10-17', '2016-11-10')],
      figures: allFigures,
      readings: { 'four-weeks': 'work-weeks', 'adjacent-placements': 'separate' },
    },
    gives: ['1a refused -', '1b refused -'],
  },
  {
    name: 'A01: only the higher, here 1b',
    input: {
      order,
      placements: fourWeeks,
      employment: [{ kind: 'uddannelse', firstDay: '2017-01-01' }],
      figures: allFigures,
      readings: { 'bonus-1a-and-1b': 'either' },
    },
    gives: ['1a refused -', '1b granted 15000.00'],
    reasons: [['excluded-by-other-bonus'], ['in-education']],
  },
  {
    name: 'A01: equal amounts, 1a',
    input: {
      order,
      placements: fourWeeks,
      employment: [{ kind: 'uddannelse', firstDay: '2017-01-01' }],
      figures: { ...allFigures, 'bonus-1b': '10000' },
      readings: { 'bonus-1a-and-1b': 'either' },
    },
    gives: ['1a granted 10000.00', '1b refused -'],
    reasons: [['four-weeks-in-placement'], ['excluded-by-other-bonus']],
  },
  {
    name: 'A01: an amount is missing, so neither is decided',
    input: {
      order,
      placements: fourWeeks,
      employment: [{ kind: 'uddannelse', firstDay: '2017-01-01' }],
      figures: { 'bonus-1a': '10000' },
      readings: { 'bonus-1a-and-1b': 'either' },
    },
    gives: ['1a undecided -', '1b undecided -'],
    missing: [['bonus-1b'], ['bonus-1b']],
  },
  {
    name: 'A01: an amount is missing, but the other is refused',
    input: { order, placements: fourWeeks, readings: { 'bonus-1a-and-1b': 'either' } },
    gives: ['1a granted -', '1b refused -'],
    missing: [['bonus-1a'], []],
  },
  {
    name: 'A01: the higher one is undecided, so both are',
    input: {
      order,
      placements: fourWeeks,
      employment: [job()],
      figures: allFigures,
      readings: { 'bonus-1a-and-1b': 'either' },
    },
    gives: ['1a undecided -', '1b undecided -'],
    missing: [['employment.monthlyIncome.2017-01'], ['employment.monthlyIncome.2017-01']],
  },
  {
    name: 'A01: the higher one is granted, the undecided lower one is refused',
    input: {
      order,
      placements: fourWeeks,
      employment: [job()],
      figures: { ...allFigures, 'bonus-1a': '15000.01' },
      readings: { 'bonus-1a-and-1b': 'either' },
    },
    gives: ['1a granted 15000.01', '1b refused -'],
    reasons: [['four-weeks-in-placement'], ['excluded-by-other-bonus']],
  },
];

/** The window of bonus 1a and the measurement day of the others, by the course's end. */
export const dateCases = [
  { vector: 'V06', end: '2016-10-02', windowEnd: '2016-12-02', measuredOn: '2017-01-01' },
  { vector: 'V07', end: '2016-09-30', windowEnd: '2016-11-30', measuredOn: '2016-12-01' },
  { vector: 'V07', end: '2016-10-01', windowEnd: '2016-12-01', measuredOn: '2017-01-01' },
  { vector: 'V07', end: '2016-12-31', windowEnd: '2017-02-28', measuredOn: '2017-03-01' },
  { vector: 'A04 leap year', end: '2015-12-31', windowEnd: '2016-02-29', measuredOn: '2016-03-01' },
  { vector: 'A04 leap year', end: '2015-12-29', windowEnd: '2016-02-29', measuredOn: '2016-03-01' },
  { vector: 'A04 no leap year', end: '2016-12-28', windowEnd: '2017-02-28', measuredOn: '2017-03-01' },
  { vector: 'A04 first of month', end: '2016-09-01', windowEnd: '2016-11-01', measuredOn: '2016-12-01' },
  { vector: 'A04 31 August', end: '2016-08-31', windowEnd: '2016-10-31', measuredOn: '2016-11-01' },
  { vector: 'A04 31 July', end: '2016-07-31', windowEnd: '2016-09-30', measuredOn: '2016-10-01' },
] as const;
