import { type Agreement, averageHours } from '../agreement/agreement.ts';
import type { CountedDay, LastingTest, Result, StateTest } from '../agreement/result-terms.ts';
import type { Clause } from '../evidence/clause.ts';

type Clauses = readonly (Clause | undefined)[];

const resultsOf = ({ terms }: Agreement): readonly Result[] => terms.results?.list ?? [];
const lasting = (agreement: Agreement): readonly LastingTest[] =>
  resultsOf(agreement).flatMap(({ test }) => (test.kind === 'lasting' ? [test] : []));
const onADay = (agreement: Agreement): readonly StateTest[] =>
  resultsOf(agreement).flatMap(({ test }) => (test.kind === 'on-a-day' ? [test] : []));
const dayOf = (test: LastingTest | StateTest): CountedDay => (test.kind === 'lasting' ? test.window.through : test.day);
const incomes = (agreement: Agreement): Clauses => onADay(agreement).map(({ leastIncome }) => leastIncome);
const isFromFirst = (test: LastingTest | StateTest) => dayOf(test).first === 'first-of-next-month';
const scored = ({ terms: { tender } }: Agreement): Clauses => (tender?.lots ? [tender.index] : []);
const when = (isOpen: boolean | undefined, ...clauses: Clauses): Clauses => (isOpen ? clauses : []);

/** The clauses that a reading bears on: those that the agreement has and that leave the point open. */
const bearing = {
  'bonus-1a-and-1b': (agreement) =>
    resultsOf(agreement).map(({ insteadOf }) => (insteadOf?.paid === undefined ? insteadOf : undefined)),
  'four-weeks': (agreement) =>
    lasting(agreement).filter(({ weeks, counted }) => weeks !== undefined && counted === undefined),
  'adjacent-placements': (agreement) => lasting(agreement).filter(({ joined }) => joined === undefined),
  'bonus-1a-window-end': (agreement) =>
    lasting(agreement).flatMap(({ window }) => (window.through.first === undefined ? [window] : [])),
  'bonus-end-date': (agreement) => [
    ...resultsOf(agreement).flatMap(({ test }) => (dayOf(test).from === undefined ? [test] : [])),
    agreement.terms.results?.extension,
  ],
  'bonus-measurement': (agreement) => onADay(agreement).filter(isFromFirst),
  'bonus-income-month': (agreement) =>
    resultsOf(agreement).some(({ test }) => isFromFirst(test)) ? incomes(agreement) : [],
  'bonus-income': incomes,
  'bonus-gap': ({ terms }) => [terms.results?.extension],
  'extension-of': ({ terms }) => {
    const earlier = terms.results?.extension?.earlier;
    return when(earlier?.order === 'corresponding', earlier);
  },
  'bonus-flexjob-as-job': (agreement) =>
    resultsOf(agreement).flatMap(({ counts }) =>
      counts.kinds.includes('ordinaert-job') && !counts.kinds.includes('fleksjob') ? [counts] : [],
    ),
  // A window that holds the beginning of what counts has settled it.
  'bonus-before-course': (agreement) =>
    resultsOf(agreement).flatMap(({ counts, test }) =>
      test.kind === 'lasting' && test.window.holds === 'its-beginning' ? [] : [counts],
    ),
  'bonus-provider-change': ({ terms }) => [terms.results?.extension?.otherProvider],
  're-summons-step': ({ terms: { absence } }) => when(absence?.reSummons !== undefined, absence?.letterStep),
  're-summons-count': ({ terms }) => [terms.absence?.reSummons],
  're-summons-window': ({ terms }) => [terms.absence?.reSummons],
  're-summons-groups': ({ terms: { absence } }) =>
    when((absence?.reSummons?.openGroups ?? []).length > 0, absence?.reSummons),
  'sickness-and-re-summons': ({ terms: { absence } }) =>
    when(absence?.sicknessAccepted !== undefined, absence?.reSummons),
  'undecided-sickness': ({ terms: { absence } }) => [absence?.sicknessReport, absence?.sicknessAccepted],
  'report-deadline': ({ terms }) => [terms.reporting?.finalReport],
  'due-date-days': ({ terms: { invoicing } }) => when(invoicing?.dueMoves?.to === undefined, invoicing?.dueMoves),
  'invoice-begun-weeks': ({ terms: { invoicing } }) =>
    when(invoicing?.notInAdvance?.from === undefined, invoicing?.notInAdvance),
  'week-to-month': ({ terms: { invoicing } }) => when(invoicing?.split?.by === 'course-weeks', invoicing?.split),
  'remedy-days': ({ terms }) => [terms.contract?.remedy],
  'standstill-end': ({ terms }) => [terms.tender?.standstill],
  'part-week': ({ terms: { fee } }) => when(fee?.partWeek === undefined, fee?.price),
  // Every order is of weeks: where its level says nothing of them, its track is what can be ordered.
  'order-week': ({ tracks }) => tracks.flatMap(({ levels, ...track }) => levels.map(({ weeks }) => weeks ?? track)),
  'started-work-fee': ({ terms: { fee } }) => when(fee?.startedWork?.pays === 'through-ordered-end', fee?.startedWork),
  'objective-rejection-fee': ({ terms: { fee } }) => {
    const rejected = fee?.ended?.['objective-rejection'];
    return when(rejected?.pays === undefined && fee?.openDays !== undefined, rejected);
  },
  'penalty-minimum-and-cap': ({ terms: { penalties } }) =>
    penalties?.delayMinimum && penalties.delayCap ? [penalties.delayMinimum, penalties.delayCap] : [],
  'penalty-first-day': ({ terms }) => [terms.penalties?.delay, terms.penalties?.remedy],
  'late-remedy-minimum': ({ terms: { penalties } }) =>
    penalties?.remedy && penalties.delayMinimum ? [penalties.delayMinimum, penalties.remedy] : [],
  'social-documentation-unit': ({ terms }) => {
    const documents = terms.penalties?.conduct?.['social-responsibility-documentation'];
    return when(documents?.each === undefined, documents);
  },
  'social-penalty-damages': ({ terms }) => [terms.penalties?.socialDamages],
  'interval-average': ({ terms: { delivery }, tracks }) =>
    !delivery || delivery.average ? [delivery?.average] : tracks.flatMap(({ levels }) => levels.map(averageHours)),
  'follow-up-start': ({ terms }) => terms.delivery?.followUp ?? [],
  'mentor-follow-up': ({ terms }) => terms.delivery?.mentorFollowUp ?? [],
  'regulated-price': ({ terms }) => [terms.fee?.price],
  'price-lowest': scored,
  'price-points': scored,
  'price-total': scored,
  'page-limit': ({ terms }) => [terms.tender?.pages],
} as const satisfies Readonly<Record<string, (agreement: Agreement) => Clauses>>;

/** The clauses of an agreement that a reading bears on; none where it has none, or where a word of them settles the point. */
export function clausesRead(id: keyof typeof bearing, agreement: Agreement): readonly Clause[] {
  return bearing[id](agreement).filter((clause) => clause !== undefined);
}
