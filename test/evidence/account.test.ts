import { describe, expect, it } from 'vitest';
import { type Account, openAccount, type StepShape } from '../../src/evidence/account.ts';
import { reading } from '../../src/evidence/reading.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const clause = { rule: 'R207', source: { document: 'D16', page: 70 } };
const ground = { documents: [{ id: 'D16' }] };
const ambiguous = (id: string) =>
  reading({
    id,
    register: 'A01',
    rules: ['R207'],
    sources: [clause.source],
    question: { da: 'Hvad?', en: 'What?' },
    options: [
      { id: 'one', means: { da: 'Det ene.', en: 'The one.' } },
      { id: 'other', means: { da: 'Det andet.', en: 'The other.' } },
    ],
    why: { da: 'Derfor.', en: 'Because.' },
  });
const [before, within, after, aside] = ['before', 'within', 'after', 'aside'].map(ambiguous) as [
  ReturnType<typeof ambiguous>,
  ReturnType<typeof ambiguous>,
  ReturnType<typeof ambiguous>,
  ReturnType<typeof ambiguous>,
];

interface Steps {
  first: StepShape;
  second: StepShape;
  third: StepShape;
}

const told = (account: Account<Steps>) =>
  (account.explained({}).steps ?? []).map(({ what, reading: id, option, alsoRead = [] }) =>
    [what, ...(id === undefined ? [] : [`${id} = ${option}`]), ...alsoRead.map((each) => each.reading)].join(' '),
  );

describe('a part of an account', () => {
  it('stands where it was opened, whenever its steps are told', () => {
    const account = openAccount<Steps>(ground, {}, true);
    const part = account.part();
    account.optionOf(after);
    account.tell?.('second', clause, {}, '');
    part.optionOf(within);
    part.tell?.('first', clause, {}, '');
    expect(told(account)).toEqual(['first within = one', 'second after = one']);
  });

  it('names in its first step what was asked before, and in its last what was asked after', () => {
    const account = openAccount<Steps>(ground, { before: 'other' }, true);
    account.tell?.('first', clause, {}, '');
    account.optionOf(before);
    const part = account.part();
    part.optionOf(within);
    part.tell?.('second', clause, {}, '');
    part.tell?.('third', clause, {}, '');
    part.optionOf(after);
    expect(told(account)).toEqual(['first', 'second before = other within', 'third after = one']);
  });

  it('ends an account whose last question it was', () => {
    const account = openAccount<Steps>(ground, {}, true);
    account.part().tell?.('first', clause, {}, '');
    account.optionOf(after);
    expect(told(account)).toEqual(['first after = one']);
  });

  it('of a silent account is silent', () => {
    const account = openAccount<Steps>(ground, {}, false);
    expect(account.part()).toBe(account);
    expect(account.explained({ total: 1 })).toEqual({ total: 1 });
  });
});

describe('a silent account', () => {
  it('tells nothing, and what it asks is named by the next step of the account it was opened from', () => {
    const consulted = new Set<ReturnType<typeof ambiguous>>();
    const account = openAccount<Steps>(ground, { aside: 'other' }, true, consulted);
    const silent = account.silent<Steps>();
    expect(silent.optionOf(aside)).toBe('other');
    expect(silent.beside<Steps>().optionOf(within)).toBe('one');
    expect([silent.tell, silent.part(), silent.explained({ total: 1 })]).toEqual([undefined, silent, { total: 1 }]);
    account.tell?.('first', clause, {}, '');
    expect(told(account)).toEqual(['first aside = other within']);
    expect([...consulted]).toEqual([aside, within]);
  });
});

describe('a word that the agreement states', () => {
  it('holds, is named as no reading, and is nobody else to choose', () => {
    const account = openAccount<Steps>(ground, { within: 'one' }, true);
    expect(account.optionOf(after, 'other')).toBe('other');
    account.tell?.('first', clause, {}, '');
    expect(told(account)).toEqual(['first']);
    expect(problemsOf(() => account.optionOf(within, 'one'))).toEqual([
      { code: 'invalid-option', path: 'readings.within' },
    ]);
  });
});

describe('an account under another agreement', () => {
  it("has the same choices and the other agreement's own", () => {
    const fixing = {
      ...ground,
      readings: { within: { ...clause, option: 'other' }, after: { ...clause, option: 'other' } },
    };
    const account = openAccount<Steps>(ground, { after: 'one' }, true).under(fixing);
    expect([account.optionOf(within), account.optionOf(after), account.optionOf(aside)]).toEqual([
      'other',
      'one',
      'one',
    ]);
  });
});

describe('what is asked after the last step', () => {
  it('goes onto it, behind those that it names already, each once', () => {
    const account = openAccount<Steps>(ground, {}, true);
    account.optionOf(before);
    account.optionOf(within);
    account.tell?.('first', clause, {}, '');
    account.optionOf(within);
    account.optionOf(after);
    expect(told(account)).toEqual(['first before = one within after']);
  });

  it('is all that a step names which nothing was asked for before', () => {
    const account = openAccount<Steps>(ground, {}, true);
    account.tell?.('first', clause, {}, '');
    account.optionOf(aside);
    expect(told(account)).toEqual(['first aside = one']);
  });
});

describe('a word of the agreement that settles how a clause is read', () => {
  const word = { rule: '§ 2.6', source: { document: 'kontrakt', section: '2.6' } };
  const cited = (account: Account<Steps>) => (account.explained({}).steps ?? []).map(({ alsoBy }) => alsoBy);

  it('is cited by the next step, once, and by the last one where none follows', () => {
    const account = openAccount<Steps>(ground, {}, true);
    account.tell?.('first', clause, {}, '');
    account.optionOf(within, 'one', word);
    account.silent().optionOf(within, 'one', word);
    account.tell?.('second', clause, {}, '');
    account.tell?.('third', clause, {}, '');
    account.optionOf(within, 'one', word);
    expect(cited(account)).toEqual([undefined, [word], [word]]);
  });

  it('is beside the readings that decided the same step', () => {
    const account = openAccount<Steps>(ground, {}, true);
    account.optionOf(before);
    account.optionOf(within, 'one', word);
    account.tell?.('first', clause, {}, '');
    expect(account.explained({}).steps).toEqual([
      { what: 'first', from: {}, gives: '', ...clause, reading: 'before', option: 'one', alsoBy: [word] },
    ]);
  });
});
