import type { DutyList } from '../agreement/duties.ts';
import type { Language } from '../evidence/clause.ts';
import { pick } from '../evidence/spoken.ts';
import { spokenClause, spokenSource } from './cite.ts';
import { inLanguage, table, type View } from './view.ts';

export const dutiesView: View<DutyList> = {
  text: inLanguage(explainDuties),
  table: ({ duties }) =>
    table(
      ['rule', 'who', 'trigger', 'what', 'source', 'parties'],
      duties.map(({ rule, who, trigger, what, source, parties = [] }) => [
        rule,
        who.en,
        trigger.en,
        what.en,
        spokenSource(source, 'en'),
        parties.join(' '),
      ]),
    ),
};

function explainDuties({ duties }: DutyList, language: Language): readonly string[] {
  return duties
    .flatMap((duty) => {
      const { who, what, trigger, alsoIn = [] } = duty;
      const places = [spokenClause(duty, language), ...alsoIn.map((source) => spokenSource(source, language))];
      return [`${who[language]} · ${trigger[language]}`, `  ${what[language]} [${places.join('; ')}]`];
    })
    .concat(duties.length === 0 ? [pick(language, 'Ingen.', 'None.')] : []);
}
