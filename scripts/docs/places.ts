import { agreements } from '../../src/agreements/agreements.ts';
import { clausesOf, inField } from './clauses.ts';
import type { Documented } from './scan.ts';

/** Where a rule that is data is held: a field of agreements, or a named thing in the code. */
export type HeldAt =
  | { readonly field: string; readonly agreements: readonly string[] }
  | { readonly path: string; readonly name: string };

type Carried = (typeof carried)[number];

const carried = Object.values(agreements).map((agreement) => ({ agreement, clauses: clausesOf(agreement) }));

/**
 * The fields of the agreements whose clauses name the rule, and where the rule book says beyond them that it is held, as
 * far as it is true: a field that some agreement fills, a thing in the code whose doc comment names the rule. None at
 * all is a rule that nothing holds.
 */
export function placesHolding(
  { id, heldAt }: { readonly id: string; readonly heldAt?: string },
  code: readonly Documented[],
): readonly HeldAt[] {
  const own = inFields((each) =>
    each.clauses.flatMap(({ rule, field }) => (rule === id && !isDuty(field) ? [field] : [])),
  );
  if (heldAt === undefined) return own;
  const [where = '', name] = heldAt.split('#');
  const inOne = carried.some(({ agreement }) => agreement.id === where);
  if (name === undefined || inOne) {
    const field = name ?? where;
    const filled = ({ agreement }: Carried) => inField(agreement, field).some(isFilled);
    return [...own, ...inFields((each) => ((!inOne || each.agreement.id === where) && filled(each) ? [field] : []))];
  }
  const there = code.some((each) => each.path === where && each.name === name && each.ids.has(id));
  return there ? [...own, { path: where, name }] : own;
}

/** A duty tells a rule; nothing is computed from it. */
const isDuty = (field: string) => field === 'duties';

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== false;

function inFields(fieldsOf: (each: Carried) => readonly string[]): readonly HeldAt[] {
  const found = new Map<string, Set<string>>();
  for (const each of carried) {
    for (const field of fieldsOf(each)) found.set(field, (found.get(field) ?? new Set()).add(each.agreement.id));
  }
  return [...found].map(([field, ids]) => ({ field, agreements: [...ids] }));
}
