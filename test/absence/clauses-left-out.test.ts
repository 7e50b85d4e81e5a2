import { describe, expect, it } from 'vitest';
import { absence } from '../../src/absence/absence.ts';
import { attendanceProtocol } from '../../src/absence/attendance-protocol.ts';
import { firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import type { FirstDayReadings } from '../../src/absence/re-summons.ts';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { AbsenceTerms, Terms } from '../../src/agreement/terms.ts';
import { koebenhavn2016Unge as agreement } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { unansweredBy } from '../../src/operations/own-agreement.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const whole = agreement.terms.absence as AbsenceTerms;

const under = (terms: AbsenceTerms, more: Terms = agreement.terms) =>
  ({ ...agreement, terms: { ...more, absence: terms } }) as Agreement;
const without = (id: keyof AbsenceTerms) => under({ ...whole, [id]: undefined });
const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);

const course = (by: Agreement, events: readonly object[], benefitGroup = 'kontanthjaelp') =>
  absence(by, { benefitGroup, events } as never);
const month = (by: Agreement, ...days: readonly object[]) =>
  attendanceProtocol(by, { month: '2016-12', days } as never);
const firstDay = (by: Agreement, benefitGroup: string, readings: FirstDayReadings = {}) =>
  firstDayAbsence(by, { benefitGroup, firstMeeting: '2015-10-05' } as never, readings);

const wednesday = '2016-10-05';
const about = { on: wednesday, firstDay: wednesday, lastDay: wednesday };
const sick = { kind: 'sickness-reported', on: wednesday, to: 'kontaktcentret' };
const absent = { kind: 'absent', on: wednesday, cause: 'x' };

it('an agreement without a rule on absence has no answer for any of it', () => {
  expect(unansweredBy(koebenhavnUdsatteOver30)).toEqual(
    expect.arrayContaining(['absence', 'attendance-protocol', 'first-day-absence']),
  );
});

describe('a running course', () => {
  it('without a procedure for sickness no group is outside it', () => {
    const events = [sick, { kind: 'sickness-accepted', ...about }];
    const days = (by: Agreement) => course(by, events, 'sygedagpenge').protocolDays.map(({ entry }) => entry);
    expect(days(agreement)).toEqual(['sick-reported']);
    expect(days(without('sicknessProcedure'))).toEqual(['sick-accepted']);
  });

  it('without a protocol nothing is entered in one', () => {
    const duties = (by: Agreement) => course(by, [absent]).events[0]?.duties.map(({ duty }) => duty);
    expect(duties(agreement)).toEqual(['register-absence', 'enter-in-protocol']);
    expect(duties(without('protocol'))).toEqual(['register-absence']);
  });

  it.each(['sickness-accepted', 'sickness-refused'])('a message needs the rule on sickness: %s', (kind) => {
    expect(told(() => course(without('sicknessAccepted'), [{ kind, ...about }]))).toEqual([
      'not-in-agreement at events[0].kind',
    ]);
  });

  it('without the rule of every day nothing is said of a closed one', () => {
    const saturday = { ...absent, on: '2016-10-08' };
    const codes = (by: Agreement) => course(by, [saturday]).events[0]?.findings.map(({ code }) => code);
    expect(codes(agreement)).toEqual(['absence-on-closed-day']);
    expect(codes(without('daily'))).toEqual([]);
  });
});

describe('the protocol of a month', () => {
  const day = { date: '2016-12-01', plannedHours: '5', attendedHours: '5' };
  const out = (kind: string) => ({ ...day, outOfHouse: { kind, documented: true } });

  it('is not answered where the agreement knows none', () => {
    expect(told(() => month(without('protocol'), day))).toEqual(['not-in-agreement at month']);
  });

  it('is sent on no day where the agreement says nothing of reports', () => {
    const { reporting: _, ...silent } = agreement.terms;
    const result = month(under(whole, silent), day);
    expect(result.sendOn).toBeNull();
    expect(result.steps?.map(({ what }) => what)).toEqual(['attendance-total']);
    expect(month(agreement, day).steps?.at(-1)).toMatchObject({
      what: 'send-attendance-protocol',
      from: { month: '2016-12' },
      gives: '2017-01-01',
    });
  });

  it.each<[keyof AbsenceTerms, object, string]>([
    ['sicknessAccepted', { ...day, sickness: 'refused' }, 'sickness'],
    ['outOfHouse', out('activity'), 'outOfHouse'],
    ['visit', out('visit'), 'outOfHouse.kind'],
  ])('without %s a day that it is about is refused, and no other', (id, asked, path) => {
    expect(told(() => month(without(id), day, { ...asked, date: '2016-12-02' }))).toEqual([
      `not-in-agreement at days[1].${path}`,
    ]);
    expect(told(() => month(without(id), day))).toEqual([]);
    expect(told(() => month(agreement, asked))).toEqual([]);
  });

  it('an activity needs no rule on visits', () => {
    expect(told(() => month(without('visit'), out('activity')))).toEqual([]);
  });
});

describe('the first meeting', () => {
  const { openGroups: _, ...reSummons } = whole.reSummons ?? {};
  const named = under({ ...whole, reSummons: reSummons as NonNullable<AbsenceTerms['reSummons']> });

  it('where no group is left open, who is not summoned again is contacted', () => {
    expect(firstDay(named, 'integration').procedure).toBe('register-and-contact');
    expect(firstDay(named, 'kontanthjaelp').procedure).toBe('re-summons');
    expect(told(() => firstDay(named, 'uddannelseshjaelp'))).toEqual(['not-in-agreement at benefitGroup']);
  });

  it('a group that is summoned by one reading alone needs the other procedure under the other', () => {
    const by = (option: 'with-education-help' | 'social-assistance-only') => () =>
      firstDay(without('otherGroups'), 'uddannelseshjaelp', { 're-summons-groups': option });
    expect(told(by('with-education-help'))).toEqual([]);
    expect(told(by('social-assistance-only'))).toEqual(['not-in-agreement at benefitGroup']);
  });
});
