import type { Agreement, Level, PriceBand, Statement, Track } from '../agreement/agreement.ts';
import type { Lot } from '../agreement/tender-terms.ts';
import type { DeliveryTerms } from '../agreement/terms.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import { type Hours, hourlyRate, hours } from '../money/kroner.ts';
import { tenderDuties } from '../rule-book/duties-tender.ts';
import { dutiesOf, withDutyList } from './duty-list.ts';
import {
  absence,
  absentDocuments,
  auditTerms,
  awardWeights,
  contractTerms,
  cooperation,
  d16,
  developmentGoals,
  feeTerms,
  frameworkAbsences,
  hourSteps,
  invoicingTerms,
  names2016,
  ordering,
  penaltyTerms,
  priceTerms,
  reporting,
  says,
  tender2016,
  tenderTerms,
  totalHours,
} from './koebenhavn-2016.ts';
import { activitiesOf } from './unge-activities.ts';

type PathNumber = 1 | 2 | 3;
type Intensity = 'a' | 'b' | 'c';

/** The 21 positions of udbudsområde 1: three paths, each without and with a specialist, and a mentor. */
export type UngeLevelId =
  | `uddannelsesvej-${PathNumber}-${'uden' | 'med'}-${Intensity}`
  | `uddannelsesvej-${PathNumber}-mentor`;

/** Where each path stands: Bilag A1, the section on it, its pages, and whom it is for. */
const paths = [
  {
    number: 1,
    weeksPage: 21,
    weeksSection: '2.2',
    legalPage: 20,
    legalSection: '2.1',
    specialistPage: 21,
    group: {
      da: 'Udviklingshæmmede og svagt begavede unge.',
      en: 'Intellectually disabled and low-gifted young people.',
    },
    groupTeachingPage: 20,
  },
  {
    number: 2,
    weeksPage: 23,
    weeksSection: '3.2',
    legalPage: 22,
    legalSection: '3.1',
    specialistPage: 23,
    group: {
      da: 'Unge med komplicerende, måske uafklarede, diagnoser eller med handicap.',
      en: 'Young people with complicating, perhaps unclarified, diagnoses or with a disability.',
    },
    groupTeachingPage: 22,
  },
  {
    number: 3,
    weeksPage: 25,
    weeksSection: '4.2',
    legalPage: 24,
    legalSection: '4.1',
    specialistPage: 25,
    group: {
      da: 'Unge, der er udadreagerende, har været i kontakt med fængsler eller er knyttet til alvorlig kriminalitet eller bander.',
      en: 'Young people who act out, have been in contact with prisons or have ties to serious crime or gangs.',
    },
    groupTeachingPage: undefined,
  },
] as const;
type Path = (typeof paths)[number];

const intensities = [
  { letter: 'a', perWeek: '5', without: ['R121', '100', '300'], withSpecialist: ['R124', '200', '400'] },
  { letter: 'b', perWeek: '13', without: ['R122', '75', '125'], withSpecialist: ['R125', '110', '170'] },
  { letter: 'c', perWeek: '25', without: ['R123', '30', '90'], withSpecialist: ['R126', '50', '110'] },
] as const;

const age = { ...d16('R106', 43, 'Bilag B1'), from: 18, below: 30 };
/** A few from other groups may come, so only those that the annex takes out are outside (A104). */
const benefitGroups = { ...d16('R404', 43, 'Bilag B1'), meant: 'all-but', groups: ['integration'] } as const;

function band([rule, min, max]: readonly [string, string, string], page: number): PriceBand {
  return { ...d16(rule, page, 'Bilag C1', '1.2'), min: hourlyRate(min), max: hourlyRate(max) };
}

function targetGroup(words: Words, where: Clause = d16('R067', 5, 'Udbudsbetingelser', '2.2')): Statement[] {
  return [
    { ...where, words },
    says(
      d16('R106', 43, 'Bilag B1'),
      'Unge fra 18 år og under 30 år i LAB § 2, nr. 3, 4 og 13; enkelte fra andre grupper og enkelte over 30 år.',
      'Young people from 18 and under 30 in LAB § 2 nos. 3, 4 and 13; a few from other groups and a few over 30.',
    ),
  ];
}

const everyWeek = says(
  d16('R115', 19, 'Bilag A1', '1.1'),
  'Mindst én aktivitet hver uge og ingen uge uden.',
  'At least one activity every week and no week without.',
);

function specialRules(path: Path, withSpecialist: boolean): Statement[] {
  const rules = [everyWeek];
  if (withSpecialist) {
    rules.push(
      says(
        d16('R111', path.specialistPage, 'Bilag A1', path.weeksSection),
        'Psykiater eller psykolog deltager i gennemsnit en halv time om ugen, taget af de bestilte timer.',
        'A psychiatrist or psychologist takes part for half an hour a week on average, out of the ordered hours.',
      ),
    );
  }
  if (path.groupTeachingPage !== undefined) {
    rules.push(
      says(
        d16('R117', path.groupTeachingPage, 'Bilag A1', path.legalSection),
        'Højst 8 på hold i dansk og matematik, hvis løsningsbeskrivelsen siger det.',
        'At most 8 in group teaching of Danish and mathematics, where the solution description says so.',
      ),
    );
  }
  return rules;
}

