import { describe, expect, it, test } from 'vitest';
import { answer, explain } from '../../src/operations/operations.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const course = {
  level: 'virksomhedsspor-b',
  citizen: 'borger-1',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: 12,
  hourlyRate: 140,
};
const alone = {
  level: 'ret-og-pligt-mentor',
  citizen: 'borger-1',
  startsOn: '2016-08-01',
  weeks: 26,
  hoursPerWeek: 1,
  hourlyRate: 320,
};
const retention = {
  level: 'fastholdelsesmentor',
  citizen: 'borger-1',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: 1,
  hourlyRate: 300,
};

const asked = (order: object, ...otherOrders: object[]) => answer('check-order', { agreement, order, otherOrders });
const codes = (order: object, ...others: object[]) => {
  const told = asked(order, ...others) as { result: { findings: readonly { code: string }[] } };
  return told.result.findings.map(({ code }) => code);
};
const closedOn = (lastOpenDay: string) => ({ closure: { ground: 'closed-early', lastOpenDay } });

describe('a right-and-duty mentor beside another course (R136)', () => {
  test.each([
    ['as ordered', {}, ['not-orderable-with-others']],
    ['closed on the first day', closedOn('2016-08-01'), ['not-orderable-with-others']],
    ['closed the day before', closedOn('2016-07-31'), []],
    ['ended by agreement the day before', { closure: { ground: 'agreed-termination', lastOpenDay: '2016-07-31' } }, []],
    ['cancelled before its start', { closure: { ground: 'cancelled-before-start' } }, []],
    ['rejected without an open day', { closure: { ground: 'objective-rejection' } }, []],
    [
      'rejected after it had begun',
      { closure: { ground: 'objective-rejection', lastOpenDay: '2016-08-01' } },
      ['not-orderable-with-others'],
    ],
  ])('whose other course was %s', (_, ended, expected) => {
    expect(codes(alone, { order: course, ...ended })).toEqual(expected);
  });

  it('takes an order in either form, and one outside the portal in neither', () => {
    expect(codes(alone, course)).toEqual(['not-orderable-with-others']);
    expect(codes(alone, { order: { ...course, orderedOutsidePortal: true } })).toEqual([]);
    expect(codes(alone, { ...course, confirmedOutsidePortal: true })).toEqual([]);
  });

  it('says which of the two stands alone', () => {
    const told = (order: object, other: object) => explain('check-order', asked(order, other), 'da');
    expect(told(alone, course)).toContain(
      'Niveauet bestilles kun alene, og borgeren har et andet forløb i samme periode.',
    );
    expect(told(course, alone)).toContain('Borgeren har i samme periode Ret og pligt-mentor, som kun bestilles alene.');
    expect(told({ ...alone, startsOn: '2016-09-05' }, alone)).toContain('Niveauet bestilles kun alene');
    expect(explain('check-order', asked(course, alone), 'en')).toContain(
      'In the same period the citizen has Right-and-duty mentor, which is only ordered on its own.',
    );
  });

  it('is not barred by the order of another citizen, which is told', () => {
    const others = [
      { ...course, citizen: 'borger-2' },
      { ...course, citizen: undefined, level: 'nowhere', startsOn: '2020-01-06' },
      { order: { ...course, citizen: 'borger-3' } },
    ];
    expect(codes(alone, ...others)).toEqual(['other-citizen']);
    expect(asked(alone, ...others)).toMatchObject({ result: { verdict: 'confirm', findings: [{ severity: 'warn' }] } });
    expect(explain('check-order', asked(alone, ...others), 'da')).toContain(
      'Af de andre ordrer er nr. 1 og 3 en anden borgers og tæller ikke med.',
    );
    expect(explain('check-order', asked(alone, others[0] as object), 'en')).toContain(
      "Of the other orders no. 1 is another citizen's and not counted.",
    );
    expect(codes({ ...alone, level: 'nowhere' }, others[0] as object)).toEqual(['unknown-level', 'other-citizen']);
  });

  it('is not asked of a level that the agreement does not have', () => {
    expect(codes({ ...course, level: 'nowhere' }, course)).toEqual(['unknown-level']);
    expect(codes({ ...course, level: 'nowhere' }, alone)).toEqual(['unknown-level', 'not-orderable-with-others']);
  });

  it('counts all where the order or the other names no citizen', () => {
    expect(codes({ ...alone, citizen: undefined }, { ...course, citizen: 'borger-2' })).toEqual([
      'not-orderable-with-others',
    ]);
    expect(codes(alone, { ...course, citizen: undefined })).toEqual(['not-orderable-with-others']);
    expect(codes({ ...alone, citizen: 'å' }, { ...course, citizen: 'å'.normalize('NFD') })).toEqual([
      'not-orderable-with-others',
    ]);
  });

  it('tells what is wrong with another order, and its closure, where it stands', () => {
    const told = asked(
      alone,
      { order: course, ...closedOn('2016-10-03') },
      { order: { ...course, startsOn: '2016-02-30' } },
      { ...course, weeks: undefined },
    );
    expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'invalid-date otherOrders[1].order.startsOn',
      'missing-field otherOrders[2].weeks',
    ]);
    const late = asked(
      alone,
      { order: course, ...closedOn('2016-10-03') },
      { order: { ...course, endsOn: '2016-07-03', weeks: undefined } },
      { ...course, startsOn: '2199-12-31' },
    );
    expect(late.ok ? [] : late.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'date-order otherOrders[0].closure.lastOpenDay',
      'date-order otherOrders[1].order.endsOn',
      'date-out-of-range otherOrders[2].weeks',
    ]);
    const unknown = asked(alone, { order: course, closed: true }, { orders: course });
    expect(unknown.ok ? [] : unknown.problems.map(({ path }) => path)).toContain('otherOrders[0].closed');
  });
});

