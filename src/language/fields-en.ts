import type { Fields } from './field.ts';

/**
 * English: the fields of what is asked and answered, each by its name; where one name means two things, one of them stands
 * under the name with what it stands in before it (`trigger.ground`: `triggerGround`). In groups, so that a bundle holds
 * those that it shows. The other language files hold the same fields, by type.
 */

/** What every question is asked with. */
export const question = {
  area: ['Area', 'the part of the business that a rule is about', 'Absent: all.'],
  topic: ['Topic', 'the matter of systems and data that a rule is about', 'Absent: all.'],
  party: ['Party', 'the party that a duty obliges', 'Absent: all.'],
  status: ['Status', 'what became of a rule: computed, data, duty, told, or not computable', 'Absent: all.'],
  agreement: [
    'Agreement',
    'the agreement that is asked',
    'A shipped one by its id, a whole one of your own, or the dated versions of one.',
  ],
  agreementVersions: [
    'Versions',
    'the texts of an amended agreement in date order',
    'Each begins the day after the one before it ends.',
  ],
  versionsFirstDay: ['In force from', 'the first day that the version holds', 'Included.'],
  versionsLastDay: [
    'In force through',
    'the last day that the version holds',
    'Included; absent where it still holds.',
  ],
  versionsAgreement: ['Text', 'the agreement as it read then', 'By its id, or whole.'],
  agreementOn: [
    'Day of the question',
    'the day whose version answers a question about no order',
    'Not needed where an order is asked about.',
  ],
  readings: [
    'Readings',
    'how ambiguous clauses are read, by the id of the reading',
    'A reading that is absent has its default.',
  ],
  steps: ['Steps', 'whether the answer tells its steps with their sources', 'Absent: it does.'],
  ref: ['Reference', "the caller's own mark on the input, which comes back with the answer", 'At most 100 characters.'],
  meta: [
    'Meta',
    'whether the answer also tells the option that holds of every reading',
    'Absent: only those chosen otherwise.',
  ],
  partial: [
    'In part',
    'whether those that can be answered are, though others of the list are refused',
    'The refused stand in `refused`. Absent: one that is refused refuses all.',
  ],
} satisfies Fields;

