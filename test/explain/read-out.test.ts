import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { agreementChanges, clauseLine, toldAgreement } from '../../src/explain/agreement-told.ts';
import { ownAgreementJson } from '../cases/own-agreement.ts';

/** Clauses of agreements as they are read out, word for word; whole agreements stand in told-answers.test.ts. */

const lines = (agreement: Agreement) => {
  const told = new Map(toldAgreement(agreement).clauses.map((clause) => [clause.path, clauseLine(clause, 'da')]));
  return (path: string) => told.get(path);
};

describe('a clause is read out', () => {
  it.each([
    // Of these tracks the levels are all meant, and of none else.
    [
      'terms.tender.lots[0]',
      'Delaftale fyldt-30-spor-1-4: Virksomhedsrettede forløb, Mentor, Fleksjobvisiterede med 12 måneders ledighed og Ret og pligt-tilbud, sædvanlige timer Fastholdelsesmentor: 1, Fleksjobspor B: 10 (en antagelse: 1 time forventes på s. 38, og 10 timer er eksemplet på s. 39). [R068, D16 s. 6, Udbudsbetingelser 2.2]',
    ],
    ['tracks[2].levels[0].hours', 'Fleksjobspor A · Timer om ugen: 3, i gennemsnit. [R138, D16 s. 39, Bilag A2 3]'],
    [
      'terms.results.list[2].pays',
      'Bonus 3 · Udløser: beløbet for bonus 3, som skal oplyses. [R236, D16 s. 71, Bilag C2 1.3]',
    ],
    [
      'terms.cooperation.website',
      'Leverandøren har en offentlig hjemmeside fra 1. juli 2016. [R204, D16 s. 149, Bilag E]',
    ],
    [
      'terms.tender.deadline',
      'Et tilbud er rettidigt til og med 29. februar 2016 kl. 16.00. [R074, D16 s. 9, Udbudsbetingelser 4.1]',
    ],
    // No loss is named there.
    [
      'terms.penalties.cancelling.provider.damages',
      'Den, der gav anledning, betaler erstatning efter dansk rets almindelige regler. [R460, D16 s. 174, Rammeaftale 5.8]',
    ],
  ])('%s', (path, line) => {
    expect(lines(koebenhavn2016Fyldt30 as Agreement)(path)).toBe(line);
  });

  it('of other agreements', () => {
    expect(lines(koebenhavn2016Unge as Agreement)('absent[0]')).toBe(
      'Står ikke i dokumenterne: Betalingsbilaget for område 1 (s. 64–67) har ingen bonus. [R128, D16 s. 64, Bilag C1]',
    );
    expect(lines(koebenhavnUdsatteOver30 as Agreement)('terms.delivery.followUp[0]')).toBe(
      'Helhedsforløb: opfølgning hver 14. dag, uden længere mellemrum. [R045, D24 afsnit 3.3.2]',
    );
  });

  it('with the groups of its own by their names', () => {
    const groups = ['kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge'].map((id) => ({
      id,
      name: { da: `egen ${id}`, en: `own ${id}` },
    }));
    const told = lines({ ...(koebenhavn2016Unge as Agreement), groups });
    expect(told('terms.absence.reSummons')).toMatch(
      /^Borgere på egen kontanthjaelp \(og måske egen uddannelseshjaelp\) genindkaldes /,
    );
    expect(told('terms.absence.sicknessProcedure')).toMatch(
      /^Sygdom følger en procedure, dog ikke for egen sygedagpenge\./,
    );
    expect(told('terms.absence.otherGroups')).toMatch(/^Andre borgere \(egen sygedagpenge, ledighedsydelse, /);
  });
});

describe('two texts of an agreement', () => {
  it('differ in the clauses that say another thing, are gone, or are new', () => {
    const [before, after] = [ownAgreementJson(), ownAgreementJson()];
    delete before.terms.fee.shortContact;
    after.terms.invoicing.due.days = 20;
    delete after.terms.invoicing.dueMoves;
    const said = agreementChanges(before, after).map((each) => [
      each.path,
      each.before?.says.da ?? null,
      each.after?.says.da ?? null,
    ]);
    expect(said).toEqual([
      [
        'terms.invoicing.due',
        'En faktura forfalder 14 dage efter afsendelsen.',
        'En faktura forfalder 20 dage efter afsendelsen.',
      ],
      [
        'terms.invoicing.dueMoves',
        'En forfaldsdag på en helligdag, en lørdag eller en søndag flyttes til en senere.',
        null,
      ],
      ['terms.fee.shortContact', null, 'En kontakt på under en time betales forholdsmæssigt.'],
    ]);
    expect(agreementChanges(after, after)).toEqual([]);
  });
});

describe('an agreement that is read out', () => {
  const text = toldAgreement(koebenhavn2016Fyldt30)
    .clauses.map((clause) => clauseLine(clause, 'da'))
    .join('\n');

  // Each as far as its page goes: what may be is not what is, and a notice of at least so many days is no last day.
  it.each([
    ['R352', 'En part kan med mindst 5 arbejdsdages skriftligt varsel kræve mindst 3 møder om en tvist.'],
    ['R334', 'at betingelserne for opløsningen ikke er til stede.'],
    ['R229', 'Fakturaen bærer brugeridenten, på 4 tegn, på den køber, der bestilte.'],
    ['R084', 'Gennemsnitlig omsætning i de seneste 3 år på mindst 5.000.000,00 kr.'],
    ['R338', 'Efter forfald kan der sendes skriftligt påkrav; der betales senest 20 dage efter modtagelsen.'],
    ['R224', 'En forfaldsdag på en helligdag, en lørdag eller en søndag flyttes til en senere.'],
    ['R435', 'Væsentlige brud på arbejdsklausulen er grund til at hæve.'],
    ['R299', 'Forsinkelse koster 10 procent af værdien pr. arbejdsdag.'],
    ['R303', 'For sen afhjælpning koster 10 procent af værdien pr. arbejdsdag.'],
    ['R311', 'koster, til kravet er opfyldt, 5.000,00 kr. pr. påbegyndt tidsenhed.'],
    ['R308', 'kan boden frafalde.'],
    ['R309', 'Fra forkert faktura nr. 3 kan leverandøren sættes under skærpet kontrol for egen regning.'],
    ['R331', 'ikke er afhjulpet inden for rimelig tid, mere end 1 gang på 6 måneder er grund til at hæve.'],
    ['R332', 'Væsentlig forsinkelse mere end 1 gang på 6 måneder er grund til at hæve.'],
    ['R361', 'Efter anmodning gemmes en sikkerhedskopi i op til 3 måneder.'],
    ['R251', 'Fri og andet fravær under et forløb godkendes alene af jobcentret.'],
    ['R254', 'Alt fravær registreres som uberettiget, med årsag.'],
    ['R255', 'sidestilles som udgangspunkt med en afvisning.'],
    ['R256', 'kan nøjes med fradrag for de enkelte dage.'],
    ['R260', 'Borgeren bør også mindes om mødet ved sms og opkald.'],
    ['R171', 'betales efter denne bestemmelse; hvor den kan læses på flere måder, som udgangspunkt intet.'],
    ['R191', 'Fleksjobspor A: forløbet sigter mod et fleksjob, ellers en placering, der begynder i det.'],
    ['R317', 'og for køberen og Kunden tilsammen ikke mere; der er ingen grænse for personskade.'],
    [
      'R304',
      'Er en mangel ikke afhjulpet 3 dage efter reklamationen, kan der kræves afslag eller foretages dækningskøb.',
    ],
    ['R285', 'Dokumentation sendes straks, forlænget til højst 10 arbejdsdage.'],
  ])('says of %s: …%s', (rule, sentence) => {
    expect(text).toContain(`${sentence} [${rule}, `);
  });
});

describe('a clause says no more and no less than its page', () => {
  const read = { fyldt30: koebenhavn2016Fyldt30, unge: koebenhavn2016Unge, udsatte: koebenhavnUdsatteOver30 };

  it.each([
    [
      'fyldt30',
      'terms.results.list[0].insteadOf',
      'Bonus 1a · Om det også betales ved siden af bonus 1b, er en fortolkning. [R237, D16 s. 71, Bilag C2 1.3]',
      'Bonus 1a · Whether it is paid beside bonus 1b too is a reading. [R237, D16 p. 71, Bilag C2 1.3]',
    ],
    [
      'fyldt30',
      'terms.penalties.liability',
      'Ansvaret er om året højst det største af 5.000.000,00 kr. og 5 gange den omsætning, udbuddet skønner for året, og for køberen og Kunden tilsammen ikke mere; der er ingen grænse for personskade. [R317, D16 s. 170, Rammeaftale 4.9]',
      'Liability a year is at most the larger of 5,000,000.00 kroner and 5 times the turnover that the tender estimates for the year, and that of the buyer and the Kunde together no more; there is no limit for personal injury. [R317, D16 p. 170, Rammeaftale 4.9]',
    ],
    [
      'fyldt30',
      'terms.penalties.cancelling.buyer.damages',
      'Den, der gav anledning, betaler erstatning efter dansk rets almindelige regler; blandt tabene hos den, der ophæver: udgifter ved den tidlige ophævelse, et nyt udbud og merprisen ved et dækningskøb. [R460, D16 s. 173, Rammeaftale 5.6]',
      'The one that gave cause pays damages under general law; among the losses of the one that cancels: costs of the early end, a new tender and the extra price of a cover purchase. [R460, D16 p. 173, Rammeaftale 5.6]',
    ],
    [
      'fyldt30',
      'terms.results.list[0].test.window',
      'Bonus 1a · Det hele, tidligst fra forløbets start, ligger senest 2 måneder efter slutdatoen (hvilken er en fortolkning). [R239, D16 s. 71, Bilag C2 1.3]',
      'Bonus 1a · All of it, from the start of the course at the earliest, lies by 2 months after the end date (which one is a reading). [R239, D16 p. 71, Bilag C2 1.3]',
    ],
    [
      'fyldt30',
      'terms.results.list[1].test',
      'Bonus 1b · Krav: tilstanden 2 måneder efter slutdatoen (hvilken er en fortolkning), talt fra den første i næste måned. [R240, D16 s. 71, Bilag C2 1.3]',
      'Bonus 1b · Asked for: the state 2 months after the end date (which one is a reading), counted from the first of the next month. [R240, D16 p. 71, Bilag C2 1.3]',
    ],
    [
      'fyldt30',
      'terms.results.list[3].test.leastIncome',
      'Bonus 4 · Jobbet giver den måned mindst indkomstgrænsen for bonus 4, som skal oplyses, eller, hvis den ikke er oplyst, indkomstgrænsen, som skal oplyses. [R241, D16 s. 71, Bilag C2 1.3]',
      'Bonus 4 · The job pays in that month at least the income threshold of bonus 4, which must be given, or, where that is not given, the income threshold, which must be given. [R241, D16 p. 71, Bilag C2 1.3]',
    ],
    [
      'fyldt30',
      'terms.tender.requirements',
      'Et tilbud, der udelader et krav: kravet skal med, men afvisning er ikke nævnt. [R095, D16 s. 114, Bilag D2 2.1]',
      'An offer that leaves a requirement out: the requirement has to be in it, but no rejection is written. [R095, D16 p. 114, Bilag D2 2.1]',
    ],
    [
      'fyldt30',
      'terms.absence.deduction',
      'Dage, der forsømmes uden rimelig grund, også delvis, fradrages, for kontanthjælp og uddannelseshjælp. [R267, D16 s. 142, Bilag E 6.5]',
      'Days missed without reasonable ground, in part too, are deducted, of kontanthjælp and uddannelseshjælp. [R267, D16 p. 142, Bilag E 6.5]',
    ],
    [
      'fyldt30',
      'terms.absence.repeated',
      'Udeblivelser, som jobcentret vurderer er gentagne og uden rimelig grund, kan sidestilles med en afvisning, for kontanthjælp og uddannelseshjælp. [R269, D16 s. 142, Bilag E 6.5]',
      'Where the jobcentre finds absence repeated without reasonable ground, it may equal a refusal, of kontanthjælp and uddannelseshjælp. [R269, D16 p. 142, Bilag E 6.5]',
    ],
    [
      'fyldt30',
      'terms.absence.kKassen',
      'Leverandøren tager kontakt til den fraværsmeldte borger, der er tilbage, og beder om, at K-kassen kontaktes. [R268, D16 s. 142, Bilag E 6.5]',
      'The provider gets in touch with the citizen who was registered as absent and is back, and asks that K-kassen be contacted. [R268, D16 p. 142, Bilag E 6.5]',
    ],
    [
      'fyldt30',
      'terms.absence.registerOnTurningUp',
      'De forsømte dage registreres senest den dag, borgeren møder. [R263, D16 s. 141, Bilag E 6.5]',
      'The days missed are registered on the day the citizen turns up at the latest. [R263, D16 p. 141, Bilag E 6.5]',
    ],
    [
      'fyldt30',
      'terms.fee.startedWork',
      'Løntilskud, virksomhedspraktik, ordinær uddannelse eller ordinær beskæftigelse begynder under forløbet: der betales til og med bestilt slut. [R212, D16 s. 70, Bilag C2 1.2]',
      'A wage subsidy, a work placement, ordinary education or ordinary employment that begins during the course: paid through the ordered end. [R212, D16 p. 70, Bilag C2 1.2]',
    ],
    [
      'fyldt30',
      'terms.contract.dissolutionProof',
      'Kræves et selskab opløst, hæves aftalen ikke, hvis selskabet inden 10 arbejdsdage efter påkrav dokumenterer, at betingelserne for opløsningen ikke er til stede. [R334, D16 s. 173, Rammeaftale 5.5]',
      'Where the dissolution of a company is demanded, the agreement is not cancelled if the company proves, within 10 working days of a demand, that the conditions of the dissolution are not there. [R334, D16 p. 173, Rammeaftale 5.5]',
    ],
    [
      'fyldt30',
      'terms.results.extension.otherProvider',
      'Af to på hinanden følgende ordrer hos forskellige leverandører begynder den anden en ny periode, uanset hvor kort tid der er imellem. [R246, D16 s. 72, Bilag C2 1.3]',
      'Of two orders that follow one another at different providers the second begins a new period, however short the time between them. [R246, D16 p. 72, Bilag C2 1.3]',
    ],
    [
      'fyldt30',
      'terms.results.statement',
      'Resultater opgøres mindst hvert kvartal. [R249, D16 s. 72, Bilag C2 2]',
      'Results are stated every quarter at least. [R249, D16 p. 72, Bilag C2 2]',
    ],
    [
      'fyldt30',
      'terms.penalties.subcontractor',
      'En underleverandør, der ikke står på listen og står for mere end åbenbart bagatelagtige leverancer, koster et beløb, som skal oplyses. [R315, D16 s. 165, Rammeaftale 3.2]',
      'A subcontractor that is not on the list, and does more than obviously trifling deliveries, costs an amount that is to be told. [R315, D16 p. 165, Rammeaftale 3.2]',
    ],
    [
      'fyldt30',
      'terms.invoicing.split',
      'Vederlaget faktureres i forløbsuger, månedsvis (4 til 5 uger) bagud. [R219, D16 s. 72, Bilag C2 2]',
      'The fee is invoiced in course weeks, monthly (4 to 5 weeks) in arrears. [R219, D16 p. 72, Bilag C2 2]',
    ],
    [
      'fyldt30',
      'terms.contract.changedNeedNotice',
      'Nedlægges organisationen hos køberen, overgår opgaven til en anden, eller ændrer ny regulering behovet væsentligt: 1 måneds varsel til månedens udgang. [R326, D16 s. 159, Rammeaftale 2.2]',
      "Where the organisation of the buyer is closed, the task moves to another one, or changed regulation changes the needs materially: 1 month's notice, to the end of the month. [R326, D16 p. 159, Rammeaftale 2.2]",
    ],
    [
      'fyldt30',
      'terms.contract.regulationNotice',
      'Kræver ændret regulering, herunder ændrede offentlige budgetter, at aftalen opsiges: 1 måneds varsel til samme dato. [R327, D16 s. 175, Rammeaftale]',
      "Where changed regulation, public budgets included, requires the agreement to be ended: 1 month's notice, to the same date. [R327, D16 p. 175, Rammeaftale]",
    ],
    [
      'fyldt30',
      'terms.contract.insurance',
      'Forsikringen dækker personskade med mindst 10.000.000,00 kr. om året. [R350, D16 s. 169, Rammeaftale]',
      'Insurance covers personal injury with at least 10,000,000.00 kroner a year. [R350, D16 p. 169, Rammeaftale]',
    ],
    [
      'fyldt30',
      'terms.tender.language',
      'Et tilbud er skrevet på dansk; bilag som brochurer og dokumentation må være på engelsk, svensk og norsk. [R076, D16 s. 9, Udbudsbetingelser 4.3]',
      'A tender is written in Danish; enclosures such as brochures and proof may be in English, Swedish and Norwegian. [R076, D16 p. 9, Udbudsbetingelser 4.3]',
    ],
    [
      'fyldt30',
      'terms.tender.reservations',
      'Forbehold for grundlæggende vilkår afvises, andre kan afvises, medmindre de er helt bagatelagtige og nemme at prissætte. [R077, D16 s. 9, Udbudsbetingelser 4.4]',
      'A reservation on basic terms is rejected, another may be unless it is quite trifling and easily priced. [R077, D16 p. 9, Udbudsbetingelser 4.4]',
    ],
    [
      'fyldt30',
      'terms.tender.excluded',
      'Udelukket er: offentlig gæld uden sikkerhed eller overholdt afviklingsordning, interessekonflikt og konkurrencefordrejning ved forberedelse. [R080, D16 s. 11, Udbudsbetingelser 5.1]',
      'Excluded are: public debt without security or a plan of payment that is kept, conflict of interest and distorted preparation. [R080, D16 p. 11, Udbudsbetingelser 5.1]',
    ],
    [
      'fyldt30',
      'terms.tender.supplementary',
      'Supplerende oplysninger kommer senest 7 dage før tilbudsfristen, ellers forlænges den. [R073, D16 s. 8, Udbudsbetingelser 3.5]',
      'Supplementary information comes 7 days before the deadline of the tender at the latest, or the deadline is moved. [R073, D16 p. 8, Udbudsbetingelser 3.5]',
    ],
    [
      'fyldt30',
      'terms.tender.lots[1]',
      'Delaftale fyldt-30-spor-5: Afklaring af arbejdsevne, sædvanlige timer Afklaringsspor B: 7 (en antagelse: midten af de 2 til 12 timer, da intet siges om en sædvanlig uge). [R068, D16 s. 6, Udbudsbetingelser 2.2]',
      'Lot fyldt-30-spor-5: Clarification of work capacity, usual hours Clarification track B: 7 (an assumption: the middle of the 2 to 12 hours, since nothing is said of a usual week). [R068, D16 p. 6, Udbudsbetingelser 2.2]',
    ],
    [
      'fyldt30',
      'terms.ordering.agreementPeriod',
      'Der bestilles, mens aftalen løber. [R323, D16 s. 159, Rammeaftale 2.3]',
      'Orders are placed while the agreement runs. [R323, D16 p. 159, Rammeaftale 2.3]',
    ],
    [
      'unge',
      'terms.tender.pages.annexes[0]',
      'Et bilag med løsningsbeskrivelser, hvis sider oplyses som 1. [R094, D16 s. 75, Bilag D1a 2.1]',
      'An annex with solution descriptions, whose pages are told as 1. [R094, D16 p. 75, Bilag D1a 2.1]',
    ],
    [
      'unge',
      'terms.tender.lots[0]',
      'Delaftale unge-1: Uddannelsesvej 1 uden psykiater/psykolog, Uddannelsesvej 1 med psykiater/psykolog og Uddannelsesvej 1, mentor, sædvanlige timer Uddannelsesvej 1, mentor: 1 (en antagelse: pristabellen på s. 66 har mentor med 1 time om ugen i gennemsnit). [R067, D16 s. 5, Udbudsbetingelser 2.2]',
      'Lot unge-1: Education path 1 without psychiatrist/psychologist, Education path 1 with psychiatrist/psychologist and Education path 1, mentor, usual hours Education path 1, mentor: 1 (an assumption: the price table on p. 66 has the mentor with 1 hour a week on average). [R067, D16 p. 5, Udbudsbetingelser 2.2]',
    ],
    [
      'udsatte',
      'tracks[0].levels[0].weeks',
      'Helhedsforløb · En ordres uger: som regel højst 26; det kan forlænges, og der kan bestilles kortere eller længere. [R026, D24 afsnit 2.2.1]',
      'Holistic course · Weeks of an order: as a rule at most 26; it can be extended, and a shorter or longer one ordered. [R026, D24 section 2.2.1]',
    ],
    [
      'udsatte',
      'tracks[1].levels[0].hours',
      'Mentorforløb · Timer om ugen: som regel 1. [R030, D24 afsnit 2.2.2]',
      'Mentor course · Hours a week: as a rule 1. [R030, D24 section 2.2.2]',
    ],
  ] as const)('%s %s', (agreement, path, da, en) => {
    const clause = toldAgreement(read[agreement] as Agreement).clauses.find((each) => each.path === path);
    expect(clause && [clauseLine(clause, 'da'), clauseLine(clause, 'en')]).toEqual([da, en]);
  });

  it('whether one beside another is paid is told where the agreement settles it', () => {
    const own = structuredClone(koebenhavn2016Fyldt30) as never as {
      terms: { results: { list: { insteadOf?: object }[] } };
    };
    Object.assign(own.terms.results.list[0]?.insteadOf ?? {}, { paid: 'higher' });
    const clause = toldAgreement(own as never as Agreement).clauses.find(({ path }) => path.endsWith('[0].insteadOf'));
    expect(clause?.says).toEqual({
      da: 'Bonus 1a · Ved siden af bonus 1b betales kun ét: det højeste.',
      en: 'Bonus 1a · Beside bonus 1b only one is paid: the higher one.',
    });
  });

  it('a step of the hours that no page gives is told as an assumption', () => {
    const assumed = (agreement: Agreement) =>
      toldAgreement(agreement).clauses.flatMap(({ says }) =>
        says.da.endsWith('Trinnet i timetallet er en antagelse; siden har kun intervallet.')
          ? [says.da.split(' · ')[0]]
          : [],
      );
    expect(assumed(koebenhavn2016Fyldt30 as Agreement)).toEqual(['Fleksjobspor B', 'Afklaringsspor B']);
    expect(assumed(koebenhavn2016Unge as Agreement)).toHaveLength(3);
  });
});
