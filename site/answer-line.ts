import { agreementLacking, hasNoRule, isLevelLacking } from './applies.ts';
import { ask } from './ask.ts';
import { type Certainty, certaintyOf, changing } from './certainty.ts';
import { h } from './dom.ts';
import { type Headline, headlineOf, type Told, type Tone } from './headline.ts';
import { heldAgainst } from './held-against.ts';
import { fieldAlone } from './labels.ts';
import { explain } from './operations.ts';
import { isOtherText, openedAgreement, visible } from './own-agreement.ts';
import { shownFor } from './panels.ts';
import { lacksOf } from './problems.ts';
import { type Asked, askedFor, type QuestionId } from './questions.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

/** The answer to a question in one line, and how sure it is. */
export interface AnswerLine {
  readonly tone: Tone;
  readonly text: string;
  /** The library's own lines that it is made of. */
  readonly lines: readonly string[];
  /** Lines of the library that the headline stands in for. */
  readonly replaced: readonly string[];
  readonly element: HTMLElement;
}

/** The operations whose answers make the headline of a question: an order's verdict and what it costs, else the first. */
function leading(question: QuestionId, state: State): readonly Asked[] {
  const names = askedFor(question, state);
  return names.slice(0, question === 'order' ? 2 : 1);
}

export function answerLine(question: QuestionId, state: State): AnswerLine {
  const language = languageOf(state);
  const names = leading(question, state);
  const [first] = names;
  const told = first && ask(first, state);
  const cannot = unanswerable(question, state);
  if (cannot) return cannot;
  if (first === undefined || !told?.ok) return unanswered(question, names.slice(0, 1), state);
  const head = headlineOf(first, told, language);
  const isReject = first === 'check-order' && head.tone === 'error';
  const counted = isReject ? names.slice(0, 1) : names;
  const certainty = certaintyOf(counted, state);
  const pieces = piecesOf(head, counted, certainty, state);
  const isOther = isOtherText(state);
  const tone = isOther && head.tone !== 'error' ? 'warning' : toneOf(first, head, certainty);
  const text = pieces.join(' ');
  const lines = [...pieces, ...certainty.notTold];
  // Each reading is told of once: in the headline, or at the first part that it changes.
  const named = new Set(certainty.restsOn.map(({ reading }) => reading));
  const below = shownFor(question, state).map((name) => {
    const ids = changing(name, state).filter((id) => !named.has(id));
    for (const id of ids) named.add(id);
    const where = { n: ids.length, part: word(`part-${name}`, language) };
    return { name, says: ids.length === 0 ? '' : word(ids.length === 1 ? 'oneBelow' : 'someBelow', language, where) };
  });
  // What is not decided yet, or is warned of, is not sure, whatever it rests on; nor what a reading moves a part of.
  const isMoved = below.some(({ name, says }) => counted.includes(name) && says !== '');
  const isOpen = isOther || isMoved || ((first === 'bonus' || first === 'check-order') && head.tone === 'warning');
  const shown = {
    isOpen,
    isReject,
    below: below.flatMap(({ says }) => says || []),
    isSaid: text === word('notTold', language),
  };
  const mark =
    isOther && h('p', {}, badge('warning', word('otherText', language)), ` ${word('otherTextNote', language)}`);
  return {
    tone,
    text,
    lines,
    replaced: replaced(first, told, head, certainty, state),
    element: drawn(tone, text, [mark, ...certaintyPart(counted, certainty, state, shown)]),
  };
}

/** What the box says beside how sure the answer is. */
interface Shown {
  readonly isOpen: boolean;
  readonly isReject: boolean;
  /** How many readings change something under each part of the answer, in a sentence each. */
  readonly below: readonly string[];
  /** Whether the headline itself says that nothing is told. */
  readonly isSaid: boolean;
}

