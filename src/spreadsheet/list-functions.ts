import { wordsOf } from '../evidence/finding.ts';
import { spokenClauses } from '../explain/cite.ts';
import { explainMissing } from '../explain/missing.ts';
import type { Wording } from '../language/wordings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import type { InvoiceRun } from '../settlement/invoice-run.ts';
import type { RunOrder } from '../settlement/run-order.ts';
import type { Settlement } from '../settlement/settle.ts';
import type { SettledOrder } from '../settlement/settle-order.ts';
import { askOperation, problemText } from './ask-operation.ts';
import { type Argument, amountCell, type CellValue, dateCell } from './cell.ts';
import { courseFactsOf, orderOf, present } from './course-facts.ts';
import { agreementOfLevel } from './known-agreements.ts';
import { type OrderList, ofRow, orderListOf } from './order-list.ts';
import * as parameter from './parameters.ts';
import { sentInvoicesOf } from './sent-invoices.ts';
import { named, SheetError } from './sheet-error.ts';
import type { Facts, ListRow, Parameter, SheetFunction, Wanted } from './sheet-function.ts';

/** No column tells what became of a citizen: that is not known, and never taken as nothing. */
const BEFORE_ANYTHING = '1900-01-01';

/** Any agreement stands for the whole: each order names its own. */
function commonOf({ agreements, choices }: Wanted) {
  return {
    agreement: agreements.all[0]?.asked ?? '',
    figures: choices.figures,
    partial: true,
  };
}

function itemOf(facts: Facts, { agreements, choices }: Wanted) {
  const { bestilt, alder, ledig } = facts;
  const order = { ...orderOf(facts), ...present({ orderedOn: bestilt, citizenAge: alder, monthsUnemployed: ledig }) };
  return { agreement: agreementOfLevel(agreements, String(facts.niveau), choices), ...courseFactsOf(facts), order };
}

/** Rows that cannot be read, and those that the library refuses, each with why. */
function faultsOf(
  { orders, faults }: OrderList,
  { refused = [] }: Pick<Settlement, 'refused'>,
  parameters: readonly Parameter[],
  wording: Wording,
): ReadonlyMap<number, string> {
  const told = refused.map(
    ({ index, problems }) =>
      [orders[index]?.row as number, problemText(problems.map(ofRow), parameters, wording)] as const,
  );
  return new Map([...faults, ...told]);
}

/** The orders of an answer with their rows: those that were refused are not among them. */
function answeredRows<Order>(
  list: OrderList,
  { orders, refused = [] }: { readonly orders: readonly Order[]; readonly refused?: Settlement['refused'] },
): ReadonlyMap<number, Order> {
  const out = new Set(refused.map(({ index }) => index));
  const open = list.orders.filter((_, index) => !out.has(index));
  return new Map(orders.map((order, at) => [open[at]?.row as number, order]));
}

// ---- the status of a list ------------------------------------------------------------------------------------------

const statusParameters: readonly Parameter[] = [
  parameter.orderId,
  ...parameter.course.map((each) =>
    each === parameter.hourlyRate ? { ...parameter.hourlyRate, optional: true as const } : each,
  ),
  parameter.orderedOn,
  parameter.citizenAge,
  parameter.monthsUnemployed,
  parameter.choices,
  ...parameter.portal,
  parameter.citizen,
];

type Status = keyof Wording['sheet']['statuses'];

/** What is said of an order: its status, why, and its fee where it has one. */
interface OrderStatus {
  readonly status: Status;
  readonly why: string;
  readonly fee: Kroner | null;
}

function statusesOf(
  rows: readonly ListRow[],
  list: OrderList,
  settlement: Settlement,
  wording: Wording,
): readonly (OrderStatus | undefined)[] {
  const faults = faultsOf(list, settlement, statusParameters, wording);
  const settled = answeredRows(list, settlement);
  const rowOf = (index: number) => (list.orders[index]?.row as number) + 1;
  return rows.map((_, row) => {
    const fault = faults.get(row);
    if (fault !== undefined) return { status: 'faulty', why: fault, fee: null };
    const order = settled.get(row);
    return order && statusOf(order, rowOf, wording);
  });
}

const worstFirst = ['reject', 'breach', 'warn'] as const;

function statusOf(
  { verdict, findings, fee, missing }: SettledOrder,
  rowOf: (index: number) => number,
  wording: Wording,
): OrderStatus {
  const { say, sameAsRow } = wording;
  const sentences = worstFirst
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map((finding) => ('sameAs' in finding ? sameAsRow(rowOf(finding.sameAs)) : say.of(wordsOf(finding))));
  const why = [...sentences, ...explainMissing(missing, wording)];
  const status = verdict === 'reject' ? 'rejected' : why.length > 0 ? 'warned' : 'ok';
  return { status, why: why.join('\n'), fee: fee?.total ?? null };
}

