import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/entries/operations.ts';
import type { Answer } from '../../src/operations/answer.ts';
import { follow, openBeforeEach, page } from './open-page.ts';
import { hundredOrders, inputFor, linkOf } from './orders.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const operations = [
  'check-order',
  'fee',
  'invoice-plan',
  'due-date',
  'bonus',
  'deadlines',
  'first-day-absence',
] as const;

openBeforeEach();

/** Every panel's lines as they stand on the page. */
function panels(): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-operation]')].map((panel) => [
        panel.dataset.operation ?? '',
        [...panel.querySelectorAll('[data-line]')].map((line) => line.textContent ?? ''),
      ]),
    ),
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^- /, ''))
    .filter((line) => line !== '');

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
    for (const [index, order] of orders.entries()) {
      const language = index % 2 === 0 ? 'da' : 'en';
      await follow(linkOf(order, language));
      const shown = await panels();
      for (const [operation, told] of answers) {
        // The lines that a table tells too stand after the others; each stands once.
        expect([...(shown[operation] ?? [])].sort(), `${operation} of order ${index}`).toEqual(
          linesOf(explain(operation, told[index] as Answer, language)).sort(),
        );
      }
    }
  });

  it('has the amounts and due dates of the plan that the command gives', async () => {
    const rows = await page.locator('[data-operation="invoice-plan"] tbody tr').all();
    const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
    expect(cells).toEqual([
      ['4', '28', '6.720,00 kr.', '1. august 2016', '31. august 2016'],
      ['4', '28', '6.720,00 kr.', '29. august 2016', '28. september 2016'],
      ['4', '28', '6.720,00 kr.', '26. september 2016', '26. oktober 2016'],
      ['1', '7', '1.680,00 kr.', '3. oktober 2016', '2. november 2016'],
    ]);
  });

  it('draws each payable day once, and the days of sending, payment and the last invoice', async () => {
    expect(await page.locator('.wall .paid').count()).toBe(91);
    expect(await page.locator('.wall .send').count()).toBe(4);
    expect(await page.locator('.wall .due').count()).toBe(4);
    expect(await page.locator('.wall .by').getAttribute('title')).toBe('2. december 2016: faktureres senest');
  });

  it('draws the window and the measurement day of bonus, and the meetings', async () => {
    const bonus = page.locator('[data-operation="bonus"] .timeline');
    expect(await bonus.locator('.bar.window').getAttribute('title')).toBe('4. juli 2016 – 2. december 2016');
    expect(await bonus.locator('.mark.measure').getAttribute('title')).toBe('1. januar 2017');
    const meetings = page.locator('[data-operation="first-day-absence"] .mark.meeting');
    expect(await meetings.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('title')))).toEqual([
      '4. juli 2016: forsømt',
      '6. juli 2016: forsømt',
      '8. juli 2016: mødt',
      '11. juli 2016: bortfalder',
    ]);
  });
});
