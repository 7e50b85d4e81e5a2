import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { control, open, openBeforeEach, page, short } from './open-page.ts';

openBeforeEach();

const example = fileURLToPath(new URL('../../docs/examples/agreements/week-price-and-results.json', import.meta.url));
const file = () => control('own-file');

async function opened(): Promise<void> {
  await file().setInputFiles(example);
  await page.locator('#own-says').waitFor();
}

it('an agreement is opened from a file, read back, and asked what the page asks', async () => {
  await opened();
  expect(await control('agreement').inputValue()).toBe('ugepris-og-resultater');
  expect(await control('order.level').inputValue()).toBe('forloeb');
  await page.locator('#own-says > summary').click();
  const told = await page.locator('#own-says').innerText();
  expect(told).toContain('450,00 kr.');
  expect(told).toContain('§ 2.1');
  await page.locator('#own-silent > summary').click();
  expect(await page.locator('#own-silent').innerText()).toContain('terms.fee.partWeek: ');
  await control('order.startsOn').fill('2027-01-04');
  await control('order.weeks').fill('26');
  expect(await short()).toContain('Vederlag: 11.700,00 kr.');
  await page.locator('#part-closure > summary').click();
  await control('startedWorkOn').fill('2027-03-01');
  expect(await short()).toContain('Vederlag: 3.600,00 kr.');
  await page.getByRole('button', { name: 'English' }).click();
  expect(await short()).toContain('3,600.00');
  expect(await page.locator('#own-says').innerText()).toContain('450.00');
  expect(await page.locator('[data-operation="fee"]').innerText()).not.toMatch(/D16|Copenhagen/);
  expect(await page.locator('#part-figures').innerText()).toContain('none is missing');
});

it('its results are drawn by their names', async () => {
  await opened();
  await control('order.startsOn').fill('2027-01-04');
  await control('order.weeks').fill('26');
  expect(await page.locator('[data-operation="bonus"]').innerText()).toContain('Job i 13 uger');
  await control('agreement').selectOption('koebenhavn-2016-unge');
  expect(await page.locator('#own-says').count()).toBe(0);
  await control('agreement').selectOption('ugepris-og-resultater');
  expect(await page.locator('#own-says').count()).toBe(1);
});

const opens = async (name: string, id: string) => {
  await file().setInputFiles(fileURLToPath(new URL(`../../docs/examples/agreements/${name}.json`, import.meta.url)));
  await expect.poll(() => control('agreement').inputValue()).toBe(id);
};

it('the hours of a job are asked for where a result turns on them', async () => {
  await page.getByRole('button', { name: 'Tøm felterne' }).click();
  await page.locator('#part-outcome > summary').click();
  await control('add-employment').click();
  expect(await control('employment[0].hoursPerWeek').count()).toBe(0);
  const { id } = JSON.parse(
    readFileSync(new URL('../../docs/examples/agreements/result-with-hours.json', import.meta.url), 'utf8'),
  );
  await opens('result-with-hours', id);
  await page.locator('#part-outcome > summary').click();
  await control('add-employment').click();
  await control('employment[0].hoursPerWeek').fill('17,5');
  expect(await page.locator('[id="employment[0].hoursPerWeek-read"]').innerText()).toBe('læst som 17,5\u00a0timer');
});

it('what the page has no fields for is said, and not taken for a fault of the reader', async () => {
  const { id } = JSON.parse(
    readFileSync(new URL('../../docs/examples/agreements/held-hours.json', import.meta.url), 'utf8'),
  );
  await opens('held-hours', id);
  await control('order.startsOn').fill('2027-01-04');
  await control('order.weeks').fill('26');
  await control('order.hoursPerWeek').fill('1');
  const says = 'Kan ikke spørges her: siden har ingen felter til afholdte kontakter.';
  expect(await short()).toContain(`Vederlag: ${says}`);
  expect(await short()).not.toContain('Feltet mangler');
  expect(await page.locator('#part-order').innerText()).toContain(says);
  expect(await page.locator('[data-operation="fee"]').innerText()).toContain(says);
});

it('what is wrong with a file is told where it stands, and the question stays', async () => {
  const before = await short();
  const give = async (text: string) => {
    await file().setInputFiles({ name: 'aftale.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('#own-problems li').first().waitFor();
    return page.locator('#own-problems').innerText();
  };
  expect(await give('{"id": 7}')).toMatch(/aftale\.json: .*\n[\s\S]*\bid: [\s\S]*tracks: /);
  expect(await give('{"id": ')).toContain('aftale.json');
  expect(await give('{"id":"a","id":"b"}')).toContain('id: ');
  expect(await short()).toBe(before);
  await opened();
  expect(await page.locator('#own-problems').innerText()).toBe('Åbnet: week-price-and-results.json');
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
  const small = await open('', { width: 320, height: 700 });
  await small.locator('[id="own-file"]').setInputFiles(example);
  await small.locator('#own-says > summary').click();
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await small.context().close();
});
