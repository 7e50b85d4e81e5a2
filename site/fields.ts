import type { Language } from '../src/evidence/clause.ts';
import { h } from './dom.ts';
import { rowsOf, type State } from './state.ts';
import { fieldName, type Word, word } from './words.ts';

/** A choice of a list: its id in the question, and its name on the page. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

type Kind = 'text' | 'date' | 'month' | 'whole' | 'name';

const INPUT_MODES = { text: 'decimal', whole: 'numeric', name: 'text' } as const;
const LONGEST = { text: 20, whole: 20, name: 60 } as const;

/** The makers of controls for a state. Each control's id is the path of its field, so that a problem finds its control. */
export interface Fields {
  readonly text: (path: string, kind?: Kind) => HTMLElement;
  readonly date: (path: string) => HTMLElement;
  readonly choice: (path: string, options: readonly Option[], mayBeNone?: boolean) => HTMLElement;
  readonly tick: (path: string) => HTMLElement;
}

export function fieldsFor(state: State, language: Language): Fields {
  const text = (path: string, kind: Kind = 'text') => {
    const typed = kind === 'date' || kind === 'month';
    const control = h('input', {
      id: path,
      type: typed ? kind : 'text',
      inputmode: typed ? null : INPUT_MODES[kind],
      maxlength: typed ? null : LONGEST[kind],
      min: kind === 'date' ? '1900-01-01' : null,
      max: kind === 'date' ? '2199-12-31' : null,
      autocomplete: 'off',
      'aria-describedby': `${path}-problem`,
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

/** A label, its control, and room for what is wrong with it. */
export function field(path: string, language: Language, control: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: path }, fieldName(path, language)),
    control,
    h('p', { class: 'problem', id: `${path}-problem` }),
  );
}

/** The rows of a list, each with its button to take it away, and the button for one more. */
export function rows(
  state: State,
  language: Language,
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
