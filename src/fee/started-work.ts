import type { Agreement } from '../agreement/agreement.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Finding } from '../evidence/finding.ts';
import { batchFinding } from '../order/findings.ts';
import type { Employment } from '../results/facts.ts';

interface ToldWork {
  readonly order: { readonly startsOn: IsoDate };
  readonly startedWorkOn?: IsoDate | undefined;
  readonly employment?: readonly Employment[] | undefined;
  readonly asOf?: IsoDate | undefined;
}

/**
 * A job or an education that begins on a paid day, where payment stops the day one begins and the fee was not told of it: no
 * amount rests on it, since a citizen may be in several and the fee asks for the one that counts. `paid`: the paid days,
 * asked only where a job was told of.
 */
export function startedWorkNotTold(
  { terms: { fee } }: Agreement,
  { order, startedWorkOn, employment = [], asOf }: ToldWork,
  paid: () => Period | null | undefined,
): readonly Finding<'started-work-not-told'>[] {
  const clause = fee?.startedWork;
  if (!clause || clause.pays === 'through-ordered-end' || startedWorkOn !== undefined || employment.length === 0)
    return [];
  const payable = paid();
  if (!payable) return [];
  const through = asOf !== undefined && asOf < payable.lastDay ? asOf : payable.lastDay;
  // The last paid day is paid also where work begins on it.
  const isPaid = (day: IsoDate) => clause.pays === 'through-that-day' && day === payable.lastDay;
  const begun = employment
    .map(({ firstDay }) => firstDay)
    .filter((day) => day >= order.startsOn && day <= through && !isPaid(day));
  const [firstDay] = begun.sort();
  return firstDay === undefined ? [] : [batchFinding('started-work-not-told', clause, { firstDay })];
}
