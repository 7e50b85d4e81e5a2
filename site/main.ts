import { formatDate } from '../src/entries/words.ts';
import type { IsoDate } from '../src/index.ts';
import { answerLine } from './answer-line.ts';
import { agreementLacking } from './applies.ts';
import { byId, h, redraw } from './dom.ts';
import { examples } from './examples.ts';
import { shownDate } from './fields.ts';
import { filledFields, showNumbersRead, showProblems } from './fields-shown.ts';
import { form } from './form.ts';
import { inLanguage } from './numbers.ts';
import { digestOpened, isOtherText, openedAgreement, openFile, rulesChosen } from './own-agreement.ts';
import { panels, shownFor } from './panels.ts';
import { askedFor, isQuestion, type QuestionId, questionIds } from './questions.ts';
import { emptyState, fromFragment, languageOf, rowsOf, type State, toFragment, withoutRow } from './state.ts';
import { switches } from './switches.ts';
import { type Word, word } from './words.ts';

let state: State = fromFragment(location.hash) ?? emptyState;

/** What a press took away, as long as what came of it stands untouched. */
let undoing: { readonly before: State; readonly after: State } | undefined;

/** The fields that the reader has been in and left, or that a link filled: only these are told of as wrong. */
let left = new Set<string>(Object.keys(state));

function question(): QuestionId | undefined {
  return isQuestion(state.question) ? state.question : undefined;
}

/** Everything anew: after another question, language, agreement or level, or a row more or less. */
function drawAll(): void {
  const language = languageOf(state);
  const asked = question();
  document.documentElement.lang = language;
  document.title = asked ? `${word(`ask-${asked}`, language)} – indsats` : word('title', language);
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as Word, language);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  byId('rule-book').setAttribute('href', word('ruleBookAt', language));
  drawQuestions(asked, language);
  byId('main').hidden = asked === undefined;
  const folds = foldsOf();
  redraw(byId('form'), ...(asked ? form(asked, state) : []));
  refold(folds);
  byId('asking')
    .querySelector<HTMLElement>('[data-does="example"]')
    ?.toggleAttribute('hidden', !asked || !examples[asked]);
  drawAnswers();
}

/** The questions as cards; once one is asked, they are folded under the words that choose another. */
function drawQuestions(asked: QuestionId | undefined, language: 'da' | 'en'): void {
  const fold = byId('questions') as HTMLDetailsElement;
  fold.open = asked === undefined;
  fold.querySelector('summary')?.toggleAttribute('hidden', asked === undefined);
  byId('chosen').textContent = asked ? word(`ask-${asked}`, language) : word('ask', language);
  redraw(
    byId('cards'),
    ...questionIds.map((id) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', class: 'card', id: `ask-${id}`, 'data-ask': id, 'aria-current': id === asked && 'true' },
          h('span', { class: 'card-heading' }, word(`ask-${id}`, language)),
          h('span', { class: 'card-text' }, word(`note-${id}`, language)),
        ),
      ),
    ),
  );
}

/** The answers anew, the form as it stands. */
function drawAnswers(): void {
  const asked = question();
  if (asked) {
    const folds = foldsOf();
    const names = askedFor(asked, state);
    const line = answerLine(asked, state);
    const before = byId('line').textContent;
    if (undoing && undoing.after !== state) {
      undoing = undefined;
      byId('said').textContent = '';
    }
    byId('undo').hidden = undoing === undefined;
    if (before !== line.element.textContent || byId('line').firstElementChild?.className !== line.element.className) {
      redraw(byId('line'), line.element);
    }
    redraw(byId('answers'), ...panels(asked, state, line));
    redraw(byId('readings'), switches(shownFor(asked, state), state));
    refold(folds);
    showNumbersRead(state, byId('form'));
    showProblems(names, state, byId('form'), left);
    redraw(byId('printed'), ...filledFields(state, byId('form')));
    byId('example-mark').hidden = state.example !== 'shown';
    byId('line').hidden = asked === 'own' && rulesChosen(state) !== undefined;
  }
  const fragment = toFragment(state);
  if (location.hash.slice(1) !== fragment) history.replaceState(null, '', `#${fragment}`);
}

/** Another question is another page to the browser: Back returns to the one before, as it was told. */
function asks(next: State): void {
  const isOther = next.question !== state.question;
  state = next;
  if (isOther) history.pushState(null, '', `#${toFragment(state)}`);
  drawAll();
}

/** What the reader has unfolded and folded, by id. */
function foldsOf(): ReadonlyMap<string, boolean> {
  const all = document.querySelectorAll<HTMLDetailsElement>('#main details[id]');
  return new Map([...all].map(({ id, open }) => [id, open]));
}

function refold(folds: ReadonlyMap<string, boolean>): void {
  for (const [id, open] of folds) document.getElementById(id)?.toggleAttribute('open', open);
}

