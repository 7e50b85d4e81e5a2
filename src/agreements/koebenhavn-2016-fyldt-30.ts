import type { Agreement, BenefitGroupTerm, ElementsTerm, Level, Statement } from '../agreement/agreement.ts';
import type { ResultTerms } from '../agreement/result-terms.ts';
import type { Lot } from '../agreement/tender-terms.ts';
import type { DeliveryTerms } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import type { FigureId } from '../evidence/figure.ts';
import { frozen } from '../evidence/frozen.ts';
import { hourlyRate, hours } from '../money/kroner.ts';
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

/** The 10 positions of udbudsområde 2. */
export type Fyldt30LevelId =
  | 'virksomhedsspor-a'
  | 'virksomhedsspor-b'
  | 'virksomhedsspor-c'
  | 'fastholdelsesmentor'
  | 'ret-og-pligt-mentor'
  | 'fleksjobspor-a'
  | 'fleksjobspor-b'
  | 'ret-og-pligt-tilbud'
  | 'afklaringsspor-a'
  | 'afklaringsspor-b';

const age = { ...d16('R129', 52, 'Bilag B2'), from: 30 };

/** Groups that the annexes name nowhere; who is flexjob-approved, or can be ordered a right-and-duty mentor, is narrower. */
const benefitGroups: BenefitGroupTerm = {
  ...d16('R129', 52, 'Bilag B2'),
  meant: 'all-but',
  groups: ['uddannelseshjaelp', 'dagpenge', 'selvforsoergende'],
};
const flexjobGroup: BenefitGroupTerm = {
  ...d16('R140', 38, 'Bilag A2', '3'),
  meant: 'only',
  groups: ['ledighedsydelse'],
};
const rightAndDutyGroup: BenefitGroupTerm = {
  ...d16('R137', 37, 'Bilag A2', '2.1'),
  meant: 'only',
  groups: ['kontanthjaelp'],
};
/** What can be ordered by name, in every track. */
const elements: ElementsTerm = { ...d16('R104', 32, 'Bilag A2', '1.2'), only: 'offered' };

function priceBand(rule: string, page: number, min: string, max: string) {
  return { ...d16(rule, page, 'Bilag C2', '1.2'), min: hourlyRate(min), max: hourlyRate(max) };
}

/** The benefit groups that the annex prints for tracks 1, 2, 4 and 5, each on the track's own page. */
function groups(page: number, section?: string): Statement {
  return says(
    d16('R129', page, 'Bilag A2', section),
    'Fyldt 30 år: aktivitetsparate på kontanthjælp, fleksjobvisiterede, ressourceforløb, integrationsloven, revalidender, sygedagpenge, jobafklaring.',
    'Turned 30: activity-ready on social assistance, flexjob-approved, resource course, Integration Act, rehabilitation, sickness benefit, job-clarification.',
  );
}

/** The same demand, where each track states it. */
const weeklyFollowUp = (where: Clause) =>
  says(
    where,
    'Mindst én opfølgning om ugen under virksomhedsplacering, kun undtagelsesvis på telefon.',
    'At least one follow-up a week during a company placement, by telephone only exceptionally.',
  );
const anyPlacement = d16('R180', 36, 'Bilag A2', 'Boks 1');
const anyCourse = d16('R180', 70, 'Bilag C2', '1.2');
/** The payment annex asks of tracks 4 and 5 for it too; the word on the telephone stands in the box alone. */
const weeklyAtLeast = says(
  anyCourse,
  'Mindst én opfølgning om ugen under virksomhedsplacering.',
  'At least one follow-up a week during a company placement.',
);
const seldomByTelephone = says(
  anyPlacement,
  'En opfølgning kan kun undtagelsesvis ske på telefon.',
  'A follow-up can take place by telephone only exceptionally.',
);
const flexjobFollowUp = d16('R180', 39, 'Bilag A2', '3');
const fillHours = (where: Clause) =>
  says(
    where,
    'Har placeringen færre timer end bestilt, fyldes op med anden aktivitet.',
    'Where the placement has fewer hours than ordered, other activity fills up the rest.',
  );
