import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreementWith, at, p1, p2, p11, p12 } from './models.ts';

const order = {
  id: 'ordre-1',
  citizen: 'borger-1',
  provider: 'leverandoer-a',
  level: 'forloeb',
  startsOn: '2027-01-04',
  weeks: 26,
  hoursPerWeek: '10',
  hourlyRate: '150',
};

const job = (firstDay: string, more: object = {}) => ({ kind: 'ordinaert-job', firstDay, ...more });
const education = (firstDay: string, more: object = {}) => ({ kind: 'uddannelse', firstDay, ...more });

interface Decided {
  readonly bonus: string;
  readonly outcome: string;
  readonly amount: string | null;
  readonly earnedOn?: string;
  readonly measuredOn?: string;
  readonly reasons: readonly { readonly code: string; readonly rule: string }[];
  readonly missing: readonly { readonly what: string }[];
  readonly knowableFrom: string;
  readonly changeableUntil: string;
}

function decisions(agreement: object, facts: object): readonly Decided[] {
  const told = answer('bonus', { agreement, order, employment: [], ...facts } as never);
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  for (const language of ['da', 'en'] as const) {
    const text = explain('bonus', told as never, language);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|fire uger|four weeks|bonus 1|job-13|job-26|job-varer/);
    expect(text).not.toMatch(/D16/);
  }
  return (told.result as unknown as { decisions: readonly Decided[] }).decisions;
}

const brief = (agreement: object, facts: object) =>
  decisions(agreement, facts).map(({ outcome, amount, earnedOn = '-' }) => `${outcome} ${amount ?? '-'} ${earnedOn}`);

function textOf(agreement: object, facts: object, language: 'da' | 'en'): string {
  const told = answer('bonus', { agreement, order, ...facts } as never);
  return explain('bonus', told as never, language);
}

