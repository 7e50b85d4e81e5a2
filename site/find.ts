/** Something that can be found in the rule book: a clause with its rules, a rule, a reading. */
export interface Entry {
  /** Where it stands on the page. */
  readonly id: string;
  /** What it is found under: a rule under its clause. Entries of one group are one hit. */
  readonly group: string;
  readonly title: string;
  /** Where its clause stands, and the number it has. */
  readonly place: string;
  /** The other places that say the same. */
  readonly elsewhere: string;
  readonly text: string;
  /** Words that people use for it: of the subjects that it is on, and the names of those that name it first. */
  readonly words: string;
  readonly names: string;
}

type Weights = readonly [whole: number, begins: number, within: number];

/** What a word is worth where it is found: as the whole word, as its beginning, or inside it. A number counts in places. */
const weights: readonly (readonly [keyof Entry, Weights, number?])[] = [
  ['place', [4, 2, 0], 14],
  ['elsewhere', [2, 1, 0], 7],
  ['names', [18, 10, 3]],
  ['title', [10, 7, 4]],
  ['words', [6, 4, 2]],
  ['text', [3, 2, 1]],
];

/** Written as people write it, and in full. */
const inFull: Readonly<Record<string, string>> = {
  kap: 'kapitel',
  ch: 'chapter',
  chap: 'chapter',
  stk: 'stykke',
  kr: 'kroner',
  dkk: 'kroner',
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

interface Read {
  readonly entry: Entry;
  /** The words of each field, by their numbers in the vocabulary. */
  readonly fields: readonly (readonly number[])[];
}

/** Reads the entries once; then finds those that a text is about, the best first, one for each group. */
export function finderOf(entries: readonly Entry[]): (asked: string) => readonly Entry[] {
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, number);
    return number;
  };
  const all: readonly Read[] = entries.map((entry) => ({
    entry,
    fields: weights.map(([field]) => [...new Set(wordsOf(entry[field]).map(numberOf))]),
  }));
  const known = [...vocabulary.keys()].map((word) => ({ word, stem: stemOf(word) }));
  return (asked) => {
    const words = [...new Set(wordsOf(asked))].filter((word) => !EVERYWHERE.has(word));
    if (words.length === 0) return [];
    const matched = words.map((word) => ({
      isNumber: /\d/.test(word),
      matches: known.map((each) => matchOf(each, word)),
    }));
    const worths = all.map((each) => ({
      entry: each.entry,
      of: matched.map(({ isNumber, matches }) => worthOf(each, isNumber, matches)),
    }));
    const whole = worths.filter(({ of }) => of.every((worth) => worth > 0));
    // Where no place has all the words, those that have most of them.
    const most = Math.max(...worths.map(({ of }) => of.filter((worth) => worth > 0).length));
    const found = (
      whole.length > 0 ? whole : worths.filter(({ of }) => most > 0 && of.filter((worth) => worth > 0).length === most)
    )
      .map(({ entry, of }) => ({ entry, worth: of.reduce((sum, worth) => sum + worth, 0) }))
      .sort((a, b) => b.worth - a.worth);
    const told = new Set<string>();
    return found.map(({ entry }) => entry).filter(({ group }) => !told.has(group) && told.add(group));
  };
}

/** How a word of a text meets one that is looked for. */
type Match = 0 | 1 | 2 | 3;
const WHOLE = 3;
const BEGINS = 2;
const WITHIN = 1;

function matchOf({ word, stem }: { readonly word: string; readonly stem: string }, asked: string): Match {
  if (word === asked) return WHOLE;
  // `1.3` finds `1.3.2` too, and never `11.3`; `26` finds no `260`.
  if (/\d/.test(asked)) return asked.includes('.') && word.startsWith(`${asked}.`) ? BEGINS : 0;
  const askedStem = stemOf(asked);
  if (stem === askedStem) return WHOLE;
  if (askedStem.length >= 3 && word.startsWith(askedStem)) return BEGINS;
  return askedStem.length >= 4 && word.includes(askedStem) ? WITHIN : 0;
}

/** What an entry is worth to a word: the more, the more of it is about it. */
function worthOf({ fields }: Read, isNumber: boolean, matches: readonly Match[]): number {
  return weights.reduce((sum, [, [whole, begins, within], number = whole], at) => {
    const best = (fields[at] ?? []).reduce((most, word) => Math.max(most, matches[word] ?? 0), 0);
    if (best === WHOLE) return sum + (isNumber ? number : whole);
    return sum + (best === BEGINS ? begins : best === WITHIN ? within : 0);
  }, 0);
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
  return (folded.match(/\d+(?:\.\d+)+|[a-z]+\d+[a-z]?|\d+|[a-z]+/g) ?? []).map((word) => inFull[word] ?? word);
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= 4 ? stem : word;
}
