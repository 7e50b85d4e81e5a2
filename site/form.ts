import type { Level } from '../src/agreement/agreement.ts';
import type { Catalogue } from '../src/agreement/catalogue.ts';
import { benefitGroups, closureGrounds } from '../src/agreement/order.ts';
import { agreements } from '../src/agreements/agreements.ts';
import { employmentKinds, placementKinds } from '../src/bonus/facts.ts';
import { answer, explain } from '../src/entries/operations.ts';
import type { Language } from '../src/evidence/clause.ts';
import { groupWords } from '../src/explain/sentences/absence.ts';
import { stayWords } from '../src/explain/sentences/bonus.ts';
import { grounds } from '../src/explain/sentences/fee.ts';
import { h } from './dom.ts';
import { lineItems } from './lines.ts';
import { languageOf, rowsOf, type State } from './state.ts';
import { fieldName, type Word, word } from './words.ts';

/** The whole form for a state. Each control's id is the path of its field, so that a problem finds its control. */
export function form(state: State): readonly HTMLElement[] {
  const language = languageOf(state);
  const title = (key: Word) => h('legend', {}, word(key, language));
  const found = answer('catalogue', { agreement: state.agreement });
  const catalogue = found.ok ? (found.result as Catalogue) : undefined;
  const level = levelIn(catalogue, state['order.level']);
  const text = textField(state, language);
  const date = (path: string) => text(path, 'date');
  const choice = choiceField(state, language);
  const intervals = level?.hours.kind === 'interval';
  return [
    h(
      'fieldset',
      {},
      title('what'),
      choice(
        'agreement',
        Object.entries(agreements).map(([id, { name }]) => ({ id, name: name[language] })),
        false,
      ),
      levelField(state, language, catalogue),
      levelText(state, language, catalogue, level),
    ),
    h(
      'fieldset',
      {},
      title('order'),
      date('order.orderedOn'),
      date('order.startsOn'),
      text('order.weeks', 'whole'),
      date('order.endsOn'),
      text('order.hoursPerWeek'),
      intervals && text('order.hoursInterval.min'),
      intervals && text('order.hoursInterval.max'),
      text('order.hourlyRate'),
      (level?.mentor || state.contactMinutes) && text('contactMinutes', 'whole'),
      tickField(state, language, 'order.orderedOutsidePortal'),
    ),
    h(
      'fieldset',
      {},
      title('citizen'),
      choice('order.benefitGroup', named(benefitGroups, groupWords, language)),
      text('order.citizenAge', 'whole'),
      text('order.monthsUnemployed', 'whole'),
    ),
    h(
      'fieldset',
      {},
      title('closure'),
      choice(
        'closure.ground',
        closureGrounds.map((id) => ({ id, name: capital(grounds[language][id] ?? id) })),
      ),
      date('closure.lastOpenDay'),
      date('startedWorkOn'),
    ),
    h(
      'fieldset',
      {},
      title('outcome'),
      ...rows(state, language, 'placements', 'placement', (path) => [
        choice(`${path}.kind`, named(placementKinds, stayWords, language)),
        date(`${path}.firstDay`),
        date(`${path}.lastDay`),
        date(`${path}.approvedOn`),
      ]),
      adder('placements', 'addPlacement', language),
      ...rows(state, language, 'employment', 'employment', (path) => [
        choice(`${path}.kind`, named(employmentKinds, stayWords, language)),
        date(`${path}.firstDay`),
        date(`${path}.lastDay`),
        text(`${path}.month`, 'month'),
        text(`${path}.income`),
      ]),
      adder('employment', 'addEmployment', language),
      date('asOf'),
    ),
    h('fieldset', {}, title('figures'), ...figureFields(state, language, level, text)),
    h('fieldset', {}, title('invoice'), date('sentOn')),
    h('fieldset', {}, title('meeting'), date('meeting.firstMeeting'), date('meeting.appearedOn'), date('meeting.asOf')),
  ];
}

interface Option {
  readonly id: string;
  readonly name: string;
}

type Kind = 'text' | 'date' | 'month' | 'whole';
type TextField = (path: string, kind?: Kind) => HTMLElement;

/** A label, its control, and room for what is wrong with it. */
function field(path: string, language: Language, control: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: path }, fieldName(path, language)),
    control,
    h('p', { class: 'problem', id: `${path}-problem` }),
  );
}

