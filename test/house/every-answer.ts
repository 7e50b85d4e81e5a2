import { isoDate } from '../../src/calendar/iso-date.ts';
import { addDays, isWeekday, isWorkingDay, publicHolidays } from '../../src/calendar/questions.ts';
import { answer, explain, type OperationName } from '../../src/operations/operations.ts';
import { goodInputs } from '../cases/inputs.ts';

/** Writes down what the library answers, in words too, and what it knows of the calendar. Run in other processes. */

const lines: string[] = [];
for (const [name, input] of Object.entries(goodInputs) as [OperationName, object][]) {
  const answers = [answer(name, input), answer(name, { ...input, agreement: 1 }), answer(name, {})];
  for (const each of answers) lines.push(JSON.stringify(each), explain(name, each, 'da'), explain(name, each, 'en'));
}
for (let year = 1900; year <= 2199; year++) lines.push(JSON.stringify(publicHolidays(year)));
for (let days = 0; days < 3_000; days++) {
  const day = addDays(isoDate('2009-12-31'), days);
  lines.push(`${day} ${isWeekday(day)} ${isWorkingDay(day)}`);
}
process.stdout.write(`${lines.join('\n')}\n`);