/** What stands in the way of the question itself, whatever else is told: an agreement, a rule or a level that is not there. */
function unanswerable(question: QuestionId, state: State): AnswerLine | undefined {
  const language = languageOf(state);
  const lacking = question === 'own' ? undefined : agreementLacking(state);
  if (lacking !== undefined) {
    const other = openedAgreement()?.name[language];
    const says = [
      word('agreementLacking', language, { name: visible(state.own || lacking) }),
      other ? word('otherAgreement', language, { other: visible(other) }) : '',
    ];
    return told('warning', says.filter(Boolean).join(' '), [linkTo('own-file', word('openOwn', language))]);
  }
  if (hasNoRule(question, state)) return told('info', word('noRule', language), []);
  if (!isLevelLacking(question, state)) return undefined;
  return told('warning', word('levelLacking', language), [linkTo('order.level', fieldAlone('order.level', language))]);
}

function told(tone: Tone, text: string, inside: readonly (HTMLElement | false)[]): AnswerLine {
  return { tone, text, lines: [], replaced: [], element: drawn(tone, text, inside) };
}

function linkTo(id: string, text: string): HTMLElement {
  return h('p', {}, h('a', { href: `#${id}` }, text));
}

/** The library's first line, where the headline stands in for it: the heading of the deadlines, a verdict that is still open. */
function replaced(
  name: Asked,
  told: Told,
  { tone }: Headline,
  { notTold }: Certainty,
  state: State,
): readonly string[] {
  if (name === 'liability-cap') return replacedOfCap(told, state);
  const isReplaced =
    name === 'deadlines' ||
    (name === 'check-order' && (notTold.length > 0 || tone === 'warning')) ||
    (name === 'first-day-absence' && Boolean(state.stayedAway));
  return isReplaced ? [explain(name, told, languageOf(state)).split('\n')[0] ?? ''] : [];
}

/** A cap that is open, and damages that nobody claims. */
function replacedOfCap(told: Told, state: State): readonly string[] {
  const [cap = '', damages = ''] = explain('liability-cap', told, languageOf(state)).split('\n');
  const isClaimed = Boolean(state['cap.documentedLoss'] || state['cap.personalInjury']);
  return [cap, ...(isClaimed ? [] : [damages])];
}

/** The verdict, and the fee of an order that may be ordered. As long as something could still have it rejected, nothing is confirmed. */
function piecesOf(head: Headline, names: readonly Asked[], { notTold }: Certainty, state: State): readonly string[] {
  const language = languageOf(state);
  const isOpen = names[0] === 'check-order' && head.tone === 'success' && notTold.length > 0;
  return [
    isOpen ? word('nothingAgainst', language) : head.text,
    ...names.slice(1).flatMap((name) => {
      const told = ask(name, state);
      return told.ok ? [headlineOf(name, told, language).text] : [];
    }),
  ];
}

/** What is only not told speaks against no order: it is told without the colour of an objection. */
function toneOf(name: Asked, { tone }: Headline, { restsOn, notTold, chosen, isLost }: Certainty): Tone {
  if (tone !== 'success') return tone;
  if (restsOn.length > 0 || isLost) return 'warning';
  if (notTold.length === 0) return chosen.length > 0 ? 'info' : 'success';
  return name === 'check-order' ? 'info' : 'warning';
}

function unanswered(question: QuestionId, names: readonly Asked[], state: State): AnswerLine {
  const language = languageOf(state);
  const lacks = lacksOf(names, state);
  const missing = question === 'penalty' && names.length === 0 ? ['agreement', 'penalty'] : lacks.missing;
  const fields = (paths: readonly string[]) => paths.map((path) => fieldAlone(path, language)).join(', ');
  const list = (says: string, paths: readonly string[]) =>
    paths.length > 0 &&
    h(
      'p',
      {},
      `${says}: `,
      ...paths.flatMap((path, index) => [index > 0 && ' · ', h('a', { href: `#${path}` }, fieldAlone(path, language))]),
    );
  const isOther = lacks.else.length > 0;
  const text = isOther
    ? lacks.else.join(' ')
    : lacks.wrong.length > 0
      ? `${word('toMend', language)}: ${fields(lacks.wrong)}`
      : word(question === 'own' ? 'begin' : 'notTold', language);
  const tone: Tone = lacks.wrong.length > 0 && !isOther ? 'warning' : 'info';
  return told(tone, text, [
    isOther && list(word('toMend', language), lacks.wrong),
    list(
      word('needed', language),
      missing.filter((path) => !state[path]),
    ),
  ]);
}

