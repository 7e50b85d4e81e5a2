import { existsSync } from 'node:fs';
import type { Agreement } from '../agreement/agreement.ts';
import { agreementIds } from '../agreements/agreements.ts';
import { joinPath, type Problem, RulesError } from '../problem/problem.ts';
import { defineAgreement } from '../schema/agreement.ts';
import { type ReadText, readJson } from '../schema/read-json.ts';
import type { Command } from './arguments.ts';
import { jsonText, reasonOf } from './told.ts';

/** What `--agreement` gives to inputs that name none: an id, or an agreement of a file, checked once. */
export interface Common {
  readonly agreement?: unknown;
}

export function agreementOf({
  agreement,
}: Command): Common | ReadProblems | { readonly about: string; readonly why: string } {
  if (agreement === undefined) return {};
  const isFile = /[\\/]|\.json$/i.test(agreement) || existsSync(agreement);
  if (agreementIds.some((id) => id === agreement) || !isFile) return { agreement };
  try {
    const file = jsonText(agreement);
    if ('problems' in file) return file;
    const read = readJson(file.text);
    if ('problems' in read) return read;
    const { input } = read;
    const isHistory = typeof input === 'object' && input !== null && 'versions' in input;
    return { agreement: isHistory ? input : defineAgreement(input as Agreement) };
  } catch (error) {
    if (error instanceof RulesError) {
      return { problems: error.problems.map((each) => ({ ...each, path: joinPath('agreement', each.path) })) };
    }
    const why = reasonOf(error);
    if (why === undefined) throw error;
    return { about: agreement, why: why.reason };
  }
}

export interface ReadProblems {
  readonly problems: readonly Problem[];
}

/** The input with what the command line says of it; an agreement that stands in both is told. */
export function completed(read: ReadText, { agreement }: Common, { partial }: Command): ReadText {
  if (!('input' in read) || typeof read.input !== 'object' || read.input === null || Array.isArray(read.input))
    return read;
  const own = read.input as Readonly<Record<string, unknown>>;
  if (agreement !== undefined && own.agreement !== undefined && own.agreement !== null) {
    return { problems: [{ code: 'both-given', path: 'agreement' }] };
  }
  if (agreement === undefined && !partial) return read;
  return { input: { ...own, ...(agreement !== undefined && { agreement }), ...(partial && { partial }) } };
}
