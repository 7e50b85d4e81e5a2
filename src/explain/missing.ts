import type { Language, Words } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { pick, spokenMonth } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';

/** What an answer can lack, as what it is rather than as a field. */
const words: Readonly<Record<string, Words>> = {
  'order.hoursPerWeek': { da: 'timer om ugen', en: 'hours a week' },
  'order.hourlyRate': { da: 'timepris', en: 'hourly rate' },
  closure: { da: 'et forløb, der ikke løb ud', en: 'a course that did not run out' },
  contactMinutes: { da: 'korte kontakter', en: 'short contacts' },
  startedWorkOn: { da: 'et job, der begynder undervejs', en: 'a job that begins on the way' },
  placements: { da: 'praktik og løntilskud herefter', en: 'placements and wage subsidy from then on' },
  employment: { da: 'job og uddannelse på måledagen', en: 'jobs and education on the measurement day' },
  'bonus-1a': lost('beløbet for bonus 1a', 'the amount of bonus 1a'),
  'bonus-1b': lost('beløbet for bonus 1b', 'the amount of bonus 1b'),
  'bonus-3': lost('beløbet for bonus 3', 'the amount of bonus 3'),
  'bonus-4': lost('beløbet for bonus 4', 'the amount of bonus 4'),
  'income-threshold': lost('indkomstgrænsen', 'the income threshold'),
  'income-threshold-4': lost('indkomstgrænsen for bonus 4', 'the income threshold of bonus 4'),
  'delay-minimum': lost('mindstebeløbet pr. arbejdsdag', 'the least amount a working day'),
  'invoicing-daily': lost('boden pr. arbejdsdag', 'the penalty a working day'),
  subcontractor: lost('boden for underleverandøren', 'the penalty for the subcontractor'),
  estimatedTurnover: { da: 'årets skønnede omsætning', en: "the year's estimated turnover" },
  winners: {
    da: 'vinderne af den delaftale, der vælges blandt',
    en: 'the winners of the lot that this one is chosen among',
  },
  'property-damage-cover': lost('forsikringens dækning af tingskade', 'the insurance cover for damage to property'),
};

function lost(da: string, en: string): Words {
  return { da: `${da}, som mangler i kilden`, en: `${en}, which the source lost` };
}

/** What an answer needed and did not have, each with the clause where it should stand. */
export function explainMissing(missing: readonly Missing[], language: Language): readonly string[] {
  return missing.map(
    (each) =>
      `${pick(language, 'Mangler', 'Missing')}: ${missingWords(each.what, language)} [${spokenClause(each, language)}]`,
  );
}

export function missingWords(what: string, language: Language): string {
  const month = /^employment\.monthlyIncome\.(.+)$/.exec(what)?.[1];
  if (month !== undefined) {
    const told = spokenMonth(month, language);
    return pick(language, `jobbets indkomst i ${told}`, `the job's income in ${told}`);
  }
  return words[what]?.[language] ?? what;
}
