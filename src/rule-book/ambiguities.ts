import type { Reading } from '../evidence/reading.ts';
import { allReadings } from '../settlement/readings.ts';
import { choices } from './choices.ts';
import { type Ambiguity, byNumber } from './entry.ts';

/** A row of the register that a caller may turn is told by its reading alone. */
function readingRow({ id, register, rules, question, options }: Reading): Ambiguity {
  return { id: register, rules, question, status: 'reading', reading: id, default: options[0].id };
}

function inOrder(): readonly Ambiguity[] {
  return [...choices(), ...allReadings.map(readingRow)].sort(byNumber);
}

/** The register of ambiguities in order. */
export const ambiguities: readonly Ambiguity[] = /* @__PURE__ */ inOrder();
