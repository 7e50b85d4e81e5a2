import { answer } from './operations.ts';
import { agreementAsked, rulesChosen } from './own-agreement.ts';
import { operationsOf, type QuestionId } from './questions.ts';
import type { State } from './state.ts';

/** The questions that are asked of one level. */
const OF_A_LEVEL: readonly QuestionId[] = ['order', 'closure', 'bonus', 'invoice', 'deadlines'];

/** The id of an agreement that the case was made with and that the page does not hold; its file must be opened first. */
export function agreementLacking(state: State): string | undefined {
  return state.agreement && !rulesChosen(state) ? state.agreement : undefined;
}

/** Whether the agreement has no rule on the question, whatever else is told. */
export function hasNoRule(question: QuestionId, state: State): boolean {
  const names = operationsOf(question).slice(0, question === 'penalty' ? undefined : 1);
  return names.length > 0 && rulesChosen(state) !== undefined && names.every((name) => isUnruled(name, state));
}

function isUnruled(name: string, state: State): boolean {
  const told = answer(name, { agreement: agreementAsked(state) });
  return !told.ok && told.problems.some(({ code, path }) => code === 'not-in-agreement' && path === 'agreement');
}

/** Whether a link names a level that the agreement does not have: of it nothing can be answered, and nothing is rejected. */
export function isLevelLacking(question: QuestionId, state: State): boolean {
  const { tracks } = rulesChosen(state) ?? {};
  const level = state['order.level'];
  if (!tracks || !level || !OF_A_LEVEL.includes(question)) return false;
  return !tracks.some(({ levels }) => levels.some(({ id }) => id === level));
}
