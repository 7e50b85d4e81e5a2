import { hasNoRule } from './applies.ts';
import { rulesChosen } from './own-agreement.ts';
import { languageOf, type State } from './state.ts';
import { type Word, word } from './words.ts';

/** What an order was held against: no more than the agreement has rules on, for the level that is ordered. */
export function heldAgainst(state: State): string {
  const language = languageOf(state);
  const rules = rulesChosen(state);
  const levels = rules?.tracks.flatMap((track) => track.levels) ?? [];
  const level = levels.find(({ id }) => id === state['order.level']);
  const has: readonly (readonly [Word, unknown])[] = [
    ['heldLevel', true],
    ['heldPrice', level?.hourlyRate],
    ['heldHours', level?.hours],
    ['heldWeeks', level?.weeks],
    ['heldGroup', level?.age || level?.benefitGroups || level?.unemployment],
    ['heldOrdering', rules?.terms.ordering],
  ];
  const held = has.flatMap(([name, rule]) => (rule ? [word(name, language)] : []));
  const last = held.length > 1 ? `${held.slice(0, -1).join(', ')} ${word('and', language)} ${held.at(-1)}` : held[0];
  return [
    word('orderChecked', language, { what: last ?? '' }),
    ...(hasNoRule('deadlines', state) ? [] : [word('orderStarts', language)]),
  ].join(' ');
}
