import { type Problem, pathText } from '../../src/problem/problem.ts';
import { likeCpr } from '../cases/bad-values.ts';

/**
 * The edge of what is read: a good input, each of its fields with many values in its place, and what is said of each of them.
 * `npm run whole-answers` writes it down; the tests hold the schemas to it.
 */

type Path = readonly (string | number)[];

/** What is said of the values of a field: each saying with the values, by name, in their order. */
export type Edge = Readonly<Record<string, string>>;

/** Reads an input: what was wrong with it, and what was made of it. */
export type Reading = (input: unknown) => { readonly problems: readonly Problem[]; readonly value?: unknown };

type Named = readonly [string, unknown];

const ABSENT = Symbol('absent');
const absent: Named = ['absent', ABSENT];
const name = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));
const plain = (...values: readonly unknown[]): Named[] => values.map((value) => [name(value), value]);
const long = (...lengths: readonly number[]): Named[] =>
  lengths.map((length) => [`${length} letters`, 'x'.repeat(length)]);

const [digits, parted] = likeCpr as readonly [string, string];
const apart = likeCpr.find((text) => text.includes('-')) ?? parted;

const texts: readonly Named[] = [
  ...plain('', ' x', 'x '),
  ['a line break', 'a\nb'],
  ['an unseen letter', 'a\u200bb'],
  ...long(100, 101, 200, 201, 2000, 2001),
  ['a number of a person', digits],
  ['one in two parts', apart],
  ['one among words', `borger ${apart}`],
];
const counts = plain(
  ...[-1, 0, 1, 1.5, 12, 13, 18, 19, 28, 29, 31, 32, 60, 61, 100, 101, 120, 121, 150, 151, 520, 521, 1000, 1001],
  ...[3650, 3651, 10_080, 10_081, 100_000, 100_001, '1.5'],
);
const decimals = plain(
  ...['', '1,5', '-100', '-100.0001', '-1', '0', '0.0001', '1', '1.5', '1.55', '1.555', '1.5555', '1.55555', '24'],
  ...['24.0001', '100', '100.0001', '168', '168.0001', '999999.9999', '1000000', '999999999999.99', '1000000000000'],
  ...[-1, 0, 1.5, 24, 169, 1e12],
);
const days = plain(
  ...['', '2016-02-29', '2016-02-30', '2016-2-3', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'],
  ...['2016-02-29T12:00', 20160229],
);
const moments = plain(
  ...[
    '',
    '2016-02-29T23:59',
    '2016-02-29T23:59:59',
    '2016-02-29T24:00',
    '2016-02-30T12:00',
    '2016-02-29',
    '1899-12-31T12:00',
  ],
  ...['2016-02-29T12:60', '2016-02-29T12:00Z'],
);
const months = plain('', '2016-12', '2016-13', '2016-1', '1899-12', '1900-01', '2199-12', '2200-01', '2016-02-29');
const quarters = plain('', '2016-Q4', '2016-Q5', '2016-Q0', '2016Q4', '1899-Q4', '1900-Q1', '2199-Q4', '2200-Q1');
const flags = plain(false, 'true', 1);

/** Longer than any list may be. */
const LONGEST = 100_000;

/** The values to put in place of one, where it can be asked what is said of another. */
type Battery = (good: unknown, isTaken: (value: unknown) => boolean) => readonly Named[];

const itsKind: Battery = (good, isTaken) => {
  if (typeof good === 'boolean') return flags;
  if (typeof good === 'number') return isTaken('1.5') || isTaken('0.5') ? decimals : counts;
  if (typeof good !== 'string') return [];
  if (/^\d{4}-\d\d-\d\dT/.test(good)) return moments;
  if (/^\d{4}-\d\d-\d\d$/.test(good)) return days;
  if (/^\d{4}-\d\d$/.test(good)) return months;
  if (/^\d{4}-Q\d$/.test(good)) return quarters;
  if (/^-?[0-9]+(?:\.[0-9]+)?$/.test(good) && !isTaken('x')) return decimals;
  // One of several words, or an id that is looked up, is none of all those texts.
  return isTaken('x') ? texts : plain('');
};

function around(good: unknown): readonly Named[] {
  if (Array.isArray(good)) return [...plain([], [0]), ['[null]', [null]], ['the first twice', [good[0], good[0]]]];
  if (typeof good !== 'object' || good === null) return [];
  return [
    ['with a field more', { ...good, ukendt: 1 }],
    ['in a list', [good]],
  ];
}

/** All that is asked of a field. */
export const many: Battery = (good, isTaken) => [
  absent,
  ...plain(null, true, 0, 'x', {}),
  ...around(good),
  ...itsKind(good, isTaken),
];

/** What is asked of a field that was asked about elsewhere. */
export const few: Battery = (good) => [
  absent,
  ...plain(typeof good === 'string' && !/^\d/.test(good) ? 0 : 'x'),
  ...around(good).slice(0, 1),
];

/** What is asked of a field of an agreement, of which there are very many. */
export const some: Battery = (good, isTaken) => {
  const kind = Array.isArray(good) ? plain([]) : itsKind(good, isTaken).filter(([each]) => ofAgreements.has(each));
  const types = typeof good === 'string' && kind.length > 1 ? plain(0) : [];
  return [absent, ...plain('x'), ...types, ...around(good).slice(0, 1), ...kind];
};
const ofAgreements: ReadonlySet<string> = new Set([
  ...['', -1, 1.5, 100_001, '-1', '1.55555', '1000000000000', '2016-02-30'].map(name),
  '201 letters',
  '2001 letters',
]);

const kindOf = (part: object) => {
  const { kind, ground, by, per } = part as Readonly<Record<string, unknown>>;
  return [kind, ground, by, per].filter((each) => typeof each === 'string').join();
};

/** A field of a good input: where it stands, and how it is told from fields that are read alike. */
export interface Field {
  readonly path: Path;
  /** The path without the places in lists, and with the kind of each object that has one. */
  readonly pattern: string;
}

/** Each field under a value, outer ones first, of a list those of the first item of each form. */
export function* fieldsOf(value: unknown, path: Path = [], pattern = ''): Generator<Field> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const forms = new Set<string>();
    for (const [at, item] of value.entries()) {
      const form = [...fieldsOf(item)].map((field) => field.pattern).join();
      if (!forms.has(form)) yield* fieldsOf(item, [...path, at], pattern);
      forms.add(form);
    }
    return;
  }
  const form = kindOf(value);
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const here = `${pattern}${form && `(${form})`}.${key}`;
    yield { path: [...path, key], pattern: here };
    yield* fieldsOf(part, [...path, key], here);
  }
}

