import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { clausesRead } from '../../src/settlement/bearing.ts';

/** Only the terms that a reading looks at; each clause is told by its rule. */
const at = (rule: string, words: object = {}) => ({ rule, source: { document: 'K', section: rule }, ...words });
const agreementOf = (terms: object, tracks: readonly object[] = []) => ({ terms, tracks }) as unknown as Agreement;
const results = (list: readonly object[], more: object = {}) => ({ results: { list, ...more } });
const counts = (kinds: readonly string[] = ['ordinaert-job']) => at('counts', { kinds });
const lasting = (test: object = {}, window: object = {}, through: object = { from: 'start' }) => ({
  counts: counts(),
  test: at('lasting', { kind: 'lasting', weeks: 4, window: at('window', { through, ...window }), ...test }),
});
const onADay = (day: object = { from: 'start' }, more: object = {}) => ({
  counts: counts(),
  test: at('on-a-day', { kind: 'on-a-day', day, leastIncome: at('income'), ...more }),
});
const nextMonth = { from: 'start', first: 'first-of-next-month' };
const levels = (...each: readonly object[]) => [at('track', { levels: each })];
const average = (rule: string) => ({ hours: at(rule, { average: true }) });

type Id = Parameters<typeof clausesRead>[0];

/** Of each reading: the terms that leave its point open, and the rules that it bears on. */
const open: readonly (readonly [Id, object, readonly string[]])[] = [
  ['bonus-1a-and-1b', results([{ ...lasting(), insteadOf: at('instead') }, lasting()]), ['instead']],
  ['four-weeks', results([lasting(), onADay()]), ['lasting']],
  ['adjacent-placements', results([lasting(), onADay()]), ['lasting']],
  ['bonus-1a-window-end', results([lasting(), onADay()]), ['window']],
  ['bonus-end-date', results([lasting({}, {}, {}), onADay({}), lasting()]), ['lasting', 'on-a-day']],
  ['bonus-end-date', results([lasting()], { extension: at('extension') }), ['extension']],
  ['bonus-measurement', results([onADay(nextMonth), lasting({}, {}, nextMonth)]), ['on-a-day']],
  ['bonus-income-month', results([onADay(nextMonth), onADay()]), ['income', 'income']],
  ['bonus-income-month', results([onADay(), lasting({}, {}, nextMonth)]), ['income']],
  ['bonus-income', results([onADay(), lasting()]), ['income']],
  ['bonus-gap', results([], { extension: at('extension') }), ['extension']],
  [
    'extension-of',
    results([], { extension: at('e', { earlier: at('earlier', { order: 'corresponding' }) }) }),
    ['earlier'],
  ],
  ['bonus-flexjob-as-job', results([onADay(), { ...lasting(), counts: counts(['loentilskud']) }]), ['counts']],
  [
    'bonus-before-course',
    results([onADay(), lasting(), lasting({}, { holds: 'all-of-it' })]),
    ['counts', 'counts', 'counts'],
  ],
  ['bonus-before-course', results([onADay({}, { window: at('window', { holds: 'its-beginning' }) })]), ['counts']],
  ['bonus-provider-change', results([], { extension: at('e', { otherProvider: at('other') }) }), ['other']],
  ['re-summons-step', { absence: { letterStep: at('letter'), reSummons: at('again') } }, ['letter']],
  ['re-summons-count', { absence: { reSummons: at('again') } }, ['again']],
  ['re-summons-window', { absence: { reSummons: at('again') } }, ['again']],
  ['re-summons-groups', { absence: { reSummons: at('again', { openGroups: ['kontanthjaelp'] }) } }, ['again']],
  ['sickness-and-re-summons', { absence: { reSummons: at('again'), sicknessAccepted: at('accepted') } }, ['again']],
  ['undecided-sickness', { absence: { sicknessReport: at('report') } }, ['report']],
  ['undecided-sickness', { absence: { sicknessAccepted: at('accepted') } }, ['accepted']],
  ['report-deadline', { reporting: { finalReport: at('report') } }, ['report']],
  ['due-date-days', { invoicing: { dueMoves: at('moves') } }, ['moves']],
  ['invoice-begun-weeks', { invoicing: { notInAdvance: at('advance') } }, ['advance']],
  ['week-to-month', { invoicing: { split: at('split', { by: 'course-weeks' }) } }, ['split']],
  ['remedy-days', { contract: { remedy: at('remedy') } }, ['remedy']],
  ['standstill-end', { tender: { standstill: at('standstill') } }, ['standstill']],
  ['part-week', { fee: { price: at('price') } }, ['price']],
  ['started-work-fee', { fee: { startedWork: at('started', { pays: 'through-ordered-end' }) } }, ['started']],
  [
    'objective-rejection-fee',
    { fee: { openDays: at('days'), ended: { 'objective-rejection': at('ended') } } },
    ['ended'],
  ],
  ['penalty-minimum-and-cap', { penalties: { delayMinimum: at('least'), delayCap: at('most') } }, ['least', 'most']],
  ['penalty-first-day', { penalties: { delay: at('delay'), remedy: at('remedy') } }, ['delay', 'remedy']],
  ['late-remedy-minimum', { penalties: { delayMinimum: at('least'), remedy: at('remedy') } }, ['least', 'remedy']],
  [
    'social-documentation-unit',
    { penalties: { conduct: { 'social-responsibility-documentation': at('papers') } } },
    ['papers'],
  ],
  ['social-penalty-damages', { penalties: { socialDamages: at('damages') } }, ['damages']],
  ['interval-average', { delivery: { average: at('average') } }, ['average']],
  ['follow-up-start', { delivery: { followUp: [at('first'), at('second')] } }, ['first', 'second']],
  ['mentor-follow-up', { delivery: { mentorFollowUp: [at('first'), at('second')] } }, ['first', 'second']],
  ['regulated-price', { fee: { price: at('price') } }, ['price']],
  ['price-lowest', { tender: { lots: [], index: at('index') } }, ['index']],
  ['price-points', { tender: { lots: [], index: at('index') } }, ['index']],
  ['price-total', { tender: { lots: [], index: at('index') } }, ['index']],
  ['page-limit', { tender: { pages: at('pages') } }, ['pages']],
];

