import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import * as sheet from '../../src/entries/spreadsheet.ts';
import { SheetError, sheetFunctions } from '../../src/entries/spreadsheet.ts';
import { answer } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';

const {
  ARBEJDSDAG,
  BESTILLINGOK,
  ER_HELLIGDAG,
  FAKTURAFRIST,
  FAKTURAPLAN,
  FORFALDSDATO,
  FORKLAR,
  HVERDAG,
  KILDE,
  PRISBAAND,
  PRISOK,
  SLUTDATO,
  UGEVEDERLAG,
  VEDERLAG,
} = sheet;

const b = ['virksomhedsspor-b', 42555, 13, 12, 140] as const;
const a = ['virksomhedsspor-a', '2016-09-05', 13, 25, '72,55'] as const;

function textOf(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof SheetError) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return 'no error';
}

describe('the course', () => {
  test('VEDERLAG', () => {
    expect(VEDERLAG(...b)).toBe(21840);
    expect(VEDERLAG(...a)).toBe(23578.75);
    expect(VEDERLAG(...a, '', 'lukket før tid', '2016-10-21')).toBe(12178.04);
    expect(VEDERLAG(...a, '', 'closed-early', 42664)).toBe(12178.04);
    expect(VEDERLAG(...a, null, 'Afbestilt før start')).toBe(0);
    expect(VEDERLAG(...a, null, 'sagligt afvist', '2016-09-06')).toBe(0);
    expect(VEDERLAG(...a, null, 'afsluttet efter aftale', '2016-09-11')).toBe(1813.75);
    // Monday 5 December through Friday 24 March: 16 whole weeks (A42), 16 × 13 × 148.25; as 110 days of 7 it is less.
    const toFriday = ['uddannelsesvej-1-med-b', '2016-12-05', '', 13, '148,25', '2017-03-24'] as const;
    expect(VEDERLAG(...toFriday)).toBe(30836);
    expect(VEDERLAG(...toFriday, '', '', '', 'order-week=calendar')).toBe(30285.36);
    expect(VEDERLAG('fastholdelsesmentor', '2016-10-03', 8, 1, 320, '', '', '', 30)).toBe(1280);
  });

  test('other readings are chosen in the last argument', () => {
    const closed = [...b, '', 'lukket før tid', '2016-07-27', ''] as const;
    expect(VEDERLAG(...closed)).toBe(5760);
    expect(VEDERLAG(...closed, 'part-week=weekdays')).toBe(6048);
    expect(
      VEDERLAG(...closed, [
        ['part-week', 'weekdays'],
        ['', ''],
        ['datoer', 1900],
      ]),
    ).toBe(6048);
  });

  test('dates of the 1904 system', () => {
    expect(FAKTURAFRIST('virksomhedsspor-b', 41093, 13, 12, 140, '', '', '', '', 'datoer=1904')).toBe(41244);
    expect(FAKTURAFRIST(...b, '', '', '', '', 'datoer=iso')).toBe('2016-12-02');
  });

  test('UGEVEDERLAG is that of any week', () => {
    expect(UGEVEDERLAG('virksomhedsspor-a', 25, '72,55')).toBe(1813.75);
    expect(UGEVEDERLAG('fastholdelsesmentor', 1, 320, 45)).toBe(240);
  });

  test('SLUTDATO', () => {
    expect(SLUTDATO(42555, 13)).toBe(42645);
    expect(textOf(() => SLUTDATO('2199-12-30', 1))).toBe(
      'value: uger: Datoen, eller en dag beregnet af den, ligger uden for årene 1900–2199.',
    );
  });

  test('FAKTURAPLAN gives the library’s lines', () => {
    const told = answer('invoice-plan', {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: { level: 'virksomhedsspor-a', startsOn: '2016-09-05', weeks: 13, hoursPerWeek: 25, hourlyRate: '72.55' },
    });
    const { lines } = told.ok ? told.result : { lines: [] };
    expect(FAKTURAPLAN(...a, '', '', '', '', 'datoer=iso')).toEqual(
      lines.map(({ month, weeks, firstDay, lastDay, days, amount, invoiceFrom }) => [
        month,
        weeks,
        firstDay,
        lastDay,
        days,
        Number(amount),
        invoiceFrom,
      ]),
    );
    // A spreadsheet shows no table without a row.
    expect(FAKTURAPLAN(...a, '', 'afbestilt før start')).toEqual([['', '', '', '', '', '', '']]);
  });

  test('nothing to invoice is empty', () => {
    expect(FAKTURAFRIST(...a, '', 'afbestilt før start')).toBe('');
  });

  test('FORFALDSDATO takes an agreement or one of its levels', () => {
    expect(FORFALDSDATO(42699, 'koebenhavn-2016-unge', 'datoer=iso')).toBe('2016-12-27');
    expect(FORFALDSDATO('2018-11-24', 'virksomhedsspor-b', 'datoer=iso')).toBe('2018-12-24');
    expect(FORFALDSDATO('2018-11-24', 'virksomhedsspor-b', 'due-date-days=working-day; datoer=iso')).toBe('2018-12-27');
    expect(textOf(() => FORFALDSDATO('2018-11-24', 'helhedsforloeb'))).toBe(
      'value: aftale: Aftalen har ingen regel om dette spørgsmål.',
    );
  });
});

