import { isField } from './labels.ts';
import { numberKind } from './numbers.ts';
import { type Asked, fieldAt, pathInInput, questionOf } from './questions.ts';
import { type State, toFragment } from './state.ts';

/**
 * The link to a case, as the part after `#` of the page's address: what an operation is asked with, on the page's form. Nothing
 * where the page does not ask that operation, or has no field for something in the input. The form of such a link stands in
 * `state.ts`.
 */
export function caseFragment(operation: string, input: object, language: 'da' | 'en'): string | undefined {
  const question = questionOf(operation);
  if (question === undefined) return undefined;
  const name = operation as Asked;
  const fields = flat({ ...input, steps: undefined }, '').map(([path, value]) => [fieldAt(name, path), value] as const);
  if (fields.some(([path]) => !isOnPage(name, path))) return undefined;
  const onForm = incomeRows(fields).map(([path, value]): [string, string] => [path, written(path, value, language)]);
  const chosen: State = question === 'penalty' ? { penalty: operation } : {};
  return toFragment({ language, question, ...chosen, ...Object.fromEntries(onForm) });
}

function isOnPage(name: Asked, path: string): boolean {
  if (path === 'agreement') return true;
  return pathInInput(name, path) !== undefined && (path.startsWith('readings.') || INCOME.test(path) || isField(path));
}

type Fact = readonly [path: string, value: unknown];

/** Every value of an input with its path; a list that is empty says that there are none. */
function flat(value: unknown, path: string): readonly Fact[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.length === 0) return [[path, 'none']];
  if (typeof value !== 'object') return [[path, value]];
  const at = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  return Object.entries(value).flatMap(([key, each]) => flat(each, at(key)));
}

/** As it is typed: a number with the marks of the language. A link has days in ISO form. */
function written(path: string, value: unknown, language: 'da' | 'en'): string {
  const text = String(value);
  return numberKind(path) !== undefined && language === 'da' ? text.replace('.', ',') : text;
}

const INCOME = /^(?<job>employment\[\d+\])\.monthlyIncome\.(?<month>\d{4}-\d\d)$/;

/** A job's income by month is rows of month and income on the page. */
function incomeRows(fields: readonly Fact[]): readonly Fact[] {
  const rows: Record<string, number> = {};
  return fields.flatMap(([path, value]): readonly Fact[] => {
    const { job, month } = INCOME.exec(path)?.groups ?? {};
    if (job === undefined) return [[path, value]];
    const at = rows[job] ?? 0;
    rows[job] = at + 1;
    return [
      [`${job}.incomes[${at}].month`, month],
      [`${job}.incomes[${at}].income`, value],
    ];
  });
}
