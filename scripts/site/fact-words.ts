import { fieldName } from '../../site/words.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import { pick } from './pick.ts';

/** The facts of worked examples that the page itself never asks for. */
const words: Readonly<Record<string, Words>> = {
  appearedOn: { da: 'Mødt op', en: 'Turned up' },
  benefitGroup: { da: 'Ydelse', en: 'Benefit' },
  deliveredOn: { da: 'Leveret', en: 'Delivered' },
  dueOn: { da: 'Skulle leveres', en: 'To be delivered' },
  effectiveOn: { da: 'Virkning fra', en: 'Effective from' },
  extended: { da: 'Aftalen er forlænget', en: 'The agreement is extended' },
  'figures.delay-minimum': { da: 'Mindstebeløb pr. arbejdsdag, kr.', en: 'Least amount a working day, DKK' },
  firstMeeting: { da: 'Første møde', en: 'First meeting' },
  newIndex: { da: 'Nyt indeks', en: 'New index' },
  oldIndex: { da: 'Gammelt indeks', en: 'Old index' },
  planned: { da: 'Planlagt, uger: timer', en: 'Planned, weeks: hours' },
  price: { da: 'Pris, kr.', en: 'Price, DKK' },
  receivedOn: { da: 'Varsel modtaget', en: 'Notice in hand' },
  'trigger.by': { da: 'Af', en: 'By' },
  'trigger.kind': { da: 'Hændelse', en: 'Event' },
  'trigger.on': { da: 'Dag', en: 'Day' },
  value: { da: 'Værdi, kr.', en: 'Value, DKK' },
};

/** Names of things, which decide nothing in an example. */
const LEFT_OUT = new Set(['agreement', 'id', 'citizen']);

/** The facts in short: `Niveau virksomhedsspor-b · Uger 13`. */
export function factsText(value: object, language: TextLanguage): string {
  const plain = (part: object, path: string): readonly string[] =>
    Object.entries(part).flatMap(([key, each]) => {
      if (each === undefined || LEFT_OUT.has(key)) return [];
      const at = Array.isArray(part) ? `${path.slice(0, -1)}[${key}]` : path + key;
      if (typeof each === 'object' && each !== null) return plain(each, `${at}.`);
      return [`${nameOf(at, language)} ${valueText(each, language)}`];
    });
  return plain(value, '').join(' · ');
}

function nameOf(path: string, language: TextLanguage): string {
  const reading = /^readings\.(.+)$/.exec(path)?.[1];
  if (reading !== undefined) return `${reading} =`;
  return words[path]?.[language] ?? fieldName(path, language);
}

function valueText(value: unknown, language: TextLanguage): string {
  if (typeof value === 'boolean') return pick(language, value ? 'ja' : 'nej', value ? 'yes' : 'no');
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return wordings[language].say.date(text);
  // Numbers that stand alone; the number in an id is part of its name.
  return text.replace(/(?<![\w-])\d+(?:\.\d+)?(?![\w-])/g, (number) => wordings[language].say.number(number));
}