describe('the order', () => {
  test('PRISBAAND and PRISOK, at the ends of the band', () => {
    expect(PRISBAAND('virksomhedsspor-b')).toEqual([[120, 160]]);
    expect(PRISBAAND([['virksomhedsspor-a'], ['virksomhedsspor-b'], ['']])).toEqual([
      [60, 80],
      [120, 160],
      ['', ''],
    ]);
    expect([120, 160].map((rate) => PRISOK('virksomhedsspor-b', rate))).toEqual(['OK', 'OK']);
    expect(PRISOK('virksomhedsspor-b', 119.99)).toBe(
      'Afvises: Timeprisen ligger under prisbåndets mindstepris på 120,00 kr.',
    );
    expect(PRISOK('virksomhedsspor-b', '160,01')).toBe(
      'Afvises: Timeprisen ligger over prisbåndets højestepris på 160,00 kr.',
    );
  });

  test('no price in the source is no answer, and not OK', () => {
    const none = 'not-available: niveau: aftalen giver ingen timepris for niveauet';
    expect(textOf(() => PRISBAAND('helhedsforloeb'))).toBe(none);
    expect(textOf(() => PRISOK('helhedsforloeb', 100))).toBe(none);
  });

  test('BESTILLINGOK', () => {
    expect(BESTILLINGOK(...b)).toBe('OK');
    expect(BESTILLINGOK('virksomhedsspor-b', 42555, 13, 12)).toBe('OK');
    expect(BESTILLINGOK('ret-og-pligt-tilbud', '2016-10-10', 4, 10, 115, '', '2016-10-12')).toBe(
      [
        'Afvises: Timeprisen ligger over prisbåndets højestepris på 110,00 kr.',
        'Afvises: Forløbet skal vare præcis 3 uger.',
        'Afvises: Startdatoen ligger før den dag, ordren blev afgivet.',
      ].join('\n'),
    );
    expect(BESTILLINGOK(...b, '', '', 29)).toBe('OK\nAdvarsel: Borgerens alder ligger uden for målgruppen.');
    expect(BESTILLINGOK(...b, '', '', '', '', 'ja')).toMatch(/^Afvises: Ordren er afgivet uden om/);
    expect(BESTILLINGOK(...b, '', '', 29, '', '', 'sprog=en')).toBe(
      "OK\nWarning: The citizen's age is outside the target group.",
    );
    expect(BESTILLINGOK('findes-ikke', 42555, 13, 12, 140, '', '', '', '', '', 'aftale=koebenhavn-2016-unge')).toBe(
      'Afvises: Aftalen har ikke det bestilte niveau.',
    );
  });
});

test('the three kinds of day', () => {
  const kinds = (day: string) => [HVERDAG(day), ARBEJDSDAG(day), ER_HELLIGDAG(day)];
  expect(kinds('2018-12-24')).toEqual([true, false, false]);
  expect(kinds('2018-12-25')).toEqual([false, false, true]);
  expect(kinds('2018-12-27')).toEqual([true, true, false]);
  expect(kinds('2018-12-29')).toEqual([false, false, false]);
  expect(HVERDAG([[43458], [43459], ['']])).toEqual([[true], [false], ['']]);
});

