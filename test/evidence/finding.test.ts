import { describe, expect, it } from 'vitest';
import { finding } from '../../src/evidence/finding.ts';

const clause = { rule: 'R207', source: { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' } };

describe('what was found', () => {
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
