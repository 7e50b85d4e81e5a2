import { type OperationName, operations } from '../../src/operations/operations.ts';
import { type Problem, pathText } from '../../src/problem/problem.ts';
import { fieldClass } from '../../src/schema/field-classes.ts';
import { edgeInputs, refusedInputs } from '../cases/edge-inputs.ts';
import { type Edge, edgeOf, type Field, few, fieldsOf, isTooLong, many, mostOf, partAt, type Reading } from './edge.ts';

/** The edge of what the operations read. `npm run whole-answers` writes what this gives into the file that the tests hold it to. */

type ByField<Value> = Readonly<Record<string, Value>>;

/** A field of one of an operation's good inputs. */
interface AskedField extends Field {
  readonly input: object;
  /** Its path, behind the number of the input where that is not the first. */
  readonly name: string;
  /** What it stands in, of an operation itself its name, and its own name. */
  readonly place: string;
  /** Whether no operation before has asked about a field of this name in the same place. */
  readonly isFirst: boolean;
}

const read = ({ read: each }: (typeof operations)[number]): Reading => each as Reading;

/** Fields of each operation, those of the same form once. */
function fieldsAsked(): ReadonlyMap<OperationName, readonly AskedField[]> {
  const before = new Set<string>();
  return new Map(
    operations.map(({ name: operation }) => {
      const own = new Set<string>();
      const fields: AskedField[] = [];
      for (const [at, input] of edgeInputs(operation).entries()) {
        for (const field of fieldsOf(input)) {
          // What an agreement says is asked of agreements.
          if (own.has(field.pattern) || field.pattern.includes('.agreement.')) continue;
          own.add(field.pattern);
          const [outer, last] = field.path.filter((key) => typeof key === 'string').slice(-2);
          const place = last === undefined ? `${operation} ${outer}` : `${outer} ${last}`;
          const name = `${at === 0 ? '' : `${at}: `}${pathText(field.path)}`;
          fields.push({ ...field, input, name, place, isFirst: !before.has(place) });
          before.add(place);
        }
      }
      return [operation, fields] as const;
    }),
  );
}

const asked = fieldsAsked();
export const fieldsOfOperation = (operation: OperationName) => asked.get(operation) ?? [];

/** What is said of each field of an operation, with values in its place. */
export function inputEdges(operation: (typeof operations)[number]): ByField<Edge> {
  return Object.fromEntries(
    fieldsOfOperation(operation.name).map(({ input, path, name, isFirst }) => [
      name,
      edgeOf(read(operation), input, path, isFirst ? many : few),
    ]),
  );
}

/** The lists of an operation that were not asked about before, with how many items each may have. */
export function inputLists(operation: (typeof operations)[number]): ByField<number> {
  return Object.fromEntries(
    listsOf(operation).map(({ input, path, name }) => [name, mostOf(read(operation), input, path) ?? 0]),
  );
}

/** Whether each list may have as many items as it is said to, and no more. */
export function endsOfLists(operation: (typeof operations)[number], most: ByField<number>): ByField<boolean> {
  return Object.fromEntries(
    listsOf(operation).map(({ input, path, name }) => {
      const isMost = (length: number) => !isTooLong(read(operation), input, path, length);
      return [name, isMost(most[name] ?? 0) && !isMost((most[name] ?? 0) + 1)];
    }),
  );
}

function listsOf({ name: operation }: (typeof operations)[number]): readonly AskedField[] {
  return fieldsOfOperation(operation).filter(
    ({ input, path, isFirst }) => isFirst && Array.isArray(partAt(input, path)),
  );
}

/** The fields of each class, each by where it stands and its name. */
export function inputClasses(): Readonly<Record<string, readonly string[]>> {
  const classes: Record<string, Set<string>> = {};
  for (const [operation, fields] of asked) {
    for (const { path } of fields) {
      const [around, name = ''] = [operation, ...path.filter((key) => typeof key === 'string')].slice(-2);
      const found = fieldClass(String(around), name);
      if (!found) continue;
      classes[found] ??= new Set();
      classes[found].add(`${around} ${name}`);
    }
  }
  return Object.fromEntries(Object.entries(classes).map(([name, fields]) => [name, [...fields]]));
}

const line = ({ code, path }: Problem) => `${code}@${path}`;

/** What is said of inputs of which no single field is wrong. */
export function inputsRefused(operation: (typeof operations)[number]): ByField<readonly string[]> {
  const refused = refusedInputs[operation.name] ?? {};
  return Object.fromEntries(
    Object.entries(refused).map(([name, input]) => [name, read(operation)(input).problems.map(line)]),
  );
}
