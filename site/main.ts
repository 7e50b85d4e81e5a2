import type { Catalogue } from '../src/agreement/catalogue.ts';
import { answer } from '../src/entries/operations.ts';
import { version } from '../src/version.ts';
import { asked } from './ask.ts';
import { byId, h, redraw } from './dom.ts';
import { form } from './form.ts';
import { inShort, panel, problemsByPath } from './panels.ts';
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

let state: State = fromFragment(location.hash);

/** Everything anew: after another language, agreement or level, or a row more or less. */
function drawAll(): void {
  const language = languageOf(state);
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    place.textContent = word(place.dataset.word as Word, language);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  byId('version').textContent = `indsats ${version}`;
  const open = openParts();
  redraw(byId('form'), ...form(state));
  reopen(open);
  drawAnswers();
}

/** The answers anew, the form as it stands. */
function drawAnswers(): void {
  const open = openParts();
  redraw(byId('answers'), ...asked.map((name) => panel(name, state)));
  redraw(byId('readings'), ...switches(state));
  reopen(open);
  byId('short').textContent = inShort(state);
  showProblems();
  redraw(byId('printed'), ...filledFields());
  const fragment = toFragment(state);
  if (location.hash.slice(1) !== fragment) history.replaceState(null, '', `#${fragment}`);
}

/** Each problem beside its field; a field that is not shown has its problem in the answers all the same. */
function showProblems(): void {
  const problems = problemsByPath(state, asked);
  for (const control of byId('form').querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const problem = problems.get(incomePath(control.id));
    if (problem === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
    const place = document.getElementById(`${control.id}-problem`);
    if (place) place.textContent = problem ?? '';
  }
}

/** An income stands in the question under its month. */
function incomePath(id: string): string {
  const [, job] = /^(employment\[\d+\])\.income$/.exec(id) ?? [];
  return job === undefined ? id : `${job}.monthlyIncome.${state[`${job}.month`] ?? ''}`;
}

/** The question as it is printed: every field that has something in it. */
function filledFields(): readonly HTMLElement[] {
  return [...byId('form').querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].flatMap(
    (control) => {
      const label = byId('form').querySelector(`label[for="${CSS.escape(control.id)}"]`)?.textContent ?? '';
      const ticked = control instanceof HTMLInputElement && control.type === 'checkbox';
      const text =
        control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : ticked ? '✓' : control.value;
      const filled = ticked ? (control as HTMLInputElement).checked : control.value !== '';
      const row = control.closest('.row')?.getAttribute('aria-label');
      return filled
        ? [h('div', {}, h('dt', {}, row ? `${row}: ${label.toLowerCase()}` : label), h('dd', {}, text))]
        : [];
    },
  );
}

function openParts(): readonly string[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details[id][open]')].map(({ id }) => id);
}

function reopen(ids: readonly string[]): void {
  for (const id of ids) document.getElementById(id)?.toggleAttribute('open', true);
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
  const found = answer('catalogue', { agreement: state.agreement });
  return found.ok ? ((found.result as Catalogue).tracks[0]?.levels[0]?.id ?? '') : '';
}

/** A row of a list begins with its kind, so that it is there. */
const firstKind: Readonly<Record<string, string>> = { placements: 'virksomhedspraktik', employment: 'ordinaert-job' };

function pressed(button: HTMLElement): void {
  const { add, remove, row, language, does } = button.dataset;
  if (language) state = { ...state, language };
  if (add) {
    const next = (rowsOf(state, add).at(-1) ?? -1) + 1;
    state = { ...state, [`${add}[${next}].kind`]: firstKind[add] ?? '' };
    drawAll();
    document.getElementById(`${add}[${next}].firstDay`)?.focus();
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
  if (does === 'clear') state = { ...emptyState, ...chosen() };
  if (does === 'example') state = { ...exampleState, language: languageOf(state) };
  drawAll();
}

function chosen(): State {
  const { language = 'da', agreement = '', 'order.level': level = '' } = state;
  return { language, agreement, 'order.level': level };
}

/** Where the browser gives no clipboard, the address bar holds the same link. */
function copyLink(): void {
  const say = () => {
    byId('said').textContent = word('copied', languageOf(state));
  };
  navigator.clipboard?.writeText(location.href).then(say, () => undefined);
}

document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) typed(target);
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (button) pressed(button);
});
window.addEventListener('hashchange', () => {
  const linked = fromFragment(location.hash);
  if (toFragment(linked) === toFragment(state)) return;
  state = linked;
  drawAll();
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

drawAll();
