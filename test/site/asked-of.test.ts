import { describe, expect, it } from 'vitest';
import { ask, inputOf } from '../../site/ask.ts';
import { choices } from '../../site/choices.ts';
import { askedFor, type QuestionId, questionIds } from '../../site/questions.ts';
import type { State } from '../../site/state.ts';

const DAY = '2016-07-04';
const fieldsOf = (at: string, fields: readonly string[], text = DAY) =>
  Object.fromEntries(fields.map((field) => [`${at}.${field}`, text]));

/** Every field that hangs on what a reader chooses, filled whatever is chosen. */
const filled: State = {
  language: 'da',
  agreement: 'koebenhavn-2016-fyldt-30',
  'order.level': 'virksomhedsspor-b',
  'order.benefitGroup': 'kontanthjaelp',
  ...fieldsOf('order', ['startsOn', 'orderedOn']),
  ...fieldsOf('order', ['weeks', 'hoursPerWeek', 'hourlyRate'], '12'),
  ...Object.fromEntries(
    ['closure', 'otherOrders[0].closure', 'previousOrders[0].closure'].map((at) => [`${at}.lastOpenDay`, DAY]),
  ),
  ...fieldsOf('placements[0]', ['firstDay', 'lastDay']),
  ...fieldsOf('employment[0]', ['firstDay', 'lastDay']),
  ...fieldsOf('absence.events[0]', ['on', 'firstDay', 'lastDay']),
  ...fieldsOf('absence.events[0]', ['hours', 'cause', 'to', 'note', 'about'], '2'),
  ...fieldsOf('absence.events[0]', ['beforeMeeting', 'report', 'dialogueHeld', 'grantedByProvider'], 'true'),
  ...fieldsOf('meeting', ['firstMeeting', 'appearedOn', 'asOf']),
  ...fieldsOf('credit.invoiced[0]', ['firstDay', 'lastDay']),
  ...fieldsOf('conduct.breach', ['establishedOn', 'endedOn']),
  ...fieldsOf('delay', ['dueOn', 'deliveredOn']),
  ...fieldsOf('delay', ['value', 'wholeValue'], '100'),
  'conduct.breach.maximum': '100',
  ...fieldsOf(
    'ended',
    ['paidUndelivered', 'receivedUnpaid', 'earlyEnd', 'newTender', 'coverPurchase', 'penalty'],
    '100',
  ),
};

const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id);
const kinds: Readonly<Record<string, readonly string[]>> = {
  'closure.ground': ids(choices.grounds('da')),
  'otherOrders[0].closure.ground': ids(choices.grounds('da')),
  'previousOrders[0].closure.ground': ids(choices.grounds('da')),
  'placements[0].kind': ids(choices.placements('da')),
  'employment[0].kind': ids(choices.employment('da')),
  'absence.events[0].kind': ids(choices.events('da')),
  'meeting.sickness[0].status': ids(choices.sickness('da')),
  'credit.invoiced[0].kind': ids(choices.invoiceLines('da')),
  'conduct.breach.kind': ids(choices.breaches('da')),
  'delay.kind': ids(choices.delays('da')),
  'ended.cancelledBy': ids(choices.cancelling('da')),
  penalty: ids(choices.penalties('da')),
};

function unknown(question: QuestionId, state: State): readonly string[] {
  return askedFor(question, state).flatMap((name) => {
    const told = ask(name, state);
    return told.ok
      ? []
      : told.problems.filter(({ code }) => code === 'unknown-field').map(({ path }) => `${name} ${path}`);
  });
}

describe('what was told of another kind is kept and not asked with', () => {
  it.each(questionIds)('no field is unknown, whatever is chosen: %s', (question) => {
    for (const [field, options] of Object.entries(kinds)) {
      for (const option of ['', ...options]) {
        const penalty = question === 'penalty' && field !== 'penalty' ? ids(choices.penalties('da')) : [''];
        for (const each of penalty) {
          const state = { ...filled, ...(each && { penalty: each }), [field]: option };
          expect(unknown(question, state), `${field}=${option}`).toEqual([]);
        }
      }
    }
  });

  it('an order cancelled before its start has no open day', () => {
    const closed = { ...filled, 'closure.ground': 'closed-early' };
    expect(inputOf('fee', closed).closure).toEqual({ ground: 'closed-early', lastOpenDay: DAY });
    const cancelled = { ...filled, 'closure.ground': 'cancelled-before-start' };
    expect(inputOf('fee', cancelled).closure).toEqual({ ground: 'cancelled-before-start' });
  });
});