function textField(state: State, language: Language): TextField {
  return (path, kind = 'text') => {
    const typed = kind === 'date' || kind === 'month';
    const control = h('input', {
      id: path,
      type: typed ? kind : 'text',
      inputmode: typed ? null : kind === 'whole' ? 'numeric' : 'decimal',
      maxlength: typed ? null : 20,
      min: kind === 'date' ? '1900-01-01' : null,
      max: kind === 'date' ? '2199-12-31' : null,
      autocomplete: 'off',
      'aria-describedby': `${path}-problem`,
    });
    control.value = state[path] ?? '';
    return field(path, language, control);
  };
}

function choiceField(state: State, language: Language) {
  return (path: string, options: readonly Option[], mayBeNone = true): HTMLElement => {
    const control = h(
      'select',
      { id: path, 'aria-describedby': `${path}-problem` },
      mayBeNone && h('option', { value: '' }, word('none', language)),
      ...options.map(({ id, name }) => h('option', { value: id, selected: state[path] === id }, name)),
    );
    if (!mayBeNone && !options.some(({ id }) => id === state[path])) control.selectedIndex = -1;
    return field(path, language, control);
  };
}

function tickField(state: State, language: Language, path: string): HTMLElement {
  const control = h('input', { id: path, type: 'checkbox', value: 'true', checked: state[path] === 'true' });
  return h('div', { class: 'field tick' }, control, h('label', { for: path }, fieldName(path, language)));
}

function levelField(state: State, language: Language, catalogue: Catalogue | undefined): HTMLElement {
  const control = h(
    'select',
    { id: 'order.level', 'aria-describedby': 'order.level-problem' },
    ...(catalogue?.tracks ?? []).map(({ name, levels }) =>
      h(
        'optgroup',
        { label: name[language] },
        ...levels.map((level) =>
          h('option', { value: level.id, selected: state['order.level'] === level.id }, level.name[language]),
        ),
      ),
    ),
  );
  // A level that the agreement does not have must not look like its first one.
  if (!levelIn(catalogue, state['order.level'])) control.selectedIndex = -1;
  return field('order.level', language, control);
}

/** The level's own part of the catalogue as the library tells it: from the line with its id to the next level. */
function levelText(
  state: State,
  language: Language,
  catalogue: Catalogue | undefined,
  level: Level | undefined,
): HTMLElement | undefined {
  if (!catalogue || !level) return undefined;
  const told = explain('catalogue', answer('catalogue', { agreement: state.agreement }), language).split('\n');
  const from = told.findIndex((line) => line.startsWith('- ') && line.endsWith(`(${level.id})`)) + 1;
  const length = told.slice(from).findIndex((line) => !line.startsWith('  '));
  const lines = told.slice(from, length < 0 ? undefined : from + length);
  return h(
    'details',
    { id: 'level-says' },
    h('summary', {}, word('levelSays', language)),
    h('ul', { class: 'told' }, ...lineItems(lines)),
  );
}

/** The figures that this level's bonuses need, empty until the reader has them. */
function figureFields(
  state: State,
  language: Language,
  level: Level | undefined,
  text: TextField,
): readonly HTMLElement[] {
  const kinds = level?.bonus ?? [];
  const given = Object.keys(state).filter((path) => path.startsWith('figures.') && state[path] !== '');
  const needed =
    kinds.length === 0 ? [] : [...kinds.map((kind) => `figures.bonus-${kind}`), 'figures.income-threshold'];
  const paths = [...new Set([...needed, ...given])];
  return [
    h('p', { class: 'note' }, word(paths.length === 0 ? 'noFigures' : 'figuresNote', language)),
    ...paths.map((path) => text(path)),
  ];
}

function rows(
  state: State,
  language: Language,
  list: string,
  name: Word,
  fields: (path: string) => readonly HTMLElement[],
): readonly HTMLElement[] {
  return rowsOf(state, list).map((row) =>
    h(
      'div',
      { class: 'row', role: 'group', 'aria-label': `${word(name, language)} ${row + 1}` },
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
  );
}

function adder(list: string, label: Word, language: Language): HTMLElement {
  return h('button', { type: 'button', id: `add-${list}`, 'data-add': list }, word(label, language));
}

function named(
  ids: readonly string[],
  words: Readonly<Record<string, { readonly da: string; readonly en: string }>>,
  language: Language,
): readonly Option[] {
  return ids.map((id) => ({ id, name: capital(words[id]?.[language] ?? id) }));
}

function levelIn(catalogue: Catalogue | undefined, id: string | undefined): Level | undefined {
  return catalogue?.tracks.flatMap(({ levels }) => levels).find((level) => level.id === id);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
