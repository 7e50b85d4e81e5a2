import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';

export const url = new URL('../../docs/site/index.html', import.meta.url).href;
export const books = ['regelbog.html', 'rule-book.html'].map((name) => url.replace('index.html', name));

/** What is not there by now does not come: the page waits for nothing. */
const LONGEST_WAIT = 10_000;

let browser: Browser;
let faults: string[] = [];

/** The page as each test finds it: fresh, with nothing asked. */
export let page: Page;

/** Opens the page before every test of a file, and holds that nothing failed in it and nothing was asked of a network. */
export function openBeforeEach(): void {
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
}

export async function open(fragment = '', size = { width: 1280, height: 900 }, path = url): Promise<Page> {
  const context = await browser.newContext({ viewport: size });
  context.setDefaultTimeout(LONGEST_WAIT);
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

/** What the page says in short. */
export const short = (): Promise<string> => page.locator('#short').innerText();

/** The whole line that answers, its colour, and what stands beside it on how sure it is. */
export const line = (): Promise<string> => page.locator('#line').innerText();
export const tone = async (): Promise<string | undefined> =>
  (await page.locator('#line .alert').getAttribute('class'))?.replace('alert alert-', '');
export const badges = (): Promise<string[]> => page.locator('#line .badge').allInnerTexts();

export const control = (path: string): Locator => page.locator(`[id="${path}"]`);

/** Opens another link in the page that is open, as a reader who follows one. */
export async function follow(fragment: string): Promise<void> {
  await page.evaluate(async (next) => {
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = next;
    await changed;
  }, fragment);
}

/** A course of 13 weeks in the middle track, as a link has it. */
export const course =
  'agreement=koebenhavn-2016-fyldt-30&order.level=virksomhedsspor-b&order.startsOn=2016-07-04&order.weeks=13&order.hoursPerWeek=12';
export const priced = `${course}&order.hourlyRate=140`;
export const told = `${priced}&order.orderedOn=2016-06-24&order.benefitGroup=kontanthjaelp&order.citizenAge=42`;
export const closed = `question=closure&${priced}&closure.ground=closed-early&closure.lastOpenDay=2016-08-17`;

/** All that the answer says, folded or not. */
export const answered = async (of: Page = page): Promise<string> =>
  ((await of.locator('#answer').textContent()) ?? '').replaceAll('\u00A0', ' ');

/** Types in a field and leaves it, as a reader does. */
export async function type(path: string, text: string): Promise<void> {
  await control(path).fill(text);
  await control(path).blur();
}

export const problem = (path: string): Promise<string> => page.locator(`[id="${path}-problem"]`).innerText();

export function unfold(of: Page): Promise<void> {
  return of.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}