/** An order and how it ended. */
export const course = {
  order: ['Order', 'the order that is asked about'],
  id: ['Id', 'the caller’s own id, given back unchanged', 'At most 200 characters; no personal data.'],
  citizen: [
    'Citizen',
    'an opaque id of the citizen',
    'Never a CPR number; absent: orders cannot be told to be the same citizen’s.',
  ],
  provider: ['Provider', 'an opaque id of the provider', 'Absent: unknown whether two orders have the same one.'],
  level: ['Level', 'the id of the level', 'Such as `virksomhedsspor-b`.'],
  benefitGroup: [
    'Benefit',
    "the citizen's benefit group",
    'Absent: what depends on it is not checked, or is told as missing.',
  ],
  orderedOn: ['Ordered on', 'the day the order was placed', 'Absent: what depends on it is not checked.'],
  startsOn: ['Starts on', 'the first day of the course', 'Included.'],
  weeks: ['Weeks', 'ordered weeks', 'Whole weeks of 7 days from the first day. One of `weeks` and `endsOn`.'],
  endsOn: ['Last day', 'the ordered last day', 'Included. One of `weeks` and `endsOn`.'],
  hoursPerWeek: [
    'Hours a week',
    'hours a week',
    'Above 0, at most 168, with at most 4 decimals. One of `hoursPerWeek` and `hoursInterval`.',
  ],
  hoursInterval: [
    'Interval of hours',
    'the least and the most hours a week',
    'One of `hoursPerWeek` and `hoursInterval`.',
  ],
  min: ['At least', 'the least hours a week', 'Included.'],
  max: ['At most', 'the most hours a week', 'Included.'],
  hourlyRate: ['Hourly rate, DKK', 'kroner an hour without VAT', 'At most 4 decimals.'],
  offeredRate: [
    'Offered rate, DKK',
    'the offered kroner an hour without VAT, where `hourlyRate` has been regulated since',
    'At most 4 decimals; absent: `hourlyRate` is the offered one.',
  ],
  orderedOutsidePortal: [
    'Ordered outside the agreed system',
    'whether the order was placed outside the IT system that the agreement asks for, such as a tender portal (udbudsportal)',
    'Absent: it was not.',
  ],
  confirmedOutsidePortal: [
    'Confirmed outside the agreed system',
    'whether the order was confirmed outside the IT system that the agreement asks for, such as a tender portal (udbudsportal)',
    'Absent: it was not.',
  ],
  elements: [
    'Elements',
    'what the order names, by the words of the provider’s solution description',
    'Absent: nothing is named.',
  ],
  checkOrderProvider: ['Provider', 'what the provider offered', 'Absent: not known.'],
  activities: ['Activities', 'the activities that the solution description of the provider names'],
  citizenAge: ['Age', "the citizen's age", 'Whole years; absent: not checked.'],
  minutes: ['Minutes', 'how many minutes the contact lasted, from 1 to those of a week'],
  monthsUnemployed: [
    'Months unemployed of the last 18',
    'months without work of the last 18',
    'Whole months, counted by the caller; absent: not checked.',
  ],
  otherOrders: ['Other orders', 'the citizen’s other orders', 'Absent: none are known.'],
  otherOrdersOrder: ['The order', 'the other order as it was placed'],
  regulation: [
    'Regulation of the price',
    'how the offered price was regulated since, with the facts of `regulate-price`',
    'Its price is `order.offeredRate`; absent: it was not.',
  ],
  agreementPeriod: [
    'Period of the agreement',
    'when the agreement runs',
    'Goes before what the agreement states; absent, and not stated: not checked.',
  ],
  closure: ['Ending before time', 'how the course ended other than by running out', 'Absent: it ran out.'],
  ground: ['Ground', 'how the course ended, if it did not run out'],
  lastOpenDay: [
    'Last open day',
    'the last open day where the course ended',
    'Included; none where it was cancelled before its start.',
  ],
  contactMinutes: [
    'Minutes a mentor contact (1–60)',
    'minutes in each mentor contact',
    'Whole minutes; absent: a whole hour.',
  ],
  startedWorkOn: [
    'Began a job, placement or education',
    'the day the citizen began a job, a placement or an education',
    'Absent: the citizen did not.',
  ],
  pauses: [
    'Pauses',
    'days on which payment stopped, and why',
    'Inside the open course, and no day twice; absent: none.',
  ],
  pausesFirstDay: ['First day', 'the first day on which payment stopped', 'Included.'],
  pausesLastDay: ['Last day', 'the last day on which payment stopped', 'Included; not after the last open day.'],
  pausesGround: ['Ground', 'why payment stopped', 'One that the agreement names: `force-majeure`.'],
  rateChanges: [
    'Regulated rates',
    'hourly rates that take effect while the course runs',
    'In any order, and no day twice; absent: none.',
  ],
  rateChangesFrom: ['From', 'the first day at the rate', 'Included; after the start, and not after the ordered end.'],
  orders: [
    'Orders',
    'the orders that are settled together',
    'At most 20000 orders, which run at most 260000 weeks together; more are asked line by line.',
  ],
  ordersAgreement: [
    'Agreement of the order',
    'the agreement of this order',
    'By its id, or as a fact whole; absent from the facts: that of the settlement.',
  ],
} satisfies Fields;

