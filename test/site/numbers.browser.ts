import { beforeEach, describe, expect, it } from 'vitest';
import { control, course, follow, open, openBeforeEach, page, priced, short, type, unfold } from './open-page.ts';

openBeforeEach();
beforeEach(() => follow(`question=closure&${priced}`));

const RATE = 'order.hourlyRate';
const MALFORMED = 'Kan ikke læses som ét tal: skriv punktum ved tusinder og komma ved decimaler, som 1.250,50.';

/** What stands beside a field: the number as it was read, and what is wrong with it. */
async function beside(path: string): Promise<{ readonly read: string; readonly problem: string }> {
  const text = async (part: string) => {
    const found = await page.locator(`[id="${path}-${part}"]`).textContent();
    return (found ?? '').replaceAll('\u00A0', ' ');
  };
  return { read: await text('read'), problem: await text('problem') };
}

const fee = short;

describe('a number on the Danish page', () => {
  it.each([
    ['1.250', '1.250,00 kr.', '195.000,00 kr.'],
    ['1.250,00', '1.250,00 kr.', '195.000,00 kr.'],
    ['1250', '1.250,00 kr.', '195.000,00 kr.'],
    ['1250,5', '1.250,50 kr.', '195.078,00 kr.'],
    ['1 250,50 kr.', '1.250,50 kr.', '195.078,00 kr.'],
    ['1\u00A0250,50\u00A0kr.', '1.250,50 kr.', '195.078,00 kr.'],
    ['1.250,-', '1.250,00 kr.', '195.000,00 kr.'],
    ['195.000', '195.000,00 kr.', '30.420.000,00 kr.'],
    ['1.25', '1,25 kr.', '195,00 kr.'],
    ['1,250', '1,25 kr.', '195,00 kr.'],
    ['72,5525', '72,5525 kr.', '11.318,19 kr.'],
    ['140', '140,00 kr.', '21.840,00 kr.'],
  ])('%s is read, shown and reckoned with', async (typed, read, total) => {
    await control(RATE).fill(typed);
    expect(await beside(RATE)).toEqual({ read: `læst som ${read}`, problem: '' });
    expect(await fee()).toBe(`Vederlag: ${total}`);
  });

  it.each(['1.25.0', '1,250,00', '1,250.00', '12.5000', '0.125', '12 50', '-0', 'kr.', '140 timer', '?'])(
    '%s is refused in words, and nothing is reckoned with it',
    async (typed) => {
      await type(RATE, typed);
      expect(await beside(RATE)).toEqual({ read: '', problem: MALFORMED });
      expect(await control(RATE).getAttribute('aria-invalid')).toBe('true');
      expect(await short()).toBe('Ret: Timepris, kr. uden moms');
      expect(await page.locator('#answers').innerText()).toBe('');
    },
  );

  it('shows a number that is read and still not allowed', async () => {
    await type(RATE, '\u22121.250,50 kr.');
    expect(await beside(RATE)).toEqual({
      read: 'læst som -1.250,50 kr.',
      problem: 'Værdien ligger uden for det tilladte.',
    });
    await type('order.hoursPerWeek', '12.500');
    expect(await beside('order.hoursPerWeek')).toEqual({
      read: 'læst som 12.500 timer',
      problem: 'Værdien ligger uden for det tilladte.',
    });
    await type('order.weeks', '12,5');
    expect(await beside('order.weeks')).toEqual({
      read: 'læst som 12,5',
      problem: 'Skriv et helt tal, for eksempel 13.',
    });
  });

  it('is read in every field that counts', async () => {
    await control('order.hoursPerWeek').fill('12,5');
    expect(await beside('order.hoursPerWeek')).toEqual({ read: 'læst som 12,5 timer', problem: '' });
    await control('order.hoursPerWeek').fill('12');
    expect((await beside('order.hoursPerWeek')).read).toBe('');
    const rows = 'placements[0].kind=loentilskud&employment[0].kind=fleksjob&employment[0].incomes[0].month=2017-01';
    const more = 'contactMinutes=30&events.talkEveryMonths=1&absence.events[0].kind=late&credit.invoiced[0].amount=1';
    for (const question of ['order', 'bonus', 'deadlines', 'absence', 'invoice', 'price', 'penalty']) {
      for (const penalty of ['delay-penalty', 'invoicing-penalty', 'conduct-penalty']) {
        await follow(
          `question=${question}&penalty=${penalty}&${course}&${rows}&${more}&previousOrders[0].order.weeks=1`,
        );
        await unfold(page);
        const without = await page
          .locator('#form input[type="text"]:not(.date-input)')
          .evaluateAll((all) => all.filter(({ id }) => !document.getElementById(`${id}-read`)).map(({ id }) => id));
        const texts = /provider$|cause$/;
        expect(
          without.filter((id) => !texts.test(id)),
          question,
        ).toEqual([]);
        if (question !== 'penalty') break;
      }
    }
  });

  it('is read again as the page itself prints it', async () => {
    for (const language of ['en', 'da']) {
      await follow(`language=${language}&question=closure&${priced}`);
      const printed = await page
        .locator('.plan td')
        .filter({ hasText: /kr\.|DKK/ })
        .allInnerTexts();
      expect(printed.length).toBeGreaterThan(3);
      for (const amount of printed) {
        await control(RATE).fill(amount);
        const { read, problem } = await beside(RATE);
        expect([read.replace(/^(?:læst som|read as) /, ''), problem]).toEqual([amount, '']);
        await control(RATE).fill(
          (await page.locator(`[id="${RATE}-read"]`).textContent())?.replace(/^(?:læst|read) \w+ /, '') ?? '',
        );
        expect((await beside(RATE)).read).toBe(read);
      }
    }
  });

  it('is printed as it was read', async () => {
    await control(RATE).fill('1.250');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#printed').innerText()).toMatch(/Timepris, kr\. uden moms\s+1\.250,00 kr\./);
    await control(RATE).evaluate((input: HTMLInputElement) => {
      input.value = '1.25.0';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await page.locator('#printed').innerText()).toMatch(/Timepris, kr\. uden moms\s+1\.25\.0/);
  });
});

describe('a number on the English page', () => {
  it.each([
    ['1,250.00', 'DKK 1,250.00', 'DKK 195,000.00'],
    ['1,250', 'DKK 1,250.00', 'DKK 195,000.00'],
    ['DKK 1,250.00', 'DKK 1,250.00', 'DKK 195,000.00'],
    ['1.250', 'DKK 1.25', 'DKK 195.00'],
    ['1,25', 'DKK 1.25', 'DKK 195.00'],
  ])('%s is read, shown and reckoned with', async (typed, read, total) => {
    await page.getByRole('button', { name: 'English' }).click();
    await control(RATE).fill(typed);
    expect(await beside(RATE)).toEqual({ read: `read as ${read}`, problem: '' });
    expect(await fee()).toBe(`Fee: ${total}`);
  });

  it.each(['1.250,00', '1,2500', '1,25,0', '1,250,-'])('%s is refused in words', async (typed) => {
    await page.getByRole('button', { name: 'English' }).click();
    await type(RATE, typed);
    expect(await beside(RATE)).toEqual({
      read: '',
      problem: 'Cannot be read as one number: type commas at thousands and a point at decimals, as in 1,250.50.',
    });
  });

  it('keeps its value when the language is turned, and in the link', async () => {
    await control(RATE).fill('1.250');
    await control('order.hoursPerWeek').fill('12,5');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await control(RATE).inputValue()).toBe('1,250');
    expect(await control('order.hoursPerWeek').inputValue()).toBe('12.5');
    expect(await control('order.weeks').inputValue()).toBe('13');
    expect(await fee()).toBe('Fee: DKK 203,125.00');
    const shared = await open(page.url().split('#')[1]);
    expect(await shared.locator('#answers').innerText()).toBe(await page.locator('#answers').innerText());
    await shared.context().close();
    await page.getByRole('button', { name: 'Dansk' }).click();
    expect(await control(RATE).inputValue()).toBe('1.250');
    expect(await fee()).toBe('Vederlag: 203.125,00 kr.');
  });
});
