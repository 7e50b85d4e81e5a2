// A month at both ends: 500 orders, three monthly runs. The provider sends what `invoice-run` proposes, with a slip now and then; the
// payer pays what `audit-invoices` finds right and sends the rest back. At the end both have the same books.
//   node month-at-both-ends.mjs

const agreement = 'koebenhavn-2016-fyldt-30';
const DAY = 86_400_000;
const dayAfter = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const oreOf = (amount) => Number(amount.replace('.', ''));
const kroner = (ore) =>
  `${ore < 0 ? '-' : ''}${Math.floor(Math.abs(ore) / 100)}.${String(Math.abs(ore) % 100).padStart(2, '0')}`;
const netOf = (invoices) =>
  invoices
    .filter(({ status }) => status !== 'rejected')
    .reduce((sum, { kind, lines }) => {
      const own = lines.reduce((all, { amount }) => all + oreOf(amount), 0);
      return kind === 'credit-note' ? sum - own : sum + own;
    }, 0);

/** What is known of order no. `at` in a month: every seventh course turns out to have been closed early. */
function known(at, month) {
  const startsOn = dayAfter('2016-07-04', at % 21);
  const order = {
    id: `ordre-${at}`,
    citizen: `borger-${at}`,
    provider: `leverandoer-${at % 3}`,
    level: 'virksomhedsspor-b',
    startsOn,
    weeks: 8,
    hoursPerWeek: '12',
    hourlyRate: `${136 + (at % 20)}.${String(at % 100).padStart(2, '0')}`,
  };
  const isClosed = at % 7 === 0 && month > '2016-08';
  return isClosed ? { order, closure: { ground: 'closed-early', lastOpenDay: dayAfter(startsOn, 34) } } : { order };
}

/** `ask`: `answer` of `indsats/operations`. */
export function twoBooks(ask, orders = 500) {
  const asked = (operation, input) => {
    const told = ask(operation, { agreement, steps: false, ...input });
    if (!told.ok) throw new Error(JSON.stringify(told.problems));
    return told.result;
  };
  const places = Array.from({ length: orders }, (_, at) => at);
  const sent = places.map(() => []);
  const received = places.map(() => []);
  const counts = { drafts: 0, credits: 0, sentBack: 0 };
  let last;
  // In the fourth round nothing is left to send.
  for (const month of ['2016-08', '2016-09', '2016-10', '2016-10']) {
    const facts = places.map((at) => known(at, month));
    last = asked('invoice-run', { month, orders: facts.map((each, at) => ({ ...each, earlierInvoices: sent[at] })) });
    const post = last.orders.map(({ credits, drafts }, at) => {
      counts.credits += credits.length;
      counts.drafts += drafts.length;
      const invoices = [...credits, ...drafts].map(({ invoice }) => invoice);
      return month === '2016-08' && at % 11 === 0 ? invoices.map(slip) : invoices;
    });
    const judged = asked('audit-invoices', {
      orders: facts.map((each, at) => ({ ...each, earlierInvoices: received[at], invoices: post[at] })),
    });
    judged.orders.forEach(({ invoices }, at) => {
      invoices.forEach(({ verdict }, number) => {
        const isBack = verdict !== 'right';
        if (isBack) counts.sentBack++;
        const kept = isBack ? { ...post[at][number], status: 'rejected' } : post[at][number];
        sent[at].push(kept);
        received[at].push(kept);
      });
    });
  }
  const [invoiced, right] = [
    netOf(sent.flat()),
    places.reduce((sum, at) => sum + oreOf(asked('fee', known(at, '2016-10')).total), 0),
  ];
  const isCourse = ({ about }) => about === 'course';
  return {
    ...counts,
    invoiced: kroner(invoiced),
    right: kroner(right),
    difference: kroner(invoiced - right),
    left: last.orders.reduce(
      (sum, { drafts, credits, waits }) => sum + drafts.length + credits.length + waits.filter(isCourse).length,
      0,
    ),
  };
}

/** An amount that was keyed 100.00 too high. */
function slip(invoice) {
  const [first, ...rest] = invoice.lines;
  return { ...invoice, lines: [{ ...first, amount: kroner(oreOf(first.amount) + 10_000) }, ...rest] };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { answer } = await import('indsats/operations');
  console.log(JSON.stringify(twoBooks(answer)));
}
