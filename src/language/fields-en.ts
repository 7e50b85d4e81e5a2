import type { Field } from './field.ts';

/**
 * English: the fields of what is asked and answered, each by its name; where one name means two things, one of them stands
 * under the name with what it stands in before it (`trigger.ground`: `triggerGround`). One constant each, so that a bundle
 * holds those that it shows. The other language files hold the same, by type and by test.
 */

// ---- what every question is asked with ----

export const agreement: Field = [
  'Agreement',
  'the agreement that is asked',
  'A shipped one by its id, a whole one of your own, or the dated versions of one.',
];
export const agreementVersions: Field = [
  'Versions',
  'the texts of an amended agreement in date order',
  'Each begins the day after the one before it ends.',
];
export const versionsFirstDay: Field = ['In force from', 'the first day that the version holds', 'Included.'];
export const versionsLastDay: Field = [
  'In force through',
  'the last day that the version holds',
  'Included; absent where it still holds.',
];
export const versionsAgreement: Field = ['Text', 'the agreement as it read then', 'By its id, or whole.'];
export const agreementOn: Field = [
  'Day of the question',
  'the day whose version answers a question about no order',
  'Not needed where an order is asked about.',
];
export const readings: Field = [
  'Readings',
  'how ambiguous clauses are read, by the id of the reading',
  'A reading that is absent has its default.',
];
export const steps: Field = ['Steps', 'whether the answer tells its steps with their sources', 'Absent: it does.'];

// ---- an order and how it ended ----

export const order: Field = ['Order', 'the order that is asked about'];
export const id: Field = [
  'Id',
  'the caller’s own id, given back unchanged',
  'At most 200 characters; no personal data.',
];
export const citizen: Field = [
  'Citizen',
  'an opaque id of the citizen',
  'Never a CPR number; absent: orders cannot be told to be the same citizen’s.',
];
export const provider: Field = [
  'Provider',
  'an opaque id of the provider',
  'Absent: unknown whether two orders have the same one.',
];
export const level: Field = ['Level', 'the id of the level', 'Such as `virksomhedsspor-b`.'];
export const benefitGroup: Field = [
  'Benefit',
  "the citizen's benefit group",
  'Absent: what depends on it is not checked, or is told as missing.',
];
export const orderedOn: Field = [
  'Ordered on',
  'the day the order was placed',
  'Absent: what depends on it is not checked.',
];
export const startsOn: Field = ['Starts on', 'the first day of the course', 'Included.'];
export const weeks: Field = [
  'Weeks',
  'ordered weeks',
  'Whole weeks of 7 days from the first day. One of `weeks` and `endsOn`.',
];
export const endsOn: Field = ['Last day', 'the ordered last day', 'Included. One of `weeks` and `endsOn`.'];
export const hoursPerWeek: Field = [
  'Hours a week',
  'hours a week',
  'Above 0, at most 168, with at most 4 decimals. One of `hoursPerWeek` and `hoursInterval`.',
];
export const hoursInterval: Field = [
  'Interval of hours',
  'the least and the most hours a week',
  'One of `hoursPerWeek` and `hoursInterval`.',
];
export const min: Field = ['At least', 'the least hours a week', 'Included.'];
export const max: Field = ['At most', 'the most hours a week', 'Included.'];
export const hourlyRate: Field = ['Hourly rate, DKK', 'kroner an hour without VAT', 'At most 4 decimals.'];
export const orderedOutsidePortal: Field = [
  'Ordered outside the portal',
  'whether the order was placed outside the portal',
  'Absent: it was not.',
];
export const confirmedOutsidePortal: Field = [
  'Confirmed outside the portal',
  'whether the order was confirmed outside the portal',
  'Absent: it was not.',
];
export const citizenAge: Field = ['Age', "the citizen's age", 'Whole years; absent: not checked.'];
export const monthsUnemployed: Field = [
  'Months unemployed of the last 18',
  'months without work of the last 18',
  'Whole months, counted by the caller; absent: not checked.',
];
export const otherOrders: Field = ['Other orders', 'the citizen’s other orders', 'Absent: none are known.'];
export const closure: Field = [
  'Ending before time',
  'how the course ended other than by running out',
  'Absent: it ran out.',
];
export const ground: Field = ['Ground', 'how the course ended, if it did not run out'];
export const lastOpenDay: Field = [
  'Last open day',
  'the last open day where the course ended',
  'Included; none where it was cancelled before its start.',
];
export const contactMinutes: Field = [
  'Minutes a mentor contact (1–60)',
  'minutes in each mentor contact',
  'Whole minutes; absent: a whole hour.',
];
export const startedWorkOn: Field = [
  'Began a job, placement or education',
  'the day the citizen began a job, a placement or an education',
  'Absent: the citizen did not.',
];
export const orders: Field = [
  'Orders',
  'the orders that are settled together',
  'At most 20000 orders, which run at most 260000 weeks together; more are asked line by line.',
];
export const ordersAgreement: Field = [
  'Agreement of the order',
  'the agreement of this order',
  'By its id, or as a fact whole; absent from the facts: that of the settlement.',
];

