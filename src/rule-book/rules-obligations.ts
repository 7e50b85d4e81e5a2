import { computed, data, notComputable, type Rule, s16, told } from './entry.ts';

/** Parties, portal, systems and the rest. */
export function obligationsRules(): readonly Rule[] {
  return [
    computed('R345', 'other', 'contract', {
      at: [s16(164, 'Rammeaftale', '3.1')],
      da: 'Udskiftning af en kontaktperson skal varsles skriftligt til den anden part 14 Arbejdsdage i forvejen.',
      en: 'Replacement of a contact person must be notified to the other party in writing 14 working days in advance.',
    }),
    told('R347', 'other', {
      at: [s16(165, 'Rammeaftale', '3.3'), s16(201, 'Bilag J')],
      da: 'Er leverandøren et konsortium, hæfter hvert medlem direkte, solidarisk, uden grænse og ubetinget for hele aftalen, og ét af dem skal kunne binde konsortiet over for Køberen med fuld prokura. Leverandørens kontaktperson svarer for kontakten på alles vegne.',
      en: 'If the provider is a consortium, each member is liable directly, jointly, without limit and without condition for the whole agreement, and one member must hold full power of procuration towards the Buyer. The contact person of the provider answers for the contact on behalf of all.',
    }),
    computed('R349', 'other', 'contract', {
      at: [s16(166, 'Rammeaftale', '3.7')],
      da: 'På en ændringsanmodning skal leverandøren svare med et løsningsforslag uden ugrundet ophold og højst 20 Arbejdsdage efter modtagelsen.',
      en: 'To a change request the provider must answer with a proposed solution without undue delay and at most 20 working days after receipt.',
    }),
    computed('R350', 'other', 'contract', {
      at: [s16(169, 'Rammeaftale')],
      da: 'Leverandørens erhvervsansvarsforsikring skal fra aftaleperiodens start til og med den sidste Leverance dække mindst 10 mio. kr. for personskade pr. forsikringsår og et mindstebeløb for tingskade, som mangler i kilden. Certifikat leveres ved hver fornyelse, og Køberen skal straks høre, hvis selskabet opsiger forsikringen.',
      en: "From the start of the agreement period to the last delivery the provider's liability insurance must cover at least DKK 10 million for personal injury per insurance year and a minimum for property damage that is missing in the source. A certificate is delivered at each renewal, and the Buyer must be told at once if the insurer cancels.",
    }),
    computed('R352', 'other', 'contract', {
      at: [s16(176, 'Rammeaftale', '6.5')],
      da: 'I en tvist kan en part med mindst 5 Arbejdsdages skriftligt varsel kræve, at den anden stiller op til mindst 3 forhandlingsmøder med mindst 1 person, der har bemyndigelse.',
      en: "In a dispute a party may, with at least 5 working days' written notice, require the other to negotiate at no fewer than 3 meetings, each time represented by at least 1 person with authority.",
    }),
    computed('R353', 'other', 'contract', {
      at: [s16(176, 'Rammeaftale', '6.5')],
      da: 'Mægleren skal give sin vurdering inden 15 Arbejdsdage efter det første mæglingsmøde og kan fortsætte i 10 Arbejdsdage mere, hvis en løsning stadig er mulig.',
      en: 'The mediator must give an assessment within 15 working days after the first mediation meeting and may go on for 10 more working days if a solution is still possible.',
    }),
    told('R354', 'other', {
      at: [s16(176, 'Rammeaftale', '6.6')],
      da: 'Kan parterne ikke forhandle sig til enighed, afgøres sagen ved Københavns Byret efter dansk ret.',
      en: 'If the parties cannot agree by negotiation, the case is decided by Copenhagen City Court under Danish law.',
    }),
    computed('R355', 'other', 'contract', {
      at: [s16(186, 'Bilag F6', '1.2')],
      da: 'Hver medarbejder skal have et ansættelsesbevis senest 4 uger efter at være begyndt, have gyldig opholds- og arbejdstilladelse og kunne vise billedlegitimation, når det forlanges.',
      en: 'No later than 4 weeks after starting, each employee must have received an employment certificate; all must hold valid residence and work permits and be able to show photo ID on demand.',
    }),
    computed('R360', 'other', 'contract', {
      at: [s16(194, 'Databehandleraftale', '8.1')],
      da: 'Kunden kan når som helst og uden betaling få alle sine data udleveret med 20 arbejdsdages skriftligt varsel, sådan som Kunden med rimelighed anviser.',
      en: "The Kunde may at any time and without charge get all its data handed over with 20 working days' written notice, in the way the Kunde reasonably directs.",
    }),
    computed('R361', 'other', 'contract', {
      at: [s16(195, 'Databehandleraftale')],
      da: 'Beder Kunden om det, skal leverandøren gemme en sikkerhedskopi i op til 3 måneder efter aftalens slutning. Vil leverandøren slette før, skal Kunden have skriftlig besked og et rimeligt varsel.',
      en: 'If the Kunde asks, the provider must keep a backup for up to 3 months after the agreement ends. If the provider wants to delete earlier, the Kunde must be told in writing and given reasonable notice.',
    }),
    told('R365', 'order', {
      at: [s16(204, 'Bilag K')],
      da: 'Et forløb i udbudsportalen er enten godkendt, afvist eller uden godkendelse endnu. Sagsbehandleren opretter aktiviteten med startdato, slutdato og timer pr. uge, teamchefen godkender i KMD Opera og leverandørens koordinator i portalen; diagrammets pile mangler i kilden, så rækkefølgen er udledt.',
      en: "A course in the portal is either approved, rejected or still without approval. The caseworker enters when the activity starts and ends and its weekly hours, the team manager approves in KMD Opera and the provider's coordinator in the portal; the diagram's arrows are missing in the source, so the order is inferred.",
    }),
    told('R366', 'invoicing', {
      at: [s16(204, 'Bilag K')],
      da: 'Udbudsportalen styrer, beregner og fakturerer leverandørens vederlag, og fakturaen går gennem en KMD-snitflade til automatisk betaling i KØR.',
      en: "The portal manages, computes and invoices the provider's fee, and the invoice goes through a KMD interface to automatic payment in KØR.",
    }),
    told('R368', 'delivery', {
      at: [s16(148, 'Bilag E')],
      da: 'Støtte til en mentor kan gives til personer under 30 år i en LAB-indsats, når de begynder på en ordinær uddannelse på ordinære vilkår.',
      en: 'Mentor support may be given to persons under 30 in an effort under the LAB act when they begin an ordinary education on ordinary terms.',
    }),
    told('R369', 'other', {
      at: [s16(136, 'Bilag E', '6.2'), s16(137, 'Bilag E', '6.2')],
      da: 'Jobcentret henviser borgere, giver oplysninger, registrerer lovpligtige samtaler, behandler klager, vurderer grunde til afbud og afgør ydelse, raskmelding og sanktion. Leverandøren leverer indsatsen, bruger udviklingsmål, rapporterer og registrerer fravær hver dag.',
      en: 'The jobcentre refers citizens, supplies information, registers statutory talks, handles complaints, judges reasons for cancelling and decides on benefit, fit-for-work reports and sanctions. The provider delivers the effort, uses development goals, reports and registers absence every day.',
    }),
    told('R370', 'other', {
      at: [s16(150, 'Bilag E'), s16(165, 'Rammeaftale', '3.2')],
      da: 'Alt om en underleverandørs del af et forløb drøfter det bestillende jobcenter med hovedleverandøren, som svarer for underleverandøren på lige fod med sig selv.',
      en: "Everything about a subcontractor's part of a course is dealt with by the ordering jobcentre and the main provider together; the latter is responsible for the subcontractor just as for its own work.",
    }),
    told('R375', 'catalogue', {
      at: [s16(62, 'Bilag B2')],
      da: 'Fleksjobvisiterede deles i tre matchgrupper: jobklar (68 %), indsatsklar (17 %) og midlertidigt passiv (14 %).',
      en: 'Flexjob-approved citizens fall into three match groups: job-ready (68 %), effort-ready (17 %) and temporarily passive (14 %).',
    }),
    notComputable('R377', 'termination', {
      at: [s16(163, 'Rammeaftale')],
      da: 'Hindrer andres rettigheder opfyldelsen i væsentlig grad, kan Køberen uden varsel ophæve Rammeaftalen eller de berørte Leveringsaftaler, mens Kunden kun kan ophæve de berørte Leveringsaftaler.',
      en: 'If rights of others hinder performance materially, the Buyer may without notice cancel the framework agreement or the delivery agreements affected, while the Kunde may cancel only the delivery agreements affected.',
      why: {
        da: 'Om hindringen er væsentlig, og om der ophæves, er skøn; varslet er nul, så der er ingen frist at beregne.',
        en: 'Whether the hindrance is material, and whether to cancel, are judgements; the notice is nil, so there is no deadline to compute.',
      },
    }),
    notComputable('R378', 'termination', {
      at: [s16(171, 'Rammeaftale')],
      da: 'Væsentlige mangler, der ikke rettes inden Køberens passende frist, giver ret til at ophæve Rammeaftalen; er ydelserne under én Leveringsaftale væsentligt mangelfulde, kan den ophæves.',
      en: "If material defects are still there when the Buyer's reasonable deadline has passed, the framework agreement may be cancelled; if the services under one delivery agreement are materially defective, that one may be cancelled.",
      why: {
        da: 'Både "væsentlig" og den passende frist fastsættes ved skøn i den enkelte sag; kilden giver ingen tal.',
        en: 'Both "material" and the reasonable deadline are set by judgement in the single case; the source gives no figures.',
      },
    }),
    told('R388', 'delivery', {
      at: [s16(65, 'Bilag C1', '1.2'), s16(66, 'Bilag C1', '1.2')],
      da: 'Prisgrænserne i område 1 gælder for konfrontationstimer med den unge, og samme bilag forklarer de bestilte timer som aktivitetstimer, hvor borgeren skal møde frem.',
      en: 'The price limits in area 1 apply to face-to-face hours with the young person, and the same annex explains the ordered hours as activity hours at which the citizen must turn up.',
    }),
    told('R389', 'tender', {
      at: [s16(14, 'Udbudsbetingelser', '6.1'), s16(15, 'Udbudsbetingelser', '6.1')],
      da: 'Kvaliteten bedømmes på opregnede delkriterier uden indbyrdes vægt: område 1 har tre (dansk og matematik, mestring af egen situation, valg af uddannelse), område 2 spor 1-4 fire (virksomhedsplacering og fastholdelse, realistiske mål, individuel håndtering, sociale og sundhedsmæssige problemer), og spor 5 ét (udvikling eller afklaring af arbejdsevnen).',
      en: "Quality is judged on listed sub-criteria without weights among them: three in area 1 (Danish and maths; coping with one's life; picking an education), four in tracks 1-4 of area 2 (getting people into companies and keeping them there; goals that can be met; fitting the effort to the person; problems of health or social life), and a single one in track 5 (finding out or raising what the citizen can work).",
    }),
    notComputable('R421', 'fee', {
      at: [s16(147, 'Bilag E')],
      da: 'Tolk efter kommunens rammeaftaler afregnes pr. påbegyndt første time og derefter pr. påbegyndt halv time (hverdage kl. 8-17, andre tider, weekend), som hel dag på 7 timer, pr. påbegyndt halv time i telefon og pr. linje på skrift; kørsel i kommunen er med, moms er ikke. De fleste priser kan ikke læses i kilden.',
      en: 'Interpreters under the framework agreements of the municipality are charged by the first begun hour and then by begun half hours (weekdays 8-17, other times, weekend), as a whole day of 7 hours, by begun half hours on the telephone and by the line in writing; transport in the municipality is included, VAT is not. Most of the prices cannot be read in the source.',
      why: {
        da: 'Priserne er tabt, aftalerne udløber 30. april 2016, før denne aftale begynder, og regningen er en sag mellem leverandøren og tolkebureauet.',
        en: 'The prices are lost, the agreements expire on 30 April 2016, before this agreement begins, and the bill is a matter between the provider and the interpreters.',
      },
    }),
    told('R423', 'order', {
      at: [s16(149, 'Bilag E')],
      da: 'Udbudsportalen bærer for tiden bestilling, godkendelse, fakturering, ophørsblanketter, fraværserklæringer og leverandørrapporter. Kommunen stiller kommunikationsprogrammet til rådighed og giver leverandøren de sagsoplysninger, indsatsen kræver.',
      en: 'At present the tender portal carries orders, approvals, invoicing, end forms, absence statements and provider reports. The municipality supplies the communication program and gives the provider the case information that the effort needs.',
    }),
    told('R425', 'other', {
      at: [s16(181, 'Bilag F3', '1')],
      da: 'Kunden, Jobcenter København, er fire enheder: Center for Jobindsats, Ungecentret, Center for Arbejdsfastholdelse og Arbejdsmarkedscentret.',
      en: 'The Kunde, Jobcenter København, is four units: Center for Jobindsats, Ungecentret, Center for Arbejdsfastholdelse and Arbejdsmarkedscentret.',
    }),
    told('R426', 'order', {
      at: [s16(204, 'Bilag K')],
      da: 'Sagsbehandleren slår op i Udviklingsmål (UM), leverandørens medarbejder melder fravær og progressionsrapport, og begge dele går tilbage til KMD Opera, mens fakturaen går til KØR. Diagrammets pile er tabt i kilden.',
      en: "The caseworker looks up Udviklingsmål (UM), the provider's staff send absence and the progress report, and both flow back to KMD Opera, while the invoice goes to KØR. The arrows of the diagram are lost in the source.",
    }),
    told('R438', 'other', {
      at: [s16(192, 'Databehandleraftale', '1'), s16(195, 'Databehandleraftale', '9')],
      da: 'Databehandleraftalen dækker alle nuværende og kommende leverancer til Kunden, også fra leverandørens filialer, datterselskaber og konsortier. Ældre vilkår om revision af noget mindre end hele driften bliver stående.',
      en: "The data-processing agreement covers all present and future deliveries to the Kunde, also from the provider's branches, subsidiaries and consortia. Older terms on auditing something less than the whole operation stay in force.",
    }),
    data('R451', 'other', {
      at: [s16(196, 'Tavshedserklæring')],
      da: 'Fortrolige og følsomme personoplysninger er blandt andet etnicitet, religion, sociale forhold, straf og helbred. Værdioplysninger er blandt andet visse økonomidata, data om it-infrastruktur, fortrolige forretningsplaner og udbudsmateriale.',
      en: 'Confidential and sensitive personal information is, among others, ethnicity, religion, social matters, crime and health. Value information is, among others, certain economic data, data on IT infrastructure, confidential business plans and tender material.',
      heldAt: 'src/schema/field-classes.ts#fieldClass',
    }),
    notComputable('R461', 'other', {
      at: [s16(175, 'Rammeaftale', '6.1'), s16(175, 'Rammeaftale')],
      da: 'Rammeaftalen er udtømmende, så papirer fra før underskriften giver ingen ret, der ikke står i den; dens overskrifter tæller ikke med, når den fortolkes, og et afkald på en ret gælder kun den ene gang. Leverandøren følger den til enhver tid gældende lov og skal godtage de ændringer af aftalen, som loven tvinger frem.',
      en: 'The framework agreement is exhaustive, so papers from before the signature give no right that does not stand in it; its headings do not count when it is interpreted, and a waiver of a right holds for the one time only. The provider follows the law in force at any time and must accept the changes of the agreement that the law forces.',
      why: {
        da: 'Hvordan en aftale læses, og hvilke ændringer loven tvinger frem, er retlige vurderinger.',
        en: 'How an agreement is read and which changes the law forces are legal assessments.',
      },
    }),
    computed('R082', 'tender', 'contract', {
      at: [s16(11, 'Udbudsbetingelser')],
      da: 'Inden tildelingsbeslutningen skal en dansk tilbudsgiver stå i CVR, og en udenlandsk, der skal arbejde i Danmark, stå i RUT.',
      en: 'By the time of the award decision a Danish bidder must be listed in CVR, and a foreign one that is to work in Denmark in RUT.',
    }),
    computed('R288', 'reporting', 'contract', {
      at: [s16(193, 'Databehandleraftale', '5.1'), s16(194, 'Databehandleraftale', '5.2')],
      da: 'Hvert år sender leverandøren kundens standardbeskrivelse af it-anvendelsen, med underskrift fra den it-ansvarlige og fra den, der kan tegne firmaet. Kunden kan komme på besøg for at efterprøve den og desuden uanmeldt, inden for almindelig kontortid, efterse og revidere data, datamedier og udstyr.',
      en: "Every year the provider sends the Kunde's standard description of its IT use, signed by the person responsible for IT and the one entitled to sign for the firm. The Kunde can come and verify it and can also, unannounced within ordinary office hours, examine and audit data, media and equipment.",
    }),
    computed('R205', 'other', 'contract', {
      at: [s16(146, 'Bilag E')],
      da: 'En klage over leverandøren skal straks sendes til kommunens klagepostkasse med besked til rammeaftalens kontaktperson, og borgeren skal have at vide, at den er sendt videre. Leverandøren hjælper på anmodning med behandlingen.',
      en: "A complaint about the provider must be sent at once to the municipality's complaints mailbox with notice to the framework agreement's contact person, and the citizen must be told that it has been passed on. On request the provider helps with the handling.",
    }),
    computed('R287', 'reporting', 'contract', {
      at: [s16(160, 'Rammeaftale', '2.4')],
      da: 'Én gang om året skal leverandøren beskrive sin miljøledelse, hvad der er gjort for at mindske miljøpåvirkningen det seneste år, og målene for det næste.',
      en: 'Once a year the provider must describe its environmental management, what was done to lessen its impact in the past year, and the goals for the next.',
    }),
    computed('R289', 'reporting', 'contract', {
      at: [s16(160, 'Rammeaftale', '2.5')],
      da: 'Får leverandøren et påbud fra Arbejdstilsynet eller en tilsvarende national myndighed, skal køberen straks have skriftlig besked.',
      en: 'If the provider receives an order from the Danish Working Environment Authority or an equivalent national authority, the Buyer must be told in writing at once.',
    }),
    computed('R351', 'other', 'contract', {
      at: [s16(169, 'Rammeaftale')],
      da: 'Får leverandøren kendskab til en skade eller mangel, som den selv eller en underleverandør svarer for, skal Kunden have skriftlig besked med det samme.',
      en: 'If the provider learns of damage or a defect for which it or a subcontractor answers, the Kunde must be told in writing at once.',
    }),
    computed('R356', 'other', 'contract', {
      at: [s16(186, 'Bilag F6', '1.4')],
      da: 'Skal leverandøren eller en underleverandør anmeldes til RUT, skal leverandøren af sig selv sende kvitteringen til kommunen, så snart anmeldelsen er gjort.',
      en: 'If the provider or a subcontractor must be registered in RUT, the provider must on its own initiative send the receipt to the municipality as soon as the registration is made.',
    }),
    computed('R362', 'other', 'contract', {
      at: [s16(193, 'Databehandleraftale', '4'), s16(194, 'Databehandleraftale', '5')],
      da: 'Hændelser af betydning for it-sikkerheden skal meldes til Kunden med det samme. Er der væsentlige mangler i it-anvendelsen, kan Kunden kræve en ekstern revision efter ISAE 3402 II, som leverandøren betaler.',
      en: 'Incidents that matter for IT security must be reported to the Kunde at once. If there are material flaws in the use of IT, the Kunde may demand an external ISAE 3402 II audit, paid by the provider.',
    }),
    computed('R443', 'other', 'contract', {
      at: [s16(192, 'Databehandleraftale', '3'), s16(193, 'Databehandleraftale', '3')],
      da: 'Med en underleverandør, der behandler data, indgås en aftale med mindst samme krav. Kunden ser og godkender den og godkender hvert skift, på forhånd og på skrift; al kontakt går gennem leverandøren, som hæfter som for sig selv.',
      en: 'A subcontractor that processes data is bound by an agreement with at least the same requirements. The Kunde sees and approves it and approves every change, beforehand and in writing; all contact goes through the provider, which is liable as for itself.',
    }),
    computed('R448', 'other', 'contract', {
      at: [
        s16(194, 'Databehandleraftale', '8.1'),
        s16(194, 'Databehandleraftale', '8'),
        s16(195, 'Databehandleraftale', '8'),
      ],
      da: 'Værktøjer til dataudtræk skal stå til rådighed. Når aftalen ophører, kan Kunden uden betaling kræve alle data, uanset årsagen, udleveret til sig eller til en anden, den udpeger.',
      en: 'Tools for extracting data must be at hand. When the agreement ends, whatever the reason, the Kunde may demand all data free of charge, handed to itself or to whom it names.',
    }),
    computed('R476', 'other', 'contract', {
      at: [s16(169, 'Rammeaftale')],
      da: 'Leverandøren skal straks dokumentere, at forsikringerne findes, hvad de dækker, og at præmierne er betalt.',
      en: 'The provider must at once prove that the insurances exist, what they cover and that the premiums are paid.',
    }),
    computed('R481', 'other', 'contract', {
      at: [s16(186, 'Bilag F6', '1.2'), s16(186, 'Bilag F6', '1.3')],
      da: 'Inden 4 uger orienteres hver medarbejder også om løn, arbejdstid og vilkår. På møder oplyses, hvilke underleverandører der er på stedet i en nærmere periode og eventuelt med hvilket arbejde.',
      en: 'Within 4 weeks each employee is also told of pay, hours and terms. At meetings it is stated which subcontractors are on site in a given period and, if asked, with what work.',
    }),
    data('R486', 'tender', {
      at: [s16(7, 'Udbudsbetingelser', '3.4'), s16(156, 'Rammeaftale')],
      da: 'Udbudsmaterialet er udbudsbetingelserne, bekendtgørelsen og bilag A til K; kontraktudkastet (F) har bilag F1 til F9. Rammeaftalens bilag er 1 til 6 og 8 til 13; et bilag 7 nævnes ikke, og F1 og F4 er ikke med i kilden. Databehandleraftalen og tavshedserklæringen er bilag 11 og 12 og efter rækkefølgen F8 og F9.',
      en: 'The tender material is the tender conditions, the notice and annexes A to K; the draft contract (F) has annexes F1 to F9. The annexes of the framework agreement are 1 to 6 and 8 to 13; no bilag 7 is named, and F1 and F4 are not part of the source. The data-processing agreement and the declaration of secrecy are annexes 11 and 12 and, by their order, F8 and F9.',
    }),
    told('R488', 'reporting', {
      at: [s16(161, 'Rammeaftale', '2.9')],
      da: 'Køberen kan, men skal ikke, kommentere leverandørens dokumentation. Det ændrer intet ved leverandørens ansvar og afskærer ikke fra at gøre misligholdelse gældende.',
      en: "The Buyer may, but need not, comment on the provider's documentation. That changes nothing of the provider's liability and does not bar claims for breach.",
    }),
    told('R492', 'catalogue', {
      at: [s16(40, 'Bilag A2', '4.1')],
      da: 'Spor 4 kan være en blanding af holdundervisning og individuelle samtaler efter borgerens behov og kan med fordel have snusepraktik eller besøg på arbejdspladser.',
      en: "Track 4 may be a mix of group teaching and individual talks by the citizen's needs, and may well have taster placements or visits to workplaces.",
    }),

    told('R521', 'reporting', {
      at: [s16(137, 'Bilag E', '6.3'), s16(140, 'Bilag E', '6.5')],
      da: 'Reglerne for rapporter og for anmeldelse af fravær gælder, medmindre kommunen giver en anden instruks.',
      en: 'The rules on reports and on notice of absence hold unless the municipality instructs otherwise.',
    }),
    told('R523', 'order', {
      at: [s16(179, 'Bilag F2', '1.2')],
      da: 'Kunden kan når som helst opsige en borgers forløb, når den vurderer, at borgeren hurtigere kommer i beskæftigelse på anden vis.',
      en: 'The Kunde may at any time end the course of a citizen where it finds that another way leads to employment sooner.',
    }),
    told('R524', 'other', {
      at: [s16(149, 'Bilag E')],
      da: 'Forvaltningen kan indkalde leverandørerne til møder om det overordnede samarbejde, for eksempel ny lovgivning og nye indsatser.',
      en: 'The administration may call the providers to meetings on the cooperation at large, for example new legislation and new efforts.',
    }),
    told('R536', 'penalty', {
      at: [s16(169, 'Rammeaftale')],
      da: 'At der er tegnet forsikring, begrænser ikke leverandørens ansvar; kun ansvarsloftet i punkt 4.9 gør.',
      en: 'That insurance is taken out does not limit the liability of the provider; only the cap of 4.9 does.',
    }),
    told('R537', 'penalty', {
      at: [s16(169, 'Rammeaftale'), s16(170, 'Rammeaftale')],
      da: 'Begge sider svarer efter dansk rets almindelige regler om erstatning, som aftalen ændrer dem. Leverandøren svarer for skader og mangler fra sig selv og sine underleverandører, for Kundens tab og udgifter ved dem og for det, Kunden må betale en tredjemand.',
      en: 'Both sides are liable under the general rules of Danish law on damages, as the agreement alters them. The provider answers for damage and defects from itself and its subcontractors, for the losses and costs of the Kunde from them and for what the Kunde must pay a third party.',
    }),
    told('R539', 'penalty', {
      at: [s16(171, 'Rammeaftale')],
      da: 'At en mangel er rettet, hindrer ikke erstatning for et dokumenteret tab, som Kunden stadig har.',
      en: 'That a defect has been cured does not bar damages for a documented loss that the Kunde still has.',
    }),
    told('R540', 'termination', {
      at: [s16(174, 'Rammeaftale', '5.9')],
      da: 'Force majeure er ekstraordinære omstændigheder, som gør opfyldelsen umulig, og som parten ikke var herre over, ikke kunne afværge og ikke burde have forudset, som krig, naturkatastrofe, brand, strejke eller lockout. Den fritager for ansvar, men kun den, der gav skriftlig besked uden ugrundet ophold, kan påberåbe sig den.',
      en: 'Force majeure is extraordinary circumstances that make performance impossible and that the party did not control, could not avert and should not have foreseen, such as war, natural disaster, fire, strike or lockout. It frees from liability, but only a party that gave written notice without undue delay may rely on it.',
    }),
    told('R541', 'other', {
      at: [s16(165, 'Rammeaftale', '3.1'), s16(175, 'Rammeaftale', '6.2')],
      da: 'Særlige vilkår og særlige krav til samarbejdet, som parterne har aftalt ud over rammeaftalens tekst, står i bilag 5 (udbuddets bilag F2).',
      en: 'Special terms and special requirements on the cooperation, agreed beyond the text of the framework agreement, stand in annex 5 (Bilag F2 of the tender).',
    }),
    told('R542', 'termination', {
      at: [s16(185, 'Bilag F5', '6.1')],
      da: 'Ved brud på samfundsansvaret kan kommunen lade være med at ophæve uden at miste sine rettigheder. Den vurderer hver sag for sig, også om den vil begynde med en dialog.',
      en: 'On a breach of social responsibility the municipality may refrain from cancelling without losing its rights. It judges each case by itself, also whether to begin with a dialogue.',
    }),
  ];
}
