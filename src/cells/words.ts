import type { ClosureGround } from '../agreement/order.ts';

/** Yes and no, in small letters, as Danes and as spreadsheets write them. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['sand', true],
  ['true', true],
  ['nej', false],
  ['falsk', false],
  ['false', false],
]);

/** Yes or no in a cell; nothing, where it is neither. */
export function readCellTruth(text: string): boolean | undefined {
  return truths.get(text.toLowerCase());
}

/** How a course ended, in the words of a cell. */
export const groundWords: readonly (readonly [ground: ClosureGround, words: string])[] = [
  ['closed-early', 'lukket før tid'],
  ['cancelled-before-start', 'afbestilt før start'],
  ['objective-rejection', 'sagligt afvist'],
  ['agreed-termination', 'afsluttet efter aftale'],
];

const grounds: ReadonlyMap<string, ClosureGround> = new Map(
  groundWords.flatMap(([ground, words]) => [
    [words, ground],
    [ground, ground],
  ]),
);

/** A ground in a cell, in Danish or by the id of the library; nothing, where it is none. */
export function readCellGround(text: string): ClosureGround | undefined {
  return grounds.get(text.toLowerCase());
}
