import type { DutyList } from '../agreement/duties.ts';
import { say as english } from '../language/en.ts';
import type { Wording } from '../language/wordings.ts';
import { table, type View } from './view.ts';

export const dutiesView: View<DutyList> = {
  text: explainDuties,
  table: ({ duties }) =>
    table(
      ['rule', 'who', 'trigger', 'what', 'source', 'parties'],
      duties.map(({ rule, who, trigger, what, source, parties = [] }) => [
        rule,
        english.of(who),
        english.of(trigger),
        english.of(what),
        english.source(source),
        parties.join(' '),
      ]),
    ),
};

function explainDuties({ duties }: DutyList, { say, duties: words }: Wording): readonly string[] {
  if (duties.length === 0) return [words.none];
  return duties.flatMap((duty) => {
    const { who, what, trigger, alsoIn = [] } = duty;
    const places = [say.clause(duty), ...alsoIn.map(say.source)];
    return [`${say.of(who)} · ${say.of(trigger)}`, `  ${say.of(what)} [${places.join('; ')}]`];
  });
}
