import type { Wording } from '../language/wordings.ts';
import type { OtherOption, Sensitivity } from '../settlement/other-options.ts';
import type { ReadingsList } from '../settlement/readings.ts';
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
    ...explainEffects(result, wording),
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
  return readings.flatMap(({ id, register, sources, question, options, why, default: standard }) => [
    `${id} (${register}): ${say.of(question)}`,
    ...options.map(
      (option) => `  ${option.id}${option.id === standard ? words.byDefault : ''}: ${say.of(option.means)}`,
    ),
    `  ${words.why}: ${say.of(why)}`,
    `  ${sources.map(say.source).join('; ')}`,
  ]);
}

function explainEffects({ readings }: Sensitivity, wording: Wording): readonly string[] {
  const { readings: words } = wording;
  return [
    '',
    words.others,
    ...readings.flatMap(({ reading, register, option, others }) => [
      `${reading} (${register}), ${words.here}: ${option}`,
      ...others.map((other) => `  ${other.option}: ${effectOf(other, wording)}`),
    ]),
  ];
}

function effectOf({ changes, difference, problems }: OtherOption, { say, readings: words }: Wording): string {
  if (problems.length > 0) return words.unanswerable;
  if (!changes) return words.changesNothing;
  if (difference === null || difference === '0.00') return words.changes;
  const sign = difference.startsWith('-') ? '−' : '+';
  return `${words.changes} (${sign}${say.kroner(difference.replace('-', ''))})`;
}
