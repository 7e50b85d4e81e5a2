import type { FirstDayAbsence } from '../src/absence/first-day-procedure.ts';
import type { Bonus } from '../src/bonus/bonus.ts';
import { answer, explain, operations } from '../src/entries/operations.ts';
import type { Language } from '../src/evidence/clause.ts';
import { spokenDate, spokenKroner, spokenMonth } from '../src/evidence/spoken.ts';
import { meetingWords } from '../src/explain/absence.ts';
import { stayWords } from '../src/explain/sentences/bonus.ts';
import type { DueDate } from '../src/invoicing/due-date.ts';
import type { InvoicePlan } from '../src/invoicing/invoice-plan.ts';
import type { Answer } from '../src/operations.ts';
import type { OrderCheck } from '../src/order/check-order.ts';
import { type Asked, ask, inputOf } from './ask.ts';
import { h } from './dom.ts';
import { type Lane, timeline, wallCalendar } from './draw.ts';
import { lineItems } from './lines.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

/** A question's panel: the question, what is drawn of the answer, and the answer in the library's own lines. */
export function panel(name: Asked, state: State): HTMLElement {
  const language = languageOf(state);
  const told = ask(name, state);
  const summary = operations.find((operation) => operation.name === name)?.summary[language] ?? name;
  const idle = idleWord(name, state);
  return h(
    'section',
    { class: 'panel', 'data-operation': name, 'aria-labelledby': `asks-${name}` },
    h('h3', { id: `asks-${name}` }, summary),
    ...(idle
      ? [h('p', { class: 'note' }, word(idle, language))]
      : [...(told.ok ? drawn(name, told.result, state, language) : []), ...lines(name, told, language)]),
  );
}

/** Answers whose steps are many, so that they are folded away until they are asked for, or printed. */
const folded: readonly Asked[] = ['invoice-plan', 'bonus', 'deadlines'];

function lines(name: Asked, told: Answer, language: Language): readonly HTMLElement[] {
  const all = explain(name, told, language).split('\n');
  const list = (some: readonly string[]) =>
    h('ul', { class: told.ok ? 'told' : 'told unanswered' }, ...lineItems(some));
  const firstStep = all.findIndex((line) => line.startsWith('- '));
  if (!told.ok || firstStep < 0 || !folded.includes(name)) return [list(all)];
  const steps = all.slice(firstStep);
  const summary = h('summary', {}, `${word('steps', language)} (${steps.length})`);
  return [list(all.slice(0, firstStep)), h('details', { id: `steps-${name}`, class: 'steps' }, summary, list(steps))];
}

/** Questions that the reader has not begun to ask are not answered with a fault. */
function idleWord(name: Asked, state: State): 'noMeeting' | 'noInvoice' | undefined {
  if (name === 'first-day-absence' && !state['meeting.firstMeeting']) return 'noMeeting';
  return name === 'due-date' && !state.sentOn ? 'noInvoice' : undefined;
}

/** One sentence for those who hear the page: the verdict and the fee, each the first line of its answer. */
export function inShort(state: State): string {
  const language = languageOf(state);
  return (['check-order', 'fee'] as const)
    .map((name) => [name, ask(name, state)] as const)
    .map(([name, told]) => explain(name, told, language).split('\n')[0])
    .join(' ');
}

/** What is wrong with the fields, by path; a field that several questions refuse is told once. */
export function problemsByPath(state: State, names: readonly Asked[]): ReadonlyMap<string, string> {
  const language = languageOf(state);
  const problems = new Map<string, string>();
  for (const name of names) {
    const told: Answer = ask(name, state);
    if (told.ok || idleWord(name, state)) continue;
    for (const { path, message, messageDa } of told.problems) {
      const at = name === 'first-day-absence' && path !== 'benefitGroup' ? `meeting.${path}` : path;
      problems.set(at === 'benefitGroup' ? 'order.benefitGroup' : at, language === 'da' ? messageDa : message);
    }
  }
  return problems;
}

function drawn(
  name: Asked,
  result: unknown,
  state: State,
  language: Language,
): readonly (HTMLElement | undefined | false)[] {
  switch (name) {
    case 'check-order': {
      const { verdict } = result as OrderCheck;
      return [h('p', { class: `verdict ${verdict}`, 'aria-hidden': 'true' }, verdict === 'confirm' ? '✓' : '✕')];
    }
    case 'invoice-plan':
      return drawnPlan(result as InvoicePlan, state, language);
    case 'bonus':
      return [drawnBonus(result as Bonus, state, language)];
    case 'first-day-absence':
      return [drawnMeetings(result as FirstDayAbsence, language)];
    default:
      return [];
  }
}

