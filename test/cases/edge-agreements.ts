import courseInInstalments from '../../docs/examples/agreements/course-in-instalments.json' with { type: 'json' };
import resultWithHours from '../../docs/examples/agreements/result-with-hours.json' with { type: 'json' };
import { namedParties, namedWays } from '../../src/agreement/names.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { figureIds } from '../../src/evidence/figure.ts';
import { allReadings } from '../../src/settlement/readings.ts';

/** Agreements that are taken and have, together, everything that an agreement can say: one for each topic, all of them small. */

const source = { document: 'K1', page: 4, annex: 'bilag 1', section: '2' };
const clause = { rule: 'E1', source };
const words = { da: 'Ord', en: 'Words' };
const statement = { ...clause, words };

const level = (id: string, more: object = {}) => ({
  id,
  name: words,
  mentor: false,
  hourlyRate: null,
  bonus: [],
  legalBasis: [],
  targetGroup: [],
  special: [],
  ...more,
});

const own = (terms: object, levels: readonly object[] = [level('forloeb')], more: object = {}) => ({
  id: 'egen-aftale',
  version: '1',
  name: words,
  documents: [{ id: 'K1', title: 'Egen aftale', dated: '2026-01-01' }],
  tracks: [{ ...clause, id: 'spor', name: words, levels }],
  terms,
  absent: [],
  ...more,
});

type Terms = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A topic as the two contracts of Copenhagen say it, in the one document and of the one level of the own agreement. */
function said(topic: string): Readonly<Record<string, unknown>> {
  const both = [koebenhavnUdsatteOver30.terms, koebenhavn2016Fyldt30.terms].map((terms) => (terms as Terms)[topic]);
  return JSON.parse(JSON.stringify(Object.assign({}, ...both)), (key, part) => {
    if (key === 'source') return source;
    return key === 'levels' && Array.isArray(part) ? ['forloeb'] : part;
  });
}

const courseEnds = ['closed-early', 'cancelled-before-start', 'objective-rejection', 'agreed-termination'];

const levels = [
  level('timer', {
    hours: { ...clause, kind: 'fixed', perWeek: '7.5', average: true },
    weeks: { ...clause, kind: 'exact', weeks: 4 },
    hourlyRate: { ...clause, min: '99.95', max: '100.05' },
    legalBasis: [statement],
    targetGroup: [statement],
    age: { ...clause, from: 18, below: 30 },
    benefitGroups: { ...clause, meant: 'only', groups: ['kontanthjaelp', 'egen-gruppe'] },
    unemployment: { ...clause, months: 12, ofLast: 18 },
    orderedAlone: { ...clause, beside: 'nothing' },
    continued: { ...clause, only: 'in-special-cases' },
    special: [statement],
  }),
  level('trin', {
    hours: { ...clause, kind: 'range', min: '1', max: '3', step: '1', average: false },
    weeks: { ...clause, kind: 'range', min: 5, max: 52 },
    price: { ...clause, per: 'hour', amount: '100.0005' },
  }),
  level('uger', {
    hours: { ...clause, kind: 'interval', min: '2', max: '8' },
    weeks: { ...clause, kind: 'typical', max: 13 },
    price: {
      ...clause,
      per: 'week',
      bands: [
        { below: '10', amount: '1000.00' },
        { through: '20', amount: '2000.00' },
      ],
    },
  }),
  level('maaneder', {
    mentor: true,
    hours: { ...clause, kind: 'typical', perWeek: '2' },
    price: { ...clause, per: 'month', min: '1000.00', max: '2000.00' },
  }),
  level('forloeb', { price: { ...clause, per: 'course', amount: '20000.00' } }),
];

const [reading] = allReadings;
const elements = { ...clause, only: 'offered', suggested: [{ ...clause, id: 'rideterapi', words }] };
const whole = own({}, undefined, {
  $schema: './agreement.json',
  tracks: [{ ...clause, id: 'spor', name: words, subcontract: 'delaftale-1', elements, levels: [level('forloeb')] }],
  readings: { [reading.id]: { ...clause, option: reading.options[0].id } },
  figures: Object.fromEntries(figureIds.map((id) => [id, { ...clause, amount: '10000.00' }])),
  groups: [{ id: 'egen-gruppe', name: words }],
  parties: Object.fromEntries(namedParties.map((id) => [id, words])),
  channels: Object.fromEntries(namedWays.map((id) => [id, words])),
  duties: [
    {
      ...clause,
      alsoIn: [source],
      area: 'other',
      topics: ['access'],
      parties: ['provider'],
      who: words,
      what: words,
      trigger: words,
    },
  ],
  absent: [{ ...clause, what: 'takstblad', kind: 'document', words }],
});

const ways = { ...clause, channel: 'portal', unless: 'agreed-for-the-order' };
const { fee, invoicing, ordering, audit, penalties, contract, tender } = {
  fee: said('fee'),
  invoicing: said('invoicing'),
  ordering: said('ordering'),
  audit: said('audit'),
  penalties: said('penalties'),
  contract: said('contract'),
  tender: said('tender'),
};
const [lot] = tender.lots as readonly object[];
const extendable = { ...clause, workingDays: 5, atMost: 10 };
const jobs = JSON.parse(JSON.stringify(resultWithHours.terms.results.list[0]), (key, part) =>
  key === 'source' ? source : part,
);

