import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  answered,
  badges,
  control,
  follow,
  line,
  open,
  openBeforeEach,
  page,
  short,
  told,
  tone,
  type,
} from './open-page.ts';

openBeforeEach();

/** 79 days: two months of four weeks, and a part week at the end. */
const partWeek =
  'agreement=koebenhavn-2016-fyldt-30&order.level=virksomhedsspor-b&order.startsOn=2016-07-04&order.endsOn=2016-09-20&order.hoursPerWeek=12&order.hourlyRate=140';

const sizes = [
  ['a wide screen', { width: 1280, height: 900 }],
  ['200 % of a wide one', { width: 1280, height: 720 }],
  ['200 %', { width: 640, height: 450 }],
  ['a small phone', { width: 320, height: 700 }],
] as const;

/** The focused element, where the answer that stays at the top covers it. */
function covered(of: Page): Promise<string | undefined> {
  return of.evaluate(() => {
    const [focused, over] = [document.activeElement, document.querySelector('#line')];
    if (
      !focused ||
      focused === document.body ||
      !over ||
      over.contains(focused) ||
      getComputedStyle(over).position !== 'sticky'
    )
      return undefined;
    const [one, other] = [focused.getBoundingClientRect(), over.getBoundingClientRect()];
    const isBeside = one.right <= other.left || one.left >= other.right || one.top >= other.bottom - 1;
    return isBeside || one.bottom <= other.top ? undefined : focused.outerHTML.slice(0, 80);
  });
}

describe('what the keyboard is on', () => {
  it.each(sizes)('is not under the answer, with its readings unfolded: %s', async (_, size) => {
    const opened = await open(`question=order&${partWeek}`, size);
    await opened.locator('#rests-on > summary').click();
    await opened.locator('#switches > summary').click();
    await opened.locator('[data-does="print"]').focus();
    const found: string[] = [];
    for (let press = 0; press < 60; press++) {
      await opened.keyboard.press('Shift+Tab');
      found.push((await covered(opened)) ?? '');
    }
    expect(found.filter(Boolean)).toEqual([]);
    await opened.context().close();
  });
});

it('no colon stands on a line of its own behind a mark', async () => {
  const small = await open(`question=order&${partWeek}`, { width: 320, height: 700 });
  const loose = await small.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let marks = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const before = (node as Text).previousSibling;
      if (!/^[:;,.)]/.test(node.textContent ?? '') || !(before instanceof HTMLElement)) continue;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 1);
      const [mark, last] = [range.getBoundingClientRect(), [...before.getClientRects()].at(-1)];
      if (!last || mark.width === 0) continue;
      marks++;
      if (mark.top >= last.bottom - 2) found.push(before.textContent ?? '');
    }
    return { found, marks };
  });
  expect(loose.found).toEqual([]);
  expect(loose.marks).toBeGreaterThan(0);
  await small.context().close();
});

describe('the plan', () => {
  it('says what each amount is for: whole weeks, or days where one was only begun', async () => {
    await follow(`question=order&${partWeek}`);
    expect(await page.locator('.plan tbody .figure').allInnerTexts()).toEqual([
      ...['4 uger', '6.720,00 kr.'],
      ...['4 uger', '6.720,00 kr.'],
      ...['23 dage', '5.520,00 kr.'],
    ]);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('.plan [data-name="For"]').allInnerTexts()).toEqual(['4 weeks', '4 weeks', '23 days']);
  });
});

describe('the deadlines', () => {
  it('stand in date order, and that of a police report says when it holds', async () => {
    await follow(`question=deadlines&${partWeek}&events.sentBackOn=2016-08-10&events.approvedOn=2016-06-20`);
    const lines = await page.locator('[data-operation="deadlines"] > .told > li').allInnerTexts();
    expect(lines.map((each) => each.split(' (')[0])).toEqual([
      ...['25. juni 2016', '4. juli 2016', '1. august 2016', '11. august 2016', '1. september 2016'],
      ...['28. september 2016', '1. oktober 2016', '20. november 2016'],
      'Kun det oplyste er med: en godkendelse, en placering, en tilbagevisitering eller en bestilt rapport, som ikke er oplyst, giver ingen frist.',
    ]);
    expect(lines[3]).toContain(
      'Er borgeren sendt tilbage på grund af vold eller trusler, skal politiets kvittering for anmeldelsen senest denne dag',
    );
  });
});

it('a penalty whose amount is lost is no sum from nothing up: it says what is not told', async () => {
  await follow(
    'question=penalty&agreement=koebenhavn-2016-fyldt-30&penalty=conduct-penalty&conduct.breach.kind=unlisted-subcontractor',
  );
  expect(await short()).toBe('Bod: et beløb, der ikke er oplyst');
  expect(await line()).toContain('Bod for en underleverandør, kr.');
  expect(await badges()).toEqual(['Ikke oplyst endnu', 'Beløbet mangler i udbuddet']);
  expect(await answered()).not.toContain('0,00 kr.');
  await type('figures.subcontractor', '25000');
  expect(await short()).toBe('Bod: 25.000,00 kr.');
  expect(await badges()).not.toContain('Ikke oplyst endnu');
});

