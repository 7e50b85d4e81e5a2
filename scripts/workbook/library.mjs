// The built library, as the workbook needs it.
import { readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

export async function builtLibrary() {
  const [{ agreements }, { publicHolidays }, { KILDE }, { answer }, { benefitGroupNames }] = await Promise.all(
    ['agreements', 'calendar', 'spreadsheet', 'operations', 'words'].map(
      (name) => import(new URL(`${name}.js`, dist).href),
    ),
  );
  return { version, agreements, publicHolidays, KILDE, answer, benefitGroups: benefitGroupNames().map(({ id }) => id) };
}
