import { type Agreement, findLevel, type PriceBand } from '../agreement/agreement.ts';
import { type Finding, wordsOf } from '../evidence/finding.ts';
import { spokenClauses } from '../explain/cite.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import type { OrderCheck } from '../order/check-order.ts';
import { askOperation, askQuestion } from './ask-operation.ts';
import { amountCell } from './cell.ts';
import { orderOf, present } from './course-facts.ts';
import { agreementOfLevel, rulesAsked } from './known-agreements.ts';
import * as parameter from './parameters.ts';
import { SheetError } from './sheet-error.ts';
import type { Facts, SheetFunction, Wanted } from './sheet-function.ts';

const NO_PRICE = 'niveau: aftalen giver ingen timepris for niveauet';
const WHICH_AGREEMENT = 'aftale: skriv aftalens id eller et af dens niveauer';
const UNKNOWN_LEVEL = 'niveau: aftalen har ikke dette niveau';

/** The price band of a level; without one there is nothing to answer with. */
function priceBandOf(level: string, { agreements, choices }: Wanted): PriceBand {
  const agreement = rulesAsked(agreements, agreementOfLevel(agreements, level, choices));
  if (!agreement) throw new SheetError(WHICH_AGREEMENT);
  const placed = findLevel(agreement, level);
  if (!placed) throw new SheetError(UNKNOWN_LEVEL);
  if (!placed.level.hourlyRate) throw new SheetError(NO_PRICE, 'not-available');
  return placed.level.hourlyRate;
}

const bandParameters = [parameter.level, parameter.choices];

const priceBand: SheetFunction = {
  name: 'PRISBAAND',
  aliases: ['PRICEBAND'],
  summary: { da: 'Niveauets mindste og højeste timepris', en: "The level's least and most hourly rate" },
  shape: 'row',
  columns: [
    { da: 'mindste timepris', en: 'least hourly rate' },
    { da: 'højeste timepris', en: 'most hourly rate' },
  ],
  parameters: bandParameters,
  ask: ({ niveau }, wanted) => {
    const band = priceBandOf(String(niveau), wanted);
    const { min, max } = band;
    return askQuestion(bandParameters, wanted, [band], ({ sheet }) => ({
      row: [amountCell(min), amountCell(max)],
      text: sheet.band(min, max),
    }));
  },
};

/** Nothing but the rate is asked about. */
const ANY_ORDER = { startdato: '2016-07-04', uger: 1, timer: '1' };

const rateParameters = [parameter.level, parameter.hourlyRate, parameter.choices];

const priceOk: SheetFunction = {
  name: 'PRISOK',
  aliases: ['PRICEOK'],
  summary: {
    da: 'OK, eller hvorfor timeprisen ikke ligger i prisbåndet',
    en: 'OK, or why the hourly rate is outside the price band',
  },
  shape: 'cell',
  parameters: rateParameters,
  ask: (facts, wanted) => {
    const level = String(facts.niveau);
    const band = priceBandOf(level, wanted);
    const { rows } = askOperation(
      'check-order',
      {
        agreement: agreementOfLevel(wanted.agreements, level, wanted.choices),
        order: orderOf({ ...facts, ...ANY_ORDER }),
      },
      rateParameters,
      wanted,
      ({ findings }: OrderCheck) => [[findingsText(findings.filter(isAboutRate), wordings[wanted.choices.language])]],
    );
    const text = String(rows[0]?.[0]);
    return askQuestion(rateParameters, wanted, [band], () => ({ row: [text], text }));
  },
};

function isAboutRate({ code }: OrderCheck['findings'][number]): boolean {
  return code === 'rate-below-band' || code === 'rate-above-band';
}

const checkParameters = [
  parameter.level,
  parameter.startsOn,
  parameter.weeks,
  parameter.hoursPerWeek,
  { ...parameter.hourlyRate, optional: true as const },
  parameter.endsOn,
  parameter.orderedOn,
  parameter.citizenAge,
  parameter.monthsUnemployed,
  parameter.outsidePortal,
  parameter.choices,
  parameter.confirmedOutside,
];

const orderOk: SheetFunction = {
  name: 'BESTILLINGOK',
  aliases: ['ORDEROK'],
  summary: {
    da: 'OK, eller hvad der er i vejen med ordren',
    en: 'OK, or what is wrong with the order',
  },
  shape: 'cell',
  parameters: checkParameters,
  ask: (facts, wanted) => {
    const { bestilt, alder, ledig } = facts;
    const order = {
      ...orderOf(facts),
      ...present({ orderedOn: bestilt, citizenAge: alder, monthsUnemployed: ledig }),
    };
    const agreement = agreementOfLevel(wanted.agreements, String(facts.niveau), wanted.choices);
    const answered = askOperation('check-order', { agreement, order }, checkParameters, wanted, (check: OrderCheck) => [
      [findingsText(check.findings, wordings[wanted.choices.language])],
    ]);
    return {
      ...answered,
      clauses: () => [...new Set([...answered.clauses(), ...levelClauses(agreement, facts, wanted)])],
    };
  },
};

/** What an order of a level is held against: its hours, its weeks and its price band. */
function levelClauses(
  asked: string | Agreement,
  { niveau }: Facts,
  { agreements, choices }: Wanted,
): readonly string[] {
  const rules = rulesAsked(agreements, asked);
  const level = rules && findLevel(rules, String(niveau))?.level;
  if (!level) return [];
  const { hours, weeks, hourlyRate, price } = level;
  const clauses = [hours, weeks, hourlyRate ?? price].filter((each) => each !== undefined);
  return spokenClauses(clauses, wordings[choices.language]);
}

/** `OK`, or every finding on its own line; an order with warnings alone is still OK. */
function findingsText(findings: readonly Finding[], { say, general }: Wording): string {
  const rejected = findings.some(({ severity }) => severity === 'reject');
  const lines = findings.map((finding) => `${general.severities[finding.severity]}: ${say.of(wordsOf(finding))}`);
  return [...(rejected ? [] : ['OK']), ...lines].join('\n');
}

/** May it be ordered, and at which price? */
export const orderFunctions: readonly SheetFunction[] = [priceBand, priceOk, orderOk];
