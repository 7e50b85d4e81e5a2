import { type Duty, duty, s16 } from './entry.ts';

/** Social responsibility (Bilag F5) and the labour clause (Bilag F6), beside `duties-tender.ts`. */
export function conductDuties(): readonly Duty[] {
  return [
    duty('R427', 'other', ['provider'], {
      at: [s16(182, 'Bilag F5', '1'), s16(182, 'Bilag F5', '2'), s16(161, 'Rammeaftale', '2.7')],
      when: { da: 'Ved opfyldelsen af aftalen', en: 'When the agreement is performed' },
      da: 'Kravene om samfundsansvar, som de til enhver tid er, gælder det, der leveres under aftalen. Leverandøren svarer for sine underleverandører som for sig selv; i vurderingen tæller, om den har vist omhu, og hvad den kunne påvirke.',
      en: 'The requirements on social responsibility, as in force at any time, hold for what is delivered under this agreement. The provider answers for its subcontractors as for itself; its care and what it could influence are weighed.',
    }),
    duty('R428', 'other', ['provider'], {
      at: [s16(182, 'Bilag F5', '3.1')],
      when: { da: 'Altid', en: 'Always' },
      da: 'Leverandøren må ikke forskelsbehandle på grund af race, hudfarve, køn, religion eller tro, politisk opfattelse, national, social eller etnisk oprindelse, seksuel orientering, alder eller handicap og skal overholde menneskerettighederne, herunder om ligeløn (ILO 100) og diskrimination (ILO 111).',
      en: 'The provider may not discriminate on grounds of race, colour, sex, religion or belief, political opinion, national, social or ethnic origin, sexual orientation, age or disability and must respect human rights, among them those on equal pay (ILO 100) and discrimination (ILO 111).',
    }),
    duty('R429', 'other', ['provider'], {
      at: [s16(183, 'Bilag F5', '3.2')],
      when: { da: 'Ved opfyldelsen af aftalen', en: 'When the agreement is performed' },
      da: 'Det leverede må ikke bero på tvangsarbejde (ILO 29, 105) eller børnearbejde (138, 182) og skal være frembragt med ret til at organisere sig og forhandle (87, 98, 135), rimelig løn (26, 131), rimelig arbejdstid (1, 30) og et sikkert og sundt arbejdsmiljø (155).',
      en: 'What is delivered may not rest on forced labour (ILO 29, 105) or child labour (138, 182) and must come about with the right to organise and bargain (87, 98, 135), fair pay (26, 131), fair hours (1, 30) and a safe and healthy working environment (155).',
    }),
    duty('R430', 'other', ['provider'], {
      at: [s16(183, 'Bilag F5', '3.3'), s16(183, 'Bilag F5', '3.4'), s16(184, 'Bilag F5', '3.4')],
      when: { da: 'Ved opfyldelsen af aftalen', en: 'When the agreement is performed' },
      da: 'Leverandøren skal efter bedste teknik tilstræbe fem miljømål: mindre forurening, hygiejniske processer, mindre forbrug, renere teknologi og færre problemer med affald. Den skal afholde sig fra korruption: aktiv bestikkelse og ethvert misbrug af betroet magt.',
      en: 'By the best technique the provider must strive for five environmental aims: less pollution, hygienic processes, less consumption, cleaner technology and fewer problems with waste. It must refrain from corruption: active bribery and any abuse of entrusted power.',
    }),
    duty('R431', 'reporting', ['provider'], {
      at: [s16(184, 'Bilag F5', '4'), s16(184, 'Bilag F5', '5')],
      when: {
        da: 'Når kommunen skriftligt beder om det, ved begrundet mistanke',
        en: 'When the municipality asks in writing on justified suspicion',
      },
      da: 'Redegørelsen viser processer, metoder, materialer og leverandørens egen indflydelse, om nødvendigt med attester; dokumentation og redegørelse er for leverandørens regning.',
      en: "The account shows processes, methods, materials and the provider's own influence, with certificates where needed; documentation and account are at the provider's cost.",
    }),
    duty('R432', 'other', ['provider'], {
      at: [s16(186, 'Bilag F6', '1.1'), s16(161, 'Rammeaftale', '2.8')],
      when: { da: 'Altid', en: 'Always' },
      da: 'Løn, særlige ydelser, arbejdstid og andre vilkår for dem, der opfylder kontrakten, må ikke være ringere end i den landsdækkende overenskomst mellem fagets mest repræsentative parter for samme slags arbejde. Det gælder også hos underleverandører, og de ansatte skal orienteres om vilkårene.',
      en: 'Pay, special benefits, hours and other terms of those who perform the contract may be no worse than in the nationwide agreement between the most representative parties of the trade for like work. That holds at subcontractors too, and the employees must be told of the terms.',
    }),
    duty('R433', 'other', ['provider', 'municipality'], {
      at: [s16(187, 'Bilag F6', '1.6')],
      who: { da: 'Leverandøren; kravet: kommunen', en: 'The provider; the demand: the municipality' },
      when: { da: 'Når kommunen kræver dokumentation', en: 'When the municipality demands documentation' },
      da: 'Leverandøren har bevisbyrden for, at arbejdsklausulen er overholdt. Kommunen kan kræve bevis direkte fra ansatte, også hos underleverandører, og i den enkelte sag bede om flere dokumenter.',
      en: 'The burden of proof that the labour clause is kept lies with the provider. The municipality may demand proof directly from employees, also of subcontractors, and ask for further documents in the single case.',
    }),
    duty('R434', 'other', ['provider', 'municipality'], {
      at: [s16(187, 'Bilag F6', '1.7'), s16(187, 'Bilag F6', '1.9')],
      who: {
        da: 'Leverandøren (redegørelsen) og kommunen (videregivelsen)',
        en: 'The provider (the account) and the municipality (passing on)',
      },
      when: { da: 'Ved mistanke om brud på arbejdsklausulen', en: 'On suspicion of a breach of the labour clause' },
      da: 'Redegørelsen viser mindst, under hvilke forhold og med hvilke metoder ydelsen er lavet. Kommunen kan efter en konkret vurdering give oplysninger videre til SKAT og Arbejdstilsynet og ved mistanke om et strafbart forhold til politiet.',
      en: 'The account shows at least under which conditions and by which methods the service was made. After a concrete assessment the municipality may pass information on to SKAT and the working-environment authority and, on suspicion of a crime, to the police.',
    }),
    duty('R436', 'other', ['municipality', 'provider'], {
      at: [s16(188, 'Bilag F6')],
      when: { da: 'Når som helst i kontraktens løbetid', en: 'At any time while the contract runs' },
      da: 'Kommunen eller en anden for den kan komme uanmeldt på arbejdspladsen for at se, om arbejdsklausulen overholdes.',
      en: 'The municipality, or another for it, may come to the workplace unannounced to see whether the labour clause is kept.',
    }),
    duty('R479', 'other', ['provider'], {
      at: [s16(184, 'Bilag F5', '4')],
      when: { da: 'Når kommunen beder om det', en: 'When the municipality asks' },
      da: 'Leverandøren skal deltage i opfølgende møder om samfundsansvar og ajourføre sine beskrivelser af, hvad der er gjort.',
      en: 'The provider must take part in follow-up meetings on social responsibility and update its descriptions of what has been done.',
    }),
    duty('R482', 'other', ['provider', 'municipality'], {
      at: [s16(187, 'Bilag F6', '1.7')],
      when: { da: 'Ved mistanke om brud på arbejdsklausulen', en: 'On suspicion of a breach of the labour clause' },
      da: 'Parterne skal af sig selv orientere hinanden, når de har mistanke om, at arbejdsklausulen ikke overholdes.',
      en: 'Unasked, the parties must tell each other when they suspect that the labour clause is not kept.',
    }),
  ];
}