// ---- invoices ----

export const sentOn: Field = ['The invoice was sent on', 'the day the invoice was sent'];
export const invoice: Field = ['Invoice', 'the invoice that is checked'];
export const invoiceKind: Field = ['Kind of invoice', 'what the invoice is for'];
export const invoiceChannel: Field = ['Channel', 'the way the invoice was sent'];
export const earlierInvoicesKind: Field = ['Kind of invoice', 'what the invoice was for'];
export const earlierInvoicesChannel: Field = ['Channel', 'the way the invoice was sent'];
export const invoiceLines: Field = ['Lines', 'what is invoiced, line by line'];
export const earlierInvoicesLines: Field = ['Lines', 'what was invoiced, line by line'];
export const linesAmount: Field = ['Amount, DKK', 'the amount of the line in kroner without VAT'];
export const invoicedAmount: Field = ['Amount, DKK', 'the amount of the line in kroner without VAT'];
export const linesBonus: Field = [
  'Bonus',
  'the bonus that the line is for',
  'On an invoice that is checked absent where the line is for something else.',
];
export const userIdent: Field = [
  'User ident',
  'the reference that the buyer has the invoice marked with',
  'Absent: not known.',
];
export const ean: Field = ['EAN number', 'the buyer’s EAN location number', 'Absent: not known.'];
export const earlierInvoices: Field = [
  'Earlier invoices',
  'the order’s invoices before this one, of any kind',
  'Absent: none.',
];
export const otherChannelAgreed: Field = [
  'Other channel agreed',
  'whether another channel was concretely and clearly agreed for the order',
  'Absent: it was not.',
];
export const invoiced: Field = ['Invoiced so far', 'what has been invoiced so far, line by line'];

// ---- days that many facts have ----

export const firstDay: Field = ['First day', 'the first day', 'Included.'];
export const lastDay: Field = ['Last day', 'the last day', 'Included.'];
export const employmentLastDay: Field = ['Last day', 'the last day', 'Included; absent: it goes on.'];
export const placementsLastDay: Field = [
  'Last day',
  'the last day',
  'Included; absent, where it may be: it goes on past the course.',
];
export const asOf: Field = [
  'Known through',
  'the last day that anything is known of',
  'Included; absent: everything is known.',
];
export const period: Field = ['Period', 'the days, both ends included'];

// ---- bonus ----

