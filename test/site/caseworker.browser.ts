import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  answered,
  badges,
  control,
  course,
  follow,
  line,
  open,
  openBeforeEach,
  page,
  priced,
  problem,
  short,
  told,
  tone,
  type,
} from './open-page.ts';

openBeforeEach();

const ownFile = fileURLToPath(new URL('../../docs/examples/own-agreement.json', import.meta.url));
const meeting =
  'question=no-show&agreement=koebenhavn-2016-fyldt-30&order.benefitGroup=kontanthjaelp&meeting.firstMeeting=2016-07-04';
const sick = (events: string) =>
  `question=absence&agreement=koebenhavn-2016-fyldt-30&order.benefitGroup=kontanthjaelp&${events}`;
const sickOn = (at: number, day: string) =>
  `absence.events[${at}].kind=sickness-reported&absence.events[${at}].on=${day}&absence.events[${at}].to=kontaktcentret`;

describe('certainty follows what was checked', () => {
  it('a bonus that nothing is told of: what cannot be known before a day, and that it may be earned before', async () => {
    await follow(`question=bonus&${course}`);
    expect(await answered()).toContain(
      'At den ikke er optjent, kan tidligst vides 5. november 2016; den kan være optjent før.',
    );
    expect(await answered()).not.toContain('Kan tidligst vides 5. november');
    await follow(`question=bonus&${course}&placements[0].kind=loentilskud&placements[0].firstDay=2016-07-04`);
    await type('placements[0].lastDay', '31-07-2016');
    expect(await short()).toBe('Optjent: bonus 1a. Ikke afgjort: bonus 1b.');
  });

  it('an order of 2027 under an agreement whose end is lost is not sure; told, it is warned of', async () => {
    const late = told.replaceAll('2016-0', '2027-0');
    await follow(`question=order&${late}`);
    expect(await tone()).toBe('success');
    expect(await line()).toContain('Ikke kontrolleret: om aftalen løber, når der bestilles');
    expect(await badges()).toEqual([]);
    await follow(`question=order&${late}&otherOrders=none&agreementPeriod.firstDay=2016-05-01`);
    expect(await line()).toContain('Ikke kontrolleret: aftalens sidste dag.');
    expect(await badges()).toEqual([]);
    await follow(`question=order&${late}&agreementPeriod.firstDay=2016-05-01&agreementPeriod.lastDay=2020-04-30`);
    expect(await short()).toMatch(
      /^Afklar, før ordren bekræftes: .*aftalen løber fra 1\. maj 2016 til og med 30\. april 2020\. Vederlag: /,
    );
    expect(await tone()).toBe('warning');
    expect(await badges()).not.toContain('Sikkert');
    expect(await line()).not.toContain('om aftalen løber');
    expect(await answered()).not.toContain('Ordren kan bekræftes');
  });

  it("the citizen's other courses are asked for where they could have the order rejected", async () => {
    await follow(`question=order&${told}`);
    expect(await line()).toContain('om borgeren har andre forløb');
    const other = ['level=ret-og-pligt-mentor', 'startsOn=2016-07-04', 'weeks=4', 'hoursPerWeek=2'];
    await follow(`question=order&${told}&${other.map((each) => `otherOrders[0].order.${each}`).join('&')}`);
    expect(await short()).toBe('Ordren skal afvises.');
    expect(await answered()).toContain('Ret og pligt-mentor, som kun bestilles alene');
  });

  it('what rests on no reading is named, and so is the part that does', async () => {
    const all = 'otherOrders=none&agreementPeriod.firstDay=2016-05-01&agreementPeriod.lastDay=2020-04-30';
    await follow(`question=order&${told}&${all}`);
    expect(await line()).toContain('Afgørelsen og vederlaget hviler ikke på nogen fortolkning.');
    expect(await line()).toContain('2 fortolkninger kan ændre noget under »Fakturaplanen«.');
    expect(await page.locator('#switches > summary').innerText()).toBe('Fortolkninger (2 kan ændre noget)');
  });

  it('no other reading is offered that says the same', async () => {
    for (const fragment of [
      meeting,
      `${meeting}&meeting.appearedOn=2016-07-08`,
      `question=deadlines&${course}&events.approvedOn=2016-06-27&events.interimReports.everyWeeks=6`,
      `question=bonus&${course}`,
    ]) {
      await follow(fragment);
      const others = await page.locator('#rests-on .other').allTextContents();
      for (const other of others) expect(other, fragment).not.toContain(`→ ${await short()}`);
    }
  });
});

