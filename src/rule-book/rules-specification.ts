import { computed, data, notComputable, type Rule, s24, told } from './entry.ts';

/** The requirement specification. */
export function specificationRules(): readonly Rule[] {
  return [
    data('R020', 'catalogue', {
      at: [s24('2.2'), s24('2.2.1'), s24('2.2.2')],
      da: 'Indsatsen består af 2 spor: spor 1, hovedsporet, er den helhedsorienterede og virksomhedsrettede indsats, og spor 2 er mentorstøtte.',
      en: 'The effort consists of 2 tracks: track 1, the main one, is the holistic and company-directed effort, and track 2 is mentor support.',
    }),
    data('R021', 'catalogue', {
      at: [s24('1'), s24('2.1')],
      da: 'Målgruppen er udsatte borgere over 30 år; teksten siger ikke udtrykkeligt, om en borger på præcis 30 år hører med.',
      en: 'The target group is vulnerable citizens over the age of 30; the text does not say expressly whether someone of exactly 30 belongs to it.',
    }),
    data('R022', 'catalogue', {
      at: [s24('2.1')],
      da: 'De fleste deltagere er aktivitetsparate på kontanthjælp, men andre grupper efter LAB § 6 kan også henvises.',
      en: 'Most participants are activity-ready people on social assistance, but other groups under LAB § 6 can be referred too.',
    }),
    data('R023', 'catalogue', {
      at: [s24('2.1')],
      da: 'Målgruppen har 3 fælles kendetegn: sammensatte sociale, psykiske og helbredsmæssige problemer, lang tid på offentlig forsørgelse med svag kontakt til arbejdsmarkedet samt begrænsede faglige, personlige og sproglige færdigheder.',
      en: 'People in the group share 3 features: several social, mental and health difficulties at once, many years on public benefits with little contact to working life, and narrow professional, personal and linguistic abilities.',
    }),
    computed('R024', 'catalogue', 'agreement', {
      at: [s24('2.2.1')],
      da: 'Spor 1 bestilles som et fleksibelt interval, der ligger mellem 2 og 8 timer om ugen.',
      en: 'Bookings of track 1 use a flexible weekly span of no fewer than 2 and no more than 8 hours.',
    }),
    computed('R025', 'delivery', 'delivery', {
      at: [s24('2.2.1')],
      da: 'I spor 1 skal borgerens planlagte aktivitetstimer i gennemsnit pr. uge holde sig inden for det bestilte interval. Kilden siger ikke, hvilken periode gennemsnittet tages over, og henviser til Aftalebilag 5, som ikke foreligger.',
      en: "In track 1 the citizen's planned activity hours must on average per week stay inside the ordered interval. The source does not say over which period the average is taken and refers to Aftalebilag 5, which is not available.",
    }),
    computed('R026', 'catalogue', 'agreement', {
      at: [s24('2.2.1')],
      da: 'Et forløb i spor 1 varer normalt højst 26 uger og kan forlænges; efter en konkret vurdering kan der bestilles kortere eller længere. 26 uger er altså en norm og ikke en fast grænse.',
      en: 'A course in track 1 normally lasts no more than 26 weeks and can be extended; after a concrete assessment a shorter or longer one may be ordered. So 26 weeks is a norm, not a fixed limit.',
    }),
    data('R027', 'catalogue', {
      at: [s24('2.2.1')],
      da: 'Spor 1 hviler på LAB § 91 i kapitel 14 (vejledning og opkvalificering), kapitel 11 (virksomhedspraktik) og kapitel 12 (løntilskud).',
      en: 'Track 1 rests on LAB § 91 in chapter 14 (guidance and upskilling), chapter 11 (company placement) and chapter 12 (wage subsidy).',
    }),
    data('R028', 'catalogue', {
      at: [s24('2.2.2')],
      da: 'Mentorsporet kan bruges til 3 formål: opsøgende eller forberedende arbejde før spor 1, støtte ved skiftet til en anden indsats efter spor 1 og efterværn, når borgeren begynder i job, fleksjob eller uddannelse efter spor 1.',
      en: 'The mentor track serves 3 purposes: outreach or preparation ahead of track 1, support on moving to another effort after track 1, and aftercare when the citizen begins a job, flexjob or education after track 1.',
    }),
    computed('R029', 'catalogue', 'agreement', {
      at: [s24('2.2.2')],
      da: 'Et mentorforløb varer normalt højst 13 uger og kan forlænges; en konkret vurdering kan føre til en kortere eller længere bestilling.',
      en: 'A mentor course normally lasts no more than 13 weeks and can be extended; a concrete assessment may lead to a shorter or longer order.',
    }),
    computed('R030', 'catalogue', 'agreement', {
      at: [s24('2.2.2')],
      da: 'Mentor bestilles normalt med 1 time om ugen; et andet timetal kan forekomme, og der er ikke angivet nogen grænse for det.',
      en: 'A mentor is normally booked for 1 hour a week; another number can occur, and no limit for it is stated.',
    }),
    data('R031', 'catalogue', {
      at: [s24('2.2.2')],
      da: 'Spor 2 hviler på reglerne om mentorstøtte i LAB kapitel 26.',
      en: 'Track 2 rests on the mentor-support rules in LAB chapter 26.',
    }),
    notComputable('R032', 'fee', {
      at: [s24()],
      da: 'Kravspecifikationen D24 rummer hverken timepriser, prisspænd, betalingsformel, bonus, fakturering, bod, fraværsprocedure eller opsigelsesregler; sådanne værdier må komme fra kontrakten og aldrig lånes fra D16.',
      en: 'Nothing in D24 fixes prices or their limits, how a fee or bonus is worked out, invoicing, penalties, what to do on absence or how to terminate; those values must come from the contract itself and are not to be taken over from D16.',
      why: {
        da: 'Reglen fastslår et fravær: kilden giver ingen tal eller formler at regne med.',
        en: 'The rule states an absence: the source gives no figures or formulas to compute with.',
      },
    }),
    computed('R036', 'delivery', 'deadlines', {
      at: [s24('3.1')],
      da: 'Borgeren får et uge- eller månedsskema for den kommende periode, og det udleveres normalt senest 1 dag før de aktiviteter, det viser; leverandøren vælger selv mellem uge og måned.',
      en: 'The citizen receives a week or month schedule for the period ahead, normally handed over no later than 1 day before the activities it shows; the provider chooses between week and month.',
    }),
    told('R040', 'delivery', {
      at: [s24('3.4')],
      da: 'Indsatsen bygges op om 4 fokuspunkter: den enkelte borger, virksomheder, aktiviteter i civilsamfundet og dokumentation af forløbet.',
      en: 'The effort is built on 4 focus points: the individual citizen, companies, civil-society activities and documentation of the course.',
    }),
    computed('R045', 'delivery', 'deadlines', {
      at: [s24('3.3.2')],
      da: 'Mens borgeren er i et virksomhedsrettet forløb, må der højst gå 14 dage mellem to opfølgninger.',
      en: 'While a citizen is in a company-directed course, no more than 14 days may pass between two follow-ups.',
    }),
    told('R050', 'reporting', {
      at: [s24('3.5')],
      da: 'Indsatsen har 6 procesmål: fællesskabsrettede indsatser, behov der findes og håndteres, netværk, virksomhedstilknytning, beskrivelse af funktions- og arbejdsevne samt udvikling i timer og opgaver.',
      en: 'The effort has 6 process goals: community-oriented efforts, needs found and dealt with, network, company affiliation, description of functional and work capacity, and development in hours and tasks.',
    }),
    told('R051', 'other', {
      at: [s24('4.1')],
      da: 'På kommunens side er der 3 enheder: Jobcenter København henviser borgere og er den daglige partner, Ydelsesservice (YDS) behandler udeblivelser og træk i eller lukning af ydelsen, og Centralforvaltningen (CF) styrer kontrakten og følger op på resultater.',
      en: 'On the municipal side there are 3 units: Jobcenter København refers citizens and is the daily partner, Ydelsesservice (YDS) handles no-shows and deduction in or closure of the benefit, and Centralforvaltningen (CF) steers the contract and follows up on results.',
    }),
    computed('R034', 'delivery', 'contract', {
      at: [s24('3.1')],
      da: 'Der skal være løbende optag, så nye borgere kan begynde på et forløb mindst 1 gang om ugen.',
      en: 'Intake must be continuous, so that new citizens can begin a course at least once a week.',
    }),
    computed('R054', 'other', 'contract', {
      at: [s24('4.4')],
      da: 'Leverandøren afholder en introduktionsdag for begge parters medarbejdere inden udløbet af kontraktens første måned.',
      en: 'The provider arranges an introduction day for the staff of both parties before the first month of the contract is over.',
    }),
    computed('R056', 'other', 'contract', {
      at: [s24('4.4')],
      da: 'Hvert år holdes 1 fælles dag om kompetenceudvikling; både den, introduktionsdagen og læringsfællesskaberne skal samordnes med og godkendes af ordregiver.',
      en: 'Each year 1 joint day on competence development is held; it, the introduction day and the learning communities all have to be aligned with and approved by the contracting authority.',
    }),
    computed('R057', 'other', 'contract', {
      at: [s24('4.4')],
      da: 'Hvert halve år deltager leverandøren sammen med jobcentrets ledelse og koordinatorer i et opfølgningsmøde om proces- og resultatmål.',
      en: "Every six months the provider takes part with the jobcentre's management and coordinators in a follow-up meeting on process and result goals.",
    }),
    computed('R065', 'reporting', 'contract', {
      at: [s24('5.2')],
      da: 'Leverandøren samler løbende viden om, hvad der virker og ikke virker for at få borgerne i arbejde; overskriften kalder det årligt.',
      en: 'The provider continuously gathers knowledge of what does and does not work in getting citizens into employment; the heading calls it annual.',
    }),

    told('R505', 'other', {
      at: [s24('4.2'), s24('4.2.1'), s24('4.3'), s24('4.3.1')],
      da: 'Leverandøren må regne med løbende dialog om de enkelte forløb. Parterne aftaler formerne undervejs: det kan være møder mellem Ydelsesservice og leverandøren, fælles samtaler med borgeren og delt placering af medarbejdere; det, der rækker ud over driften, tages centralt.',
      en: 'The provider must expect constant dialogue on the individual courses. The parties agree the forms on the way: meetings of Ydelsesservice and the provider, joint talks with the citizen and staff placed with the other party are possible; what goes beyond daily operation is taken up centrally.',
    }),
    told('R506', 'delivery', {
      at: [s24('3.3.2'), s24('3.3.3')],
      da: 'Samarbejdet med virksomheder kan også bestå i at hjælpe dem til større inklusionskapacitet, og organisationer i civilsamfundet kan selv være træningsbaner.',
      en: 'Working with companies may also consist in helping them to a larger capacity for inclusion, and organisations of civil society may themselves be training tracks.',
    }),
  ];
}
