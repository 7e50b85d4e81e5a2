import type { TextLanguage } from '../src/evidence/clause.ts';
import { h } from './dom.ts';
import { numberKind } from './numbers.ts';
import { rowsOf, type State } from './state.ts';
import { fieldName, type Word, word } from './words.ts';

/** A choice of a list: its id in the question, and its name on the page. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

type Kind = 'number' | 'date' | 'month' | 'name';

/** As much as a link keeps. */
const LONGEST = 60;

/** The makers of controls for a state. Each control's id is the path of its field, so that a problem finds its control. */
export interface Fields {
  readonly text: (path: string, kind?: Kind) => HTMLElement;
  readonly date: (path: string) => HTMLElement;
  readonly choice: (path: string, options: readonly Option[], mayBeNone?: boolean) => HTMLElement;
  readonly tick: (path: string) => HTMLElement;
}

export function fieldsFor(state: State, language: TextLanguage): Fields {
  const text = (path: string, kind: Kind = 'number') => {
    const typed = kind === 'date' || kind === 'month';
    const control = h('input', {
      id: path,
      type: typed ? kind : 'text',
      inputmode: typed ? null : inputMode(path),
      maxlength: typed ? null : LONGEST,
      min: kind === 'date' ? '1900-01-01' : null,
      max: kind === 'date' ? '2199-12-31' : null,
      autocomplete: 'off',
      'aria-describedby': kind === 'number' ? `${path}-read ${path}-problem` : `${path}-problem`,
    });
    control.value = state[path] ?? '';
    return field(path, language, control);
  };
  return {
    text,
    date: (path) => text(path, 'date'),
    choice: (path, options, mayBeNone = true) => {
      const control = h(
        'select',
        { id: path, 'aria-describedby': `${path}-problem` },
        mayBeNone && h('option', { value: '' }, word('none', language)),
        ...options.map(({ id, name }) => h('option', { value: id, selected: state[path] === id }, name)),
      );
      if (!mayBeNone && !options.some(({ id }) => id === state[path])) control.selectedIndex = -1;
      return field(path, language, control);
    },
    tick: (path) => {
      const control = h('input', { id: path, type: 'checkbox', value: 'true', checked: state[path] === 'true' });
      return h('div', { class: 'field tick' }, control, h('label', { for: path }, fieldName(path, language)));
    },
  };
}

/** The keys that a telephone shows: whole numbers have none for decimals. */
function inputMode(path: string): string {
  const kind = numberKind(path);
  if (kind === undefined) return 'text';
  return kind === 'count' ? 'numeric' : 'decimal';
}

/** A label, its control, room for the number that was read in it, and for what is wrong with it. */
export function field(path: string, language: TextLanguage, control: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: path }, fieldName(path, language)),
    control,
    numberKind(path) && h('p', { class: 'read', id: `${path}-read` }),
    h('p', { class: 'problem', id: `${path}-problem` }),
  );
}

/** The rows of a list, each with its button to take it away, and the button for one more. */
export function rows(
  state: State,
  language: TextLanguage,
  { list, name, add }: { readonly list: string; readonly name: Word; readonly add: Word },
  fields: (path: string) => readonly (HTMLElement | false | undefined)[],
): readonly HTMLElement[] {
  return [
    ...rowsOf(state, list).map((row) =>
      h(
        'div',
        { class: 'row', role: 'group', 'aria-label': `${word(name, language)} ${row + 1}`, 'data-row-of': list },
        ...fields(`${list}[${row}]`),
        h(
          'button',
          {
            type: 'button',
            id: `remove-${list}-${row}`,
            'data-remove': list,
            'data-row': row,
            'aria-label': `${word('remove', language)} ${word(name, language).toLowerCase()} ${row + 1}`,
          },
          word('remove', language),
        ),
      ),
    ),
    h('button', { type: 'button', id: `add-${list}`, 'data-add': list }, word(add, language)),
  ];
}
