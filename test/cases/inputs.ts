import type { OperationName } from '../../src/schema/inputs.ts';

const agreement = 'koebenhavn-2016-fyldt-30';

const order = {
  id: 'ordre-1',
  citizen: 'borger-17',
  provider: 'leverandoer-a',
  level: 'fastholdelsesmentor',
  benefitGroup: 'kontanthjaelp',
  orderedOn: '2016-06-24',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '2',
  hourlyRate: '320.5',
  orderedOutsidePortal: false,
  citizenAge: 42,
  monthsUnemployed: 12,
};

/** Ordered by its last day and by an interval of hours, as only one level of another agreement may be. */
const otherOrder = {
  level: 'fastholdelsesmentor',
  startsOn: '2016-07-04',
  endsOn: '2016-09-30',
  hoursInterval: { min: '1', max: 2 },
};

const closure = { ground: 'closed-early', lastOpenDay: '2016-09-16' };

/**
 * An input of every operation that is answered, with all the fields it may have: the bad-input tests take each field
 * away, replace it, and add others beside it.
 */
export const goodInputs: Readonly<Record<OperationName, object>> = {
  catalogue: { agreement, readings: {}, steps: false },
  'check-order': { agreement, steps: true, order, otherOrders: [otherOrder, order] },
  fee: {
    agreement,
    readings: { 'part-week': 'weekdays', 'objective-rejection-fee': 'open-period' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    startedWorkOn: '2016-08-01',
  },
  'invoice-plan': {
    agreement,
    readings: { 'week-to-month': 'thursday', 'invoice-begun-weeks': 'begun-allowed' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
  },
  'due-date': { agreement, readings: { 'due-date-days': 'working-day' }, steps: true, sentOn: '2016-11-25' },
  readings: { agreement, steps: true },
  settle: {
    agreement,
    steps: true,
    orders: [
      {
        agreement,
        order,
        otherOrders: [otherOrder],
        closure,
        contactMinutes: 45,
        startedWorkOn: '2016-08-01',
      },
    ],
  },
  sensitivity: {
    agreement,
    readings: { 'part-week': 'started-weeks' },
    steps: true,
    operation: 'fee',
    input: { order, closure, contactMinutes: 45, startedWorkOn: '2016-08-01', steps: true },
  },
};

/** A copy that may be bent, with nothing shared between its parts. */
export function goodInput(operation: OperationName): Record<string, unknown> {
  return JSON.parse(JSON.stringify(goodInputs[operation]));
}
