import type { Same } from './field.ts';
import type * as en from './fields-en.ts';

/** Danish: the fields of what is asked and answered. */

/** What every question is asked with. */
export const question: Same<typeof en.question> = {
  area: ['Område', 'den del af forretningen, en regel handler om', 'Udeladt: alle.'],
  topic: ['Emne', 'det forhold om systemer og data, en regel handler om', 'Udeladt: alle.'],
  party: ['Part', 'den part, en pligt påhviler', 'Udeladt: alle.'],
  status: [
    'Status',
    'hvad der er blevet af en regel: beregnet, data, pligt, fortalt eller ikke beregnelig',
    'Udeladt: alle.',
  ],
  agreement: [
    'Aftale',
    'den aftale, der spørges',
    'En af de medfølgende ved sit id, en hel egen aftale eller en aftales daterede udgaver.',
  ],
  agreementVersions: [
    'Udgaver',
    'en ændret aftales tekster i datoorden',
    'Hver begynder dagen efter, at den foregående slutter.',
  ],
  versionsFirstDay: ['Gælder fra', 'den første dag, udgaven gælder', 'Dagen er med.'],
  versionsLastDay: [
    'Gælder til og med',
    'den sidste dag, udgaven gælder',
    'Dagen er med; udelades, når den stadig gælder.',
  ],
  versionsAgreement: ['Tekst', 'aftalen, som den lød dengang', 'Ved sit id eller hel.'],
  agreementOn: [
    'Spørgsmålets dag',
    'den dag, hvis udgave svarer på et spørgsmål uden ordre',
    'Kan undværes, når der spørges om en ordre.',
  ],
  readings: [
    'Fortolkninger',
    'hvordan tvetydige bestemmelser læses, efter fortolkningens id',
    'En fortolkning, der udelades, har sin standard.',
  ],
  steps: ['Mellemregninger', 'om svaret fortæller sine mellemregninger med kilder', 'Udeladt: ja.'],
  ref: ['Reference', 'spørgerens eget mærke på input, som kommer tilbage med svaret', 'Højst 100 tegn.'],
  meta: [
    'Om svaret',
    'om svaret også fortæller, hvilken mulighed der gælder for hver fortolkning',
    'Udeladt: kun dem, der er valgt anderledes.',
  ],
  partial: [
    'Delvist',
    'om de, der kan besvares, bliver besvaret, selv om andre på listen afvises',
    'De afviste står i `refused`. Udeladt: én, der afvises, afviser alt.',
  ],
};

