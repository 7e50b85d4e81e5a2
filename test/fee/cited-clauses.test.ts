import { describe, expect, it } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { checkAgreement } from '../../src/operations/own-agreement.ts';
import { readAgreement } from '../../src/schema/read-agreement.ts';
import { weekPrice } from '../cases/payment-models.ts';
import { asked } from '../oracle/asked.ts';

const clause = (section: string) => ({ rule: `K ${section}`, source: { document: 'kontrakt', section } });
const { terms } = weekPrice as { terms: { fee: object } };
const agreement = {
  ...(weekPrice as object),
  terms: { ...terms, fee: { ...terms.fee, partWeek: { ...clause('2.6'), counts: 'started-weeks' } } },
};
const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const inPart = { order, closure: { ground: 'closed-early', lastOpenDay: '2027-01-20' } };
const whole = { order, closure: { ground: 'closed-early', lastOpenDay: '2027-01-24' } };

type Told = Pick<Fee, 'steps'> | Pick<InvoicePlan, 'steps'>;
const cited = ({ steps = [] }: Told) => [
  ...new Set(steps.flatMap(({ rule, alsoBy = [] }) => [rule, ...alsoBy.map((each) => each.rule)])),
];
const citedBy = (operation: 'fee' | 'invoice-plan', facts: object) =>
  cited(asked<Told>(operation, { agreement, ...facts }));

describe('an answer cites the clauses that decided it, and no others', () => {
  it.each([
    ['fee', inPart, ['K 2.1', 'K 2.2', 'K 2', 'K 2.6']],
    ['fee', whole, ['K 2.1', 'K 2.2', 'K 2']],
    ['fee', { order }, ['K 2.1', 'K 2']],
  ] as const)('%s of %j', (operation, facts, rules) => {
    expect(citedBy(operation, facts)).toEqual(rules);
  });

  it('the plan cites how a part week is paid where one is in it', () => {
    expect(citedBy('invoice-plan', inPart)).toContain('K 2.6');
    expect(citedBy('invoice-plan', whole)).not.toContain('K 2.6');
  });

  it('so that a check tells a clause that no case rests on', () => {
    const read = readAgreement(agreement);
    if (!read.ok) throw new Error('not read');
    const check = (input: object) =>
      checkAgreement(read.agreement, [{ operation: 'fee', input: { ...input }, expected: {} }]);
    const held = (input: object) =>
      check(input).clauses.flatMap(({ rule, held: places }) => (places.length > 0 ? [rule] : []));
    expect(held({ order })).toEqual(['K 2.1', 'K 2']);
    expect(held(inPart)).toEqual(['K 2.1', 'K 2', 'K 2.2', 'K 2.6']);
  });
});