/** Invoices. */
export const invoicing = {
  invoiceKind: ['Kind of invoice', 'what the invoice is for'],
  invoiceChannel: ['Channel', 'the way the invoice was sent'],
  earlierInvoicesKind: ['Kind of invoice', 'what the invoice was for'],
  earlierInvoicesChannel: ['Channel', 'the way the invoice was sent'],
  invoiceLines: ['Lines', 'what is invoiced, line by line'],
  earlierInvoicesLines: ['Lines', 'what was invoiced, line by line'],
  linesAmount: ['Amount, DKK', 'the amount of the line in kroner without VAT'],
  invoicedAmount: ['Amount, DKK', 'the amount of the line in kroner without VAT'],
  linesBonus: [
    'Bonus',
    'the bonus that the line is for',
    'On an invoice that is checked absent where the line is for something else.',
  ],
  userIdent: ['User ident', 'the reference that the buyer has the invoice marked with', 'Absent: not known.'],
  ean: ['EAN number', 'the buyer’s EAN location number', 'Absent: not known.'],
  earlierInvoices: ['Earlier invoices', 'the order’s invoices before this one, of any kind', 'Absent: none.'],
  otherChannelAgreed: [
    'Other channel agreed',
    'whether another channel was concretely and clearly agreed for the order',
    'Absent: it was not.',
  ],
  invoiceCredits: [
    'Credits',
    'what a credit note lowers',
    'Absent: a bonus where a line names one, else the course. Only on a credit note.',
  ],
  earlierInvoicesCredits: [
    'Credits',
    'what a credit note lowers',
    'Absent: a bonus where a line names one, else the course. Only on a credit note.',
  ],
  invoiceStatus: [
    'Status',
    'whether the invoice was sent back',
    'Absent: it was not. One that was counts as never sent.',
  ],
  earlierInvoicesStatus: [
    'Status',
    'whether the invoice was sent back',
    'Absent: it was not. One that was counts as never sent.',
  ],
  invoicedKind: [
    'Kind of line',
    'whether the line was credited',
    'Absent: it was invoiced. Of both the amount is positive.',
  ],
  decisions: [
    'Decisions on bonus',
    'what was decided on the bonuses of the order, as `bonus` gives it',
    'Absent: the amounts of a bonus invoice are not checked.',
  ],
  decisionsBonus: ['Bonus', 'the bonus that was decided on'],
  decisionsName: ['Name', 'what the agreement calls the bonus', 'Not looked at.'],
  decisionsPaidAs: ['Paid as', 'whether the bonus is paid as a part of the price of the course', 'Not looked at.'],
  decisionsAsks: ['Asks', 'what the bonus asks for', 'Not looked at.'],
  decisionsOutcome: ['Outcome', 'whether the bonus was granted, refused or not decided'],
  decisionsAmount: [
    'Amount, DKK',
    'the amount of the bonus in kroner without VAT',
    'Nothing where the bonus is not granted, or its amount not known.',
  ],
  decisionsWindow: ['Window', 'the days in which the bonus can be earned', 'Not looked at.'],
  decisionsMeasuredOn: ['Measured on', 'the day whose state decides', 'Not looked at.'],
  decisionsEarnedOn: ['Earned on', 'the day on which the bonus was earned', 'Not looked at.'],
  decisionsReasons: ['Reasons', 'why it was decided so', 'Not looked at.'],
  decisionsAssumed: ['Not told', 'the facts that were not told and were taken as none', 'Not looked at.'],
  decisionsMissing: ['Missing', 'what the decision lacked', 'Not looked at.'],
  decisionsKnowableFrom: ['Knowable from', 'the first day on which it can be known', 'Not looked at.'],
  decisionsChangeableUntil: ['Changeable until', 'the last day on which new facts may change it', 'Not looked at.'],
  invoiced: ['Invoiced so far', 'what has been invoiced so far, line by line'],
  ordersEarlierInvoices: [
    'Sent so far',
    'the order’s invoices so far, of any kind, and their credit notes',
    'In the order in which they were sent; absent: none.',
  ],
  buyer: [
    'Buyer',
    'the buyer that ordered, as a bonus invoice names it',
    'Of an order its own goes first; absent: not known, and a bonus invoice waits.',
  ],
  invoices: ['Invoices', 'what was received of the order and is judged now', 'In the order in which it was received.'],
  number: ['Number', 'the number that the invoice bears', 'Absent: not told.'],
  invoicesKind: ['Kind of invoice', 'what the invoice is for'],
  invoicesChannel: ['Channel', 'the way the invoice was sent'],
  invoicesLines: ['Lines', 'what is invoiced, line by line'],
  invoicesCredits: [
    'Credits',
    'what a credit note lowers',
    'Absent: a bonus where a line names one, else the course. Only on a credit note.',
  ],
  invoicesStatus: [
    'Status',
    'whether the invoice was sent back',
    'Absent: it was not. One that was counts as never sent.',
  ],
  before: ['Before', 'the settlement as it was asked then'],
  after: ['After', 'the settlement as it is asked now'],
  beforeAgreement: ['Agreement', 'the agreement of then', 'By its id, or whole; absent: that of both.'],
  afterAgreement: ['Agreement', 'the agreement of now', 'By its id, or whole; absent: that of both.'],
  invoiceRunMonth: [
    'Month',
    'the month such as `2016-10` whose part of the plan is invoiced',
    'As a fact one of `month` and `asOf`.',
  ],
  invoiceRunAsOf: [
    'Seen from the day',
    'the day on which all is proposed that may be sent, and the last day that anything is known of',
    'Included. One of `month` and `asOf`.',
  ],
} satisfies Fields;

