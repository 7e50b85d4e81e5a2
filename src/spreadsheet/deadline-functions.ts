import type { Deadlines } from '../deadlines/deadlines.ts';
import { askOperation } from './ask-operation.ts';
import { dateCell } from './cell.ts';
import { courseDaysOf } from './course-facts.ts';
import { agreementOfLevel } from './known-agreements.ts';
import * as parameter from './parameters.ts';
import type { SheetFunction } from './sheet-function.ts';

const parameters = [...parameter.courseDays, parameter.choices];

const reportBy: SheetFunction = {
  name: 'RAPPORTFRIST',
  aliases: ['REPORTBY'],
  summary: {
    da: 'Den sidste dag for den afsluttende leverandørrapport; tom, når der ingen skal laves',
    en: 'The last day for the final provider report; empty where none is due',
  },
  shape: 'cell',
  parameters,
  ask: (facts, wanted) =>
    askOperation(
      'deadlines',
      { agreement: agreementOfLevel(wanted.agreements, String(facts.niveau), wanted.choices), ...courseDaysOf(facts) },
      parameters,
      wanted,
      ({ deadlines }: Deadlines) => [
        [dateCell(deadlines.find(({ duty }) => duty === 'final-report')?.dueOn, wanted.choices.dates)],
      ],
    ),
};

/** What is due when. */
export const deadlineFunctions: readonly SheetFunction[] = [reportBy];