function askStatus(
  rows: readonly ListRow[],
  wanted: Wanted,
  cellsOf: (statuses: readonly (OrderStatus | undefined)[], wording: Wording) => readonly (readonly CellValue[])[],
) {
  const list = orderListOf(rows, wanted, (facts) => itemOf(facts, wanted));
  const orders = list.orders.map(({ item }) => item);
  return askOperation(
    'settle',
    { ...commonOf(wanted), asOf: BEFORE_ANYTHING, orders },
    statusParameters,
    wanted,
    (settlement: Settlement, wording) => cellsOf(statusesOf(rows, list, settlement, wording), wording),
    (settlement) =>
      settlement.orders.flatMap(({ findings, steps = [], fee }) => [...findings, ...steps, ...(fee?.steps ?? [])]),
  );
}

const status: SheetFunction = {
  name: 'STATUS',
  aliases: ['ORDERSTATUS'],
  summary: {
    da: 'OK, Advarsel, Afvises eller Ret for hver ordre i en liste, med grunden og vederlaget; samme ordre to gange ses',
    en: 'OK, warning, reject or correct for each order of a list, with the reason and the fee; the same order twice is seen',
  },
  shape: 'list',
  columns: [
    { da: 'status', en: 'status' },
    { da: 'hvorfor', en: 'why' },
    { da: 'vederlag', en: 'fee' },
  ],
  parameters: statusParameters,
  askAll: (rows, _, wanted) =>
    askStatus(rows, wanted, (statuses, { sheet }) =>
      statuses.map((each) => (each ? [sheet.statuses[each.status], each.why, amountCell(each.fee)] : ['', '', ''])),
    ),
};

const statusTotals: SheetFunction = {
  name: 'STATUSTAL',
  aliases: ['ORDERSTATUSTOTALS'],
  summary: {
    da: 'Antal og vederlag for hver status i en liste af ordrer; beløb først, når ingen række skal rettes',
    en: 'How many orders of a list have each status, and their fees; amounts only where no row is to be corrected',
  },
  shape: 'list',
  columns: [
    { da: 'status', en: 'status' },
    { da: 'ordrer', en: 'orders' },
    { da: 'vederlag', en: 'fee' },
  ],
  parameters: statusParameters,
  askAll: (rows, _, wanted) =>
    askStatus(rows, wanted, (statuses, { sheet }) => {
      const told = statuses.filter((each) => each !== undefined);
      const isWhole = told.every((each) => each.status !== 'faulty');
      const total = (name: string, ...of: readonly Status[]): readonly CellValue[] => {
        const own = told.filter((each) => of.includes(each.status));
        const fees = own.flatMap(({ fee }) => (fee === null ? [] : [fee]));
        return [name, own.length, isWhole && fees.length === own.length ? amountCell(sumOf(fees)) : ''];
      };
      const { ok, warned, rejected, faulty } = sheet.statuses;
      return [
        total(ok, 'ok'),
        total(warned, 'warned'),
        total(rejected, 'rejected'),
        total(faulty, 'faulty'),
        total(sheet.totals.confirmable, 'ok', 'warned'),
        total(sheet.totals.all, 'ok', 'warned', 'rejected', 'faulty'),
      ];
    }),
};

function sumOf(amounts: readonly Kroner[]): Kroner {
  return toKroner(amounts.reduce((sum: Whole, amount) => plus(sum, oreOf(amount)), 0));
}

// ---- what is to be invoiced in a month -----------------------------------------------------------------------------

const month: Parameter = {
  id: 'maaned',
  kind: 'month',
  once: true,
  path: 'month',
  words: { da: 'måneden som 2016-07 eller en dag i den', en: 'the month as 2016-07 or a day in it' },
  example: '"2016-07"',
};
const sent: Parameter = {
  id: 'sendte',
  kind: 'range',
  path: 'earlierInvoices',
  optional: true,
  words: {
    da: 'fakturaer, der er sendt: ordre, afsendt, første dag, sidste dag, beløb og evt. kreditnota i hver sin kolonne',
    en: 'invoices that were sent: order, day sent, first day, last day, amount, perhaps kreditnota',
  },
  example: '""',
};

const monthParameters: readonly Parameter[] = [
  month,
  parameter.orderId,
  ...parameter.course,
  parameter.choices,
  ...parameter.portal,
  sent,
];

const STRAY = 'en faktura er af en ordre, der ikke står i listen';

