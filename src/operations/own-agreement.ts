import type { Agreement } from '../agreement/agreement.ts';
import type { Language } from '../evidence/clause.ts';
import { type ChangedClause, clauseLine, toldAgreement, unsaidLine } from '../explain/agreement-told.ts';
import { ownAgreementWords } from '../language/clauses.ts';
import { wordings } from '../language/wordings.ts';
import { answer, operations } from './operations.ts';

/** An agreement of one's own, for the one who signs it: read, told, held to its author's own answers, compared. */

export {
  agreementChanges,
  type ChangedClause,
  clauseLine,
  type ToldAgreement,
  type ToldClause,
  toldAgreement,
  type UnsaidClause,
  unsaidLine,
} from '../explain/agreement-told.ts';
export { type AgreementProblem, type AgreementRead, readAgreement } from '../schema/read-agreement.ts';

/** The operations that an agreement has no rule for. */
export function unansweredBy({ terms }: Agreement): readonly string[] {
  return operations.flatMap(({ name, question: { topic } }) => (topic && !terms[topic] ? [name] : []));
}

/**
 * An agreement as text (aftalen læst op): what it says, clause by clause, then what it does not say, and the operations that
 * it has no answer for.
 *
 * R008, R020, R066 · Language: `da` or `en`.
 *
 * @example agreementText(koebenhavn2016Unge, 'da').includes('En faktura forfalder 30 dage efter afsendelsen') // => true
 */
export function agreementText(agreement: Agreement, language: Language): string {
  const { say } = wordings[language];
  const words = ownAgreementWords[language];
  const { groups, clauses, notSaid } = toldAgreement(agreement);
  const groupLine = ({ id, name }: (typeof groups)[number]) => `- ${say.of(name)} (${id})`;
  const unanswered = new Set(unansweredBy(agreement));
  const questions = operations.filter(({ name }) => unanswered.has(name));
  return [
    `${say.of(agreement.name)} (${agreement.id}, ${agreement.version})`,
    ...(groups.length > 0 ? ['', `${words.groups}:`, ...groups.map(groupLine)] : []),
    '',
    ...clauses.map((clause) => clauseLine(clause, language)),
    ...(notSaid.length > 0
      ? ['', `${words.notSaid}:`, ...notSaid.map((each) => `- ${unsaidLine(each, agreement, language)}`)]
      : []),
    ...(questions.length > 0
      ? ['', `${words.notAnswered}:`, ...questions.map(({ summary }) => `- ${say.of(summary)}`)]
      : []),
  ].join('\n');
}

/** What changed, as text: before and after of each clause. */
export function changesText(changes: readonly ChangedClause[], language: Language): string {
  const words = ownAgreementWords[language];
  if (changes.length === 0) return words.unchanged;
  const line = (mark: string, clause: ChangedClause['before']) =>
    clause ? [`  ${mark} ${clauseLine(clause, language)}`] : [];
  return changes.flatMap(({ path, before, after }) => [path, ...line('-', before), ...line('+', after)]).join('\n');
}

/** An author's own case: what is asked, and what the contract says that the answer is. */
export interface AgreementCase {
  /** The name of the operation. */
  readonly operation: string;
  /** What it is asked with, without the agreement. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What it should answer: a part of the result. */
  readonly expected: unknown;
}

/** Where an answer is not the expected one. */
export interface CaseDifference {
  /** Where the answer differs. */
  readonly path: string;
  /** What the case expects there. */
  readonly expected: unknown;
  /** What was answered there. */
  readonly actual: unknown;
}

/** How a case came out, with the rules that its answer rests on. */
export interface CheckedCase {
  /** The name of the operation. */
  readonly operation: string;
  /** Whether the answer is as expected. */
  readonly holds: boolean;
  /** The rules that decided it. */
  readonly rules: readonly string[];
  /** Where it is not. */
  readonly differs: readonly CaseDifference[];
}

