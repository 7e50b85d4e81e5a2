import { readFileSync } from 'node:fs';
import type { OperationName } from '../../src/entries/operations.ts';
import { type CataloguePosition, catalogueCases } from '../../test/cases/catalogue.ts';
import { triggerCases, triggerCasesOf2024 } from '../../test/cases/contract.ts';
import { goodInputs } from '../../test/cases/inputs.ts';
import { operationExamples } from '../../test/cases/operations.ts';
import { fullOffer, offerFacts, offerTimes } from '../../test/cases/prices.ts';

/** A case of the tests, as the question that the library is asked. */
export interface PooledCase {
  readonly operation: OperationName;
  readonly input: Readonly<Record<string, unknown>>;
}

const agreement = 'koebenhavn-2016-fyldt-30';
const rooms = ['absence', 'bonus', 'contract', 'deadlines', 'delivery', 'fee', 'invoicing', 'penalties', 'prices'];

/** Lists, and questions about many orders at once: they name rules and show none of them. */
const NO_EXAMPLES = new Set([
  'catalogue',
  'rules',
  'duties',
  'readings',
  'sensitivity',
  'settle',
  'settlement-changes',
  'invoice-run',
  'audit-invoices',
]);

/** The tests' own cases, of which a rule without a printed example is shown. None is made for the book. */
export function pooledCases(): readonly PooledCase[] {
  const asked = Object.entries(operationExamples).flatMap(([operation, inputs]) =>
    inputs.map((input) => ({ operation, input }) as PooledCase),
  );
  return [
    ...triggerCases.map(({ trigger }) => pooled('contract-deadlines', { agreement, trigger })),
    ...triggerCasesOf2024.map(({ trigger }) =>
      pooled('contract-deadlines', { agreement: 'koebenhavn-udsatte-over-30', trigger }),
    ),
    ...offerTimes.map(([receivedAt]) => pooled('check-offer', { agreement, prices: fullOffer, receivedAt })),
    ...offerFacts.map(([facts]) => pooled('check-offer', { agreement, prices: fullOffer, ...facts })),
    ...bidders.map((facts) => pooled('check-offer', { agreement, prices: fullOffer, ...facts })),
    pooled('attendance-protocol', { agreement, month: '2016-12', days: [doctor] }),
    ...catalogueCases.flatMap(besideTheLevel),
    ...outsideTheOffer.map((more) => pooled('check-order', more)),
    pooled('check-order', { ...goodInputs['check-order'], readings: {} }),
    ...asked,
    ...rooms.flatMap(wholeAnswers),
  ].filter(({ operation, input }) => !NO_EXAMPLES.has(operation) && typeof input.agreement === 'string');
}

function pooled(operation: OperationName, input: PooledCase['input']): PooledCase {
  return { operation, input };
}

/** What test/prices/check-offer.test.ts tells of a bidder beside the table. */
const bidders = [{ requirementsLeftOut: 1 }, { bidder: { members: 3 } }];

const young = { level: 'uddannelsesvej-1-uden-a', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '5' };
/** A group and an element that are not offered, as test/order/target-group.test.ts asks them. */
const outsideTheOffer = [
  { agreement: 'koebenhavn-2016-unge', order: { ...young, benefitGroup: 'integration' } },
  { agreement: 'koebenhavn-2016-unge', order: { ...young, elements: ['Rideterapi'] }, provider: { activities: [] } },
];

/** The day that test/absence/attendance-protocol.test.ts has at a doctor. */
const doctor = {
  date: '2016-12-01',
  plannedHours: '5',
  attendedHours: '5',
  outOfHouse: { kind: 'visit', documented: true },
};

/** Every level at a rate just under its band, and a week longer than it lasts, as test/order/check-order.test.ts asks it. */
function besideTheLevel({ agreement: held, level, hours, weeks, rate }: CataloguePosition): readonly PooledCase[] {
  const order = { level, startsOn: '2016-07-04', weeks: weeks[1], hoursPerWeek: hours[0] };
  const longer = { ...order, weeks: weeks[1] + 1 };
  const wider = { ...order, hoursPerWeek: undefined, hoursInterval: { min: '1', max: hours[1] } };
  const cheap = rate && { ...order, hourlyRate: (Number(rate[0]) - 0.0001).toFixed(4) };
  return [longer, ...(cheap ? [cheap] : []), ...(hours[0] === '2' && !rate ? [wider] : [])].map((each) =>
    pooled('check-order', { agreement: held, order: each }),
  );
}

function wholeAnswers(room: string): readonly PooledCase[] {
  const file = new URL(`../../test/cases/whole-answers/${room}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly PooledCase[];
}
