import type { AgreementId } from '../../src/agreements/agreements.ts';

/**
 * The positions that can be ordered, written down from the documents a second time: D16 Bilag A1 (p. 19–28) and C1
 * (p. 65–66), A2 (p. 31–42) and C2 (p. 69–71), D24 sections 2.1–2.2. Every number stands with the rule and the place it
 * was read from; `document page section`, a section only where the page prints it or the one above it.
 */
export interface CataloguePosition {
  readonly agreement: AgreementId;
  readonly track: string;
  readonly subcontract?: string;
  readonly level: string;
  readonly mentor: boolean;
  /** Weekly hours: one number, or least–most; `step` where whole or half hours are printed; `average` where it is one (p. 139: every ordered number of 2016). */
  readonly hours: readonly [least: string, most: string, rule: string, place: string];
  readonly hoursKind: 'fixed' | 'range' | 'interval' | 'typical';
  readonly step?: string;
  readonly average: boolean;
  readonly weeks: readonly [least: number | null, most: number, rule: string, place: string];
  readonly weeksKind: 'range' | 'exact' | 'typical';
  readonly rate: readonly [min: string, max: string, rule: string, place: string] | null;
  readonly bonus: readonly string[];
  /** Chapters of LAB (lov om en aktiv beskæftigelsesindsats). */
  readonly chapters: readonly string[];
  readonly age: readonly [from: number, below: number | null, rule: string, place: string];
  readonly unemployment?: readonly [months: number, ofLast: number, rule: string, place: string];
  readonly alone?: readonly [rule: string, place: string];
  /** The rules of its special terms, and of whom it is for. */
  readonly special: readonly string[];
  readonly targetGroup: readonly string[];
}

type Band = readonly [perWeek: string, min: string, max: string, rule: string];

const youngPaths = [
  { path: '1', page: '21', section: '2.2', groupTeaching: true },
  { path: '2', page: '23', section: '3.2', groupTeaching: true },
  { path: '3', page: '25', section: '4.2', groupTeaching: false },
] as const;

/** C1 table 1 (p. 65): the same bands for all three paths. */
const youngBands: Readonly<Record<'uden' | 'med', Readonly<Record<'a' | 'b' | 'c', Band>>>> = {
  uden: {
    a: ['5', '100.00', '300.00', 'R121'],
    b: ['13', '75.00', '125.00', 'R122'],
    c: ['25', '30.00', '90.00', 'R123'],
  },
  med: {
    a: ['5', '200.00', '400.00', 'R124'],
    b: ['13', '110.00', '170.00', 'R125'],
    c: ['25', '50.00', '110.00', 'R126'],
  },
};

const youngAge = [18, 30, 'R106', 'D16 43'] as const;

const young: readonly CataloguePosition[] = youngPaths.flatMap(({ path, page, section, groupTeaching }) => [
  ...(['uden', 'med'] as const).flatMap((kind) =>
    (['a', 'b', 'c'] as const).map((letter): CataloguePosition => {
      const [perWeek, min, max, rule] = youngBands[kind][letter];
      return {
        agreement: 'koebenhavn-2016-unge',
        track: `uddannelsesvej-${path}-${kind}`,
        subcontract: path,
        level: `uddannelsesvej-${path}-${kind}-${letter}`,
        mentor: false,
        hours: [perWeek, perWeek, 'R108', `D16 ${page} ${section}`],
        hoursKind: 'fixed',
        average: true,
        weeks: [2, 32, 'R109', `D16 ${page} ${section}`],
        weeksKind: 'range',
        rate: [min, max, rule, 'D16 65 1.2'],
        bonus: [],
        chapters: ['10', '11', '12'],
        age: youngAge,
        special: ['R115', ...(kind === 'med' ? ['R111'] : []), ...(groupTeaching ? ['R117'] : [])],
        targetGroup: ['R067', 'R106'],
      };
    }),
  ),
  {
    agreement: 'koebenhavn-2016-unge',
    track: `uddannelsesvej-${path}-mentor`,
    subcontract: path,
    level: `uddannelsesvej-${path}-mentor`,
    mentor: true,
    hours: ['0.5', '5', 'R113', 'D16 28 5.2'],
    hoursKind: 'range',
    step: '0.5',
    average: true,
    weeks: [2, 26, 'R113', 'D16 28 5.2'],
    weeksKind: 'range',
    rate: ['210.00', '480.00', 'R127', 'D16 66 1.2'],
    bonus: [],
    chapters: ['9 b'],
    age: youngAge,
    special: ['R115', 'R113', 'R119'],
    targetGroup: ['R112', 'R106'],
  },
]);

