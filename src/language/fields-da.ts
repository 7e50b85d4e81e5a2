import type { Field } from './field.ts';

/** Danish: the fields of what is asked and answered, the same as in the English file. */

// ---- what every question is asked with ----

export const agreement: Field = [
  'Aftale',
  'den aftale, der spørges',
  'En af de medfølgende ved sit id, en hel egen aftale eller en aftales daterede udgaver.',
];
export const agreementVersions: Field = [
  'Udgaver',
  'en ændret aftales tekster i datoorden',
  'Hver begynder dagen efter, at den foregående slutter.',
];
export const versionsFirstDay: Field = ['Gælder fra', 'den første dag, udgaven gælder', 'Dagen er med.'];
export const versionsLastDay: Field = [
  'Gælder til og med',
  'den sidste dag, udgaven gælder',
  'Dagen er med; udelades, når den stadig gælder.',
];
export const versionsAgreement: Field = ['Tekst', 'aftalen, som den lød dengang', 'Ved sit id eller hel.'];
export const agreementOn: Field = [
  'Spørgsmålets dag',
  'den dag, hvis udgave svarer på et spørgsmål uden ordre',
  'Kan undværes, når der spørges om en ordre.',
];
export const readings: Field = [
  'Fortolkninger',
  'hvordan tvetydige bestemmelser læses, efter fortolkningens id',
  'En fortolkning, der udelades, har sin standard.',
];
export const steps: Field = ['Mellemregninger', 'om svaret fortæller sine mellemregninger med kilder', 'Udeladt: ja.'];

// ---- an order and how it ended ----

export const order: Field = ['Ordre', 'den ordre, der spørges om'];
export const id: Field = [
  'Id',
  'afsenderens eget id, som gives uændret tilbage',
  'Højst 200 tegn; ingen personoplysninger.',
];
export const citizen: Field = [
  'Borger',
  'et id for borgeren uden indhold',
  'Aldrig et CPR-nummer; udeladt: ordrer kan ikke kendes som samme borgers.',
];
export const provider: Field = [
  'Leverandør',
  'et id for leverandøren uden indhold',
  'Udeladt: det vides ikke, om to ordrer har den samme.',
];
export const level: Field = ['Niveau', 'niveauets id', 'For eksempel `virksomhedsspor-b`.'];
export const benefitGroup: Field = [
  'Ydelse',
  'borgerens ydelse',
  'Udeladt: det, der afhænger af den, prøves ikke eller meldes som manglende.',
];
export const orderedOn: Field = [
  'Bestilt',
  'den dag, ordren blev afgivet',
  'Udeladt: det, der afhænger af dagen, prøves ikke.',
];
export const startsOn: Field = ['Starter', 'forløbets første dag', 'Dagen er med.'];
export const weeks: Field = [
  'Uger',
  'bestilte uger',
  'Hele uger à 7 dage fra første dag. Enten `weeks` eller `endsOn`.',
];
export const endsOn: Field = ['Sidste dag', 'bestilt sidste dag', 'Dagen er med. Enten `weeks` eller `endsOn`.'];
export const hoursPerWeek: Field = [
  'Timer om ugen',
  'timer om ugen',
  'Over 0 og højst 168, med højst 4 decimaler. Enten `hoursPerWeek` eller `hoursInterval`.',
];
export const hoursInterval: Field = [
  'Timeinterval',
  'mindst og højst timer om ugen',
  'Enten `hoursPerWeek` eller `hoursInterval`.',
];
export const min: Field = ['Mindst', 'færrest timer om ugen', 'Tallet er med.'];
export const max: Field = ['Højst', 'flest timer om ugen', 'Tallet er med.'];
export const hourlyRate: Field = ['Timepris, kr.', 'kroner i timen uden moms', 'Højst 4 decimaler.'];
export const orderedOutsidePortal: Field = [
  'Bestilt uden om portalen',
  'om ordren blev afgivet uden om portalen',
  'Udeladt: nej.',
];
export const confirmedOutsidePortal: Field = [
  'Bekræftet uden om portalen',
  'om ordren blev bekræftet uden om portalen',
  'Udeladt: nej.',
];
export const citizenAge: Field = ['Alder', 'borgerens alder', 'Hele år; udeladt: prøves ikke.'];
export const monthsUnemployed: Field = [
  'Ledige måneder af de seneste 18',
  'ledige måneder af de seneste 18',
  'Hele måneder, talt af den, der spørger; udeladt: prøves ikke.',
];
export const otherOrders: Field = ['Andre ordrer', 'borgerens andre ordrer', 'Udeladt: ingen kendes.'];
export const closure: Field = [
  'Ophør før tid',
  'hvordan forløbet ophørte, når det ikke løb ud',
  'Udeladt: det løb ud.',
];
export const ground: Field = ['Grund', 'hvordan forløbet ophørte, hvis det ikke løb ud'];
export const lastOpenDay: Field = [
  'Sidste åbne dag',
  'sidste åbne dag, når forløbet ophørte',
  'Dagen er med; ingen, hvor der blev afbestilt før start.',
];
export const contactMinutes: Field = [
  'Minutter pr. mentorkontakt (1–60)',
  'minutter i hver mentorkontakt, når de er kortere end en time',
  'Hele minutter; udeladt: en hel time.',
];
export const startedWorkOn: Field = [
  'Begyndte i job, praktik eller uddannelse',
  'den dag, borgeren begyndte i job, praktik eller uddannelse',
  'Udeladt: det skete ikke.',
];
export const orders: Field = [
  'Ordrer',
  'de ordrer, der gøres op sammen',
  'Højst 20000 ordrer, som tilsammen løber højst 260000 uger; flere spørges linje for linje.',
];
export const ordersAgreement: Field = [
  'Ordrens aftale',
  'denne ordres aftale',
  'Ved sit id eller som oplysning hel; udeladt af oplysningerne: opgørelsens.',
];

