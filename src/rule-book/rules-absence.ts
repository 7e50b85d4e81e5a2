import { computed, data, notComputable, type Rule, s16 } from './entry.ts';

/** Absence, sickness and reports. */
export function absenceRules(): readonly Rule[] {
  return [
    computed('R251', 'absence', 'absence', {
      at: [s16(140, 'Bilag E', '6.5')],
      da: 'Leverandøren kan hverken give borgeren fri eller godtage et fravær som lovligt, men skal sende borgeren videre til jobcentret.',
      en: 'The provider can neither give the citizen time off nor accept an absence as lawful, but must send the citizen on to the jobcentre.',
    }),
    computed('R252', 'absence', 'absence', {
      at: [s16(140, 'Bilag E', '6.5')],
      da: 'Fravær skal meldes med det samme ved at blive registreret dag for dag i portalen på borgerens aktivitet.',
      en: "Absence must be reported without delay, by entering it day by day in the portal on the citizen's activity.",
    }),
    computed('R253', 'absence', 'absence', {
      at: [s16(140, 'Bilag E', '6.5')],
      da: 'En borgers fravær registreres højst én gang pr. dag, også når flere timer var planlagt den dag.',
      en: "A citizen's absence is entered no more than once a day, even if several hours were planned that day.",
    }),
    computed('R254', 'absence', 'absence', {
      at: [s16(140, 'Bilag E', '6.5')],
      da: 'I portalen får alt fravær koden uberettiget, og registreringen skal oplyse årsagen.',
      en: 'In the portal every absence gets the code unauthorised, and the entry must give the cause.',
    }),
    data('R255', 'absence', {
      at: [s16(140, 'Bilag E', '6.5')],
      da: 'En borger, der uden rimelig grund bliver væk på den første mødedag, anses i udgangspunktet for at have afvist tilbuddet, og ved en afvisning lukkes kontanthjælpen efter LAS § 41.',
      en: 'A citizen who stays away on the first meeting day without reasonable ground is in principle seen as having refused the offer, and on a refusal the social assistance is closed under LAS § 41.',
    }),
    computed('R256', 'absence', 'absence', {
      at: [s16(140, 'Bilag E', '6.5')],
      da: 'Proceduren giver borgeren 14 dage til at møde alligevel. Sker det, kan sanktionen blive nøjet til et fradrag for de enkelte fraværsdage i stedet for lukning.',
      en: 'The procedure gives the citizen 14 days to turn up after all. If that happens, the sanction may be limited to a deduction for the single days missed instead of closure.',
    }),
    computed('R257', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Møder en kontanthjælpsmodtager ikke den første dag, skal leverandøren indkalde igen 3 gange i alt, og det skal ske inden 14 dage fra den første mødedato.',
      en: 'If a recipient of social assistance misses the first day, the provider must summon the citizen again, 3 times in all, within 14 days of the first meeting date.',
    }),
    computed('R258', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Hver ny indkaldelse sendes som brev med A-post, oplyser den nye dato og afsendes den dag, mødet blev forsømt.',
      en: 'Each new summons goes out as a letter by A-post, gives the new date and leaves on the day the meeting was missed.',
    }),
    computed('R259', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Den nye mødedato ligger 2 dage efter den forsømte: først 2 dage efter første mødedato og derefter 2 dage ad gangen.',
      en: 'The new meeting date lies 2 days past the missed one: first 2 days after the first meeting date and from then on 2 days at a time.',
    }),
    computed('R260', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Det anbefales, men kræves ikke, at leverandøren følger brevene op med sms og opkald.',
      en: 'It is recommended, though not required, that the provider follows up the letters with text messages and calls.',
    }),
    computed('R261', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Kommunen kan kun begynde en partshøring og afgøre en sanktion, hvis indkaldelsen skete ved brev.',
      en: 'The municipality can open a hearing and decide on a sanction only if the summons was a letter.',
    }),
    computed('R262', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Møder borgeren stadig ikke, skal leverandøren melde udeblivelserne til K-kassen i forvaltningens mailskabelon; der er ingen frist i kilden.',
      en: "If the citizen still does not come, the provider must report the missed meetings to K-kassen in the administration's mail template; the source sets no deadline.",
    }),
    computed('R263', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Når borgeren møder efter en ny indkaldelse, skal de forsømte dage og timer stå i portalen senest samme dag, som borgeren møder.',
      en: 'When the citizen turns up after a new summons, the days and hours missed must be in the portal no later than that same day.',
    }),
    computed('R264', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'Efter denne procedure kan der ikke komme mere end 2 fraværsdage i portalen.',
      en: 'Under this procedure no more than 2 days of absence can be entered in the portal.',
    }),
    computed('R265', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5')],
      da: 'For sygedagpenge, ledighedsydelse, ressourceforløb, revalidering og integrationsloven registreres fravær på første dag i portalen senest samme dag. Leverandøren skal desuden kontakte borgeren 3 gange og give jobcentret besked, hvis det ikke hjælper.',
      en: 'For sickness benefit, unemployment allowance (ledighedsydelse), resource course, rehabilitation and the Integration Act, absence on the first day is entered in the portal that day at the latest. The provider must also contact the citizen 3 times and tell the jobcentre if that does not help.',
    }),
    computed('R266', 'absence', 'absence', {
      at: [s16(141, 'Bilag E', '6.5'), s16(142, 'Bilag E', '6.5')],
      da: 'Er en borger i et igangværende tilbud væk (af andet end egen sygdom), forsinket eller gået før tid, registreres uberettiget fravær i portalen senest samme dag, dag for dag og eventuelt med antal timer. Det gælder alle grupper, og også når borgeren har givet en årsag.',
      en: 'When a citizen in a running offer is away (for other reasons than own sickness), late or gone early, unauthorised absence is entered in the portal that same day at the latest, day by day and, where it matters, with the number of hours. This holds for all groups, and also when the citizen has given a cause.',
    }),
    computed('R267', 'absence', 'absence', {
      at: [s16(142, 'Bilag E', '6.5')],
      da: 'Bliver en borger væk uden rimelig grund, sker fradraget i hjælpen pr. dag efter LAS § 36, og en dag tæller med, selv om kun en del af den blev forsømt.',
      en: 'If a citizen stays away without reasonable ground, the benefit is cut by the day under LAS § 36, and a day counts even if only part of it was missed.',
    }),
    computed('R268', 'absence', 'absence', {
      at: [s16(142, 'Bilag E', '6.5')],
      da: 'Når en borger med registreret fravær dukker op, skal leverandøren bede borgeren kontakte K-kassen. Beder K-kassen om hjælp, skal leverandøren straks søge at få fat i borgeren og melde tilbage, og vigtig viden (indlæggelse, ferie, afsoning) gives hurtigst muligt videre.',
      en: 'When a citizen with recorded absence appears, the provider must ask the citizen to contact K-kassen. If K-kassen asks for help, the provider must try at once to reach the citizen and report back, and important knowledge (hospital, holiday, prison) is passed on as fast as possible.',
    }),
    notComputable('R269', 'absence', {
      at: [s16(142, 'Bilag E', '6.5')],
      da: 'Udebliver borgeren flere gange uden rimelig grund, kan jobcentret vurdere, at det svarer til en afvisning, så kontanthjælpen lukkes efter LAS § 41; noget antal er ikke fastsat.',
      en: 'If the citizen stays away several times without reasonable ground, the jobcentre may judge it to equal a refusal, so that social assistance ends under LAS § 41; no number is set.',
      why: {
        da: 'Teksten nævner intet antal udeblivelser, og afgørelsen er jobcentrets skøn.',
        en: "The text names no number of missed meetings, and the decision is at the jobcentre's discretion.",
      },
    }),
    computed('R270', 'absence', 'absence', {
      at: [s16(143, 'Bilag E', '6.5')],
      da: 'Borgeren skal sygemelde sig hos Kontaktcentret på sygdommens 1. fraværsdag, inden mødetiden begynder; Kontaktcentret afgør, om sygdommen accepteres.',
      en: 'The citizen must call in sick to Kontaktcentret on the 1st day of absence, before the meeting time; Kontaktcentret decides whether the illness is accepted.',
    }),
    computed('R271', 'absence', 'absence', {
      at: [s16(143, 'Bilag E', '6.5')],
      da: 'For alle andre end sygedagpengemodtagere skal leverandøren henvise den syge borger til Kontaktcentret og skrive om meldepligten i sine egne indkaldelsesbreve.',
      en: 'For everyone but recipients of sickness benefit, the provider must direct the sick citizen to Kontaktcentret and mention the duty to report in its own letters of summons.',
    }),
    computed('R272', 'absence', 'absence', {
      at: [s16(143, 'Bilag E', '6.5')],
      da: 'Sygefravær er først accepteret, når leverandøren har fået det at vide af Kontaktcentret, uanset hvad borgeren siger. Leverandøren fører sygdommen i sin egen protokol efter besked fra Kontaktcentret eller borgeren og ikke i portalen.',
      en: 'Sick leave is accepted only when the provider has heard so from Kontaktcentret, whatever the citizen says. The provider records the illness in its own protocol, when either Kontaktcentret or the citizen gives word, but not in the portal.',
    }),
    computed('R273', 'absence', 'absence', {
      at: [s16(143, 'Bilag E', '6.5')],
      da: 'Kommer borgeren ikke efter den accepterede sygeperiode, og er ny eller længere sygdom ikke meldt før mødetiden på den første mødedag, anmeldes det som udeblivelse.',
      en: 'If the citizen does not come after the accepted sick period, and nobody was told of new or longer illness ahead of the meeting time on the first day back, it is reported as a no-show.',
    }),
    computed('R274', 'absence', 'absence', {
      at: [s16(143, 'Bilag E', '6.5'), s16(144, 'Bilag E', '6.5')],
      da: 'En borger, der er til stede, men ikke vil deltage eller forstyrrer andre, kan meldes som uberettiget fraværende med note om, at borgeren mødte, og hvorfor; i protokollen står borgeren som mødt. Passivitet alene er ikke nok, og leverandøren bør begynde med at tale med borgeren om det.',
      en: 'A citizen who is present but will not take part or disturbs others can be reported as unauthorised absent, with a note that the citizen came and why; the protocol shows the citizen as present. Passivity alone is not enough, and the provider should begin by talking with the citizen about it.',
    }),
    computed('R275', 'absence', 'absence', {
      at: [s16(144, 'Bilag E', '6.6')],
      da: 'Leverandøren fører for hver borger en månedsprotokol, som ajourføres dagligt og viser fremmøde og fravær i timer mod de planlagte timer; mangler borgeren i alle dagens timer, er hele dagen fravær.',
      en: 'A monthly protocol is kept by the provider for each citizen; it is updated daily and shows presence and absence in hours against the hours planned; if the citizen misses every hour of a day, the entire day is absence.',
    }),
    computed('R276', 'reporting', 'deadlines', {
      at: [s16(144, 'Bilag E', '6.6')],
      da: 'Månedens protokol sendes til det jobcenter, der har bestilt, den 1. i næste måned, og den skal kunne vises frem ved uanmeldt kontrol.',
      en: "A month's protocol goes to the jobcentre that placed the order on the 1st of the next month, and it must be there to show at an unannounced inspection.",
    }),
    computed('R277', 'absence', 'absence', {
      at: [s16(144, 'Bilag E', '6.6'), s16(145, 'Bilag E', '6.6')],
      da: 'Er borgeren ude af huset, skal leverandøren kunne dokumentere hvor og med hvad; ved praktik sker det med kopi af den godkendte aftale eller anden dokumentation. Kommunens fælles skabelon og fraværskoder skal bruges.',
      en: 'When the citizen is out of the house, the provider must have proof of where and doing what; for a placement this is a copy of the approved agreement or other proof. The template shared by all and the absence codes of the municipality are compulsory.',
    }),
    computed('R278', 'reporting', 'deadlines', {
      at: [s16(138, 'Bilag E', '6.3')],
      da: 'Den afsluttende rapport skal nå det jobcenter, der bestilte, senest 5 hverdage efter forløbets afslutning; kildens eksempel er, at slut på en mandag giver frist tirsdag ugen efter. Andet kan aftales konkret.',
      en: "The final report must reach the jobcentre that ordered within 5 weekdays of the end of the course; in the source's example an end on a Monday gives Tuesday of the week after. Something else can be agreed in the single case.",
    }),
    computed('R279', 'reporting', 'deadlines', {
      at: [s16(138, 'Bilag E', '6.3')],
      da: 'Jobcentret kan i ordren bestille rapporter undervejs med et bestemt mellemrum, og den frist, ordren angiver, skal holdes.',
      en: 'In the order the jobcentre can ask for reports along the way at a set interval, and the deadline the order names must be kept.',
    }),
    computed('R285', 'reporting', 'contract', {
      at: [s16(161, 'Rammeaftale', '2.9')],
      da: 'Dokumentation for opfyldelsen afleveres digitalt, straks efter at køberen har sendt påkrav; parterne kan aftale indtil 10 arbejdsdage mere.',
      en: 'Proof of performance is handed over digitally, at once after the Buyer sent its demand; the parties can agree on up to 10 working days more.',
    }),
    computed('R286', 'reporting', 'contract', {
      at: [s16(162, 'Rammeaftale', '2.9')],
      da: 'Ved mistanke om misligholdelse skal en fuld redegørelse være fremme højst 10 arbejdsdage efter, at påkravet blev sendt; fristen kan forlænges ved aftale.',
      en: 'On suspicion of a breach, a full account must have arrived no more than 10 working days from the sending of the demand; the deadline can be extended by agreement.',
    }),
    computed('R471', 'absence', 'absence', {
      at: [s16(144, 'Bilag E', '6.6')],
      da: 'Hvor en helhedsorienteret indsats skal koordineres, kan et besøg hos lægen eller en anden myndighed være selve aktiviteten.',
      en: 'Where an effort for the whole situation has to be coordinated, a visit to the doctor or another authority can be the activity itself.',
    }),
  ];
}