/** What is asked next depends on these: the form is drawn anew after them. */
const SHAPES =
  /^(?:agreement|order\.level|penalty|stayedAway|ended\.cancelledBy|otherOrders|late\.referenceRates|placements|employment|meeting\.lettersSent|credit\.invoiced)$|\.kind$|closure\.ground$/;

function typed(control: HTMLInputElement | HTMLSelectElement): void {
  const ticked = control instanceof HTMLInputElement && control.type === 'checkbox';
  const path = control.type === 'radio' ? control.name : control.id;
  const text = ticked ? (control.checked ? control.value : '') : control.value.trim();
  state = { ...state, [path]: text };
  // While it is typed in, a field is told of only if it was wrong before.
  if (!control.hasAttribute('aria-invalid')) left.delete(path);
  if (path === 'agreement') {
    const other = { ...state, ...Object.fromEntries(PERIOD.map((day) => [day, ''])) };
    state = withOwnName(hasLevel(other) ? other : { ...other, 'order.level': '' });
  }
  if (path === 'stayedAway' && text !== '') state = { ...state, 'meeting.appearedOn': '' };
  if (SHAPES.test(path)) drawAll();
  else drawAnswers();
}

/**
 * A link names an agreement of one's own, which it does not hold, so that who opens it knows which file to open first; and its
 * digest, so that another text is told as such.
 */
function withOwnName(of: State): State {
  const own = openedAgreement();
  const isOwn = own !== undefined && own.id === of.agreement;
  return { ...of, own: isOwn ? own.name[languageOf(of)] : '', 'own-digest': (isOwn && digestOpened()) || '' };
}

function hasLevel(of: State): boolean {
  const levels = rulesChosen(of)?.tracks.flatMap((track) => track.levels) ?? [];
  return levels.some(({ id }) => id === of['order.level']);
}

/** A field that is left is told of if it is wrong; a day that can be read is written as the others are. */
function leave(control: HTMLInputElement | HTMLSelectElement): void {
  if (control.id === '' || control.value === '') return;
  left.add(control.id);
  if (control instanceof HTMLInputElement && control.classList.contains('date-input')) {
    control.value = shownDate(control.id, control.value);
  }
  const asked = question();
  if (asked) showProblems(askedFor(asked, state), state, byId('form'), left);
}

/** The field of a new row that the keyboard goes to, which begins empty and is there. */
function firstField(list: string): string {
  if (list.endsWith('incomes')) return '.month';
  if (list === 'events.followUps' || list === 'meeting.lettersSent') return '';
  if (list === 'late.referenceRates') return '.from';
  if (list === 'previousOrders' || list === 'otherOrders') return '.order.level';
  return /^(?:placements|employment|absence\.events)$/.test(list) ? '.kind' : '.firstDay';
}

function pressed(button: HTMLElement): void {
  const { add, remove, row, language, does, ask, calendar } = button.dataset;
  if (calendar !== undefined) openCalendar(calendar);
  else if (add !== undefined) addRow(add);
  else if (remove !== undefined) {
    state = withoutRow(state, remove, Number(row));
    drawAll();
    document.getElementById(`add-${remove}`)?.focus();
  } else if (ask !== undefined) {
    asks({ ...state, question: ask });
    byId('chosen').focus();
  } else if (language !== undefined) {
    state = inLanguage(state, language);
    drawAll();
  } else if (does === 'print') window.print();
  else if (does === 'copy') copyLink();
  else if (does === 'clear') {
    beginInstead(
      { ...emptyState, language: languageOf(state), question: state.question ?? '', ...periodTold() },
      'cleared',
    );
  } else if (does === 'example') {
    const example = examples[question() ?? 'order'] ?? {};
    const shown = inLanguage({ ...example, language: 'da' }, languageOf(state));
    beginInstead({ ...shown, question: state.question ?? '', example: 'shown' }, 'replaced');
  } else if (does === 'undo' && undoing) {
    begin(undoing.before);
    document.querySelector<HTMLElement>('[data-does="clear"]')?.focus();
  }
}

/** Another case in the place of this one, which can be had back until something else is told; nothing that says more is lost. */
function beginInstead(next: State, said: Word): void {
  const before = state;
  begin(next);
  if (!Object.entries(before).some(([field, text]) => text && next[field] !== text)) return;
  undoing = { before, after: next };
  drawAnswers();
  byId('said').textContent = word(said, languageOf(state));
}

/** The days of an agreement, which are told once for all its orders; with the agreement, whose they are. */
const PERIOD = ['agreementPeriod.firstDay', 'agreementPeriod.lastDay'] as const;

function periodTold(): State {
  const told = PERIOD.filter((day) => state[day]);
  const kept = told.length === 0 ? [] : ['agreement', 'own', 'own-digest', ...told];
  return Object.fromEntries(kept.map((field) => [field, state[field] ?? '']));
}

