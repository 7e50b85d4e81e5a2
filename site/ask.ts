import type { TextLanguage } from '../src/evidence/clause.ts';
import type { Answer } from '../src/operations/answer.ts';
import { numberKind, readNumber } from './numbers.ts';
import { type Asked, answer } from './operations.ts';
import { agreementAsked } from './own-agreement.ts';
import { languageOf, type State } from './state.ts';

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
  const input: Input = { agreement: agreementAsked(state) };
  for (const [path, text] of Object.entries(state)) {
    if (text === '') continue;
    const group = /^\w+/.exec(path)?.[0] ?? '';
    if (takes[name].includes(group)) put(input, path, asTyped(path, text, languageOf(state)));
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
  return answer('sensitivity', { operation: name, input: inputOf(name, state) });
}

/** What no question takes for a number: a text that is none on the page might be one to them. */
const NO_NUMBER = '?';

/** A number as it is read in the page's language, a count as a number, a tick as true. The rest goes in as it was typed. */
function asTyped(path: string, text: string, language: TextLanguage): unknown {
  if (path === 'order.orderedOutsidePortal' || path === 'order.confirmedOutsidePortal') return text === 'true';
  const kind = numberKind(path);
  if (kind === undefined) return text;
  const read = readNumber(path, text, language) ?? NO_NUMBER;
  return kind === 'count' && /^\d{1,9}$/.test(read) ? Number(read) : read;
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
