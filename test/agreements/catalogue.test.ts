import { describe, expect, it } from 'vitest';
import type { Agreement, HoursTerm, Level, WeeksTerm } from '../../src/agreement/agreement.ts';
import { catalogue } from '../../src/agreement/catalogue.ts';
import { type AgreementId, agreements } from '../../src/agreements/agreements.ts';
import type { Clause, Source, Words } from '../../src/evidence/clause.ts';
import { answer } from '../../src/operations/operations.ts';
import { agreementSchema } from '../../src/schema/agreement.ts';
import { type CataloguePosition, catalogueCases } from '../cases/catalogue.ts';

const all: readonly Agreement[] = Object.values(agreements);

const placeOf = ({ document, page, section }: Source): string =>
  [document, page, section].filter((part) => part !== undefined).join(' ');
const where = ({ rule, source }: Clause) => [rule, placeOf(source)] as const;

function hoursOf(term: HoursTerm): CataloguePosition['hours'] {
  const [least, most] = 'perWeek' in term ? [term.perWeek, term.perWeek] : [term.min, term.max];
  return [least, most, ...where(term)];
}

function weeksOf(term: WeeksTerm): CataloguePosition['weeks'] {
  if (term.kind === 'exact') return [term.weeks, term.weeks, ...where(term)];
  return [term.kind === 'typical' ? null : term.min, term.max, ...where(term)];
}

/** Chapters of LAB that the words on the legal basis name; `§ 91 in chapter 14` names chapter 14. */
const chaptersOf = ({ legalBasis }: Level): string[] =>
  legalBasis.flatMap(({ words }) =>
    [...words.en.replaceAll(/§ \d+( c)?/g, '').matchAll(/\b(\d+)( b)?\b/g)]
      .filter(([, number]) => Number(number) >= 9 && Number(number) <= 26)
      .map(([chapter]) => chapter),
  );

/** A level of the shipped data in the words of the table. */
function positionOf(agreement: Agreement, trackId: string, subcontract: string | undefined, level: Level) {
  if (!level.hours || !level.weeks) throw new Error(`${level.id} has no rule on hours or weeks`);
  const { hours, weeks, hourlyRate, age, unemployment, orderedAlone } = level;
  return {
    agreement: agreement.id,
    track: trackId,
    ...(subcontract !== undefined && { subcontract }),
    level: level.id,
    mentor: level.mentor,
    hours: hoursOf(hours),
    hoursKind: hours.kind,
    ...(hours.kind === 'range' && { step: hours.step }),
    average: 'average' in hours && hours.average === true,
    weeks: weeksOf(weeks),
    weeksKind: weeks.kind,
    rate: hourlyRate && [hourlyRate.min, hourlyRate.max, ...where(hourlyRate)],
    bonus: level.bonus,
    chapters: [...new Set(chaptersOf(level))].sort(),
    age: age && [age.from, age.below ?? null, ...where(age)],
    ...(unemployment && { unemployment: [unemployment.months, unemployment.ofLast, ...where(unemployment)] }),
    ...(orderedAlone && { alone: where(orderedAlone) }),
    special: level.special.map(({ rule }) => rule),
    targetGroup: level.targetGroup.map(({ rule }) => rule),
  };
}

const shipped = all.flatMap((agreement) =>
  agreement.tracks.flatMap(({ id, subcontract, levels }) =>
    levels.map((level) => positionOf(agreement, id, subcontract, level)),
  ),
);

