import { type Problem, pathText, problemsOf } from '../../src/problem/problem.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { edgeAgreements } from '../cases/edge-agreements.ts';
import { type Edge, edgeOf, type Field, fieldsOf, type Reading, some } from './edge.ts';

/** The edge of what an agreement may say, as `edge-of-inputs.ts` of inputs. */

const read: Reading = (given) => {
  let value: unknown;
  const problems: readonly Problem[] = problemsOf(() => {
    value = defineAgreement(given as Parameters<typeof defineAgreement>[0]);
  });
  return { problems, value };
};

/** Where a clause stands, and words in both languages, are read alike in all of them. */
const isAlike = ({ path }: Field) => path.includes('source') || ['rule', 'da', 'en'].includes(String(path.at(-1)));

/** Fields of each agreement, those of the same form in the first of them that has it. */
function fieldsAsked(): ReadonlyMap<string, readonly Field[]> {
  const before = new Set<string>();
  return new Map(
    edgeAgreements.map(([name, agreement]) => {
      const own = [...fieldsOf(agreement)].filter((field) => {
        const last = String(field.path.at(-1));
        const isNew = !before.has(field.pattern) && !(isAlike(field) && before.has(last));
        before.add(field.pattern).add(last);
        return isNew;
      });
      return [name, own] as const;
    }),
  );
}

const agreementFields = fieldsAsked();

/** What is said of the fields of one of the agreements, with values in their place. */
export function agreementEdges(name: string, agreement: object): Readonly<Record<string, Edge>> {
  const fields = agreementFields.get(name) ?? [];
  return Object.fromEntries(fields.map(({ path }) => [pathText(path), edgeOf(read, agreement, path, some)]));
}

/** What is said of an agreement of which no single field is wrong. */
export function agreementRefused(agreement: object): readonly string[] {
  return read(agreement).problems.map(({ code, path }) => `${code}@${path}`);
}
