import type { Clause, Source, Words } from '../evidence/clause.ts';
import { type FigureId, type Figures, figureIds } from '../evidence/figure.ts';
import type { Party } from '../evidence/party.ts';
import type { FixedReadings } from '../evidence/reading.ts';
import type { RuleArea, RuleTopic } from '../evidence/topic.ts';
import type { HourlyRate, Hours, Kroner } from '../money/kroner.ts';
import { refuse } from '../problem/problem.ts';
import type { OwnNames } from './names.ts';
import type { Terms } from './terms.ts';

/** A document that an agreement rests on; sources name it by its id. */
export interface AgreementDocument {
  readonly id: string;
  readonly title: string;
  readonly dated?: string | undefined;
}

/** Weekly hours that may be ordered, all ends included. */
export type HoursTerm = Clause &
  (
    | { readonly kind: 'fixed'; readonly perWeek: Hours; readonly average?: boolean | undefined }
    | {
        readonly kind: 'range';
        readonly min: Hours;
        readonly max: Hours;
        readonly step: Hours;
        readonly average?: boolean | undefined;
      }
    /** Ordered as an interval of its own inside these ends. */
    | { readonly kind: 'interval'; readonly min: Hours; readonly max: Hours }
    /** A norm that may be left. */
    | { readonly kind: 'typical'; readonly perWeek: Hours }
  );

/** The ordered hours of a level as a clause, where they are an average week's, so that a course may begin low (R148). */
export function averageHours({ hours }: Pick<Level, 'hours'>): Clause | undefined {
  return hours && 'average' in hours && hours.average ? hours : undefined;
}

/** Weeks that may be ordered at a time, all ends included. A longer course is a new order (A56). */
export type WeeksTerm = Clause &
  (
    | { readonly kind: 'range'; readonly min: number; readonly max: number }
    | { readonly kind: 'exact'; readonly weeks: number }
    | { readonly kind: 'typical'; readonly max: number }
  );

/** The least and the most that may be offered an hour, both included. */
export interface PriceBand extends Clause {
  readonly min: HourlyRate;
  readonly max: HourlyRate;
}

/**
 * What a level costs where it is not offered by the hour within a band: an amount that the agreement fixes, a band of what
 * may be offered, or an amount for each band of ordered hours. Kroner excluding VAT.
 */
export type PriceTerm = Clause &
  (
    | { readonly per: PriceUnit; readonly amount: HourlyRate | Kroner }
    | { readonly per: Exclude<PriceUnit, 'hour'>; readonly min: Kroner; readonly max: Kroner }
    /** In order; each band begins where the one before it ends. */
    | { readonly per: 'week'; readonly bands: readonly [HoursBand, ...HoursBand[]] }
  );

export type PriceUnit = 'hour' | 'week' | 'month' | 'course';

/** Up to, but not with, so many hours a week, or through them. */
export type HoursBand = { readonly amount: Kroner } & (
  | { readonly below: Hours; readonly through?: undefined }
  | { readonly through: Hours; readonly below?: undefined }
);

/** What an act or an annex says about something, in our own words. */
export interface Statement extends Clause {
  readonly words: Words;
}

/** Ages the measure is meant for: from `from`, below `below`. A soft bound (R106, A59). */
interface AgeTerm extends Clause {
  readonly from?: number | undefined;
  readonly below?: number | undefined;
}

/** Months of unemployment within the latest months that the measure asks for. */
interface UnemploymentTerm extends Clause {
  readonly months: number;
  readonly ofLast: number;
}

/** The benefit groups a level is meant for: these alone, or all but these. A soft bound, as the ages are (A104). */
export interface BenefitGroupTerm extends Clause {
  readonly meant: 'only' | 'all-but';
  readonly groups: readonly string[];
}

/** Something that a course can hold, suggested by the documents. */
export interface Activity extends Statement {
  readonly id: string;
}

/** What can be ordered by name beside the level: only what the provider's solution description names. */
export interface ElementsTerm extends Clause {
  readonly only: 'offered';
  /** What the documents suggest for a solution description; it binds nobody before one names it. */
  readonly suggested?: readonly Activity[] | undefined;
}

/** One thing that can be ordered, with its price band. */
export interface Level<LevelId extends string = string> {
  readonly id: LevelId;
  readonly name: Words;
  /** A level whose hours are contacts with a mentor. */
  readonly mentor: boolean;
  /** Absent: any hours may be ordered, or none. */
  readonly hours?: HoursTerm | undefined;
  /** Absent: any weeks. */
  readonly weeks?: WeeksTerm | undefined;
  /** `null`: the source gives no price; `absent` of the agreement says where it should stand. */
  readonly hourlyRate: PriceBand | null;
  /** Its price where that is no band of offered hourly rates. */
  readonly price?: PriceTerm | undefined;
  /** The ids of the results (bonus) that it can earn; how stands in `terms.results`. */
  readonly bonus: readonly string[];
  readonly legalBasis: readonly Statement[];
  readonly targetGroup: readonly Statement[];
  readonly age?: AgeTerm | undefined;
  readonly benefitGroups?: BenefitGroupTerm | undefined;
  readonly unemployment?: UnemploymentTerm | undefined;
  /** What may run beside it, where the agreement says it. */
  readonly orderedAlone?: (Clause & { readonly beside: 'nothing' }) | undefined;
  /** Present where a course that goes on beyond its longest time, by one order after the other, is an exception. */
  readonly continued?: (Clause & { readonly only: 'in-special-cases' }) | undefined;
  readonly special: readonly Statement[];
}

