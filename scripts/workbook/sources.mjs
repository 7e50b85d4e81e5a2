// Kilder: what each column stands on, and where the built-in functions cannot be exact or cannot answer.
import { header, note, paragraphs, title } from './style.mjs';

const WIDTHS = [32, 90, 60];

const limits = [
  [
    'Alle',
    'Funktioner som VEDERLAG og BESTILLINGOK er i tilføjelsesprogrammet til Excel 365 og i scriptet til Google Sheets. LibreOffice og ældre Excel har dem ikke: brug beregneren eller kommandoen, som arket Start siger.',
  ],
  [
    'Ordrer',
    'Timer med over 2 decimaler og timepriser med over 4 regnes ikke; Status siger Ret. Funktionen VEDERLAG tager 4 decimaler i begge.',
  ],
  [
    'Ordrer',
    'Arket finder ikke, om ordren ligger før bestillingsdagen, er afgivet uden om portalen, eller støder sammen med borgerens andre forløb: brug funktionen BESTILLINGOK.',
  ],
  [
    'Ordrer, Måned, Fakturaplan, Bonus, Fravær',
    'Arket læser de tvetydige bestemmelser efter standarden. Andre fortolkninger vælges i funktionerne med argumentet valg.',
  ],
  [
    'Måned, Fakturaer',
    'Kun forløbets fakturaer, ikke bonus. Er der faktureret for lidt, krediteres det hele, og fakturaen vises igen, når kreditnotaen er skrevet i Fakturaer. Står dage på flere fakturaer, siger arket til og gætter ikke.',
  ],
  [
    'Fakturaer',
    'Skal ordren afvises, som den er nu, foreslår arket hverken kreditnota eller faktura, før den er afklaret.',
  ],
  ['Fakturaplan', 'Arket viser 36 måneder; kontrollen siger til, når et forløb er længere. FAKTURAPLAN viser alle.'],
  [
    'Ordrer, Måned, Fakturaer, Fakturaplan, Fravær',
    'Helligdagene står i arket Helligdage, 2014–2045. Uden for listen svares der ikke; en ordre kan dog skrives med uger.',
  ],
  [
    'Bonus',
    'Én periode og én status pr. ordre. Sammenlagte perioder, godkendelsesdage, forlængelser og tidligere ordrer: brug funktionen BONUS.',
  ],
  ['Bonus', 'Bonusbeløb og indkomstgrænser mangler i kilden og har ingen standardværdi.'],
  [
    'Fravær',
    'Ingen af de to fremgangsmåder nævner uddannelseshjælp. Arket følger standarden, der indkalder igen; den anden læsning vælges med GENINDKALDELSER.',
  ],
  ['Fravær', 'Kun møderækken. Registreringer, frister og indberetning står ikke i arket.'],
  [
    'Alle',
    'Beløb regnes i hele tal og afrundes én gang, halve øre væk fra nul. En egen formel som AFRUND(timer*timepris*uger;2) er en øre forkert i nogle regneark, og en uge, der afrundes før den ganges op, er det i dem alle.',
  ],
];

export function sourcesSheet({ agreements, explained }) {
  const documents = documentsOf(agreements);
  return {
    sheet: 'Kilder',
    stickyRowsCount: 2,
    columns: WIDTHS.map((width) => ({ width })),
    print: { through: 'C', headings: 2, rows: explained.length + limits.length + documents.length + 6 },
    data: [
      [title('Kilder'), note('Hvert tal og den bestemmelse, det står på. D16 og D24 er dokumenterne nederst.')],
      ['Kolonne', 'Hvad den gør', 'Regler og bestemmelser'].map(header),
      ...explained.map((row) => paragraphs(row, WIDTHS)),
      [null],
      [header('Ark'), header('Hvor arket ikke svarer, eller ikke svarer nøjagtigt')],
      ...limits.map((row) => paragraphs(row, WIDTHS)),
      [null],
      [header('Dokument'), header('Titel')],
      ...documents.map((row) => paragraphs(row, WIDTHS)),
    ],
  };
}

function documentsOf(agreements) {
  const documents = Object.values(agreements).flatMap((agreement) => agreement.documents);
  return [...new Map(documents.map(({ id, title: name }) => [id, [id, name]])).values()];
}
