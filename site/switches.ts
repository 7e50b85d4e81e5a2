import type { TextLanguage } from '../src/evidence/clause.ts';
import { optionWords, readAsWords, readingOf } from '../src/explain/read-as.ts';
import { type Wording, wordings } from '../src/language/wordings.ts';
import { wordingOf } from '../src/operations/explain.ts';
import type { Sensitivity } from '../src/settlement/other-options.ts';
import type { ReadingsList } from '../src/settlement/readings.ts';
import { ask, askOtherwise } from './ask.ts';
import { h } from './dom.ts';
import { type Asked, answer, asked, explain, operations } from './operations.ts';
import { agreementAsked } from './own-agreement.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

interface Effect {
  readonly operation: Asked;
  readonly changes: boolean;
  /** The library's words for what the option changes. */
  readonly told: string;
  /** The lines of the answer that go and come with it. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

interface Switch {
  readonly option: string;
  /** What each other option does to each question it bears on. */
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
  readonly changes: boolean;
}

/** A switch for every reading that bears on what was asked: those that change something first. */
export function switches(state: State): readonly HTMLElement[] {
  const language = languageOf(state);
  const listed = answer('readings', { agreement: agreementAsked(state) });
  if (!listed.ok) return [];
  const bearing = bearingOn(state);
  const all = new Map((listed.result as ReadingsList).readings.map((each) => [each.id, each]));
  const shown = [...all.values()].flatMap((reading) => {
    const found = bearing.get(reading.id);
    return found ? [{ reading, found, element: switchFor(reading, found, state) }] : [];
  });
  const quiet = shown.filter(({ reading, found }) => !found.changes && !state[`readings.${reading.id}`]);
  const loud = shown.filter((each) => !quiet.includes(each));
  return [
    ...loud.map(({ element }) => element),
    ...(quiet.length > 0
      ? [
          h(
            'details',
            { id: 'quiet-readings' },
            h('summary', {}, `${word('idle', language)} (${quiet.length})`),
            ...quiet.map(({ element }) => element),
          ),
        ]
      : []),
  ];
}

/** The language with the names and the readings of the agreement that is asked, where it answers. */
function wordingAsked(operation: Asked, state: State): Wording {
  const told = ask(operation, state);
  return told.ok ? wordingOf(told.meta, languageOf(state)) : wordings[languageOf(state)];
}

/** Asks `sensitivity` of each question that can be answered, and gathers what it says by reading. */
function bearingOn(state: State): ReadonlyMap<string, Switch> {
  const language = languageOf(state);
  const found = new Map<string, { option: string; changes: boolean; effects: Map<string, Effect[]> }>();
  for (const operation of asked) {
    const told = askOtherwise(operation, state);
    if (!told.ok) continue;
    const wording = wordingOf(told.meta, language);
    const lines = explain('sensitivity', told, language).split('\n');
    for (const { reading, option, changes, others } of (told.result as Sensitivity).readings) {
      const held = found.get(reading) ?? { option, changes: false, effects: new Map() };
      held.changes ||= changes;
      const asking = readingOf(reading, wording);
      const start = lines.indexOf(`${wording.say.of(asking.question)} (${asking.register})`);
      for (const other of others) {
        const mark = `  ${wording.readings.otherwise}: ${optionWords(asking, other.option, wording)} `;
        const line = lines.slice(start + 1).find((each) => each.startsWith(mark)) ?? mark;
        const effects = held.effects.get(other.option) ?? [];
        held.effects.set(other.option, [
          ...effects,
          {
            operation,
            changes: other.changes,
            told: line.slice(mark.length),
            ...(other.changes ? difference(operation, state, reading, other.option) : nothing),
          },
        ]);
      }
      found.set(reading, held);
    }
  }
  return found;
}

const nothing = { gone: [], come: [] } as const;

/**
 * The answer's own lines now and under another option, without those that are in both. The steps are compared only where
 * all else is the same, and that the answer is read otherwise is what the option itself says.
 */
function difference(operation: Asked, state: State, reading: string, option: string): Pick<Effect, 'gone' | 'come'> {
  const wording = wordingAsked(operation, state);
  const saysSo = [`${wording.readings.readDifferently}:`, readAsWords({ reading, option }, wording)];
  const told = (of: State) =>
    explain(operation, ask(operation, of), languageOf(of))
      .split('\n')
      .filter((line) => line.trim() !== '' && !saysSo.some((each) => line.includes(each)))
      .map((line) => line.trimEnd().replace(/ \[[^\]]*\]$/, ''));
  const now = told(state);
  const then = told({ ...state, [`readings.${reading}`]: option });
  const only = (some: readonly string[], others: readonly string[]) => some.filter((line) => !others.includes(line));
  const isStep = (line: string) => line.startsWith('- ');
  const [gone, come] = [only(now, then), only(then, now)];
  const inSteps = gone.every(isStep) && come.every(isStep);
  const shown = (lines: readonly string[]) =>
    lines.filter((line) => inSteps || !isStep(line)).map((line) => line.trim().replace(/^- /, ''));
  return { gone: shown(gone), come: shown(come) };
}

const MOST_LINES = 3;

function changeOf({ operation, told, gone, come }: Effect, language: TextLanguage): HTMLElement {
  const name = operations.find((each) => each.name === operation)?.summary[language] ?? operation;
  const side = (key: 'before' | 'after', lines: readonly string[]) =>
    gone.length + come.length > 0 &&
    h(
      'p',
      { class: key },
      h('i', {}, word(key, language)),
      lines.length === 0 && ' –',
      ...lines.slice(0, MOST_LINES).map((line) => h('span', {}, line)),
      lines.length > MOST_LINES && h('span', {}, `… (+${lines.length - MOST_LINES})`),
    );
  return h('li', {}, `${name} `, h('b', {}, told), side('before', gone), side('after', come));
}

function switchFor(
  reading: ReadingsList['readings'][number],
  { option: held, effects }: Switch,
  state: State,
): HTMLElement {
  const language = languageOf(state);
  const { id, register, question, options, why, sources, default: standard } = reading;
  return h(
    'fieldset',
    { class: 'reading', 'data-reading': id },
    h('legend', {}, question[language]),
    ...options.map(({ id: option, means }) => {
      const control = h('input', {
        type: 'radio',
        id: `readings.${id}.${option}`,
        name: `readings.${id}`,
        value: option === standard ? '' : option,
        checked: option === held,
      });
      const changing = (effects.get(option) ?? []).filter(({ changes }) => changes);
      return h(
        'div',
        { class: 'option', 'data-option': option },
        control,
        h(
          'label',
          { for: `readings.${id}.${option}` },
          means[language],
          option === standard && ` (${word('standard', language)})`,
          option === held && h('em', { class: 'held' }, word('held', language)),
        ),
        changing.length > 0 && h('ul', { class: 'effects' }, ...changing.map((effect) => changeOf(effect, language))),
      );
    }),
    h(
      'p',
      { class: 'note' },
      `${word('why', language)}: ${why[language]} `,
      h('cite', {}, `[${register}, ${sources.map((source) => wordings[language].say.source(source)).join('; ')}]`),
    ),
  );
}
