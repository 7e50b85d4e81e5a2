import { type Answered, call } from './call.ts';
import type { Argument } from './cell.ts';
import type { KnownAgreements } from './known-agreements.ts';

/** A sheet function as Google Sheets calls it. What it throws is shown as the cell's error with its text. */
export function callFromSheets(name: string, args: ArrayLike<Argument>, agreements?: KnownAgreements): Answered {
  return call(name, Array.from(args), agreements);
}
