import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

/** A bonus invoice with the facts that the bonus rests on: what it says is held against what `bonus` decides. */

const agreement = 'koebenhavn-2016-fyldt-30';
const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
  provider: 'leverandoer-a',
};
const figures = { 'bonus-1a': '20000.00', 'bonus-1b': '15000.00' };
/** The last day of four weeks, and the day before it. */
const placed = (lastDay = '2016-10-16') => [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay }];
const invoice = (amount = '20000.00', more: object = {}) => ({
  kind: 'bonus',
  channel: 'nemhandel',
  sentOn: '2017-01-02',
  lines: [{ firstDay: '2016-10-01', lastDay: '2016-12-31', amount, bonus: '1a' }],
  userIdent: '1234567890',
  ean: '5798000000000',
  ...more,
});
const facts = { order, invoice: invoice(), figures, placements: placed(), employment: [] };
const audited = (more: object) => asked<InvoiceAudit>('audit-invoice', { agreement, ...facts, ...more });
const toldOf = ({ findings, wrongAmount, notChecked }: InvoiceAudit) => [
  findings.map(({ code }) => code).filter((code) => code.includes('bonus')),
  wrongAmount,
  notChecked.map(({ what }) => what),
];

describe('a bonus invoice', () => {
  it.each([
    ['of what was earned', {}, [[], '0.00', []]],
    ['an øre too much', { invoice: invoice('20000.01') }, [['wrong-bonus-amount'], '0.01', []]],
    ['an øre too little', { invoice: invoice('19999.99') }, [['wrong-bonus-amount'], '0.00', []]],
    ['of a day too few in placement', { placements: placed('2016-10-15') }, [['bonus-not-earned'], '20000.00', []]],
    ['without its figure', { figures: undefined }, [[], '0.00', ['bonus-amount']]],
    ['of which nothing is told', { placements: undefined, employment: undefined }, [[], '0.00', ['bonus-decision']]],
    ['of which the placements are not told', { placements: undefined }, [[], '0.00', ['bonus-decision']]],
    ['of placements that are not known yet', { placements: [], asOf: '2016-10-01' }, [[], '0.00', ['bonus-decision']]],
  ])('%s', (_, more, expected) => {
    expect(toldOf(audited(more))).toEqual(expected);
  });

  it('is judged as by the decisions that `bonus` gives', () => {
    const { decisions } = asked<Bonus>('bonus', { agreement, order, figures, placements: placed(), employment: [] });
    for (const amount of ['20000.00', '25000.00']) {
      const byFacts = audited({ invoice: invoice(amount), steps: false });
      const given = { agreement, order, invoice: invoice(amount), decisions, steps: false };
      expect(asked('audit-invoice', given)).toEqual(byFacts);
    }
  });

  it('names the readings that decided the bonus', () => {
    const one = [
      { kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-02' },
      { kind: 'loentilskud', firstDay: '2016-10-03', lastDay: '2016-10-16' },
    ];
    const joined = audited({ placements: one });
    const apart = audited({ placements: one, readings: { 'adjacent-placements': 'separate' } });
    expect([toldOf(joined)[1], toldOf(apart)[1]]).toEqual(['0.00', '20000.00']);
    for (const told of [joined, apart]) {
      const named = told.steps?.flatMap(({ reading, alsoRead = [] }) => [
        reading,
        ...alsoRead.map((each) => each.reading),
      ]);
      expect(named).toContain('adjacent-placements');
    }
  });

  it('is told in words', () => {
    const input = { agreement, ...facts, placements: placed('2016-10-15') };
    expect(explain('audit-invoice', answer('audit-invoice', input), 'da')).toContain('1a');
    expect(explain('audit-invoice', answer('audit-invoice', input), 'en')).not.toMatch(/undefined|null/);
  });
});

describe('what such facts do not go with', () => {
  it.each([
    ['decisions beside them', { decisions: [{ bonus: '1a', outcome: 'granted' }] }, ['both-given at decisions']],
    [
      'a course invoice',
      {
        invoice: { ...invoice(), kind: 'course', channel: 'portal', lines: [] },
        placements: undefined,
        employment: undefined,
      },
      ['unknown-field at figures'],
    ],
  ])('%s', (_, more, problems) => {
    expect(problemsTold(answer('audit-invoice', { agreement, ...facts, ...more }))).toEqual(problems);
  });
});
