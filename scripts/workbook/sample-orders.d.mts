import type { RawCell } from './workbook.mjs';

export interface SampleOrder {
  readonly agreement: string;
  readonly facts: {
    readonly order: Readonly<Record<string, unknown>> & { readonly id: string; readonly level: string };
    readonly closure?: Readonly<Record<string, unknown>>;
    readonly contactMinutes?: number;
  };
  readonly cells: readonly RawCell[];
}

export function sampleOrders(agreements: object, count: number, seed?: number): readonly SampleOrder[];
