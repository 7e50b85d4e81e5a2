import { expect, it } from 'vitest';
import { emptyState, exampleState, fromFragment, toFragment } from '../../site/state.ts';

it('a link is read as it was written, and none at all is the example', () => {
  expect(fromFragment(`#${toFragment(exampleState)}`)).toEqual(exampleState);
  expect(fromFragment('')).toEqual(exampleState);
  expect(fromFragment('#order.id=x')).toEqual({ ...emptyState, 'order.id': 'x' });
  expect(fromFragment(`#order.id=${'x'.repeat(200)}`)).toMatchObject({ 'order.id': 'x'.repeat(200) });
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
