import { agreements } from '../agreements/agreements.ts';
import { levelNames } from '../explain/code-words.ts';

/** The levels of the agreements that come with the library, by what they are called in Danish: so the workbook lists them. */
const byName: ReadonlyMap<string, string> = new Map(
  Object.values(agreements).flatMap((agreement) => levelNames(agreement).map(({ id, da }) => [plain(da), id] as const)),
);

/** A level by its id, where it is told by its Danish name; any other word as it stands. */
export function levelOf(text: string): string {
  return byName.get(plain(text)) ?? text;
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
