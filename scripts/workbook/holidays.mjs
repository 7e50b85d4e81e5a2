// Helligdage: the days that the other sheets skip. The list is the library's own.
import { DATE, header, note, title, told } from './style.mjs';

const FIRST_YEAR = 2014;
const LAST_YEAR = 2045;
const FIRST_ROW = 3;

const names = {
  'new-years-day': 'Nytårsdag',
  'maundy-thursday': 'Skærtorsdag',
  'good-friday': 'Langfredag',
  'easter-sunday': 'Påskedag',
  'easter-monday': '2. påskedag',
  'great-prayer-day': 'Store bededag (til og med 2023)',
  'ascension-day': 'Kristi himmelfartsdag',
  'whit-sunday': 'Pinsedag',
  'whit-monday': '2. pinsedag',
  'christmas-day': 'Juledag',
  'second-christmas-day': '2. juledag',
};

/** The Monday of a day's week. */
export function mondayOf(day) {
  return `(${day}-WEEKDAY(${day},2)+1)`;
}

export function holidaysSheet({ publicHolidays, serialOf }) {
  // One year more than is answered for: a day at the end of the last year may move into it.
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, index) => FIRST_YEAR + index);
  const holidays = years.flatMap((year) => publicHolidays(year));
  const closed = years.flatMap((year) => [
    { date: `${year}-06-05`, name: '5. juni' },
    { date: `${year}-12-24`, name: '24. december' },
    { date: `${year}-12-31`, name: '31. december' },
  ]);
  const all = [...holidays.map(({ date, holiday }) => ({ date, name: names[holiday] })), ...closed];
  const last = FIRST_ROW + all.length - 1;
  const lastHoliday = FIRST_ROW + holidays.length - 1;
  const lists = (first, end) => `AND(YEAR(${first})>=${FIRST_YEAR},YEAR(${end})<=${LAST_YEAR})`;
  const firstAfter = (day, lastRow) => `WORKDAY(${day},1,Helligdage!$A$${FIRST_ROW}:$A$${lastRow})`;
  const next = (day, lastRow) =>
    `IF(${lists(day, day)},${firstAfter(`${day}-1`, lastRow)},"Uden for listen Helligdage")`;
  return {
    sheet: 'Helligdage',
    stickyRowsCount: 2,
    columns: [{ width: 14 }, { width: 34 }, { width: 40 }],
    print: { through: 'C', headings: 2, rows: all.length + FIRST_ROW - 1 },
    data: [
      [
        title('Helligdage'),
        null,
        note(`${FIRST_YEAR}–${LAST_YEAR}. De sidste rækker er dage, der er hverdage, men ikke arbejdsdage.`),
      ],
      [header('Dag', DATE), header('Navn')],
      ...all.map(({ date, name }) => [told(serialOf(date), DATE), told(name)]),
    ],
    /** The first weekday (hverdag), or working day (arbejdsdag), on or after a day. */
    weekdayFrom: (day) => next(day, lastHoliday),
    workingDayFrom: (day) => next(day, last),
    /** Whether the list knows the days from one through another. */
    lists,
    /** Whether days that the list knows begin no later than their week's first working day, and end no earlier than the last one of theirs. */
    fromWorkToWork: (first, end) =>
      `AND(${firstAfter(`${mondayOf(first)}-1`, last)}>=${first},${firstAfter(end, last)}>${mondayOf(end)}+6)`,
  };
}
