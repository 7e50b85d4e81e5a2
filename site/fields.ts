import type { Option } from './choices.ts';
import { dateKind, readDate, readMonth, writtenDate } from './dates.ts';
import { h } from './dom.ts';
import { fieldName } from './labels.ts';
import { numberKind } from './numbers.ts';
import { rowsOf, type State } from './state.ts';
import { type Word, word } from './words.ts';

/** As much as a link keeps. */
const LONGEST = 60;
const LONGEST_NOTE = 200;

/** The makers of controls for a state. Each control's id is the path of its field, so that a problem finds its control. */
export interface Fields {
  readonly text: (path: string) => HTMLElement;
  readonly choice: (path: string, options: readonly Option[], unchosen?: string) => HTMLElement;
  readonly yesNo: (path: string) => HTMLElement;
  readonly tick: (path: string) => HTMLElement;
  readonly none: (path: string) => HTMLElement;
}

export function fieldsFor(state: State, language: 'da' | 'en'): Fields {
  const choice = (path: string, options: readonly Option[], unchosen = word('choose', language)) => {
    const control = h(
      'select',
      { id: path, class: 'form-select', 'aria-describedby': `${path}-problem` },
      h('option', { value: '' }, unchosen),
      ...options.map(({ id, name }) => h('option', { value: id, selected: state[path] === id }, name)),
    );
    // What the list does not have must not look like its first option.
    if (state[path] && !options.some(({ id }) => id === state[path])) control.selectedIndex = -1;
    return field(path, language, control);
  };
  return {
    text: (path) => (dateKind(path) ? dateField(path, state, language) : textField(path, state, language)),
    choice,
    yesNo: (path) => {
      const options = [
        { id: 'true', name: word('yes', language) },
        { id: 'false', name: word('no', language) },
      ];
      return choice(path, options, word('unknown', language));
    },
    tick: (path) => tick(path, 'true', fieldName(path, language), state),
    none: (path) => tick(path, 'none', word(`none-${path}` as Word, language), state),
  };
}

function textField(path: string, state: State, language: 'da' | 'en'): HTMLElement {
  const control = h('input', {
    id: path,
    class: 'form-input',
    type: 'text',
    inputmode: inputMode(path),
    maxlength: path.endsWith('.note') ? LONGEST_NOTE : LONGEST,
    autocomplete: 'off',
    'aria-describedby': numberKind(path) ? `${path}-read ${path}-problem` : `${path}-problem`,
  });
  control.value = state[path] ?? '';
  return field(path, language, control);
}

/** A day or a month as text, so that it can be pasted, with the browser's own calendar beside it. */
function dateField(path: string, state: State, language: 'da' | 'en'): HTMLElement {
  const kind = dateKind(path);
  const hint = word(kind === 'month' ? 'monthHint' : 'dayHint', language);
  const control = h('input', {
    id: path,
    class: 'form-input date-input',
    type: 'text',
    inputmode: 'text',
    maxlength: LONGEST,
    autocomplete: 'off',
    'aria-describedby': `${path}-hint ${path}-problem`,
  });
  control.value = shownDate(path, state[path] ?? '');
  const calendar =
    kind === 'day' &&
    h(
      'span',
      { class: 'calendar' },
      h('input', {
        type: 'date',
        tabindex: -1,
        'aria-hidden': 'true',
        'data-for': path,
        min: '1900-01-01',
        max: '2199-12-31',
      }),
      h('button', {
        type: 'button',
        class: 'date-button',
        id: `${path}-calendar`,
        'data-calendar': path,
        'aria-label': `${word('calendarFor', language)}: ${fieldName(path, language)}`,
        title: word('calendarFor', language),
      }),
    );
  return field(path, language, h('div', { class: 'date-picker' }, control, calendar), hint);
}

/** A day as the field shows it: the day first, where it can be read. */
export function shownDate(path: string, text: string): string {
  const iso = dateKind(path) === 'month' ? readMonth(text) : readDate(text);
  return iso === undefined ? text : writtenDate(iso);
}

/** The keys that a telephone shows: whole numbers have none for decimals. */
function inputMode(path: string): string {
  const kind = numberKind(path);
  if (kind === undefined) return 'text';
  return kind === 'count' ? 'numeric' : 'decimal';
}

/** A label, its control, room for the number that was read in it, and for what is wrong with it. */
export function field(path: string, language: 'da' | 'en', control: HTMLElement, hint?: string): HTMLElement {
  return h(
    'div',
    { class: 'form-group field' },
    h('label', { class: 'form-label', for: path }, fieldName(path, language)),
    hint && h('span', { class: 'form-hint', id: `${path}-hint` }, hint),
    h('span', { class: 'form-error-message', id: `${path}-problem` }),
    control,
    numberKind(path) && h('span', { class: 'form-hint read', id: `${path}-read` }),
  );
}

function tick(path: string, value: string, name: string, state: State): HTMLElement {
  const control = h('input', {
    id: path,
    class: 'form-checkbox',
    type: 'checkbox',
    value,
    checked: state[path] === value,
  });
  return h('div', { class: 'form-group tick' }, control, h('label', { for: path }, name));
}

/** The rows of a list, each with its button to take it away, and the button for one more. */
export function rows(
  state: State,
  language: 'da' | 'en',
  { list, name, add }: { readonly list: string; readonly name: Word; readonly add: Word },
  fields: (path: string) => readonly (HTMLElement | false | undefined)[],
): readonly HTMLElement[] {
  const shown = rowsOf(state, list);
  return [
    ...shown.map((row, index) =>
      h(
        'div',
        { class: 'row', role: 'group', 'aria-label': `${word(name, language)} ${index + 1}`, 'data-row-of': list },
        h('p', { class: 'row-name', 'aria-hidden': 'true' }, `${word(name, language)} ${index + 1}`),
        ...fields(`${list}[${row}]`),
        h(
          'button',
          {
            type: 'button',
            class: 'button button-tertiary',
            id: `remove-${list}-${row}`,
            'data-remove': list,
            'data-row': row,
            'aria-label': `${word('remove', language)} ${word(name, language).toLowerCase()} ${index + 1}`,
          },
          word('remove', language),
        ),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'button button-secondary', id: `add-${list}`, 'data-add': list },
      word(add, language),
    ),
  ];
}
