import { begun } from '../language/speech.ts';
import type { Wording } from '../language/wordings.ts';
import type { OtherOption, Sensitivity } from '../settlement/other-options.ts';
import type { ReadingsList } from '../settlement/readings.ts';
import { problemSentence } from './problem-words.ts';
import { optionWords, readingOf } from './read-as.ts';
import { table, type View } from './view.ts';

export const readingsView: View<ReadingsList> = {
  text: explainReadings,
  table: ({ readings }) =>
    table(
      ['reading', 'register', 'default', 'options'],
      readings.map((each) => [each.id, each.register, each.default, each.options.map(({ id }) => id).join(' ')]),
    ),
};

export const sensitivityView: View<Sensitivity> = {
  text: (result, wording, viewOf) => [
    ...(viewOf(result.operation)?.text(result.result, wording, viewOf) ?? []),
    ...explainEffects(result, wording, viewOf),
  ],
  table: ({ readings }) =>
    table(
      ['reading', 'option', 'other', 'changes', 'difference'],
      readings.flatMap(({ reading, option, others }) =>
        others.map((other) => [reading, option, other.option, other.changes, other.difference]),
      ),
    ),
};

function explainReadings({ readings }: ReadingsList, { say, readings: words }: Wording): readonly string[] {
  return readings.flatMap(({ register, sources, question, options, why, default: standard }) => [
    `${say.of(question)} (${register})`,
    ...options.map((option) => `  - ${say.of(option.means)}${option.id === standard ? words.byDefault : ''}`),
    `  ${words.why}: ${say.of(why)}`,
    `  ${sources.map(say.source).join('; ')}`,
  ]);
}

/** For each reading that bears on the answer how it is read here, and what would stand in the answer otherwise. */
function explainEffects(
  { operation, result, readings }: Sensitivity,
  wording: Wording,
  viewOf: (name: string) => View<unknown> | undefined,
): readonly string[] {
  const { say, readings: words } = wording;
  const textOf = (answer: unknown) => viewOf(operation)?.text(answer, wording, viewOf) ?? [];
  const own = textOf(result);
  return [
    '',
    words.others,
    ...readings.flatMap(({ reading: id, register, option, others }) => {
      const reading = readingOf(id, wording);
      return [
        `${say.of(reading.question)} (${register})`,
        `  ${words.here}: ${optionWords(reading, option, wording)}`,
        ...others.flatMap((other) => [
          `  ${words.otherwise}: ${optionWords(reading, other.option, wording)} ${begun(effectOf(other, wording))}`,
          ...(other.changes && other.problems.length === 0 ? changedLines(own, textOf(other.result), wording) : []),
        ]),
      ];
    }),
  ];
}

function effectOf({ changes, difference, problems }: OtherOption, wording: Wording): string {
  const { say, readings: words } = wording;
  if (problems.length > 0) {
    return `${words.unanswerable}: ${problems.map((problem) => problemSentence(problem, wording)).join(' ')}`;
  }
  if (!changes) return `${words.changesNothing}.`;
  if (difference === null || difference === '0.00') return `${words.changes}.`;
  const sign = difference.startsWith('-') ? '−' : '+';
  return `${words.changes} (${sign}${say.kroner(difference.replace('-', ''))}).`;
}

const MOST_CHANGED = 8;

/** What stands in the one text and not in the other, so far as a reader takes it in. */
function changedLines(own: readonly string[], other: readonly string[], { readings: words }: Wording) {
  const [was, becomes] = [new Set(own), new Set(other)];
  const changed = [
    ...own.filter((line) => !becomes.has(line)).map((line) => `    ${words.was}: ${line.trim()}`),
    ...other.filter((line) => !was.has(line)).map((line) => `    ${words.becomes}: ${line.trim()}`),
  ].filter((line) => !line.endsWith(': '));
  const more = changed.length - MOST_CHANGED;
  return more <= 0 ? changed : [...changed.slice(0, MOST_CHANGED), `    ${words.more(more)}`];
}
