import { describe, expect, it } from 'vitest';
import { closureGrounds } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Clause, Language } from '../../src/evidence/clause.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import type { Step } from '../../src/evidence/step.ts';
import { spokenClauses } from '../../src/explain/cite.ts';
import { problemSentences, problemWords } from '../../src/explain/problem-words.ts';
import { spokenStep } from '../../src/explain/steps.ts';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { wordings } from '../../src/language/wordings.ts';
import { type Answer, refusal } from '../../src/operations/answer.ts';
import { answer, explain, operations, tableOf } from '../../src/operations/operations.ts';
import { orderFindingCodes } from '../../src/order/findings.ts';
import { problemCodes } from '../../src/problem/problem.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { exampleOrders, invalidInputs, operationExamples } from '../cases/operations.ts';

const languages: readonly Language[] = ['da', 'en'];
const examples = operations.flatMap(({ name }) =>
  (operationExamples[name] ?? []).map((input, at) => [name, at, input] as const),
);

/** What a sentence that lost a value, or was put together badly, looks like. */
const UGLY = /undefined|NaN|null|\[object|kr\.\.|\.\.|\S {2,}|\s+[,.;:)\]]|[([]\s|\(\)|\[\]|: \.|,,|[^\S\n]$/m;

function uglyIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => UGLY.test(line));
}

