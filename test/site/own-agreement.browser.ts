import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { answered, control, follow, open, openBeforeEach, page, short, type } from './open-page.ts';

openBeforeEach();

const folder = new URL('../../docs/examples/agreements/', import.meta.url);
const example = fileURLToPath(new URL('week-price-and-results.json', folder));
const file = () => control('own-file');
const ask = async (id: string) => {
  await page.evaluate(() => document.querySelector('#questions')?.setAttribute('open', ''));
  await page.locator(`#ask-${id}`).click();
};

async function opened(path = example): Promise<void> {
  await ask('own');
  await file().setInputFiles(path);
  await page.locator('#own-says').waitFor();
}

it('an agreement is opened from a file, read back, and asked what the page asks', async () => {
  await opened();
  const told = await page.locator('#own-says').innerText();
  expect(told).toContain('450,00 kr.');
  expect(told).toContain('§ 2.1');
  await page.locator('#own-silent > summary').click();
  expect(await page.locator('#own-silent li').count()).toBeGreaterThan(5);
  expect(await page.locator('#own-silent').innerText()).not.toContain('terms.');
  await ask('closure');
  expect(await control('agreement').inputValue()).toBe('ugepris-og-resultater');
  await control('order.level').selectOption('forloeb');
  await type('order.startsOn', '04-01-2027');
  await type('order.weeks', '26');
  expect(await short()).toContain('Vederlag: 11.700,00 kr.');
  await type('startedWorkOn', '01-03-2027');
  expect(await short()).toContain('Vederlag: 3.600,00 kr.');
  await page.getByRole('button', { name: 'English' }).click();
  expect(await short()).toContain('3,600.00');
  expect(await answered()).not.toMatch(/D16|Copenhagen/);
  expect(page.url()).not.toContain('450');
});

it('its results are told and drawn by their names', async () => {
  await opened();
  await ask('bonus');
  await control('order.level').selectOption('forloeb');
  await type('order.startsOn', '04-01-2027');
  await type('order.weeks', '26');
  expect(await page.locator('[data-operation="bonus"]').innerText()).toContain('Job i 13 uger');
  expect(await page.locator('#group-figures').count()).toBe(0);
  await control('agreement').selectOption('koebenhavn-2016-unge');
  expect(await control('order.level').inputValue()).toBe('');
  await control('agreement').selectOption('ugepris-og-resultater');
  await ask('own');
  expect(await page.locator('#own-says').count()).toBe(1);
});

it('the hours of a job are asked for where a result turns on them', async () => {
  await follow('question=bonus&agreement=koebenhavn-2016-fyldt-30');
  await control('add-employment').click();
  expect(await control('employment[0].hoursPerWeek').count()).toBe(0);
  await opened(fileURLToPath(new URL('result-with-hours.json', folder)));
  await ask('bonus');
  await control('add-employment').click();
  await type('employment[0].hoursPerWeek', '17,5');
  expect(await page.locator('[id="employment[0].hoursPerWeek-read"]').innerText()).toBe('læst som 17,5\u00a0timer');
});

it('what the page has no fields for is said, and not taken for a fault of the reader', async () => {
  await opened(fileURLToPath(new URL('held-hours.json', folder)));
  const { tracks } = JSON.parse(readFileSync(new URL('held-hours.json', folder), 'utf8'));
  await ask('closure');
  await control('order.level').selectOption(tracks[0].levels[0].id);
  await type('order.startsOn', '04-01-2027');
  await type('order.weeks', '26');
  await type('order.hoursPerWeek', '1');
  const says = 'Kan ikke spørges her: siden har ingen felter til afholdte kontakter.';
  expect(await short()).toBe(says);
  expect(await page.locator('#line .alert').getAttribute('class')).toContain('alert-info');
  expect(await page.locator('#group-order').innerText()).toContain(says);
});

it('what is wrong with a file is told where it stands, and nothing is chosen', async () => {
  await ask('own');
  const give = async (text: string) => {
    await file().setInputFiles({ name: 'aftale.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('#own-problems li').first().waitFor();
    return page.locator('#own-problems').innerText();
  };
  expect(await give('{"id": 7}')).toMatch(/aftale\.json: .*\n[\s\S]*\bid: [\s\S]*tracks: /);
  expect(await give('{"id": ')).toContain('aftale.json');
  expect(await give('{"id":"a","id":"b"}')).toContain('id: ');
  expect(await give('{"name":{"da":"a\u202eb"},"\u202e":1}')).not.toContain('\u202e');
  expect(await page.locator('#own-says').count()).toBe(0);
  await opened();
  expect(await page.locator('#own-problems').innerText()).toBe(
    'Åbnet: Ugepris og resultater (week-price-and-results.json). Aftalen kan nu vælges i alle spørgsmål.',
  );
});

it('a file is dropped on the page, and the keyboard is where it was opened', async () => {
  await page.evaluate(
    (json) => {
      const data = new DataTransfer();
      data.items.add(new File([json], 'aftale.json', { type: 'application/json' }));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    readFileSync(example, 'utf8'),
  );
  await page.locator('#own-says').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-file');
});

it('nothing is cut off on a small phone', async () => {
  const small = await open('question=own', { width: 320, height: 700 });
  await small.locator('[id="own-file"]').setInputFiles(example);
  await small.locator('#own-says').waitFor();
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await small.context().close();
});
