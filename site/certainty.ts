import { add, compare, type Kroner, subtract } from '../src/entries/money.ts';
import { benefitGroupNames, formatKroner, formatMonth } from '../src/entries/words.ts';
import type {
  Bonus,
  Cancellation,
  FirstDayAbsence,
  InvoicingPenalty,
  IsoMonth,
  OrderCheck,
  PriceRegulation,
  ReadingsList,
} from '../src/index.ts';
import { ask, askOtherwise, inputOf } from './ask.ts';
import { headlineOf, type Told } from './headline.ts';
import { fieldAlone, fieldName, isField } from './labels.ts';
import { answer, explain } from './operations.ts';
import { agreementAsked, rulesChosen } from './own-agreement.ts';
import { type Asked, fieldAt } from './questions.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

/** A reading under which, read otherwise, the answer's headline would be another. */
interface Resting {
  readonly reading: string;
  readonly question: string;
  /** How it is read here. */
  readonly option: string;
  /** Each other way to read it that changes the headline, and what the headline would then be. */
  readonly others: readonly { readonly option: string; readonly headline: string }[];
}

/** How sure a headline is. */
export interface Certainty {
  readonly restsOn: readonly Resting[];
  /** The least and the most that some reading gives, where the answer is an amount. */
  readonly range: readonly [string, string] | undefined;
  /** What was not told and taken as something, or could still change the answer; each a sentence. */
  readonly notTold: readonly string[];
  /** What the agreement has a rule on and nobody told, so that the answer was not held to it; each in a few words. */
  readonly unchecked: readonly string[];
  /** What the answer holds to be so that a document can be read otherwise on, and no reading turns; each a sentence. */
  readonly chosen: readonly string[];
  /** What a result waits for that is not known, in a few words each. */
  readonly waitsFor: readonly string[];
  /** Whether an amount is asked for that the source has lost. */
  readonly isLost: boolean;
  /** The readings that bear on the answer and are chosen otherwise than by default: each with its question and how it is read. */
  readonly turned: readonly string[];
}

type Listed = ReadingsList['readings'][number];

/** Every reading of the agreement that is asked, by its id. */
export function readingsOf(state: State): ReadonlyMap<string, Listed> {
  const told = answer('readings', { agreement: agreementAsked(state) });
  return new Map(told.ok ? told.result.readings.map((each) => [each.id, each]) : []);
}

/** How sure the answers of some operations are together. */
export function certaintyOf(names: readonly Asked[], state: State): Certainty {
  const readings = readingsOf(state);
  const effects = names.map((name) => effectsOn(name, state, readings));
  const [first] = names;
  return {
    restsOn: once(effects.flatMap(({ restsOn }) => restsOn)),
    range: effects.map(({ range }) => range).find(Boolean),
    notTold: first === undefined ? [] : notTold(first, state),
    unchecked: first === 'check-order' ? uncheckedOf(state) : [],
    chosen: first === undefined ? [] : chosenIn(first, state),
    waitsFor: first === 'bonus' ? waitsFor(state) : [],
    isLost: names.some((name) => isLost(name, state)),
    turned: [...new Set(effects.flatMap(({ turned }) => turned))],
  };
}

/** A reading that moves several headlines is one reading. */
function once(all: readonly Resting[]): readonly Resting[] {
  const found = new Map<string, Resting>();
  for (const each of all) {
    const others = [...(found.get(each.reading)?.others ?? []), ...each.others];
    found.set(each.reading, { ...each, others });
  }
  return [...found.values()];
}