/** Days that many facts have. */
export const days = {
  firstDay: ['First day', 'the first day', 'Included.'],
  lastDay: ['Last day', 'the last day', 'Included.'],
  employmentLastDay: ['Last day', 'the last day', 'Included; absent: it goes on.'],
  placementsLastDay: ['Last day', 'the last day', 'Included; absent, where it may be: it goes on past the course.'],
  asOf: ['Known through', 'the last day that anything is known of', 'Included; absent: everything is known.'],
  period: ['Period', 'the days, both ends included'],
  date: ['Date', 'the day'],
  month: ['Month', 'a calendar month such as `2016-10`'],
  week: ['Week', 'the number of the course week', 'Week 1 begins on the first day of the course.'],
  sentOn: ['The invoice was sent on', 'the day the invoice was sent'],
  agreedDueOn: ['Agreed due day', 'the due day that was agreed instead of the ordinary one'],
  faulty: ['Faulty invoice', 'the invoice is not as the agreement asks'],
  rightEan: ['Right EAN number', 'whether the EAN number that the provider was given was the right one'],
  invoice: ['Invoice', 'the invoice that is checked'],
  approvedOn: [
    'Approved on',
    'the day the municipality approved the placement',
    'Absent: all of it counts as approved.',
  ],
} satisfies Fields;

/** Bonus. */
export const bonus = {
  placements: [
    'Placements',
    'the citizen’s company placements and wage-subsidy jobs',
    'Absent: not told; an empty list: there were none.',
  ],
  placementsKind: ['Kind', 'company placement or wage-subsidy job'],
  employment: [
    'Jobs and education',
    'the citizen’s jobs and education',
    'Absent: not told; an empty list: there were none.',
  ],
  employmentKind: ['Kind', 'ordinary job, flexjob or education'],
  monthlyIncome: [
    'Income',
    'what the job paid in each month in kroner, by month such as `2016-10`',
    'A month that is absent is not known, and never 0.',
  ],
  previousOrders: ['Earlier orders', 'the citizen’s earlier orders, each with how it ended', 'Absent: none are known.'],
  previousOrdersOrder: ['Earlier order', 'an earlier order of the citizen'],
  quarter: ['Quarter', 'a calendar quarter such as `2016-Q4`', 'As a fact one of `quarter` and `period`.'],
  bonusStatementPeriod: [
    'Period',
    'the days that the statement covers',
    'Both ends included. One of `quarter` and `period`.',
  ],
  cases: ['Cases', 'the orders of the statement, each with what its bonus rests on'],
  bonusStatementInvoice: ['Invoice', 'what an invoice of the statement is to hold', 'Absent: no invoice is drafted.'],
  invoiceDate: ['Invoice date', 'the day the invoice is dated', 'Absent: not known.'],
} satisfies Fields;

/** Delivery. */
export const delivery = {
  planned: ['Planned weeks', 'what was planned in each course week', 'A week that is absent has no hours.'],
  activityHours: ['Activity hours', 'hours of activities', 'At most 4 decimals.'],
  placementHours: [
    'Placement hours',
    'hours of a placement or a wage-subsidy job that is part of the course',
    'Absent from a plan: none.',
  ],
  specialistHours: [
    'Specialist hours',
    'of the activity hours, those with the psychiatrist or psychologist',
    'Absent from a plan: none.',
  ],
  contacts: [
    'Contacts',
    'the mentor’s contacts with the citizen',
    'Absent: nobody said, and none is found missed. Empty: there were none.',
  ],
  contactsOn: ['Day', 'the day of the contact', 'Inside the ordered course.'],
  contactsKind: ['Kind', 'a contact, or an individual talk without the employer', 'Absent: a contact.'],
  followUps: [
    'Follow-ups',
    'the follow-ups on a citizen in a company',
    'Absent: nobody said, and none is found missed. Empty: there were none.',
  ],
  followUpsOn: ['Day', 'the day of the follow-up', 'Inside the ordered course.'],
  byTelephone: ['By telephone', 'whether the follow-up was by telephone', 'Absent: it was not.'],
  contactsPerMonth: [
    'Contacts a month',
    'the contacts a month that the order demands beyond the agreement’s least',
    'Absent: the agreement’s least.',
  ],
} satisfies Fields;

