import type { Words } from '../evidence/clause.ts';
import type { Argument, CellValue } from './cell.ts';
import type { Choices } from './choices.ts';
import type { KnownAgreements } from './known-agreements.ts';
import type { SheetError } from './sheet-error.ts';
import type { Zero } from './zero.ts';

/**
 * What a cell of a parameter holds, and how it is read. `word`: a text that may look like a number, as bonus 3 does. `id`: a text
 * or a number that is a name.
 * `range`: rows of cells that the function reads itself. `zero`: what a 0 is. `unit`: what may stand beside the number in a text.
 */
type ParameterKind =
  | { readonly kind: 'text' | 'word' | 'id' | 'date' | 'month' | 'truth' | 'range' }
  | { readonly kind: 'number'; readonly zero: Zero; readonly unit?: 'kroner' }
  | { readonly kind: 'whole'; readonly zero: Zero };

/** One argument of a sheet function. */
export type Parameter = ParameterKind & {
  /** Its name in the formula, in Danish. */
  readonly id: string;
  /** Its name and what it is, in both languages. */
  readonly words: Words;
  /** Whether it may be left out. */
  readonly optional?: true;
  /** Whether it may be left out is for an agreement to say: those that come with the library always need it. */
  readonly byAgreement?: true;
  /** Of an id: it is a person's. */
  readonly isPerson?: true;
  /** Of a list: one cell for all its rows. */
  readonly once?: true;
  /** What the operation calls it: a problem there is told as this argument's. */
  readonly path?: string;
  /** A value as it is typed in a formula, for the help that a spreadsheet shows. */
  readonly example: string;
};

/** The values of one row's arguments, by parameter: text, numbers and dates as JSON has them; absent where empty. */
export type Facts = { readonly [parameter: string]: unknown };

/** An answer: its rows, and when asked for the clauses it stands on and its explanation. */
export interface SheetAnswer {
  readonly rows: readonly (readonly CellValue[])[];
  readonly clauses: () => readonly string[];
  readonly text: () => string;
}

/** What a function is asked with beside its facts. */
export interface Wanted {
  readonly agreements: KnownAgreements;
  readonly choices: Choices;
  /** Whether clauses and explanation will be asked for; otherwise no steps are made. */
  readonly evidence: boolean;
}

/** A row of a list of orders: what it tells, or what is wrong with it; neither where it is empty. */
export interface ListRow {
  readonly facts?: Facts;
  readonly fault?: SheetError;
}

/**
 * One function of the spreadsheet. `cell` and `row` answer each row of their arguments with one cell or one row, so that
 * columns may be handed over whole; `table` answers one order with as many rows as it has; `list` answers all rows together.
 */
export type SheetFunction = Described & (OneByOne | AllTogether);

interface Described {
  /** The Danish name, and others for the same function. */
  readonly name: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** What it answers, in both languages. */
  readonly summary: Words;
  /** The columns of a row or a table. */
  readonly columns?: readonly Words[];
  /** What it takes, in order. */
  readonly parameters: readonly Parameter[];
  /** Whether further arguments may follow, all handed over as they are (KILDE and FORKLAR). */
  readonly rest?: true;
}

export interface OneByOne {
  /** Whether it fills one cell, a row or a table. */
  readonly shape: 'cell' | 'row' | 'table';
  /** What it does with the cells. */
  readonly ask: (facts: Facts, wanted: Wanted, rest: readonly Argument[]) => SheetAnswer;
}

export interface AllTogether {
  /** It takes a whole list. */
  readonly shape: 'list';
  /** `common`: what stands once for all rows. A fault of one row stays in that row of the answer. */
  readonly askAll: (rows: readonly ListRow[], common: Facts, wanted: Wanted) => SheetAnswer;
}