// ---- invoices ----

export const sentOn: Field = ['Fakturaen er sendt', 'den dag, fakturaen blev sendt'];
export const invoice: Field = ['Faktura', 'den faktura, der kontrolleres'];
export const invoiceKind: Field = ['Fakturaens art', 'hvad fakturaen er for'];
export const invoiceChannel: Field = ['Kanal', 'den vej, fakturaen blev sendt'];
export const earlierInvoicesKind: Field = ['Fakturaens art', 'hvad fakturaen var for'];
export const earlierInvoicesChannel: Field = ['Kanal', 'den vej, fakturaen blev sendt'];
export const invoiceLines: Field = ['Linjer', 'hvad der faktureres, linje for linje'];
export const earlierInvoicesLines: Field = ['Linjer', 'hvad der blev faktureret, linje for linje'];
export const linesAmount: Field = ['Beløb, kr.', 'linjens beløb i kroner uden moms'];
export const invoicedAmount: Field = ['Beløb, kr.', 'linjens beløb i kroner uden moms'];
export const linesBonus: Field = [
  'Bonus',
  'den bonus, linjen er for',
  'På en faktura, der kontrolleres, udeladt, når linjen er for noget andet.',
];
export const userIdent: Field = [
  'Brugerident',
  'den henvisning, køberen vil have fakturaen mærket med',
  'Udeladt: kendes ikke.',
];
export const ean: Field = ['EAN-nummer', 'køberens EAN-lokationsnummer', 'Udeladt: kendes ikke.'];
export const earlierInvoices: Field = [
  'Tidligere fakturaer',
  'ordrens fakturaer før denne, uanset art',
  'Udeladt: ingen.',
];
export const otherChannelAgreed: Field = [
  'Anden kanal aftalt',
  'om en anden kanal er konkret og klart aftalt for ordren',
  'Udeladt: nej.',
];
export const invoiced: Field = ['Faktureret hidtil', 'hvad der hidtil er faktureret, linje for linje'];

// ---- days that many facts have ----

