import { describe, expect, it } from 'vitest';
import { finding } from '../../src/evidence/finding.ts';
import { step } from '../../src/evidence/step.ts';

const clause = { rule: 'R207', source: { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' } };

describe('evidence', () => {
  it('is a step with its rule and its place, and with a reading only where one decided it', () => {
    expect(step('total', clause, { weeks: '13' }, '21840.00')).toEqual({
      what: 'total',
      from: { weeks: '13' },
      gives: '21840.00',
      ...clause,
    });
    expect(step('total', clause, {}, '0.00', { reading: 'part-week', option: 'weekdays' })).toEqual({
      what: 'total',
      from: {},
      gives: '0.00',
      ...clause,
      reading: 'part-week',
      option: 'weekdays',
    });
  });

  it('is a finding with its severity and the words of both languages', () => {
    expect(finding('too-early', 'warn', clause, { da: 'For tidligt.', en: 'Too early.' })).toEqual({
      code: 'too-early',
      severity: 'warn',
      ...clause,
      message: 'Too early.',
      messageDa: 'For tidligt.',
    });
  });
});
