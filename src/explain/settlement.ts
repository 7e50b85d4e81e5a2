import type { Language } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { counted, pick, spokenDate, spokenKroner, spokenMonth } from '../evidence/spoken.ts';
import type { Step } from '../evidence/step.ts';
import type { Fee } from '../fee/fee.ts';
import { wordings } from '../language/wordings.ts';
import type { Settlement } from '../settlement/settle.ts';
import type { SettledLine, SettledOrder } from '../settlement/settle-order.ts';
import { explainDecisions } from './bonus.ts';
import { citing, spokenClauses } from './cite.ts';
import { shortDeadlines } from './deadlines.ts';
import { explainFindings } from './findings.ts';
import { missingWords } from './missing.ts';
import { spokenStep } from './steps.ts';
import { inLanguage, table, type View, vatNote } from './view.ts';

export const settlementView: View<Settlement> = {
  text: inLanguage(explainSettlement),
  table: ({ orders, totals }) =>
    table(
      ['id', 'agreement', 'level', 'verdict', 'findings', 'fee', 'invoices', 'invoiceBy', 'bonus'],
      [
        ...orders.map(({ id, agreement, level, verdict, findings, fee, invoicePlan, bonus }) => [
          id,
          agreement,
          level,
          verdict,
          findings.map(({ code }) => code).join(' '),
          fee?.total,
          invoicePlan?.lines.length,
          invoicePlan?.invoiceBy,
          bonus?.decisions.map((each) => `${each.bonus} ${each.outcome}`).join(' '),
        ]),
        [
          'total',
          '',
          '',
          `${totals.confirmed} confirm, ${totals.rejected} reject`,
          [
            ...(totals.feeMissing > 0 ? [`${totals.feeMissing} without fee`] : []),
            ...(totals.bonusMissing > 0 ? [`${totals.bonusMissing} without bonus`] : []),
          ].join(', '),
          totals.fee,
          '',
          '',
          totals.bonus,
        ],
      ],
    ),
};

/** The statement of many orders: per order the verdict, the fee, the invoices with their days, and the sources. */
function explainSettlement({ orders, totals }: Settlement, language: Language): readonly string[] {
  const [one, many] = language === 'da' ? ['ordre', 'ordrer'] : ['order', 'orders'];
  return [
    pick(language, 'OPGØRELSE', 'STATEMENT'),
    vatNote[language],
    ...orders.flatMap((settled, index) => ['', ...explainOrder(settled, index, language)]),
    '',
    pick(language, 'I ALT', 'IN ALL'),
    pick(
      language,
      `${counted(totals.orders, one, many, 'da')}: ${totals.confirmed} kan bekræftes, ${totals.rejected} afvises.`,
      `${counted(totals.orders, one, many, 'en')}: ${totals.confirmed} may be confirmed, ${totals.rejected} must be rejected.`,
    ),
    `${pick(language, 'Vederlag for ordrer, der kan bekræftes', 'Fees of orders that may be confirmed')}: ${sumText(totals.confirmedFee, language)}`,
    ...lackingText(totals.feeMissing, 'har intet beregnet vederlag', 'without a computed fee', language),
    ...explainBonusTotal(totals, language),
  ];
}

/** A sum of what is known; where nothing is, that is said instead. */
function sumText(sum: string | null, language: Language): string {
  return sum === null
    ? pick(language, 'kan ikke lægges sammen, for et beløb mangler', 'cannot be summed, since an amount is missing')
    : spokenKroner(sum, language);
}

/** How many of all orders have no part in the sums, since an amount is missing. */
function lackingText(count: number, da: string, en: string, language: Language): readonly string[] {
  if (count === 0) return [];
  return [
    pick(
      language,
      `Af alle ordrer ${da}: ${count}. De er ikke regnet med, heller ikke som nul.`,
      `Of all orders ${en}: ${count}. They have no part in the sum, and are not counted as zero.`,
    ),
  ];
}

