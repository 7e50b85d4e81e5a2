import type { Answer } from '../src/entries/operations.ts';
import { formatDate, formatKroner, formatMonth } from '../src/entries/words.ts';
import type { Bonus, Deadlines, FirstDayAbsence, InvoicePlan, IsoDate, OrderCheck } from '../src/index.ts';
import { agreementLacking, hasNoRule, isLevelLacking } from './applies.ts';
import { ask } from './ask.ts';
import { lossesNotNamed } from './asked-of.ts';
import { certaintyOf } from './certainty.ts';
import { deadlineItems } from './deadline-list.ts';
import { h } from './dom.ts';
import { drawnBonus, drawnDeadlines, drawnMeetings, drawnPlan } from './drawings.ts';
import { stateOf, type Told } from './headline.ts';
import { fieldAlone } from './labels.ts';
import { lineItems } from './lines.ts';
import { readBack, rulesChosen } from './own-agreement.ts';
import { problemLines } from './problems.ts';
import { type Asked, askedFor, type QuestionId } from './questions.ts';
import { languageOf, type State } from './state.ts';
import { type Line, linesOf } from './told-lines.ts';
import { word } from './words.ts';

/** What the answer in one line has said already: its own lines, and those that it stands in for. */
interface Said {
  readonly lines: readonly string[];
  readonly replaced: readonly string[];
}

/**
 * The answers to a question, each with what is drawn of it and its own lines. A sentence that the headline says is not said
 * again; a list is told whole, with its heading, whatever of it the headline says.
 */
export function panels(
  question: QuestionId,
  state: State,
  { lines: headline, replaced }: Said,
): readonly (HTMLElement | undefined)[] {
  const language = languageOf(state);
  if (question === 'own') {
    const rules = rulesChosen(state);
    return rules ? readBack(rules, language) : [];
  }
  const said = new Set(headline);
  const line = headline.join(' ');
  if (isLevelLacking(question, state) || agreementLacking(state) || hasNoRule(question, state)) return [];
  const names = askedFor(question, state);
  const isRejected = isReject(question, state);
  return names.flatMap((name): readonly (HTMLElement | undefined)[] => {
    const told = ask(name, state);
    if (!told.ok) return refused(name, told, names, state);
    if (isRejected && name !== 'check-order') return [];
    return [
      panel(name, told, state, { said, line, replaced }),
      ...(isRejected ? [h('p', { class: 'note' }, word('rejected', language))] : []),
    ];
  });
}

/** Whether the order that is asked about must be rejected: nothing else is then told of it. */
function isReject(question: QuestionId, state: State): boolean {
  const told = question === 'order' ? ask('check-order', state) : undefined;
  return told?.ok === true && (told.result as OrderCheck).verdict === 'reject';
}

/** The operations whose answers the page shows for a question. */
export function shownFor(question: QuestionId, state: State): readonly Asked[] {
  if (isLevelLacking(question, state)) return [];
  return askedFor(question, state).slice(0, isReject(question, state) ? 1 : undefined);
}

/** The first question's problems stand in the headline and at the fields; that another has no rule is told where it would stand. */
function refused(
  name: Asked,
  told: Answer & { readonly ok: false },
  names: readonly Asked[],
  state: State,
): readonly HTMLElement[] {
  const isOwn = names[0] !== name && told.problems.some(({ code }) => code === 'not-in-agreement');
  if (!isOwn) return [];
  // What the leading question misses as well is asked for there.
  const isWhole = told.problems.some(({ code, path }) => code === 'not-in-agreement' && path === 'agreement');
  const language = languageOf(state);
  const unruled = told.problems.filter(({ code }) => code === 'not-in-agreement');
  const lines = isWhole
    ? [word('noRuleOn', language, { part: word(`part-${name}`, language).toLowerCase() })]
    : problemLines(name, unruled, state);
  return [section(name, state, ...lines.map((line) => h('p', { class: 'note' }, line)))];
}

function section(name: Asked, state: State, ...inside: readonly (HTMLElement | undefined | false)[]): HTMLElement {
  return h(
    'section',
    { class: 'panel', 'data-operation': name, 'aria-labelledby': `part-${name}` },
    h('h3', { id: `part-${name}` }, word(`part-${name}`, languageOf(state))),
    ...inside,
  );
}

/** Lines that a table or a calendar tells are folded away until they are asked for, or printed. */
const LONG = 8;

interface Before {
  readonly said: Set<string>;
  readonly line: string;
  readonly replaced: readonly string[];
}

