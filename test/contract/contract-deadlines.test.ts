import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractDuties } from '../../src/agreement/contract-duties.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 as udsatte } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { type Day, monthOf } from '../../src/calendar/date-arithmetic.ts';
import { isWorkingDay } from '../../src/calendar/day-kinds.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { contractDeadlines } from '../../src/contract/contract-deadlines.ts';
import type { ContractReadings } from '../../src/contract/deadline-rules.ts';
import { courseTriggers, plainTriggers, type Trigger, type TriggerKind } from '../../src/contract/trigger.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { triggerCases, triggerCasesOf2024 } from '../cases/contract.ts';

const ask = (trigger: object, readings: ContractReadings = {}) =>
  contractDeadlines(agreement, { trigger: trigger as Trigger }, readings);
const codes = (trigger: object) => ask(trigger).findings.map(({ code }) => code);
const days = (trigger: object, readings: ContractReadings = {}) =>
  ask(trigger, readings).deadlines.map(({ dueOn }) => dueOn);

it.each(triggerCases)('$id', ({ trigger, deadlines }) => {
  const result = ask(trigger);
  expect(result.deadlines.map(({ duty, side, dueOn, rule, source }) => [duty, side, dueOn, rule, source.page])).toEqual(
    deadlines,
  );
  expect(result.findings).toEqual([]);
  expect(result.steps?.map(({ gives }) => gives)).toEqual(deadlines.map(([, , dueOn]) => dueOn));
});

