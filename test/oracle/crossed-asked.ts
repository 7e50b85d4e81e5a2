import type { Agreement, Level } from '../../src/agreement/agreement.ts';
import { closureGrounds } from '../../src/agreement/order.ts';
import { type Kroner, kroner } from '../../src/money/kroner.ts';
import { add, compare } from '../../src/money/questions.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreementText } from '../../src/operations/own-agreement.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { crossedAgreement } from './crossed-agreement.ts';
import { dateAt, placeOf } from './days.ts';
import type { Random } from './random.ts';

/** What came of many agreements, so that a run whose questions were all refused shows. */
export interface Crossed {
  agreements: number;
  refused: number;
  fees: number;
  plans: number;
  bonuses: number;
  silent: number;
  readonly faults: string[];
}

export const nothingCrossed = (): Crossed => ({
  agreements: 0,
  refused: 0,
  fees: 0,
  plans: 0,
  bonuses: 0,
  silent: 0,
  faults: [],
});

/** An agreement that holds, and what is asked of it: nothing is thrown, nothing invented, nothing named that it does not name. */
export function askCrossed(random: Random, crossed: Crossed): void {
  const given = crossedAgreement(random);
  let agreement: Agreement | undefined;
  const problems = problemsOf(() => {
    agreement = defineAgreement(given as unknown as Agreement);
  });
  if (!agreement) {
    crossed.refused++;
    if (problems.length === 0) crossed.faults.push(`refused for no reason: ${JSON.stringify(given)}`);
    return;
  }
  crossed.agreements++;
  const fault = (what: string, input?: object) =>
    crossed.faults.push(`${what}: ${JSON.stringify({ ...input, agreement: given })}`);
  for (const language of ['da', 'en'] as const) {
    const ugly = uglyIn(agreementText(agreement, language));
    if (ugly) fault(`read out in ${language}, "${ugly}"`);
  }
  for (let times = 0; times < 4; times++) askOf(agreement, randomAsked(agreement, random), crossed, fault);
}

function askOf(
  agreement: Agreement,
  { order, ...facts }: ReturnType<typeof randomAsked>,
  crossed: Crossed,
  fault: (what: string, input?: object) => void,
): void {
  const { closure, placements, startedWorkOn } = facts;
  const ended = closure ?? { ground: 'closed-early', lastOpenDay: order.startsOn };
  const told = {
    fee: answer('fee', { agreement, order, closure, startedWorkOn }),
    'invoice-plan': answer('invoice-plan', { agreement, order, closure, startedWorkOn }),
    'check-order': answer('check-order', { agreement, order }),
    bonus: answer('bonus', { agreement, order, closure, placements }),
    deadlines: answer('deadlines', { agreement, order, closure }),
    credit: answer('credit', { agreement, order, closure: ended, invoices: [] }),
    settle: answer('settle', { agreement, orders: [{ order, closure, startedWorkOn, placements }] }),
  };
  const shown = { order, ...facts };
  for (const [question, answered] of Object.entries(told)) {
    for (const language of ['da', 'en'] as const) {
      const ugly = uglyIn(explain(question, answered, language));
      if (ugly) fault(`${question} said in ${language}, "${ugly}"`, shown);
    }
  }
  const { fee, invoicing, results } = agreement.terms;
  const plan = told['invoice-plan'];
  const settled = told.settle.ok ? told.settle.result.orders[0] : undefined;

  if (told.fee.ok) {
    crossed.fees++;
    const { total, weeklyFee, entitledTotal, instalments } = told.fee.result;
    if (!fee?.price) fault('a fee where the agreement says no price', shown);
    if (compare(total, ZERO) < 0 || (weeklyFee !== null && compare(weeklyFee, ZERO) < 0)) fault('below zero', shown);
    if (compare(entitledTotal, total) < 0) fault('less is due than may be invoiced', shown);
    const granted = instalments?.filter(({ outcome }) => outcome === 'granted').map(({ amount }) => amount);
    if (granted && sumOf(granted) !== total) fault('instalments that do not come to the fee', shown);
  } else if (!fee?.price) crossed.silent++;
  if (plan.ok) {
    crossed.plans++;
    if (!invoicing?.split || !fee?.price) fault('a plan where the agreement says none', shown);
    const lines = sumOf(plan.result.lines.map(({ amount }) => amount));
    if (lines !== plan.result.total) fault('lines that do not come to the total of the plan', shown);
    if (told.fee.ok && lines !== told.fee.result.total) fault('lines that do not come to the fee', shown);
  }
  if (told.bonus.ok) {
    crossed.bonuses++;
    const { decisions } = told.bonus.result;
    if (!results || (decisions.length > 0 && !results.list)) fault('a bonus where the agreement has none', shown);
    const { bonus } = levelOf(agreement, order.level);
    if (decisions.some((each) => !bonus.includes(each.bonus))) fault('a bonus of no level', shown);
  }
  if (settled) {
    if (settled.fee && (!told.fee.ok || settled.fee.total !== told.fee.result.total)) fault('another fee', shown);
    if (settled.invoicePlan && !plan.ok) fault('a plan that is refused alone', shown);
    if (settled.bonus && !told.bonus.ok) fault('a bonus that is refused alone', shown);
  }
}

const ZERO = kroner('0');
const sumOf = (amounts: readonly Kroner[]) => amounts.reduce((sum, each) => add(sum, each), ZERO);

const levelOf = ({ tracks }: Agreement, id: string) =>
  tracks.flatMap(({ levels }) => levels).find((level) => level.id === id) as Level;

function randomAsked(agreement: Agreement, random: Random) {
  const level = random.one(agreement.tracks.flatMap(({ levels }) => levels) as [Level, ...Level[]]);
  const { hours, hourlyRate, price } = level;
  const weeks = random.whole(1, 30);
  const begins = placeOf('2016-06-01') + random.whole(0, 400);
  const startsOn = dateAt(begins);
  const isPriced = random.chance(0.92);
  const order = {
    level: level.id,
    startsOn,
    ...(random.chance(0.8) ? { weeks } : { endsOn: dateAt(begins + random.whole(0, 7 * weeks)) }),
    ...((hours || hourlyRate) && random.chance(0.95) && { hoursPerWeek: String(random.whole(1, 37)) }),
    ...(hourlyRate && isPriced && { hourlyRate: random.decimal(40, 200, 2) }),
    ...(price && 'min' in price && isPriced && { price: random.decimal(100, 20_000, 2) }),
  };
  const lastOpenDay = dateAt(begins + random.whole(0, 7 * weeks));
  return {
    order,
    ...(random.chance(0.3) && { closure: { ground: random.one(closureGrounds), lastOpenDay } }),
    ...(random.chance(0.2) && { startedWorkOn: dateAt(begins + random.whole(0, 80)) }),
    ...(random.chance(0.5) && {
      placements: [{ kind: 'praktik', firstDay: startsOn, lastDay: dateAt(begins + random.whole(0, 60)) }],
    }),
  };
}

/** What no sentence to an agreement without names says: marks of what is missing, and names of Copenhagen. */
function uglyIn(text: string): string | undefined {
  return /.{0,40}(?:undefined|NaN|\[object|\{@|K-kassen|Kontaktcent|udbudsportalen|jobcent|København|Copenhagen).{0,40}/.exec(
    text,
  )?.[0];
}