function effectsOn(
  name: Asked,
  state: State,
  readings: ReadonlyMap<string, Listed>,
): Pick<Certainty, 'restsOn' | 'range' | 'turned'> {
  const told = ask(name, state);
  const other = askOtherwise(name, state);
  if (!told.ok || !other.ok) return { restsOn: [], range: undefined, turned: [] };
  const language = languageOf(state);
  const { meta } = told;
  const under = (result: unknown) => headlineOf(name, { ok: true, result, meta }, language);
  const base = under(other.result.result);
  const differences: Kroner[] = [];
  const turned: string[] = [];
  const restsOn = other.result.readings.flatMap(({ reading, option, others }): readonly Resting[] => {
    const listed = readings.get(reading);
    if (!listed) return [];
    const means = (id: string) => listed.options.find((each) => each.id === id)?.means[language] ?? id;
    const question = listed.question[language];
    if (option !== listed.default) turned.push(`${question} ${means(option)}`);
    const changing = others.flatMap(({ option: to, changes, result, difference }) => {
      if (!changes) return [];
      if (difference !== null) differences.push(difference);
      const headline = result === null ? undefined : under(result);
      if (headline?.text === base.text) return [];
      return [{ option: means(to), headline: headline?.text ?? word('unanswerable', language) }];
    });
    return changing.length === 0 ? [] : [{ reading, question, option: means(option), others: changing }];
  });
  return { restsOn, range: rangeOf(other.result.result, differences, language), turned };
}

/** The readings that change something of an operation's answer, by their ids. */
export function changing(name: Asked, state: State): readonly string[] {
  const other = askOtherwise(name, state);
  if (!other.ok) return [];
  return other.result.readings.flatMap(({ reading, changes }) => (changes ? [reading] : []));
}

/** The total with the largest and the smallest that another reading adds to it. */
function rangeOf(result: unknown, differences: readonly Kroner[], language: 'da' | 'en'): Certainty['range'] {
  const { total } = result as { readonly total?: Kroner | null };
  if (typeof total !== 'string' || !differences.some((each) => compare(each, NOTHING) !== 0)) return undefined;
  const sorted = [NOTHING, ...differences].sort(compare);
  const [least = NOTHING, most = NOTHING] = [sorted[0], sorted.at(-1)];
  return [formatKroner(add(total, least), language), formatKroner(add(total, most), language)];
}

const NOTHING = subtract('0.00' as Kroner, '0.00' as Kroner);

/** What these miss, the reader can tell: the source has lost nothing. */
const FACTS_ASKED: readonly Asked[] = ['interest', 'liability-cap', 'cancellation'];

/** What the answer assumes, or what it still waits for. */
function notTold(name: Asked, state: State): readonly string[] {
  const language = languageOf(state);
  const told = ask(name, state);
  if (!told.ok) return [];
  if (name === 'check-order') {
    const fields = stillOpen(state);
    return fields.length === 0 ? [] : [word('couldReject', language, { what: fields.join(', ') })];
  }
  if (name === 'bonus') {
    const { assumed } = told.result as Bonus;
    return assumed.length === 0 ? [] : [`${assumed.map((fact) => fieldName(fact, language)).join(', ')}.`];
  }
  if (name === 'first-day-absence') {
    const { assumed } = told.result as FirstDayAbsence;
    // What leads on to the plan stands before the plan.
    const [says] = firstLine(name, told, language).split(/(?<=\.) (?=[^.]*:$)/);
    return assumed.length === 0 || state.stayedAway ? [] : [says ?? ''];
  }
  if (name === 'regulate-price') {
    const { findings, allowed } = told.result as PriceRegulation;
    const codes = findings.map(({ code }) => code);
    const isWaiting = codes.includes('approval-needed') && !codes.includes('above-outside-price');
    return [
      ...(isWaiting ? [`${fieldName('price.approvedOn', language)} …`] : []),
      ...(hangsOnEarlier(state, allowed) ? [fieldName('price.regulatedBefore', language)] : []),
    ];
  }
  if (name === 'invoicing-penalty') {
    const { total } = told.result as InvoicingPenalty;
    const isOpen = excusedTerm(state) && !state['wrong.excused'] && total !== NOTHING;
    return [...(isOpen ? [word('mayLapse', language)] : []), ...figuresToTell(told, language)];
  }
  if (name === 'cancellation') {
    const { repaid, payable, claim, missing } = told.result as Cancellation;
    const amounts = { paidUndelivered: repaid, receivedUnpaid: payable, documentedLoss: claim };
    const open = Object.entries(amounts).flatMap(([field, amount]) => (amount === null ? [field] : []));
    return listed(
      [...open, ...missing.map(({ what }) => what)].map((field) => fieldAt(name, field)),
      language,
    );
  }
  if (FACTS_ASKED.includes(name)) {
    const { missing } = told.result as { readonly missing: readonly { readonly what: string }[] };
    const open = missing.map(({ what }) => fieldAt(name, what));
    const isLossOpen = name === 'liability-cap' && !state['cap.documentedLoss'];
    const fields = new Set([...(isLossOpen ? ['cap.documentedLoss'] : []), ...open]);
    return listed([...fields], language);
  }
  if (name === 'deadlines' && state['events.sentBackOn'] && !state['closure.ground']) {
    return [word('sentBackNoClosure', language)];
  }
  return name === 'fee' && state.question === 'closure' && !state['closure.ground']
    ? [word('noClosure', language)]
    : figuresToTell(told, language);
}