/** An order and how it ended. */
export const course: Same<typeof en.course> = {
  order: ['Ordre', 'den ordre, der spørges om'],
  id: ['Id', 'afsenderens eget id, som gives uændret tilbage', 'Højst 200 tegn; ingen personoplysninger.'],
  citizen: [
    'Borger',
    'et id for borgeren uden indhold',
    'Aldrig et CPR-nummer; udeladt: ordrer kan ikke kendes som samme borgers.',
  ],
  provider: [
    'Leverandør',
    'et id for leverandøren uden indhold',
    'Udeladt: det vides ikke, om to ordrer har den samme.',
  ],
  level: ['Niveau', 'niveauets id', 'For eksempel `virksomhedsspor-b`.'],
  benefitGroup: [
    'Ydelse',
    'borgerens ydelse',
    'Udeladt: det, der afhænger af den, prøves ikke eller meldes som manglende.',
  ],
  orderedOn: ['Bestilt', 'den dag, ordren blev afgivet', 'Udeladt: det, der afhænger af dagen, prøves ikke.'],
  startsOn: ['Starter', 'forløbets første dag', 'Dagen er med.'],
  weeks: ['Uger', 'bestilte uger', 'Hele uger à 7 dage fra første dag. Enten `weeks` eller `endsOn`.'],
  endsOn: ['Sidste dag', 'bestilt sidste dag', 'Dagen er med. Enten `weeks` eller `endsOn`.'],
  hoursPerWeek: [
    'Timer om ugen',
    'timer om ugen',
    'Over 0 og højst 168, med højst 4 decimaler. Enten `hoursPerWeek` eller `hoursInterval`.',
  ],
  hoursInterval: ['Timeinterval', 'mindst og højst timer om ugen', 'Enten `hoursPerWeek` eller `hoursInterval`.'],
  min: ['Mindst', 'færrest timer om ugen', 'Tallet er med.'],
  max: ['Højst', 'flest timer om ugen', 'Tallet er med.'],
  hourlyRate: ['Timepris, kr.', 'kroner i timen uden moms', 'Højst 4 decimaler.'],
  offeredRate: [
    'Tilbudt timepris, kr.',
    'de tilbudte kroner i timen uden moms, hvor `hourlyRate` siden er reguleret',
    'Højst 4 decimaler; udeladt: `hourlyRate` er den tilbudte.',
  ],
  orderedOutsidePortal: [
    'Bestilt uden om systemet',
    'om ordren blev afgivet uden om det it-system, aftalen kræver, fx en udbudsportal',
    'Udeladt: nej.',
  ],
  confirmedOutsidePortal: [
    'Bekræftet uden om systemet',
    'om ordren blev bekræftet uden om det it-system, aftalen kræver, fx en udbudsportal',
    'Udeladt: nej.',
  ],
  elements: [
    'Elementer',
    'det, ordren nævner, med ordene i leverandørens løsningsbeskrivelse',
    'Udeladt: intet er nævnt.',
  ],
  checkOrderProvider: ['Leverandør', 'hvad leverandøren har tilbudt', 'Udeladt: kendes ikke.'],
  activities: ['Aktiviteter', 'de aktiviteter, leverandørens løsningsbeskrivelse nævner'],
  citizenAge: ['Alder', 'borgerens alder', 'Hele år; udeladt: prøves ikke.'],
  minutes: ['Minutter', 'hvor mange minutter kontakten varede, fra 1 til ugens minutter'],
  monthsUnemployed: [
    'Ledige måneder af de seneste 18',
    'ledige måneder af de seneste 18',
    'Hele måneder, talt af den, der spørger; udeladt: prøves ikke.',
  ],
  otherOrders: ['Andre ordrer', 'borgerens andre ordrer', 'Udeladt: ingen kendes.'],
  otherOrdersOrder: ['Ordren', 'den anden ordre, som den blev afgivet'],
  regulation: [
    'Regulering af prisen',
    'hvordan den tilbudte pris siden er reguleret, med oplysningerne i `regulate-price`',
    'Dens pris er `order.offeredRate`; udeladt: den er ikke reguleret.',
  ],
  agreementPeriod: [
    'Aftaleperiode',
    'hvornår aftalen løber',
    'Går forud for det, aftalen siger; udeladt og ikke sagt: prøves ikke.',
  ],
  closure: ['Ophør før tid', 'hvordan forløbet ophørte, når det ikke løb ud', 'Udeladt: det løb ud.'],
  ground: ['Grund', 'hvordan forløbet ophørte, hvis det ikke løb ud'],
  lastOpenDay: [
    'Sidste åbne dag',
    'sidste åbne dag, når forløbet ophørte',
    'Dagen er med; ingen, hvor der blev afbestilt før start.',
  ],
  contactMinutes: [
    'Minutter pr. mentorkontakt (1–60)',
    'minutter i hver mentorkontakt, når de er kortere end en time',
    'Hele minutter; udeladt: en hel time.',
  ],
  startedWorkOn: [
    'Begyndte i job, praktik eller uddannelse',
    'den dag, borgeren begyndte i job, praktik eller uddannelse',
    'Udeladt: det skete ikke.',
  ],
  pauses: [
    'Betalingsstop',
    'dage, hvor betalingen er stoppet, og hvorfor',
    'Inden for det åbne forløb, og ingen dag to gange; udeladt: ingen.',
  ],
  pausesFirstDay: ['Første dag', 'den første dag, hvor betalingen er stoppet', 'Dagen er med.'],
  pausesLastDay: [
    'Sidste dag',
    'den sidste dag, hvor betalingen er stoppet',
    'Dagen er med; ikke efter den sidste åbne dag.',
  ],
  pausesGround: ['Grund', 'hvorfor betalingen er stoppet', 'En, som aftalen nævner: `force-majeure`.'],
  rateChanges: [
    'Regulerede timepriser',
    'timepriser, der får virkning, mens forløbet løber',
    'I vilkårlig rækkefølge, og ingen dag to gange; udeladt: ingen.',
  ],
  rateChangesFrom: [
    'Fra',
    'den første dag med timeprisen',
    'Dagen er med; efter starten og ikke efter den bestilte slutdag.',
  ],
  orders: [
    'Ordrer',
    'de ordrer, der gøres op sammen',
    'Højst 20000 ordrer, som tilsammen løber højst 260000 uger; flere spørges linje for linje.',
  ],
  ordersAgreement: [
    'Ordrens aftale',
    'denne ordres aftale',
    'Ved sit id eller som oplysning hel; udeladt af oplysningerne: opgørelsens.',
  ],
};

