import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absence } from '../../src/absence/absence.ts';
import type { AbsenceEvent } from '../../src/absence/events.ts';
import { firstDayAbsence } from '../../src/absence/first-day-absence.ts';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { AbsenceTerms } from '../../src/agreement/terms.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { problemsOf } from '../../src/problem/problem.ts';

type ClauseId = keyof AbsenceTerms;

const whole = koebenhavn2016Unge.terms.absence as AbsenceTerms;
const clauses = Object.keys(whole) as ClauseId[];

function without(...left: readonly ClauseId[]): Agreement {
  const kept = Object.fromEntries(Object.entries(whole).filter(([id]) => !left.includes(id as ClauseId)));
  return { ...koebenhavn2016Unge, terms: { ...koebenhavn2016Unge.terms, absence: kept } } as unknown as Agreement;
}

/** The rule of a clause stands somewhere in an answer. */
const cites = (told: unknown, id: ClauseId) => JSON.stringify(told).includes(`"${whole[id]?.rule}"`);

const on = isoDate('2016-10-05');
const events: readonly AbsenceEvent[] = [
  { kind: 'sickness-reported', on, to: 'provider' },
  { kind: 'sickness-accepted', on: isoDate('2016-10-06'), firstDay: on, lastDay: on },
  { kind: 'absent', on: isoDate('2016-10-07') },
  { kind: 'late', on: isoDate('2016-10-10'), hours: '1' as never },
  { kind: 'left-early', on: isoDate('2016-10-10'), hours: '1' as never },
  { kind: 'refused-to-take-part', on: isoDate('2016-10-11'), report: true, note: 'x' },
  { kind: 'leave-asked', on: isoDate('2016-10-12') },
  { kind: 'k-kassen-request', on: isoDate('2016-10-13') },
  { kind: 'benefit-ended', on: isoDate('2016-10-14') },
];

const ask = (agreement: Agreement, asked: readonly AbsenceEvent[] = events) =>
  absence(agreement, { benefitGroup: 'kontanthjaelp', events: asked });

