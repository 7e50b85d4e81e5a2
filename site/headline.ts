import { compare, type Kroner } from '../src/entries/money.ts';
import type { Answer } from '../src/entries/operations.ts';
import { formatDate, formatKroner } from '../src/entries/words.ts';
import type {
  Bonus,
  CourseAbsence,
  Credit,
  Deadlines,
  FirstDayAbsence,
  IsoDate,
  OrderCheck,
  PriceRegulation,
} from '../src/index.ts';
import { explain } from './operations.ts';
import type { Asked } from './questions.ts';
import { word } from './words.ts';

type Language = 'da' | 'en';

const NOTHING = '0.00' as Kroner;

/** How an answer is coloured: it speaks for, against, waits for something, or only tells. */
export type Tone = 'success' | 'error' | 'warning' | 'info';

export interface Headline {
  readonly tone: Tone;
  readonly text: string;
}

/** An answer that was given, and what it was given about. */
export type Told = Extract<Answer, { readonly ok: true }>;

/** An answer in one line. Where the library has a sentence that says it, it is that sentence. */
export function headlineOf(name: Asked, told: Told, language: Language): Headline {
  const lines = () => explain(name, told, language).split('\n');
  const line = (index = 0, tone: Tone = 'success') => headline(tone, lines()[index] ?? '');
  switch (name) {
    case 'check-order':
      return line(0, toneOfOrder(told.result as OrderCheck));
    case 'bonus':
      return ofBonus(told.result as Bonus, lines()[0] ?? '', language);
    case 'first-day-absence':
      return ofFirstDay(told.result as FirstDayAbsence, lines(), language);
    case 'credit':
      return ofCredit(told.result as Credit, lines(), language);
    case 'absence':
      return ofAbsence(told.result as CourseAbsence, language);
    case 'deadlines':
      return ofDeadlines(told.result as Deadlines, lines(), language);
    case 'liability-cap':
      return headline('success', sentences(lines().slice(0, 2)));
    case 'cancellation':
      return headline('success', sentences(lines().slice(0, 3)));
    case 'regulate-price':
      return ofPrice(told.result as PriceRegulation, lines(), language);
    default:
      return line();
  }
}

/** An order that may be confirmed, but not without a look at what it is warned of, is no plain yes. */
function toneOfOrder({ verdict, findings }: OrderCheck): Tone {
  if (verdict !== 'confirm') return 'error';
  return findings.some(({ severity }) => severity === 'warn') ? 'warning' : 'success';
}

function headline(tone: Tone, text: string): Headline {
  return { tone, text: text.replace(/ \[[^\]]*\]$/, '') };
}

/** Lines in one; an amount ends its own sentence. */
function sentences(lines: readonly string[]): string {
  return lines.map((line) => (line.endsWith('.') ? line : `${line}.`)).join(' ');
}

/** Each bonus in a word: earned, not earned, not decided; why one is not decided stands below. */
function ofBonus({ decisions }: Bonus, none: string, language: Language): Headline {
  const states = ['earned', 'undecided', 'notEarned'] as const;
  const of = states.map((state) => ({ state, of: decisions.filter((decision) => stateOf(decision) === state) }));
  const text = of
    .filter((each) => each.of.length > 0)
    .map((each) => `${word(each.state, language)}: ${each.of.map((decision) => named(decision, language)).join(', ')}.`)
    .join(' ');
  const has = (state: (typeof states)[number]) => of.some((each) => each.state === state && each.of.length > 0);
  const tone = has('undecided') ? 'warning' : has('earned') ? 'success' : 'error';
  return decisions.length === 0 ? headline('info', none) : headline(tone, text);
}

type Decision = Bonus['decisions'][number];

/** What is refused only because nothing was told is not decided. */
export function stateOf({ outcome, assumed }: Decision): 'earned' | 'notEarned' | 'undecided' {
  if (outcome === 'granted') return 'earned';
  return outcome === 'refused' && !assumed ? 'notEarned' : 'undecided';
}