/** Invoices. */
export const invoicing: Same<typeof en.invoicing> = {
  invoiceKind: ['Fakturaens art', 'hvad fakturaen er for'],
  invoiceChannel: ['Kanal', 'den vej, fakturaen blev sendt'],
  earlierInvoicesKind: ['Fakturaens art', 'hvad fakturaen var for'],
  earlierInvoicesChannel: ['Kanal', 'den vej, fakturaen blev sendt'],
  invoiceLines: ['Linjer', 'hvad der faktureres, linje for linje'],
  earlierInvoicesLines: ['Linjer', 'hvad der blev faktureret, linje for linje'],
  linesAmount: ['Beløb, kr.', 'linjens beløb i kroner uden moms'],
  invoicedAmount: ['Beløb, kr.', 'linjens beløb i kroner uden moms'],
  linesBonus: [
    'Bonus',
    'den bonus, linjen er for',
    'På en faktura, der kontrolleres, udeladt, når linjen er for noget andet.',
  ],
  userIdent: ['Brugerident', 'den henvisning, køberen vil have fakturaen mærket med', 'Udeladt: kendes ikke.'],
  ean: ['EAN-nummer', 'køberens EAN-lokationsnummer', 'Udeladt: kendes ikke.'],
  earlierInvoices: ['Tidligere fakturaer', 'ordrens fakturaer før denne, uanset art', 'Udeladt: ingen.'],
  otherChannelAgreed: [
    'Anden kanal aftalt',
    'om en anden kanal er konkret og klart aftalt for ordren',
    'Udeladt: nej.',
  ],
  invoiceCredits: [
    'Krediterer',
    'hvad en kreditnota nedsætter',
    'Udeladt: en bonus, hvor en linje nævner en, ellers forløbet. Kun på en kreditnota.',
  ],
  earlierInvoicesCredits: [
    'Krediterer',
    'hvad en kreditnota nedsætter',
    'Udeladt: en bonus, hvor en linje nævner en, ellers forløbet. Kun på en kreditnota.',
  ],
  invoiceStatus: [
    'Status',
    'om fakturaen blev sendt tilbage',
    'Udeladt: nej. En, der blev det, regnes for aldrig sendt.',
  ],
  earlierInvoicesStatus: [
    'Status',
    'om fakturaen blev sendt tilbage',
    'Udeladt: nej. En, der blev det, regnes for aldrig sendt.',
  ],
  invoicedKind: ['Linjens art', 'om linjen er krediteret', 'Udeladt: den er faktureret. Af begge er beløbet positivt.'],
  decisions: [
    'Afgørelser om bonus',
    'hvad der er afgjort om ordrens bonusser, som `bonus` giver det',
    'Udeladt: beløbene på en bonusfaktura kontrolleres ikke.',
  ],
  decisionsBonus: ['Bonus', 'den bonus, der er afgjort'],
  decisionsName: ['Navn', 'hvad aftalen kalder bonussen', 'Ses der ikke på.'],
  decisionsPaidAs: ['Betales som', 'om bonussen betales som en del af forløbets pris', 'Ses der ikke på.'],
  decisionsAsks: ['Kræver', 'hvad bonussen kræver', 'Ses der ikke på.'],
  decisionsOutcome: ['Udfald', 'om bonussen er optjent, ikke optjent eller ikke afgjort'],
  decisionsAmount: [
    'Beløb, kr.',
    'bonussens beløb i kroner uden moms',
    'Intet, hvor bonussen ikke er optjent, eller beløbet ikke kendes.',
  ],
  decisionsWindow: ['Periode', 'de dage, bonussen kan optjenes i', 'Ses der ikke på.'],
  decisionsMeasuredOn: ['Måledag', 'den dag, hvis tilstand afgør det', 'Ses der ikke på.'],
  decisionsEarnedOn: ['Optjent den', 'den dag, bonussen blev optjent', 'Ses der ikke på.'],
  decisionsReasons: ['Grunde', 'hvorfor det blev afgjort sådan', 'Ses der ikke på.'],
  decisionsAssumed: ['Ikke oplyst', 'det, der ikke blev oplyst og blev taget som intet', 'Ses der ikke på.'],
  decisionsMissing: ['Mangler', 'hvad afgørelsen manglede', 'Ses der ikke på.'],
  decisionsKnowableFrom: ['Kan vides fra', 'den første dag, det kan vides', 'Ses der ikke på.'],
  decisionsChangeableUntil: ['Kan ændres til', 'den sidste dag, nye oplysninger kan ændre det', 'Ses der ikke på.'],
  invoiced: ['Faktureret hidtil', 'hvad der hidtil er faktureret, linje for linje'],
  ordersEarlierInvoices: [
    'Sendt hidtil',
    'ordrens fakturaer hidtil, af enhver art, og deres kreditnotaer',
    'I den rækkefølge, de blev sendt; udeladt: ingen.',
  ],
  buyer: [
    'Køber',
    'den køber, der har bestilt, som en bonusfaktura nævner den',
    'En ordres egen går forud; udeladt: ikke kendt, og en bonusfaktura venter.',
  ],
  invoices: ['Fakturaer', 'hvad der er modtaget på ordren og kontrolleres nu', 'I den rækkefølge, det er modtaget.'],
  number: ['Nummer', 'det nummer, fakturaen bærer', 'Udeladt: ikke oplyst.'],
  invoicesKind: ['Fakturaens art', 'hvad fakturaen er for'],
  invoicesChannel: ['Kanal', 'den vej, fakturaen er sendt'],
  invoicesLines: ['Linjer', 'hvad der faktureres, linje for linje'],
  invoicesCredits: [
    'Krediterer',
    'hvad en kreditnota nedsætter',
    'Udeladt: en bonus, hvor en linje nævner en, ellers forløbet. Kun på en kreditnota.',
  ],
  invoicesStatus: [
    'Status',
    'om fakturaen er sendt tilbage',
    'Udeladt: det er den ikke. En, der er, tæller som aldrig sendt.',
  ],
  before: ['Før', 'opgørelsen, som der blev spurgt dengang'],
  after: ['Nu', 'opgørelsen, som der spørges nu'],
  beforeAgreement: ['Aftale', 'aftalen dengang', 'Ved sit id eller hel; udeladt: den, der gælder for begge.'],
  afterAgreement: ['Aftale', 'aftalen nu', 'Ved sit id eller hel; udeladt: den, der gælder for begge.'],
  invoiceRunMonth: [
    'Måned',
    'den måned som `2016-10`, hvis del af planen faktureres',
    'Som oplysning en af `month` og `asOf`.',
  ],
  invoiceRunAsOf: [
    'Set fra dagen',
    'den dag, hvor alt foreslås, der kan sendes, og den sidste dag, man ved noget om',
    'Dagen er med. En af `month` og `asOf`.',
  ],
};