describe('a headline', () => {
  it.each([
    [[sickOn(0, '2016-10-06')], '1 dag med fravær registreres, senest 6. oktober 2016. Den afventer svar om sygdom.'],
    [
      [sickOn(0, '2016-10-06'), 'absence.events[1].kind=no-message&absence.events[1].on=2016-10-04'],
      '2 dage med fravær registreres, den første senest 4. oktober 2016. En af dem afventer svar om sygdom.',
    ],
    [
      [sickOn(0, '2016-10-06'), sickOn(1, '2016-10-10')],
      '2 dage med fravær registreres, den første senest 6. oktober 2016. 2 af dem afventer svar om sygdom.',
    ],
  ])('counts a day of sickness once: %s', async (events, says) => {
    await follow(sick(events.join('&')));
    expect(await short()).toBe(says);
    expect(await answered()).not.toContain('Ingen dage kan tælle');
  });

  it('of a credit says what remains to be invoiced', async () => {
    await page.locator('#ask-invoice').click();
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    await page.getByRole('button', { name: 'Fjern linje 2' }).click();
    expect(await short()).toBe('Intet skal rettes. Tilbage at fakturere: 4.080,00 kr.');
    expect(await tone()).toBe('info');
    expect(await page.locator('[data-operation="credit"]').innerText()).toContain('Tilbage at fakturere: 4.080,00 kr.');
  });

  it('of a credit names the note itself, the net in its direction and what is due; each list keeps its heading', async () => {
    const little =
      'credit.invoiced[0].firstDay=2016-07-04&credit.invoiced[0].lastDay=2016-07-31&credit.invoiced[0].amount=6000';
    await follow(`question=invoice&${priced}&${little}&credit.asOf=2016-09-01`);
    expect(await short()).toBe(
      'Kreditnota: 6.000,00 kr. Derefter faktureres igen: 6.720,00 kr. Netto forhøjes det fakturerede med 720,00 kr. Tilbage at fakturere: 15.120,00 kr. Heraf kan faktureres nu: 13.440,00 kr.',
    );
    const lines = await page.locator('[data-operation="credit"] .told').first().locator('li').allInnerTexts();
    expect(lines.slice(0, 5)).toEqual([
      'Kreditnota: 6.000,00 kr.',
      '4. juli 2016 – 31. juli 2016: 6.000,00 kr.',
      'Derefter faktureres igen: 6.720,00 kr.',
      '4. juli 2016 – 31. juli 2016: 6.720,00 kr. (kan faktureres fra 1. august 2016)',
      'Netto forhøjes det fakturerede med 720,00 kr.',
    ]);
    expect(lines).toContain('Tilbage at fakturere: 15.120,00 kr.');
  });

  it('of a level that a link names and the agreement has not is no rejection', async () => {
    for (const id of ['order', 'closure', 'bonus', 'invoice', 'deadlines']) {
      await follow(`question=${id}&${told.replace('virksomhedsspor-b', 'nope')}`);
      expect(await short(), id).toMatch(/^Kan ikke besvares: aftalen har ikke det niveau/);
      expect(await tone(), id).toBe('warning');
      expect(await badges(), id).toEqual([]);
      expect(await page.locator('#answers').innerText(), id).toBe('');
    }
  });

  it.each(['penalty', 'no-show', 'absence', 'price', 'due-date'])(
    'says first that the agreement has no rule, and asks for nothing: %s',
    async (id) => {
      await follow(`question=${id}&agreement=koebenhavn-udsatte-over-30`);
      expect(await short()).toBe('Aftalen har ingen regel om dette spørgsmål.');
      expect(await line()).not.toContain('Skriv først');
      expect(await page.locator('#form :is(input, select)').count()).toBe(1);
      await control('agreement').selectOption('koebenhavn-2016-fyldt-30');
      expect(await page.locator('#form :is(input, select)').count()).toBeGreaterThan(1);
    },
  );
});

