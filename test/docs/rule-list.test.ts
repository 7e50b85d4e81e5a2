import { describe, expect, it } from 'vitest';
import { ruleAreas, ruleTopics } from '../../src/evidence/topic.ts';
import { duties, koebenhavn2016Fyldt30, koebenhavn2016Unge, koebenhavnUdsatteOver30, rules } from '../../src/index.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import { type Rule, ruleStatuses } from '../../src/rule-book/entry.ts';
import { rules as book } from '../../src/rule-book/rules.ts';
import { topics } from '../../src/rule-book/topics.ts';

const shipped = [koebenhavn2016Unge, koebenhavn2016Fyldt30, koebenhavnUdsatteOver30];
const idsOf = (list: { readonly rules: readonly { readonly rule: string }[] }) => list.rules.map(({ rule }) => rule);

describe('the list of rules', () => {
  it('has every rule of the documents in one of the shipped agreements, in order', () => {
    const listed = shipped.map((agreement) => idsOf(rules(agreement)));
    for (const ids of listed) expect(ids).toEqual([...new Set(ids)].sort());
    expect([...new Set(listed.flat())].sort()).toEqual(book.map(({ id }) => id));
  });

  it('has of each area of the tender its own and what both share, and nothing of the other document', () => {
    const [unge, fyldt30, udsatte] = shipped.map((agreement) => idsOf(rules(agreement))) as [
      string[],
      string[],
      string[],
    ];
    expect([unge.includes('R409'), fyldt30.includes('R409'), udsatte.includes('R409')]).toEqual([true, false, false]);
    expect([unge.includes('R147'), fyldt30.includes('R147'), udsatte.includes('R147')]).toEqual([false, true, false]);
    expect([unge.includes('R235'), fyldt30.includes('R235'), udsatte.includes('R235')]).toEqual([false, true, false]);
    expect([unge.includes('R439'), fyldt30.includes('R439'), udsatte.includes('R439')]).toEqual([true, true, false]);
    expect([unge.includes('R484'), fyldt30.includes('R484'), udsatte.includes('R484')]).toEqual([false, false, true]);
  });

  it('holds the duties that `duties` lists, with the same words, parties and topics', () => {
    for (const agreement of shipped) {
      const listed = rules(agreement, { status: 'duty' }).rules.map(({ status: _, ...duty }) => duty);
      expect(listed).toEqual(duties(agreement).duties);
    }
  });

  it.each(ruleStatuses)('narrowed to what is %s', (status: Rule['status']) => {
    for (const agreement of shipped) {
      const all = rules(agreement).rules.filter((rule) => rule.status === status);
      expect(rules(agreement, { status }).rules).toEqual(all);
      expect(all.length).toBeGreaterThan(0);
    }
  });

  it('narrowed by area, topic and party, all at once', () => {
    const all = rules(koebenhavn2016Fyldt30);
    for (const area of ruleAreas) {
      expect(idsOf(rules(koebenhavn2016Fyldt30, { area }))).toEqual(
        idsOf({ rules: all.rules.filter((rule) => rule.area === area) }),
      );
    }
    expect(idsOf(rules(koebenhavn2016Fyldt30, { topic: 'deletion' }))).toEqual(['R361', 'R449']);
    expect(idsOf(rules(koebenhavn2016Fyldt30, { topic: 'deletion', status: 'duty' }))).toEqual(['R449']);
    expect(idsOf(rules(koebenhavn2016Fyldt30, { topic: 'deletion', party: 'kunde' }))).toEqual([]);
    const kunde = rules(koebenhavn2016Fyldt30, { party: 'kunde', area: 'other' }).rules;
    expect(kunde.length).toBeGreaterThan(3);
    expect(kunde.every(({ parties = [] }) => parties.includes('kunde'))).toBe(true);
  });

  it('tells a program what only the documents held before', () => {
    const words = (rule: string) =>
      rules(koebenhavn2016Fyldt30).rules.find((each) => each.rule === rule)?.what.en ?? '';
    expect(words('R074')).toContain('29 February 2016 at 16:00');
    expect(words('R210')).toContain('1 hour');
    expect(words('R222')).toContain('NemKonto');
    expect(words('R365')).toContain('approved, rejected or still without approval');
  });

  it('is not there for an agreement of one’s own, whose clauses stand in it', () => {
    const own = { ...koebenhavn2016Fyldt30, id: 'odense-2026' };
    expect(() => rules(own)).toThrow('not-in-agreement at agreement');
    expect(answer('rules', { agreement: 'koebenhavn-2016-unge', topic: 'weather' })).toMatchObject({
      problems: [{ code: 'invalid-option', path: 'topic' }],
    });
  });

  it('is told in both languages and as rows', () => {
    const told = answer('rules', { agreement: 'koebenhavn-2016-unge', topic: 'deletion' });
    expect(explain('rules', told, 'da').split('\n').slice(0, 2)).toEqual([
      '2 regler',
      'Sletning: Der slettes efter skriftlig anvisning; sikkerhedskopi højst 3 måneder efter ophør, med besked før. Kilden har ingen anden frist for at gemme, så sæt ingen som standard.',
    ]);
    expect(explain('rules', told, 'en')).toContain('duty · The provider · On the written instruction of the Kunde');
    const notComputable = answer('rules', { agreement: 'koebenhavn-2016-unge', status: 'not-computable' });
    expect(explain('rules', notComputable, 'en')).toContain('not computable · The outcome rests on a legal reading');
    const { columns, rows } = tableOf('rules', told.ok ? told.result : null);
    expect(columns).toEqual(['rule', 'area', 'status', 'topics', 'what', 'source', 'parties']);
    expect(rows.map(([rule, , status, topic]) => [rule, status, topic])).toEqual([
      ['R361', 'computed', 'deletion'],
      ['R449', 'duty', 'deletion'],
    ]);
  });
});

