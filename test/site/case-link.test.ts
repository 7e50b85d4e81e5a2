import { expect, it } from 'vitest';
import { caseFragment } from '../../site/case-link.ts';
import { fromFragment } from '../../site/state.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12.5',
  hourlyRate: '140',
};

it('a case is a link that opens its question with its fields', () => {
  const fragment = caseFragment('fee', { agreement, order, closure: { ground: 'closed-early' }, steps: true }, 'da');
  expect(fromFragment(`#${fragment}`)).toEqual({
    language: 'da',
    question: 'closure',
    agreement,
    'order.level': 'virksomhedsspor-b',
    'order.startsOn': '2016-07-04',
    'order.weeks': '13',
    'order.hoursPerWeek': '12,5',
    'order.hourlyRate': '140',
    'closure.ground': 'closed-early',
  });
  expect(caseFragment('fee', { agreement, order }, 'en')).toContain('order.hoursPerWeek=12.5');
});

it('fields that are no order stand in a group of the question, rows in their places', () => {
  const penalty = caseFragment('delay-penalty', { agreement, kind: 'late-delivery', dueOn: '2016-10-03' }, 'da');
  expect(fromFragment(`#${penalty}`)).toMatchObject({
    question: 'penalty',
    penalty: 'delay-penalty',
    'delay.dueOn': '2016-10-03',
  });
  const absence = caseFragment('first-day-absence', { agreement, benefitGroup: 'x', firstMeeting: '2016-10-03' }, 'da');
  expect(fromFragment(`#${absence}`)).toMatchObject({
    question: 'no-show',
    'order.benefitGroup': 'x',
    'meeting.firstMeeting': '2016-10-03',
  });
  const employment = [{ kind: 'fleksjob', monthlyIncome: { '2016-12': '14000.50', '2017-01': '1' } }];
  const bonus = caseFragment('bonus', { agreement, order, placements: [], employment }, 'da');
  expect(fromFragment(`#${bonus}`)).toMatchObject({
    placements: 'none',
    'employment[0].incomes[0].month': '2016-12',
    'employment[0].incomes[0].income': '14000,50',
    'employment[0].incomes[1].month': '2017-01',
  });
});

it('there is no link to what the page has no question or no field for', () => {
  expect(caseFragment('settle', { agreement }, 'da')).toBeUndefined();
  expect(caseFragment('fee', { agreement, order, pauses: [{ firstDay: '2016-07-04' }] }, 'da')).toBeUndefined();
  expect(caseFragment('fee', { agreement: { id: 'x' }, order }, 'da')).toBeUndefined();
});