it.each(triggerCasesOf2024)('2024: $id', ({ trigger, deadlines }) => {
  const result = contractDeadlines(udsatte, { trigger: trigger as unknown as Trigger });
  expect(
    result.deadlines.map(({ duty, side, dueOn, rule, source }) => [duty, side, dueOn, rule, source.section]),
  ).toEqual(deadlines);
  for (const language of ['da', 'en'] as const) {
    const told = answer('contract-deadlines', { agreement: udsatte.id, trigger });
    expect(explain('contract-deadlines', told, language)).not.toMatch(/undefined|NaN|\[object|D16/);
  }
});

it('every trigger and every duty stands in the worked examples', () => {
  const kinds: readonly TriggerKind[] = [
    ...plainTriggers,
    ...courseTriggers,
    'award-notification',
    'dispute-notice',
    'expiry',
    'termination',
    'force-majeure-termination',
    'payment-demand',
    'unremedied-defect',
    'material-delay',
    'insurance-renewal',
    'insurance-cancelled',
    'exclusion',
  ];
  const all = [...triggerCases, ...triggerCasesOf2024];
  expect(new Set(all.map(({ trigger }) => trigger.kind))).toEqual(new Set(kinds));
  expect(new Set(all.flatMap(({ deadlines }) => deadlines.map(([duty]) => duty)))).toEqual(new Set(contractDuties));
});

/** Whose each duty is; a notice that ends the agreement is told by whoever gives it. */
const whose: Readonly<Record<string, readonly string[]>> = {
  buyer: [
    ...['extension-notice', 'latest-extended-expiry', 'requirements-notice', 'supplementary-information'],
    ...['contract-signature', 'workflow-notice'],
  ],
  kunde: ['pay-or-deposit'],
  party: [
    ...['force-majeure-account', 'force-majeure-termination', 'notice-ends', 'contact-change-notice'],
    'negotiation-meeting',
  ],
  mediator: ['mediator-assessment', 'mediator-assessment-extended'],
  bidder: ['offer-binding', 'register-entry', 'winner-documents', 'exclusion'],
};

it.each([
  ['2016', agreement, triggerCases],
  ['2024', udsatte, triggerCasesOf2024],
] as const)('%s: each deadline names whose it is, the provider where it is nobody else’s', (_, asked, cases) => {
  const partyOf = (duty: string) => Object.keys(whose).find((party) => whose[party]?.includes(duty)) ?? 'provider';
  for (const { trigger } of cases as typeof triggerCases) {
    const { deadlines } = contractDeadlines(asked, { trigger: trigger as unknown as Trigger });
    for (const { duty, who } of deadlines)
      expect([duty, who]).toEqual([duty, duty === 'agreement-ends' ? trigger['by'] : partyOf(duty)]);
  }
});

it('deadlines of one event stand in date order, whichever clause comes first', () => {
  for (const { trigger, deadlines } of triggerCases) {
    const due = deadlines.map(([, , dueOn]) => dueOn);
    expect([trigger.kind, days(trigger)]).toEqual([trigger.kind, [...due].sort()]);
  }
  const { employmentCertificate, employmentTerms } = agreement.terms.contract ?? {};
  const contract = {
    employmentCertificate: { ...(employmentCertificate as NonNullable<typeof employmentCertificate>), weeks: 6 },
    employmentTerms: { ...(employmentTerms as NonNullable<typeof employmentTerms>), weeks: 1 },
  };
  const turned = { ...agreement, terms: { ...agreement.terms, contract } };
  const trigger = { kind: 'employment-start', on: isoDate('2017-01-02') } as const;
  expect(contractDeadlines(turned, { trigger }).deadlines.map(({ duty, dueOn }) => [duty, dueOn])).toEqual([
    ['employment-terms', '2017-01-09'],
    ['employment-certificate', '2017-02-13'],
  ]);
});

it('a standstill is written for an electronic notification alone (R089)', () => {
  const duties = (electronic?: boolean) =>
    ask({ kind: 'award-notification', on: '2016-04-01', electronic }).deadlines.map(({ duty }) => duty);
  expect(duties(true)).toEqual(duties());
  expect(duties(false)).toEqual(['register-entry', 'winner-documents']);
  expect(codes({ kind: 'award-notification', on: '2016-04-01', electronic: false })).toEqual([
    'standstill-not-written',
  ]);
});

it('both languages tell every example without a gap', () => {
  for (const { trigger } of triggerCases) {
    const told = answer('contract-deadlines', { agreement: agreement.id, trigger });
    expect(told.ok).toBe(true);
    for (const language of ['da', 'en'] as const) {
      expect(explain('contract-deadlines', told, language)).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

describe('readings', () => {
  it('remedy-days: working days', () => {
    expect(days({ kind: 'complaint', on: '2016-10-07' }, { 'remedy-days': 'working-days' })).toEqual(['2016-10-12']);
  });

  it('standstill-end: the 10th day', () => {
    const notified = { kind: 'award-notification', on: '2016-04-01' };
    expect(days(notified, { 'standstill-end': 'on-the-10th-day' })).toEqual(['2016-04-01', '2016-04-01', '2016-04-11']);
    expect(ask(notified).steps?.at(-1)).toMatchObject({ reading: 'standstill-end', option: 'after-10-whole-days' });
  });
});

describe('G20: more than once within 6 months', () => {
  it.each([
    [[], []],
    [['2016-07-14'], []],
    [['2016-07-15'], []],
    [['2016-07-16'], ['repeated-breach']],
    [['2017-01-15'], ['repeated-breach']],
    [['2015-01-01', '2016-12-01'], ['repeated-breach']],
  ])('before it %j: %j', (earlier, expected) => {
    for (const kind of ['unremedied-defect', 'material-delay']) {
      expect(codes({ kind, on: '2017-01-15', earlier: undefined })).toEqual([]);
      expect(codes({ kind, on: '2017-01-15', earlier })).toEqual(expected);
    }
  });

  it.each([
    ['2017-02-28', ['repeated-breach']],
    ['2017-03-01', []],
  ])('6 months from 31 August hold 28 February: %s finds %j', (on, expected) => {
    expect(codes({ kind: 'material-delay', on, earlier: ['2016-08-31'] })).toEqual(expected);
  });

  it('agrees with the last day on which a repetition counts', () => {
    const day = fc.integer({ min: 40_000, max: 45_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 250 }), (first, later) => {
        const on = toIsoDate((first + later) as Day);
        const earlier = toIsoDate(first as Day);
        const [through = ''] = days({ kind: 'unremedied-defect', on: earlier });
        expect(codes({ kind: 'unremedied-defect', on, earlier: [earlier] }).length === 1).toBe(on <= through);
      }),
    );
  });
});

describe('findings', () => {
  it('the option is used once', () => {
    expect(codes({ kind: 'expiry', on: '2018-06-30', extendedBefore: true })).toEqual(['already-extended']);
    expect(days({ kind: 'expiry', on: '2018-06-30', extendedBefore: true })).toEqual([]);
    expect(codes({ kind: 'expiry', on: '2018-06-30', extendedBefore: false })).toEqual([]);
    expect(days({ kind: 'expiry', on: '2018-06-30', extendedBefore: false })).toHaveLength(2);
  });

  it.each([
    ['2018-06-30', ['not-effective-day'], []],
    ['2018-07-01', [], ['2018-05-01']],
    ['2018-07-02', ['not-effective-day'], []],
    ['2018-08-01', ['not-effective-day'], []],
    ['2019-07-01', [], ['2019-05-01']],
  ])('R292: an increase on %s finds %j, its notice is due %j', (on, found, due) => {
    const increase = { kind: 'price-increase', on };
    expect(codes(increase)).toEqual(found);
    expect(days(increase)).toEqual(due);
    expect(ask(increase).findings.every(({ rule, severity }) => rule === 'R292' && severity === 'reject')).toBe(true);
  });

  it('the short notices are the buyer’s', () => {
    const provider = { kind: 'termination', by: 'provider', on: '2017-03-15' };
    expect(codes({ ...provider, ground: 'changed-need' })).toEqual(['not-a-ground-of-the-provider']);
    expect(codes({ ...provider, ground: 'ordinary' })).toEqual([]);
    expect(days({ ...provider, ground: 'regulation-or-budget' })).toEqual(['2017-05-31']);
  });

  it('A80: after 30 days, by the party that is not hindered, the Kunde only its delivery agreements', () => {
    const base = {
      kind: 'force-majeure-termination',
      since: '2016-10-03',
      on: '2016-11-02',
      by: 'kunde',
      hindered: 'provider',
      what: 'delivery-agreement',
    };
    expect(codes(base)).toEqual([]);
    expect(codes({ ...base, on: '2016-11-01' })).toEqual(['not-hindered-long-enough']);
    expect(codes({ ...base, what: 'framework-agreement' })).toEqual(['kunde-cannot-terminate']);
    expect(codes({ ...base, by: 'buyer', what: 'framework-agreement' })).toEqual([]);
    expect(codes({ ...base, by: 'provider' })).toEqual(['hindered-party-cannot-terminate']);
  });

  it('a payment demand comes after the due day and says what it must', () => {
    const demand = { kind: 'payment-demand', on: '2016-12-01' };
    expect(
      codes({ ...demand, paymentDueOn: '2016-11-30', describesBreach: true, announcesCancellation: true }),
    ).toEqual([]);
    expect(codes({ ...demand, paymentDueOn: '2016-12-01' })).toEqual(['demand-before-due']);
    expect(codes({ ...demand, describesBreach: false })).toEqual(['demand-incomplete']);
    expect(codes({ ...demand, announcesCancellation: false })).toEqual(['demand-incomplete']);
  });

  it('insurance: at least 10 million for personal injury; the cover of property is lost in the source', () => {
    const renewal = { kind: 'insurance-renewal', on: '2017-01-01' };
    expect(codes({ ...renewal, personalInjuryCover: '10000000.00' })).toEqual([]);
    expect(codes({ ...renewal, personalInjuryCover: '9999999.99' })).toEqual(['cover-too-low']);
    expect(ask(renewal).missing.map(({ what, rule }) => [what, rule])).toEqual([['property-damage-cover', 'R350']]);
  });
});

it('nothing of a contract is “rejected” in a text, and an extended deadline cannot be misread', () => {
  const said = (trigger: object, language: 'da' | 'en') =>
    explain('contract-deadlines', answer('contract-deadlines', { agreement: agreement.id, trigger }), language);
  const poor = { kind: 'insurance-renewal', on: '2017-01-01', personalInjuryCover: 1 };
  expect(said(poor, 'da')).toContain('\nIkke i orden: Forsikringen dækker mindre end');
  expect(said(poor, 'en')).toContain('\nNot in order: ');
  expect(said({ kind: 'documentation-demand', on: '2016-12-19' }, 'da')).toContain(
    '\nDokumentation i hænde, hvis fristen forlænges: senest 3. januar 2017 [',
  );
});

describe('cooperation and courses (R182, R190, R195, R198, R283)', () => {
  it.each([
    ['2016-04-29', ['2016-04-30'], []],
    ['2016-04-30', ['2016-04-30'], []],
    ['2016-05-01', [], ['interpreter-agreements-over']],
  ])('an interpreter on %s: %j, %j', (on, due, found) => {
    expect(days({ kind: 'interpreter-needed', on })).toEqual(due);
    expect(codes({ kind: 'interpreter-needed', on })).toEqual(found);
  });

  it('a notice of 5 weekdays counts 24 December and no public holiday', () => {
    expect(days({ kind: 'workflow-change', on: '2016-12-27' })).toEqual(['2016-12-19']);
    expect(days({ kind: 'workflow-change', on: '2017-01-02' })).toEqual(['2016-12-23']);
    // In 2018 it is a Monday: 24, 21, 20, 19 and 18 December.
    expect(days({ kind: 'workflow-change', on: '2018-12-27' })).toEqual(['2018-12-18']);
  });

  it.each([
    [{ kind: 'course-end', level: 'spor-9' }, 'unknown-level at trigger.level'],
    [{ kind: 'citizen-referred', level: 'fastholdelsesmentor' }, 'not-in-agreement at trigger.level'],
    [{ kind: 'placement-end', level: 'fleksjobspor-a' }, 'not-in-agreement at trigger.level'],
  ])('%j: %s', (trigger, problem) => {
    expect(input({ ...trigger, on: '2016-10-30' })).toEqual([problem]);
  });

  it('an agreement says what it says: area 1 has development goals and no CV, 2024 neither', () => {
    const end = { kind: 'course-end', on: '2016-10-30', level: 'uddannelsesvej-1-uden-a' };
    const told = answer('contract-deadlines', { agreement: 'koebenhavn-2016-unge', trigger: end });
    expect(told).toMatchObject({ result: { deadlines: [{ duty: 'development-goals' }] } });
    expect(input({ ...end, kind: 'placement-end' }, 'koebenhavn-2016-unge')).toEqual([
      'not-in-agreement at trigger.kind',
    ]);
    expect(input({ ...end, level: 'helhedsforloeb' }, udsatte.id)).toEqual(['not-in-agreement at trigger.kind']);
    expect(input({ kind: 'workflow-change', on: '2025-01-01' }, udsatte.id)).toEqual([
      'not-in-agreement at trigger.kind',
    ]);
    expect(input({ kind: 'intake', on: '2016-10-30' })).toEqual(['not-in-agreement at trigger.kind']);
  });

  it('a course without development goals ends with its products, or is not answered', () => {
    const { developmentGoals: _, ...delivery } = agreement.terms.delivery ?? {};
    const own = { ...agreement, terms: { ...agreement.terms, delivery } };
    const end = (level: string) => ({ trigger: { kind: 'course-end', on: isoDate('2016-10-30'), level } as Trigger });
    const made = contractDeadlines(own, end('virksomhedsspor-c')).deadlines;
    expect(made.map(({ duty, source }) => [duty, source.page])).toEqual([['documentation-basis', 35]]);
    expect(() => contractDeadlines(own, end('afklaringsspor-a'))).toThrow('not-in-agreement at trigger.level');
  });

  it('`duties` lists none of them any more, and what is no day is a duty of its own', () => {
    const listed = (of: string) => {
      const told = answer('duties', { agreement: of });
      return told.ok ? told.result.duties.map(({ rule }) => rule) : [];
    };
    const moved = ['R143', 'R168', 'R182', 'R190', 'R191', 'R195', 'R198', 'R204', 'R283', 'R415'];
    const of2016 = listed(agreement.id);
    expect(of2016.filter((rule) => moved.includes(rule))).toEqual([]);
    expect(of2016).toEqual(expect.arrayContaining(['R494', 'R495', 'R496', 'R497']));
    const of2024 = ['R034', 'R054', 'R056', 'R057', 'R065'];
    expect(listed(udsatte.id).filter((rule) => of2024.includes(rule))).toEqual([]);
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 1_000, max: 100_000 }).map((each) => each as Day);

  it('a notice to the end of a month is at least the months long and ends on a month’s last day', () => {
    fc.assert(
      fc.property(day, (on) => {
        const [end = ''] = days({ kind: 'termination', by: 'buyer', on: toIsoDate(on) });
        const last = dayOf(end, '');
        expect(monthOf((last + 1) as Day)).toBe(monthOf(last) + 1);
        expect(monthOf(last)).toBe(monthOf(on) + 2);
      }),
    );
  });

  it('deadlines counted in working days fall on one; none moves otherwise', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('change-request', 'contact-change', 'data-notice', 'mediation'), (on, kind) => {
        for (const due of days({ kind, on: toIsoDate(on) })) expect(isWorkingDay(dayOf(due, ''))).toBe(true);
        const [remedy = ''] = days({ kind: 'complaint', on: toIsoDate(on) });
        expect(dayOf(remedy, '')).toBe(on + 3);
      }),
    );
  });

  it('a later event never has an earlier deadline', () => {
    // An increase has a deadline on one day of the year alone, and the agreements on interpreters one that is written.
    const written: readonly string[] = ['price-increase', 'interpreter-needed'];
    const of2024: readonly string[] = triggerCasesOf2024
      .map(({ trigger }) => trigger.kind)
      .filter((kind) => kind !== 'agreement-start');
    const kinds = plainTriggers.filter((kind) => !written.includes(kind) && !of2024.includes(kind));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), fc.constantFrom(...kinds), (on, later, kind) => {
        const [first, second] = [days({ kind, on: toIsoDate(on) }), days({ kind, on: toIsoDate((on + later) as Day) })];
        first.forEach((due, at) => {
          expect(due <= (second[at] ?? '')).toBe(true);
        });
      }),
    );
  });
});

