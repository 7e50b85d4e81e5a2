import { type Answered, call } from './call.ts';
import type { Argument } from './cell.ts';

/** An argument that may be left out. */
type Maybe = Argument | undefined;

type Sheet<Arguments extends readonly Argument[]> = (...args: Arguments) => Answered;

/** How an order stands in its cells, and how it ended. */
type Course = [
  niveau: Argument,
  startdato: Argument,
  uger: Argument,
  timer: Argument,
  timepris: Argument,
  slutdato?: Maybe,
  ophoer?: Maybe,
  sidste_dag?: Maybe,
  minutter?: Maybe,
  valg?: Maybe,
  uden_om_portal?: Maybe,
  bekraeftet_uden_om?: Maybe,
];

function sheet<Arguments extends readonly Argument[]>(name: string): Sheet<Arguments> {
  return (...args) => call(name, args);
}

/**
 * The fee of a course (vederlag). `FEE` is the same.
 *
 * R207 · `fee` of the library · Unit: kroner excluding VAT. Columns may be handed over whole; rows without data are empty.
 *
 * @example VEDERLAG('virksomhedsspor-b', 42555, 13, 12, '140,00') // => 21840
 */
export const VEDERLAG = /* @__PURE__ */ sheet<Course>('VEDERLAG');

/**
 * The fee of a whole week, rounded for show (ugevederlag). `WEEKLYFEE` is the same.
 *
 * R207 · `fee` of the library · Unit: kroner excluding VAT.
 *
 * @example UGEVEDERLAG('virksomhedsspor-b', 12, 140) // => 1680
 */
export const UGEVEDERLAG =
  /* @__PURE__ */ sheet<[niveau: Argument, timer: Argument, timepris: Argument, minutter?: Maybe, valg?: Maybe]>(
    'UGEVEDERLAG',
  );

/**
 * The last day of a number of weeks (slutdato), inclusive. `ENDDATE` is the same.
 *
 * R001, A42 · Unit: calendar days.
 *
 * @example SLUTDATO('2016-07-04', 13, 'datoer=iso') // => '2016-10-02'
 */
export const SLUTDATO = /* @__PURE__ */ sheet<[startdato: Argument, uger: Argument, valg?: Maybe]>('SLUTDATO');

/**
 * The invoice plan of one order (fakturaplan): month, weeks, first day, last day, days, amount, first day to invoice.
 * `INVOICEPLAN` is the same.
 *
 * R219–R221 · `invoicePlan` of the library · Unit: kroner excluding VAT, calendar days.
 *
 * @example FAKTURAPLAN('virksomhedsspor-b', 42555, 13, 12, 140)[0] // => ['2016-07', 4, 42555, 42582, 28, 6720, 42583]
 */
export const FAKTURAPLAN = /* @__PURE__ */ sheet<Course>('FAKTURAPLAN');

/**
 * The last day on which a course can be invoiced (fakturafrist), inclusive. `INVOICEBY` is the same.
 *
 * R220 · `invoicePlan` of the library · Unit: calendar days.
 *
 * @example FAKTURAFRIST('virksomhedsspor-b', 42555, 13, 12, 140) // => 42706
 */
export const FAKTURAFRIST = /* @__PURE__ */ sheet<Course>('FAKTURAFRIST');

/**
 * The day a payment is due (forfaldsdag). `DUEDATE` is the same.
 *
 * R223, R224 · `dueDate` of the library · Unit: calendar days.
 *
 * @example FORFALDSDATO('2016-11-25', 'koebenhavn-2016-fyldt-30', 'datoer=iso') // => '2016-12-27'
 */
export const FORFALDSDATO = /* @__PURE__ */ sheet<[sendt: Argument, aftale: Argument, valg?: Maybe]>('FORFALDSDATO');

/**
 * The least and the most that a level may cost an hour (prisbånd), both included. `PRICEBAND` is the same.
 *
 * R101 · Unit: kroner an hour excluding VAT.
 *
 * @example PRISBAAND('virksomhedsspor-b') // => [[120, 160]]
 */
export const PRISBAAND = /* @__PURE__ */ sheet<[niveau: Argument, valg?: Maybe]>('PRISBAAND');

/**
 * `OK`, or why a rate is outside its band. `PRICEOK` is the same.
 *
 * R101 · `checkOrder` of the library.
 *
 * @example PRISOK('virksomhedsspor-b', 160) // => 'OK'
 */