const companyHours = d16('R178', 32, 'Bilag A2', '1.3');
const flexjobHours = d16('R178', 39, 'Bilag A2', '3');
const keepCv = says(
  d16('R182', 33, 'Bilag A2', '1.3'),
  'CV laves eller opdateres ved henvisningen og efter endt placering.',
  'A CV is made or updated at the referral and after a finished placement.',
);
const finalBasis = (page: number) =>
  says(
    d16('R190', page, 'Bilag A2', page === 34 ? '1.6' : '1.7'),
    'Ved afslutningen beskrives aktiviteter, arbejdsopgaver, niveau og omfang.',
    'At the end activities, tasks, level and extent are described.',
  );
const oneContact = (page: number) =>
  says(
    d16('R189', page, 'Bilag A2', page === 34 ? '1.6' : '1.7'),
    'Så vidt muligt én gennemgående kontaktperson.',
    'One continuous contact person as far as possible.',
  );
const certified = says(d16('R193', 148, 'Bilag E'), 'Mentor skal være certificeret.', 'The mentor must be certified.');

const trackOneLaw = [
  says(
    d16('R147', 33, 'Bilag A2', '1.4'),
    'LAB kapitel 10 og 11; kapitel 12 efter sammenhængen (nummeret mangler på siden).',
    'LAB chapters 10 and 11; chapter 12 by context (the number is missing on the page).',
  ),
];

type Fyldt30Level = Level<Fyldt30LevelId>;

/**
 * Ordered hours are weekly averages (R148). Track 1 has 25, 12 or 5 and no others; the examples with 10 and 15 hours only
 * show how hours are split (A51).
 */
const companyA: Fyldt30Level = {
  id: 'virksomhedsspor-a',
  name: { da: 'Virksomhedsspor A', en: 'Company track A' },
  mentor: false,
  hours: { ...d16('R131', 34, 'Bilag A2', '1.5'), kind: 'fixed', perWeek: hours('25'), average: true },
  weeks: { ...d16('R131', 34, 'Bilag A2', '1.5'), kind: 'range', min: 2, max: 13 },
  hourlyRate: priceBand('R131', 69, '60', '80'),
  bonus: ['1a', '1b'],
  legalBasis: trackOneLaw,
  targetGroup: [
    groups(32),
    says(
      d16('R131', 34, 'Bilag A2', '1.5'),
      'Klar til praktik med få støtteforanstaltninger; også afklaring af rådighed og bidrag til revurdering af fleksjob.',
      'Ready for a placement with few supports; also clarification of availability and input to a flexjob reassessment.',
    ),
  ],
  age,
  benefitGroups,
  special: [weeklyFollowUp(anyPlacement), fillHours(companyHours), keepCv],
};

const companyB: Fyldt30Level = {
  id: 'virksomhedsspor-b',
  name: { da: 'Virksomhedsspor B', en: 'Company track B' },
  mentor: false,
  hours: { ...d16('R132', 34, 'Bilag A2', '1.6'), kind: 'fixed', perWeek: hours('12'), average: true },
  weeks: { ...d16('R132', 35, 'Bilag A2', '1.6'), kind: 'range', min: 2, max: 26 },
  hourlyRate: priceBand('R132', 69, '120', '160'),
  bonus: ['1a', '1b'],
  legalBasis: trackOneLaw,
  targetGroup: [
    groups(32),
    says(
      d16('R132', 34, 'Bilag A2', '1.6'),
      'Skal introduceres til en virksomhed; en del har komplekse problemer. Også fleksjob under 12 timer eller gradvis optrapning.',
      'To be introduced to a company; some have complex problems. Also flexjobs under 12 hours or a gradual build-up.',
    ),
  ],
  age,
  benefitGroups,
  special: [weeklyFollowUp(anyPlacement), fillHours(companyHours), keepCv, oneContact(34), finalBasis(34)],
};