function panel(
  name: Asked,
  told: Told,
  state: State,
  { said, line: headline, replaced }: Before,
): HTMLElement | undefined {
  const language = languageOf(state);
  const { result, steps } = linesOf(name, told, language);
  const meetings = name === 'first-day-absence' ? meetingLines(told.result as FirstDayAbsence, result) : [];
  const isNew = (each: Line) => {
    const { text, isListed } = each;
    if (replaced.includes(text)) return false;
    if (isListed || meetings.includes(each)) return true;
    const known = said.has(text) || headline.includes(text);
    said.add(text);
    return !known;
  };
  const shown = result.filter(isNew);
  const isDrawn = inTable(name, told.result, language);
  const open = shown.filter(({ line }) => !isDrawn(line));
  const duties = name === 'first-day-absence' ? open.filter(({ isDuty }) => isDuty) : [];
  const isFolded = duties.length > LONG;
  const now = isFolded ? dutiesNow(told.result as FirstDayAbsence, duties) : undefined;
  const visible = isFolded ? open.filter(({ isDuty, leadsOn }) => !isDuty && !leadsOn) : open;
  const counted = name === 'bonus' ? countedIn(told.result as Bonus, steps) : [];
  const list = (lines: readonly Line[]) =>
    h(
      'ul',
      { class: 'told' },
      ...lineItems(
        lines.map(({ line }) => line),
        language,
      ),
    );
  const fold = (id: string, summary: string, lines: readonly Line[]) =>
    lines.length > 0 &&
    h(
      'details',
      { id: `${id}-${name}`, class: 'steps' },
      h('summary', {}, `${summary} (${lines.length})`),
      list(lines),
    );
  const inside = [
    ...drawn(name, told.result, state, language),
    name === 'deadlines'
      ? h('ul', { class: 'told' }, ...deadlineItems(visible, told.result as Deadlines, language))
      : visible.length > 0 && list(visible),
    now && h('h4', {}, word('dutiesOn', language, { day: formatDate(now.on, language) })),
    now && list(now.lines),
    counted.length > 0 && h('h4', {}, word('howCounted', language)),
    counted.length > 0 && list(counted),
    isFolded && fold('days', word('dayByDay', language), duties),
    fold('steps', word('steps', language), [
      ...shown.filter(({ line }) => isDrawn(line)),
      ...steps.filter((step) => !counted.includes(step)),
    ]),
  ].filter(Boolean);
  const isTurned = certaintyOf([name], state).turned.length > 0;
  const left = name === 'cancellation' ? lossesNotNamed(state).filter((field) => state[field]) : [];
  const what = left.map((field) => fieldAlone(field, language)).join(', ');
  const note = left.length > 0 && h('p', { class: 'note' }, word('lossesNotNamed', language, { what }));
  const mark = isTurned && h('p', {}, h('strong', { class: 'badge badge-info' }, word('readOtherwise', language)));
  return inside.length > 0 ? section(name, state, mark, note, ...inside) : undefined;
}

/** Of a bonus that is refused, how what was told of the citizen was counted: that is why it is refused. */
function countedIn({ decisions, steps = [] }: Bonus, lines: readonly Line[]): readonly Line[] {
  const refused = decisions.filter((decision) => stateOf(decision) === 'notEarned');
  const whats = steps.map(({ what }) => what);
  const isTime = refused.some(({ window }) => window) && whats.includes('placement-counted');
  const wanted: readonly string[] = [
    ...(isTime ? ['placement-counted', 'longest-placement'] : []),
    ...(refused.some(({ measuredOn }) => measuredOn) ? ['state-counted', 'income'] : []),
  ];
  return lines.length === whats.length ? lines.filter((_, index) => wanted.includes(whats[index] ?? '')) : [];
}

/** The meetings, which are a list under no line of their own: after what was not told, and where it stands. */
function meetingLines(answer: FirstDayAbsence, lines: readonly Line[]): readonly Line[] {
  if (answer.procedure !== 're-summons') return [];
  const isAssumed = answer.assumed.length > 0;
  const from = (isAssumed ? 1 : 0) + (isAssumed && answer.asOf === null ? 0 : 1);
  return lines.slice(from, from + answer.summonses.length);
}

type DatedDuty = FirstDayAbsence['duties'][number];

/** What is to be done on the day that is asked about; of a plan, what its first day begins with. */
function dutiesNow(
  answer: FirstDayAbsence,
  lines: readonly Line[],
): { readonly on: IsoDate; readonly lines: readonly Line[] } | undefined {
  const { asOf, assumed, duties } = answer;
  // Without a day that is asked about, the duties stand as on the day the citizen came, whenever they arose.
  const cameOn = answer.procedure === 're-summons' ? answer.registerBy : null;
  const dayOf = ({ from, dueOn }: DatedDuty) => from ?? dueOn;
  const first = duties.flatMap((duty) => dayOf(duty) ?? []).sort()[0];
  const isPlan = asOf === null && assumed.length > 0;
  const now = duties.filter((duty) => (isPlan ? dayOf(duty) === first : duty.state === 'due'));
  const on = isPlan ? first : (asOf ?? cameOn ?? now.flatMap((duty) => dayOf(duty) ?? []).sort()[0]);
  if (now.length === 0 || on === undefined || duties.length !== lines.length) return undefined;
  return { on, lines: lines.filter((_, index) => now.some((duty) => duty === duties[index])) };
}

/** The months of a plan, and their sum, stand in its table. */
function inTable(name: Asked, result: unknown, language: 'da' | 'en'): (line: string) => boolean {
  if (name !== 'invoice-plan') return () => false;
  const { lines, total } = result as InvoicePlan;
  const months = lines.map(({ month }) => `${formatMonth(month, language)}: `);
  const sum = formatKroner(total, language);
  return (line) => lines.length > 0 && (line.endsWith(sum) || months.some((month) => line.startsWith(month)));
}

function drawn(
  name: Asked,
  result: unknown,
  state: State,
  language: 'da' | 'en',
): readonly (HTMLElement | undefined | false)[] {
  switch (name) {
    case 'invoice-plan':
      return drawnPlan(result as InvoicePlan, state, language);
    case 'bonus':
      return [drawnBonus(result as Bonus, state, language)];
    case 'first-day-absence':
      return drawnMeetings(result as FirstDayAbsence, language);
    case 'deadlines':
      return drawnDeadlines(result as Deadlines, language);
    default:
      return [];
  }
}
