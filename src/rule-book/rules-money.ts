import { computed, data, notComputable, type Rule, s16, told } from './entry.ts';

/** Fee, invoicing and bonus. */
export function moneyRules(): readonly Rule[] {
  return [
    computed('R207', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Vederlaget beregnes i udgangspunktet som antal timer om ugen gange timeprisen gange det antal uger, forløbet er bestilt til.',
      en: 'As a first step the payment is found by multiplying the hours a week by the hourly rate and by the number of weeks ordered.',
    }),
    computed('R208', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2'), s16(179, 'Bilag F2', '1.2, 1.3')],
      da: 'Formlen for vederlaget er kun et udgangspunkt: tidlig lukning, kortere mentorkontakter, afvisning, afbestilling og nye bestillinger fører til et andet beløb.',
      en: 'The payment formula is only where the calculation begins: closing early, shorter mentor contacts, a rejection, a cancellation or a new order lead to a different amount.',
    }),
    data('R209', 'fee', {
      at: [s16(65, 'Bilag C1', '1.2'), s16(69, 'Bilag C2', '1.2')],
      da: 'Timeprisen følger af den indsats, der er bestilt, altså spor og niveau (for de unge også uddannelsesvejen), og ikke af hvem borgeren er.',
      en: 'Which hourly rate applies follows from the measure ordered, that is its track and level (for the young also the education path), not from who the citizen is.',
      heldAt: 'tracks.levels.hourlyRate',
    }),
    computed('R210', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Mentorpriserne bygger på hele timer, så en kontakt med mentoren regnes som 1 time.',
      en: 'The mentor rates are set for whole hours, so that a single contact with the mentor counts as 1 hour.',
    }),
    computed('R211', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Fastsættes en mentorkontakt til under 60 minutter, falder prisen i samme forhold; 45 minutter giver for eksempel 25 % lavere pris. Der er ikke omtalt nogen forhøjelse ved længere kontakter.',
      en: 'When a mentor contact is set shorter than 60 minutes, its price drops in proportion; 45 minutes, for instance, cost 25 % less. No rise is mentioned for longer contacts.',
    }),
    computed('R212', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Kommer borgeren under forløbet i løntilskud, praktik, almindelig uddannelse eller almindeligt job, beholder leverandøren retten til betaling frem til den bestilte slutdato, som selv er med.',
      en: 'A provider whose citizen moves into wage subsidy, placement, ordinary education or an ordinary job during the course keeps the right to be paid until the ordered end date, that day included.',
    }),
    computed('R213', 'fee', 'fee', {
      at: [s16(70, 'Bilag C2', '1.2')],
      da: 'Når leverandøren har skaffet en praktik eller et løntilskud, der varer længere end bestillingen, stopper betalingen alligevel på bestillingens slutdato, som selv er med. Om der bagefter bestilles mere hos leverandøren, typisk en mentor, bestemmer jobcentret.',
      en: "Where the provider has arranged a placement or wage subsidy that lasts longer than the order, payment still stops on the order's end date, that day included. Whether anything more, typically a mentor, is then ordered from the provider is for the jobcentre to decide.",
    }),
    computed('R214', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Der betales kun for den tid, tilbuddet står åbent for borgeren i portalen; lukker det tidligere end bestilt, bortfalder betalingen for resten.',
      en: 'Payment covers only the time in which the offer stands open to the citizen in the portal; if it closes sooner than ordered, nothing is owed for the remainder.',
    }),
    computed('R215', 'invoicing', 'invoicing', {
      at: [s16(179, 'Bilag F2', '1.2')],
      da: 'En faktura må ikke omfatte dage, hvor borgerens tilbud ikke står åbent i portalen.',
      en: "No invoice may cover days on which the citizen's offer is not open in the portal.",
    }),
    computed('R216', 'fee', 'fee', {
      at: [s16(159, 'Rammeaftale', '2.3'), s16(178, 'Bilag F2', '1.1')],
      da: 'Ydelser ved siden af aktivitetstimerne, som skal til for at levere aftalen fuldt ud, for eksempel administration og rapporter, giver 0 kr. ekstra.',
      en: 'Work beside the activity hours that is needed to deliver the agreement in full, such as administration and reports, earns DKK 0 on top.',
    }),
    computed('R217', 'fee', 'fee', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Borgerens fravær sænker ikke vederlaget, så længe tilbuddet er åbent; det er en slutning fra, at betalingsbilagene ikke nævner noget fradrag for fravær.',
      en: 'Absence does not lower the payment while the offer is open; this is concluded from the payment annexes, which name no deduction for absence.',
    }),
    computed('R218', 'invoicing', 'invoicing', {
      at: [s16(66, 'Bilag C1', '2'), s16(72, 'Bilag C2', '2')],
      da: 'Forløbet faktureres elektronisk gennem portalen eller det system, køberen har anvist. Kommer fakturaen ad en anden vej, afvises den, medmindre det er aftalt tydeligt ved den enkelte ordre.',
      en: 'Courses are invoiced electronically through the portal or the system the Buyer has assigned. An invoice that takes another way is turned down unless that was plainly agreed for the order in question.',
    }),
    computed('R219', 'invoicing', 'invoicing', {
      at: [s16(66, 'Bilag C1', '2'), s16(72, 'Bilag C2', '2')],
      da: 'Timerne pr. uge i den enkelte leveringsaftale kan faktureres hver måned, efter at ugerne er gået; en måned omfatter 4 eller 5 uger.',
      en: 'The weekly hours of each delivery agreement can be invoiced every month, after the weeks have passed; a month takes in 4 or 5 weeks.',
    }),
    computed('R220', 'invoicing', 'invoicing', {
      at: [s16(66, 'Bilag C1', '2'), s16(72, 'Bilag C2', '2')],
      da: 'Når et forløb er slut, har leverandøren 2 måneder til at fakturere det.',
      en: 'Once a course has ended, the provider has 2 months to invoice it.',
    }),
    computed('R221', 'invoicing', 'invoicing', {
      at: [s16(66, 'Bilag C1', '2'), s16(72, 'Bilag C2', '2')],
      da: 'En periode kan ikke faktureres, før den er begyndt.',
      en: 'A period cannot be invoiced before it has begun.',
    }),
    told('R222', 'invoicing', {
      at: [s16(66, 'Bilag C1', '2'), s16(73, 'Bilag C2', '2.2')],
      da: 'Køberen betaler til den NemKonto, som leverandøren har.',
      en: 'The Buyer pays into the NemKonto that the provider holds.',
    }),
    computed('R223', 'invoicing', 'invoicing', {
      at: [s16(67, 'Bilag C1'), s16(73, 'Bilag C2', '2.2'), s16(168, 'Rammeaftale', '4.4')],
      da: 'Beløbet skal betales 30 dage efter, at leverandøren sendte en fyldestgørende elektronisk faktura. Det gælder ikke, hvis en anden dag er aftalt, eller hvis betalingen må holdes tilbage.',
      en: 'Payment falls due once 30 days have passed since the provider sent an adequate electronic invoice. This does not hold where another day has been agreed or where payment may be withheld.',
    }),
    computed('R224', 'invoicing', 'invoicing', {
      at: [s16(67, 'Bilag C1'), s16(73, 'Bilag C2', '2.2'), s16(168, 'Rammeaftale', '4.4')],
      da: 'Er forfaldsdagen en lørdag, en søndag eller en helligdag, rykker den til den næste hverdag, altså senere.',
      en: 'A due date on a Saturday, a Sunday or a public holiday moves on to the next weekday, which means later.',
    }),
    computed('R225', 'invoicing', 'invoicing', {
      at: [s16(168, 'Rammeaftale', '4.3')],
      da: 'Opfylder en elektronisk faktura ikke kravene, kan kunden vente med at betale, hvis den har givet det rigtige EAN-nummer; kunden skal fortælle leverandøren hvorfor. Ventetiden giver hverken morarente eller andre misligholdelsesbeføjelser.',
      en: 'If an electronic invoice falls short of the requirements, the Kunde may wait with payment if the EAN number it supplied was correct; it must tell the provider why. The waiting time brings neither default interest nor other remedies.',
    }),
    computed('R226', 'invoicing', 'contract', {
      at: [s16(168, 'Rammeaftale', '4.3')],
      da: 'Køberen kan inden for rimelige grænser ændre kravene til e-fakturaen, men skal sige det mindst 30 arbejdsdage før ændringen.',
      en: 'Within reasonable limits the Buyer can alter what is required of the e-invoice, but must say so at least 30 working days before the change.',
    }),
    computed('R228', 'invoicing', 'invoicing', {
      at: [s16(72, 'Bilag C2', '2')],
      da: 'Bonus faktureres efter køberens opgørelse som e-faktura efter NemHandels standarder (OIOUBL) og aldrig gennem portalen. Kreditnotaer følger de samme standarder.',
      en: "Bonus is invoiced from the Buyer's statement as an e-invoice to the NemHandel standards (OIOUBL), never through the portal. Credit notes follow the same standards.",
    }),
    computed('R229', 'invoicing', 'invoicing', {
      at: [s16(73, 'Bilag C2', '2.2.1')],
      da: 'Den elektroniske faktura for bonus skal have 4 oplysninger: fakturadato, den bestillende købers brugerident på 4 tegn, købers EAN-nummer samt bonussens type og periode.',
      en: "The electronic invoice for bonus needs 4 items: its date, the 4-character user ident of the Buyer that ordered, the Buyer's EAN number, and the type and period of the bonus.",
    }),
    computed('R230', 'invoicing', 'invoicing', {
      at: [s16(72, 'Bilag C2', '2')],
      da: 'Leverandøren betaler selv, hvad elektronisk fakturering koster, og kan ikke lægge et fakturagebyr på; gebyret er altså 0 kr.',
      en: 'What electronic invoicing costs is paid by the provider, who may add no invoice fee; the fee is therefore DKK 0.',
    }),
    computed('R231', 'invoicing', 'invoicing', {
      at: [s16(148, 'Bilag E')],
      da: 'Når en ansat i virksomheden eller på uddannelsesstedet købes fri som mentor, skal det på sin egen faktura, som ikke går gennem portalen.',
      en: 'When an employee of the company or school is bought out as mentor, that goes on an invoice of its own, which does not pass through the portal.',
    }),
    notComputable('R232', 'invoicing', {
      at: [s16(168, 'Rammeaftale', '4.5'), s16(169, 'Rammeaftale', '4.5')],
      da: 'Kunden kan modregne fradrag og modkrav i vederlaget, men skylder morarente, hvis modregningen viser sig uberettiget. Leverandøren må ikke standse senere leveringsaftaler, fordi parterne er uenige om betalingen.',
      en: 'The Kunde can set deductions and counterclaims off against the payment, but owes default interest if the set-off proves wrong. The provider may not halt later delivery agreements because the parties disagree about payment.',
      why: {
        da: 'Om et fradrag eller modkrav er berettiget, er en juridisk vurdering, og rentens størrelse står ikke i kilden.',
        en: 'Whether a deduction or counterclaim is justified is a legal judgment, and the rate of interest is not in the source.',
      },
    }),
    computed('R233', 'invoicing', 'penalties', {
      at: [s16(171, 'Rammeaftale', '5.1.2')],
      da: 'Betaler kunden for sent, kan leverandøren kræve rente af det forsinkede beløb fra forfaldsdagen efter renteloven; satsen står ikke i kilden.',
      en: 'If the Kunde pays late, the provider may claim interest on the late amount under the Interest Act, running from the due date; the rate is not in the source.',
    }),
    data('R235', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Der kan kun optjenes bonus i spor 1, 3 og 4; spor 2 og 5 giver ingen bonus.',
      en: 'Bonus can be earned in tracks 1, 3 and 4 only; tracks 2 and 5 give none.',
    }),
    data('R236', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Der er et fast bonusbeløb for hver af spor 1 a, spor 1 b, spor 3 og spor 4. Alle 4 beløb mangler i kilden og skal oplyses udefra.',
      en: 'A fixed bonus amount belongs to track 1 a, to track 1 b, to track 3 and to track 4. All 4 amounts are missing in the source and must be supplied from outside.',
    }),
    computed('R237', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'I spor 1 er der to veje til bonus: a) borgeren får praktik eller løntilskud, eller b) borgeren får almindeligt job, også på deltid, eller kommer i uddannelse.',
      en: 'Track 1 has two ways to a bonus: a) the citizen gets a placement or wage subsidy, or b) the citizen gets an ordinary job, part-time included, or enters education.',
    }),
    computed('R238', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Bonus a kræver, at borgeren har været i praktik eller løntilskud 4 uger i træk eller mere.',
      en: 'Bonus a requires that the citizen has been in placement or wage subsidy for 4 weeks in a row or more.',
    }),
    computed('R239', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'De 4 uger til bonus a tæller kun, hvis de ligger fra det bestilte forløbs første dag og frem til 2 måneder efter dets slutdato.',
      en: 'The 4 weeks for bonus a count only if they lie between the first day of the ordered course and 2 months past its end date.',
    }),
    computed('R240', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Bonus b afgøres af, om borgeren er i almindeligt job (også deltid) eller uddannelse 2 måneder efter forløbet; de 2 måneder løber fra den 1. i måneden efter ophøret.',
      en: 'Bonus b turns on whether the citizen is in an ordinary job (part-time too) or education 2 months after the course; the 2 months run from the 1st of the month after the exit.',
    }),
    computed('R241', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Gælder bonussen et job, skal månedsindkomsten i opgørelsesmåneden nå et mindstebeløb; beløbet mangler i kilden begge steder, det nævnes. Kravet gælder spor 1 b og spor 4 og kontrolleres med stikprøver eller registerdata.',
      en: 'Where the bonus is for a job, income in the month of settlement must reach a minimum; the amount is missing in the source in both places that state it. The test applies to tracks 1 b and 4 and is checked by samples or register data.',
    }),
    computed('R242', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Spor 3 giver kun bonus for et fleksjob, som borgeren har 2 måneder efter forløbet, regnet fra den 1. i måneden efter ophøret. Der er intet indkomstkrav, og hverken almindeligt job eller uddannelse tæller.',
      en: 'Track 3 gives a bonus only when the citizen holds a flexjob 2 months after the course, counting from the 1st of the month after the exit. There is no income test, and neither an ordinary job nor education counts.',
    }),
    computed('R243', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3')],
      da: 'Spor 4 giver bonus, når borgeren er i almindeligt job (også deltid) eller uddannelse 2 måneder efter forløbet, regnet fra den 1. i måneden efter ophøret; et job skal desuden nå indkomstgrænsen, hvis beløb mangler i kilden. Praktik giver ikke bonus her.',
      en: 'Track 4 gives a bonus when the citizen is in an ordinary job (part-time too) or education 2 months after the course, counting from the 1st of the month after the exit; a job must also reach the income limit, whose amount is missing in the source. A placement earns nothing here.',
    }),
    computed('R244', 'bonus', 'bonus', {
      at: [s16(71, 'Bilag C2', '1.3'), s16(72, 'Bilag C2', '1.3')],
      da: 'Begynder en forlængelse hos samme leverandør inden for 30 kalenderdage efter det første forløbs afslutning, kan kun det første forløb give bonus.',
      en: 'If an extension with the same provider begins within 30 calendar days of the end of the first course, only the first course can give a bonus.',
    }),
    computed('R245', 'bonus', 'bonus', {
      at: [s16(72, 'Bilag C2', '1.3')],
      da: 'Starter et nyt forløb af samme slags hos den samme leverandør, efter at der er gået 30 kalenderdage fra det forriges afslutning, kan det give sin egen bonus, og opgørelsen regnes fra den nye startdato.',
      en: 'A new course of the same kind with the same provider that starts once 30 calendar days have passed since the previous one ended can earn its own bonus, and settlement is counted from the new start date.',
    }),
    computed('R246', 'bonus', 'bonus', {
      at: [s16(72, 'Bilag C2', '1.3')],
      da: 'Skifter borgeren leverandør mellem to bestillinger, begynder der altid en ny bonusperiode, også når der går under 30 kalenderdage.',
      en: 'When the citizen changes provider between two orders, a new bonus period always begins, even if fewer than 30 calendar days lie between.',
    }),
    data('R247', 'bonus', {
      at: [s16(72, 'Bilag C2', '1.3')],
      da: 'En forlængelse er i bonusreglerne en ny bestilling af et forløb af samme slags hos den samme leverandør.',
      en: 'In the bonus rules an extension is a fresh order, with the same provider, for a course of the same kind.',
    }),
    told('R248', 'bonus', {
      at: [s16(72, 'Bilag C2', '1.3')],
      da: 'Bonusbeløbene er sat på forhånd og indgår ikke i priskonkurrencen; de er uden moms og er ens, uanset hvor mange timer borgeren har.',
      en: 'The bonus amounts were set beforehand and are no part of the price competition; they exclude VAT and stay the same however many hours the citizen has.',
    }),
    computed('R249', 'bonus', 'bonus', {
      at: [s16(72, 'Bilag C2', '2')],
      da: 'Køberen laver bonusopgørelsen, når validerede data foreligger, og mindst 4 gange om året, så den kan dække 3 måneder ad gangen. Leverandøren får adgang til dokumentationen for hver borger.',
      en: 'The Buyer draws up the bonus statement once validated data exist, and no fewer than 4 times a year, so it may cover 3 months at once. The provider is given access to the evidence for each citizen.',
    }),
    told('R250', 'bonus', {
      at: [s16(169, 'Rammeaftale', '4.6')],
      da: 'Er der aftalt en bonusordning, står den i et bilag til rammeaftalen; bilagets nummer mangler i kilden, men indholdet peger på betalingsbilaget (bilag 3, udbuddets bilag C2).',
      en: 'Where a bonus scheme is agreed, it stands in an annex to the framework agreement; the annex number is missing in the source, but the content points to the payment annex (annex 3, Bilag C2 of the tender).',
    }),
  ];
}
