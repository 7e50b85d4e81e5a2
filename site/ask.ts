import type { Answer } from '../src/entries/operations.ts';
import type { Sensitivity } from '../src/index.ts';
import { isAsked } from './asked-of.ts';
import { dateKind, readDate, readMonth } from './dates.ts';
import { numberKind, readNumber } from './numbers.ts';
import { answer } from './operations.ts';
import { agreementAsked } from './own-agreement.ts';
import { type Asked, fieldAt, pathInInput } from './questions.ts';
import { languageOf, rowsOf, type State } from './state.ts';

type Input = { [field: string]: unknown };

/** What a question is asked with: the typed texts, put where the operation wants them. Nothing is computed or defaulted. */
export function inputOf(name: Asked, state: State): Input {
  const input: Input = { agreement: agreementAsked(state) };
  for (const [typed, text] of Object.entries(state)) {
    const field = text === '' ? typed : inRow(typed, (list, row) => rowsTold(state, list).indexOf(row));
    const path = text === '' || !isAsked(field, state) ? undefined : pathInInput(name, field);
    if (path === undefined) continue;
    if (text !== NONE || !LISTS.test(field)) put(input, path, asTyped(field, text, languageOf(state)));
    else if (rowsOf(state, field).length === 0) put(input, path, []);
  }
  if (name === 'deadlines') return withPlacements(input);
  if (name === 'first-day-absence') return withDayAway(input, state);
  return name === 'bonus' ? withIncome(input) : input;
}

/** The rows of a list in which something stands: a row that was only added says nothing, and takes no place before another. */
function rowsTold(state: State, list: string): readonly number[] {
  return rowsOf(Object.fromEntries(Object.entries(state).filter(([, text]) => text !== '')), list);
}

/** A path with another number of its row. */
function inRow(path: string, number: (list: string, row: number) => number | undefined): string {
  return path.replace(
    /^([\w.]+)\[(\d+)\]/,
    (_, list: string, row: string) => `${list}[${number(list, Number(row)) ?? row}]`,
  );
}

/** What is wrong in a row is told of the row that the page shows. */
function inShownRows(name: Asked, told: Answer, state: State): Answer {
  if (told.ok) return told;
  const shown = (path: string) => {
    const field = fieldAt(name, path);
    const moved = inRow(field, (list, row) => rowsTold(state, list)[row]);
    return moved === field ? path : (pathInInput(name, moved) ?? path);
  };
  return { ...told, problems: told.problems.map((problem) => ({ ...problem, path: shown(problem.path) })) };
}

/** An answer is asked for once for each state, however many parts of the page tell it. */
const known = new WeakMap<State, Map<string, Answer>>();

function once(state: State, key: string, make: () => Answer): Answer {
  const answers = known.get(state) ?? new Map<string, Answer>();
  known.set(state, answers);
  const found = answers.get(key) ?? make();
  answers.set(key, found);
  return found;
}

export function ask(name: Asked, state: State): Answer {
  return once(state, name, () => inShownRows(name, answer(name, inputOf(name, state)), state));
}

/** The same question under every other option of the readings that bear on it. */
export function askOtherwise(name: Asked, state: State): Answer<Sensitivity> {
  const asked = () => answer('sensitivity', { operation: name, input: inputOf(name, state) });
  return once(state, `other ${name}`, asked) as Answer<Sensitivity>;
}

/** A list that is told to be empty, which is a fact; a list that is not there is not told. */
const NONE = 'none';
const LISTS = /^(?:placements|employment|otherOrders|late\.referenceRates|meeting\.lettersSent|credit\.invoiced)$/;

/** What no question takes for a number: a text that is none on the page might be one to them. */
const NO_NUMBER = '?';

const YES_OR_NO =
  /(?:^|\.)(?:orderedOutsidePortal|confirmedOutsidePortal|extended|regulatedBefore|excused|report|dialogueHeld|beforeMeeting|grantedByProvider)$/;

/** A number as it is read in the page's language, a count as a number, a day in ISO form. The rest goes in as it was typed. */
function asTyped(path: string, text: string, language: 'da' | 'en'): unknown {
  if (YES_OR_NO.test(path)) return text === 'true';
  const date = dateKind(path);
  if (date) return (date === 'day' ? readDate(text) : readMonth(text)) ?? text;
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
    const stated = (Array.isArray(incomes) ? incomes : []).flatMap(({ month, income }: Income) =>
      month === undefined || income === undefined ? [] : [[month, income]],
    );
    return stated.length === 0 ? job : { ...job, monthlyIncome: Object.fromEntries(stated) };
  });
  return { ...input, employment: told };
}

/** That the citizen has not come is told of a day: at least that of the first meeting, where no other is told. */
function withDayAway(input: Input, { stayedAway }: State): Input {
  const { firstMeeting, appearedOn, asOf = appearedOn } = input;
  const isDay = typeof firstMeeting === 'string' && readDate(firstMeeting) !== undefined;
  return stayedAway && asOf === undefined && isDay ? { ...input, asOf: firstMeeting } : input;
}

/** The placements are typed once; the deadlines take their days, and no kind. */
function withPlacements({ placements, ...input }: Input): Input {
  if (!Array.isArray(placements)) return input;
  const days = (placements as readonly Input[]).map(({ firstDay, lastDay }) => ({ firstDay, lastDay }));
  return { ...input, events: { ...(input.events as Input), placements: days } };
}