export const firstDay: Field = ['Første dag', 'den første dag', 'Dagen er med.'];
export const lastDay: Field = ['Sidste dag', 'den sidste dag', 'Dagen er med.'];
export const employmentLastDay: Field = ['Sidste dag', 'den sidste dag', 'Dagen er med; udeladt: det fortsætter.'];
export const placementsLastDay: Field = [
  'Sidste dag',
  'den sidste dag',
  'Dagen er med; udeladt, hvor den kan det: placeringen fortsætter ud over forløbet.',
];
export const asOf: Field = [
  'Kendt til og med',
  'den sidste dag, man ved noget om',
  'Dagen er med; udeladt: alt er kendt.',
];
export const period: Field = ['Periode', 'dagene, begge ender medregnet'];

// ---- bonus ----

export const placements: Field = [
  'Placeringer',
  'borgerens virksomhedspraktikker og løntilskudsjob',
  'Udeladt: ingen kendes.',
];
export const placementsKind: Field = ['Art', 'virksomhedspraktik eller løntilskud'];
export const approvedOn: Field = [
  'Godkendt',
  'den dag, jobcentret godkendte placeringen',
  'Udeladt: hele placeringen regnes for godkendt.',
];
export const employment: Field = ['Job og uddannelse', 'borgerens job og uddannelse', 'Udeladt: intet kendes.'];
export const employmentKind: Field = ['Art', 'ordinært job, fleksjob eller uddannelse'];
export const monthlyIncome: Field = [
  'Indkomst',
  'jobbets indkomst i kroner for hver måned, efter måned som `2016-10`',
  'En måned, der udelades, er ikke kendt og aldrig 0.',
];
export const previousOrders: Field = [
  'Tidligere ordrer',
  'borgerens tidligere ordrer, hver med sit ophør',
  'Udeladt: ingen kendes.',
];
export const previousOrdersOrder: Field = ['Tidligere ordre', 'en af borgerens tidligere ordrer'];
export const figures: Field = [
  'Beløb, som kilden har mistet',
  'beløb, som kildedokumenterne har mistet',
  'Hvert gives af den, der spørger; udeladt: mangler og gættes aldrig.',
];
export const bonus1a: Field = ['Bonus 1a, kr.', 'beløbet for bonus 1a i kroner uden moms'];
export const bonus1b: Field = ['Bonus 1b, kr.', 'beløbet for bonus 1b i kroner uden moms'];
export const bonus3: Field = ['Bonus 3, kr.', 'beløbet for bonus 3 i kroner uden moms'];
export const bonus4: Field = ['Bonus 4, kr.', 'beløbet for bonus 4 i kroner uden moms'];
export const incomeThreshold: Field = [
  'Indkomstgrænse, kr.',
  'den månedsindkomst i kroner, som bonus 3 holdes op imod',
];
export const incomeThreshold4: Field = [
  'Indkomstgrænse for bonus 4, kr.',
  'den månedsindkomst i kroner, som bonus 4 holdes op imod',
  'Udeladt: den for bonus 3.',
];
export const delayMinimum: Field = [
  'Mindste bod ved forsinkelse, kr.',
  'den mindste bod for en dags forsinkelse i kroner',
];
export const invoicingDaily: Field = [
  'Daglig bod ved fakturering, kr.',
  'boden for en dags forkert fakturering i kroner',
];
export const subcontractor: Field = [
  'Bod for underleverandør, kr.',
  'boden for en underleverandør uden for listen i kroner',
];
export const quarter: Field = [
  'Kvartal',
  'et kalenderkvartal som `2016-Q4`',
  'Som oplysning enten `quarter` eller `period`.',
];
export const bonusStatementPeriod: Field = [
  'Periode',
  'de dage, opgørelsen dækker',
  'Begge ender er med. Enten `quarter` eller `period`.',
];
export const cases: Field = ['Sager', 'opgørelsens ordrer, hver med det, dens bonus hviler på'];
export const bonusStatementInvoice: Field = [
  'Faktura',
  'hvad en faktura på opgørelsen skal indeholde',
  'Udeladt: ingen faktura udarbejdes.',
];
export const invoiceDate: Field = ['Fakturadato', 'den dag, fakturaen er dateret', 'Udeladt: kendes ikke.'];

// ---- delivery ----

