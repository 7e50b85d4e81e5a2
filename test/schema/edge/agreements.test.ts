import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/problem/problem.ts';
import { defineAgreement } from '../../../src/schema/agreement.ts';
import recorded from '../../cases/edge-agreements.json' with { type: 'json' };
import { edgeAgreements, refusedAgreements } from '../../cases/edge-agreements.ts';
import type { Edge } from '../../oracle/edge.ts';
import { type Group, ungrouped } from '../../oracle/edge-groups.ts';
import { agreementEdges, agreementRefused } from '../../oracle/edge-of-agreements.ts';

const edges = recorded.edges as unknown as readonly Group<Edge>[];
const refused = recorded.refused as Readonly<Record<string, readonly string[]>>;
const agreements = new Map(edgeAgreements);
type Given = Parameters<typeof defineAgreement>[0];

describe('what an agreement may say', () => {
  it.each([...agreements.keys()])('%s, whole', (name) => {
    const agreement = agreements.get(name);
    expect(problemsOf(() => void defineAgreement(agreement as Given))).toEqual([]);
  });

  it.each([...agreements.keys()])('%s, with other values in each field', (name) => {
    expect(agreementEdges(name, agreements.get(name) as object)).toEqual(ungrouped(edges, name));
  });

  it.each(Object.keys(refusedAgreements))('and what it may not: %s', (name) => {
    expect(agreementRefused(refusedAgreements[name] as object)).toEqual(refused[name]);
  });
});
