import { describe, expect, it } from 'vitest';
import {
  answered,
  badges,
  closed,
  control,
  course,
  follow,
  open,
  openBeforeEach,
  page,
  problem,
  short,
  told,
  tone,
  type,
} from './open-page.ts';

openBeforeEach();

const ask = (id: string) => page.locator(`#ask-${id}`).click();

/** What a caseworker, a bookkeeper or a provider comes for, from the first click to the answer. */
describe('the ten jobs', () => {
  it('an order: confirmed only when what could have it rejected is told', async () => {
    await ask('order');
    expect(await short()).toBe('Ikke oplyst endnu');
    await control('agreement').selectOption('koebenhavn-2016-fyldt-30');
    await control('order.level').selectOption('virksomhedsspor-b');
    await type('order.startsOn', '4/7 2016');
    expect(await control('order.startsOn').inputValue()).toBe('04-07-2016');
    await type('order.weeks', '13');
    await type('order.hoursPerWeek', '12');
    expect(await short()).toBe('Intet af det, der er oplyst, taler imod ordren.');
    expect(await tone()).toBe('info');
    expect(await answered()).toMatch(/Kan stadig ændre svaret: .*timepris.*bestilt den.*ydelse.*alder/);
    await type('order.hourlyRate', '500');
    expect(await short()).toBe('Ordren skal afvises.');
    expect(await tone()).toBe('error');
    expect(await page.locator('#answer .plan').count()).toBe(0);
    expect(await answered()).not.toContain('78.000,00');
    expect(await page.locator('[data-operation="check-order"]').innerText()).toContain('R132');
    await type('order.hourlyRate', '140');
    await type('order.orderedOn', '24-06-2016');
    await control('order.benefitGroup').selectOption('kontanthjaelp');
    await type('order.citizenAge', '42');
    expect(await short()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
    expect(await tone()).toBe('success');
    expect(await badges()).toEqual([]);
    expect(await page.locator('#line .unchecked').innerText()).toMatch(
      /^Ikke kontrolleret: om aftalen løber.*andre forløb/,
    );
    await type('agreementPeriod.firstDay', '01-05-2016');
    await control('otherOrders').check();
    expect(await page.locator('#line .unchecked').innerText()).toBe('Ikke kontrolleret: aftalens sidste dag.');
    expect(await badges()).toEqual([]);
    await type('agreementPeriod.lastDay', '30-04-2020');
    expect(await tone()).toBe('success');
    expect(await badges()).toEqual(['Sikkert']);
    expect(await page.locator('#answer .plan tbody tr').count()).toBe(4);
  });

  it('a closure: the amount, the readings it rests on, and from what to what', async () => {
    await ask('closure');
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await page.locator('#example-mark').innerText()).toContain('fundet på');
    expect(await short()).toBe('Vederlag: 10.800,00 kr.');
    expect(await tone()).toBe('warning');
    expect(await badges()).toEqual(['Hviler på 1 fortolkning']);
    expect(await page.locator('#line').innerText()).toContain('10.080,00 kr. til 11.760,00 kr.');
    await page.locator('#rests-on > summary').click();
    expect(await page.locator('#rests-on').innerText()).toContain('Kun hele uger betales. → Vederlag: 10.080,00 kr.');
    await page.locator('#switches > summary').click();
    const option = page.locator('[data-reading="part-week"] [data-option="weekdays"]');
    expect(await option.innerText()).toMatch(/Nu\s+Vederlag: 10\.800,00 kr\.\s+Så\s+Vederlag: 11\.088,00 kr\./);
    await option.getByRole('radio').check();
    expect(await short()).toBe('Vederlag: 11.088,00 kr.');
    expect(await page.locator('#line .turned').innerText()).toContain('Læst anderledes end standarden');
    for (const part of ['fee', 'invoice-plan'])
      expect(await page.locator(`[data-operation="${part}"] .badge`).innerText(), part).toContain('Læst anderledes');
    await page.getByRole('button', { name: 'Tøm felterne' }).click();
    expect(await page.locator('#example-mark').isVisible()).toBe(false);
    expect(await control('order.hourlyRate').inputValue()).toBe('');
    expect(page.url()).toMatch(/#language=da&question=closure$/);
  });

  it('an absence on the first day: a plan as long as nothing is told, then what has happened', async () => {
    await follow('question=no-show&agreement=koebenhavn-2016-fyldt-30&order.benefitGroup=kontanthjaelp');
    await type('meeting.firstMeeting', '04-07-2016');
    expect(await short()).toBe('Plan: 3 nye møder, det sidste 11. juli 2016.');
    expect(await tone()).toBe('info');
    expect(await page.locator('#line .assumed').innerText()).toContain('Det er ikke oplyst, om borgeren er mødt');
    expect(await answered()).not.toContain('forsømt.');
    await type('meeting.appearedOn', '8.7.2016');
    expect(await short()).toBe(
      'Borgeren er mødt. Registreres i portalen senest 8. juli 2016: 4. juli 2016, 6. juli 2016.',
    );
    expect(await page.locator('#line .assumed').count()).toBe(0);
    expect(await answered()).toContain('Genindkaldelse 1: 6. juli 2016, forsømt');
    await page.locator('#group-sickness > summary').click();
    await page.locator('[id="add-meeting.sickness"]').click();
    await type('meeting.sickness[0].firstDay', '04-07-2016');
    await type('meeting.sickness[0].lastDay', '04-07-2016');
    await control('meeting.sickness[0].status').selectOption('accepted');
    expect(await answered()).toContain('1. møde: 4. juli 2016, undskyldt, accepteret sygdom');
  });

  it('a citizen who is ill: what is registered, and what awaits an answer', async () => {
    await ask('absence');
    await control('agreement').selectOption('koebenhavn-2016-fyldt-30');
    await control('order.benefitGroup').selectOption('kontanthjaelp');
    await page.getByRole('button', { name: 'Tilføj hændelse' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('absence.events[0].kind');
    await control('absence.events[0].kind').selectOption('sickness-reported');
    await type('absence.events[0].on', '06-10-2016');
    await control('absence.events[0].to').selectOption('kontaktcentret');
    expect(await short()).toBe('1 dag med fravær registreres, senest 6. oktober 2016. Den afventer svar om sygdom.');
    await page.getByRole('button', { name: 'Tilføj hændelse' }).click();
    await control('absence.events[1].kind').selectOption('sickness-accepted');
    await type('absence.events[1].on', '07-10-2016');
    await type('absence.events[1].firstDay', '06-10-2016');
    await type('absence.events[1].lastDay', '07-10-2016');
    expect(await short()).not.toContain('afventer');
    await page.getByRole('button', { name: 'Fjern hændelse 2' }).click();
    expect(await short()).toContain('afventer');
  });

  it('a bonus: not told, then earned, with an amount that the tender has lost', async () => {
    await follow(`question=bonus&${course}`);
    expect(await short()).toBe('Ikke afgjort: bonus 1a, bonus 1b.');
    expect(await page.locator('#line').innerText()).toContain('Praktik og løntilskud, Job og uddannelse');
    expect(await answered()).not.toMatch(/ikke optjent|Endelig/);
    await control('employment').check();
    expect(await short()).toContain('Ikke optjent: bonus 1b.');
    await page.getByRole('button', { name: 'Tilføj praktik eller løntilskud' }).click();
    await control('placements[0].kind').selectOption('virksomhedspraktik');
    await type('placements[0].firstDay', '05-09-2016');
    await type('placements[0].lastDay', '02-10-2016');
    expect(await short()).toBe('Optjent: bonus 1a. Ikke optjent: bonus 1b.');
    expect(await badges()).toContain('Beløbet mangler i udbuddet');
    await type('figures.bonus-1a', '10.000');
    expect(await short()).toContain('bonus 1a (10.000,00 kr.)');
    expect(await badges()).not.toContain('Beløbet mangler i udbuddet');
    await page.getByRole('button', { name: 'Fjern praktik eller løntilskud 1' }).click();
    await control('placements').check();
    expect(await short()).toBe('Ikke optjent: bonus 1a, bonus 1b.');
    expect(await tone()).toBe('error');
  });

  it('a credit note: line by line, and what remains', async () => {
    await ask('invoice');
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await short()).toBe('Kreditnota: 2.640,00 kr.');
    expect(await answered()).toContain('18. august 2016 – 28. august 2016: 2.640,00 kr.');
    await type('credit.invoiced[1].amount', '4.080,00 kr.');
    expect(await short()).toBe('Intet skal rettes.');
  });

  it('a link is kept, copied and shared', async () => {
    await follow(`question=order&${told}`);
    const shared = await open(page.url().split('#')[1]);
    expect(await shared.locator('#short').innerText()).toBe('Ordren kan bekræftes. Vederlag: 21.840,00 kr.');
    expect(await shared.locator('#answers').innerText()).toBe(await page.locator('#answers').innerText());
    await shared.context().close();
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await expect.poll(() => page.locator('#said').innerText()).toMatch(/^(?:Linket er kopieret|Kopiér linket fra)/);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await short()).toBe('The order may be confirmed. Fee: DKK 21,840.00');
    expect(await page.title()).toBe('May the order be confirmed, and what does it cost? – indsats');
  });

  it('the answer is printed on A4, with the readings by name and the example marked', async () => {
    await follow(`${closed}&example=shown`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.locator('#form').isVisible()).toBe(false);
    expect(await page.locator('#printed').innerText()).toMatch(
      /Timepris, kr\. uden moms\s+140,00 kr\.[\s\S]*17\. august 2016/,
    );
    expect(await page.locator('#rests-on li').innerText()).toContain('Åbne kalenderdage divideret med 7.');
    expect(await page.locator('#steps-fee li').first().isVisible()).toBe(true);
    expect(await page.locator('#steps-fee cite').first().innerText()).toContain('D16 s. 70');
    expect(await page.locator('#example-mark').isVisible()).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(3);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#steps-fee').getAttribute('open')).toBeNull();
  });

  it('on a phone: one column, a question at a time, nothing wider than the screen', async () => {
    const phone = await open('', { width: 320, height: 640 });
    expect(await phone.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_300);
    await phone.locator('#ask-due-date').click();
    await phone.locator('[id="agreement"]').selectOption('koebenhavn-2016-fyldt-30');
    await phone.locator('[id="sentOn"]').fill('25-11-2016');
    expect(await phone.locator('#short').innerText()).toBe('Forfalder 27. december 2016');
    expect(await phone.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2_000);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await phone.context().close();
  });

  it('by the keyboard alone: a question, its fields, the answer', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('#ask-due-date').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('chosen');
    for (const id of ['', 'agreement', 'sentOn']) {
      await page.keyboard.press('Tab');
      if (id !== '') expect(await focused()).toBe(id);
      if (id === 'agreement') await page.keyboard.type('København 2016, område 2');
    }
    await page.keyboard.type('25/11 2016');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('sentOn-calendar');
    expect(await control('sentOn').inputValue()).toBe('25-11-2016');
    expect(await short()).toBe('Forfalder 27. december 2016');
  });
});

