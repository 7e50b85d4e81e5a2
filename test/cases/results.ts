/** One result as its agreement says it, without the clauses. */
interface ResultSaid {
  readonly id: string;
  readonly counts: { readonly kinds: readonly string[] };
  readonly test: {
    readonly kind: string;
    readonly window?: object;
    readonly leastIncome?: object;
    readonly [more: string]: unknown;
  };
  readonly approval?: object;
  readonly leastHours?: object;
}

export interface ResultExample {
  readonly title: string;
  readonly results: readonly ResultSaid[];
  /** A course of so many weeks from 4 January 2027, or an order, and what is known of it. */
  readonly facts: { readonly weeks?: number; readonly [more: string]: unknown };
  readonly decided: readonly string[];
  /** As `what rule facts → gives [reading = option]`. */
  readonly steps: readonly string[];
}

export const resultExamples: readonly ResultExample[] = [
  {
    title: 'three days of a subsidised job or a flexjob begun in the window; on a day work of no stated hours',
    results: [
      {
        id: 'x',
        counts: { kinds: ['loentilskud', 'fleksjob'] },
        test: {
          kind: 'lasting',
          days: 3,
          window: { holds: 'its-beginning', through: { from: 'start', months: 2, first: 'that-day' } },
        },
        leastHours: { perWeek: '15' },
      },
      {
        id: 'y',
        counts: { kinds: ['ordinaert-job'] },
        test: { kind: 'on-a-day', day: { months: 1, first: 'that-day' } },
        leastHours: { perWeek: '15' },
      },
    ],
    facts: {
      weeks: 4,
      placements: [{ kind: 'loentilskud', firstDay: '2027-01-08', lastDay: '2027-01-29' }],
      employment: [
        { kind: 'fleksjob', firstDay: '2027-03-26' },
        { kind: 'ordinaert-job', firstDay: '2027-02-07' },
      ],
    },
    decided: [
      'x granted; lasted-long-enough test days=3 kinds=loentilskud,fleksjob; 2027-01-10/2027-01-10',
      'y undecided; in-ordinary-job counts; hours-not-known hours hoursPerWeek=15; missing employment.hoursPerWeek hours; 2027-02-28/2027-02-28',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-31',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-04 months=2 holds=its-beginning kinds=loentilskud fleksjob lastingDays=3 → 2027-01-04/2027-03-04',
      'placement-counted test kind=loentilskud firstDay=2027-01-08 lastDay=2027-01-29 → 2027-01-08/2027-01-29',
      'placement-counted counts kind=ordinaert-job firstDay=2027-02-07 → other-state',
      'placement-counted window kind=fleksjob firstDay=2027-03-26 → begun-too-late',
      'least-hours hours stated=false → 15',
      'longest-placement test needed=3 kinds=loentilskud fleksjob lastingDays=3 firstDay=2027-01-08 lastDay=2027-01-29 days=22 → 22',
      'result-pays pays bonus=x → 100.00',
      'bonus-decision test bonus=x amount=100.00 on=2027-01-10 reasons=lasted-long-enough lastingDays=3 kinds=loentilskud fleksjob → granted',
      'measurement-day test endedOn=2027-01-31 months=1 first=that-day → 2027-02-28',
      'state-counted counts kind=ordinaert-job firstDay=2027-02-07 measuredOn=2027-02-28 → counts',
      'state-counted counts kind=fleksjob firstDay=2027-03-26 measuredOn=2027-02-28 → other-state [bonus-flexjob-as-job = no]',
      'bonus-decision counts bonus=y amount= on=2027-02-28 reasons=in-ordinary-job hours-not-known hoursPerWeek=15 → undecided',
    ],
  },
  {
    title: 'nothing is known of any of it yet',
    results: [
      {
        id: 'x',
        counts: { kinds: ['virksomhedspraktik', 'fleksjob'] },
        test: {
          kind: 'lasting',
          weeks: 4,
          window: { holds: 'all-of-it', through: { months: 1, first: 'first-of-next-month' } },
        },
        leastHours: { perWeek: '15' },
      },
      {
        id: 'y',
        counts: { kinds: ['uddannelse'] },
        test: {
          kind: 'lasting',
          weeks: 2,
          window: { holds: 'its-beginning', through: { months: 1, first: 'first-of-next-month' } },
        },
      },
    ],
    facts: { weeks: 2, employment: [{ kind: 'fleksjob', firstDay: '2027-01-19' }], asOf: '2027-01-17' },
    decided: [
      'x undecided; not-known-yet test; hours-not-known hours hoursPerWeek=15; missing placements test; missing employment test; missing employment.hoursPerWeek hours; 2027-02-02/2027-03-01',
      'y undecided; not-known-yet test; missing employment test; 2027-01-30/2027-03-14',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-17 → 2027-01-17',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-17 months=1 kinds=virksomhedspraktik fleksjob lastingWeeks=4 → 2027-01-04/2027-03-01',
      'placement-counted test kind=fleksjob firstDay=2027-01-19 → not-known-yet',
      'least-hours hours stated=false → 15',
      'longest-placement test needed=4 asOf=2027-01-17 kinds=virksomhedspraktik fleksjob lastingWeeks=4 hoursPerWeek=15 → 0',
      'bonus-decision test bonus=x amount= on=2027-02-02 asOf=2027-01-17 reasons=not-known-yet hours-not-known assumed=placements hoursPerWeek=15 → undecided [four-weeks = 28-days]',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-17 months=1 holds=its-beginning kinds=uddannelse lastingWeeks=2 → 2027-01-04/2027-03-01',
      'placement-counted counts kind=fleksjob firstDay=2027-01-19 → other-state',
      'longest-placement test needed=2 asOf=2027-01-17 kinds=uddannelse lastingWeeks=2 → 0',
      'bonus-decision test bonus=y amount= on=2027-01-30 asOf=2027-01-17 reasons=not-known-yet → undecided [four-weeks = 28-days, adjacent-placements = merge]',
    ],
  },
  {
    title:
      'the ends of a course that was closed on its first day; a subsidised job beside a job without a stated income',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job'] },
        test: {
          kind: 'lasting',
          days: 10,
          window: { holds: 'its-beginning', through: { from: 'actual-end', months: 1 } },
        },
        leastHours: { perWeek: '15' },
      },
      {
        id: 'y',
        counts: { kinds: ['ordinaert-job', 'loentilskud'] },
        test: {
          kind: 'on-a-day',
          day: { months: 1, first: 'that-day' },
          leastIncome: { figures: ['income-threshold-4', 'income-threshold'] },
        },
      },
    ],
    facts: {
      weeks: 3,
      closure: { ground: 'closed-early', lastOpenDay: '2027-01-04' },
      placements: [{ kind: 'loentilskud', firstDay: '2027-01-04', lastDay: '2027-02-05' }],
      employment: [
        { kind: 'uddannelse', firstDay: '2027-02-27' },
        { kind: 'ordinaert-job', firstDay: '2027-01-08', hoursPerWeek: '20' },
      ],
    },
    decided: [
      'x granted; lasted-long-enough test days=10 kinds=ordinaert-job; 2027-01-17/2027-01-17',
      'y granted; in-wage-subsidy counts; 2027-02-04/2027-02-04',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-24 ground=closed-early → 2027-01-04',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-04 months=1 holds=its-beginning kinds=ordinaert-job lastingDays=10 → 2027-01-04/2027-02-04 [bonus-1a-window-end = end-plus-2-months]',
      'placement-counted test kind=ordinaert-job firstDay=2027-01-08 hoursPerWeek=20 → 2027-01-08/2027-02-15',
      'placement-counted counts kind=uddannelse firstDay=2027-02-27 → other-state',
      'least-hours hours stated=true → 15',
      'longest-placement test needed=10 kinds=ordinaert-job lastingDays=10 firstDay=2027-01-08 lastDay=2027-02-15 days=39 → 39',
      'result-pays pays bonus=x → 100.00',
      'bonus-decision test bonus=x amount=100.00 on=2027-01-17 reasons=lasted-long-enough lastingDays=10 kinds=ordinaert-job → granted',
      'measurement-day test endedOn=2027-01-04 months=1 first=that-day → 2027-02-04 [bonus-end-date = as-written]',
      'state-counted counts kind=loentilskud firstDay=2027-01-04 lastDay=2027-02-05 measuredOn=2027-02-04 → counts',
      'state-counted counts kind=ordinaert-job firstDay=2027-01-08 measuredOn=2027-02-04 → counts',
      'state-counted counts kind=uddannelse firstDay=2027-02-27 measuredOn=2027-02-04 → other-state',
      'income income month=2027-02 jobs=1 threshold=missing complete=false → 0.00',
      'result-pays pays bonus=y → 100.00',
      'bonus-decision counts bonus=y amount=100.00 on=2027-02-04 reasons=in-wage-subsidy → granted',
    ],
  },
  {
    title: 'a work week in the window; two kinds of job on the last open day',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job', 'loentilskud'] },
        test: {
          kind: 'lasting',
          weeks: 1,
          counted: 'work-weeks',
          window: { holds: 'all-of-it', through: { from: 'start', months: 2 } },
        },
      },
      {
        id: 'y',
        counts: { kinds: ['ordinaert-job', 'fleksjob'] },
        test: { kind: 'on-a-day', day: { from: 'actual-end', months: 0, first: 'that-day' } },
      },
    ],
    facts: {
      weeks: 1,
      placements: [{ kind: 'loentilskud', firstDay: '2027-01-06', lastDay: '2027-01-30' }],
      employment: [{ kind: 'ordinaert-job', firstDay: '2026-12-25' }],
    },
    decided: [
      'x granted; lasted-long-enough test weeks=1 kinds=ordinaert-job,loentilskud; 2027-01-08/2027-01-08',
      'y granted; in-ordinary-job counts; 2027-01-10/2027-01-10',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-10 → 2027-01-10',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-04 months=2 kinds=ordinaert-job loentilskud lastingWeeks=1 → 2027-01-04/2027-03-04',
      'placement-counted test kind=loentilskud firstDay=2027-01-06 lastDay=2027-01-30 → 2027-01-06/2027-01-30',
      'placement-counted test kind=ordinaert-job firstDay=2026-12-25 → 2027-01-04/2027-03-04 [bonus-before-course = counts]',
      'longest-placement test needed=1 kinds=ordinaert-job loentilskud lastingWeeks=1 firstDay=2027-01-04 lastDay=2027-03-04 days=60 → 60',
      'result-pays pays bonus=x → 100.00',
      'bonus-decision test bonus=x amount=100.00 on=2027-01-08 reasons=lasted-long-enough lastingWeeks=1 kinds=ordinaert-job loentilskud → granted',
      'measurement-day test endedOn=2027-01-10 months=0 first=that-day → 2027-01-10',
      'state-counted counts kind=ordinaert-job firstDay=2026-12-25 measuredOn=2027-01-10 → counts [bonus-before-course = counts]',
      'result-pays pays bonus=y → 100.00',
      'bonus-decision counts bonus=y amount=100.00 on=2027-01-10 reasons=in-ordinary-job → granted',
    ],
  },
  {
    title: 'a month that nobody was in, and education begun too late',
    results: [
      {
        id: 'x',
        counts: { kinds: ['virksomhedspraktik'] },
        test: { kind: 'lasting', months: 1, window: { holds: 'all-of-it', through: { months: 1, first: 'that-day' } } },
      },
      {
        id: 'y',
        counts: { kinds: ['uddannelse'] },
        test: {
          kind: 'lasting',
          days: 10,
          window: { holds: 'its-beginning', through: { from: 'ordered-end', months: 0 } },
        },
      },
    ],
    facts: { weeks: 3, employment: [{ kind: 'uddannelse', firstDay: '2027-02-22' }], asOf: '2027-02-28' },
    decided: [
      'x refused; not-long-enough test months=1 kinds=virksomhedspraktik; 2027-01-25/2027-01-25',
      'y refused; not-long-enough test days=10 kinds=uddannelse; 2027-01-25/2027-01-25',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-24 → 2027-01-24',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-24 months=1 kinds=virksomhedspraktik lastingMonths=1 → 2027-01-04/2027-02-24',
      'longest-placement test needed=1 asOf=2027-02-28 kinds=virksomhedspraktik lastingMonths=1 → 0',
      'bonus-decision test bonus=x amount= on=2027-01-25 asOf=2027-02-28 reasons=not-long-enough assumed=placements lastingMonths=1 kinds=virksomhedspraktik → refused',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-24 months=0 holds=its-beginning kinds=uddannelse lastingDays=10 → 2027-01-04/2027-01-24 [bonus-1a-window-end = end-plus-2-months]',
      'placement-counted window kind=uddannelse firstDay=2027-02-22 → begun-too-late',
      'longest-placement test needed=10 asOf=2027-02-28 kinds=uddannelse lastingDays=10 → 0',
      'bonus-decision test bonus=y amount= on=2027-01-25 asOf=2027-02-28 reasons=not-long-enough lastingDays=10 kinds=uddannelse → refused',
    ],
  },
  {
    title: 'too few hours of the one, no stated income and no threshold of two others',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job'] },
        test: { kind: 'on-a-day', day: { from: 'start', months: 2 } },
        leastHours: { perWeek: '15' },
      },
      {
        id: 'y',
        counts: { kinds: ['ordinaert-job', 'fleksjob'] },
        test: {
          kind: 'on-a-day',
          day: { from: 'ordered-end', months: 0, first: 'first-of-next-month' },
          leastIncome: { figures: ['income-threshold'] },
        },
      },
    ],
    facts: {
      weeks: 5,
      employment: [
        { kind: 'fleksjob', firstDay: '2027-02-21' },
        { kind: 'ordinaert-job', firstDay: '2027-01-10', hoursPerWeek: '8' },
      ],
    },
    decided: [
      'x refused; hours-too-few hours hoursPerWeek=15; 2027-03-04/2027-03-04',
      'y undecided; in-ordinary-job counts; income-not-known income; missing income-threshold income; missing employment.monthlyIncome.2027-03 income; 2027-03-01/2027-03-31',
    ],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-02-07 → 2027-02-07',
      'measurement-day test endedOn=2027-01-04 months=2 first=that-day → 2027-03-04',
      'state-counted counts kind=ordinaert-job firstDay=2027-01-10 hoursPerWeek=8 measuredOn=2027-03-04 → counts',
      'state-counted counts kind=fleksjob firstDay=2027-02-21 measuredOn=2027-03-04 → other-state [bonus-flexjob-as-job = no]',
      'bonus-decision hours bonus=x amount= on=2027-03-04 reasons=hours-too-few hoursPerWeek=15 → refused',
      'measurement-day test endedOn=2027-02-07 months=0 → 2027-03-01 [bonus-measurement = first-of-month]',
      'state-counted counts kind=ordinaert-job firstDay=2027-01-10 measuredOn=2027-03-01 → counts',
      'state-counted counts kind=fleksjob firstDay=2027-02-21 measuredOn=2027-03-01 → counts',
      'income income month=2027-03 jobs=2 threshold=missing complete=false → 0.00',
      'bonus-decision counts bonus=y amount= on=2027-03-01 reasons=in-ordinary-job income-not-known → undecided',
    ],
  },
  {
    title: 'education that lasts beside a placement, and another approved too late',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job', 'fleksjob'] },
        test: { kind: 'on-a-day', day: { months: 0, first: 'that-day' } },
      },
      {
        id: 'y',
        counts: { kinds: ['virksomhedspraktik', 'uddannelse'] },
        test: {
          kind: 'lasting',
          months: 1,
          window: { holds: 'all-of-it', through: { months: 2, first: 'first-of-next-month' } },
        },
        approval: { counts: 'from-approval' },
      },
    ],
    facts: {
      weeks: 1,
      placements: [
        { kind: 'virksomhedspraktik', firstDay: '2027-01-05', lastDay: '2027-02-05' },
        { kind: 'virksomhedspraktik', firstDay: '2027-01-31', lastDay: '2027-02-02', approvedOn: '2027-02-08' },
      ],
      employment: [{ kind: 'uddannelse', firstDay: '2027-01-02' }],
    },
    decided: [
      'x refused; not-in-what-counts counts kinds=ordinaert-job,fleksjob; 2027-01-10/2027-01-10',
      'y granted; lasted-long-enough test months=1 kinds=virksomhedspraktik,uddannelse; 2027-02-03/2027-02-03',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-10 → 2027-01-10',
      'measurement-day test endedOn=2027-01-10 months=0 first=that-day → 2027-01-10',
      'state-counted counts kind=uddannelse firstDay=2027-01-02 measuredOn=2027-01-10 → other-state',
      'bonus-decision counts bonus=x amount= on=2027-01-10 reasons=not-in-what-counts kinds=ordinaert-job fleksjob → refused',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-10 months=2 kinds=virksomhedspraktik uddannelse lastingMonths=1 → 2027-01-04/2027-04-01',
      'placement-counted test kind=virksomhedspraktik firstDay=2027-01-05 lastDay=2027-02-05 → 2027-01-05/2027-02-05',
      'placement-counted approval kind=virksomhedspraktik firstDay=2027-01-31 lastDay=2027-02-02 approvedOn=2027-02-08 → approved-too-late',
      'placement-counted test kind=uddannelse firstDay=2027-01-02 → 2027-01-04/2027-04-01 [bonus-before-course = counts]',
      'longest-placement test needed=1 kinds=virksomhedspraktik uddannelse lastingMonths=1 firstDay=2027-01-04 lastDay=2027-04-01 days=88 → 88',
      'result-pays pays bonus=y → 100.00',
      'bonus-decision test bonus=y amount=100.00 on=2027-02-03 reasons=lasted-long-enough lastingMonths=1 kinds=virksomhedspraktik uddannelse → granted',
    ],
  },
  {
    title: 'as known on the last day of the course, closed days bridged',
    results: [
      {
        id: 'x',
        counts: { kinds: ['loentilskud'] },
        test: { kind: 'on-a-day', day: { from: 'start', months: 1, first: 'that-day' } },
      },
      {
        id: 'y',
        counts: { kinds: ['loentilskud'] },
        test: {
          kind: 'lasting',
          weeks: 4,
          window: { holds: 'its-beginning', through: { months: 0, first: 'first-of-next-month' } },
        },
      },
    ],
    facts: {
      weeks: 1,
      placements: [{ kind: 'loentilskud', firstDay: '2027-02-11', lastDay: '2027-03-23' }],
      asOf: '2027-01-10',
      readings: { 'adjacent-placements': 'merge-over-non-working-days' },
    },
    decided: [
      'x undecided; not-known-yet counts; missing placements counts; 2027-02-04/2027-02-04',
      'y undecided; not-known-yet test; missing placements test; 2027-02-02/2027-03-01',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-10 → 2027-01-10',
      'measurement-day test endedOn=2027-01-04 months=1 first=that-day → 2027-02-04',
      'state-counted counts kind=loentilskud firstDay=2027-02-11 lastDay=2027-03-23 measuredOn=2027-02-04 → not-known-yet',
      'bonus-decision counts bonus=x amount= on=2027-02-04 asOf=2027-01-10 reasons=not-known-yet → undecided',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-10 months=0 holds=its-beginning kinds=loentilskud lastingWeeks=4 → 2027-01-04/2027-02-01',
      'placement-counted window kind=loentilskud firstDay=2027-02-11 lastDay=2027-03-23 → begun-too-late',
      'longest-placement test needed=4 asOf=2027-01-10 kinds=loentilskud lastingWeeks=4 → 0',
      'bonus-decision test bonus=y amount= on=2027-02-02 asOf=2027-01-10 reasons=not-known-yet → undecided [four-weeks = 28-days, adjacent-placements = merge-over-non-working-days]',
    ],
  },
  {
    title: 'the income reached, the hours not stated',
    results: [
      {
        id: 'x',
        counts: { kinds: ['fleksjob'] },
        test: {
          kind: 'on-a-day',
          day: { from: 'actual-end', months: 1, first: 'first-of-next-month' },
          leastIncome: { figures: ['income-threshold-4', 'income-threshold'] },
        },
        leastHours: { perWeek: '15' },
      },
    ],
    facts: {
      weeks: 3,
      employment: [{ kind: 'fleksjob', firstDay: '2027-01-24', monthlyIncome: { '2027-03': '500.00' } }],
      figures: { 'income-threshold-4': '500.00' },
    },
    decided: [
      'x undecided; in-flexjob counts; hours-not-known hours hoursPerWeek=15; missing employment.hoursPerWeek hours; 2027-03-01/2027-03-31',
    ],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-01-24 → 2027-01-24',
      'measurement-day test endedOn=2027-01-24 months=1 → 2027-03-01 [bonus-measurement = first-of-month]',
      'state-counted counts kind=fleksjob firstDay=2027-01-24 measuredOn=2027-03-01 → counts',
      'income income month=2027-03 jobs=1 threshold=500.00 complete=true → 500.00 [bonus-income-month = measurement-month]',
      'bonus-decision counts bonus=x amount= on=2027-03-01 reasons=in-flexjob hours-not-known hoursPerWeek=15 → undecided',
    ],
  },
  {
    title: 'a window of one day',
    results: [
      {
        id: 'y',
        counts: { kinds: ['loentilskud'] },
        test: { kind: 'lasting', weeks: 1, window: { holds: 'its-beginning', through: { from: 'start', months: 0 } } },
      },
    ],
    facts: { weeks: 1, placements: [{ kind: 'loentilskud', firstDay: '2027-01-04', lastDay: '2027-01-21' }] },
    decided: ['y granted; lasted-long-enough test weeks=1 kinds=loentilskud; 2027-01-10/2027-01-10'],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-10 → 2027-01-10',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-04 months=0 holds=its-beginning kinds=loentilskud lastingWeeks=1 → 2027-01-04/2027-01-04',
      'placement-counted test kind=loentilskud firstDay=2027-01-04 lastDay=2027-01-21 → 2027-01-04/2027-01-11',
      'longest-placement test needed=1 kinds=loentilskud lastingWeeks=1 firstDay=2027-01-04 lastDay=2027-01-11 days=8 → 8',
      'result-pays pays bonus=y → 100.00 [four-weeks = 28-days]',
      'bonus-decision test bonus=y amount=100.00 on=2027-01-10 reasons=lasted-long-enough lastingWeeks=1 kinds=loentilskud → granted',
    ],
  },
  {
    title: 'a placement approved after its end',
    results: [
      {
        id: 'x',
        counts: { kinds: ['loentilskud'] },
        test: { kind: 'on-a-day', day: { from: 'start', months: 2, first: 'first-of-next-month' } },
        approval: { counts: 'from-approval' },
      },
    ],
    facts: {
      weeks: 3,
      placements: [{ kind: 'loentilskud', firstDay: '2027-01-24', lastDay: '2027-01-27', approvedOn: '2027-01-30' }],
    },
    decided: ['x refused; not-in-what-counts counts kinds=loentilskud; 2027-04-01/2027-04-01'],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-01-24 → 2027-01-24',
      'measurement-day test endedOn=2027-01-04 months=2 → 2027-04-01 [bonus-measurement = first-of-month]',
      'state-counted counts kind=loentilskud firstDay=2027-01-24 lastDay=2027-01-27 approvedOn=2027-01-30 measuredOn=2027-04-01 → approved-too-late',
      'bonus-decision counts bonus=x amount= on=2027-04-01 reasons=not-in-what-counts kinds=loentilskud → refused',
    ],
  },
  {
    title: 'one result that says nothing of approvals beside one that does',
    results: [
      {
        id: 'x',
        counts: { kinds: ['loentilskud', 'ordinaert-job'] },
        test: { kind: 'on-a-day', day: { from: 'actual-end', months: 0 } },
      },
      {
        id: 'y',
        counts: { kinds: ['loentilskud'] },
        test: {
          kind: 'lasting',
          weeks: 4,
          window: { holds: 'its-beginning', through: { from: 'actual-end', months: 2, first: 'that-day' } },
        },
        approval: { counts: 'from-approval' },
      },
    ],
    facts: {
      weeks: 1,
      placements: [{ kind: 'loentilskud', firstDay: '2027-01-14', lastDay: '2027-02-10', approvedOn: '2027-01-16' }],
    },
    decided: ['not-in-agreement placements[0].approvedOn'],
    steps: [],
  },
  {
    title: 'no job yet, where hours are asked for',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job'] },
        test: {
          kind: 'lasting',
          weeks: 4,
          window: { holds: 'its-beginning', through: { from: 'ordered-end', months: 0, first: 'first-of-next-month' } },
        },
        leastHours: { perWeek: '15' },
      },
    ],
    facts: { weeks: 6, asOf: '2027-02-14' },
    decided: ['x undecided; not-known-yet test; missing employment test; 2027-03-02/2027-03-28'],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-02-14 → 2027-02-14',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-02-14 months=0 holds=its-beginning kinds=ordinaert-job lastingWeeks=4 → 2027-01-04/2027-03-01',
      'least-hours hours stated=true → 15',
      'longest-placement test needed=4 asOf=2027-02-14 kinds=ordinaert-job lastingWeeks=4 hoursPerWeek=15 → 0',
      'bonus-decision test bonus=x amount= on=2027-03-02 asOf=2027-02-14 reasons=not-known-yet assumed=employment → undecided [four-weeks = 28-days, adjacent-placements = merge]',
    ],
  },
  {
    title: 'two jobs alike but for their hours: the one that states none stands first',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job'] },
        test: { kind: 'on-a-day', day: { from: 'start', months: 1, first: 'that-day' } },
        leastHours: { perWeek: '15' },
      },
    ],
    facts: {
      weeks: 4,
      employment: [
        { kind: 'ordinaert-job', firstDay: '2027-01-18', hoursPerWeek: '8' },
        { kind: 'ordinaert-job', firstDay: '2027-01-18' },
      ],
    },
    decided: [
      'x undecided; in-ordinary-job counts; hours-not-known hours hoursPerWeek=15; missing employment.hoursPerWeek hours; 2027-02-04/2027-02-04',
    ],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-31',
      'measurement-day test endedOn=2027-01-04 months=1 first=that-day → 2027-02-04',
      'state-counted counts kind=ordinaert-job firstDay=2027-01-18 measuredOn=2027-02-04 → counts',
      'state-counted counts kind=ordinaert-job firstDay=2027-01-18 hoursPerWeek=8 measuredOn=2027-02-04 → counts',
      'bonus-decision counts bonus=x amount= on=2027-02-04 reasons=in-ordinary-job hours-not-known hoursPerWeek=15 → undecided',
    ],
  },
  {
    title: 'a flexjob read as a job, its hours not stated',
    results: [
      {
        id: 'y',
        counts: { kinds: ['ordinaert-job'] },
        test: {
          kind: 'lasting',
          weeks: 4,
          window: { holds: 'all-of-it', through: { from: 'actual-end', months: 0, first: 'first-of-next-month' } },
        },
        leastHours: { perWeek: '15' },
      },
    ],
    facts: {
      weeks: 6,
      employment: [{ kind: 'fleksjob', firstDay: '2027-01-25' }],
      readings: { 'bonus-flexjob-as-job': 'yes' },
    },
    decided: [
      'y undecided; hours-not-known hours hoursPerWeek=15; missing employment.hoursPerWeek hours; 2027-02-02/2027-02-21',
    ],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-02-14 → 2027-02-14',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-02-14 months=0 kinds=ordinaert-job lastingWeeks=4 → 2027-01-04/2027-03-01',
      'placement-counted test kind=fleksjob firstDay=2027-01-25 → 2027-01-25/2027-03-01 [bonus-flexjob-as-job = yes]',
      'least-hours hours stated=false → 15',
      'longest-placement test needed=4 kinds=ordinaert-job lastingWeeks=4 hoursPerWeek=15 → 0',
      'bonus-decision hours bonus=y amount= on=2027-02-02 reasons=hours-not-known hoursPerWeek=15 → undecided [four-weeks = 28-days]',
    ],
  },
  {
    title: 'a flexjob read as a job, with just enough hours',
    results: [
      {
        id: 'y',
        counts: { kinds: ['ordinaert-job'] },
        test: { kind: 'on-a-day', day: { months: 1 } },
        leastHours: { perWeek: '15' },
      },
    ],
    facts: {
      weeks: 1,
      employment: [{ kind: 'fleksjob', firstDay: '2027-01-12', hoursPerWeek: '15' }],
      readings: { 'bonus-flexjob-as-job': 'yes' },
    },
    decided: ['y granted; in-ordinary-job counts; 2027-02-10/2027-02-10'],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-01-10 → 2027-01-10',
      'measurement-day test endedOn=2027-01-10 months=1 first=that-day → 2027-02-10',
      'state-counted counts kind=fleksjob firstDay=2027-01-12 hoursPerWeek=15 measuredOn=2027-02-10 → counts [bonus-flexjob-as-job = yes]',
      'result-pays pays bonus=y → 100.00',
      'bonus-decision counts bonus=y amount=100.00 on=2027-02-10 reasons=in-ordinary-job → granted',
    ],
  },
  {
    title: 'a job that runs beside one that has ended: as long as the one that runs can last long enough',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job'] },
        test: {
          kind: 'lasting',
          weeks: 4,
          counted: 'calendar-weeks',
          joined: 'separate',
          window: { holds: 'all-of-it', through: { from: 'start', months: 3, first: 'that-day' } },
        },
      },
    ],
    facts: {
      weeks: 4,
      employment: [
        { kind: 'ordinaert-job', firstDay: '2027-02-22' },
        { kind: 'ordinaert-job', firstDay: '2027-03-01', lastDay: '2027-03-05' },
      ],
      asOf: '2027-03-15',
    },
    decided: ['x undecided; not-known-yet test; missing employment test; 2027-03-16/2027-03-21'],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-31',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-04 months=3 kinds=ordinaert-job lastingWeeks=4 → 2027-01-04/2027-04-04',
      'placement-counted test kind=ordinaert-job firstDay=2027-02-22 → 2027-02-22/2027-03-15',
      'placement-counted test kind=ordinaert-job firstDay=2027-03-01 lastDay=2027-03-05 → 2027-03-01/2027-03-05',
      'longest-placement test needed=4 asOf=2027-03-15 kinds=ordinaert-job lastingWeeks=4 firstDay=2027-02-22 lastDay=2027-03-15 days=22 → 22',
      'bonus-decision test bonus=x amount= on=2027-03-16 asOf=2027-03-15 reasons=not-known-yet → undecided',
    ],
  },
  {
    title: 'one month that is told whole pays too little, of another less is told',
    results: [
      {
        id: 'x',
        counts: { kinds: ['ordinaert-job'] },
        test: {
          kind: 'on-a-day',
          day: { from: 'ordered-end', months: 2, first: 'first-of-next-month' },
          leastIncome: { amount: '1000.00' },
        },
      },
    ],
    facts: {
      weeks: 4,
      employment: [{ kind: 'ordinaert-job', firstDay: '2027-01-11', monthlyIncome: { '2027-02': '999.99' } }],
      readings: { 'bonus-income-month': 'two-months-after-exit' },
    },
    decided: ['x refused; income-below-threshold income; 2027-04-01/2027-04-01'],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-31',
      'measurement-day test endedOn=2027-01-31 months=2 → 2027-04-01 [bonus-measurement = first-of-month]',
      'state-counted counts kind=ordinaert-job firstDay=2027-01-11 measuredOn=2027-04-01 → counts',
      'income income month=2027-02 jobs=1 threshold=1000.00 complete=true → 999.99 [bonus-income-month = two-months-after-exit]',
      'income income month=2027-03 jobs=1 threshold=1000.00 complete=false → 0.00',
      'bonus-decision income bonus=x amount= on=2027-04-01 reasons=income-below-threshold → refused',
    ],
  },
  {
    title: 'a work placement on that day',
    results: [
      {
        id: 'x',
        counts: { kinds: ['virksomhedspraktik'] },
        test: { kind: 'on-a-day', day: { from: 'start', months: 1, first: 'that-day' } },
      },
    ],
    facts: { weeks: 4, placements: [{ kind: 'virksomhedspraktik', firstDay: '2027-02-04', lastDay: '2027-02-04' }] },
    decided: ['x granted; in-placement counts; 2027-02-04/2027-02-04'],
    steps: [
      'bonus-course test firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-31',
      'measurement-day test endedOn=2027-01-04 months=1 first=that-day → 2027-02-04',
      'state-counted counts kind=virksomhedspraktik firstDay=2027-02-04 lastDay=2027-02-04 measuredOn=2027-02-04 → counts',
      'result-pays pays bonus=x → 100.00',
      'bonus-decision counts bonus=x amount=100.00 on=2027-02-04 reasons=in-placement → granted',
    ],
  },
  {
    title: 'placements told twice count once, in date order, the one without an approval first',
    results: [
      {
        id: 'x',
        counts: { kinds: ['loentilskud'] },
        test: {
          kind: 'lasting',
          weeks: 1,
          counted: 'calendar-weeks',
          joined: 'merge',
          window: { holds: 'all-of-it', through: { from: 'start', months: 1, first: 'that-day' } },
        },
        approval: { counts: 'from-approval' },
      },
    ],
    facts: {
      weeks: 4,
      placements: [
        { kind: 'loentilskud', firstDay: '2027-01-11', lastDay: '2027-01-15', approvedOn: '2027-01-12' },
        { kind: 'loentilskud', firstDay: '2027-01-11', lastDay: '2027-01-15', approvedOn: '2027-01-12' },
        { kind: 'loentilskud', firstDay: '2027-01-11', lastDay: '2027-01-15' },
        { kind: 'loentilskud', firstDay: '2027-01-05', lastDay: '2027-01-08' },
        { kind: 'loentilskud', firstDay: '2027-01-05', lastDay: '2027-01-08' },
      ],
    },
    decided: ['x refused; not-long-enough test weeks=1 kinds=loentilskud; 2027-01-29/2027-01-29'],
    steps: [
      'bonus-course window firstDay=2027-01-04 lastDay=2027-01-31 → 2027-01-31',
      'bonus-window window startsOn=2027-01-04 endedOn=2027-01-04 months=1 kinds=loentilskud lastingWeeks=1 → 2027-01-04/2027-02-04',
      'placement-counted test kind=loentilskud firstDay=2027-01-05 lastDay=2027-01-08 → 2027-01-05/2027-01-08',
      'placement-counted test kind=loentilskud firstDay=2027-01-11 lastDay=2027-01-15 → 2027-01-11/2027-01-15',
      'placement-counted approval kind=loentilskud firstDay=2027-01-11 lastDay=2027-01-15 approvedOn=2027-01-12 → 2027-01-12/2027-01-15',
      'longest-placement test needed=1 kinds=loentilskud lastingWeeks=1 firstDay=2027-01-11 lastDay=2027-01-15 days=5 → 5',
      'bonus-decision test bonus=x amount= on=2027-01-29 reasons=not-long-enough lastingWeeks=1 kinds=loentilskud → refused',
    ],
  },
  {
    title: 'months from the start of a course that begins too late',
    results: [
      {
        id: 'x',
        counts: { kinds: ['uddannelse'] },
        test: { kind: 'on-a-day', day: { from: 'start', months: 2, first: 'that-day' } },
      },
    ],
    facts: { order: { level: 'forloeb', startsOn: '2199-11-04', weeks: 1, hoursPerWeek: '10' } },
    decided: ['date-out-of-range order.startsOn'],
    steps: [],
  },
];
