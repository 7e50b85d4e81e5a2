import type { Catalogue } from '../src/agreement/catalogue.ts';
import { version } from '../src/version.ts';
import { byId, h, redraw } from './dom.ts';
import { filledFields, showNumbersRead, showProblems } from './fields-shown.ts';
import { form } from './form.ts';
import { inLanguage } from './numbers.ts';
import { answer, asked } from './operations.ts';
import { agreementAsked, openFile } from './own-agreement.ts';
import { inShort, panel } from './panels.ts';
import {
  emptyState,
  exampleState,
  fromFragment,
  languageOf,
  rowsOf,
  type State,
  toFragment,
  withoutRow,
} from './state.ts';
import { switches } from './switches.ts';
import { type Word, word } from './words.ts';

/** The parts of the answer that a reader can go to at once. */
const parts = [...asked, 'readings'] as const;

let state: State = fromFragment(location.hash) ?? emptyState;

/** Everything anew: after another language, agreement or level, or a row more or less. */
function drawAll(): void {
  const language = languageOf(state);
  document.documentElement.lang = language;
  document.title = word('title', language);
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as Word, language);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  byId('rule-book').setAttribute('href', word('ruleBookAt', language));
  byId('version').textContent = `indsats ${version}`;
  byId('parts').setAttribute('aria-label', word('parts', language));
  redraw(byId('parts'), ...parts.map((name) => h('a', { href: `#asks-${name}` }, word(`go-${name}`, language))));
  const folds = foldsOf();
  redraw(byId('form'), ...form(state));
  refold(folds);
  drawAnswers();
}

/** The answers anew, the form as it stands. */
function drawAnswers(): void {
  const folds = foldsOf();
  redraw(byId('answers'), ...asked.map((name) => panel(name, state)));
  redraw(byId('readings'), ...switches(state));
  refold(folds);
  byId('short').textContent = inShort(state);
  showNumbersRead(state, byId('form'));
  showProblems(state, byId('form'));
  redraw(byId('printed'), ...filledFields(state, byId('form')));
  const fragment = toFragment(state);
  if (location.hash.slice(1) !== fragment) history.replaceState(null, '', `#${fragment}`);
}

/** What the reader has unfolded and folded, by id. */
function foldsOf(): ReadonlyMap<string, boolean> {
  const all = document.querySelectorAll<HTMLDetailsElement>('details[id]');
  return new Map([...all].map(({ id, open }) => [id, open]));
}

function refold(folds: ReadonlyMap<string, boolean>): void {
  for (const [id, open] of folds) document.getElementById(id)?.toggleAttribute('open', open);
}

function typed(control: HTMLInputElement | HTMLSelectElement): void {
  const ticked = control instanceof HTMLInputElement && control.type === 'checkbox';
  const path = control.type === 'radio' ? control.name : control.id;
  const text = ticked ? (control.checked ? 'true' : '') : control.value.trim();
  state = { ...state, [path]: text };
  if (path === 'agreement') state = { ...state, 'order.level': firstLevel() };
  if (path === 'agreement' || path === 'order.level') drawAll();
  else drawAnswers();
}

function firstLevel(): string {
  const found = answer('catalogue', { agreement: agreementAsked(state) });
  return found.ok ? ((found.result as Catalogue).tracks[0]?.levels[0]?.id ?? '') : '';
}

/** What a new row begins with, so that it is there. */
function firstField(list: string): readonly [string, string] {
  if (list === 'placements') return ['.kind', 'virksomhedspraktik'];
  if (list === 'employment') return ['.kind', 'ordinaert-job'];
  if (list === 'previousOrders') return ['.order.level', state['order.level'] ?? ''];
  return list.endsWith('incomes') ? ['.month', ''] : ['', ''];
}

function pressed(button: HTMLElement): void {
  const { add, remove, row, language, does } = button.dataset;
  if (language) state = inLanguage(state, language);
  if (add) {
    const next = (rowsOf(state, add).at(-1) ?? -1) + 1;
    const [field, text] = firstField(add);
    state = { ...state, [`${add}[${next}]${field}`]: text };
    drawAll();
    document.querySelector<HTMLElement>(`[id^="${CSS.escape(`${add}[${next}]`)}"]`)?.focus();
    return;
  }
  if (remove) {
    state = withoutRow(state, remove, Number(row));
    drawAll();
    document.getElementById(`add-${remove}`)?.focus();
    return;
  }
  if (does === 'print') window.print();
  if (does === 'copy') copyLink();
  if (does === 'clear') begin({ ...emptyState, ...chosen() });
  else if (does === 'example') begin({ ...exampleState, language: languageOf(state) });
  else drawAll();
}

/** Another question: what was folded for the last one says nothing about this one. */
function begin(next: State): void {
  state = next;
  byId('form').replaceChildren();
  drawAll();
}

function chosen(): State {
  const { language = 'da', agreement = '', 'order.level': level = '' } = state;
  return { language, agreement, 'order.level': level };
}

/** Says that the link of the page was refused; nothing where it was read. */
function sayOfLink(linked: State | undefined): void {
  byId('said').textContent = linked ? '' : word('linkRefused', languageOf(state));
}

/** Where the browser gives no clipboard, the address bar holds the same link. */
function copyLink(): void {
  const say = () => {
    byId('said').textContent = word('copied', languageOf(state));
  };
  navigator.clipboard?.writeText(location.href).then(say, () => undefined);
}

/** To a place on the page; the link's own fragment is the question, which must stay as it is. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  byId(id).scrollIntoView();
  byId(id).focus({ preventScroll: true });
}

/** A file is read here in the browser; a right one is asked at once, from empty fields. */
async function opens(file: File): Promise<void> {
  const agreement = await openFile(file);
  if (agreement) {
    const own = { ...emptyState, language: languageOf(state), agreement: agreement.id };
    state = own;
    begin({ ...own, 'order.level': firstLevel() });
  } else drawAll();
  byId('own-file').focus();
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
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) typed(target);
});
document.addEventListener('click', (event) => {
  const { target } = event;
  const used = target instanceof Element ? target.closest<HTMLElement>('button, a[href^="#"]') : null;
  if (used instanceof HTMLAnchorElement) jump(event, used.hash.slice(1));
  else if (used) pressed(used);
});
window.addEventListener('hashchange', () => {
  const linked = fromFragment(location.hash);
  if (linked && toFragment(linked) === toFragment(state)) return;
  begin(linked ?? emptyState);
  sayOfLink(linked);
});

/** Paper has nothing to unfold: what is folded is printed open. */
let foldedParts: readonly HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('#answers details:not([open])')];
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