describe('the first day', () => {
  it('that the citizen did not come is told, and what is to be done that day stands open', async () => {
    await follow(meeting);
    await control('stayedAway').check();
    expect(await control('meeting.appearedOn').count()).toBe(0);
    await type('meeting.asOf', '06-07-2016');
    expect(await short()).toBe(
      'Genindkaldelse 1: 6. juli 2016, forsømt, brev skulle sendes 4. juli 2016 (ikke oplyst, om det er sendt). Send brev med A-post om nyt møde til 8. juli 2016.',
    );
    expect(await badges()).not.toContain('Ikke oplyst endnu');
    const part = page.locator('[data-operation="first-day-absence"]');
    expect(await part.innerText()).toMatch(
      /1\. møde: 4\. juli 2016, forsømt\s+Genindkaldelse 1: 6\. juli 2016, forsømt/,
    );
    expect(await part.getByRole('heading', { level: 4 }).innerText()).toBe('Det skal gøres 6. juli 2016');
    expect(await part.locator('h4 + .told li').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^6\. juli 2016 \(nu\): Send brev/)]),
    );
    expect(await part.locator('h4 + .told li').first().isVisible()).toBe(true);
    await control('stayedAway').uncheck();
    expect(await control('meeting.appearedOn').count()).toBe(1);
  });

  it('that the citizen did not come is known of the first meeting, and the line says what to do, then what is next', async () => {
    await follow(meeting.replace('2016-07-04', '2026-09-10'));
    await control('stayedAway').check();
    expect(await short()).toBe(
      '1. møde: 10. september 2026, forsømt. Send brev med A-post om nyt møde til 14. september 2026.',
    );
    expect(await page.getByRole('heading', { level: 4 }).innerText()).toBe('Det skal gøres 10. september 2026');
    const says = async (fragment: string) => {
      await follow(`${meeting.replace('2016-07-04', '2026-09-10')}&${fragment}`);
      return short();
    };
    expect(await says('stayedAway=true&meeting.asOf=2026-09-15')).toBe(
      'Genindkaldelse 1: 14. september 2026, forsømt, brev skulle sendes 10. september 2026 (ikke oplyst, om det er sendt). Genindkaldelse 2: 16. september 2026, planlagt, brev skulle sendes 14. september 2026 (ikke oplyst, om det er sendt). 16. september 2026 (kommer, hvis borgeren bliver væk): Send brev med A-post om nyt møde til 18. september 2026.',
    );
    expect(await says('stayedAway=true&meeting.asOf=2026-09-18')).toBe(
      'Alle møder er forsømt. Udeblivelserne meldes til K-kassen efter 18. september 2026. Det er ikke oplyst, om brevene er sendt; uden brev kan kommunen ikke gå videre med en sanktion.',
    );
    expect(await says('meeting.appearedOn=2026-09-14')).toBe(
      'Borgeren er mødt. Registreres i portalen senest 14. september 2026: 10. september 2026.',
    );
    await follow(
      'question=no-show&agreement=koebenhavn-2016-fyldt-30&order.benefitGroup=sygedagpenge&meeting.firstMeeting=2026-09-10&stayedAway=true',
    );
    expect(await short()).toBe(
      '1. møde: 10. september 2026, forsømt. Registrer uberettiget fravær i portalen med årsagen, én gang for dagen. Kontakt borgeren.',
    );
  });

  it('accepted sickness: the new summons is what is next', async () => {
    const ill = ['firstDay=2016-07-04', 'lastDay=2016-07-05', 'status=accepted'];
    const sickness = ill.map((each) => `meeting.sickness[0].${each}`).join('&');
    await follow(`${meeting}&${sickness}&stayedAway=true&meeting.asOf=2016-07-05`);
    expect(await short()).toBe(
      '1. møde: 4. juli 2016, undskyldt, accepteret sygdom. Send brev med A-post om nyt møde til 6. juli 2016.',
    );
    await follow(`${meeting}&${sickness}`);
    expect(await short()).toBe(
      '1. møde: 4. juli 2016, undskyldt, accepteret sygdom. 1. møde: 6. juli 2016, planlagt. Plan: 4 nye møder, det sidste 13. juli 2016.',
    );
  });

  it('of a citizen who came late, what is to be done is told of the day of coming', async () => {
    await follow(`${meeting}&meeting.appearedOn=2016-07-25`);
    expect(await page.getByRole('heading', { level: 4 }).innerText()).toBe('Det skal gøres 25. juli 2016');
  });

  it('of a plan, what its first day begins with stands open', async () => {
    await follow(meeting);
    expect(await page.getByRole('heading', { level: 4 }).innerText()).toBe('Det skal gøres 4. juli 2016');
    await follow(`${meeting}&meeting.appearedOn=2016-07-08`);
    expect(await page.locator('h4 + .told').allInnerTexts()).not.toContain('tidligere');
  });
});

