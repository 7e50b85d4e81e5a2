import { frozen } from '../evidence/frozen.ts';
import { absenceFunctions } from './absence-functions.ts';
import { bonusFunctions } from './bonus-functions.ts';
import { calendarFunctions } from './calendar-functions.ts';
import { courseFunctions } from './course-functions.ts';
import { deadlineFunctions } from './deadline-functions.ts';
import { evidenceFunctions } from './evidence-functions.ts';
import { listFunctions } from './list-functions.ts';
import { orderFunctions } from './order-functions.ts';
import { penaltyFunctions } from './penalty-functions.ts';
import type { SheetFunction } from './sheet-function.ts';

const questions = [
  ...courseFunctions,
  ...orderFunctions,
  ...listFunctions,
  ...bonusFunctions,
  ...absenceFunctions,
  ...deadlineFunctions,
  ...calendarFunctions,
  ...penaltyFunctions,
];

/** Every function of the spreadsheet, in the order of the manual. */
export const sheetFunctions: readonly SheetFunction[] = frozen([...questions, ...evidenceFunctions(questions)]);

const byName = new Map(sheetFunctions.flatMap((each) => [each.name, ...each.aliases].map((name) => [name, each])));

/** The function with a Danish name or an alias. */
export function sheetFunction(name: string): SheetFunction {
  return byName.get(name) as SheetFunction;
}
