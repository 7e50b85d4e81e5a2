import { describe, expect, it } from 'vitest';
import { type OperationName, operations } from '../../../src/operations/operations.ts';
import { type JsonSchema, jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import recorded from '../../cases/edge-inputs.json' with { type: 'json' };
import { edgeInputs } from '../../cases/edge-inputs.ts';
import type { Edge } from '../../oracle/edge.ts';
import { type Group, ungrouped } from '../../oracle/edge-groups.ts';
import {
  endsOfLists,
  fieldsOfOperation,
  inputClasses,
  inputEdges,
  inputsRefused,
} from '../../oracle/edge-of-inputs.ts';

const edges = recorded.edges as unknown as readonly Group<Edge>[];
const lists = recorded.lists as unknown as readonly Group<number>[];
const refused = recorded.refused as Readonly<Record<string, object>>;

const byName = new Map(operations.map((operation) => [operation.name, operation]));
const named = (name: OperationName) => byName.get(name) as (typeof operations)[number];
/** Those with few fields first. */
const inTurn = [...byName.keys()].sort((one, other) => fieldsOfOperation(one).length - fieldsOfOperation(other).length);

describe('what is read', () => {
  it.each(inTurn)('of %s, whole', (name) => {
    const problems = edgeInputs(name).flatMap((input) => named(name).read(input).problems);
    expect(problems).toEqual([]);
  });

  it.each(inTurn)('of %s, with other values in each field', (name) => {
    expect(inputEdges(named(name))).toEqual(ungrouped(edges, name));
  });

  it.each(inTurn)('of %s, with lists as long as they may be', (name) => {
    const most = ungrouped(lists, name);
    expect(endsOfLists(named(name), most)).toEqual(Object.fromEntries(Object.keys(most).map((field) => [field, true])));
  });

  it.each(inTurn.filter((name) => refused[name]))('of %s, with fields that do not fit each other', (name) => {
    expect(inputsRefused(named(name))).toEqual(refused[name]);
  });

  it('has the fields of each class that its document names', () => {
    expect(inputClasses()).toEqual(recorded.classes);
  });

  it('has no field that is not asked about here', () => {
    const asked = new Set(operations.flatMap(({ name }) => fieldsOfOperation(name).map(({ place }) => place)));
    const known = operations.flatMap(({ name, input }) => placesOf(jsonSchemaOf(input(), 'output'), name, name));
    expect(known.length).toBeGreaterThan(500);
    expect([...new Set(known)].filter((place) => !asked.has(place))).toEqual([]);
  });
});

/** Where each field of a schema stands: what is around it, of an operation itself its name, and its own name. */
function placesOf(
  { properties, items, oneOf, anyOf }: JsonSchema,
  around: string,
  operation: string,
): readonly string[] {
  const forms = [...(items ? [items] : []), ...(oneOf ?? []), ...((anyOf ?? []) as readonly JsonSchema[])];
  return [
    // What an agreement says is asked of agreements.
    ...Object.entries(around === 'agreement' ? {} : (properties ?? {})).flatMap(([name, part]) => [
      `${around} ${name}`,
      ...placesOf(part, name, operation),
    ]),
    ...forms.flatMap((form) => placesOf(form, around, operation)),
  ];
}
