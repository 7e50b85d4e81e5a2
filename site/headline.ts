import { compare, type Kroner } from '../src/entries/money.ts';
import type { Answer } from '../src/entries/operations.ts';
import { formatDate, formatKroner } from '../src/entries/words.ts';
import type {
  Bonus,
  Cancellation,
  CourseAbsence,
  Credit,
  Deadlines,
  FirstDayAbsence,
  InvoicingPenalty,
  IsoDate,
  LiabilityCap,
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
      return ofOrder(told.result as OrderCheck, lines()[0] ?? '', language);
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
      return ofCap(told.result as LiabilityCap, lines(), language);
    case 'cancellation':
      return ofCancellation(told.result as Cancellation, lines(), language);
    case 'invoicing-penalty':
      return ofWrongInvoice(told.result as InvoicingPenalty, lines()[0] ?? '', language);
    case 'regulate-price':
      return ofPrice(told.result as PriceRegulation, lines(), language);
    default:
      return line();
  }
}

/** An order that may be confirmed, but not before what it is warned of is cleared up, is no plain yes. */
function ofOrder({ verdict, findings }: OrderCheck, first: string, language: Language): Headline {
  if (verdict !== 'confirm') return headline('error', first);
  const warnings = findings.filter(({ severity }) => severity === 'warn');
  if (warnings.length === 0) return headline('success', first);
  const says = warnings.map(({ message, messageDa }) => (language === 'da' ? messageDa : message));
  return headline('warning', `${word('clearUp', language)}: ${says.join(' ')}`);
}

/** Where nothing is told, nothing is settled. */
function ofCancellation(
  { repaid, payable, claim }: Cancellation,
  lines: readonly string[],
  language: Language,
): Headline {
  const isTold = repaid !== null || payable !== null || claim !== null;
  return isTold ? headline('success', sentences(lines.slice(0, 3))) : headline('info', word('notTold', language));
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

/** Where the meetings stand, and what is to be done now, both in the library's words. */
function ofFirstDay(answer: FirstDayAbsence, lines: readonly string[], language: Language): Headline {
  const isPlan = answer.asOf === null && answer.assumed.length > 0;
  const first = answer.assumed.length > 0 ? 1 : 0;
  const standing = (index: number) => lines[first + index] ?? '';
  if (answer.procedure === 'register-and-contact') {
    if (isPlan) return headline('info', standing(1));
    const now = dutiesTold(answer, lines, ({ state, duty }) => state === 'due' && duty !== 'receive-citizen');
    const missed = dutiesTold(answer, lines, ({ duty }) => duty === 'register-absence');
    if (!answer.report) return headline('success', sentences([standing(1), ...missed]));
    if (now.length === 0) return headline('warning', standing(1));
    return headline('warning', sentences([standing(0), ...now.map(undated)]));
  }
  if (isPlan) {
    const { summonses, window } = answer;
    const last = summonses.at(-1)?.meetingOn ?? window.lastDay;
    const plan = word('planSummons', language, { n: summonses.length - 1, to: formatDate(last, language) });
    // Accepted sickness is known, and so is the meeting that the citizen is called to instead.
    const excused = summonses.findLastIndex(({ outcome }) => outcome === 'excused');
    const known = excused < 0 ? [] : lines.slice(first + excused, first + Math.min(excused + 2, summonses.length));
    return headline('info', sentences([...known, plan]));
  }
  const { summonses, status } = answer;
  const after = first + 1 + summonses.length;
  if (status !== 'awaiting') {
    const count = (answer.registerBy !== null && answer.registrableDays.length > 0 ? 1 : 0) + (answer.report ? 1 : 0);
    const done = [
      ...lines.slice(after, after + count),
      ...(answer.report ? lettersLacked(answer, lines[after + count] ?? '', language) : []),
    ];
    return headline(status === 'appeared' ? 'success' : 'error', sentences([standing(0), ...done]));
  }
  const last = summonses.findLastIndex(({ outcome }) => outcome === 'missed' || outcome === 'excused');
  if (last < 0) return headline('warning', sentences([standing(0), standing(summonses.length)]));
  // The letter is sent on the day of the meeting that was missed, or after one that was excused; later, or once it is told
  // as sent, what is next is the meeting it called to.
  const isSent = ['sent', 'sent-late'].includes(summonses.at(-1)?.letter ?? '');
  const now = dutiesTold(answer, lines, ({ state, duty }) => !isSent && state === 'due' && duty === 'send-letter');
  const isNext = ({ state, duty }: FirstDayDuty) =>
    state === 'coming' && (duty === 'send-letter' || duty === 'report-to-k-kassen');
  const next = dutiesTold(answer, lines, isNext).slice(0, 1);
  const isReport = answer.duties.find(isNext)?.duty === 'report-to-k-kassen';
  const lacked = isReport ? lettersLacked(answer, lines[after] ?? '', language) : [];
  const then = now.length > 0 ? now.map(undated) : [standing(summonses.length), ...next, ...lacked];
  return headline('warning', sentences([standing(1 + last), ...then]));
}

/** What a report can come to hangs on the letters (R261): that one is lacking, or that nobody told of them. */
function lettersLacked(
  { summonses, findings }: Extract<FirstDayAbsence, { procedure: 're-summons' }>,
  notTold: string,
  language: Language,
): readonly string[] {
  if (summonses.some(({ letter, outcome }) => letter === 'not-told' && outcome === 'missed')) return [notTold];
  const lacking = findings.filter(({ code }) => code === 'no-sanction-without-letter');
  return lacking.map(({ message, messageDa }) => (language === 'da' ? messageDa : message));
}

type FirstDayDuty = FirstDayAbsence['duties'][number];

/** What the library says of some of the duties, without their places. Each duty has a line of its own, in their order. */
function dutiesTold(
  { duties }: FirstDayAbsence,
  lines: readonly string[],
  isTold: (duty: FirstDayDuty) => boolean,
): readonly string[] {
  const told = lines.filter((line) => line.startsWith('- '));
  return duties.flatMap((duty, index) => {
    const line = told[index];
    return isTold(duty) && line !== undefined ? [line.replace(/^- /, '').replace(/ \[[^\]]*\]$/, '')] : [];
  });
}

