import { type Language, languages } from '../evidence/clause.ts';
import { type FigureId, figureIds } from '../evidence/figure.ts';
import { allReadings, type Readings } from '../settlement/readings.ts';
import { type Argument, type Cell, type Dates, textOf, wordOf } from './cell.ts';
import { filledRows, gridOf } from './grid.ts';
import { SheetError } from './sheet-error.ts';
import { figureText, figureZero, isBlank } from './zero.ts';

/** What the last argument `valg` may choose: agreement, dates, language, readings, and amounts that the sources lost. */
export interface Choices {
  readonly agreement?: string;
  readonly dates: Dates;
  readonly language: Language;
  readonly readings: Readings;
  readonly figures: { readonly [figure in FigureId]?: string };
}

const SHAPE = 'skriv navn=værdi med semikolon imellem, eller giv to kolonner med navn og værdi';
const UNKNOWN =
  'et navn kendes ikke; der kan vælges aftale, datoer (1900, 1904 eller iso), sprog (da eller en), fortolkninger og beløb';
const NO_VALUE = 'ud for et navn er cellen tom eller 0; skriv en værdi, eller slet navnet';
const TWICE = 'et navn står to gange; slet det ene';
const OPTION = 'en værdi er ikke en af de mulige';

/** The names that stand in either language. */
const inDanish: { readonly [name: string]: string | undefined } = {
  agreement: 'aftale',
  dates: 'datoer',
  language: 'sprog',
};

/** Reads `valg`: text as `part-week=weekdays; datoer=1904`, or a range of two columns, name and value. */
export function choicesOf(argument: Argument): Choices {
  const chosen = { dates: '1900' as Dates, language: 'da' as Language, agreement: undefined as string | undefined };
  const readings: Record<string, string> = {};
  const figures: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [given, value] of pairsOf(argument)) {
    const name = inDanish[given] ?? given;
    if (seen.has(name)) throw new SheetError(TWICE);
    seen.add(name);
    const reading = allReadings.find(({ id }) => id === name);
    if (name === 'aftale') chosen.agreement = textOf(value);
    else if (name === 'datoer') chosen.dates = oneOf(['1900', '1904', 'iso'], wordOf(value));
    else if (name === 'sprog') chosen.language = oneOf(languages, wordOf(value));
    else if (reading)
      readings[name] = oneOf<string>(
        reading.options.map(({ id }) => id),
        wordOf(value),
      );
    else if (figureIds.some((id) => id === name)) figures[name] = figureText(value, figureZero, 'kroner');
    else throw new SheetError(UNKNOWN);
  }
  const { agreement, dates, language } = chosen;
  return { ...(agreement !== undefined && { agreement }), dates, language, readings, figures };
}

function pairsOf(argument: Argument): readonly (readonly [string, Cell])[] {
  const rows = gridOf(argument);
  const cells = rows.flat().filter((cell) => !isBlank(cell));
  if (cells.length === 0) return [];
  if (rows.every((row) => row.length === 2)) return filledRows(argument).map(pairOfRow);
  if (rows.length !== 1 || cells.length !== 1) throw new SheetError(SHAPE);
  return textOf(cells[0])
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map(pairOfText);
}

function pairOfRow([name, value]: readonly Cell[]): readonly [string, Cell] {
  if (isBlank(name)) throw new SheetError(SHAPE);
  if (isBlank(value)) throw new SheetError(NO_VALUE);
  return [textOf(name).toLowerCase(), value];
}

function pairOfText(part: string): readonly [string, Cell] {
  const [name = '', value = '', ...more] = part.split('=');
  if (name.trim() === '' || value.trim() === '' || more.length > 0) throw new SheetError(SHAPE);
  return [name.trim().toLowerCase(), value.trim()];
}

function oneOf<Option extends string>(options: readonly Option[], value: string): Option {
  const option = options.find((each) => each === value);
  if (option === undefined) throw new SheetError(OPTION);
  return option;
}
