import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import {
  agreementChanges,
  agreementText,
  changesText,
  checkAgreement,
  checkText,
  readAgreement,
  toldAgreement,
  unansweredBy,
} from '../../src/operations/own-agreement.ts';
import { ownAgreementJson } from '../cases/own-agreement.ts';
import { command } from '../cli/console.ts';

const due = { operation: 'due-date', input: { sentOn: '2016-11-25' }, expected: { dueOn: '2016-12-27' } };

describe('an agreement is read', () => {
  it('with its level ids as types, where it is written there', () => {
    const read = readAgreement({ ...koebenhavn2016Unge, id: 'egen' });
    expect(read.ok && read.agreement.id).toBe('egen');
    if (read.ok) {
      // @ts-expect-error No level of this agreement.
      const none: typeof read.agreement extends { tracks: readonly { levels: readonly { id: infer Id }[] }[] }
        ? Id
        : never = 'ingen';
      expect(none).toBe('ingen');
    }
  });

  it('or refused, with the path, the options and what is asked for there', () => {
    const own = ownAgreementJson();
    own.terms.invoicing.due.from = 'tomorrow';
    delete own.terms.invoicing.latest.months;
    own.colour = 'blue';
    const read = readAgreement(own);
    expect(read.ok ? [] : read.problems).toMatchObject([
      {
        code: 'missing-field',
        path: 'terms.invoicing.latest.months',
        expected: { en: expect.stringContaining('‹months›') },
      },
      {
        code: 'invalid-option',
        path: 'terms.invoicing.due.from',
        options: ['sending', 'month-end'],
        message: expect.stringContaining('It is one of: sending, month-end.'),
        expected: { da: expect.stringContaining('En faktura forfalder ‹days› dage efter ‹from›') },
      },
      { code: 'unknown-field', path: 'colour' },
    ]);
    expect(readAgreement('koebenhavn').ok).toBe(false);
    expect(readAgreement(undefined).ok).toBe(false);
  });
});

describe('an agreement is told', () => {
  it.each(Object.values(agreements))('clause by clause, with nothing left open: $id', (agreement) => {
    const { clauses, notSaid } = toldAgreement(agreement);
    expect(clauses.length).toBeGreaterThan(20);
    for (const { path, says } of clauses) {
      for (const text of [says.da, says.en]) {
        expect([path, text]).toEqual([
          path,
          expect.not.stringMatching(/[{}[\]‹›]|\s–|undefined|null|\[object|\d{4}-\d\d-\d\d/),
        ]);
      }
    }
    for (const { path } of notSaid) expect(clauses.map((clause) => clause.path)).not.toContain(path);
  });

  it('in the numbers and words that it holds', () => {
    const own = ownAgreementJson();
    const saysOf = (given: unknown) => {
      const read = readAgreement(given);
      return read.ok
        ? toldAgreement(read.agreement).clauses.find(({ path }) => path === 'terms.invoicing.due')?.says
        : null;
    };
    expect(saysOf(own)?.da).toBe('En faktura forfalder 14 dage efter afsendelsen.');
    own.terms.invoicing.due = { ...own.terms.invoicing.due, days: 30, from: 'month-end' };
    expect(saysOf(own)?.en).toBe('An invoice is due 30 days after the end of the month.');
  });

  it('with what it does not say, and the operations that it does not answer', () => {
    const read = readAgreement(ownAgreementJson());
    if (!read.ok) throw new Error('refused');
    expect(unansweredBy(read.agreement)).toEqual(expect.arrayContaining(['regulate-price', 'first-day-absence']));
    expect(unansweredBy(read.agreement)).not.toContain('fee');
    const paths = toldAgreement(read.agreement).notSaid.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['terms.prices', 'terms.invoicing.postponed']));
    expect(paths).not.toContain('terms.prices.index');
    expect(agreementText(read.agreement, 'da')).toContain('Aftalen besvarer ikke:');
  });
});

