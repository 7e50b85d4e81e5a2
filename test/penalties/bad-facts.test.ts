import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { kroner } from '../../src/money/kroner.ts';
import { percent } from '../../src/money/ratios.ts';
import { conductPenalty } from '../../src/penalties/conduct-penalty.ts';
import { delayPenalty } from '../../src/penalties/delay-penalty.ts';
import { interest } from '../../src/penalties/interest.ts';
import { invoicingPenalty } from '../../src/penalties/invoicing-penalty.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);

/** A caller without types may hand over what no schema has checked: each fact is told of by its own path. */
const none = '2016-02-30' as IsoDate;
const day = isoDate('2016-10-05');

const delayed = { value: kroner(100), kind: 'late-delivery' as const };
const breach = { kind: 'labour-clause' as const };
const late = { amount: kroner(100), dueOn: day, paidOn: day, referenceRates: [] };

it.each([
  [() => delayPenalty(agreement, { ...delayed, dueOn: none, deliveredOn: day }), 'invalid-date at dueOn'],
  [() => delayPenalty(agreement, { ...delayed, dueOn: day, deliveredOn: none }), 'invalid-date at deliveredOn'],
  [
    () => conductPenalty(agreement, { breach: { ...breach, establishedOn: none, endedOn: day } }),
    'invalid-date at breach.establishedOn',
  ],
  [
    () => conductPenalty(agreement, { breach: { ...breach, establishedOn: day, endedOn: none } }),
    'invalid-date at breach.endedOn',
  ],
  [() => interest(agreement, { ...late, dueOn: none }), 'invalid-date at dueOn'],
  [() => interest(agreement, { ...late, paidOn: none }), 'invalid-date at paidOn'],
  [() => interest(agreement, { ...late, ratesKnownThrough: none }), 'invalid-date at ratesKnownThrough'],
  [
    () =>
      interest(agreement, {
        ...late,
        referenceRates: [
          { from: day, percent: percent('0') },
          { from: none, percent: percent('0') },
        ],
      }),
    'invalid-date at referenceRates[1].from',
  ],
  [() => invoicingPenalty(agreement, { period: { firstDay: none, lastDay: day } }), 'invalid-date at period.firstDay'],
  [() => invoicingPenalty(agreement, { period: { firstDay: day, lastDay: none } }), 'invalid-date at period.lastDay'],
  [() => invoicingPenalty(agreement, { wrongAmount: kroner(1), earlierErrors: 0.5 }), 'invalid-type at earlierErrors'],
  [() => invoicingPenalty(agreement, { wrongAmount: kroner(1), earlierErrors: -1 }), 'out-of-range at earlierErrors'],
  [
    () => invoicingPenalty(agreement, { wrongAmount: kroner(1), earlierErrors: 100_001 }),
    'out-of-range at earlierErrors',
  ],
])('%#: a fact that is wrong is told of at its path', (question, problem) => {
  expect(told(question)).toEqual([problem]);
});

it.each<[() => unknown, readonly string[]]>([
  [
    () => delayPenalty(agreement, { ...delayed, wholeValue: kroner(99), dueOn: none, deliveredOn: none }),
    ['out-of-range at wholeValue', 'invalid-date at dueOn', 'invalid-date at deliveredOn'],
  ],
  [
    () => invoicingPenalty(agreement, { earlierErrors: -1 }),
    ['missing-field at wrongAmount', 'out-of-range at earlierErrors'],
  ],
  [
    () => conductPenalty(agreement, { breach: { ...breach, establishedOn: none, endedOn: none } }),
    ['invalid-date at breach.establishedOn', 'invalid-date at breach.endedOn'],
  ],
  [
    () => {
      const again = { from: day, percent: percent('0') };
      return interest(agreement, { ...late, dueOn: none, referenceRates: [again, again, again] });
    },
    ['invalid-date at dueOn', 'date-order at referenceRates[1].from', 'date-order at referenceRates[2].from'],
  ],
])('%#: all that is wrong is told together', (question, problems) => {
  expect(told(question)).toEqual(problems);
});
