import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { benefitGroups } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { hours } from '../../src/money/kroner.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { checkOrder } from '../../src/order/check-order.ts';

const ordered = (level: string, perWeek: string, weeks: number) => ({
  level,
  startsOn: isoDate('2016-07-04'),
  weeks,
  hoursPerWeek: hours(perWeek),
});

/** The groups that give a finding, with its rule. */
function outside(agreement: Agreement, order: ReturnType<typeof ordered>): string {
  return benefitGroups
    .flatMap((benefitGroup) =>
      checkOrder(agreement, { order: { ...order, benefitGroup } }).findings.map(
        ({ code, severity, rule, source }) => `${benefitGroup} ${code} ${severity} ${rule} ${source.page}`,
      ),
    )
    .join(', ');
}

describe('a benefit group outside the target group of a level is a warning', () => {
  it('in area 1 only the one that the annex takes out, since a few from others may come', () => {
    const found = 'integration group-outside-target warn R404 43';
    expect(outside(koebenhavn2016Unge, ordered('uddannelsesvej-1-uden-a', '5', 13))).toBe(found);
    expect(outside(koebenhavn2016Unge, ordered('uddannelsesvej-3-mentor', '1', 13))).toBe(found);
  });

  it('in area 2 those that no annex names', () => {
    expect(outside(koebenhavn2016Fyldt30, ordered('virksomhedsspor-b', '12', 13))).toBe(
      ['uddannelseshjaelp', 'dagpenge', 'selvforsoergende']
        .map((group) => `${group} group-outside-target warn R129 52`)
        .join(', '),
    );
  });

  it('track 3 is for the flexjob-approved, and the right-and-duty mentor for those on social assistance', () => {
    const all = (rule: string, page: number, but: string) =>
      benefitGroups
        .filter((group) => group !== but)
        .map((group) => `${group} group-outside-target warn ${rule} ${page}`)
        .join(', ');
    expect(outside(koebenhavn2016Fyldt30, ordered('fleksjobspor-b', '10', 13))).toBe(
      all('R140', 38, 'ledighedsydelse'),
    );
    expect(outside(koebenhavn2016Fyldt30, ordered('ret-og-pligt-mentor', '1', 26))).toBe(
      all('R137', 37, 'kontanthjaelp'),
    );
  });

  it('the 2024 document lets others in, so nobody is outside; and nothing is said where no group is told', () => {
    expect(outside(koebenhavnUdsatteOver30, ordered('mentorforloeb', '1', 13))).toBe('');
    expect(
      checkOrder(koebenhavn2016Fyldt30 as Agreement, { order: ordered('fleksjobspor-b', '10', 13) }).findings,
    ).toEqual([]);
  });

  it('a mentor of one path may have young people of another’s group (R405)', () => {
    const { findings } = checkOrder(koebenhavn2016Unge as Agreement, {
      order: { ...ordered('uddannelsesvej-1-mentor', '1', 13), benefitGroup: 'uddannelseshjaelp', citizenAge: 22 },
    });
    expect(findings).toEqual([]);
  });
});

describe('elements that an order names', () => {
  const order = { ...ordered('uddannelsesvej-1-uden-a', '5', 13), elements: ['study-techniques', 'Rideterapi'] };
  const codes = (facts: object, of = order) =>
    checkOrder(koebenhavn2016Unge as Agreement, { order: of, ...facts }).findings.map(
      ({ code, severity, rule, message }) => [code, severity, rule, message],
    );

  it('are held against what the provider offered, as far as that is told', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ provider: { activities: ['study-techniques', 'Rideterapi', 'budget'] } })).toEqual([]);
    expect(codes({ provider: { activities: [] } }, { ...order, elements: [] })).toEqual([]);
    expect(codes({ provider: { activities: ['study-techniques'] } })).toEqual([
      [
        'element-not-offered',
        'reject',
        'R104',
        "The provider's solution description does not name Rideterapi, so it cannot be ordered.",
      ],
    ]);
  });

  it('are the same however their letters are composed', () => {
    const composed = { ...order, elements: ['Tr\u00e6ning p\u00e5 caf\u00e9'] };
    expect(
      codes({ provider: { activities: ['Tr\u00e6ning p\u00e5 cafe\u0301'.replace('\u00e5', 'a\u030a')] } }, composed),
    ).toEqual([]);
  });

  it('can be named in every track of the tender, each by its own page, and not in the 2024 document', () => {
    const pageOf = (agreement: Agreement, level: string, perWeek: string, weeks: number) =>
      checkOrder(agreement, {
        order: { ...ordered(level, perWeek, weeks), elements: ['x'] },
        provider: { activities: [] },
      }).findings.map(({ source }) => source.page);
    expect(pageOf(koebenhavn2016Unge, 'uddannelsesvej-2-med-c', '25', 13)).toEqual([23]);
    expect(pageOf(koebenhavn2016Unge, 'uddannelsesvej-3-uden-b', '13', 13)).toEqual([25]);
    expect(pageOf(koebenhavn2016Unge, 'uddannelsesvej-3-mentor', '1', 13)).toEqual([28]);
    expect(pageOf(koebenhavn2016Fyldt30, 'ret-og-pligt-tilbud', '10', 3)).toEqual([32]);
    const agreement = 'koebenhavn-udsatte-over-30';
    expect(
      answer('check-order', { agreement, order: { ...ordered('mentorforloeb', '1', 13), elements: ['x'] } }),
    ).toMatchObject({ problems: [{ code: 'not-in-agreement', path: 'order.elements' }] });
    const none = { agreement, order: { ...ordered('mentorforloeb', '1', 13), elements: [] } };
    expect(answer('check-order', none)).toMatchObject({ ok: true });
  });

  it('reject the order in words', () => {
    const asked = { agreement: 'koebenhavn-2016-unge', order, provider: { activities: [] } };
    expect(explain('check-order', answer('check-order', asked), 'da')).toContain(
      'Afvises: Leverandørens løsningsbeskrivelse nævner ikke study-techniques og Rideterapi, så det kan ikke bestilles. [R104, D16 s. 21, Bilag A1 2.1]',
    );
  });
});

describe('the suggested activities of the catalogue', () => {
  const suggested = (track: string) =>
    koebenhavn2016Unge.tracks.find(({ id }) => id === track)?.elements?.suggested ?? [];

  it.each([
    ['uddannelsesvej-1-uden', 17, [20, 21]],
    ['uddannelsesvej-1-med', 17, [20, 21]],
    ['uddannelsesvej-2-med', 17, [22, 23]],
    ['uddannelsesvej-3-uden', 21, [24, 25]],
    ['uddannelsesvej-3-med', 21, [24, 25]],
    ['uddannelsesvej-2-mentor', 10, [27]],
  ])('%s: %i, each once, on its pages', (track, count, pages) => {
    const listed = suggested(track);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(count);
    expect(listed).toHaveLength(count);
    expect([...new Set(listed.map(({ source }) => source.page))].sort()).toEqual(pages);
    expect(new Set(listed.flatMap(({ words }) => [words.da, words.en])).size).toBe(2 * count);
  });
});