export const PRISOK = /* @__PURE__ */ sheet<[niveau: Argument, timepris: Argument, valg?: Maybe]>('PRISOK');

/**
 * `OK`, or everything that is wrong with an order, a line each. `ORDEROK` is the same.
 *
 * R108–R152 · `checkOrder` of the library · An order with warnings alone is OK.
 *
 * @example BESTILLINGOK('virksomhedsspor-b', 42555, 1, 12, 140) // => 'Afvises: Forløbet er kortere end 2 uger.'
 */
export const BESTILLINGOK =
  /* @__PURE__ */ sheet<
    [
      niveau: Argument,
      startdato: Argument,
      uger: Argument,
      timer: Argument,
      timepris?: Maybe,
      slutdato?: Maybe,
      bestilt?: Maybe,
      alder?: Maybe,
      ledig?: Maybe,
      uden_om_portal?: Maybe,
      valg?: Maybe,
      bekraeftet_uden_om?: Maybe,
    ]
  >('BESTILLINGOK');

/** A list of orders, a column for each field. */
type OrderList = [
  ordre: Argument,
  niveau: Argument,
  startdato: Argument,
  uger: Argument,
  timer: Argument,
  timepris?: Maybe,
  slutdato?: Maybe,
  ophoer?: Maybe,
  sidste_dag?: Maybe,
  minutter?: Maybe,
  bestilt?: Maybe,
  alder?: Maybe,
  ledig?: Maybe,
  valg?: Maybe,
  uden_om_portal?: Maybe,
  bekraeftet_uden_om?: Maybe,
  borger?: Maybe,
];

/**
 * The status of each order of a list (status): OK, Advarsel, Afvises or Ret, why, and the fee. `ORDERSTATUS` is the same.
 *
 * R108–R152, R207, R307 · `settle` of the library · Unit: kroner excluding VAT. A row for each row of the list, empty where
 * that is. Ret: the row cannot be read, and why; no row hinders another. The same order twice, and orders of one citizen
 * (`borger`), are seen.
 *
 * @example STATUS([1001, 1002], 'virksomhedsspor-b', 42555, [13, 1], 12, 140)[1] // => ['Afvises', 'Forløbet er kortere end 2 uger.', 1680]
 */
export const STATUS = /* @__PURE__ */ sheet<OrderList>('STATUS');

/**
 * How many orders of a list have each status, and their fees (optælling). `ORDERSTATUSTOTALS` is the same.
 *
 * R108–R152, R207, R307 · `settle` of the library · Unit: kroner excluding VAT. An amount only where every row can be read
 * and every order that it is of has a fee; never a zero for what is missing.
 *
 * @example STATUSTAL([1001, 1002], 'virksomhedsspor-b', 42555, [13, 1], 12, 140)[4] // => ['Kan bekræftes', 1, 21840]
 */
export const STATUSTAL = /* @__PURE__ */ sheet<OrderList>('STATUSTAL');

/**
 * What is to be invoiced of the courses of a list of orders through a month (fakturamåned): order, proposal, first day, last
 * day, amount, can be sent from, last day to send, due, and the clauses or why it waits. `INVOICEMONTH` is the same.
 *
 * R214, R218–R224, R307 · `invoiceRun` of the library · Unit: kroner excluding VAT, calendar days. What was sent stands in
 * `sendte` and is not proposed again. Bonuses, and periods that begin after the month, are not among the rows.
 *
 * @example FAKTURAMAANED('2016-07', 1001, 'virksomhedsspor-b', 42555, 13, 12, 140)[0].slice(0, 8) // => ['1001', 'faktura', 42555, 42582, 6720, 42583, 42706, 42613]
 */
export const FAKTURAMAANED =
  /* @__PURE__ */ sheet<[maaned: Argument, ordre: Argument, ...course: Course, sendte?: Maybe]>('FAKTURAMAANED');

/** The same where nothing turns on hours, rate and minutes. */
type CourseDays = [
  niveau: Argument,
  startdato: Argument,
  uger: Argument,
  timer?: Maybe,
  timepris?: Maybe,
  slutdato?: Maybe,
  ophoer?: Maybe,
  sidste_dag?: Maybe,
];