const companyC: Fyldt30Level = {
  id: 'virksomhedsspor-c',
  name: { da: 'Virksomhedsspor C', en: 'Company track C' },
  mentor: false,
  hours: { ...d16('R133', 35, 'Bilag A2', '1.7'), kind: 'fixed', perWeek: hours('5'), average: true },
  weeks: { ...d16('R133', 35, 'Bilag A2', '1.7'), kind: 'range', min: 2, max: 26 },
  hourlyRate: priceBand('R133', 69, '220', '280'),
  bonus: ['1a', '1b'],
  legalBasis: trackOneLaw,
  targetGroup: [
    groups(32),
    says(
      d16('R133', 35, 'Bilag A2', '1.7'),
      'Komplekse og ofte uklare problemer; alle har brug for en understøttende indsats.',
      'Complex and often unclear problems; all need a supporting effort.',
    ),
  ],
  age,
  benefitGroups,
  special: [
    weeklyFollowUp(anyPlacement),
    fillHours(companyHours),
    keepCv,
    oneContact(35),
    finalBasis(35),
    says(
      d16('R189', 35, 'Bilag A2', '1.7'),
      'Mere individuel kontakt end på niveauerne med 25 og 12 timer.',
      'More individual contact than on the levels of 25 and 12 hours.',
    ),
    says(
      d16('R415', 35, 'Bilag A2', '1.7'),
      'Sigter mod, at en virksomhedsplacering begynder, mens forløbet varer.',
      'Aims at a company placement that begins while the course lasts.',
    ),
    says(
      d16('R133', 35, 'Bilag A2', '1.7'),
      'Kan udtrykkeligt forlænges; forlængelsen er en ny bestilling.',
      'May expressly be extended; the extension is a new order.',
    ),
  ],
};

/** Hours and weeks as in the text and the price table, not as in the overview figure (A49) or the price sheet (A50). */
const retentionMentor: Fyldt30Level = {
  id: 'fastholdelsesmentor',
  name: { da: 'Fastholdelsesmentor', en: 'Retention mentor' },
  mentor: true,
  hours: {
    ...d16('R134', 37, 'Bilag A2', '2.2'),
    kind: 'range',
    min: hours('1'),
    max: hours('5'),
    step: hours('1'),
    average: true,
  },
  weeks: { ...d16('R134', 37, 'Bilag A2', '2.2'), kind: 'range', min: 1, max: 13 },
  hourlyRate: priceBand('R134', 69, '210', '400'),
  continued: { ...d16('R134', 38, 'Bilag A2', '2.2'), only: 'in-special-cases' },
  bonus: [],
  legalBasis: [says(d16('R147', 37, 'Bilag A2', '2.1'), 'LAB kapitel 9 b.', 'LAB chapter 9 b.')],
  targetGroup: [
    groups(36, '2'),
    says(
      d16('R134', 37, 'Bilag A2', '2.2'),
      'Borgere i virksomhedsplacering, uddannelse eller et andet tilbud.',
      'Citizens in a company placement, an education or another offer.',
    ),
  ],
  age,
  benefitGroups,
  special: [
    says(
      d16('R185', 37, 'Bilag A2', '2.2'),
      'Mindst én kontakt eller ét besøg om måneden, når borgeren er i virksomhed eller uddannelse; ordren kan kræve mere.',
      'At least one contact or visit a month while the citizen is in a company or an education; the order may ask for more.',
    ),
    says(
      d16('R186', 37, 'Bilag A2', '2.2'),
      'Mindst én individuel samtale hos leverandøren hver 3. måned uden arbejdsgiver; ordren kan kræve mere.',
      'At least one individual talk at the provider’s every 3rd month without the employer; the order may ask for more.',
    ),
    says(
      d16('R187', 37, 'Bilag A2', '2.2'),
      'Vejledning i jobsøgning eller uddannelse, før placeringen udløber.',
      'Guidance in job search or education before the placement ends.',
    ),
    says(
      d16('R134', 38, 'Bilag A2', '2.2'),
      'Ud over 13 uger kun i særlige tilfælde efter jobcentrets vurdering; det er en ny bestilling.',
      "Beyond 13 weeks only in special cases on the jobcentre's assessment; that is a new order.",
    ),
    says(
      d16('R210', 70, 'Bilag C2', '1.2'),
      'Priserne forudsætter, at mentor bestilles i hele timer.',
      'The prices presuppose that a mentor is ordered in whole hours.',
    ),
    certified,
  ],
};

