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
  bonus: ['order', 'closure', 'placements', 'employment', 'figures', 'asOf'],
  deadlines: ['order', 'closure'],
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
  return name === 'bonus' ? withIncome(input) : input;
}

export function ask(name: Asked, state: State): Answer {
  return answer(name, inputOf(name, state));
}

/** The same question under every other option of the readings that bear on it. */
export function askOtherwise(name: Asked, state: State): Answer {
  return answer('sensitivity' satisfies OperationName, { operation: name, input: inputOf(name, state) });
}

const COUNTS = /^(?:order\.(?:weeks|citizenAge|monthsUnemployed)|contactMinutes)$/;

/** A count as a number, a decimal comma as a point, a tick as true. What is none of these goes in as it was typed. */
function asTyped(path: string, text: string): unknown {
  if (COUNTS.test(path) && /^\d{1,9}$/.test(text)) return Number(text);
  if (path === 'order.orderedOutsidePortal') return text === 'true';
  return /^\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
}

function put(input: Input, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let part = input;
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last;
    part[step] ??= /^\d+$/.test(next) ? [] : {};
    part = part[step] as Input;
  });
  part[last] = value;
}

/** A job's month and income are two fields on the page and one in the question. */
function withIncome(input: Input): Input {
  const jobs = input.employment as readonly Input[] | undefined;
  if (!jobs) return input;
  const told = jobs.map(({ month, income, ...job }) =>
    month === undefined || income === undefined ? job : { ...job, monthlyIncome: { [String(month)]: income } },
  );
  return { ...input, employment: told };
}
