import type { Agreement } from '../agreement/agreement.ts';
import type { IsoDateTime } from '../calendar/iso-date-time.ts';
import type { Clause, TextLanguage, Words } from '../evidence/clause.ts';
import {
  clauseKey,
  clauseParts,
  clauseWords,
  filled,
  inNumber,
  ownAgreementWords,
  patternOf,
  textAt,
  withNames,
} from '../language/clauses.ts';
import { begun } from '../language/speech.ts';
import { wordings } from '../language/wordings.ts';
import { pathText } from '../problem/problem.ts';
import { optionWords, readingOf } from './read-as.ts';
import { visible } from './visible.ts';

/** A clause of an agreement and what it says there. */
export interface ToldClause extends Clause {
  /** Where it stands in the agreement: `terms.invoicing.due`. */
  readonly path: string;
  /** What the clause says, as a sentence. */
  readonly says: Words;
}

/** A clause that an agreement could have and has not, with what follows. */
export interface UnsaidClause {
  /** Where it would stand in the agreement. */
  readonly path: string;
  /** What is then not answered, as a sentence. */
  readonly says: Words;
}

/** What an agreement says, clause by clause, and what it does not say. */
export interface ToldAgreement {
  /** The benefit groups of its own. */
  readonly groups: NonNullable<Agreement['groups']>;
  /** What the agreement says, clause by clause. */
  readonly clauses: readonly ToldClause[];
  /** What it says nothing of. */
  readonly notSaid: readonly UnsaidClause[];
}

type Path = readonly (string | number)[];

/**
 * What an agreement says (aftalen læst op), each clause in a sentence that is made of its very words and numbers and in its
 * own names of parties, ways and groups, and the clauses that it has not, each with what follows from that.
 *
 * R008, R020, R066 · All clauses of the agreement that is given, in its order, its duties
 * too. A clause that is absent inside a topic that is absent is told by the topic alone.
 *
 * @example toldAgreement(koebenhavn2016Unge).clauses.find(({ path }) => path === 'terms.invoicing.due')?.says.en // => 'An invoice is due 30 days after the sending; another day can be agreed (as agreed).'
 */
export function toldAgreement(agreement: Agreement): ToldAgreement {
  return { groups: agreement.groups ?? [], clauses: clausesIn(agreement, [], agreement), notSaid: unsaidIn(agreement) };
}

function clausesIn(value: unknown, path: Path, agreement: Agreement): readonly ToldClause[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value)
    ? value.map((part, at) => [at, part] as const)
    : Object.entries(value as Readonly<Record<string, unknown>>);
  const inside = parts.flatMap(([key, part]) => clausesIn(part, [...path, key], agreement));
  if (!isClause(value) || textAt(clauseWords.en.sentences, clauseKey(path)) === undefined) return inside;
  const { rule, source } = value;
  const says = { da: saidIn('da', value, path, agreement), en: saidIn('en', value, path, agreement) };
  return [{ path: pathText(path), rule, source, says }, ...inside];
}

function isClause(value: object): value is Clause {
  const { rule, source } = value as Partial<Clause>;
  return typeof rule === 'string' && typeof source === 'object';
}

