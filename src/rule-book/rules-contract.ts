import { computed, data, notComputable, type Rule, s16, told } from './entry.ts';

/** The framework agreement's own terms. */
export function contractRules(): readonly Rule[] {
  return [
    computed('R290', 'price-regulation', 'prices', {
      at: [s16(167, 'Rammeaftale', '4.2')],
      da: 'De tilbudte priser står fast i hele aftaleperioden, medmindre aftalen selv giver mulighed for en ændring.',
      en: 'The prices offered stand for the entire agreement period, save where the agreement itself allows a change.',
    }),
    computed('R291', 'price-regulation', 'prices', {
      at: [s16(167, 'Rammeaftale', '4.2')],
      da: 'Kun hvis rammeaftalen bliver forlænget, kan leverandøren lade priserne følge nettoprisindekset (NPI).',
      en: 'Only if the framework agreement is extended can the provider let the prices move with the net price index (NPI).',
    }),
    computed('R292', 'price-regulation', 'prices', {
      at: [s16(167, 'Rammeaftale', '4.2')],
      da: 'Priserne kan reguleres én gang, og den nye pris gælder fra 1. juli; årstallet mangler i kilden.',
      en: 'Prices can be regulated once, and the new price applies from 1 July; the year is missing in the source.',
    }),
    computed('R293', 'price-regulation', 'prices', {
      at: [s16(167, 'Rammeaftale', '4.2')],
      da: 'Ændringen i procent er forskellen mellem det nye og det gamle januarindeks delt med det gamle og ganget med 100, hvor det gamle er fra januar året før. Minustegn, brøkstreg og 100 mangler i kilden og er sluttet ud fra sammenhængen.',
      en: 'The change in percent is the difference between the new and the old January index, divided by the old and multiplied by 100, the old being that of January the year before. The minus sign, fraction bar and 100 are missing in the source and inferred from the context.',
    }),
    computed('R294', 'price-regulation', 'prices', {
      at: [s16(167, 'Rammeaftale', '4.2')],
      da: 'Priserne kan højst stige så meget som indekset fra den ene januar til den næste; første gang regnes der fra et januarindeks, hvis årstal mangler i kilden.',
      en: 'Prices can rise no more than the index does from one January to the next; the first time the count starts from a January index whose year is missing in the source.',
    }),
    computed('R295', 'price-regulation', 'prices', {
      at: [s16(168, 'Rammeaftale', '4.2')],
      da: 'En prisforhøjelse skal varsles skriftligt og med dokumentation mindst 2 måneder før, og varslet skal være fremme hos køberens kontaktperson senest 1. maj; årstallet mangler i kilden.',
      en: "A price increase must be announced in writing and with evidence at least 2 months before, and the notice must have reached the Buyer's contact by 1 May; the year is missing in the source.",
    }),
    computed('R296', 'price-regulation', 'prices', {
      at: [s16(168, 'Rammeaftale', '4.2')],
      da: 'En forhøjelse virker først, når køberen har sagt skriftligt ja til den; er den berettiget, kan køberen ikke sige nej.',
      en: 'An increase takes effect only after the Buyer has said yes to it in writing; if it is justified, the Buyer cannot say no.',
    }),
    computed('R297', 'price-regulation', 'prices', {
      at: [s16(168, 'Rammeaftale', '4.2')],
      da: 'Priserne må ikke på noget tidspunkt være højere, end hvad leverandøren tager for det samme på lignende vilkår uden for aftalen. Er de det, betales det for meget betalte tilbage, og leverandøren betaler for den undersøgelse, som Køberen kan lade en revisor foretage.',
      en: 'At no time may the prices be higher than what the provider charges for the same thing on similar terms outside the agreement. If they are, the excess is paid back, and the provider pays for the examination that the Buyer may have an auditor make.',
    }),
    computed('R299', 'penalty', 'penalties', {
      at: [s16(171, 'Rammeaftale', '5.3')],
      da: 'Er en Leverance forsinket eller mangelfuld, løber der en dagbod på 10 % af den forsinkede dels værdi for hver Arbejdsdag.',
      en: 'When a delivery is late or defective, a penalty of 10 % of the value of the late part accrues for each working day.',
    }),
    computed('R300', 'penalty', 'penalties', {
      at: [s16(171, 'Rammeaftale', '5.3')],
      da: 'Dagboden har en mindstegrænse pr. Arbejdsdag, men beløbet mangler i kilden og skal oplyses af brugeren.',
      en: 'The daily penalty has a floor per working day, but the amount is missing in the source and must be supplied by the user.',
    }),
    computed('R301', 'penalty', 'penalties', {
      at: [s16(171, 'Rammeaftale', '5.3')],
      da: 'Kan det leverede ikke med rimelighed bruges, fordi en del er forsinket eller mangelfuld, regnes boden af hele Leverancens værdi i stedet for af delen.',
      en: 'If what was delivered cannot reasonably be used because one part is late or defective, the penalty is computed on the value of the whole delivery instead of that part.',
    }),
    computed('R302', 'penalty', 'penalties', {
      at: [s16(172, 'Rammeaftale', '5.3')],
      da: 'Summen af dagbøder stopper ved 25 % af bodens beregningsgrundlag; med 10 % om dagen er loftet nået på den tredje Arbejdsdag.',
      en: 'The daily penalties together stop at 25 % of the amount they are computed on; at 10 % a day the cap is reached on the third working day.',
    }),
    computed('R303', 'penalty', 'penalties', {
      at: [s16(172, 'Rammeaftale', '5.3')],
      da: 'Overskrides fristen for at rette en mangel, koster det 10 % af den mangelfulde dels værdi pr. arbejdsdag (hele Leverancens værdi, hvis den er ubrugelig), højst 25 % i alt. Her gentages ingen mindstegrænse, og henvisningen til fristens punkt mangler i kilden.',
      en: "Missing the deadline for remedying a defect costs 10 % of the defective part's value per working day (the whole delivery's value if it is unusable), at most 25 % in all. No floor is repeated here, and the reference to the clause with the deadline is missing in the source.",
    }),
    computed('R304', 'penalty', 'contract', {
      at: [s16(171, 'Rammeaftale')],
      da: 'Er manglen ikke rettet 3 dage efter reklamationen, eller er det umuligt eller uforholdsmæssigt dyrt at rette den, kan Kunden vælge et forholdsmæssigt afslag eller et dækningskøb. Leverandøren skal så holde Kunden skadesløs, også for det, dækningskøbet koster ekstra.',
      en: 'If a defect is not remedied 3 days after the complaint, or remedy is impossible or disproportionately costly, the Kunde may choose a proportionate reduction or a cover purchase. The provider must then hold the Kunde harmless, including for the extra cost of the cover purchase.',
    }),
    notComputable('R305', 'penalty', {
      at: [s16(171, 'Rammeaftale')],
      da: 'Ved en mangel kan Kunden enten sætte en passende frist for at få den rettet eller kræve et forholdsmæssigt afslag, og Kunden kan holde betalingen tilbage, til manglen er rettet.',
      en: 'On a defect the Kunde may either set a reasonable deadline for remedy or demand a proportionate reduction, and may hold payment back until the defect is remedied.',
      why: {
        da: 'Det er Kundens valg mellem beføjelser, og både den passende frist og afslagets størrelse beror på et skøn uden tal i kilden.',
        en: "It is the Kunde's choice between remedies, and both the reasonable deadline and the size of the reduction rest on judgement without figures in the source.",
      },
    }),
    told('R306', 'penalty', {
      at: [s16(171, 'Rammeaftale', '5.2.1')],
      da: 'En Leverance er mangelfuld i fem tilfælde: a) den opfylder ikke Rammeaftalens krav, b) den er under god skik i branchen, c) den er ringere, end Kunden kunne forvente, d) den passer ikke til et særligt formål, som leverandøren kendte før aftalen, e) dokumentationskravene er ikke overholdt.',
      en: 'A delivery is defective in five cases: a) it does not meet the framework agreement, b) it falls below good practice in the trade, c) it is poorer than the Kunde could expect, d) it does not suit a special purpose the provider was told of before the agreement, e) the documentation demands are not kept.',
    }),
    computed('R307', 'penalty', 'penalties', {
      at: [s16(172, 'Rammeaftale', '5.3')],
      da: 'En faktura i strid med faktureringskravene udløser en bod på 50 % af det forkerte beløb; kan beløbet ikke gøres op, er boden et fast beløb pr. Arbejdsdag, som mangler i kilden. Det rammer især fakturaer uden om udbudsportalen og en Ordre, der faktureres flere gange.',
      en: 'An invoice that breaks the invoicing demands triggers a penalty of 50 % of the wrong amount; if no amount can be made up, the penalty is a fixed sum per working day, which is missing in the source. It applies especially to invoices outside the portal and to an order invoiced more than once.',
    }),
    notComputable('R308', 'penalty', {
      at: [s16(172, 'Rammeaftale', '5.3')],
      da: 'Boden for forkert fakturering kan bortfalde, når leverandøren beviser, at fejlen er undskyldelig.',
      en: 'The penalty for wrong invoicing may lapse when the provider proves that the error is excusable.',
      why: {
        da: 'Om en fejl er undskyldelig, og om boden så faktisk frafaldes, er to skøn; kilden giver ingen målestok.',
        en: 'Whether an error is excusable, and whether the penalty is then actually waived, are two judgements; the source gives no yardstick.',
      },
    }),
    computed('R309', 'penalty', 'penalties', {
      at: [s16(172, 'Rammeaftale', '5.3')],
      da: 'Fra tredje gang leverandøren fakturerer i strid med kravene, kan den komme under skærpet kontrol for egen regning.',
      en: 'A provider that invoices contrary to the demands for the third time, or more, can be checked more closely and must then bear the cost of that.',
    }),
    computed('R310', 'penalty', 'penalties', {
      at: [s16(185, 'Bilag F5', '6.2')],
      da: 'Brud på kravene til samfundsansvar (punkt 3 i bilaget) koster 5.000 kr. for hver påbegyndt arbejdsdag, til bruddet er ophørt, og kommunen kan trække boden fra i betalingen.',
      en: "Breach of the social responsibility demands (point 3 of the annex) costs DKK 5,000 for each working day begun until the breach has ended; the sum may be set off against the provider's fee.",
    }),
    computed('R311', 'penalty', 'penalties', {
      at: [s16(185, 'Bilag F5', '6.2')],
      da: 'Mangler dokumentationen eller redegørelsen om samfundsansvar (punkt 4 og 5), løber der en bod på 5.000 kr. pr. påbegyndt tidsenhed, til kravet er opfyldt; selve tidsenheden mangler i kilden.',
      en: 'If the documentation or the account on social responsibility (points 4 and 5) is missing, DKK 5,000 accrues per time unit begun until the demand is met; the time unit itself is missing in the source.',
    }),
    computed('R312', 'penalty', 'penalties', {
      at: [s16(188, 'Bilag F6')],
      da: 'Brud på arbejdsklausulen koster 5.000 kr. for hver påbegyndt Arbejdsdag, til bruddet er ophørt, og manglende dokumentation koster det samme, til kommunens krav er opfyldt. Begge bøder kan modregnes; numrene på de overtrådte punkter er delvis tabt i kilden.',
      en: "Breach of the labour clause costs DKK 5,000 for each working day begun until it ends, and missing documentation costs the same until the municipality's demand is met. Both may be set off; the numbers of the clauses breached are partly missing in the source.",
    }),
    notComputable('R313', 'penalty', {
      at: [s16(188, 'Bilag F6'), s16(185, 'Bilag F5', '6.2')],
      da: 'Kommunen kan holde leverandørens vederlag tilbage for at dække berettigede krav fra de ansatte hos leverandøren og underleverandører. Efter arbejdsklausulen er det lønmodtagerkrav op til klausulens niveau, og dér beholder kommunen pengene, hvis de ikke kan udbetales til de ansatte, fordi dokumentation mangler.',
      en: "The municipality may hold back the provider's fee to cover justified claims of the employees of the provider and its subcontractors. Under the labour clause those are what employees may claim up to the level of the clause, and the municipality keeps the money if it cannot be paid out to the employees because documentation is missing.",
      why: {
        da: 'Kommunen bestemmer selv, om og hvor meget der holdes tilbage, og de ansattes krav kan ikke udledes af aftalens tal.',
        en: "The municipality itself decides whether and how much to hold back, and the employees' claims cannot be derived from the agreement's figures.",
      },
    }),
    computed('R314', 'penalty', 'penalties', {
      at: [s16(172, 'Rammeaftale', '5.3')],
      da: 'Bøder efter bilagene om samfundsansvar og arbejdsklausul tælles fra den dag, forholdet er konstateret, til det er ophørt, og det påløbne betales hver uge efter et skriftligt krav.',
      en: 'Penalties under the annexes on social responsibility and the labour clause are counted from the day the matter is established until it has ended, and what has accrued is paid weekly on a written demand.',
    }),
    computed('R315', 'penalty', 'penalties', {
      at: [s16(165, 'Rammeaftale', '3.2')],
      da: 'Bruger leverandøren en underleverandør, som ikke står i bilag 9, og er det ikke kun en åbenlys bagatel, udløser det en bod; beløbet mangler i kilden.',
      en: 'If the provider uses a subcontractor not listed in bilag 9, and it is not just an obvious trifle, a penalty is due; the amount is missing in the source.',
    }),
    computed('R316', 'penalty', 'penalties', {
      at: [s16(170, 'Rammeaftale'), s16(172, 'Rammeaftale', '5.3')],
      da: 'Leverandøren skal stadig opfylde aftalen, selv om der er betalt bod. Erstatning oven i boden kan kun dække det dokumenterede tab, der er større end boden.',
      en: 'The provider must still perform although a penalty has been paid. Damages on top of the penalty can only cover the documented loss that is larger than the penalty.',
    }),
    computed('R317', 'penalty', 'penalties', {
      at: [s16(170, 'Rammeaftale', '4.9')],
      da: 'Leverandørens erstatningsansvar for et år er højst det største af 5 mio. kr. og fem gange den omsætning, udbuddet anslår for året. Køberen og Kunden har tilsammen samme loft, og ved personskade gælder der intet loft.',
      en: "The provider's liability for a year is at most the larger of DKK 5 million and five times the turnover the tender estimates for that year. The Buyer and the Kunde together have the same cap, and for personal injury there is no cap.",
    }),
    computed('R337', 'termination', 'penalties', {
      at: [s16(173, 'Rammeaftale', '5.6'), s16(174, 'Rammeaftale', '5.8')],
      da: 'Når Rammeaftalen ophæves, betaler leverandøren vederlag tilbage for det, der ikke er leveret, og Kunden betaler for det, der er modtaget, men endnu ikke betalt.',
      en: 'When the framework agreement is cancelled, the provider pays back the fee for what has not been delivered, and the Kunde pays for what has been received but not yet paid.',
    }),
    computed('R460', 'termination', 'penalties', {
      at: [s16(173, 'Rammeaftale', '5.6'), s16(174, 'Rammeaftale', '5.8')],
      da: 'Den, der gav anledning til, at Rammeaftalen ophæves, betaler erstatning efter dansk rets almindelige regler. Ophæver Køberen, hører dokumenterede udgifter ved den tidlige ophævelse, et nyt udbud og merprisen ved dækningskøb med.',
      en: 'Whoever gave cause for the cancelling of the framework agreement pays damages under the general rules of Danish law. Where the Buyer cancels, documented costs of the early end, a new tender and the extra price of a cover purchase are among them.',
    }),
    computed('R318', 'penalty', 'penalties', {
      at: [s16(170, 'Rammeaftale')],
      da: 'Køberens og Kundens erstatningspligt over for leverandøren omfatter ikke driftstab, mistet fortjeneste eller andre indirekte tab.',
      en: 'The liability of the Buyer and the Kunde towards the provider does not include operating loss, lost profit or other indirect loss.',
    }),
    data('R320', 'price-regulation', {
      at: [s16(161, 'Rammeaftale', '2.7')],
      da: 'Ændres kommunens vilkår om samfundsansvar undervejs, får leverandøren sin dokumenterede merudgift dækket, dog højst op til et loft, hvis beløb mangler i kilden.',
      en: "If the municipality's terms on social responsibility change during the agreement, the provider has its documented extra cost covered, but only up to a cap whose amount is missing in the source.",
    }),
    computed('R321', 'reporting', 'contract', {
      at: [s16(184, 'Bilag F5', '4'), s16(184, 'Bilag F5', '5')],
      da: 'Dokumentation om samfundsansvar skal være fremme 5 arbejdsdage efter, at kommunens anmodning er sendt, og redegørelsen ved mistanke efter 10 arbejdsdage. Fristerne kan højst forlænges til 10 og 20 arbejdsdage.',
      en: "Documentation on social responsibility must arrive within 5 working days after the municipality's request is sent, and the account on suspicion within 10 working days. The deadlines can be extended to at most 10 and 20 working days.",
    }),
    computed('R322', 'reporting', 'contract', {
      at: [s16(187, 'Bilag F6', '1.8')],
      da: 'Efter arbejdsklausulen skal dokumentation være fremme 5 Arbejdsdage og redegørelse 10 Arbejdsdage efter, at kommunens påkrav er sendt, hvis intet andet aftales om redegørelsen. Sætningen om forlængelse er afbrudt i kilden.',
      en: "Under the labour clause documentation must arrive within 5 working days and the account within 10 working days after the municipality's demand is sent, unless otherwise agreed for the account. The sentence on extension is cut off in the source.",
    }),
    computed('R323', 'termination', 'order', {
      at: [s16(158, 'Rammeaftale', '2.2'), s16(159, 'Rammeaftale', '2.3')],
      da: 'Rammeaftalen har en fast start- og slutdato og slutter af sig selv uden varsel; begge datoer mangler i kilden. Leverandøren skal levere det, der bestilles inden for den tid.',
      en: 'The framework agreement has a fixed start and end date and ends by itself without notice; both dates are missing in the source. The provider has to deliver what is ordered within that time.',
    }),
    computed('R324', 'termination', 'contract', {
      at: [s16(158, 'Rammeaftale', '2.2')],
      da: 'Køberen kan én gang forlænge Rammeaftalen, højst 12 måneder, hvis leverandøren får skriftlig besked mindst 3 måneder før udløbet; den seneste slutdato mangler i kilden.',
      en: 'The Buyer may extend the framework agreement once, by at most 12 months, if the provider is told in writing at least 3 months before expiry; the latest end date is missing in the source.',
    }),
    computed('R325', 'termination', 'contract', {
      at: [s16(158, 'Rammeaftale', '2.2')],
      da: 'Køberens almindelige opsigelse, hel eller delvis, får virkning ved udgangen af en måned og kræver 2 måneders varsel.',
      en: "The Buyer's ordinary termination, whole or partial, takes effect at the end of a month and needs 2 months' notice.",
    }),
    computed('R326', 'termination', 'contract', {
      at: [s16(159, 'Rammeaftale', '2.2')],
      da: 'Køberens varsel er kun 1 måned til en måneds udgang, når Køberens organisation nedlægges, opgaven flyttes ved en offentlig strukturændring, eller nye regler ændrer behovet væsentligt.',
      en: "The Buyer's notice is only 1 month to the end of a month when its organisation is closed, the task is moved in a public restructuring, or new rules materially change the need.",
    }),
    computed('R327', 'termination', 'contract', {
      at: [s16(175, 'Rammeaftale')],
      da: 'Gør nye regler eller ændrede offentlige budgetter det nødvendigt at opsige Rammeaftalen eller en del af den, kan Køberen gøre det med 1 måneds varsel; her står intet om månedens udgang.',
      en: "If new rules or changed public budgets make it necessary to terminate the framework agreement or part of it, the Buyer may do so with 1 month's notice; nothing is said here about the end of a month.",
    }),
    computed('R328', 'termination', 'contract', {
      at: [s16(159, 'Rammeaftale', '2.2')],
      da: 'Leverandøren kan når som helst i Aftaleperioden opsige skriftligt med 2 måneders varsel, så aftalen slutter ved udgangen af en måned.',
      en: "The provider may at any time in the agreement period terminate in writing with 2 months' notice, so that the agreement ends at the end of a month.",
    }),
    computed('R331', 'termination', 'contract', {
      at: [s16(173, 'Rammeaftale', '5.5')],
      da: 'Køberen kan kun ophæve på grund af mangler, når der på 6 måneder er fundet mangler mere end 1 gang, som ikke blev rettet inden rimelig tid.',
      en: 'The Buyer can cancel for defects only when, within 6 months, defects were found more than once and not remedied in reasonable time.',
    }),
    computed('R332', 'termination', 'contract', {
      at: [s16(173, 'Rammeaftale', '5.5')],
      da: 'Køberen kan kun ophæve på grund af forsinkelse, når der inden for 6 måneder har været mere end 1 væsentlig forsinkelse.',
      en: 'The Buyer can cancel for delay only when there is more than 1 material delay of deliveries within 6 months.',
    }),
    computed('R333', 'termination', 'contract', {
      at: [s16(173, 'Rammeaftale', '5.5')],
      da: 'Blandt andet er hvert af disse forhold væsentlig misligholdelse: gentagne væsentlige brud, manglende leverandørrapporter, brud på samfundsansvar eller arbejdsklausul med maksimal bod og brud på offentlige regler. Det sidste kræver endelig dom, erkendelse, eller at overholdelsen ikke er dokumenteret 20 Arbejdsdage efter Køberens skriftlige meddelelse.',
      en: "Among others, each of these is a material breach: repeated material breaches, missing provider reports, breach of social responsibility or the labour clause at maximum penalty, and breach of public rules. The last requires a final judgment, an admission, or no proof of compliance 20 working days after the Buyer's written notice.",
    }),
    computed('R334', 'termination', 'contract', {
      at: [s16(173, 'Rammeaftale', '5.5')],
      da: 'Køberen kan også ophæve, hvis leverandøren indstiller virksomheden eller på anden måde bringer opfyldelsen i alvorlig fare, mangler forsikring, svækker tilliden ved mange eller alvorlige mindre forhold, går konkurs (inden for konkursloven), kommer under rekonstruktion eller er ude af stand til at opfylde. Kræves selskabet opløst, kan leverandøren afværge det ved inden 10 Arbejdsdage fra Køberens påkrav at bevise, at betingelserne ikke er til stede.',
      en: "The Buyer may also cancel if the provider stops the business or otherwise puts performance in serious danger, lacks insurance, weakens trust by many or serious lesser matters, goes bankrupt (within the bankruptcy act), enters reconstruction or is unable to perform. If dissolution of the company is demanded, the provider can avert cancellation by proving within 10 working days of the Buyer's demand that the conditions are absent.",
    }),
    computed('R335', 'termination', 'penalties', {
      at: [s16(183, 'Bilag F5', '3.4'), s16(185, 'Bilag F5', '6.1')],
      da: 'Dømmes leverandøren endeligt for korruption, mens kontrakten løber, er det væsentlig misligholdelse. Det samme gælder altid brud på kravene i bilagets punkt 3 eller på dokumentation og redegørelse efter punkt 4 og 5.',
      en: 'If the provider is finally convicted of corruption while the contract runs, that is a material breach. So, always, is a breach of the demands in point 3 of the annex or of documentation and account under points 4 and 5.',
    }),
    notComputable('R336', 'termination', {
      at: [s16(173, 'Rammeaftale', '5.5')],
      da: 'Køberen kan nøjes med at ophæve den misligholdte del, og en ophævelse virker kun fremad.',
      en: 'The Buyer may cancel only the part in breach, and a cancellation works only for the future.',
      why: {
        da: 'Det er en retsvirkning og et valg for Køberen; der er ingen frist, intet beløb og ingen tærskel at regne på, og opgøret følger af en anden regel.',
        en: 'It is a legal effect and a choice for the Buyer; there is no deadline, amount or threshold to compute, and the settlement follows from another rule.',
      },
    }),
    computed('R338', 'termination', 'contract', {
      at: [s16(174, 'Rammeaftale', '5.7')],
      da: 'Leverandøren kan ophæve en Leveringsaftale, hvis Kunden efter forfaldsdagen får et skriftligt påkrav og ikke har betalt eller deponeret 20 kalenderdage efter at have modtaget det.',
      en: 'The provider may cancel a delivery agreement if the Kunde, after the due date, gets a written demand and has not paid or deposited 20 calendar days after receiving it.',
    }),
    computed('R339', 'termination', 'contract', {
      at: [s16(174, 'Rammeaftale', '5.7')],
      da: 'Et sådant påkrav gælder kun, hvis det både beskriver betalingsbruddet og varsler ophævelse, medmindre pengene betales eller deponeres inden 20 kalenderdage.',
      en: 'Such a demand is valid only if it both describes the payment breach and warns of cancellation unless the money is paid or deposited within 20 calendar days.',
    }),
    notComputable('R340', 'termination', {
      at: [s16(174, 'Rammeaftale', '5.7')],
      da: 'Leverandøren kan ophæve Rammeaftalen, når Køberen eller Kunden flere gange bryder den væsentligt og ikke retter op inden rimelig tid.',
      en: 'The provider may cancel the framework agreement when the Buyer or the Kunde breaks it materially several times and does not put it right in reasonable time.',
      why: {
        da: '"Flere gange", "væsentligt" og "rimelig tid" er ikke fastsat i tal, og der er ingen periode at tælle inden for.',
        en: '"Several times", "materially" and "reasonable time" are not fixed in figures, and there is no period to count within.',
      },
    }),
    computed('R341', 'termination', 'contract', {
      at: [s16(174, 'Rammeaftale', '5.9')],
      da: 'Den part, der rammes af force majeure, skal give skriftlig besked uden ugrundet ophold og inden 7 dage efter hændelsen sende en nærmere redegørelse om følger og mulige afhjælpningsskridt.',
      en: 'The party hit by force majeure must give written notice without undue delay and, within 7 days of the event, send a fuller account of effects and possible remedies.',
    }),
    computed('R342', 'termination', 'contract', {
      at: [s16(175, 'Rammeaftale', '5.9')],
      da: 'Varer hindringen for væsentlige dele 30 dage i træk, kan den anden part opsige helt eller delvis med 15 dages skriftligt varsel, uden krav til nogen side. Kunden kan dog kun opsige Leveringsaftaler, ikke Rammeaftalen.',
      en: "If the hindrance to essential parts lasts 30 days in a row, the other party may terminate wholly or partly with 15 days' written notice, without claims on either side. The Kunde, however, may terminate only delivery agreements, not the framework agreement.",
    }),
    notComputable('R344', 'termination', {
      at: [s16(176, 'Rammeaftale', '6.4')],
      da: 'Pålægger en domstol, myndighed eller voldgiftsret Køberen at stoppe aftalen, sker det med rimeligt varsel, og leverandøren får kun negativ kontraktinteresse og rimelig betaling for sin hjælp ved ophøret. Annulleres udbudsbeslutninger af Klagenævnet for Udbud eller en domstol, eller erklæres aftalen uden virkning, kan Køberen opsige skriftligt straks og uden betaling.',
      en: 'If a court, authority or arbitral tribunal orders the Buyer to end the agreement, this is done with reasonable notice, and the provider gets only the negative interest and a reasonable fee for its help at the end. If tender decisions are annulled by the Complaints Board for Public Procurement or a court, or the agreement is declared ineffective, the Buyer may terminate in writing at once and free of charge.',
      why: {
        da: 'Varslet er blot "rimeligt", og erstatningen afhænger af leverandørens konkrete tab; kilden har ingen tal.',
        en: 'The notice is merely "reasonable", and the compensation depends on the provider\'s actual loss; the source has no figures.',
      },
    }),
    computed('R435', 'penalty', 'penalties', {
      at: [s16(187, 'Bilag F6')],
      da: 'Leverandørens eller underleverandørers væsentlige overtrædelser af arbejdsklausulen giver altid kommunen ret til at ophæve kontrakten helt eller delvist. En sanktion fritager ikke for at opfylde den.',
      en: 'Material breaches of the labour clause by the provider or its subcontractors always entitle the municipality to cancel the contract, wholly or partly. A sanction frees nobody from performing it.',
    }),
    computed('R480', 'penalty', 'penalties', {
      at: [s16(185, 'Bilag F5', '6.2')],
      da: 'At bod for samfundsansvar er betalt, udelukker ikke, at kommunen kræver erstatning efter dansk rets almindelige regler.',
      en: 'That a penalty for social responsibility has been paid does not bar the municipality from claiming damages under the general rules of Danish law.',
    }),
  ];
}