/**
 * The days that the four weeks of bonus 1a, or what else a bonus asks for, can lie on (bonusvindue): the first and the last.
 * `BONUSWINDOW` is the same.
 *
 * R239 · `bonus` of the library · Unit: calendar days, both included.
 *
 * @example BONUSVINDUE('virksomhedsspor-b', '2016-07-04', 13, '', '', '', '', '', 'datoer=iso') // => [['2016-07-04', '2016-12-02']]
 */
export const BONUSVINDUE = /* @__PURE__ */ sheet<[...CourseDays, valg?: Maybe, bonus?: Maybe]>('BONUSVINDUE');

/**
 * The day whose state decides bonus 1b, 3 and 4, or another bonus that turns on a day (måledag). `BONUSDATE` is the same.
 *
 * R240 · `bonus` of the library · Unit: calendar days.
 *
 * @example BONUSDATO('virksomhedsspor-b', '2016-07-04', 13, '', '', '', '', '', 'datoer=iso') // => '2017-01-01'
 */
export const BONUSDATO = /* @__PURE__ */ sheet<[...CourseDays, valg?: Maybe, bonus?: Maybe]>('BONUSDATO');

/**
 * Whether a bonus is earned, in words, and its amount (bonus). `BONUSDECISION` is the same. Rows of `perioder`: kind,
 * first day, last day, perhaps the day of approval; rows of `beskaeftigelse`: kind, first day, last day, month, income.
 * Amounts and thresholds that the source lost are given in `valg`; without them the amount is empty, never zero.
 *
 * R235–R243 · `bonus` of the library, without earlier courses · Unit: kroner excluding VAT.
 *
 * @example BONUS('virksomhedsspor-b', '2016-07-04', 13, '', '', '', '', '', '1a', [['praktik', '2016-09-19', '2016-10-16']], '', '', 'bonus-1a=5000')[0][1] // => 5000
 */
export const BONUS =
  /* @__PURE__ */ sheet<
    [
      ...CourseDays,
      bonus: Argument,
      perioder?: Maybe,
      beskaeftigelse?: Maybe,
      kendt_til?: Maybe,
      valg?: Maybe,
      uden_om_portal?: Maybe,
      bekraeftet_uden_om?: Maybe,
    ]
  >('BONUS');

/**
 * The meetings that follow when the first one was missed (genindkaldelser): day and state, a row each. `RESUMMONSES` is
 * the same.
 *
 * R255–R264 · `firstDayAbsence` of the library · Unit: calendar days.
 *
 * @example GENINDKALDELSER('kontanthjaelp', '2015-10-05', 'koebenhavn-2016-unge', '', '', 'datoer=iso').map(([day]) => day) // => ['2015-10-07', '2015-10-09', '2015-10-12']
 */
export const GENINDKALDELSER =
  /* @__PURE__ */ sheet<
    [ydelse: Argument, foerste_moede: Argument, aftale: Argument, moedt_op?: Maybe, kendt_til?: Maybe, valg?: Maybe]
  >('GENINDKALDELSER');

/**
 * The last day for the final provider report (rapportfrist). `REPORTBY` is the same.
 *
 * R276 · `deadlines` of the library · Unit: weekdays after the actual end.
 *
 * @example RAPPORTFRIST('virksomhedsspor-b', '2016-07-04', 13, '', '', '', '', '', 'datoer=iso') // => '2016-10-10'
 */
export const RAPPORTFRIST = /* @__PURE__ */ sheet<[...CourseDays, valg?: Maybe]>('RAPPORTFRIST');

type OfDay = [dato: Argument, valg?: Maybe];

/**
 * Whether a day is a hverdag. `ER_HVERDAG` and `ISWEEKDAY` are the same.
 *
 * R003, A27
 *
 * @example HVERDAG('2018-12-24') // => true
 */
export const HVERDAG = /* @__PURE__ */ sheet<OfDay>('HVERDAG');

/**
 * Whether a day is an Arbejdsdag. `ER_ARBEJDSDAG` and `ISWORKINGDAY` are the same.
 *
 * R002
 *
 * @example ARBEJDSDAG('2018-12-24') // => false
 */
export const ARBEJDSDAG = /* @__PURE__ */ sheet<OfDay>('ARBEJDSDAG');

