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

/** What a caseworker types, and the rules that are wanted among the first five; one that is alone comes first. */
const typed: readonly (readonly [asked: string, rules: string])[] = [
  ['sygdom', 'R270 R271 R272 R273'],
  ['sygemeldt', 'R270 R272'],
  ['syg', 'R270 R271'],
  ['raskmelding', 'R270'],
  ['forfaldsdag', 'R223 R224'],
  ['betalingsfrist', 'R223 R224'],
  ['kreditnota', 'R228'],
  ['løntilskud fire uger', 'R238'],
  ['praktik 4 uger', 'R238'],
  ['bod', 'R299 R307'],
  ['forkert faktura', 'R307'],
  ['afvise borger', 'R169 R171'],
  ['vold og trusler', 'R170 R169'],
  ['ferie', 'R268'],
  ['måledag', 'bonus-measurement'],
  ['mentor 45 minutter', 'R211'],
  ['fleksjob bonus', 'R242'],
  ['hvornår skal fakturaen sendes', 'R220'],
  ['forlængelse af forløb', 'R163 R247'],
  ['slutrapport frist', 'R278'],
  ['fremmødeprotokol', 'R275 R276'],
  ['arbejdsklausul', 'R432 R312'],
  ['nemhandel', 'R228 R229'],
  ['handicaptoilet', 'R201'],
  ['psykolog', 'R108 R111'],
  ['juleaften', 'R002 R003'],
  ['lukkedage', 'R002 R003'],
  ['lukket før tid', 'R214'],
  ['200 sider', 'R094'],
  ['cv', 'R182'],
  ['praktik flere timer', 'R179'],
  ['genindkaldelse', 'R257'],
  ['K-kassen', 'R262 R268'],
  ['bekræfte ordre', 'R154 R155'],
  ['udeblevet første dag', 'R257 R255'],
  ['afbestille', 'R165'],
  ['opsige aftalen', 'R325 R328'],
  ['praktik længere end bestillingen', 'R213'],
  ['indkomstgrænse', 'R241'],
  ['politianmeldelse', 'R170'],
];

/** The places that the box finds, in their order. */
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

  it('has what a caseworker types among the first five, and what is alone first', async () => {
    const book = await open('', undefined, danish);
    const missed: string[] = [];
    for (const [asked, wanted] of typed) {
      const rules = wanted.split(' ');
      const first = (await hits(book, asked)).slice(0, rules.length === 1 ? 1 : 5);
      if (!rules.every((rule) => first.includes(rule))) missed.push(`${asked}: ${first.join(' ')}`);
    }
    expect(missed).toEqual([]);
    await book.context().close();
  });

  it('says why it found each: a word that is marked, or the subject that has it', async () => {
    const book = await open('', undefined, danish);
    for (const [asked] of typed) {
      await hits(book, asked);
      const unsaid = book.locator('#hits li:not(:has(mark))');
      expect(await unsaid.allInnerTexts(), asked).toEqual([]);
    }
    await book.context().close();
  });

  it('tells the number of a place once, and text of each', async () => {
    const book = await open('', undefined, danish);
    await hits(book, 'option');
    const places = (await book.locator('#hits li small').allInnerTexts()).map((place) => place.trim());
    expect(places).toContain('A79');
    for (const place of places) expect(place).not.toMatch(/\b([RA]\d+)\b.*\b\1\b/);
    for (const text of await book.locator('#hits li p:first-of-type').allInnerTexts())
      expect(text.length).toBeGreaterThan(10);
    await book.context().close();
  });

  it('finds a place and a rule by its number, and says when it finds nothing', async () => {
    const book = await open('', undefined, danish);
    expect((await hits(book, 'R239'))[0]).toBe('R239');
    expect(await clauseOf(book, (await hits(book, 'A2 1.3'))[0] ?? '')).toMatch(/^koebenhavn-2016-fyldt-30-/);
    expect(await hits(book, 'zebra')).toEqual([]);
    expect(await book.locator('#found').innerText()).toBe('Intet i regelbogen har ordet.');
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