function explainBonusTotal(
  { confirmedBonus, bonusMissing, bonusUndecided }: Settlement['totals'],
  language: Language,
): readonly string[] {
  const sum = sumText(confirmedBonus, language);
  const open = counted(
    bonusUndecided,
    pick(language, 'bonus er ikke afgjort', 'bonus is undecided'),
    pick(language, 'bonusser er ikke afgjort', 'bonuses are undecided'),
    language,
  );
  return [
    `${pick(language, 'Optjent bonus for ordrer, der kan bekræftes', 'Bonuses earned in orders that may be confirmed')}: ${sum}`,
    ...lackingText(bonusMissing, 'mangler et bonusbeløb', 'lacking an amount of bonus', language),
    ...(bonusUndecided > 0
      ? [`${pick(language, 'Af alle ordrer, også dem der afvises', 'Of all orders, rejected ones too')}: ${open}.`]
      : []),
  ];
}

function explainOrder(settled: SettledOrder, index: number, language: Language): readonly string[] {
  const { id, agreement, level, levelName, verdict, findings } = settled;
  const title = id ?? `${pick(language, 'Ordre', 'Order')} ${index + 1}`;
  return [
    `${title} · ${levelName?.[language] ?? level} · ${agreement}`,
    ...[
      verdict === 'confirm'
        ? pick(language, 'Kan bekræftes.', 'May be confirmed.')
        : pick(language, 'Skal afvises.', 'Must be rejected.'),
      ...explainFindings(findings, language),
      ...(verdict === 'reject'
        ? [
            pick(
              language,
              'Beløbene viser, hvad ordren ville koste; en afvist ordre faktureres ikke.',
              'The amounts show what the order would cost; a rejected order is not invoiced.',
            ),
          ]
        : []),
      ...explainFee(settled, language),
      ...explainInvoices(settled, language),
      ...(settled.bonus ? explainDecisions(settled.bonus, wordings[language]) : []),
      ...explainDue(settled, language),
      ...explainSources(settled, language),
    ].map((line) => `  ${line}`),
  ];
}

function explainFee({ fee, missing }: SettledOrder, language: Language): readonly string[] {
  if (!fee) {
    const named = (of: readonly Missing[]) =>
      of.map((each) => missingWords(each.what, language)).join(pick(language, ' og ', ' and '));
    const notGiven = missing.filter(({ what }) => what.startsWith('order.'));
    const notStated = missing.filter(({ what }) => !what.startsWith('order.'));
    const why = [
      ...(notGiven.length > 0
        ? [
            pick(
              language,
              `den, der spørger, har ikke givet ${named(notGiven)}`,
              `the caller has not given ${named(notGiven)}`,
            ),
          ]
        : []),
      ...(notStated.length > 0
        ? [
            pick(
              language,
              `aftalen siger ikke, hvad der betales ved ${named(notStated)}`,
              `the agreement does not say what is paid for ${named(notStated)}`,
            ),
          ]
        : []),
    ].join(pick(language, ', og ', ', and '));
    return [
      why === ''
        ? pick(language, 'Vederlag: kan ikke beregnes.', 'Fee: cannot be computed.')
        : pick(language, `Vederlag: kan ikke beregnes, for ${why}.`, `Fee: cannot be computed, since ${why}.`),
    ];
  }
  const { total, payable, basis, entitledThrough, invoiceableThrough, steps = [] } = fee;
  const days = (count: number) =>
    counted(count, pick(language, 'dag', 'day'), pick(language, 'dage', 'days'), language);
  const span = payable
    ? ` (${spokenDate(payable.firstDay, language)} – ${spokenDate(payable.lastDay, language)}, ${days(payable.days)})`
    : pick(language, '; der skal intet betales', '; nothing is owed');
  return [
    `${pick(language, 'Vederlag', 'Fee')}: ${spokenKroner(total, language)}${span}`,
    ...steps.filter((each) => toldInShort(each, fee)).map((each) => `  ${spokenStep(each, language)}`),
    ...(basis === 'caller'
      ? [
          pick(
            language,
            '  Aftalen har ingen regel om betaling; timer og timepris er oplyst af den, der spørger.',
            '  The agreement has no rule on payment; hours and rate are the caller’s own.',
          ),
        ]
      : []),
    ...(entitledThrough !== invoiceableThrough && entitledThrough
      ? [
          pick(
            language,
            `  Retten til betaling løber til og med ${spokenDate(entitledThrough, 'da')}, men kun den åbne periode kan faktureres.${citing(steps, ['started-work'], 'da')}`,
            `  The entitlement runs through ${spokenDate(entitledThrough, 'en')}, but only the open period can be invoiced.${citing(steps, ['started-work'], 'en')}`,
          ),
        ]
      : []),
  ];
}