describe('P1: so many weeks of ordinary work', () => {
  const agreement = agreementWith(p1);
  it.each([
    ['from 1 March on', job('2027-03-01'), ['granted 5000.00 2027-05-30', 'granted 8000.00 2027-08-29']],
    ['from the last day for it', job('2028-01-04'), ['granted 5000.00 2028-04-03', 'granted 8000.00 2028-07-03']],
    ['from the day after', job('2028-01-05'), ['refused - -', 'refused - -']],
    ['from before the course', job('2027-01-03'), ['refused - -', 'refused - -']],
    ['on its first day', job('2027-01-04'), ['granted 5000.00 2027-04-04', 'granted 8000.00 2027-07-04']],
    ['13 weeks', job('2027-03-01', { lastDay: '2027-05-30' }), ['granted 5000.00 2027-05-30', 'refused - -']],
    ['a day less', job('2027-03-01', { lastDay: '2027-05-29' }), ['refused - -', 'refused - -']],
  ])('a job %s', (_, each, expected) => {
    expect(brief(agreement, { employment: [each] })).toEqual(expected);
  });

  it('one job after the other is one time; the second may begin after the last day for the first', () => {
    const employment = [job('2028-01-04', { lastDay: '2028-02-01' }), job('2028-02-02')];
    expect(brief(agreement, { employment })[0]).toBe('granted 5000.00 2028-04-03');
    const apart = [job('2028-01-04', { lastDay: '2028-02-01' }), job('2028-02-03')];
    expect(brief(agreement, { employment: apart })[0]).toBe('refused - -');
  });

  it('is undecided while a job may still begin, or goes on', () => {
    const asked = (asOf: string, employment: readonly object[] = []) =>
      decisions(agreement, { employment, asOf }).map((each) => [
        each.outcome,
        each.knowableFrom,
        each.changeableUntil,
        each.missing.map(({ what }) => what).join(' '),
      ]);
    expect(asked('2028-01-04')[0]).toEqual(['undecided', '2028-01-05', '2028-04-03', 'employment']);
    expect(asked('2028-01-05')[0]).toEqual(['refused', '2028-01-05', '2028-01-05', '']);
    const running = [job('2027-03-01')];
    expect(asked('2027-05-29', running)[0]).toEqual(['undecided', '2027-05-30', '2028-04-03', 'employment']);
    expect(asked('2027-05-30', running)[0]).toEqual(['granted', '2027-05-30', '2027-05-30', '']);
  });

  it('is refused on the day after a job that ended a day too early, and stays so', () => {
    const short = [job('2028-01-04', { lastDay: '2028-07-02' })];
    const asked = (asOf?: string) => {
      const [, longer] = decisions(agreement, { employment: short, ...(asOf && { asOf }) });
      return [longer?.outcome, longer?.knowableFrom, longer?.changeableUntil];
    };
    expect(asked('2028-07-02')).toEqual(['undecided', '2028-07-03', '2028-07-03']);
    expect(asked('2028-07-03')).toEqual(['refused', '2028-07-03', '2028-07-03']);
    expect(asked('2028-08-01')).toEqual(['refused', '2028-07-03', '2028-07-03']);
    expect(asked()).toEqual(['refused', '2028-07-03', '2028-07-03']);
    // A second job may go on from the first one, behind the last day for its beginning too.
    const joined = [job('2027-09-20', { lastDay: '2027-11-29' }), job('2027-11-30', { lastDay: '2028-03-18' })];
    const [, two] = decisions(agreement, { employment: joined, asOf: '2028-01-03' });
    expect([two?.outcome, two?.changeableUntil]).toEqual(['undecided', '2028-03-19']);
    const [, all] = decisions(agreement, { employment: joined });
    expect([all?.outcome, all?.knowableFrom]).toEqual(['refused', '2028-03-19']);
  });

  it('is told with the numbers and the names of its own rule', () => {
    const facts = { employment: [job('2027-03-01')] };
    const da = textOf(agreement, facts, 'da');
    expect(da).toContain('Job i 13 uger: optjent 30. maj 2027: 5.000,00 kr.');
    expect(da).toContain('Borgeren var i ordinært job 13 uger i træk. [P1.2');
    expect(da).toContain('Borgeren var i ordinært job 26 uger i træk. [P1.2');
    expect(textOf(agreement, facts, 'en')).toContain('The citizen was in an ordinary job for 26 weeks on end. [P1.2');
    expect(da).toContain('Job i 13 uger giver 5.000,00 kr. [P1.4');
    expect(textOf(agreement, facts, 'en')).toContain('Work for 26 weeks pays DKK 8,000.00. [P1.4');
    const none = textOf(agreement, { employment: [] }, 'da');
    expect(none).toContain('Job i 26 uger: ikke optjent');
    expect(none).toContain('Borgeren var ikke i ordinært job 26 uger i træk.');
  });

  it('an earlier order of the citizen is not answered, where nothing is said of extensions', () => {
    const previousOrders = [{ order: { ...order, id: 'ordre-0', startsOn: '2026-01-05' } }];
    const told = answer('bonus', { agreement, order, previousOrders } as never);
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'not-in-agreement', path: 'previousOrders' }] });
  });

  it('a word of the agreement is no reading', () => {
    const facts = { agreement, order, employment: [job('2027-03-01')] };
    const told = answer('bonus', { ...facts, readings: { 'bonus-1a-window-end': 'end-plus-2-months' } } as never);
    expect(told).toMatchObject({
      ok: false,
      problems: [{ code: 'invalid-option', path: 'readings.bonus-1a-window-end' }],
    });
    const steps = (answer('bonus', facts as never) as { result: { steps: readonly object[] } }).result.steps;
    expect(steps.filter((step) => 'reading' in step)).toEqual([]);
  });
});

describe('P2: results that instalments hang on', () => {
  const agreement = agreementWith(p2);
  it.each([
    ['from 12 April', [job('2027-04-12')], ['granted 0.00 2027-04-12', 'granted 0.00 2027-07-11']],
    ['a flexjob', [{ ...job('2027-04-12'), kind: 'fleksjob' }], ['granted 0.00 2027-04-12', 'granted 0.00 2027-07-11']],
    ['none', [], ['refused - -', 'refused - -']],
    ['on the last day', [job('2028-01-04')], ['granted 0.00 2028-01-04', 'granted 0.00 2028-04-03']],
    ['a day later', [job('2028-01-05')], ['refused - -', 'refused - -']],
    ['an education', [education('2027-04-12')], ['refused - -', 'refused - -']],
  ])('a job %s', (_, employment, expected) => {
    expect(brief(agreement, { employment })).toEqual(expected);
  });

  it.each([
    ['2028-01-03', 'undecided'],
    ['2028-01-04', 'undecided'],
    ['2028-01-05', 'refused'],
  ])('without a job, as known on %s: %s', (asOf, outcome) => {
    expect(decisions(agreement, { asOf }).map((each) => each.outcome)).toEqual([outcome, outcome]);
  });

  it('is told as an instalment, not as an amount', () => {
    const facts = { employment: [job('2027-04-12')] };
    expect(textOf(agreement, facts, 'da')).toContain(
      'Job begyndt: optjent 12. april 2027: udbetales som en rate af prisen',
    );
    expect(textOf(agreement, facts, 'en')).toContain(
      'Work begun: granted 12 April 2027: paid as an instalment of the fee',
    );
  });
});