/**
 * Whether a day is a Danish public holiday. `ISHOLIDAY` is the same.
 *
 * A29
 *
 * @example ER_HELLIGDAG('2023-05-05') // => true
 */
export const ER_HELLIGDAG = /* @__PURE__ */ sheet<OfDay>('ER_HELLIGDAG');

/**
 * What a delay costs (dagbod). `DELAYPENALTY` is the same. Where the least amount a day is missing and can matter there
 * is no answer; it is given in `valg` as `delay-minimum`.
 *
 * R299–R303 · `delayPenalty` of the library · Unit: kroner excluding VAT, working days.
 *
 * @example DAGBOD(10000, '2016-10-05', '2016-10-10', 'forsinket levering', 'koebenhavn-2016-fyldt-30') // => 2500
 */
export const DAGBOD =
  /* @__PURE__ */ sheet<
    [vaerdi: Argument, frist: Argument, leveret: Argument, slags: Argument, aftale: Argument, valg?: Maybe]
  >('DAGBOD');

type AboutAnswer = [funktion: Argument, ...argumenter: Argument[]];

/**
 * The rules and clauses behind another function's answer (kilde). `SOURCE` is the same.
 *
 * @example KILDE('PRISBAAND', 'virksomhedsspor-b') // => 'R132, D16 s. 69, Bilag C2 1.2'
 */
export const KILDE = /* @__PURE__ */ sheet<AboutAnswer>('KILDE');

/**
 * Another function's answer explained, with its steps and sources (forklaring). `EXPLAIN` is the same.
 *
 * @example FORKLAR('HVERDAG', '2018-12-24') // => '24. december 2018 er en hverdag.'
 */
export const FORKLAR = /* @__PURE__ */ sheet<AboutAnswer>('FORKLAR');

/** @alias The same as `VEDERLAG`. */
export const FEE = VEDERLAG;
/** @alias The same as `UGEVEDERLAG`. */
export const WEEKLYFEE = UGEVEDERLAG;
/** @alias The same as `SLUTDATO`. */
export const ENDDATE = SLUTDATO;
/** @alias The same as `FAKTURAPLAN`. */
export const INVOICEPLAN = FAKTURAPLAN;
/** @alias The same as `FAKTURAFRIST`. */
export const INVOICEBY = FAKTURAFRIST;
/** @alias The same as `FORFALDSDATO`. */
export const DUEDATE = FORFALDSDATO;
/** @alias The same as `PRISBAAND`. */
export const PRICEBAND = PRISBAAND;
/** @alias The same as `PRISOK`. */
export const PRICEOK = PRISOK;
/** @alias The same as `BESTILLINGOK`. */
export const ORDEROK = BESTILLINGOK;
/** @alias The same as `BONUSVINDUE`. */
export const BONUSWINDOW = BONUSVINDUE;
/** @alias The same as `BONUSDATO`. */
export const BONUSDATE = BONUSDATO;
/** @alias The same as `BONUS`. */
export const BONUSDECISION = BONUS;
/** @alias The same as `GENINDKALDELSER`. */
export const RESUMMONSES = GENINDKALDELSER;
/** @alias The same as `RAPPORTFRIST`. */
export const REPORTBY = RAPPORTFRIST;
/** @alias The same as `DAGBOD`. */
export const DELAYPENALTY = DAGBOD;
/** @alias The same as `HVERDAG`. */
export const ER_HVERDAG = HVERDAG;
/** @alias The same as `HVERDAG`. */
export const ISWEEKDAY = HVERDAG;
/** @alias The same as `ARBEJDSDAG`. */
export const ER_ARBEJDSDAG = ARBEJDSDAG;
/** @alias The same as `ARBEJDSDAG`. */
export const ISWORKINGDAY = ARBEJDSDAG;
/** @alias The same as `ER_HELLIGDAG`. */
export const ISHOLIDAY = ER_HELLIGDAG;
/** @alias The same as `STATUS`. */
export const ORDERSTATUS = STATUS;
/** @alias The same as `STATUSTAL`. */
export const ORDERSTATUSTOTALS = STATUSTAL;
/** @alias The same as `FAKTURAMAANED`. */
export const INVOICEMONTH = FAKTURAMAANED;
/** @alias The same as `KILDE`. */
export const SOURCE = KILDE;
/** @alias The same as `FORKLAR`. */
export const EXPLAIN = FORKLAR;