/** Deadlines. */
export const events = {
  events: ['Along the way', 'what is known of the order’s life beside the order', 'Absent: nothing.'],
  eventsApprovedOn: [
    'Delivery agreement approved',
    'the day the provider approved the delivery agreement',
    'Absent: not known.',
  ],
  startedOn: ['The citizen began', 'the day the citizen really began', 'Absent: not known.'],
  stayedAway: [
    'The citizen stayed away',
    'whether the citizen stayed away from the start, so that a late one is not the provider’s',
    'Absent: not told.',
  ],
  sentBackOn: [
    'Sent back on',
    'the day the citizen was sent back for violence or threats',
    'Absent: it did not happen.',
  ],
  policeReportedOn: ['Reported to the police', 'the day the police were told', 'Absent: they were not.'],
  interimReports: [
    'Reports along the way',
    'the reports along the way that the order asks for',
    'One of the three ways. Absent: none.',
  ],
  everyWeeks: ['Report every … weeks', 'the weeks between two reports', 'Whole weeks from the start of the course.'],
  everyMonths: [
    'Report every … months',
    'the months between two reports',
    'Whole months from the start of the course.',
  ],
  interimReportsDueOn: ['Report days', 'the days that reports are due'],
  finalReportBy: [
    'Agreed day of final report',
    'another day for the final report, agreed with the municipality',
    'Included; absent: as the agreement has it.',
  ],
  eventsPlacements: ['Placements', 'placements and wage-subsidy jobs that are followed up on', 'Absent: none.'],
  eventsFollowUps: [
    'Follow-ups',
    'the days of the follow-ups that took place',
    'An interval counts from the last one; absent: none.',
  ],
  planCovers: ['The plan covers', 'whether the citizen’s plans cover a week or a month', 'Absent: a week.'],
  mentorBeside: [
    'Beside the mentor',
    'what the citizen has beside the mentor',
    'Absent: a company or an education; in a mentor course of young people, nothing else.',
  ],
  talkEveryMonths: [
    'Talk every … months',
    'how many months lie between two individual talks as the order demands them',
    'Absent: as the agreement has it.',
  ],
} satisfies Fields;

/** The framework agreement. */
export const contract = {
  electronic: ['Electronic', 'whether the award was notified electronically', 'Absent: yes.'],
  trigger: ['Event', 'what happened, told apart by `kind`'],
  triggerKind: ['Kind', 'what kind of event it is'],
  triggerOn: ['Day', 'the day of the event, from which its deadlines count'],
  extendedBefore: ['Extended before', 'whether the agreement was extended before', 'Absent: it was not.'],
  timesExtended: ['Times extended', 'how many times the agreement was extended before', 'In place of yes or no.'],
  meetingsHeld: ['Meetings held', 'how many negotiation meetings were held', 'Absent: not known.'],
  triggerBy: ['By', 'the party that terminates'],
  triggerGround: ['Ground', 'the ground of the termination or of the exclusion', 'Absent: none was given.'],
  since: ['Hindered from', 'the first day of the hindrance', 'Included.'],
  hindered: ['Hindered', 'the party that is hindered'],
  triggerWhat: ['Terminated', 'which agreement is terminated'],
  paymentDueOn: ['Payment due on', 'the day the payment fell due', 'Absent: not known.'],
  describesBreach: ['Describes the breach', 'whether the demand describes the breach', 'Absent: not known.'],
  announcesCancellation: [
    'Announces cancellation',
    'whether the demand says that the agreement will otherwise be cancelled',
    'Absent: not known.',
  ],
  earlier: ['Earlier ones', 'the days of those before this one', 'Absent: none.'],
  personalInjuryCover: [
    'Cover of personal injury, DKK',
    'the cover of personal injury per insurance year in kroner',
    'Absent: not known.',
  ],
} satisfies Fields;

