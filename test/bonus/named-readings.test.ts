import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { objectiveRejectionFee } from '../../src/agreement/readings.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { bonus } from '../../src/bonus/bonus.ts';
import type { BonusReadings } from '../../src/bonus/bonus-case.ts';
import { type BonusStatementFacts, bonusStatement } from '../../src/bonus/bonus-statement.ts';
import type { BonusFacts } from '../../src/bonus/facts.ts';
import { bonusProviderChange, bonusReadings } from '../../src/bonus/readings.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import type { Step } from '../../src/evidence/step.ts';
import { allFigures, order, placement } from '../cases/bonus.ts';
import { plusDays } from './slow-bonus.ts';

const agreement: Agreement = koebenhavn2016Fyldt30;
const all: readonly Reading[] = [...bonusReadings, bonusProviderChange, objectiveRejectionFee];

const namesOf = (steps: readonly Step[] = []): readonly string[] =>
  steps.flatMap(({ reading, alsoRead = [] }) => [
    ...(reading === undefined ? [] : [reading]),
    ...alsoRead.map((each) => each.reading),
  ]);

/** The readings of which another option changes the answer, and that no step of it names. */
function unnamed(
  ask: (steps: boolean, readings: BonusReadings) => { readonly steps?: readonly Step[] },
  readings: Readonly<Record<string, string>>,
): readonly string[] {
  const named = new Set(namesOf(ask(true, readings).steps));
  const held = JSON.stringify(ask(false, readings));
  const decides = ({ id, options }: Reading) =>
    options.some((option) => JSON.stringify(ask(false, { ...readings, [id]: option.id })) !== held);
  return all.filter((each) => !named.has(each.id) && decides(each)).map(({ id }) => id);
}

const from = (start: string, least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => plusDays(start, days));

const closureArb = (startsOn: string, weeks: number) =>
  fc.oneof(
    from(startsOn, 0, weeks * 7 - 1).map((lastOpenDay) => ({ ground: 'closed-early', lastOpenDay })),
    from(startsOn, 0, weeks * 7 - 1).map((lastOpenDay) => ({ ground: 'objective-rejection', lastOpenDay })),
    fc.constantFrom({ ground: 'objective-rejection' }, { ground: 'cancelled-before-start' }),
  );

/** Lengths and gaps close to where a reading turns the answer. */
const factsArb = fc
  .record({
    startsOn: from('2015-06-01', 0, 900),
    weeks: fc.integer({ min: 2, max: 12 }),
    level: fc.constantFrom('virksomhedsspor-b', 'virksomhedsspor-b', 'fleksjobspor-a', 'fastholdelsesmentor'),
    gap: fc.constantFrom(0, 1, 2, 3),
  })
  .chain(({ startsOn, weeks, level, gap }) => {
    const span = weeks * 7 + 90;
    const stayArb = fc.tuple(fc.integer({ min: -30, max: span }), fc.integer({ min: 0, max: 40 }));
    const placements = fc.array(stayArb, { maxLength: 3 }).chain((stays) =>
      fc.boolean().map((isFollowed) => {
        const placed = stays.map(([first, length]) =>
          placement(plusDays(startsOn, first), plusDays(startsOn, first + length)),
        );
        const [last] = placed.slice(-1);
        if (!last || !isFollowed) return placed;
        return [...placed, placement(plusDays(last.lastDay, gap + 1), plusDays(last.lastDay, gap + 15))];
      }),
    );
    // A job that is told twice is a problem, and no question of readings.
    const employment = fc.uniqueArray(
      fc.record(
        {
          kind: fc.constantFrom('ordinaert-job', 'fleksjob', 'uddannelse'),
          firstDay: from(startsOn, -30, span),
          lastDay: fc.constant(plusDays(startsOn, span + 30)),
          monthlyIncome: fc.constantFrom(
            ...[-1, 1, 2, 3, 4].map((month) => ({
              [plusDays(startsOn, weeks * 7 + month * 30).slice(0, 7)]: '12000.00',
            })),
          ),
        },
        { requiredKeys: ['kind', 'firstDay'] },
      ),
      { maxLength: 2, selector: (job) => JSON.stringify(job) },
    );
    const earlier = fc
      .record({ weeks: fc.integer({ min: 2, max: 8 }), days: fc.constantFrom(-10, 0, 9, 28, 29, 30, 31) })
      .chain(({ weeks: ran, days }) => {
        const began = plusDays(startsOn, -ran * 7 - days + 1);
        return fc.record(
          {
            order: fc
              .record({
                level: fc.constantFrom('virksomhedsspor-b', 'fleksjobspor-a'),
                provider: fc.constantFrom('leverandoer-a', 'leverandoer-a', 'leverandoer-b'),
              })
              .map((changes) => ({ ...order, id: `ordre-${began}`, startsOn: began, weeks: ran, ...changes })),
            closure: closureArb(began, ran),
          },
          { requiredKeys: ['order'] },
        );
      });
    return fc.record(
      {
        order: fc.constant({ ...order, startsOn, weeks, level }),
        closure: closureArb(startsOn, weeks),
        placements,
        employment,
        previousOrders: fc.array(earlier, { maxLength: 2 }),
        figures: fc.constantFrom(allFigures, { ...allFigures, 'bonus-1b': '5000.00' }, {}),
        asOf: from(startsOn, -10, span + 60),
      },
      { requiredKeys: ['order', 'placements', 'employment', 'figures'] },
    );
  }) as unknown as fc.Arbitrary<BonusFacts>;