describe('P11: hours a week, and the higher of two', () => {
  const agreement = agreementWith(p11);
  const asked = (employment: readonly object[]) => decisions(agreement, { employment });
  const told = (employment: readonly object[]) =>
    asked(employment).map(
      ({ outcome, amount, reasons }) => `${outcome} ${amount ?? '-'} ${reasons.map(({ code }) => code)}`,
    );

  it.each([
    ['14.99', 'refused - hours-too-few'],
    ['15', 'granted 6000.00 lasted-long-enough'],
    ['20', 'granted 6000.00 lasted-long-enough'],
  ])('%s hours', (hoursPerWeek, expected) => {
    const employment = [job('2027-03-01', { hoursPerWeek })];
    expect(told(employment)[0]).toBe(expected);
    if (hoursPerWeek === '20') expect(asked(employment)[0]?.earnedOn).toBe('2027-05-30');
  });

  it('12 hours are refused with the reason, by the clause on hours', () => {
    const [work] = asked([job('2027-03-01', { hoursPerWeek: '12' })]);
    expect(work).toMatchObject({ outcome: 'refused', reasons: [{ code: 'hours-too-few', rule: 'P11.4' }] });
    const facts = { employment: [job('2027-03-01', { hoursPerWeek: '12' })] };
    expect(textOf(agreement, facts, 'da')).toContain('Arbejdet var på mindre end 15 timer om ugen. [P11.4');
    expect(textOf(agreement, facts, 'en')).toContain('The work was of less than 15 hours a week. [P11.4');
  });

  it('jobs at the same time have their hours together', () => {
    const two = [job('2027-03-01', { hoursPerWeek: '8' }), job('2027-04-05', { hoursPerWeek: '7' })];
    expect(asked(two)[0]).toMatchObject({ outcome: 'granted', earnedOn: '2027-07-04' });
  });

  it('hours that are not stated leave it open', () => {
    const [work] = asked([job('2027-03-01')]);
    expect(work).toMatchObject({ outcome: 'undecided', missing: [{ what: 'employment.hoursPerWeek', rule: 'P11.4' }] });
    expect(asked([job('2027-03-01'), job('2027-03-01', { hoursPerWeek: '15' })])[0]?.outcome).toBe('granted');
  });

  it('both: the higher is paid, the other refused for it', () => {
    const both = [job('2027-03-01', { hoursPerWeek: '20' }), education('2027-03-01')];
    expect(told(both)).toEqual(['granted 6000.00 lasted-long-enough', 'refused - excluded-by-other-bonus']);
    expect(textOf(agreement, { employment: both }, 'da')).toContain('Kun det resultat, der giver mest, udbetales');
    const onlyEducation = [education('2027-03-01')];
    expect(told(onlyEducation)).toEqual(['refused - not-long-enough', 'granted 4000.00 lasted-long-enough']);
  });

  it('the education begins during the course or within 3 months after it, and lasts 8 weeks', () => {
    const last = (firstDay: string, lastDay: string) => asked([education(firstDay, { lastDay })])[1]?.outcome;
    expect(last('2027-10-04', '2027-11-28')).toBe('granted');
    expect(last('2027-10-04', '2027-11-27')).toBe('refused');
    expect(last('2027-10-05', '2028-11-28')).toBe('refused');
  });
});