describe('where it stands', () => {
  test('KILDE', () => {
    expect(KILDE('VEDERLAG', ...b)).toBe('R207, D16 s. 70, Bilag C2 1.2; R214, D16 s. 70, Bilag C2 1.2');
    expect(KILDE('indsats.fee', ...b)).toBe(KILDE('VEDERLAG', ...b));
    expect(KILDE('BESTILLINGOK', ...b)).toContain('R132, D16 s. 69');
    expect(KILDE('PRISOK', 'virksomhedsspor-b', 140)).toBe('R132, D16 s. 69, Bilag C2 1.2');
    expect(KILDE('ARBEJDSDAG', 42555)).toBe('R002, D16 s. 157, Rammeaftale 1.2');
  });

  test('every function but the two has a source and an explanation', () => {
    const examples = { ophoer: '', slutdato: '', sidste_dag: '', minutter: '', valg: '' } as Record<string, unknown>;
    for (const { name, parameters, rest } of sheetFunctions) {
      if (rest) continue;
      const args = parameters.map(({ id, example }) => examples[id] ?? JSON.parse(example)) as never[];
      expect(KILDE(name, ...args), name).toMatch(/^R\d{3}, D16 s\. \d+/);
      expect(FORKLAR(name, ...args), name).toMatch(/./);
    }
  });

  test('FORKLAR', () => {
    expect(FORKLAR('VEDERLAG', ...b)).toMatch(/^Vederlag: 21\.840,00 kr\.\n4\. juli 2016 – 2\. oktober 2016, 91 dage/);
    expect(FORKLAR('VEDERLAG', ...b, '', '', '', '', 'sprog=en')).toMatch(/^Fee: DKK 21,840\.00/);
    expect(FORKLAR('SLUTDATO', '2016-07-04', 13)).toBe('13 × 7 dage fra 4. juli 2016: sidste dag er 2. oktober 2016.');
  });

  test('of one order at a time, and of a function that is', () => {
    expect(textOf(() => KILDE('VEDERLAG', [['virksomhedsspor-a'], ['virksomhedsspor-b']], 42555, 13, 12, 140))).toBe(
      'value: giv én ordre ad gangen',
    );
    expect(textOf(() => KILDE('KILDE'))).toBe('value: funktion: der er ingen funktion med dette navn');
    expect(textOf(() => FORKLAR('VEDERLAG', 'virksomhedsspor-b'))).toContain('timepris: cellen er tom');
  });
});

describe('ranges', () => {
  const columns = [
    [['virksomhedsspor-b'], ['virksomhedsspor-a'], ['']],
    [[42555], ['2016-09-05'], ['']],
    [[13], [13], [null]],
    [[12], [25], ['']],
    [[140], ['72,55'], ['']],
  ] as const;

  test('columns give a column, longer than the data too', () => {
    expect(VEDERLAG(...columns)).toEqual([[21840], [23578.75], ['']]);
    expect(VEDERLAG(...(columns.map((each) => [...each, [''], ['']]) as never as typeof columns))).toEqual([
      [21840],
      [23578.75],
      [''],
      [''],
      [''],
    ]);
  });

  test('one cell stands for every row, and a flat list for a column', () => {
    expect(VEDERLAG('virksomhedsspor-b', [42555, 42562, ''], [13, 2, ''], 12, 140)).toEqual([[21840], [3360], ['']]);
  });

  test('a shorter column leaves its rows empty', () => {
    expect(
      textOf(() =>
        VEDERLAG(
          [['virksomhedsspor-b'], ['virksomhedsspor-b']],
          [[42555], [42555]],
          [[13], [13]],
          [[12], [12]],
          [[140], ['']],
        ),
      ),
    ).toBe('value: række 2: timepris: cellen er tom');
  });

  test('a block, and a plan of many orders, are refused', () => {
    expect(textOf(() => VEDERLAG([['virksomhedsspor-b', 42555]], 1, 1, 1, 1))).toBe(
      'value: niveau: giv én celle eller én kolonne',
    );
    expect(textOf(() => FAKTURAPLAN(...columns))).toBe('value: niveau: giv én celle');
  });

  test('a formula filled down past the data stays empty', () => {
    expect(VEDERLAG('', '', '', '', '')).toBe('');
    expect(PRISBAAND(null)).toEqual([['', '']]);
    expect(FAKTURAPLAN('', '', '', '', '')).toEqual([['', '', '', '', '', '', '']]);
    expect(textOf(() => VEDERLAG('', '', '', 12, 140))).toContain('niveau: cellen er tom');
  });
});

