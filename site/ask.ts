import { answer } from '../src/entries/operations.ts';
import type { Answer, OperationName } from '../src/operations.ts';
import type { State } from './state.ts';

/** The questions that the page asks. `scripts/site.mjs` leaves the others out of its script. */
export const asked = [
  'check-order',
  'fee',
  'invoice-plan',
  'due-date',
  'bonus',
  'deadlines',
  'first-day-absence',
] as const;
export type Asked = (typeof asked)[number];

/** The fields of the page that each question takes: whole groups, or single ones. */
const takes: Readonly<Record<Asked, readonly string[]>> = {
  'check-order': ['order'],
  fee: ['order', 'closure', 'contactMinutes', 'startedWorkOn'],
  'invoice-plan': ['order', 'closure', 'contactMinutes'],
  'due-date': ['sentOn'],
  bonus: ['order', 'closure', 'placements', 'employment', 'previousOrders', 'figures', 'asOf'],
  deadlines: ['order', 'closure', 'events', 'placements'],
  'first-day-absence': [],
};

type Input = { [field: string]: unknown };

/** What a question is asked with: the typed texts, put where the operation wants them. Nothing is computed or defaulted. */
export function inputOf(name: Asked, state: State): Input {
  const input: Input = { agreement: state.agreement };
  for (const [path, text] of Object.entries(state)) {
    if (text === '') continue;
    const group = /^\w+/.exec(path)?.[0] ?? '';
    if (takes[name].includes(group)) put(input, path, asTyped(path, text));
    if (group === 'readings') put(input, path, text);
    if (name === 'first-day-absence' && group === 'meeting') input[path.replace('meeting.', '')] = text;
  }
  if (name === 'first-day-absence' && state['order.benefitGroup']) input.benefitGroup = state['order.benefitGroup'];
  if (name === 'deadlines') return withPlacements(input);
  return name === 'bonus' ? withIncome(input) : input;
}

export function ask(name: Asked, state: State): Answer {
  return answer(name, inputOf(name, state));
}

/** The same question under every other option of the readings that bear on it. */
export function askOtherwise(name: Asked, state: State): Answer {
  return answer('sensitivity' satisfies OperationName, { operation: name, input: inputOf(name, state) });
}

const COUNTS = /(?:^|\.)(?:weeks|citizenAge|monthsUnemployed|contactMinutes|everyWeeks|everyMonths|talkEveryMonths)$/;

/** A count as a number, a decimal comma as a point, a tick as true. What is none of these goes in as it was typed. */
function asTyped(path: string, text: string): unknown {
  if (COUNTS.test(path) && /^\d{1,9}$/.test(text)) return Number(text);
  if (path === 'order.orderedOutsidePortal' || path === 'order.confirmedOutsidePortal') return text === 'true';
  return /^\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
}

/** A link may hold anything; what is no path into the question makes an input that is refused, never a fault. */
function put(input: Input, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let part = input;
  steps.forEach((step, index) => {
    const held = Object.hasOwn(part, step) ? part[step] : undefined;
    const inner = typeof held === 'object' ? held : /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    part[step] = inner;
    part = inner as Input;
  });
  part[last] = value;
}

interface Income {
  readonly month?: string;
  readonly income?: unknown;
}

interface Job extends Input {
  readonly incomes?: unknown;
}

/** A job's months and incomes are rows on the page and a table by month in the question. */
function withIncome(input: Input): Input {
  if (!Array.isArray(input.employment)) return input;
  const told = (input.employment as readonly Job[]).map(({ incomes, ...job }) => {
    const known = (Array.isArray(incomes) ? incomes : []).flatMap(({ month, income }: Income) =>
      month === undefined || income === undefined ? [] : [[month, income]],
    );
    return known.length === 0 ? job : { ...job, monthlyIncome: Object.fromEntries(known) };
  });
  return { ...input, employment: told };
}

/** The placements are typed once; the deadlines take their days, and no kind. */
function withPlacements({ placements, ...input }: Input): Input {
  if (!Array.isArray(placements)) return input;
  const days = (placements as readonly Input[]).map(({ firstDay, lastDay }) => ({ firstDay, lastDay }));
  return { ...input, events: { ...(input.events as Input), placements: days } };
}
