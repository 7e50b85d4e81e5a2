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
      da: 'Leverandøren har ikke eneret, og Kunden har ikke pligt til at købe noget.',
      en: 'The provider has no exclusive right, and the Kunde has no duty to buy anything.',
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
      da: 'Afvises eller opsiges et forløb på saglig grund, får leverandøren 0 kr.',
      en: 'If a course is rejected or terminated on an objective ground, the provider gets DKK 0.',
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
  ];
}
