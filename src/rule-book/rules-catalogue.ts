import { computed, data, notComputable, type Rule, s16, told } from './entry.ts';

/** What can be ordered under the 2016 tender. */
export function catalogueRules(): readonly Rule[] {
  return [
    computed('R106', 'catalogue', 'agreement', {
      at: [s16(43, 'Bilag B1')],
      da: 'Udbudsområde 1 retter sig mod unge på mindst 18 år og under 30 år i LAB § 2, nr. 3, 4 og 13. Et mindre antal under 30 år fra andre grupper og et mindre antal over 30 år kan også komme med, så alderen giver kun en advarsel.',
      en: 'Contract area 1 is aimed at people aged at least 18 and under 30 who belong to nos. 3, 4 or 13 of LAB § 2. Some others under 30 and a few over 30 may also be included, so age only gives a warning.',
    }),
    told('R107', 'catalogue', {
      at: [s16(43, 'Bilag B1')],
      da: 'Unge under 30 år, som allerede har en erhvervskompetencegivende uddannelse, eller som af andre grunde skal afklares til arbejdsmarkedet, får tilbud under andre rammeaftaler end denne.',
      en: 'People under 30 who already hold a vocational qualification, or whose labour-market prospects for other reasons need clarifying, receive offers through framework agreements other than this one.',
    }),
    computed('R108', 'catalogue', 'agreement', {
      at: [
        s16(21, 'Bilag A1', '2.2'),
        s16(23, 'Bilag A1', '3.2'),
        s16(25, 'Bilag A1', '4.2'),
        s16(65, 'Bilag C1', '1.2'),
      ],
      da: 'Hver af de tre uddannelsesveje har to spor, uden og med psykiater/psykolog, og i hvert spor kan der bestilles på tre niveauer: 5, 13 eller 25 timer om ugen i gennemsnit.',
      en: 'Each of the three education paths has two tracks, without and with a psychiatrist/psychologist, and each track can be ordered at three levels: 5, 13 or 25 hours a week on average.',
    }),
    computed('R109', 'catalogue', 'agreement', {
      at: [s16(21, 'Bilag A1', '2.2'), s16(23, 'Bilag A1', '3.2'), s16(25, 'Bilag A1', '4.2')],
      da: 'En bestilling på en af de tre uddannelsesveje skal være på mindst 2 og højst 32 uger. Grænsen gælder hver bestilling for sig; tankestregen mellem tallene mangler i kilden.',
      en: 'An order on one of the three education paths must be for at least 2 and at most 32 weeks. The limit applies to each order by itself; the dash between the figures is missing in the source.',
    }),
    computed('R110', 'delivery', 'delivery', {
      at: [
        s16(21, 'Bilag A1', '2.2'),
        s16(23, 'Bilag A1', '3.2'),
        s16(25, 'Bilag A1', '4.2'),
        s16(28, 'Bilag A1', '5.2'),
      ],
      da: 'I udbudsområde 1 er det bestilte ugentlige timetal et gennemsnit over hele forløbet, og leverandøren fordeler timerne i perioden efter den unges fremskridt.',
      en: "In contract area 1 the ordered weekly hours are an average over the whole course, and the provider spreads the hours over the period according to the young person's progress.",
    }),
    computed('R111', 'delivery', 'delivery', {
      at: [
        s16(21, 'Bilag A1', '2.2'),
        s16(23, 'Bilag A1', '3.2'),
        s16(25, 'Bilag A1', '4.2'),
        s16(26, 'Bilag A1', '4.2'),
      ],
      da: 'I sporet med psykiater/psykolog skal specialisten i gennemsnit stå for en halv time om ugen, og den tages af de bestilte timer. 16 uger giver altså 8 timer, hvor den unge møder specialisten.',
      en: 'In the track with a psychiatrist/psychologist the specialist must provide half an hour a week on average, taken out of the ordered hours. 16 weeks therefore give 8 hours in which the young person meets the specialist.',
    }),
    data('R112', 'catalogue', {
      at: [
        s16(19, 'Bilag A1', '1.1'),
        s16(20, 'Bilag A1', '2.1'),
        s16(22, 'Bilag A1', '3.1'),
        s16(24, 'Bilag A1', '4.1'),
        s16(27, 'Bilag A1', '5.1'),
      ],
      da: 'Retsgrundlaget i udbudsområde 1 er LAB (LBK nr. 807 af 1. juli 2015): vejledning og opkvalificering hviler på kapitel 10 med opfølgning under placering efter kapitel 11 eller 12, mens mentorstøtte hviler på kapitel 9 b.',
      en: 'The legal basis in contract area 1 is LAB (consolidated act no. 807 of 1 July 2015): guidance and upskilling rest on chapter 10, with follow-up during placement under chapter 11 or 12, while mentor support rests on chapter 9 b.',
    }),
    computed('R113', 'catalogue', 'agreement', {
      at: [s16(28, 'Bilag A1', '5.2')],
      da: 'Mentor i udbudsområde 1 kan bestilles for 2 til 26 uger (tankestregen mangler i kilden) og med en halv time til 5 timer om ugen i gennemsnit.',
      en: 'A mentor in contract area 1 can be ordered for 2 to 26 weeks (the dash is missing in the source) and for half an hour to 5 hours a week on average.',
    }),
    data('R114', 'catalogue', {
      at: [s16(27, 'Bilag A1', '5.1')],
      da: 'En mentor kan være den unges eneste tilbud (helhedsorienteret mentor) eller følge et andet tilbud, en uddannelse eller en virksomhedsplacering (fastholdelsesmentor). Kilden nævner fem situationer, hvor mentor kan bruges.',
      en: "A mentor may be the young person's only offer (holistic mentor) or go with another offer, an education or a company placement (retention mentor). The source lists five situations in which a mentor can be used.",
    }),
    computed('R115', 'delivery', 'delivery', {
      at: [s16(19, 'Bilag A1', '1.1')],
      da: 'Et forløb i udbudsområde 1 skal have mindst én aktivitet i hver uge uden tomme uger. Får den unge kun mentor, er kravet i stedet mindst én kontakt hver anden uge.',
      en: 'A course in contract area 1 must hold at least one activity in every week, with no empty weeks. If the young person only has a mentor, the requirement is instead at least one contact every second week.',
    }),
    data('R117', 'delivery', {
      at: [
        s16(20, 'Bilag A1', '2.1'),
        s16(22, 'Bilag A1', '3.1'),
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
      ],
      da: 'For uddannelsesvej 1 og 2 foreslås højst 8 deltagere på hold i dansk og matematik. Tallet binder først, når det står i leverandørens løsningsbeskrivelse.',
      en: "For education paths 1 and 2 at most 8 participants in group teaching of Danish and mathematics are suggested. The figure binds only once it stands in the provider's solution description.",
    }),
    told('R118', 'catalogue', {
      at: [s16(19, 'Bilag A1', '1.1')],
      da: 'For unge i LAB § 2, nr. 11, skal forløbet kunne bruges som ressourceforløb.',
      en: 'It must be possible to use the course as a resource course when the young person belongs to LAB § 2 no. 11.',
    }),
    told('R120', 'order', {
      at: [s16(66, 'Bilag C1', '1.2')],
      da: 'Det gennemsnitlige antal timer om ugen bestemmes af Jobcenter København i bestillingen og ikke af leverandøren.',
      en: 'The average number of hours a week is decided by Jobcenter København in the order, not by the provider.',
    }),
    computed('R121', 'catalogue', 'agreement', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'Timeprisen for 5 timer om ugen uden psykiater/psykolog skal i udbudsområde 1 ligge fra 100 til 300 kr. uden moms, ens for alle tre uddannelsesveje.',
      en: 'In contract area 1 the hourly price for 5 hours a week without a psychiatrist/psychologist must lie from DKK 100 to DKK 300 excluding VAT, the same for all three education paths.',
    }),
    computed('R122', 'catalogue', 'agreement', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'Timeprisen for 13 timer om ugen uden psykiater/psykolog skal i udbudsområde 1 ligge fra 75 til 125 kr. uden moms, ens for alle tre uddannelsesveje.',
      en: 'In contract area 1 the hourly price for 13 hours a week without a psychiatrist/psychologist must lie from DKK 75 to DKK 125 excluding VAT, the same for all three education paths.',
    }),
    computed('R123', 'catalogue', 'agreement', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'Timeprisen for 25 timer om ugen uden psykiater/psykolog skal i udbudsområde 1 ligge fra 30 til 90 kr. uden moms, ens for alle tre uddannelsesveje.',
      en: 'In contract area 1 the hourly price for 25 hours a week without a psychiatrist/psychologist must lie from DKK 30 to DKK 90 excluding VAT, the same for all three education paths.',
    }),
    computed('R124', 'catalogue', 'agreement', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'Timeprisen for 5 timer om ugen med psykiater/psykolog skal i udbudsområde 1 ligge fra 200 til 400 kr. uden moms, ens for alle tre uddannelsesveje.',
      en: 'In contract area 1 the hourly price for 5 hours a week with a psychiatrist/psychologist must lie from DKK 200 to DKK 400 excluding VAT, the same for all three education paths.',
    }),
    computed('R125', 'catalogue', 'agreement', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'Timeprisen for 13 timer om ugen med psykiater/psykolog skal i udbudsområde 1 ligge fra 110 til 170 kr. uden moms, ens for alle tre uddannelsesveje.',
      en: 'In contract area 1 the hourly price for 13 hours a week with a psychiatrist/psychologist must lie from DKK 110 to DKK 170 excluding VAT, the same for all three education paths.',
    }),
    computed('R126', 'catalogue', 'agreement', {
      at: [s16(65, 'Bilag C1', '1.2')],
      da: 'Timeprisen for 25 timer om ugen med psykiater/psykolog skal i udbudsområde 1 ligge fra 50 til 110 kr. uden moms, ens for alle tre uddannelsesveje.',
      en: 'In contract area 1 the hourly price for 25 hours a week with a psychiatrist/psychologist must lie from DKK 50 to DKK 110 excluding VAT, the same for all three education paths.',
    }),
    computed('R127', 'catalogue', 'agreement', {
      at: [s16(66, 'Bilag C1', '1.2')],
      da: 'Timeprisen for mentor i udbudsområde 1 skal ligge fra 210 til 480 kr. uden moms.',
      en: 'The hourly price for a mentor in contract area 1 must lie from DKK 210 to DKK 480 excluding VAT.',
    }),
    data('R128', 'bonus', {
      at: [s16(64, 'Bilag C1'), s16(65, 'Bilag C1'), s16(66, 'Bilag C1'), s16(67, 'Bilag C1')],
      da: 'Betalingsbilaget for udbudsområde 1 indeholder ingen bonus, så der kan hverken beregnes eller faktureres bonus dér.',
      en: 'The payment annex for contract area 1 holds no bonus, so none can be computed or invoiced there.',
    }),
    computed('R129', 'catalogue', 'agreement', {
      at: [
        s16(52, 'Bilag B2'),
        s16(32, 'Bilag A2'),
        s16(36, 'Bilag A2', '2'),
        s16(40, 'Bilag A2', '4'),
        s16(41, 'Bilag A2', '5'),
      ],
      da: 'Udbudsområde 2 er for borgere, der er fyldt 30 år og er aktivitetsparate på kontanthjælp, fleksjobvisiterede, under revalidering eller i ressourceforløb (LAB § 2, nr. 3, 4, 7 og et nummer, der mangler i kilden). Mindre grupper er borgere under integrationsloven, på sygedagpenge eller i jobafklaringsforløb.',
      en: 'Contract area 2 is for citizens who have turned 30 and are activity-ready on social assistance, approved for a flexjob, under rehabilitation or following a resource course (nos. 3, 4 and 7 of LAB § 2 plus a number that is missing in the source). Smaller groups are citizens under the Integration Act, on sickness benefit or in a job-clarification course.',
    }),
    data('R130', 'catalogue', {
      at: [
        s16(30, 'Bilag A2', '1.1'),
        s16(31, 'Bilag A2', '1.1'),
        s16(32, 'Bilag A2', '1'),
        s16(36, 'Bilag A2', '2'),
        s16(38, 'Bilag A2', '3'),
        s16(40, 'Bilag A2', '4'),
        s16(41, 'Bilag A2', '5'),
        s16(69, 'Bilag C2', '1'),
      ],
      da: 'Udbudsområde 2 har fem spor: virksomhedsrettet (3 niveauer), mentor (2 typer), fleksjobvisiterede med 12 måneders ledighed (2 niveauer), ret og pligt-tilbud (1 niveau) og afklaring af arbejdsevne (2 niveauer). Det giver 10 timepriser.',
      en: 'Contract area 2 has five tracks: company-directed (3 levels), mentor (2 types), flexjob-approved with 12 months of unemployment (2 levels), right-and-duty offer (1 level) and clarification of work capacity (2 levels). That makes 10 hourly prices.',
    }),
    computed('R131', 'catalogue', 'agreement', {
      at: [s16(34, 'Bilag A2', '1.5'), s16(69, 'Bilag C2', '1.2'), s16(117, 'Bilag D2')],
      da: 'Virksomhedsspor A er 25 timer om ugen i 2 til 13 uger, og timeprisen skal ligge fra 60 til 80 kr.',
      en: 'Company track A is 25 hours a week for 2 to 13 weeks, and the hourly price must lie from DKK 60 to DKK 80.',
    }),
    computed('R132', 'catalogue', 'agreement', {
      at: [
        s16(34, 'Bilag A2', '1.6'),
        s16(35, 'Bilag A2', '1.6'),
        s16(69, 'Bilag C2', '1.2'),
        s16(119, 'Bilag D2', '2.2.2'),
      ],
      da: 'Virksomhedsspor B er 12 timer om ugen i 2 til 26 uger, og timeprisen skal ligge fra 120 til 160 kr.',
      en: 'Company track B is 12 hours a week for 2 to 26 weeks, and the hourly price must lie from DKK 120 to DKK 160.',
    }),
    computed('R133', 'catalogue', 'agreement', {
      at: [s16(35, 'Bilag A2', '1.7'), s16(69, 'Bilag C2', '1.2'), s16(121, 'Bilag D2', '2.2.3')],
      da: 'Virksomhedsspor C er 5 timer om ugen i 2 til 26 uger og er det eneste niveau i spor 1, hvor forlængelse er nævnt. Timeprisen skal ligge fra 220 til 280 kr.',
      en: 'Company track C is 5 hours a week for 2 to 26 weeks and is the only level of track 1 where extension is mentioned. The hourly price must lie from DKK 220 to DKK 280.',
    }),
    computed('R134', 'catalogue', 'agreement', {
      at: [
        s16(37, 'Bilag A2', '2.2'),
        s16(38, 'Bilag A2', '2.2'),
        s16(69, 'Bilag C2', '1.2'),
        s16(123, 'Bilag D2', '2.3'),
      ],
      da: 'En fastholdelsesmentor bestilles med 1 til 5 timer om ugen (1 time ventes i snit) i 1 til 13 uger, og kun jobcentret kan i særlige tilfælde forlænge ud over 13 uger. Timeprisen skal ligge fra 210 til 400 kr.',
      en: 'A retention mentor is ordered for 1 to 5 hours a week (1 hour is expected on average) for 1 to 13 weeks, and only the jobcentre can, in special cases, extend beyond 13 weeks. The hourly price must lie from DKK 210 to DKK 400.',
    }),
    computed('R135', 'catalogue', 'agreement', {
      at: [s16(38, 'Bilag A2', '2.3'), s16(70, 'Bilag C2', '1.2'), s16(125, 'Bilag D2', '2.3.2')],
      da: 'En ret og pligt-mentor bestilles med 1 time om ugen i 26 uger, og timeprisen skal ligge fra 320 til 480 kr.',
      en: 'A right-and-duty mentor is ordered for 1 hour a week for 26 weeks, and the hourly price must lie from DKK 320 to DKK 480.',
    }),
    computed('R136', 'order', 'order', {
      at: [s16(38, 'Bilag A2', '2.3')],
      da: 'En ret og pligt-mentor skal bestilles alene; vi læser det sådan, at borgeren ikke samtidig kan have et andet bestilt forløb.',
      en: 'A right-and-duty mentor must be ordered alone; we read this to mean that the citizen cannot have another ordered course at the same time.',
    }),
    data('R137', 'order', {
      at: [s16(37, 'Bilag A2', '2.1'), s16(38, 'Bilag A2', '2.3')],
      da: 'Ret og pligt-mentor er for særligt udsatte, aktivitetsparate borgere på kontanthjælp, som for tiden ikke kan deltage i et aktiveringstilbud.',
      en: 'The right-and-duty mentor is for especially vulnerable, activity-ready citizens on social assistance who for the time being cannot take part in an activation offer.',
    }),
    computed('R138', 'catalogue', 'agreement', {
      at: [s16(39, 'Bilag A2', '3'), s16(70, 'Bilag C2', '1.2'), s16(127, 'Bilag D2', '2.4')],
      da: 'Fleksjobspor A er 3 timer om ugen i 13 uger, og timeprisen skal ligge fra 80 til 100 kr.',
      en: 'Flexjob track A is 3 hours a week for 13 weeks, and the hourly price must lie from DKK 80 to DKK 100.',
    }),
    computed('R139', 'catalogue', 'agreement', {
      at: [s16(39, 'Bilag A2', '3'), s16(70, 'Bilag C2', '1.2'), s16(129, 'Bilag D2', '2.4.2')],
      da: 'Fleksjobspor B er 1 til 20 timer om ugen i gennemsnit i 13 uger, og timetallet følger, hvor meget borgeren ventes at kunne stå til rådighed. Timeprisen skal ligge fra 210 til 230 kr.',
      en: 'Flexjob track B is 1 to 20 hours a week on average for 13 weeks, and the hours follow how much the citizen is expected to be available. The hourly price must lie from DKK 210 to DKK 230.',
    }),
    computed('R140', 'order', 'order', {
      at: [s16(31, 'Bilag A2', '1.1'), s16(38, 'Bilag A2', '3')],
      da: 'Spor 3 kræver, at borgeren er visiteret til fleksjob og har været ledig i alt 12 måneder inden for de sidste 18 måneder.',
      en: 'Track 3 requires that the citizen is approved for a flexjob and has been unemployed for 12 months in all within the last 18 months.',
    }),
    data('R141', 'order', {
      at: [s16(39, 'Bilag A2', '3')],
      da: 'Fleksjobspor B må have mentorstøtte ved siden af, så borgeren kommer godt over i et job og bliver dér.',
      en: 'Flexjob track B may have mentor support beside it, so that the citizen gets well into a job and stays there.',
    }),
    computed('R142', 'catalogue', 'agreement', {
      at: [s16(40, 'Bilag A2', '4'), s16(41, 'Bilag A2', '4'), s16(70, 'Bilag C2', '1.2'), s16(131, 'Bilag D2', '2.5')],
      da: 'Ret og pligt-tilbuddet varer 3 uger med 10 timer om ugen i gennemsnit, og timeprisen skal ligge fra 90 til 110 kr.',
      en: 'The right-and-duty offer lasts 3 weeks with 10 hours a week on average, and the hourly price must lie from DKK 90 to DKK 110.',
    }),
    computed('R144', 'catalogue', 'agreement', {
      at: [
        s16(42, 'Bilag A2', '5.1'),
        s16(42, 'Bilag A2', '5.2'),
        s16(70, 'Bilag C2', '1.2'),
        s16(133, 'Bilag D2', '2.6'),
      ],
      da: 'Afklaringsspor A er 25 timer om ugen i gennemsnit i 2 til 26 uger, og timeprisen skal ligge fra 120 til 160 kr.',
      en: 'Clarification track A is 25 hours a week on average for 2 to 26 weeks, and the hourly price must lie from DKK 120 to DKK 160.',
    }),
    computed('R145', 'catalogue', 'agreement', {
      at: [s16(42, 'Bilag A2', '5.1'), s16(42, 'Bilag A2'), s16(70, 'Bilag C2', '1.2'), s16(135, 'Bilag D2', '2.6.2')],
      da: 'Afklaringsspor B er 2 til 12 timer om ugen i gennemsnit i 2 til 26 uger, og timeprisen skal ligge fra 210 til 300 kr.',
      en: 'Clarification track B is 2 to 12 hours a week on average for 2 to 26 weeks, and the hourly price must lie from DKK 210 to DKK 300.',
    }),
    data('R147', 'catalogue', {
      at: [
        s16(31, 'Bilag A2', '1.2'),
        s16(33, 'Bilag A2', '1.4'),
        s16(37, 'Bilag A2', '2.1'),
        s16(39, 'Bilag A2', '3.2'),
        s16(40, 'Bilag A2', '4.1'),
        s16(42, 'Bilag A2', '5.1'),
      ],
      da: 'Retsgrundlaget i LAB er kapitel 10 og 11 (og efter sammenhængen 12) for spor 1, kapitel 9 b for spor 2, kapitel 10 (og efter sammenhængen 11) for spor 3 og kapitel 10 for spor 5. Numrene for løntilskud i spor 1, ret og pligt-mentor, praktik i spor 3 og hele spor 4 mangler i kilden; efter sammenhængen hører spor 4 under kapitel 10.',
      en: 'The legal basis in LAB is chapters 10 and 11 (and by context 12) for track 1, chapter 9 b for track 2, chapter 10 (and by context 11) for track 3 and chapter 10 for track 5. The numbers for wage subsidy in track 1, the right-and-duty mentor, placement in track 3 and all of track 4 are missing in the source; by context track 4 belongs under chapter 10.',
    }),
    data('R148', 'delivery', {
      at: [s16(33, 'Bilag A2', '1.4'), s16(39, 'Bilag A2', '3'), s16(41, 'Bilag A2', '4'), s16(42, 'Bilag A2', '5')],
      da: 'I spor 1, fleksjobspor B, spor 4 og spor 5 er det bestilte timetal et gennemsnit pr. uge. Siderne siger ikke, hvad gennemsnittet tages over; side 139 siger hele varigheden (R174).',
      en: 'In track 1, flexjob track B, track 4 and track 5 the ordered hours are an average per week. These pages do not say what the average is taken over; page 139 says the whole duration (R174).',
      heldAt: 'koebenhavn-2016-fyldt-30#tracks.levels.hours.average',
    }),
    notComputable('R149', 'catalogue', {
      at: [s16(53, 'Bilag B2')],
      da: 'Kommunen skønner, at omkring halvdelen af de borgere, der sendes til leverandører, kommer i spor 4, at flest af de øvrige kommer i spor 1, og at færre kommer i spor 2, 3 og 5.',
      en: 'The municipality estimates that about half of the citizens sent to providers go to track 4, that most of the rest go to track 1, and that fewer go to tracks 2, 3 and 5.',
      why: {
        da: 'Det er et skøn over den samlede fordeling; det binder ingen og har ingen følge for den enkelte bestilling.',
        en: 'It is an estimate of the overall distribution; it binds nobody and has no consequence for a single order.',
      },
    }),
    told('R403', 'catalogue', {
      at: [s16(18, 'Bilag A1', '1'), s16(46, 'Bilag B1')],
      da: 'Udbudsområde 1 er først og fremmest for unge, der har brug for mere end det, kommunens egen brobygning og regionen kan give.',
      en: 'Contract area 1 is first of all for young people who need more than the bridge-building of the municipality itself and the region can give.',
    }),
    computed('R404', 'order', 'order', {
      at: [s16(43, 'Bilag B1')],
      da: 'Uden for nr. 3 i målgruppen af udbudsområde 1 står kontanthjælpsmodtagere i integrationsprogrammet, og uden for nr. 4 personer efter LAB § 2, nr. 5.',
      en: 'Left out of no. 3 of the target group of contract area 1 are recipients of social assistance in the integration programme, and left out of no. 4 are persons under LAB § 2 no. 5.',
    }),
    told('R405', 'catalogue', {
      at: [s16(19, 'Bilag A1', '1')],
      da: 'En leverandør i udbudsområde 1 skal kunne være mentor for alle områdets unge, ikke kun for sin egen vejs gruppe.',
      en: 'A provider in contract area 1 must be able to mentor all young people of the area, not only the group of its own path.',
    }),
    computed('R409', 'catalogue', 'order', {
      at: [
        s16(20, 'Bilag A1', '2.1'),
        s16(21, 'Bilag A1', '2.1'),
        s16(22, 'Bilag A1', '3.1'),
        s16(23, 'Bilag A1', '3.1'),
        s16(24, 'Bilag A1', '4.1'),
        s16(25, 'Bilag A1', '4.1'),
        s16(27, 'Bilag A1', '5.1'),
        s16(28, 'Bilag A1', '5.1'),
      ],
      da: 'Kilden foreslår aktiviteter: 17 på vej 1, 17 på vej 2, 21 på vej 3 og 10 for mentor; og rammer: undervisere med speciallærerkompetence og handicapkonsulent (vej 1 og 2), misbrugskonsulent (vej 2 og 3) og møder ude i byen (vej 3). De binder først, når de står i løsningsbeskrivelsen.',
      en: 'The source suggests activities: 17 on path 1, 17 on path 2, 21 on path 3 and 10 for the mentor; and frames: teachers with special-education skills and a disability adviser (paths 1 and 2), a drug adviser (paths 2 and 3) and meetings out in the city (path 3). They bind only once they stand in the solution description.',
    }),
    notComputable('R411', 'catalogue', {
      at: [s16(46, 'Bilag B1'), s16(47, 'Bilag B1')],
      da: 'Jobcentret skønner antallet af unge i helårspersoner: 500 på vej 2, 400 på vej 3, 350 på vej 1 og 500 andre, relevante for mentor. Efter barriere er der 380 fagligt svage, 304 uden relationer, 266 kriminelle, 266 med misbrug, 228 med fysisk handicap, 152 med kognitive udfordringer og 114 andre; det største tal, om psykisk sårbarhed, er tabt i kilden.',
      en: 'The jobcentre estimates the young people in full-year persons: 500 on path 2, 400 on path 3, 350 on path 1 and 500 others, relevant for a mentor. By barrier there are 380 weak in school subjects, 304 without relations, 266 criminal, 266 with drug problems, 228 with physical disabilities, 152 with cognitive challenges and 114 others; the largest figure, on mental vulnerability, is lost in the source.',
      why: {
        da: 'Det er skøn, som ingen er bundet af, og som ingen bestilling afhænger af.',
        en: 'They are estimates that bind nobody and that no order depends on.',
      },
    }),
    told('R417', 'catalogue', {
      at: [s16(34, 'Bilag A2', '1.5'), s16(34, 'Bilag A2', '1.6')],
      da: 'Virksomhedsspor A kan også bruges til at afklare rådighed, og virksomhedsspor A og B kan bidrage til, at en visitation til fleksjob vurderes på ny.',
      en: 'Company track A may also be used to clarify availability, and company tracks A and B may contribute to a new assessment of an approval for flexjob.',
    }),
    notComputable('R419', 'catalogue', {
      at: [s16(53, 'Bilag B2'), s16(60, 'Bilag B2'), s16(61, 'Bilag B2')],
      da: 'En mindre del af målgruppen beholdes i to af kommunens egne centre. Af de fleksjobvisiterede skønnes 46 % at kunne arbejde højst 5 timer, 19 % 10 til 14 timer og 18 % 15 til 19 timer.',
      en: 'A smaller part of the target group is kept in two centres of the municipality itself. Of those approved for flexjob 46 % are estimated to manage at most 5 hours, 19 % 10 to 14 and 18 % 15 to 19.',
      why: {
        da: 'Det er skøn over en gruppe; de siger intet om den enkelte bestilling.',
        en: 'They are estimates of a group; they say nothing of a single order.',
      },
    }),
    told('R468', 'catalogue', {
      at: [s16(38, 'Bilag A2', '2.3')],
      da: 'Ret og pligt-mentoren har seks opgaver: finde borgerens ressourcer, gøre borgeren klar til tilbud, håndtere barrierer som bolig, gæld og misbrug, holde kontakt til læge, behandling og andre, skrive ansøgninger om hjælpemidler og personlig assistance og skrive ansøgninger om ydelser efter anden lov.',
      en: "The right-and-duty mentor has six tasks: to find the citizen's resources, to make the citizen ready for offers, to deal with barriers such as housing, debt and drugs, to keep contact with doctor, treatment and others, to write applications for aids and personal assistance, and to write applications for benefits under other acts.",
    }),
  ];
}