const readingsArb = fc.record(
  Object.fromEntries(all.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>;

describe('every reading that changes an answer is named by one of its steps', () => {
  test('of a bonus', () => {
    fc.assert(
      fc.property(factsArb, fc.oneof(fc.constant({}), readingsArb), (facts, readings) => {
        expect(unnamed((steps, under) => bonus(agreement, { ...facts, steps }, under), readings)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('of a statement, whose total names them', () => {
    const cases = fc.array(factsArb, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(cases, fc.constantFrom('Q1', 'Q3', 'Q4'), (asked, quarter) => {
        const facts = { quarter: `2016-${quarter}`, cases: asked } as unknown as BonusStatementFacts;
        expect(unnamed((steps, under) => bonusStatement(agreement, { ...facts, steps }, under), {})).toEqual([]);
        const { steps = [] } = bonusStatement(agreement, facts);
        expect(namesOf(steps.filter(({ what }) => what !== 'statement-total'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a reading is named only where it can matter', () => {
  const weeks = [placement('2016-09-19', '2016-10-16')];
  const early = { ground: 'closed-early', lastOpenDay: '2016-08-31' };
  const earlier = (changes: object, closure?: object) => [
    { order: { ...order, id: 'ordre-0', startsOn: '2016-04-11', weeks: 8, ...changes }, closure },
  ];
  const job = (firstDay: string, kind = 'ordinaert-job') => ({ kind, firstDay });
  const always = ['bonus-1a-window-end', 'bonus-measurement'];

  test.each<[string, object, readonly string[]]>([
    ['nothing happened', {}, ['four-weeks']],
    ['four weeks from a Tuesday', { placements: [placement('2016-09-20', '2016-10-17')] }, ['bonus-1a-and-1b']],
    ['four weeks from a Monday', { placements: weeks }, ['bonus-1a-and-1b', 'four-weeks']],
    [
      'one placement after the other',
      { placements: [placement('2016-09-20', '2016-10-02'), placement('2016-10-03', '2016-10-17')] },
      ['adjacent-placements', 'bonus-1a-and-1b'],
    ],
    [
      'a placement within another',
      { placements: [placement('2016-09-20', '2016-10-17'), placement('2016-10-03', '2016-10-09')] },
      ['bonus-1a-and-1b'],
    ],
    ['the last open day is the ordered one', { closure: { ...early, lastOpenDay: '2016-10-02' } }, ['four-weeks']],
    ['closed early', { closure: early }, ['bonus-end-date', 'four-weeks']],
    ['cancelled', { closure: { ground: 'cancelled-before-start' }, placements: weeks }, []],
    [
      'rejected on an objective ground',
      { closure: { ...early, ground: 'objective-rejection' } },
      ['bonus-end-date', 'objective-rejection-fee'],
    ],
    ['outside the portal', { order: { ...order, orderedOutsidePortal: true }, placements: weeks }, []],
    ['a job that began after the course', { employment: [job('2016-11-01')] }, ['bonus-income-month', 'four-weeks']],
    [
      'a job that began before the course',
      { employment: [job('2016-06-01')] },
      ['bonus-before-course', 'bonus-income-month', 'four-weeks'],
    ],
    [
      'a job that ended before the course',
      { employment: [{ ...job('2016-06-01'), lastDay: '2016-07-01' }] },
      ['four-weeks'],
    ],
    ['a placement before the course', { placements: [placement('2016-05-02', '2016-07-03')] }, ['four-weeks']],
    [
      'a placement that began before the course',
      { placements: [placement('2016-05-02', '2016-07-04')] },
      ['bonus-before-course', 'four-weeks'],
    ],
    ['a flexjob', { employment: [job('2016-11-01', 'fleksjob')] }, ['bonus-flexjob-as-job', 'four-weeks']],
    ['29 days after the same track', { previousOrders: earlier({ startsOn: '2016-04-11' }) }, ['four-weeks']],
    [
      '30 days after the same track',
      { previousOrders: earlier({ startsOn: '2016-04-10' }) },
      ['bonus-gap', 'four-weeks'],
    ],
    ['31 days after the same track', { previousOrders: earlier({ startsOn: '2016-04-09' }) }, ['four-weeks']],
    [
      '30 days after another track',
      { previousOrders: earlier({ startsOn: '2016-04-10', level: 'fleksjobspor-a' }) },
      ['extension-of', 'four-weeks'],
    ],
    [
      '31 days after another track',
      { previousOrders: earlier({ startsOn: '2016-04-09', level: 'fleksjobspor-a' }) },
      ['four-weeks'],
    ],
    [
      'after the same track, closed early',
      { previousOrders: earlier({}, { ground: 'closed-early', lastOpenDay: '2016-05-01' }) },
      ['bonus-end-date', 'four-weeks'],
    ],
  ])('%s', (_, facts, expected) => {
    const { steps } = bonus(agreement, { order, figures: allFigures, ...facts } as unknown as BonusFacts);
    expect([...new Set(namesOf(steps))].sort()).toEqual([...always, ...expected].sort());
  });

  test('in track 3 a flexjob is what the bonus asks for', () => {
    const facts = { order: { ...order, level: 'fleksjobspor-a' }, employment: [job('2016-11-01', 'fleksjob')] };
    expect(namesOf(bonus(agreement, facts as unknown as BonusFacts).steps)).toEqual(['bonus-measurement']);
  });

  test('an extension in its own track asks for no other', () => {
    const previousOrders = [...earlier({}), ...earlier({ id: 'ordre-00', level: 'fleksjobspor-a' })];
    const { steps = [] } = bonus(agreement, { order, previousOrders } as unknown as BonusFacts);
    expect(steps.filter(({ what }) => what === 'earlier-course').map(({ gives }) => gives)).toEqual(['extension']);
    expect(namesOf(steps)).not.toContain('extension-of');
  });
});

test('an earlier course of another track is told with the reading that makes it none to extend', () => {
  const other = { order: { ...order, id: 'ordre-0', level: 'fleksjobspor-a', startsOn: '2016-04-11', weeks: 8 } };
  const told = (options: BonusReadings) =>
    bonus(agreement, { order, previousOrders: [other] } as unknown as BonusFacts, options).steps?.[1];
  expect(told({})).toMatchObject({
    what: 'earlier-course',
    rule: 'R247',
    from: { endedOn: '2016-06-05', startsOn: '2016-07-04', days: '29' },
    gives: 'other-track',
    reading: 'extension-of',
    option: 'same-track',
  });
  expect(told({ 'extension-of': 'any-order' })).toMatchObject({ gives: 'extension', reading: 'extension-of' });
});
