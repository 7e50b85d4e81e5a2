import { expect, test } from 'vitest';
import type { Sensitivity } from '../../src/settlement/other-options.ts';
import { july, order } from '../cases/invoice-audit.ts';
import { asked } from '../oracle/asked.ts';

/** Closed on a Friday: 26 days at 240.00 are 6,240.00, and four weeks by their weekdays are 6,720.00 (A41). */
const facts = { order, closure: { ground: 'closed-early', lastOpenDay: '2016-07-29' } };

test.each([
  ['invoice-plan', facts, '480.00'],
  ['credit', { ...facts, invoiced: [july] }, '-480.00'],
])('what another reading of a part week is worth: %s', (operation, input, difference) => {
  const { readings } = asked<Sensitivity>('sensitivity', { agreement: 'koebenhavn-2016-fyldt-30', operation, input });
  const others = readings.find(({ reading }) => reading === 'part-week')?.others;
  expect(others?.find(({ option }) => option === 'weekdays')?.difference).toBe(difference);
});
