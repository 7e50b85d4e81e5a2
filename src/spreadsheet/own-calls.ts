import type { Agreement } from '../agreement/agreement.ts';
import type { Argument } from './cell.ts';
import { callFromExcel } from './excel.ts';
import { callFromSheets } from './google-sheets.ts';
import { type KnownAgreements, ownOnes } from './known-agreements.ts';

/** The calls of both spreadsheets for agreements of one's own, read when the first function is asked. */
export function callsFor(agreements: readonly Agreement[]) {
  let read: KnownAgreements | undefined;
  const known = () => {
    read ??= ownOnes(agreements);
    return read;
  };
  return {
    callFromExcel: (name: string, args: readonly Argument[]) => callFromExcel(name, args, known()),
    callFromSheets: (name: string, args: ArrayLike<Argument>) => callFromSheets(name, args, known()),
  };
}
