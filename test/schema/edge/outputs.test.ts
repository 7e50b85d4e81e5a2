import { describe, expect, it } from 'vitest';
import { answer, operations } from '../../../src/operations/operations.ts';
import { parsed } from '../../../src/schema/problems.ts';
import { edgeAgreements } from '../../cases/edge-agreements.ts';
import { goodInput } from '../../cases/inputs.ts';
import absence from '../../cases/whole-answers/absence.json' with { type: 'json' };
import bonus from '../../cases/whole-answers/bonus.json' with { type: 'json' };
import contract from '../../cases/whole-answers/contract.json' with { type: 'json' };
import deadlines from '../../cases/whole-answers/deadlines.json' with { type: 'json' };
import delivery from '../../cases/whole-answers/delivery.json' with { type: 'json' };
import fee from '../../cases/whole-answers/fee.json' with { type: 'json' };
import invoicing from '../../cases/whole-answers/invoicing.json' with { type: 'json' };
import penalties from '../../cases/whole-answers/penalties.json' with { type: 'json' };
import prices from '../../cases/whole-answers/prices.json' with { type: 'json' };
import settlement from '../../cases/whole-answers/settlement.json' with { type: 'json' };
import { bent, fieldsOf, partAt } from '../../oracle/edge.ts';
import type { WholeAnswer } from '../../oracle/whole-answer.ts';

const kept = [
  absence,
  bonus,
  contract,
  deadlines,
  delivery,
  fee,
  invoicing,
  penalties,
  prices,
  settlement,
] as never as readonly (readonly WholeAnswer[])[];
const outputs = new Map(operations.map(({ name, output }) => [name as string, output]));
const outputOf = (name: string) => (outputs.get(name) as () => Parameters<typeof parsed>[0])();
/** A refused input has problems in place of an answer. */
const answered = kept.flat().filter((each) => !Array.isArray(each.answer));

/** Of the catalogue of a whole contract each level would be asked. */
const small = new Map(edgeAgreements).get('an agreement as a whole');

/** What the schema finds wrong, as code and path. */
function refusedOf(name: string, result: unknown): readonly string[] {
  const read = parsed(outputOf(name), result);
  return read.success
    ? []
    : read.issues.map(({ code, path, keys }) => `${code}@${[...path, ...(keys ?? [])].join('.')}`);
}

describe('an answer is what its schema says', () => {
  it.each([...new Set(answered.map(({ operation }) => operation))])('%s: those that are kept', (name) => {
    for (const { answer: result } of answered.filter(({ operation }) => operation === name)) {
      expect(refusedOf(name, result)).toEqual([]);
    }
  });

  it.each(operations.map(({ name }) => name))(
    '%s: with its steps, and not with a field of another name or kind',
    (name) => {
      const told = answer(name, { ...goodInput(name), ...(name === 'catalogue' && { agreement: small }), steps: true });
      const result = told.ok ? told.result : undefined;
      expect(refusedOf(name, result)).toEqual([]);
      const fields = new Map([...fieldsOf(result)].map((field) => [field.pattern, field.path]));
      for (const path of fields.values()) {
        const value = partAt(result, path);
        // What another operation answers, and the facts of a step, are of any kind.
        if ((path.includes('steps') && path.includes('from')) || (name === 'sensitivity' && path.includes('result')))
          continue;
        const other = typeof value === 'object' && value !== null ? 0 : {};
        expect([path, refusedOf(name, bent(result, path, other)).length > 0]).toEqual([path, true]);
        const around = path.slice(0, -1);
        const more = { ...(partAt(result, around) as object), ukendt: 1 };
        const unknown = around.length === 0 ? more : bent(result, around, more);
        expect(refusedOf(name, unknown)).toContain(`unknown-field@${[...around, 'ukendt'].join('.')}`);
      }
    },
  );
});