export const planned: Field = [
  'Planlagte uger',
  'hvad der var planlagt i hver forløbsuge',
  'En uge, der udelades, har ingen timer.',
];
export const week: Field = ['Uge', 'forløbsugens nummer', 'Uge 1 begynder på forløbets første dag.'];
export const activityHours: Field = ['Aktivitetstimer', 'timer med aktiviteter', 'Højst 4 decimaler.'];
export const placementHours: Field = [
  'Praktiktimer',
  'timer i virksomhedspraktik eller løntilskud, som er en del af forløbet',
  'Udeladt af en plan: ingen.',
];
export const specialistHours: Field = [
  'Specialisttimer',
  'af aktivitetstimerne dem hos psykiater eller psykolog',
  'Udeladt af en plan: ingen.',
];
export const contacts: Field = [
  'Kontakter',
  'mentors kontakter med borgeren',
  'Udeladt: intet er oplyst, og ingen findes forsømt. Tom: der var ingen.',
];
export const contactsOn: Field = ['Dag', 'dagen for kontakten', 'Inden for det bestilte forløb.'];
export const contactsKind: Field = [
  'Art',
  'en kontakt eller en individuel samtale uden arbejdsgiveren',
  'Udeladt: en kontakt.',
];
export const followUps: Field = [
  'Opfølgninger',
  'opfølgninger på en borger i en virksomhed',
  'Udeladt: intet er oplyst, og ingen findes forsømt. Tom: der var ingen.',
];
export const followUpsOn: Field = ['Dag', 'dagen for opfølgningen', 'Inden for det bestilte forløb.'];
export const byTelephone: Field = ['Pr. telefon', 'om opfølgningen skete pr. telefon', 'Udeladt: nej.'];
export const mentorBeside: Field = [
  'Ved siden af mentor',
  'hvad borgeren har ved siden af mentor',
  'Udeladt: kendes ikke, eller ingen mentor.',
];
export const contactsPerMonth: Field = [
  'Kontakter om måneden',
  'de kontakter om måneden, ordren kræver ud over aftalens mindste',
  'Udeladt: aftalens mindste.',
];
export const talkEveryMonths: Field = [
  'Samtale hver … måned',
  'hvor mange måneder der er mellem to individuelle samtaler efter ordren',
  'Udeladt: som aftalen har det.',
];

// ---- deadlines ----

export const events: Field = [
  'Undervejs i forløbet',
  'hvad der vides om ordrens liv ud over ordren',
  'Udeladt: intet.',
];
export const eventsApprovedOn: Field = [
  'Leveringsaftalen godkendt',
  'den dag, leverandøren godkendte leveringsaftalen i portalen',
  'Udeladt: kendes ikke.',
];
export const startedOn: Field = ['Borgeren begyndte', 'den dag, borgeren faktisk begyndte', 'Udeladt: kendes ikke.'];
export const sentBackOn: Field = [
  'Tilbagevisiteret',
  'den dag, borgeren blev tilbagevisiteret for vold eller trusler',
  'Udeladt: det skete ikke.',
];
export const policeReportedOn: Field = [
  'Anmeldt til politiet',
  'den dag, der blev anmeldt til politiet',
  'Udeladt: det skete ikke.',
];
export const interimReports: Field = [
  'Rapporter undervejs',
  'de rapporter undervejs, ordren beder om',
  'En af de tre måder. Udeladt: ingen.',
];
export const everyWeeks: Field = ['Rapport hver … uge', 'ugerne mellem to rapporter', 'Hele uger fra forløbets start.'];
export const everyMonths: Field = [
  'Rapport hver … måned',
  'månederne mellem to rapporter',
  'Hele måneder fra forløbets start.',
];
export const interimReportsDueOn: Field = ['Rapportdage', 'de dage, der skal rapporteres'];
export const finalReportBy: Field = [
  'Aftalt dag for slutrapport',
  'en anden dag for slutrapporten, aftalt med jobcentret',
  'Dagen er med; udeladt: som aftalen har det.',
];
export const eventsPlacements: Field = [
  'Placeringer',
  'praktikker og løntilskudsjob, der følges op på',
  'Udeladt: ingen.',
];
export const eventsFollowUps: Field = [
  'Opfølgninger',
  'dagene for de opfølgninger, der fandt sted',
  'Et interval regnes fra den seneste; udeladt: ingen.',
];
export const planCovers: Field = [
  'Planen dækker',
  'om borgerens planer dækker en uge eller en måned',
  'Udeladt: en uge.',
];