const invoiceMonth: SheetFunction = {
  name: 'FAKTURAMAANED',
  aliases: ['INVOICEMONTH'],
  summary: {
    da: 'Hvad der skal faktureres for forløbene i en liste af ordrer til og med en måned, og hvad der venter; bonus ses ikke',
    en: 'What is to be invoiced of the courses of a list of orders through a month, and what waits; no bonuses',
  },
  shape: 'list',
  columns: [
    { da: 'ordre', en: 'order' },
    { da: 'forslag', en: 'proposal' },
    { da: 'første dag', en: 'first day' },
    { da: 'sidste dag', en: 'last day' },
    { da: 'beløb', en: 'amount' },
    { da: 'kan sendes fra', en: 'can be sent from' },
    { da: 'senest', en: 'last day to send' },
    { da: 'forfalder', en: 'due' },
    { da: 'hvorfor', en: 'why' },
  ],
  parameters: monthParameters,
  askAll: (rows, { maaned, sendte }, wanted) => {
    const invoices = named(sent.id, () => sentInvoicesOf(sendte as Argument, wanted.choices.dates));
    const list = orderListOf(
      rows,
      wanted,
      (facts) => itemOf(facts, wanted),
      invoices.map(({ order }) => order),
    );
    const isHeld = new Set(rows.flatMap(({ facts }) => (facts ? [facts.ordre] : [])));
    if (invoices.some(({ order }) => !isHeld.has(order))) throw new SheetError(`${sent.id}: ${STRAY}`);
    const orders = list.orders.map(({ item, facts }) => ({
      ...item,
      earlierInvoices: invoices.filter(({ order }) => order === facts.ordre).map(({ invoice }) => invoice),
    }));
    // The clauses of a line are those of its steps, asked for or not.
    return askOperation(
      'invoice-run',
      { ...commonOf(wanted), month: maaned, orders },
      monthParameters,
      { ...wanted, evidence: true },
      (run: InvoiceRun, wording) => monthRows(rows, list, run, wanted, wording),
      (run) => run.orders.flatMap((order) => [...stepsOfCourse(order), ...waitsOfCourse(order)]),
    );
  },
};

function monthRows(
  rows: readonly ListRow[],
  list: OrderList,
  run: InvoiceRun,
  wanted: Wanted,
  wording: Wording,
): readonly (readonly CellValue[])[] {
  const faults = faultsOf(list, run, monthParameters, wording);
  const answered = answeredRows(list, run);
  const { proposals } = wording.sheet;
  return rows.flatMap(({ facts }, row) => {
    const fault = faults.get(row);
    if (fault !== undefined) return [[String(facts?.ordre ?? ''), proposals.faulty, '', '', '', '', '', '', fault]];
    const order = answered.get(row);
    return order ? orderRows(order, wanted, wording) : [];
  });
}

/** The steps of what is proposed of a course: what is left of it, and when it is due. */
const OF_COURSE = /^(?:credit|invoice|nominal|due)-/;

function stepsOfCourse({ steps = [] }: RunOrder) {
  return steps.filter(({ what }) => OF_COURSE.test(what));
}

/** What of a course would be invoiced, and waits; a period of a later month is not asked about. */
function waitsOfCourse({ waits }: RunOrder) {
  return waits.filter(({ about, code }) => about === 'course' && code !== 'period-not-over');
}

function orderRows(
  order: RunOrder,
  { choices: { dates } }: Wanted,
  wording: Wording,
): readonly (readonly CellValue[])[] {
  const { proposals } = wording.sheet;
  const rests = spokenClauses(stepsOfCourse(order), wording).join('; ');
  const day = (date: string | null) => dateCell(date, dates);
  type Told = readonly [from: string | null, by: string | null, dueOn: string | null, why: string];
  const row = (
    proposal: string,
    { firstDay, lastDay, amount }: Pick<RunOrder['waits'][number], 'firstDay' | 'lastDay' | 'amount'>,
    [from, by, dueOn, why]: Told,
  ) => [
    String(order.id),
    proposal,
    day(firstDay),
    day(lastDay),
    amountCell(amount),
    day(from),
    day(by),
    day(dueOn),
    why,
  ];
  return [
    ...order.credits
      .filter(({ invoice }) => invoice.credits !== 'bonus')
      .flatMap(({ invoice: { lines, sentOn } }) =>
        lines.map((line) => row(proposals.credit, line, [sentOn, null, null, rests])),
      ),
    ...order.drafts
      .filter(({ invoice }) => invoice.kind === 'course')
      .flatMap(({ invoice: { lines }, invoiceFrom, invoiceBy, dueOn }) =>
        lines.map((line) => row(proposals.draft, line, [invoiceFrom, invoiceBy, dueOn, rests])),
      ),
    ...waitsOfCourse(order).map((wait) =>
      row(proposals.wait, wait, [wait.from, null, null, waitText(wait, order, wording)]),
    ),
  ];
}

/** Why something waits; of an order that is to be rejected, what is wrong with it. */
function waitText(wait: RunOrder['waits'][number], { findings }: RunOrder, wording: Wording): string {
  const { say, general } = wording;
  const rejected = findings.filter(({ severity }) => severity === 'reject');
  const told = wait.code === 'order-rejected' ? rejected : [];
  const sentences = told.map((each) => `${general.severities.reject}: ${say.of(wordsOf(each))} [${say.clause(each)}]`);
  const own = sentences.length > 0 ? sentences : [`${say.of(wordsOf(wait))} [${say.clause(wait)}]`];
  return [...own, ...explainMissing(wait.missing, wording)].join('\n');
}

/** What is said of many orders at once. */
export const listFunctions: readonly SheetFunction[] = [status, statusTotals, invoiceMonth];