describe('what was typed', () => {
  const said = () => page.locator('#said').innerText();
  const undo = () => page.getByRole('button', { name: 'Fortryd' });

  it('is there again when clearing is undone, until something else is told', async () => {
    await follow(`question=order&${told}`);
    const before = page.url();
    expect(await undo().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Tøm felterne' }).focus();
    await page.keyboard.press('Enter');
    expect(await control('order.weeks').inputValue()).toBe('');
    expect(await said()).toBe('Felterne er tømt. Det kan fortrydes.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(before);
    expect(await control('order.weeks').inputValue()).toBe('13');
    expect(await undo().isVisible()).toBe(false);
    expect(await said()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-does'))).toBe('clear');
    await page.keyboard.press('Enter');
    await type('order.weeks', '8');
    expect(await undo().isVisible()).toBe(false);
    expect(await said()).toBe('');
  });

  it('is there again when an example is undone; where nothing was typed there is nothing to undo', async () => {
    await follow(`question=order&${told.replace('citizenAge=42', 'citizenAge=47')}`);
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await said()).toContain('Det kan fortrydes.');
    await undo().click();
    expect(await control('order.citizenAge').inputValue()).toBe('47');
    await follow('question=order');
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await undo().isVisible()).toBe(false);
  });
});

describe('a link that was made with an agreement of one’s own', () => {
  const folder = new URL('../../docs/examples/agreements/', import.meta.url);
  const example = (name: string) => fileURLToPath(new URL(`${name}.json`, folder));
  const ownFile = () => control('own-file');

  /** A case with that agreement, in another window. */
  async function shared(): Promise<Page> {
    await page.locator('#ask-own').click();
    await ownFile().setInputFiles(example('week-price-and-results'));
    await page.locator('#own-says').waitFor();
    await page.locator('#questions > summary').click();
    await page.locator('#ask-closure').click();
    await control('order.level').selectOption('forloeb');
    await type('order.startsOn', '04-01-2027');
    await type('order.weeks', '26');
    expect(page.url()).toMatch(/own-digest=[0-9a-f]{16}(?:&|$)/);
    return open(page.url().split('#')[1]);
  }

  const shortOf = (of: Page) => of.locator('#short').innerText();
  /** Drops a file on a page, which takes it at any question. */
  const give = (of: Page, name: string, text: string) =>
    of.evaluate(
      ([file, json]) => {
        const data = new DataTransfer();
        data.items.add(new File([json], file, { type: 'application/json' }));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, text] as const,
    );

  it('is answered with the same file without a word, with another text of it under a mark', async () => {
    const other = await shared();
    const text = readFileSync(example('week-price-and-results'), 'utf8');
    await give(other, 'igen.json', JSON.stringify(JSON.parse(text)));
    await expect.poll(() => shortOf(other)).toBe(await short());
    expect(await other.locator('#line').innerText()).not.toContain('En anden aftaletekst');
    await give(other, 'ny.json', text.replace('"450"', '"460"'));
    await expect.poll(() => shortOf(other)).toContain('11.960,00 kr.');
    expect(await other.locator('#line').innerText()).toContain(
      'En anden aftaletekst Filen er ikke den, sagen blev lavet med: dens tekst er en anden, eller den læses anderledes nu.',
    );
    await other.context().close();
  });

  it('marks another text also where it is opened first, and passes on what it was made with', async () => {
    const other = await shared();
    const text = readFileSync(example('week-price-and-results'), 'utf8');
    await give(other, 'ny.json', text.replace('"450"', '"460"'));
    await expect.poll(() => shortOf(other)).toContain('11.960,00 kr.');
    expect(await other.locator('#line .alert').getAttribute('class')).toContain('alert-warning');
    expect(await other.locator('#line').innerText()).toContain('En anden aftaletekst');
    expect(other.url()).toBe(page.url());
    await other.context().close();
  });

  it('does not take another agreement in its place', async () => {
    const other = await shared();
    await give(other, 'fast.json', readFileSync(example('fixed-price'), 'utf8'));
    await expect.poll(() => shortOf(other)).toContain('Den åbnede fil er en anden aftale: ');
    expect(await shortOf(other)).toContain('Sagen er lavet med jeres egen aftale, Ugepris og resultater, som linket');
    expect(other.url()).toBe(page.url());
    await other.locator('[id="agreement"]').selectOption('fast-pris');
    expect(await shortOf(other)).not.toContain('Sagen er lavet med');
    await other.context().close();
  });

  it('its own writer opens a new text of it without a mark', async () => {
    await (await shared()).context().close();
    const text = readFileSync(example('week-price-and-results'), 'utf8').replace('"450"', '"460"');
    await page.locator('#questions > summary').click();
    await page.locator('#ask-own').click();
    await give(page, 'ny.json', text);
    await page.locator('#questions > summary').click();
    await page.locator('#ask-closure').click();
    await expect.poll(short).toContain('11.960,00 kr.');
    expect(await line()).not.toContain('En anden aftaletekst');
    expect(await tone()).not.toBe('error');
  });
});
