import { addDays, isoDate } from '../../src/entries/calendar.ts';
import type { OperationName } from '../../src/entries/operations.ts';
import { meetingDays, standings } from '../../test/cases/absence.ts';
import { agreement, dateCases, decisionCases, endingOn } from '../../test/cases/bonus.ts';
import { triggerCases } from '../../test/cases/contract.ts';
import { finalReportCases } from '../../test/cases/deadlines.ts';
import { deliveryCases, type Run } from '../../test/cases/delivery.ts';
import { feeCases } from '../../test/cases/fee.ts';
import { dueDates, planCases } from '../../test/cases/invoicing.ts';
import { delayVector, dueOn } from '../../test/cases/penalties.ts';
import { regulationVectors } from '../../test/cases/prices.ts';

type Facts = Readonly<Record<string, unknown>>;

/** One of the tests' cases that is of a vector, as the question that the library is asked. */
export interface Case {
  readonly operation: OperationName;
  readonly title: string;
  readonly input: Facts;
  /** The facts as they are shown, where the question has them at length. */
  readonly shown?: Facts;
}

/** Every case that names a vector; a vector stands in the register by its letter and number. */
export const cases: readonly Case[] = [
  ...feeCases.map(({ id, input }): Case => ({ operation: 'fee', title: id, input })),
  ...planCases.map(({ id, input }): Case => ({ operation: 'invoice-plan', title: id, input })),
  ...dueDates.map(
    ([title, sentOn]): Case => ({ operation: 'due-date', title: `${title} ${sentOn}`, input: { agreement, sentOn } }),
  ),
  ...decisionCases.map(
    ({ name, input }): Case => ({ operation: 'bonus', title: name, input: { agreement, ...input } }),
  ),
  ...dateCases.map(
    ({ vector, end }): Case => ({
      operation: 'bonus',
      title: `${vector} ${end}`,
      input: { agreement, order: endingOn(end, 'virksomhedsspor-b', '2015-07-06') },
    }),
  ),
  ...deliveryCases.map(deliveryCase),
  ...finalReportCases.map(
    ({ id, end }): Case => ({
      operation: 'deadlines',
      title: id,
      input: {
        agreement,
        order: { level: 'virksomhedsspor-b', startsOn: addDays(isoDate(end), -20), endsOn: end, hoursPerWeek: '12' },
      },
    }),
  ),
  ...meetingDays.map(({ id, firstMeeting, readings }) => meeting(id, { firstMeeting, readings })),
  ...standings.map(({ id, facts, readings }) => meeting(id, { firstMeeting: '2015-10-05', ...facts, readings })),
  ...triggerCases.map(
    ({ id, trigger }): Case => ({ operation: 'contract-deadlines', title: id, input: { agreement, trigger } }),
  ),
  ...delayVector.map(
    ({ id, deliveredOn }): Case => ({
      operation: 'delay-penalty',
      title: id,
      input: {
        agreement,
        kind: 'late-delivery',
        value: '10000',
        dueOn,
        deliveredOn,
        figures: { 'delay-minimum': '0.00' },
      },
    }),
  ),
  ...regulationVectors.map(
    ({ id, price, oldIndex, newIndex }): Case => ({
      operation: 'regulate-price',
      title: id,
      input: {
        agreement,
        price,
        oldIndex,
        newIndex,
        extended: true,
        receivedOn: '2018-05-01',
        effectiveOn: '2018-07-01',
      },
    }),
  ),
].filter(({ title }) => /\b[GV]\d\d\b/.test(title));

function meeting(title: string, facts: Facts): Case {
  return { operation: 'first-day-absence', title, input: { agreement, benefitGroup: 'kontanthjaelp', ...facts } };
}

function deliveryCase({ id, level, hoursPerWeek, weeks, planned }: (typeof deliveryCases)[number]): Case {
  const order = { level, startsOn: '2016-07-04', weeks, hoursPerWeek };
  const week = ([from, through, activityHours, placementHours]: Run) =>
    Array.from({ length: through - from + 1 }, (_, index) => ({ week: from + index, activityHours, placementHours }));
  const told = planned.map(
    ([from, through, activity, placement]) => `${from}–${through}: ${activity}${placement ? ` + ${placement}` : ''}`,
  );
  return {
    operation: 'delivery',
    title: id,
    input: { agreement, order, planned: planned.flatMap(week) },
    shown: { order, planned: told.join('; ') },
  };
}
