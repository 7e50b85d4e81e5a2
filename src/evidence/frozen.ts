/**
 * Freezes a value through and through; what is frozen already is left as it is.
 *
 * Clauses, readings and whole agreements stand in answers as they are: to copy them for each answer would cost more than
 * to compute it. Frozen once, where they are defined, nobody who holds one answer can change the next.
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