/** The input with another value in a place. */
export function bent(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length > 0) copy[key as string] = bent(copy[key as string], rest, other);
  else if (other === ABSENT) delete copy[key as string];
  else copy[key as string] = other;
  return copy;
}

export function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

/** A path as it is seen from a field: nothing is the field itself, `^` what stands around it. */
function seenFrom(field: Path, path: string): string {
  const [own, outer] = [pathText(field), pathText(field.slice(0, -1))];
  if (path === own) return '';
  if (path.startsWith(`${own}.`) || path.startsWith(`${own}[`)) return ` ${path.slice(own.length)}`;
  return path.startsWith(outer) ? ` ^${path.slice(outer.length)}` : ` /${path}`;
}

const MOST_TOLD = 4;

function saidOf(reading: Reading, good: unknown, path: Path, value: unknown): string {
  const { problems, value: read } = reading(bent(good, path, value));
  if (problems.length === 0) {
    const made = partAt(read, path);
    const isAsGiven = value === ABSENT || value === null || JSON.stringify(made) === JSON.stringify(value);
    if (isAsGiven || (typeof made === 'object' && made !== null)) return 'taken';
    if (made === String(value)) return 'becomes its text';
    if (made === Number(value).toFixed(2)) return 'becomes its text with 2 decimals';
    return `becomes ${made === undefined ? 'nothing' : name(made)}`;
  }
  const lines = problems.map(({ code, path: at, options }) => {
    const among = options ? ` (${options.join(', ')})` : '';
    return `${code}${seenFrom(path, at)}${among}`;
  });
  const told = [...new Set(lines)].slice(0, MOST_TOLD);
  const more = lines.length > told.length ? [`${lines.length} in all`] : [];
  // What is right is read all the same where nothing that is needed was wrong.
  return [...told, ...more, ...(read === undefined ? [] : ['the rest is read'])].join('; ');
}

/** Whether a list of so many items is refused for its length alone. */
export function isTooLong(reading: Reading, good: unknown, path: Path, length: number): boolean {
  const { problems } = reading(bent(good, path, new Array(length)));
  return problems.some((problem) => problem.code === 'too-large' && problem.path === pathText(path));
}

/** How many items a list may have; nothing where no number of them is too many. */
export function mostOf(reading: Reading, good: unknown, path: Path): number | undefined {
  let [low, high] = [0, LONGEST];
  if (!isTooLong(reading, good, path, high)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isTooLong(reading, good, path, middle)) high = middle;
    else low = middle;
  }
  return low;
}

/** What is said of a field with each of some values in its place. */
export function edgeOf(reading: Reading, good: unknown, path: Path, battery: Battery): Edge {
  const values = new Map<string, Set<string>>();
  const asked = new Map<unknown, string>();
  const ask = (value: unknown) => {
    const said = asked.get(value) ?? saidOf(reading, good, path, value);
    asked.set(value, said);
    return said;
  };
  const isTaken = (value: unknown) => /^(?:taken|becomes)/.test(ask(value));
  for (const [each, value] of battery(partAt(good, path), isTaken)) {
    const said = ask(value);
    values.set(said, (values.get(said) ?? new Set()).add(each));
  }
  return Object.fromEntries([...values].map(([said, names]) => [said, [...names].join(' ')]));
}
