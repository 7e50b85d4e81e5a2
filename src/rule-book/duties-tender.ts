import { biddingDuties } from './duties-bidding.ts';
import { conductDuties } from './duties-conduct.ts';
import { courseDuties } from './duties-courses.ts';
import { dataDuties } from './duties-data.ts';
import { frameworkDuties } from './duties-framework.ts';
import { byNumber, type Duty, duty, s16 } from './entry.ts';

/** The duties of the 2016 tender, of both areas, in order. The two agreements take theirs from here. */
export function tenderDuties(): readonly Duty[] {
  return [
    ...foundAtFirst(),
    ...biddingDuties(),
    ...courseDuties(),
    ...conductDuties(),
    ...dataDuties(),
    ...frameworkDuties(),
  ].sort(byNumber);
}

/** Those of the first reading of the tender; a second one, page by page, found those of the files beside this one. */
function foundAtFirst(): readonly Duty[] {
  return [
    duty('R016', 'other', ['buyer', 'provider'], {
      at: [s16(158, 'Rammeaftale', '2.1')],
      when: {
        da: 'Når parterne aftaler en ændring af rammeaftalen',
        en: 'When the parties agree to change the framework agreement',
      },
      da: 'En ændring af rammeaftalen gælder kun, når den står i et skriftligt tillæg (allonge) med dato og egen underskrift.',
      en: 'A change of the framework agreement counts only when it is put in a written addendum with a date and its own signatures.',
    }),
    duty('R017', 'other', ['buyer', 'kunde', 'provider'], {
      at: [s16(175, 'Rammeaftale', '6.1')],
      when: {
        da: 'Når en part giver den anden besked efter rammeaftalen',
        en: 'When one party gives the other notice under the framework agreement',
      },
      da: 'Meddelelser, godkendelser, anmodninger og påkrav efter rammeaftalen gives på skrift, hvis aftalen ikke siger andet.',
      en: 'Whatever one party must communicate to the other under the framework agreement (notices, approvals, requests, demands) takes written form if the agreement does not say otherwise.',
    }),
    duty('R018', 'other', ['provider', 'kunde'], {
      at: [s16(158, 'Rammeaftale', '1.3')],
      when: {
        da: 'Ved udarbejdelse af dokumenter og ved al kommunikation',
        en: 'When documents are drawn up and in all communication',
      },
      da: 'Samarbejdets dokumenter skrives på dansk med dansk mønt, mål og vægt, og Leverandør og Kunde taler og skriver sammen på dansk, medmindre parterne på forhånd aftaler et andet sprog for kommunikationen.',
      en: 'The documents of the cooperation are written in Danish with Danish currency, measures and weights, and provider and Kunde speak and write to each other in Danish unless the parties agree on another language for the communication in advance.',
    }),
    duty('R019', 'other', ['buyer', 'provider'], {
      at: [s16(176, 'Rammeaftale', '7')],
      when: { da: 'Ved underskrivelse af rammeaftalen', en: 'On signing the framework agreement' },
      da: 'Rammeaftalen underskrives i 2 originaler, så hver part har 1, af nogen, som med underskriften bekræfter at kunne tegne parten.',
      en: 'On signature 2 original copies of the framework agreement are made, and Buyer and provider keep 1 apiece; whoever signs confirms the power to sign for the party.',
    }),
    duty('R072', 'tender', ['contracting-authority', 'bidder'], {
      at: [s16(7, 'Udbudsbetingelser', '3.2')],
      when: { da: 'Før og efter tildelingen af kontrakt', en: 'Before and after the award of contract' },
      da: 'Der forhandles hverken før tildelingen eller om kontrakten bagefter, så tilbuddet skal kunne stå alene.',
      en: 'There are no negotiations ahead of the award or about the contract after it, so the tender has to stand on its own.',
    }),
    duty('R075', 'tender', ['bidder'], {
      at: [s16(9, 'Udbudsbetingelser', '4.2')],
      when: { da: 'Ved aflevering af tilbuddet', en: 'On handing in the tender' },
      da: 'Tilbuddet sendes til den ene adresse, udbudsbetingelserne angiver, og tilbudsgiver har selv ansvaret for korrekt fremsendelse; på anmodning fås en kvittering med dato og klokkeslæt.',
      en: 'The tender is sent to the single address named in the tender conditions, and the bidder is responsible for sending it correctly; a receipt with date and time can be had by asking.',
    }),
    duty('R078', 'tender', ['bidder'], {
      at: [s16(10, 'Udbudsbetingelser', '4.5')],
      when: {
        da: 'I tilbuddet, ved kontraktindgåelse og ved senere udpegning',
        en: 'In the tender, at contract signature and on later appointment',
      },
      da: 'Vil tilbudsgiver bruge underleverandører, angiver tilbuddet hvilke dele og hvem; navn, kontaktoplysninger og juridisk repræsentant oplyses senest ved kontraktindgåelsen, hvis det da er kendt, og ellers uden unødigt ophold, når de udpeges. Tilbudsgivers eget ansvar bliver ikke mindre af det.',
      en: "A bidder who will use subcontractors states in the tender which parts and whom; name, contact details and legal representative are reported by contract signature if known by then, and otherwise without undue delay once they are appointed. The bidder's own liability is no smaller for it.",
    }),
    duty('R085', 'tender', ['bidder'], {
      at: [s16(11, 'Udbudsbetingelser'), s16(12, 'Udbudsbetingelser'), s16(201, 'Bilag J')],
      who: { da: 'Tilbudsgivere, der byder sammen', en: 'Bidders that bid together' },
      when: { da: 'Når en sammenslutning byder', en: 'When a consortium bids' },
      da: 'En sammenslutning oplyser alle deltagere, vælger 1 fælles repræsentant, har ingen udelukkede deltagere, opfylder minimumskravene samlet og hæfter direkte, solidarisk, ubegrænset og ubetinget, hvis den vinder. En aktør må kun være med i 1 sammenslutning, men gerne støtte andre eller være deres underleverandør.',
      en: 'A consortium names all members, picks 1 common representative, has no excluded members, meets the minimum requirements jointly and, if it wins, is liable directly, jointly, without limit and without condition. An actor may belong to only 1 consortium but may well support others or be their subcontractor.',
    }),
    duty('R086', 'tender', ['bidder', 'supporting-undertaking'], {
      at: [s16(12, 'Udbudsbetingelser')],
      when: { da: 'Når egnetheden bygger på andre', en: 'When suitability builds on others' },
      da: 'Bygger tilbudsgiver på andres formåen, må ingen af dem være udelukket, minimumskravene skal være opfyldt samlet, og de, der bidrager økonomisk, hæfter direkte, solidarisk og ubegrænset.',
      en: 'If a bidder builds on the capacity of others, none of them may be excluded, the minimum requirements must be met jointly, and those contributing financially are liable directly, jointly and without limit.',
    }),
    duty('R088', 'tender', ['contracting-authority'], {
      at: [s16(8, 'Udbudsbetingelser', '3.7'), s16(9, 'Udbudsbetingelser', '3.7')],
      when: { da: 'Når tildelingsbeslutningen er truffet', en: 'When the award decision has been made' },
      da: 'Alle berørte tilbudsgivere får skriftlig besked om tildelingen hurtigst muligt og på én gang; beskeden er ikke et kontraktløfte, der er ingen kontrakt, før alle parter har skrevet under, og de forbigåede er fortsat bundet af deres tilbud.',
      en: 'All bidders concerned are told of the award in writing, as soon as possible and at one time; the message promises no contract, there is none before every party has signed, and those passed over are still bound by their tenders.',
    }),
    duty('R097', 'tender', ['bidder'], {
      at: [
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
        s16(102, 'Bilag D1c', '2.1'),
        s16(115, 'Bilag D2', '2.1'),
      ],
      when: { da: 'Når løsningsbeskrivelsen udarbejdes', en: 'When the solution description is drawn up' },
      da: 'Tilbudsgiver må ikke undtage bestemte typer af borgere i målgruppen, men kan godt anbefale en aktivitet til særlige undergrupper.',
      en: 'A bidder may not leave out particular types of citizens in the target group, but may well recommend an activity for certain subgroups.',
    }),
    duty('R098', 'tender', ['bidder'], {
      at: [
        s16(75, 'Bilag D1a', '2.1'),
        s16(88, 'Bilag D1b', '2.1'),
        s16(101, 'Bilag D1c', '2.1'),
        s16(114, 'Bilag D2', '2.1'),
      ],
      when: { da: 'Når løsningsbeskrivelserne skrives', en: 'When the solution descriptions are written' },
      da: 'For hvert indsatsspor skal der foreligge en beskrivelse af indsatsen på samtlige dets intensitetsniveauer; mentor i område 1 har kun 1 niveau.',
      en: 'For each track there must be a description of the effort on all of its intensity levels; mentor in area 1 has just 1 level.',
    }),
    duty('R102', 'fee', ['bidder', 'provider'], {
      at: [
        s16(66, 'Bilag C1', '1.2'),
        s16(70, 'Bilag C2', '1.2'),
        s16(178, 'Bilag F2'),
        s16(147, 'Bilag E'),
        s16(148, 'Bilag E'),
      ],
      who: { da: 'Tilbudsgiver, senere leverandøren', en: 'The bidder, later the provider' },
      when: {
        da: 'Når timepriser tilbydes, og når der faktureres',
        en: 'When hourly prices are offered and when invoices are made',
      },
      da: 'Timeprisen skal rumme alt, hvad ydelsen kræver, blandt andet administration, rapporter, dokumentation, tolk samt tøj og udstyr til praktik, i område 2 også transporttid; der betales ikke særskilt for det. Tegnsprogstolk er undtaget, for den udgift bærer jobcentret.',
      en: 'The hourly price has to contain all that the service takes, such as administration, reports, documentation, interpreter, and clothes and equipment for placement, in area 2 transport time too; none of it is paid for separately. Sign-language interpreters are the exception, as the jobcentre bears that cost.',
    }),
    duty('R103', 'tender', ['bidder'], {
      at: [s16(198, 'Bilag H')],
      when: {
        da: 'Ved væsentlige negative ændringer efter seneste regnskabsår',
        en: 'On material negative changes after the latest financial year',
      },
      da: 'Er økonomien væsentligt ændret siden det senest godkendte regnskabsår, vedlægges en ledelses- eller revisorerklæring med en kort redegørelse.',
      en: 'If finances have changed materially since the latest approved financial year, a statement by management or the auditor with a brief account is enclosed.',
    }),
    duty('R116', 'delivery', ['provider'], {
      at: [s16(19, 'Bilag A1', '1.1')],
      when: {
        da: 'Når vejledning og opkvalificering i udbudsområde 1 planlægges',
        en: 'When guidance and upskilling in contract area 1 are planned',
      },
      da: 'Vejledning og opkvalificering skal kunne gives både til den enkelte og på hold, som regel blandet.',
      en: 'It must be possible to give guidance and upskilling both individually and in groups, usually as a mix.',
    }),
    duty('R119', 'delivery', ['provider'], {
      at: [s16(19, 'Bilag A1', '1.1'), s16(148, 'Bilag E')],
      when: {
        da: 'Når en af leverandørens medarbejdere bliver mentor',
        en: "When one of the provider's employees becomes a mentor",
      },
      da: 'Den, der er mentor, skal være certificeret til opgaven.',
      en: 'Whoever acts as mentor must be certified for the task.',
    }),
    duty('R146', 'reporting', ['provider'], {
      at: [s16(41, 'Bilag A2', '5.1'), s16(42, 'Bilag A2', '5.1')],
      when: { da: 'Ved hvert forløb i spor 5', en: 'In every track 5 course' },
      da: 'Rapporten i spor 5 skal rumme seks punkter: aktiviteter, valgt arbejdsområde og hvorfor det skåner, om målet er realistisk, de vigtigste udviklingsmål, timer og progression holdt op mod skånebehov, samt kompenserende ordninger.',
      en: 'The track 5 report must hold six items: activities, the chosen field of work and why it is considerate, whether the goal is realistic, the main development goals, hours and progression held against special needs, and compensating schemes.',
    }),
    duty('R153', 'order', ['provider', 'kunde'], {
      at: [s16(178, 'Bilag F2', '1.1')],
      when: { da: 'Når leverandøren finder en fejl i en ordre', en: 'When the provider finds an error in an order' },
      da: 'En ordre med fejl skal afvises med begrundelse i bemærkningsfeltet, og Kunden laver derefter en ny ordre.',
      en: 'An order with errors must be rejected with reasons in the remarks field, and the Kunde then makes a new order.',
    }),
    duty('R154', 'order', ['provider'], {
      at: [s16(178, 'Bilag F2', '1.1'), s16(162, 'Rammeaftale')],
      when: {
        da: 'Når en ordre uden fejl er modtaget, eller når Kunden beder om en bekræftelse',
        en: 'When an order without errors has been received, or when the Kunde asks for a confirmation',
      },
      da: 'En rigtig ordre skal bekræftes uden ugrundet ophold, og derved opstår en leveringsaftale, som blandt andet viser indsats, varighed i timer og uger samt starttidspunkt.',
      en: 'An order without errors must be confirmed without undue delay, and this creates a delivery agreement that shows, among other things, the effort, its duration in hours and weeks, and its start.',
    }),
    duty('R158', 'order', ['jobcentre'], {
      at: [s16(178, 'Bilag F2', '1.1')],
      when: { da: 'Ved hver bestilling', en: 'At every order' },
      da: 'Jobcentret vurderer ved hver bestilling konkret, hvor egnet tilbuddet er, og hvad det koster, set mod det, borgeren har brug for. Er flere leverandører næsten lige effektive, kan borgeren vælge mellem dem.',
      en: 'At each order the jobcentre assesses concretely how suitable the offer is and what it costs, seen against what the citizen needs. If several providers are almost equally effective, the citizen can choose between them.',
    }),
    duty('R159', 'order', ['jobcentre'], {
      at: [s16(137, 'Bilag E', '6.2')],
      who: {
        da: 'Jobcentrets teamchef eller bemyndiget medarbejder',
        en: "The jobcentre's team manager or authorised employee",
      },
      when: {
        da: 'Før en borger visiteres og et forløb bestilles',
        en: 'Before a citizen is referred and a course is ordered',
      },
      da: 'Visitation og bestilling kræver godkendelse fra teamchefen eller en medarbejder med bemyndigelse.',
      en: 'Referral and ordering require approval by the team manager or an employee with authority.',
    }),
    duty('R160', 'order', ['provider'], {
      at: [s16(162, 'Rammeaftale')],
      when: { da: 'Når ordren bekræftes', en: 'When the order is confirmed' },
      da: 'Bekræftelsens opfyldelsestidspunkt skal være det samme som ordrens. Mangler det i ordren, skal leverandøren uden ugrundet ophold aftale det med Kunden.',
      en: 'The time of performance in the confirmation must be the same as in the order. If the order has none, the provider must without undue delay agree it with the Kunde.',
    }),
    duty('R161', 'delivery', ['provider'], {
      at: [s16(179, 'Bilag F2', '1.4')],
      when: { da: 'Når forløbet leveres', en: 'When the course is delivered' },
      da: 'Indsatsen skal foregå i Københavns eller Frederiksberg Kommune på det sted, bestillingen nævner. Nævner den intet sted, bruges leverandørens sted nærmest borgerens bopæl.',
      en: "The effort must take place in the municipality of Copenhagen or Frederiksberg at the place the order names. If it names none, the provider's site nearest the citizen's home is used.",
    }),
    duty('R162', 'order', ['kunde'], {
      at: [s16(179, 'Bilag F2', '1.4')],
      when: { da: 'Når leverandør vælges til en bestilling', en: 'When a provider is chosen for an order' },
      da: 'For at støtte borgerens fremmøde vil Kunden bestille hos den leverandør, hvis leveringssted ligger nærmest borgerens bopæl.',
      en: "To support the citizen's attendance the Kunde will order from the provider whose site lies nearest the citizen's home.",
    }),
    duty('R163', 'order', ['jobcentre'], {
      at: [s16(140, 'Bilag E', '6.4')],
      when: {
        da: 'En anden indsats, længere varighed eller et andet timetal ønskes',
        en: 'Another effort, a longer duration or other hours are wanted',
      },
      da: 'En ny indsats, en længere varighed eller et andet ugentligt timetal kan kun besluttes af jobcentret og kræver en ny leveringsaftale, fordi borgerens plan ændres.',
      en: "A new effort, a longer duration or other weekly hours can only be decided by the jobcentre and require a new delivery agreement, because the citizen's plan changes.",
    }),
    duty('R164', 'order', ['provider'], {
      at: [
        s16(21, 'Bilag A1', '2.1'),
        s16(23, 'Bilag A1', '3.1'),
        s16(25, 'Bilag A1', '4.1'),
        s16(28, 'Bilag A1', '5.1'),
      ],
      when: {
        da: 'Når en leveringsaftale i udbudsområde 1 nævner bestemte elementer',
        en: 'When a delivery agreement in contract area 1 names particular elements',
      },
      da: 'Elementer, som leveringsaftalen udtrykkeligt nævner, skal indgå i den unges forløb.',
      en: "Elements that the delivery agreement expressly names must be part of the young person's course.",
    }),
    duty('R169', 'order', ['provider'], {
      at: [s16(179, 'Bilag F2', '1.3')],
      when: {
        da: 'Når leverandøren vurderer, at en borger ikke kan eller bør deltage',
        en: 'When the provider judges that a citizen cannot or should not take part',
      },
      da: 'Mener leverandøren, at borgeren ikke kan eller bør deltage, skal jobcentret straks kontaktes. Leverandøren kan derefter afvise på en af to saglige grunde: de objektive forudsætninger mangler, eller borgeren har været konkret voldelig eller truende mod personalet. I andre tilfælde kræver det en aftale med Køber.',
      en: 'If the provider thinks the citizen cannot or should not take part, the jobcentre must be contacted at once. The provider may then reject on one of two objective grounds: the objective preconditions are lacking, or the citizen has been concretely violent or threatening to staff. In other cases it takes an agreement with the Buyer.',
    }),
    duty('R173', 'order', ['bankruptcy-estate'], {
      at: [s16(161, 'Rammeaftale', '2.6')],
      when: {
        da: 'Når Køber kræver stillingtagen efter en konkurs',
        en: 'When the Buyer demands a decision after a bankruptcy',
      },
      da: 'Går leverandøren konkurs, skal boet på Købers krav uden ugrundet ophold sige, om det indtræder. Sker det ikke, kan Køber inden for konkurslovens rammer bringe rammeaftale og leveringsaftaler til ophør.',
      en: "If the provider goes bankrupt, the estate must on the Buyer's demand say without undue delay whether it steps in. If it does not, the Buyer can, within bankruptcy law, end the framework agreement and delivery agreements.",
    }),
    duty('R175', 'delivery', ['provider'], {
      at: [s16(139, 'Bilag E', '6.4'), s16(178, 'Bilag F2', '1.1')],
      when: {
        da: 'Når tilsynet spørger; dokumentationen skal altid være klar',
        en: 'When the inspection asks; the documentation must always be ready',
      },
      da: 'Leverandøren skal når som helst kunne vise tilsynet, at borgerens planlagte aktivitetstimer er givet og svarer til leveringsaftalen.',
      en: "Whenever asked, the provider must be able to show the inspection that the citizen's planned activity hours were given and match the delivery agreement.",
    }),
    duty('R176', 'delivery', ['provider'], {
      at: [s16(139, 'Bilag E', '6.4')],
      when: {
        da: 'Før en aktivitet uden for huset sættes i gang, og når der rapporteres',
        en: 'Before an activity outside the house begins, and when reporting',
      },
      da: 'Aktiviteter, som borgeren laver alene uden for huset, må kun bruges i begrænset omfang og efter aftale med jobcentret; hjemmearbejde og andet uden forhåndsgodkendelse er ikke tilladt. De skal kunne forklares for tilsynet og beskrives med indhold og varighed i rapporten.',
      en: 'Activities the citizen does alone outside the house may only be used to a limited extent and by agreement with the jobcentre; homework and anything else without prior approval is not allowed. They must be explainable to the inspection and described with content and duration in the report.',
    }),
    duty('R177', 'delivery', ['provider'], {
      at: [s16(140, 'Bilag E', '6.4')],
      when: {
        da: 'Når leverandøren vurderer, at timetallet ikke er det bedste',
        en: 'When the provider judges that the hours are not the best',
      },
      da: 'Passer det bestilte timetal ikke til borgeren, skal leverandøren fortælle det bestillende jobcenter det og give sin begrundelse.',
      en: 'If the ordered hours do not suit the citizen, the provider must tell the ordering jobcentre and give its reasons.',
    }),
    duty('R183', 'reporting', ['provider'], {
      at: [s16(33, 'Bilag A2', '1.3')],
      when: { da: 'Løbende i forløbet og ved afslutningen', en: 'Throughout the course and at its end' },
      da: 'I spor 1 skal borgerens udvikling dokumenteres i værktøjet Udviklingsmål med tydelige delmål, blandt andet for flere timer i praktik; delmålene sættes sammen med borgeren og drøftes løbende.',
      en: "In track 1 the citizen's development must be documented in the tool Udviklingsmål with clear sub-goals, among them more hours in placement; the sub-goals are set together with the citizen and discussed on the way.",
    }),
    duty('R184', 'delivery', ['provider'], {
      at: [s16(33, 'Bilag A2', '1.4'), s16(40, 'Bilag A2', '3.2')],
      when: {
        da: 'Når vejledning og opkvalificering i spor 1 og 3 tilrettelægges',
        en: 'When guidance and upskilling in tracks 1 and 3 are arranged',
      },
      da: 'Vejledning og opkvalificering i spor 1 skal rumme tre aktiviteter: jobformidling eller jobsøgning, uddannelsesafklaring med rådgivning og opfølgning på praktik. I spor 3 kræves kun opfølgning på praktik.',
      en: 'Guidance and upskilling in track 1 must hold three activities: job placement or job search, education clarification with advice, and follow-up on placement. In track 3 only follow-up on placement is required.',
    }),
    duty('R187', 'delivery', ['provider'], {
      at: [s16(37, 'Bilag A2', '2.2')],
      who: { da: 'Leverandørens fastholdelsesmentor', en: "The provider's retention mentor" },
      when: {
        da: 'Inden udløbet af en virksomhedspraktik eller et løntilskud',
        en: 'Before a company placement or a wage subsidy ends',
      },
      da: 'Fastholdelsesmentoren skal vejlede og hjælpe borgeren med jobsøgning eller optagelse på uddannelse, inden placeringen slutter.',
      en: 'The retention mentor must guide and help the citizen with job search or admission to education before the placement ends.',
    }),
    duty('R188', 'reporting', ['provider'], {
      at: [s16(37, 'Bilag A2', '2.2')],
      who: { da: 'Leverandørens fastholdelsesmentor', en: "The provider's retention mentor" },
      when: { da: 'Når mentoren bliver bekendt med et sådant forhold', en: 'When the mentor learns of such a matter' },
      da: 'Fastholdelsesmentoren skal fortælle jobcentret om forhold ved placeringen eller borgeren, som det bør kende, for eksempel at en plan eller aftale ikke holdes; kun det, der hænger nært sammen med virksomheden eller uddannelsen.',
      en: 'The retention mentor must tell the jobcentre of matters about the placement or the citizen that it should know, for example that a plan or agreement is not kept; only what closely concerns the company or the education.',
    }),
    duty('R189', 'delivery', ['provider'], {
      at: [s16(34, 'Bilag A2', '1.6'), s16(35, 'Bilag A2', '1.7')],
      when: {
        da: 'Når et forløb i virksomhedsspor B eller C tilrettelægges',
        en: 'When a course in company track B or C is arranged',
      },
      da: 'Borgere i virksomhedsspor C (5 timer) skal have mere individuel kontakt end på niveauerne med 25 og 12 timer. I spor B og C skal borgeren så vidt muligt have én fast kontaktperson, som kan møde borgeren, hvor borgeren er, og både motivere og udfordre.',
      en: 'Citizens in company track C (5 hours) must have more individual contact than on the levels with 25 and 12 hours. In tracks B and C the citizen must as far as possible have one steady contact person, able to meet the citizen where he or she is and both to motivate and to challenge.',
    }),
    duty('R192', 'delivery', ['provider'], {
      at: [s16(148, 'Bilag E')],
      when: { da: 'Før en frikøbt mentor begynder', en: 'Before a bought-out mentor begins' },
      da: 'Finder leverandøren, borgeren og virksomheden eller uddannelsesstedet det hensigtsmæssigt, kan en ansat dér frikøbes som mentor. Det kræver altid en særskilt bevilling på forhånd fra det bestillende jobcenter. Ansøgningen laves på blanket AB 401, gerne digitalt via Virk.dk.',
      en: 'Where provider, citizen and the company or place of education find it expedient, an employee there may be bought out as mentor. A separate grant in advance from the ordering jobcentre is always needed. The application is made on form AB 401, preferably digitally via Virk.dk.',
    }),
    duty('R193', 'delivery', ['provider'], {
      at: [s16(148, 'Bilag E')],
      when: {
        da: 'Når egne medarbejdere varetager mentorfunktionen',
        en: 'When own employees carry out the mentor function',
      },
      da: 'Leverandørens egne medarbejdere skal være certificerede for at være fastholdelsesmentor eller ret og pligt-mentor.',
      en: "The provider's own employees must be certified in order to be retention mentor or right-and-duty mentor.",
    }),
    duty('R196', 'delivery', ['provider', 'jobcentre'], {
      at: [s16(146, 'Bilag E')],
      who: {
        da: 'Leverandøren (ønsker) og jobcentret (godkender og igangsætter)',
        en: 'The provider (wishes) and the jobcentre (approves and starts)',
      },
      when: {
        da: 'Når leverandøren ønsker en aktivitet uden for rammeaftalen',
        en: 'When the provider wishes for an activity outside the framework agreement',
      },
      da: 'Tilbud uden for rammeaftalen eller eget tilbud, for eksempel almindelig danskundervisning, må leverandøren ikke selv starte; jobcentret skal godkende og igangsætte dem.',
      en: 'The provider may not itself start offers outside the framework agreement or its own tender, such as ordinary Danish lessons; the jobcentre must approve and start them.',
    }),
    duty('R197', 'delivery', ['provider'], {
      at: [s16(145, 'Bilag E', '6.7')],
      when: {
        da: 'Når en borger også har en sag hos SOF eller SUF',
        en: 'When a citizen also has a case with SOF or SUF',
      },
      da: 'Samarbejdet om borgerens forløb går gennem jobcentret; over for SOF og SUF er leverandørens medarbejdere kontaktpersoner for den indsats, der er aftalt. Nye tiltag skal først forbi jobcentret, og leverandøren kan blive bedt om at indhente samtykke og bidrage til en social handleplan.',
      en: "Cooperation on the citizen's course goes through the jobcentre; towards SOF and SUF the provider's staff are contact persons for the effort agreed. New initiatives must first pass the jobcentre, and the provider may be asked to obtain consent and contribute to a social action plan.",
    }),
    duty('R199', 'fee', ['provider', 'jobcentre'], {
      at: [s16(147, 'Bilag E'), s16(148, 'Bilag E')],
      who: {
        da: 'Leverandøren tager imod; det bestillende jobcenter betaler',
        en: 'The provider accepts; the ordering jobcentre pays',
      },
      when: { da: 'Når en døv borger visiteres', en: 'When a deaf citizen is referred' },
      da: 'Leverandøren skal tage imod døve borgere, og det bestillende jobcenter betaler tegnsprogstolken.',
      en: 'The provider must accept deaf citizens, and the ordering jobcentre pays the sign-language interpreter.',
    }),
    duty('R200', 'delivery', ['provider'], {
      at: [s16(180, 'Bilag F2', '1.4')],
      when: { da: 'Så længe et leveringssted bruges', en: 'As long as a delivery site is in use' },
      da: 'Lokaler og udstyr skal være i orden og passe til formålet, antallet af deltagere skal passe til lokalet, og forholdet mellem deltagere og undervisere skal være rimeligt. Uden kantine skal der være et spiserum og et køleskab.',
      en: 'Premises and equipment must be in order and fit for purpose, the number of participants must suit the room, and the ratio of participants to teachers must be reasonable. Without a canteen there must be an eating room and a refrigerator.',
    }),
    duty('R201', 'delivery', ['provider'], {
      at: [s16(180, 'Bilag F2', '1.4')],
      when: { da: 'Altid i aftaleperioden', en: 'Always during the agreement period' },
      da: 'Leverandøren skal have et sted med adgang for kørestole og handicaptoilet, en elevator eller lift til alle kørestolstyper, hvis toilettet ikke er i stueetagen, og mindst 1 handicapparkeringsplads i nærheden (BR 2010, SBI 230). Bekendtgørelsens nummer mangler i D16; D24 angiver nr. 1250 af 13. december 2004.',
      en: "The provider must have a site with wheelchair access and an accessible toilet, a lift that takes every type of wheelchair where that toilet lies on another floor than the ground floor, and at least 1 disabled parking space nearby (BR 2010, SBI 230). The order's number is missing in D16; D24 gives no. 1250 of 13 December 2004.",
    }),
    duty('R202', 'delivery', ['provider'], {
      at: [s16(164, 'Rammeaftale')],
      when: {
        da: 'Når en medarbejder udskiftes, på eget initiativ eller på Kundens krav',
        en: "When an employee is replaced, on the provider's own initiative or on the Kunde's demand",
      },
      da: 'En medarbejder, der skiftes ud, skal erstattes af en med mindst samme kvalifikationer, uden udgift for Kunden. Kunden kan kræve en medarbejder fjernet ved berettiget kritik, brud på arbejdsmiljøloven, manglende hensyn til sikkerhed eller påvirkethed.',
      en: "An employee who is replaced must be succeeded by one with at least the same qualifications, at no cost to the Kunde. The Kunde can demand an employee's removal on justified criticism, breach of working-environment law, disregard of safety or intoxication.",
    }),
    duty('R203', 'delivery', ['provider'], {
      at: [s16(149, 'Bilag E')],
      when: { da: 'Når der er behov for et møde', en: 'When a meeting is needed' },
      da: 'Leverandøren deltager efter behov i møder med jobcentret og andre, som regel hos leverandøren, og kan ikke fakturere det særskilt.',
      en: "The provider takes part as needed in meetings with the jobcentre and others, as a rule at the provider's place, and cannot invoice this separately.",
    }),
    duty('R206', 'other', ['provider'], {
      at: [s16(146, 'Bilag E', '6.9')],
      when: { da: 'Når en borger beder om aktindsigt', en: 'When a citizen asks for access to the file' },
      da: 'Beder en borger om aktindsigt i egen sag, skal leverandøren give borgeren de relevante akter.',
      en: 'If a citizen asks for access to their own file, the provider must give the citizen the relevant documents.',
    }),
    duty('R227', 'invoicing', ['provider'], {
      at: [s16(168, 'Rammeaftale', '4.3')],
      when: {
        da: 'Når køberens revisor vil se grundlaget for fakturaerne',
        en: "When the Buyer's auditor wants to see the basis of the invoices",
      },
      da: 'Køberens revisor kan når som helst gennemgå grundlaget for fakturaerne, og leverandøren skal stille alle oplysninger, den har, til rådighed.',
      en: "The Buyer's auditor can go through the basis of the invoices at any time, and the provider must lay open all the information it has.",
    }),
    duty('R234', 'invoicing', ['provider'], {
      at: [s16(166, 'Rammeaftale', '3.5')],
      when: {
        da: 'Før en rettighed eller forpligtelse overdrages eller en faktura belånes',
        en: 'Before a right or a duty is passed on or an invoice is borrowed on',
      },
      da: 'Leverandøren må ikke uden køberens samtykke overdrage sine rettigheder efter aftalen til andre, herunder belåne fakturaer, og forpligtelserne kun med skriftligt samtykke. I et konsortium gælder det hvert medlem. Køberens samtykke tager ikke retten til at holde betaling tilbage eller modregne.',
      en: "Without the Buyer's consent the provider may not pass its rights under the agreement to others, which includes borrowing on invoices, and its duties only with consent in writing. In a consortium this binds every member. The Buyer's consent does not take away the right to withhold or set off payment.",
    }),
    duty('R280', 'reporting', ['provider'], {
      at: [s16(138, 'Bilag E', '6.3')],
      when: { da: 'Når en leverandørrapport skrives', en: 'When a provider report is written' },
      da: 'Hver rapport skal blandt andet have 3 dele: mål og aktiviteter, borgerens udvikling (med for eksempel skånehensyn, timetal, intensitet og borgerens egne ord) og en vurdering af, om målene er relevante og realistiske.',
      en: "Every report must hold 3 parts among others: goals and activities, the citizen's development (for instance needs for consideration, hours, intensity and the citizen's own words) and an assessment of whether the goals are relevant and realistic.",
    }),
    duty('R281', 'reporting', ['provider'], {
      at: [s16(138, 'Bilag E', '6.3'), s16(139, 'Bilag E', '6.3')],
      when: {
        da: 'Når en rapport skrives, eller når der er andre forhold at meddele',
        en: 'When a report is written, or when there are other matters to convey',
      },
      da: 'En rapport må kun handle om forløbet; ansøgninger om andre ydelser, klager og lignende sendes til jobcentret for sig og ikke gennem portalen.',
      en: 'A report may deal with the course only; applications for other benefits, complaints and the like go to the jobcentre on their own and not through the portal.',
    }),
    duty('R282', 'reporting', ['provider'], {
      at: [s16(138, 'Bilag E', '6.3')],
      when: { da: 'Når en leverandørrapport afleveres', en: 'When a provider report is handed in' },
      da: 'Jobcentret bestemmer, hvilken skabelon rapporten følger, og den afleveres i det it-system, der er i brug, for tiden portalen.',
      en: 'The jobcentre settles which template the report follows, and it is handed in through the IT system in use, at present the portal.',
    }),
    duty('R284', 'reporting', ['provider'], {
      at: [s16(162, 'Rammeaftale')],
      when: {
        da: 'Intet tidspunkt er fastsat i kilden; når statistikken skal bruges',
        en: 'No time is set in the source; when the statistics are needed',
      },
      da: 'Leverandøren skal uden betaling lave og sende statistik over, hvad kunden har købt under rammeaftalen.',
      en: 'The provider must, without payment, make and send statistics on what the Kunde has bought under the framework agreement.',
    }),
    duty('R298', 'price-regulation', ['kunde', 'provider'], {
      at: [s16(168, 'Rammeaftale', '4.2')],
      when: {
        da: 'En forsinket levering, som leverandøren bærer ansvaret for, afregnes efter en prisregulering',
        en: 'A late delivery that the provider answers for is paid after a price regulation',
      },
      da: 'Leveres der for sent, og bærer leverandøren ansvaret for det, beregnes vederlaget med det indeks, som havde gældt ved levering til tiden.',
      en: 'If delivery is late and the provider answers for it, the payment is worked out with the index that a delivery on time would have had.',
    }),
    duty('R319', 'penalty', ['provider'], {
      at: [s16(170, 'Rammeaftale', '5.1')],
      when: {
        da: 'En Leverance er forsinket, eller forsinkelsen kan forudses',
        en: 'A delivery is late, or delay can be foreseen',
      },
      da: 'Ved en indtrådt eller ventet forsinkelse skal leverandøren straks gøre noget virksomt for at overvinde eller dog begrænse den og med det samme skrive til Kunden om årsag, varighed, nyt tidspunkt og modtræk. Kunden kan helt eller delvis ophæve en forsinket Leverance, som leverandøren svarer for, men siger Kunden ja til det nye tidspunkt, gælder det i stedet, og retten til at ophæve falder væk.',
      en: 'On a delay that has occurred or is expected, the provider must at once take effective steps to overcome it or at least limit it, and write to the Kunde with cause, duration, new time and countermeasures. The Kunde may cancel, wholly or partly, a late delivery the provider answers for, but if it accepts the new time, that time applies instead and the right to cancel lapses.',
    }),
    duty('R329', 'termination', ['buyer', 'provider'], {
      at: [s16(159, 'Rammeaftale', '2.2')],
      who: { da: 'Den part, der opsiger', en: 'The party that terminates' },
      when: { da: 'Opsigelse af Rammeaftalen', en: 'Termination of the framework agreement' },
      da: 'Den, der opsiger Rammeaftalen, skal gøre det på skrift. Opsiger Køberen, udløser det ingen erstatning eller kompensation til leverandøren.',
      en: 'Whoever terminates the framework agreement must do so in writing. If the Buyer terminates, no damages or compensation are owed to the provider.',
    }),
    duty('R330', 'termination', ['provider', 'kunde'], {
      at: [s16(159, 'Rammeaftale', '2.2')],
      when: {
        da: 'Rammeaftalen udløber eller opsiges, mens der løber Leveringsaftaler',
        en: 'The framework agreement expires or is terminated while delivery agreements are running',
      },
      da: 'Leveringsaftaler, der er indgået inden udløb eller opsigelse, skal begge sider føre til ende på Rammeaftalens vilkår, hvis de ikke skriftligt aftaler andet.',
      en: "Delivery agreements made before expiry or termination must be carried through by both sides on the framework agreement's terms, unless they agree otherwise in writing.",
    }),
    duty('R343', 'termination', ['buyer', 'kunde', 'provider'], {
      at: [s16(175, 'Rammeaftale', '5.9')],
      who: { da: 'Den hindrede part', en: 'The hindered party' },
      when: { da: 'Force majeure er ophørt', en: 'Force majeure has ended' },
      da: 'Den hindrede part skal genoptage sine pligter, så snart force majeure er forbi. Betalingen udskydes eller bortfalder sammen med Leverancen, og hver side bærer sine egne omkostninger og tab.',
      en: 'The hindered party must resume its duties as soon as force majeure is over. Payment is postponed or lapses together with the delivery, and each side bears its own costs and losses.',
    }),
    duty('R346', 'other', ['provider'], {
      at: [s16(165, 'Rammeaftale', '3.2')],
      when: {
        da: 'Ny eller skiftet underleverandør, eller Køberen kræver en underleverandør udskiftet',
        en: 'New or changed subcontractor, or the Buyer demands that one be replaced',
      },
      da: 'En underleverandør uden for bilag 9 må først bruges, når Køberen har sagt skriftligt ja, og Køberen skal have en rimelig grund for at sige nej. Leverandøren skal skifte eller fjerne en underleverandør, når Køberen sagligt begrundet kræver det.',
      en: 'A subcontractor outside bilag 9 may be used only after the Buyer has said yes in writing, and the Buyer needs a reasonable ground to refuse. The provider must replace or remove a subcontractor when the Buyer demands it on objective grounds.',
    }),
    duty('R348', 'other', ['provider'], {
      at: [s16(166, 'Rammeaftale', '3.4')],
      when: { da: 'Et anmeldt eller uanmeldt kontrolbesøg', en: 'An announced or unannounced inspection visit' },
      da: 'Køberen må komme på kontrolbesøg både med og uden varsel. Leverandøren skal hjælpe praktisk til og uden betaling give adgang til oplysninger og dokumentation.',
      en: 'The Buyer may make inspection visits both with and without warning. The provider must give practical help and, without charge, access to information and documentation.',
    }),
    duty('R357', 'other', ['provider'], {
      at: [s16(187, 'Bilag F6', '1.6')],
      when: {
        da: 'Kommunen kræver dokumentation efter arbejdsklausulen',
        en: 'The municipality demands documentation under the labour clause',
      },
      da: 'På kommunens krav skal leverandøren mindst kunne vise ansættelsesbeviser, lønsedler og lønregnskaber, E-indkomstkvittering, tilladelser til ophold og arbejde og det sammenligningsgrundlag, løn og vilkår er fastsat efter.',
      en: "On the municipality's demand the provider must at least be able to show employment certificates, payslips and payroll accounts, the e-income receipt, residence and work permits, and the frame of reference by which pay and terms were set.",
    }),
    duty('R358', 'other', ['provider'], {
      at: [s16(188, 'Bilag F6')],
      when: { da: 'Kontraktindgåelse', en: 'Conclusion of the contract' },
      da: 'Når kontrakten indgås, skal leverandøren taste basisoplysninger om sig selv og sine underleverandører ind i kommunens Aftalestyringssystem.',
      en: "When the contract is made, the provider must enter basic data on itself and its subcontractors in the municipality's contract register (Aftalestyringssystem).",
    }),
    duty('R359', 'other', ['provider'], {
      at: [s16(192, 'Databehandleraftale', '3.1'), s16(193, 'Databehandleraftale', '3')],
      when: {
        da: 'Valg eller skift af underleverandør til databehandling',
        en: 'Choice or change of a subcontractor for data processing',
      },
      da: 'Efter databehandleraftalen må leverandøren ikke bruge underleverandører uden for EU/EØS. En underleverandør, der skal behandle Kundens data, kræver Kundens skriftlige godkendelse på forhånd.',
      en: "Under the data-processing agreement the provider may not use subcontractors outside the EU/EEA. A subcontractor that is to process the Kunde's data needs the Kunde's written approval beforehand.",
    }),
    duty('R363', 'other', ['provider'], {
      at: [s16(196, 'Tavshedserklæring')],
      when: {
        da: 'Løbende; udlevering på kommunens anmodning',
        en: "Continuously; handed out on the municipality's request",
      },
      da: 'Samarbejdspartneren skal holde en liste over de medarbejdere, der arbejder med systemet, med deres bruger-id, og give kommunen den, når den beder om det.',
      en: 'The partner must keep a list of the employees who work with the system, with their user ids, and give it to the municipality when asked.',
    }),
    duty('R364', 'other', ['provider', 'kunde'], {
      at: [s16(167, 'Rammeaftale', '3.8'), s16(194, 'Databehandleraftale', '6')],
      who: { da: 'Leverandøren, Kunden og deres medarbejdere', en: 'The provider, the Kunde and their staff' },
      when: {
        da: 'Aftalens, samarbejdets eller ansættelsens ophør',
        en: 'End of the agreement, the cooperation or the employment',
      },
      da: 'Tavshedspligten hører ikke op, når aftalen, samarbejdet eller en ansættelse slutter.',
      en: 'The duty of secrecy does not stop when the agreement, the cooperation or an employment ends.',
    }),
    duty('R367', 'delivery', ['provider'], {
      at: [s16(36, 'Bilag A2', 'Boks 1')],
      when: {
        da: 'Fastholdelsesmentor bestilt, når praktikken fortsætter efter forløbets slutning',
        en: 'Retention mentor booked when the placement continues after the course ends',
      },
      da: 'Bestiller jobcentret 1 times fastholdelsesmentor hos samme leverandør, fordi praktikken varer længere end forløbet, skal mentoren om muligt være den person, borgeren allerede kender fra forløbet.',
      en: 'If the jobcentre books a 1-hour retention mentor at the same provider because the placement outlasts the course, the mentor should if possible be the person the citizen already knows from the course.',
    }),
    duty('R371', 'other', ['provider'], {
      at: [s16(149, 'Bilag E')],
      when: { da: 'Før jobcentret sender sagsoplysninger', en: 'Before the jobcentre sends case information' },
      da: 'Leverandøren skal have en sikker kanal, hvor den kan få sagsoplysninger tilsendt; ordet for kanalen mangler i kilden (formentlig sikker e-mail).',
      en: 'The provider must have a secure channel on which it can be sent case information; the word for the channel is missing in the source (presumably secure e-mail).',
    }),
    duty('R372', 'tender', ['bidder'], {
      at: [s16(8, 'Udbudsbetingelser', '3.5')],
      when: {
        da: 'En henvendelse til ordregiver før tilbudsafgivelsen',
        en: 'An approach to the contracting authority before submitting the tender',
      },
      da: 'Enhver henvendelse inden tilbuddet, også spørgsmål, skal ske på skrift til den kontaktperson, ordregiver har udpeget.',
      en: 'Every approach before the tender, including questions, must be made in writing to the contact person the contracting authority has named.',
    }),
    duty('R373', 'delivery', ['provider'], {
      at: [s16(32, 'Bilag A2', '1.3')],
      when: { da: 'En fleksjobberettiget borger er i spor 1', en: 'A citizen entitled to a flexjob is in track 1' },
      da: 'Har borgeren ret til fleksjob, skal spor 1 først og fremmest hjælpe med at finde et fleksjob, og en praktik må gerne have det som mål.',
      en: 'If the citizen is entitled to a flexjob, track 1 must first of all help to find one, and a placement may have that as its aim.',
    }),
    duty('R374', 'delivery', ['provider'], {
      at: [s16(41, 'Bilag A2', '5.1')],
      when: { da: 'Et forløb i spor 5', en: 'A course in track 5' },
      da: 'Spor 5 skal forene en beskæftigelsesindsats med en relevant social- og sundhedsfaglig indsats på tværs af fag, og det skal vurderes, om handikapkompenserende ordninger kan hjælpe borgeren.',
      en: 'Track 5 must join an employment effort with a relevant social and health effort across disciplines, and it must be considered whether disability-compensating schemes can help the citizen.',
    }),
    duty('R376', 'other', ['provider'], {
      at: [s16(167, 'Rammeaftale', '3.8')],
      when: {
        da: 'Før Køberen eller Kunden bruges som reference',
        en: 'Before the Buyer or the Kunde is used as a reference',
      },
      da: 'Leverandøren skal have skriftligt ja på forhånd for at bruge Køberen eller Kunden som reference; en enkel referenceliste er undtaget.',
      en: 'The provider needs a written yes beforehand to use the Buyer or the Kunde as a reference; a simple reference list is excepted.',
    }),
    duty('R379', 'other', ['provider'], {
      at: [s16(163, 'Rammeaftale'), s16(164, 'Rammeaftale')],
      when: {
        da: 'Et forhold, der kan skabe tvivl om habiliteten',
        en: 'A circumstance that may raise doubt about impartiality',
      },
      da: 'Leverandøren, dens folk og underleverandører skal være habile, og tvivl om det skal uden unødigt ophold frem for Kunden. Det er leverandøren, der skal bevise, at Kunden fik besked i tide og fyldestgørende.',
      en: 'The provider, its staff and subcontractors must be impartial, and any doubt must be brought to the Kunde without undue delay. It is for the provider to prove that the Kunde was told in time and fully.',
    }),
    duty('R380', 'termination', ['provider'], {
      at: [s16(172, 'Rammeaftale', '5.4')],
      when: { da: 'Rammeaftalen ophæves', en: 'The framework agreement is cancelled' },
      da: 'Ved ophævelse skal leverandøren loyalt holde generne nede for Køberen og borgerne, hjælpe til, så ydelserne overgår uden problemer, og skaffe materiale til et nyt udbud. Gør den ikke det, kan Køberen skaffe materialet på anden måde for leverandørens regning.',
      en: "On cancellation the provider must loyally keep the trouble down for the Buyer and the citizens, help the services to pass over without trouble and obtain material for a new tender. If it does not, the Buyer may get the material in another way at the provider's expense.",
    }),
    duty('R381', 'reporting', ['provider'], {
      at: [s16(184, 'Bilag F5', '4')],
      when: { da: 'Kommunens skriftlige anmodning', en: "The municipality's written request" },
      da: 'Beder kommunen skriftligt om dokumentation for samfundsansvar, skal leverandøren sende tre ting: en erklæring fra ledelsen, en beskrivelse af de praktiske tiltag og en beskrivelse af, hvordan resultaterne måles.',
      en: 'If the municipality asks in writing for documentation of social responsibility, the provider must send three things: a management statement, a description of the practical measures and a description of how results are measured.',
    }),
    duty('R382', 'other', ['provider'], {
      at: [s16(186, 'Bilag F6', '1.3')],
      when: { da: 'En underleverandør tages i brug', en: 'A subcontractor is taken into use' },
      da: 'Kommunen skal på skrift have navn og CVR- eller RUT-nummer på hver underleverandør, der bruges.',
      en: 'The municipality must be given in writing the name and CVR or RUT number of each subcontractor used.',
    }),
    duty('R383', 'other', ['provider'], {
      at: [s16(163, 'Rammeaftale'), s16(156, 'Rammeaftale')],
      when: { da: 'Rammeaftalens indgåelse', en: 'Conclusion of the framework agreement' },
      da: 'Leverandøren skal skrive under på to dokumenter: aftalen om databehandling og it-sikkerhed (bilag 11) og tavshedserklæringen (bilag 12; nummeret mangler på side 163 og er taget fra bilagslisten).',
      en: 'The provider must sign two documents: the agreement on data processing and IT security (bilag 11) and the secrecy declaration (bilag 12; the number is missing on page 163 and is taken from the list of annexes).',
    }),
    duty('R384', 'fee', ['provider'], {
      at: [s16(160, 'Rammeaftale', '2.3.3')],
      when: { da: 'Kundens anmodning', en: "The Kunde's request" },
      da: 'Når Kunden beder om instruktion eller vejledning, som kravspecifikationen eller leverandørens tilbud nævner, skal leverandøren give den gratis.',
      en: "When the Kunde asks for instruction or guidance mentioned in the requirement specification or the provider's tender, the provider must give it free of charge.",
    }),
    duty('R385', 'other', ['kunde'], {
      at: [s16(163, 'Rammeaftale')],
      when: { da: 'Tredjemand rejser krav mod Kunden', en: 'A third party raises a claim against the Kunde' },
      da: 'Møder Kunden et krav om krænkelse af andres rettigheder, skal den straks skrive til leverandøren, som skal holde Kunden skadesløs.',
      en: 'If the Kunde meets a claim of infringing the rights of others, it must at once write to the provider, who must hold the Kunde harmless.',
    }),
    duty('R386', 'other', ['provider'], {
      at: [s16(194, 'Databehandleraftale', '7.1')],
      when: {
        da: 'Leverandøren kan ikke sikre korrekt databehandling',
        en: 'The provider cannot ensure correct data processing',
      },
      da: 'Kan leverandøren ikke sikre, at Kundens data behandles korrekt, skal den straks sige det, og Kunden kan stoppe dataoverførslen og ophæve de aftaler, det drejer sig om.',
      en: "If the provider cannot ensure that the Kunde's data are processed correctly, it must say so at once, and the Kunde may stop the data transfer and cancel the agreements concerned.",
    }),
    duty('R387', 'absence', ['k-kassen'], {
      at: [s16(142, 'Bilag E', '6.5'), s16(66, 'Bilag C1', '1.2'), s16(70, 'Bilag C2', '1.2')],
      when: { da: 'Borgerens ydelse ophører', en: "The citizen's benefit ends" },
      da: 'Hører borgerens ydelse op, giver K-kassen borgeren afgørelsen og afmelder eventuelt borgeren fra tilbuddet. Lukkes tilbuddet i portalen før tid, er der ikke krav på betaling for resten.',
      en: "If the citizen's benefit ends, K-kassen gives the citizen the decision and may deregister the citizen from the offer. If the offer is closed in the portal early, no payment is due for the rest.",
    }),
    duty('R390', 'delivery', ['provider'], {
      at: [s16(34, 'Bilag A2', '1.6'), s16(35, 'Bilag A2', '1.7'), s16(41, 'Bilag A2', '5.1')],
      when: { da: 'Andre aktører er inddraget i borgerens sag', en: "Other actors are involved in the citizen's case" },
      da: 'I spor 1B og 1C er det leverandøren, der skal koordinere med de andre aktører i borgerens sag; for 1C nævnes blandt andre Socialforvaltningen, Sundheds- og Omsorgsforvaltningen og Region Hovedstaden. I spor 5 er der også behov for at koordinere, blandt andet med borgerens læge.',
      en: "In tracks 1B and 1C it is the provider who must coordinate with the other actors in the citizen's case; for 1C the social services, the health and care administration and the Capital Region are named among others. In track 5 coordination is needed too, among others with the citizen's own doctor.",
    }),
  ];
}
