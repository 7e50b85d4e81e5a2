import { describe, expect, it } from 'vitest';
import { openAccount } from '../../src/evidence/account.ts';
import { inputJsonSchema } from '../../src/operations/json-schema.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';
import { type QuestionName, questionNamed, questionNames } from '../../src/settlement/questions.ts';
import { growing } from './growing.ts';

/** The lists of an input, as paths; an agreement is checked once, and is no list of a question's facts. */
function listsOf(schema: JsonSchema, path: string): readonly string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([field, each]) =>
    /^(?:agreement|readings)$/.test(field) ? [] : listsOf(each, path === '' ? field : `${path}.${field}`),
  );
  const items = schema.items ? [path, ...listsOf(schema.items, `${path}[]`)] : [];
  const either = [...(schema.oneOf ?? []), ...((schema.anyOf as JsonSchema[] | undefined) ?? [])];
  return [...new Set([...inner, ...items, ...either.flatMap((each) => listsOf(each, path))])];
}

/** Lists that an agreement itself keeps to a handful. */
const short = [
  'check-offer turnovers',
  'audit-invoice decisions',
  'audit-invoice decisions[].reasons',
  'audit-invoice decisions[].missing',
  'audit-invoice decisions[].assumed',
];

/** Elements and activities of a catalogue: there are no more of them than it holds. */
const ofFew = /(elements|activities)$/;
/** What stops or changes payment is read by one function for all that build on the fee, and measured there. */
const asOfFee =
  /^(?:invoice-plan|audit-invoice|credit|settle|invoice-run|bonus|bonus-statement) (?:(?:orders|cases)\[\]\.)?(?:pauses|rateChanges|contacts)$|^(?:fee|invoice-plan|audit-invoice|credit|deadlines) (?:placements|employment)$/;
/** The facts of a bonus that is invoiced are read as `bonus` reads them. */
const asOfBonus = 'audit-invoice previousOrders';
/** What stands beside an order is read as `settle` reads it, and an invoice and its decisions as `audit-invoice` does. */
const asOfSettle =
  /^(?:audit-invoices orders|settlement-changes (?:before|after)\.orders)\[\]\.(?:otherOrders|pauses|rateChanges|contacts|placements|employment|previousOrders|events\..*|decisions.*|earlierInvoices\[\]\.lines)$/;

describe('every list of every operation', () => {
  it('is among those whose growth is measured', () => {
    const lists = questionNames
      .flatMap((name) => listsOf(inputJsonSchema(name), '').map((list) => `${name} ${list}`))
      .filter((list) => !ofFew.test(list) && !asOfFee.test(list) && list !== asOfBonus && !asOfSettle.test(list));
    const measured = growing.map(({ operation, list }) => `${operation} ${/^[^ ,]+/.exec(list)}`);
    expect([...new Set([...measured, ...short])].sort()).toEqual([...lists].sort());
  });

  it.each(growing)('$operation $list: the answer grows no faster than the list', (each) => {
    const n = Math.min(64, Math.floor((each.most ?? Infinity) / 4));
    const { decide } = questionNamed(each.operation as QuestionName);
    const [less, more] = [n, 4 * n].map(
      (items) =>
        JSON.stringify(decide(each.agreement, each.facts(items), openAccount<never>(each.agreement, {}, true))).length,
    );
    expect(more).toBeLessThan(5 * (less as number));
  });
});