function courseTrack(path: Path, withSpecialist: boolean): Track<UngeLevelId> {
  const { number, weeksPage, weeksSection, weeksPage: elementsPage } = path;
  const kind = withSpecialist ? 'med' : 'uden';
  const name: Words = withSpecialist
    ? {
        da: `Uddannelsesvej ${number} med psykiater/psykolog`,
        en: `Education path ${number} with psychiatrist/psychologist`,
      }
    : {
        da: `Uddannelsesvej ${number} uden psykiater/psykolog`,
        en: `Education path ${number} without psychiatrist/psychologist`,
      };
  return {
    ...d16('R108', weeksPage, 'Bilag A1', weeksSection),
    id: `uddannelsesvej-${number}-${kind}`,
    name,
    subcontract: String(number),
    elements: {
      ...d16('R104', elementsPage, 'Bilag A1', path.legalSection),
      only: 'offered',
      suggested: activitiesOf((number - 1) as 0 | 1 | 2),
    },
    levels: intensities.map(
      (intensity): Level<UngeLevelId> => ({
        id: `uddannelsesvej-${number}-${kind}-${intensity.letter}`,
        name: { da: `${name.da}, niveau ${intensity.letter}`, en: `${name.en}, level ${intensity.letter}` },
        mentor: false,
        hours: {
          ...d16('R108', weeksPage, 'Bilag A1', weeksSection),
          kind: 'fixed',
          perWeek: hours(intensity.perWeek),
          average: true,
        },
        weeks: { ...d16('R109', weeksPage, 'Bilag A1', weeksSection), kind: 'range', min: 2, max: 32 },
        hourlyRate: band(withSpecialist ? intensity.withSpecialist : intensity.without, 65),
        bonus: [],
        legalBasis: [
          says(
            d16('R112', path.legalPage, 'Bilag A1', path.legalSection),
            'LAB kapitel 10; opfølgning under placering efter kapitel 11 eller 12.',
            'LAB chapter 10; follow-up during placement under chapter 11 or 12.',
          ),
        ],
        targetGroup: targetGroup(path.group),
        age,
        benefitGroups,
        special: specialRules(path, withSpecialist),
      }),
    ),
  };
}

function mentorTrack(path: Path): Track<UngeLevelId> {
  const name = { da: `Uddannelsesvej ${path.number}, mentor`, en: `Education path ${path.number}, mentor` };
  return {
    ...d16('R114', 27, 'Bilag A1', '5.1'),
    id: `uddannelsesvej-${path.number}-mentor`,
    name,
    subcontract: String(path.number),
    elements: { ...d16('R104', 28, 'Bilag A1', '5.1'), only: 'offered', suggested: activitiesOf(3) },
    levels: [
      {
        id: `uddannelsesvej-${path.number}-mentor`,
        name,
        mentor: true,
        hours: {
          ...d16('R113', 28, 'Bilag A1', '5.2'),
          kind: 'range',
          min: hours('0.5'),
          max: hours('5'),
          step: '0.5' as Hours,
          average: true,
        },
        weeks: { ...d16('R113', 28, 'Bilag A1', '5.2'), kind: 'range', min: 2, max: 26 },
        hourlyRate: band(['R127', '210', '480'], 66),
        bonus: [],
        legalBasis: [
          says(d16('R112', 27, 'Bilag A1', '5.1'), 'LAB kapitel 9 b.', 'LAB chapter 9 b.'),
          says(d16('R115', 19, 'Bilag A1', '1.1'), 'LAB § 96 c.', 'LAB § 96 c.'),
        ],
        targetGroup: targetGroup(
          {
            da: 'Alle unge i målgruppen for de specialiserede uddannelsesveje.',
            en: 'All young people in the target group of the specialised education paths.',
          },
          d16('R112', 27, 'Bilag A1', '5.1'),
        ),
        age,
        benefitGroups,
        special: [
          says(
            d16('R115', 19, 'Bilag A1', '1.1'),
            'Får den unge kun mentor: mindst én kontakt hver anden uge.',
            'If the young person only has a mentor: at least one contact every second week.',
          ),
          hourSteps(d16('R113', 28, 'Bilag A1', '5.2')),
          says(d16('R119', 19, 'Bilag A1', '1.1'), 'Mentor skal være certificeret.', 'The mentor must be certified.'),
        ],
      },
    ],
  };
}

function levelIds(number: PathNumber, kind: 'uden' | 'med'): UngeLevelId[] {
  return intensities.map(({ letter }): UngeLevelId => `uddannelsesvej-${number}-${kind}-${letter}`);
}

