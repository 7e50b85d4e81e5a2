import { formatDate } from '../src/entries/words.ts';
import type { IsoDate } from '../src/index.ts';
import { dayNumber, weekdayOf } from './days.ts';
import { word } from './words.ts';

/** Days that come again and again, in words: `hver mandag fra … til …, 26 gange`. The days stand in order. */
export function seriesText(days: readonly IsoDate[], language: 'da' | 'en'): string {
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return '';
  const range = { n: days.length, from: formatDate(from, language), to: formatDate(to, language) };
  return word('series', language, { every: rhythmOf(days, from, language), ...range });
}

function rhythmOf(days: readonly IsoDate[], first: IsoDate, language: 'da' | 'en'): string {
  const steps = new Set(days.slice(1).map((day, index) => dayNumber(day) - dayNumber(days[index] ?? day)));
  const [step = 0] = steps;
  const weekday = word('weekdays', language).split(' ')[weekdayOf(first)] ?? '';
  if (steps.size === 1 && step === 7) return word('everyWeekday', language, { weekday });
  if (steps.size === 1 && step % 7 === 0) return `${word('everyWeeks', language, { n: step / 7 })} (${weekday})`;
  const inMonth = new Set(days.map((day) => day.slice(8)));
  const monthly = inMonth.size === 1 && [...steps].every((each) => each >= 28 && each <= 31);
  return monthly ? word('everyMonth', language, { day: Number(first.slice(8)) }) : word('manyDays', language);
}
