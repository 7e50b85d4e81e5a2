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
const figures = own({}, undefined, {
  readings: { [reading.id]: { ...clause, option: reading.options[0].id } },
  figures: Object.fromEntries(figureIds.map((id) => [id, { ...clause, amount: '10000.00' }])),
});
const names = own({}, undefined, {
  groups: [{ id: 'egen-gruppe', name: words }],
  parties: Object.fromEntries(namedParties.map((id) => [id, words])),
  channels: Object.fromEntries(namedWays.map((id) => [id, words])),
});

/** So many clauses that an agreement of them is read in no time. */
const FEW = 8;

/** A topic in several agreements, each with a few of its clauses. */
function inParts(topic: string, clauses: object): readonly (readonly [string, object])[] {
  const all = Object.entries(clauses);
  const parts = Array.from({ length: Math.ceil(all.length / FEW) }, (_, at) => all.slice(at * FEW, (at + 1) * FEW));
  return parts.map((part, at) => [`${topic}, part ${at + 1}`, own({ [topic]: Object.fromEntries(part) })]);
}

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
  ['figures and readings', figures],
  ['names', names],
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
  ...inParts('absence', said('absence')),
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
  ...inParts('delivery', {
    ...said('delivery'),
    specialist: [{ ...clause, levels: ['forloeb'], hoursPerWeek: '2' }],
    activity: [{ ...clause, levels: ['forloeb'], everyWeeks: 1, mentorOnly: false }],
  }),
  ['reporting', own({ reporting: said('reporting') })],
  ...inParts('penalties', {
    ...penalties,
    remedy: { ...clause, kind: 'amount', amount: '500.00', each: 'working-day' },
    remedyCap: { ...clause, percent: '50', of: 'value' },
    conduct: {
      ...(penalties.conduct as object),
      'social-responsibility-documentation': { ...clause, daily: '4000.00', each: 'week' },
    },
  }),
  [
    'penalties by other units',
    own({
      penalties: {
        delay: { ...clause, kind: 'amount', amount: '500.00', each: 'working-day' },
        remedy: { ...clause, kind: 'share', percent: '2', each: 'working-day' },
      },
    }),
  ],
  ...inParts('prices', { ...said('prices'), rounded: { ...clause, to: 'nearest-krone' } }),
  ...inParts('contract', {
    ...contract,
    documentation: extendable,
    account: extendable,
    labourDocumentation: extendable,
    labourAccount: extendable,
  }),
  ...inParts('cooperation', said('cooperation')),
  ...inParts('tender', {
    ...tender,
    lots: [{ ...lot, usualHours: { forloeb: '12' }, among: { ...clause, lot: (lot as { readonly id: string }).id } }],
  }),
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

const price = (fields: object) => level('forloeb', { price: { ...clause, ...fields } });
const course = { per: 'course', amount: '20000.00' };
const timer = { hourlyRate: { ...clause, min: '100', max: '200' } };
const parts = (...of: readonly (readonly [string, object])[]) => ({
  split: { ...clause, by: 'instalments', parts: of.map(([percent, due]) => ({ ...clause, percent, due })) },
});
const test = {
  ...clause,
  kind: 'lasting',
  weeks: 4,
  window: { ...clause, holds: 'all-of-it', through: { months: 2 } },
};
const result = (id: string, more: object = {}) => ({
  id,
  counts: { ...clause, kinds: ['ordinaert-job'] },
  test,
  pays: { ...clause, amount: '1000.00' },
  ...more,
});
const instalment = { pays: { ...clause, as: 'instalment' } };
const insteadOf = (...results: readonly string[]) => ({ insteadOf: { ...clause, results } });
const results = (...list: readonly object[]) => ({ results: { list } });
const within = (months: number, from = 'start', holds = 'all-of-it') => ({
  window: { ...clause, holds, through: { from, months } },
});
const lots = (...all: readonly object[]) => ({
  tender: {
    lots: all.map((each) => ({
      ...clause,
      levels: ['forloeb'],
      weights: { ...clause, price: '40', quality: '60' },
      contracts: { ...clause, atMost: 1 },
      ...each,
    })),
  },
});
const share = (percent: string) => ({ ...clause, kind: 'share', percent, each: 'working-day' });
const cap = (percent: string) => ({ ...clause, percent, of: 'value' });
const elsewhere = { rule: 'E1', source: { document: 'K2' } };
const track = (id: string, ...of: readonly object[]) => ({ ...clause, id, name: words, levels: of });
const group = { id: 'egen-gruppe', name: words };
const shippedDocument = koebenhavn2016Fyldt30.documents[0];

