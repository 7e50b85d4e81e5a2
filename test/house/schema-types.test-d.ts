/**
 * What goes out has the shape that its schema says, and what comes in is what the question takes. `tsc` checks this file;
 * nothing runs it.
 */

import type * as z from 'zod';
import type { Catalogue } from '../../src/agreement/catalogue.ts';
import type { DutyList } from '../../src/agreement/duties.ts';
import type { Order } from '../../src/agreement/order.ts';
import type { CheckOrderFacts, OrderCheck } from '../../src/order/check-order.ts';
import type { catalogueOutput, dutiesOutput, readingsOutput } from '../../src/schema/agreement-answers.ts';
import { narrowed } from '../../src/schema/narrowed.ts';
import { orderSchema } from '../../src/schema/order.ts';
import type { checkOrderFacts, checkOrderOutput, sensitivityOutput, settleFacts } from '../../src/schema/settlement.ts';
import type { ReadingsList } from '../../src/settlement/readings.ts';
import type { Sensitivity } from '../../src/settlement/sensitivity.ts';
import type { SettleFacts } from '../../src/settlement/settle.ts';

type Leaf = string | number | boolean | null | undefined;

/** The fields of an answer, how they lie in each other, and which may be absent. */
type Shape<Value> = unknown extends Value
  ? 'anything'
  : Value extends Leaf
    ? 'leaf'
    : Value extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : { readonly [Field in keyof Value]: Shape<Value[Field]> };

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

type HasShape<Schema extends z.ZodType, Answer> = Same<Shape<z.output<Schema>>, Shape<Answer>>;
type Takes<Facts, Schema extends z.ZodType> = z.output<Schema> extends Facts ? true : false;

/** What holds. */
export const fitting: readonly [
  HasShape<typeof checkOrderOutput, OrderCheck>,
  HasShape<typeof catalogueOutput, Catalogue>,
  HasShape<typeof dutiesOutput, DutyList>,
  HasShape<typeof readingsOutput, ReadingsList>,
  HasShape<typeof sensitivityOutput, Sensitivity>,
  Takes<CheckOrderFacts, typeof checkOrderFacts>,
  Takes<SettleFacts, typeof settleFacts>,
] = [true, true, true, true, true, true, true];

/** A field that is called something else, lacks or is something else is noticed. */
export const misfits: readonly [
  HasShape<typeof dutiesOutput, { readonly obligations: DutyList['duties'] }>,
  HasShape<typeof checkOrderOutput, Omit<OrderCheck, 'verdict'>>,
  HasShape<typeof checkOrderOutput, OrderCheck & { readonly more: string }>,
  Takes<{ readonly order: { readonly level: number } }, typeof checkOrderFacts>,
] = [false, false, false, false];

export const orders: z.ZodType<Order> = orderSchema;
// @ts-expect-error: the order has no such field
narrowed<Order & { readonly startsAt: string }>()(orderSchema);
// @ts-expect-error: and this one is a text
narrowed<Omit<Order, 'level'> & { readonly level: number }>()(orderSchema);