// ---- the framework agreement ----

export const trigger: Field = ['Hændelse', 'hvad der skete, adskilt ved `kind`'];
export const triggerKind: Field = ['Art', 'hvilken slags hændelse det er'];
export const triggerOn: Field = ['Dag', 'dagen for hændelsen, som fristerne regnes fra'];
export const extendedBefore: Field = ['Forlænget før', 'om aftalen er forlænget før', 'Udeladt: nej.'];
export const triggerBy: Field = ['Af', 'den part, der opsiger'];
export const triggerGround: Field = ['Grund', 'opsigelsens eller udelukkelsens grund', 'Udeladt: ingen er oplyst.'];
export const since: Field = ['Hindret fra', 'hindringens første dag', 'Dagen er med.'];
export const hindered: Field = ['Hindret', 'den part, der er hindret'];
export const triggerWhat: Field = ['Opsagt', 'hvilken aftale der opsiges'];
export const paymentDueOn: Field = ['Betaling forfaldt', 'den dag, betalingen forfaldt', 'Udeladt: kendes ikke.'];
export const describesBreach: Field = [
  'Beskriver misligholdelsen',
  'om påkravet beskriver misligholdelsen',
  'Udeladt: kendes ikke.',
];
export const announcesCancellation: Field = [
  'Varsler ophævelse',
  'om påkravet varsler, at aftalen ellers ophæves',
  'Udeladt: kendes ikke.',
];
export const earlier: Field = ['Tidligere', 'dagene for dem før denne', 'Udeladt: ingen.'];
export const personalInjuryCover: Field = [
  'Dækning af personskade, kr.',
  'dækningen af personskade pr. forsikringsår i kroner',
  'Udeladt: kendes ikke.',
];

// ---- penalties ----

