import { type CodeKind, codes } from '../../src/explain/code-words.ts';
import { problemCodes } from '../../src/problem/problem.ts';

/**
 * What each kind of code is, and the fields of inputs and answers that hold one: by their names, or with what they stand in
 * before the name where another field of that name holds another kind.
 */
export const codeKinds: Readonly<
  Record<CodeKind, readonly [title: string, what: string, ...fields: readonly string[]]>
> = {
  problem: ['Problems', 'What is wrong with an input; `path` says where.', 'problems.code'],
  finding: [
    'Findings',
    'What is found about what was asked; the answer has the whole sentence.',
    'findings.code',
    'audit-invoices.reasons.code',
  ],
  reason: ['Reasons', 'Why a result is earned or not, and why an offer wins or not.', 'reasons.code'],
  wait: ['Waits', 'Why an invoice is not sent yet.', 'waits.code'],
  verdict: [
    'Verdicts',
    '`refused` stands where an order of several could not be read.',
    'check-order.verdict',
    'orders.verdict',
    'verdict.before',
    'verdict.after',
  ],
  outcome: ['Outcomes', 'Of a bonus or an instalment.', 'decisions.outcome', 'instalments.outcome'],
  severity: ['Severities', 'What a finding means.', 'severity'],
  wanted: ['What is wanted', 'What kind of value a field wants, where it has one of another kind.', 'problems.wanted'],
  missing: ['What is missing', 'The fact that an answer lacks.', 'missing.what'],
  group: ['Benefit groups', 'An agreement may name more.', 'benefitGroup'],
  ground: ['Closure grounds', 'Why a course ended before its time.', 'closure.ground'],
  party: ['Parties', 'Whom the documents oblige.', 'parties', 'party', 'duties.who', 'cancelledBy', 'damagesFrom'],
  stay: ['Placements and employment', '', 'placements.kind', 'employment.kind', 'kinds'],
  deadline: ['Deadlines of a course', '', 'deadlines.duty'],
  'contract-deadline': ['Deadlines of the contract', '', 'contract-deadlines.deadlines.duty'],
  trigger: ['Events of the contract', 'What a deadline of the contract is asked of.', 'trigger.kind'],
  area: ['Areas of rules', '', 'area'],
  topic: ['Topics of rules', '', 'topic', 'topics'],
  operation: ['Operations', '', 'operation'],
  condition: [
    'Words of clauses',
    'How a clause of an agreement limits something.',
    'meant',
    'continued.only',
    'elements.only',
    'orderedAlone.beside',
    'asks.holds',
    'condition.code',
    'absent.kind',
  ],
  term: ['How hours and weeks are set', '', 'hours.kind', 'weeks.kind'],
  unit: ['What an amount is for', '', 'price.per', 'conduct-penalty.unit'],
  basis: ['Where a price is from', '', 'basis'],
  vat: ['VAT', '', 'vat'],
  currency: ['Currency', '', 'currency'],
  'paid-as': ['How a result is paid', '', 'paidAs'],
  assumed: ['What was not told and taken as none', '', 'assumed'],
  invoice: [
    'Invoices',
    'What an invoice, or what waits, is for.',
    'invoice.kind',
    'invoices.kind',
    'earlierInvoices.kind',
    'invoiced.kind',
    'creditNote.kind',
    'expected.kind',
    'draft.kind',
    'credits',
    'waits.about',
  ],
  'invoice-verdict': ['Verdicts on invoices', '', 'invoices.verdict'],
  'invoice-status': ['What became of an invoice', '', 'invoice.status', 'invoices.status', 'earlierInvoices.status'],
  channel: ['Ways of sending', 'An agreement may have its own names for them.', 'channel'],
  next: ['What to do with an invoice', '', 'next.do'],
  unchecked: ['What was not checked', '', 'notChecked.what'],
  change: ['Changes between two settlements', '', 'change'],
  'change-cause': ['Causes of changes', '', 'causes'],
  procedure: ['Procedures of the first day', '', 'procedure'],
  'meeting-status': ['Where a summons stands', '', 'first-day-absence.status'],
  meeting: ['What came of a meeting', '', 'summonses.outcome'],
  letter: ['What was told of a letter', '', 'summonses.letter'],
  'absence-event': [
    'Events of absence',
    'A `cause` that nobody told in words of his own is one of these.',
    'absence.events.kind',
  ],
  'leave-about': ['What leave is asked for', '', 'events.about'],
  'absence-duty': ['Duties of absence', '', 'duties.duty'],
  'duty-state': ['When a duty is', '', 'duties.state'],
  'duty-weight': ['How strong a duty is', '', 'weight'],
  'duty-condition': ['What a duty hangs on', '', 'onlyIf'],
  sickness: ['Sickness', '', 'days.sickness', 'sickness.status'],
  attendance: ['Attendance of a day', '', 'entry'],
  extent: ['How much of a day', '', 'extent'],
  record: [
    'Records in the IT system',
    '',
    'portal.record',
    'portalRecords.code',
    'portalRecords.state',
    'portalRegistrations.code',
  ],
  'told-to': ['Who is told', '', 'report.to', 'events.to'],
  'out-of-house': ['Time outside the house', '', 'outOfHouse.kind'],
  contact: ['Contacts of a mentor', '', 'contacts.kind'],
  'mentor-beside': ['What a mentor stands beside', '', 'mentorBeside'],
  'plan-covers': ['What a plan covers', '', 'planCovers'],
  'deadline-side': ['On which side of its day a deadline lies', '', 'side'],
  'contract-party': ['Parties of a contract', '', 'deadlines.who', 'trigger.by', 'trigger.hindered'],
  'trigger-ground': ['Grounds of termination and exclusion', '', 'trigger.ground'],
  'agreement-kind': ['What is terminated', '', 'trigger.what'],
  delay: ['Kinds of delay', '', 'delay-penalty.kind'],
  breach: ['Kinds of breach', '', 'breach.kind'],
  'offer-language': ['Languages of an offer', '', 'check-offer.language'],
  'public-debt': ['Public debt', '', 'publicDebt'],
  reservations: ['Reservations', '', 'reservations'],
  document: ['Documents of a winner', '', 'documents.document'],
  'document-owner': ['Of whom a document is', '', 'documents.of'],
  'score-assumption': ['Assumptions of a score', '', 'assumption'],
  'rule-status': ['What became of a rule', '', 'rules.status'],
  'topic-asks': ['What a topic is asked of', '', 'topics.asks'],
  meta: ['What an answer says of itself', '', 'meta'],
};

/** Every code with its words, kind by kind. */
export function codesPage(): string {
  const sections = (Object.keys(codeKinds) as CodeKind[]).map((kind) => {
    const [title, what, ...fields] = codeKinds[kind];
    const rows = codes
      .filter((each) => each.kind === kind)
      .map(({ code, en, da }) => `| \`${code}\` | ${cell(en)} | ${cell(da)} |`);
    const where = `Kind \`${kind}\`, in ${fields.map((field) => `\`${field}\``).join(', ')}. ${what}`.trim();
    return [`## ${title}`, '', where, '', '| code | English | dansk |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return `${[
    '# Codes',
    '<!-- Generated by `npm run docs`. Do not edit. -->',
    `Every code that inputs, problems and answers hold and that a reader may meet: ${codes.length} of them, ${problemCodes.length} of problems. \`words(code, language, kind)\` of \`indsats/words\` gives the same words. What readings and their options are called is the answer of \`readings\`; levels, groups and grounds stand in \`levelNames\`, \`benefitGroupNames\` and \`closureGroundNames\`.`,
    ...sections,
  ].join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