/** A clause as a sentence, with the level or the result that it is of. */
function saidIn(language: TextLanguage, value: object, path: Path, agreement: Agreement): string {
  const about = aboutOf(language, path, agreement);
  const text = textOf(language, value, path, agreement);
  const sentence = (about === undefined ? '' : `${begun(about)} · `) + begun(text);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** What a clause of a level or of a result is about. */
function aboutOf(
  language: TextLanguage,
  [first, second, third, fourth]: Path,
  agreement: Agreement,
): string | undefined {
  if (typeof fourth !== 'number') return undefined;
  const { say, bonus } = wordings[language];
  const level = first === 'tracks' && third === 'levels' ? agreement.tracks[Number(second)]?.levels[fourth] : undefined;
  if (level) return say.of(level.name);
  const result = second === 'results' && third === 'list' ? agreement.terms.results?.list?.[fourth] : undefined;
  return result && bonus.name(result.id, result.name);
}

/** A clause, or a part of one that has words of its own, with its values in place. */
function textOf(language: TextLanguage, value: object, path: Path, agreement: Agreement): string {
  const sentence = textAt(clauseWords[language].sentences, clauseKey(path)) ?? '';
  const fields = value as Readonly<Record<string, unknown>>;
  const text = filled(sentence, wordings[language].calledIn(agreement), (field) =>
    valueText(language, fields[field], [...path, field], agreement),
  );
  return inNumber(text.trim(), language);
}

/** A value as it is read out; nothing where it is absent, is of none, or says that something is not so. */
function valueText(language: TextLanguage, value: unknown, path: Path, agreement: Agreement): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  const { say } = wordings[language];
  // Any year has the month.
  if (typeof value === 'number') {
    return path.at(-1) === 'month' ? say.yearDay(value, 1).replace(/[\d. ]+/g, '') : say.number(value);
  }
  if (typeof value === 'string') return wordText(language, value, path, agreement);
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    if (path.at(-1) === 'levels') return say.all(levelNames(language, value, agreement));
    const each = value.map((part, at) => valueText(language, part, [...path, at], agreement) ?? '');
    // Of several figures the first that is given counts.
    return path.at(-1) === 'figures' ? each.join(ownAgreementWords[language].otherwise) : say.all(each);
  }
  if (textAt(clauseWords[language].sentences, clauseKey(path)) !== undefined) {
    return textOf(language, value as object, path, agreement).replace(/^./, (letter) => letter.toLowerCase());
  }
  const { da, en } = value as Partial<Words>;
  if (da !== undefined && en !== undefined) return say.of({ da, en }).replace(/\.$/, '');
  const parts = Object.entries(value as object).map(
    ([key, part]) =>
      `${levelName(language, key, agreement) ?? key}: ${valueText(language, part, [...path, key], agreement)}`,
  );
  return parts.join(', ');
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT/;

/** A word of a clause: the name of what it points to, the phrase of an option, or a number. */
function wordText(language: TextLanguage, value: string, path: Path, agreement: Agreement): string {
  const { say, bonus, lacked, calledIn } = wordings[language];
  if (path[0] === 'readings') {
    const reading = readingOf(String(path[1]), agreement);
    return `${say.of(reading.question)} ${optionWords(reading, value, wordings[language])}`;
  }
  const { terms, groups } = agreement;
  const field = String(path.filter((key) => typeof key === 'string').at(-1));
  const group = isGroup(path) ? groups?.find(({ id }) => id === value) : undefined;
  if (group) return say.of(group.name);
  const result = /^results?$/.test(field) ? terms.results?.list?.find(({ id }) => id === value) : undefined;
  if (result) return bonus.name(result.id, result.name);
  if (/^figures?$/.test(field) && Object.hasOwn(lacked, value)) return lacked[value as keyof typeof lacked];
  if (DAY.test(value)) return say.date(value);
  if (MOMENT.test(value)) return say.moment(value as IsoDateTime);
  const option = textAt(clauseWords[language].options, value);
  if (option !== undefined) return withNames(option, calledIn(agreement));
  return /^-?\d+(?:\.\d+)?$/.test(value) ? say.number(value) : value;
}

function levelName(language: TextLanguage, id: string, { tracks }: Agreement): string | undefined {
  const level = tracks.flatMap(({ levels }) => levels).find((each) => each.id === id);
  return level && wordings[language].say.of(level.name);
}

/** Levels by their names, and a track by its own where all of it is meant. */
function levelNames(language: TextLanguage, ids: readonly string[], { tracks }: Agreement): readonly string[] {
  const { say } = wordings[language];
  return tracks.flatMap(({ name, levels }) => {
    const meant = levels.filter(({ id }) => ids.includes(id));
    return (levels.length > 1 && meant.length === levels.length ? [{ name }] : meant).map((each) => say.of(each.name));
  });
}

