import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/entries/operations.ts';
import type { Deadlines, OrderCheck } from '../../src/index.ts';
import type { Answer } from '../../src/operations/answer.ts';
import { follow, openBeforeEach, page, told } from './open-page.ts';
import { hundredOrders, inputFor, linkOf } from './orders.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the page asks of an order, by question: the answers that it then shows. */
const questions = {
  order: ['check-order', 'fee', 'invoice-plan'],
  closure: ['fee', 'invoice-plan'],
  bonus: ['bonus'],
  'no-show': ['first-day-absence'],
  'due-date': ['due-date'],
  deadlines: ['deadlines'],
} as const;
const operations = [
  'check-order',
  'fee',
  'invoice-plan',
  'due-date',
  'bonus',
  'deadlines',
  'first-day-absence',
] as const;
type Name = (typeof operations)[number];

openBeforeEach();

/** Every line of the library that stands on the page, folded or not, and the headline. */
function shownLines(): Promise<{ readonly lines: readonly string[]; readonly line: string }> {
  return page.evaluate(() => ({
    lines: [...document.querySelectorAll('#answers [data-line]')].map((line) => line.textContent ?? ''),
    line: document.querySelector('#line')?.textContent ?? '',
  }));
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^- /, ''))
    .filter((line) => line !== '');

const plain = (line: string) => line.replace(/ \[[^\]]*\]$/, '');

/** The lines of an answer, but for those that tell of readings chosen otherwise, which the page marks, and one that its headline replaces. */
function resultLines(name: string, told: Answer & { readonly ok: true }, language: 'da' | 'en'): readonly string[] {
  const lines = linesOf(explain(name, told, language));
  const chosen = Object.keys(told.meta.readings).length;
  const all = lines.slice(0, chosen === 0 ? undefined : -(chosen + 1));
  return name === 'deadlines' && (told.result as Deadlines).deadlines.length > 0 ? all.slice(1) : all;
}

function command(operation: string, inputs: readonly object[]): readonly Answer[] {
  const input = `${inputs.map((each) => JSON.stringify(each)).join('\n')}\n`;
  let out: string;
  try {
    out = execFileSync('node', ['dist/cli/cli.js', operation, '--ndjson'], {
      cwd: root,
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } catch (error) {
    // Exit code 2: some input had a problem, which is told in its line.
    out = (error as { stdout: string }).stdout;
  }
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

describe('what the page shows', () => {
  it('is what the command answers, on 100 orders', async () => {
    const orders = hundredOrders();
    const answers = operations.map(
      (operation) =>
        [
          operation,
          command(
            operation,
            orders.map((each) => inputFor(operation, each)),
          ),
        ] as const,
    );
    const answered = answers.flatMap(([, each]) => each).filter(({ ok }) => ok).length;
    expect(answered).toBeGreaterThan(400);
    expect(answers.every(([, each]) => each.some(({ ok }) => ok))).toBe(true);
    const byName = Object.fromEntries(answers) as Record<Name, readonly Answer[]>;
    let compared = 0;
    for (const [index, order] of orders.entries()) {
      const language = index % 2 === 0 ? 'da' : 'en';
      for (const [question, names] of Object.entries(questions)) {
        await follow(`${linkOf(order, language)}&question=${question}`);
        const { lines, line } = await shownLines();
        const about = `${question} of order ${index}`;
        const check = byName['check-order'][index];
        const isRejected =
          question === 'order' && check?.ok === true && (check.result as OrderCheck).verdict === 'reject';
        const [first] = names;
        // What the first operation refuses is told in the headline; nothing is then shown.
        const asked = byName[first][index]?.ok ? (isRejected ? names.slice(0, 1) : names) : names.slice(1);
        const expected = asked.flatMap((name: Name) => {
          const told = byName[name][index];
          // A heading over a list that is folded is the name of the fold.
          return told?.ok ? resultLines(name, told, language).filter((each) => !each.endsWith(':')) : [];
        });
        const isOpen = /taler imod ordren|speaks against the order|Afklar, før|To be cleared up/.test(line);
        for (const each of isOpen ? expected.slice(1) : expected)
          expect(lines.includes(each) || line.includes(plain(each)), `${about}: ${each}`).toBe(true);
        // And nothing else: whatever stands there as a line of the library is one of them.
        for (const each of lines.filter((text) => !text.endsWith(':')))
          expect(expected, `${about}: ${each}`).toContain(each);
        compared += expected.length;
      }
    }
    expect(compared).toBeGreaterThan(4_000);
  }, 900_000);

  it('has the amounts and due dates of the plan that the command gives', async () => {
    await follow(`question=order&${told}`);
    const rows = await page.locator('.plan tbody tr').all();
    const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
    expect(cells).toEqual([
      ['4 uger', '6.720,00 kr.', '1. august 2016', '31. august 2016'],
      ['4 uger', '6.720,00 kr.', '29. august 2016', '28. september 2016'],
      ['4 uger', '6.720,00 kr.', '26. september 2016', '26. oktober 2016'],
      ['1 uge', '1.680,00 kr.', '3. oktober 2016', '2. november 2016'],
    ]);
  });

  it('draws each payable day once, and the days of sending, payment and the last invoice', async () => {
    await follow(`question=order&${told}`);
    expect(await page.locator('.wall .paid').count()).toBe(91);
    expect(await page.locator('.wall .send').count()).toBe(4);
    expect(await page.locator('.wall .due').count()).toBe(4);
    expect(await page.locator('.wall .by').getAttribute('title')).toBe('2. december 2016: faktureres senest');
  });

  it('draws the window and the measurement day of bonus, the meetings, and the deadlines', async () => {
    await follow(`question=bonus&${told}`);
    const bonus = page.locator('[data-operation="bonus"] .timeline');
    expect(await bonus.locator('.bar.window').getAttribute('title')).toBe('4. juli 2016 – 2. december 2016');
    expect(await bonus.locator('.mark.measure').getAttribute('title')).toBe('1. januar 2017');
    expect(await bonus.locator('.mark.refused').count()).toBe(0);
    await follow(`question=no-show&${told}&meeting.firstMeeting=2016-07-04`);
    const titles = (kind: string) =>
      page.locator(`.wall .${kind}`).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('title')));
    expect(await titles('meeting')).toEqual([
      '4. juli 2016: møde: brev skal sendes',
      '6. juli 2016: møde: brev skal sendes',
      '8. juli 2016: møde: brev skal sendes',
      '11. juli 2016: møde',
    ]);
    await follow(`question=deadlines&${told}`);
    expect((await titles('by')).at(-1)).toMatch(/^2\. december 2016: /);
    expect(await page.locator('.wall .paid').count()).toBe(91);
  });
});