describe('what another kind has no room for', () => {
  const accepted = ['kind=sickness-accepted', 'on=2016-10-03', 'firstDay=2016-10-03', 'lastDay=2016-10-05'];
  const event = sick(accepted.map((each) => `absence.events[0].${each}`).join('&'));

  it('of an event is not asked with, in a link neither, and comes back with its kind', async () => {
    await follow(event);
    const before = await short();
    await control('absence.events[0].kind').selectOption('late');
    expect(await line()).not.toMatch(/Ret:|Første dag|Sidste dag/);
    await type('absence.events[0].hours', '2');
    expect(await short()).toBe('1 dag med fravær registreres, senest 3. oktober 2016.');
    await control('absence.events[0].kind').selectOption('turned-up');
    expect(await short()).toBe('Intet fravær registreres.');
    await page.reload();
    expect(await short()).toBe('Intet fravær registreres.');
    await control('absence.events[0].kind').selectOption('sickness-accepted');
    expect(await short()).toBe(before);
    expect(await control('absence.events[0].lastDay').inputValue()).toBe('05-10-2016');
  });

  it('of a breach is not asked with either', async () => {
    const breach = ['kind=labour-clause', 'establishedOn=2016-10-03', 'endedOn=2016-10-05', 'maximum=30000'];
    await follow(
      `question=penalty&agreement=koebenhavn-2016-fyldt-30&penalty=conduct-penalty&${breach.map((each) => `conduct.breach.${each}`).join('&')}`,
    );
    await control('conduct.breach.kind').selectOption('unlisted-subcontractor');
    expect(await line()).not.toContain('Ret');
    await type('figures.subcontractor', '1000');
    expect(await short()).toContain('1.000,00 kr.');
  });

  it('of a cancellation is left out and named, and the rest is answered', async () => {
    await follow(
      'question=cancellation&agreement=koebenhavn-2016-fyldt-30&ended.cancelledBy=buyer&ended.paidUndelivered=12000&ended.newTender=75000&ended.coverPurchase=500',
    );
    expect(await short()).toContain('75.500,00 kr.');
    await control('ended.cancelledBy').selectOption('provider');
    expect(await short()).toContain('12.000,00 kr.');
    expect(await answered()).toContain(
      'Regnes ikke med, for aftalen nævner det ikke, når denne part hæver: Udgift til nyt udbud, kr., Merpris ved køb hos en anden, kr.',
    );
    expect(await control('ended.newTender').count()).toBe(0);
    await control('ended.cancelledBy').selectOption('buyer');
    expect(await control('ended.newTender').inputValue()).toBe('75000');
  });
});

describe('what the agreement has no rule on', () => {
  it('is not named among what an order was held against, and an empty plan says what it lacks', async () => {
    const order = 'order.level=helhedsforloeb&order.startsOn=2025-07-07&order.weeks=13&order.hoursPerWeek=4';
    await follow(`question=order&agreement=koebenhavn-udsatte-over-30&${order}&order.hourlyRate=150`);
    expect(await short()).toContain('Vederlag: 7.800,00 kr.');
    expect(await line()).toContain('Ordren er holdt op mod aftalens regler om niveau, timer,');
    expect(await line()).not.toMatch(/regler om [^.]*(?:pris|bestilling)/);
    expect(await page.locator('[data-operation="invoice-plan"]').innerText()).toContain(
      'Aftalen siger intet om: fakturaplanen.',
    );
    await follow('question=order&agreement=koebenhavn-udsatte-over-30');
    expect(await answered()).not.toContain('Feltet mangler');
    await follow(`question=order&${told}`);
    expect(await line()).toContain('regler om niveau, pris, timer, uger');
  });

  it('the deadlines of a citizen who was sent back ask for the closure', async () => {
    await follow(`question=deadlines&${course}&events.sentBackOn=2016-08-10`);
    expect(await badges()).toContain('Ikke oplyst endnu');
    expect(await line()).toContain('Udfyld »Lukning«.');
    await follow(
      `question=deadlines&${course}&events.sentBackOn=2016-08-10&closure.ground=closed-early&closure.lastOpenDay=2016-08-10`,
    );
    expect(await line()).not.toContain('Udfyld »Lukning«.');
  });
});

