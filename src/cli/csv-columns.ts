/** The columns of a table of orders: where each belongs, and what it is called by Danes. The names of the workbook are its. */
const orderColumns = {
  id: 'Ordre',
  citizen: 'Borger',
  provider: 'Leverandør',
  level: 'Niveau',
  benefitGroup: 'Ydelse',
  orderedOn: 'Bestillingsdato',
  startsOn: 'Startdato',
  weeks: 'Uger',
  endsOn: 'Slutdato',
  hoursPerWeek: 'Timer pr. uge',
  hourlyRate: 'Timepris',
  orderedOutsidePortal: 'Bestilt uden om portalen',
  confirmedOutsidePortal: 'Bekræftet uden om portalen',
  citizenAge: 'Alder',
  monthsUnemployed: 'Måneder ledig',
};
const itemColumns = {
  agreement: 'Aftale',
  contactMinutes: 'Minutter pr. kontakt',
  startedWorkOn: 'Begyndt i arbejde',
};
const closureColumns = { ground: 'Ophør', lastOpenDay: 'Sidste åbne dag' };

/** What `settle --csv-out` writes beside the order's own columns; read back, they are passed over. */
const answers = {
  verdict: 'Afgørelse',
  findings: 'Fund',
  fee: 'Vederlag',
  weeklyFee: 'Vederlag pr. uge',
  firstDay: 'Første betalte dag',
  lastDay: 'Sidste betalte dag',
  days: 'Betalte dage',
  invoices: 'Fakturaer',
  invoiceBy: 'Faktureres senest',
  results: 'Resultater',
  earned: 'Optjent for resultater',
  missing: 'Mangler',
};

/** Names the fields of an order that no column can hold. It is no field of an order itself. */
export const LEFT_OUT = 'leftOut';

export type AnswerColumn = keyof typeof answers;
export const ofItem: readonly string[] = Object.keys(itemColumns);
export const ofOrder: readonly string[] = Object.keys(orderColumns);
export const ofClosure: readonly string[] = Object.keys(closureColumns);
export const csvColumns: readonly string[] = [...ofItem, ...ofOrder, ...ofClosure];
export const answerColumns = Object.keys(answers) as readonly AnswerColumn[];

const inDanish: Readonly<Record<string, string>> = {
  ...itemColumns,
  ...orderColumns,
  ...closureColumns,
  [LEFT_OUT]: 'Udeladte felter',
  ...answers,
};

/** The name of a column in a table for Danes. */
export function danishColumn(column: string): string {
  return inDanish[column] ?? column;
}

/** What the workbook calls columns that are called otherwise here, or that it reckons itself. */
const ofWorkbook: Readonly<Record<string, string>> = {
  'Slutdato (i stedet for uger)': 'endsOn',
  'Vederlag pr. uge (til visning)': 'weeklyFee',
};
const reckonedByWorkbook = [
  'Status',
  'Hvorfor',
  'Kontrol',
  'Bestilt sidste dag',
  'Mindste timepris',
  'Højeste timepris',
  'Pris',
  'Timer',
  'Betalte kalenderdage',
  'Vederlaget er for',
];

/** A column that is passed over when it is read. */
export const PASSED_OVER = Symbol('passed over');

const byName: ReadonlyMap<string, string | typeof PASSED_OVER> = new Map<string, string | typeof PASSED_OVER>([
  ...Object.entries(inDanish).map(([column, name]) => [plainName(name), column] as const),
  ...Object.entries(ofWorkbook).map(([name, column]) => [plainName(name), column] as const),
  ...reckonedByWorkbook.map((name) => [plainName(name), PASSED_OVER] as const),
]);

function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The column that a name in the first row means, in either language; nothing, where it means none. */
export function columnOf(name: string): string | typeof PASSED_OVER | undefined {
  if (Object.hasOwn(inDanish, name)) return name;
  return plainName(name).startsWith('regnes:') ? PASSED_OVER : byName.get(plainName(name));
}