describe('an agreement is held to its author’s own cases', () => {
  it('and told which hold, which differ and on which clauses they rest', () => {
    const wrong = { ...due, expected: { dueOn: '2016-12-28', findings: [] } };
    const refused = {
      operation: 'due-date',
      input: {},
      expected: { problems: [{ code: 'missing-field', path: 'sentOn' }] },
    };
    const told = checkAgreement(koebenhavn2016Unge, [due, wrong, refused]);
    expect(told.cases.map(({ holds }) => holds)).toEqual([true, false, true]);
    expect(told.cases[1]?.differs).toEqual([{ path: 'dueOn', expected: '2016-12-28', actual: '2016-12-27' }]);
    const rested = told.clauses.filter(({ held }) => held.includes(0));
    expect(rested.map(({ rule }) => rule)).toContain('R223');
    expect(checkText(told, 'en')).toContain('Case 2 (due-date) dueOn: expected "2016-12-28", answered "2016-12-27"');
  });

  it('a list of another length, and an operation that is none, differ', () => {
    const told = checkAgreement(koebenhavn2016Unge, [
      { ...due, expected: { findings: [{}] } },
      { operation: 'nope', input: {}, expected: {} },
    ]);
    expect(told.cases.map(({ holds }) => holds)).toEqual([false, false]);
  });
});

describe('an agreement is held to an earlier text', () => {
  it('clause by clause', () => {
    const [before, after] = [ownAgreementJson(), ownAgreementJson()];
    after.terms.invoicing.due.days = 20;
    delete after.terms.invoicing.dueMoves;
    const [old, now] = [readAgreement(before), readAgreement(after)];
    if (!old.ok || !now.ok) throw new Error('refused');
    const changes = agreementChanges(old.agreement, now.agreement);
    expect(changes.map(({ path }) => path)).toEqual(['terms.invoicing.due', 'terms.invoicing.dueMoves']);
    expect(changes[1]?.after).toBeNull();
    expect(changesText(changes, 'en')).toContain('+ An invoice is due 20 days after the sending. [E8');
    expect(changesText([], 'da')).toBe('Ingen bestemmelse er ændret.');
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'indsats-own-'));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const own = file('own.json', JSON.stringify({ $schema: './agreement.json', ...ownAgreementJson() }));

  it('reads an agreement out, as JSON or as text', async () => {
    const told = await command(['agreement', own]);
    expect(told.code).toBe(0);
    expect(JSON.parse(told.text)).toMatchObject({
      ok: true,
      notAnswered: expect.arrayContaining(['regulate-price']),
    });
    const text = await command(['agreement', own, '--explain', 'da']);
    expect(text.text).toContain('En faktura forfalder 14 dage efter afsendelsen.');
  });

  it('tells by its exit code whether the cases hold', async () => {
    const line = (dueOn: string) =>
      JSON.stringify({ operation: 'due-date', input: { sentOn: '2026-01-05' }, expected: { dueOn } });
    const right = await command(['agreement', own, '--check', file('right.ndjson', `${line('2026-01-19')}\n\n`)]);
    const wrong = await command(['agreement', own, '--check', file('wrong.ndjson', line('2026-01-20'))]);
    const unread = await command(['agreement', own, '--check', file('unread.ndjson', '{"operation":"fee"}')]);
    expect([right.code, wrong.code, unread.code]).toEqual([0, 1, 2]);
  });

  it('compares with an earlier text, and refuses what is no agreement', async () => {
    const same = await command(['agreement', own, '--diff', own]);
    expect([same.code, JSON.parse(same.text)]).toEqual([0, { ok: true, changes: [] }]);
    const bad = await command(['agreement', file('bad.json', '{"id":"x"}')]);
    expect([bad.code, JSON.parse(bad.text).ok]).toEqual([2, false]);
    expect((await command(['agreement', join(folder, 'none.json')])).code).toBe(2);
    expect((await command(['fee', '--check', own])).code).toBe(2);
  });
});