/** The amounts that the source has lost and the page has a field for. */
function figuresToTell({ result }: Told, language: 'da' | 'en'): readonly string[] {
  const { missing = [] } = result as { readonly missing?: readonly { readonly what: string }[] };
  return listed(
    missing.map(({ what }) => `figures.${what}`).filter((field) => isField(field)),
    language,
  );
}

/** Fields by their names, as a sentence; the last name may end with a point of its own. */
function listed(fields: readonly string[], language: 'da' | 'en'): readonly string[] {
  const names = fields.map((field) => fieldAlone(field, language)).join(', ');
  return names === '' ? [] : [names.endsWith('.') ? names : `${names}.`];
}

/** The rule of the agreement whose text says "over 30" and no more (A59). */
const SAYS_OVER = 'R021';

function chosenIn(name: Asked, state: State): readonly string[] {
  const language = languageOf(state);
  if (name === 'check-order' && isJustOver(state)) return [word('justOver', language)];
  const isExcused = name === 'invoicing-penalty' && state['wrong.excused'] === 'true';
  return isExcused && excusedTerm(state)?.rule === MAY_LAPSE ? [word('lapseIsChosen', language)] : [];
}

/** The rule under which the penalty of an excusable error may lapse, and need not. */
const MAY_LAPSE = 'R308';

function excusedTerm(state: State): { readonly rule: string } | undefined {
  return rulesChosen(state)?.terms.penalties?.wrongInvoiceExcused;
}

/** Of the bonuses that are not decided: what is not told, and that it cannot be known yet. */
function waitsFor(state: State): readonly string[] {
  const language = languageOf(state);
  const told = ask('bonus', state);
  if (!told.ok) return [];
  const says = ({ outcome, missing }: Decision) =>
    outcome !== 'undecided'
      ? []
      : missing.flatMap(({ what }) => {
          if (what === 'placements' || what === 'employment') return [word('notKnowable', language)];
          if (what === 'employment.hoursPerWeek') return [word('lacksHours', language)];
          const [, month] = /^employment\.monthlyIncome\.(.+)$/.exec(what) ?? [];
          return month ? [word('lacksIncome', language, { month: formatMonth(month as IsoMonth, language) })] : [];
        });
  return [...new Set((told.result as Bonus).decisions.flatMap(says))];
}

type Decision = Bonus['decisions'][number];

/** Whether a bonus turns on an amount that is lost, and not on what is still to happen or to be told. */
function turnsOnLost({ outcome, amount, missing }: Decision): boolean {
  const whats = missing.map(({ what }) => what);
  if (whats.includes('placements') || whats.includes('employment')) return false;
  return (outcome === 'granted' && amount === null) || whats.some((what) => !what.startsWith('employment.'));
}

/** Whether the citizen is just as old as an agreement that asks for those over an age is held to ask. */
function isJustOver(state: State): boolean {
  const levels = rulesChosen(state)?.tracks.flatMap((track) => track.levels) ?? [];
  const age = levels.find(({ id }) => id === state['order.level'])?.age;
  return age?.rule === SAYS_OVER && String(age.from) === state['order.citizenAge'];
}

