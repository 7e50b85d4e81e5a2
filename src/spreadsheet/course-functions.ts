import { orderedDays } from '../agreement/course.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Fee } from '../fee/fee.ts';
import type { DueDate } from '../invoicing/due-date.ts';
import type { InvoicePlan } from '../invoicing/invoice-plan.ts';
import { askOperation, askQuestion } from './ask-operation.ts';
import { amountCell, dateCell } from './cell.ts';
import { courseFactsOf } from './course-facts.ts';
import { agreementNamed, agreementOfLevel } from './known-agreements.ts';
import * as parameter from './parameters.ts';
import type { Facts, SheetFunction, Wanted } from './sheet-function.ts';

const courseParameters = [...parameter.course, parameter.choices, ...parameter.portal];

function courseInput(facts: Facts, { agreements, choices }: Wanted) {
  return { agreement: agreementOfLevel(agreements, String(facts.niveau), choices), ...courseFactsOf(facts) };
}

const fee: SheetFunction = {
  name: 'VEDERLAG',
  aliases: ['FEE'],
  summary: { da: 'Hvad forløbet koster i alt, uden moms', en: 'What the course costs in all, without VAT' },
  shape: 'cell',
  parameters: courseParameters,
  ask: (facts, wanted) =>
    askOperation('fee', courseInput(facts, wanted), courseParameters, wanted, ({ total }: Fee) => [
      [amountCell(total)],
    ]),
};

const weeklyParameters = [
  parameter.level,
  parameter.hoursPerWeek,
  parameter.hourlyRate,
  parameter.contactMinutes,
  parameter.choices,
];

/** A week costs the same whenever it is. */
const ANY_WEEK = { startdato: '2016-07-04', uger: 1 };

const weeklyFee: SheetFunction = {
  name: 'UGEVEDERLAG',
  aliases: ['WEEKLYFEE'],
  summary: {
    da: 'Hvad en hel uge koster, afrundet til visning; summen regnes aldrig af den',
    en: 'What a whole week costs, rounded for show; no total is made of it',
  },
  shape: 'cell',
  parameters: weeklyParameters,
  ask: (facts, wanted) =>
    askOperation(
      'fee',
      courseInput({ ...facts, ...ANY_WEEK }, wanted),
      weeklyParameters,
      wanted,
      ({ weeklyFee: amount }: Fee) => [[amountCell(amount)]],
    ),
};

/** R001: weeks are counted in calendar days. */
const CALENDAR_DAYS = { rule: 'R001', source: { document: 'D16', page: 157, annex: 'Rammeaftale', section: '1.2' } };

const endParameters = [parameter.startsOn, parameter.wholeWeeks, parameter.choices];

const endDate: SheetFunction = {
  name: 'SLUTDATO',
  aliases: ['ENDDATE'],
  summary: { da: 'Den sidste dag af et antal uger', en: 'The last day of a number of weeks' },
  shape: 'cell',
  parameters: endParameters,
  ask: ({ startdato, uger }, wanted) =>
    askQuestion(endParameters, wanted, [CALENDAR_DAYS], ({ sheet }) => {
      const startsOn = startdato as IsoDate;
      const weeks = uger as number;
      const lastDay = toIsoDate(orderedDays({ level: '', startsOn, weeks }).last);
      return { row: [dateCell(lastDay, wanted.choices.dates)], text: sheet.lastDay(weeks, startsOn, lastDay) };
    }),
};

const invoicePlan: SheetFunction = {
  name: 'FAKTURAPLAN',
  aliases: ['INVOICEPLAN'],
  summary: {
    da: 'Fakturaplanen for én ordre, en række for hver måned',
    en: 'The invoice plan of one order, a row a month',
  },
  shape: 'table',
  columns: [
    { da: 'måned', en: 'month' },
    { da: 'uger', en: 'weeks' },
    { da: 'første dag', en: 'first day' },
    { da: 'sidste dag', en: 'last day' },
    { da: 'dage', en: 'days' },
    { da: 'beløb', en: 'amount' },
    { da: 'kan faktureres fra', en: 'can be invoiced from' },
  ],
  parameters: courseParameters,
  ask: (facts, wanted) =>
    askOperation('invoice-plan', courseInput(facts, wanted), courseParameters, wanted, ({ lines }: InvoicePlan) => {
      const { dates } = wanted.choices;
      return lines.map((line) => [
        line.month,
        line.weeks,
        dateCell(line.firstDay, dates),
        dateCell(line.lastDay, dates),
        line.days,
        amountCell(line.amount),
        dateCell(line.invoiceFrom, dates),
      ]);
    }),
};

const invoiceBy: SheetFunction = {
  name: 'FAKTURAFRIST',
  aliases: ['INVOICEBY'],
  summary: {
    da: 'Den sidste dag, forløbet kan faktureres; tom, når intet kan faktureres',
    en: 'The last day the course can be invoiced; empty where nothing can',
  },
  shape: 'cell',
  parameters: courseParameters,
  ask: (facts, wanted) =>
    askOperation('invoice-plan', courseInput(facts, wanted), courseParameters, wanted, (plan: InvoicePlan) => [
      [dateCell(plan.invoiceBy, wanted.choices.dates)],
    ]),
};

const dueParameters = [parameter.sentOn, parameter.agreement, parameter.choices];

const dueDate: SheetFunction = {
  name: 'FORFALDSDATO',
  aliases: ['DUEDATE'],
  summary: { da: 'Den dag, en sendt faktura forfalder', en: 'The day an invoice that was sent is due' },
  shape: 'cell',
  parameters: dueParameters,
  ask: ({ sendt, aftale }, wanted) =>
    askOperation(
      'due-date',
      { agreement: agreementNamed(wanted.agreements, String(aftale)), sentOn: sendt },
      dueParameters,
      wanted,
      ({ dueOn }: DueDate) => [[dateCell(dueOn, wanted.choices.dates)]],
    ),
};

/** What a course costs and when it is invoiced. */
export const courseFunctions: readonly SheetFunction[] = [fee, weeklyFee, endDate, invoicePlan, invoiceBy, dueDate];