describe('an agreement of one’s own', () => {
  it('is told without ids and empty brackets, and an instalment is for no weeks', async () => {
    const example = (name: string) =>
      fileURLToPath(new URL(`../../docs/examples/agreements/${name}.json`, import.meta.url));
    const opened = async (name: string, id: string, question: string) => {
      await page.locator('#questions').evaluate((fold) => fold.setAttribute('open', ''));
      await page.locator('#ask-own').click();
      await control('own-file').setInputFiles(example(name));
      await expect.poll(() => page.locator('#own-problems').innerText()).toContain(`${name}.json`);
      await follow(`question=${question}&agreement=${id}&order.level=forloeb&order.startsOn=2027-01-04&order.weeks=10`);
    };
    await opened('fixed-price', 'fast-pris', 'order');
    expect(await page.locator('.plan tbody .figure').allInnerTexts()).toEqual([
      ...['–', '6.000,00 kr.'],
      ...['–', '6.000,00 kr.'],
    ]);
    await opened('week-price-and-results', 'ugepris-og-resultater', 'bonus');
    expect(await page.locator('#level-says').textContent()).toContain('bonus: Job i 13 uger, Job i 26 uger');
    expect(await page.locator('#answers').innerText()).not.toMatch(/\[\s*\]/);
  });

  it('is named in the link, and asked for where the link is opened', async () => {
    await page.locator('#ask-own').click();
    await control('own-file').setInputFiles(ownFile);
    await page.locator('#own-says').waitFor();
    expect(await page.locator('#own-name').innerText()).toBe('Eksempelkommunens aftale om jobstøtte');
    expect(await page.locator('#answers').innerText()).not.toContain('kontrakt-2027');
    expect(await page.locator('#answers').innerText()).toContain('Sider og afsnit er i Eksempelkommune: Kontrakt om');
    await page.locator('#questions > summary').click();
    await page.locator('#ask-closure').click();
    await control('order.level').selectOption('jobstoette-kort');
    await type('order.startsOn', '04-01-2027');
    await type('order.weeks', '6');
    await type('order.hoursPerWeek', '8');
    await type('order.hourlyRate', '200');
    const says = await short();
    expect(says).toContain('9.600,00 kr.');
    expect(await page.locator('#steps-fee').textContent()).not.toContain('kontrakt-2027');
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await expect.poll(() => page.locator('#said').innerText()).toContain('send også filen');
    const shared = await open(page.url().split('#')[1]);
    expect(await shared.locator('#short').innerText()).toBe(
      'Sagen er lavet med jeres egen aftale, Eksempelkommunens aftale om jobstøtte, som linket ikke har med. Åbn filen med aftalen først.',
    );
    expect(await shared.locator('#main').innerText()).not.toContain('Der er ingen aftale med dette id');
    await shared.locator('[id="own-file"]').setInputFiles(ownFile);
    await expect.poll(() => shared.locator('#short').innerText()).toBe(says);
    await shared.context().close();
  });

  it('does not say that no file is chosen above one that is open', async () => {
    await page.locator('#ask-own').click();
    await control('own-file').setInputFiles(ownFile);
    await page.locator('#own-says').waitFor();
    const box = await control('own-file').boundingBox();
    expect(box?.width).toBeLessThan(3);
    expect(await page.locator('#own label').innerText()).toBe('Åbn en aftale fra en fil (JSON)');
  });
});

describe('a day', () => {
  it.each(['24/6-16', '24.6.16', '24/6 2016', '24. juni 2016', '240616', '24062016'])(
    'is read as people write it, and said back whole: %s',
    async (text) => {
      await follow('question=due-date&agreement=koebenhavn-2016-fyldt-30');
      await type('sentOn', text);
      expect(await control('sentOn').inputValue()).toBe('24-06-2016');
      expect(await problem('sentOn')).toBe('');
    },
  );
});