export const placements: Field = [
  'Placements',
  'the citizen’s company placements and wage-subsidy jobs',
  'Absent: none are known.',
];
export const placementsKind: Field = ['Kind', 'company placement or wage-subsidy job'];
export const approvedOn: Field = [
  'Approved on',
  'the day the jobcentre approved the placement',
  'Absent: all of it counts as approved.',
];
export const employment: Field = ['Jobs and education', 'the citizen’s jobs and education', 'Absent: none are known.'];
export const employmentKind: Field = ['Kind', 'ordinary job, flexjob or education'];
export const monthlyIncome: Field = [
  'Income',
  'what the job paid in each month in kroner, by month such as `2016-10`',
  'A month that is absent is not known, and never 0.',
];
export const previousOrders: Field = [
  'Earlier orders',
  'the citizen’s earlier orders, each with how it ended',
  'Absent: none are known.',
];
export const previousOrdersOrder: Field = ['Earlier order', 'an earlier order of the citizen'];
export const figures: Field = [
  'Amounts that the source lost',
  'amounts that the source documents have lost',
  'Each is the caller’s to give; absent: missing, never guessed.',
];
export const bonus1a: Field = ['Bonus 1a, DKK', 'the amount of bonus 1a in kroner without VAT'];
export const bonus1b: Field = ['Bonus 1b, DKK', 'the amount of bonus 1b in kroner without VAT'];
export const bonus3: Field = ['Bonus 3, DKK', 'the amount of bonus 3 in kroner without VAT'];
export const bonus4: Field = ['Bonus 4, DKK', 'the amount of bonus 4 in kroner without VAT'];
export const incomeThreshold: Field = [
  'Income threshold, DKK',
  'the income a month in kroner that bonus 3 is held against',
];
export const incomeThreshold4: Field = [
  'Income threshold of bonus 4, DKK',
  'the income a month in kroner that bonus 4 is held against',
  'Absent: that of bonus 3.',
];
export const delayMinimum: Field = ['Least delay penalty, DKK', 'the least penalty of a day’s delay in kroner'];
export const invoicingDaily: Field = [
  'Daily invoicing penalty, DKK',
  'the penalty of a day’s wrong invoicing in kroner',
];
export const subcontractor: Field = [
  'Subcontractor penalty, DKK',
  'the penalty of a subcontractor off the list in kroner',
];
export const quarter: Field = [
  'Quarter',
  'a calendar quarter such as `2016-Q4`',
  'As a fact one of `quarter` and `period`.',
];
export const bonusStatementPeriod: Field = [
  'Period',
  'the days that the statement covers',
  'Both ends included. One of `quarter` and `period`.',
];
export const cases: Field = ['Cases', 'the orders of the statement, each with what its bonus rests on'];
export const bonusStatementInvoice: Field = [
  'Invoice',
  'what an invoice of the statement is to hold',
  'Absent: no invoice is drafted.',
];
export const invoiceDate: Field = ['Invoice date', 'the day the invoice is dated', 'Absent: not known.'];

// ---- delivery ----

export const planned: Field = [
  'Planned weeks',
  'what was planned in each course week',
  'A week that is absent has no hours.',
];
export const week: Field = ['Week', 'the number of the course week', 'Week 1 begins on the first day of the course.'];
export const activityHours: Field = ['Activity hours', 'hours of activities', 'At most 4 decimals.'];
export const placementHours: Field = [
  'Placement hours',
  'hours of a placement or a wage-subsidy job that is part of the course',
  'Absent from a plan: none.',
];
export const specialistHours: Field = [
  'Specialist hours',
  'of the activity hours, those with the psychiatrist or psychologist',
  'Absent from a plan: none.',
];
export const contacts: Field = [
  'Contacts',
  'the mentor’s contacts with the citizen',
  'Absent: nobody said, and none is found missed. Empty: there were none.',
];
export const contactsOn: Field = ['Day', 'the day of the contact', 'Inside the ordered course.'];
export const contactsKind: Field = [
  'Kind',
  'a contact, or an individual talk without the employer',
  'Absent: a contact.',
];
export const followUps: Field = [
  'Follow-ups',
  'the follow-ups on a citizen in a company',
  'Absent: nobody said, and none is found missed. Empty: there were none.',
];
export const followUpsOn: Field = ['Day', 'the day of the follow-up', 'Inside the ordered course.'];
export const byTelephone: Field = ['By telephone', 'whether the follow-up was by telephone', 'Absent: it was not.'];
export const mentorBeside: Field = [
  'Beside the mentor',
  'what the citizen has beside the mentor',
  'Absent: not known, or no mentor.',
];
export const contactsPerMonth: Field = [
  'Contacts a month',
  'the contacts a month that the order demands beyond the agreement’s least',
  'Absent: the agreement’s least.',
];
export const talkEveryMonths: Field = [
  'Talk every … months',
  'how many months lie between two individual talks as the order demands them',
  'Absent: as the agreement has it.',
];

