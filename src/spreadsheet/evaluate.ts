import { type Argument, type Cell, isoDateOf, textOf, truthOf, wordOf } from './cell.ts';
import { type Choices, choicesOf } from './choices.ts';
import { refuseClock } from './clock.ts';
import { type AnswerRow, cellOf, columnOf } from './grid.ts';
import { type KnownAgreements, shippedOnes } from './known-agreements.ts';
import { named, SheetError } from './sheet-error.ts';
import type { Facts, Parameter, SheetAnswer, SheetFunction, Wanted } from './sheet-function.ts';
import { figureText, figureWhole, isBlank } from './zero.ts';

/** The argument that every function takes, after all that it has in the first version. */
const CHOICES = 'valg';
const LEVEL = 'niveau';
const HOURS = 'timer';

/** Reads the arguments, asks the function row by row, and gives the rows of the answer. Only faults of a row stay in it. */
export function evaluate(
  formula: SheetFunction,
  args: readonly Argument[],
  agreements: KnownAgreements = shippedOnes,
): readonly AnswerRow[] {
  const { choices, columns, rest } = readArguments(formula, args);
  const wanted = { agreements, choices, evidence: false };
  if (formula.shape === 'table') {
    const cells = columns.map(([cell]) => cell);
    return cells.every((cell) => isBlank(cell as Cell)) ? [['']] : tell(formula, cells, wanted, rest).rows;
  }
  const length = columns.reduce((longest, column) => Math.max(longest, column.length), 1);
  return Array.from({ length }, (_, row) => {
    const cells = columns.map((column) => (column.length === 1 ? column[0] : column[row]));
    if (rowIsEmpty(columns, cells)) return emptyRow(formula);
    return answerRow(() => tell(formula, cells, wanted, rest).rows[0] ?? emptyRow(formula));
  });
}

/** One order's answer with its clauses and its explanation. */
export function explained(formula: SheetFunction, args: readonly Argument[], agreements: KnownAgreements): SheetAnswer {
  const { choices, columns, rest } = readArguments(formula, args);
  if (columns.some((column) => column.length !== 1)) throw new SheetError('giv én ordre ad gangen');
  return tell(
    formula,
    columns.map(([cell]) => cell),
    { agreements, choices, evidence: true },
    rest,
  );
}

interface ReadArguments {
  readonly choices: Choices;
  readonly columns: readonly (readonly unknown[])[];
  readonly rest: readonly Argument[];
}

function readArguments(formula: SheetFunction, args: readonly Argument[]): ReadArguments {
  const { parameters, shape, rest: takesRest } = formula;
  if (args.length > parameters.length && !takesRest) throw new SheetError('der er for mange argumenter');
  const wanted = parameters.findIndex(({ id }) => id === CHOICES);
  return {
    choices: named(CHOICES, () => choicesOf(wanted === -1 ? undefined : args[wanted])),
    columns: parameters.map(({ id, kind }, at) =>
      named(id, () => {
        if (id === CHOICES) return [undefined];
        if (kind === 'range') return [args[at]];
        return shape === 'table' ? [cellOf(args[at])] : columnOf(args[at]);
      }),
    ),
    rest: args.slice(parameters.length),
  };
}

/** A row without data: of columns that are longer than the data, or of a formula that was filled down too far. */
function rowIsEmpty(columns: readonly (readonly unknown[])[], cells: readonly unknown[]): boolean {
  const own = columns.some((column) => column.length > 1)
    ? cells.filter((_, at) => columns[at]?.length !== 1)
    : cells.filter((cell) => !Array.isArray(cell));
  return own.every((cell) => isBlank(cell as Cell));
}

function emptyRow({ columns }: SheetFunction): readonly ''[] {
  return Array.from({ length: columns?.length ?? 1 }, () => '');
}

function answerRow(ask: () => AnswerRow): AnswerRow {
  try {
    return ask();
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}

function tell(
  { parameters, ask }: SheetFunction,
  cells: readonly unknown[],
  wanted: Wanted,
  rest: readonly Argument[],
): SheetAnswer {
  const facts: Record<string, unknown> = {};
  const faults: string[] = [];
  parameters.forEach((parameter, at) => {
    try {
      const value = named(parameter.id, () => factOf(parameter, cells[at], wanted));
      if (value !== undefined) facts[parameter.id] = value;
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      faults.push(error.message);
    }
  });
  if (faults.length > 0) throw new SheetError(faults.join('\n'));
  refuseClock(cells[parameters.findIndex(({ id }) => id === HOURS)] as Cell, facts[LEVEL], wanted.agreements);
  return ask(facts as Facts, wanted, rest);
}

function factOf(parameter: Parameter, value: unknown, { agreements, choices: { dates } }: Wanted): unknown {
  if (parameter.id === CHOICES) return undefined;
  if (parameter.kind === 'range') return value;
  const cell = value as Cell;
  const mayLack = parameter.byAgreement === true && agreements.own;
  if (isBlank(cell, 'zero' in parameter && !mayLack ? parameter.zero : 'empty')) {
    if (parameter.optional || mayLack) return undefined;
    throw new SheetError(cell === 0 ? 'cellen er tom eller 0' : 'cellen er tom');
  }
  switch (parameter.kind) {
    case 'text':
      return textOf(cell);
    case 'word':
      return wordOf(cell);
    case 'number':
      return figureText(cell, parameter.zero, parameter.unit);
    case 'whole':
      return figureWhole(cell, parameter.zero);
    case 'date':
      return isoDateOf(cell, dates);
    case 'truth':
      return truthOf(cell);
  }
}
