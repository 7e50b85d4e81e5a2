import { formatDate, formatMonth } from '../src/entries/words.ts';
import type { IsoDate, IsoMonth } from '../src/index.ts';
import { dateKind, readDate, readMonth } from './dates.ts';
import { h } from './dom.ts';
import { numberKind, spokenRead } from './numbers.ts';
import { problemsByField } from './problems.ts';
import type { Asked } from './questions.ts';
import { languageOf, rowsOf, type State } from './state.ts';
import { word } from './words.ts';

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLElement): readonly Control[] {
  return [...form.querySelectorAll<Control>('input[id]:not([type="file"]), select')];
}

/** Each problem beside its field, unfolded, once the field has been left: nobody is told of a fault while typing it. */
export function showProblems(
  names: readonly Asked[],
  state: State,
  form: HTMLElement,
  left: ReadonlySet<string>,
): void {
  const problems = problemsByField(names, state);
  for (const control of controlsOf(form)) {
    const found = twiceTold(state, control.id) ?? problems.get(incomePath(state, control.id));
    const problem = left.has(control.id) ? found : undefined;
    if (problem === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
    control.closest('.form-group')?.classList.toggle('form-error', problem !== undefined);
    const place = document.getElementById(`${control.id}-problem`);
    if (place && place.textContent !== (problem ?? '')) place.textContent = problem ?? '';
    if (problem !== undefined) control.closest('details')?.setAttribute('open', '');
  }
}

/** Beside each number how it was read, so that `1.250` is never taken for another than the one that was meant. */
export function showNumbersRead(state: State, form: HTMLElement): void {
  for (const { id, value } of controlsOf(form)) {
    const place = document.getElementById(`${id}-read`);
    if (!place) continue;
    const language = languageOf(state);
    const read = isPlain(id, value) ? undefined : spokenRead(id, value, language);
    place.textContent = read === undefined ? '' : `${word('readAs', language)} ${unbroken(read)}`;
  }
}

/** A number and its unit on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** A few digits can be read in one way only; kroner are told all the same. */
function isPlain(id: string, value: string): boolean {
  return numberKind(id) !== 'kroner' && /^\d{1,3}$/.test(value.trim());
}

/** An income stands in the question under its month. */
function incomePath(state: State, id: string): string {
  const [, job, row] = /^(employment\[\d+\])(\.incomes\[\d+\])\.income$/.exec(id) ?? [];
  return job === undefined ? id : `${job}.monthlyIncome.${readMonth(state[`${job}${row}.month`] ?? '') ?? ''}`;
}

/** The question has room for one income a month: a month that is typed again would be lost without a word. */
function twiceTold(state: State, id: string): string | undefined {
  const [, list, row] = /^(employment\[\d+\]\.incomes)\[(\d+)\]\.month$/.exec(id) ?? [];
  const month = readMonth(state[id] ?? '');
  if (list === undefined || month === undefined) return undefined;
  const before = rowsOf(state, list).filter((each) => each < Number(row));
  const again = before.some((each) => readMonth(state[`${list}[${each}].month`] ?? '') === month);
  return again ? word('sameMonth', languageOf(state)) : undefined;
}

/** The question as it is printed: every field that has something in it, under the rows it stands in. */
export function filledFields(state: State, form: HTMLElement): readonly HTMLElement[] {
  return controlsOf(form).flatMap((control) => {
    const text = shownText(state, control);
    if (text === '') return [];
    const names = [form.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.textContent ?? ''];
    for (let row = control.closest('.row'); row; row = row.parentElement?.closest('.row') ?? null) {
      names.unshift(row.getAttribute('aria-label') ?? '');
    }
    const name = names.map((each, index) => (index === 0 ? each : each.toLowerCase())).join(', ');
    return [h('div', {}, h('dt', {}, name), h('dd', {}, text))];
  });
}

function shownText(state: State, control: Control): string {
  if (control instanceof HTMLSelectElement) return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
  if (control.type === 'checkbox') return control.checked ? '✓' : '';
  const { id, value } = control;
  const language = languageOf(state);
  const read = spokenRead(id, value, language);
  if (value === '' || read !== undefined) return read ?? '';
  const iso = dateKind(id) === 'month' ? readMonth(value) : readDate(value);
  if (dateKind(id) === undefined || iso === undefined) return value;
  return dateKind(id) === 'month' ? formatMonth(iso as IsoMonth, language) : formatDate(iso as IsoDate, language);
}
