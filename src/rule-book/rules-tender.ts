import { computed, data, notComputable, type Rule, s16, told } from './entry.ts';

/** The tender conditions and the award. */
export function tenderRules(): readonly Rule[] {
  return [
    data('R066', 'tender', {
      at: [s16(5, 'Udbudsbetingelser', '2.2')],
      da: 'Udbuddet har 2 områder, som bedømmes hver for sig: område 1 er aktivitetsparate under 30 år, område 2 er aktivitetsparate, der er fyldt 30, og fleksjobvisiterede. Man kan byde på og vinde begge.',
      en: 'The tender has 2 areas, each assessed separately: area 1 is activity-ready people under 30; area 2 is activity-ready people who have turned 30 and people approved for flexjob. One may bid on, and win, both.',
      heldAt: 'src/agreements/agreements.ts#agreements',
    }),
    computed('R067', 'tender', 'prices', {
      at: [s16(5, 'Udbudsbetingelser', '2.2'), s16(6, 'Udbudsbetingelser', '2.2')],
      da: 'Område 1 har 3 delkontrakter, alle med mentor: udviklingshæmmede eller svagt begavede unge, unge med komplicerende eller uafklarede diagnoser eller handicap samt unge, der er udadreagerende eller har haft berøring med fængsel, alvorligere ikke-økonomisk kriminalitet eller bander. Der kan bydes på 1, 2 eller 3, og højst 3 kan vindes.',
      en: 'Area 1 has 3 subcontracts, all with mentor: intellectually disabled or low-gifted young people; those with complicating or unclarified diagnoses or a disability; and those who act out or have been in touch with prison, serious non-economic crime or gangs. Bids may cover 1, 2 or 3, and no more than 3 can be won.',
    }),
    computed('R068', 'tender', 'prices', {
      at: [s16(6, 'Udbudsbetingelser', '2.2')],
      da: 'Område 2 har 2 delkontrakter (spor 1-4 og spor 5); den, der byder, skal byde på dem begge og kan højst få 2.',
      en: 'In area 2, split into 2 subcontracts (tracks 1-4 and track 5), a bid has to cover the two of them, and no bidder can be given more than 2.',
    }),
    computed('R069', 'tender', 'prices', {
      at: [s16(6, 'Udbudsbetingelser', '2.3'), s16(19, 'Bilag A1', '1.1')],
      da: 'I område 1 indgås 2 aftaler for hver af de 3 delkontrakter, i alt 6, med mellem 2 og 6 forskellige leverandører; samme tilbudsgiver får højst 1 aftale pr. indsats.',
      en: 'In area 1 there are 2 agreements for each of the 3 subcontracts, 6 altogether, with between 2 and 6 different providers; the same bidder gets no more than 1 agreement for each effort.',
    }),
    computed('R070', 'tender', 'prices', {
      at: [s16(6, 'Udbudsbetingelser', '2.2'), s16(6, 'Udbudsbetingelser', '2.3')],
      da: 'I område 2 ønsker ordregiver 5 leverandører til delkontrakt 1 og 2 til delkontrakt 2, og de 2 findes blandt de 5, der også får delkontrakt 1.',
      en: 'In area 2 the contracting authority wants 5 providers for subcontract 1 and 2 for subcontract 2, the 2 being picked among the 5 who also get subcontract 1.',
    }),
    computed('R071', 'tender', 'prices', {
      at: [s16(19, 'Bilag A1', '1.1'), s16(65, 'Bilag C1', '1.1')],
      da: 'Et tilbud i område 1 skal mindst omfatte 1 af de 3 indsatser sammen med mentor og kan højst omfatte alle 3 indsatser og mentor.',
      en: 'A tender in area 1 must include no less than 1 of the 3 efforts together with mentor and can include no more than all 3 efforts and mentor.',
    }),
    computed('R073', 'tender', 'contract', {
      at: [s16(8, 'Udbudsbetingelser', '3.5')],
      da: 'Supplerende oplysninger gives senest 7 dage før tilbudsfristen (22. februar 2016); derefter kun hvis fristen samtidig forlænges, bortset fra svar, der blot henviser til klare dele af materialet.',
      en: 'Additional information is given no later than 7 days ahead of the tender deadline (22 February 2016); after that only if the deadline is moved simultaneously, apart from answers that just refer to clear parts of the material.',
    }),
    computed('R074', 'tender', 'prices', {
      at: [s16(9, 'Udbudsbetingelser', '4.1')],
      da: 'Tilbuddet skal være modtaget senest mandag den 29. februar 2016 kl. 16.00; kommer det senere, ses der bort fra det.',
      en: 'The tender must have been received by Monday 29 February 2016 at 16:00; if it arrives later it is left out of account.',
    }),
    computed('R079', 'tender', 'contract', {
      at: [s16(10, 'Udbudsbetingelser', '4.6')],
      da: 'Tilbudsgiver er bundet af sit tilbud i 5 måneder regnet fra tilbudsfristen, det vil sige til 29. juli 2016.',
      en: 'A bidder is bound by its tender for 5 months counted from the tender deadline, that is to 29 July 2016.',
    }),
    computed('R080', 'tender', 'contract', {
      at: [s16(10, 'Udbudsbetingelser', '5.1'), s16(11, 'Udbudsbetingelser', '5.1')],
      da: 'Udelukket er den, der inden for 4 år er endeligt dømt eller har vedtaget bøde efter udbudslovens § 135, stk. 1, har forfalden offentlig gæld uden sikkerhed eller overholdt afviklingsaftale (beløbet mangler i kilden), inden for 2 år har givet groft urigtige, tilbageholdt eller ikke kunnet fremsende oplysninger (§ 136, nr. 3) eller været omfattet af § 137, stk. 1, nr. 1-6. Det samme gælder ved interessekonflikt eller konkurrencefordrejende deltagelse i forberedelsen.',
      en: 'Excluded is whoever within 4 years was finally convicted or accepted a fine under § 135(1) of the Public Procurement Act, has overdue public debt without security or an observed instalment agreement (the amount is missing in the source), or within 2 years gave grossly wrong information, held it back or could not submit it (§ 136 no. 3) or fell under § 137(1) nos. 1-6. The same holds for a conflict of interest or for taking part in the preparation so as to distort competition.',
    }),
    notComputable('R081', 'tender', {
      at: [s16(12, 'Udbudsbetingelser', '5.3')],
      da: 'Kan tilbudsgiver dokumentere sin pålidelighed efter udbudslovens § 138, må ordregiver ikke udelukke vedkommende; stykkets nummer mangler i kilden.',
      en: 'If a bidder can prove its reliability under § 138 of the Public Procurement Act, the contracting authority may not exclude it; the subsection number is missing in the source.',
      why: {
        da: 'Om pålideligheden er dokumenteret, er ordregivers skøn.',
        en: "Whether reliability has been proved is the contracting authority's judgement.",
      },
    }),
    computed('R083', 'tender', 'prices', {
      at: [s16(11, 'Udbudsbetingelser')],
      da: 'Erhvervsansvarsforsikringen skal pr. forsikringsår dække mindst 10 mio. kr. ved personskade samt et mindstebeløb pr. skadesbegivenhed ved tingskade (beløbet mangler i kilden).',
      en: 'The professional liability insurance must per insurance year cover at least DKK 10 million for personal injury and a minimum per event for property damage (the amount is missing in the source).',
    }),
    computed('R084', 'tender', 'prices', {
      at: [s16(11, 'Udbudsbetingelser'), s16(13, 'Udbudsbetingelser', '5.3'), s16(198, 'Bilag H')],
      da: 'Omsætningen skal i snit over de 3 seneste tilgængelige regnskabsår være mindst 5 mio. kr. uden moms; bilag H beder om nettoomsætningen for 2013, 2014 og 2015, og erklæringen dækker indtil 3 år.',
      en: 'Turnover averaged over the 3 latest available financial years must be no less than DKK 5 million without VAT; annex H asks for net turnover for 2013, 2014 and 2015, and the statement covers up to 3 years.',
    }),
    computed('R089', 'tender', 'contract', {
      at: [s16(9, 'Udbudsbetingelser', '3.7')],
      da: 'Efter elektronisk underretning må kontrakten først indgås, når 10 dage er gået, talt fra dagen efter underretningen.',
      en: 'After electronic notification the contract may not be made until 10 days have passed, counted from the day following the notification.',
    }),
    notComputable('R090', 'tender', {
      at: [s16(9, 'Udbudsbetingelser', '3.8')],
      da: 'Ordregiver kan frem til kontrakten aflyse hele udbuddet eller enkelte delkontrakter, medmindre det konkret strider mod ligebehandling, gennemsigtighed og de øvrige EU-retlige grundprincipper.',
      en: 'Until the contract is made the contracting authority can call off the whole tender or single subcontracts, unless this in the concrete case breaches equal treatment, transparency and the other basic principles of EU law.',
      why: {
        da: 'Det er en skønsmæssig ret, hvis grænse er en retlig vurdering.',
        en: 'It is a discretionary right whose limit is a legal assessment.',
      },
    }),
    computed('R091', 'tender', 'prices', {
      at: [
        s16(14, 'Udbudsbetingelser', '6.1'),
        s16(15, 'Udbudsbetingelser', '6.1'),
        s16(65, 'Bilag C1', '1.2'),
        s16(69, 'Bilag C2', '1.2'),
      ],
      da: 'Bedste forhold mellem pris og kvalitet vinder: pris vægter 25 % (samlet laveste timepris) og kvalitet 75 % i område 1, i område 2 spor 1-4 og i område 2 spor 5.',
      en: 'The best ratio of price to quality wins: price weighs 25 % (lowest total hourly price) and quality 75 % in area 1, in area 2 tracks 1-4 and in area 2 track 5.',
    }),
    computed('R092', 'tender', 'prices', {
      at: [s16(15, 'Udbudsbetingelser', '6.1')],
      da: 'Priserne omregnes forholdsmæssigt til point, så lave priser giver flere, de vægtede point lægges sammen, og flest point vinder. Kilden trykker ingen formel; hvordan en pris bliver til point, og hvordan priserne lægges sammen, er fortolkninger, som svaret nævner.',
      en: 'Prices are turned into points in proportion so that low prices give more, the weighted points are added up, and the most points win. The source prints no formula; how a price becomes points, and how the prices are added up, are readings that the answer names.',
    }),
    told('R093', 'tender', {
      at: [s16(15, 'Udbudsbetingelser', '6.2')],
      da: 'I område 1 indgår det i kvaliteten, hvor effektivt tilbuddet løfter de unge fagligt i dansk og matematik til et niveau på mindst karakteren 2.',
      en: 'In area 1 one thing assessed is how effectively the tender brings young people up to skills matching at least grade 2 in Danish and mathematics.',
    }),
    computed('R094', 'tender', 'prices', {
      at: [
        s16(75, 'Bilag D1a', '2.1'),
        s16(88, 'Bilag D1b', '2.1'),
        s16(101, 'Bilag D1c', '2.1'),
        s16(114, 'Bilag D2', '2.1'),
      ],
      da: 'Løsningsbeskrivelserne må sammenlagt fylde højst 200 sider; grænsen er angivet i hvert af bilagene D1a, D1b, D1c og D2, og ingen følge er fastsat.',
      en: 'The solution descriptions may together run to no more than 200 pages; the limit is stated in each of the annexes D1a, D1b, D1c and D2, and no consequence is written.',
    }),
    computed('R099', 'tender', 'prices', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'I område 1 angives for hver uddannelsesvej 7 timepriser: 2 spor gange 3 niveauer giver 6, og mentor giver 1. Én vej kræver altså 7 priser, to veje 14 (udledt) og tre veje 21.',
      en: 'In area 1 each education path takes 7 hourly prices: 2 tracks times 3 levels make 6, and mentor makes 1. So one path needs 7 prices, two paths 14 (derived) and three paths 21.',
    }),
    computed('R100', 'tender', 'prices', {
      at: [s16(69, 'Bilag C2', '1.2')],
      da: 'I område 2 angives 10 timepriser: 3 for spor 1, 2 for spor 2, 2 for spor 3, 1 for spor 4 og 2 for spor 5.',
      en: 'In area 2 there are 10 hourly prices to state: 3 for track 1, 2 for track 2, 2 for track 3, 1 for track 4 and 2 for track 5.',
    }),
    computed('R101', 'tender', 'prices', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      da: 'Ingen tilbudt timepris må ligge under minimum eller over maksimum i tabel 1.',
      en: 'No offered hourly price may fall below the minimum or exceed the maximum in table 1.',
    }),
    computed('R104', 'tender', 'order', {
      at: [
        s16(21, 'Bilag A1', '2.1'),
        s16(23, 'Bilag A1', '3.1'),
        s16(25, 'Bilag A1', '4.1'),
        s16(28, 'Bilag A1', '5.1'),
        s16(32, 'Bilag A2', '1.2'),
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
        s16(102, 'Bilag D1c', '2.1'),
        s16(115, 'Bilag D2', '2.1'),
      ],
      da: 'Vinderens løsningsbeskrivelse bliver en del af rammeaftalen; kun de aktiviteter, den nævner, indgår i indsatsen, og dem kan jobcentret bestille.',
      en: 'After the award the framework agreement takes in the winning solution description; an activity belongs to the effort, and can be ordered by the jobcentre, when that description names it and not otherwise.',
    }),
    notComputable('R105', 'tender', {
      at: [s16(10, 'Udbudsbetingelser', '4.4')],
      da: 'Ordregiver har ret til at bede om supplering, præcisering eller fuldstændiggørelse af mangelfulde tilbud, når ligebehandling og gennemsigtighed overholdes.',
      en: 'The contracting authority has the right to ask for deficient tenders to be supplemented, clarified or completed, as long as equal treatment and transparency are kept.',
      why: {
        da: 'Det er en mulighed, ordregiver selv afgør om den vil bruge, og grænsen er et retligt skøn.',
        en: 'It is an option which the contracting authority itself decides whether to use, and its limit is a legal judgement.',
      },
    }),
    computed('R394', 'tender', 'prices', {
      at: [
        s16(12, 'Udbudsbetingelser', '5.3'),
        s16(13, 'Udbudsbetingelser', '5.3'),
        s16(200, 'Bilag I'),
        s16(201, 'Bilag J'),
      ],
      da: 'En sammenslutning, der står til at vinde, afleverer en erklæring om fælles repræsentant, deltagernes erklæring om hæftelse og beviser om udelukkelse for hver deltager. Den, der bygger på andres formåen, afleverer støttevirksomhedens erklæring og dens beviser om udelukkelse, og bygger økonomien på den, også dens økonomiske beviser og en erklæring om hæftelse.',
      en: "A consortium about to win hands in a declaration of a common representative, the members' declaration of liability and proof on exclusion for each of them. Whoever builds on the capacity of others hands in the supporting undertaking's declaration and its proof on exclusion and, where the economy rests on it, also its economic proof and a declaration of liability.",
    }),
    notComputable('R395', 'tender', {
      at: [s16(13, 'Udbudsbetingelser', '5.3')],
      da: 'Kan tilbudsgiver af en gyldig grund ikke skaffe de nævnte økonomiske beviser, kan ethvert andet dokument bruges, som ordregiver finder passende.',
      en: 'Where a bidder cannot, for a valid reason, produce the economic proof that is named, any other document that the contracting authority finds fit will do.',
      why: {
        da: 'Om grunden er gyldig, og om et andet bevis passer, er ordregivers skøn.',
        en: 'Whether the reason is valid and another proof fit is the judgement of the contracting authority.',
      },
    }),
    computed('R076', 'tender', 'prices', {
      at: [s16(9, 'Udbudsbetingelser', '4.3')],
      da: 'Selve tilbuddet skrives på dansk, mens tekniske bilag, brochurer, egnethedsdokumenter og lignende også må være på engelsk, svensk eller norsk.',
      en: 'Danish is required for the tender itself, whereas English, Swedish or Norwegian is accepted too for enclosures such as technical specifications, brochures and proof of suitability.',
    }),
    computed('R077', 'tender', 'prices', {
      at: [s16(9, 'Udbudsbetingelser', '4.4')],
      da: 'Et tilbud med forbehold over for grundlæggende elementer, herunder mindstekrav, skal afvises; andre forbehold kan føre til afvisning, medmindre de er helt bagatelagtige og lette at prissætte.',
      en: 'A tender with reservations about basic elements, minimum requirements among them, has to be rejected; other reservations can lead to rejection unless they are quite trivial and easily priced.',
    }),
    computed('R087', 'tender', 'prices', {
      at: [s16(12, 'Udbudsbetingelser', '5.3'), s16(13, 'Udbudsbetingelser', '5.3')],
      da: 'Den, der står til at vinde, afleverer før underretningen om tildeling serviceattest, udtræk af CVR eller RUT, forsikringsbevis og omsætningserklæring (ikke i tilbuddet) eller henviser til en gratis national database eller et tidligere udbud hos ordregiver; ellers udelukkes tilbudsgiver. Udenlandske bruger e-Certis, edsaflæggelse eller tro og love.',
      en: 'Whoever is about to win hands in, ahead of the award notification, a service certificate, an extract of CVR or RUT, proof of insurance and a turnover statement (not in the tender), or points to a free national database or an earlier procedure of the contracting authority; otherwise the bidder is excluded. Foreign bidders use e-Certis, an oath or a solemn declaration.',
    }),
    computed('R095', 'tender', 'prices', {
      at: [
        s16(75, 'Bilag D1a', '2.1'),
        s16(88, 'Bilag D1b', '2.1'),
        s16(101, 'Bilag D1c', '2.1'),
        s16(114, 'Bilag D2', '2.1'),
      ],
      da: 'I område 1 afvises en løsningsbeskrivelse som ukonditionsmæssig, hvis blot ét krav i kravspecifikationen ikke er med. I område 2 skal kravene også med, men bilag D2 nævner ikke afvisning.',
      en: 'In area 1 a solution description is rejected as non-compliant if even one requirement of the specification is left out. In area 2 the requirements must be included too, but annex D2 does not mention rejection.',
    }),
    computed('R096', 'tender', 'prices', {
      at: [
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
        s16(102, 'Bilag D1c', '2.1'),
        s16(115, 'Bilag D2', '2.1'),
      ],
      da: 'Der må kun gives 1 forslag pr. indsatsspor (gerne med mange aktiviteter) og 1 løsningsbeskrivelse uden forbehold; alternative tilbud og forbehold gør den ukonditionsmæssig.',
      en: 'Only 1 proposal per track (with many activities if wanted) and 1 solution description without reservations may be given; alternative tenders and reservations make it non-compliant.',
    }),
    told('R396', 'tender', {
      at: [s16(15, 'Udbudsbetingelser', '6.2'), s16(16, 'Udbudsbetingelser', '6.2')],
      da: 'Kvaliteten bedømmes på løsningsbeskrivelserne (bilag D1a, D1b, D1c, D2), men ordregiver må inddrage oplysninger fra andre steder i tilbuddet, der har betydning.',
      en: 'Quality is judged on the solution descriptions (annexes D1a, D1b, D1c, D2), but the contracting authority may draw in information from elsewhere in the tender that matters.',
    }),
    told('R397', 'tender', {
      at: [s16(15, 'Udbudsbetingelser', '6.2'), s16(16, 'Udbudsbetingelser', '6.2')],
      da: 'Område 1 måles også på, hvor effektivt tilbuddet gør de unge klar, afklarer valg af uddannelse og finder timetal og skånebehov. Spor 1-4 måles på, hvor egnet tilbuddet er til at få borgerne i virksomhed og holde dem dér, give realistiske mål, den rette relation og håndtere sociale og sundhedsmæssige forhold. Spor 5 måles på, om aktiviteterne giver grundlag for at vurdere arbejdsevne, skånebehov og timer.',
      en: 'Area 1 is also measured by how effectively a tender readies young people, clarifies their choice of education and finds hours and needs for consideration. Tracks 1-4 are measured by fitness for bringing citizens into companies and keeping them there, for realistic goals, the right relation and dealing with social and health matters. Track 5 is measured by whether the activities give a basis to judge work capacity, needs and hours.',
    }),

    told('R508', 'tender', {
      at: [s16(7, 'Udbudsbetingelser', '3.3')],
      da: 'Tidsplanen er kun det, ordregiver forventer, fra udbuddet sendes ud, til aftalerne træder i kraft; alle dens datoer mangler i kilden, og fristen for tilbud står i punkt 4.1.',
      en: 'The timetable is only what the contracting authority expects, from publication until the agreements begin; all its dates are lost in the source, and the tender deadline stands in 4.1.',
    }),
    told('R509', 'tender', {
      at: [s16(8, 'Udbudsbetingelser', '3.5')],
      da: 'Tilbudsgivere kan stille spørgsmål og bliver bedt om tidligst muligt at pege på fejl og på krav, der er usædvanlige for markedet, så ordregiver kan nå at ændre materialet.',
      en: 'Bidders may ask questions and are asked to point out, as early as they can, errors and requirements unusual in the market, so that the contracting authority has time to change the documents.',
    }),
    told('R511', 'tender', {
      at: [
        s16(75, 'Bilag D1a', '2.1'),
        s16(88, 'Bilag D1b', '2.1'),
        s16(101, 'Bilag D1c', '2.1'),
        s16(114, 'Bilag D2', '2.1'),
      ],
      da: 'Tilbudsgiver bestemmer selv, hvordan kravene føres ud i livet, hvad hvert intensitetsniveau indeholder, og hvad det koster. Intensitet handler her om kvaliteten af aktiviteterne.',
      en: 'A bidder itself decides how the requirements are put into practice, what each level of intensity contains and what it costs. Intensity here is about the quality of the activities.',
    }),
    told('R514', 'tender', {
      at: [s16(189, 'Bilag F7')],
      da: 'Et skema opfordrer tilbudsgiver til at oplyse navn, CVR-nummer og adresse på de underleverandører, den venter at bruge.',
      en: 'A form invites the bidder to give name, CVR number and address of the subcontractors it expects to use.',
    }),
  ];
}