describe('P12: a share of the fee as it was paid', () => {
  const fee = JSON.parse(JSON.stringify(koebenhavn2016Fyldt30.terms.fee).replaceAll('"D16"', '"K"'));
  const agreement = agreementWith(p12, { fee });
  const thirteen = { ...order, weeks: 13 };
  const inSchool = [education('2027-06-01')];
  const fortnight = { firstDay: '2027-02-15', lastDay: '2027-02-28' };

  it('25 % of 19,500.00, measured 3 months after the ordered end', () => {
    expect(decisions(agreement, { order: thirteen, employment: inSchool })).toMatchObject([
      { outcome: 'granted', amount: '4875.00', measuredOn: '2027-07-04', earnedOn: '2027-07-04' },
    ]);
  });

  it('may change as long as the course is open, though the result is decided before', () => {
    const early = p12.map((each) => ({
      ...each,
      test: { ...each.test, day: { ...each.test.day, from: 'start', months: 1 } },
    }));
    const facts = { order: thirteen, employment: [education('2027-02-01')], asOf: '2027-02-04' };
    const told = (more: object) => decisions(agreementWith(early, { fee }), { ...facts, ...more });
    const days = { outcome: 'granted', knowableFrom: '2027-02-04' };
    expect(told({})).toMatchObject([{ ...days, amount: '4875.00', changeableUntil: '2027-04-04' }]);
    const closure = { ground: 'closed-early', lastOpenDay: '2027-02-28' };
    expect(told({ closure })).toMatchObject([{ ...days, amount: '3000.00', changeableUntil: '2027-02-28' }]);
  });

  it('closed after 8 weeks: of what was paid, on the same day', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2027-02-28' };
    expect(decisions(agreement, { order: thirteen, employment: inSchool, closure })).toMatchObject([
      { outcome: 'granted', amount: '3000.00', measuredOn: '2027-07-04', earnedOn: '2027-07-04' },
    ]);
  });

  it.each([
    // 150 kr. × 10 hours × 8 weeks, and a quarter of it.
    ['a job from the ninth week on', { startedWorkOn: '2027-03-01' }, '3000.00'],
    // 19,500.00 less two weeks of 1,500.00, and a quarter of it.
    ['two weeks of force majeure', { pauses: [{ ...fortnight, ground: 'force-majeure' }] }, '4125.00'],
    // 8 weeks at 150 kr. and 5 at 160 kr.
    ['a rate that is regulated', { rateChanges: [{ from: '2027-03-01', hourlyRate: '160' }] }, '5000.00'],
  ])('of what is paid after %s', (_, facts, amount) => {
    const stopping = { ...fee, startedWork: { ...at('P12.5'), pays: 'to-that-day' } };
    const told = decisions(agreementWith(p12, { fee: stopping }), { order: thirteen, employment: inSchool, ...facts });
    expect(told).toMatchObject([{ outcome: 'granted', amount }]);
  });

  it('of a price that the agreement fixes, without hours or a rate', () => {
    const price = { ...at('P12.6'), per: 'week', amount: '450' };
    const byWeek = agreementWith(p12, { fee });
    for (const { levels } of byWeek.tracks) {
      for (const level of levels) Object.assign(level, { hours: undefined, hourlyRate: null, price });
    }
    const { hourlyRate: _, hoursPerWeek: __, ...bare } = thirteen;
    expect(decisions(byWeek, { order: bare, employment: inSchool })).toMatchObject([{ amount: '1462.50' }]);
  });

  it('of a course of which the agreement does not say what is paid: missing, never zero', () => {
    const { ended: _, ...silent } = fee;
    const closure = { ground: 'closed-early', lastOpenDay: '2027-02-28' };
    const told = decisions(agreementWith(p12, { fee: silent }), { order: thirteen, employment: inSchool, closure });
    expect(told).toMatchObject([{ outcome: 'granted', amount: null, missing: [{ what: 'closure' }] }]);
  });

  it('the share is told under its own clause', () => {
    const facts = { order: thirteen, employment: inSchool };
    expect(textOf(agreement, facts, 'da')).toContain('giver 25 % af vederlaget, som det betales: 4.875,00 kr. [P12.3');
    expect(textOf(agreement, facts, 'en')).toContain('pays 25 % of the fee as it is paid: DKK 4,875.00. [P12.3');
  });

  it('no education on that day is refused by what counts', () => {
    const facts = { order: thirteen, employment: [education('2027-05-01', { lastDay: '2027-07-03' })] };
    expect(decisions(agreement, facts)).toMatchObject([
      { outcome: 'refused', reasons: [{ code: 'not-in-what-counts' }] },
    ]);
    expect(textOf(agreement, facts, 'da')).toContain('Borgeren var ikke i uddannelse på måledagen.');
    expect(textOf(agreement, facts, 'en')).toContain(
      'The measurement day lies 3 months after 4 April 2027: 4 July 2027.',
    );
  });

  it('without a rate the share is missing, never zero', () => {
    const { hourlyRate: _, ...unpriced } = thirteen;
    const [decision] = decisions(agreement, { order: unpriced, employment: inSchool });
    expect(decision).toMatchObject({ outcome: 'granted', amount: null, missing: [{ what: 'order.hourlyRate' }] });
  });

  it('an income demand is held against the month of that day', () => {
    const [rule] = p12;
    const test = { ...rule?.test, leastIncome: { ...at('P12.4'), amount: '10000.00' } };
    const withIncome = agreementWith(
      [{ ...rule, id: 'job', counts: { ...rule?.counts, kinds: ['ordinaert-job'] }, test, pays: { ...rule?.pays } }],
      { fee },
    );
    const paid = (amount: string) => [job('2027-06-01', { monthlyIncome: { '2027-07': amount } })];
    const outcome = (amount: string) =>
      decisions(withIncome, { order: thirteen, employment: paid(amount) })[0]?.outcome;
    expect(['9999.99', '10000.00', '10000.01'].map(outcome)).toEqual(['refused', 'granted', 'granted']);
  });
});

