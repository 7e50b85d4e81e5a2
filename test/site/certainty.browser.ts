import { describe, expect, it } from 'vitest';
import { control, course, follow, openBeforeEach, page, short, told, type } from './open-page.ts';

openBeforeEach();

const tone = async () => (await page.locator('#line .alert').getAttribute('class'))?.replace('alert alert-', '');
const badges = () => page.locator('#line .badge').allInnerTexts();
const line = () => page.locator('#line').innerText();
const period = 'agreementPeriod.firstDay=2016-05-01&agreementPeriod.lastDay=2020-04-30';

describe('an order', () => {
  it.each([
    ['order.citizenAge=42', 'order.citizenAge=29', 'Borgerens alder ligger uden for målgruppen.'],
    [
      'order.benefitGroup=kontanthjaelp',
      'order.benefitGroup=dagpenge',
      'Borgerens ydelsesgruppe ligger uden for målgruppen.',
    ],
  ])('that is warned of is no plain yes: %s', async (right, other, says) => {
    await follow(`question=order&${told.replace(right, other)}&${period}&otherOrders=none`);
    expect(await short()).toBe(`Afklar, før ordren bekræftes: ${says} Vederlag: 21.840,00 kr.`);
    expect(await tone()).toBe('warning');
    expect(await badges()).toEqual([]);
    expect(await page.locator('#answer').innerText()).not.toContain('Ordren kan bekræftes');
  });

  it('a row that says nothing answers nothing', async () => {
    await follow(`question=order&${told}&${period}`);
    expect(await line()).toContain('om borgeren har andre forløb');
    await page.getByRole('button', { name: 'Tilføj andet forløb' }).click();
    expect(await line()).toContain('om borgeren har andre forløb');
    expect(await badges()).toEqual([]);
    await page.getByRole('button', { name: 'Fjern andet forløb 1' }).click();
    await control('otherOrders').check();
    expect(await badges()).toEqual(['Sikkert']);
  });

  it('keeps the days of the agreement for the next order, and for no other agreement', async () => {
    await follow(`question=order&${told}&${period}`);
    await page.getByRole('button', { name: 'Tøm felterne' }).click();
    expect(await control('agreementPeriod.lastDay').inputValue()).toBe('30-04-2020');
    expect(await control('order.weeks').inputValue()).toBe('');
    await control('agreement').selectOption('koebenhavn-2016-unge');
    expect(await control('agreementPeriod.lastDay').inputValue()).toBe('');
  });

  it('of one who is just 30 where the agreement says over 30 tells that a choice is made', async () => {
    const order =
      'question=order&agreement=koebenhavn-udsatte-over-30&order.level=helhedsforloeb&order.startsOn=2025-01-06&order.weeks=26&order.hoursPerWeek=5';
    await follow(`${order}&order.citizenAge=30`);
    expect(await line()).toContain('Aftalen siger »over 30«');
    expect(await badges()).not.toContain('Sikkert');
    await follow(`${order}&order.citizenAge=31`);
    expect(await line()).not.toContain('»over 30«');
  });
});

describe('a cancellation', () => {
  it('of which nothing is told is not told, and of which a part is told is not sure', async () => {
    await follow('question=cancellation&agreement=koebenhavn-2016-fyldt-30&ended.cancelledBy=buyer');
    expect(await short()).toBe('Ikke oplyst endnu');
    expect(await tone()).toBe('info');
    expect(await badges()).toEqual([]);
    await type('ended.paidUndelivered', '12000');
    expect(await short()).toContain('12.000,00 kr.');
    expect(await tone()).toBe('warning');
    expect(await badges()).toEqual(['Ikke oplyst endnu']);
    expect(await line()).toContain('Modtaget, men ikke betalt, kr., Dokumenteret tab, kr.');
    expect(await line()).not.toContain('kr..');
  });
});

describe('an answer is sure only where no reading moves what it shows', () => {
  it.each([
    `question=deadlines&${course}&events.approvedOn=2016-06-27&events.interimReports.everyWeeks=6`,
    'question=no-show&agreement=koebenhavn-2016-fyldt-30&order.benefitGroup=kontanthjaelp&meeting.firstMeeting=2016-07-04',
    `question=bonus&${course}&placements=none&employment=none`,
    `question=order&${told}&${period}&otherOrders=none`,
  ])('%s', async (fragment) => {
    await follow(fragment);
    const says = await page.locator('#line .note, #line .badge').allInnerTexts();
    const part = await page.locator('#answers [data-operation] h3').first().innerText();
    const isMoved = says.some((each) => each.includes(`under »${part}«`));
    if (isMoved) expect(says).not.toContain('Sikkert');
    expect(new Set(says).size).toBe(says.length);
    const counted = says.flatMap((each) => /^(?:Hviler på )?(\d+) fortolkning/.exec(each)?.[1] ?? []);
    const all = /\((\d+) kan/.exec(await page.locator('#switches > summary').innerText())?.[1];
    expect(counted.reduce((sum, each) => sum + Number(each), 0)).toBe(Number(all));
  });
});

describe('the way back', () => {
  const chosen = () => page.locator('#chosen').innerText();

  it('leads to the question before, as it was told', async () => {
    await page.locator('#ask-closure').click();
    await control('agreement').selectOption('koebenhavn-2016-fyldt-30');
    await page.locator('#questions > summary').click();
    await page.locator('#ask-due-date').click();
    await type('sentOn', '25-11-2016');
    const due = await short();
    await page.goBack();
    await expect.poll(chosen).toBe('Hvad betales, når et forløb lukkes før tid?');
    expect(await control('agreement').inputValue()).toBe('koebenhavn-2016-fyldt-30');
    await page.goForward();
    await expect.poll(short).toBe(due);
    await page.goBack();
    await expect.poll(chosen).toBe('Hvad betales, når et forløb lukkes før tid?');
    await page.goBack();
    await expect.poll(chosen).toBe('Hvad vil du vide?');
    expect(await page.locator('#main').isVisible()).toBe(false);
  });
});
