import type { HoursTerm, Level, WeeksTerm } from '../agreement/agreement.ts';
import type { Catalogue } from '../agreement/catalogue.ts';
import { catalogue as english } from '../language/en.ts';
import type { Wording } from '../language/wordings.ts';
import { table, type View } from './view.ts';

type CatalogueWords = Wording['catalogue'];

export const catalogueView: View<Catalogue> = {
  text: explainCatalogue,
  table: ({ tracks }) =>
    table(
      ['track', 'level', 'hours', 'weeks', 'min', 'max', 'bonus', 'rule'],
      tracks.flatMap((track) =>
        track.levels.map(({ id, hours, weeks, hourlyRate, bonus }) => [
          track.id,
          id,
          hoursText(hours, english),
          weeksText(weeks, english),
          hourlyRate?.min,
          hourlyRate?.max,
          bonus.join(' '),
          hourlyRate?.rule ?? hours.rule,
        ]),
      ),
    ),
};

function explainCatalogue({ name, documents, tracks, absent }: Catalogue, wording: Wording): readonly string[] {
  const { say, catalogue: words } = wording;
  return [
    say.of(name),
    ...documents.map(({ id, title, dated }) => `${id}: ${title}${dated ? `, ${say.date(dated)}` : ''}`),
    ...tracks.flatMap((track) => [
      '',
      `${say.of(track.name)} [${say.clause(track)}]`,
      ...track.levels.flatMap((level) => explainLevel(level, wording)),
    ]),
    ...(absent.length > 0 ? ['', words.absent] : []),
    ...absent.map((absence) => `- ${say.of(absence.words)} [${say.clause(absence)}]`),
  ];
}

function explainLevel(level: Level, { say, catalogue: words }: Wording): readonly string[] {
  const { id, name, hours, weeks, hourlyRate, bonus, legalBasis, targetGroup, special } = level;
  const { priceBand, noPrice, bonuses } = words;
  return [
    `- ${say.of(name)} (${id})`,
    `  ${hoursText(hours, words)} [${say.clause(hours)}]`,
    `  ${weeksText(weeks, words)} [${say.clause(weeks)}]`,
    `  ${hourlyRate ? `${priceBand(hourlyRate.min, hourlyRate.max)} [${say.clause(hourlyRate)}]` : noPrice}`,
    ...(bonus.length > 0 ? [`  ${bonuses(bonus)}`] : []),
    ...[...legalBasis, ...targetGroup, ...special].map(
      (statement) => `  ${say.of(statement.words)} [${say.clause(statement)}]`,
    ),
  ];
}

export function hoursText(term: HoursTerm, { hours }: CatalogueWords): string {
  switch (term.kind) {
    case 'fixed':
    case 'typical':
      return hours[term.kind](term.perWeek);
    case 'interval':
    case 'range':
      return hours[term.kind](term.min, term.max);
  }
}

export function weeksText(term: WeeksTerm, { weeks }: CatalogueWords): string {
  switch (term.kind) {
    case 'exact':
      return weeks.exact(term.weeks);
    case 'typical':
      return weeks.typical(term.max);
    case 'range':
      return weeks.range(term.min, term.max);
  }
}
