import { computed, notComputable, type Rule, s16, told } from './entry.ts';

/** Orders and their delivery. */
export function deliveryRules(): readonly Rule[] {
  return [
    computed('R150', 'order', 'order', {
      at: [s16(178, 'Bilag F2', '1.1')],
      da: 'Både bestilling og bekræftelse skal ske i Udbudsportalen eller i det it-system, Køber har anvist; andre veje er ikke tilladt.',
      en: 'Both order and confirmation must be made in Udbudsportalen or in the IT system the Buyer has assigned; other ways are not allowed.',
    }),
    computed('R151', 'invoicing', 'order', {
      at: [s16(178, 'Bilag F2', '1.1')],
      da: 'Er en bestilling afgivet eller bekræftet uden for portalen, kan der intet faktureres for den.',
      en: 'If an order was placed or confirmed outside the portal, nothing can be invoiced for it.',
    }),
    computed('R152', 'order', 'order', {
      at: [s16(178, 'Bilag F2', '1.1')],
      da: 'Leverandøren skal ved modtagelsen kontrollere, at ordren passer med rammeaftalen, kravspecifikationen og eget tilbud, og at den ikke har åbenlyse fejl, for eksempel en startdato før bestillingsdatoen.',
      en: 'On receipt the provider must check that the order fits framework agreement, requirement specification and the tender it made itself, and that it has no obvious errors, such as a start date before the order date.',
    }),
    told('R155', 'order', {
      at: [s16(162, 'Rammeaftale')],
      da: 'Siger bekræftelsen noget andet end ordren, gælder ordren, medmindre Kunden bagefter skriftligt har godtaget afvigelsen.',
      en: 'If the confirmation says something other than the order, the order governs unless the Kunde has afterwards accepted the deviation in writing.',
    }),
    computed('R156', 'order', 'deadlines', {
      at: [s16(178, 'Bilag F2', '1.1')],
      da: 'Borgeren må først begynde, når leverandøren har godkendt leveringsaftalen i Udbudsportalen.',
      en: 'The citizen may begin only once the provider has approved the delivery agreement in Udbudsportalen.',
    }),
    computed('R157', 'order', 'deadlines', {
      at: [s16(178, 'Bilag F2', '1.1'), s16(157, 'Rammeaftale', '1.2')],
      da: 'Senest 5 kalenderdage efter godkendelsen af leveringsaftalen skal leverandøren kunne begynde borgerens forløb.',
      en: "No later than 5 calendar days after approval of the delivery agreement the provider must be able to begin the citizen's course.",
    }),
    computed('R165', 'termination', 'fee', {
      at: [s16(162, 'Rammeaftale')],
      da: 'Før leverancen begynder, kan Kunden gratis afbestille hele ordren eller en del af den.',
      en: 'Before delivery begins the Kunde can cancel all or part of the order free of charge.',
    }),
    computed('R166', 'termination', 'invoicing', {
      at: [s16(159, 'Rammeaftale', '2.2'), s16(179, 'Bilag F2', '1.2')],
      da: 'Kunden kan når som helst opsige en leveringsaftale uden varsel og når som helst gratis afbestille den; kun den tid, tilbuddet er åbent i portalen, kan faktureres.',
      en: 'The Kunde can at any time terminate a delivery agreement without notice and at any time cancel it free of charge; only the time the offer is open in the portal can be invoiced.',
    }),
    notComputable('R167', 'order', {
      at: [s16(159, 'Rammeaftale', '2.3')],
      da: 'Leverandøren har ikke eneret, og Kunden har ikke pligt til at købe noget; den kan frit købe det samme hos andre, også gennem et nyt udbud.',
      en: 'The provider has no exclusive right, and the Kunde has no duty to buy anything; it is free to buy the same from others, by a new tender too.',
      why: {
        da: 'Vilkåret siger, hvad der ikke findes: ingen eneret og ingen købspligt. Der er intet tal, ingen udløsende hændelse og ingen handling at følge op på.',
        en: 'The term says what does not exist: no exclusivity and no duty to buy. There is no figure, no trigger and no act to follow up.',
      },
    }),
    computed('R170', 'order', 'deadlines', {
      at: [s16(179, 'Bilag F2', '1.3')],
      da: 'Sendes en borger tilbage på grund af vold eller trusler, skal politianmeldelsen ligge før. Kopi af politiets kvittering skal være hos jobcentret senest førstkommende hverdag efter tilbagevisiteringen.',
      en: "If a citizen is sent back because of violence or threats, the police report must come first. A copy of the police's receipt must reach the jobcentre no later than the next weekday after the return referral.",
    }),
    computed('R171', 'fee', 'fee', {
      at: [s16(179, 'Bilag F2', '1.3')],
      da: 'Afviser eller opsiger leverandøren et forløb på saglig grund, får leverandøren 0 kr. Saglige grunde er, at borgeren ikke opfylder de objektive forudsætninger, og at borgeren har været voldelig eller truende.',
      en: 'If the provider rejects or terminates a course on an objective ground, the provider gets DKK 0. Objective grounds are that the citizen does not meet the objective conditions, and that the citizen has been violent or threatening.',
    }),
    computed('R172', 'fee', 'fee', {
      at: [s16(179, 'Bilag F2', '1.3')],
      da: 'I alle andre tilfælde skal afvisning eller opsigelse aftales med Køber og giver som udgangspunkt ingen betaling, men den del af tilbuddet, der allerede er gennemført, betales.',
      en: 'In all other cases rejection or termination must be agreed with the Buyer and as a rule gives no payment, but the part of the offer already carried out is paid.',
    }),
    computed('R174', 'delivery', 'delivery', {
      at: [s16(139, 'Bilag E', '6.4')],
      da: 'De bestilte timer er et gennemsnit over hele varigheden, så leverandøren kan begynde lavt og øge senere. Det samlede antal timer og uger kan leverandøren ikke selv sætte op eller ned: planlagte timer i alt er timer om ugen gange uger.',
      en: 'The ordered hours are an average over the whole duration, so the provider can begin low and increase later. The provider cannot raise or lower the total of hours and weeks on its own: planned hours in all are hours a week times weeks.',
    }),
    computed('R178', 'delivery', 'delivery', {
      at: [s16(32, 'Bilag A2', '1.3'), s16(36, 'Bilag A2', 'Boks 1'), s16(39, 'Bilag A2', '3')],
      da: 'En praktik må have færre timer om ugen end det bestilte, men resten skal fyldes med en beskæftigelsesrettet aktivitet ved siden af. Resten er de bestilte timer minus praktiktimerne.',
      en: 'A placement may have fewer hours a week than ordered, but the rest must be filled with an employment-directed activity alongside. The rest is the ordered hours minus the placement hours.',
    }),
    computed('R179', 'delivery', 'delivery', {
      at: [s16(36, 'Bilag A2', 'Boks 1')],
      da: 'Har praktikken flere timer end det bestilte, skal der stadig følges op mindst én gang om ugen uden ekstra betaling, og det bestilte forløb betales bookingperioden ud.',
      en: 'If the placement has more hours than ordered, there must still be follow-up at least once a week without extra payment, and the booked course is paid to the end of the booking.',
    }),
    computed('R180', 'delivery', 'delivery', {
      at: [
        s16(33, 'Bilag A2', '1.3'),
        s16(36, 'Bilag A2', 'Boks 1'),
        s16(39, 'Bilag A2', '3'),
        s16(70, 'Bilag C2', '1.2'),
      ],
      da: 'Under virksomhedsplacering i udbudsområde 2 skal leverandøren følge op mindst én gang om ugen, uanset hvor mange timer forløb og praktik har; det må kun undtagelsesvis ske på telefon.',
      en: 'During company placement in contract area 2 the provider must follow up at least once a week, however many hours course and placement have; it may be by telephone only exceptionally.',
    }),
    computed('R181', 'delivery', 'delivery', {
      at: [s16(70, 'Bilag C2', '1.2'), s16(66, 'Bilag C1', '1.2')],
      da: 'I udbudsområde 2 varer den ugentlige opfølgning under løntilskud og praktik til det bestilte forløbs slutdato. I udbudsområde 1 skal der også følges op, men uden fastsat hyppighed.',
      en: 'In contract area 2 the weekly follow-up during wage subsidy and placement goes on up to the last day of the ordered course. In contract area 1 there must also be follow-up, but with no frequency fixed.',
    }),
    computed('R185', 'delivery', 'delivery', {
      at: [s16(37, 'Bilag A2', '2.2')],
      da: 'For borgere i virksomhed eller uddannelse skal fastholdelsesmentoren have mindst én kontakt eller ét besøg om måneden som direkte aktivitetstid, medmindre bestillingen kræver flere.',
      en: 'For citizens in a company or in education the retention mentor must have at least one contact or visit a month as direct activity time, unless the order asks for more.',
    }),
    computed('R186', 'delivery', 'delivery', {
      at: [s16(37, 'Bilag A2', '2.2')],
      da: 'For borgere i virksomhed eller uddannelse skal fastholdelsesmentoren mindst hver tredje måned holde en samtale med borgeren alene hos leverandøren, uden arbejdsgiveren og som direkte aktivitetstid, medmindre bestillingen kræver flere.',
      en: "For citizens in a company or in education the retention mentor must at least every third month hold a talk with the citizen alone at the provider's place, without the employer and as direct activity time, unless the order asks for more.",
    }),
    computed('R194', 'delivery', 'bonus', {
      at: [s16(148, 'Bilag E')],
      da: 'En virksomhedspraktik eller et løntilskud er først endeligt på plads, når jobcentret har godkendt det.',
      en: 'A company placement or a wage-subsidy job is finally in place only once the jobcentre has approved it.',
    }),
    computed('R466', 'order', 'order', {
      at: [s16(32, 'Bilag A2', '1.2')],
      da: 'De aktiviteter, der står i løsningsbeskrivelsen, kan jobcentret bestille, og er de bestilt, skal de være med i borgerens forløb.',
      en: "The activities that stand in the solution description can be ordered by the jobcentre, and once ordered they must be part of the citizen's course.",
    }),
    computed('R143', 'reporting', 'contract', {
      at: [s16(40, 'Bilag A2', '4.1')],
      da: 'Spor 4 skal give to produkter: et CV og en vurdering til jobcentret af, om og hvordan en mere intensiv indsats kan gavne borgeren.',
      en: 'Track 4 must end in 2 documents: a CV and an assessment for the jobcentre of whether and how a more intensive effort can benefit the citizen.',
    }),
    computed('R182', 'delivery', 'contract', {
      at: [s16(33, 'Bilag A2', '1.3')],
      da: "I spor 1 skal borgerens CV være lavet eller ajourført, når borgeren visiteres, og de nye kompetencer skal skrives ind i CV'et, når en praktik er slut.",
      en: "In track 1 the citizen's CV must be made or brought up to date when the citizen is referred, and the new skills must be written into the CV when a placement has ended.",
    }),
    computed('R190', 'reporting', 'contract', {
      at: [s16(34, 'Bilag A2', '1.6'), s16(35, 'Bilag A2', '1.7')],
      da: 'Mod slutningen af virksomhedsspor B og C skal der laves dokumentation, som viser aktiviteter, hvilke opgaver borgeren kan klare, på hvilket niveau og i hvilket omfang.',
      en: 'Towards the end of company tracks B and C documentation must be made that shows activities, which tasks the citizen can manage, at what level and to what extent.',
    }),
    computed('R191', 'delivery', 'delivery', {
      at: [s16(39, 'Bilag A2', '3')],
      da: 'Målet i fleksjobspor A er et fleksjob inden for forløbet, og lykkes det ikke, skal der i stedet laves en praktik rettet mod fleksjob. Målet i fleksjobspor B er en praktik inden for forløbet.',
      en: 'The goal of flexjob track A is a flexjob within the course, and if that fails, a placement aimed at a flexjob must be set up instead. The goal of flexjob track B is a placement within the course.',
    }),
    computed('R283', 'reporting', 'contract', {
      at: [s16(137, 'Bilag E', '6.2')],
      da: 'Når et forløb slutter, skal leverandøren sammen med borgeren vurdere borgerens udviklingsmål.',
      en: "When a course ends, the provider must assess the citizen's development goals together with the citizen.",
    }),
    computed('R415', 'delivery', 'delivery', {
      at: [s16(35, 'Bilag A2', '1.7')],
      da: 'Virksomhedsspor C tilrettelægges med sigte på, at borgeren begynder i en virksomhedsplacering, inden forløbet er slut.',
      en: 'Company track C is arranged with the aim that the citizen starts in a company placement before the course ends.',
    }),
    computed('R195', 'other', 'contract', {
      at: [s16(149, 'Bilag E')],
      da: 'Kommunen kan ændre arbejdsgangen for praktik og løntilskud med 1 uges varsel, det vil sige 5 hverdage.',
      en: "The municipality can change the workflow for placement and wage subsidy with 1 week's notice, that is 5 weekdays.",
    }),
    computed('R168', 'order', 'contract', {
      at: [s16(180, 'Bilag F2', '1.4')],
      da: 'Jobcentrene skal have besked om ændret kapacitet og løbende om, hvor stor en del af den der er i brug; kilden sætter ingen sidste dag.',
      en: 'The jobcentres must be told of changes in capacity and, continuously, of the share in use; the source sets no last day.',
    }),
    computed('R198', 'fee', 'contract', {
      at: [s16(147, 'Bilag E')],
      da: 'Bruges tolk, skal det ske efter kommunens rammeaftaler om tolk eller en anden, som kommunen anviser; de, kilden kender, udløber 30. april 2016.',
      en: "An interpreter is used under the municipality's framework agreements on interpreters or another that it names; those that the source knows expire on 30 April 2016.",
    }),
    computed('R204', 'other', 'contract', {
      at: [s16(149, 'Bilag E')],
      da: 'Leverandøren skal fra 1. juli 2016 have en offentlig hjemmeside, som løbende holdes ajour og viser dens tilbud, nyheder og det, samarbejdet ellers har brug for.',
      en: 'From 1 July 2016 the provider must have a public website that is kept up to date continuously and shows what it offers, news and what else the cooperation needs.',
    }),
  ];
}
