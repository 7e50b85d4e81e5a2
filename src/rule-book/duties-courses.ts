import { type Duty, duty, s16 } from './entry.ts';

/** How courses of the two areas are to be, and how provider and jobcentre work together, beside `duties-tender.ts`. */
export function courseDuties(): readonly Duty[] {
  return [
    duty('R406', 'delivery', ['provider'], {
      at: [s16(19, 'Bilag A1', '1.1')],
      when: { da: 'For hvert forløb i udbudsområde 1', en: 'For each course in contract area 1' },
      da: 'Hvert forløb skal støtte den unges vej mod uddannelse og afklare evner, kvalifikationer og chancer for at blive optaget på en uddannelse, der på sigt kan give selvforsørgelse.',
      en: "Each course must support the young person's way to education and clarify abilities, qualifications and chances of admission to one that in time can give self-support.",
    }),
    duty('R407', 'delivery', ['provider'], {
      at: [s16(20, 'Bilag A1', '2'), s16(22, 'Bilag A1', '3'), s16(24, 'Bilag A1', '4'), s16(27, 'Bilag A1', '5')],
      when: { da: 'Når et forløb i udbudsområde 1 tilrettelægges', en: 'When a course in contract area 1 is arranged' },
      da: 'Indsatsen bygger på den unges forudsætninger, behov og helbred og sigter mod, at uddannelsen begynder hurtigst muligt. På de tre veje afklares også, hvilket timetal den unge kan klare, og hvilke skånebehov der er.',
      en: "The effort builds on the young person's prerequisites, needs and health and aims at education starting as fast as possible. On the three paths the hours that can be managed and the needs for consideration are clarified too.",
    }),
    duty('R408', 'delivery', ['provider'], {
      at: [s16(20, 'Bilag A1', '2.1'), s16(22, 'Bilag A1', '3.1'), s16(24, 'Bilag A1', '4.1')],
      when: { da: 'Når det vurderes relevant for den unge', en: 'Where judged relevant for the young person' },
      da: 'En psykiater eller psykolog skal være knyttet til indsatsen på de tre uddannelsesveje og kunne tage sig af psykiske barrierer for uddannelse.',
      en: 'A psychiatrist or psychologist must be attached to the effort on the three education paths and able to deal with mental barriers to education.',
    }),
    duty('R410', 'delivery', ['provider'], {
      at: [
        s16(21, 'Bilag A1', '2.1'),
        s16(23, 'Bilag A1', '3.1'),
        s16(25, 'Bilag A1', '4.1'),
        s16(28, 'Bilag A1', '5.1'),
      ],
      when: { da: 'Når aktiviteter vælges til den unge', en: 'When activities are chosen for the young person' },
      da: 'Kun de aktiviteter, den unge har brug for, skal bruges, og de bruges fleksibelt efter den unges ønsker, forudsætninger og muligheder.',
      en: 'Only the activities that the young person needs are to be used, and flexibly, by wishes, prerequisites and chances.',
    }),
    duty('R412', 'delivery', ['provider'], {
      at: [s16(31, 'Bilag A2', '1.2'), s16(32, 'Bilag A2', '1.2')],
      when: { da: 'Før hver aktivitet sættes i gang', en: 'Before each activity begins' },
      da: 'En aktivitet bruges fleksibelt og må først sættes i gang, når den efter en faglig vurdering er beskæftigelsesrettet for netop den borger; ellers er den ikke omfattet af LAB.',
      en: 'An activity is used flexibly and may begin only when a professional assessment finds it employment-directed for that very citizen; otherwise it does not fall under LAB.',
    }),
    duty('R413', 'delivery', ['provider'], {
      at: [s16(32, 'Bilag A2', '1.3')],
      when: { da: 'Når en virksomhedspraktik etableres i spor 1', en: 'When a placement is set up in track 1' },
      da: 'Praktik lægges som udgangspunkt med det højeste timetal, borgeren kan klare. Den skal passe til borgeren; gør den ikke det, prøves en ny, til det rette match er fundet.',
      en: 'A placement is as a rule set up with the most hours that the citizen can manage. It has to suit the citizen; where it does not, another is tried until the right match is found.',
    }),
    duty('R414', 'delivery', ['provider'], {
      at: [
        s16(32, 'Bilag A2', '1.3'),
        s16(34, 'Bilag A2', '1.5'),
        s16(34, 'Bilag A2', '1.6'),
        s16(35, 'Bilag A2', '1.7'),
      ],
      when: { da: 'I spor 1, indtil praktikken begynder', en: 'In track 1, until the placement begins' },
      da: 'Frem til praktikken er forløbet virksomhedsforberedende og i tæt samarbejde med virksomheder, og målet er en virksomhed hurtigst muligt. Alle arbejder med deres beskæftigelsesmål og får viden om arbejdsmarkedet, i spor 1A også om deltid.',
      en: 'Until the placement the course is preparatory and in close cooperation with companies, which it is to reach as fast as possible. All work on their job goal and learn of the labour market, in track 1A of part-time work too.',
    }),
    duty('R416', 'delivery', ['provider'], {
      at: [s16(35, 'Bilag A2', '1.7')],
      when: { da: 'Når virksomhedsspor C tilrettelægges', en: 'When company track C is arranged' },
      da: 'Virksomhedsspor C skal rumme de støtteforanstaltninger, som borgeren har behov for, og arbejde helhedsorienteret; fysioterapeut, ergoterapeut eller psykolog kan støtte opfølgningen på virksomheden.',
      en: 'Company track C must hold the support measures that the citizen needs and work with the whole situation; a physiotherapist, occupational therapist or psychologist may support the follow-up at the company.',
    }),
    duty('R418', 'delivery', ['provider'], {
      at: [s16(39, 'Bilag A2', '3')],
      when: { da: 'Når fleksjobspor B bestilles', en: 'When flexjob track B is ordered' },
      da: 'Fleksjobspor B skal kunne gives som et individuelt forløb.',
      en: 'It must be possible to give flexjob track B as an individual course.',
    }),
    duty('R420', 'order', ['provider'], {
      at: [s16(136, 'Bilag E')],
      when: { da: 'Ved enhver henvendelse om en bestilling', en: 'In any contact about an order' },
      da: 'Om en bestilling og borgerens forløb taler leverandøren altid med det jobcenter, der har bestilt.',
      en: "About an order and the citizen's course the provider always speaks with the jobcentre that ordered.",
    }),
    duty('R422', 'delivery', ['jobcentre', 'municipality'], {
      at: [s16(148, 'Bilag E')],
      who: { da: 'Jobcentret; arbejdsgangen: kommunen', en: 'The jobcentre; the workflow: the municipality' },
      when: {
        da: 'Når en praktik eller et løntilskud skal etableres',
        en: 'When a placement or a wage subsidy is to be set up',
      },
      da: 'Praktik og løntilskud er først etableret, når jobcentret har godkendt aftalen; det fastsætter også tilskuddet. Arbejdsgangen sendes til leverandørerne ved opstarten.',
      en: 'A placement or a wage subsidy is established only once the jobcentre has approved the agreement; it also sets the subsidy. The workflow is sent to the providers at the start.',
    }),
    duty('R424', 'delivery', ['provider'], {
      at: [s16(179, 'Bilag F2', '1.4')],
      when: { da: 'Hvor der mangler leveringssteder', en: 'Where sites are lacking' },
      da: 'Leverandøren bør drøfte nye leveringssteder med Kunden, hvor det kan være nødvendigt.',
      en: 'The provider should discuss new sites with the Kunde where they may be needed.',
    }),
    duty('R462', 'delivery', ['provider'], {
      at: [s16(19, 'Bilag A1', '1.1')],
      when: {
        da: 'Når den unge har en nødvendig anden aktivitet',
        en: 'Where the young person has another necessary activity',
      },
      da: 'Når det er nødvendigt, skal forløbet lægges, så den unge samtidig kan være i behandling, ordinær uddannelse eller lignende, og indsatsen skal støtte den unge i det.',
      en: 'Where needed, the course must be laid out so that the young person can be in treatment, ordinary education or the like at the same time, and the effort must support it.',
    }),
    duty('R463', 'delivery', ['provider'], {
      at: [s16(19, 'Bilag A1', '1.1')],
      when: { da: 'For hvert forløb i udbudsområde 1', en: 'For each course in contract area 1' },
      da: 'Et forløb for unge tager altid udgangspunkt i den enkeltes udviklingsmål.',
      en: "A course for young people always starts from the individual's development goals.",
    }),
    duty('R464', 'delivery', ['provider'], {
      at: [s16(32, 'Bilag A2', '1.3'), s16(33, 'Bilag A2', '1.3')],
      when: { da: 'Når borgeren skal i praktik', en: 'When the citizen is to have a placement' },
      da: 'Borgeren skal vide, hvad praktikken skal føre til, især når den næppe giver job dér, og målet skal holdes for øje, så praktikker ikke følger på hinanden uden retning.',
      en: 'The citizen must know what the placement is to lead to, above all where it will hardly give a job there, and the goal must stay in view so that placements do not follow one another without direction.',
    }),
    duty('R465', 'delivery', ['provider'], {
      at: [s16(33, 'Bilag A2', '1.3')],
      when: { da: 'Når borgeren i spor 1 har brug for det', en: 'Where a citizen in track 1 needs it' },
      da: 'Spor 1 skal kunne gå sammen med behandling, træning, støttende samtaler og anden parallel indsats.',
      en: 'It must be possible to combine track 1 with treatment, training, supportive talks and other parallel efforts.',
    }),
    duty('R467', 'delivery', ['provider'], {
      at: [s16(37, 'Bilag A2', '2.2')],
      who: { da: 'Leverandørens fastholdelsesmentor', en: "The provider's retention mentor" },
      when: {
        da: 'Mens borgeren er på en virksomhed eller uddannelse',
        en: 'While the citizen is at a company or in education',
      },
      da: 'Fastholdelsesmentoren hjælper til, at borgerens skånebehov tilgodeses, og at aftalte arbejdstider holdes.',
      en: "The retention mentor helps the citizen's needs for consideration to be met and the agreed working hours to be kept.",
    }),
    duty('R469', 'delivery', ['provider'], {
      at: [s16(40, 'Bilag A2', '4.1')],
      when: {
        da: 'I løbet af et ret og pligt-tilbud (spor 4)',
        en: 'In the course of a right-and-duty offer (track 4)',
      },
      da: 'Spor 4 skal give viden om typiske jobåbninger, jobsøgning og uddannelse og gøre borgerens beskæftigelsesmål konkret; der tages hensyn til, at gruppen er meget bred.',
      en: "Track 4 must give knowledge of typical job openings, job search and education and make the citizen's job goal concrete; it takes into account that the group is very broad.",
    }),
    duty('R470', 'delivery', ['provider'], {
      at: [s16(41, 'Bilag A2', '5.1')],
      when: { da: 'I løbet af spor 5', en: 'In the course of track 5' },
      da: 'Spor 5 rådgiver borgeren om realistiske valg af job og branche, afklarer arbejdsevnen i forhold til det brede arbejdsmarked og tager stilling til handicapkompenserende ordninger.',
      en: 'Track 5 advises the citizen on realistic choices of job and trade, clarifies work capacity against the broad labour market and considers compensating aids.',
    }),
    duty('R472', 'other', ['provider'], {
      at: [s16(145, 'Bilag E', '6.7'), s16(146, 'Bilag E', '6.7')],
      when: { da: 'Altid', en: 'Always' },
      da: 'Leverandøren skal holde sig orienteret om Sundhedsforvaltningens forebyggelsestilbud, herunder forebyggelsescentrene.',
      en: 'The provider must keep informed of the prevention offers of the health administration (SUF), the prevention centres among them.',
    }),
    duty('R473', 'other', ['provider', 'jobcentre'], {
      at: [s16(149, 'Bilag E')],
      when: { da: 'I hele aftaleperioden', en: 'Throughout the agreement period' },
      da: 'Begge sider udpeger kontaktpersoner, der giver oplysninger videre, og har i fællesskab pligt til at drøfte samarbejdet og afklare problemer.',
      en: 'Both sides name contact persons who pass information on, and have a joint duty to discuss the cooperation and settle problems.',
    }),
    duty('R477', 'order', ['provider'], {
      at: [s16(179, 'Bilag F2', '1.3')],
      when: { da: 'Ved hver afvisning eller opsigelse', en: 'On each rejection or termination' },
      da: 'Leverandøren skal i hvert enkelt tilfælde gøre nøje rede for, hvorfor en borger afvises eller et forløb opsiges.',
      en: 'In each single case the provider must account closely for why a citizen is rejected or a course is terminated.',
    }),
    duty('R478', 'delivery', ['provider'], {
      at: [s16(179, 'Bilag F2', '1.4')],
      when: { da: 'Før der bestilles, og når stederne ændres', en: 'Before orders are placed, and when sites change' },
      da: 'Leverandøren skal oplyse Kunden om, hvilke leveringssteder der står til rådighed.',
      en: 'The provider must tell the Kunde which sites it makes available.',
    }),
    duty('R487', 'delivery', ['provider'], {
      at: [s16(36, 'Bilag A2', 'Boks 1')],
      when: {
        da: 'Når en fastholdelsesmentor bestilles efter et forløb',
        en: 'When a retention mentor is ordered after a course',
      },
      da: 'Fastholdelsesmentoren skal så vidt muligt være den samme person, som fulgte borgeren i det tidligere forløb.',
      en: 'The retention mentor must as far as possible be the same person who followed the citizen in the course before.',
    }),
    duty('R491', 'order', ['jobcentre'], {
      at: [s16(136, 'Bilag E', '6.2'), s16(137, 'Bilag E', '6.2')],
      when: { da: 'I hele forløbet', en: 'Throughout the course' },
      da: 'Jobcentret visiterer, giver leverandøren de nødvendige oplysninger, registrerer den lovpligtige opfølgningssamtale, behandler klager og afgør ydelse, raskmelding, gyldige grunde til afbud og sanktioner.',
      en: 'The jobcentre refers citizens, gives the provider the information that is needed, registers the statutory follow-up talk, handles complaints and decides benefit, reports of recovery, valid grounds for absence and sanctions.',
    }),
    duty('R494', 'reporting', ['municipality'], {
      at: [s16(138, 'Bilag E', '6.3')],
      when: { da: 'Når den samlede indsats begynder', en: 'When the effort as a whole begins' },
      da: 'Leverandørerne får en vejledning til leverandørrapporter, når indsatsen sættes i gang.',
      en: 'The providers get a guide to provider reports when the effort starts.',
    }),
    duty('R495', 'delivery', ['provider'], {
      at: [s16(37, 'Bilag A2', '2.2')],
      who: { da: 'Leverandørens fastholdelsesmentor', en: "The provider's retention mentor" },
      when: {
        da: 'Mens borgeren er på en virksomhed, i uddannelse eller i et tilbud efter kapitel 10',
        en: 'While the citizen is at a company, in education or in an offer under chapter 10',
      },
      da: 'Mentors kontakt tilpasses borgeren og skal være så konkret, at der opstår en støttende relation: nogle skal hentes om morgenen, og på en virksomhed kan opfølgningen ske på telefon. I et tilbud hjælper mentor med det praktiske, for eksempel at komme op, offentlig transport, læge, myndigheder og behandling.',
      en: 'The mentor fits the contact to the citizen and keeps it close enough for a supporting relation to grow: some have to be fetched in the morning, and at a company the follow-up can be by telephone. In an offer the mentor helps with practical things, such as getting up, public transport, doctor, authorities and treatment.',
    }),
    duty('R496', 'order', ['provider'], {
      at: [s16(179, 'Bilag F2', '1.3'), s16(180, 'Bilag F2', '1.4')],
      when: { da: 'Altid', en: 'Always' },
      da: 'Leverandøren har forsyningspligt: visiterede borgere kan ikke afvises eller mødes med forbehold, og den nødvendige kapacitet skal altid være til stede.',
      en: 'The provider has a supply duty: referred citizens cannot be turned away or met with reservations, and the necessary capacity must always be there.',
    }),
    duty('R497', 'fee', ['provider'], {
      at: [s16(146, 'Bilag E')],
      when: {
        da: 'Når tolk vurderes nødvendig for forløbet',
        en: 'When an interpreter is judged necessary for the course',
      },
      da: 'Tolk skal bruges, når forløbet kræver det. Prisen er indregnet i timeprisen og faktureres aldrig jobcentret særskilt.',
      en: 'An interpreter must be used where the course needs one. The cost is included in the hourly price and never invoiced separately to the jobcentre.',
    }),

    duty('R515', 'delivery', ['provider'], {
      at: [
        s16(33, 'Bilag A2', '1.3'),
        s16(33, 'Bilag A2', '1.4'),
        s16(39, 'Bilag A2', '3'),
        s16(40, 'Bilag A2', '3.2'),
      ],
      when: { da: 'Når en praktik skal findes og følges op', en: 'When a placement is to be found and followed up' },
      da: 'Både det at finde en praktik og opfølgningen på den lægges efter, hvad den enkelte har brug for og kan klare; den, der har brug for tættere opfølgning end den ugentlige, skal have den.',
      en: 'Both finding a placement and following it up are laid out by what the individual needs and can manage; whoever needs a closer follow-up than the weekly one must have it.',
    }),
    duty('R516', 'delivery', ['provider'], {
      at: [s16(38, 'Bilag A2', '2.3')],
      who: { da: 'Leverandørens ret og pligt-mentor', en: "The provider's right-and-duty mentor" },
      when: { da: 'Mens en ret og pligt-mentor er bestilt', en: 'While a right-and-duty mentor is ordered' },
      da: 'Ret og pligt-mentoren skal hjælpe borgeren til en stabil livssituation, så borgeren bliver i stand til at tage del i en beskæftigelsesrettet indsats.',
      en: 'The right-and-duty mentor must help the citizen to a stable life, so that the citizen becomes able to take part in an employment-directed effort.',
    }),
    duty('R517', 'delivery', ['provider'], {
      at: [s16(38, 'Bilag A2', '3')],
      when: { da: 'I hvert forløb i spor 3', en: 'In each course of track 3' },
      da: 'For alle i spor 3 er målet et fleksjob så hurtigt som muligt, og at få et fleksjob i stand er hovedsagen.',
      en: 'For everybody in track 3 the aim is a flexjob as soon as possible, and bringing one about is the main thing.',
    }),
    duty('R518', 'delivery', ['provider'], {
      at: [s16(41, 'Bilag A2', '5.1')],
      when: { da: 'I hvert forløb i spor 5', en: 'In each course of track 5' },
      da: 'Spor 5 skal give nok at vurdere arbejdsevne, funktioner, skånebehov og arbejdstimer ud fra og med et klart beskæftigelsessigte udvikle eller afdække faglige, sociale eller sproglige kompetencer. Rapporten beskriver funktionsevnen systematisk, så jobcentret kan arbejde videre med sagen.',
      en: "Track 5 must give enough to judge capacity for work, functions, special needs and working hours by, and with a clear aim at employment develop or uncover professional, social or linguistic skills. The report describes the citizen's functioning systematically, so that the jobcentre can go on with the case.",
    }),
    duty('R519', 'delivery', ['provider'], {
      at: [s16(148, 'Bilag E')],
      when: { da: 'Så længe indsatsen leveres', en: 'As long as the effort is delivered' },
      da: 'Leverandøren skal formidle borgere til praktik og løntilskud efter LAB kapitel 11 og 12.',
      en: 'The provider must place citizens in work placements and wage-subsidy jobs under LAB chapters 11 and 12.',
    }),
    duty('R520', 'delivery', ['provider'], {
      at: [s16(139, 'Bilag E', '6.4')],
      when: { da: 'Når forløb og aktiviteter tilrettelægges', en: 'When courses and activities are laid out' },
      da: 'Inden for det bestilte lægger leverandøren forløbet om borgeren efter indsatsens formål og borgerens job-, uddannelses- eller indsatsplan. Det skal altid være beskæftigelsesrettet og svare til ordren, medmindre ordren strider mod rammeaftalen.',
      en: "Within what was ordered the provider lays the course around the citizen by the aim of the effort and the citizen's job, education or effort plan. It must always be employment-directed and match the order, unless the order conflicts with the framework agreement.",
    }),
    duty('R522', 'order', ['jobcentre'], {
      at: [s16(136, 'Bilag E'), s16(179, 'Bilag F2', '1.3')],
      when: {
        da: 'Når borgerens plan lægges, og en indsats vælges',
        en: "When the citizen's plan is made and an effort is chosen",
      },
      da: 'Jobcentret udarbejder og iværksætter borgerens job- eller uddannelsesplan og afgør med sin faglige vurdering, hvilket tilbud borgeren skal have og hos hvilken leverandør.',
      en: "The jobcentre draws up and starts the citizen's job or education plan and decides by its professional assessment which offer the citizen is to have and with which provider.",
    }),
    duty('R525', 'invoicing', ['provider'], {
      at: [s16(66, 'Bilag C1', '2'), s16(72, 'Bilag C2', '2')],
      when: { da: 'Ved hver faktura', en: 'With every invoice' },
      da: 'Fakturaer følger de retningslinjer, Køberen har på det tidspunkt. I område 2 skal leverandøren desuden sikre, at de opfylder loven og Køberens krav til indhold, udformning og elektronisk format.',
      en: 'Invoices follow the guidelines that the Buyer has at the time. In area 2 the provider must also see to it that they meet the law and the requirements of the Buyer on content, layout and electronic format.',
    }),
    duty('R512', 'delivery', ['provider'], {
      at: [
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
        s16(102, 'Bilag D1c', '2.1'),
        s16(115, 'Bilag D2', '2.1'),
        s16(137, 'Bilag E', '6.2'),
      ],
      when: { da: 'Så længe rammeaftalen løber', en: 'As long as the framework agreement runs' },
      da: 'Leverandøren skal levere det bestilte, sådan som dens egen løsningsbeskrivelse siger.',
      en: 'The provider must deliver what was ordered as its own solution description says.',
    }),
    duty('R538', 'delivery', ['provider'], {
      at: [s16(137, 'Bilag E', '6.2')],
      when: { da: 'I samtaler med borgeren', en: 'In talks with the citizen' },
      da: 'Leverandøren bruger Udviklingsmål i opfølgningen: sammen med borgeren vurderes det, hvor langt borgeren er på vej mod job eller uddannelse, og hvad der skal arbejdes med.',
      en: 'The provider uses Udviklingsmål in following up: together with the citizen it assesses how far the citizen has come towards a job or education and what is to be worked on.',
    }),
  ];
}
