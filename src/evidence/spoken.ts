import type { IsoDate } from '../calendar/iso-date.ts';
import type { Kroner } from '../money/kroner.ts';
import type { Language } from './clause.ts';

/** How amounts, numbers and dates are written for a reader. No locale of the machine is asked. */

const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const MARKS = { da: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/** The Danish or the English of two texts. */
export function pick(language: Language, da: string, en: string): string {
  return language === 'da' ? da : en;
}

/** `1234.5` is `1.234,5` in Danish and `1,234.5` in English. */
export function spokenNumber(value: string | number, language: Language): string {
  const [whole = '', part] = String(value).split('.');
  const { group, point } = MARKS[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return part === undefined ? grouped : grouped + point + part;
}

/** `21840.00` is `21.840,00 kr.` in Danish and `DKK 21,840.00` in English. */
export function spokenKroner(amount: Kroner | string, language: Language): string {
  const text = spokenNumber(amount, language);
  return language === 'da' ? `${text} kr.` : `DKK ${text}`;
}

/** `2016-10-05` is `5. oktober 2016` in Danish and `5 October 2016` in English. */
export function spokenDate(date: IsoDate | string, language: Language): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}${language === 'da' ? '.' : ''} ${MONTHS[language][Number(month) - 1]} ${year}`;
}

/** `2016-10` is `oktober 2016` in Danish and `October 2016` in English. */
export function spokenMonth(month: string, language: Language): string {
  const [year, number] = month.split('-');
  return `${MONTHS[language][Number(number) - 1]} ${year}`;
}

/** A count with its noun: `1 uge`, `13 uger`. */
export function counted(count: number | string, one: string, many: string, language: Language): string {
  return `${spokenNumber(count, language)} ${String(count) === '1' ? one : many}`;
}
