import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { explain } from '../../src/entries/operations.ts';
import type { Answer } from '../../src/operations.ts';
import { hundredOrders, inputFor, linkOf } from './orders.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const url = new URL('../../docs/site/index.html', import.meta.url).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const operations = [
  'check-order',
  'fee',
  'invoice-plan',
  'due-date',
  'bonus',
  'deadlines',
  'first-day-absence',
] as const;

let browser: Browser;
let page: Page;
let faults: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  faults = [];
  page = await open();
});
afterEach(async () => {
  await page.context().close();
  expect(faults).toEqual([]);
});

async function open(fragment = '', size = { width: 1280, height: 900 }, path = url): Promise<Page> {
  const context = await browser.newContext({ viewport: size });
  const opened = await context.newPage();
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  opened.on(
    'request',
    (request) => request.url().startsWith('file:') || request.url().startsWith('data:') || faults.push(request.url()),
  );
  await opened.goto(fragment === '' ? path : `${path}#${fragment}`);
  return opened;
}

/** Opens another link in the page that is open, as a reader who follows one. */
async function follow(fragment: string): Promise<void> {
  await page.evaluate(async (next) => {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = next;
    await changed;
  }, fragment);
}

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

const short = () => page.locator('#short').innerText();
const control = (path: string) => page.locator(`[id="${path}"]`);
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
    for (const [index, order] of orders.entries()) {
      const language = index % 2 === 0 ? 'da' : 'en';
      await follow(linkOf(order, language));
      const shown = await panels();
      for (const [operation, told] of answers) {
        expect(shown[operation], `${operation} of order ${index}`).toEqual(
          linesOf(explain(operation, told[index] as Answer, language)),
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

describe('a reader', () => {
  it('types an order, sees it refused, and puts it right', async () => {
    await page.getByRole('button', { name: 'Tøm felterne' }).click();
    await control('order.startsOn').fill('2016-07-04');
    await page.getByLabel('Uger', { exact: true }).fill('13');
    await page.getByLabel('Timer om ugen').fill('12');
    await page.getByLabel('Timepris, kr.').fill('500');
    expect(await short()).toMatch(/^Ordren skal afvises\. Vederlag: 78\.000,00 kr\.$/);
    expect(await page.locator('[data-operation="check-order"]').innerText()).toContain('R132');
    await page.getByLabel('Timepris, kr.').fill('125,50');
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 19.578,00 kr.');
  });

  it('sees beside the field what is wrong with it', async () => {
    await control('order.weeks').fill('mange');
    expect(await control('order.weeks').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[id="order.weeks-problem"]').innerText()).toBe('Feltet har en forkert type.');
    await control('order.weeks').fill('13');
    expect(await control('order.weeks').getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('[id="order.weeks-problem"]').innerText()).toBe('');
  });

  it('turns a reading and sees what that changes, before and after', async () => {
    await control('closure.ground').selectOption('closed-early');
    await control('closure.lastOpenDay').fill('2016-07-27');
    expect(await short()).toContain('Vederlag: 5.760,00 kr.');
    const option = page.locator('[data-reading="part-week"] [data-option="weekdays"]');
    expect(await option.innerText()).toContain('Hvad koster forløbet? ændrer svaret (+288,00 kr.)');
    await option.getByRole('radio').check();
    expect(await short()).toContain('Vederlag: 6.048,00 kr.');
    expect(await page.locator('[data-operation="fee"]').innerText()).toContain('part-week = weekdays');
    await page.locator('[data-reading="part-week"] [data-option="calendar-days"]').getByRole('radio').check();
    expect(await short()).toContain('Vederlag: 5.760,00 kr.');
  });

  it('gives a figure that the source lost', async () => {
    const bonus = page.locator('[data-operation="bonus"]');
    expect(await control('figures.bonus-1a').inputValue()).toBe('');
    expect(await bonus.innerText()).toContain('beløbet mangler');
    await control('figures.bonus-1a').fill('10000');
    expect(await bonus.innerText()).toContain('Bonus 1a: optjent 16. oktober 2016: 10.000,00 kr.');
  });

  it('chooses another agreement and gets its levels, and the figures that they need', async () => {
    await page.getByLabel('Aftale', { exact: true }).selectOption('koebenhavn-udsatte-over-30');
    expect(await control('order.level').inputValue()).toBe('helhedsforloeb');
    expect(await control('order.hoursInterval.min').count()).toBe(1);
    expect(await page.locator('[data-operation="invoice-plan"]').innerText()).toContain(
      'Aftalen har ingen regel om dette spørgsmål.',
    );
    expect(await control('figures.bonus-1a').count()).toBe(0);
  });

  it('adds a placement and takes it away again', async () => {
    await page.getByRole('button', { name: 'Tilføj placering' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('placements[2].firstDay');
    await control('placements[2].firstDay').fill('2016-08-01');
    await control('placements[2].lastDay').fill('2016-08-31');
    expect(await page.locator('[data-operation="bonus"]').innerText()).toContain('Bonus 1a: optjent 28. august 2016');
    await page.getByRole('button', { name: 'Fjern placering 3' }).click();
    expect(await page.locator('[data-operation="bonus"]').innerText()).toContain('Bonus 1a: optjent 16. oktober 2016');
  });

  it('reads English, and shares the link', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await control('order.hourlyRate').fill('120');
    expect(await short()).toBe('The order may be confirmed. Fee: DKK 18,720.00');
    const link = page.url();
    const other = await open(link.split('#')[1]);
    expect(await other.locator('#short').innerText()).toBe('The order may be confirmed. Fee: DKK 18,720.00');
    expect(await other.locator('#answers').innerText()).toBe(await page.locator('#answers').innerText());
    await other.context().close();
  });

  it('follows a broken link to a page that still answers', async () => {
    await follow(
      'agreement=nowhere&order.level=x&__proto__=1&order.startsOn=2016-02-30&placements[999].kind=1&figures.bonus-1a=-1',
    );
    expect(await page.locator('[data-operation="fee"]').innerText()).toContain('Der er ingen aftale med dette id.');
    await page.getByRole('button', { name: 'Vis eksemplet' }).click();
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
  });
});

describe('without a mouse', () => {
  it('every control is reached in order, and seen', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    const reached: string[] = [];
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        const outlined = active ? getComputedStyle(active).outlineStyle : '';
        return active === document.body || !active ? null : { id: active.id, outlined };
      });
      if (at === null) break;
      expect(at.outlined, at.id).not.toBe('none');
      if (at.id !== '' && reached.at(-1) !== at.id) reached.push(at.id);
    }
    const fields = await page
      .locator('#form input, #form select, #form button')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(reached.filter((id) => fields.includes(id))).toEqual(fields);
    expect(reached.some((id) => id.startsWith('readings.'))).toBe(true);
  });

  it('a level is chosen and a reading is turned, and the keyboard stays where it was', async () => {
    await control('order.level').focus();
    await page.keyboard.press('ArrowUp');
    expect(await control('order.level').inputValue()).toBe('virksomhedsspor-a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('order.level');
    await control('readings.week-to-month.last-day').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('readings.week-to-month.first-day');
    expect(await page.locator('[data-operation="invoice-plan"] tbody tr').count()).toBe(3);
  });
});

describe('for everyone', () => {
  const states: readonly (readonly [string, string])[] = [
    ['the example', ''],
    [
      'in English',
      'language=en&agreement=koebenhavn-2016-unge&order.level=uddannelsesvej-1-mentor&order.startsOn=2016-07-04&order.weeks=8&order.hoursPerWeek=1&order.hourlyRate=320',
    ],
    ['with faults', 'order.startsOn=2016-07-04&order.weeks=x&order.hourlyRate=1,2,3'],
    ['vulnerable over 30', 'agreement=koebenhavn-udsatte-over-30&order.level=mentorforloeb'],
  ];

  it.each(states)('axe finds nothing: %s', async (_, fragment) => {
    const other = await open(fragment);
    await other.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await violations(other)).toEqual([]);
    await other.context().close();
  });

  it('axe finds nothing in the rule book', async () => {
    const book = await open('', undefined, url.replace('index.html', 'regelbog.html'));
    expect(await violations(book)).toEqual([]);
    await book.getByLabel('English').check();
    expect(await book.locator('h1 span:visible').innerText()).toBe('The rule book');
    await book.context().close();
  });

  it.each([
    ['on a phone', 360, 100],
    ['at 200 %', 640, 100],
    ['with text twice as large', 1280, 200],
  ])('nothing is cut off %s', async (_, width, percent) => {
    for (const path of [url, url.replace('index.html', 'regelbog.html')]) {
      const small = await open('', { width, height: 700 }, path);
      await small.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
        for (const part of document.querySelectorAll('details')) part.open = true;
      }, percent);
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await small.context().close();
    }
  });

  it('prints a statement on A4 with the question, the answer and every step', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#form').isVisible()).toBe(false);
    expect(await page.locator('#printed').innerText()).toContain('Timepris, kr.');
    expect(await page.locator('#steps-invoice-plan li').first().isVisible()).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(6);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#steps-invoice-plan').getAttribute('open')).toBeNull();
  });
});

/** What axe finds wrong, in short. */
async function violations(of: Page): Promise<readonly string[]> {
  await of.evaluate(axe);
  return of.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const found = await run.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.length}, ${nodes[0]?.html.slice(0, 160)}`);
  });
}
