import { type Duty, duty, s16 } from './entry.ts';

/** What a bidder, and whoever holds the tender, must do while tenders are written and judged, beside `duties-tender.ts`. */
export function biddingDuties(): readonly Duty[] {
  return [
    duty('R391', 'tender', ['bidder'], {
      at: [s16(7, 'Udbudsbetingelser', '3.4')],
      when: { da: 'Indtil tilbudsfristen', en: 'Until the tender deadline' },
      da: 'Tilbudsgiver skal selv følge med i de svar, rettelser og supplerende oplysninger, der lægges ud undervejs.',
      en: 'A bidder must itself keep track of the answers, changes and additional information that are published on the way.',
    }),
    duty('R392', 'tender', ['contracting-authority', 'bidder'], {
      at: [s16(8, 'Udbudsbetingelser', '3.6')],
      who: { da: 'Ordregiver; mærkningen: tilbudsgiver', en: 'The contracting authority; the marking: the bidder' },
      when: { da: 'Når tilbuddet indeholder forretningshemmeligheder', en: 'Where a tender holds business secrets' },
      da: 'Forretningshemmeligheder i et tilbud beskyttes så vidt muligt, og tilbudsgiver bør mærke dem tydeligt. Pligter efter loven til at give oplysninger videre går forud, og ordregiver må bruge dem i en rets- eller klagesag om udbuddet.',
      en: 'Business secrets in a tender are kept as far as possible, and the bidder should mark them clearly. Statutory duties to disclose come first, and the contracting authority may use them in a dispute about the tender.',
    }),
    duty('R393', 'tender', ['bidder'], {
      at: [
        s16(10, 'Udbudsbetingelser', '4.4'),
        s16(10, 'Udbudsbetingelser', '4.7'),
        s16(10, 'Udbudsbetingelser', '4.8'),
      ],
      when: { da: 'Når tilbuddet skrives', en: 'When the tender is written' },
      da: 'Tages der forbehold, skrives det udtrykkeligt og begrundes, og egne standardvilkår bør udelades. Tilbuddet kan ikke kræves tilbage, og udgiften til det er tilbudsgivers egen.',
      en: "A reservation, if any, is stated expressly with its reason, and own standard terms are best left out. A tender cannot be demanded back, and its cost is the bidder's own.",
    }),
    duty('R398', 'tender', ['bidder', 'provider'], {
      at: [
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
        s16(102, 'Bilag D1c', '2.1'),
        s16(114, 'Bilag D2', '2.1'),
      ],
      who: { da: 'Tilbudsgiver, senere leverandøren', en: 'The bidder, later the provider' },
      when: {
        da: 'Når løsningsbeskrivelsen skrives, og mens indsatsen varer',
        en: 'When the solution description is written, and while the effort lasts',
      },
      da: 'Hvert element i løsningen skal pege mod uddannelse (område 1) eller mod varigt arbejde og hel eller delvis selvforsørgelse (område 2).',
      en: 'Every element of the solution must aim at education (area 1) or at lasting work and full or partial self-support (area 2).',
    }),
    duty('R399', 'tender', ['provider'], {
      at: [
        s16(76, 'Bilag D1a', '2.1'),
        s16(89, 'Bilag D1b', '2.1'),
        s16(102, 'Bilag D1c', '2.1'),
        s16(115, 'Bilag D2', '2.1'),
      ],
      when: { da: 'Altid', en: 'Always' },
      da: 'Leverandøren skal løbende holde sit tilbud i takt med gældende lov og med kommunens politiske mål og retningslinjer for servicen til borgerne.',
      en: 'The provider must keep what it offers in line with current law and with the political goals and service guidelines of the municipality at all times.',
    }),
    duty('R400', 'tender', ['bidder'], {
      at: [
        s16(75, 'Bilag D1a', '2.1'),
        s16(88, 'Bilag D1b', '2.1'),
        s16(101, 'Bilag D1c', '2.1'),
        s16(114, 'Bilag D2', '2.1'),
      ],
      when: { da: 'Når løsningsbeskrivelsen skrives', en: 'When the solution description is written' },
      da: 'Løsningsbeskrivelsen skal være kort og fast i sine ord. Den bør forklare usædvanlige begreber, første gang de bruges, og henvise til kapitlet i LAB, når et redskab nævnes.',
      en: 'The solution description must be short and steady in its terms. It should explain unusual ones at their first use and name the chapter of LAB where a measure is mentioned.',
    }),
    duty('R401', 'tender', ['bidder'], {
      at: [s16(75, 'Bilag D1a', '1'), s16(88, 'Bilag D1b', '1'), s16(101, 'Bilag D1c', '1'), s16(114, 'Bilag D2', '1')],
      when: { da: 'Når et konsortium byder', en: 'When a consortium bids' },
      da: 'Et konsortium byder under navnet på den virksomhed, der har fuldmagten.',
      en: 'A consortium bids under the name of the firm that holds its mandate.',
    }),
    duty('R402', 'tender', ['bidder'], {
      at: [s16(197, 'Bilag G'), s16(13, 'Udbudsbetingelser', '5.3')],
      when: { da: 'Når tilbuddet afleveres', en: 'On handing in the tender' },
      da: 'I tilbuddet er tilbudsgivers egen erklæring om en relevant og gyldig erhvervsansvarsforsikring nok, og bevis kan lægges ved; før tildelingen kræves kopi af policen eller selskabets erklæring.',
      en: "In the tender the bidder's own declaration of a relevant and valid liability insurance is enough, and proof may be added; before the award a copy of the policy or the insurer's statement is required.",
    }),

    duty('R507', 'tender', ['contracting-authority'], {
      at: [s16(6, 'Udbudsbetingelser', '3.1')],
      when: {
        da: 'I alle udbuddets faser, til kontrakten er opfyldt',
        en: 'In every phase of the tender, until performance',
      },
      da: 'Ordregiver skal behandle alle lige, være gennemsigtig og proportional og må ikke forskelsbehandle efter nationalitet. Udbuddet følger udbudslovens afsnit III.',
      en: 'The contracting authority must treat all alike, be transparent and proportionate and may not discriminate by nationality. The tender follows part III of the Danish procurement act (udbudsloven).',
    }),
    duty('R510', 'tender', ['bidder'], {
      at: [s16(19, 'Bilag A1', '1.1'), s16(31, 'Bilag A2', '1.2')],
      when: { da: 'Når tilbuddet skrives', en: 'When the tender is written' },
      da: 'Tilbuddet skal rumme kompetente og gode forslag til, hvordan målet nås: i område 1 en erhvervskompetencegivende uddannelse, i område 2 en tættere tilknytning til arbejdsmarkedet.',
      en: 'The tender must hold competent and good proposals of how the aim is reached: in area 1 an education that qualifies for a trade, in area 2 a closer link to the labour market.',
    }),
    duty('R513', 'tender', ['bidder'], {
      at: [
        s16(20, 'Bilag A1', '2.1'),
        s16(22, 'Bilag A1', '3.1'),
        s16(24, 'Bilag A1', '4.1'),
        s16(27, 'Bilag A1', '5.1'),
        s16(33, 'Bilag A2', '1.4'),
        s16(40, 'Bilag A2', '3.2'),
        s16(41, 'Bilag A2', '4.1'),
        s16(42, 'Bilag A2', '5.1'),
      ],
      when: { da: 'Når løsningsbeskrivelsen skrives', en: 'When the solution description is written' },
      da: 'Løsningsbeskrivelsen skal vise, hvordan indsatsen tilrettelægges. I område 2 skal den vise, hvordan aktiviteterne indgår i spor 1, 3, 4 og 5, og alle relevante, beskæftigelsesrettede aktiviteter, der egner sig til målgruppen, kan være med.',
      en: 'The solution description must show how the effort is laid out. In area 2 it must show how the activities form part of tracks 1, 3, 4 and 5, and every relevant, employment-directed activity that suits the target group may be in it.',
    }),
    duty('R544', 'tender', ['supporting-undertaking'], {
      at: [s16(200, 'Bilag I')],
      when: {
        da: 'Når en tilbudsgiver bygger sin egnethed på en anden',
        en: 'Where a bidder relies on the capacity of another',
      },
      da: 'Støttevirksomheden erklærer, om den låner økonomisk og finansiel eller teknisk og faglig formåen ud, og stiller den til rådighed, når kontrakten skal opfyldes.',
      en: 'The supporting undertaking declares whether it lends economic and financial or technical and professional capacity, and makes it available when the contract is performed.',
    }),
  ];
}
