import { type Answered, call } from './call.ts';
import type { Argument } from './cell.ts';

/** A sheet function as Google Sheets calls it. What it throws is shown as the cell's error with its text. */
export function callFromSheets(name: string, args: ArrayLike<Argument>): Answered {
  return call(name, Array.from(args));
}