/** Days that many facts have. */
export const days: Same<typeof en.days> = {
  firstDay: ['Første dag', 'den første dag', 'Dagen er med.'],
  lastDay: ['Sidste dag', 'den sidste dag', 'Dagen er med.'],
  employmentLastDay: ['Sidste dag', 'den sidste dag', 'Dagen er med; udeladt: det fortsætter.'],
  placementsLastDay: [
    'Sidste dag',
    'den sidste dag',
    'Dagen er med; udeladt, hvor den kan det: placeringen fortsætter ud over forløbet.',
  ],
  asOf: ['Kendt til og med', 'den sidste dag, man ved noget om', 'Dagen er med; udeladt: alt er kendt.'],
  period: ['Periode', 'dagene, begge ender medregnet'],
  date: ['Dato', 'dagen'],
  month: ['Måned', 'en kalendermåned som `2016-10`'],
  week: ['Uge', 'forløbsugens nummer', 'Uge 1 begynder på forløbets første dag.'],
  sentOn: ['Fakturaen er sendt', 'den dag, fakturaen blev sendt'],
  agreedDueOn: ['Aftalt forfaldsdag', 'den forfaldsdag, der er aftalt i stedet for den almindelige'],
  faulty: ['Mangelfuld faktura', 'fakturaen er ikke, som aftalen kræver'],
  rightEan: ['Rigtigt EAN-nummer', 'om det EAN-nummer, leverandøren fik oplyst, var det rigtige'],
  invoice: ['Faktura', 'den faktura, der kontrolleres'],
  approvedOn: ['Godkendt', 'den dag, kommunen godkendte placeringen', 'Udeladt: hele placeringen regnes for godkendt.'],
};

/** Bonus. */
export const bonus: Same<typeof en.bonus> = {
  placements: [
    'Placeringer',
    'borgerens virksomhedspraktikker og løntilskudsjob',
    'Udeladt: ikke oplyst; en tom liste: der var ingen.',
  ],
  placementsKind: ['Art', 'virksomhedspraktik eller løntilskud'],
  employment: [
    'Job og uddannelse',
    'borgerens job og uddannelse',
    'Udeladt: ikke oplyst; en tom liste: der var intet.',
  ],
  employmentKind: ['Art', 'ordinært job, fleksjob eller uddannelse'],
  monthlyIncome: [
    'Indkomst',
    'jobbets indkomst i kroner for hver måned, efter måned som `2016-10`',
    'En måned, der udelades, er ikke kendt og aldrig 0.',
  ],
  previousOrders: ['Tidligere ordrer', 'borgerens tidligere ordrer, hver med sit ophør', 'Udeladt: ingen kendes.'],
  previousOrdersOrder: ['Tidligere ordre', 'en af borgerens tidligere ordrer'],
  quarter: ['Kvartal', 'et kalenderkvartal som `2016-Q4`', 'Som oplysning enten `quarter` eller `period`.'],
  bonusStatementPeriod: [
    'Periode',
    'de dage, opgørelsen dækker',
    'Begge ender er med. Enten `quarter` eller `period`.',
  ],
  cases: ['Sager', 'opgørelsens ordrer, hver med det, dens bonus hviler på'],
  bonusStatementInvoice: [
    'Faktura',
    'hvad en faktura på opgørelsen skal indeholde',
    'Udeladt: ingen faktura udarbejdes.',
  ],
  invoiceDate: ['Fakturadato', 'den dag, fakturaen er dateret', 'Udeladt: kendes ikke.'],
};

/** Delivery. */
export const delivery: Same<typeof en.delivery> = {
  planned: ['Planlagte uger', 'hvad der var planlagt i hver forløbsuge', 'En uge, der udelades, har ingen timer.'],
  activityHours: ['Aktivitetstimer', 'timer med aktiviteter', 'Højst 4 decimaler.'],
  placementHours: [
    'Praktiktimer',
    'timer i virksomhedspraktik eller løntilskud, som er en del af forløbet',
    'Udeladt af en plan: ingen.',
  ],
  specialistHours: [
    'Specialisttimer',
    'af aktivitetstimerne dem hos psykiater eller psykolog',
    'Udeladt af en plan: ingen.',
  ],
  contacts: [
    'Kontakter',
    'mentors kontakter med borgeren',
    'Udeladt: intet er oplyst, og ingen findes forsømt. Tom: der var ingen.',
  ],
  contactsOn: ['Dag', 'dagen for kontakten', 'Inden for det bestilte forløb.'],
  contactsKind: ['Art', 'en kontakt eller en individuel samtale uden arbejdsgiveren', 'Udeladt: en kontakt.'],
  followUps: [
    'Opfølgninger',
    'opfølgninger på en borger i en virksomhed',
    'Udeladt: intet er oplyst, og ingen findes forsømt. Tom: der var ingen.',
  ],
  followUpsOn: ['Dag', 'dagen for opfølgningen', 'Inden for det bestilte forløb.'],
  byTelephone: ['Pr. telefon', 'om opfølgningen skete pr. telefon', 'Udeladt: nej.'],
  contactsPerMonth: [
    'Kontakter om måneden',
    'de kontakter om måneden, ordren kræver ud over aftalens mindste',
    'Udeladt: aftalens mindste.',
  ],
};

