import type { Delivery } from '../delivery/delivery.ts';
import type { DeliveredWeek } from '../delivery/planned-weeks.ts';
import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenNumber } from '../evidence/spoken.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View } from './view.ts';

export const deliveryView: View<Delivery> = {
  text: inLanguage(explainDelivery),
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

function explainDelivery(delivery: Delivery, language: Language): readonly string[] {
  const { orderedHours, plannedHours, weeks, findings, steps } = delivery;
  const hours = (value: string) =>
    counted(value, pick(language, 'time', 'hour'), pick(language, 'timer', 'hours'), language);
  return [
    orderedHours === null
      ? `${pick(language, 'Planlagt', 'Planned')}: ${hours(plannedHours)}`
      : `${pick(language, 'Bestilt', 'Ordered')}: ${hours(orderedHours)} · ${pick(language, 'planlagt', 'planned')}: ${hours(plannedHours)}`,
    ...alike(weeks).map((run) => explainWeeks(run, language)),
    ...(findings.length === 0
      ? [pick(language, 'Der er intet at bemærke.', 'There is nothing to remark.')]
      : explainFindings(findings, language)),
    ...explainSteps(steps, language),
  ];
}

/** Weeks in a row that look the same, as runs. */
function alike(weeks: readonly DeliveredWeek[]): DeliveredWeek[][] {
  const runs: DeliveredWeek[][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const same =
      before?.orderedHours === week.orderedHours &&
      before.activityHours === week.activityHours &&
      before.placementHours === week.placementHours;
    if (run && same) run.push(week);
    else runs.push([week]);
  }
  return runs;
}

function explainWeeks(run: readonly DeliveredWeek[], language: Language): string {
  const [first, last] = [run[0] as DeliveredWeek, run.at(-1) as DeliveredWeek];
  const numbers = first === last ? String(first.week) : `${first.week}–${last.week}`;
  const number = (value: string) => spokenNumber(value, language);
  const hours = (value: string) =>
    counted(value, pick(language, 'times', 'hour'), pick(language, 'timers', 'hours'), language);
  const fill =
    first.residual === null
      ? ''
      : pick(language, `, ${number(first.residual)} at fylde ud`, `, ${number(first.residual)} to fill`);
  return pick(
    language,
    `Uge ${numbers} (${spokenDate(first.firstDay, 'da')} – ${spokenDate(last.lastDay, 'da')}): ${hours(first.activityHours)} aktivitet og ${hours(first.placementHours)} placering om ugen${fill}.`,
    `Week ${numbers} (${spokenDate(first.firstDay, 'en')} – ${spokenDate(last.lastDay, 'en')}): ${hours(first.activityHours)} of activity and ${hours(first.placementHours)} of placement a week${fill}.`,
  );
}