const rightAndDutyMentor: Fyldt30Level = {
  id: 'ret-og-pligt-mentor',
  name: { da: 'Ret og pligt-mentor', en: 'Right-and-duty mentor' },
  mentor: true,
  hours: { ...d16('R135', 38, 'Bilag A2', '2.3'), kind: 'fixed', perWeek: hours('1'), average: true },
  weeks: { ...d16('R135', 38, 'Bilag A2', '2.3'), kind: 'exact', weeks: 26 },
  hourlyRate: priceBand('R135', 70, '320', '480'),
  bonus: [],
  legalBasis: [
    says(
      d16('R147', 31, 'Bilag A2', '1.2'),
      'LAB kapitel 9 b efter den generelle bestemmelse; dens egen paragraf mangler i kilden (s. 37).',
      'LAB chapter 9 b by the general statement; its own section is missing in the source (p. 37).',
    ),
  ],
  targetGroup: [
    groups(36, '2'),
    says(
      d16('R137', 38, 'Bilag A2', '2.3'),
      'Særligt udsatte, aktivitetsparate borgere, som for tiden ikke kan deltage i et tilbud.',
      'Especially vulnerable, activity-ready citizens who for the time being cannot take part in an offer.',
    ),
  ],
  age,
  benefitGroups: rightAndDutyGroup,
  orderedAlone: { ...d16('R136', 38, 'Bilag A2', '2.3'), beside: 'nothing' },
  special: [
    says(d16('R136', 38, 'Bilag A2', '2.3'), 'Kan kun bestilles alene.', 'Can only be ordered on its own.'),
    certified,
  ],
};

const unemployment = { ...d16('R140', 38, 'Bilag A2', '3'), months: 12, ofLast: 18 };
const flexjobLaw = [
  says(
    d16('R147', 39, 'Bilag A2', '3.2'),
    'LAB kapitel 10; kapitel 11 efter sammenhængen (nummeret mangler på siden).',
    'LAB chapter 10; chapter 11 by context (the number is missing on the page).',
  ),
];

/** The low price band stands in two places, so it is no slip (A61). */
const flexjobA: Fyldt30Level = {
  id: 'fleksjobspor-a',
  name: { da: 'Fleksjobspor A', en: 'Flexjob track A' },
  mentor: false,
  hours: { ...d16('R138', 39, 'Bilag A2', '3'), kind: 'fixed', perWeek: hours('3'), average: true },
  weeks: { ...d16('R138', 39, 'Bilag A2', '3'), kind: 'exact', weeks: 13 },
  hourlyRate: priceBand('R138', 70, '80', '100'),
  bonus: ['3'],
  legalBasis: flexjobLaw,
  targetGroup: [
    says(
      d16('R140', 38, 'Bilag A2', '3'),
      'Visiteret til fleksjob og ledig i 12 af de seneste 18 måneder; kan begynde i fleksjob ved egen kraft eller med nogen støtte.',
      'Approved for a flexjob and unemployed for 12 of the last 18 months; able to begin a flexjob unaided or with some support.',
    ),
  ],
  age,
  benefitGroups: flexjobGroup,
  unemployment,
  special: [
    says(
      d16('R191', 39, 'Bilag A2', '3'),
      'Målet er et fleksjob inden for forløbet, ellers en placering, der sigter mod fleksjob.',
      'The goal is a flexjob within the course, otherwise a placement aimed at a flexjob.',
    ),
    weeklyFollowUp(flexjobFollowUp),
  ],
};

const flexjobB: Fyldt30Level = {
  id: 'fleksjobspor-b',
  name: { da: 'Fleksjobspor B', en: 'Flexjob track B' },
  mentor: false,
  hours: {
    ...d16('R139', 39, 'Bilag A2', '3'),
    kind: 'range',
    min: hours('1'),
    max: hours('20'),
    step: hours('1'),
    average: true,
  },
  weeks: { ...d16('R139', 39, 'Bilag A2', '3'), kind: 'exact', weeks: 13 },
  hourlyRate: priceBand('R139', 70, '210', '230'),
  bonus: ['3'],
  legalBasis: flexjobLaw,
  targetGroup: [
    says(
      d16('R140', 38, 'Bilag A2', '3'),
      'Visiteret til fleksjob og ledig i 12 af de seneste 18 måneder; har brug for en koordineret indsats.',
      'Approved for a flexjob and unemployed for 12 of the last 18 months; in need of a coordinated effort.',
    ),
  ],
  age,
  benefitGroups: flexjobGroup,
  unemployment,
  special: [
    says(
      d16('R139', 39, 'Bilag A2', '3'),
      'Timetallet er det, borgeren forventes at stå til rådighed i.',
      'The hours are those the citizen is expected to be available for.',
    ),
    hourSteps(d16('R139', 39, 'Bilag A2', '3')),
    says(
      d16('R141', 39, 'Bilag A2', '3'),
      'Kan suppleres med mentorstøtte.',
      'May be supplemented with mentor support.',
    ),
    says(
      d16('R191', 39, 'Bilag A2', '3'),
      'Målet er en virksomhedsplacering inden for forløbet.',
      'The goal is a company placement within the course.',
    ),
    fillHours(flexjobHours),
    weeklyFollowUp(flexjobFollowUp),
  ],
};