/** Penalties. */
export const penalties = {
  documentedLoss: [
    'Documented loss, DKK',
    'the documented loss in kroner',
    'Personal injury left out; absent: none is documented.',
  ],
  wrongAmount: [
    'Wrong amount, DKK',
    'what is invoiced wrongly, in kroner without VAT',
    'Of a duplicate the whole amount, otherwise the wrong part. As a fact one of `wrongAmount` and `period`.',
  ],
  invoicingPenaltyPeriod: [
    'Days of wrong invoicing',
    'the days the invoicing was wrong, where no amount can be made up',
    'Both ends included. One of `wrongAmount` and `period`.',
  ],
  excused: ['Excused', 'whether the provider has shown that the error was excusable', 'Absent: it has not.'],
  earlierErrors: [
    'Earlier errors',
    'wrong invoices before this one under the framework agreement',
    'Those that were excused are left out; absent: not known.',
  ],
  breach: ['Breach', 'the breach, told apart by `kind`'],
  breachKind: ['Kind', 'what kind of breach it is'],
  establishedOn: ['Established on', 'the day the breach was established', 'Included.'],
  endedOn: [
    'Ended on',
    'the day the breach ended or the demand was met',
    'Included; while it runs, the day that is counted to.',
  ],
  maximum: ['Maximum, DKK', 'the maximum of the penalty in kroner', 'Absent: none is stated.'],
  estimatedTurnover: [
    'Estimated turnover, DKK',
    'the turnover of a year in kroner that the tender estimated',
    'Absent: not known.',
  ],
  penalty: ['Penalty, DKK', 'what is paid in penalty for the same matter, in kroner', 'Absent: nothing.'],
  cancelledBy: ['Cancelled by', 'who cancels the framework agreement', 'The other party gave cause for it.'],
  paidUndelivered: [
    'Paid and not delivered, DKK',
    'what was paid for what never came, in kroner',
    'Absent: not told, and nothing is said of it.',
  ],
  receivedUnpaid: [
    'Received and not paid, DKK',
    'what is owed for what came and is not paid for, in kroner',
    'Absent: not told, and nothing is said of it.',
  ],
  earlyEnd: ['Early end, DKK', 'the documented costs of the early end, in kroner', 'Absent: not told.'],
  newTender: ['New tender, DKK', 'the documented costs of a new tender, in kroner', 'Absent: not told.'],
  coverPurchase: ['Cover purchase, DKK', 'what a cover purchase costs more, in kroner', 'Absent: not told.'],
  personalInjury: [
    'Personal injury, DKK',
    'damages for personal injury in kroner, to which no cap applies',
    'Absent: none.',
  ],
  earlierDamages: [
    'Earlier damages, DKK',
    'damages in kroner already due the same year that count towards the cap',
    'Absent: none.',
  ],
  interestAmount: ['Late amount, DKK', 'the part of the payment that is late, in kroner'],
  interestDueOn: ['Due on', 'the day the payment fell due'],
  paidOn: ['Paid on', 'the day the payment came'],
  referenceRates: ['Reference rates', 'the published reference rates', 'In any order.'],
  referenceRatesFrom: ['Holds from', 'the first day that the rate holds', 'Included.'],
  percent: ['Percent', 'a percentage', 'At most 4 decimals; a rate may lie below 0.'],
  ratesKnownThrough: [
    'Rates known through',
    'the last day that the rates are known for',
    'Included. Absent: the latest rate to the end of its half-year; what comes after is not known.',
  ],
} satisfies Fields;