/** Deadlines. */
export const events: Same<typeof en.events> = {
  events: ['Undervejs i forløbet', 'hvad der vides om ordrens liv ud over ordren', 'Udeladt: intet.'],
  eventsApprovedOn: [
    'Leveringsaftalen godkendt',
    'den dag, leverandøren godkendte leveringsaftalen',
    'Udeladt: kendes ikke.',
  ],
  startedOn: ['Borgeren begyndte', 'den dag, borgeren faktisk begyndte', 'Udeladt: kendes ikke.'],
  stayedAway: [
    'Borgeren blev væk',
    'om borgeren blev væk fra starten, så en sen start ikke er leverandørens',
    'Udeladt: ikke oplyst.',
  ],
  sentBackOn: [
    'Tilbagevisiteret',
    'den dag, borgeren blev tilbagevisiteret for vold eller trusler',
    'Udeladt: det skete ikke.',
  ],
  policeReportedOn: ['Anmeldt til politiet', 'den dag, der blev anmeldt til politiet', 'Udeladt: det skete ikke.'],
  interimReports: [
    'Rapporter undervejs',
    'de rapporter undervejs, ordren beder om',
    'En af de tre måder. Udeladt: ingen.',
  ],
  everyWeeks: ['Rapport hver … uge', 'ugerne mellem to rapporter', 'Hele uger fra forløbets start.'],
  everyMonths: ['Rapport hver … måned', 'månederne mellem to rapporter', 'Hele måneder fra forløbets start.'],
  interimReportsDueOn: ['Rapportdage', 'de dage, der skal rapporteres'],
  finalReportBy: [
    'Aftalt dag for slutrapport',
    'en anden dag for slutrapporten, aftalt med kommunen',
    'Dagen er med; udeladt: som aftalen har det.',
  ],
  eventsPlacements: ['Placeringer', 'praktikker og løntilskudsjob, der følges op på', 'Udeladt: ingen.'],
  eventsFollowUps: [
    'Opfølgninger',
    'dagene for de opfølgninger, der fandt sted',
    'Et interval regnes fra den seneste; udeladt: ingen.',
  ],
  planCovers: ['Planen dækker', 'om borgerens planer dækker en uge eller en måned', 'Udeladt: en uge.'],
  mentorBeside: [
    'Ved siden af mentor',
    'hvad borgeren har ved siden af mentor',
    'Udeladt: en virksomhed eller uddannelse; i et mentorforløb for unge intet andet.',
  ],
  talkEveryMonths: [
    'Samtale hver … måned',
    'hvor mange måneder der er mellem to individuelle samtaler efter ordren',
    'Udeladt: som aftalen har det.',
  ],
};

/** The framework agreement. */
export const contract: Same<typeof en.contract> = {
  electronic: ['Elektronisk', 'om tildelingen blev meddelt elektronisk', 'Udeladt: ja.'],
  trigger: ['Hændelse', 'hvad der skete, adskilt ved `kind`'],
  triggerKind: ['Art', 'hvilken slags hændelse det er'],
  triggerOn: ['Dag', 'dagen for hændelsen, som fristerne regnes fra'],
  extendedBefore: ['Forlænget før', 'om aftalen er forlænget før', 'Udeladt: nej.'],
  timesExtended: ['Antal forlængelser', 'hvor mange gange aftalen er forlænget før', 'I stedet for ja eller nej.'],
  meetingsHeld: ['Holdte møder', 'hvor mange forhandlingsmøder der er holdt', 'Udeladt: kendes ikke.'],
  triggerBy: ['Af', 'den part, der opsiger'],
  triggerGround: ['Grund', 'opsigelsens eller udelukkelsens grund', 'Udeladt: ingen er oplyst.'],
  since: ['Hindret fra', 'hindringens første dag', 'Dagen er med.'],
  hindered: ['Hindret', 'den part, der er hindret'],
  triggerWhat: ['Opsagt', 'hvilken aftale der opsiges'],
  paymentDueOn: ['Betaling forfaldt', 'den dag, betalingen forfaldt', 'Udeladt: kendes ikke.'],
  describesBreach: ['Beskriver misligholdelsen', 'om påkravet beskriver misligholdelsen', 'Udeladt: kendes ikke.'],
  announcesCancellation: [
    'Varsler ophævelse',
    'om påkravet varsler, at aftalen ellers ophæves',
    'Udeladt: kendes ikke.',
  ],
  earlier: ['Tidligere', 'dagene for dem før denne', 'Udeladt: ingen.'],
  personalInjuryCover: [
    'Dækning af personskade, kr.',
    'dækningen af personskade pr. forsikringsår i kroner',
    'Udeladt: kendes ikke.',
  ],
};