const turned30 = {
  agreement: 'koebenhavn-2016-fyldt-30',
  mentor: false,
  average: true,
  age: [30, null, 'R129', 'D16 52'],
} as const;

const turned30Positions: readonly CataloguePosition[] = [
  {
    ...turned30,
    track: 'spor-1',
    subcontract: '1',
    level: 'virksomhedsspor-a',
    hours: ['25', '25', 'R131', 'D16 34 1.5'],
    hoursKind: 'fixed',
    weeks: [2, 13, 'R131', 'D16 34 1.5'],
    weeksKind: 'range',
    rate: ['60.00', '80.00', 'R131', 'D16 69 1.2'],
    bonus: ['1a', '1b'],
    chapters: ['10', '11', '12'],
    special: ['R180', 'R178', 'R182'],
    targetGroup: ['R129', 'R131'],
  },
  {
    ...turned30,
    track: 'spor-1',
    subcontract: '1',
    level: 'virksomhedsspor-b',
    hours: ['12', '12', 'R132', 'D16 34 1.6'],
    hoursKind: 'fixed',
    weeks: [2, 26, 'R132', 'D16 35 1.6'],
    weeksKind: 'range',
    rate: ['120.00', '160.00', 'R132', 'D16 69 1.2'],
    bonus: ['1a', '1b'],
    chapters: ['10', '11', '12'],
    special: ['R180', 'R178', 'R182', 'R189', 'R190'],
    targetGroup: ['R129', 'R132'],
  },
  {
    ...turned30,
    track: 'spor-1',
    subcontract: '1',
    level: 'virksomhedsspor-c',
    hours: ['5', '5', 'R133', 'D16 35 1.7'],
    hoursKind: 'fixed',
    weeks: [2, 26, 'R133', 'D16 35 1.7'],
    weeksKind: 'range',
    rate: ['220.00', '280.00', 'R133', 'D16 69 1.2'],
    bonus: ['1a', '1b'],
    chapters: ['10', '11', '12'],
    special: ['R180', 'R178', 'R182', 'R189', 'R190', 'R189', 'R415', 'R133'],
    targetGroup: ['R129', 'R133'],
  },
  {
    ...turned30,
    track: 'spor-2',
    subcontract: '1',
    level: 'fastholdelsesmentor',
    mentor: true,
    average: true,
    hours: ['1', '5', 'R134', 'D16 37 2.2'],
    hoursKind: 'range',
    step: '1',
    weeks: [1, 13, 'R134', 'D16 37 2.2'],
    weeksKind: 'range',
    rate: ['210.00', '400.00', 'R134', 'D16 69 1.2'],
    bonus: [],
    chapters: ['9 b'],
    special: ['R185', 'R186', 'R187', 'R134', 'R210', 'R193'],
    targetGroup: ['R129', 'R134'],
  },
  {
    ...turned30,
    track: 'spor-2',
    subcontract: '1',
    level: 'ret-og-pligt-mentor',
    mentor: true,
    average: true,
    hours: ['1', '1', 'R135', 'D16 38 2.3'],
    hoursKind: 'fixed',
    weeks: [26, 26, 'R135', 'D16 38 2.3'],
    weeksKind: 'exact',
    rate: ['320.00', '480.00', 'R135', 'D16 70 1.2'],
    bonus: [],
    chapters: ['9 b'],
    alone: ['R136', 'D16 38 2.3'],
    special: ['R136', 'R193'],
    targetGroup: ['R129', 'R137'],
  },
  {
    ...turned30,
    track: 'spor-3',
    subcontract: '1',
    level: 'fleksjobspor-a',
    average: true,
    hours: ['3', '3', 'R138', 'D16 39 3'],
    hoursKind: 'fixed',
    weeks: [13, 13, 'R138', 'D16 39 3'],
    weeksKind: 'exact',
    rate: ['80.00', '100.00', 'R138', 'D16 70 1.2'],
    bonus: ['3'],
    chapters: ['10', '11'],
    unemployment: [12, 18, 'R140', 'D16 38 3'],
    special: ['R191', 'R180'],
    targetGroup: ['R140'],
  },
  {
    ...turned30,
    track: 'spor-3',
    subcontract: '1',
    level: 'fleksjobspor-b',
    hours: ['1', '20', 'R139', 'D16 39 3'],
    hoursKind: 'range',
    step: '1',
    weeks: [13, 13, 'R139', 'D16 39 3'],
    weeksKind: 'exact',
    rate: ['210.00', '230.00', 'R139', 'D16 70 1.2'],
    bonus: ['3'],
    chapters: ['10', '11'],
    unemployment: [12, 18, 'R140', 'D16 38 3'],
    special: ['R139', 'R139', 'R141', 'R191', 'R178', 'R180'],
    targetGroup: ['R140'],
  },
  {
    ...turned30,
    track: 'spor-4',
    subcontract: '1',
    level: 'ret-og-pligt-tilbud',
    hours: ['10', '10', 'R142', 'D16 41 4'],
    hoursKind: 'fixed',
    weeks: [3, 3, 'R142', 'D16 41 4'],
    weeksKind: 'exact',
    rate: ['90.00', '110.00', 'R142', 'D16 70 1.2'],
    bonus: ['4'],
    chapters: ['10'],
    special: ['R143', 'R180', 'R180'],
    targetGroup: ['R129'],
  },
  {
    ...turned30,
    track: 'spor-5',
    subcontract: '2',
    level: 'afklaringsspor-a',
    hours: ['25', '25', 'R144', 'D16 42 5.2'],
    hoursKind: 'fixed',
    weeks: [2, 26, 'R144', 'D16 42 5.1'],
    weeksKind: 'range',
    rate: ['120.00', '160.00', 'R144', 'D16 70 1.2'],
    bonus: [],
    chapters: ['10'],
    special: ['R146', 'R390', 'R180', 'R180'],
    targetGroup: ['R129', 'R144'],
  },
  {
    ...turned30,
    track: 'spor-5',
    subcontract: '2',
    level: 'afklaringsspor-b',
    hours: ['2', '12', 'R145', 'D16 42'],
    hoursKind: 'range',
    step: '1',
    weeks: [2, 26, 'R145', 'D16 42 5.1'],
    weeksKind: 'range',
    rate: ['210.00', '300.00', 'R145', 'D16 70 1.2'],
    bonus: [],
    chapters: ['10'],
    special: ['R145', 'R146', 'R390', 'R180', 'R180'],
    targetGroup: ['R129', 'R145'],
  },
];

