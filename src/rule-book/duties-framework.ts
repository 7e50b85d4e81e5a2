import { type Duty, duty, s16 } from './entry.ts';

/** The framework agreement (Bilag F, Rammeaftale), beside `duties-tender.ts`. */
export function frameworkDuties(): readonly Duty[] {
  return [
    duty('R452', 'delivery', ['provider'], {
      at: [s16(159, 'Rammeaftale', '2.3')],
      when: { da: 'Når personale sættes på opgaven', en: 'When staff are put on the task' },
      da: 'Personalet skal være fagligt velkvalificeret, kunne samarbejde med Kunden og leve op til aftalens øvrige krav.',
      en: 'Staff must be professionally well qualified, able to cooperate with the Kunde and meet the other requirements of the agreement.',
    }),
    duty('R453', 'other', ['provider'], {
      at: [s16(160, 'Rammeaftale', '2.3.3'), s16(160, 'Rammeaftale', '2.5')],
      when: { da: 'På Kundens område; ellers altid', en: 'On the premises of the Kunde; otherwise always' },
      da: 'På Kundens områder følger leverandøren Kundens instruktioner. Arbejdspladsvurdering og arbejdsmiljøorganisation skal findes, hvor loven kræver det, og arbejdsforholdene skal være fuldt forsvarlige.',
      en: 'On the premises of the Kunde the provider follows its instructions. A workplace assessment and a working-environment organisation must exist where the law asks for them, and working conditions must be fully sound.',
    }),
    duty('R454', 'other', ['provider', 'kunde'], {
      at: [s16(162, 'Rammeaftale'), s16(163, 'Rammeaftale')],
      when: {
        da: 'Når leverandøren har rettigheder, som Kunden skal bruge',
        en: 'Where the provider holds rights that the Kunde needs',
      },
      da: 'Kunden får en gratis, varig og ikke-eksklusiv brugsret til det, der er nødvendigt for at bruge ydelsen, med den tekniske dokumentation, og kan lade andre bruge den for sig. Kundens egne papirer gives tilbage på forlangende. Leverandøren indestår for, at ingens rettigheder krænkes, og pligterne varer ved efter ophør.',
      en: "The Kunde gets a free, lasting, non-exclusive licence to what is needed to use the service, with the technical documentation, and may let others use it on its behalf. Its own papers are returned on demand. The provider warrants that nobody's rights are infringed, and the duties survive the end.",
    }),
    duty('R455', 'other', ['buyer', 'provider'], {
      at: [s16(165, 'Rammeaftale', '3.1'), s16(165, 'Rammeaftale', '3.4')],
      when: {
        da: 'Når en kontaktperson handler, og når en tredjemand skal føre tilsyn',
        en: 'When a contact person acts, and when a third party is to inspect',
      },
      da: 'Kontaktpersonerne kan binde deres part, hvor intet andet er meddelt. Sætter Køberen en tredjemand til at føre tilsyn, skal leverandøren have besked med rimeligt varsel.',
      en: 'Contact persons can bind their party where nothing else has been notified. If the Buyer has a third party inspect, the provider must be told with reasonable notice.',
    }),
    duty('R456', 'other', ['buyer', 'provider'], {
      at: [s16(166, 'Rammeaftale', '3.6'), s16(166, 'Rammeaftale', '3.7')],
      when: {
        da: 'Når Køberen overdrager eller kræver en ændring',
        en: 'When the Buyer transfers or demands a change',
      },
      da: 'Køberen kan overdrage aftalen til en anden offentlig institution og kræve ikke-væsentlige ændringer, skriftligt og med tidspunkt. Leverandøren kan kun modsætte sig, hvis de ændrer aftalens karakter væsentligt; en godkendt løsning skrives i en allonge.',
      en: 'The Buyer may transfer the agreement to another public body and demand minor changes, in writing and with their time. The provider may refuse them only if they alter the nature of the agreement materially; an approved solution is put in an addendum.',
    }),
    duty('R457', 'other', ['provider', 'kunde'], {
      at: [s16(167, 'Rammeaftale', '3.8')],
      when: { da: 'Altid, også efter ophør', en: 'Always, also after the end' },
      da: 'Begge parter tier om det, der ikke er almindeligt kendt. Aktindsigt og andre pligter efter loven går forud, og oplysningerne må bruges i en rets- eller klagesag; Køberen og Kunden kan give dem til andre myndigheder og ved mistanke om et strafbart forhold til politiet.',
      en: 'Both parties keep silent about what is not generally known. Access to documents and other statutory duties come first, and the information may be used in a dispute; the Buyer and the Kunde may give it to other authorities and, on suspicion of a crime, to the police.',
    }),
    duty('R458', 'other', ['provider'], {
      at: [s16(169, 'Rammeaftale')],
      when: {
        da: 'Fra aftalens start til den sidste leverance',
        en: 'From the start of the agreement to the last delivery',
      },
      da: 'Leverandøren tegner alle lovpligtige forsikringer, også arbejdsskadeforsikring, sørger for, at underleverandører er dækket på samme måde, og holder dækningen oppe uanset skader.',
      en: "The provider takes out all statutory insurance, workers' compensation included, sees to it that subcontractors are covered in the same way, and keeps the cover up whatever the claims.",
    }),
    duty('R459', 'other', ['buyer', 'provider'], {
      at: [s16(169, 'Rammeaftale'), s16(170, 'Rammeaftale')],
      when: { da: 'Når der rejses krav om erstatning', en: 'When damages are claimed' },
      da: 'Kun Køberen kan gennemføre erstatningskrav mod leverandøren, også Kundens. Rejser en tredjemand krav, kan Kunden kræve, at leverandøren overtager sagen og holder den skadesløs.',
      en: 'Only the Buyer can pursue damages against the provider, those of the Kunde included. Where a third party claims, the Kunde may demand that the provider takes over the case and holds it harmless.',
    }),
    duty('R474', 'other', ['provider'], {
      at: [s16(164, 'Rammeaftale')],
      when: {
        da: 'Når Kunden forlanger det efter en udskiftning',
        en: 'When the Kunde demands it after a replacement',
      },
      da: 'Leverandøren skal kunne vise, hvorfor en medarbejder er skiftet ud, og at den nye er mindst lige så kvalificeret.',
      en: 'The provider must be able to show why an employee was replaced, and that the new one is at least as qualified.',
    }),
    duty('R475', 'other', ['provider'], {
      at: [s16(166, 'Rammeaftale', '3.4')],
      when: { da: 'Løbende', en: 'Continuously' },
      da: 'Leverandøren skal løbende give Køberen oplysninger om, hvordan forskrifter om miljø, arbejdsmiljø, sundhed og sikkerhed overholdes, også om egne brud.',
      en: 'The provider must continuously give the Buyer information on how rules on environment, working environment, health and safety are kept, own breaches included.',
    }),
    duty('R489', 'termination', ['buyer', 'kunde', 'provider'], {
      at: [s16(174, 'Rammeaftale', '5.6'), s16(174, 'Rammeaftale', '5.8')],
      when: { da: 'Rammeaftalen ophæves', en: 'The framework agreement is cancelled' },
      da: 'Ved ophævelse giver parterne så vidt muligt hinanden de aktiver tilbage, som de har stillet til rådighed.',
      en: 'On cancelling, the parties as far as possible give back to each other the assets that they made available.',
    }),
    duty('R490', 'termination', ['provider', 'kunde'], {
      at: [s16(174, 'Rammeaftale', '5.9')],
      when: { da: 'Når force majeure truer eller er indtrådt', en: 'When force majeure threatens or has occurred' },
      da: 'Begge parter skal i videst muligt omfang forebygge og begrænse følgerne af force majeure for aftalen.',
      en: 'Both parties must as far as possible prevent and limit the effects of force majeure on the agreement.',
    }),
    duty('R493', 'other', ['buyer', 'provider'], {
      at: [s16(176, 'Rammeaftale', '6.5')],
      when: { da: 'Når parterne er uenige', en: 'When the parties disagree' },
      da: 'En uenighed søges først løst i mindelighed. Hver part kan kræve en mægler med fagkundskab; enes de ikke, udpeger Mediationsinstituttet ham. Mægleren afgør, hvordan hans udgift deles, og andre udgifter bærer hver part selv.',
      en: 'A disagreement is first sought settled amicably. Each party may call for a mediator with professional knowledge; where they do not agree, the mediation institute names him. The mediator decides how his cost is shared, and each party bears its other costs.',
    }),

    duty('R526', 'delivery', ['provider'], {
      at: [s16(159, 'Rammeaftale', '2.3')],
      when: { da: 'Fra aftaleperiodens første dag', en: 'From the first day of the agreement period' },
      da: 'Leverandøren skal fra starten kunne levere alt, den har tilbudt, også optioner, efter kravspecifikationen og tilbuddet, når Kunden bestiller det.',
      en: 'From the start the provider must deliver all it has tendered, options too, by the specification and the tender, when the Kunde orders it.',
    }),
    duty('R527', 'delivery', ['provider'], {
      at: [s16(159, 'Rammeaftale', '2.3')],
      when: { da: 'Når der leveres', en: 'On delivery' },
      da: 'Det leverede skal have sædvanlig god kvalitet og følge loven og de forskrifter om miljø, arbejdsmiljø, sundhed og sikkerhed, der gælder, når der leveres, medmindre andet er aftalt.',
      en: 'What is delivered must be of usual good quality and follow the law and the rules on environment, working environment, health and safety in force on delivery, unless otherwise agreed.',
    }),
    duty('R528', 'other', ['buyer', 'provider'], {
      at: [s16(159, 'Rammeaftale', '2.3')],
      when: { da: 'Når aftalen tages i brug', en: 'When the agreement is put to use' },
      da: 'Parterne tager efter nærmere aftale fælles skridt til at få rammeaftalen indarbejdet hos Køberen, som venter at bruge den.',
      en: 'As agreed between them the parties take joint steps to introduce the framework agreement with the Buyer, which expects to use it.',
    }),
    duty('R529', 'other', ['provider'], {
      at: [s16(160, 'Rammeaftale', '2.4'), s16(160, 'Rammeaftale', '2.5'), s16(183, 'Bilag F5', '3.3')],
      when: { da: 'I hele aftaleperioden', en: 'Throughout the agreement period' },
      da: 'Leverandøren garanterer, at miljøkrav og miljølov er overholdt, også om kemiske stoffer, og arbejder med miljøledelse på at belaste miljøet mindre, hvad Køberen kan kræve dokumenteret. Den arbejder også aktivt for sundhed og sikkerhed og overholder fastsatte mindstekrav til miljø og energi.',
      en: 'The provider warrants that environmental requirements and law are kept, on chemicals too, and works by environmental management to burden the environment less, of which the Buyer may demand documentation. It also works actively for health and safety and meets minimum requirements set on environment and energy.',
    }),
    duty('R530', 'delivery', ['provider'], {
      at: [s16(162, 'Rammeaftale')],
      when: { da: 'Når tid og sted for en Leverance fastlægges', en: 'When time and place of a delivery are set' },
      da: 'Leverandøren leverer på opfyldelsestidspunktet, retter sig så vidt muligt efter Kundens ønske om tid og leverer på de adresser, Kunden anviser.',
      en: 'The provider delivers at the time of performance, follows the wish of the Kunde on time as far as possible and delivers at the addresses the Kunde assigns.',
    }),
    duty('R531', 'other', ['provider', 'kunde'], {
      at: [s16(163, 'Rammeaftale')],
      when: {
        da: 'Når teknisk dokumentation udleveres, eller andres rettigheder krænkes',
        en: 'When technical documentation is handed out, or the rights of others are infringed',
      },
      da: 'Den tekniske dokumentation skal være god nok til, at en rimeligt kvalificeret person kan udøve Kundens rettigheder. Er der forretningshemmeligheder i den, kan leverandøren kræve en fortrolighedserklæring af den tredjemand, der skal have den. En krænkelse af andres rettigheder skal leverandøren om muligt få standset.',
      en: 'The technical documentation must be good enough for a reasonably qualified person to exercise the rights of the Kunde. Where it holds business secrets, the provider may demand a declaration of confidentiality from the third party that is to have it. An infringement of the rights of others must be stopped by the provider if possible.',
    }),
    duty('R532', 'other', ['provider'], {
      at: [s16(163, 'Rammeaftale')],
      when: { da: 'Når leveringsaftaler indgås og udføres', en: 'When delivery agreements are made and performed' },
      da: 'Leverandøren må ikke samtidig løse en væsentlig eller beslægtet opgave for en virksomhed med interesse i sagen. Andre kunder med modsatte interesser må den betjene, hvis der ikke opstår en interessekonflikt om opgaven for Kunden, og underleverandører må ikke kunne mistænkes for at svigte Kundens interesser.',
      en: 'The provider may not at the same time do a material or related task for a firm with an interest in the matter. It may serve other customers with opposite interests as long as no conflict arises about the task for the Kunde, and no subcontractor may be used that could reasonably be doubted to serve the interests of the Kunde.',
    }),
    duty('R533', 'other', ['provider'], {
      at: [s16(165, 'Rammeaftale', '3.2')],
      when: { da: 'Når en underleverandør skal godkendes', en: 'When a subcontractor is to be approved' },
      da: 'Leverandøren lægger den dokumentation frem, som Køberen sagligt finder relevant, for eksempel registrering i CVR eller en serviceattest. Underleverandøren skal overholde rammeaftalens forpligtelser.',
      en: 'The provider presents the documentation that the Buyer on objective grounds finds relevant, for example CVR registration or a service certificate. The subcontractor must keep the duties of the framework agreement.',
    }),
    duty('R534', 'other', ['buyer'], {
      at: [s16(165, 'Rammeaftale', '3.4'), s16(166, 'Rammeaftale', '3.4')],
      when: { da: 'Når Køberen fører kontrol', en: 'When the Buyer inspects' },
      da: 'Køberen har ret, men ikke pligt, til løbende kontrol med leverandøren og dens underleverandører og skal lægge den, så den generer dem mindst muligt.',
      en: 'The Buyer has a right, but no duty, to inspect the provider and its subcontractors as it goes, and must do so with the least possible inconvenience to them.',
    }),
    duty('R535', 'other', ['provider'], {
      at: [s16(167, 'Rammeaftale', '3.8')],
      when: { da: 'For hver medarbejder på opgaven', en: 'For each employee on the task' },
      da: 'Leverandøren skal sørge for, at dens medarbejdere i det omfang, det er relevant, kender tavshedspligten efter rammeaftalen og overholder den.',
      en: 'The provider must see to it that its employees, as far as relevant, know the duty of secrecy under the framework agreement and keep it.',
    }),
  ];
}
