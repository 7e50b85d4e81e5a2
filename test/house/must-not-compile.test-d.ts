/**
 * What the types let through and what they refuse. `tsc` checks this file; nothing runs it. An expected error that does
 * not come is an error itself.
 */

import type * as z from 'zod';
import { defineAgreement } from '../../src/entries/agreements.ts';
import { addDays, isHoliday, isoDate, isoMonth } from '../../src/entries/calendar.ts';
import { add, allocate, hourlyRate, hours, kroner } from '../../src/entries/money.ts';
import { answer, answerWith, inputOf, operations } from '../../src/entries/operations.ts';
import {
  type Agreement,
  bonusStatement,
  type Closure,
  catalogue,
  checkOrder,
  dueDate,
  type FeeFacts,
  type Fyldt30LevelId,
  fee,
  type IsoDate,
  type IsoMonth,
  invoicePlan,
  invoiceRun,
  type Kroner,
  koebenhavn2016Fyldt30,
  koebenhavn2016Unge,
  koebenhavnUdsatteOver30,
  type Order,
  type Quarter,
  type Readings,
  sensitivity,
  settle,
  type UngeLevelId,
} from '../../src/index.ts';
import { dueDateOperation } from '../../src/operations/due-date.ts';
import { feeOperation } from '../../src/operations/fee.ts';

const period = { startsOn: isoDate('2016-07-04'), weeks: 13 } as const;
const price = { hoursPerWeek: hours('12'), hourlyRate: hourlyRate('140') } as const;
const order = { level: 'virksomhedsspor-b', ...period, ...price } as const;
const sentOn = isoDate('2016-11-25');

/** What the types must let through. Compiled, never run. */
function compiles(): void {
  checkOrder(koebenhavn2016Fyldt30, { order, otherOrders: [order] });
  fee(koebenhavn2016Fyldt30, { order: { ...order, hourlyRate: kroner('140') } });
  fee(koebenhavn2016Unge, { order: { ...order, level: 'uddannelsesvej-3-med-c' } });
  fee(koebenhavnUdsatteOver30, { order: { ...order, level: 'mentorforloeb' } }, { 'part-week': 'weekdays' });
  fee(koebenhavn2016Fyldt30 as Agreement, { order: { ...order, level: 'any of a loaded agreement' as string } });
  invoicePlan(koebenhavn2016Fyldt30, { order, closure: { ground: 'objective-rejection' }, steps: false });
  sensitivity(koebenhavn2016Fyldt30, { operation: 'due-date', input: { sentOn } });
  invoiceRun(koebenhavn2016Fyldt30, { month: isoMonth('2016-07'), orders: [{ order }] });
  bonusStatement(koebenhavn2016Fyldt30, { quarter: '2016-Q4', cases: [] });

  // What a name gives, and what JSON becomes, without a cast.
  const json: unknown = JSON.parse('{}');
  const told = answer('fee', json);
  if (told.ok) kroner(told.result.total);
  const typed = inputOf('fee', json);
  if (typed.ok) fee(typed.agreement, typed.facts, typed.readings);
  if (typed.ok) checkOrder(typed.agreement, { order: typed.facts.order });
  const many = inputOf('settle', json);
  if (many.ok) settle(many.agreement, many.facts, many.readings);
  const standard: z.core.$ZodStandardSchema<z.ZodType<{ readonly facts: FeeFacts }, unknown>> =
    feeOperation['~standard'];
  const due = answerWith([dueDateOperation])('due-date', json);
  if (due.ok) addDays(due.result.dueOn, 1);
  // A name that only the program knows, and each of the list.
  answer('known later' as string, json);
  for (const { name } of operations) answer(name, json);
  // A form library takes a schema of what the form holds.
  const held: { readonly '~standard': { readonly types?: { readonly input: { weeks: number } } | undefined } } =
    feeOperation;
  void [standard, held];
}