// ---- deadlines ----

export const events: Field = [
  'Along the way',
  'what is known of the order’s life beside the order',
  'Absent: nothing.',
];
export const eventsApprovedOn: Field = [
  'Delivery agreement approved',
  'the day the provider approved the delivery agreement in the portal',
  'Absent: not known.',
];
export const startedOn: Field = ['The citizen began', 'the day the citizen really began', 'Absent: not known.'];
export const sentBackOn: Field = [
  'Sent back on',
  'the day the citizen was sent back for violence or threats',
  'Absent: it did not happen.',
];
export const policeReportedOn: Field = [
  'Reported to the police',
  'the day the police were told',
  'Absent: they were not.',
];
export const interimReports: Field = [
  'Reports along the way',
  'the reports along the way that the order asks for',
  'One of the three ways. Absent: none.',
];
export const everyWeeks: Field = [
  'Report every … weeks',
  'the weeks between two reports',
  'Whole weeks from the start of the course.',
];
export const everyMonths: Field = [
  'Report every … months',
  'the months between two reports',
  'Whole months from the start of the course.',
];
export const interimReportsDueOn: Field = ['Report days', 'the days that reports are due'];
export const finalReportBy: Field = [
  'Agreed day of final report',
  'another day for the final report, agreed with the jobcentre',
  'Included; absent: as the agreement has it.',
];
export const eventsPlacements: Field = [
  'Placements',
  'placements and wage-subsidy jobs that are followed up on',
  'Absent: none.',
];
export const eventsFollowUps: Field = [
  'Follow-ups',
  'the days of the follow-ups that took place',
  'An interval counts from the last one; absent: none.',
];
export const planCovers: Field = [
  'The plan covers',
  'whether the citizen’s plans cover a week or a month',
  'Absent: a week.',
];

// ---- the framework agreement ----

export const trigger: Field = ['Event', 'what happened, told apart by `kind`'];
export const triggerKind: Field = ['Kind', 'what kind of event it is'];
export const triggerOn: Field = ['Day', 'the day of the event, from which its deadlines count'];
export const extendedBefore: Field = [
  'Extended before',
  'whether the agreement was extended before',
  'Absent: it was not.',
];
export const triggerBy: Field = ['By', 'the party that terminates'];
export const triggerGround: Field = [
  'Ground',
  'the ground of the termination or of the exclusion',
  'Absent: none was given.',
];
export const since: Field = ['Hindered from', 'the first day of the hindrance', 'Included.'];
export const hindered: Field = ['Hindered', 'the party that is hindered'];
export const triggerWhat: Field = ['Terminated', 'which agreement is terminated'];
export const paymentDueOn: Field = ['Payment due on', 'the day the payment fell due', 'Absent: not known.'];
export const describesBreach: Field = [
  'Describes the breach',
  'whether the demand describes the breach',
  'Absent: not known.',
];
export const announcesCancellation: Field = [
  'Announces cancellation',
  'whether the demand says that the agreement will otherwise be cancelled',
  'Absent: not known.',
];
export const earlier: Field = ['Earlier ones', 'the days of those before this one', 'Absent: none.'];
export const personalInjuryCover: Field = [
  'Cover of personal injury, DKK',
  'the cover of personal injury per insurance year in kroner',
  'Absent: not known.',
];

// ---- penalties ----