export const value: Field = [
  'Værdi, kr.',
  'værdien af det, der er forsinket',
  'Kroner uden moms; ved udbedring den mangelfulde del.',
];
export const wholeValue: Field = [
  'Værdi af det hele, kr.',
  'værdien af det hele, når resten ikke med rimelighed kan bruges uden den forsinkede del',
  'Udeladt: resten kan bruges.',
];
export const delayPenaltyDueOn: Field = [
  'Frist',
  'den dag, der skulle leveres',
  'Eller den sidste dag i fristen for udbedring.',
];
export const deliveredOn: Field = ['Leveret', 'den dag, der blev leveret', 'Eller udbedret.'];
export const delayPenaltyKind: Field = ['Art', 'forsinket levering eller forsinket udbedring'];
export const documentedLoss: Field = [
  'Dokumenteret tab, kr.',
  'det dokumenterede tab i kroner',
  'Uden personskade; udeladt: intet er dokumenteret.',
];
export const wrongAmount: Field = [
  'Forkert beløb, kr.',
  'hvad der er faktureret forkert, i kroner uden moms',
  'Ved en dublet hele beløbet, ellers den forkerte del. Som oplysning enten `wrongAmount` eller `period`.',
];
export const invoicingPenaltyPeriod: Field = [
  'Dage med forkert fakturering',
  'de dage, faktureringen var forkert, når intet beløb kan gøres op',
  'Begge ender er med. Enten `wrongAmount` eller `period`.',
];
export const excused: Field = [
  'Undskyldt',
  'om leverandøren har godtgjort, at fejlen var undskyldelig',
  'Udeladt: nej.',
];
export const earlierErrors: Field = [
  'Tidligere fejl',
  'forkerte fakturaer før denne under rammeaftalen',
  'Undskyldte fejl tælles ikke; udeladt: kendes ikke.',
];
export const breach: Field = ['Misligholdelse', 'misligholdelsen, adskilt ved `kind`'];
export const breachKind: Field = ['Art', 'hvilken slags misligholdelse det er'];
export const establishedOn: Field = ['Konstateret', 'den dag, misligholdelsen blev konstateret', 'Dagen er med.'];
export const endedOn: Field = [
  'Ophørt',
  'den dag, misligholdelsen ophørte eller kravet blev opfyldt',
  'Dagen er med; mens den varer, den dag der tælles til.',
];
export const maximum: Field = ['Maksimum, kr.', 'bodens maksimum i kroner', 'Udeladt: intet er oplyst.'];
export const estimatedTurnover: Field = [
  'Anslået omsætning, kr.',
  'den årlige omsætning i kroner, som udbuddet anslog',
  'Udeladt: kendes ikke.',
];
export const penalty: Field = ['Bod, kr.', 'hvad der er betalt i bod for samme forhold, i kroner', 'Udeladt: intet.'];
export const personalInjury: Field = [
  'Personskade, kr.',
  'erstatning for personskade i kroner, som intet loft gælder for',
  'Udeladt: ingen.',
];
export const earlierDamages: Field = [
  'Tidligere erstatning, kr.',
  'erstatning i kroner, der allerede er forfaldet samme år og tæller med under loftet',
  'Udeladt: ingen.',
];
export const interestAmount: Field = ['Forsinket beløb, kr.', 'den del af betalingen, der er forsinket, i kroner'];
export const interestDueOn: Field = ['Forfaldt', 'den dag, betalingen forfaldt'];
export const paidOn: Field = ['Betalt', 'den dag, der blev betalt'];
export const referenceRates: Field = ['Referencesatser', 'de offentliggjorte referencesatser', 'I vilkårlig orden.'];
export const referenceRatesFrom: Field = ['Gælder fra', 'den første dag, satsen gælder', 'Dagen er med.'];
export const percent: Field = ['Procent', 'en procentsats', 'Højst 4 decimaler; en sats kan ligge under 0.'];
export const ratesKnownThrough: Field = [
  'Satser kendt til og med',
  'den sidste dag, satserne er kendt for',
  'Dagen er med; udeladt: den seneste sats gælder fortsat.',
];

// ---- prices and offers ----

export const price: Field = [
  'Pris, kr.',
  'en tilbudt pris i kroner i timen uden moms',
  'Højst 4 decimaler. Ved en regulering enten `price` eller `prices`.',
];
export const prices: Field = [
  'Priser',
  'priserne i kroner i timen uden moms, efter niveau',
  'Ved en regulering enten `price` eller `prices`.',
];
export const oldIndex: Field = [
  'Gammelt indeks',
  'nettoprisindekset for januar året før',
  'Over 0, højst 4 decimaler.',
];
export const newIndex: Field = [
  'Nyt indeks',
  'nettoprisindekset for januar i reguleringsåret',
  'Over 0, højst 4 decimaler.',
];
export const extended: Field = ['Forlænget', 'om aftalen er forlænget'];
export const receivedOn: Field = ['Modtaget', 'den dag, varslet med dokumentation var køberen i hænde'];
export const effectiveOn: Field = ['Gælder fra', 'den dag, de nye priser træder i kraft', 'Dagen er med.'];
export const regulatedBefore: Field = ['Reguleret før', 'om priserne er reguleret før', 'Udeladt: nej.'];
export const regulatePriceApprovedOn: Field = [
  'Godkendt',
  'den dag, køberen godkendte en stigning skriftligt',
  'Udeladt: det er ikke sket.',
];
export const outsidePrice: Field = [
  'Pris udenfor, kr.',
  'den laveste pris i kroner i timen for samme ydelse på lignende vilkår uden for aftalen',
  'Hører til én `price`; udeladt: kendes ikke.',
];
export const turnovers: Field = [
  'Omsætning, kr.',
  'omsætningen i kroner i de seneste disponible regnskabsår',
  'Udeladt: kendes ikke.',
];
export const solutionPages: Field = ['Sider', 'siderne i løsningsbeskrivelsen i alt', 'Udeladt: kendes ikke.'];
export const lot: Field = ['Delaftale', 'delaftalens id'];
export const offers: Field = ['Tilbud', 'tilbuddene på delaftalen'];
export const bidder: Field = ['Tilbudsgiver', 'et id for tilbudsgiveren uden indhold'];
export const quality: Field = ['Kvalitet', 'karakteren for kvalitet, fra 0 til 100'];
export const winners: Field = [
  'Vindere',
  'de tilbudsgivere, der vinder den delaftale, som denne tildeles iblandt',
  'Udeladt: kendes ikke.',
];

