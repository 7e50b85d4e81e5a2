import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bookFiles } from '../../scripts/site/rule-book.ts';
import { books, open, openBeforeEach } from './open-page.ts';

openBeforeEach();

const [danish = '', english = ''] = books;

/** What a lawyer looks for, and the rule that answers it. */
const lookedFor: readonly (readonly [da: string, en: string, rule: string])[] = [
  ['option', 'option', 'R324'],
  ['omlægning', 'reorganisation', 'R326'],
  ['kap. 26', 'ch. 26', 'R031'],
  ['dagbod', 'daily penalty', 'R299'],
  ['standstill', 'standstill', 'R089'],
  ['vedståelse', 'binding period', 'R079'],
  ['opsigelse', 'termination', 'R325'],
  ['force majeure', 'force majeure', 'R341'],
  ['underleverandør', 'subcontractor', 'R346'],
  ['tavshedspligt', 'secrecy', 'R364'],
  ['forsikring', 'insurance', 'R350'],
  ['tolk', 'interpreter', 'R198'],
  ['klage', 'complaint', 'R205'],
  ['modregning', 'set-off', 'R232'],
  ['morarente', 'default interest', 'R233'],
  ['indeksregulering', 'indexation', 'R291'],
  ['udeblivelse', 'no-show first day', 'R257'],
  ['ansvarsbegrænsning', 'liability cap', 'R317'],
  ['værneting', 'venue', 'R354'],
  ['gdpr', 'gdpr', 'R437'],
];

/** The clauses that the box finds, as the rules their links lead to, and the clause each stands under. */
async function hits(book: Page, asked: string): Promise<readonly string[]> {
  await book.locator('#find').fill(asked);
  return book.locator('#hits a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
}

/** The heading that a rule stands under. */
function clauseOf(book: Page, id: string): Promise<string> {
  return book.evaluate((rule) => {
    let at: Element | null = document.getElementById(rule);
    while (at && !at.matches('h3')) at = at.previousElementSibling;
    return at?.id ?? rule;
  }, id);
}

describe('the box that finds', () => {
  it.each([
    ['in Danish', danish, 0],
    ['in English', english, 1],
  ] as const)('has the clause that a lawyer looks for among the first three, %s', async (_, path, language) => {
    const book = await open('', undefined, path);
    const missed: string[] = [];
    for (const words of lookedFor) {
      const wanted = await clauseOf(book, words[2]);
      const first = (await hits(book, words[language])).slice(0, 3);
      const clauses = await Promise.all(first.map((id) => clauseOf(book, id)));
      if (!clauses.includes(wanted)) missed.push(`${words[language]}: ${first.join(', ')}`);
    }
    expect(missed).toEqual([]);
    await book.context().close();
  });

  it('finds a place and a rule by its number, and says when it finds nothing', async () => {
    const book = await open('', undefined, danish);
    expect((await hits(book, 'R239'))[0]).toBe('R239');
    expect(await clauseOf(book, (await hits(book, 'A2 1.3'))[0] ?? '')).toMatch(/^koebenhavn-2016-fyldt-30-/);
    expect(await hits(book, 'zebra')).toEqual([]);
    expect(await book.locator('#found').innerText()).toBe('Ingen bestemmelse har ordet.');
    expect(await hits(book, '')).toEqual([]);
    expect(await book.locator('#found').innerText()).toBe('');
    await book.context().close();
  });

  it('is used by keyboard alone: Enter leads to the first', async () => {
    const book = await open('', undefined, danish);
    await book.locator('#find').focus();
    await book.keyboard.type('dagbod');
    await book.keyboard.press('Enter');
    expect(await book.evaluate(() => location.hash)).toBe('#R299');
    await book.context().close();
  });
});

it('an example is opened in the calculator with its case', async () => {
  const book = await open('', undefined, danish);
  const link = book.locator('#R207 .worked li a[href^="index.html#"]').first();
  await book.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await book.waitForURL(/index\.html/);
  const asked = new URLSearchParams(href.slice(href.indexOf('#') + 1));
  const level = asked.get('order.level') ?? '';
  expect(level).not.toBe('');
  expect(await book.locator('[id="order.level"]').inputValue()).toBe(level);
  await book.context().close();
});

it('a case that comes with the place goes back with the reader', async () => {
  const book = await open('R239&order.level=virksomhedsspor-b&order.weeks=13', undefined, danish);
  expect(await book.evaluate(() => location.hash)).toBe('#R239');
  expect(await book.locator('a.back').getAttribute('href')).toMatch(
    /\/index\.html#order.level=virksomhedsspor-b&order\.weeks=13$/,
  );
  await book.context().close();
});

it('is printed with its examples', async () => {
  const book = await open('', undefined, danish);
  await book.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await book.locator('main details:not([open])').count()).toBe(0);
  await book.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await book.locator('main details[open]').count()).toBe(0);
  await book.context().close();
});

it.each(books)('nothing is cut off at 320 px: %s', async (path) => {
  const book = await open('', { width: 320, height: 600 }, path);
  await hits(book, 'bonus');
  await book.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  expect(await book.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await book.context().close();
});

it('the two books are where the page looks for them', () => {
  expect(books.map((path) => fileURLToPath(path).split('/').at(-1))).toEqual(Object.values(bookFiles));
});