export const edgeAgreements: readonly (readonly [string, object])[] = [
  ['an agreement as a whole', whole],
  ...levels.map(
    (each) => [`a level: ${each.id}`, own({}, [each], { groups: [{ id: 'egen-gruppe', name: words }] })] as const,
  ),
  [
    'ordering',
    own({
      ordering: {
        ...ordering,
        agreementPeriod: { ...clause, orders: 'placed-within', firstDay: '2026-01-01', lastDay: '2026-12-31' },
      },
    }),
  ],
  ['absence', own({ absence: said('absence') })],
  [
    'fee',
    own(
      {
        fee: {
          ...fee,
          ended: Object.fromEntries(
            courseEnds.map((ground) => [
              ground,
              {
                ...clause,
                pays:
                  ground === 'cancelled-before-start'
                    ? 'nothing'
                    : ground === 'objective-rejection'
                      ? 'open-period'
                      : 'open-days',
              },
            ]),
          ),
          startedWork: { ...clause, pays: 'through-ordered-end' },
          shortContact: { ...clause, pays: 'in-proportion' },
          partWeek: { ...clause, counts: 'calendar-days' },
          held: { ...clause, pays: 'held-hours' },
          vat: { ...clause, rate: 'exempt' },
          pauses: { ...clause, grounds: ['force-majeure'] },
        },
      },
      [level('timer', { hourlyRate: { ...clause, min: '100', max: '200' } })],
    ),
  ],
  ['fee with VAT', own({ fee: { vat: { ...clause, percent: '25' } } })],
  [
    'invoicing',
    own({
      invoicing: {
        ...invoicing,
        split: { ...clause, by: 'calendar-months' },
        notInAdvance: { ...clause, from: 'finished-only' },
        due: { ...clause, days: 30, from: 'month-end', otherDay: 'as-agreed' },
        dueMoves: { ...clause, moves: 'later', to: 'working-day' },
        postponed: { ...clause, asks: 'right-ean' },
      },
    }),
  ],
  ['audit', own({ audit: { ...audit, channels: { course: ways, bonus: ways, 'bought-out-mentor': ways } } })],
  [
    'delivery',
    own({
      delivery: {
        ...said('delivery'),
        specialist: [{ ...clause, levels: ['forloeb'], hoursPerWeek: '2' }],
        activity: [{ ...clause, levels: ['forloeb'], everyWeeks: 1, mentorOnly: false }],
      },
    }),
  ],
  ['reporting', own({ reporting: said('reporting') })],
  [
    'penalties',
    own({
      penalties: {
        ...penalties,
        remedy: { ...clause, kind: 'amount', amount: '500.00', each: 'working-day' },
        remedyCap: { ...clause, percent: '50', of: 'value' },
        conduct: {
          ...(penalties.conduct as object),
          'social-responsibility-documentation': { ...clause, daily: '4000.00', each: 'week' },
        },
      },
    }),
  ],
  [
    'penalties by other units',
    own({
      penalties: {
        delay: { ...clause, kind: 'amount', amount: '500.00', each: 'working-day' },
        remedy: { ...clause, kind: 'share', percent: '2', each: 'working-day' },
      },
    }),
  ],
  ['prices', own({ prices: { ...said('prices'), rounded: { ...clause, to: 'nearest-krone' } } })],
  ['a price by the month', own({ prices: { inHand: { ...clause, months: 3, month: 4, day: 1 } } })],
  [
    'contract',
    own({
      contract: {
        ...contract,
        documentation: extendable,
        account: extendable,
        labourDocumentation: extendable,
        labourAccount: extendable,
      },
    }),
  ],
  ['cooperation', own({ cooperation: said('cooperation') })],
  [
    'tender',
    own({
      tender: {
        ...tender,
        lots: [
          { ...lot, usualHours: { forloeb: '12' }, among: { ...clause, lot: (lot as { readonly id: string }).id } },
        ],
      },
    }),
  ],
  ['results of Copenhagen', own({ results: said('results') })],
  ['results with hours', resultWithHours],
  [
    'results of other kinds',
    own({
      results: {
        scope: { ...clause, levels: 'as-named' },
        list: [
          {
            ...jobs,
            id: 'maaneder',
            name: words,
            counts: { ...clause, kinds: ['ordinaert-job', 'loentilskud'] },
            test: { ...jobs.test, weeks: undefined, days: undefined, counted: undefined, months: 3 },
            approval: { ...clause, counts: 'from-approval' },
            pays: { ...clause, percentOfFee: '10' },
          },
          {
            id: 'dag',
            counts: { ...clause, kinds: ['ordinaert-job'] },
            test: {
              ...clause,
              kind: 'on-a-day',
              day: { from: 'actual-end', months: 2, first: 'first-of-next-month' },
              leastIncome: { ...clause, amount: '12000.00' },
            },
            pays: { ...clause, amount: '1000.00' },
            insteadOf: { ...clause, results: ['maaneder'], paid: 'higher' },
          },
        ],
      },
    }),
  ],
  ['a course in instalments', courseInInstalments],
  [
    'instalments after weeks',
    own(
      {
        invoicing: {
          split: { ...clause, by: 'instalments', parts: [{ ...clause, percent: '100', due: { weeksAfterStart: 4 } }] },
        },
      },
      [level('forloeb', { price: { ...clause, per: 'course', amount: '20000.00' } })],
    ),
  ],
];
