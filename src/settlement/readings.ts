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
import type { Clause } from '../evidence/clause.ts';
import { defaultOption, inPlainWords, isAbout, type Reading, type ReadingsOf } from '../evidence/reading.ts';
import { partWeek, regulatedPrice, startedWorkFee } from '../fee/readings.ts';
import { dueDateDays, invoiceBegunWeeks, weekToMonth } from '../invoicing/readings.ts';
import { readings as da, say as sayDa } from '../language/da.ts';
import { readings as en, say as sayEn } from '../language/en.ts';
import {
  lateRemedyMinimum,
  penaltyFirstDay,
  penaltyMinimumAndCap,
  socialDocumentationUnit,
  socialPenaltyDamages,
} from '../penalties/readings.ts';
import { tenderReadings } from '../prices/readings.ts';
import { clausesRead } from './bearing.ts';

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
  readonly readings: readonly ListedReading[];
}

type ListedReading = Omit<Reading, 'plain' | 'elsewhere'> & { readonly default: string };

/**
 * Every ambiguous clause that an answer under this agreement depends on (fortolkninger), that is where it has the clause and
 * no word of it settles the point: the question, where the clause stands, the options,
 * which one holds under this agreement when none is chosen, and why. Of an agreement that rests on another document than the
 * question came up in, `rules` and `sources` are its own clauses, and the reason says which document was read so.
 *
 * The rows of the ambiguity register where a caller may choose · The first option is the default, where the agreement fixes
 * no other and its own words have no plainer sense.
 *
 * @example readings(koebenhavn2016Fyldt30).readings.find(({ id }) => id === 'part-week')?.default // => 'calendar-days'
 */
export function readings(agreement: Agreement): ReadingsList {
  return {
    readings: allReadings.flatMap((reading) => {
      const clauses = clausesRead(reading.id, agreement);
      return clauses.length === 0 ? [] : [listed(reading, agreement, clauses)];
    }),
  };
}

/** A reading as it stands under an agreement, which has some clauses that it bears on. */
function listed(reading: Reading, agreement: Agreement, clauses: readonly Clause[]): ListedReading {
  const { plain, elsewhere, ...asked } = isAbout(reading, agreement.documents)
    ? reading
    : { ...inPlainWords(reading), ...placesOf(clauses), why: whyElsewhere(reading) };
  const fixed = agreement.readings?.[reading.id];
  return { ...asked, ...(fixed && fixedBy(fixed)), default: defaultOption(reading, agreement) };
}

/** Where some clauses stand, each place once. */
function placesOf(clauses: readonly Clause[]): Pick<Reading, 'rules' | 'sources'> {
  const sources = new Map(clauses.map(({ source }) => [JSON.stringify(source), source]));
  return { rules: [...new Set(clauses.map(({ rule }) => rule))], sources: [...sources.values()] };
}

function fixedBy(clause: Clause): Pick<Reading, 'rules' | 'sources' | 'why'> {
  return { ...placesOf([clause]), why: { da: da.fixed, en: en.fixed } };
}

/** The reason is about the words of another document: it is told as that, or the clause is read by its plain words. */
function whyElsewhere({ plain, sources, why }: Reading): Reading['why'] {
  if (plain !== undefined) return { da: da.plainly, en: en.plainly };
  const places = sources.map(sayEn.source).join('; ');
  return { da: da.readSoIn(sources.map(sayDa.source).join('; '), why.da), en: en.readSoIn(places, why.en) };
}

export const readingsQuestion: Question<'readings', unknown, ReadingsList> = {
  name: 'readings',
  decide: (agreement) => readings(agreement),
};
