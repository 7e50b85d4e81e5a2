import type { Argument, Parameter, SheetFunction } from '../../src/entries/spreadsheet.ts';
import { SheetError, sheetFunctions } from '../../src/entries/spreadsheet.ts';
import { call } from '../../src/spreadsheet/call.ts';

/** What a function answers, or the fault that it shows. */
export function answered(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof SheetError) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

/** What a function answers; of a list the fault of its first row, where that has one. */
export function toldBy(each: SheetFunction, args: readonly Argument[]): unknown {
  const told = answered(() => call(each.name, args));
  if (each.shape !== 'list' || !Array.isArray(told)) return told;
  if (each.name === 'STATUSTAL') {
    const reason = answered(() => call('STATUS', args));
    const isFaulty = told[3]?.[1] === 1;
    return isFaulty ? faultIn((reason as unknown[][])[0], 0, 1) : told;
  }
  const [first] = told as unknown[][];
  return (each.name === 'STATUS' ? faultIn(first, 0, 1) : faultIn(first, 1, 8)) ?? told;
}

function faultIn(row: readonly unknown[] | undefined, statusAt: number, whyAt: number): string | undefined {
  return /^ret$/i.test(String(row?.[statusAt])) ? `value: ${row?.[whyAt]}` : undefined;
}

/** All but KILDE and FORKLAR, which hand their arguments on. */
export const asked = sheetFunctions.filter(({ rest }) => !rest);

/** The arguments of an order that is answered; what excludes another is left out, unless it is asked about. */
function examples({ parameters }: SheetFunction, about: string): Argument[] {
  const without = new Set(['slutdato', 'ophoer', 'sidste_dag', 'minutter']);
  if (about === 'slutdato') without.add('uger');
  if (about === 'ophoer' || about === 'sidste_dag') for (const id of ['ophoer', 'sidste_dag']) without.delete(id);
  without.delete(about);
  return parameters.map(({ id, example }) => {
    if (id === 'niveau' && about === 'minutter') return 'fastholdelsesmentor';
    return without.has(id) ? undefined : (JSON.parse(example) as Argument);
  });
}

/** Every argument of every function. */
export const every = asked.flatMap((each) =>
  each.parameters.map((parameter) => ({ each, parameter, label: `${each.name}: ${parameter.id}` })),
);

/** The same with one cell in place of the example. */
export function askedWith(each: SheetFunction, parameter: Parameter, cell: unknown): Argument[] {
  const at = each.parameters.indexOf(parameter);
  return examples(each, parameter.id).map((value, index) => (index === at ? (cell as Argument) : value));
}