const ICONS: Readonly<Record<Tone, string>> = { success: '✓', error: '✕', warning: '!', info: 'i' };

function drawn(tone: Tone, text: string, inside: readonly (HTMLElement | undefined | false)[]): HTMLElement {
  return h(
    'div',
    { class: `alert alert-${tone}` },
    h('span', { class: 'icon', 'aria-hidden': 'true' }, ICONS[tone]),
    h('div', { class: 'alert-body' }, h('p', { class: 'alert-heading', id: 'short' }, text), ...inside),
  );
}

/** What was not told first, then how sure the rest is. */
function certaintyPart(
  names: readonly Asked[],
  { restsOn, range, notTold, unchecked, chosen, waitsFor, isLost, turned }: Certainty,
  state: State,
  { isOpen, isReject, below, isSaid }: Shown,
): readonly (HTMLElement | false)[] {
  const language = languageOf(state);
  const [first] = names;
  const isSure = restsOn.length + notTold.length + unchecked.length + chosen.length === 0 && !isLost && !isOpen;
  const isOrder = first === 'check-order';
  const count = word(restsOn.length === 1 ? 'restsOne' : 'rests', language, { n: restsOn.length });
  const between = first === 'credit' ? 'betweenCredit' : 'between';
  // A credit below nothing is something to invoice: each is told with its reading.
  const spread =
    range && !range[0].includes('-') ? `: ${word(between, language, { from: range[0], to: range[1] })}` : '';
  const sureOf = isOrder ? (names.length > 1 ? 'sureOrderAndFee' : 'sureOrder') : 'sureNote';
  return [
    notTold.length > 0 &&
      h(
        'p',
        { class: 'assumed' },
        !isSaid && badge(isOrder ? 'info' : 'warning', word('notTold', language)),
        ` ${notTold.join(' ')}`,
      ),
    ...waitsFor.map((says) => h('p', {}, badge('warning', says))),
    isLost && h('p', {}, badge('warning', word('lost', language))),
    unchecked.length > 0 && h('p', { class: 'unchecked' }, word('unchecked', language, { what: unchecked.join('; ') })),
    ...chosen.map((says) => h('p', { class: 'chosen' }, says)),
    isSure && h('p', {}, badge('success', word('sure', language)), ` ${word(sureOf, language)}`),
    isOrder && !isReject && h('p', { class: 'note' }, heldAgainst(state)),
    restsOn.length > 0 && h('p', {}, badge('info', count), spread),
    restsOn.length > 0 &&
      h(
        'details',
        { id: 'rests-on' },
        h('summary', {}, word('whichReadings', language)),
        h(
          'ul',
          {},
          ...restsOn.map(({ question, option, others }) =>
            h(
              'li',
              {},
              `${question} `,
              h('b', {}, option),
              ...others.map((other) =>
                h('span', { class: 'other' }, `${word('instead', language)}: ${other.option} → ${other.headline}`),
              ),
            ),
          ),
        ),
      ),
    ...below.map((says) => h('p', { class: 'note' }, says)),
    ...turned.map((each) => h('p', { class: 'turned' }, badge('info', word('readOtherwise', language)), ` ${each}`)),
  ];
}

function badge(tone: Tone, text: string): HTMLElement {
  return h('strong', { class: `badge badge-${tone}` }, text);
}
