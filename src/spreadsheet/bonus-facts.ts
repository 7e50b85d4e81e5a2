import type { EmploymentKind, PlacementKind } from '../agreement/result-terms.ts';
import { type Argument, type Cell, type Dates, isoDateOf, isoMonthOf, textOf } from './cell.ts';
import { present } from './course-facts.ts';
import { filledRows } from './grid.ts';
import { SheetError } from './sheet-error.ts';
import { figureText, incomeZero, isBlank } from './zero.ts';

const placementWords: Readonly<Record<string, PlacementKind>> = {
  praktik: 'virksomhedspraktik',
  virksomhedspraktik: 'virksomhedspraktik',
  løntilskud: 'loentilskud',
  loentilskud: 'loentilskud',
};
const employmentWords: Readonly<Record<string, EmploymentKind>> = {
  'ordinært job': 'ordinaert-job',
  job: 'ordinaert-job',
  'ordinaert-job': 'ordinaert-job',
  fleksjob: 'fleksjob',
  uddannelse: 'uddannelse',
};

/** Rows of kind, first day, last day and, where it came later, the day of approval. */
export function placementsOf(range: Argument, dates: Dates): readonly Record<string, unknown>[] {
  return rowsOf(range, 4, ([kind, first, last, approved]) =>
    present({
      kind: kindOf(kind, placementWords),
      firstDay: isoDateOf(first, dates),
      lastDay: isoDateOf(last, dates),
      approvedOn: isBlank(approved) ? undefined : isoDateOf(approved, dates),
    }),
  );
}

interface Job {
  readonly kind: EmploymentKind;
  readonly firstDay: string;
  readonly lastDay?: string;
  readonly monthlyIncome: Record<string, string>;
}

/** Rows of kind, first day, last day, and one month with its income: rows of one job and several months are one job. */
export function employmentOf(range: Argument, dates: Dates): readonly Record<string, unknown>[] {
  const jobs = new Map<string, Job>();
  rowsOf(range, 5, ([kind, first, last, month, income]) => {
    const facts = {
      kind: kindOf(kind, employmentWords),
      firstDay: isoDateOf(first, dates),
      ...(!isBlank(last) && { lastDay: isoDateOf(last, dates) }),
    };
    const key = JSON.stringify(facts);
    const job = jobs.get(key) ?? { ...facts, monthlyIncome: {} };
    jobs.set(key, job);
    if (isBlank(month) && isBlank(income)) return;
    if (isBlank(month)) throw new SheetError(NO_MONTH);
    const name = isoMonthOf(month, dates);
    if (Object.hasOwn(job.monthlyIncome, name)) throw new SheetError('samme job har to indkomster i en måned');
    job.monthlyIncome[name] = figureText(income, incomeZero, 'kroner');
  });
  return [...jobs.values()].map(({ monthlyIncome, ...job }) =>
    present({ ...job, monthlyIncome: Object.keys(monthlyIncome).length === 0 ? undefined : monthlyIncome }),
  );
}

/** An income belongs to a month. */
const NO_MONTH = 'måneden mangler; skriv den som 2016-12 eller som en dag i måneden';

function kindOf<Kind>(cell: Cell, words: Readonly<Record<string, Kind>>): Kind {
  const word = textOf(cell).toLowerCase();
  const kind = Object.hasOwn(words, word) ? words[word] : undefined;
  if (kind === undefined) throw new SheetError(`slagsen er ${Object.keys(words).join(', ')}`);
  return kind;
}

/** Reads each row that holds something; whatever is wrong is told with the row's number among those. */
function rowsOf<Row>(range: Argument, most: number, read: (cells: readonly Cell[]) => Row): readonly Row[] {
  return filledRows(range).map((cells, index) => {
    if (cells.length > most) throw new SheetError(`giv højst ${most} kolonner`);
    try {
      return read(cells);
    } catch (error) {
      if (error instanceof SheetError) throw new SheetError(`række ${index + 1}: ${error.message}`);
      throw error;
    }
  });
}
