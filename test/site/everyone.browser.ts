import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { questionIds } from '../../site/questions.ts';
import {
  books,
  closed,
  control,
  course,
  follow,
  open,
  openBeforeEach,
  page,
  short,
  told,
  unfold,
  url,
} from './open-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ownFile = fileURLToPath(new URL('../../docs/examples/agreements/week-price-and-results.json', import.meta.url));

openBeforeEach();

/** Every question with what stands in it, so that all of its fields and answers are there. */
const more =
  'placements[0].kind=loentilskud&employment[0].kind=fleksjob&employment[0].incomes[0].month=2017-01&previousOrders[0].order.weeks=1&events.followUps[0]=2016-08-01&events.approvedOn=2016-06-27&sentOn=2016-11-25&meeting.firstMeeting=2016-07-04&meeting.sickness[0].status=accepted&meeting.lettersSent[0]=2016-07-04&absence.events[0].kind=absent&absence.events[0].on=2016-10-04&credit.invoiced[0].amount=1000&penalty=delay-penalty&delay.value=10000&price.price=140&otherOrders[0].order.weeks=1&agreementPeriod.firstDay=2016-05-01&late.referenceRates[0].from=2016-07-01&late.amount=1000&cap.documentedLoss=50000&ended.cancelledBy=buyer&ended.newTender=5000&example=shown';
const full = (question: string, language = 'da') => `${told}&${more}&question=${question}&language=${language}`;

describe('without a mouse', () => {
  it.each(['order', 'bonus', 'absence'])(
    'every control of a question is reached in order, and seen: %s',
    async (id) => {
      await follow(full(id));
      await unfold(page);
      const reached: string[] = [];
      await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
      for (let presses = 0; presses < 400; presses++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const active = document.activeElement;
          const outlined = active ? getComputedStyle(active).outlineStyle : '';
          return active === document.body || !active ? null : { id: active.id, outlined };
        });
        if (at === null || at.id === reached[0]) break;
        expect(at.outlined, at.id).not.toBe('none');
        if (at.id !== '' && reached.at(-1) !== at.id) reached.push(at.id);
      }
      const fields = await page
        .locator('#form :is(input:not([tabindex="-1"]), select, button)')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(fields.length).toBeGreaterThan(8);
      expect(reached.filter((each) => fields.includes(each))).toEqual(fields);
    },
  );

  it('the way past the form leads to the answer, and the question stays', async () => {
    await follow(`question=order&${told}`);
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
  });

  it('a level is chosen and a reading is turned, and the keyboard stays where it was', async () => {
    await follow(`${closed}&readings.part-week=weekdays`);
    await control('order.level').focus();
    await page.keyboard.press('ArrowUp');
    expect(await control('order.level').inputValue()).toBe('virksomhedsspor-a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('order.level');
    await control('readings.part-week.weekdays').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('readings.part-week.started-weeks');
  });
});

describe('for those who hear the page', () => {
  it('the headline is a status, and every field has a name, its hint and its problem', async () => {
    expect(await page.locator('#line').getAttribute('role')).toBe('status');
    for (const id of questionIds) {
      await follow(full(id));
      const nameless = await page
        .locator('#form :is(input:not([type="file"], [tabindex="-1"]), select)')
        .evaluateAll((all) =>
          all.filter((each) => !document.querySelector(`label[for="${CSS.escape(each.id)}"]`)).map((each) => each.id),
        );
      expect(nameless, id).toEqual([]);
      const headings = await page.locator('h1, h2, h3').evaluateAll((all) => all.map(({ tagName }) => tagName));
      expect(headings[0], id).toBe('H1');
      expect(headings.filter((tag) => tag === 'H1').length, id).toBe(1);
    }
    await follow(`question=order&${course}`);
    await control('order.startsOn').fill('x');
    await control('order.startsOn').blur();
    const described = (await control('order.startsOn').getAttribute('aria-describedby')) ?? '';
    const heard = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent),
      described.split(' '),
    );
    expect(heard).toEqual(['dd-mm-åååå', 'Skriv datoen som dd-mm-åååå, for eksempel 04-07-2016.']);
  });
});

describe('for everyone', () => {
  it('axe finds nothing at the beginning, in the light and in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  it.each(questionIds)(
    'axe finds nothing in a question, empty, full and in fault, in the light and in the dark: %s',
    async (id) => {
      for (const [fragment, colorScheme] of [
        [`question=${id}`, 'light'],
        [full(id), 'light'],
        [full(id, 'en'), 'dark'],
        [
          `${full(id)}&order.startsOn=x&order.weeks=y&order.hourlyRate=1,2,3&sentOn=z`.replace(
            /&order\.(?:startsOn=2016|weeks=13|hourlyRate=140)[^&]*|&sentOn=2016[^&]*/g,
            '',
          ),
          'dark',
        ],
      ] as const) {
        await follow(fragment);
        await page.emulateMedia({ colorScheme });
        await unfold(page);
        expect(await violations(page), fragment).toEqual([]);
      }
    },
  );

  it('axe finds nothing in an agreement of a file, nor in a file that is wrong', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const other = await open('question=own');
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
    for (const id of ['closure', 'no-show', 'deadlines']) {
      await follow(full(id));
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(weakestContrast, '.wall span'), id).toBeGreaterThanOrEqual(4.5);
      expect(await page.evaluate(weakestContrast, '.icon, .badge'), id).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['on a small phone', 320, 100],
    ['at 200 %', 640, 100],
    ['with text twice as large', 1280, 200],
  ])('nothing is cut off %s', async (_, width, percent) => {
    const small = await open('', { width, height: 700 });
    for (const id of ['', ...questionIds]) {
      await small.goto('about:blank');
      await small.goto(id === '' ? url : `${url}#${full(id)}`);
      await widened(small, percent);
      expect(await small.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(width);
      expect(await small.evaluate(wider), id).toEqual([]);
    }
    await small.context().close();
  });

  it.each(books)('nothing is cut off on a phone or at 200 %% in %s', async (path) => {
    for (const [width, percent] of [
      [360, 100],
      [640, 100],
      [1280, 200],
    ] as const) {
      const small = await open('', { width, height: 700 }, path);
      await widened(small, percent);
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await small.context().close();
    }
  });
});

async function widened(of: Page, percent: number): Promise<void> {
  await unfold(of);
  await of.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
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
