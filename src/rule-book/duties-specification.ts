import { type Duty, duty, s24 } from './entry.ts';

/** The duties of the requirement specification. Its agreement takes them from here. */
export function specificationDuties(): readonly Duty[] {
  return [
    duty('R033', 'delivery', ['provider'], {
      at: [s24('3.1')],
      when: { da: 'Når en aktivitet planlægges eller gennemføres', en: 'When an activity is planned or carried out' },
      da: 'Hver aktivitet skal hele tiden opfylde LAB og tydeligt sigte mod beskæftigelse, så borgeren hurtigst muligt får varigt arbejde og helt eller delvist forsørger sig selv.',
      en: 'Each activity must comply with LAB at all times and clearly aim at employment, so that the citizen as soon as possible gets lasting work and is fully or partly self-supporting.',
    }),
    duty('R035', 'delivery', ['provider'], {
      at: [s24('3.1')],
      when: { da: 'Når borgerens forløb tilrettelægges', en: "When the citizen's course is arranged" },
      da: 'Forløbet lægges, så borgeren samtidig kan passe andre aktiviteter, for eksempel praktik, ordinære timer, behandling eller samtaler i sundheds- og socialforvaltningen.',
      en: 'The course is laid out so that the citizen can attend other activities alongside it, for instance a placement, ordinary hours, treatment or meetings with the health and social services.',
    }),
    duty('R037', 'delivery', ['provider'], {
      at: [s24('3.1')],
      when: { da: 'Ved enhver justering af borgerens forløb', en: "On any adjustment of the citizen's course" },
      da: 'Hver gang en borgers forløb justeres, rettes uge- eller månedsskemaet tilsvarende.',
      en: "Each time a citizen's course is adjusted, the week or month schedule is corrected to match.",
    }),
    duty('R038', 'delivery', ['provider'], {
      at: [s24('3.2')],
      when: { da: 'For hver borger, mens forløbet varer', en: 'For each citizen while the course lasts' },
      da: 'Sideløbende med den beskæftigelsesrettede indsats får hver eneste borger støtte til at håndtere de barrierer, vedkommende eventuelt oplever på vejen til eller på en arbejdsplads.',
      en: 'Alongside the employment-directed effort every single citizen gets support in handling the barriers he or she may experience on the way to, or at, a workplace.',
    }),
    duty('R039', 'reporting', ['provider'], {
      at: [s24('3.3')],
      when: {
        da: 'Når sager dokumenteres, og før rapporter afleveres',
        en: 'When cases are documented and before reports are handed in',
      },
      da: 'Leverandøren skal vide, hvilken dokumentation en sag til rehabiliteringsteamet kræver (ressourceforløb, fleksjob, førtidspension), og selv kvalitetssikre sine rapporter og indsatser.',
      en: 'Staff must be familiar with the evidence needed when a case goes to the rehabilitation team (resource course, flexjob or early retirement pension), and the provider runs its own quality checks on reports and efforts.',
    }),
    duty('R041', 'delivery', ['provider'], {
      at: [s24('3.4.1')],
      when: {
        da: 'Fra forløbets start og så længe det varer',
        en: 'From the start of the course and as long as it lasts',
      },
      da: 'Så vidt muligt får borgeren 1 fast kontaktperson hele vejen, som koordinerer med de øvrige aktører og holder tæt kontakt med jobcentret.',
      en: 'As far as possible the citizen has 1 fixed contact person all the way through, who coordinates with the other actors and keeps in close touch with the jobcentre.',
    }),
    duty('R042', 'delivery', ['provider'], {
      at: [s24('3.3.2')],
      when: { da: 'Undervejs i borgerens forløb', en: "During the citizen's course" },
      da: 'Borgeren støttes i at finde frem til egne jobmål og i at lave 2 ting: et præsentabelt CV og et CV på Jobnet.',
      en: 'The citizen is supported in working out personal job goals and in making 2 things: a presentable CV and a CV on Jobnet.',
    }),
    duty('R043', 'delivery', ['provider'], {
      at: [s24('3.3.2')],
      when: { da: 'Gennem hele kontrakten', en: 'Throughout the contract' },
      da: 'Leverandøren er forpligtet til at samarbejde med virksomheder, som har eller gerne vil opbygge en stærk inklusionskapacitet.',
      en: 'The provider is bound to work with companies that have, or would like to build up, a strong capacity for inclusion.',
    }),
    duty('R044', 'delivery', ['provider'], {
      at: [s24('3.3.2')],
      when: {
        da: 'Når borgeren endnu ikke er klar til en arbejdsplads',
        en: 'When the citizen is not yet ready for a workplace',
      },
      da: 'Leverandøren skal kunne stille opgaver til rådighed, hvor borgeren prøver arbejdslignende funktioner, eksempelvis på interne træningsbaner.',
      en: 'The provider must be able to supply tasks in which the citizen tries out work-like functions, for example on in-house training tracks.',
    }),
    duty('R046', 'delivery', ['provider'], {
      at: [s24('3.3.3')],
      when: { da: 'Under forløbet og ved dets afslutning', en: 'During the course and at its end' },
      da: 'Civilsamfundets aktører inddrages aktivt i indsatsen, og der arbejdes for, at borgeren bliver ved med at deltage, når forløbet er slut.',
      en: 'Civil-society actors are actively drawn into the effort, and work is done so that the citizen keeps taking part once the course is over.',
    }),
    duty('R047', 'reporting', ['provider'], {
      at: [s24('3.3.4')],
      when: {
        da: 'Efter den kadence, ordren og retningslinjerne giver',
        en: 'At the cadence that the order and the guidelines give',
      },
      da: 'Hvor tit der afleveres leverandørrapporter, fremgår af jobcentrets bestilling og de aftalte retningslinjer; kilden angiver ikke selv et interval.',
      en: "How often provider reports are delivered follows from the jobcentre's order and the agreed guidelines; the source itself states no interval.",
    }),
    duty('R048', 'reporting', ['provider'], {
      at: [s24('3.3.4')],
      when: { da: 'Når slutrapporten skrives', en: 'When the final report is written' },
      da: 'Slutrapporten skal mindst dække 7 punkter: fokusområder og tiltag, begrænsninger og reaktioner, timer og forsøgt progression, andre indsatser og deres værdi, funktions- og arbejdsevne med forslag, social situation med forslag samt arbejdet med at finde en virksomhed.',
      en: 'The final report must cover at least 7 points: what was focused on and tried; what held the citizen back and how they responded; the hours, with any steps up that were attempted; what other help was worth; how well the citizen functions and can work; their social circumstances (the last two with suggestions); and how a company was sought.',
    }),
    duty('R049', 'reporting', ['provider'], {
      at: [s24('3.3.4')],
      when: {
        da: 'Når slutrapporten skrives, og borgeren har været tilknyttet en virksomhed',
        en: 'When the final report is written and the citizen was affiliated with a company',
      },
      da: 'Har borgeren fået tilknytning til en virksomhed, kommer 5 punkter til: skånehensyn, kompensation og dens virkning, effektive timer med begrundelse, vurdering af beskæftigelsesmålet og arbejdsgiverens vurdering.',
      en: "If the citizen got an affiliation with a company, 5 points are added: considerations shown, compensation and its effect, effective hours with reasons, an assessment of the employment goal, and the employer's assessment.",
    }),
    duty('R052', 'other', ['provider', 'contracting-authority'], {
      at: [s24('4.2'), s24('4.2.1')],
      who: { da: 'Begge parter; deltagelsen: leverandøren', en: 'Both parties; participation: the provider' },
      when: {
        da: 'Fra kontraktstart, og når ordregiver finder et samarbejde nødvendigt',
        en: 'From the start of the contract, and when the contracting authority finds a cooperation necessary',
      },
      da: 'Begge parter har som hovedregel faste kontaktpersoner i driften, og leverandøren går ind i de samarbejdsformer, som ordregiver finder nødvendige.',
      en: 'Both parties generally keep fixed contact persons for operations, and the provider joins the forms of cooperation that the contracting authority finds necessary.',
    }),
    duty('R053', 'other', ['municipality'], {
      at: [s24('4.3.1')],
      who: { da: 'Forvaltningens direktør', en: "The administration's director" },
      when: { da: '1–2 gange om året', en: '1–2 times a year' },
      da: 'Forvaltningens kontraktansvarlige direktør indkalder normalt leverandørernes ledelser til 1-2 fællesmøder om året.',
      en: "The director responsible for the contract normally calls the providers' management to 1-2 joint meetings a year.",
    }),
    duty('R055', 'other', ['provider'], {
      at: [s24('4.4')],
      when: {
        da: 'I kontraktperioden, koordineret med og godkendt af ordregiver',
        en: 'During the contract period, coordinated with and approved by the contracting authority',
      },
      da: 'Leverandøren sætter tværfaglige praksis- og læringsfællesskaber i gang, for eksempel fælles sagssparring. De skal, som introduktionsdagen og kompetencedagen, samordnes med og godkendes af ordregiver.',
      en: 'The provider sets up practice and learning communities across disciplines, for example joint case discussion. They have to be aligned with and approved by the contracting authority, as have the introduction day and the day on competences.',
    }),
    duty('R058', 'delivery', ['provider'], {
      at: [s24('5.1')],
      when: { da: 'Når leveringsstedet vælges', en: 'When the place of delivery is chosen' },
      da: 'Indsatsen skal leveres på et sted i Københavns Kommune eller Frederiksberg Kommune.',
      en: 'The effort has to be delivered at a place within the municipality of Copenhagen or of Frederiksberg.',
    }),
    duty('R059', 'delivery', ['provider'], {
      at: [s24('5.1')],
      when: {
        da: 'Så længe lokalerne bruges; besked når henvisningerne presser pladsen',
        en: 'As long as the premises are used; notice when referrals strain the space',
      },
      da: 'Lokaler, møbler og udstyr (blandt andet bærbare computere) skal være i orden, med godt indeklima, uden røg, med toilet og handicaptoilet, efter loven og brandreglerne og uden for mange borgere i forhold til rummet. Truer antallet af henviste borgere det, skal leverandøren sige det til ordregiver.',
      en: 'Rooms, furniture and equipment (laptops among others) must be in order, with a good indoor climate, no smoking, a toilet and an accessible toilet, in line with the law and the fire rules and without too many citizens for the room. If the number of referred citizens puts this at risk, the provider must tell the contracting authority.',
    }),
    duty('R060', 'delivery', ['provider'], {
      at: [s24('5.1.1')],
      when: { da: 'Så længe indsatsen leveres', en: 'As long as the effort is delivered' },
      da: 'Leverandøren skal have mindst 1 leveringssted, som borgere med funktionsnedsættelse, herunder kørestolsbrugere, kan komme ind på, og som har handicaptoilet (BR18 med SBI-anvisning 272; der henvises også til BEK nr. 1250 af 13. december 2004).',
      en: 'The provider must have at least 1 place of delivery that citizens with disabilities, wheelchair users among them, can get into and that has an accessible toilet (BR18 with SBI 272; BEK no. 1250 of 13 December 2004 is also referred to).',
    }),
    duty('R061', 'delivery', ['provider'], {
      at: [s24('5.1.1')],
      when: {
        da: 'Når handicaptoilettet ikke er i stueetagen',
        en: 'When the accessible toilet is not on the ground floor',
      },
      da: 'Ligger handicaptoilettet på en anden etage end stuen, skal der være elevator, lift eller noget tilsvarende dertil, som enhver type kørestol kan være i.',
      en: 'If the accessible toilet lies on a floor other than the ground floor, there has to be an elevator, a platform lift or the like to it that holds every type of wheelchair.',
    }),
    duty('R062', 'delivery', ['provider'], {
      at: [s24('5.1.1')],
      when: {
        da: 'Så længe et tilgængeligt leveringssted bruges',
        en: 'As long as an accessible place of delivery is used',
      },
      da: 'Tæt på et tilgængeligt leveringssted skal der være mindst 1 parkeringsplads til handicapkøretøj.',
      en: "Close to an accessible place of delivery there must be at least 1 parking space for a disabled person's vehicle.",
    }),
    duty('R063', 'delivery', ['provider'], {
      at: [s24('5.1.1')],
      when: {
        da: 'Når en myndighedsafgørelse hindrer tilgængelighed',
        en: "When an authority's decision prevents accessibility",
      },
      da: 'Kravene om tilgængelighed gælder ikke, når en myndigheds afgørelse er årsag til, at stedet ikke er tilgængeligt; leverandøren skal kunne dokumentere det og levere til en borger med behovet et andet sted, der opfylder kravene.',
      en: "The accessibility requirements do not apply when an authority's decision is the cause of the place not being accessible; the provider must be able to document this and must serve a citizen with the need at another place that meets them.",
    }),
    duty('R064', 'delivery', ['provider'], {
      at: [s24('5.1')],
      when: { da: 'Hele tiden, hvor indsatsen leveres', en: 'At all times where the effort is delivered' },
      da: 'Leverandøren skal følge arbejdsmiljøloven (LBK nr. 2062 af 16. november 2021) og Arbejdstilsynets vejledning om indretning af arbejdspladsen.',
      en: "The provider must follow the Working Environment Act (LBK no. 2062 of 16 November 2021) and the Working Environment Authority's guidance on the layout of the workplace.",
    }),
    duty('R483', 'delivery', ['provider'], {
      at: [s24('3.1')],
      when: { da: 'Før hver aktivitet sættes i gang', en: 'Before each activity begins' },
      da: 'En aktivitet sættes i gang ud fra en faglig vurdering af, om netop den kan bringe borgeren tættere på arbejdsmarkedet, og bruges fleksibelt.',
      en: 'An activity begins on a professional assessment of whether that very one can bring the citizen closer to the labour market, and is used flexibly.',
    }),
    duty('R484', 'delivery', ['provider'], {
      at: [s24('3.3')],
      when: { da: 'Altid', en: 'Always' },
      da: 'Leverandøren skal kende målgruppen og lovgivningen på området og have for øje, at de ansatte kender de centrale dele af LAB.',
      en: 'The provider must know the target group and the legislation of the field and see to it that its staff know the central parts of LAB.',
    }),
    duty('R485', 'reporting', ['provider'], {
      at: [s24('3.3.4')],
      when: { da: 'Løbende', en: 'Continuously' },
      da: 'Leverandøren skal være indstillet på et løbende samarbejde med ordregiver om, hvordan dokumentationen udformes.',
      en: 'The provider must be prepared to cooperate with the contracting authority continuously on the form of the documentation.',
    }),

    duty('R498', 'tender', ['bidder'], {
      at: [s24('1')],
      when: { da: 'Når tilbuddet afgives', en: 'When the tender is handed in' },
      da: 'Den, der byder, siger dermed ja til at opfylde alle krav og betingelser i kravspecifikationen.',
      en: 'Whoever tenders thereby agrees to meet every requirement and condition of the specification.',
    }),
    duty('R499', 'delivery', ['provider'], {
      at: [s24('3.1'), s24('1')],
      when: { da: 'Når borgerens forløb tilrettelægges', en: "When the citizen's course is arranged" },
      da: 'Indsatsen lægges efter den enkelte borgers behov og sammen med jobcentret, som er myndighed og har samtalerne med borgeren; leverandørens del er de beskæftigelsesrettede aktiviteter. Virksomheder med inklusionskapacitet og civilsamfundet er med.',
      en: "The effort is laid out by the individual citizen's needs and together with the jobcentre, which is the authority and holds the interviews with the citizen; the provider's part is the employment-directed activities. Companies with a capacity for inclusion and civil society take part.",
    }),
    duty('R500', 'delivery', ['provider'], {
      at: [s24('3.4.1')],
      who: { da: 'Leverandørens kontaktperson', en: "The provider's contact person" },
      when: { da: 'Mens borgerens forløb varer', en: "While the citizen's course lasts" },
      da: 'Kontaktpersonen skal kunne motivere og udfordre borgeren, få den, der har brug for det, til at begynde på eller vende tilbage til behandling med støtte undervejs, og tale med jobcentret, når forløbet skal i en anden retning.',
      en: 'The contact person must be able to motivate and challenge the citizen, bring those who need it to begin or return to treatment with support on the way, and talk with the jobcentre when the course must change direction.',
    }),
    duty('R501', 'delivery', ['provider'], {
      at: [s24('3.3.2')],
      when: {
        da: 'Ved hver opfølgning i et virksomhedsrettet forløb',
        en: 'At each follow-up of a company-directed course',
      },
      da: 'Opfølgningen skal holde borgeren fast, føre til flere effektive timer og større opgaver og give stof til beskrivelsen af, hvordan borgeren deltager.',
      en: 'The follow-up must keep the citizen there, lead to more effective hours and larger tasks and give material for the description of how the citizen takes part.',
    }),
    duty('R502', 'other', ['provider', 'contracting-authority'], {
      at: [s24('4')],
      when: { da: 'I hele kontraktens tid', en: 'Throughout the contract' },
      da: 'Begge parter samarbejder positivt, professionelt og ansvarligt i drift, styring og ledelse og gør hver en indsats for det bedst mulige resultat for borgerne.',
      en: 'Both parties cooperate in a positive, professional and responsible way in operation, steering and management, and each makes an effort for the best possible result for the citizens.',
    }),
    duty('R503', 'reporting', ['provider'], {
      at: [s24('3.3.4')],
      when: { da: 'Når borgerens forløb dokumenteres', en: "When the citizen's course is documented" },
      da: 'Dokumentationen er en væsentlig del af resultatet og skal have forrang. Rapporterne beskriver systematisk funktions- og arbejdsevne og aktiviteter; slutrapporten er konkret og af en faglig kvalitet, som sagen kan bygge videre på.',
      en: 'The documentation is an essential part of the result and must have priority. The reports describe function, capacity for work and activities systematically; the final report is concrete and of a professional quality that the case can build on.',
    }),
    duty('R504', 'delivery', ['provider'], {
      at: [s24('3.3.2')],
      when: { da: 'I arbejdet med borgeren', en: 'In the work with the citizen' },
      da: 'Borgeren mødes med en tro på, at et job eller småjob kan lade sig gøre, også når fuld tid ser svær ud.',
      en: 'The citizen is met with a belief that a job or a small job can be done, also where full time looks hard.',
    }),
  ];
}