const input = (trigger: unknown, agreementId = 'koebenhavn-2016-fyldt-30') => {
  const told = answer('contract-deadlines', { agreement: agreementId, trigger });
  return told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`);
};

it.each([
  [undefined, 'missing-field at trigger'],
  [null, 'missing-field at trigger'],
  [{ on: '2016-10-03' }, 'missing-field at trigger.kind'],
  [{ kind: 'birthday', on: '2016-10-03' }, 'invalid-option at trigger.kind'],
  [{ kind: 'complaint' }, 'missing-field at trigger.on'],
  [{ kind: 'complaint', on: '2016-10-33' }, 'invalid-date at trigger.on'],
  [{ kind: 'complaint', on: '2016-10-03', by: 'buyer' }, 'unknown-field at trigger.by'],
  [{ kind: 'termination', on: '2016-10-03' }, 'missing-field at trigger.by'],
  [{ kind: 'termination', on: '2016-10-03', by: 'citizen' }, 'invalid-option at trigger.by'],
  [{ kind: 'termination', on: '2199-11-01', by: 'buyer' }, 'date-out-of-range at trigger.on'],
  [{ kind: 'complaint', on: '2199-12-30' }, 'date-out-of-range at trigger.on'],
  [{ kind: 'change-request', on: '2199-12-20' }, 'date-out-of-range at trigger.on'],
  [{ kind: 'contact-change', on: '1900-01-05' }, 'date-out-of-range at trigger.on'],
  [{ kind: 'unremedied-defect', on: '2016-10-03', earlier: ['2016-10-04'] }, 'date-order at trigger.earlier[0]'],
  [
    {
      kind: 'force-majeure-termination',
      on: '2016-10-03',
      since: '2016-10-04',
      by: 'buyer',
      hindered: 'provider',
      what: 'delivery-agreement',
    },
    'date-order at trigger.since',
  ],
])('%j', (trigger, problem) => {
  expect(input(trigger)).toEqual([problem]);
});

it.each<[object, readonly string[]]>([
  [
    { kind: 'material-delay', on: '2016-10-03', earlier: ['2016-10-04', '2016-10-03', '2016-10-05'] },
    ['date-order at trigger.earlier[0]', 'date-order at trigger.earlier[2]'],
  ],
  [
    { kind: 'force-majeure-termination', on: '2016-10-03', since: '2016-02-30', by: 'buyer', hindered: 'provider' },
    ['invalid-date at trigger.since'],
  ],
  [
    { kind: 'payment-demand', on: '2016-02-30', paymentDueOn: '2016-02-31' },
    ['invalid-date at trigger.on', 'invalid-date at trigger.paymentDueOn'],
  ],
])('all that is wrong with %j is told together', (trigger, problems) => {
  expect(problemsOf(() => ask(trigger)).map(({ code, path }) => `${code} at ${path}`)).toEqual(problems);
});

it.each([
  ['complaint', 'remedy-days', 'calendar-days'],
  ['award-notification', 'standstill-end', 'after-10-whole-days'],
])('the deadline of %s names %s', (kind, reading, option) => {
  const { steps = [] } = ask({ kind, on: '2016-10-07' });
  expect(steps.at(-1)).toMatchObject({ reading, option });
  expect(steps.slice(0, -1).filter((step) => 'reading' in step)).toEqual([]);
});

it('an agreement without such terms has no answer', () => {
  expect(input({ kind: 'complaint', on: '2016-10-03' }, 'koebenhavn-udsatte-over-30')).toEqual([
    'not-in-agreement at agreement',
  ]);
  expect(input({ kind: 'tender-deadline', on: '2016-10-03' }, 'koebenhavn-udsatte-over-30')).toEqual([
    'not-in-agreement at agreement',
  ]);
});

it('leaves the steps out on request', () => {
  const facts = { trigger: { kind: 'complaint', on: isoDate('2016-10-07') }, steps: false } as const;
  expect(contractDeadlines(agreement, facts)).not.toHaveProperty('steps');
});
