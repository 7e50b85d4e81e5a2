import { agreements } from '../../src/agreements/agreements.ts';
import { isoDateTime } from '../../src/entries/calendar.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { type CodeKind, words as codeWords } from '../../src/explain/code-words.ts';
import { fieldKey, fields } from '../../src/language/fields.ts';
import { wordings } from '../../src/language/wordings.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { lotNames } from './lot-names.ts';
import { pick } from './pick.ts';
import { readingNames } from './reading-names.ts';

/** What an example tells in short where the field's own name is of something else. */
const ownNames: Readonly<Record<string, Words>> = {
  planned: { da: 'Planlagt, uger: timer', en: 'Planned, weeks: hours' },
  receivedAt: { da: 'Modtaget', en: 'Received' },
  'trigger.kind': { da: 'Hændelse', en: 'Event' },
  'otherOrders.level': { da: 'Andet forløb', en: 'Other course' },
  'otherOrders.order.level': { da: 'Andet forløb', en: 'Other course' },
};

/** Names of things, which decide nothing in an example. */
const LEFT_OUT = new Set(['agreement', 'id', 'citizen', 'steps', 'ref']);

/** Of a longer list the number of its entries is told. */
const LONGEST_LIST = 6;

/** The kinds of codes that a question holds; the first that has a code names it. */
const KINDS = [
  'group',
  'ground',
  'stay',
  'trigger',
  'contract-party',
  'party',
  'invoice',
  'channel',
  'absence-event',
  'sickness',
  'told-to',
  'out-of-house',
  'contact',
  'mentor-beside',
  'plan-covers',
  'trigger-ground',
  'delay',
  'breach',
  'offer-language',
  'reservations',
  'public-debt',
] as const satisfies readonly CodeKind[];

const levelNames = new Map<string, Words>(
  Object.values(agreements).flatMap(({ tracks }) =>
    tracks.flatMap(({ levels }) => levels.map(({ id, name }) => [id, name])),
  ),
);

/** The facts in short: `Niveau Virksomhedsspor B · Uger 13`. */
export function factsText(operation: string, value: object, language: TextLanguage): string {
  const plain = (part: object, path: readonly string[]): readonly string[] =>
    Object.entries(part).flatMap(([key, each]) => {
      if (each === undefined || each === null || LEFT_OUT.has(key)) return [];
      const at = Array.isArray(part) ? path : [...path, key];
      if (typeof each !== 'object') return [factText(at, each, operation, language)];
      const count = Object.keys(each).length;
      const isLong = count > LONGEST_LIST && (Array.isArray(each) || key === 'prices');
      return isLong ? [`${nameOf(at, operation, language)}: ${count}`] : plain(each, at);
    });
  return plain(value, []).join(' · ');
}

function factText(path: readonly string[], value: unknown, operation: string, language: TextLanguage): string {
  const [first, reading = ''] = path;
  if (first === 'readings') {
    const { options } = (allReadings as readonly Reading[]).find(({ id }) => id === reading) as Reading;
    const option = options.find(({ id }) => id === value) ?? options[0];
    const name = readingNames[reading as keyof typeof readingNames][language];
    return `${pick(language, 'Læst sådan', 'Read as')}: ${name} – ${option.means[language]}`;
  }
  return `${nameOf(path, operation, language)} ${valueText(value, language)}`;
}

/** As the forms and the sheets call it. */
function nameOf(path: readonly string[], operation: string, language: TextLanguage): string {
  const [last = '', around = operation] = path.toReversed();
  const own = ownNames[path.join('.')] ?? levelNames.get(last);
  if (own) return own[language];
  const key = fieldKey(around, last);
  if (key !== undefined) return fields[language][key][0];
  if (/^\d/.test(last)) return wordings[language].say.month(last);
  throw new Error(`the rule book has no words for ${path.join('.')} of ${operation}`);
}

function valueText(value: unknown, language: TextLanguage): string {
  if (typeof value === 'boolean') return pick(language, value ? 'ja' : 'nej', value ? 'yes' : 'no');
  const { say } = wordings[language];
  // Who an example is about is called by a letter.
  const text = String(value).replace(/^leverandoer-/, '');
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return say.date(text);
  if (/^\d{4}-\d\d$/.test(text)) return say.month(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return say.moment(isoDateTime(text));
  const named = levelNames.get(text) ?? lotNames.get(text);
  if (named) return named[language];
  const coded = KINDS.flatMap((kind) => codeWords(text, language, kind) ?? [])[0];
  // A name such as NemHandel keeps its capital.
  if (coded !== undefined)
    return /^\p{Lu}\p{Ll}*\p{Lu}/u.test(coded) ? coded : coded.slice(0, 1).toLowerCase() + coded.slice(1);
  if (/^[a-z]+(?:-[a-z0-9]+)+$/.test(text)) throw new Error(`the rule book has no words for ${text}`);
  // Numbers that stand alone; the number in a name is part of it.
  return text.replace(/(?<![\w-])\d+(?:\.\d+)?(?![\w-])/g, (number) => say.number(number));
}
