import type { Agreement } from '../agreement/agreement.ts';
import { type Answered, call } from './call.ts';
import type { Argument } from './cell.ts';
import { sheetFunctions } from './function-table.ts';
import type * as shipped from './functions.ts';
import { ownOnes } from './known-agreements.ts';

/** Every function of the spreadsheet under its Danish name and its aliases. */
export type SpreadsheetFunctions = typeof shipped;

/**
 * The functions of the spreadsheet for agreements of one's own (egne aftaler i regnearket): the same names and arguments as the
 * exported ones, which answer for the agreements that come with the library. A level or an agreement's id is looked up among
 * those that are given, and nothing else is answered; a level that several of them have asks for the agreement in `valg`.
 *
 * All rules of the agreements given · Hours and rate may be empty where the agreement needs none.
 * Problems, thrown as a `RulesError`: those of `defineAgreement` under `agreements[0]`, `duplicate-id` where two have one id.
 *
 * @example spreadsheetFunctions([{ ...koebenhavn2016Fyldt30, id: 'egen-aftale' }]).FORFALDSDATO('2016-11-25', 'egen-aftale', 'datoer=iso') // => '2016-12-27'
 */
export function spreadsheetFunctions(agreements: readonly Agreement[]): SpreadsheetFunctions {
  const known = ownOnes(agreements);
  const bound =
    (name: string) =>
    (...args: readonly Argument[]): Answered =>
      call(name, args, known);
  const named = sheetFunctions.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, bound(name)]));
  return Object.freeze(Object.fromEntries(named)) as SpreadsheetFunctions;
}
