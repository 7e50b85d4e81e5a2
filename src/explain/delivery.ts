import type { Period } from '../calendar/period.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { DeliveredWeek } from '../delivery/planned-weeks.ts';
import type { Wording } from '../language/wordings.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const deliveryView: View<Delivery> = {
  text: explainDelivery,
  table: ({ weeks, orderedHours, activityHours, placementHours, plannedHours, deficit, surplus }) =>
    table(
      ['week', 'firstDay', 'lastDay', 'ordered', 'activity', 'placement', 'planned', 'deficit', 'surplus', 'residual'],
      [
        ...weeks.map((week) => [
          week.week,
          week.firstDay,
          week.lastDay,
          week.orderedHours,
          week.activityHours,
          week.placementHours,
          week.plannedHours,
          week.deficit,
          week.surplus,
          week.residual,
        ]),
        ['total', '', '', orderedHours, activityHours, placementHours, plannedHours, deficit, surplus, ''],
      ],
    ),
};

function explainDelivery(result: Delivery, wording: Wording): readonly string[] {
  const { delivery: words } = wording;
  const { orderedHours, plannedHours, weeks, missedFollowUps, missedContacts, missedTalks, findings, steps } = result;
  return [
    orderedHours === null ? words.planned(plannedHours) : words.ordered(orderedHours, plannedHours),
    ...alike(weeks).map(({ numbers, days, week }) =>
      words.weeks(numbers, days, week.activityHours, week.placementHours, week.residual),
    ),
    ...((missedFollowUps ?? missedContacts ?? missedTalks) ? [] : [wording.dayByDay.notJudged]),
    ...(findings.length === 0 ? [words.nothing] : explainFindings(findings, wording)),
    ...explainSteps(steps, wording),
  ];
}

/** Weeks in a row that look the same: their numbers, the days of all of them, and one of them. */
interface AlikeWeeks {
  readonly numbers: readonly number[];
  readonly days: Period;
  readonly week: DeliveredWeek;
}

function alike(weeks: readonly DeliveredWeek[]): readonly AlikeWeeks[] {
  const runs: AlikeWeeks[] = [];
  for (const week of weeks) {
    const { firstDay, lastDay } = week;
    const run = runs.at(-1);
    if (run && looksLike(run.week, week)) {
      const days = { firstDay: run.days.firstDay, lastDay };
      runs[runs.length - 1] = { numbers: [...run.numbers, week.week], days, week };
    } else runs.push({ numbers: [week.week], days: { firstDay, lastDay }, week });
  }
  return runs;
}

function looksLike(one: DeliveredWeek, other: DeliveredWeek): boolean {
  return (
    one.orderedHours === other.orderedHours &&
    one.activityHours === other.activityHours &&
    one.placementHours === other.placementHours
  );
}