describe('a field', () => {
  it('is told of as wrong when it is left, and in words that say what to write', async () => {
    await follow(`question=order&${course}`);
    await control('order.startsOn').fill('04-0');
    expect(await problem('order.startsOn')).toBe('');
    await control('order.startsOn').blur();
    expect(await problem('order.startsOn')).toBe('Skriv datoen som dd-mm-åååå, for eksempel 04-07-2016.');
    expect(await control('order.startsOn').getAttribute('aria-invalid')).toBe('true');
    await type('order.startsOn', '31-02-2016');
    expect(await problem('order.startsOn')).toContain('Datoen findes ikke.');
    await type('order.weeks', 'mange');
    expect(await problem('order.weeks')).toBe('Skriv et helt tal, for eksempel 13.');
    expect(await short()).toBe('Ret: Forløbets første dag, Antal uger');
    await control('order.startsOn').fill('04-07-2016');
    expect(await problem('order.startsOn')).toBe('');
  });

  it('is told of as wrong by nothing that was not typed', async () => {
    for (const id of [
      'order',
      'closure',
      'bonus',
      'no-show',
      'absence',
      'invoice',
      'due-date',
      'deadlines',
      'penalty',
      'interest',
      'damages',
      'cancellation',
      'price',
    ]) {
      await follow(`question=${id}`);
      expect(await page.locator('[aria-invalid]').count(), id).toBe(0);
      expect(await short(), id).toBe('Ikke oplyst endnu');
      expect(await page.locator('#line').innerText(), id).toContain('Skriv først: ');
      expect(await page.locator('#answers').innerText(), id).toBe('');
    }
  });

  it('is gone to from the answer that waits for it', async () => {
    await follow('question=due-date');
    await page.locator('#line').getByRole('link', { name: 'Aftale' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('agreement');
    expect(page.url()).toContain('question=due-date');
  });

  it('takes a day from the calendar beside it', async () => {
    await follow('question=due-date&agreement=koebenhavn-2016-fyldt-30');
    await page.evaluate(() => {
      HTMLInputElement.prototype.showPicker = function () {
        this.value = '2016-11-25';
        this.dispatchEvent(new Event('change'));
      };
    });
    await page.getByRole('button', { name: 'Vælg i kalender: Fakturaen er sendt den' }).click();
    expect(await control('sentOn').inputValue()).toBe('25-11-2016');
    expect(await short()).toBe('Forfalder 27. december 2016');
  });

  it('of income stands once for a month', async () => {
    const rows =
      'employment[0].kind=ordinaert-job&employment[0].firstDay=2016-12-15&employment[0].incomes[0].month=2017-01';
    await follow(`question=bonus&${course}&${rows}&employment[0].incomes[1].month=2016-12`);
    await type('employment[0].incomes[1].month', 'januar 2017');
    expect(await problem('employment[0].incomes[1].month')).toBe('Måneden står her to gange.');
  });
});

describe('an answer', () => {
  it('of another question keeps what is told, and takes only its own fields', async () => {
    await follow(closed);
    await page.locator('#questions > summary').click();
    await ask('deadlines');
    expect(await control('order.startsOn').inputValue()).toBe('04-07-2016');
    expect(await control('order.hourlyRate').count()).toBe(0);
    expect(await short()).toMatch(/^\d+ frister fra /);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('chosen');
  });

  it('says nothing twice, and no id', async () => {
    for (const [id, fields] of [
      ['order', told],
      ['closure', closed],
      ['deadlines', `${course}&events.approvedOn=2016-06-27`],
      ['bonus', course],
    ]) {
      await follow(`${fields}&question=${id}`.replace(/^question=\w+&(.*&question)/, '$1'));
      const lines = await page
        .locator('#short, #line .assumed, #answers .panel > .told > li')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.trim()));
      expect(new Set(lines).size, id).toBe(lines.length);
      const text = (await page.locator('#line, #answers').allInnerTexts()).join('\n');
      expect(text, id).not.toMatch(
        /virksomhedsspor-b|closed-early|kontanthjaelp|undefined|\[object|\b1 (?:uger|måneder|dage)\b/,
      );
    }
  });

  it('of a topic that the agreement has not is told plainly, and not as a fault', async () => {
    await follow('question=due-date&agreement=koebenhavn-udsatte-over-30&sentOn=2025-01-01');
    expect(await short()).toBe('Aftalen har ingen regel om dette spørgsmål.');
    expect(await tone()).toBe('info');
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
  });

  it('of many days of one duty is one line, its days folded', async () => {
    await follow(
      'question=deadlines&agreement=koebenhavn-udsatte-over-30&order.level=helhedsforloeb&order.startsOn=2025-01-06&order.weeks=26&order.hoursPerWeek=5',
    );
    const text = await page.locator('[data-operation="deadlines"]').innerText();
    expect(text).toContain('hver søndag fra 5. januar 2025 til 29. juni 2025, 26 gange');
    expect(await page.locator('#answers .told > li:visible').count()).toBeLessThan(8);
  });

  it('leads to the rule in the book of the language', async () => {
    await follow(closed);
    await page.locator('#steps-fee > summary').click();
    const rule = page.locator('#steps-fee cite a').first();
    expect(await rule.getAttribute('href')).toBe('regelbog.html#R207');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await rule.getAttribute('href')).toBe('rule-book.html#R207');
  });

  it('stays folded and unfolded as the reader left it', async () => {
    await follow(closed);
    await page.locator('#drawn-plan > summary').click();
    await page.locator('#steps-fee > summary').click();
    await type('order.hourlyRate', '150');
    expect(await page.locator('#drawn-plan').getAttribute('open')).toBeNull();
    expect(await page.locator('#steps-fee').getAttribute('open')).toBe('');
  });
});