const rightAndDutyOffer: Fyldt30Level = {
  id: 'ret-og-pligt-tilbud',
  name: { da: 'Ret og pligt-tilbud', en: 'Right-and-duty offer' },
  mentor: false,
  hours: { ...d16('R142', 41, 'Bilag A2', '4'), kind: 'fixed', perWeek: hours('10'), average: true },
  weeks: { ...d16('R142', 41, 'Bilag A2', '4'), kind: 'exact', weeks: 3 },
  hourlyRate: priceBand('R142', 70, '90', '110'),
  bonus: ['4'],
  legalBasis: [
    says(
      d16('R147', 40, 'Bilag A2', '4.1'),
      'LAB kapitel 10 efter sammenhængen (nummeret mangler på siden).',
      'LAB chapter 10 by context (the number is missing on the page).',
    ),
  ],
  targetGroup: [groups(40, '4')],
  age,
  benefitGroups,
  special: [
    says(
      d16('R143', 40, 'Bilag A2', '4.1'),
      'To produkter: et CV og en vurdering af, om borgeren kan få udbytte af en mere intensiv indsats.',
      'Two products: a CV and an assessment whether the citizen could profit from a more intensive effort.',
    ),
    weeklyAtLeast,
    seldomByTelephone,
  ],
};

const report = says(
  d16('R146', 41, 'Bilag A2', '5.1'),
  'Leverandørrapporten har 6 faste punkter.',
  'The provider report has 6 fixed items.',
);
const coordinate = says(
  d16('R390', 41, 'Bilag A2', '5.1'),
  'Der koordineres med læge, Socialforvaltning, Sundhedsforvaltning og region.',
  'There is coordination with the doctor, the social and health administrations and the region.',
);
const clarificationLaw = [says(d16('R147', 42, 'Bilag A2', '5.1'), 'LAB kapitel 10.', 'LAB chapter 10.')];

const clarificationA: Fyldt30Level = {
  id: 'afklaringsspor-a',
  name: { da: 'Afklaringsspor A', en: 'Clarification track A' },
  mentor: false,
  hours: { ...d16('R144', 42, 'Bilag A2', '5.2'), kind: 'fixed', perWeek: hours('25'), average: true },
  weeks: { ...d16('R144', 42, 'Bilag A2', '5.1'), kind: 'range', min: 2, max: 26 },
  hourlyRate: priceBand('R144', 70, '120', '160'),
  bonus: [],
  legalBasis: clarificationLaw,
  targetGroup: [
    groups(41, '5'),
    says(
      d16('R144', 42, 'Bilag A2', '5.2'),
      'Langt fra arbejdsmarkedet, mange år på kontanthjælp og komplekse problemer ud over ledighed.',
      'Far from the labour market, many years on social assistance and complex problems besides unemployment.',
    ),
  ],
  age,
  benefitGroups,
  special: [report, coordinate, weeklyAtLeast, seldomByTelephone],
};

const clarificationB: Fyldt30Level = {
  id: 'afklaringsspor-b',
  name: { da: 'Afklaringsspor B', en: 'Clarification track B' },
  mentor: false,
  hours: {
    ...d16('R145', 42, 'Bilag A2'),
    kind: 'range',
    min: hours('2'),
    max: hours('12'),
    step: hours('1'),
    average: true,
  },
  weeks: { ...d16('R145', 42, 'Bilag A2', '5.1'), kind: 'range', min: 2, max: 26 },
  hourlyRate: priceBand('R145', 70, '210', '300'),
  bonus: [],
  legalBasis: clarificationLaw,
  targetGroup: [
    groups(41, '5'),
    says(
      d16('R145', 42, 'Bilag A2'),
      'Helt særlige lidelser, for eksempel erhvervet hjerneskade eller bipolar lidelse.',
      'Very special disorders, for example acquired brain damage or bipolar disorder.',
    ),
  ],
  age,
  benefitGroups,
  special: [hourSteps(d16('R145', 42, 'Bilag A2')), report, coordinate, weeklyAtLeast, seldomByTelephone],
};

function bonusPage(rule: string, page: number) {
  return d16(rule, page, 'Bilag C2', '1.3');
}

