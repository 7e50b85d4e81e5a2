// Orders that can be confirmed, what was sent of them, and closures that came afterwards: for the proof of Måned and Fakturaer.
import { serialOf } from './workbook.mjs';

const AGREEMENT = 'koebenhavn-2016-fyldt-30';
const MONTH = '2016-10';
const DAY = 86_400_000;

/** @returns the month and its orders as `invoice-run` takes them, and as rows of Ordrer and Fakturaer */
export function runOrders(answer, count) {
  const items = [];
  const sentRows = [];
  const orderRows = [];
  for (let index = 0; index < count; index++) {
    const made = madeOrder(index);
    const plan = answer('invoice-plan', { agreement: AGREEMENT, order: made.order });
    // Sent through one of four months, now and then with the first one forgotten.
    const through = ['2016-08', '2016-09', '2016-10', '2016-11'][index % 4];
    const sent = plan.result.lines.filter(({ month }, at) => month <= through && !(index % 7 === 6 && at === 0));
    items.push({
      order: made.order,
      ...(made.closure && { closure: made.closure }),
      earlierInvoices: sent.map(invoiceOf),
    });
    orderRows.push(made.cells);
    sentRows.push(...sent.map((line) => sentRow(made.order.id, line)));
  }
  return { agreement: AGREEMENT, month: MONTH, items, sentRows, orderRows };
}

function madeOrder(index) {
  const first = Date.parse('2016-06-06') + ((index * 37) % 150) * DAY;
  const weeks = 4 + (index % 19);
  const partDays = index % 5 === 4 ? (index % 6) + 1 : 0;
  const last = first + (7 * weeks + partDays - 1) * DAY;
  const rate = (12_000 + ((index * 131) % 4_000)) / 100;
  const known = first + ((index * 53) % (7 * weeks)) * DAY;
  const lastOpenDay = index % 3 === 2 ? iso(known) : null;
  const id = `k-${index}`;
  const order = {
    id,
    level: 'virksomhedsspor-b',
    startsOn: iso(first),
    ...(partDays > 0 ? { endsOn: iso(last) } : { weeks }),
    hoursPerWeek: '12',
    hourlyRate: rate.toFixed(2),
  };
  return {
    order,
    ...(lastOpenDay && { closure: { ground: 'closed-early', lastOpenDay } }),
    cells: [
      id,
      'Virksomhedsspor B',
      serialOf(iso(first)),
      partDays > 0 ? null : weeks,
      partDays > 0 ? serialOf(iso(last)) : null,
      12,
      rate,
      lastOpenDay && 'lukket før tid',
      lastOpenDay && serialOf(lastOpenDay),
      null,
    ],
  };
}

function invoiceOf({ firstDay, lastDay, amount, invoiceFrom }) {
  return { kind: 'course', channel: 'portal', sentOn: invoiceFrom, lines: [{ firstDay, lastDay, amount }] };
}

function sentRow(id, { month, firstDay, lastDay, amount, invoiceFrom }) {
  return [
    id,
    'Faktura',
    serialOf(`${month}-01`),
    serialOf(firstDay),
    serialOf(lastDay),
    Number(amount),
    serialOf(invoiceFrom),
    null,
  ];
}

function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}
