import type { Agreement } from '../agreement/agreement.ts';
import { checkedDay, toIsoDate } from '../calendar/iso-date.ts';
import { laterOf } from '../calendar/parts.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { deadlineFindings as da } from '../language/da.ts';
import { deadlineFindings as en } from '../language/en.ts';
import type { DeadlineFindings } from '../language/steps-and-findings.ts';
import type { KnownDays } from './known-days.ts';

export type DeadlineFindingCode = keyof DeadlineFindings;
export type DeadlineFinding = Finding<DeadlineFindingCode>;

/** What `deadlines` can find in the days it is told of; the severity belongs to the code. */
const severities = {
  'started-before-approval': 'breach',
  'started-before-start': 'warn',
  'started-too-late': 'breach',
  'police-report-after-return': 'breach',
} as const satisfies Record<DeadlineFindingCode, Severity>;

export const deadlineFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly DeadlineFindingCode[];

const found = /* @__PURE__ */ findingsOf<DeadlineFindings>(severities, { da, en });

/**
 * A start before the approval (R156), and before the ordered day; one later than both that day and the day the provider had
 * to be able to (R157, A36): the provider's own, unless the citizen stayed away, and nobody's while that is not told; a police report that came after the citizen was sent back (R170).
 */
export function eventFindings(
  agreement: Agreement,
  days: KnownDays,
  stayedAway: boolean | undefined,
): readonly DeadlineFinding[] {
  const terms = agreement.terms.ordering;
  const { start, approved, started, sentBack, policeReported } = days;
  const findings: DeadlineFinding[] = [];
  if (terms?.approvedFirst && approved !== null && started !== null && started < approved) {
    findings.push(found('started-before-approval', terms.approvedFirst, { approvedOn: toIsoDate(approved) }));
  }
  if (terms?.approvedFirst && started !== null && started < start) {
    findings.push(found('started-before-start', terms.approvedFirst, { startsOn: toIsoDate(start) }));
  }
  if (terms?.startCapability && approved !== null && started !== null && stayedAway !== true) {
    const able = approved + terms.startCapability.days;
    if (started > start && started > able) {
      const latest = toIsoDate(laterOf(start, checkedDay(able, 'events.approvedOn')));
      const isOwn = stayedAway === false;
      const facts = { latest, isOwn, by: agreement };
      findings.push(found('started-too-late', terms.startCapability, facts, isOwn ? 'breach' : 'warn'));
    }
  }
  if (terms?.policeProof && sentBack !== null && policeReported !== null && policeReported > sentBack) {
    findings.push(found('police-report-after-return', terms.policeProof, {}));
  }
  return findings;
}
