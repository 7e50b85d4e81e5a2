/** Worked examples of delivery. `planned` is written as runs of weeks: from, through, activity hours, placement hours. */
export type Run = readonly [from: number, through: number, activity: string, placement?: string];

export interface DeliveryCase {
  readonly id: string;
  readonly source: string;
  readonly level: string;
  readonly hoursPerWeek: string;
  readonly weeks: number;
  readonly planned: readonly Run[];
  readonly ordered: string;
  readonly plannedHours: string;
  readonly deficit: string;
  readonly surplus: string;
  /** Week and what is left to fill in it. */
  readonly residual: readonly [number, string | null];
  readonly codes: readonly string[];
}

export const deliveryCases: readonly DeliveryCase[] = [
  {
    id: 'G04 a placement of 9 hours in a course of 12',
    source: 'D16 p. 36, Boks 1 example 1',
    level: 'virksomhedsspor-b',
    hoursPerWeek: '12',
    weeks: 13,
    planned: [
      [1, 3, '12'],
      [4, 13, '3', '9'],
    ],
    ordered: '156',
    plannedHours: '156',
    deficit: '0',
    surplus: '0',
    residual: [4, '3'],
    codes: [],
  },
  {
    id: 'G05 weeks with too few hours are made up for by a placement of 16',
    source: 'D16 p. 36, Boks 1 example 2',
    level: 'virksomhedsspor-b',
    hoursPerWeek: '12',
    weeks: 26,
    planned: [
      [1, 10, '8'],
      [11, 13, '12'],
      [14, 26, '0', '16'],
    ],
    ordered: '312',
    plannedHours: '324',
    deficit: '40',
    surplus: '52',
    residual: [14, '0'],
    codes: ['placement-above-ordered'],
  },
  {
    id: 'G06 a placement of the ordered 10 hours',
    source: 'D16 p. 36, Boks 1 example 3',
    level: 'fleksjobspor-b',
    hoursPerWeek: '10',
    weeks: 13,
    planned: [
      [1, 11, '10'],
      [12, 13, '0', '10'],
    ],
    ordered: '130',
    plannedHours: '130',
    deficit: '0',
    surplus: '0',
    residual: [12, '0'],
    codes: [],
  },
  {
    id: 'G07 a placement of 3 hours in a course of 5, the rest with the mentor',
    source: 'D16 p. 36, Boks 1 example 4',
    level: 'virksomhedsspor-c',
    hoursPerWeek: '5',
    weeks: 26,
    planned: [
      [1, 16, '5'],
      [17, 26, '2', '3'],
    ],
    ordered: '130',
    plannedHours: '130',
    deficit: '0',
    surplus: '0',
    residual: [17, '2'],
    codes: [],
  },
  {
    id: 'G08 a placement of 15 hours in a course of 10, with its weekly follow-up',
    source: 'D16 p. 36, Boks 1',
    level: 'fleksjobspor-b',
    hoursPerWeek: '10',
    weeks: 13,
    planned: [[1, 13, '1', '15']],
    ordered: '130',
    plannedHours: '208',
    deficit: '0',
    surplus: '78',
    residual: [1, '0'],
    codes: ['placement-above-ordered'],
  },
  {
    id: 'G09 a placement of 10 hours in a course of 15',
    source: 'D16 p. 36, 39',
    level: 'fleksjobspor-b',
    hoursPerWeek: '15',
    weeks: 13,
    planned: [[1, 13, '5', '10']],
    ordered: '195',
    plannedHours: '195',
    deficit: '0',
    surplus: '0',
    residual: [13, '5'],
    codes: [],
  },
  {
    id: 'G10 flexjob track B, placement above the order',
    source: 'D16 p. 39',
    level: 'fleksjobspor-b',
    hoursPerWeek: '10',
    weeks: 13,
    planned: [[1, 13, '0', '10.5']],
    ordered: '130',
    plannedHours: '136.5',
    deficit: '0',
    surplus: '6.5',
    residual: [1, '0'],
    codes: ['placement-above-ordered'],
  },
  {
    id: 'G11 flexjob track A, placement above the order',
    source: 'D16 p. 39',
    level: 'fleksjobspor-a',
    hoursPerWeek: '3',
    weeks: 13,
    planned: [[1, 13, '0', '4']],
    ordered: '39',
    plannedHours: '52',
    deficit: '0',
    surplus: '13',
    residual: [1, '0'],
    codes: ['placement-above-ordered'],
  },
  {
    id: 'A51 hours that the track does not have are split all the same',
    source: 'D16 p. 36',
    level: 'virksomhedsspor-b',
    hoursPerWeek: '15',
    weeks: 2,
    planned: [[1, 2, '5', '10']],
    ordered: '30',
    plannedHours: '30',
    deficit: '0',
    surplus: '0',
    residual: [2, '5'],
    codes: [],
  },
];