describe('an agreement with some of its clauses left out', () => {
  it('never cites one that it does not have, and refuses what needs it at the fact that does', () => {
    fc.assert(
      fc.property(fc.subarray(clauses), fc.subarray([...events]), (left, asked) => {
        const agreement = without(...left);
        let told: unknown;
        const problems = problemsOf(() => {
          told = ask(agreement, asked);
        });
        for (const { code, path } of problems) {
          expect(code).toBe('not-in-agreement');
          expect(path).toMatch(/^(benefitGroup|events\[\d\](\.kind)?)$/);
        }
        for (const id of left) expect(told !== undefined && cites(told, id)).toBe(false);
        const first = {
          firstMeeting: isoDate('2015-10-05'),
          sickness: [{ firstDay: isoDate('2015-10-05'), lastDay: isoDate('2015-10-05'), status: 'accepted' as const }],
        };
        for (const benefitGroup of ['kontanthjaelp', 'uddannelseshjaelp', 'integration'] as const) {
          let answered: unknown;
          const found = problemsOf(() => {
            answered = firstDayAbsence(agreement, { ...first, benefitGroup, lettersSent: [] });
          });
          for (const { code, path } of found) {
            expect([code, ['benefitGroup', 'sickness', 'firstMeeting'].includes(path)]).toEqual([
              'not-in-agreement',
              true,
            ]);
          }
          for (const id of left) expect(answered !== undefined && cites(answered, id)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[ClauseId, number, string]>([
    ['sicknessReport', 0, 'events[0].kind'],
    ['sicknessAccepted', 1, 'events[0].kind'],
    ['running', 2, 'events[0].kind'],
    ['presentButRefusing', 5, 'events[0].kind'],
    ['noLeave', 6, 'events[0].kind'],
    ['kKassen', 7, 'events[0].kind'],
    ['benefitEnded', 8, 'events[0].kind'],
  ])('%s refuses its own event', (id, at, path) => {
    const event = events[at] as AbsenceEvent;
    expect(problemsOf(() => ask(without(id), [event]))).toEqual([{ code: 'not-in-agreement', path }]);
    expect(problemsOf(() => ask(koebenhavn2016Unge, [event]))).toEqual([]);
  });

  it('two absences of a day need the rule that a day is registered once', () => {
    const day = events.slice(3, 5);
    expect(problemsOf(() => ask(without('onceADay'), day))).toEqual([{ code: 'not-in-agreement', path: 'events[1]' }]);
    expect(problemsOf(() => ask(without('onceADay'), day.slice(1)))).toEqual([]);
  });

  it('without a rule on deductions no day is told to be one, and none not to be', () => {
    expect(ask(without('deduction', 'repeated')).deductionDays).toBeNull();
    const { absence: _, ...terms } = koebenhavn2016Unge.terms;
    const own = { ...JSON.parse(JSON.stringify(koebenhavn2016Unge)), id: 'egen' };
    own.terms = { ...terms, absence: { ...whole, deduction: undefined } };
    const input = JSON.parse(
      JSON.stringify({ agreement: own, benefitGroup: 'kontanthjaelp', events: events.slice(2, 3) }),
    );
    expect(explain('absence', answer('absence', input), 'da')).not.toContain('fradrag');
  });

  it.each<[ClauseId, string]>([
    ['reminder', 'remind'],
    ['sicknessProcedure', 'state-sickness-rule'],
    ['registerOnTurningUp', 'register-missed-days'],
    ['reportToKKassen', 'report-to-k-kassen'],
  ])('without %s its line is not in the calendar', (id, duty) => {
    const facts = { benefitGroup: 'kontanthjaelp', firstMeeting: isoDate('2015-10-05') } as const;
    const duties = (agreement: Agreement) => new Set(firstDayAbsence(agreement, facts).duties.map((each) => each.duty));
    const all = duties(koebenhavn2016Unge);
    expect(all.has(duty as never)).toBe(true);
    all.delete(duty as never);
    expect(duties(without(id))).toEqual(all);
  });

  it('without letters nothing hangs on one', () => {
    const facts = { benefitGroup: 'kontanthjaelp', firstMeeting: isoDate('2015-10-05') } as const;
    const duties = firstDayAbsence(without('letter'), facts).duties.map(({ duty }) => duty);
    expect(new Set(duties)).toEqual(new Set(['receive-citizen', 'register-missed-days', 'report-to-k-kassen']));
  });

  it('without a cap all missed days are registered; without the condition none is named', () => {
    const facts = {
      benefitGroup: 'kontanthjaelp',
      firstMeeting: isoDate('2015-10-05'),
      appearedOn: isoDate('2015-10-12'),
    } as const;
    expect(firstDayAbsence(without('registrable'), facts)).toMatchObject({
      registrableDays: ['2015-10-05', '2015-10-07', '2015-10-09'],
      capApplied: false,
    });
    expect(firstDayAbsence(without('refusal'), facts).condition).toBeNull();
  });

  it.each<[ClauseId, string, string]>([
    ['reSummons', 'kontanthjaelp', 'benefitGroup'],
    ['otherGroups', 'integration', 'benefitGroup'],
    ['letterStep', 'kontanthjaelp', 'firstMeeting'],
  ])('without %s the procedure of %s is not answered', (id, benefitGroup, path) => {
    const facts = { benefitGroup, firstMeeting: isoDate('2015-10-05') };
    expect(problemsOf(() => firstDayAbsence(without(id), facts))).toEqual([{ code: 'not-in-agreement', path }]);
  });
});

describe('groups of an agreement’s own', () => {
  const own = JSON.parse(JSON.stringify(koebenhavn2016Unge));
  own.id = 'egen';
  own.groups = [{ id: 'hjemrejse', name: { da: 'hjemrejseydelse', en: 'travel benefit' } }];
  own.terms.absence.otherGroups.groups.push('hjemrejse');
  const facts = (benefitGroup: string) => ({ agreement: own, benefitGroup, firstMeeting: '2015-10-05' });

  it('are answered by the procedure that names them', () => {
    expect(answer('first-day-absence', facts('hjemrejse'))).toMatchObject({
      ok: true,
      result: { procedure: 'register-and-contact' },
    });
    expect(answer('absence', { agreement: own, benefitGroup: 'hjemrejse', events: [] })).toMatchObject({ ok: true });
  });

  it('one that nobody knows is no option, one that no procedure names is not in the agreement', () => {
    const problems = (group: string, agreement: unknown = own) => {
      const told = answer('first-day-absence', { ...facts(group), agreement });
      return told.ok ? [] : told.problems.map(({ code, path }) => [code, path]);
    };
    expect(problems('ukendt')).toEqual([['invalid-option', 'benefitGroup']]);
    expect(problems('dagpenge')).toEqual([['not-in-agreement', 'benefitGroup']]);
    expect(problems('hjemrejse', 'koebenhavn-2016-unge')).toEqual([['invalid-option', 'benefitGroup']]);
  });
});