describe('the topics of systems and data', () => {
  it('are all there, each with rules that exist and with words', () => {
    expect(Object.keys(topics)).toEqual([...ruleTopics]);
    const known = new Set<string>(book.map(({ id }) => id));
    for (const { rules: ids, name, means } of Object.values(topics)) {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
      expect(ids).toEqual([...ids].sort());
      for (const words of [name, means]) expect([words.da, words.en].every((text) => text.length > 3)).toBe(true);
    }
  });

  it('come with the rules that are listed of them', () => {
    const { topics: listed } = rules(koebenhavn2016Unge, { status: 'duty', topic: 'access' });
    const access = listed.find(({ topic }) => topic === 'access');
    expect(access).toMatchObject({ asks: ['system'], rules: ['R363', 'R444', 'R445', 'R450'] });
    expect(rules(koebenhavnUdsatteOver30).topics).toEqual([]);
    // The document knows one period for keeping data, and no other is made up.
    expect(topics.deletion.means.en).toContain('no other retention period');
  });
});

describe('duties', () => {
  it('are narrowed by area, topic and party', () => {
    const told = (facts: Parameters<typeof duties>[1]) =>
      duties(koebenhavn2016Fyldt30, facts).duties.map(({ rule }) => rule);
    expect(told({ topic: 'access' })).toEqual(['R363', 'R444', 'R445', 'R450']);
    // A matter whose rule is computed has no duty left.
    expect(told({ topic: 'web' })).toEqual([]);
    expect(told({ party: 'bidder' }).every((rule) => !told({ party: 'k-kassen' }).includes(rule))).toBe(true);
    expect(told({ party: 'bidder', area: 'bonus' })).toEqual([]);
    expect(told({ area: 'tender' }).length).toBeGreaterThan(10);
    expect(told({}).length).toBe(koebenhavn2016Fyldt30.duties?.length);
  });

  it('that do not say what they are about are left out of what is narrowed', () => {
    const words = { da: 'Nogen', en: 'Somebody' };
    const bare = { rule: 'R1', source: { document: 'D16' }, who: words, what: words, trigger: words };
    const own = { ...koebenhavn2016Fyldt30, duties: [bare] };
    expect(duties(own).duties).toEqual([bare]);
    for (const facts of [{ area: 'other' }, { topic: 'web' }, { party: 'provider' }] as const) {
      expect(duties(own, facts).duties).toEqual([]);
    }
  });
});
