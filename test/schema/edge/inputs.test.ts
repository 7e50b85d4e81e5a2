import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/operations/operations.ts';
import recorded from '../../cases/edge-inputs.json' with { type: 'json' };
import { edgeInputs } from '../../cases/edge-inputs.ts';
import type { Edge } from '../../oracle/edge.ts';
import { type Group, ungrouped } from '../../oracle/edge-groups.ts';
import { endsOfLists, fieldsOfOperation, inputEdges, inputsRefused } from '../../oracle/edge-of-inputs.ts';

const edges = recorded.edges as unknown as readonly Group<Edge>[];
const lists = recorded.lists as unknown as readonly Group<number>[];
const refused = recorded.refused as Readonly<Record<string, object>>;

/** Those with few fields first. */
const inTurn = [...operations]
  .sort((one, other) => fieldsOfOperation(one.name).length - fieldsOfOperation(other.name).length)
  .map((operation) => [operation.name, operation] as const);

describe('what is read', () => {
  it.each(inTurn)('of %s, whole', (name, { read }) => {
    expect(edgeInputs(name).map((input) => read(input).problems)).toEqual(edgeInputs(name).map(() => []));
  });

  it.each(inTurn)('of %s, with other values in each field', (name, operation) => {
    expect(inputEdges(operation)).toEqual(ungrouped(edges, name));
  });

  it.each(inTurn)('of %s, with lists as long as they may be', (name, operation) => {
    const most = ungrouped(lists, name);
    expect(endsOfLists(operation, most)).toEqual(Object.fromEntries(Object.keys(most).map((field) => [field, true])));
  });

  it.each(inTurn.filter(([name]) => refused[name]))(
    'of %s, with fields that do not fit each other',
    (name, operation) => {
      expect(inputsRefused(operation)).toEqual(refused[name]);
    },
  );
});