describe('a link that is broken or hostile', () => {
  it('is refused whole, and the page still asks', async () => {
    await follow(
      'agreement=nowhere&order.level=x&__proto__=1&order.startsOn=2016-02-30&placements[999].kind=1&order.__proto__.weeks=13',
    );
    expect(await page.evaluate(() => 'weeks' in {})).toBe(false);
    expect(await page.locator('#said').innerText()).toContain('intet af det er brugt');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hvad vil du vide?');
  });

  it.each([
    'question=toString&agreement=constructor',
    'question=order&agreement=constructor&order.level=<img src=x onerror=alert(1)>&order=1&order.startsOn.x=1',
    'question=bonus&agreement=koebenhavn-2016-fyldt-30&order.level=virksomhedsspor-b&placements=1&employment[0]=x&employment[0].incomes=2&figures.x=1&previousOrders[0].order=1',
    'question=penalty&penalty=fee&agreement=koebenhavn-2016-fyldt-30',
    'question=conduct&conduct.breach=1&conduct.breach.kind=__proto__',
    'question=absence&absence.events=none&absence.events[0].kind=constructor&absence.asOf=99999999',
    'question=no-show&meeting.sickness[0]=1&meeting.lettersSent=none&meeting.lettersSent[0]=2016-01-01',
    'question=deadlines&agreement=koebenhavn-2016-fyldt-30&events.followUps=2&placements[0].firstDay=2016-99-99',
    'question=closure&readings.part-week=x&readings.nothing=1&readings=2&agreement=koebenhavn-2016-fyldt-30',
    'question=invoice&credit.invoiced[0]=1&credit=2',
  ])('%s makes no fault', async (fragment) => {
    await follow(fragment);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'English' }).click();
  });
});
