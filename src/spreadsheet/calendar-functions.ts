import type { Day } from '../calendar/date-arithmetic.ts';
import { isHoliday, isWeekday, isWorkingDay } from '../calendar/day-kinds.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { Wording } from '../language/wordings.ts';
import { askQuestion } from './ask-operation.ts';
import * as parameter from './parameters.ts';
import type { SheetFunction } from './sheet-function.ts';

const parameters = [parameter.date, parameter.choices];

function dayFunction(
  names: readonly [string, ...string[]],
  summary: Words,
  kind: keyof Wording['sheet']['dayKinds'],
  clause: Clause,
  isKind: (day: Day) => boolean,
): SheetFunction {
  const [name, ...aliases] = names;
  return {
    name,
    aliases,
    summary,
    shape: 'cell',
    parameters,
    ask: ({ dato }, wanted) =>
      askQuestion(parameters, wanted, [clause], ({ sheet }) => {
        const date = dato as IsoDate;
        const is = isKind(dayOf(date, ''));
        return { row: [is], text: (is ? sheet.isDay : sheet.isNoDay)(date, sheet.dayKinds[kind]) };
      }),
  };
}

const definitions = { document: 'D16', page: 157, annex: 'Rammeaftale', section: '1.2' };

/** The three kinds of day. */
export const calendarFunctions: readonly SheetFunction[] = [
  dayFunction(
    ['HVERDAG', 'ER_HVERDAG', 'ISWEEKDAY'],
    {
      da: 'SAND for mandag til fredag, der ikke er helligdage',
      en: 'TRUE for Monday to Friday that is no public holiday',
    },
    'weekday',
    { rule: 'R003', source: { document: 'D16', page: 149, annex: 'Bilag E' } },
    isWeekday,
  ),
  dayFunction(
    ['ARBEJDSDAG', 'ER_ARBEJDSDAG', 'ISWORKINGDAY'],
    {
      da: 'SAND for hverdage undtagen 24. december, 31. december og 5. juni',
      en: 'TRUE for weekdays but 24 December, 31 December and 5 June',
    },
    'working-day',
    { rule: 'R002', source: definitions },
    isWorkingDay,
  ),
  dayFunction(
    ['ER_HELLIGDAG', 'ISHOLIDAY'],
    { da: 'SAND for danske helligdage', en: 'TRUE for Danish public holidays' },
    'holiday',
    { rule: 'R002', source: definitions },
    isHoliday,
  ),
];
