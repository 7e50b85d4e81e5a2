import type { QuestionId } from './questions.ts';
import type { State } from './state.ts';

const agreement = 'koebenhavn-2016-fyldt-30';

/** A course of 13 weeks in the middle track. */
const course: State = {
  agreement,
  'order.level': 'virksomhedsspor-b',
  'order.startsOn': '2016-07-04',
  'order.weeks': '13',
  'order.hoursPerWeek': '12',
};
const priced: State = { ...course, 'order.hourlyRate': '140' };
const closed: State = { 'closure.ground': 'closed-early', 'closure.lastOpenDay': '2016-08-17' };

/** What stands there when an example is asked for: made up, and marked as an example. */
export const examples: Readonly<Record<QuestionId, State | undefined>> = {
  order: {
    ...priced,
    'order.orderedOn': '2016-06-24',
    'order.benefitGroup': 'kontanthjaelp',
    'order.citizenAge': '42',
  },
  closure: { ...priced, ...closed },
  bonus: {
    ...course,
    'placements[0].kind': 'virksomhedspraktik',
    'placements[0].firstDay': '2016-09-19',
    'placements[0].lastDay': '2016-10-02',
    'placements[1].kind': 'loentilskud',
    'placements[1].firstDay': '2016-10-03',
    'placements[1].lastDay': '2016-10-16',
    'employment[0].kind': 'ordinaert-job',
    'employment[0].firstDay': '2016-12-15',
    'employment[0].incomes[0].month': '2017-01',
    'employment[0].incomes[0].income': '14250',
  },
  'no-show': { agreement, 'order.benefitGroup': 'kontanthjaelp', 'meeting.firstMeeting': '2016-07-04' },
  absence: {
    agreement,
    'order.benefitGroup': 'kontanthjaelp',
    'absence.events[0].kind': 'absent',
    'absence.events[0].on': '2016-10-04',
    'absence.events[1].kind': 'sickness-reported',
    'absence.events[1].on': '2016-10-06',
    'absence.events[1].to': 'kontaktcentret',
  },
  invoice: {
    ...priced,
    ...closed,
    'credit.invoiced[0].firstDay': '2016-07-04',
    'credit.invoiced[0].lastDay': '2016-07-31',
    'credit.invoiced[0].amount': '6720',
    'credit.invoiced[1].firstDay': '2016-08-01',
    'credit.invoiced[1].lastDay': '2016-08-28',
    'credit.invoiced[1].amount': '6720',
  },
  'due-date': { agreement, sentOn: '2016-11-25' },
  deadlines: { ...course, 'events.approvedOn': '2016-06-27', 'events.interimReports.everyWeeks': '6' },
  penalty: {
    agreement,
    penalty: 'delay-penalty',
    'delay.kind': 'late-delivery',
    'delay.value': '10000',
    'delay.dueOn': '2016-10-03',
    'delay.deliveredOn': '2016-10-06',
  },
  interest: {
    agreement,
    'late.amount': '10000',
    'late.dueOn': '2016-08-31',
    'late.paidOn': '2016-10-14',
    'late.referenceRates[0].from': '2016-07-01',
    'late.referenceRates[0].percent': '0,05',
  },
  damages: { agreement, 'cap.documentedLoss': '50000', 'cap.penalty': '2500', 'cap.estimatedTurnover': '3000000' },
  cancellation: {
    agreement,
    'ended.cancelledBy': 'buyer',
    'ended.paidUndelivered': '12000',
    'ended.receivedUnpaid': '4000',
    'ended.newTender': '75000',
    'ended.estimatedTurnover': '3000000',
  },
  price: {
    agreement,
    'price.price': '140',
    'price.oldIndex': '102,3',
    'price.newIndex': '103,4',
    'price.extended': 'true',
    'price.receivedOn': '2018-04-27',
    'price.effectiveOn': '2018-07-01',
  },
  own: undefined,
};
