import { existsSync } from 'node:fs';
import type { Agreement } from '../agreement/agreement.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { visible } from '../explain/visible.ts';
import { refusal } from '../operations/answer.ts';
import {
  type AgreementCase,
  agreementChanges,
  agreementText,
  changesText,
  checkAgreement,
  checkText,
  readAgreement,
  toldAgreement,
  unansweredBy,
} from '../operations/own-agreement.ts';
import { joinPath, type Problem } from '../problem/problem.ts';
import { readJson } from '../schema/read-json.ts';
import { EXIT_ANSWERED, EXIT_PROBLEM, jsonText, misused, print, type Run, reasonOf, tell } from './told.ts';

const EXIT_DIFFERS = 1;

/** A file that cannot be read, and why. */
class Unreadable extends Error {
  constructor(
    readonly about: string,
    readonly why: string,
  ) {
    super(why);
  }
}

/** What is wrong with what a file holds. */
class Wrong extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('wrong');
  }
}

/** Reads an agreement out, compares two of them, or holds one to its author's own cases. */
export async function tellAgreement(run: Run): Promise<number> {
  const { file, check, diff, explain } = run.command;
  const { output } = run;
  try {
    const agreement = agreementIn(file ?? '-');
    if (diff !== undefined) {
      const changes = agreementChanges(agreementIn(diff), agreement);
      return print(explain ? changesText(shown(changes), explain) : json({ ok: true, changes }), output);
    }
    if (check !== undefined) {
      const checked = checkAgreement(agreement, casesIn(check));
      const text = explain ? checkText(shown(checked), explain) : json({ ok: true, ...checked });
      return print(text, output, checked.holds ? EXIT_ANSWERED : EXIT_DIFFERS);
    }
    const told = { ok: true, ...toldAgreement(agreement), notAnswered: unansweredBy(agreement) };
    return print(explain ? agreementText(shown(agreement), explain) : json(told), output);
  } catch (error) {
    if (error instanceof Unreadable) return misused('unreadable-file', error.about, run, error.why);
    if (!(error instanceof Wrong)) throw error;
    const { problems } = error;
    if (explain) return tell(run, 'catalogue', refusal(problems));
    return print(json({ ok: false, problems }), output, EXIT_PROBLEM);
  }
}

/** A terminal obeys what it is sent: of all text what nobody sees is shown by its number. */
function json(told: object): string {
  return visible(JSON.stringify(told));
}

/** The same with all its text so. */
function shown<Data extends object>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, part: unknown) => (typeof part === 'string' ? visible(part) : part));
}

/** The agreement of a file, or a shipped one by its id. */
function agreementIn(file: string): Agreement {
  const shipped = existsSync(file) ? undefined : shippedAgreement(file);
  if (shipped) return shipped;
  const read = readJson(textOf(file));
  if (!('input' in read)) throw new Wrong(read.problems);
  const told = readAgreement(read.input);
  if (!told.ok) throw new Wrong(told.problems);
  return told.agreement;
}

/** The cases of a file, one a line; blank lines are none. */
function casesIn(file: string): readonly AgreementCase[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [caseOf(line, `[${at}]`)]));
}

function caseOf(line: string, path: string): AgreementCase {
  const read = readJson(line);
  if (!('input' in read)) throw new Wrong(read.problems.map((each) => ({ ...each, path: joinPath(path, each.path) })));
  const { operation, input, expected } = (read.input ?? {}) as Partial<AgreementCase>;
  const missing = (field: string): never => {
    throw new Wrong([{ code: 'missing-field', path: joinPath(path, field) }]);
  };
  if (typeof operation !== 'string') return missing('operation');
  if (typeof input !== 'object' || input === null) return missing('input');
  return expected === undefined ? missing('expected') : { operation, input, expected };
}

const STANDARD_INPUT = 0;

function textOf(file: string): string {
  try {
    const read = jsonText(file === '-' ? STANDARD_INPUT : file);
    if ('problems' in read) throw new Wrong(read.problems);
    return read.text;
  } catch (error) {
    const why = error instanceof Wrong ? undefined : reasonOf(error);
    if (why === undefined) throw error;
    throw new Unreadable(file, why.reason);
  }
}
