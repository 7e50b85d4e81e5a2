import { describe, expect, it } from 'vitest';
import { control, follow, open, openBeforeEach, page, short } from './open-page.ts';

openBeforeEach();

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
    expect(await page.locator('[id="order.weeks-problem"]').innerText()).toBe('Skriv et helt tal, for eksempel 13.');
    await control('order.weeks').fill('13');
    expect(await control('order.weeks').getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('[id="order.weeks-problem"]').innerText()).toBe('');
  });

  it('turns a reading and sees what that changes, before and after', async () => {
    await page.getByText('Ophør før tid', { exact: true }).click();
    await control('closure.ground').selectOption('closed-early');
    await control('closure.lastOpenDay').fill('2016-07-27');
    expect(await short()).toContain('Vederlag: 5.760,00 kr.');
    const option = page.locator('[data-reading="part-week"] [data-option="weekdays"]');
    const effect = await option.innerText();
    expect(effect).toContain('Hvad koster forløbet? Ændrer svaret (+288,00 kr.).');
    expect(effect).toMatch(/Nu\s+Vederlag: 5\.760,00 kr\.[\s\S]*Så\s+Vederlag: 6\.048,00 kr\./);
    expect(effect).not.toContain('Læst anderledes end standard');
    await option.getByRole('radio').check();
    expect(await short()).toContain('Vederlag: 6.048,00 kr.');
    expect(await page.locator('[data-operation="fee"]').innerText()).toContain('Læst anderledes end standard');
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
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('placements[2].kind');
    await control('placements[2].firstDay').fill('2016-08-01');
    await control('placements[2].lastDay').fill('2016-08-31');
    expect(await page.locator('[data-operation="bonus"]').innerText()).toContain('Bonus 1a: optjent 28. august 2016');
    await page.getByRole('button', { name: 'Fjern placering 3' }).click();
    expect(await page.locator('[data-operation="bonus"]').innerText()).toContain('Bonus 1a: optjent 16. oktober 2016');
  });

  it('tells of earlier orders, and loses the right to a new bonus', async () => {
    const bonus = page.locator('[data-operation="bonus"]');
    await page.getByText('Tidligere ordrer', { exact: true }).click();
    await page.getByRole('button', { name: 'Tilføj tidligere ordre' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('previousOrders[0].order.level');
    await control('order.provider').fill('a');
    await control('previousOrders[0].order.provider').fill('a');
    await control('previousOrders[0].order.startsOn').fill('2016-04-04');
    await control('previousOrders[0].order.weeks').fill('12');
    expect(await control('previousOrders[0].order.hoursPerWeek').getAttribute('aria-invalid')).toBe('true');
    await control('previousOrders[0].order.hoursPerWeek').fill('12');
    expect(await bonus.innerText()).toContain('R244');
    const shared = await open(page.url().split('#')[1]);
    expect(await shared.locator('[data-operation="bonus"]').innerText()).toBe(await bonus.innerText());
    expect(await shared.locator('[id="previousOrders[0].order.weeks"]').isVisible()).toBe(true);
    await shared.context().close();
  });

  it('tells the income of several months, and of no month twice', async () => {
    const bonus = page.locator('[data-operation="bonus"]');
    await page.getByRole('button', { name: 'Tilføj måned med indkomst' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('employment[0].incomes[1].month');
    await control('employment[0].incomes[1].month').fill('2017-01');
    expect(await page.locator('[id="employment[0].incomes[1].month-problem"]').innerText()).toBe(
      'Måneden står her to gange.',
    );
    await control('employment[0].incomes[1].month').fill('2016-12');
    await control('employment[0].incomes[1].income').fill('6000,x');
    expect(await control('employment[0].incomes[1].income').getAttribute('aria-invalid')).toBe('true');
    await control('employment[0].incomes[1].income').fill('6000,50');
    await control('figures.income-threshold').fill('12000');
    expect(await bonus.innerText()).toContain('Bonus 1b: optjent');
    await page.getByRole('button', { name: 'Fjern indkomst 1' }).click();
    expect(await control('employment[0].incomes[0].month').inputValue()).toBe('2016-12');
    expect(await bonus.innerText()).toContain('Bonus 1b: ikke afgjort');
  });

  it('tells what happens along the way, and gets the deadlines of it', async () => {
    const deadlines = page.locator('[data-operation="deadlines"]');
    expect(await deadlines.innerText()).toContain('R180');
    await page.getByText('Undervejs i forløbet', { exact: true }).click();
    await control('events.approvedOn').fill('2016-06-27');
    expect(await deadlines.innerText()).toContain('2. juli 2016');
    await control('events.interimReports.everyWeeks').fill('6');
    expect(await deadlines.innerText()).toContain('15. august 2016');
    await page.getByRole('button', { name: 'Tilføj opfølgning' }).click();
    await control('events.followUps[0]').fill('2016-09-22');
    await page.getByRole('button', { name: 'Fjern opfølgning 1' }).click();
    expect(await control('events.followUps[0]').count()).toBe(0);
  });

  it('goes to a part of the answer, and the question stays as it was', async () => {
    const link = page.url();
    await page.getByRole('link', { name: 'Fakturaplan' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('asks-invoice-plan');
    expect(page.url()).toBe(link);
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
  });

  it('goes to the rule in the book of the language', async () => {
    const rule = () => page.locator('[data-operation="fee"] cite a').first().getAttribute('href');
    expect(await rule()).toBe('regelbog.html#R207');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await rule()).toBe('rule-book.html#R207');
    await page.locator('[data-operation="fee"] cite a').first().click();
    expect(await page.locator('#R207').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('folds a part away, and it stays folded', async () => {
    await page.getByText('Borgeren', { exact: true }).click();
    expect(await control('order.citizenAge').isVisible()).toBe(false);
    await control('order.level').selectOption('virksomhedsspor-a');
    expect(await control('order.citizenAge').isVisible()).toBe(false);
  });

  it('reads English, and shares the link', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.title()).toBe('indsats – order, fee, invoice plan and bonus');
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
      'agreement=nowhere&order.level=x&__proto__=1&order.startsOn=2016-02-30&placements[999].kind=1&figures.bonus-1a=-1&order.__proto__.weeks=13&order.constructor.prototype.weeks=13&employment=1&employment[0].kind=x&previousOrders[99999999].order=1&events.followUps=2&meeting=3&order.weeks.x=1',
    );
    expect(await page.evaluate(() => 'weeks' in {})).toBe(false);
    expect(await page.locator('#said').innerText()).toContain('intet af det er brugt');
    await page.getByRole('button', { name: 'Vis eksemplet' }).click();
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
  });
});
