import type { FirstDayAbsence } from '../src/absence/first-day-procedure.ts';
import type { Bonus } from '../src/bonus/bonus.ts';
import type { TextLanguage } from '../src/evidence/clause.ts';
import type { DueDate } from '../src/invoicing/due-date.ts';
import type { InvoicePlan } from '../src/invoicing/invoice-plan.ts';
import { wordings } from '../src/language/wordings.ts';
import { ask, inputOf } from './ask.ts';
import { h } from './dom.ts';
import { type Lane, timeline, wallCalendar } from './draw.ts';
import { answer } from './operations.ts';
import { planTable } from './plan-table.ts';
import type { State } from './state.ts';
import { word } from './words.ts';

/** The months of the plan as a table, and on a calendar. Each due date is the library's, for an invoice sent as soon as it can be. */
export function drawnPlan(
  { lines, total, invoiceBy }: InvoicePlan,
  state: State,
  language: TextLanguage,
): readonly (HTMLElement | false)[] {
  if (lines.length === 0) return [];
  const dueOn = (sentOn: string): string | undefined => {
    const told = answer('due-date', { ...inputOf('due-date', state), sentOn, steps: false });
    return told.ok ? (told.result as DueDate).dueOn : undefined;
  };
  const due = lines.map(({ invoiceFrom }) => (invoiceFrom === null ? undefined : dueOn(invoiceFrom)));
  const says = (key: Parameters<typeof word>[0]) => word(key, language);
  const { drawn: calendar, cut } = wallCalendar(
    {
      spans: lines,
      marks: [
        ...lines.flatMap(({ invoiceFrom: on }) =>
          on === null ? [] : [{ on, kind: 'send', says: says('invoiceFrom') }],
        ),
        ...due.flatMap((on) => (on === undefined ? [] : [{ on, kind: 'due', says: says('dueOn') }])),
        ...(invoiceBy === null ? [] : [{ on: invoiceBy, kind: 'by', says: says('invoiceBy') }]),
      ],
    },
    language,
  );
  const key = (kind: string, text: string) =>
    h('li', {}, h('span', { class: `key ${kind}`, 'aria-hidden': 'true' }), text);
  return [
    planTable(lines, due, total, language),
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
export function drawnBonus({ decisions }: Bonus, state: State, language: TextLanguage): HTMLElement | undefined {
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
    `${wordings[language].say.date(firstDay)} – ${wordings[language].say.date(lastDay)}`;
  const stay = ({ kind = '', firstDay, lastDay }: Stay): Lane => {
    const words: Readonly<Record<string, string>> = wordings[language].stayKinds;
    const name = words[kind] ?? kind;
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
      ...decisions.map(({ bonus, name, outcome, window, measuredOn, earnedOn }): Lane => {
        const when = window ? word('window', language) : word('measuredOn', language);
        return {
          name: `${name ? name[language] : `Bonus ${bonus}`}: ${when}`,
          bars: window
            ? [bar(window.firstDay, window.lastDay, `window ${outcome}`, span(window.firstDay, window.lastDay))]
            : [],
          marks: [
            ...(measuredOn
              ? [{ on: measuredOn, kind: `measure ${outcome}`, says: wordings[language].say.date(measuredOn) }]
              : []),
            ...(window && earnedOn
              ? [{ on: earnedOn, kind: 'earned', says: wordings[language].say.date(earnedOn) }]
              : []),
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
export function drawnMeetings(result: FirstDayAbsence, language: TextLanguage): HTMLElement | undefined {
  if (result.procedure !== 're-summons') return undefined;
  const { window, summonses } = result;
  const says = (on: string, what: string) => `${wordings[language].say.date(on)}: ${what}`;
  return timeline(
    [
      {
        name: word('fourteenDays', language),
        bars: [
          {
            ...window,
            kind: 'window',
            says: `${wordings[language].say.date(window.firstDay)} – ${wordings[language].say.date(window.lastDay)}`,
          },
        ],
      },
      {
        name: word('meetings', language),
        marks: summonses.map(({ meetingOn, outcome }) => ({
          on: meetingOn,
          kind: `meeting ${outcome}`,
          says: says(meetingOn, wordings[language].firstDayAbsence.meetings[outcome]),
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
