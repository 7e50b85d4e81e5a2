import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { OrderingTerms, ReportingTerms } from '../../src/agreement/terms.ts';
import { koebenhavn2016Fyldt30 as fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import type { Deadlines } from '../../src/deadlines/deadlines.ts';
import { type DeadlineEvents, deadlines } from '../../src/index.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { hours } from '../../src/money/kroner.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { ownAgreement, ownAgreementJson } from '../cases/own-agreement.ts';
import { fixedPrice, pausedWeeks, resultInstalments } from '../cases/payment-models.ts';
import { asked } from '../oracle/asked.ts';

const at = { rule: '§ 7', source: { document: ownAgreement.documents[0].id, section: '7' } } as const;
const order = { level: 'kort-forloeb', startsOn: isoDate('2027-01-04'), weeks: 9, hoursPerWeek: hours(10) } as const;

function under(reporting: ReportingTerms, ordering: OrderingTerms = {}): Agreement<'kort-forloeb'> {
  return { ...ownAgreement, terms: { reporting, ordering } } as unknown as Agreement<'kort-forloeb'>;
}

const due = (agreement: Agreement<'kort-forloeb'>, events: DeadlineEvents = {}, readings = {}) =>
  deadlines(agreement, { order, events }, readings).deadlines.map(({ duty, dueOn }) => [duty, dueOn]);

describe('P10: other days', () => {
  it('the final report 10 weekdays after the end is the 10th; the attendance list on the 5th of the next month', () => {
    const p10 = under({ finalReport: { ...at, weekdays: 10 }, attendanceProtocol: { ...at, dayOfNextMonth: 5 } });
    // The course ends on Sunday 7 March 2027.
    expect(due(p10)).toEqual([
      ['attendance-protocol', '2027-02-05'],
      ['attendance-protocol', '2027-03-05'],
      ['final-report', '2027-03-19'],
      ['attendance-protocol', '2027-04-05'],
    ]);
    // A caller may still read it as the document of 2016 does.
    expect(due(p10, {}, { 'report-deadline': 'worked-example' })).toContainEqual(['final-report', '2027-03-22']);
  });

  it('its sentences tell its own numbers, in both languages', () => {
    const agreement = {
      ...ownAgreementJson(),
      terms: {
        reporting: {
          finalReport: { ...at, weekdays: 10 },
          attendanceProtocol: { ...at, dayOfNextMonth: 5 },
          plan: { ...at, daysBefore: 3 },
        },
        ordering: { policeProof: { ...at, reported: 'before-return', weekdays: 2 } },
      },
    };
    const input = { agreement, order, events: { sentBackOn: '2027-02-26' } };
    const told = explain('deadlines', answer('deadlines', input), 'da');
    expect(told).toContain('den 5. efter hver måned');
    expect(told).toContain('hverdag nr. 10 efter');
    expect(told).toContain('3 dage før hver periode');
    expect(told).toContain('hverdag nr. 2 efter tilbagevisiteringen');
    expect(told).toContain('2. marts 2027 (planlagt): ');
    expect(told).not.toContain('D16');
    expect(explain('deadlines', answer('deadlines', input), 'en')).toContain('day 5 after each month');
  });

  it('the document of 2016 keeps its worked example', () => {
    const in2016 = {
      level: 'virksomhedsspor-b',
      startsOn: isoDate('2016-07-04'),
      weeks: 13,
      hoursPerWeek: hours(12),
    } as const;
    const report = deadlines(fyldt30, { order: in2016 }).deadlines.find(({ duty }) => duty === 'final-report');
    expect(report?.dueOn).toBe('2016-10-10');
  });
});

describe('a clause that an agreement does not have', () => {
  const whole: Required<ReportingTerms> = {
    attendanceProtocol: { ...at, dayOfNextMonth: 1 },
    finalReport: { ...at, weekdays: 5 },
    interimReports: { ...at, due: 'as-ordered' },
    plan: { ...at, daysBefore: 1 },
  };
  const duties = {
    attendanceProtocol: 'attendance-protocol',
    finalReport: 'final-report',
    interimReports: 'interim-report',
    plan: 'plan',
  };
  const events = { interimReports: { everyWeeks: 4 } };

  it.each(Object.entries(duties))('%s is in no list', (clause, duty) => {
    const all = new Set(due(under(whole), events).map(([each]) => each));
    const { [clause as keyof ReportingTerms]: _, ...rest } = whole;
    const left = new Set(due(under(rest), events).map(([each]) => each));
    expect(all.has(duty as never)).toBe(true);
    all.delete(duty as never);
    expect(left).toEqual(all);
  });

  it('start capability, police proof and approval are found by their own clauses alone', () => {
    const known = {
      approvedOn: isoDate('2027-01-11'),
      startedOn: isoDate('2027-01-18'),
      stayedAway: false,
      sentBackOn: isoDate('2027-02-01'),
      policeReportedOn: isoDate('2027-02-02'),
    };
    const found = (ordering: OrderingTerms) =>
      deadlines(under({}, ordering), { order, events: known }).findings.map(({ code }) => code);
    expect(found({})).toEqual([]);
    const soon = { ...known, startedOn: isoDate('2027-01-02') };
    expect(deadlines(under({}, {}), { order, events: soon }).findings).toEqual([]);
    expect(found({ startCapability: { ...at, days: 5 } })).toEqual(['started-too-late']);
    expect(found({ startCapability: { ...at, days: 7 } })).toEqual([]);
    expect(found({ policeProof: { ...at, reported: 'before-return', weekdays: 1 } })).toEqual([
      'police-report-after-return',
    ]);
    const early = { approvedFirst: { ...at, start: 'once-approved' } } as const;
    expect(
      deadlines(under({}, early), { order, events: { ...known, startedOn: isoDate('2027-01-05') } }).findings.map(
        ({ code }) => code,
      ),
    ).toEqual(['started-before-approval']);
  });

  it('another word is a problem, never an answer', () => {
    const odd = { ...ownAgreementJson(), terms: { reporting: { interimReports: { ...at, due: 'when-convenient' } } } };
    expect(answer('deadlines', { agreement: odd, order })).toMatchObject({
      ok: false,
      problems: [{ code: 'invalid-option', path: 'agreement.terms.reporting.interimReports.due' }],
    });
    const bare = { ...ownAgreementJson(), terms: { reporting: { attendanceProtocol: at } } };
    expect(answer('deadlines', { agreement: bare, order })).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', path: 'agreement.terms.reporting.attendanceProtocol.dayOfNextMonth' }],
    });
  });
});

