import { describe, expect, it } from 'vitest';
import { benefitGroups } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain, operations } from '../../src/operations/operations.ts';

const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: 12, hourlyRate: 140 };

/** The agreement of area 2 with a benefit group of its own, which its levels are meant for and which is summoned again. */
function withOwnGroup() {
  const own = structuredClone(koebenhavn2016Fyldt30) as unknown as Bent;
  own.id = 'egen-aftale';
  own.groups = [{ id: 'flygtninge', name: { da: 'nyankomne flygtninge', en: 'newly arrived refugees' } }];
  for (const { levels } of own.tracks) {
    for (const { benefitGroups: meant } of levels) Object.assign(meant, { meant: 'only', groups: ['flygtninge'] });
  }
  own.terms.absence.reSummons.groups = ['flygtninge'];
  own.terms.absence.deduction.groups = ['flygtninge'];
  return own;
}

// biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
type Bent = any;
const own = withOwnGroup();
const options = [...benefitGroups, 'flygtninge'];
const problemsOf = (operation: string, input: object) => {
  const told = answer(operation, { agreement: own, ...input });
  return told.ok ? [] : told.problems.map(({ code, path, options: among }) => ({ code, path, options: among }));
};
const unknown = (path: string) => [{ code: 'invalid-option', path, options }];

describe('a group of the agreement', () => {
  it('can be told of an order, and is held against the level', () => {
    const codes = (benefitGroup: string) => {
      const told = answer('check-order', { agreement: own, order: { ...order, benefitGroup } });
      return told.ok ? told.result.findings.map(({ code }) => code) : told.problems;
    };
    expect(codes('flygtninge')).not.toContain('group-outside-target');
    expect(codes('kontanthjaelp')).toContain('group-outside-target');
  });

  it('is called by its name, in both languages', () => {
    const missed = answer('first-day-absence', {
      agreement: own,
      benefitGroup: 'flygtninge',
      firstMeeting: '2016-10-05',
    });
    expect(explain('first-day-absence', missed, 'da')).toContain('Ydelse: nyankomne flygtninge.');
    expect(explain('first-day-absence', missed, 'en')).toContain('Benefit: newly arrived refugees.');
    const other = answer('absence', {
      agreement: own,
      benefitGroup: 'sygedagpenge',
      events: [{ kind: 'no-message', on: '2016-10-05' }],
    });
    expect(explain('absence', other, 'da')).toContain('Fradrag og lukning regnes kun for nyankomne flygtninge');
    expect(explain('absence', other, 'en')).toContain(
      'Deduction and closure are reckoned only for newly arrived refugees',
    );
  });
});

describe('a group that nobody knows is a problem that names the options', () => {
  const unknownOrder = { ...order, benefitGroup: 'flygtning' };
  const ordered = operations
    .map(({ name }) => name)
    .filter((name) => problemsOf(name, { order: unknownOrder }).length > 0);

  it('of an order, whatever is asked of it', () => {
    for (const name of ['check-order', 'fee', 'invoice-plan', 'bonus', 'deadlines', 'delivery', 'credit']) {
      expect(ordered).toContain(name);
      expect(problemsOf(name, { order: unknownOrder })).toContainEqual(unknown('order.benefitGroup')[0]);
    }
    expect(problemsOf('settle', { orders: [{ order }, { order: unknownOrder }] })).toEqual(
      unknown('orders[1].order.benefitGroup'),
    );
    expect(problemsOf('check-order', { order, otherOrders: [unknownOrder] })).toEqual(
      unknown('otherOrders[0].benefitGroup'),
    );
  });

  it('of absence', () => {
    expect(problemsOf('first-day-absence', { benefitGroup: 'x', firstMeeting: '2016-10-05' })).toEqual(
      unknown('benefitGroup'),
    );
  });

  it('of a shipped agreement, which has no groups of its own', () => {
    const told = answer('fee', {
      agreement: koebenhavn2016Fyldt30.id,
      order: { ...order, benefitGroup: 'flygtninge' },
    });
    expect(told).toMatchObject({
      ok: false,
      problems: [{ code: 'invalid-option', path: 'order.benefitGroup', options: benefitGroups }],
    });
  });

  it('of a clause of the agreement', () => {
    const { reSummons } = own.terms.absence;
    const bent = {
      ...own,
      terms: { ...own.terms, absence: { ...own.terms.absence, reSummons: { ...reSummons, groups: ['flygtning'] } } },
    };
    expect(answer('catalogue', { agreement: bent })).toMatchObject({
      problems: [{ code: 'invalid-option', path: 'agreement.terms.absence.reSummons.groups[0]', options }],
    });
    const twice = { ...own, groups: [...own.groups, ...own.groups] };
    expect(answer('catalogue', { agreement: twice })).toMatchObject({
      problems: [{ code: 'duplicate-id', path: 'agreement.groups[1].id' }],
    });
  });
});
