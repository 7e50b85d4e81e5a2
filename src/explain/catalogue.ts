import type { HoursTerm, Level, PriceBand, PriceTerm, WeeksTerm } from '../agreement/agreement.ts';
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
        track.levels.map(({ id, hours, weeks, hourlyRate, price, bonus }) => [
          track.id,
          id,
          hours && hoursText(hours, english),
          weeks && weeksText(weeks, english),
          ...pricesOf(hourlyRate ?? price),
          bonus.join(' '),
          (hourlyRate ?? price ?? hours ?? track).rule,
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

function explainLevel(level: Level, wording: Wording): readonly string[] {
  const { say, catalogue: words } = wording;
  const { id, name, hours, weeks, bonus, legalBasis, targetGroup, special } = level;
  return [
    `- ${say.of(name)} (${id})`,
    ...(hours ? [`  ${hoursText(hours, words)} [${say.clause(hours)}]`] : []),
    ...(weeks ? [`  ${weeksText(weeks, words)} [${say.clause(weeks)}]`] : []),
    `  ${priceText(level, wording)}`,
    ...(bonus.length > 0 ? [`  ${words.bonuses(bonus)}`] : []),
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

/** The least and the most that a level costs by the unit of its price. */
function pricesOf(price: PriceBand | PriceTerm | undefined): readonly [string | undefined, string | undefined] {
  if (!price) return [undefined, undefined];
  if ('bands' in price) return [price.bands[0].amount, price.bands.at(-1)?.amount];
  return 'min' in price ? [price.min, price.max] : [price.amount, price.amount];
}

function priceText({ hourlyRate, price }: Level, { say, catalogue: words }: Wording): string {
  if (price) return `${agreedText(price, words)} [${say.clause(price)}]`;
  return hourlyRate ? `${words.priceBand(hourlyRate.min, hourlyRate.max)} [${say.clause(hourlyRate)}]` : words.noPrice;
}

function agreedText(price: PriceTerm, words: CatalogueWords): string {
  if ('min' in price) return words.priceBetween(price.per, price.min, price.max);
  if ('amount' in price) return words.price(price.per, price.amount);
  return price.bands
    .map(({ below, through, amount }) =>
      below === undefined ? words.priceThrough(through, amount) : words.priceBelow(below, amount),
    )
    .join('; ');
}
