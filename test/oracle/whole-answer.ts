import { answer } from '../../src/operations/operations.ts';

/** A worked example: an input, all that is answered, and each step as `what rule facts → gives [reading = option]`. */
export interface WholeAnswer {
  readonly operation: string;
  readonly input: object;
  readonly answer: unknown;
  readonly steps: readonly string[];
}

interface ToldStep {
  readonly what: string;
  readonly rule: string;
  readonly from: Readonly<Record<string, string>>;
  readonly gives: string;
  readonly reading?: string;
  readonly option?: string;
  readonly alsoRead?: readonly { readonly reading: string; readonly option: string }[];
}

/** Answers an input once more; `npm run whole-answers` writes what this gives into the files that the tests hold it to. */
export function wholeAnswer({ operation, input }: Pick<WholeAnswer, 'operation' | 'input'>): WholeAnswer {
  const told = answer(operation, { ...input, steps: true });
  if (!told.ok) return { operation, input, answer: told.problems, steps: [] };
  const steps: ToldStep[] = [];
  return { operation, input, answer: withoutSteps(told.result, steps), steps: steps.map(line) };
}

/** Each order of a batch has steps of its own, and so has each part of it. */
function withoutSteps(value: unknown, found: ToldStep[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutSteps(each, found));
  if (typeof value !== 'object' || value === null) return value;
  const rest: Record<string, unknown> = {};
  for (const [field, each] of Object.entries(value)) {
    if (field === 'steps') found.push(...(each as readonly ToldStep[]));
    else rest[field] = withoutSteps(each, found);
  }
  return rest;
}

function line({ what, rule, from, gives, reading, option, alsoRead = [] }: ToldStep): string {
  const read = (reading === undefined ? [] : [{ reading, option }, ...alsoRead]).map(
    (each) => `${each.reading} = ${each.option}`,
  );
  const facts = Object.entries(from).map(([name, value]) => ` ${name}=${value}`);
  return `${what} ${rule}${facts.join('')} → ${gives}${read.length === 0 ? '' : ` [${read.join(', ')}]`}`;
}
