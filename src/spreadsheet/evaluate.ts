import { type Argument, type Cell, idOf, isoDateOf, isoMonthOf, textOf, truthOf, wordOf } from './cell.ts';
import { type Choices, choicesOf } from './choices.ts';
import { refuseClock } from './clock.ts';
import { type AnswerRow, cellOf, columnOf } from './grid.ts';
import { type KnownAgreements, shippedOnes } from './known-agreements.ts';
import { named, SheetError } from './sheet-error.ts';
import type {
  AllTogether,
  Facts,
  ListRow,
  OneByOne,
  Parameter,
  SheetAnswer,
  SheetFunction,
  Wanted,
} from './sheet-function.ts';
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
  if (formula.shape === 'list' || formula.shape === 'table') {
    const isEmpty = columns.every((column) => column.every((cell) => isBlank(cell as Cell)));
    const rows = isEmpty ? [] : tellTable(formula, columns, wanted, rest).rows;
    // A spreadsheet shows no table without a row.
    return rows.length === 0 ? [emptyRow(formula)] : rows;
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
  if (formula.shape !== 'list' && columns.some((column) => column.length !== 1)) {
    throw new SheetError('giv én ordre ad gangen');
  }
  return tellTable(formula, columns, { agreements, choices, evidence: true }, rest);
}

function tellTable(
  formula: SheetFunction,
  columns: readonly (readonly unknown[])[],
  wanted: Wanted,
  rest: readonly Argument[],
): SheetAnswer {
  if (formula.shape === 'list') return tellAll(formula, columns, wanted);
  return tell(
    formula,
    columns.map(([cell]) => cell),
    wanted,
    rest,
  );
}

/** All rows of a list, those that cannot be read among them. */
function tellAll(
  { parameters, askAll }: Pick<SheetFunction, 'parameters'> & AllTogether,
  columns: readonly (readonly unknown[])[],
  wanted: Wanted,
): SheetAnswer {
  const read = parameters.map((parameter, at) => ({ parameter, column: columns[at] as readonly unknown[] }));
  const isCommon = ({ parameter: { id, once, kind } }: (typeof read)[number]) =>
    once === true || kind === 'range' || id === CHOICES;
  const common = read.filter(isCommon);
  const own = read.filter((each) => !isCommon(each));
  const ownColumns = own.map(({ column }) => column);
  const length = ownColumns.reduce((longest, column) => Math.max(longest, column.length), 1);
  const ownParameters = own.map(({ parameter }) => parameter);
  const rows = Array.from({ length }, (_, row): ListRow => {
    const cells = ownColumns.map((column) => (column.length === 1 ? column[0] : column[row]));
    if (rowIsEmpty(ownColumns, cells)) return {};
    try {
      return { facts: factsOf(ownParameters, cells, wanted) };
    } catch (error) {
      if (error instanceof SheetError) return { fault: error };
      throw error;
    }
  });
  const commonCells = common.map(({ column: [cell] }) => cell);
  const commonParameters = common.map(({ parameter }) => parameter);
  return askAll(rows, factsOf(commonParameters, commonCells, wanted), wanted);
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
    columns: parameters.map(({ id, kind, once }, at) =>
      named(id, () => {
        if (id === CHOICES) return [undefined];
        if (kind === 'range') return [args[at]];
        return shape === 'table' || once ? [cellOf(args[at])] : columnOf(args[at]);
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
  { parameters, ask }: Pick<SheetFunction, 'parameters'> & OneByOne,
  cells: readonly unknown[],
  wanted: Wanted,
  rest: readonly Argument[],
): SheetAnswer {
  return ask(factsOf(parameters, cells, wanted), wanted, rest);
}

/** What the cells of one row tell; all that is wrong with them is thrown together. */
function factsOf(parameters: readonly Parameter[], cells: readonly unknown[], wanted: Wanted): Facts {
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
  return facts;
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
    case 'id':
      return idOf(cell, parameter.isPerson);
    case 'number':
      return figureText(cell, parameter.zero, parameter.unit);
    case 'whole':
      return figureWhole(cell, parameter.zero);
    case 'date':
      return isoDateOf(cell, dates);
    case 'month':
      return isoMonthOf(cell, dates);
    case 'truth':
      return truthOf(cell);
  }
}
