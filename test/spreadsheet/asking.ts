import type { Argument, Parameter, SheetFunction } from '../../src/entries/spreadsheet.ts';
import { SheetError, sheetFunctions } from '../../src/entries/spreadsheet.ts';

/** What a function answers, or the fault that it shows. */
export function answered(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof SheetError) return `${error.kind}: ${error.message}`;
    throw error;
  }
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
