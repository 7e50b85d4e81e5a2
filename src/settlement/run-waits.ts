import type { IsoDate } from '../calendar/iso-date.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { type BonusContentCode, bonusContentCodes } from '../invoicing/bonus-content.ts';
import { runWaits as da } from '../language/da.ts';
import { runWaits as en } from '../language/en.ts';
import type { RunWaits } from '../language/steps-and-findings.ts';
import type { Kroner } from '../money/kroner.ts';

/** Why something of an order is not proposed yet. */
const severities = {
  'period-not-over': 'warn',
  'too-late': 'warn',
  'order-rejected': 'warn',
  'amount-unknown': 'warn',
  undecided: 'warn',
  'not-told': 'warn',
  'not-in-agreement': 'warn',
  'bonus-type-missing': 'warn',
} as const satisfies Record<keyof RunWaits, Severity>;

export const runWaitCodes = [...(Object.keys(severities) as (keyof RunWaits)[]), ...bonusContentCodes] as const;
type RunWaitCode = keyof RunWaits | BonusContentCode;

/** What of an order is not proposed, and why: of the course, or of a bonus. */
export interface RunWait extends Finding<RunWaitCode> {
  readonly about: 'course' | 'bonus';
  /** The id of the result, where it waits alone. */
  readonly bonus: string | null;
  /** What the agreement calls it, where that is not "bonus" and the id. */
  readonly name?: Words | undefined;
  readonly firstDay: IsoDate | null;
  readonly lastDay: IsoDate | null;
  /** `null` where nobody can say yet; never a zero for what is missing. */
  readonly amount: Kroner | null;
  /** The first day on which it may be sent or can be known, where that can be told. */
  readonly from: IsoDate | null;
  readonly missing: readonly Missing[];
}

const found = /* @__PURE__ */ findingsOf<RunWaits>(severities, { da, en });

type Beside = Omit<RunWait, keyof Finding>;

const ofCourse = (): Beside => ({
  about: 'course',
  bonus: null,
  firstDay: null,
  lastDay: null,
  amount: null,
  from: null,
  missing: [],
});

export function courseWait<Code extends keyof RunWaits>(
  code: Code,
  clause: Clause,
  facts: RunWaits[Code],
  beside: Partial<Beside> = {},
): RunWait {
  return { ...found(code, clause, facts), ...ofCourse(), ...beside };
}

export function bonusWait<Code extends keyof RunWaits>(
  code: Code,
  clause: Clause,
  facts: RunWaits[Code],
  beside: Partial<Beside>,
): RunWait {
  return contentWait(found(code, clause, facts), beside);
}

/** A bonus whose invoice lacks something that it must hold. */
export function contentWait(finding: Finding<RunWaitCode>, beside: Partial<Beside>): RunWait {
  return { ...finding, ...ofCourse(), about: 'bonus', ...beside };
}
