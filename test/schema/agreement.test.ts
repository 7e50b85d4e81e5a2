import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { fee } from '../../src/fee/fee.ts';
import { hourlyRate, hours } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { type Problem, problemsOf } from '../../src/problem/problem.ts';
import { agreementSchema, defineAgreement } from '../../src/schema/agreement.ts';
import { ownAgreement, ownAgreementJson } from '../cases/own-agreement.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
type Bent = any;

const told = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code}@${path}`);

/** What is wrong with the own agreement after it was bent: told by `defineAgreement`, and by `answer` below `agreement`. */
function problemsOfBent(bend: (agreement: Bent) => void): string[] {
  const bent = ownAgreementJson();
  bend(bent);
  const defined = told(problemsOf(() => defineAgreement(bent)));
  const answered = answer('catalogue', { agreement: bent });
  const inAnswer = answered.ok ? [] : told(answered.problems);
  expect(inAnswer).toEqual(defined.map((line) => line.replace(/@(?=.)/, '@agreement.')));
  return defined;
}

const level = (agreement: Bent, index = 0): Bent => agreement.tracks[0].levels[index];
const first = 'tracks[0].levels[0]';

describe('an agreement of a municipality', () => {
  it('is given back checked and frozen, with its level ids as types', () => {
    const defined = defineAgreement(ownAgreement);
    expect(JSON.parse(JSON.stringify(defined))).toEqual(ownAgreementJson());
    expect(Object.isFrozen(defined) && Object.isFrozen(defined.tracks[0]?.levels[0]?.hours)).toBe(true);
    const order = {
      startsOn: isoDate('2026-01-05'),
      weeks: 4,
      hoursPerWeek: hours('7.5'),
      hourlyRate: hourlyRate('100.05'),
    };
    expect(fee(defined, { order: { ...order, level: 'kort-forloeb' } }).total).toBe('3001.50');
    // @ts-expect-error No level of this agreement.
    expect(() => fee(defined, { order: { ...order, level: 'virksomhedsspor-b' } })).toThrow('unknown-level');
  });

  it('is not changed itself', () => {
    const own = ownAgreementJson();
    defineAgreement(own);
    expect(Object.isFrozen(own)).toBe(false);
    expect(own).toEqual(ownAgreementJson());
  });

  it('may be made from a shipped one', () => {
    const own = defineAgreement({ ...koebenhavn2016Fyldt30, id: 'egen-aftale', version: '2027' });
    expect([own.id, own.version, own.tracks.length]).toEqual(['egen-aftale', '2027', 5]);
  });

  it.each(Object.values(agreements))('is held to what $id passes', (agreement) => {
    const again: Agreement = defineAgreement(agreement as Agreement);
    expect(JSON.stringify(again)).toBe(JSON.stringify(agreementSchema.parse(agreement)));
  });
});

describe('what is wrong with an agreement', () => {
  it.each<[string, (agreement: Bent) => void, string[]]>([
    ['nothing', () => {}, []],
    [
      'a price band upside down',
      (a) => {
        level(a).hourlyRate.max = '99.9499';
      },
      [`band-upside-down@${first}.hourlyRate.max`],
    ],
    [
      'a price band of one price',
      (a) => {
        level(a).hourlyRate.max = '99.95';
      },
      [],
    ],
    [
      'weeks upside down',
      (a) => {
        level(a, 1).weeks.max = 4;
      },
      ['band-upside-down@tracks[0].levels[1].weeks.max'],
    ],
    [
      'hours upside down',
      (a) => {
        level(a, 1).hours.max = '1.9999';
        level(a, 2).hours.min = 4;
      },
      ['band-upside-down@tracks[0].levels[1].hours.max', 'band-upside-down@tracks[0].levels[2].hours.max'],
    ],
    [
      'ages upside down, or none at all between them',
      (a) => {
        level(a, 1).age.below = 18;
        level(a).age = { ...level(a, 1).age, below: 19 };
      },
      ['band-upside-down@tracks[0].levels[1].age.below'],
    ],
    [
      'more months of unemployment than they are counted in',
      (a) => {
        level(a).unemployment = { rule: 'E9', source: { document: 'K1' }, months: 19, ofLast: 18 };
        level(a, 1).unemployment = { rule: 'E9', source: { document: 'K1' }, months: 18, ofLast: 18 };
      },
      [`band-upside-down@${first}.unemployment.ofLast`],
    ],
    [
      'a band that is upside down as numbers, not as texts',
      (a) => {
        level(a).hourlyRate = { ...level(a).hourlyRate, min: '9', max: '10' };
      },
      [],
    ],
    [
      'a level named twice',
      (a) => {
        level(a, 2).id = 'kort-forloeb';
      },
      ['duplicate-id@tracks[0].levels[2].id'],
    ],
    [
      'a level named twice in different tracks',
      (a) => a.tracks.push({ ...structuredClone(a.tracks[0]), id: 'andet-spor', levels: [level(a)] }),
      ['duplicate-id@tracks[1].levels[0].id'],
    ],
    [
      'a track and a document named twice',
      (a) => {
        a.tracks.push({ ...a.tracks[0], levels: [{ ...level(a), id: 'nyt' }] });
        a.documents.push(a.documents[0]);
      },
      ['duplicate-id@documents[1].id', 'duplicate-id@tracks[1].id'],
    ],
    [
      'an id of a shipped document for another one',
      (a) => a.documents.push({ id: 'D16', title: 'Vores egen aftale' }, { id: 'D24', title: 'Et andet bilag' }),
      [
        'contradiction@documents[1].id',
        'contradiction@documents[1].title',
        'contradiction@documents[2].id',
        'contradiction@documents[2].title',
      ],
    ],
    ['an id of a shipped document for that document', (a) => a.documents.push(...koebenhavn2016Fyldt30.documents), []],
    ['hours without a source', (a) => delete level(a).hours.source, [`missing-field@${first}.hours.source`]],
    ['weeks without a rule', (a) => delete level(a).weeks.rule, [`missing-field@${first}.weeks.rule`]],
    ['a band without a source', (a) => delete level(a).hourlyRate.source, [`missing-field@${first}.hourlyRate.source`]],
    ['days without a source', (a) => delete a.terms.invoicing.due.source, ['missing-field@terms.invoicing.due.source']],
    [
      'a source without a document',
      (a) => {
        level(a).hours.source = { page: 4 };
      },
      [`missing-field@${first}.hours.source.document`],
    ],
    [
      'an unknown document, wherever it is named',
      (a) => {
        level(a).weeks.source.document = 'K2';
        level(a).special[0].source.document = 'K3';
        a.terms.fee.price.source.document = 'K4';
        a.tracks[0].source.document = 'K5';
      },
      [
        `unknown-document@${'tracks[0].source.document'}`,
        `unknown-document@${first}.weeks.source.document`,
        `unknown-document@${first}.special[0].source.document`,
        'unknown-document@terms.fee.price.source.document',
      ],
    ],
    [
      'a page 0',
      (a) => {
        level(a).hours.source.page = 0;
      },
      [`out-of-range@${first}.hours.source.page`],
    ],
    [
      'an unknown field',
      (a) => {
        level(a).hourRate = 1;
        a.terms.fee.extra = {};
      },
      [`unknown-field@${first}.hourRate`, 'unknown-field@terms.fee.extra'],
    ],
    [
      'a kind of hours that there is not',
      (a) => {
        level(a).hours.kind = 'around';
      },
      [`invalid-option@${first}.hours.kind`],
    ],
    ['hours without a kind', (a) => delete level(a).hours.kind, [`missing-field@${first}.hours.kind`]],
    ['a fixed level without its hours', (a) => delete level(a).hours.perWeek, [`missing-field@${first}.hours.perWeek`]],
    ['no price at all', (a) => delete level(a).hourlyRate, [`missing-field@${first}.hourlyRate`]],
    [
      'a price that says it is lost',
      (a) => {
        level(a).hourlyRate = null;
        a.absent = [
          { rule: 'E9', source: { document: 'K1' }, what: 'priser', words: { da: 'Prisen mangler.', en: 'No price.' } },
        ];
      },
      [],
    ],
    [
      'no price of a level, and nothing lost',
      (a) => {
        level(a).hourlyRate = null;
      },
      [`contradiction@${first}.hourlyRate`, 'contradiction@terms.fee.price.from'],
    ],
    [
      'a rate as a float with too many decimals',
      (a) => {
        level(a).hourlyRate.min = 99.95001;
      },
      [`too-many-decimals@${first}.hourlyRate.min`],
    ],
    [
      'hours of zero',
      (a) => {
        level(a).hours.perWeek = 0;
      },
      [`out-of-range@${first}.hours.perWeek`],
    ],
    [
      'weeks of zero and of 521',
      (a) => {
        level(a).weeks.weeks = 0;
        level(a, 1).weeks.max = 521;
      },
      [`out-of-range@${first}.weeks.weeks`, 'out-of-range@tracks[0].levels[1].weeks.max'],
    ],
    [
      'a bonus kind that there is not',
      (a) => {
        level(a).bonus = ['2'];
      },
      [`invalid-option@${first}.bonus[0]`],
    ],
    [
      'an empty name and a name in one language',
      (a) => {
        level(a).name.da = '';
        delete level(a, 1).name.en;
      },
      [`out-of-range@${first}.name.da`, 'missing-field@tracks[0].levels[1].name.en'],
    ],
    [
      'no tracks and no documents',
      (a) => {
        a.tracks = [];
        a.documents = [];
        a.terms = {};
      },
      ['out-of-range@documents', 'out-of-range@tracks'],
    ],
    [
      'a track without levels',
      (a) => {
        a.tracks[0].levels = [];
      },
      ['out-of-range@tracks[0].levels'],
    ],
    [
      'lists that are none',
      (a) => {
        a.tracks = {};
        a.documents = 'K1';
      },
      ['invalid-type@documents', 'invalid-type@tracks'],
    ],
  ])('%s', (_, bend, expected) => {
    const without = problemsOfBent(bend).filter(
      (line) => expected.length === 0 || !line.startsWith('unknown-document@') || expected.includes(line),
    );
    expect([...without].sort()).toEqual([...expected].sort());
  });

  it('is all that is missing from an empty object', () => {
    expect(problemsOfBent((a) => Object.keys(a).forEach((key) => void delete a[key]))).toEqual(
      ['id', 'version', 'name', 'documents', 'tracks', 'terms', 'absent'].map((field) => `missing-field@${field}`),
    );
  });

  it('is told for at most 100 places', () => {
    const bent = ownAgreementJson();
    for (let n = 0; n < 300; n++) bent[`felt${n}`] = n;
    expect(problemsOf(() => defineAgreement(bent))).toHaveLength(100);
    const answered = answer('catalogue', { agreement: bent });
    expect(answered.ok ? [] : answered.problems).toHaveLength(100);
  });

  it('has a size: a list of more items, a longer text, a longer id are refused unread', () => {
    const [many, long] = [new Array(501).fill(level(ownAgreementJson()).special[0]), 'x'.repeat(2_001)];
    const bend = (a: Bent) => {
      level(a).special = many;
      a.name.da = long;
      a.id = 'x'.repeat(201);
    };
    expect(problemsOfBent(bend).sort()).toEqual(['too-large@id', 'too-large@name.da', `too-large@${first}.special`]);
  });

  it.each([
    ['null', null, 'missing-field'],
    ['a number', 3, 'invalid-type'],
    ['a list', [], 'invalid-type'],
    ['an id that is none', 'egen-kommune-2026', 'unknown-agreement'],
    ['an empty id', '', 'unknown-agreement'],
    ['a name of every object', 'toString', 'unknown-agreement'],
  ])('is %s', (_, agreement, code) => {
    const answered = answer('catalogue', { agreement });
    expect(answered.ok ? [] : told(answered.problems)).toEqual([`${code}@agreement`]);
  });

  it('is found in bounded time in objects that hold themselves', () => {
    const started = performance.now();
    const self: Bent = {};
    for (const key of Object.keys(ownAgreement)) self[key] = self;
    self.tracks = [self, self];
    self.documents = [self];
    let twice: Bent = {};
    for (let n = 0; n < 60; n++) twice = { a: twice, b: twice, source: twice };
    let deep: Bent = [];
    for (let n = 0; n < 50_000; n++) deep = [deep];
    for (const agreement of [self, { id: twice, tracks: twice }, { ...ownAgreementJson(), id: deep }]) {
      expect(answer('catalogue', { agreement }).ok).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('an own agreement through the operations', () => {
  const agreement = ownAgreementJson();
  const order = { level: 'kort-forloeb', startsOn: '2026-01-05', weeks: 4, hoursPerWeek: 7.5, hourlyRate: '100.05' };
  const asked = (operation: string, facts: object) => answer(operation, { agreement, ...facts });

  it('answers every question it has terms for', () => {
    expect(asked('catalogue', {})).toMatchObject({ ok: true, result: { id: 'egen-kommune-2026' } });
    expect(asked('check-order', { order })).toMatchObject({ ok: true, result: { verdict: 'confirm', findings: [] } });
    expect(asked('check-order', { order: { ...order, hourlyRate: '100.06' } })).toMatchObject({
      result: { verdict: 'reject', findings: [{ code: 'rate-above-band', rule: 'E4', source: { document: 'K1' } }] },
    });
    expect(asked('fee', { order })).toMatchObject({ ok: true, result: { total: '3001.50', weeklyFee: '750.38' } });
    expect(asked('invoice-plan', { order })).toMatchObject({ ok: true, result: { invoiceBy: '2026-03-01' } });
    expect(asked('due-date', { sentOn: '2026-02-01' })).toMatchObject({
      ok: true,
      result: { nominalOn: '2026-02-15', dueOn: '2026-02-16', moved: true },
      meta: { agreement: { id: 'egen-kommune-2026', version: '1' } },
    });
    expect(asked('settle', { orders: [{ order }] })).toMatchObject({
      ok: true,
      result: { totals: { fee: '3001.50' } },
    });
  });

  it('rejects nothing by ordering terms it does not have', () => {
    const early = { ...order, orderedOn: '2026-02-01', orderedOutsidePortal: true };
    expect(asked('check-order', { order: early })).toMatchObject({ result: { verdict: 'confirm' } });
  });

  it('says what it holds no rule on', () => {
    const without = { ...agreement, terms: {} };
    for (const [operation, facts] of [
      ['fee', { order }],
      ['invoice-plan', { order }],
      ['due-date', { sentOn: '2026-02-01' }],
    ] as const) {
      expect(answer(operation, { agreement: without, ...facts })).toMatchObject({
        ok: false,
        problems: [{ code: 'not-in-agreement', path: 'agreement' }],
      });
    }
  });

  it('is one of several in a settlement', () => {
    const orders = [{ order, agreement }, { order: { ...order, level: 'ukendt' } }];
    expect(answer('settle', { agreement: 'koebenhavn-2016-unge', orders })).toMatchObject({
      ok: true,
      result: { orders: [{ agreement: 'egen-kommune-2026', fee: { total: '3001.50' } }, { verdict: 'reject' }] },
    });
    const bent = { ...agreement, version: 2 };
    expect(answer('settle', { agreement: 'koebenhavn-2016-unge', orders: [{ order, agreement: bent }] })).toMatchObject(
      {
        ok: false,
        problems: [{ code: 'invalid-type', path: 'orders[0].agreement.version' }],
      },
    );
  });
});