export interface Track<LevelId extends string = string> extends Clause {
  readonly id: string;
  readonly name: Words;
  /** The subcontract (delkontrakt) it was tendered under. */
  readonly subcontract?: string | undefined;
  readonly elements?: ElementsTerm | undefined;
  readonly levels: readonly Level<LevelId>[];
}

/** Something that the documents ought to give and do not. */
export interface Absence extends Statement {
  readonly what: string;
  /** A document that the source names and does not hold; anything else is a figure, a date or a rule. */
  readonly kind?: 'document' | undefined;
}

/** Something somebody must do that nothing is computed from, in our own words. */
export interface AgreementDuty extends Clause {
  /** Further places that say the same. */
  readonly alsoIn?: readonly Source[] | undefined;
  /** What it is about, for programs: the part of the business, and matters of systems and data. */
  readonly area?: RuleArea | undefined;
  readonly topics?: readonly RuleTopic[] | undefined;
  /** Whom it obliges, for programs. */
  readonly parties?: readonly Party[] | undefined;
  /** Whom it obliges, for people: somebody at a party, or which of them does what part, where the parties do not say it. */
  readonly who: Words;
  readonly what: Words;
  /** When it has to be done. */
  readonly trigger: Words;
}

/** An amount that an agreement states, and where. */
interface StatedFigure extends Clause {
  readonly amount: Kroner;
}

type StatedFigures = { readonly [figure in FigureId]?: StatedFigure | undefined };

/** What a buyer and its providers agreed: what can be ordered, and the rules about it. Data only, frozen. */
export interface Agreement<LevelId extends string = string> extends OwnNames {
  readonly id: string;
  readonly version: string;
  readonly name: Words;
  readonly documents: readonly [AgreementDocument, ...AgreementDocument[]];
  readonly tracks: readonly Track<LevelId>[];
  readonly terms: Terms;
  /** How its own clauses are read, where it fixes that. */
  readonly readings?: FixedReadings | undefined;
  /** Amounts that other agreements of the kind leave to the caller, where it states them. */
  readonly figures?: StatedFigures | undefined;
  /** Benefit groups of its own, beside the common ones. */
  readonly groups?: OwnNames['groups'];
  /** What it calls those that have something to do, where it has names of its own for them. */
  readonly parties?: OwnNames['parties'];
  /** What it calls the ways that orders, invoices and letters go, where it has names of its own for them. */
  readonly channels?: OwnNames['channels'];
  /** The duties that are not computed: a checklist. */
  readonly duties?: readonly AgreementDuty[] | undefined;
  readonly absent: readonly Absence[];
}

/** Where a level stands: in which track. */
export interface PlacedLevel {
  readonly level: Level;
  readonly track: Track;
}

const indexes = new WeakMap<Agreement, ReadonlyMap<string, PlacedLevel>>();

/** The level with this id. Looked up in an index that is made once for each agreement whose levels cannot change. */
export function findLevel(agreement: Agreement, id: string): PlacedLevel | undefined {
  let index = indexes.get(agreement);
  if (!index) {
    index = new Map(agreement.tracks.flatMap((track) => track.levels.map((level) => [level.id, { level, track }])));
    if (hasFixedLevels(agreement)) indexes.set(agreement, index);
  }
  return index.get(id);
}

/** Whether all that the index was made of is frozen; a caller may have frozen the agreement itself and no more. */
function hasFixedLevels(agreement: Agreement): boolean {
  const { tracks } = agreement;
  const levels = tracks.map((track) => track.levels);
  return [agreement, tracks, ...tracks, ...levels, ...levels.flat()].every(Object.isFrozen);
}

/** The level with this id; a problem at `order.level` where the agreement has none. */
export function levelOf(agreement: Agreement, id: string): PlacedLevel {
  return findLevel(agreement, id) ?? refuse('unknown-level', 'order.level');
}

/** The terms of a topic; a problem at `agreement` where it holds no rule on it. */
export function termsOf<Topic extends keyof Terms>(agreement: Agreement, topic: Topic): NonNullable<Terms[Topic]> {
  return agreement.terms[topic] ?? refuse('not-in-agreement', 'agreement');
}

/** A rule that a fact needs; a problem at the path of the fact where the agreement does not say it. */
export function saidOf<Rule>(rule: Rule | undefined, path: string): Rule {
  return rule ?? refuse('not-in-agreement', path);
}

/** The amounts that a question can be answered with: the caller's, and those that the agreement states. */
export function figuresOf({ figures: stated }: Agreement, given: Figures = NO_FIGURES): Figures {
  if (!stated) return given;
  const amountOf = (id: FigureId) => given[id] ?? stated[id]?.amount;
  return Object.fromEntries(figureIds.map((id) => [id, amountOf(id)]));
}

const NO_FIGURES: Figures = Object.freeze({});
