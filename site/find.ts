/** Something that can be found in the rule book: a rule under its clause, a reading, a choice. */
export interface Entry {
  /** Where it stands on the page. */
  readonly id: string;
  readonly title: string;
  /** Its number, and where its clause stands. */
  readonly place: string;
  /** The other places that say the same. */
  readonly elsewhere: string;
  /** What it says, and what stands beside it: whom it obliges, how it can be read. */
  readonly text: string;
  readonly notes: string;
  /** The subjects that it is on. */
  readonly subjects: readonly Subject[];
}

/** What people look for, and the other words they use for it. */
export interface Subject {
  readonly name: string;
  readonly words: string;
  /** How many entries the subject names before this one: the most important come first. */
  readonly before: number;
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Why something was found: where it says so, or the subject with the other word for it. */
export interface Shown {
  readonly title: readonly Piece[];
  readonly passage: readonly Piece[];
  /** The subject that it was found under, where neither its title nor its text has the words. */
  readonly subject?: { readonly name: readonly Piece[]; readonly words: readonly Piece[] };
}

type Weights = readonly [whole: number, begins: number, within: number];

/** What a word is worth where it is found: as the whole word, as its beginning, or inside it. A number counts in places. */
const weights: readonly (readonly [textOf: (entry: Entry) => string, of: Weights, number?: number])[] = [
  [({ place }) => place, [4, 2, 0], 14],
  [({ elsewhere }) => elsewhere, [2, 1, 0], 7],
  [({ subjects }) => namesOf(subjects.filter(isLed)), [18, 10, 3]],
  [({ title }) => title, [12, 9, 6]],
  [({ subjects }) => namesOf(subjects), [4, 3, 2]],
  [({ subjects }) => wordsIn(subjects), [6, 4, 2]],
  [({ subjects }) => wordsIn(subjects.filter(isLed)), [4, 3, 1]],
  [({ text }) => text, [5, 3, 2]],
  [({ notes }) => notes, [1, 1, 1]],
];

const isLed = ({ before }: Subject) => before === 0;
const wordsIn = (subjects: readonly Subject[]) => subjects.map(({ words }) => words).join(' ');
const namesOf = (subjects: readonly Subject[]) => subjects.map(({ name }) => name).join(' ');

/** Written as people write it, and in full. */
const inFull: Readonly<Record<string, string>> = {
  kap: 'kapitel',
  ch: 'chapter',
  chap: 'chapter',
  stk: 'stykke',
  kr: 'kroner',
  dkk: 'kroner',
};

/** Numbers that people write as words. */
const COUNTED: Readonly<Record<string, string>> = {
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  syv: '7',
  otte: '8',
  ti: '10',
  fjorten: '14',
  tredive: '30',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  ten: '10',
  fourteen: '14',
  thirty: '30',
};

/** Small words that every text has, those of a question, and what stands before the number of a place: they find nothing. */
const EVERYWHERE = new Set(
  (
    'af at de den der det du en er et for fra han har hvad hvem hvilke hvilken hvis hvor hvordan hvorfor hvornar i jeg kan ma man med ' +
    'nar og om pa skal som til ved vi a an and are be by can do does for how if in is it may must of on shall that ' +
    'the to we what when where which who why with afsnit p page pkt punkt s section side'
  ).split(' '),
);

/** Endings of words that change with the sentence: `opsigelsen` is found where `opsigelse` stands. */
const ENDING = /(?:ernes|erne|enes|ene|ens|ets|en|et|er|es|e|s)$/;

/** Finds the entries that a text is about, the best first. */
export function finderOf(entries: readonly Entry[]): (asked: string) => readonly Entry[] {
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, number);
    return number;
  };
  // Read once; each text as the numbers of its words.
  const all = entries.map((entry) => ({
    entry,
    fields: weights.map(([textOf]) => [...new Set(wordsOf(textOf(entry)).map(numberOf))]),
  }));
  const known = [...vocabulary.keys()];
  return (asked) => {
    const words = wordsAsked(asked);
    if (words.length === 0) return [];
    const matched = words.map((word) => ({
      isNumber: /\d/.test(word) && asked.toLowerCase().includes(word),
      matches: known.map((each) => matchOf(each, word)),
    }));
    const worths = all.map(({ entry, fields }) => ({
      entry,
      of: matched.map(({ isNumber, matches }) => worthOf(fields, isNumber, matches)),
    }));
    // Where nothing has all the words, what has most of them.
    const has = (of: readonly number[]) => of.filter((worth) => worth > 0).length;
    const most = Math.max(1, ...worths.map(({ of }) => has(of)));
    return worths
      .filter(({ of }) => has(of) === most)
      .map(({ entry, of }) => ({ entry, worth: of.reduce((sum, worth) => sum + worth, 0), before: beforeOf(entry) }))
      .sort((a, b) => b.worth - a.worth || a.before - b.before)
      .map(({ entry }) => entry);
  };
}