// ---- absence ----

export const firstMeeting: Field = ['Indkaldt til første møde', 'dagen for det første møde'];
export const appearedOn: Field = ['Mødt op', 'den dag, borgeren mødte op', 'Udeladt: det er ikke sket.'];
export const firstDayAbsenceAsOf: Field = [
  'Set fra dagen',
  'den sidste dag, man ved noget om',
  'Dagen er med; udeladt: dagen for fremmødet, ellers det seneste møde.',
];
export const absenceAsOf: Field = [
  'Set fra dagen',
  'den sidste dag, man ved noget om',
  'Dagen er med, og senere hændelser udelades; udeladt: den seneste hændelses dag.',
];
export const absenceEvents: Field = [
  'Hændelser',
  'hvad der skete med borgeren, og hvad der følger af det',
  'I vilkårlig orden.',
];
export const eventsKind: Field = ['Art', 'hvilken slags hændelse det er'];
export const eventsOn: Field = ['Dag', 'den dag, det skete, eller den dag, en besked kom'];
export const eventsTo: Field = ['Til', 'hvem sygdommen blev meldt til'];
export const beforeMeeting: Field = ['Før mødet', 'om det var før mødetid', 'Udeladt: kendes ikke.'];
export const hours: Field = [
  'Fraværstimer',
  'timer, der manglede af dagen',
  'Over 0 og højst 24; udeladt, når hele dagen manglede.',
];
export const cause: Field = [
  'Årsag',
  'den årsag, borgeren oplyste, eller kommunens kode for den',
  'Udeladt: kendes ikke.',
];
export const eventsReport: Field = [
  'Indberet',
  'om leverandøren indberetter til portalen',
  'I så fald med en note; udeladt: nej.',
];
export const note: Field = ['Note', 'noten til portalen', 'Kræves ved indberetning.'];
export const dialogueHeld: Field = [
  'Dialog ført',
  'om leverandøren har talt med borgeren om det',
  'Udeladt: kendes ikke.',
];
export const grantedByProvider: Field = ['Givet af leverandøren', 'om leverandøren selv gav fri', 'Udeladt: nej.'];
export const about: Field = ['Om', 'hvad oplysningen handler om'];
export const month: Field = ['Måned', 'en kalendermåned som `2016-10`'];
export const attendanceProtocolDays: Field = ['Dage', 'månedens dage, hver med sine timer'];
export const date: Field = ['Dato', 'dagen'];
export const plannedHours: Field = ['Planlagte timer', 'timer, der var planlagt', 'Højst 4 decimaler.'];
export const attendedHours: Field = [
  'Fremmødte timer',
  'timer, borgeren var mødt, i huset og ude af det',
  'Højst 4 decimaler.',
];
export const sickness: Field = ['Sygdom', 'egen sygdom, som Kontaktcentret har vurderet den', 'Udeladt: ingen.'];
export const outOfHouse: Field = ['Ude af huset', 'hvor de fremmødte timer lå ude af huset', 'Udeladt: i huset.'];
export const outOfHouseKind: Field = ['Art', 'aktivitet eller praktik'];
export const documented: Field = ['Dokumenteret', 'om der er dokumentation for det'];

// ---- another reading ----

export const operation: Field = ['Spørgsmål', 'det spørgsmål, der stilles igen under hver fortolkning'];
export const input: Field = [
  'Input',
  'hvad spørgsmålet stilles med',
  'Aftale og fortolkninger kan stå her eller udenfor.',
];
