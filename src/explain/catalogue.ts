import type { HoursTerm, Level, WeeksTerm } from '../agreement/agreement.ts';
import type { Catalogue } from '../agreement/catalogue.ts';
import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenKroner, spokenNumber } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';
import { inLanguage, table, type View } from './view.ts';

export const catalogueView: View<Catalogue> = {
  text: inLanguage(explainCatalogue),
  table: ({ tracks }) =>
    table(
      ['track', 'level', 'hours', 'weeks', 'min', 'max', 'bonus', 'rule'],
      tracks.flatMap((track) =>
        track.levels.map(({ id, hours, weeks, hourlyRate, bonus }) => [
          track.id,
          id,
          hoursText(hours, 'en'),
          weeksText(weeks, 'en'),
          hourlyRate?.min,
          hourlyRate?.max,
          bonus.join(' '),
          hourlyRate?.rule ?? hours.rule,
        ]),
      ),
    ),
};

function explainCatalogue({ name, documents, tracks, absent }: Catalogue, language: Language): readonly string[] {
  return [
    name[language],
    ...documents.map(({ id, title, dated }) => `${id}: ${title}${dated ? `, ${spokenDate(dated, language)}` : ''}`),
    ...tracks.flatMap((track) => [
      '',
      `${track.name[language]} [${spokenClause(track, language)}]`,
      ...track.levels.flatMap((level) => explainLevel(level, language)),
    ]),
    ...(absent.length > 0 ? ['', pick(language, 'Ikke i kilden:', 'Not in the source:')] : []),
    ...absent.map((absence) => `- ${absence.words[language]} [${spokenClause(absence, language)}]`),
  ];
}

function explainLevel(level: Level, language: Language): readonly string[] {
  const { id, name, hours, weeks, hourlyRate, bonus, legalBasis, targetGroup, special } = level;
  const band = hourlyRate
    ? `${spokenKroner(hourlyRate.min, language)} – ${spokenKroner(hourlyRate.max, language)} ${pick(language, 'i timen', 'an hour')} [${spokenClause(hourlyRate, language)}]`
    : pick(language, 'timepris: ikke i kilden', 'hourly rate: not in the source');
  return [
    `- ${name[language]} (${id})`,
    `  ${hoursText(hours, language)} [${spokenClause(hours, language)}]`,
    `  ${weeksText(weeks, language)} [${spokenClause(weeks, language)}]`,
    `  ${band}`,
    ...(bonus.length > 0 ? [`  bonus: ${bonus.join(', ')}`] : []),
    ...[...legalBasis, ...targetGroup, ...special].map(
      (statement) => `  ${statement.words[language]} [${spokenClause(statement, language)}]`,
    ),
  ];
}

export function hoursText(term: HoursTerm, language: Language): string {
  const perWeek = (hours: string) => {
    const count = counted(hours, pick(language, 'time', 'hour'), pick(language, 'timer', 'hours'), language);
    return `${count} ${pick(language, 'om ugen', 'a week')}`;
  };
  switch (term.kind) {
    case 'fixed':
      return perWeek(term.perWeek);
    case 'typical':
      return `${pick(language, 'typisk', 'typically')} ${perWeek(term.perWeek)}`;
    case 'interval':
      return `${pick(language, 'et interval inden for', 'an interval within')} ${spokenNumber(term.min, language)}–${perWeek(term.max)}`;
    case 'range':
      return `${spokenNumber(term.min, language)}–${perWeek(term.max)}`;
  }
}

export function weeksText(term: WeeksTerm, language: Language): string {
  const weeks = pick(language, 'uger', 'weeks');
  switch (term.kind) {
    case 'exact':
      return `${pick(language, 'præcis', 'exactly')} ${counted(term.weeks, pick(language, 'uge', 'week'), weeks, language)}`;
    case 'typical':
      return `${pick(language, 'typisk op til', 'typically up to')} ${term.max} ${weeks}`;
    case 'range':
      return `${term.min}–${term.max} ${weeks}`;
  }
}
