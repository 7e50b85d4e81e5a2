import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { publicHolidays } from '../../src/calendar/questions.ts';

it('are the public holidays of date-holidays from 2000 through 2040', () => {
  const denmark = new Holidays('DK');
  for (let year = 2000; year <= 2040; year++) {
    const theirs = denmark
      .getHolidays(year)
      .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : []));
    expect([...new Set(theirs)].sort()).toEqual(publicHolidays(year).map(({ date }) => date));
  }
});
