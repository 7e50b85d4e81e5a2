import { describe, expect, it } from 'vitest';
import { type OperationName, operations } from '../../../src/operations/operations.ts';
import recorded from '../../cases/edge-inputs.json' with { type: 'json' };
import { edgeInputs } from '../../cases/edge-inputs.ts';
import type { Edge } from '../../oracle/edge.ts';
import { type Group, ungrouped } from '../../oracle/edge-groups.ts';
import { endsOfLists, fieldsOfOperation, inputEdges, inputsRefused } from '../../oracle/edge-of-inputs.ts';

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
});