/** What makes the fee other than hours × rate × ordered weeks, and that product. */
function toldInShort({ what, from }: Step, { payable }: Fee): boolean {
  if (what === 'total') return payable !== null;
  return (
    what === 'short-contact' ||
    what === 'ordered-outside-portal' ||
    (what === 'open-period' && from.ground !== undefined)
  );
}

function explainInvoices({ invoicePlan }: SettledOrder, language: Language): readonly string[] {
  if (!invoicePlan) return [];
  const { lines, invoiceBy, steps } = invoicePlan;
  const cited = citing(steps, ['plan-line', 'invoice-from', 'nominal-due-date', 'due-date'], language);
  const latest = citing(steps, ['invoice-by'], language);
  return [
    ...(lines.length > 0 ? [`${pick(language, 'Fakturaer', 'Invoices')}${cited}:`] : []),
    ...lines.map((line) => `  ${invoiceLine(line, language)}`),
    ...(invoiceBy
      ? [
          pick(
            language,
            `Faktureres senest ${spokenDate(invoiceBy, 'da')}.${latest}`,
            `Invoiced at the latest ${spokenDate(invoiceBy, 'en')}.${latest}`,
          ),
        ]
      : []),
  ];
}

function invoiceLine(
  { month, weeks, firstDay, lastDay, amount, invoiceFrom, dueOn }: SettledLine,
  language: Language,
): string {
  const count = counted(weeks, pick(language, 'uge', 'week'), pick(language, 'uger', 'weeks'), language);
  return pick(
    language,
    `${spokenMonth(month, 'da')}: ${count}, ${spokenDate(firstDay, 'da')} – ${spokenDate(lastDay, 'da')}: ${spokenKroner(amount, 'da')} Kan sendes ${spokenDate(invoiceFrom, 'da')} og forfalder da ${spokenDate(dueOn, 'da')}.`,
    `${spokenMonth(month, 'en')}: ${count}, ${spokenDate(firstDay, 'en')} – ${spokenDate(lastDay, 'en')}: ${spokenKroner(amount, 'en')}. Can be sent ${spokenDate(invoiceFrom, 'en')} and is then due ${spokenDate(dueOn, 'en')}.`,
  );
}

/** What is due when, in short. */
function explainDue({ deadlines }: SettledOrder, language: Language): readonly string[] {
  if (!deadlines || deadlines.deadlines.length === 0) return [];
  return [
    pick(language, 'Frister:', 'Deadlines:'),
    ...shortDeadlines(deadlines.deadlines, wordings[language]).map((line) => `  ${line}`),
    ...explainFindings(deadlines.findings, language),
  ];
}

function explainSources(settled: SettledOrder, language: Language): readonly string[] {
  const { fee, invoicePlan, bonus, deadlines, findings } = settled;
  const steps = [fee, invoicePlan, bonus, deadlines].flatMap((part): readonly Step[] => part?.steps ?? []);
  const clauses = spokenClauses([...findings, ...steps], language);
  return clauses.length === 0 ? [] : [`${pick(language, 'Kilder', 'Sources')}: ${clauses.join('; ')}`];
}
