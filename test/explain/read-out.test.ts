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
      'Delaftale fyldt-30-spor-1-4: Virksomhedsrettede forløb, Mentor, Fleksjobvisiterede med 12 måneders ledighed og Ret og pligt-tilbud, sædvanlige timer Fastholdelsesmentor: 1, Fleksjobspor B: 10. [R068, D16 s. 6, Udbudsbetingelser 2.2]',
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
    ['R334', 'at betingelserne for opløsning ikke er til stede.'],
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
    ['R317', '5 gange den omsætning, udbuddet skønner for året; ingen grænse for personskade.'],
    [
      'R304',
      'Er en mangel ikke afhjulpet 3 dage efter reklamationen, kan der kræves afslag eller foretages dækningskøb.',
    ],
    ['R285', 'Dokumentation sendes straks, forlænget til højst 10 arbejdsdage.'],
  ])('says of %s: …%s', (rule, sentence) => {
    expect(text).toContain(`${sentence} [${rule}, `);
  });
});