/** Of each reading: terms with a word that settles its point, or without what it takes beside. */
const settled: readonly (readonly [Id, object])[] = [
  ['bonus-1a-and-1b', results([{ ...lasting(), insteadOf: at('instead', { paid: 'the-higher' }) }])],
  ['four-weeks', results([lasting({ counted: 'calendar-weeks' }), lasting({ weeks: undefined, days: 1 })])],
  ['adjacent-placements', results([lasting({ joined: 'merge' })])],
  ['bonus-1a-window-end', results([lasting({}, {}, { first: 'that-day' })])],
  ['bonus-end-date', results([lasting(), onADay()])],
  ['bonus-measurement', results([onADay({ first: 'that-day' }), onADay()])],
  ['bonus-income-month', results([onADay({ first: 'that-day' }), onADay()])],
  ['bonus-income', results([onADay({}, { leastIncome: undefined })])],
  ['extension-of', results([], { extension: at('e', { earlier: at('earlier', { order: 'the-one-before' }) }) })],
  ['extension-of', results([], { extension: at('e') })],
  ['bonus-flexjob-as-job', results([{ ...onADay(), counts: counts(['ordinaert-job', 'fleksjob']) }])],
  ['bonus-before-course', results([lasting({}, { holds: 'its-beginning' })])],
  ['bonus-provider-change', results([], { extension: at('e') })],
  ['re-summons-step', { absence: { letterStep: at('letter') } }],
  ['re-summons-groups', { absence: { reSummons: at('again', { openGroups: [] }) } }],
  ['re-summons-groups', { absence: { reSummons: at('again') } }],
  ['sickness-and-re-summons', { absence: { reSummons: at('again') } }],
  ['due-date-days', { invoicing: { dueMoves: at('moves', { to: 'banking-day' }) } }],
  ['invoice-begun-weeks', { invoicing: { notInAdvance: at('advance', { from: 'finished-only' }) } }],
  ['week-to-month', { invoicing: { split: at('split', { by: 'calendar-months' }) } }],
  ['part-week', { fee: { price: at('price'), partWeek: at('part') } }],
  ['started-work-fee', { fee: { startedWork: at('started', { pays: 'to-that-day' }) } }],
  [
    'objective-rejection-fee',
    { fee: { openDays: at('d'), ended: { 'objective-rejection': at('e', { pays: 'nothing' }) } } },
  ],
  ['objective-rejection-fee', { fee: { ended: { 'objective-rejection': at('e') } } }],
  ['objective-rejection-fee', { fee: { openDays: at('d') } }],
  ['objective-rejection-fee', { fee: { openDays: at('d'), ended: {} } }],
  ['penalty-minimum-and-cap', { penalties: { delayMinimum: at('least') } }],
  ['penalty-minimum-and-cap', { penalties: { delayCap: at('most') } }],
  ['late-remedy-minimum', { penalties: { delayMinimum: at('least') } }],
  ['late-remedy-minimum', { penalties: { remedy: at('remedy') } }],
  [
    'social-documentation-unit',
    { penalties: { conduct: { 'social-responsibility-documentation': at('p', { each: 'order' }) } } },
  ],
  ['social-documentation-unit', { penalties: { conduct: {} } }],
  ['interval-average', { delivery: {} }],
  ['price-lowest', { tender: { index: at('index') } }],
];

const rules = (id: Id, agreement: Agreement) => clausesRead(id, agreement).map(({ rule }) => rule);

describe('the clauses that a reading bears on', () => {
  it.each(open)('%s of %j', (id, terms, expected) => {
    expect(rules(id, agreementOf(terms))).toEqual(expected);
  });

  it.each(settled)('%s, settled: %j', (id, terms) => {
    expect(rules(id, agreementOf(terms))).toEqual([]);
  });

  it.each([...new Set(open.map(([id]) => id))])('%s, where the agreement says nothing of it', (id) => {
    const groups = ['results', 'absence', 'invoicing', 'fee', 'penalties', 'reporting', 'contract', 'tender'];
    const empty = Object.fromEntries(groups.map((group) => [group, {}]));
    expect([rules(id, agreementOf({})), rules(id, agreementOf(empty))]).toEqual([[], []]);
  });

  it('of an order by weeks are those of each level, or of its track', () => {
    const tracks = levels({ weeks: at('weeks') }, {});
    expect(rules('order-week', agreementOf({}, tracks))).toEqual(['weeks', 'track']);
  });

  it('of an average are those of delivery, else those of the levels, and none where nothing is said of delivery', () => {
    const tracks = levels(average('three to six'), { hours: at('five') }, {});
    expect(rules('interval-average', agreementOf({ delivery: {} }, tracks))).toEqual(['three to six']);
    expect(rules('interval-average', agreementOf({ delivery: { average: at('average') } }, tracks))).toEqual([
      'average',
    ]);
    expect(rules('interval-average', agreementOf({}, tracks))).toEqual([]);
  });
});
