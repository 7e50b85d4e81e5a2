import { expect, it } from 'vitest';
import { examples } from '../../site/examples.ts';
import { emptyState, fromFragment, toFragment } from '../../site/state.ts';

it('a link is read as it was written, and none at all is the empty page', () => {
  for (const example of Object.values(examples)) {
    const state = { ...emptyState, ...example };
    expect(fromFragment(`#${toFragment(state)}`)).toEqual(state);
  }
  expect(fromFragment('')).toEqual(emptyState);
  expect(fromFragment('#order.id=x')).toEqual({ ...emptyState, 'order.id': 'x' });
  expect(fromFragment(`#order.id=${'x'.repeat(200)}`)).toMatchObject({ 'order.id': 'x'.repeat(200) });
});

it('a day is kept in the form of the calendar, however it was typed; what is no day is kept as it is', () => {
  const typed = {
    ...emptyState,
    'order.startsOn': '4/7 2016',
    'employment[0].incomes[0].month': '1-2017',
    sentOn: '?',
  };
  expect(fromFragment(toFragment(typed))).toEqual({
    ...emptyState,
    'order.startsOn': '2016-07-04',
    'employment[0].incomes[0].month': '2017-01',
    sentOn: '?',
  });
});

it.each([
  ['a text that is too long', `order.id=${'x'.repeat(201)}`],
  ['a name that no field has', 'order.weeks=13&1=2'],
  ['the name of what every object has', 'order.__proto__=1'],
  ['a row without end', 'placements[100].kind=x'],
  ['a field twice', 'order.weeks=13&order.weeks=14'],
  ['too many fields', Array.from({ length: 401 }, (_, at) => `a${at}=1`).join('&')],
  ['a link without end', 'a=1&'.repeat(1_000_000)],
])('a link with %s is refused whole', (_, link) => {
  expect(fromFragment(`#${link}`)).toBeUndefined();
});