/** Prices and offers. */
export const prices = {
  price: [
    'Price, DKK',
    'an offered price in kroner an hour without VAT',
    'At most 4 decimals. Of a regulation one of `price` and `prices`.',
  ],
  prices: [
    'Prices',
    'the prices in kroner an hour without VAT, by level',
    'Of a regulation one of `price` and `prices`.',
  ],
  oldIndex: [
    'Old index',
    'the net price index that is counted from; in the agreements of 2016 of the January a year before',
    'Above 0, at most 4 decimals.',
  ],
  newIndex: [
    'New index',
    'the net price index that is counted to; in the agreements of 2016 of January in the year of the regulation',
    'Above 0, at most 4 decimals.',
  ],
  oldIndexMonth: ['The old index is of', 'the month of the old index', 'Absent: it is not tried.'],
  newIndexMonth: ['The new index is of', 'the month of the new index', 'Absent: it is not tried.'],
  extended: ['Extended', 'whether the agreement is extended'],
  receivedOn: ['Received on', 'the day the notice, with its documentation, was in the buyer’s hands'],
  effectiveOn: ['Takes effect on', 'the day the new prices take effect', 'Included.'],
  regulatedBefore: ['Regulated before', 'whether the prices were regulated before', 'Absent: they were not.'],
  timesRegulated: ['Regulations before', 'how many times the prices were regulated before', 'In place of yes or no.'],
  regulatePriceApprovedOn: ['Approved on', 'the day the buyer approved an increase in writing', 'Absent: it has not.'],
  outsidePrice: [
    'Price outside, DKK',
    'the lowest price in kroner an hour for the same service on like terms outside the agreement',
    'Belongs to one `price`; absent: not known.',
  ],
  turnovers: [
    'Turnovers, DKK',
    'the turnover in kroner of the latest financial years that are available',
    'Members of a consortium and lenders of capacity are added up, year by year. Absent: not known.',
  ],
  solutionPages: [
    'Pages',
    'the pages of the solution descriptions, as one number or by annex',
    'By annex: `{ "1": 150, "2": 150 }`. Absent: not known.',
  ],
  receivedAt: [
    'Received at',
    'the moment the tender was in the hands of the contracting authority',
    'Written `2016-02-29T15:59`, by the clock in Denmark. Absent: not known.',
  ],
  language: ['Language', 'the language of the tender itself', 'Absent: not known.'],
  reservations: ['Reservations', 'what the reservations of the tender are about', 'Absent: not known.'],
  alternatives: ['Alternatives', 'whether it holds alternative tenders', 'Absent: not known.'],
  requirementsLeftOut: [
    'Requirements left out',
    'the number of requirements that the solution description leaves out',
    'Absent: not known.',
  ],
  publicDebt: [
    'Public debt',
    'public debt that is due: none, secured or paid by instalments, or neither',
    'Absent: not known.',
  ],
  conflictOfInterest: ['Conflict of interest', 'whether there is a conflict of interest', 'Absent: not known.'],
  distortedPreparation: [
    'Distorted preparation',
    'whether the bidder took part in the preparation so as to distort competition',
    'Absent: not known.',
  ],
  checkOfferBidder: ['Bidder', 'who stands behind the offer', 'Given, the proof that is due is listed.'],
  members: ['Members', 'the members of the consortium, the bidder among them', 'Absent or 1: it bids alone.'],
  lenders: ['Lenders of capacity', 'the undertakings whose capacity the bidder builds on', 'Absent: none.'],
  economicLenders: ['Lenders of economy', 'those of them whose economic capacity it builds on', 'Absent: none.'],
  offersPricePoints: [
    'Points for price',
    'points for price by a formula of the evaluation’s own',
    'Of every offer or of none; at most what the price weighs.',
  ],
  usualHours: [
    'Usual hours',
    'the hours of a usual week, by level, in place of those that the agreement names',
    'Only where prices count by the hours of a week.',
  ],
  lot: ['Lot', 'the id of the lot'],
  offers: ['Offers', 'the offers on the lot'],
  bidder: ['Bidder', 'an opaque id of the bidder'],
  quality: ['Quality', 'the mark for quality, from 0 to 100'],
  winners: ['Winners', 'the bidders that win the lot that this one is awarded among', 'Absent: not known.'],
} satisfies Fields;

