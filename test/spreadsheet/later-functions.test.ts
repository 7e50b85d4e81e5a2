import { describe, expect, test } from 'vitest';
import {
  BONUS,
  BONUSDATO,
  BONUSVINDUE,
  DAGBOD,
  FORKLAR,
  GENINDKALDELSER,
  KILDE,
  RAPPORTFRIST,
  SheetError,
} from '../../src/entries/spreadsheet.ts';

const iso = 'datoer=iso';
const b = ['virksomhedsspor-b', '2016-07-04', 13, '', '', '', '', ''] as const;
const closed = ['virksomhedsspor-b', '2016-07-04', 13, 12, 140, '', 'lukket før tid', '2016-08-31'] as const;
const cancelled = ['virksomhedsspor-b', '2016-07-04', 13, 12, 140, '', 'afbestilt før start', ''] as const;

function textOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof SheetError) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return 'no error';
}

describe('bonus', () => {
  test('BONUSVINDUE follows the ordered end, BONUSDATO the actual one', () => {
    expect(BONUSVINDUE(...closed, iso)).toEqual([['2016-07-04', '2016-12-02']]);
    expect(BONUSDATO(...closed, iso)).toBe('2016-11-01');
    expect(BONUSVINDUE(...b)).toEqual([[42555, 42706]]);
    expect(BONUSDATO(...b, 'bonus-measurement=last-of-second-month; datoer=iso')).not.toBe('2017-01-01');
  });

  test('both stand for an order of which nothing is paid; a level without the bonus is no answer', () => {
    expect(BONUSVINDUE(...cancelled)).toEqual([[42555, 42706]]);
    expect(BONUSDATO(...cancelled, iso)).toBe('2017-01-01');
    expect(textOf(() => BONUSVINDUE('fleksjobspor-a', '2016-07-04', 13))).toBe(
      'not-available: niveau: der er ingen bonus med en periode på niveauet',
    );
    expect(textOf(() => BONUSDATO('fastholdelsesmentor', '2016-07-04', 8))).toContain('not-available: ');
  });

  test('BONUS 1a: 27 days are too few, 28 enough, and the amount is never guessed', () => {
    const stay = (last: string) =>
      [
        ['praktik', '2016-09-19', last],
        ['', '', ''],
      ] as const;
    expect(BONUS(...b, '1a', stay('2016-10-15'))).toEqual([
      ['ikke optjent: borgeren var ikke i praktik eller løntilskud fire uger i træk inden for perioden.', ''],
    ]);
    const [[text, amount] = []] = BONUS(...b, '1a', stay('2016-10-16')) as [string, unknown][];
    expect([text?.split('\n').length, amount]).toEqual([2, '']);
    expect(text).toContain('Mangler: beløbet for bonus 1a');
    expect(BONUS(...b, '1a', stay('2016-10-16'), '', '', 'bonus-1a=5.000,50')).toEqual([
      ['optjent: borgeren var i praktik eller løntilskud fire uger i træk inden for perioden.', 5000.5],
    ]);
  });

  test('two runs that touch are one, and the approval cuts', () => {
    const runs = [
      ['praktik', '2016-09-19', '2016-10-02'],
      ['løntilskud', '2016-10-03', '2016-10-16'],
    ];
    const figure = [['bonus-1a', 1000]];
    expect(BONUS(...b, '1a', runs, '', '', figure)).toEqual([[expect.stringMatching(/^optjent/), 1000]]);
    const approved = [['praktik', '2016-09-19', '2016-10-16', '2016-09-20']];
    expect(BONUS(...b, '1a', approved, '', '', figure)).toEqual([[expect.stringMatching(/^ikke optjent/), '']]);
  });

  test('BONUS 1b: the income of the measurement month, in one row or several', () => {
    const figures = 'bonus-1b=7000; income-threshold=10000';
    const job = (...incomes: [string | number, string | number][]) =>
      incomes.map(([month, income]) => ['ordinært job', '2016-11-01', '', month, income]);
    const first = (...rows: [string | number, string | number][]) =>
      (BONUS(...b, '1b', '', job(...rows), '', figures) as [string, unknown][])[0];
    expect(first(['2017-01', '10.000,00'])).toEqual([expect.stringMatching(/^optjent/), 7000]);
    expect(first(['2016-12', 1], ['2017-01-31', 10_000])).toEqual([expect.stringMatching(/^optjent/), 7000]);
    expect(first(['2017-01', '9.999,99'])).toEqual([expect.stringMatching(/^ikke optjent/), '']);
    expect(first(['2016-12', 20_000])).toEqual([expect.stringMatching(/^ikke afgjort/), '']);
    expect(BONUS(...b, '1b', '', [['uddannelse', '2016-11-01', '']], '', figures)).toEqual([
      [expect.stringMatching(/^optjent/), 7000],
    ]);
    expect(BONUS(...b, '1b', '', '', '2016-12-31')).toEqual([[expect.stringMatching(/^ikke afgjort/), '']]);
  });

  test('a bonus that the level does not give', () => {
    expect(textOf(() => BONUS(...b, '2'))).toContain('not-available: niveau: der er ingen bonus 2 på niveauet');
  });

  test('bonus 3 may stand as a number', () => {
    const flexjob = [['fleksjob', '2016-09-01', '']];
    expect(BONUS('fleksjobspor-a', '2016-07-04', 13, '', '', '', '', '', 3, '', flexjob, '', 'bonus-3=1')).toEqual([
      [expect.stringMatching(/^optjent/), 1],
    ]);
  });

  test.each([
    [
      'a kind that is none',
      () => BONUS(...b, '1a', [['ferie', 42632, 42659]]),
      'perioder: række 1: slagsen er praktik',
    ],
    [
      'a date that is none',
      () =>
        BONUS(...b, '1a', [
          ['', '', ''],
          ['praktik', 'x', 42659],
        ]),
      'perioder: række 1: skriv datoen',
    ],
    ['days the wrong way round', () => BONUS(...b, '1a', [['praktik', 42659, 42632]]), 'perioder: Datoen ligger før'],
    [
      'two incomes of a month',
      () =>
        BONUS(...b, '1b', '', [
          ['job', 42675, '', '2017-01', 1],
          ['job', 42675, '', '2017-01', 2],
        ]),
      'beskaeftigelse: række 2: samme job',
    ],
    [
      'an income with too many decimals',
      () => BONUS(...b, '1b', '', [['job', 42675, '', '2017-01', 1.234]]),
      'beskaeftigelse: Tallet har flere decimaler',
    ],
    ['a figure below zero', () => BONUS(...b, '1a', '', '', '', 'bonus-1a=-1'), 'valg: Værdien ligger uden for'],
    ['too many columns', () => BONUS(...b, '1a', [['praktik', 1, 2, 3, 4]]), 'perioder: giv højst 4 kolonner'],
  ])('%s', (_, ask, text) => expect(textOf(ask)).toContain(`value: ${text}`));

  test('its source and explanation', () => {
    expect(KILDE('BONUS', ...b, '1a')).toContain('R238, D16 s. 71');
    expect(FORKLAR('BONUSVINDUE', ...b)).toContain('Bonus 1a: ikke oplyst');
  });
});