/** Penalties. */
export const penalties: Same<typeof en.penalties> = {
  documentedLoss: [
    'Dokumenteret tab, kr.',
    'det dokumenterede tab i kroner',
    'Uden personskade; udeladt: intet er dokumenteret.',
  ],
  wrongAmount: [
    'Forkert beløb, kr.',
    'hvad der er faktureret forkert, i kroner uden moms',
    'Ved en dublet hele beløbet, ellers den forkerte del. Som oplysning enten `wrongAmount` eller `period`.',
  ],
  invoicingPenaltyPeriod: [
    'Dage med forkert fakturering',
    'de dage, faktureringen var forkert, når intet beløb kan gøres op',
    'Begge ender er med. Enten `wrongAmount` eller `period`.',
  ],
  excused: ['Undskyldt', 'om leverandøren har godtgjort, at fejlen var undskyldelig', 'Udeladt: nej.'],
  earlierErrors: [
    'Tidligere fejl',
    'forkerte fakturaer før denne under rammeaftalen',
    'Undskyldte fejl tælles ikke; udeladt: kendes ikke.',
  ],
  breach: ['Misligholdelse', 'misligholdelsen, adskilt ved `kind`'],
  breachKind: ['Art', 'hvilken slags misligholdelse det er'],
  establishedOn: ['Konstateret', 'den dag, misligholdelsen blev konstateret', 'Dagen er med.'],
  endedOn: [
    'Ophørt',
    'den dag, misligholdelsen ophørte eller kravet blev opfyldt',
    'Dagen er med; mens den varer, den dag der tælles til.',
  ],
  maximum: ['Maksimum, kr.', 'bodens maksimum i kroner', 'Udeladt: intet er oplyst.'],
  estimatedTurnover: [
    'Anslået omsætning, kr.',
    'den årlige omsætning i kroner, som udbuddet anslog',
    'Udeladt: kendes ikke.',
  ],
  penalty: ['Bod, kr.', 'hvad der er betalt i bod for samme forhold, i kroner', 'Udeladt: intet.'],
  cancelledBy: ['Ophævet af', 'hvem der ophæver rammeaftalen', 'Den anden part gav anledning til det.'],
  paidUndelivered: [
    'Betalt og ikke leveret, kr.',
    'hvad der er betalt for det, som ikke blev leveret, i kroner',
    'Udeladt: ikke oplyst, og intet siges om det.',
  ],
  receivedUnpaid: [
    'Modtaget og ikke betalt, kr.',
    'hvad der skyldes for det, der er modtaget og ikke betalt, i kroner',
    'Udeladt: ikke oplyst, og intet siges om det.',
  ],
  earlyEnd: [
    'Tidlig ophævelse, kr.',
    'de dokumenterede udgifter ved den tidlige ophævelse, i kroner',
    'Udeladt: ikke oplyst.',
  ],
  newTender: ['Nyt udbud, kr.', 'de dokumenterede udgifter til et nyt udbud, i kroner', 'Udeladt: ikke oplyst.'],
  coverPurchase: ['Dækningskøb, kr.', 'merprisen ved et dækningskøb, i kroner', 'Udeladt: ikke oplyst.'],
  personalInjury: [
    'Personskade, kr.',
    'erstatning for personskade i kroner, som intet loft gælder for',
    'Udeladt: ingen.',
  ],
  earlierDamages: [
    'Tidligere erstatning, kr.',
    'erstatning i kroner, der allerede er forfaldet samme år og tæller med under loftet',
    'Udeladt: ingen.',
  ],
  interestAmount: ['Forsinket beløb, kr.', 'den del af betalingen, der er forsinket, i kroner'],
  interestDueOn: ['Forfaldt', 'den dag, betalingen forfaldt'],
  paidOn: ['Betalt', 'den dag, der blev betalt'],
  referenceRates: ['Referencesatser', 'de offentliggjorte referencesatser', 'I vilkårlig orden.'],
  referenceRatesFrom: ['Gælder fra', 'den første dag, satsen gælder', 'Dagen er med.'],
  percent: ['Procent', 'en procentsats', 'Højst 4 decimaler; en sats kan ligge under 0.'],
  ratesKnownThrough: [
    'Satser kendt til og med',
    'den sidste dag, satserne er kendt for',
    'Dagen er med. Udeladt: den seneste sats til udgangen af sit halvår; det, der følger, kendes ikke.',
  ],
};

