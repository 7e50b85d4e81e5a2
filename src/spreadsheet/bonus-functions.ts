import type { Bonus } from '../bonus/bonus.ts';
import type { BonusDecision } from '../bonus/bonus-decision.ts';
import { reasonWords } from '../explain/bonus.ts';
import { explainMissing } from '../explain/missing.ts';
import * as da from '../language/fields-da.ts';
import * as en from '../language/fields-en.ts';
import type { Wording } from '../language/wordings.ts';
import { askOperation } from './ask-operation.ts';
import { employmentOf, placementsOf } from './bonus-facts.ts';
import { type Argument, amountCell, type CellValue, dateCell } from './cell.ts';
import { courseDaysOf, present } from './course-facts.ts';
import { agreementOfLevel } from './known-agreements.ts';
import * as parameter from './parameters.ts';
import { named, SheetError } from './sheet-error.ts';
import type { Facts, Parameter, SheetFunction, Wanted } from './sheet-function.ts';

const kind: Parameter = {
  id: 'bonus',
  kind: 'word',
  words: { da: '1a, 1b, 3 eller 4, eller det id, aftalen har', en: '1a, 1b, 3 or 4, or the id that the agreement has' },
  example: '"1a"',
};
const asked: Parameter = {
  ...kind,
  optional: true,
  words: {
    da: 'hvilken bonus, hvor niveauet har flere; ellers den første, der har svaret',
    en: 'which bonus, where the level has several; otherwise the first that has the answer',
  },
};
const windowDays = [...parameter.courseDays, parameter.choices, asked];
const measuredDays = [...parameter.courseDays, parameter.choices, { ...asked, example: '"1b"' }];

function ask(
  facts: Facts,
  wanted: Wanted,
  parameters: readonly Parameter[],
  rowOf: (result: Bonus, wording: Wording) => readonly CellValue[],
) {
  const { agreements, choices } = wanted;
  const input = {
    agreement: agreementOfLevel(agreements, String(facts.niveau), choices),
    ...courseDaysOf(facts),
    ...present({
      placements: named('perioder', () => told(placementsOf(facts.perioder as Argument, choices.dates))),
      employment: named('beskaeftigelse', () => told(employmentOf(facts.beskaeftigelse as Argument, choices.dates))),
      asOf: facts.kendt_til,
    }),
    figures: choices.figures,
  };
  return askOperation('bonus', input, parameters, wanted, (result: Bonus, wording) => [rowOf(result, wording)]);
}

/** Cells that are empty tell nothing: neither that there was something, nor that there was none. */
function told<Row>(rows: readonly Row[]): readonly Row[] | undefined {
  return rows.length === 0 ? undefined : rows;
}

function decisionOf({ decisions }: Bonus, isWanted: (decision: BonusDecision) => boolean, what: string): BonusDecision {
  const decision = decisions.find(isWanted);
  if (!decision) throw new SheetError(`niveau: der er ingen ${what} på niveauet`, 'not-available');
  return decision;
}

/** The decision that is asked about, or else the first of its kind. */
function askedOf(
  result: Bonus,
  { bonus }: Facts,
  isOfKind: (decision: BonusDecision) => boolean,
  what: string,
): BonusDecision {
  return bonus === undefined
    ? decisionOf(result, isOfKind, `bonus med ${what}`)
    : decisionOf(result, (each) => each.bonus === bonus && isOfKind(each), `bonus ${bonus} med ${what}`);
}

const bonusWindow: SheetFunction = {
  name: 'BONUSVINDUE',
  aliases: ['BONUSWINDOW'],
  summary: {
    da: 'Første og sidste dag, de fire uger til bonus 1a (eller hvad en bonus ellers kræver) kan ligge på',
    en: 'The first and the last day that the four weeks of bonus 1a, or what else a bonus asks for, can lie on',
  },
  shape: 'row',
  columns: [
    { da: 'første dag', en: 'first day' },
    { da: 'sidste dag', en: 'last day' },
  ],
  parameters: windowDays,
  ask: (facts, wanted) =>
    ask(facts, wanted, windowDays, (result) => {
      const { window } = askedOf(result, facts, (each) => each.window !== undefined, 'en periode');
      return [dateCell(window?.firstDay, wanted.choices.dates), dateCell(window?.lastDay, wanted.choices.dates)];
    }),
};

const bonusDate: SheetFunction = {
  name: 'BONUSDATO',
  aliases: ['BONUSDATE'],
  summary: {
    da: 'Måledagen for bonus 1b, 3 og 4, eller for en anden bonus med en måledag',
    en: 'The measurement day of bonus 1b, 3 and 4, or of another bonus with one',
  },
  shape: 'cell',
  parameters: measuredDays,
  ask: (facts, wanted) =>
    ask(facts, wanted, measuredDays, (result) => {
      const { measuredOn } = askedOf(result, facts, (each) => each.measuredOn !== undefined, 'en måledag');
      return [dateCell(measuredOn, wanted.choices.dates)];
    }),
};

const placements: Parameter = {
  id: 'perioder',
  kind: 'range',
  path: 'placements',
  optional: true,
  words: {
    da: 'praktik og løntilskud: slags, første dag, sidste dag og evt. godkendelsesdag i hver sin kolonne',
    en: 'placements and wage subsidy: kind, first day, last day, perhaps the day of approval',
  },
  example: '""',
};
const employment: Parameter = {
  id: 'beskaeftigelse',
  kind: 'range',
  path: 'employment',
  optional: true,
  words: {
    da: 'job, fleksjob og uddannelse: slags, første dag, sidste dag, måned og indkomst i hver sin kolonne',
    en: 'jobs, flexjobs and education: kind, first day, last day, month, income',
  },
  example: '""',
};
const asOf: Parameter = {
  id: 'kendt_til',
  kind: 'date',
  path: 'asOf',
  optional: true,
  words: parameter.phrase(da.days.asOf, en.days.asOf),
  example: '"2017-01-01"',
};
const bonusParameters = [
  ...parameter.courseDays,
  kind,
  placements,
  employment,
  asOf,
  parameter.choices,
  ...parameter.portal,
];

const bonus: SheetFunction = {
  name: 'BONUS',
  aliases: ['BONUSDECISION'],
  summary: {
    da: 'Om en bonus er opnået, og beløbet, når valg giver det; tidligere forløb ses ikke',
    en: 'Whether a bonus is earned, and the amount where valg gives it; earlier courses are not seen',
  },
  shape: 'row',
  columns: [
    { da: 'afgørelse', en: 'decision' },
    { da: 'beløb', en: 'amount' },
  ],
  parameters: bonusParameters,
  ask: (facts, wanted) => {
    const wantedKind = String(facts.bonus);
    return ask(facts, wanted, bonusParameters, (result, wording) => {
      const decision = decisionOf(result, (each) => each.bonus === wantedKind, `bonus ${wantedKind}`);
      return [decisionText(decision, wording), amountCell(decision.amount)];
    });
  },
};

/** The outcome with every reason, and what is missing; what nobody told of is told as that. */
function decisionText({ outcome, reasons, assumed, missing }: BonusDecision, wording: Wording): string {
  const { bonus: words, bonusOutcomes } = wording;
  if (assumed && outcome === 'refused') return `${words.unknown}: ${words.notTold(assumed, true)}`;
  const why = reasons.map((reason) => reasonWords(reason, wording)).join('; ');
  return [`${bonusOutcomes[outcome]}: ${why}.`, ...explainMissing(missing, wording)].join('\n');
}

/** Is a bonus earned? */
export const bonusFunctions: readonly SheetFunction[] = [bonusWindow, bonusDate, bonus];