describe('GENINDKALDELSER', () => {
  const calls = (...args: [string, string, string?, string?]) =>
    GENINDKALDELSER(args[0], args[1], 'koebenhavn-2016-unge', args[2], args[3], iso);

  test('V11 and V12', () => {
    expect(calls('kontanthjaelp', '2015-10-05')).toEqual([
      ['2015-10-07', 'udeblevet'],
      ['2015-10-09', 'udeblevet'],
      ['2015-10-12', 'udeblevet'],
    ]);
    expect(calls('uddannelseshjaelp', '2014-12-18')).toEqual([
      ['2014-12-22', 'udeblevet'],
      ['2014-12-29', 'udeblevet'],
      ['2015-01-02', 'udeblevet, uden for vinduet'],
    ]);
  });

  test('the citizen turned up, or it is not known yet', () => {
    expect(calls('kontanthjaelp', '2015-10-05', '2015-10-09')).toEqual([
      ['2015-10-07', 'udeblevet'],
      ['2015-10-09', 'mødt'],
      ['2015-10-12', 'ikke nødvendig'],
    ]);
    expect(calls('kontanthjaelp', '2015-10-05', '', '2015-10-07')).toEqual([
      ['2015-10-07', 'udeblevet'],
      ['2015-10-09', 'afventer'],
    ]);
  });

  test('other readings, serial numbers, other groups', () => {
    expect(
      GENINDKALDELSER('kontanthjaelp', '2015-10-05', 'virksomhedsspor-b', '', '', 're-summons-step=calendar-days'),
    ).toEqual([
      [42284, 'udeblevet'],
      [42286, 'udeblevet'],
      [42288, 'udeblevet'],
    ]);
    expect(textOf(() => calls('sygedagpenge', '2015-10-05'))).toMatch(/^not-available: ydelse: /);
    expect(textOf(() => calls('su', '2015-10-05'))).toMatch(/^value: ydelse: /);
    expect(textOf(() => calls('dagpenge', '2015-10-05'))).toMatch(/ydelse: Aftalen har ingen regel/);
    expect(textOf(() => calls('kontanthjaelp', '2015-10-05', '2015-10-01'))).toMatch(/^value: moedt_op: /);
  });
});

test('RAPPORTFRIST: the sixth weekday after the end; none where the course never began', () => {
  expect(RAPPORTFRIST(...b, iso)).toBe('2016-10-10');
  expect(RAPPORTFRIST(...b, 'report-deadline=plain-count; datoer=iso')).toBe('2016-10-07');
  expect(RAPPORTFRIST(...closed, iso)).toBe('2016-09-08');
  expect(RAPPORTFRIST(...cancelled)).toBe('');
});

describe('DAGBOD', () => {
  const late = (value: number, delivered: string, ...rest: string[]) =>
    DAGBOD(value, '2016-10-05', delivered, rest[0] ?? 'forsinket levering', 'koebenhavn-2016-fyldt-30', rest[1]);

  test('known where the missing least amount cannot matter', () => {
    expect(late(10_000, '2016-10-05')).toBe(0);
    expect(late(10_000, '2016-10-10')).toBe(2500);
    expect(late(10_000, '2016-10-06', 'late-remedy')).toBe(1000);
  });

  test('otherwise no answer without it', () => {
    expect(textOf(() => late(10_000, '2016-10-06'))).toBe(
      'not-available: valg: delay-minimum mangler; mindst 1.000,00 kr., højst 2.500,00 kr.',
    );
    expect(late(10_000, '2016-10-06', 'forsinket levering', 'delay-minimum=1500')).toBe(1500);
  });

  test('what is wrong is told by argument', () => {
    expect(textOf(() => late(-1, '2016-10-06'))).toContain('value: vaerdi: ');
    expect(textOf(() => late(1, '2016-10-06', 'for sent'))).toContain('value: slags: skriv forsinket levering');
  });
});
