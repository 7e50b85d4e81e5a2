import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { Clause, Source, Words } from '../evidence/clause.ts';
import type { Party } from '../evidence/party.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { RuleArea, RuleTopic } from '../evidence/topic.ts';
import { refuse } from '../problem/problem.ts';
import type { Rule } from './entry.ts';
import { rules as book } from './rules.ts';
import { heldIn, tenderAreas } from './tender-area.ts';
import { type Topic, topics, topicsOf } from './topics.ts';

/** Which rules are wanted; each that is given narrows the list. */
export interface RuleFacts extends StepsWanted {
  readonly area?: RuleArea | undefined;
  readonly topic?: RuleTopic | undefined;
  /** Whom it obliges: only duties name somebody. */
  readonly party?: Party | undefined;
  readonly status?: Rule['status'] | undefined;
}

/** A rule of the documents, in our own words, and what became of it. */
export interface ListedRule extends Clause {
  /** Further places that say the same. */
  readonly alsoIn?: readonly Source[];
  readonly area: RuleArea;
  readonly topics: readonly RuleTopic[];
  readonly status: Rule['status'];
  readonly what: Words;
  /** Of a duty: whom it obliges and when. */
  readonly parties?: readonly Party[];
  readonly who?: Words;
  readonly trigger?: Words;
  /** Of a rule that is not computable. */
  readonly why?: Words;
}

/** A matter of systems and data that some listed rule is about. */
export interface ListedTopic extends Pick<Topic, 'name' | 'asks' | 'means'> {
  readonly topic: RuleTopic;
  /** The rules of the list that are about it. */
  readonly rules: readonly string[];
}

export interface RuleList {
  readonly rules: readonly ListedRule[];
  readonly topics: readonly ListedTopic[];
}

/**
 * Every rule of the documents that an agreement rests on (regler): where it stands, what it says in our own words, and what
 * became of it: computed, carried by the agreement's data, a duty, told here alone, or not computable and why.
 *
 * R001–R544 · In the order of the rules, those of the agreement's own tender area and the shared ones. A rule that also stands
 * elsewhere names the further places in `alsoIn`. `topics` are the matters of systems, data and security among them, with what
 * a program must be able to do. `area`, `topic`, `party` and `status` narrow the list, all at once.
 * Problems: `not-in-agreement` at `agreement` of one that is not shipped: its own clauses stand in it.
 *
 * @example rules(koebenhavn2016Fyldt30, { topic: 'deletion' }).rules.map(({ rule }) => rule) // => ['R361', 'R449']
 */
export function rules(agreement: Agreement, { area, topic, party, status }: RuleFacts = {}): RuleList {
  const held = tenderAreas[agreement.id] ?? refuse('not-in-agreement', 'agreement');
  const listed = book.flatMap((rule): readonly ListedRule[] => {
    if (area !== undefined && rule.area !== area) return [];
    if (status !== undefined && rule.status !== status) return [];
    if (party !== undefined && !(rule.status === 'duty' && rule.parties.includes(party))) return [];
    const [source, ...alsoIn] = rule.sources.filter((place) => heldIn(held, place));
    const its = topicsOf(rule.id);
    if (!source || (topic !== undefined && !its.includes(topic))) return [];
    return [listedRule(rule, source, alsoIn, its)];
  });
  return { rules: listed, topics: topicsAmong(listed) };
}

function listedRule(rule: Rule, source: Source, alsoIn: readonly Source[], its: readonly RuleTopic[]): ListedRule {
  const { id, area, status, words } = rule;
  return {
    rule: id,
    source,
    ...(alsoIn.length > 0 && { alsoIn }),
    area,
    topics: its,
    status,
    what: words,
    ...(rule.status === 'duty' && { parties: rule.parties, who: rule.who, trigger: rule.trigger }),
    ...(rule.status === 'not-computable' && { why: rule.why }),
  };
}

function topicsAmong(listed: readonly ListedRule[]): readonly ListedTopic[] {
  return (Object.keys(topics) as RuleTopic[]).flatMap((topic) => {
    const { name, asks, means } = topics[topic];
    const about = listed.filter((rule) => rule.topics.includes(topic)).map(({ rule }) => rule);
    return about.length === 0 ? [] : [{ topic, name, asks, means, rules: about }];
  });
}

export const rulesQuestion: Question<'rules', RuleFacts, RuleList> = {
  name: 'rules',
  decide: (agreement, facts) => rules(agreement, facts),
};