const vulnerable: readonly CataloguePosition[] = [
  {
    agreement: 'koebenhavn-udsatte-over-30',
    track: 'spor-1',
    level: 'helhedsforloeb',
    mentor: false,
    hours: ['2', '8', 'R024', 'D24 2.2.1'],
    hoursKind: 'interval',
    average: false,
    weeks: [null, 26, 'R026', 'D24 2.2.1'],
    weeksKind: 'typical',
    rate: null,
    bonus: [],
    chapters: ['11', '12', '14'],
    age: [30, null, 'R021', 'D24 2.1'],
    special: ['R025', 'R034', 'R036', 'R038', 'R044', 'R045', 'R046', 'R048', 'R049'],
    targetGroup: ['R022', 'R023'],
  },
  {
    agreement: 'koebenhavn-udsatte-over-30',
    track: 'spor-2',
    level: 'mentorforloeb',
    mentor: true,
    hours: ['1', '1', 'R030', 'D24 2.2.2'],
    hoursKind: 'typical',
    average: false,
    weeks: [null, 13, 'R029', 'D24 2.2.2'],
    weeksKind: 'typical',
    rate: null,
    bonus: [],
    chapters: ['26'],
    age: [30, null, 'R021', 'D24 2.1'],
    special: ['R028', 'R034', 'R036', 'R038'],
    targetGroup: ['R022', 'R023'],
  },
];

export const catalogueCases: readonly CataloguePosition[] = [...young, ...turned30Positions, ...vulnerable];