/** Prices and offers. */
export const prices: Same<typeof en.prices> = {
  price: [
    'Pris, kr.',
    'en tilbudt pris i kroner i timen uden moms',
    'Højst 4 decimaler. Ved en regulering enten `price` eller `prices`.',
  ],
  prices: [
    'Priser',
    'priserne i kroner i timen uden moms, efter niveau',
    'Ved en regulering enten `price` eller `prices`.',
  ],
  oldIndex: [
    'Gammelt indeks',
    'nettoprisindekset, der regnes fra; i aftalerne fra 2016 for januar året før',
    'Over 0, højst 4 decimaler.',
  ],
  newIndex: [
    'Nyt indeks',
    'nettoprisindekset, der regnes til; i aftalerne fra 2016 for januar i reguleringsåret',
    'Over 0, højst 4 decimaler.',
  ],
  oldIndexMonth: ['Det gamle indeks er for', 'måneden for det gamle indeks', 'Udeladt: den prøves ikke.'],
  newIndexMonth: ['Det nye indeks er for', 'måneden for det nye indeks', 'Udeladt: den prøves ikke.'],
  extended: ['Forlænget', 'om aftalen er forlænget'],
  receivedOn: ['Modtaget', 'den dag, varslet med dokumentation var køberen i hænde'],
  effectiveOn: ['Gælder fra', 'den dag, de nye priser træder i kraft', 'Dagen er med.'],
  regulatedBefore: ['Reguleret før', 'om priserne er reguleret før', 'Udeladt: nej.'],
  timesRegulated: ['Antal reguleringer', 'hvor mange gange priserne er reguleret før', 'I stedet for ja eller nej.'],
  regulatePriceApprovedOn: [
    'Godkendt',
    'den dag, køberen godkendte en stigning skriftligt',
    'Udeladt: det er ikke sket.',
  ],
  outsidePrice: [
    'Pris udenfor, kr.',
    'den laveste pris i kroner i timen for samme ydelse på lignende vilkår uden for aftalen',
    'Hører til én `price`; udeladt: kendes ikke.',
  ],
  turnovers: [
    'Omsætning, kr.',
    'omsætningen i kroner i de seneste disponible regnskabsår',
    'Deltagere i en sammenslutning og støttevirksomheder lægges sammen, år for år. Udeladt: kendes ikke.',
  ],
  solutionPages: [
    'Sider',
    'siderne i løsningsbeskrivelserne, som ét tal eller efter bilag',
    'Efter bilag: `{ "1": 150, "2": 150 }`. Udeladt: kendes ikke.',
  ],
  receivedAt: [
    'Modtaget kl.',
    'det tidspunkt, tilbuddet var ordregiver i hænde',
    'Skrevet `2016-02-29T15:59`, efter uret i Danmark. Udeladt: kendes ikke.',
  ],
  language: ['Sprog', 'sproget i selve tilbuddet', 'Udeladt: kendes ikke.'],
  reservations: ['Forbehold', 'hvad tilbuddets forbehold gælder', 'Udeladt: kendes ikke.'],
  alternatives: ['Alternativer', 'om der er alternative tilbud i det', 'Udeladt: kendes ikke.'],
  requirementsLeftOut: ['Udeladte krav', 'hvor mange krav løsningsbeskrivelsen udelader', 'Udeladt: kendes ikke.'],
  publicDebt: [
    'Offentlig gæld',
    'forfalden offentlig gæld: ingen, sikret eller under afvikling, eller ingen af delene',
    'Udeladt: kendes ikke.',
  ],
  conflictOfInterest: ['Interessekonflikt', 'om der er en interessekonflikt', 'Udeladt: kendes ikke.'],
  distortedPreparation: [
    'Fordrejende forberedelse',
    'om tilbudsgiver har været med til forberedelsen, så konkurrencen fordrejes',
    'Udeladt: kendes ikke.',
  ],
  checkOfferBidder: ['Tilbudsgiver', 'hvem der står bag tilbuddet', 'Oplyst: listen over beviser, der skal afleveres.'],
  members: ['Deltagere', 'deltagerne i sammenslutningen, tilbudsgiver medregnet', 'Udeladt eller 1: byder alene.'],
  lenders: ['Støttevirksomheder', 'de virksomheder, hvis formåen tilbuddet bygger på', 'Udeladt: ingen.'],
  economicLenders: ['Økonomisk støtte', 'dem af dem, hvis økonomiske formåen det bygger på', 'Udeladt: ingen.'],
  offersPricePoints: [
    'Point for pris',
    'point for pris efter evalueringens egen formel',
    'For hvert tilbud eller for intet; højst prisens vægt.',
  ],
  usualHours: [
    'Sædvanlige timer',
    'timerne i en sædvanlig uge, efter niveau, i stedet for dem, aftalen nævner',
    'Kun hvor priserne tæller med timerne i en uge.',
  ],
  lot: ['Delaftale', 'delaftalens id'],
  offers: ['Tilbud', 'tilbuddene på delaftalen'],
  bidder: ['Tilbudsgiver', 'et id for tilbudsgiveren uden indhold'],
  quality: ['Kvalitet', 'karakteren for kvalitet, fra 0 til 100'],
  winners: [
    'Vindere',
    'de tilbudsgivere, der vinder den delaftale, som denne tildeles iblandt',
    'Udeladt: kendes ikke.',
  ],
};

