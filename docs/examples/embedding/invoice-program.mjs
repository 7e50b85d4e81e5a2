// An invoice program: what may be invoiced for one month, order by order, and when it is due.
//   node invoice-program.mjs orders.json 2016-09
import { readFileSync } from 'node:fs';
import { add, kroner } from 'indsats/money';
import { answer } from 'indsats/operations';

const [file = 'orders.json', month = '2016-09'] = process.argv.slice(2);
const { agreement, orders } = JSON.parse(readFileSync(file, 'utf8'));

let total = kroner('0');
for (const entry of orders) {
  const { order, otherOrders, closure, contactMinutes } = entry;
  const asked = { agreement: entry.agreement ?? agreement, steps: false };
  const check = answer('check-order', { ...asked, order, otherOrders });
  if (check.ok && check.result.verdict === 'reject') {
    console.log(`${order.id}: not invoiced; ${check.result.findings.map(({ message }) => message).join(' ')}`);
    continue;
  }
  const plan = answer('invoice-plan', { ...asked, order, closure, contactMinutes });
  if (!plan.ok) {
    // Every problem has a code for the program and a sentence for the person.
    for (const { path, message } of plan.problems) console.log(`${order.id}: not invoiced; ${path}: ${message}`);
    continue;
  }
  const line = plan.result.lines.find((each) => each.month === month);
  if (!line) continue;
  const due = answer('due-date', { ...asked, sentOn: line.invoiceFrom });
  total = add(total, line.amount);
  console.log(`${order.id}: ${line.amount} from ${line.invoiceFrom}, due ${due.result.dueOn}`);
}
console.log(`${month}: ${total} DKK excluding VAT`);