/** Follow-up during a placement has no frequency in this area (R181), so there is none to hold anybody to. */
const delivery: DeliveryTerms = {
  total: totalHours(),
  developmentGoals: developmentGoals(),
  specialist: paths.map(({ number, specialistPage, weeksSection }) => ({
    ...d16('R111', specialistPage, 'Bilag A1', weeksSection),
    levels: levelIds(number, 'med'),
    hoursPerWeek: hours('0.5'),
  })),
  activity: [
    {
      ...d16('R115', 19, 'Bilag A1', '1.1'),
      levels: paths.flatMap(({ number }) => [...levelIds(number, 'uden'), ...levelIds(number, 'med')]),
      everyWeeks: 1,
    },
    {
      ...d16('R115', 19, 'Bilag A1', '1.1'),
      levels: paths.map(({ number }): UngeLevelId => `uddannelsesvej-${number}-mentor`),
      everyWeeks: 2,
      mentorOnly: true,
    },
  ],
};
/** Each path is a lot of its own, with two contracts. */
const lots: readonly Lot[] = paths.map(({ number }) => ({
  ...d16('R067', 5, 'Udbudsbetingelser', '2.2'),
  id: `unge-${number}`,
  levels: [
    ...(['uden', 'med'] as const).flatMap((kind) =>
      intensities.map(({ letter }) => `uddannelsesvej-${number}-${kind}-${letter}`),
    ),
    `uddannelsesvej-${number}-mentor`,
  ],
  usualHours: { [`uddannelsesvej-${number}-mentor`]: hours('1') },
  basis: {
    da: 'en antagelse: pristabellen på s. 66 har mentor med 1 time om ugen i gennemsnit',
    en: 'an assumption: the price table on p. 66 has the mentor with 1 hour a week on average',
  },
  weights: awardWeights(14),
  contracts: { ...d16('R069', 6, 'Udbudsbetingelser', '2.3'), atMost: 2 },
}));

/** What can be ordered and the rules about it, without the checklist of duties: all that most questions need. */
export const ungeRules: Agreement<UngeLevelId> = /* @__PURE__ */ frozen({
  id: 'koebenhavn-2016-unge',
  version: '2016',
  name: {
    da: 'København 2016, område 1: Specialiserede uddannelsesveje, under 30 år',
    en: 'Copenhagen 2016, area 1: Tailored ways into education for those under 30',
  },
  documents: [tender2016],
  ...names2016,
  tracks: paths.flatMap((path) => [courseTrack(path, false), courseTrack(path, true), mentorTrack(path)]),
  terms: {
    ordering: ordering(),
    absence: absence(),
    fee: feeTerms('Bilag C1', 66),
    invoicing: invoicingTerms('Bilag C1', 66, 67),
    audit: auditTerms('Bilag C1', 66),
    results: { scope: { ...d16('R128', 64, 'Bilag C1'), levels: 'none' } },
    delivery,
    reporting: reporting(),
    penalties: penaltyTerms(),
    prices: priceTerms(),
    contract: contractTerms(),
    cooperation: cooperation(),
    tender: tenderTerms({
      prices: { ...d16('R099', 65, 'Bilag C1', '1.2'), expected: 'chosen-subcontracts' },
      leastOffer: { ...d16('R071', 65, 'Bilag C1', '1.1'), subcontracts: 'one' },
      band: { ...d16('R101', 66, 'Bilag C1', '1.2'), rates: 'within-band' },
      lots,
      pages: {
        ...d16('R094', 75, 'Bilag D1a', '2.1'),
        atMost: 200,
        annexes: [
          { ...d16('R094', 75, 'Bilag D1a', '2.1'), id: '1' },
          { ...d16('R094', 88, 'Bilag D1b', '2.1'), id: '2' },
          { ...d16('R094', 101, 'Bilag D1c', '2.1'), id: '3' },
        ],
      },
      alternatives: { ...d16('R096', 76, 'Bilag D1a', '2.1'), are: 'non-compliant' },
      requirements: { ...d16('R095', 75, 'Bilag D1a', '2.1'), leftOut: 'rejected' },
    }),
  },
  absent: [
    {
      ...d16('R128', 64, 'Bilag C1'),
      what: 'bonus',
      words: {
        da: 'Betalingsbilaget for område 1 (s. 64–67) har ingen bonus.',
        en: 'The payment annex of area 1 (p. 64–67) has no bonus.',
      },
    },
    ...frameworkAbsences(),
    ...absentDocuments(),
  ],
});

/** Udbudsområde 1: specialised education paths for activity-ready citizens under 30. */
export const koebenhavn2016Unge: Agreement<UngeLevelId> = /* @__PURE__ */ withDutyList(
  ungeRules,
  /* @__PURE__ */ dutiesOf(/* @__PURE__ */ tenderDuties(), '1'),
);