/** Every step anywhere in an answer. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'steps' ? (part as Step[]) : stepsIn(part)));
}

function resultOf<Result>(told: Answer): Result {
  if (!told.ok) throw new Error('refused');
  return told.result as Result;
}

describe('every example of every operation, in both languages', () => {
  it.each(examples)('%s %i is told in whole sentences', (name, _, input) => {
    const told = answer(name, input);
    for (const language of languages) {
      const text = explain(name, told, language);
      expect(uglyIn(text)).toEqual([]);
      expect(text.length).toBeGreaterThan(10);
    }
    expect(explain(name, told, 'da')).not.toBe(explain(name, told, 'en'));
  });

  it.each(examples)('%s %i is told line by line the same', (name, _, input) => {
    const told = answer(name, input);
    const [da, en] = languages.map((language) => explain(name, told, language).split('\n').length);
    expect(da).toBe(en);
  });

  it.each(examples)('%s %i is told without steps too', (name, _, input) => {
    const told = answer(name, { ...input, steps: false });
    for (const language of languages) expect(uglyIn(explain(name, told, language))).toEqual([]);
  });

  it.each(examples)('%s %i names the readings that differ', (name, _, input) => {
    const told = answer(name, input);
    if (!told.ok) throw new Error('refused');
    const other = Object.entries(told.meta.readings);
    const text = explain(name, told, 'da');
    expect(text.includes('Læst anderledes end standard')).toBe(other.length > 0);
    for (const [reading, option] of other) {
      const { question, options } = allReadings.find(({ id }) => id === reading) as Reading;
      const means = options.find(({ id }) => id === option)?.means;
      expect(text).toContain(`\n- ${question.da} ${means?.da}`);
    }
  });

  it.each(examples)('%s %i is a table whose rows are as long as its head', (name, _, input) => {
    const { columns, rows } = tableOf(name, resultOf(answer(name, input)));
    expect(columns.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.flat().every((cell) => typeof cell === 'string' && !/undefined|NaN|null|\[object/.test(cell))).toBe(
      true,
    );
  });
});

describe('codes have words in both languages', () => {
  it('problems', () => {
    for (const code of problemCodes) {
      const { da, en } = problemWords(code);
      expect(uglyIn(`${da}\n${en}`)).toEqual([]);
      expect([da, en].every((words) => /^[A-ZÆØÅ].*\.$/.test(words))).toBe(true);
      expect(da).not.toBe(en);
      const refused = refusal([{ code, path: 'order.weeks' }]) as Extract<Answer, { ok: false }>;
      expect(explain('fee', refused, 'da')).toBe(`Kan ikke besvares:\n- order.weeks: ${da}`);
      expect(explain('fee', refused, 'en')).toBe(`Cannot be answered:\n- order.weeks: ${en}`);
    }
    const sentences = problemCodes.map(problemWords);
    for (const language of languages)
      expect(new Set(sentences.map((each) => each[language])).size).toBe(sentences.length);
  });

  it('findings: every code is found by some example, in Danish and in English', () => {
    const found = examples.flatMap(([name, , input]) => {
      const result = resultOf<{ findings?: { code: string; message: string; messageDa: string }[] }>(
        answer(name, input),
      );
      return name === 'check-order' ? (result.findings ?? []) : [];
    });
    // What a provider did not offer is asked with the provider: test/order/target-group.test.ts; when the agreement runs, in
    // test/order/agreement-period.test.ts.
    const elsewhere = ['element-not-offered', 'outside-agreement-period', 'before-agreement-document'];
    const asked = orderFindingCodes.filter((code) => !elsewhere.includes(code));
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...asked].sort());
    for (const { message, messageDa } of found) {
      expect(uglyIn(`${message}\n${messageDa}`)).toEqual([]);
      expect(message).not.toBe(messageDa);
      expect([message, messageDa].every((words) => /^[A-ZÆØÅ].*\.$/.test(words))).toBe(true);
    }
  });

  it('steps: every sentence of fee and invoicing is told by some example', () => {
    const told = new Set(examples.flatMap(([name, , input]) => stepsIn(answer(name, input))).map(({ what }) => what));
    const { feeSteps, invoicePlanSteps, dueDateSteps } = wordings.en;
    for (const code of Object.keys({ ...feeSteps, ...invoicePlanSteps, ...dueDateSteps })) expect(told).toContain(code);
    for (const code of told) expect(Object.keys(wordings.en.steps)).toContain(code);
  });

  it('steps: each that any example tells is a sentence with its clause', () => {
    const steps = examples.flatMap(([name, , input]) => stepsIn(answer(name, input)));
    for (const step of steps) {
      for (const language of languages) {
        const sentence = spokenStep(step, wordings[language]);
        expect(uglyIn(sentence)).toEqual([]);
        expect(sentence).toContain(`[${wordings[language].say.clause(step)}`);
        const read = step.reading && allReadings.find(({ id }) => id === step.reading);
        if (read) expect(sentence).toContain(`: ${read.question[language]} `);
      }
      expect(spokenStep(step, wordings.da)).not.toBe(spokenStep(step, wordings.en));
    }
  });

  it('grounds of a closure', () => {
    for (const language of languages)
      expect(Object.keys(wordings[language].grounds).sort()).toEqual([...closureGrounds].sort());
  });

  it('readings, their options and reasons, and every statement of every agreement', () => {
    const words: { da: string; en: string }[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { da, en } = value as { da?: string; en?: string };
      if (typeof da === 'string' && typeof en === 'string') words.push({ da, en });
      else for (const part of Object.values(value)) collect(part);
    };
    collect([allReadings, agreements, operations.map(({ summary }) => summary)]);
    expect(words.length).toBeGreaterThan(100);
    for (const { da, en } of words) {
      expect(uglyIn(`${da}\n${en}`)).toEqual([]);
      expect([da.trim(), en.trim()]).toEqual([da, en]);
      expect(da).not.toBe('');
      expect(en).not.toBe('');
    }
  });
});

describe.each(languages)('figures and clauses are named (%s)', (language) => {
  const clauses = (steps: readonly Clause[] | undefined) => spokenClauses(steps ?? [], wordings[language]);

  it.each(operationExamples.fee ?? [])('fee %j', (input) => {
    const told = answer('fee', input);
    const fee = resultOf<Fee>(told);
    const text = explain('fee', told, language);
    expect(text.split('\n')[0]).toContain(wordings[language].say.kroner(fee.total));
    expect(text).toContain(wordings[language].say.kroner(fee.weeklyFee ?? ''));
    for (const day of [fee.payable?.firstDay, fee.payable?.lastDay, fee.entitledThrough]) {
      if (day) expect(text).toContain(wordings[language].say.date(day));
    }
    for (const clause of clauses(fee.steps)) expect(text).toContain(clause);
    expect(text).toMatch(language === 'da' ? /uden moms/ : /without VAT/);
  });

  it.each(operationExamples['invoice-plan'] ?? [])('invoice-plan %j', (input) => {
    const told = answer('invoice-plan', input);
    const plan = resultOf<InvoicePlan>(told);
    const text = explain('invoice-plan', told, language);
    expect(text.split('\n')[0]).toContain(wordings[language].say.kroner(plan.total));
    plan.lines.forEach((line, at) => {
      const spoken = text.split('\n')[at + 1];
      expect(spoken).toContain(wordings[language].say.month(line.month));
      expect(spoken).toContain(wordings[language].say.kroner(line.amount));
      for (const day of [line.firstDay, line.lastDay, line.invoiceFrom ?? ''])
        expect(spoken).toContain(wordings[language].say.date(day));
    });
    if (plan.invoiceBy) expect(text).toContain(wordings[language].say.date(plan.invoiceBy));
    for (const clause of clauses(plan.steps)) expect(text).toContain(clause);
    expect(text).toMatch(language === 'da' ? /uden moms/ : /without VAT/);
  });

  it('the statement of the example orders', () => {
    const told = answer('settle', exampleOrders);
    const { orders, totals } = resultOf<Settlement>(told);
    const text = explain('settle', told, language);
    for (const each of orders) {
      const from = text.indexOf(`\n${each.id} · `);
      const own = text.slice(from, text.indexOf('\n\n', from + 1));
      expect(from).toBeGreaterThan(0);
      expect(own).toContain(each.levelName?.[language]);
      if (each.fee) expect(own).toContain(wordings[language].say.kroner(each.fee.total));
      else expect(own).toContain(language === 'da' ? 'timer om ugen og timepris' : 'hours a week and hourly rate');
      expect(own).not.toContain('order.');
      for (const line of each.invoicePlan?.lines ?? []) {
        expect(own).toContain(wordings[language].say.kroner(line.amount));
        expect(own).toContain(wordings[language].say.date(line.dueOn ?? ''));
      }
      for (const { message, messageDa } of each.findings)
        expect(own).toContain(language === 'da' ? messageDa : message);
      for (const clause of clauses([
        ...each.findings,
        ...(each.fee?.steps ?? []),
        ...(each.invoicePlan?.steps ?? []),
      ])) {
        expect(own).toContain(clause);
      }
    }
    expect(text).toContain(wordings[language].say.kroner(totals.confirmedFee as string));
  });

  it('the statement says what decides: the ground of the fee, the days of a bonus, the clause of each line', () => {
    const [first] = exampleOrders.orders as readonly { readonly order: { readonly id: string } }[];
    const closed = (id: string, ground: string) => ({ order: { ...first?.order, id }, closure: { ground } });
    const orders = [closed('A', 'cancelled-before-start'), closed('B', 'objective-rejection')];
    const told = answer('settle', { ...exampleOrders, orders: [...orders, ...exampleOrders.orders] });
    const text = explain('settle', told, language);
    const cited = (sentence: string, rule: string) =>
      text.split('\n').some((line) => line.includes(sentence) && line.includes(`[${rule}, `));
    const expected: readonly (readonly [string, string, string])[] = [
      ['ordren blev afbestilt før start', 'the order was cancelled before it began', 'R165'],
      ['borgeren blev afvist på et sagligt grundlag', 'the citizen was rejected on an objective ground', 'R171'],
      ['som 45/60', 'as 45/60', 'R211'],
      ['løber til og med 4. december 2016', 'runs through 4 December 2016', 'R212'],
      ['De fire uger skal ligge fra 4. juli 2016', 'The four weeks must lie from 4 July 2016', 'R239'],
      ['Måledag: 1. januar 2017', 'Measurement day: 1 January 2017', 'R240'],
      ['Fakturaer', 'Invoices', 'R219'],
      ['Faktureres senest', 'Invoiced at the latest', 'R220'],
      ['Fremmødeprotokol:', 'Attendance protocol:', 'R276'],
    ];
    for (const [da, en, rule] of expected) expect(cited(language === 'da' ? da : en, rule), `${da} ${rule}`).toBe(true);
    expect(text).toContain(language === 'da' ? 'der skal intet betales' : 'nothing is owed');
    expect(text).toContain(
      language === 'da'
        ? 'Af alle ordrer, også dem der afvises: 2 bonusser er ikke afgjort.'
        : 'Of all orders, rejected ones too: 2 bonuses are undecided.',
    );
    const bare = explain('settle', answer('settle', { ...exampleOrders, orders, steps: false }), language);
    expect(bare).toContain(language === 'da' ? 'der skal intet betales' : 'nothing is owed');
  });
});

describe('sentences', () => {
  const order = {
    level: 'virksomhedsspor-b',
    startsOn: '2016-07-04',
    weeks: 13,
    hoursPerWeek: '12',
    hourlyRate: '140',
  };
  const agreement = 'koebenhavn-2016-fyldt-30';
  const tell = (name: string, input: object, language: Language) =>
    explain(name, answer(name, { agreement, ...input }), language).split('\n');

  it('a fee in Danish and in English', () => {
    expect(tell('fee', { order }, 'da')).toEqual(
      expect.arrayContaining([
        'Vederlag: 21.840,00 kr.',
        '4. juli 2016 – 2. oktober 2016, 91 dage',
        expect.stringMatching(
          /^- 12 timer × 140,00 kr\. × 13 uger = 21\.840,00 kr\. \[R207, D16 s\. 70, Bilag C2 1\.2\]$/,
        ),
      ]),
    );
    expect(tell('fee', { order }, 'en')).toEqual(
      expect.arrayContaining([
        'Fee: DKK 21,840.00',
        '4 July 2016 – 2 October 2016, 91 days',
        expect.stringMatching(
          /^- 12 hours × DKK 140.00 × 13 weeks = DKK 21,840\.00\. \[R207, D16 p\. 70, Bilag C2 1\.2\]$/,
        ),
      ]),
    );
  });

  it('one hour, one week, one day, one invoice are singular', () => {
    const short = { ...order, level: 'fastholdelsesmentor', hoursPerWeek: '1', weeks: 1 };
    const da = [...tell('fee', { order: short }, 'da'), ...tell('invoice-plan', { order: short }, 'da')].join('\n');
    const en = [...tell('fee', { order: short }, 'en'), ...tell('invoice-plan', { order: short }, 'en')].join('\n');
    expect(da).toContain('1 time × 140,00 kr. × 1 uge =');
    expect(da).toContain('1 faktura i alt');
    expect(en).toContain('1 hour × DKK 140.00 × 1 week =');
    expect(en).toContain('1 invoice in all');
    const { weeks: _, ...oneDay } = { ...short, endsOn: '2016-07-04' };
    expect(tell('fee', { order: oneDay }, 'da').join('\n')).toContain(', 1 dag\n');
    expect(tell('fee', { order: oneDay }, 'en').join('\n')).toContain(', 1 day\n');
  });

  it('an entitlement that runs on after what can be invoiced is told', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-27' };
    const text = tell('fee', { order, closure, startedWorkOn: '2016-07-11' }, 'da').join('\n');
    expect(text).toContain(
      'til og med 2. oktober 2016 (21.840,00 kr.), men der kan kun faktureres til og med 27. juli 2016',
    );
    expect(tell('fee', { order, closure }, 'da').join('\n')).not.toContain('men der kan kun faktureres');
    expect(tell('fee', { order, closure, startedWorkOn: '2016-07-11' }, 'en').join('\n')).toContain(
      'through 2 October 2016 (DKK 21,840.00), but only',
    );
  });

  it('a due date that moves and one that does not', () => {
    expect(tell('due-date', { sentOn: '2016-11-25' }, 'en').join('\n')).toContain('25 December 2016 is closed');
    expect(tell('due-date', { sentOn: '2016-11-28' }, 'en').join('\n')).toContain('not moved');
  });

  it('where another reading gives more or less, the sign is told', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-27' };
    const text = tell('sensitivity', { operation: 'fee', input: { order, closure } }, 'da').join('\n');
    expect(text).toContain(
      [
        'Andre fortolkninger:',
        'Hvor stor en del af ugens vederlag gives der for en uge, der kun var åben en del af tiden? (A41)',
        '  Her: Åbne kalenderdage divideret med 7.',
        '  Ellers: Åbne dage mandag til fredag divideret med 5, helligdage medregnet. Ændrer svaret (+288,00 kr.).',
        '    i stedet for: Vederlag: 5.760,00 kr.',
        '    står der: Vederlag: 6.048,00 kr.',
      ].join('\n'),
    );
    expect(text).toContain('Ellers: Kun hele uger betales. Ændrer svaret (−720,00 kr.).');
    // After a closure that is no rejection nobody asks how a rejection is paid.
    expect(text).not.toContain('afvises på et sagligt grundlag');
  });
});

describe('refused inputs are told, and never with the value', () => {
  it.each(invalidInputs)('%s %j', (name, input) => {
    const told = answer(name, input);
    if (told.ok) throw new Error('answered');
    for (const language of languages) {
      const lines = explain(name, told, language).split('\n');
      expect(lines).toHaveLength(told.problems.length + 1);
      expect(uglyIn(lines.join('\n'))).toEqual([]);
      told.problems.forEach((problem, at) => {
        expect(lines[at + 1]).toContain(problemSentences(problem)[language]);
        expect(lines[at + 1]).toContain(problem.path);
      });
    }
  });
});

describe('citing', () => {
  it.each([
    [
      { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
      'D16 s. 70, Bilag C2 1.2',
      'D16 p. 70, Bilag C2 1.2',
    ],
    [{ document: 'D16', page: 67, annex: 'Bilag C1' }, 'D16 s. 67, Bilag C1', 'D16 p. 67, Bilag C1'],
    [{ document: 'D16', page: 67 }, 'D16 s. 67', 'D16 p. 67'],
    [{ document: 'D24', section: '2.2.1' }, 'D24 afsnit 2.2.1', 'D24 section 2.2.1'],
    [{ document: 'D24' }, 'D24', 'D24'],
    [{ document: 'D16', annex: 'Bilag E', section: '6.5' }, 'D16, Bilag E 6.5', 'D16, Bilag E 6.5'],
  ])('%j', (source, da, en) => {
    expect(wordings.da.say.source(source)).toBe(da);
    expect(wordings.en.say.source(source)).toBe(en);
    expect(wordings.da.say.clause({ rule: 'R1', source })).toBe(`R1, ${da}`);
  });

  it('tells each clause once, in the order of use', () => {
    const [a, b] = [
      { rule: 'R2', source: { document: 'D16' } },
      { rule: 'R1', source: { document: 'D16' } },
    ];
    expect(spokenClauses([a, b, a], wordings.en)).toEqual(['R2, D16', 'R1, D16']);
  });
});

describe('tables hold the values of the JSON', () => {
  it('the fee', () => {
    const [input] = operationExamples.fee as readonly [object];
    const result = resultOf<Fee>(answer('fee', input));
    const { columns, rows } = tableOf('fee', result);
    expect(columns).toEqual(['field', 'value']);
    expect(Object.fromEntries(rows as [string, string][])).toEqual({
      total: '21840.00',
      weeklyFee: '1680.00',
      firstDay: '2016-07-04',
      lastDay: '2016-10-02',
      days: '91',
      entitledThrough: '2016-10-02',
      entitledTotal: '21840.00',
      invoiceableThrough: '2016-10-02',
      findings: '',
      vat: 'excluded',
    });
  });

  it('the plan, with its total last', () => {
    const [input] = operationExamples['invoice-plan'] as readonly [object];
    const plan = resultOf<InvoicePlan>(answer('invoice-plan', input));
    const { columns, rows } = tableOf('invoice-plan', plan);
    expect(rows).toHaveLength(plan.lines.length + 1);
    plan.lines.forEach((line, at) => {
      expect(rows[at]).toEqual(columns.map((column) => String(line[column as keyof typeof line])));
    });
    expect(rows.at(-1)).toEqual(['total', '', '', '', '', '21840.00', 'by 2016-12-02']);
  });

  it('the settlement, an order a row and the totals last', () => {
    const result = resultOf<Settlement>(answer('settle', exampleOrders));
    const { rows } = tableOf('settle', result);
    expect(rows.slice(0, -1).map(([id]) => id)).toEqual(result.orders.map(({ id }) => id));
    expect(rows.at(-1)?.join(' ')).toContain(result.totals.fee);
  });
});
