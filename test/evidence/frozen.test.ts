import { expect, it } from 'vitest';
import { frozen } from '../../src/evidence/frozen.ts';

it('goes through and through, and stops at what is frozen already', () => {
  const inner = Object.freeze({ open: { value: 1 } });
  const value = frozen({ list: [{ a: 1 }], inner, nothing: null, text: 'x' });
  expect([value, value.list, value.list[0], value.inner].every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(inner.open)).toBe(false);
  expect(frozen(1)).toBe(1);
  expect(frozen(null)).toBe(null);
});
