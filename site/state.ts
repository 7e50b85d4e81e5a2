import { dateKind, readDate, readMonth } from './dates.ts';

/**
 * What the reader has typed: the path of each field in the operations' input, and its text. The page, the link and the
 * questions are made from this alone.
 */
export type State = Readonly<Record<string, string>>;

/** As long as an id may be. */
const LONGEST_TEXT = 200;
const MOST_FIELDS = 400;
/** Longer than a link of that many fields, and short enough to be looked at at once. */
const LONGEST_LINK = 100_000;
/** A path; none into what every object has, and no row so far out that the list would be endless. */
const KEY = /^(?!.*(?:__proto__|[.[]\d{3}))[a-z][\w.[\]-]{0,60}$/i;

/** The page as it is opened: nothing is asked and nothing is told. */
export const emptyState: State = { language: 'da' };

export function languageOf(state: State): 'da' | 'en' {
  return state.language === 'en' ? 'en' : 'da';
}

/**
 * The state as the part of a link after `#`: fields as `path=text`, joined by `&` and encoded as in an address; fields without
 * text are left out. This form stays, so that a link that was kept or printed opens the same case:
 *
 * - `language`: `da` or `en`, the language that the numbers of the link are written in; `question`: one of `questionIds`;
 * - `own`: the name of an agreement of one's own, whose file must be opened first; `own-digest`: the beginning of its digest, as an
 *   answer under the readings by default has it, by which another text is told from it; a link without one is held to the id alone;
 * - `example=shown` where the figures are made up; `agreement`, `readings.<id>`, and each field of the question at its path in the operation's input, as in
 *   `order.level=virksomhedsspor-b&order.startsOn=2016-07-04&order.weeks=13&placements[0].kind=loentilskud`;
 * - a question that is not about an order has its fields in a group of its own (`questions.ts`): `meeting.firstMeeting`,
 *   `absence.events[0].kind`, `credit.invoiced[0].amount`, `delay.value`, `wrong.wrongAmount`, `conduct.breach.kind`,
 *   `price.newIndex`, `late.amount`, `cap.documentedLoss`, `ended.cancelledBy`; a penalty names its operation in `penalty`;
 * - a job's income in a month is `employment[0].incomes[0].month` and `.income`; a list that is told to be empty is `none`;
 * - days are `2016-07-04` and months `2016-07`.
 *
 * `caseFragment` in `case-link.ts` makes one of an operation and its input.
 */
export function toFragment(state: State): string {
  const filled = Object.entries(state).flatMap(([path, text]): [string, string][] =>
    text === '' ? [] : [[path, inLink(path, text)]],
  );
  return new URLSearchParams(filled).toString();
}

/** A day is kept as the calendar writes it, so that the link says the same in both languages. */
function inLink(path: string, text: string): string {
  const kind = dateKind(path);
  return (kind && (kind === 'day' ? readDate(text) : readMonth(text))) ?? text;
}

/**
 * The state of a link; without anything, the empty page. A link that says more than a form can hold, or says a field twice, is
 * refused whole: of one that was read in part nobody could tell what it had asked.
 */
export function fromFragment(fragment: string): State | undefined {
  if (fragment.length > LONGEST_LINK) return undefined;
  const found: Record<string, string> = {};
  let fields = 0;
  for (const [key, text] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (!KEY.test(key) || text.length > LONGEST_TEXT || ++fields > MOST_FIELDS || found[key] !== undefined)
      return undefined;
    found[key] = text;
  }
  return { ...emptyState, ...found };
}

/** The numbers of the rows of a list that have been begun; a list may stand in a row of another. */
export function rowsOf(state: State, list: string): readonly number[] {
  const numbers = Object.keys(state).flatMap((key) => rowIn(key, list)?.number ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The state without one row of a list; the rows after it move up. */
export function withoutRow(state: State, list: string, row: number): State {
  return Object.fromEntries(
    Object.entries(state).flatMap(([key, text]) => {
      const found = rowIn(key, list);
      if (found === undefined || found.number < row) return [[key, text]];
      return found.number === row ? [] : [[`${list}[${found.number - 1}]${found.field}`, text]];
    }),
  );
}

function rowIn(key: string, list: string): { readonly number: number; readonly field: string } | undefined {
  if (!key.startsWith(`${list}[`)) return undefined;
  const [, number, field = ''] = /^(\d{1,2})\](|\..+)$/.exec(key.slice(list.length + 1)) ?? [];
  return number === undefined ? undefined : { number: Number(number), field };
}
