import type { Level } from '../agreement/agreement.ts';
import type { Result } from '../agreement/result-terms.ts';
import type { Terms } from '../agreement/terms.ts';
import { compare, plus, type Whole, wholeOf } from '../money/whole.ts';
import type { ProblemCode } from '../problem/problem.ts';

/**
 * What an agreement cannot mean, though each of its fields reads well: two of them say the opposite of one another. Both are
 * named, so that whoever wrote it sees what to choose between.
 */

type Path = readonly (string | number)[];
type Found = (code: ProblemCode, ...path: Path) => void;

/** A level with its path, as far as it reads well. */
interface PlacedLevel {
  readonly level: Partial<Level>;
  readonly path: Path;
}

const PERCENT_DECIMALS = 4;
const HUNDRED = 1_000_000;

export function senseless(
  levels: readonly PlacedLevel[],
  terms: Partial<Terms>,
  isNothingLost: boolean,
  problem: Found,
): void {
  const both = (one: Path, other: Path) => {
    problem('contradiction', ...one);
    problem('contradiction', ...other);
  };
  const { fee } = terms;
  const split = splitOf(terms);
  const results = new Set(listed(terms.results?.list).map(({ id }) => id));
  for (const { level, path } of levels) {
    const { price, hourlyRate } = level;
    const pricedBy = price ? [...path, 'price', 'per'] : [...path, 'hourlyRate'];
    if (price && hourlyRate) both([...path, 'hourlyRate'], [...path, 'price']);
    // What the source lost is told among what is absent.
    const isPriceless = !price && hourlyRate === null && isNothingLost;
    if (isPriceless && fee?.price?.from === 'agreement') both(pricedBy, ['terms', 'fee', 'price', 'from']);
    // One price has no weeks and no months to be split into, and nothing else has parts.
    const isInParts = split?.by === 'instalments';
    if (split && isInParts !== (price?.per === 'course')) both(pricedBy, ['terms', 'invoicing', 'split', 'by']);
    if (isInParts) earnable({ level, path }, split.parts, results, both);
    // A course has one price, whatever days it was open.
    for (const ground of ['closed-early', 'agreed-termination'] as const) {
      const paysDays = fee?.ended?.[ground]?.pays === 'open-days';
      if (price?.per === 'course' && paysDays) both(pricedBy, ['terms', 'fee', 'ended', ground, 'pays']);
    }
    if (price?.per === 'course' && fee?.ended?.['objective-rejection']?.pays === 'open-period') {
      both(pricedBy, ['terms', 'fee', 'ended', 'objective-rejection', 'pays']);
    }
    if (price?.per === 'course' && fee?.startedWork) both(pricedBy, ['terms', 'fee', 'startedWork', 'pays']);
    if (fee?.held && (price ? price.per !== 'hour' : !hourlyRate)) both(pricedBy, ['terms', 'fee', 'held', 'pays']);
  }
  const { firstDay, lastDay } = terms.ordering?.agreementPeriod ?? {};
  if (typeof firstDay === 'string' && typeof lastDay === 'string' && lastDay < firstDay) {
    const period = ['terms', 'ordering', 'agreementPeriod'];
    both([...period, 'firstDay'], [...period, 'lastDay']);
  }
  instalmentsApart(terms, both);
  instalmentsPaid(terms, both);
  resultsOf(split?.by === 'instalments' ? split.parts : []).forEach((result, at) => {
    if (result !== undefined && !results.has(result)) {
      problem('invalid-option', 'terms', 'invoicing', 'split', 'parts', at, 'due', 'result');
    }
  });
  if (split?.by === 'instalments' && !isWhole(split.parts)) {
    problem('out-of-range', 'terms', 'invoicing', 'split', 'parts');
  }
}

/** How the fee is split, where that reads well. */
function splitOf({ invoicing }: Partial<Terms>): NonNullable<Terms['invoicing']>['split'] {
  const split = invoicing?.split;
  return ['course-weeks', 'calendar-months', 'instalments'].includes(split?.by ?? '') ? split : undefined;
}

/** What hangs on a result is earned only at a level that can earn that result; one that there is not is told by itself. */
function earnable(
  { level: { bonus }, path }: PlacedLevel,
  parts: unknown,
  results: ReadonlySet<unknown>,
  both: (one: Path, other: Path) => void,
): void {
  if (!Array.isArray(bonus)) return;
  const named = new Set(listedIds(bonus));
  resultsOf(parts).forEach((result, at) => {
    if (result === undefined || !results.has(result) || named.has(result)) return;
    both([...path, 'bonus'], ['terms', 'invoicing', 'split', 'parts', at, 'due', 'result']);
  });
}

/** A result that is paid as an instalment is paid nothing where the fee is split and no part of it hangs on that result. */
function instalmentsPaid(terms: Partial<Terms>, both: (one: Path, other: Path) => void): void {
  const split = splitOf(terms);
  // Without a split, what is paid is what the agreement does not say.
  if (!split) return;
  const isInParts = split.by === 'instalments';
  const hanging = new Set(isInParts ? resultsOf(split.parts) : []);
  (listed(terms.results?.list) as readonly Partial<Result>[]).forEach(({ id, pays }, at) => {
    if (pays?.as !== 'instalment' || hanging.has(id)) return;
    both(['terms', 'results', 'list', at, 'pays', 'as'], ['terms', 'invoicing', 'split', isInParts ? 'parts' : 'by']);
  });
}

/** The result that each part hangs on, where it hangs on one. */
function resultsOf(parts: unknown): readonly (string | undefined)[] {
  return listed(parts).map(({ due }) => {
    const result = (due as { readonly result?: unknown } | undefined)?.result;
    return typeof result === 'string' ? result : undefined;
  });
}

/** An instalment is a part of the fee, and pays nothing of its own that could be more or less than another result. */
function instalmentsApart({ results }: Partial<Terms>, both: (one: Path, other: Path) => void): void {
  const list = listed(results?.list) as readonly Partial<Result>[];
  const pays = new Map(list.map(({ id, pays: as }, at) => [id, { at, isInstalment: as?.as === 'instalment' }]));
  list.forEach(({ id, insteadOf }, at) => {
    for (const other of [id, ...(insteadOf ? listedIds(insteadOf.results) : [])]) {
      const found = pays.get(other);
      if (!insteadOf || !found?.isInstalment) continue;
      both(
        ['terms', 'results', 'list', found.at, 'pays', 'as'],
        ['terms', 'results', 'list', at, 'insteadOf', 'results'],
      );
    }
  });
}

function listedIds(ids: unknown): readonly string[] {
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function listed(parts: unknown): readonly { readonly [field: string]: unknown }[] {
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'object' && part !== null) : [];
}

/** Whether some parts are a hundred percent together; what does not read well is told where it stands. */
function isWhole(parts: unknown): boolean {
  let sum: Whole = 0;
  for (const part of Array.isArray(parts) ? (parts as readonly unknown[]) : []) {
    const percent = typeof part === 'object' && part !== null ? (part as { percent?: unknown }).percent : undefined;
    if (typeof percent !== 'string') return true;
    sum = plus(sum, wholeOf(percent, PERCENT_DECIMALS));
  }
  return compare(sum, HUNDRED) === 0;
}