/**
 * Asks an author's own case of an agreement and holds the answer to what is expected: all that is written there must stand in
 * the answer's `result`, a list item by item; what is not written is not compared. A case that must be refused expects
 * `{"problems": [{"code", "path"}]}`.
 *
 * All operations · Nothing thrown; an operation that is none is a difference like any other.
 *
 * @example checkCase(koebenhavn2016Unge, { operation: 'due-date', input: { sentOn: '2016-11-25' }, expected: { dueOn: '2016-12-27' } }).holds // => true
 */
export function checkCase(agreement: Agreement, { operation, input, expected }: AgreementCase): CheckedCase {
  const told = answer(operation, { ...input, agreement });
  const actual: unknown = told.ok ? told.result : { problems: told.problems };
  const isMeant = told.ok || (typeof expected === 'object' && expected !== null && 'problems' in expected);
  const differs = isMeant ? differencesOf(expected, actual, '') : [{ path: '', expected, actual }];
  return { operation, holds: differs.length === 0, rules: [...new Set(rulesIn(actual))], differs };
}

function differencesOf(expected: unknown, actual: unknown, path: string): readonly CaseDifference[] {
  const differs = [{ path, expected, actual: actual ?? null }];
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, actual ?? null) ? [] : differs;
  if (typeof actual !== 'object' || actual === null || Array.isArray(expected) !== Array.isArray(actual))
    return differs;
  if (Array.isArray(expected) && expected.length !== (actual as readonly unknown[]).length) return differs;
  return Object.entries(expected).flatMap(([key, part]) => {
    const at = Array.isArray(expected) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return differencesOf(part, (actual as Readonly<Record<string, unknown>>)[key], at);
  });
}

/** Every rule that an answer cites. */
function rulesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { rule } = value as { readonly rule?: unknown };
  return [...(typeof rule === 'string' ? [rule] : []), ...Object.values(value).flatMap(rulesIn)];
}

/** How the cases of an agreement came out, by clause. */
export interface AgreementCheck {
  /** Whether every case came out as expected. */
  readonly holds: boolean;
  /** Each case, in the order of the file. */
  readonly cases: readonly CheckedCase[];
  /** Each rule of the agreement with the cases that rest on it, by their place from 0. */
  readonly clauses: readonly {
    /** The number of the rule. */
    readonly rule: string;
    /** The places of the cases that hold. */
    readonly held: readonly number[];
    /** The places of those that differ. */
    readonly differ: readonly number[];
  }[];
}

/**
 * All of an author's cases, told clause by clause: which hold, which differ, and which clauses no case rests on.
 *
 * @example checkAgreement(koebenhavn2016Unge, []).holds // => true
 */
export function checkAgreement(agreement: Agreement, cases: readonly AgreementCase[]): AgreementCheck {
  const checked = cases.map((each) => checkCase(agreement, each));
  const rules = [...new Set(toldAgreement(agreement).clauses.map(({ rule }) => rule))];
  const places = (rule: string, holds: boolean) =>
    checked.flatMap((each, at) => (each.holds === holds && each.rules.includes(rule) ? [at] : []));
  const clauses = rules.map((rule) => ({ rule, held: places(rule, true), differ: places(rule, false) }));
  return { holds: checked.every(({ holds }) => holds), cases: checked, clauses };
}

/** The same as text, what differs first. */
export function checkText({ cases, clauses }: AgreementCheck, language: Language): string {
  const words = ownAgreementWords[language];
  const numbers = (places: readonly number[]) => places.map((at) => at + 1).join(', ') || '–';
  const differing = cases.flatMap(({ operation, differs }, at) =>
    differs.map(
      ({ path, expected, actual }) =>
        `${words.case} ${at + 1} (${operation}) ${path}: ${words.expected} ${JSON.stringify(expected)}, ${words.actual} ${JSON.stringify(actual)}`,
    ),
  );
  return [
    ...differing,
    ...clauses.map(
      ({ rule, held, differ }) => `${rule}: ${words.hold} ${numbers(held)}; ${words.differ} ${numbers(differ)}`,
    ),
  ].join('\n');
}
