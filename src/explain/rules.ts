import { say as english } from '../language/en.ts';
import type { Wording } from '../language/wordings.ts';
import type { ListedRule, RuleList } from '../rule-book/rule-list.ts';
import { table, type View } from './view.ts';

export const rulesView: View<RuleList> = {
  text: explainRules,
  table: ({ rules }) =>
    table(
      ['rule', 'area', 'status', 'topics', 'what', 'source', 'parties'],
      rules.map(({ rule, area, status, topics, what, source, parties = [] }) => [
        rule,
        area,
        status,
        topics.join(' '),
        english.of(what),
        english.source(source),
        parties.join(' '),
      ]),
    ),
};

function explainRules({ rules, topics }: RuleList, wording: Wording): readonly string[] {
  const { say, rules: words } = wording;
  return [
    words.count(rules.length),
    ...topics.map(({ name, means }) => `${say.of(name)}: ${say.of(means)}`),
    ...rules.flatMap((rule) => ruleLines(rule, wording)),
  ];
}

function ruleLines(rule: ListedRule, { say, rules: words }: Wording): readonly string[] {
  const { what, status, who, trigger, why, alsoIn = [] } = rule;
  const places = [say.clause(rule), ...alsoIn.map(say.source)];
  const about = [words.statuses[status], ...[who, trigger, why].flatMap((each) => (each ? [say.of(each)] : []))];
  return [`${say.of(what)} [${places.join('; ')}]`, `  ${about.join(' · ')}`];
}