export const value: Field = [
  'Value, DKK',
  'the value of what is late',
  'Kroner without VAT; of a late remedy the part with the defect.',
];
export const wholeValue: Field = [
  'Value of the whole, DKK',
  'the value of the whole, where the rest cannot reasonably be used without the late part',
  'Absent: the rest can be used.',
];
export const delayPenaltyDueOn: Field = [
  'Due on',
  'the day of performance',
  'Or the last day of the deadline for remedy.',
];
export const deliveredOn: Field = ['Delivered on', 'the day it was delivered', 'Or remedied.'];
export const delayPenaltyKind: Field = ['Kind', 'late delivery or late remedy'];
export const documentedLoss: Field = [
  'Documented loss, DKK',
  'the documented loss in kroner',
  'Personal injury left out; absent: none is documented.',
];
export const wrongAmount: Field = [
  'Wrong amount, DKK',
  'what is invoiced wrongly, in kroner without VAT',
  'Of a duplicate the whole amount, otherwise the wrong part. As a fact one of `wrongAmount` and `period`.',
];
export const invoicingPenaltyPeriod: Field = [
  'Days of wrong invoicing',
  'the days the invoicing was wrong, where no amount can be made up',
  'Both ends included. One of `wrongAmount` and `period`.',
];
export const excused: Field = [
  'Excused',
  'whether the provider has shown that the error was excusable',
  'Absent: it has not.',
];
export const earlierErrors: Field = [
  'Earlier errors',
  'wrong invoices before this one under the framework agreement',
  'Those that were excused are left out; absent: not known.',
];
export const breach: Field = ['Breach', 'the breach, told apart by `kind`'];
export const breachKind: Field = ['Kind', 'what kind of breach it is'];
export const establishedOn: Field = ['Established on', 'the day the breach was established', 'Included.'];
export const endedOn: Field = [
  'Ended on',
  'the day the breach ended or the demand was met',
  'Included; while it runs, the day that is counted to.',
];
export const maximum: Field = ['Maximum, DKK', 'the maximum of the penalty in kroner', 'Absent: none is stated.'];
export const estimatedTurnover: Field = [
  'Estimated turnover, DKK',
  'the turnover of a year in kroner that the tender estimated',
  'Absent: not known.',
];
export const penalty: Field = [
  'Penalty, DKK',
  'what is paid in penalty for the same matter, in kroner',
  'Absent: nothing.',
];
export const personalInjury: Field = [
  'Personal injury, DKK',
  'damages for personal injury in kroner, to which no cap applies',
  'Absent: none.',
];
export const earlierDamages: Field = [
  'Earlier damages, DKK',
  'damages in kroner already due the same year that count towards the cap',
  'Absent: none.',
];
export const interestAmount: Field = ['Late amount, DKK', 'the part of the payment that is late, in kroner'];
export const interestDueOn: Field = ['Due on', 'the day the payment fell due'];
export const paidOn: Field = ['Paid on', 'the day the payment came'];
export const referenceRates: Field = ['Reference rates', 'the published reference rates', 'In any order.'];
export const referenceRatesFrom: Field = ['Holds from', 'the first day that the rate holds', 'Included.'];
export const percent: Field = ['Percent', 'a percentage', 'At most 4 decimals; a rate may lie below 0.'];
export const ratesKnownThrough: Field = [
  'Rates known through',
  'the last day that the rates are known for',
  'Included; absent: the latest rate holds on.',
];

// ---- prices and offers ----

