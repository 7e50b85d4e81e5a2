import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreementText } from '../../src/operations/own-agreement.ts';

const daysTold = (...events: readonly object[]): readonly string[] => {
  const asked = { agreement: 'koebenhavn-2016-fyldt-30', benefitGroup: 'kontanthjaelp', events, steps: false };
  const lines = explain('absence', answer('absence', asked), 'da').split('\n');
  return lines.filter((line) => line.startsWith('- ') && line.includes('accepteret): '));
};
const accepted = (on: string, firstDay: string, lastDay: string) => ({
  kind: 'sickness-accepted',
  on,
  firstDay,
  lastDay,
});
const told = accepted('2016-10-03', '2016-10-03', '2016-10-05');
const says = (days: string) => `- ${days} (syg, accepteret): intet i portalen`;

describe('accepted sickness, day by day (R272)', () => {
  it('has all its days, whether or not it was reported first', () => {
    expect(daysTold(told)).toEqual([says('3. oktober 2016 – 5. oktober 2016')]);
    expect(daysTold({ kind: 'sickness-reported', on: '2016-10-03', to: 'kontaktcentret' }, told)).toEqual([
      says('3. oktober 2016'),
      says('4. oktober 2016 – 5. oktober 2016'),
    ]);
    expect(daysTold(told, { kind: 'no-message', on: '2016-10-04' })).toEqual([
      says('3. oktober 2016'),
      says('4. oktober 2016'),
      says('5. oktober 2016'),
    ]);
  });

  it('tells two periods that meet, or lie over one another, as one', () => {
    expect(daysTold(told, accepted('2016-10-05', '2016-10-05', '2016-10-09'))).toEqual([
      says('3. oktober 2016 – 9. oktober 2016'),
    ]);
    expect(daysTold(told, accepted('2016-10-05', '2016-10-06', '2016-10-06'))).toEqual([
      says('3. oktober 2016 – 6. oktober 2016'),
    ]);
    expect(daysTold(told, accepted('2016-10-05', '2016-10-07', '2016-10-07'))).toEqual([
      says('3. oktober 2016 – 5. oktober 2016'),
      says('7. oktober 2016'),
    ]);
  });

  it('tells no days where a part was refused: the answer does not have which', () => {
    const refused = { kind: 'sickness-refused', on: '2016-10-06', firstDay: '2016-10-05', lastDay: '2016-10-05' };
    expect(daysTold(told, refused)).toEqual([]);
  });
});

describe('an agreement of one’s own, told in text', () => {
  const text = (name: string) => {
    const file = new URL(`../../docs/examples/agreements/${name}.json`, import.meta.url);
    return agreementText(JSON.parse(readFileSync(file, 'utf8')) as Agreement, 'da');
  };

  it('has readings and levels in words', () => {
    expect(text('week-price-with-pauses')).not.toContain('work-week');
    expect(text('week-price-with-pauses')).toMatch(/Læst som: \p{Lu}[^?]+\? \p{Lu}/u);
    expect(text('week-price-and-results')).toContain('Resultater udløses af de niveauer, der selv nævner resultater.');
  });
});