describe('the catalogue of the three agreements', () => {
  it.each(catalogueCases)('$agreement $level', (expected) => {
    expect(
      shipped.find(({ agreement, level }) => agreement === expected.agreement && level === expected.level),
    ).toEqual(expected);
  });

  it('has these 21, 10 and 2 positions in the order of the contract, and no other', () => {
    expect(shipped.map(({ level }) => level)).toEqual(catalogueCases.map(({ level }) => level));
    expect(all.map(({ tracks }) => tracks.flatMap(({ levels }) => levels).length)).toEqual([21, 10, 2]);
  });

  it('G15: has 7 prices for one path of area 1 and 21 for three', () => {
    const priced = (path: string) =>
      agreements['koebenhavn-2016-unge'].tracks
        .filter(({ subcontract }) => subcontract === path)
        .flatMap(({ levels }) => levels)
        .filter(({ hourlyRate }) => hourlyRate !== null);
    expect(['1', '2', '3'].map((path) => priced(path).length)).toEqual([7, 7, 7]);
  });

  it('G16: has 3 + 2 + 2 + 1 + 2 prices in area 2', () => {
    const { tracks } = agreements['koebenhavn-2016-fyldt-30'];
    expect(tracks.map(({ levels }) => levels.filter(({ hourlyRate }) => hourlyRate).length)).toEqual([3, 2, 2, 1, 2]);
  });

  it('says what the sources do not give', () => {
    const absent = (id: AgreementId) => agreements[id].absent.map(({ what, rule }) => `${what} ${rule}`);
    const framework = [
      'agreement-period R323',
      'delay-minimum R300',
      'invoicing-daily R307',
      'subcontractor R315',
      'default-interest-rate R233',
      'price-regulation-year R292',
      'social-responsibility-extra-cost R320',
      'property-damage-cover R350',
      'maximum-penalty R333',
      'public-debt R080',
      'contract-notice R486',
      'bilag-f1 R486',
      'bilag-f4 R486',
      'rammeaftale-bilag-7 R486',
      'report-templates R282',
      'mail-template R262',
      'protocol-template R277',
      'placement-workflow R422',
      'it-policy R437',
      'it-security-rules R437',
      'it-description-form R288',
      'employee-declaration R450',
    ];
    expect(absent('koebenhavn-2016-unge')).toEqual(['bonus R128', ...framework]);
    expect(absent('koebenhavn-2016-fyldt-30')).toEqual([
      'bonus-amounts R236',
      'income-threshold R241',
      'target-group-number R129',
      ...framework,
    ]);
    expect(absent('koebenhavn-udsatte-over-30')).toEqual(['money-rules R032', 'aftalebilag-5 R025']);
    const documents = (id: AgreementId) => agreements[id].absent.filter(({ kind }) => kind === 'document').length;
    expect([documents('koebenhavn-2016-unge'), documents('koebenhavn-udsatte-over-30')]).toEqual([12, 1]);
  });
});

describe('the catalogue operation', () => {
  it.each(all)('$id answers with all of it', (agreement) => {
    const { id, version, name, documents, tracks, absent } = agreement;
    expect(catalogue(agreement)).toEqual({ id, version, name, documents, tracks, absent });
    const told = answer('catalogue', { agreement: id });
    expect(told).toMatchObject({ ok: true, meta: { agreement: { id, version }, readings: {} } });
    expect(JSON.parse(JSON.stringify(told))).toMatchObject({ result: { tracks: JSON.parse(JSON.stringify(tracks)) } });
  });
});

describe('the data', () => {
  /** Every object under a value. */
  function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) yield value as Record<string, unknown>;
    for (const part of Object.values(value)) yield* objectsOf(part);
  }

  it.each(all)('$id passes the schema that a municipality is held to', (agreement) => {
    expect(agreementSchema.safeParse(agreement).success).toBe(true);
    expect(agreementSchema.safeParse(JSON.parse(JSON.stringify(agreement))).success).toBe(true);
  });

  it.each(all)('$id is frozen through and through', (agreement) => {
    expect([...objectsOf(agreement)].filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it.each(all)('$id gives every rule a source of its own document, on a page or in a section', (agreement) => {
    const documents: readonly string[] = agreement.documents.map(({ id }) => id);
    const ruled = [...objectsOf(agreement)].filter((part) => 'rule' in part);
    expect(ruled.length).toBeGreaterThan(20);
    for (const { rule, source } of ruled as unknown as Clause[]) {
      expect(rule).toMatch(/^R\d{3}$/);
      expect(documents).toContain(source.document);
      if (source.document === 'D16') {
        expect(source.page).toBeGreaterThanOrEqual(1);
        expect(source.page).toBeLessThanOrEqual(204);
        expect(source.annex).toBeDefined();
      } else expect(source.page).toBeUndefined();
    }
  });

  it.each(all)('$id says everything in both languages, differently', (agreement) => {
    const said = [...objectsOf(agreement)].flatMap(({ words, name }) => [words, name]).filter(Boolean) as Words[];
    for (const { da, en } of said) {
      expect(da.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(da === en && /[æøå]/.test(en)).toBe(false);
    }
  });

  it('borrows nothing from the tender of 2016 for the specification of 2024', () => {
    const text = JSON.stringify(agreements['koebenhavn-udsatte-over-30']);
    expect(text).not.toContain('D16');
    expect(Object.keys(agreements['koebenhavn-udsatte-over-30'].terms)).not.toContain('invoicing');
  });
});