function named({ bonus, name, amount }: Decision, language: Language): string {
  const called = name ? name[language] : `bonus ${bonus}`;
  return amount === null ? called : `${called} (${formatKroner(amount, language)})`;
}

function ofFirstDay(answer: FirstDayAbsence, lines: readonly string[], language: Language): Headline {
  const isPlan = answer.asOf === null && answer.assumed.length > 0;
  const first = answer.assumed.length > 0 ? 1 : 0;
  if (answer.procedure === 'register-and-contact') {
    return headline(isPlan ? 'info' : answer.report ? 'warning' : 'success', lines[first + 1] ?? '');
  }
  if (isPlan) {
    const last = answer.summonses.at(-1)?.meetingOn ?? answer.window.lastDay;
    return headline(
      'info',
      word('planSummons', language, { n: answer.summonses.length - 1, to: formatDate(last, language) }),
    );
  }
  const tone = { appeared: 'success', awaiting: 'warning', exhausted: 'error' } as const;
  return headline(tone[answer.status], lines[first] ?? '');
}

function ofAbsence({ portalRecords, awaitingDecision }: CourseAbsence, language: Language): Headline {
  const standing = portalRecords.filter(({ state }) => state === 'stands');
  const n = standing.length;
  const by = standing.map(({ registerBy }) => registerBy).sort()[0];
  // A day that is registered and awaits an answer is one day, and is told once.
  const registered = new Set(standing.map(({ day }) => day));
  const [both, alone] = [true, false].map((is) => awaitingDecision.filter((day) => registered.has(day) === is).length);
  const records =
    by === undefined
      ? word('noRecords', language)
      : word(n === 1 ? 'oneRecord' : 'records', language, { n, by: formatDate(by, language) });
  const text = [
    records,
    both ? word(n === 1 ? 'itAwaits' : both === 1 ? 'oneOfThemAwaits' : 'someOfThemAwait', language, { n: both }) : '',
    alone ? word(alone === 1 ? 'oneAwaits' : 'await', language, { n: alone }) : '',
  ];
  return headline(awaitingDecision.length > 0 ? 'warning' : 'info', text.filter(Boolean).join(' '));
}

/** What is credited, or that nothing is; and what is still to be invoiced, which is a part of the answer. */
function ofCredit({ total, again, remaining }: Credit, lines: readonly string[], language: Language): Headline {
  const rest = [
    ['invoicedAgain', again.total],
    ['remains', remaining.total],
  ] as const;
  const open = rest.filter(([, amount]) => compare(amount, NOTHING) !== 0);
  const text = [
    lines[0] ?? '',
    ...open.map(([says, amount]) => word(says, language, { amount: formatKroner(amount, language) })),
  ];
  return headline(open.length > 0 && compare(total, NOTHING) === 0 ? 'info' : 'success', text.join(' '));
}

function ofDeadlines({ deadlines, findings }: Deadlines, lines: readonly string[], language: Language): Headline {
  const days: readonly IsoDate[] = deadlines.map(({ dueOn }) => dueOn);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return headline('info', lines[0] ?? '');
  const range = { n: days.length, from: formatDate(from, language), to: formatDate(to, language) };
  const late = findings.some(({ severity }) => severity === 'breach');
  const text = [
    word(days.length === 1 ? 'oneDeadline' : 'deadlines', language, range),
    ...(late ? [word('breachToo', language)] : []),
  ].join(' ');
  return headline(late ? 'error' : 'info', text);
}

function ofPrice(
  { allowed, newPrice, findings }: PriceRegulation,
  lines: readonly string[],
  language: Language,
): Headline {
  const first = lines[0] ?? '';
  if (!allowed || newPrice === null) return headline(allowed ? 'success' : 'error', first);
  const text = `${first} ${word('newPrice', language, { price: formatKroner(newPrice, language) })}`;
  return headline(findings.length > 0 ? 'warning' : 'success', text);
}
