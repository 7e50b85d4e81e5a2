import { formatDate } from '../src/entries/words.ts';
import type { Bonus, Deadlines, DueDate, Fee, FirstDayAbsence, InvoicePlan, IsoDate } from '../src/index.ts';
import { ask, inputOf } from './ask.ts';
import { stateOf } from './headline.ts';
import { answer } from './operations.ts';
import { planTable } from './plan-table.ts';
import type { State } from './state.ts';
import { type Lane, timeline } from './timeline.ts';
import { wallCalendar } from './wall-calendar.ts';
import { word, wordOf } from './words.ts';

type Drawn = readonly (HTMLElement | undefined | false)[];

/** The months of the plan as a table, and on a calendar. Each due date is the library's, for an invoice sent as soon as it can be. */
export function drawnPlan({ lines, total, invoiceBy }: InvoicePlan, state: State, language: 'da' | 'en'): Drawn {
  if (lines.length === 0) return [];
  const dueOn = (sentOn: string): IsoDate | undefined => {
    const told = answer('due-date', { ...inputOf('due-date', state), sentOn, steps: false });
    return told.ok ? (told.result as DueDate).dueOn : undefined;
  };
  const due = lines.map(({ invoiceFrom }) => (invoiceFrom === null ? undefined : dueOn(invoiceFrom)));
  const kinds = [
    ['send', word('canBeSent', language), lines.map(({ invoiceFrom }) => invoiceFrom)],
    ['due', word('thenDue', language), due],
    ['by', word('invoiceBy', language), [invoiceBy]],
  ] as const;
  const marks = kinds.flatMap(([kind, says, days]) => days.flatMap((on) => (on ? [{ on, kind, says }] : [])));
  const keys = [['paid', word('payableDay', language)] as const, ...kinds.map(([kind, says]) => [kind, says] as const)];
  const paid = ask('fee', state);
  const weekly = paid.ok ? (paid.result as Fee).weeklyFee : null;
  return [
    planTable(lines, due, total, weekly, language),
    wallCalendar('drawn-plan', { spans: lines, marks, keys }, language),
  ];
}

/** The days of the course, and each day that something is due. */
export function drawnDeadlines({ open, deadlines }: Deadlines, language: 'da' | 'en'): Drawn {
  const marks = deadlines.map(({ dueOn: on, message, messageDa }) => ({
    on,
    kind: 'by',
    says: language === 'da' ? messageDa : message,
  }));
  const keys = [['paid', word('openDay', language)] as const, ['by', word('deadline', language)] as const];
  return [wallCalendar('drawn-deadlines', { spans: open ? [open] : [], marks, keys }, language)];
}

/** The fourteen days, the meetings in them and the letters between. */
export function drawnMeetings(result: FirstDayAbsence, language: 'da' | 'en'): Drawn {
  if (result.procedure !== 're-summons') return [];
  const { window, summonses } = result;
  const letters = summonses.flatMap(({ letterSentOn }) => letterSentOn ?? []);
  const [meeting, letter] = [word('meetingDay', language), word('letterDay', language)];
  const marks = [
    ...summonses.map(({ meetingOn: on, outcome }) => ({ on, kind: `meeting ${outcome}`, says: meeting })),
    ...letters.map((on) => ({ on, kind: 'letter', says: letter })),
  ];
  const keys = [
    ['paid', word('fourteenDays', language)],
    ['meeting', meeting],
    ['letter', letter],
  ] as const;
  return [wallCalendar('drawn-meetings', { spans: [window], marks, keys }, language)];
}

interface Stay {
  readonly kind?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** The course, the period and the measurement day of each bonus, and what the citizen did. */
export function drawnBonus({ decisions }: Bonus, state: State, language: 'da' | 'en'): HTMLElement | undefined {
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
    `${formatDate(firstDay as IsoDate, language)} – ${formatDate(lastDay as IsoDate, language)}`;
  const stay = ({ kind = '', firstDay, lastDay }: Stay): Lane => {
    const name = wordOf(kind, language) ?? kind;
    // A job without an end goes on; it is drawn to the last day that decides anything.
    const end = lastDay ?? (firstDay !== undefined && firstDay > horizon ? firstDay : horizon);
    return firstDay === undefined
      ? { name }
      : {
          name,
          bars: [
            lastDay
              ? bar(firstDay, end, 'stay', span(firstDay, end))
              : bar(
                  firstDay,
                  end,
                  'stay open',
                  word('goesOn', language, { day: formatDate(firstDay as IsoDate, language) }),
                ),
          ],
        };
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
      ...decisions.map((decision): Lane => {
        const { bonus, name, window, measuredOn, earnedOn } = decision;
        const outcome = stateOf(decision) === 'undecided' ? 'undecided' : decision.outcome;
        const when = window ? word('window', language) : word('measuredOn', language);
        return {
          name: `${name ? name[language] : `Bonus ${bonus}`}: ${when}`,
          bars: window
            ? [bar(window.firstDay, window.lastDay, `window ${outcome}`, span(window.firstDay, window.lastDay))]
            : [],
          marks: [
            ...(measuredOn
              ? [{ on: measuredOn, kind: `measure ${outcome}`, says: formatDate(measuredOn, language) }]
              : []),
            ...(window && earnedOn
              ? [
                  {
                    on: earnedOn,
                    kind: 'earned',
                    says: `${word('earned', language)} ${formatDate(earnedOn, language)}`,
                  },
                ]
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
