import type { Agreement } from '../agreement/agreement.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { Clause, TextLanguage, Words } from '../evidence/clause.ts';
import { clauseKey, clauseParts, clauseWords, filled, patternOf, textAt, withNames } from '../language/clauses.ts';
import { begun } from '../language/speech.ts';
import { wordings } from '../language/wordings.ts';
import { pathText } from '../problem/problem.ts';
import { visible } from './visible.ts';

/** A clause of an agreement and what it says there. */
export interface ToldClause extends Clause {
  /** Where it stands in the agreement: `terms.invoicing.due`. */
  readonly path: string;
  readonly says: Words;
}

/** A clause that an agreement could have and has not, with what follows. */
export interface UnsaidClause {
  readonly path: string;
  readonly says: Words;
}

/** What an agreement says, clause by clause, and what it does not say. */
export interface ToldAgreement {
  /** The benefit groups of its own. */
  readonly groups: NonNullable<Agreement['groups']>;
  readonly clauses: readonly ToldClause[];
  readonly notSaid: readonly UnsaidClause[];
}

type Path = readonly (string | number)[];

/**
 * What an agreement says (aftalen læst op), each clause in a sentence that is made of its very words and numbers and in its
 * own names of parties, ways and groups, and the clauses that it has not, each with what follows from that.
 *
 * R008, R020, R066 · All clauses of the agreement that is given, in its order, but for its list of duties, which are texts
 * already. A clause that is absent inside a topic that is absent is told by the topic alone.
 *
 * @example toldAgreement(koebenhavn2016Unge).clauses.find(({ path }) => path === 'terms.invoicing.due')?.says.en // => 'An invoice is due 30 days after the sending; another day can be agreed (as agreed).'
 */
export function toldAgreement(agreement: Agreement): ToldAgreement {
  const { duties, ...rules } = agreement;
  return { groups: agreement.groups ?? [], clauses: clausesIn(rules, [], agreement), notSaid: unsaidIn(agreement) };
}

function clausesIn(value: unknown, path: Path, names: OwnNames): readonly ToldClause[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value)
    ? value.map((part, at) => [at, part] as const)
    : Object.entries(value as Readonly<Record<string, unknown>>);
  const inside = parts.flatMap(([key, part]) => clausesIn(part, [...path, key], names));
  if (!isClause(value) || textAt(clauseWords.en.sentences, clauseKey(path)) === undefined) return inside;
  const { rule, source } = value;
  const says = { da: saidIn('da', value, path, names), en: saidIn('en', value, path, names) };
  return [{ path: pathText(path), rule, source, says }, ...inside];
}

function isClause(value: object): value is Clause {
  const { rule, source } = value as Partial<Clause>;
  return typeof rule === 'string' && typeof source === 'object';
}

/** A clause, or a part of one that has a sentence of its own, with its values in place. */
function saidIn(language: TextLanguage, value: object, path: Path, names: OwnNames): string {
  const sentence = textAt(clauseWords[language].sentences, clauseKey(path)) ?? '';
  const fields = value as Readonly<Record<string, unknown>>;
  const text = filled(sentence, wordings[language].calledIn(names), (field) =>
    valueText(language, fields[field], [...path, field], names),
  );
  return `${begun(text.trim())}.`;
}

/** A value as it is read out; nothing where it is absent, or says that something is not so. */
function valueText(language: TextLanguage, value: unknown, path: Path, names: OwnNames): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  const { sentences, options } = clauseWords[language];
  const { say, calledIn } = wordings[language];
  if (typeof value === 'number') return say.number(value);
  if (typeof value === 'string') {
    const group = isGroup(path) && names.groups?.find(({ id }) => id === value);
    if (group) return say.of(group.name);
    const option = textAt(options, value);
    if (option !== undefined) return withNames(option, calledIn(names));
    return /^-?\d+(?:\.\d+)?$/.test(value) ? say.number(value) : value;
  }
  if (Array.isArray(value))
    return say.all(value.map((each, at) => valueText(language, each, [...path, at], names) ?? ''));
  if (textAt(sentences, clauseKey(path)) !== undefined) {
    return saidIn(language, value as object, path, names)
      .slice(0, -1)
      .toLowerCase();
  }
  const { da, en } = value as Partial<Words>;
  if (da !== undefined && en !== undefined) return say.of({ da, en }).replace(/\.$/, '');
  const parts = Object.entries(value as object).map(
    ([key, part]) => `${key}: ${valueText(language, part, [...path, key], names)}`,
  );
  return parts.join(', ');
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

function unsaid(key: string, names: OwnNames): UnsaidClause {
  const textIn = (language: TextLanguage) => {
    const { plain, sentences, absent, notes } = clauseWords[language];
    const pattern = patternOf(textAt(sentences, key) ?? '', wordings[language].calledIn(names));
    const asked = textAt(plain, key) ?? begun(pattern);
    return `${asked}. ${textAt(absent, key) ?? (textAt(plain, key) === undefined ? notes.generic : notes.topic)}`;
  };
  return { path: key, says: { da: textIn('da'), en: textIn('en') } };
}

/** What changed from one text of an agreement to another, by clause: what it said and what it says now. */
export interface ChangedClause {
  readonly path: string;
  readonly before: ToldClause | null;
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