/** What the types must refuse, each for one reason. Compiled, never run. */
function mustNotCompile(): void {
  // A level of another agreement, a level of none, a level as any text.
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order: { ...order, level: 'uddannelsesvej-1-mentor' } });
  // @ts-expect-error
  fee(koebenhavn2016Unge, { order });
  // @ts-expect-error
  invoicePlan(koebenhavnUdsatteOver30, { order });
  // @ts-expect-error
  checkOrder(koebenhavn2016Fyldt30, { order: { ...order, level: 'virksomhedsspor-d' } });
  // @ts-expect-error
  checkOrder(koebenhavn2016Fyldt30, { order: { ...order, level: 'virksomhedsspor-b' as string } });
  // @ts-expect-error
  const young: UngeLevelId = 'uddannelsesvej-4-uden-a';
  // @ts-expect-error
  const turned30: Fyldt30LevelId = 'virksomhedsspor-B';

  // Both the weeks and the last day, or neither.
  // @ts-expect-error
  const both: Order = { ...order, endsOn: sentOn };
  // @ts-expect-error
  const neither: Order = { level: 'virksomhedsspor-b', startsOn: sentOn, ...price };

  // Both forms of the hours, or neither; an interval where a fee is asked for.
  const hoursInterval = { min: hours('2'), max: hours('8') };
  // @ts-expect-error
  const bothHours: Order = { ...order, hoursInterval };
  // @ts-expect-error
  const noHours: Order = { level: 'helhedsforloeb', ...period };
  const byInterval = { level: 'helhedsforloeb', ...period, hoursInterval, hourlyRate: kroner('1') } as const;
  // @ts-expect-error
  fee(koebenhavnUdsatteOver30, { order: byInterval });

  // A fee without a rate.
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order: { level: 'virksomhedsspor-b', ...period, hoursPerWeek: hours('12') } });

  // Raw text where a value has been checked.
  // @ts-expect-error
  const date: IsoDate = '2016-07-04';
  // @ts-expect-error
  const month: IsoMonth = '2016-07';
  // @ts-expect-error
  const quarter: Quarter = '2016-Q5';
  // @ts-expect-error a month is no day, nor a day a month
  const monthOfDay: IsoMonth = sentOn;
  // @ts-expect-error
  dueDate(koebenhavn2016Fyldt30, { sentOn: '2016-11-25' });
  // @ts-expect-error
  dueDate(koebenhavn2016Fyldt30, { sentOn: new Date() });
  // @ts-expect-error
  const amount: Kroner = '140.00';
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order: { ...order, hoursPerWeek: '12' } });
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order: { ...order, hoursPerWeek: 12 } });
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order: { ...order, hourlyRate: 140 } });
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order: { ...order, hourlyRate: hours('12') } });
  // @ts-expect-error
  add('0.10', '0.20');
  // @ts-expect-error
  allocate(hourlyRate('100'), [1]);
  // @ts-expect-error
  isHoliday('2016-12-25');
  // @ts-expect-error
  addDays(sentOn, '1');
  // @ts-expect-error
  kroner(140n);

  // A closure with a last open day where the course never began, without one where it was closed early, of no ground.
  // @ts-expect-error
  const cancelled: Closure = { ground: 'cancelled-before-start', lastOpenDay: sentOn };
  // @ts-expect-error
  const closedEarly: Closure = { ground: 'closed-early' };
  // @ts-expect-error
  const agreed: Closure = { ground: 'agreed-termination' };
  // @ts-expect-error
  const noGround: Closure = { ground: 'closed', lastOpenDay: sentOn };

  // A reading or an option that there is not, or that does not bear on the question.
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order }, { 'part-week': 'fortnights' });
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order }, { 'part-weeks': 'weekdays' });
  // @ts-expect-error
  dueDate(koebenhavn2016Fyldt30, { sentOn }, { 'due-date-days': 'saturday' });
  // @ts-expect-error
  const unknownReading: Readings = { 'week-to-month': 'friday' };

  // Misspelt facts, and questions that there are not.
  // @ts-expect-error
  dueDate(koebenhavn2016Fyldt30, { sendOn: sentOn });
  // @ts-expect-error
  settle(koebenhavn2016Fyldt30, { order });
  // @ts-expect-error
  sensitivity(koebenhavn2016Fyldt30, { operation: 'sensitivity', input: {} });
  // @ts-expect-error
  sensitivity(koebenhavn2016Fyldt30, { operation: 'due-date', input: { order } });
  // @ts-expect-error
  catalogue('koebenhavn-2016-fyldt-30');

  // A name of no operation, one that is not among those given, a result read before it is known to be one.
  const json: unknown = JSON.parse('{}');
  // @ts-expect-error
  answer('fees', json);
  // @ts-expect-error
  inputOf('fees', json);
  // @ts-expect-error
  answerWith([dueDateOperation])('fee', json);
  const told = answer('fee', json);
  // @ts-expect-error
  void told.result;
  // @ts-expect-error
  if (told.ok) void told.result.totals;
  const typed = inputOf('fee', json);
  // @ts-expect-error
  void typed.facts;
  // @ts-expect-error
  if (typed.ok) dueDate(typed.agreement, typed.facts);

  // Answers and agreements do not change.
  // @ts-expect-error
  fee(koebenhavn2016Fyldt30, { order }).total = kroner('0');
  // @ts-expect-error
  koebenhavn2016Fyldt30.id = 'another';
  // @ts-expect-error
  defineAgreement({ ...koebenhavn2016Fyldt30, tracks: 'none' });

  void [
    young,
    turned30,
    both,
    neither,
    bothHours,
    noHours,
    date,
    month,
    quarter,
    monthOfDay,
    amount,
    cancelled,
    closedEarly,
    agreed,
    noGround,
  ];
  void unknownReading;
}

void [compiles, mustNotCompile];