const inMeasuredState = {
  ...bonusPage('R240', 71),
  kind: 'on-a-day',
  day: { months: 2, first: 'first-of-next-month' },
} as const;
const incomeClause = bonusPage('R241', 71);
const bonusInvoice = { ...d16('R228', 72, 'Bilag C2', '2'), channel: 'nemhandel' } as const;
const paysFigure = (figure: FigureId) => ({ ...bonusPage('R236', 71), figure });

/**
 * The four amounts and the income threshold are lost; `absent` says so, and the caller gives them as `figures`. What the
 * text leaves open is not stated here, so that the readings say it.
 */
const resultTerms: ResultTerms = {
  scope: { ...bonusPage('R235', 71), levels: 'as-named' },
  list: [
    {
      id: '1a',
      counts: { ...bonusPage('R237', 71), kinds: ['virksomhedspraktik', 'loentilskud'] },
      test: {
        ...bonusPage('R238', 71),
        kind: 'lasting',
        weeks: 4,
        window: { ...bonusPage('R239', 71), holds: 'all-of-it', through: { months: 2 } },
      },
      approval: { ...d16('R194', 148, 'Bilag E'), counts: 'from-approval' },
      pays: paysFigure('bonus-1a'),
      insteadOf: { ...bonusPage('R237', 71), results: ['1b'] },
    },
    {
      id: '1b',
      counts: { ...bonusPage('R240', 71), kinds: ['ordinaert-job', 'uddannelse'] },
      test: { ...inMeasuredState, leastIncome: { ...incomeClause, figures: ['income-threshold'] } },
      pays: paysFigure('bonus-1b'),
    },
    {
      id: '3',
      counts: { ...bonusPage('R242', 71), kinds: ['fleksjob'] },
      test: inMeasuredState,
      pays: paysFigure('bonus-3'),
    },
    {
      id: '4',
      counts: { ...bonusPage('R243', 71), kinds: ['ordinaert-job', 'uddannelse'] },
      test: {
        ...inMeasuredState,
        leastIncome: { ...incomeClause, figures: ['income-threshold-4', 'income-threshold'] },
      },
      pays: paysFigure('bonus-4'),
    },
  ],
  extension: {
    ...bonusPage('R244', 71),
    gapDays: 30,
    newPeriod: { ...bonusPage('R245', 72), begins: 'after-the-gap' },
    earlier: { ...bonusPage('R247', 72), order: 'corresponding' },
    otherProvider: { ...bonusPage('R246', 72), begins: 'new-period' },
  },
  statement: { ...d16('R249', 72, 'Bilag C2', '2'), every: 'quarter' },
  quarter: { ...d16('R004', 157, 'Rammeaftale', '1.2'), is: 'calendar-quarter' },
  invoice: { ...bonusInvoice, content: { ...d16('R229', 73, 'Bilag C2', '2.2.1'), userIdentLength: 4 } },
};

const companyLevels: readonly Fyldt30LevelId[] = ['virksomhedsspor-a', 'virksomhedsspor-b', 'virksomhedsspor-c'];
const flexjobLevels: readonly Fyldt30LevelId[] = ['fleksjobspor-a', 'fleksjobspor-b'];
const otherLevels: readonly Fyldt30LevelId[] = ['ret-og-pligt-tilbud', 'afklaringsspor-a', 'afklaringsspor-b'];
const retentionLevels: readonly Fyldt30LevelId[] = ['fastholdelsesmentor'];

const companyFollowUp = d16('R180', 33, 'Bilag A2', '1.3');
const weekly = { everyDays: 7, counted: 'weeks' } as const;

/**
 * Weekly follow-up stands in the annex for tracks 1 and 3, and in the payment annex for every course of the area; a
 * mentor has a frequency of his own (R185), which is the more special one.
 */
