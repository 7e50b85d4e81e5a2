import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { books, control, open, openBeforeEach, page, short, url } from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ownFile = fileURLToPath(new URL('../../docs/examples/agreements/week-price-and-results.json', import.meta.url));

openBeforeEach();

describe('without a mouse', () => {
  it('every control is reached in order, and seen', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('#form details')) part.open = true;
    });
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

  it('the way past the form leads to the answer, and the question stays', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
  });

  it('a part is unfolded and a row is added', async () => {
    await page.locator('#part-earlier > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('previousOrders[0].order.level');
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

  it.each(states)('axe finds nothing, in the light and in the dark: %s', async (_, fragment) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const other = await open(fragment);
      await other.emulateMedia({ colorScheme });
      await unfold(other);
      expect(await violations(other)).toEqual([]);
      await other.context().close();
    }
  });

  it('axe finds nothing in an agreement of a file, nor in a file that is wrong', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const other = await open();
      await other.emulateMedia({ colorScheme });
      const file = other.locator('[id="own-file"]');
      await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"id":7}') });
      await other.locator('#own-problems li').first().waitFor();
      expect(await violations(other)).toEqual([]);
      await file.setInputFiles(ownFile);
      await other.locator('#own-says').waitFor();
      await unfold(other);
      expect(await violations(other)).toEqual([]);
      await other.context().close();
    }
  });

  it.each(books)('axe finds nothing in %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const book = await open('', undefined, path);
      await book.emulateMedia({ colorScheme });
      expect(await violations(book)).toEqual([]);
      await book.context().close();
    }
  });

  it.each(['light', 'dark'] as const)('the drawn days are told apart from their ground: %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(weakestContrast, '.wall span')).toBeGreaterThanOrEqual(4.5);
    expect(await page.evaluate(weakestContrast, '.verdict')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on a phone', 360, 100],
    ['at 200 %', 640, 100],
    ['with text twice as large', 1280, 200],
  ])('nothing is cut off %s', async (_, width, percent) => {
    for (const path of [url, ...books]) {
      const small = await open('', { width, height: 700 }, path);
      await small.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
        for (const part of document.querySelectorAll('details')) part.open = true;
      }, percent);
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await small.evaluate(wider)).toEqual([]);
      await small.context().close();
    }
  });

  it('prints a statement on A4 with the question, the answer and every step', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#form').isVisible()).toBe(false);
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.locator('#short').evaluate((short) => getComputedStyle(short).position)).toBe('static');
    expect(await page.locator('#printed').innerText()).toMatch(
      /Timepris, kr\.\s+140[\s\S]*Placering 1, første dag\s+19\. september 2016/,
    );
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

function unfold(of: Page): Promise<void> {
  return of.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

/** Controls and figures that stand out of the part they are in. */
function wider(): readonly string[] {
  return [...document.querySelectorAll('#form :is(input, select, button), .plan :is(th, td)')].flatMap((control) => {
    const edge = control.closest('.part, .panel')?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
    return control.getBoundingClientRect().right > edge ? [control.id || control.innerHTML] : [];
  });
}

/** The lowest contrast of text to its ground among elements; the drawings are not in what axe looks at. */
function weakestContrast(selector: string): number {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string) =>
    channels(color)
      .slice(0, 3)
      .map((each) => each / 255)
      .map((each) => (each <= 0.03928 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, index) => sum + each * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const color = getComputedStyle(element).backgroundColor;
    return channels(color)[3] === 0 ? ground(element.parentElement) : color;
  };
  const contrasts = [...document.querySelectorAll(selector)].map((element) => {
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  });
  return Math.min(...contrasts);
}

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
