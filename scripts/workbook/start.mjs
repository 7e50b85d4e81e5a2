// Start: what the workbook does, how, and what it does not know.
import { ROWS_ON_PAPER } from './features.mjs';
import { VERDICT } from './orders.mjs';
import { note, paragraphs, part, strong, title } from './style.mjs';

const WIDTHS = [22, 145];

/** How what is sent comes from Måned to Fakturaer: said here and in docs/regneark.md, and nowhere else. */
export const COPYING =
  'markér i Måned cellerne fra Ordre til Beløb i de rækker, der er sendt, og kopiér dem. Stil dig i den første tomme gule celle under Ordre i Fakturaer, og vælg Indsæt speciel og Værdier (i LibreOffice Kun værdier). Skriv Sendt i hver række, og Betalt, når pengene er der. Forfalder regnes af Sendt.';

/** Who has the functions that the sheets name, and what the others ask instead. */
const FUNCTIONS = [
  [
    'Excel, Google Sheets',
    'Hvor et ark siger »brug VEDERLAG« eller nævner en anden funktion, er den i tilføjelsesprogrammet til Excel 365 og i scriptet til Google Sheets. Begge installeres for sig; filen regner uden dem.',
  ],
  [
    'LibreOffice, ældre Excel',
    'har ikke funktionerne. Spørg om den ene ordre i beregneren (docs/site/index.html, der virker uden net), eller gem Ordrer som CSV, og giv den til kommandoen indsats, som docs/regneark.md siger.',
  ],
];

const steps = [
  [
    '1. Ordrer',
    'Skriv én ordre i hver række, i de gule celler. Status til venstre siger OK, Advarsel (kan bekræftes, men se efter), Afvises eller Ret, og Hvorfor siger grunden. Ret først de rækker, hvor der står Ret.',
  ],
  [
    '2. Måned',
    'Skriv en dato i måneden i den gule celle. Arket viser hver faktura for hver ordre: hvornår den kan sendes, og hvornår den forfalder. Øverst står det, der skal krediteres, fordi en ordre er lukket eller ændret.',
  ],
  ['3. Fakturaer', `Når noget er sendt: ${COPYING} Så ved arket, hvad der er sendt, og hvad der skal krediteres.`],
];

const sheets = [
  ['Fakturaplan', 'Én ordre måned for måned.'],
  ['Bonus', 'Vinduet for de fire uger, måledagen og afgørelsen for én periode og én status pr. ordre.'],
  ['Fravær', 'Genindkaldelserne efter udeblivelse fra første møde.'],
  ['Priser', 'Aftalernes niveauer med rammer og prisbånd.'],
  ['Kilder', 'Hvilken bestemmelse hver kolonne står på, og hvor arket ikke svarer.'],
  ['Helligdage', 'De dage, fristerne springer over.'],
];

const unknown = [
  'Bonusbeløb og indkomstgrænser mangler i kilden. De skrives i arket Bonus; en tom celle er aldrig nul.',
  'Arket ved ikke, hvornår en ordre er bestilt, om den er afgivet uden om portalen, eller om borgeren har andre forløb. Det gør funktionen BESTILLINGOK; se Funktioner nedenfor.',
  'Arket læser aftalernes tvetydige steder efter standarden. Andre fortolkninger vælges i funktionerne.',
  'Arket ser ikke på uret: det siger ikke, at en frist er overskredet i dag.',
  'Arket kender ingen navne og CPR-numre, og de skal heller ikke skrives her. Alle beløb er uden moms.',
];

const use = [
  [
    'Gule celler',
    'er de eneste, der skrives i. Resten er beskyttet uden adgangskode, så ingen formel slettes ved en fejl: Gennemse → Fjern arkbeskyttelse, i LibreOffice Funktioner → Beskyt ark.',
  ],
  [
    'Sortere',
    'Markér de gule celler i Ordrer (fra Ordre til Minutter pr. kontakt), og sortér dem. Alt slås op efter ordrens nummer, så rækkefølgen ændrer intet svar.',
  ],
  ['Slette', 'Markér ordrens gule celler, og tryk Delete. Tomme rækker imellem gør ikke noget.'],
  [
    'Udskrive',
    `Excel udskriver de udfyldte rækker af indsats.xlsx. LibreOffice udskriver de første ${ROWS_ON_PAPER} rækker af hver liste i indsats.ods: fjern fluebenet ved »(tom)« i filteret i Status, i Bonus i Ordre og i Fravær i Fremgangsmåde for kun at få de udfyldte.`,
  ],
];

export function startSheet({ agreements, version }) {
  const rows = [
    [title('indsats')],
    [
      note(
        'Vederlag, fakturaer, bonus og frister for kommunale beskæftigelsesforløb, til øren. Ingen makroer, intet net.',
      ),
    ],
    [null],
    [strong('Ordrer lige nu'), { value: `Ordrer!${VERDICT}`, type: 'Formula', fontWeight: 'bold' }],
    part('Tre trin', 2),
    ...steps.map(told),
    [null],
    part('De andre ark', 2),
    ...sheets.map(told),
    [null],
    part('Sådan bruges det', 2),
    ...use.map(told),
    [null],
    part('Det ved arket ikke', 2),
    ...unknown.map((text) => told(['', text])),
    [null],
    part('Funktioner', 2),
    ...FUNCTIONS.map(told),
    [null],
    part('Aftaler', 2),
    ...Object.values(agreements).map((agreement) =>
      told([agreement.documents.map(({ id }) => id).join(', '), agreement.name.da]),
    ),
    told(['Version', `indsats ${version}`]),
  ];
  return {
    sheet: 'Start',
    columns: WIDTHS.map((width) => ({ width })),
    print: { through: 'B', rows: rows.length },
    data: rows,
  };
}

function told(texts) {
  return paragraphs(texts, WIDTHS).map((cell, at) => (at === 0 ? { ...cell, fontWeight: 'bold' } : cell));
}