/** Whether benefit groups stand at a path. */
function isGroup(path: Path): boolean {
  return ['groups', 'openGroups', 'exempt'].includes(String(path.filter((key) => typeof key === 'string').at(-1)));
}

/** Topics, and clauses of the topics that there are. */
function unsaidIn(agreement: Agreement): readonly UnsaidClause[] {
  const { plain, sentences } = clauseWords.en;
  const topics = Object.keys(plain).filter((key) => /^terms\.[^.]+$/.test(key));
  const clauses = Object.keys(sentences).filter((key) => key.startsWith('terms.') && !clauseParts.has(key));
  return [...topics, ...clauses]
    .filter((key) => isMissing(agreement, key.split('.')))
    .map((key) => unsaid(key, agreement));
}

/** Whether nothing stands at a path though what it would stand in is there: everywhere, where that is a list. */
function isMissing(around: unknown, [key, ...rest]: readonly string[]): boolean {
  if (typeof around !== 'object' || around === null || key === undefined) return false;
  if (Array.isArray(around)) return around.length > 0 && around.every((each) => isMissing(each, [key, ...rest]));
  const part = (around as Readonly<Record<string, unknown>>)[key];
  return rest.length === 0 ? part === undefined : isMissing(part, rest);
}

function unsaid(key: string, agreement: Agreement): UnsaidClause {
  const textIn = (language: TextLanguage) => {
    const { plain, sentences, absent, notes } = clauseWords[language];
    const pattern = patternOf(textAt(sentences, key) ?? '', wordings[language].calledIn(agreement));
    const asked = textAt(plain, key) ?? begun(pattern);
    return `${asked.endsWith('.') ? asked : `${asked}.`} ${textAt(absent, key) ?? (textAt(plain, key) === undefined ? notes.generic : notes.topic)}`;
  };
  return { path: key, says: { da: textIn('da'), en: textIn('en') } };
}

/** A clause that is not said, as a person reads it: no path, no marks of fields, and what is open as the question that it is. */
export function unsaidLine({ says }: UnsaidClause, agreement: Agreement, language: TextLanguage): string {
  const { notes } = clauseWords[language];
  const { say } = wordings[language];
  return [notes.generic, notes.topic]
    .reduce((text, note) => text.replace(note, ''), say.of(says))
    .replace(/‹[\w-]+›/g, '…')
    .replace(/…\./g, '…')
    .replace(/(?:fortolkningen|the reading) `([\w-]+)` (?:spørger|asks)\./, (_, id: string) =>
      say.of(readingOf(id, agreement).question),
    )
    .trim();
}

/** What changed from one text of an agreement to another, by clause: what it said and what it says now. */
export interface ChangedClause {
  /** Where the clause stands in the agreement. */
  readonly path: string;
  /** What it said. */
  readonly before: ToldClause | null;
  /** What it says. */
  readonly after: ToldClause | null;
}

/**
 * What differs between two texts of an agreement, clause by clause (hvad der er ændret).
 *
 * R016, R323 · Clauses are held to one another by their place in the agreement. One that only moved to another page, or got
 * another rule's name, differs too, and so does one that names a party or a way which is called otherwise now. Texts beside
 * the clauses are not compared.
 *
 * @example agreementChanges(koebenhavn2016Unge, koebenhavn2016Unge).length // => 0
 */
export function agreementChanges(before: Agreement, after: Agreement): readonly ChangedClause[] {
  const old = new Map(toldAgreement(before).clauses.map((clause) => [clause.path, clause]));
  const now = new Map(toldAgreement(after).clauses.map((clause) => [clause.path, clause]));
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].flatMap((path) => {
    const change = { path, before: old.get(path) ?? null, after: now.get(path) ?? null };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

/** One clause as a line of text. */
export function clauseLine({ says, ...clause }: ToldClause, language: TextLanguage): string {
  const { say } = wordings[language];
  return visible(`${say.of(says)} [${say.clause(clause)}]`);
}
