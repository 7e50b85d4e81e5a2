import type { Language } from '../evidence/clause.ts';
import { pick, spokenKroner } from '../evidence/spoken.ts';
import type { OtherOption, Sensitivity } from '../settlement/other-options.ts';
import type { ReadingsList } from '../settlement/readings.ts';
import { spokenSource } from './cite.ts';
import { inLanguage, table, type View } from './view.ts';

export const readingsView: View<ReadingsList> = {
  text: inLanguage(explainReadings),
  table: ({ readings }) =>
    table(
      ['reading', 'register', 'default', 'options'],
      readings.map((each) => [each.id, each.register, each.default, each.options.map(({ id }) => id).join(' ')]),
    ),
};

export const sensitivityView: View<Sensitivity> = {
  text: (result, wording, viewOf) => [
    ...(viewOf(result.operation)?.text(result.result, wording, viewOf) ?? []),
    ...explainEffects(result, wording.say.language),
  ],
  table: ({ readings }) =>
    table(
      ['reading', 'option', 'other', 'changes', 'difference'],
      readings.flatMap(({ reading, option, others }) =>
        others.map((other) => [reading, option, other.option, other.changes, other.difference]),
      ),
    ),
};

function explainReadings({ readings }: ReadingsList, language: Language): readonly string[] {
  return readings.flatMap(({ id, register, sources, question, options, why }) => [
    `${id} (${register}): ${question[language]}`,
    ...options.map(
      (option, index) =>
        `  ${option.id}${index === 0 ? pick(language, ' (standard)', ' (default)') : ''}: ${option.means[language]}`,
    ),
    `  ${pick(language, 'Hvorfor', 'Why')}: ${why[language]}`,
    `  ${sources.map((source) => spokenSource(source, language)).join('; ')}`,
  ]);
}

function explainEffects({ readings }: Sensitivity, language: Language): readonly string[] {
  return [
    '',
    pick(language, 'Andre fortolkninger:', 'Other readings:'),
    ...readings.flatMap(({ reading, register, option, others }) => [
      `${reading} (${register}), ${pick(language, 'her', 'here')}: ${option}`,
      ...others.map((other) => `  ${other.option}: ${effectOf(other, language)}`),
    ]),
  ];
}

function effectOf({ changes, difference, problems }: OtherOption, language: Language): string {
  if (problems.length > 0) return pick(language, 'kan ikke besvares', 'cannot be answered');
  if (!changes) return pick(language, 'ændrer intet', 'changes nothing');
  const effect = pick(language, 'ændrer svaret', 'changes the answer');
  if (difference === null || difference === '0.00') return effect;
  const sign = difference.startsWith('-') ? '−' : '+';
  return `${effect} (${sign}${spokenKroner(difference.replace('-', ''), language)})`;
}
