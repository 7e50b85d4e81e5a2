import type { FirstDayAbsence, Summons } from '../absence/first-day-procedure.ts';
import * as da from '../language/fields-da.ts';
import * as en from '../language/fields-en.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import { askOperation } from './ask-operation.ts';
import { dateCell } from './cell.ts';
import { present } from './course-facts.ts';
import { agreementNamed } from './known-agreements.ts';
import * as parameter from './parameters.ts';
import { SheetError } from './sheet-error.ts';
import type { Parameter, SheetFunction } from './sheet-function.ts';

const benefit: Parameter = {
  id: 'ydelse',
  kind: 'text',
  path: 'benefitGroup',
  words: { da: `${da.course.benefitGroup[1]}, fx kontanthjaelp`, en: en.course.benefitGroup[1] },
  example: '"kontanthjaelp"',
};
const firstMeeting: Parameter = {
  id: 'foerste_moede',
  kind: 'date',
  path: 'firstMeeting',
  words: parameter.phrase(da.meeting.firstMeeting, en.meeting.firstMeeting),
  example: '"2015-10-05"',
};
const appearedOn: Parameter = {
  id: 'moedt_op',
  kind: 'date',
  path: 'appearedOn',
  optional: true,
  words: parameter.phrase(da.meeting.appearedOn, en.meeting.appearedOn),
  example: '"2015-10-09"',
};
const asOf: Parameter = {
  id: 'kendt_til',
  kind: 'date',
  path: 'asOf',
  optional: true,
  words: parameter.phrase(da.meeting.firstDayAbsenceAsOf, en.meeting.firstDayAbsenceAsOf),
  example: '"2015-10-08"',
};

const parameters = [benefit, firstMeeting, parameter.agreement, appearedOn, asOf, parameter.choices];

const reSummonses: SheetFunction = {
  name: 'GENINDKALDELSER',
  aliases: ['RESUMMONSES'],
  summary: {
    da: 'Møderne efter udeblivelse fra det første, en række for hvert; uden moedt_op og kendt_til som var borgeren udeblevet fra dem alle',
    en: 'The meetings after the first one was missed, a row each; as if all were missed where nothing else is told',
  },
  shape: 'table',
  columns: [
    { da: 'møde', en: 'meeting' },
    { da: 'status', en: 'status' },
  ],
  parameters,
  ask: ({ ydelse, foerste_moede: first, aftale, moedt_op: appeared, kendt_til: known }, wanted) =>
    askOperation(
      'first-day-absence',
      {
        agreement: agreementNamed(wanted.agreements, String(aftale)),
        ...present({ benefitGroup: ydelse, firstMeeting: first, appearedOn: appeared, asOf: known }),
      },
      parameters,
      wanted,
      (answer: FirstDayAbsence) => {
        if (answer.procedure !== 're-summons') {
          throw new SheetError('ydelse: borgeren indkaldes ikke igen; fraværet registreres samme dag', 'not-available');
        }
        const { dates, language } = wanted.choices;
        const { sheet } = wordings[language];
        return answer.summonses
          .filter(({ number }) => number > 0)
          .map((summons) => [dateCell(summons.meetingOn, dates), statusText(summons, sheet)]);
      },
    ),
};

function statusText({ outcome, outsideWindow }: Summons, words: Wording['sheet']): string {
  return `${words.outcomes[outcome]}${outsideWindow ? `, ${words.outsideWindow}` : ''}`;
}

/** What follows from absence. */
export const absenceFunctions: readonly SheetFunction[] = [reSummonses];
