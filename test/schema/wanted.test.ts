import { expect, it } from 'vitest';
import { agreementIds } from '../../src/agreements/agreements.ts';
import { answer, explain } from '../../src/operations/operations.ts';

/** A value of another kind than its field's is told with what the field wants. */

const agreement = 'koebenhavn-2016-fyldt-30';
const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };
const told = (operation: string, input: object) => {
  const answered = answer(operation as never, { agreement, ...input });
  if (answered.ok) throw new Error('answered');
  const text = explain(operation as never, answered, 'da');
  for (const { messageDa } of answered.problems) expect(text).toContain(messageDa);
  return answered.problems.map(({ code, path, wanted, messageDa }) => [code, path, wanted, messageDa]);
};
const type = 'Feltet har en forkert type.';

it.each<[string, string, object, readonly (readonly [string, string, string])[]]>([
  ['a number in text', 'fee', { order: { ...order, weeks: '13' } }, [['order.weeks', 'number', 'et tal']]],
  ['half a week', 'fee', { order: { ...order, weeks: 13.5 } }, [['order.weeks', 'whole-number', 'et helt tal']]],
  ['a number for a name', 'fee', { order: { ...order, level: 5 } }, [['order.level', 'text', 'en tekst']]],
  [
    'a number for a day',
    'fee',
    { order: { ...order, startsOn: 7 } },
    [['order.startsOn', 'date', 'en dato, skrevet ÅÅÅÅ-MM-DD']],
  ],
  ['a yes for an amount', 'fee', { order: { ...order, hourlyRate: true } }, [['order.hourlyRate', 'number', 'et tal']]],
  ['a text for a list', 'fee', { order, pauses: 'x' }, [['pauses', 'list', 'en liste']]],
  ['a list for an object', 'fee', { order: [] }, [['order', 'object', 'et objekt']]],
  ['a text for a yes', 'fee', { order, steps: 'no' }, [['steps', 'true-or-false', 'sandt eller falsk (true, false)']]],
])('%s', (_, operation, input, expected) => {
  expect(told(operation, input)).toEqual(
    expected.map(([path, wanted, words]) => ['invalid-type', path, wanted, `${type} Ventet: ${words}.`]),
  );
});

it('a month and a quarter are told as such, and not as a day', () => {
  const month = 'Ventet: en måned, skrevet ÅÅÅÅ-MM, for eksempel 2016-10.';
  expect(told('invoice-run', { month: 'oktober', orders: [{ order }] })).toEqual([
    ['invalid-date', 'month', 'month', month],
  ]);
  const employment = [{ kind: 'ordinaert-job', firstDay: '2016-11-14', monthlyIncome: { '2017-1': '5' } }];
  expect(told('bonus', { order, employment })).toEqual([
    ['invalid-date', 'employment[0].monthlyIncome.2017-1', 'month', month],
  ]);
  expect(told('bonus-statement', { quarter: '2016-4', cases: [] })).toEqual([
    ['invalid-date', 'quarter', 'quarter', 'Ventet: et kvartal, skrevet ÅÅÅÅ-Qn, for eksempel 2016-Q4.'],
  ]);
});

it('an agreement that is not there is told with those that are', () => {
  const answered = answer('fee', { agreement: 'koebenhavn-2016', order });
  expect(answered).toMatchObject({ ok: false, problems: [{ code: 'unknown-agreement', options: agreementIds }] });
});