/** The months of the plan as a table, and on a calendar. Each due date is the library's, for an invoice sent as soon as it can be. */
function drawnPlan(
  { lines, total, invoiceBy }: InvoicePlan,
  state: State,
  language: Language,
): readonly (HTMLElement | false)[] {
  if (lines.length === 0) return [];
  const dueOn = (sentOn: string): string | undefined => {
    const told = answer('due-date', { ...inputOf('due-date', state), sentOn, steps: false });
    return told.ok ? (told.result as DueDate).dueOn : undefined;
  };
  const due = lines.map(({ invoiceFrom }) => dueOn(invoiceFrom));
  const column = (text: string) => h('th', { scope: 'col' }, text);
  const says = (key: Parameters<typeof word>[0]) => word(key, language);
  const day = (date: string | undefined) => h('td', {}, date === undefined ? '–' : spokenDate(date, language));
  const { drawn: calendar, cut } = wallCalendar(
    {
      spans: lines,
      marks: [
        ...lines.map(({ invoiceFrom }) => ({ on: invoiceFrom, kind: 'send', says: says('invoiceFrom') })),
        ...due.flatMap((on) => (on === undefined ? [] : [{ on, kind: 'due', says: says('dueOn') }])),
        ...(invoiceBy === null ? [] : [{ on: invoiceBy, kind: 'by', says: says('invoiceBy') }]),
      ],
    },
    language,
  );
  const key = (kind: string, text: string) =>
    h('li', {}, h('span', { class: `key ${kind}`, 'aria-hidden': 'true' }), text);
  return [
    h(
      'div',
      { class: 'wide', tabindex: 0, role: 'group', 'aria-labelledby': 'asks-invoice-plan' },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            column(says('month')),
            column(says('weeks')),
            column(says('days')),
            column(says('amount')),
            column(says('invoiceFrom')),
            column(says('dueOn')),
          ),
        ),
        h(
          'tbody',
          {},
          ...lines.map(({ month, weeks, days, amount, invoiceFrom }, index) =>
            h(
              'tr',
              { 'data-month': month },
              h('th', { scope: 'row' }, spokenMonth(month, language)),
              h('td', {}, String(weeks)),
              h('td', {}, String(days)),
              h('td', { 'data-amount': amount }, spokenKroner(amount, language)),
              day(invoiceFrom),
              day(due[index]),
            ),
          ),
        ),
        h(
          'tfoot',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'row', colspan: 3 }, language === 'da' ? 'I alt' : 'In all'),
            h('td', { 'data-amount': total }, spokenKroner(total, language)),
            h('td', { colspan: 2 }),
          ),
        ),
      ),
    ),
    calendar,
    cut && h('p', { class: 'note' }, says('notDrawn')),
    h(
      'ul',
      { class: 'keys' },
      key('paid', says('payableDay')),
      key('holiday', says('holiday')),
      key('send', says('invoiceFrom').toLowerCase()),
      key('due', says('dueOn').toLowerCase()),
      key('by', says('invoiceBy')),
    ),
  ];
}

interface Stay {
  readonly kind?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** The course, the period and the measurement day of each bonus, and what the citizen did. */
function drawnBonus({ decisions }: Bonus, state: State, language: Language): HTMLElement | undefined {
  if (decisions.length === 0) return undefined;
  const { placements = [], employment = [] } = inputOf('bonus', state) as { placements?: Stay[]; employment?: Stay[] };
  const paid = ask('fee', state);
  const payable = paid.ok ? (paid.result as { payable: { firstDay: string; lastDay: string } | null }).payable : null;
  const horizon =
    decisions
      .map(({ window, measuredOn }) => window?.lastDay ?? measuredOn ?? '')
      .sort()
      .at(-1) ?? '';
  const bar = (firstDay: string, lastDay: string, kind: string, says: string) => ({ firstDay, lastDay, kind, says });
  const span = (firstDay: string, lastDay: string) =>
    `${spokenDate(firstDay, language)} – ${spokenDate(lastDay, language)}`;
  const stay = ({ kind = '', firstDay, lastDay }: Stay): Lane => {
    const name = stayWords[kind]?.[language] ?? kind;
    // A job without an end goes on; it is drawn to the last day that decides anything.
    const end = lastDay ?? (firstDay !== undefined && firstDay > horizon ? firstDay : horizon);
    return firstDay === undefined
      ? { name }
      : { name, bars: [bar(firstDay, end, lastDay ? 'stay' : 'stay open', span(firstDay, end))] };
  };
  return timeline(
    [
      ...(payable
        ? [
            {
              name: word('course', language),
              bars: [bar(payable.firstDay, payable.lastDay, 'course', span(payable.firstDay, payable.lastDay))],
            },
          ]
        : []),
      ...decisions.map(({ bonus, outcome, window, measuredOn, earnedOn }): Lane => {
        const when = window ? word('window', language) : word('measuredOn', language);
        return {
          name: `Bonus ${bonus}: ${when}`,
          bars: window
            ? [bar(window.firstDay, window.lastDay, `window ${outcome}`, span(window.firstDay, window.lastDay))]
            : [],
          marks: [
            ...(measuredOn
              ? [{ on: measuredOn, kind: `measure ${outcome}`, says: spokenDate(measuredOn, language) }]
              : []),
            ...(window && earnedOn ? [{ on: earnedOn, kind: 'earned', says: spokenDate(earnedOn, language) }] : []),
          ],
        };
      }),
      ...placements.map(stay),
      ...employment.map(stay),
    ],
    language,
  );
}

/** The fourteen days, the meetings in them and the letters between. */
function drawnMeetings(result: FirstDayAbsence, language: Language): HTMLElement | undefined {
  if (result.procedure !== 're-summons') return undefined;
  const { window, summonses } = result;
  const says = (on: string, what: string) => `${spokenDate(on, language)}: ${what}`;
  return timeline(
    [
      {
        name: word('fourteenDays', language),
        bars: [
          {
            ...window,
            kind: 'window',
            says: `${spokenDate(window.firstDay, language)} – ${spokenDate(window.lastDay, language)}`,
          },
        ],
      },
      {
        name: word('meetings', language),
        marks: summonses.map(({ meetingOn, outcome }) => ({
          on: meetingOn,
          kind: `meeting ${outcome}`,
          says: says(meetingOn, meetingWords[outcome][language]),
        })),
      },
      {
        name: word('letters', language),
        marks: summonses.flatMap(({ letterSentOn }) =>
          letterSentOn === null
            ? []
            : [{ on: letterSentOn, kind: 'letter', says: says(letterSentOn, word('letter', language)) }],
        ),
      },
    ],
    language,
  );
}