describe('errors in Danish', () => {
  it.each([
    [
      'several at once',
      () => VEDERLAG('virksomhedsspor-b', 'i går', 13, '', '1.2.3'),
      ['startdato: skriv datoen', 'timer: cellen er tom', 'timepris: skriv tallet'],
    ],
    [
      'an unknown level',
      () => VEDERLAG('virksomhedsspor', 42555, 13, 12, 140),
      ['niveau: ingen af aftalerne har dette niveau'],
    ],
    ['both ends', () => VEDERLAG(...b, '2016-10-02'), ['slutdato: To felter siger det samme']],
    ['neither end', () => VEDERLAG('virksomhedsspor-b', 42555, '', 12, 140), ['uger: Feltet mangler']],
    ['too many hours', () => VEDERLAG('virksomhedsspor-b', 42555, 13, 168.5, 140), ['timer: Værdien ligger uden for']],
    ['a day without a ground', () => VEDERLAG(...b, '', '', 42560), ['ophoer: Feltet mangler']],
    ['an unknown ground', () => VEDERLAG(...b, '', 'syg', 42560), ['ophoer: skriv lukket før tid, ']],
    ['a day outside the course', () => VEDERLAG(...b, '', 'lukket før tid', 42000), ['sidste_dag: Datoen ligger før']],
    ['short contacts of another level', () => VEDERLAG(...b, '', '', '', 30), ['minutter: Kun mentorniveauer']],
    [
      'too many arguments',
      () => (HVERDAG as (...args: unknown[]) => unknown)(42555, '', 'x'),
      ['der er for mange argumenter'],
    ],
    [
      'a negative rate',
      () => VEDERLAG('virksomhedsspor-b', 42555, 13, 12, -140),
      ['timepris: Værdien ligger uden for'],
    ],
    [
      'a truth where a number belongs',
      () => VEDERLAG('virksomhedsspor-b', 42555, 13, true, 140),
      ['timer: skriv tallet'],
    ],
    ['a choice without a value', () => VEDERLAG(...b, '', '', '', '', 'part-week'), ['valg: skriv navn=værdi']],
    ['an unknown choice', () => VEDERLAG(...b, '', '', '', '', 'partweek=weekdays'), ['valg: et navn kendes ikke']],
    [
      'an unknown option',
      () => VEDERLAG(...b, '', '', '', '', 'part-week=days'),
      ['valg: en værdi er ikke en af de mulige'],
    ],
    ['an unknown date system', () => VEDERLAG(...b, '', '', '', '', 'datoer=1905'), ['valg: en værdi er ikke']],
    [
      'an unknown agreement',
      () => VEDERLAG(...b, '', '', '', '', 'aftale=hjemme'),
      ['aftale: Der er ingen aftale med dette id'],
    ],
    [
      'a level of another agreement',
      () => VEDERLAG(...b, '', '', '', '', 'aftale=koebenhavn-2016-unge'),
      ['niveau: Aftalen har ikke dette niveau'],
    ],
  ])('%s', (_, ask, parts) => {
    const text = textOf(ask);
    expect(text).toMatch(/^value: /);
    for (const part of parts) expect(text).toContain(part);
  });

  it('never repeats what stood in the cell', () => {
    expect(textOf(() => VEDERLAG('hemmeligt', 42555, 13, 12, 140))).not.toContain('hemmeligt');
    expect(textOf(() => VEDERLAG('virksomhedsspor-b', 'hemmeligt', 13, 12, 140))).not.toContain('hemmeligt');
    expect(textOf(() => VEDERLAG(...b, '', '', '', '', 'hemmeligt=1'))).not.toContain('hemmeligt');
  });
});

describe('the table of functions', () => {
  test('a level stands in one agreement only, so that it names it', () => {
    const levels = Object.values(agreements).flatMap(({ tracks }) =>
      tracks.flatMap((track) => track.levels.map(({ id }) => id as string)),
    );
    expect(new Set(levels).size).toBe(levels.length);
  });

  test('every function and alias is exported under its name', () => {
    for (const { name, aliases } of sheetFunctions) {
      for (const each of [name, ...aliases])
        expect(sheet, each).toHaveProperty(each, (sheet as Record<string, unknown>)[name]);
    }
    const exported = Object.keys(sheet).filter((name) => /^[A-Z_]+$/.test(name));
    expect(exported.sort()).toEqual(sheetFunctions.flatMap(({ name, aliases }) => [name, ...aliases]).sort());
  });

  test('every function of an operation takes the choices last, but for what came later', () => {
    const later = ['bonus', 'uden_om_portal', 'bekraeftet_uden_om', 'borger', 'sendte'];
    for (const { parameters, rest } of sheetFunctions) {
      const at = parameters.findIndex(({ id }) => id === 'valg');
      const after = parameters.slice(at + 1);
      expect(rest || at !== -1).toBe(true);
      if (!rest) expect(after.filter(({ id, optional }) => !later.includes(id) || !optional)).toEqual([]);
    }
  });

  test('no reading is called as something else that can be chosen', () => {
    expect(allReadings.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['aftale', 'datoer', 'sprog']));
  });

  test('the manual has a row for each, with the names of its arguments', () => {
    const manual = readFileSync(new URL('../../docs/regneark.md', import.meta.url), 'utf8');
    for (const { name, aliases, parameters } of sheetFunctions) {
      const row = manual.split('\n').find((line) => new RegExp(`^\\| ${name}\\b`).test(line));
      expect(row, name).toBeDefined();
      for (const alias of aliases) expect(row).toContain(alias);
      if (!row?.includes('ordren') && !row?.includes('funktionens')) {
        for (const { id } of parameters) expect(row, name).toMatch(new RegExp(`[ \\[]${id}[\\];| ]`));
      }
    }
  });
});