function addRow(list: string): void {
  const path = `${list}[${(rowsOf(state, list).at(-1) ?? -1) + 1}]${firstField(list)}`;
  state = { ...state, [path]: '' };
  drawAll();
  document.getElementById(path)?.focus();
}

/** The browser's own calendar; what is chosen there is written in the field. */
function openCalendar(path: string): void {
  const calendar = document.querySelector<HTMLInputElement>(`input[data-for="${CSS.escape(path)}"]`);
  const control = document.getElementById(path);
  if (!calendar || !(control instanceof HTMLInputElement)) return;
  calendar.value = '';
  calendar.onchange = () => {
    control.value = shownDate(path, calendar.value);
    left.add(path);
    typed(control);
    control.focus();
  };
  calendar.showPicker();
}

/** Another case: what was folded and left for the last one says nothing about this one. */
function begin(next: State): void {
  state = next;
  left = new Set(Object.keys(state));
  byId('form').replaceChildren();
  byId('answers').replaceChildren();
  byId('readings').replaceChildren();
  drawAll();
}

/** Says that the link of the page was refused; nothing where it was read. */
function sayOfLink(linked: State | undefined): void {
  byId('said').textContent = linked ? '' : word('linkRefused', languageOf(state));
}

/** Where the browser gives no clipboard, the address bar holds the same link. */
function copyLink(): void {
  const own = openedAgreement();
  const more = own !== undefined && own.id === state.agreement ? ` ${word('ownNotInLink', languageOf(state))}` : '';
  const say = (key: Word) => () => {
    byId('said').textContent = word(key, languageOf(state)) + more;
  };
  if (!navigator.clipboard) say('copyByHand')();
  navigator.clipboard?.writeText(location.href).then(say('copied'), say('copyByHand'));
}

/** To a place on the page; the link's own fragment is the question, which must stay as it is. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  const place = document.getElementById(id) ?? document.getElementById(`add-${id}`) ?? byId('answer');
  place.closest('details')?.setAttribute('open', '');
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}

/** A file is read here in the browser; a right one is chosen at once. */
async function opens(file: File): Promise<void> {
  const isOwn = (question() ?? 'own') === 'own';
  const isLacking = agreementLacking(state) !== undefined;
  // A case that waits for its own agreement keeps all that it says: no other takes its place. Another text is told as such, save
  // where its writer opens it, who was not told so before.
  const isWaiting = isLacking && !isOwn;
  const isWriting = isOwn && !isLacking && !isOtherText(state);
  const agreement = await openFile(file);
  const isOther = agreement !== undefined && agreement.id !== state.agreement;
  if (isOther && !isWaiting) state = { ...state, agreement: agreement.id, 'order.level': '' };
  state = { ...state, question: question() ?? 'own' };
  const keeps = isOther ? isWaiting : state['own-digest'] && !isWriting;
  if (agreement && !keeps) state = withOwnName(state);
  left = new Set([...left, ...Object.keys(state)]);
  drawAll();
  (document.getElementById('own-file') ?? byId('chosen')).focus();
}

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void opens(file);
});
document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'file') {
    const file = target.files?.[0];
    if (file) void opens(file);
    return;
  }
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (isField && (target.id !== '' || target.type === 'radio')) typed(target);
});
byId('form').addEventListener('focusout', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) leave(target);
});
document.addEventListener('click', (event) => {
  const { target } = event;
  const used = target instanceof Element ? target.closest<HTMLElement>('button, a[href^="#"]') : null;
  if (used instanceof HTMLAnchorElement) jump(event, decodeURIComponent(used.hash.slice(1)));
  else if (used) pressed(used);
  // The rule book takes the case along, behind the rule that is looked up, and gives it back.
  const book = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*=".html"]') : null;
  if (book) book.hash = `${book.hash.slice(1).split('&')[0]}&${toFragment(state)}`;
});
window.addEventListener('hashchange', () => {
  const linked = fromFragment(location.hash);
  if (linked && toFragment(linked) === toFragment(state)) return;
  begin(linked ?? emptyState);
  sayOfLink(linked);
});

/** The day of the paper, which is the page's own: no answer turns on it. */
function printedOn(today: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}` as IsoDate;
  const language = languageOf(state);
  return word('printedOn', language, { day: formatDate(day, language) });
}

/** Paper has nothing to unfold: what is folded is printed open. */
let foldedParts: readonly HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  byId('printed-on').textContent = printedOn(new Date());
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('#answer details:not([open])')];
  for (const part of parts) part.open = true;
  foldedParts = [...foldedParts, ...parts];
});
window.addEventListener('afterprint', () => {
  for (const part of foldedParts) part.open = false;
  foldedParts = [];
});

const opened = fromFragment(location.hash);
drawAll();
sayOfLink(opened);