export const price: Field = [
  'Price, DKK',
  'an offered price in kroner an hour without VAT',
  'At most 4 decimals. Of a regulation one of `price` and `prices`.',
];
export const prices: Field = [
  'Prices',
  'the prices in kroner an hour without VAT, by level',
  'Of a regulation one of `price` and `prices`.',
];
export const oldIndex: Field = [
  'Old index',
  'the net price index of the January a year before',
  'Above 0, at most 4 decimals.',
];
export const newIndex: Field = [
  'New index',
  'the net price index of January in the year of the regulation',
  'Above 0, at most 4 decimals.',
];
export const extended: Field = ['Extended', 'whether the agreement is extended'];
export const receivedOn: Field = [
  'Received on',
  'the day the notice, with its documentation, was in the buyer’s hands',
];
export const effectiveOn: Field = ['Takes effect on', 'the day the new prices take effect', 'Included.'];
export const regulatedBefore: Field = [
  'Regulated before',
  'whether the prices were regulated before',
  'Absent: they were not.',
];
export const regulatePriceApprovedOn: Field = [
  'Approved on',
  'the day the buyer approved an increase in writing',
  'Absent: it has not.',
];
export const outsidePrice: Field = [
  'Price outside, DKK',
  'the lowest price in kroner an hour for the same service on like terms outside the agreement',
  'Belongs to one `price`; absent: not known.',
];
export const turnovers: Field = [
  'Turnovers, DKK',
  'the turnover in kroner of the latest financial years that are available',
  'Absent: not known.',
];
export const solutionPages: Field = [
  'Pages',
  'the pages of the solution description, all together',
  'Absent: not known.',
];
export const lot: Field = ['Lot', 'the id of the lot'];
export const offers: Field = ['Offers', 'the offers on the lot'];
export const bidder: Field = ['Bidder', 'an opaque id of the bidder'];
export const quality: Field = ['Quality', 'the mark for quality, from 0 to 100'];
export const winners: Field = [
  'Winners',
  'the bidders that win the lot that this one is awarded among',
  'Absent: not known.',
];

// ---- absence ----

export const firstMeeting: Field = ['Called to the first meeting', 'the day of the first meeting'];
export const appearedOn: Field = ['Turned up on', 'the day the citizen turned up', 'Absent: the citizen has not.'];
export const firstDayAbsenceAsOf: Field = [
  'Seen from the day',
  'the last day that anything is known of',
  'Included; absent: the day of turning up, else that of the last meeting.',
];
export const absenceAsOf: Field = [
  'Seen from the day',
  'the last day that anything is known of',
  'Included, and later events are left out; absent: the day of the last event.',
];
export const absenceEvents: Field = [
  'Events',
  'what happened with the citizen, and what follows from it',
  'In any order.',
];
export const eventsKind: Field = ['Kind', 'what kind of event it is'];
export const eventsOn: Field = ['Day', 'the day it happened, or the day a message came in'];
export const eventsTo: Field = ['To', 'who was told of the sickness'];
export const beforeMeeting: Field = [
  'Before the meeting',
  'whether it was before the meeting time',
  'Absent: not known.',
];
export const hours: Field = [
  'Hours missed',
  'hours missed of the day',
  'Above 0, at most 24; absent where the whole day was missed.',
];
export const cause: Field = [
  'Cause',
  'what the citizen gave as a reason, or the municipality’s code for it',
  'Absent: not known.',
];
export const eventsReport: Field = [
  'Report',
  'whether the provider tells the portal',
  'Then with a note; absent: it does not.',
];
export const note: Field = ['Note', 'the note to the portal', 'Needed where it is reported.'];
export const dialogueHeld: Field = [
  'Dialogue held',
  'whether the provider has talked with the citizen about it',
  'Absent: not known.',
];
export const grantedByProvider: Field = [
  'Granted by the provider',
  'whether the provider itself granted the leave',
  'Absent: it did not.',
];
export const about: Field = ['About', 'what the information is about'];
export const month: Field = ['Month', 'a calendar month such as `2016-10`'];
export const attendanceProtocolDays: Field = ['Days', 'the days of the month, each with its hours'];
export const date: Field = ['Date', 'the day'];
export const plannedHours: Field = ['Planned hours', 'hours that were planned', 'At most 4 decimals.'];
export const attendedHours: Field = [
  'Attended hours',
  'hours that the citizen attended, in the house and out of it',
  'At most 4 decimals.',
];
export const sickness: Field = ['Sickness', 'own sickness, as Kontaktcentret has judged it', 'Absent: none.'];
export const outOfHouse: Field = [
  'Out of the house',
  'where attended hours were spent out of the house',
  'Absent: in the house.',
];
export const outOfHouseKind: Field = ['Kind', 'activity or placement'];
export const documented: Field = ['Documented', 'whether there is proof of it'];

// ---- another reading ----

export const operation: Field = ['Operation', 'the question that is asked again under each reading'];
export const input: Field = [
  'Input',
  'what the question is asked with',
  'Agreement and readings may stand here or outside.',
];
