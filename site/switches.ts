import { formatSource } from '../src/entries/words.ts';
import { ask, askOtherwise } from './ask.ts';
import { readingsOf } from './certainty.ts';
import { h } from './dom.ts';
import type { Told } from './headline.ts';
import type { Asked } from './questions.ts';
import { languageOf, type State } from './state.ts';
import { linesOf } from './told-lines.ts';
import { word } from './words.ts';

type Listed = ReturnType<typeof readingsOf> extends ReadonlyMap<string, infer Each> ? Each : never;

/** What an option does to an answer: the lines of it that go and come. */
interface Effect {
  readonly name: Asked;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** A reading that bears on what is asked, and what each other option of it changes. */
interface Switch {
  readonly reading: Listed;
  readonly held: string;
  readonly changes: boolean;
  readonly effects: ReadonlyMap<string, readonly Effect[]>;
}

/** A switch for every reading that bears on what was asked, folded: those that change something first. */
export function switches(names: readonly Asked[], state: State): HTMLElement | undefined {
  const language = languageOf(state);
  const bearing = bearingOn(names, state);
  if (bearing.length === 0) return undefined;
  const quiet = bearing.filter(({ reading, changes }) => !changes && !state[`readings.${reading.id}`]);
  const loud = bearing.filter((each) => !quiet.includes(each));
  const changing = bearing.filter(({ changes }) => changes).length;
  return h(
    'details',
    { id: 'switches', class: 'panel', open: bearing.some(({ reading }) => state[`readings.${reading.id}`]) },
    h('summary', {}, `${word('readings', language)} (${word('changing', language, { n: changing })})`),
    h('p', { class: 'note' }, word('readingsNote', language)),
    ...loud.map((each) => switchFor(each, state)),
    quiet.length > 0 &&
      h(
        'details',
        { id: 'quiet-readings' },
        h('summary', {}, `${word('idle', language)} (${quiet.length})`),
        ...quiet.map((each) => switchFor(each, state)),
      ),
  );
}

/** Asks `sensitivity` of each question that can be answered, and gathers what it says by reading. */
function bearingOn(names: readonly Asked[], state: State): readonly Switch[] {
  const readings = readingsOf(state);
  const found = new Map<string, { held: string; changes: boolean; effects: Map<string, Effect[]> }>();
  for (const name of names) {
    const told = ask(name, state);
    const other = askOtherwise(name, state);
    if (!told.ok || !other.ok) continue;
    const under = (result: unknown) => sayings(name, { ok: true, result, meta: told.meta }, state);
    const now = under(other.result.result);
    for (const { reading, option, changes, others } of other.result.readings) {
      const each = found.get(reading) ?? { held: option, changes: false, effects: new Map<string, Effect[]>() };
      each.changes ||= changes;
      for (const { option: to, changes: isOther, result } of others) {
        if (!isOther) continue;
        const then = result === null ? [word('unanswerable', languageOf(state))] : under(result);
        const gone = now.filter((line) => !then.includes(line));
        const come = then.filter((line) => !now.includes(line));
        each.effects.set(to, [...(each.effects.get(to) ?? []), { name, gone, come }]);
      }
      found.set(reading, each);
    }
  }
  return [...found].flatMap(([id, each]) => {
    const reading = readings.get(id);
    return reading ? [{ reading, ...each }] : [];
  });
}

/** What an answer says, line by line, without its sources. */
function sayings(name: Asked, told: Told, state: State): readonly string[] {
  return linesOf(name, told, languageOf(state)).result.map(({ text }) => text.replace(/ \[[^\]]*\]$/, ''));
}

const MOST_LINES = 3;

function changeOf({ name, gone, come }: Effect, language: 'da' | 'en'): HTMLElement {
  const side = (key: 'before' | 'after', lines: readonly string[]) =>
    lines.length > 0 &&
    h(
      'p',
      { class: key },
      h('i', {}, word(key, language)),
      ...lines.slice(0, MOST_LINES).map((line) => h('span', {}, line)),
      lines.length > MOST_LINES && h('span', {}, word('more', language, { n: lines.length - MOST_LINES })),
    );
  return h('li', {}, h('b', {}, word(`part-${name}`, language)), side('before', gone), side('after', come));
}

function switchFor({ reading, held, effects }: Switch, state: State): HTMLElement {
  const language = languageOf(state);
  const { id, question, options, why, sources, default: standard } = reading;
  return h(
    'fieldset',
    { class: 'reading', 'data-reading': id },
    h('legend', {}, question[language]),
    ...options.map(({ id: option, means }) => {
      const path = `readings.${id}.${option}`;
      const changing = effects.get(option) ?? [];
      return h(
        'div',
        { class: 'option', 'data-option': option },
        h('input', {
          type: 'radio',
          class: 'form-radio',
          id: path,
          name: `readings.${id}`,
          value: option === standard ? '' : option,
          checked: option === held,
        }),
        h(
          'label',
          { for: path },
          means[language],
          option === standard && ` (${word('standard', language)})`,
          option === held && h('em', { class: 'held' }, word('held', language)),
        ),
        changing.length > 0 && h('ul', { class: 'effects' }, ...changing.map((effect) => changeOf(effect, language))),
      );
    }),
    h(
      'details',
      { id: `why-${id}`, class: 'why' },
      h('summary', {}, word('why', language)),
      h(
        'p',
        { class: 'note' },
        `${why[language]} `,
        h('cite', {}, `[${sources.map((each) => formatSource(each, language)).join('; ')}]`),
      ),
    ),
  );
}
