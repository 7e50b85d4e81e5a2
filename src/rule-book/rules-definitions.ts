import { computed, data, notComputable, type Rule, s16, told } from './entry.ts';

/** Definitions, and the contract as a whole. */
export function definitionsRules(): readonly Rule[] {
  return [
    computed('R001', 'other', 'calendar', {
      at: [s16(157, 'Rammeaftale', '1.2')],
      da: 'Står der blot "dag" i rammeaftalen eller dens bilag, tælles alle kalenderens dage med, også weekender og helligdage.',
      en: 'A bare "day" in the framework agreement or its annexes counts every day of the calendar, weekends and holidays included.',
    }),
    computed('R002', 'other', 'calendar', {
      at: [s16(157, 'Rammeaftale', '1.2')],
      da: 'En arbejdsdag er en hverdag fra mandag til fredag, som hverken er helligdag, 24. december, 31. december eller 5. juni.',
      en: "A working day falls on Monday to Friday and is not a public holiday, Christmas Eve (24 December), New Year's Eve (31 December) or Constitution Day (5 June).",
    }),
    computed('R003', 'other', 'calendar', {
      at: [s16(149, 'Bilag E'), s16(67, 'Bilag C1'), s16(73, 'Bilag C2', '2.2'), s16(168, 'Rammeaftale', '4.4')],
      da: 'Ordet "hverdag" er ikke defineret; da 1 uge sættes lig med 5 hverdage, og helligdage, lørdage og søndage holdes udenfor, læses det som mandag til fredag uden helligdage. Det er en fortolkning, at 24. december, 31. december og 5. juni da tæller med.',
      en: 'The term "hverdag" (weekday) has no definition; since 1 week equals 5 of them and holidays, Saturdays and Sundays are set apart, it is read as Monday to Friday without public holidays. That 24 December, 31 December and 5 June then count is an interpretation.',
    }),
    computed('R004', 'other', 'bonus', {
      at: [s16(157, 'Rammeaftale', '1.2')],
      da: 'Et kvartal er én af årets fire faste perioder på 3 måneder, som begynder den 1. januar, 1. april, 1. juli og 1. oktober.',
      en: 'A quarter means one of the four fixed 3-month periods of the year, starting on 1 January, 1 April, 1 July and 1 October.',
    }),
    computed('R005', 'fee', 'money', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2'), s16(139, 'Bilag E', '6.4'), s16(178, 'Bilag F2')],
      da: 'En bestilt time og en aktivitetstime regnes begge som 60 minutter.',
      en: 'Both an ordered hour and an activity hour are counted as 60 minutes.',
    }),
    told('R006', 'delivery', {
      at: [s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2'), s16(139, 'Bilag E', '6.4'), s16(178, 'Bilag F2')],
      da: 'De timer, jobcentret bestiller, er tid, hvor borgeren selv møder op og er med i beskæftigelsesrettede aktiviteter. Leverandørens administration, rapporter og dokumentation ligger uden for timetallet.',
      en: "The hours the jobcentre orders are time in which the citizen personally attends and takes part in employment-directed activities. The provider's administration, reports and documentation fall outside that number.",
    }),
    told('R007', 'other', {
      at: [s16(157, 'Rammeaftale', '1.2'), s16(181, 'Bilag F3', '1')],
      da: '"Kunden" er Jobcenter København, som må afgive ordrer på rammeaftalen og er angivet i bilag 4 (udbudsbilag F3). Også Køberen regnes med, når aftalen taler om Kunden.',
      en: 'The "Kunde" is Jobcenter København, which may place orders under the framework agreement and is identified in annex 4 (tender annex F3). Where the agreement says Kunde, the Buyer is covered as well.',
    }),
    told('R008', 'order', {
      at: [s16(157, 'Rammeaftale', '1.2')],
      da: 'En ordre er Kundens bestilling, en leveringsaftale er den konkrete aftale, som ordren fører til (den kan bestå af opgavebeskrivelse og ordrebekræftelse), og en leverance er ydelserne i én leveringsaftale.',
      en: 'An order is what the Kunde places, a delivery agreement is the concrete agreement that the order leads to (it may consist of a task description and an order confirmation), and a delivery is the services of one delivery agreement.',
    }),
    told('R009', 'delivery', {
      at: [s16(157, 'Rammeaftale', '1.2'), s16(162, 'Rammeaftale'), s16(170, 'Rammeaftale', '5.1')],
      da: 'Opfyldelsestidspunktet er det tidspunkt eller tidsrum, som ordren (og eventuelt opgavebeskrivelsen) sætter for ydelsen; leveres der ikke i overensstemmelse med det, er der forsinkelse.',
      en: 'The time of performance is the moment or period that the order (and the task description, if any) sets for the service; a delivery that does not keep to it is delayed.',
    }),
    told('R010', 'other', {
      at: [s16(157, 'Rammeaftale', '1.2')],
      da: 'Aftaleperioden løber fra rammeaftalens ikrafttræden til dens ophør; forlænger Køberen aftalen, hører den ekstra tid med.',
      en: 'The agreement period lasts from the day the framework agreement takes effect until it ends; if the Buyer extends it, the added time belongs to the period.',
    }),
    data('R011', 'fee', {
      at: [s16(158, 'Rammeaftale', '1.3'), s16(167, 'Rammeaftale', '4.1'), s16(72, 'Bilag C2', '1.3')],
      da: 'Priser angives i danske kroner uden moms, mens øvrige afgifter, der gælder ved underskriften, er indeholdt. Bonussatserne er ligeledes uden moms.',
      en: 'Prices are stated in Danish kroner without VAT, while other duties applying at signature are contained in them. The bonus rates are likewise without VAT.',
      heldAt: 'src/money/kroner.ts#Kroner',
    }),
    notComputable('R012', 'other', {
      at: [s16(158, 'Rammeaftale', '2.1')],
      da: 'Siger rammeaftalen og dens bilag noget forskelligt, findes svaret ved sædvanlig dansk aftalefortolkning af, hvad parterne ville; punkt 2.1 rangordner ikke bilagene.',
      en: 'Where the framework agreement and its annexes disagree, the answer is found by ordinary Danish contract interpretation of what the parties intended; clause 2.1 does not rank the annexes.',
      why: {
        da: 'Udfaldet beror på en juridisk fortolkning af parternes hensigt, og der er ingen rangorden at slå op i.',
        en: "The outcome rests on a legal reading of the parties' intent, and there is no ranking to look up.",
      },
    }),
    notComputable('R013', 'order', {
      at: [s16(158, 'Rammeaftale', '2.1'), s16(178, 'Bilag F2', '1.1')],
      da: 'Strider en leveringsaftale mod rammeaftalen eller dens bilag, går rammeaftalen forud, medmindre parterne skriftligt har aftalt den tilsigtede afvigelse for netop den leveringsaftale. Bilag F2 gentager forrangen, men uden undtagelsen.',
      en: 'If a delivery agreement conflicts with the framework agreement or its annexes, the framework agreement takes precedence unless the intended deviation was agreed in writing for that very delivery agreement. Annex F2 repeats the precedence but leaves out the exception.',
      why: {
        da: 'Om en skriftlig afvigelse findes og er ment sådan, kræver en læsning af teksterne.',
        en: 'Whether a written deviation exists and was meant so takes a reading of the texts.',
      },
    }),
    notComputable('R014', 'other', {
      at: [s16(195, 'Databehandleraftale', '9.1')],
      da: 'Ved uoverensstemmelse går databehandleraftalen forud for parternes øvrige aftaler, både ældre og nyere, medmindre andet fremgår direkte.',
      en: "In case of conflict the data-processing agreement outranks the parties' other agreements, older and newer alike, unless the contrary appears directly.",
      why: {
        da: 'Om to aftaler strider mod hinanden, og om andet fremgår direkte, kræver en læsning af teksterne.',
        en: 'Whether two agreements conflict, and whether the contrary appears directly, takes a reading of the texts.',
      },
    }),
    notComputable('R015', 'order', {
      at: [s16(159, 'Rammeaftale', '2.3')],
      da: 'Det, leverandøren skriver i sin løsningsbeskrivelse, fritager aldrig for krav, som kravspecifikationen gør ufravigelige.',
      en: 'What the provider writes in its solution description does not release it from any requirement that the requirement specification makes mandatory.',
      why: {
        da: 'Det kræver en faglig sammenligning af to tekster at se, om et krav er tilsidesat.',
        en: 'Seeing whether a requirement has been set aside takes a professional comparison of two texts.',
      },
    }),
  ];
}