describe('agreements that contradict themselves', () => {
  const [first, second] = p1;
  const problems = (agreement: object) => {
    const told = answer('bonus', { agreement, order } as never);
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const changed = (change: object) => problems(agreementWith([{ ...first, id: 'job-13', ...change }, second as never]));
  const testOf = (change: object) => changed({ test: { ...first?.test, ...change } });

  it.each([
    [
      'counts nothing',
      () => changed({ counts: { ...first?.counts, kinds: [] } }),
      'out-of-range agreement.terms.results.list[0].counts.kinds',
    ],
    ['is tested by nothing', () => changed({ test: undefined }), 'missing-field agreement.terms.results.list[0].test'],
    ['lasts weeks and days', () => testOf({ days: 91 }), 'both-given agreement.terms.results.list[0].test.days'],
    ['lasts nothing', () => testOf({ weeks: undefined }), 'missing-field agreement.terms.results.list[0].test.weeks'],
    [
      'cannot lie in its window',
      () => testOf({ window: { ...first?.test.window, holds: 'all-of-it', through: { from: 'start', months: 1 } } }),
      'date-order agreement.terms.results.list[0].test.window.through.months',
    ],
    [
      'is paid instead of one that is not there',
      () => changed({ insteadOf: { ...first?.pays, amount: undefined, results: ['andet'] } }),
      'invalid-option agreement.terms.results.list[0].insteadOf.results[0]',
    ],
    ['has the id of another', () => changed({ id: 'job-26' }), 'duplicate-id agreement.terms.results.list[1].id'],
    [
      'pays twice',
      () => changed({ pays: { ...first?.pays, percentOfFee: '5' } }),
      'both-given agreement.terms.results.list[0].pays.percentOfFee',
    ],
    [
      'pays in no way',
      () => changed({ pays: { ...first?.pays, amount: undefined } }),
      'missing-field agreement.terms.results.list[0].pays.amount',
    ],
    [
      'asks for an approval of a job',
      () => changed({ approval: { ...at('P1.5'), counts: 'from-approval' } }),
      'unknown-field agreement.terms.results.list[0].approval',
    ],
  ])('a result that %s', (_, ask, problem) => {
    expect(ask()).toContain(problem);
  });

  it('a level names results that have a rule, each once, and none where none is earned', () => {
    const agreement = agreementWith(p1);
    const named = (...bonus: string[]) => {
      const copy = structuredClone(agreement);
      (copy.tracks[0]?.levels[0] as { bonus: string[] }).bonus = bonus;
      return problems(copy);
    };
    expect(named('job-13', 'andet')).toEqual(['invalid-option agreement.tracks[0].levels[0].bonus[1]']);
    expect(named('job-13', 'job-13')).toEqual(['duplicate-id agreement.tracks[0].levels[0].bonus[1]']);
    const scope = { rule: 'P1', source: { document: 'K' }, levels: 'none' };
    expect(problems(agreementWith(p1, {}, { scope }))).toEqual(['invalid-option agreement.terms.results.scope.levels']);
  });

  it('what a result pays, and whether another order earns any, must be said to be answered', () => {
    const unpaid = agreementWith([{ ...first, id: 'job-13', pays: undefined } as never]);
    expect(problems(unpaid)).toEqual(['not-in-agreement order.level']);
    expect(problems(agreementWith([], {}, { list: undefined, scope: undefined }))).toEqual([
      'not-in-agreement order.level',
    ]);
  });

  it('an approval that the agreement does not ask for is not answered', () => {
    const placed = agreementWith([
      { ...first, id: 'job-13', counts: { ...first?.counts, kinds: ['loentilskud'] } } as never,
    ]);
    const placements = [
      { kind: 'loentilskud', firstDay: '2027-03-01', lastDay: '2027-05-30', approvedOn: '2027-03-02' },
    ];
    const told = answer('bonus', { agreement: placed, order, placements } as never);
    expect(told).toMatchObject({ problems: [{ code: 'not-in-agreement', path: 'placements[0].approvedOn' }] });
    const plain = answer('bonus', {
      agreement: placed,
      order,
      placements: [{ ...placements[0], approvedOn: undefined }],
    } as never);
    expect(plain).toMatchObject({ result: { decisions: [{ outcome: 'granted', earnedOn: '2027-05-30' }] } });
  });
});