const delivery: DeliveryTerms = {
  total: totalHours(),
  placementBelow: [
    { ...companyHours, levels: companyLevels, rest: 'filled' },
    { ...flexjobHours, levels: ['fleksjobspor-b'], rest: 'filled' },
  ],
  placementAbove: [
    { ...d16('R179', 36, 'Bilag A2', 'Boks 1'), levels: [...companyLevels, ...flexjobLevels], pays: 'as-ordered' },
  ],
  followUp: [
    { ...companyFollowUp, levels: companyLevels, ...weekly, telephone: { ...companyFollowUp, only: 'exceptionally' } },
    { ...flexjobFollowUp, levels: flexjobLevels, ...weekly, telephone: { ...flexjobFollowUp, only: 'exceptionally' } },
    {
      ...anyCourse,
      levels: otherLevels,
      ...weekly,
      telephone: { ...anyPlacement, only: 'exceptionally' },
    },
  ],
  // By telephone too: the contact is fitted to the citizen, and to one who is at a company that is named (R495, p. 37).
  mentorFollowUp: [{ ...anyPlacement, levels: retentionLevels, ...weekly }],
  mentorContact: [{ ...d16('R185', 37, 'Bilag A2', '2.2'), levels: retentionLevels, everyMonths: 1 }],
  mentorTalk: [{ ...d16('R186', 37, 'Bilag A2', '2.2'), levels: retentionLevels, everyMonths: 3 }],
  jobGuidance: [{ ...d16('R187', 37, 'Bilag A2', '2.2'), levels: retentionLevels, due: 'before-the-end' }],
  placementGoal: [
    { ...d16('R415', 35, 'Bilag A2', '1.7'), levels: ['virksomhedsspor-c'], begins: 'within-the-course' },
    { ...d16('R191', 39, 'Bilag A2', '3'), levels: ['fleksjobspor-a'], begins: 'within-the-course', unless: 'flexjob' },
    { ...d16('R191', 39, 'Bilag A2', '3'), levels: ['fleksjobspor-b'], begins: 'within-the-course' },
  ],
  cv: [{ ...companyFollowUp, rule: 'R182', levels: companyLevels, at: 'referral' }],
  cvSkills: [{ ...companyFollowUp, rule: 'R182', levels: companyLevels, after: 'placement' }],
  products: [
    { ...d16('R190', 34, 'Bilag A2', '1.6'), levels: ['virksomhedsspor-b'], made: ['documentation-basis'] },
    { ...d16('R190', 35, 'Bilag A2', '1.7'), levels: ['virksomhedsspor-c'], made: ['documentation-basis'] },
    { ...d16('R143', 40, 'Bilag A2', '4.1'), levels: ['ret-og-pligt-tilbud'], made: ['cv', 'assessment'] },
  ],
  developmentGoals: developmentGoals(),
};

const lots: readonly Lot[] = [
  {
    ...d16('R068', 6, 'Udbudsbetingelser', '2.2'),
    id: 'fyldt-30-spor-1-4',
    levels: [
      companyA,
      companyB,
      companyC,
      retentionMentor,
      rightAndDutyMentor,
      flexjobA,
      flexjobB,
      rightAndDutyOffer,
    ].map(({ id }) => id),
    usualHours: { [retentionMentor.id]: hours('1'), [flexjobB.id]: hours('10') },
    basis: {
      da: 'en antagelse: 1 time forventes på s. 38, og 10 timer er eksemplet på s. 39',
      en: 'an assumption: 1 hour is expected on p. 38, and 10 hours are the example of p. 39',
    },
    weights: awardWeights(14),
    contracts: { ...d16('R070', 6, 'Udbudsbetingelser', '2.3'), atMost: 5 },
  },
  {
    ...d16('R068', 6, 'Udbudsbetingelser', '2.2'),
    id: 'fyldt-30-spor-5',
    levels: [clarificationA, clarificationB].map(({ id }) => id),
    usualHours: { [clarificationB.id]: hours('7') },
    basis: {
      da: 'en antagelse: midten af de 2 til 12 timer, da intet siges om en sædvanlig uge',
      en: 'an assumption: the middle of the 2 to 12 hours, since nothing is said of a usual week',
    },
    weights: awardWeights(15),
    contracts: { ...d16('R070', 6, 'Udbudsbetingelser', '2.3'), atMost: 2 },
    among: { ...d16('R070', 6, 'Udbudsbetingelser', '2.2'), lot: 'fyldt-30-spor-1-4' },
  },
];

