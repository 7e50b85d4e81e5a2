import {
  type CellError,
  type ConfigParams,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  CellError as HyperFormulaError,
  type RawCellContent,
  SimpleRangeValue,
} from 'hyperformula';
import { daDK } from 'hyperformula/i18n/languages';
import type { Argument, Cell } from '../../src/spreadsheet/cell.ts';
import { evaluate } from '../../src/spreadsheet/evaluate.ts';
import { sheetFunctions } from '../../src/spreadsheet/function-table.ts';
import { SheetError } from '../../src/spreadsheet/sheet-error.ts';

/** Every sheet function registered in HyperFormula under its names, after `INDSATS.`. */
class IndsatsPlugin extends FunctionPlugin {}

function argumentOf(value: unknown): Argument {
  if (value instanceof SimpleRangeValue) return value.data.map((row) => row.map(cellOf));
  return cellOf(value);
}

/** Dates and amounts of HyperFormula are numbers with a type of their own; an empty cell is a symbol. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'symbol') return '';
  return typeof value === 'object' && value !== null && 'val' in value ? (value.val as Cell) : (value as Cell);
}

function errorOf({ kind, message }: SheetError): CellError {
  return new HyperFormulaError(kind === 'value' ? ErrorType.VALUE : ErrorType.NA, message as never);
}

const names: Record<string, string> = {};
for (const asked of sheetFunctions) {
  const method = `method_${asked.name}`;
  Object.assign(IndsatsPlugin.prototype, {
    [method](this: FunctionPlugin, ast: { args: never[] }, state: never) {
      const values = ast.args.map((arg) => this.evaluateAst(arg, state) as unknown);
      const error = values.find((value) => value instanceof HyperFormulaError);
      if (error) return error;
      try {
        const rows = evaluate(asked, values.map(argumentOf));
        const cells = rows.map((row) => (row instanceof SheetError ? [errorOf(row)] : [...row]));
        return cells.length === 1 && cells[0]?.length === 1
          ? cells[0][0]
          : SimpleRangeValue.onlyValues(cells as never[][]);
      } catch (fault) {
        if (fault instanceof SheetError) return errorOf(fault);
        throw fault;
      }
    },
  });
  for (const name of [asked.name, ...asked.aliases]) {
    names[`INDSATS.${name}`] = `INDSATS.${name}`;
    IndsatsPlugin.implementedFunctions = {
      ...IndsatsPlugin.implementedFunctions,
      [`INDSATS.${name}`]: {
        method,
        parameters: [{ argumentType: FunctionArgumentType.ANY, optionalArg: true }],
        repeatLastArgs: 1,
      },
    };
  }
}

const SETTINGS = { licenseKey: 'gpl-v3', nullYear: 0, smartRounding: true, useArrayArithmetic: true } as const;
/** As in a Danish spreadsheet: its names of functions, semicolons between arguments, a comma before decimals. */
const DANISH = {
  ...SETTINGS,
  language: 'daDK',
  functionArgSeparator: ';',
  decimalSeparator: ',',
  thousandSeparator: '.',
} as const;

/** An engine with these sheets, filled without working anything out before all is in. */
export function engineWith(sheets: Record<string, RawCellContent[][]>): HyperFormula {
  return filled(sheets, SETTINGS);
}

/** The same for formulas in Danish. */
export function danishEngineWith(sheets: Record<string, RawCellContent[][]>): HyperFormula {
  return filled(sheets, DANISH);
}

function filled(sheets: Record<string, RawCellContent[][]>, settings: Partial<ConfigParams>): HyperFormula {
  if (!HyperFormula.getRegisteredLanguagesCodes().includes('daDK')) HyperFormula.registerLanguage('daDK', daDK);
  if (!HyperFormula.getRegisteredFunctionNames('enGB').includes('INDSATS.VEDERLAG')) {
    HyperFormula.registerFunctionPlugin(IndsatsPlugin, { enGB: names, daDK: names });
  }
  const engine = HyperFormula.buildEmpty(settings);
  engine.suspendEvaluation();
  for (const [name, rows] of Object.entries(sheets)) {
    engine.addSheet(name);
    engine.setSheetContent(engine.getSheetId(name) as number, rows);
  }
  engine.resumeEvaluation();
  return engine;
}
