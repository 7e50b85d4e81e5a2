import type { Agreement } from '../agreement/agreement.ts';
import type { Result } from '../agreement/result-terms.ts';

const someResult = ({ terms }: Agreement, is: (result: Result) => boolean) => terms.results?.list?.some(is) ?? false;
const someDay = (agreement: Agreement, isOpen: (day: { from?: unknown; first?: unknown }) => boolean) =>
  someResult(agreement, ({ test }) => isOpen(test.kind === 'lasting' ? test.window.through : test.day));
const paysIncome = (agreement: Agreement) =>
  someResult(agreement, ({ test }) => test.kind === 'on-a-day' && test.leastIncome !== undefined);
const isScored = ({ terms }: Agreement) => terms.tender?.lots !== undefined && terms.tender.index !== undefined;

/** When a reading bears on an agreement: it has the clause, and no word of it settles the point. */
export const bearing = {
  'bonus-1a-and-1b': (agreement) =>
    someResult(agreement, ({ insteadOf }) => insteadOf !== undefined && insteadOf.paid === undefined),
  'four-weeks': (agreement) =>
    someResult(
      agreement,
      ({ test }) => test.kind === 'lasting' && test.weeks !== undefined && test.counted === undefined,
    ),
  'adjacent-placements': (agreement) =>
    someResult(agreement, ({ test }) => test.kind === 'lasting' && test.joined === undefined),
  'bonus-1a-window-end': (agreement) =>
    someResult(agreement, ({ test }) => test.kind === 'lasting' && test.window.through.first === undefined),
  'bonus-end-date': (agreement) =>
    someDay(agreement, ({ from }) => from === undefined) || agreement.terms.results?.extension !== undefined,
  'bonus-measurement': (agreement) =>
    someResult(agreement, ({ test }) => test.kind === 'on-a-day' && test.day.first === 'first-of-next-month'),
  'bonus-income-month': (agreement) =>
    paysIncome(agreement) && someDay(agreement, ({ first }) => first === 'first-of-next-month'),
  'bonus-income': paysIncome,
  'bonus-gap': ({ terms }) => terms.results?.extension !== undefined,
  'extension-of': ({ terms }) => terms.results?.extension?.earlier?.order === 'corresponding',
  'bonus-flexjob-as-job': (agreement) =>
    someResult(agreement, ({ counts: { kinds } }) => kinds.includes('ordinaert-job') && !kinds.includes('fleksjob')),
  'bonus-before-course': (agreement) => someResult(agreement, () => true),
  'bonus-provider-change': ({ terms }) => terms.results?.extension?.otherProvider !== undefined,
  're-summons-step': ({ terms }) => terms.absence?.reSummons !== undefined && terms.absence.letterStep !== undefined,
  're-summons-count': ({ terms }) => terms.absence?.reSummons !== undefined,
  're-summons-window': ({ terms }) => terms.absence?.reSummons !== undefined,
  're-summons-groups': ({ terms }) => (terms.absence?.reSummons?.openGroups ?? []).length > 0,
  'sickness-and-re-summons': ({ terms }) =>
    terms.absence?.reSummons !== undefined && terms.absence.sicknessAccepted !== undefined,
  'undecided-sickness': ({ terms }) =>
    terms.absence?.sicknessReport !== undefined || terms.absence?.sicknessAccepted !== undefined,
  'report-deadline': ({ terms }) => terms.reporting?.finalReport !== undefined,
  'due-date-days': ({ terms }) => terms.invoicing?.dueMoves !== undefined && terms.invoicing.dueMoves.to === undefined,
  'invoice-begun-weeks': ({ terms }) =>
    terms.invoicing?.notInAdvance !== undefined && terms.invoicing.notInAdvance.from === undefined,
  'week-to-month': ({ terms }) => terms.invoicing?.split?.by === 'course-weeks',
  'remedy-days': ({ terms }) => terms.contract?.remedy !== undefined,
  'standstill-end': ({ terms }) => terms.tender?.standstill !== undefined,
  'part-week': ({ terms }) => terms.fee?.price !== undefined && terms.fee.partWeek === undefined,
  'order-week': () => true,
  'started-work-fee': ({ terms }) => terms.fee?.startedWork?.pays === 'through-ordered-end',
  'objective-rejection-fee': ({ terms }) => {
    const rejected = terms.fee?.ended?.['objective-rejection'];
    return rejected !== undefined && rejected.pays === undefined;
  },
  'penalty-minimum-and-cap': ({ terms }) =>
    terms.penalties?.delayMinimum !== undefined && terms.penalties.delayCap !== undefined,
  'penalty-first-day': ({ terms }) => (terms.penalties?.delay ?? terms.penalties?.remedy) !== undefined,
  'late-remedy-minimum': ({ terms }) =>
    terms.penalties?.remedy !== undefined && terms.penalties.delayMinimum !== undefined,
  'social-documentation-unit': ({ terms }) => {
    const documents = terms.penalties?.conduct?.['social-responsibility-documentation'];
    return documents !== undefined && documents.each === undefined;
  },
  'social-penalty-damages': ({ terms }) => terms.penalties?.socialDamages !== undefined,
  'interval-average': ({ terms }) => terms.delivery !== undefined,
  'follow-up-start': ({ terms }) => terms.delivery?.followUp !== undefined,
  'mentor-follow-up': ({ terms }) => terms.delivery?.mentorFollowUp !== undefined,
  'regulated-price': ({ terms }) => terms.fee?.price !== undefined,
  'price-lowest': isScored,
  'price-points': isScored,
  'price-total': isScored,
  'page-limit': ({ terms }) => terms.tender?.pages !== undefined,
} as const satisfies Readonly<Record<string, (agreement: Agreement) => boolean>>;
