import { describe, expect, it } from 'vitest';
import {
  answered,
  badges,
  control,
  course,
  follow,
  line,
  openBeforeEach,
  page,
  short,
  told,
  tone,
  type,
} from './open-page.ts';

openBeforeEach();

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

it('a row that says nothing takes no place before one that does, and faults stand at the row that has them', async () => {
  await follow(`question=bonus&${course}`);
  for (const _ of [0, 1]) await page.getByRole('button', { name: 'Tilføj praktik eller løntilskud' }).click();
  await control('placements[1].kind').selectOption('loentilskud');
  await type('placements[1].firstDay', '04-07-2016');
  await type('placements[1].lastDay', 'x');
  expect(await page.locator('[id="placements[1].lastDay-problem"]').innerText()).toContain('dd-mm-åååå');
  await type('placements[1].lastDay', '31-07-2016');
  expect(await short()).toContain('Optjent: bonus 1a.');
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

describe('the penalty of a wrong invoice', () => {
  const wrong = 'question=penalty&penalty=invoicing-penalty&agreement=koebenhavn-2016-fyldt-30&wrong.wrongAmount=3600';

  it('may lapse, and whose choice that is', async () => {
    await follow(wrong);
    expect(await short()).toBe('Bod for fejlfakturering: 1.800,00 kr.');
    expect(await badges()).toEqual(['Ikke oplyst endnu']);
    expect(await line()).toContain('Boden kan bortfalde, hvis fejlen er undskyldelig.');
    await control('wrong.excused').selectOption('true');
    expect(await short()).toBe('Bod for fejlfakturering: 0,00 kr.');
    expect(await tone()).toBe('info');
    expect(await badges()).toEqual([]);
    expect(await line()).toContain('det er kommunens valg');
    await control('wrong.excused').selectOption('false');
    expect(await badges()).toEqual(['Sikkert']);
  });

  it('of the third error says that the provider can be put under control', async () => {
    await follow(`${wrong}&wrong.excused=false&wrong.earlierErrors=2`);
    expect(await short()).toContain('Leverandøren kan sættes under skærpet kontrol');
    await type('wrong.earlierErrors', '1');
    expect(await short()).not.toContain('kontrol');
  });
});

describe('a price', () => {
  const price =
    'question=price&agreement=koebenhavn-2016-fyldt-30&price.price=150&price.oldIndex=102,3&price.newIndex=103,4&price.extended=true&price.receivedOn=2018-04-27&price.effectiveOn=2018-07-01&price.regulatedBefore=false';

  it.each([
    ['', 'Den gamle pris gælder, indtil forhøjelsen er godkendt skriftligt. Derefter højst 151,61 kr.', 'warning'],
    ['&price.approvedOn=2018-06-01', 'Prisen kan reguleres. Højeste pris: 151,61 kr.', 'success'],
    ['&price.outsidePrice=130', 'Prisen skal ned til 130,00 kr.', 'warning'],
  ])('%s', async (more, says, colour) => {
    await follow(price + more);
    expect(await short()).toBe(says);
    expect(await tone()).toBe(colour);
  });

  it('that the index lets fall, or leaves, cannot be raised', async () => {
    for (const index of ['101,3', '102,3']) {
      await follow(price.replace('103,4', index));
      expect(await short()).toBe('Nej, prisen kan ikke sættes op. Højeste pris: 150,00 kr.');
    }
  });
});

describe('a bonus', () => {
  const figures = 'figures.bonus-1a=1000&figures.bonus-1b=2000&figures.income-threshold=10000';

  it('says what it waits for, and of what nobody can know yet that it cannot be known', async () => {
    const job = 'placements=none&employment[0].kind=ordinaert-job&employment[0].firstDay=2016-12-15';
    await follow(`question=bonus&${course}&${figures}&${job}`);
    expect(await badges()).toContain('Mangler: indkomst i januar 2017');
    expect(await badges()).not.toContain('Beløbet mangler i udbuddet');
    await follow(`question=bonus&${course}&placements=none&employment=none&asOf=2016-08-01`);
    expect(await badges()).toContain('Kan ikke vides endnu');
    expect(await badges()).not.toContain('Beløbet mangler i udbuddet');
  });

  it('that is refused tells how the days were counted', async () => {
    const stay =
      'placements[0].firstDay=2016-10-03&placements[0].lastDay=2016-10-30&placements[0].approvedOn=2016-10-10';
    await follow(`question=bonus&${course}&${figures}&employment=none&placements[0].kind=virksomhedspraktik&${stay}`);
    const open = await page.locator('[data-operation="bonus"]').innerText();
    expect(open).toContain(
      'tæller fra 10. oktober 2016 til og med 30. oktober 2016, for jobcentret godkendte den 10. oktober',
    );
    expect(open).toContain('Længste sammenhængende tid: 21 dage');
    expect(await answered()).not.toContain('kr..');
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