describe('what the agreement costs who breaks it', () => {
  it('the interest on a late payment, and no rate that is not told', async () => {
    await page.locator('#ask-interest').click();
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await short()).toBe('Morarente: 97,04 kr.');
    await type('late.referenceRates[0].percent', '');
    expect(await line()).toContain('Skriv først');
    await page.getByRole('button', { name: 'Fjern sats 1' }).click();
    await control('late.referenceRates').check();
    expect(await short()).toBe('Morarente: kan ikke afgøres');
    expect(await badges()).toEqual(['Ikke oplyst endnu']);
    expect(await line()).toContain('Nationalbankens referencesatser.');
  });

  it('the cap of damages, and what is not told for it', async () => {
    await page.locator('#ask-damages').click();
    await control('agreement').selectOption('koebenhavn-2016-fyldt-30');
    expect(await tone()).toBe('warning');
    expect(await line()).toContain('Dokumenteret tab, kr., Årets skønnede omsætning, kr.');
    expect(await short()).toBe(
      'Loftet over årets erstatning er mindst 5.000.000,00 kr. Det er højere, hvis årets skønnede omsætning er stor nok. Erstatning: ikke oplyst.',
    );
    expect(await answered()).not.toContain('Erstatning: 0,00');
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await short()).toBe('Højst i erstatning for året: 15.000.000,00 kr. Erstatning: 47.500,00 kr.');
    expect(await badges()).toEqual(['Sikkert']);
  });

  it('personal injury lies outside the cap of damages, and a line above the cap says so', async () => {
    await follow(
      'question=damages&agreement=koebenhavn-2016-fyldt-30&cap.documentedLoss=50000000&cap.estimatedTurnover=3000000&cap.personalInjury=19000000',
    );
    expect(await short()).toBe(
      'Højst i erstatning for året: 15.000.000,00 kr. Erstatning: 34.000.000,00 kr. Personskade er uden for loftet.',
    );
  });

  it('a cancellation: what is paid back, what is paid still, and the damages', async () => {
    await page.locator('#ask-cancellation').click();
    await page.getByRole('button', { name: 'Vis et eksempel' }).click();
    expect(await short()).toBe(
      'Betales tilbage for det, der ikke blev leveret: 12.000,00 kr. Betales endnu for det, der er modtaget: 4.000,00 kr. Erstatning fra leverandøren: 75.000,00 kr.',
    );
    await page.getByRole('button', { name: 'English' }).click();
    expect(await control('ended.newTender').inputValue()).toBe('75000');
  });
});

describe('the looks', () => {
  it('fields beside one another have their controls on one line, whatever their labels', async () => {
    await follow(`question=order&${told}`);
    const tops = await page.evaluate(
      (ids) => ids.map((id) => Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? 0)),
      ['order.weeks', 'order.endsOn', 'order.hoursPerWeek', 'order.hourlyRate'],
    );
    expect(tops[0]).toBe(tops[1]);
    expect(tops[2]).toBe(tops[3]);
  });

  it('no name of the scale stands over another or outside, and no mark outside its lane', async () => {
    for (const width of [320, 1280]) {
      const small = await open(`question=bonus&${course}&employment=none`, { width, height: 700 });
      const wrong = await small.evaluate(() => {
        const shown = [...document.querySelectorAll('.scale .tick')].filter(
          (tick) => getComputedStyle(tick).visibility !== 'hidden',
        );
        const boxes = shown.map((tick) => tick.getBoundingClientRect());
        const over = boxes.filter((box, at) => at > 0 && box.left < (boxes[at - 1]?.right ?? 0)).length;
        const outside = [...shown, ...document.querySelectorAll('.track > .mark')].filter((each) => {
          const edge = each.parentElement?.getBoundingClientRect().right ?? 0;
          return each.getBoundingClientRect().right > edge + 0.5;
        }).length;
        return { shown: shown.length, over, outside };
      });
      expect(wrong.shown).toBeGreaterThan(1);
      expect(await small.locator('[id="placements"]').isVisible()).toBe(true);
      expect([wrong.over, wrong.outside], String(width)).toEqual([0, 0]);
      await small.context().close();
    }
  });

  it('the paper has its day, and a field is named alone without what it is the other way of', async () => {
    await follow(`question=order&${course}&order.endsOn=x`);
    await control('order.endsOn').focus();
    await control('order.endsOn').blur();
    expect(await short()).not.toContain('eller');
    expect(await short()).toContain('Forløbets sidste dag');
    expect(await page.locator('#printed-on').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#printed-on').innerText()).toMatch(/^Udskrevet \d{1,2}\. \p{L}+ \d{4}$/u);
  });
});
