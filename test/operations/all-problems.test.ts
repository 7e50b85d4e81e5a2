import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: 12, hourlyRate: 140 };

function problems(name: string, input: unknown): readonly string[] {
  const told = answer(name, input);
  return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
}

describe('all that is wrong is told in one answer', () => {
  it('an unknown level beside a faulty field of the order', () => {
    expect(problems('fee', { agreement, order: { ...order, level: 'x', weeks: '13' } })).toEqual([
      'invalid-type order.weeks',
      'unknown-level order.level',
    ]);
  });

  it('faults of the facts themselves beside a faulty field that is not needed', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2017-01-01' };
    const input = { agreement, order, closure, contactMinutes: 30, startedWorkOn: 'x' };
    expect(problems('fee', input)).toEqual([
      'invalid-date startedWorkOn',
      'date-order closure.lastOpenDay',
      'not-a-mentor-level contactMinutes',
    ]);
  });

  it('an agreement without the rule beside a faulty or missing field', () => {
    const other = 'koebenhavn-udsatte-over-30';
    expect(problems('due-date', { agreement: other, sentOn: '2016-02-30' })).toEqual([
      'invalid-date sentOn',
      'not-in-agreement agreement',
    ]);
    expect(problems('interest', { agreement: other })).toContain('not-in-agreement agreement');
  });

  it('and nothing that only comes up because the faulty field was left out', () => {
    expect(problems('fee', { agreement, order, closure: { ground: 'closed-early', lastOpenDay: 'x' } })).toEqual([
      'invalid-date closure.lastOpenDay',
    ]);
  });

  it('a getter that fails every second time is told, not thrown', () => {
    let times = 0;
    const input = {
      agreement,
      get sentOn(): string {
        if (times++ % 2 === 0) throw new Error('secret');
        return '2016-11-25';
      },
    };
    expect(() => answer('due-date', input)).not.toThrow();
    expect(JSON.stringify(answer('due-date', input))).not.toContain('secret');
  });

  it('a month that is no month, whatever it is called', () => {
    const monthlyIncome: unknown = JSON.parse('{"__proto__":"1"}');
    const employment = [{ kind: 'ordinaert-job', firstDay: '2016-07-01', monthlyIncome }];
    expect(problems('bonus', { agreement, order, employment })).toEqual([
      'invalid-date employment[0].monthlyIncome.__proto__',
    ]);
  });
});