/** Whether a price could not be regulated if it had been before, which nobody has told. */
function hangsOnEarlier(state: State, allowed: boolean): boolean {
  if (state['price.regulatedBefore'] || !allowed) return false;
  const told = answer('regulate-price', { ...inputOf('regulate-price', state), regulatedBefore: true, steps: false });
  return told.ok && !told.result.allowed;
}

/** The library's own sentence, which leads its answer. */
function firstLine(name: Asked, told: Told, language: 'da' | 'en'): string {
  return explain(name, told, language).split('\n')[0] ?? '';
}

/** Values that would show whether an empty field can have the order rejected, or warned of. */
const tried: Readonly<Record<string, (state: State) => readonly unknown[]>> = {
  'order.hourlyRate': () => ['0.01', '99999.00'],
  'order.orderedOn': () => ['1900-01-01', '2199-12-31'],
  'order.benefitGroup': (state) => benefitGroupNames(rulesChosen(state)).map(({ id }) => id),
  'order.citizenAge': () => [15, 99],
  'order.monthsUnemployed': () => [0, 999],
};

/** What an order was not held against because nobody told it: the days of the agreement, the citizen's other orders. */
function uncheckedOf(state: State): readonly string[] {
  const language = languageOf(state);
  const rules = rulesChosen(state);
  const now = checked(state, {});
  if (!rules || now?.verdict === 'reject') return [];
  const period = rules.terms.ordering?.agreementPeriod;
  const isToldOf = Boolean(state['agreementPeriod.firstDay']);
  const isPeriodOpen = period && !period.firstDay && !period.lastDay && !isToldOf;
  const isOutside = now?.findings.some(({ code }) => code === 'outside-agreement-period');
  const isEndOpen = isToldOf && !state['agreementPeriod.lastDay'] && !isOutside;
  const levels = rules.tracks.flatMap((track) => track.levels);
  const { order } = inputOf('check-order', state);
  const couldMeet = levels.some(({ id: level }) =>
    isMore(checked(state, { otherOrders: [{ ...(order as object), level }] }), now),
  );
  const isAnyTold = Object.entries(state).some(([key, text]) => key.startsWith('otherOrders') && text !== '');
  const isOthersOpen = !isAnyTold && couldMeet;
  return [
    ...(isPeriodOpen ? [word('agreementRuns', language)] : []),
    ...(isEndOpen ? [word('agreementEnds', language)] : []),
    ...(isOthersOpen ? [word('citizensOthers', language)] : []),
  ];
}

function checked(state: State, more: object): OrderCheck | undefined {
  const told = answer('check-order', { ...inputOf('check-order', state), ...more, steps: false });
  return told.ok ? told.result : undefined;
}

/** The fields that are empty and could still change what is found of the order, by their names; none where it is rejected. */
function stillOpen(state: State): readonly string[] {
  const { order } = inputOf('check-order', state);
  const found = (more: object) => checked(state, { order: { ...(order as object), ...more } });
  const now = found({});
  if (now?.verdict === 'reject') return [];
  return Object.entries(tried).flatMap(([field, values]) => {
    const key = field.replace('order.', '');
    const isOpen = !state[field] && values(state).some((value) => isMore(found({ [key]: value }), now));
    return isOpen ? [fieldName(field, languageOf(state)).toLowerCase()] : [];
  });
}

function isMore(then: OrderCheck | undefined, now: OrderCheck | undefined): boolean {
  const known = new Set(now?.findings.map(({ code }) => code));
  return then?.findings.some(({ code }) => !known.has(code)) === true;
}

function isLost(name: Asked, state: State): boolean {
  const told = ask(name, state);
  if (!told.ok || FACTS_ASKED.includes(name)) return false;
  if (name === 'bonus') return (told.result as Bonus).decisions.some(turnsOnLost);
  const { total, missing } = told.result as { readonly total?: unknown; readonly missing?: readonly unknown[] };
  return total === null && (missing?.length ?? 0) > 0;
}