/** A duty without its days and how it stands, where that is known already. */
function undated(line: string): string {
  return line.replace(/^.*?\): /, '');
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

/** A change of the index above none, as the library writes it. */
const RISES = /^\+?(?!-)[\d.]*[1-9]/;

/** The penalty, and that the provider can be checked more closely, which comes with it. */
function ofWrongInvoice({ heightenedControl }: InvoicingPenalty, first: string, language: Language): Headline {
  return headline('success', heightenedControl ? `${first} ${word('control', language)}` : first);
}

/**
 * The credit note that is to be sent, or that none is; what is invoiced again after it, and what both come to; and what is
 * still to be invoiced, which is a part of the answer, with what of it is due where a day was told.
 */
function ofCredit(answer: Credit, lines: readonly string[], language: Language): Headline {
  const { lines: wrong, creditNote, again, remaining, dueNow } = answer;
  const says = (key: 'invoicedAgain' | 'remains' | 'dueOfIt', amount: Kroner) =>
    word(key, language, { amount: formatKroner(amount, language) });
  // Each list stands under a line of its own; what both come to follows them, where a line was wrong.
  const [noted, anew] = [creditNote?.lines.length ?? 0, again.lines.length];
  const net = lines[1 + noted + (anew > 0 ? 1 + anew : 0)] ?? '';
  const isOpen = [again.total, remaining.total].some((amount) => compare(amount, NOTHING) !== 0);
  const text = [
    lines[0] ?? '',
    ...(anew > 0 ? [says('invoicedAgain', again.total)] : []),
    ...(wrong.length > 0 && (anew > 0 || !creditNote) ? [net] : []),
    ...(compare(remaining.total, NOTHING) === 0 ? [] : [says('remains', remaining.total)]),
    ...(dueNow && isOpen ? [says('dueOfIt', dueNow.total)] : []),
  ];
  return headline(isOpen && wrong.length === 0 ? 'info' : 'success', sentences(text));
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

/** The cap of a year, what is claimed under it, and what lies outside it. Where nothing is claimed, no step is told of a claim. */
function ofCap({ cap, atLeast, damages, steps }: LiabilityCap, lines: readonly string[], language: Language): Headline {
  const isClaimed = steps === undefined || steps.some(({ what }) => what === 'damages-within-cap');
  const isBeyond = cap !== null && damages.total !== null && compare(damages.total, cap) > 0;
  const text = [
    cap === null ? word('capOpen', language, { amount: formatKroner(atLeast, language) }) : (lines[0] ?? ''),
    isClaimed ? (lines[1] ?? '') : word('noClaim', language),
    ...(isBeyond ? [word('injuryOutside', language)] : []),
  ];
  return headline('success', sentences(text));
}

/** Whether the price may be raised: what stands in the way leads, and until an approval the old price holds. */
function ofPrice(
  { percent, allowed, newPrice, findings }: PriceRegulation,
  lines: readonly string[],
  language: Language,
): Headline {
  const first = lines[0] ?? '';
  if (newPrice === null) return headline(allowed ? 'success' : 'error', first);
  const says = (key: 'priceMustFall' | 'newPrice' | 'oldPriceStands') =>
    word(key, language, { price: formatKroner(newPrice, language) });
  const isFound = (code: string) => findings.some((each) => each.code === code);
  const isAbove = isFound('above-outside-price');
  if (isAbove) return headline('warning', [...(allowed ? [] : [first]), says('priceMustFall')].join(' '));
  if (!allowed) return headline('error', first);
  if (!RISES.test(percent)) return headline('error', `${word('noRise', language)} ${says('newPrice')}`);
  if (isFound('approval-needed')) return headline('warning', says('oldPriceStands'));
  return headline(findings.length > 0 ? 'warning' : 'success', `${first} ${says('newPrice')}`);
}
