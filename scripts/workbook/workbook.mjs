// The sheets of the workbook, from the library's own agreements. The caller hands the library in.
import { absenceSheet } from './absence.mjs';
import { bonusSheet } from './bonus.mjs';
import { holidaysSheet } from './holidays.mjs';
import { monthSheet } from './month.mjs';
import { sentIn } from './month-cells.mjs';
import { ordersIn } from './order-columns.mjs';
import { ordersSheet } from './orders.mjs';
import { planSheet } from './plan.mjs';
import { looksUp, pricesSheet } from './prices.mjs';
import { sentSheet } from './sent.mjs';
import { sourcesSheet } from './sources.mjs';
import { startSheet } from './start.mjs';

const ROWS = 1000;
const ABSENCE_ROWS = 100;
const BONUS_ROWS = 500;
/** An order has three or four invoices, as a rule. */
const INVOICES_OF_AN_ORDER = 3;

/**
 * @param library `agreements`, `publicHolidays`, `KILDE`, `answer`, `benefitGroups`, `version`
 * @param content rows for the yellow cells: `orders`, `sent`, `bonus`, `absence`, `planned` (an order's id), `month` (a day
 * of it), `morePlans`, `figures`; `rows` of Ordrer, and by it of the others
 */
export function workbookSheets(library, content) {
  const { agreements, publicHolidays, version } = library;
  const { orders: told, sent = [], bonus = [], absence = [], planned, month, morePlans = [], figures } = content;
  const { rows = ROWS } = content;
  const prices = pricesSheet({ agreements, cite: ({ rule, source }) => cited(rule, source), serialOf });
  const price = looksUp(prices);
  const holidays = holidaysSheet({ publicHolidays, serialOf });
  const sentRows = Math.max(INVOICES_OF_AN_ORDER * rows, sent.length);
  const book = { orders: ordersIn(rows), sent: sentIn(sentRows), price, holidays };
  return [
    startSheet({ agreements, version }),
    ordersSheet(told, book),
    monthSheet(month, 2 * rows, book),
    sentSheet(sent, book),
    planSheet(planned ?? null, book),
    ...morePlans.map((id) => planSheet(id, book, `Plan ${id}`)),
    bonusSheet(bonus, Math.max(Math.min(rows, BONUS_ROWS), bonus.length), book, figures),
    absenceSheet(absence, Math.max(Math.min(rows, ABSENCE_ROWS), absence.length), absenceGroups(library), holidays),
    prices,
    sourcesSheet({ agreements, explained: explainedColumns(library) }),
    holidays,
  ];
}

/** Who is summoned again and who is registered, as the library answers by its default readings (A19). */
function absenceGroups({ answer, benefitGroups }) {
  const by = (procedure) => benefitGroups.filter((group) => procedureOf(answer, group) === procedure);
  return { again: by('re-summons'), registered: by('register-and-contact'), all: benefitGroups };
}

/** None where the agreement names no procedure for a group. */
function procedureOf(answer, benefitGroup) {
  const told = answer('first-day-absence', {
    agreement: 'koebenhavn-2016-fyldt-30',
    benefitGroup,
    firstMeeting: '2015-10-05',
  });
  if (told.ok) return told.result.procedure;
  if (told.problems.every(({ code }) => code === 'not-in-agreement')) return undefined;
  throw new Error(`${benefitGroup}: ${JSON.stringify(told.problems)}`);
}

const DAY = 86_400_000;

/** A date as the 1900 system counts it. */
export function serialOf(date) {
  return Math.round((Date.parse(date) - Date.parse('1899-12-30')) / DAY);
}

function cited(rule, { document, page, annex, section }) {
  return `${rule}, ${document} s. ${page}${annex ? `, ${annex}` : ''}${section ? ` ${section}` : ''}`.replace(
    ' s. undefined',
    '',
  );
}

