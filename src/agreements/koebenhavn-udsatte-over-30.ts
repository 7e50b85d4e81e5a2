import type { Agreement, AgreementDocument, Statement } from '../agreement/agreement.ts';
import type { Clause } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import { hours } from '../money/kroner.ts';
import { specificationDuties } from '../rule-book/duties-specification.ts';
import { dutiesOf, withDutyList } from './duty-list.ts';

/** The two measures of the requirement specification. */
export type UdsatteLevelId = 'helhedsforloeb' | 'mentorforloeb';

const specification: AgreementDocument = {
  id: 'D24',
  title: 'Københavns Kommune: Kravspecifikation for en beskæftigelsesindsats for udsatte over 30 år (omkring 2024/25)',
};

/** A rule and its section: the specification has no pages. */
function d24(rule: string, section?: string): Clause {
  const place = { document: specification.id };
  return { rule, source: section === undefined ? place : { ...place, section } };
}

function says(clause: Clause, da: string, en: string): Statement {
  return { ...clause, words: { da, en } };
}

/** The document has no price, invoice, bonus or penalty rule at all; nothing is borrowed from another agreement. */
const noMoneyRule = d24('R032');

const age = { ...d24('R021', '2.1'), from: 30 };

/** What sections 3.1 and 3.2 ask of every course, whatever its track. */
const ofEveryTrack = [
  says(d24('R034', '3.1'), 'Mindst ét optag om ugen.', 'At least one intake a week.'),
  says(
    d24('R036', '3.1'),
    'Uge- eller månedsplan senest dagen før aktiviteterne.',
    'A week or month plan at the latest the day before the activities.',
  ),
  says(
    d24('R038', '3.2'),
    'Samtidig støtte til alle i at håndtere de barrierer, de oplever.',
    'Parallel support for everybody in dealing with the barriers they meet.',
  ),
];

const targetGroup = [
  says(
    d24('R022', '2.1'),
    'Udsatte over 30 år, først og fremmest aktivitetsparate på kontanthjælp; andre grupper i LAB § 6 kan være med.',
    'Vulnerable citizens over 30, primarily activity-ready on social assistance; other groups in LAB § 6 may be included.',
  ),
  says(
    d24('R023', '2.1'),
    'Sammensatte sociale, psykiske og helbredsmæssige problemer, lang tid på offentlig forsørgelse og få kompetencer.',
    'Complex social, mental and health problems, long-term public support and few skills.',
  ),
];