/** What can be ordered and the rules about it, without the checklist of duties: all that most questions need. */
export const fyldt30Rules: Agreement<Fyldt30LevelId> = /* @__PURE__ */ frozen({
  id: 'koebenhavn-2016-fyldt-30',
  version: '2016',
  name: {
    da: 'København 2016, område 2: Aktivitetsparate, der er fyldt 30 år, og fleksjobvisiterede',
    en: 'Copenhagen 2016, area 2: Activity-ready citizens who have turned 30, and flexjob-approved citizens',
  },
  documents: [tender2016],
  ...names2016,
  tracks: [
    {
      ...d16('R130', 32, 'Bilag A2', '1'),
      id: 'spor-1',
      name: { da: 'Virksomhedsrettede forløb', en: 'Company-directed courses' },
      subcontract: '1',
      elements,
      levels: [companyA, companyB, companyC],
    },
    {
      ...d16('R130', 36, 'Bilag A2', '2'),
      id: 'spor-2',
      name: { da: 'Mentor', en: 'Mentor' },
      subcontract: '1',
      elements,
      levels: [retentionMentor, rightAndDutyMentor],
    },
    {
      ...d16('R130', 38, 'Bilag A2', '3'),
      id: 'spor-3',
      name: {
        da: 'Fleksjobvisiterede med 12 måneders ledighed',
        en: 'Flexjob-approved with 12 months of unemployment',
      },
      subcontract: '1',
      elements,
      levels: [flexjobA, flexjobB],
    },
    {
      ...d16('R130', 40, 'Bilag A2', '4'),
      id: 'spor-4',
      name: { da: 'Ret og pligt-tilbud', en: 'Right-and-duty offer' },
      subcontract: '1',
      elements,
      levels: [rightAndDutyOffer],
    },
    {
      ...d16('R130', 41, 'Bilag A2', '5'),
      id: 'spor-5',
      name: { da: 'Afklaring af arbejdsevne', en: 'Clarification of work capacity' },
      subcontract: '2',
      elements,
      levels: [clarificationA, clarificationB],
    },
  ],
  terms: {
    ordering: ordering(),
    absence: absence(),
    fee: feeTerms('Bilag C2', 70),
    invoicing: invoicingTerms('Bilag C2', 72, 73, '2.2'),
    audit: auditTerms('Bilag C2', 72, bonusInvoice),
    results: resultTerms,
    delivery,
    reporting: reporting(),
    penalties: penaltyTerms(),
    prices: priceTerms(),
    contract: contractTerms(),
    cooperation: cooperation(),
    tender: tenderTerms({
      prices: { ...d16('R100', 69, 'Bilag C2', '1.2'), expected: 'every-level' },
      leastOffer: { ...d16('R068', 6, 'Udbudsbetingelser', '2.2'), subcontracts: 'all' },
      band: { ...d16('R101', 70, 'Bilag C2', '1.2'), rates: 'within-band' },
      lots,
      pages: {
        ...d16('R094', 114, 'Bilag D2', '2.1'),
        atMost: 200,
        annexes: [{ ...d16('R094', 114, 'Bilag D2', '2.1'), id: 'D2' }],
      },
      alternatives: { ...d16('R096', 115, 'Bilag D2', '2.1'), are: 'non-compliant' },
      requirements: { ...d16('R095', 114, 'Bilag D2', '2.1'), leftOut: 'required' },
    }),
  },
  absent: [
    {
      ...d16('R236', 71, 'Bilag C2', '1.3'),
      what: 'bonus-amounts',
      words: {
        da: 'De fire bonusbeløb mangler i kilden og skal oplyses.',
        en: 'The four bonus amounts are missing in the source and must be given.',
      },
    },
    {
      ...d16('R241', 71, 'Bilag C2', '1.3'),
      what: 'income-threshold',
      words: {
        da: 'Indkomstgrænsen mangler i kilden (begge steder) og skal oplyses.',
        en: 'The income threshold is missing in the source (in both places) and must be given.',
      },
    },
    {
      ...d16('R129', 52, 'Bilag B2'),
      what: 'target-group-number',
      words: {
        da: 'Det sidste nummer i LAB § 2 mangler i kilden; efter sammenhængen er det 11.',
        en: 'The last number in LAB § 2 is missing in the source; by context it is 11.',
      },
    },
    ...frameworkAbsences(),
    ...absentDocuments(),
  ],
});

/**
 * Udbudsområde 2: activity-ready citizens who have turned 30, and citizens approved for a flexjob. Ranges whose dash
 * the transcript lost are read as ranges (A62); the two kinds of mentor are two levels (A57).
 */
export const koebenhavn2016Fyldt30: Agreement<Fyldt30LevelId> = /* @__PURE__ */ withDutyList(
  fyldt30Rules,
  /* @__PURE__ */ dutiesOf(/* @__PURE__ */ tenderDuties(), '2'),
);