/** What each column stands on: the clauses come from the library's own answers. */
function explainedColumns({ KILDE, agreements }) {
  const order = ['virksomhedsspor-b', '2016-07-04', 13, 12, 140, '', 'lukket før tid', '2016-08-05'];
  const fyldt30 = agreements['koebenhavn-2016-fyldt-30'];
  const band = fyldt30.tracks[0].levels[0];
  const rows = [
    [
      'Ordrer: Bestilt sidste dag',
      'Startdato + 7 dage for hver uge − 1; slutdato, hvor den er givet.',
      KILDE('SLUTDATO', '2016-07-04', 13),
    ],
    [
      'Ordrer: Sidste betalte dag, Vederlag',
      'Timer × timepris × betalte uger; en delvis uge tæller kalenderdage / 7. Én afrunding, til hele øre.',
      KILDE('VEDERLAG', ...order),
    ],
    [
      'Ordrer: Advarslen »starter før aftalens dokument«',
      'En ordre er yngre end det dokument, den står på; hvornår aftalen begyndte, er tabt i kilden.',
      periodClause(fyldt30),
    ],
    [
      'Ordrer: Slutdato',
      'En ordre fra en uges første til en uges sidste arbejdsdag er på hele uger, i Uger, Vederlag og Fakturaplan. Den uge, forløbet lukkes i, deles med sine egne bestilte dage.',
      KILDE('VEDERLAG', 'ret-og-pligt-tilbud', '2016-09-05', '', 10, 100, '2016-09-23'),
    ],
    [
      'Ordrer: Vederlag pr. uge',
      'Timer × timepris; kun til visning.',
      KILDE('UGEVEDERLAG', 'virksomhedsspor-b', 12, 140),
    ],
    ['Ordrer: Faktureres senest', 'Sidste betalte dag + 2 kalendermåneder.', KILDE('FAKTURAFRIST', ...order)],
    [
      'Ordrer: Status',
      'Prisen, timerne og ugerne holdt op mod niveauets rammer i arket Priser.',
      `${KILDE('PRISBAAND', band.id)} (eksempel: ${band.name.da})`,
    ],
    [
      'Måned: Beløb, Sendes tidligst',
      'Planens beløb for måneden, uden det, der er faktureret. Det kan sendes dagen efter de sidste dage.',
      KILDE('FAKTURAPLAN', ...order),
    ],
    [
      'Fakturaer: Skal krediteres',
      'Det, der står tilbage af fakturaen, efter det, der er krediteret, minus det, dagene koster, som ordren er nu.',
      KILDE('FAKTURAPLAN', ...order),
    ],
    [
      'Fakturaplan',
      'En række for hver måned; beløbene er forskelle mellem afrundede løbende summer og giver vederlaget til øren.',
      KILDE('FAKTURAPLAN', ...order),
    ],
    ['Forfalder', 'Sendt + 30 dage, flyttet frem til næste hverdag.', KILDE('FORFALDSDATO', '2016-11-25', fyldt30.id)],
    [
      'Bonus: vindue, måledag',
      'Vinduet slutter 2 måneder efter bestilt sidste dag; status måles den 1. i måneden efter sidste betalte dag + 2 måneder.',
      KILDE('BONUSDATO', 'virksomhedsspor-b', '2016-07-04', 13),
    ],
    [
      'Fravær',
      '2 dage senere, flyttet frem til næste arbejdsdag, tre gange; vinduet er 14 dage efter første møde.',
      KILDE('GENINDKALDELSER', 'kontanthjaelp', '2015-10-05', fyldt30.id),
    ],
    [
      'Helligdage',
      'Hverdag: mandag til fredag, der ikke er helligdag. Arbejdsdag: heller ikke 24. december, 31. december og 5. juni.',
      KILDE('ARBEJDSDAG', '2016-12-24'),
    ],
  ];
  return rows;
}

function periodClause({ terms }) {
  const { rule, source } = terms.ordering.agreementPeriod;
  return cited(rule, source);
}

/** The cells alone, as an engine takes them: a formula begins with an equals sign. */
export function rawCells({ data }) {
  return data.map((row) =>
    row.map((cell) => {
      if (cell === null || typeof cell !== 'object') return cell;
      return cell.type === 'Formula' ? `=${cell.value}` : cell.value;
    }),
  );
}
