import type { OrderingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import { type Finding, finding, type Severity } from '../evidence/finding.ts';
import { spokenDate } from '../evidence/spoken.ts';

/** What `deadlines` can find in the days it is told of; the severity belongs to the code. */
const severities = {
  'started-before-approval': 'breach',
  'started-too-late': 'breach',
  'police-report-after-return': 'breach',
} as const satisfies Record<string, Severity>;

export type DeadlineFindingCode = keyof typeof severities;
export type DeadlineFinding = Finding<DeadlineFindingCode>;

export const deadlineFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly DeadlineFindingCode[];

function found(code: DeadlineFindingCode, clause: Clause, words: Words): DeadlineFinding {
  return finding(code, severities[code], clause, words);
}

/** The days that findings are made of, those that are known. */
export interface KnownDays {
  readonly start: Day;
  readonly approved: Day | null;
  readonly started: Day | null;
  readonly sentBack: Day | null;
  readonly policeReported: Day | null;
}

/**
 * A start before the approval (R156); one later than both the ordered day and the day the provider had to be able to
 * (R157, A36); a police report that came after the citizen was sent back (R170).
 */
export function eventFindings(terms: OrderingTerms | undefined, days: KnownDays): DeadlineFinding[] {
  const { start, approved, started, sentBack, policeReported } = days;
  const findings: DeadlineFinding[] = [];
  if (terms?.approvedFirst && approved !== null && started !== null && started < approved) {
    findings.push(
      found('started-before-approval', terms.approvedFirst, {
        da: `Borgeren begyndte, før leveringsaftalen blev godkendt ${spokenDate(toIsoDate(approved), 'da')}.`,
        en: `The citizen began before the delivery agreement was approved on ${spokenDate(toIsoDate(approved), 'en')}.`,
      }),
    );
  }
  if (terms?.startCapability && approved !== null && started !== null) {
    const latest = Math.max(start, approved + terms.startCapability.days) as Day;
    if (started > latest) {
      findings.push(
        found('started-too-late', terms.startCapability, {
          da: `Borgeren skulle være begyndt senest ${spokenDate(toIsoDate(latest), 'da')}.`,
          en: `The citizen should have begun on ${spokenDate(toIsoDate(latest), 'en')} at the latest.`,
        }),
      );
    }
  }
  if (terms?.policeProof && sentBack !== null && policeReported !== null && policeReported > sentBack) {
    findings.push(
      found('police-report-after-return', terms.policeProof, {
        da: 'Politianmeldelsen skal gå forud for tilbagevisiteringen, men blev indgivet efter den.',
        en: 'The police report must come before the citizen is sent back, but was made after it.',
      }),
    );
  }
  return findings;
}
