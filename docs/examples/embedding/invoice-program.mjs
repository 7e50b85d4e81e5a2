// An invoice program: what may be invoiced for one month, order by order, and when it is due.
//   node invoice-program.mjs orders.json 2016-09
import { readFileSync } from 'node:fs';
import { add, kroner } from 'indsats/money';
import { answer } from 'indsats/operations';

const [file, month] = process.argv.slice(2);
const { agreement, orders } = JSON.parse(readFileSync(file, 'utf8'));

let total = kroner('0');
for (const entry of orders) {
  const { order, closure } = entry;
  const asked = { agreement: entry.agreement ?? agreement, order, ...(closure && { closure }), steps: false };
  const plan = answer('invoice-plan', asked);
  if (!plan.ok) {
    // Every problem has a code for the program and a sentence for the person.
    for (const { path, message } of plan.problems) console.log(`${order.id}: not invoiced; ${path}: ${message}`);
    continue;
  }
  const line = plan.result.lines.find((each) => each.month === month);
  if (!line) continue;
  const due = answer('due-date', { agreement: asked.agreement, sentOn: line.invoiceFrom, steps: false });
  total = add(total, line.amount);
  console.log(`${order.id}: ${line.amount} from ${line.invoiceFrom}, due ${due.result.dueOn}`);
}
console.log(`${month}: ${total} DKK excluding VAT`);