it('the month of a protocol has no day to be sent on where nothing says it', () => {
  const { reporting: _, ...terms } = fyldt30.terms;
  const silent = { ...JSON.parse(JSON.stringify(fyldt30)), id: 'egen', terms } as unknown;
  const told = answer('attendance-protocol', { agreement: silent, month: '2027-03', days: [] });
  expect(told).toMatchObject({ ok: true, result: { sendOn: null } });
});

describe('the last day for invoices of a price in instalments is that of the plan', () => {
  const clause = (section: string) => ({ rule: `K ${section}`, source: { document: 'kontrakt', section } });
  const toldBy = (agreement: object) => {
    // biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
    const copy = structuredClone(agreement) as any;
    copy.terms.reporting = { finalReport: { ...clause('5'), weekdays: 5 } };
    copy.terms.invoicing.latest = { ...clause('4'), months: 2 };
    return copy;
  };
  const late = toldBy(fixedPrice);
  late.terms.invoicing.split.parts[1].due = { weeksAfterStart: 26 };
  const course = { order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 } };
  const job = { employment: [{ kind: 'ordinaert-job', firstDay: '2027-03-01' }] };

  it.each([
    ['at the end', toldBy(fixedPrice), course, '2027-06-04'],
    ['so many weeks after the start, after the end', late, course, '2027-09-05'],
    ['with a result that was not reached', toldBy(resultInstalments), course, '2027-06-04'],
    ['with a result', toldBy(resultInstalments), { ...course, ...job }, '2027-07-30'],
    [
      'with a result that is not known yet',
      toldBy(resultInstalments),
      { ...course, ...job, asOf: '2027-03-02' },
      '2027-06-04',
    ],
  ])('%s', (_, agreement, facts, day) => {
    const { deadlines: told } = asked<Deadlines>('deadlines', { agreement, ...facts });
    expect(told.find(({ duty }) => duty === 'invoice-by')?.dueOn).toBe(day);
    expect(asked<InvoicePlan>('invoice-plan', { agreement, ...facts }).invoiceBy).toBe(day);
    const { asOf, ...item } = facts as { asOf?: string };
    const [settled] = asked<Settlement>('settle', { agreement, orders: [item], ...(asOf && { asOf }) }).orders;
    expect(settled?.deadlines?.deadlines.find(({ duty }) => duty === 'invoice-by')?.dueOn).toBe(day);
  });

  it('of a course that ended in a way the agreement does not price is counted from its last open day', () => {
    // What nobody says to be unpaid may be invoiced: no clause on a rejection, so no reading of one.
    const closure = { ground: 'objective-rejection', lastOpenDay: '2027-01-31' };
    const weekly = toldBy(pausedWeeks);
    expect(weekly.terms.fee.ended).toBeUndefined();
    const { deadlines: told, steps } = asked<Deadlines>('deadlines', { agreement: weekly, ...course, closure });
    expect(told.find(({ duty }) => duty === 'invoice-by')?.dueOn).toBe('2027-03-31');
    expect(steps?.filter(({ reading }) => reading === 'objective-rejection-fee')).toEqual([]);
  });

  it.each([
    ['at the end', toldBy(fixedPrice), {}, undefined],
    ['after the end', late, {}, '2027-07-05'],
    ['with a result that was not reached', toldBy(resultInstalments), {}, undefined],
    ['of a price that has none', toldBy(pausedWeeks), {}, undefined],
  ])('names the day the last instalment is earned only where that is later: %s', (_, agreement, facts, earnedOn) => {
    const { steps } = asked<Deadlines>('deadlines', { agreement, ...course, ...facts });
    const step = steps?.find(({ what }) => what === 'due-invoice-by');
    expect(step?.from).toEqual({ endedOn: '2027-04-04', months: '2', times: '1', ...(earnedOn && { earnedOn }) });
  });

  it('is told with the day the last instalment is earned, and results are no facts of other prices', () => {
    const told = answer('deadlines', { agreement: late, ...course });
    expect(explain('deadlines', told, 'da')).toContain('2 måneder efter at den sidste rate er optjent, 5. juli 2027');
    const odd = answer('deadlines', { agreement: late, ...course, ...job });
    expect(odd).toMatchObject({ ok: false, problems: [{ code: 'not-in-agreement', path: 'employment' }] });
  });
});