/** What can be ordered and the rules about it, without the checklist of duties: all that most questions need. */
export const udsatteRules: Agreement<UdsatteLevelId> = /* @__PURE__ */ frozen({
  id: 'koebenhavn-udsatte-over-30',
  version: '2024',
  name: {
    da: 'København: beskæftigelsesindsats for udsatte borgere over 30 år',
    en: 'Copenhagen: employment measure for vulnerable citizens over 30',
  },
  documents: [specification],
  tracks: [
    {
      ...d24('R020', '2.2.1'),
      id: 'spor-1',
      name: {
        da: 'Helhedsorienteret og virksomhedsrettet beskæftigelsesindsats',
        en: 'Holistic, company-directed employment effort',
      },
      levels: [
        {
          id: 'helhedsforloeb',
          name: { da: 'Helhedsforløb', en: 'Holistic course' },
          mentor: false,
          hours: { ...d24('R024', '2.2.1'), kind: 'interval', min: hours('2'), max: hours('8') },
          weeks: { ...d24('R026', '2.2.1'), kind: 'typical', max: 26 },
          hourlyRate: null,
          bonus: [],
          legalBasis: [
            says(
              d24('R027', '2.2.1'),
              'LAB § 91 i kapitel 14, kapitel 11 og kapitel 12.',
              'LAB § 91 in chapter 14, chapter 11 and chapter 12.',
            ),
          ],
          targetGroup,
          age,
          special: [
            says(
              d24('R025', '2.2.1'),
              'Gennemsnittet af de planlagte timer om ugen skal ligge i det bestilte interval; enkelte uger må ligge uden for.',
              'The average of the planned weekly hours must lie in the ordered interval; single weeks may lie outside.',
            ),
            ...ofEveryTrack,
            says(
              d24('R044', '3.3.2'),
              'Arbejdslignende træning skal kunne tilbydes, for eksempel på interne træningsbaner.',
              'Work-like training must be on offer, for example on internal training tracks.',
            ),
            says(
              d24('R045', '3.3.2'),
              'Opfølgning mindst hver 14. dag i virksomhedsrettede forløb.',
              'Follow-up at least every 14th day in company-directed courses.',
            ),
            says(
              d24('R046', '3.3.3'),
              'Civilsamfundet inddrages aktivt, og borgeren skal gerne blive ved efter forløbet.',
              'Civil society is actively involved, and the citizen should preferably stay with it after the course.',
            ),
            says(
              d24('R048', '3.3.4'),
              'Den afsluttende rapport har 7 faste punkter.',
              'The final report has 7 fixed items.',
            ),
            says(
              d24('R049', '3.3.4'),
              'Har borgeren været tilknyttet en virksomhed, har rapporten 5 punkter mere.',
              'Where the citizen had a company affiliation, the report has 5 further items.',
            ),
          ],
        },
      ],
    },
    {
      ...d24('R020', '2.2.2'),
      id: 'spor-2',
      name: { da: 'Mentorforløb', en: 'Mentor course' },
      levels: [
        {
          id: 'mentorforloeb',
          name: { da: 'Mentorforløb', en: 'Mentor course' },
          mentor: true,
          hours: { ...d24('R030', '2.2.2'), kind: 'typical', perWeek: hours('1') },
          weeks: { ...d24('R029', '2.2.2'), kind: 'typical', max: 13 },
          hourlyRate: null,
          bonus: [],
          legalBasis: [says(d24('R031', '2.2.2'), 'LAB kapitel 26.', 'LAB chapter 26.')],
          targetGroup,
          age,
          special: [
            says(
              d24('R028', '2.2.2'),
              'Tre anvendelser: før spor 1, overgang til en anden indsats efter spor 1, og efterværn.',
              'Three uses: before track 1, transition to another effort after track 1, and aftercare.',
            ),
            ...ofEveryTrack,
          ],
        },
      ],
    },
  ],
  terms: {
    fee: { price: { ...noMoneyRule, from: 'caller' } },
    results: { scope: { ...noMoneyRule, levels: 'none' } },
    delivery: {
      average: { ...d24('R025', '2.2.1'), planned: 'within-interval' },
      followUp: [{ ...d24('R045', '3.3.2'), levels: ['helhedsforloeb'], everyDays: 14, counted: 'gap' }],
    },
    cooperation: {
      introductionDay: { ...d24('R054', '4.4'), months: 1 },
      intake: { ...d24('R034', '3.1'), days: 7 },
      progressMeeting: { ...d24('R057', '4.4'), months: 6 },
      competenceDay: { ...d24('R056', '4.4'), months: 12 },
      experienceCollection: { ...d24('R065', '5.2'), months: 12 },
    },
    reporting: {
      interimReports: { ...d24('R047', '3.3.4'), due: 'as-ordered' },
      plan: { ...d24('R036', '3.1'), daysBefore: 1 },
    },
  },
  absent: [
    {
      ...noMoneyRule,
      what: 'money-rules',
      words: {
        da: 'Kravspecifikationen har ingen timepris, vederlagsformel, bonus, fakturering, bod eller opsigelse.',
        en: 'The specification has no hourly rate, fee formula, bonus, invoicing, penalty or termination rule.',
      },
    },
    {
      ...d24('R025', '2.2.1'),
      what: 'aftalebilag-5',
      kind: 'document',
      words: {
        da: 'Aftalebilag 5 om det fleksible timetal er ikke med i kilden.',
        en: 'Aftalebilag 5 on the flexible hours is not part of the source.',
      },
    },
  ],
});

/** Kravspecifikation about 2024/25: vulnerable citizens over 30. */
export const koebenhavnUdsatteOver30: Agreement<UdsatteLevelId> = /* @__PURE__ */ withDutyList(
  udsatteRules,
  /* @__PURE__ */ dutiesOf(/* @__PURE__ */ specificationDuties()),
);