/** Absence. */
export const absence: Same<typeof en.absence> = {
  absenceAsOf: [
    'Set fra dagen',
    'den sidste dag, man ved noget om',
    'Dagen er med, og senere hændelser udelades; udeladt: den seneste hændelses dag.',
  ],
  absenceEvents: ['Hændelser', 'hvad der skete med borgeren, og hvad der følger af det', 'I vilkårlig orden.'],
  eventsKind: ['Art', 'hvilken slags hændelse det er'],
  eventsOn: ['Dag', 'den dag, det skete, eller den dag, en besked kom'],
  eventsTo: ['Til', 'hvem sygdommen blev meldt til'],
  beforeMeeting: ['Før mødet', 'om det var før mødetid', 'Udeladt: kendes ikke.'],
  hours: ['Fraværstimer', 'timer, der manglede af dagen', 'Over 0 og højst 24; udeladt, når hele dagen manglede.'],
  cause: ['Årsag', 'den årsag, borgeren oplyste, eller kommunens kode for den', 'Udeladt: kendes ikke.'],
  eventsReport: ['Indberet', 'om leverandøren indberetter det til kommunen', 'I så fald med en note; udeladt: nej.'],
  note: ['Note', 'noten til indberetningen', 'Kræves ved indberetning.'],
  dialogueHeld: ['Dialog ført', 'om leverandøren har talt med borgeren om det', 'Udeladt: kendes ikke.'],
  grantedByProvider: ['Givet af leverandøren', 'om leverandøren selv gav fri', 'Udeladt: nej.'],
  about: ['Om', 'hvad oplysningen handler om'],
  attendanceProtocolDays: ['Dage', 'månedens dage, hver med sine timer'],
  plannedHours: ['Planlagte timer', 'timer, der var planlagt', 'Højst 4 decimaler.'],
  attendedHours: ['Fremmødte timer', 'timer, borgeren var mødt, i huset og ude af det', 'Højst 4 decimaler.'],
  sickness: ['Sygdom', 'egen sygdom, som kommunen har vurderet den', 'Udeladt: ingen.'],
  outOfHouse: ['Ude af huset', 'hvor de fremmødte timer lå ude af huset', 'Udeladt: i huset.'],
  outOfHouseKind: ['Art', 'aktivitet, praktik eller besøg hos læge eller anden myndighed'],
  documented: ['Dokumenteret', 'om der er dokumentation for det'],
};

/** Another reading. */
export const sensitivity: Same<typeof en.sensitivity> = {
  operation: ['Spørgsmål', 'det spørgsmål, der stilles igen under hver fortolkning'],
  input: ['Input', 'hvad spørgsmålet stilles med', 'Aftale og fortolkninger kan stå her eller udenfor.'],
};

/** The first meeting. */
export const meeting: Same<typeof en.meeting> = {
  firstMeeting: ['Indkaldt til første møde', 'dagen for det første møde'],
  appearedOn: ['Mødt op', 'den dag, borgeren mødte op', 'Udeladt: ikke oplyst; svaret gælder, hvis det ikke er sket.'],
  firstDayAbsenceSickness: ['Sygdom', 'egen sygdom, som kommunen har vurderet den', 'Udeladt: ingen.'],
  sicknessStatus: ['Status', 'meldt, accepteret eller afvist'],
  lettersSent: [
    'Breve sendt',
    'de dage, der er sendt brev om et nyt møde',
    'Udeladt: ikke oplyst; tom: ingen er sendt.',
  ],
  firstDayAbsenceAsOf: [
    'Set fra dagen',
    'den sidste dag, man ved noget om',
    'Dagen er med; udeladt: dagen for fremmødet, ellers det seneste møde.',
  ],
};

/** A delay. */
export const delay: Same<typeof en.delay> = {
  value: ['Værdi, kr.', 'værdien af det, der er forsinket', 'Kroner uden moms; ved udbedring den mangelfulde del.'],
  wholeValue: [
    'Værdi af det hele, kr.',
    'værdien af det hele, når resten ikke med rimelighed kan bruges uden den forsinkede del',
    'Udeladt: resten kan bruges.',
  ],
  delayPenaltyDueOn: ['Frist', 'den dag, der skulle leveres', 'Eller den sidste dag i fristen for udbedring.'],
  deliveredOn: ['Leveret', 'den dag, der blev leveret', 'Eller udbedret.'],
  delayPenaltyKind: ['Art', 'forsinket levering eller forsinket udbedring'],
};

/** Amounts that the source lost. */
export const figures: Same<typeof en.figures> = {
  figures: [
    'Beløb, som kilden har mistet',
    'beløb, som kildedokumenterne har mistet',
    'Hvert gives af den, der spørger; udeladt: mangler og gættes aldrig.',
  ],
  bonus1a: ['Bonus 1a, kr.', 'beløbet for bonus 1a i kroner uden moms'],
  bonus1b: ['Bonus 1b, kr.', 'beløbet for bonus 1b i kroner uden moms'],
  bonus3: ['Bonus 3, kr.', 'beløbet for bonus 3 i kroner uden moms'],
  bonus4: ['Bonus 4, kr.', 'beløbet for bonus 4 i kroner uden moms'],
  incomeThreshold: ['Indkomstgrænse, kr.', 'den månedsindkomst i kroner, som bonus 3 holdes op imod'],
  incomeThreshold4: [
    'Indkomstgrænse for bonus 4, kr.',
    'den månedsindkomst i kroner, som bonus 4 holdes op imod',
    'Udeladt: den for bonus 3.',
  ],
  delayMinimum: ['Mindste bod ved forsinkelse, kr.', 'den mindste bod for en dags forsinkelse i kroner'],
  invoicingDaily: ['Daglig bod ved fakturering, kr.', 'boden for en dags forkert fakturering i kroner'],
  subcontractor: ['Bod for underleverandør, kr.', 'boden for en underleverandør uden for listen i kroner'],
};
