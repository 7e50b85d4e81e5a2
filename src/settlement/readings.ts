import {
  reSummonsCount,
  reSummonsGroups,
  reSummonsStep,
  reSummonsWindow,
  sicknessAndReSummons,
  undecidedSickness,
} from '../absence/readings.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { objectiveRejectionFee, orderWeek } from '../agreement/readings.ts';
import { bonusProviderChange, bonusReadings } from '../bonus/readings.ts';
import { remedyDays, standstillEnd } from '../contract/readings.ts';
import { reportDeadline } from '../deadlines/readings.ts';
import { followUpStart, intervalAverage, mentorFollowUp } from '../delivery/readings.ts';
import { defaultOption, type Reading, type ReadingsOf } from '../evidence/reading.ts';
import { partWeek, regulatedPrice, startedWorkFee } from '../fee/readings.ts';
import { dueDateDays, invoiceBegunWeeks, weekToMonth } from '../invoicing/readings.ts';
import {
  lateRemedyMinimum,
  penaltyFirstDay,
  penaltyMinimumAndCap,
  socialDocumentationUnit,
  socialPenaltyDamages,
} from '../penalties/readings.ts';
import { tenderReadings } from '../prices/readings.ts';

import { bearing } from './bearing.ts';

/** Made in a function, so that a bundler can leave the list out for a program that asks one question. */
function inOrder() {
  return [
    ...bonusReadings,
    reSummonsStep,
    reSummonsCount,
    reSummonsWindow,
    reSummonsGroups,
    undecidedSickness,
    reportDeadline,
    dueDateDays,
    invoiceBegunWeeks,
    weekToMonth,
    remedyDays,
    standstillEnd,
    partWeek,
    orderWeek,
    startedWorkFee,
    objectiveRejectionFee,
    penaltyMinimumAndCap,
    penaltyFirstDay,
    lateRemedyMinimum,
    socialDocumentationUnit,
    intervalAverage,
    followUpStart,
    regulatedPrice,
    bonusProviderChange,
    mentorFollowUp,
    sicknessAndReSummons,
    socialPenaltyDamages,
    ...tenderReadings,
  ] as const;
}

/** Every reading that some answer depends on, in the order of the register, but for those of the tender, which stand last. */
export const allReadings = /* @__PURE__ */ inOrder();

export type Readings = ReadingsOf<(typeof allReadings)[number]>;

export interface ReadingsList {
  readonly readings: readonly (Omit<Reading, 'plain'> & { readonly default: string })[];
}

/**
 * Every ambiguous clause that an answer under this agreement depends on (fortolkninger), that is where it has the clause and
 * no word of it settles the point: the question, where the clause stands, the options,
 * which one holds under this agreement when none is chosen, and why.
 *
 * The rows of the ambiguity register where a caller may choose · The first option is the default.
 *
 * @example readings(koebenhavn2016Fyldt30).readings.find(({ id }) => id === 'part-week')?.default // => 'calendar-days'
 */
export function readings(agreement: Agreement): ReadingsList {
  return {
    readings: allReadings
      .filter(({ id }) => bearing[id](agreement))
      .map(({ plain, ...reading }: Reading) => ({
        ...reading,
        default: defaultOption({ ...reading, plain }, agreement),
      })),
  };
}

export const readingsQuestion: Question<'readings', unknown, ReadingsList> = {
  name: 'readings',
  decide: (agreement) => readings(agreement),
};
