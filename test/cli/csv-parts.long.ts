import { expect, it } from 'vitest';
import { command } from './console.ts';
import { agreement, rowsAlike } from './rows-alike.ts';

it('more rows than one answer holds are a table answered in parts', async () => {
  const { code, text } = await command(['settle', '--csv', '--agreement', agreement, '--csv-out'], rowsAlike(20_001));
  expect([code, text.split('\r\n').length, text.includes('o-20000;')]).toEqual([0, 20_003, true]);
});
