import * as da from '../language/fields-da.ts';
import * as en from '../language/fields-en.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import { toKroner } from '../money/kroner.ts';
import { type DelayKind, type DelayPenalty, delayKinds } from '../penalties/delay-penalty.ts';
import { askOperation } from './ask-operation.ts';
import { amountCell } from './cell.ts';
import { agreementNamed } from './known-agreements.ts';
import * as parameter from './parameters.ts';
import { SheetError } from './sheet-error.ts';
import type { Parameter, SheetFunction } from './sheet-function.ts';

/** What was late, in the words of a cell. The ids of the library are understood as well. */
const kindWords: Readonly<Record<string, DelayKind>> = {
  'forsinket levering': 'late-delivery',
  'forsinket udbedring': 'late-remedy',
};

const value: Parameter = {
  id: 'vaerdi',
  kind: 'number',
  zero: 'never',
  unit: 'kroner',
  path: 'value',
  words: parameter.phrase(da.delay.value, en.delay.value),
  example: '10000',
};
const dueOn: Parameter = {
  id: 'frist',
  kind: 'date',
  path: 'dueOn',
  words: parameter.phrase(da.delay.delayPenaltyDueOn, en.delay.delayPenaltyDueOn),
  example: '"2016-10-05"',
};
const deliveredOn: Parameter = {
  id: 'leveret',
  kind: 'date',
  path: 'deliveredOn',
  words: parameter.phrase(da.delay.deliveredOn, en.delay.deliveredOn),
  example: '"2016-10-10"',
};
const lateness: Parameter = {
  id: 'slags',
  kind: 'text',
  path: 'kind',
  words: { da: 'forsinket levering eller forsinket udbedring', en: 'late-delivery or late-remedy' },
  example: '"forsinket levering"',
};

const parameters = [value, dueOn, deliveredOn, lateness, parameter.agreement, parameter.choices];

function kindOf(text: string): DelayKind {
  const kind = kindWords[text.toLowerCase()] ?? delayKinds.find((each) => each === text);
  if (kind === undefined) throw new SheetError(`slags: skriv ${Object.keys(kindWords).join(' eller ')}`);
  return kind;
}

const delayPenalty: SheetFunction = {
  name: 'DAGBOD',
  aliases: ['DELAYPENALTY'],
  summary: {
    da: 'Dagboden for en forsinkelse; mangler mindstebeløbet, og kan det betyde noget, svares der ikke',
    en: 'The penalty for a delay; no answer where the least amount is missing and can matter',
  },
  shape: 'cell',
  parameters,
  ask: ({ vaerdi, frist, leveret, slags, aftale }, wanted) =>
    askOperation(
      'delay-penalty',
      {
        agreement: agreementNamed(wanted.agreements, String(aftale)),
        value: vaerdi,
        dueOn: frist,
        deliveredOn: leveret,
        kind: kindOf(String(slags)),
        figures: wanted.choices.figures,
      },
      parameters,
      wanted,
      (answer: DelayPenalty) => {
        const { total, missing } = answer;
        if (total !== null) return [[amountCell(total)]];
        const { sheet } = wordings[wanted.choices.language];
        const names = missing.map(({ what }) => what).join(', ');
        throw new SheetError(sheet.lacks(names, boundsText(answer, sheet)), 'not-available');
      },
    ),
};

function boundsText({ atLeast, atMost }: DelayPenalty, words: Wording['sheet']): string {
  const least = words.atLeast(atLeast ?? toKroner(0));
  return atMost === null ? least : `${least}, ${words.atMost(atMost)}`;
}

/** What a breach costs. */
export const penaltyFunctions: readonly SheetFunction[] = [delayPenalty];
