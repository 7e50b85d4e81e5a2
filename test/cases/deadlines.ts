/** Worked examples of the days that are counted from the end of a course. */
export interface EndCase {
  readonly id: string;
  readonly end: string;
  readonly due: string;
}

export const finalReportCases: readonly EndCase[] = [
  { id: 'G12 ends on a Monday, due on the Tuesday of the week after', end: '2016-09-05', due: '2016-09-13' },
  { id: 'V10 ends on a Friday', end: '2016-09-09', due: '2016-09-19' },
  { id: 'V10 ends on a Sunday', end: '2016-10-02', due: '2016-10-10' },
  { id: 'V10 ends before Christmas', end: '2016-12-19', due: '2016-12-28' },
  { id: 'ends before Easter', end: '2016-03-21', due: '2016-04-01' },
  { id: 'ends before Ascension and the Friday after it', end: '2016-05-02', due: '2016-05-11' },
  { id: '5 June is a weekday: ends 2018-05-31', end: '2018-05-31', due: '2018-06-08' },
  { id: '24 and 31 December are weekdays: ends 2018-12-20', end: '2018-12-20', due: '2019-01-02' },
  { id: 'Great Prayer Day is a holiday in 2023', end: '2023-05-01', due: '2023-05-10' },
  { id: 'and no more in 2024', end: '2024-04-22', due: '2024-04-30' },
];

export const plainReportCases: readonly EndCase[] = [
  { id: 'G12 read plainly', end: '2016-09-05', due: '2016-09-12' },
  { id: 'ends on a Friday', end: '2016-09-09', due: '2016-09-16' },
  { id: 'ends on a Sunday', end: '2016-10-02', due: '2016-10-07' },
  { id: 'ends before Christmas', end: '2016-12-19', due: '2016-12-27' },
];

export const invoiceByCases: readonly EndCase[] = [
  { id: 'V16 to the end of February', end: '2016-12-31', due: '2017-02-28' },
  { id: 'V16 the same day of the month', end: '2016-10-02', due: '2016-12-02' },
  { id: 'to 29 February', end: '2015-12-31', due: '2016-02-29' },
  { id: 'not moved for a weekend', end: '2016-10-03', due: '2016-12-03' },
];

export const policeProofCases: readonly EndCase[] = [
  { id: 'the day after', end: '2016-09-28', due: '2016-09-29' },
  { id: 'A34 over a weekend', end: '2016-09-30', due: '2016-10-03' },
  { id: 'from a Saturday', end: '2016-10-01', due: '2016-10-03' },
  { id: 'over Christmas', end: '2016-12-23', due: '2016-12-27' },
  { id: '24 December is a weekday', end: '2018-12-23', due: '2018-12-24' },
];