describe('a retention mentor behind another (R134, p. 37–38)', () => {
  const next = (startsOn: string, weeks = 13) => ({ ...retention, startsOn, weeks });
  test.each([
    ['right behind', next('2016-10-03'), [retention], true],
    ['one week of it', next('2016-10-03', 1), [retention], true],
    ['a working day between', next('2016-10-04'), [retention], false],
    ['a weekend between', next('2016-10-03'), [{ ...retention, weeks: undefined, endsOn: '2016-09-30' }], true],
    ['together exactly 13 weeks', next('2016-08-01', 9), [{ ...retention, weeks: 4 }], false],
    ['together a week more', next('2016-08-01', 10), [{ ...retention, weeks: 4 }], true],
    [
      'behind two that lie behind one another',
      next('2016-08-29', 6),
      [next('2016-08-01', 4), { ...retention, weeks: 4 }],
      true,
    ],
    [
      'the same two, told the other way round',
      next('2016-08-29', 6),
      [{ ...retention, weeks: 4 }, next('2016-08-01', 4)],
      true,
    ],
    [
      'right behind one, with another that begins while it runs',
      next('2016-10-03'),
      [retention, next('2016-10-17')],
      true,
    ],
    ['behind one that was closed early', next('2016-10-03'), [{ order: retention, ...closedOn('2016-09-29') }], false],
    ['beside it', next('2016-08-01'), [retention], true],
    ['before it', { ...retention }, [next('2016-10-03')], false],
    ['another citizen’s', next('2016-10-03'), [{ ...retention, citizen: 'borger-2' }], false],
    ['behind a course of another level', next('2016-10-03'), [course], false],
  ])('%s', (_, order, others, expected) => {
    const told = asked(order, ...others) as { result: { verdict: string; findings: readonly { code: string }[] } };
    expect(told.result.findings.some(({ code }) => code === 'continued-beyond-longest')).toBe(expected);
    expect(told.result.verdict).toBe('confirm');
  });

  it('says so in words, and cites the page', () => {
    const told = asked(next('2016-10-03'), retention);
    expect(told).toMatchObject({ result: { findings: [{ rule: 'R134', source: { page: 38 }, severity: 'warn' }] } });
    expect(explain('check-order', told, 'da')).toContain(
      'mere end 13 uger; det er kun for særlige tilfælde efter jobcentrets vurdering',
    );
  });

  it('no other level, and none of the same citizen in a batch, goes unseen', () => {
    expect(codes({ ...course, startsOn: '2016-10-03', weeks: 26 }, course)).toEqual([]);
    const settled = answer('settle', {
      agreement,
      orders: [next('2016-10-03'), retention].map((order) => ({ order })),
    });
    expect(settled).toMatchObject({
      result: { orders: [{ findings: [{ code: 'continued-beyond-longest' }] }, { findings: [] }] },
    });
  });

  it('in `settle`, an order that was closed before bars nothing', () => {
    const both = (lastOpenDay: string) =>
      answer('settle', { agreement, orders: [{ order: course, ...closedOn(lastOpenDay) }, { order: alone }] });
    expect(both('2016-07-31')).toMatchObject({ result: { totals: { rejected: 0 } } });
    expect(both('2016-08-01')).toMatchObject({ result: { totals: { rejected: 2 } } });
    const told = answer('settle', {
      agreement,
      orders: [{ order: alone, otherOrders: [{ order: course, ...closedOn('2016-07-31') }] }],
    });
    expect(told).toMatchObject({ result: { totals: { rejected: 0 } } });
  });
});