/** Of two that are worth the same, the one that a subject names earlier. */
function beforeOf({ subjects }: Entry): number {
  return Math.min(...subjects.map(({ before }) => before), Number.MAX_SAFE_INTEGER);
}

function wordsAsked(asked: string): readonly string[] {
  return [...new Set(wordsOf(asked))].filter((word) => !EVERYWHERE.has(word));
}

/** How a word of a text meets one that is looked for. */
type Match = 0 | 1 | 2 | 3;
const WHOLE = 3;
const BEGINS = 2;
const WITHIN = 1;

function matchOf(word: string, asked: string): Match {
  if (word === asked) return WHOLE;
  // `1.3` finds `1.3.2` too, and never `11.3`; `26` finds no `260`.
  if (/\d/.test(asked)) return asked.includes('.') && word.startsWith(`${asked}.`) ? BEGINS : 0;
  const stem = stemOf(asked);
  if (stemOf(word) === stem) return WHOLE;
  // A last `s` alone belongs to the word as often as to the sentence: `konkurs` finds no `konkurrerer`.
  const begun = asked === `${stem}s` ? asked : stem;
  if (begun.length >= 3 && word.startsWith(begun)) return BEGINS;
  return begun.length >= 3 && word.length > begun.length && isWithin(word, begun) ? WITHIN : 0;
}

/** A short word is found at the end of a longer one alone: `bod` in `dagbod`, and not in `arbode`. */
function isWithin(word: string, stem: string): boolean {
  return stem.length >= 4 ? word.includes(stem) : stemOf(word).endsWith(stem);
}

/** What an entry is worth to a word: the more, the more of it is about it. */
function worthOf(fields: readonly (readonly number[])[], isNumber: boolean, matches: readonly Match[]): number {
  return weights.reduce((sum, [, [whole, begins, within], number = whole], at) => {
    const best = (fields[at] ?? []).reduce((most, word) => Math.max(most, matches[word] ?? 0), 0);
    if (best === WHOLE) return sum + (isNumber ? number : whole);
    return sum + (best === BEGINS ? begins : best === WITHIN ? within : 0);
  }, 0);
}

/** How much of a text stands under its title. */
const SHORT = 190;

/** What is shown of an entry that was found. */
export function shownOf(entry: Entry, asked: string): Shown {
  const words = wordsAsked(asked);
  const title = piecesOf(entry.title, words);
  const [text, notes] = [entry.text, entry.notes].map((each) => passageOf(each, words));
  const passage = [text, notes].find((each) => each?.some(({ isFound }) => isFound)) ?? text ?? [];
  if ([title, passage].some((pieces) => pieces.some(({ isFound }) => isFound))) return { title, passage };
  const [subject] = entry.subjects
    .map((each) => ({ name: piecesOf(each.name, words), words: piecesOf(each.words, words) }))
    .filter((each) => [...each.name, ...each.words].some(({ isFound }) => isFound));
  return { title, passage, ...(subject && { subject }) };
}

/** The part of a text that has most of what is looked for, from a word's beginning. */
function passageOf(text: string, words: readonly string[]): readonly Piece[] {
  const pieces = piecesOf(text, words);
  if (text.length <= SHORT) return pieces;
  const first = pieces.findIndex(({ isFound }) => isFound);
  const before = pieces.slice(0, Math.max(first, 0)).reduce((sum, piece) => sum + piece.text.length, 0);
  // The sentence that the first found word stands in, where that is not far before it.
  const sentence = text.slice(0, before).search(/[^.;:]*$/);
  const from = before <= SHORT / 2 ? 0 : before - sentence <= SHORT / 2 ? sentence : before;
  const part = text.slice(from, from + SHORT);
  const isCut = from + SHORT < text.length;
  const shown = `${from > 0 ? '… ' : ''}${(isCut ? part.replace(/\s\S*$/, '') : part).trim()}${isCut ? ' …' : ''}`;
  return piecesOf(shown, words);
}

/** A text in pieces, each found word a piece of its own. */
function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  return text
    .split(/([\p{L}\d]+(?:\.\d+)*)/u)
    .filter((part) => part !== '')
    .reduce<Piece[]>((pieces, part) => {
      const isFound = wordsOf(part).some((word) => words.some((asked) => matchOf(word, asked) > 0));
      const last = pieces.at(-1);
      if (isFound || last === undefined || last.isFound) pieces.push({ text: part, isFound });
      else pieces[pieces.length - 1] = { text: last.text + part, isFound };
      return pieces;
    }, []);
}

/** Words without marks and capitals, and each Danish letter as its plain one; numbers with points are whole, as sections are written. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (folded.match(/\d+(?:\.\d+)+|[a-z]+\d+[a-z]?|\d+|[a-z]+/g) ?? []).map(
    (word) => inFull[word] ?? COUNTED[word] ?? word,
  );
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= 4 ? stem : word;
}