/** Absence. */
export const absence = {
  absenceAsOf: [
    'Seen from the day',
    'the last day that anything is known of',
    'Included, and later events are left out; absent: the day of the last event.',
  ],
  absenceEvents: ['Events', 'what happened with the citizen, and what follows from it', 'In any order.'],
  eventsKind: ['Kind', 'what kind of event it is'],
  eventsOn: ['Day', 'the day it happened, or the day a message came in'],
  eventsTo: ['To', 'who was told of the sickness'],
  beforeMeeting: ['Before the meeting', 'whether it was before the meeting time', 'Absent: not known.'],
  hours: ['Hours missed', 'hours missed of the day', 'Above 0, at most 24; absent where the whole day was missed.'],
  cause: ['Cause', 'what the citizen gave as a reason, or the municipality’s code for it', 'Absent: not known.'],
  eventsReport: [
    'Report',
    'whether the provider reports it to the municipality',
    'Then with a note; absent: it does not.',
  ],
  note: ['Note', 'the note to the report', 'Needed where it is reported.'],
  dialogueHeld: ['Dialogue held', 'whether the provider has talked with the citizen about it', 'Absent: not known.'],
  grantedByProvider: [
    'Granted by the provider',
    'whether the provider itself granted the leave',
    'Absent: it did not.',
  ],
  about: ['About', 'what the information is about'],
  attendanceProtocolDays: ['Days', 'the days of the month, each with its hours'],
  plannedHours: ['Planned hours', 'hours that were planned', 'At most 4 decimals.'],
  attendedHours: [
    'Attended hours',
    'hours that the citizen attended, in the house and out of it',
    'At most 4 decimals.',
  ],
  sickness: ['Sickness', 'own sickness, as the municipality has judged it', 'Absent: none.'],
  outOfHouse: ['Out of the house', 'where attended hours were spent out of the house', 'Absent: in the house.'],
  outOfHouseKind: ['Kind', 'activity, placement, or a visit to a doctor or another authority'],
  documented: ['Documented', 'whether there is proof of it'],
} satisfies Fields;

/** Another reading. */
export const sensitivity = {
  operation: ['Operation', 'the question that is asked again under each reading'],
  input: ['Input', 'what the question is asked with', 'Agreement and readings may stand here or outside.'],
} satisfies Fields;

/** The first meeting. */
export const meeting = {
  firstMeeting: ['Called to the first meeting', 'the day of the first meeting'],
  appearedOn: [
    'Turned up on',
    'the day the citizen turned up',
    'Absent: not told; the answer holds if it has not happened.',
  ],
  firstDayAbsenceSickness: ['Sickness', 'own sickness, as the municipality has judged it', 'Absent: none.'],
  sicknessStatus: ['Status', 'reported, accepted or refused'],
  lettersSent: [
    'Letters sent',
    'the days that letters with a new meeting were sent on',
    'Absent: not told; empty: none was.',
  ],
  firstDayAbsenceAsOf: [
    'Seen from the day',
    'the last day that anything is known of',
    'Included; absent: the day of turning up, else that of the last meeting.',
  ],
} satisfies Fields;

/** A delay. */
export const delay = {
  value: ['Value, DKK', 'the value of what is late', 'Kroner without VAT; of a late remedy the part with the defect.'],
  wholeValue: [
    'Value of the whole, DKK',
    'the value of the whole, where the rest cannot reasonably be used without the late part',
    'Absent: the rest can be used.',
  ],
  delayPenaltyDueOn: ['Due on', 'the day of performance', 'Or the last day of the deadline for remedy.'],
  deliveredOn: ['Delivered on', 'the day it was delivered', 'Or remedied.'],
  delayPenaltyKind: ['Kind', 'late delivery or late remedy'],
} satisfies Fields;

/** Amounts that the source lost. */
export const figures = {
  figures: [
    'Amounts that the source lost',
    'amounts that the source documents have lost',
    'Each is the caller’s to give; absent: missing, never guessed.',
  ],
  bonus1a: ['Bonus 1a, DKK', 'the amount of bonus 1a in kroner without VAT'],
  bonus1b: ['Bonus 1b, DKK', 'the amount of bonus 1b in kroner without VAT'],
  bonus3: ['Bonus 3, DKK', 'the amount of bonus 3 in kroner without VAT'],
  bonus4: ['Bonus 4, DKK', 'the amount of bonus 4 in kroner without VAT'],
  incomeThreshold: ['Income threshold, DKK', 'the income a month in kroner that bonus 3 is held against'],
  incomeThreshold4: [
    'Income threshold of bonus 4, DKK',
    'the income a month in kroner that bonus 4 is held against',
    'Absent: that of bonus 3.',
  ],
  delayMinimum: ['Least delay penalty, DKK', 'the least penalty of a day’s delay in kroner'],
  invoicingDaily: ['Daily invoicing penalty, DKK', 'the penalty of a day’s wrong invoicing in kroner'],
  subcontractor: ['Subcontractor penalty, DKK', 'the penalty of a subcontractor off the list in kroner'],
} satisfies Fields;