/** Agreements whose fields each read well, and do not fit each other; and some that come close to that. */
export const refusedAgreements: Readonly<Record<string, object>> = {
  'a price and a rate': own({}, [level('forloeb', { ...timer, price: { ...clause, ...course } })]),
  'no price of an agreement that says them': own({ fee: { price: { ...clause, from: 'agreement' } } }),
  'no price, and something that was lost': own({ fee: { price: { ...clause, from: 'agreement' } } }, undefined, {
    absent: [{ ...clause, what: 'takstblad', words }],
  }),
  'no price, which the caller tells': own({ fee: { price: { ...clause, from: 'caller' } } }),
  'instalments of a rate': own({ invoicing: parts(['100', { at: 'start' }]) }, [level('forloeb', timer)]),
  'a price of a course by weeks': own({ invoicing: { split: { ...clause, by: 'course-weeks' } } }, [price(course)]),
  'open days of a course': own(
    {
      fee: {
        ended: {
          'closed-early': { ...clause, pays: 'open-days' },
          'agreed-termination': { ...clause, pays: 'open-days' },
          'objective-rejection': { ...clause, pays: 'open-period' },
        },
        startedWork: { ...clause, pays: 'to-that-day' },
        held: { ...clause, pays: 'held-hours' },
      },
    },
    [price(course)],
  ),
  'held hours of no rate': own({ fee: { held: { ...clause, pays: 'held-hours' } } }),
  'held hours of a price by the hour': own({ fee: { held: { ...clause, pays: 'held-hours' } } }, [
    price({ per: 'hour', amount: '100' }),
  ]),
  'a period that ends before it begins': own({
    ordering: {
      agreementPeriod: { ...clause, orders: 'placed-within', firstDay: '2026-01-02', lastDay: '2026-01-01' },
    },
  }),
  'a period of one day': own({
    ordering: {
      agreementPeriod: { ...clause, orders: 'placed-within', firstDay: '2026-01-01', lastDay: '2026-01-01' },
    },
  }),
  'parts that are no whole': own({ invoicing: parts(['50', { at: 'start' }], ['49.9999', { at: 'end' }]) }, [
    price(course),
  ]),
  'a part that hangs on no result': own({ invoicing: parts(['100', { result: 'job' }]) }, [price(course)]),
  'a part that no level can earn': own(
    { ...results(result('job', instalment)), invoicing: parts(['100', { result: 'job' }]) },
    [price(course)],
  ),
  'an instalment without a part': own(
    { ...results(result('job', instalment)), invoicing: parts(['100', { at: 'end' }]) },
    [price(course)],
  ),
  'an instalment of a fee by weeks': own({
    ...results(result('job', instalment)),
    invoicing: { split: { ...clause, by: 'course-weeks' } },
  }),
  'an instalment in place of another': own(
    results(result('job', { ...instalment, ...insteadOf('praktik') }), result('praktik', instalment)),
  ),
  'results twice, unknown or their own': own(
    results(result('job', insteadOf('job', 'ukendt', 'praktik', 'praktik')), result('job'), result('praktik')),
    [level('forloeb', { bonus: ['job', 'job', 'ukendt'] })],
  ),
  'results where there are none': own({ results: { scope: { ...clause, levels: 'none' } } }, [
    level('forloeb', { bonus: ['job'] }),
  ]),
  'documents, tracks, levels and groups twice': own({}, undefined, {
    documents: [
      { id: 'K1', title: 'Et' },
      { id: 'K1', title: 'To' },
    ],
    tracks: [track('spor', level('a'), level('b')), track('spor', level('a'))],
    groups: [group, group],
  }),
  'a known document under another title': own({}, undefined, {
    documents: [
      { id: 'K1', title: 'Et' },
      { id: shippedDocument.id, title: 'Andet' },
    ],
  }),
  'a known document under its title': own({}, undefined, {
    documents: [
      { id: 'K1', title: 'Et' },
      { id: shippedDocument.id, title: shippedDocument.title },
    ],
  }),
  'rules of another document': own({ fee: { openDays: { ...elsewhere, pays: 'open-days' } } }, undefined, {
    duties: [{ ...elsewhere, alsoIn: [source, elsewhere.source], who: words, what: words, trigger: words }],
    absent: [{ ...elsewhere, what: 'takstblad', words }],
  }),
  'levels that are none': own({
    delivery: {
      cv: [
        { ...clause, levels: ['forloeb', 'ukendt'], at: 'referral' },
        { ...clause, levels: ['ukendt'], at: 'referral' },
      ],
    },
    ...lots({ id: 'a', levels: ['ukendt', 'forloeb'] }),
  }),
  'lots twice, or beside none': own(
    lots({ id: 'a' }, { id: 'a', among: { ...clause, lot: 'ukendt' } }, { id: 'b', among: { ...clause, lot: 'a' } }),
  ),
  'groups that are none': own(
    {
      absence: {
        reSummons: { ...clause, groups: ['ukendt', 'egen-gruppe'], openGroups: ['ukendt'], times: 1, withinDays: 1 },
        sicknessProcedure: { ...clause, exempt: ['kontanthjaelp', 'ukendt'] },
      },
    },
    [level('forloeb', { benefitGroups: { ...clause, meant: 'only', groups: ['egen-gruppe', 'ukendt'] } })],
    { groups: [group] },
  ),
  'bands that are none': own({}, [
    level('a', { hours: { ...clause, kind: 'range', min: '3', max: '2.9999', step: '1' } }),
    level('b', { hours: { ...clause, kind: 'interval', min: '10', max: '9' } }),
    level('c', { weeks: { ...clause, kind: 'range', min: 5, max: 4 }, age: { ...clause, from: 18, below: 18 } }),
    level('d', { unemployment: { ...clause, months: 19, ofLast: 18 }, age: { ...clause, below: 18 } }),
  ]),
  'bands of one': own({}, [
    level('a', { hours: { ...clause, kind: 'range', min: '3', max: '3.0', step: '1' } }),
    level('b', { hours: { ...clause, kind: 'interval', min: '9', max: '10' } }),
    level('c', { weeks: { ...clause, kind: 'range', min: 5, max: 5 }, age: { ...clause, from: 18, below: 19 } }),
    level('d', { unemployment: { ...clause, months: 18, ofLast: 18 }, hourlyRate: { ...clause, min: '1', max: '1' } }),
  ]),
  'prices of two kinds or of half a band': own({}, [
    ...[
      { per: 'hour', min: '1', max: '2' },
      { per: 'week', min: '1' },
      { per: 'week', max: '1', amount: '1' },
      { per: 'month', bands: [{ below: '1', amount: '1' }] },
      { per: 'course', amount: '1.0001' },
      { per: 'week', amount: '1.001' },
      { per: 'month', amount: '1.5' },
      { per: 'week', min: '2', max: '1' },
      { per: 'week', amount: '1', bands: [{ below: '1', amount: '1' }] },
      { per: 'week' },
    ].map((fields, at) => level(`p${at}`, { price: { ...clause, ...fields } })),
  ]),
  'bands out of order': own({}, [
    price({
      per: 'week',
      bands: [
        { below: '10', amount: '1' },
        { through: '10.0', amount: '2' },
        { below: '9', through: '9', amount: '3' },
        { amount: '3' },
        { below: '11', amount: '3' },
        { below: '100', amount: '3' },
      ],
    }),
  ]),
  'one of two': own({
    fee: { vat: { ...clause, rate: 'exempt', percent: '25' } },
    ...results(
      result('a', { pays: { ...clause, amount: '1', figure: 'bonus-1a' } }),
      result('b', { pays: clause }),
      result('c', { test: { ...test, days: 5 } }),
      result('d', { test: { ...test, weeks: undefined } }),
      result('e', {
        test: {
          ...clause,
          kind: 'on-a-day',
          day: { months: 1 },
          leastIncome: { ...clause, amount: '1', figures: ['bonus-1a'] },
        },
      }),
      result('f', { test: { ...clause, kind: 'on-a-day', day: { months: 1 }, leastIncome: clause } }),
    ),
  }),
  'what no result of that kind can have': own(
    results(
      result('a', { approval: { ...clause, counts: 'from-approval' } }),
      result('b', { counts: { ...clause, kinds: ['loentilskud'] }, leastHours: { ...clause, perWeek: '20' } }),
      result('c', {
        counts: { ...clause, kinds: ['loentilskud'] },
        test: { ...clause, kind: 'on-a-day', day: { months: 1 }, leastIncome: { ...clause, amount: '1' } },
      }),
      result('d', { test: { ...test, weeks: undefined, months: 1, counted: 'work-weeks' } }),
      result('e', {
        counts: { ...clause, kinds: ['fleksjob'] },
        leastHours: { ...clause, perWeek: '20' },
      }),
    ),
  ),
  'windows that are too short, and some that are not': own(
    results(
      result('a', { test: { ...test, weeks: 9, ...within(1) } }),
      result('b', { test: { ...test, weeks: 8, ...within(1) } }),
      result('c', { test: { ...test, weeks: undefined, months: 3, ...within(1) } }),
      result('d', { test: { ...test, weeks: undefined, months: 2, ...within(1) } }),
      result('e', { test: { ...test, weeks: undefined, days: 63, ...within(1) } }),
      result('f', { test: { ...test, weeks: undefined, days: 62, ...within(1) } }),
      result('g', { test: { ...test, weeks: 9, ...within(1, 'ordered-end') } }),
      result('h', { test: { ...test, weeks: 9, ...within(1, 'start', 'its-beginning') } }),
    ),
  ),
  'caps below what they hold': own({
    penalties: { delay: share('5'), delayCap: cap('4.9999'), remedy: share('5'), remedyCap: cap('5') },
    contract: {
      documentation: { ...clause, workingDays: 5, atMost: 4 },
      account: { ...clause, workingDays: 5, atMost: 5 },
    },
    ...lots(
      { id: 'a', weights: { ...clause, price: '40', quality: '59.9999' } },
      { id: 'b', weights: { ...clause, price: '100', quality: '0' } },
    ),
  }),
  'days of no year': own({
    prices: { effective: { ...clause, month: 6, day: 31 }, inHand: { ...clause, month: 2, day: 29 } },
  }),
  'half a day of the year': own({
    prices: { effective: { ...clause, month: 13, day: 31 }, inHand: { ...clause, month: 2 } },
  }),
  'a day of no month': own({ prices: { effective: { ...clause, month: 12, day: 31 }, inHand: { ...clause, day: 2 } } }),
  'no notice at all': own({ prices: { effective: { ...clause, month: 2, day: 28 }, inHand: clause } }),
  'a result that pays nothing': own({
    ...results(result('job', { pays: undefined })),
    invoicing: { split: { ...clause, by: 'course-weeks' } },
  }),
  'two without an id': own({}, undefined, { groups: [{ name: words }, { name: words }] }),
  'nothing that it needs': {},
};
