import type { Agreement, Level, PriceBand } from '../../src/agreement/agreement.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { hoursText, weeksText } from '../../src/explain/catalogue.ts';
import { wordings } from '../../src/language/wordings.ts';
import { escaped } from './html.ts';
import { ruleLinks } from './rule-text.ts';

const columns: readonly Words[] = [
  { da: 'Niveau', en: 'Level' },
  { da: 'Timer', en: 'Hours' },
  { da: 'Uger', en: 'Weeks' },
  { da: 'Timepris, kr.', en: 'Hourly rate, DKK' },
  { da: 'Bonus', en: 'Bonus' },
  { da: 'Regler', en: 'Rules' },
];

/** What can be ordered under an agreement, track by track. */
export function levelTable({ name, tracks }: Agreement, language: TextLanguage): string {
  const rate = ({ min, max }: PriceBand) =>
    `${wordings[language].say.number(min)}–${wordings[language].say.number(max)}`;
  const row = ({ name: levelName, hours, weeks, hourlyRate, bonus }: Level) => {
    const named = [...new Set([hours, weeks, hourlyRate].flatMap((term) => term?.rule ?? []))];
    const cells = [
      hours ? escaped(hoursText(hours, wordings[language].catalogue)) : '–',
      weeks ? escaped(weeksText(weeks, wordings[language].catalogue)) : '–',
      hourlyRate ? rate(hourlyRate) : '–',
      bonus.join(', ') || '–',
      ruleLinks(named),
    ];
    return `<tr><th scope="row">${escaped(levelName[language])}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  const head = columns.map((each) => `<th scope="col">${each[language]}</th>`).join('');
  const rows = tracks.flatMap((track) => [
    `<tr><th scope="rowgroup" colspan="6">${escaped(track.name[language])} <small>${escaped(wordings[language].say.clause(track))}</small></th></tr>`,
    ...track.levels.map(row),
  ]);
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(name[language])}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
