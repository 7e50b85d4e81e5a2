import type { Agreement } from '../agreement/agreement.ts';
import { groupsOf, type OwnNames } from '../agreement/names.ts';
import { benefitGroups, closureGrounds } from '../agreement/order.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { Language, Source, Words } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import * as codesDa from '../language/codes-da.ts';
import * as codesEn from '../language/codes-en.ts';
import * as da from '../language/da.ts';
import * as en from '../language/en.ts';
import type { HourlyRate } from '../money/kroner.ts';
import type { Problem } from '../problem/problem.ts';
import { problemSentences } from './problem-words.ts';

/** What a code is a code of. */
export type CodeKind =
  | 'problem'
  | 'finding'
  | 'reason'
  | 'wait'
  | 'verdict'
  | 'outcome'
  | 'severity'
  | 'missing'
  | 'wanted'
  | 'group'
  | 'ground'
  | 'party'
  | 'stay'
  | 'deadline'
  | 'contract-deadline'
  | 'trigger'
  | 'area'
  | 'topic'
  | 'operation'
  | keyof typeof codesEn.inFields;

/** A code with its words in both languages. */
export interface Code extends Words {
  /** What it is a code of. */
  readonly kind: CodeKind;
  /** The code, as it stands in inputs and answers. */
  readonly code: string;
}

/** Something with an id and a name in both languages. */
export interface Named extends Words {
  /** The id, as inputs have it. */
  readonly id: string;
}

type Table = Readonly<Record<string, string>>;

/** The first kind that has a code gives its words, where a caller asks for no other. */
const tables = (): readonly (readonly [kind: CodeKind, da: Table, en: Table])[] => [
  ['problem', da.problems, en.problems],
  ['finding', codesDa.findings, codesEn.findings],
  ['reason', codesDa.reasons, codesEn.reasons],
  ['wait', codesDa.waits, codesEn.waits],
  ['verdict', da.verdicts, en.verdicts],
  ['outcome', da.bonusOutcomes, en.bonusOutcomes],
  ['severity', da.general.severities, en.general.severities],
  ['missing', da.lacked, en.lacked],
  ['wanted', da.wantedKinds, en.wantedKinds],
  ['group', da.groups, en.groups],
  ['ground', da.grounds, en.grounds],
  ['party', da.parties, en.parties],
  ['stay', da.stayKinds, en.stayKinds],
  ['deadline', da.deadlineTitles, en.deadlineTitles],
  ['contract-deadline', da.contractDuties, en.contractDuties],
  ['trigger', codesDa.triggers, codesEn.triggers],
  ['area', codesDa.areas, codesEn.areas],
  ['topic', codesDa.topics, codesEn.topics],
  ['operation', codesDa.operations, codesEn.operations],
  ...(Object.keys(codesEn.inFields) as (keyof typeof codesEn.inFields)[]).map(
    (kind) => [kind, codesDa.inFields[kind], codesEn.inFields[kind]] as const,
  ),
];

const allCodes = () =>
  frozen(
    tables().flatMap(([kind, inDanish, inEnglish]) =>
      Object.entries(inEnglish).map(
        ([code, text]): Code => ({ kind, code, da: alone(inDanish[code] as string), en: alone(text) }),
      ),
    ),
  );

/** Without the mark that a day follows in a sentence. */
function alone(text: string): string {
  return text.replace(/[,:]$/, '');
}

/** Every code that problems and answers hold and that a reader may meet, kind by kind, with its words. */
export const codes: readonly Code[] = /* @__PURE__ */ allCodes();

/**
 * What a code is called (betegnelse): a problem as a sentence, all others in a few words, for a column or a filter. The whole
 * sentence of a finding or a reason stands beside it in the answer, with its figures.
 *
 * All codes of `codes` · One code may be of several kinds: the first in the order of `codes` holds where `kind` names none.
 * Nothing where there is no such code. Problems: none.
 *
 * @example words('rate-below-band', 'da') // => 'Timepris under prisbåndet'
 */
export function words(code: string, language: Language, kind?: CodeKind): string | undefined {
  return codes.find((each) => each.code === code && (kind === undefined || each.kind === kind))?.[language];
}

/**
 * Problems as sentences, each after the path of its field: of an answer that was refused, or of a caught `RulesError`.
 *
 * All problems · Problems: none.
 *
 * @example problemsText([{ code: 'missing-field', path: 'order.level' }], 'da') // => 'order.level: Feltet mangler.'
 */
export function problemsText(problems: readonly Problem[], language: Language): string {
  const line = (problem: Problem) => {
    const sentence = problemSentences(problem)[language];
    return problem.path === '' ? sentence : `${problem.path}: ${sentence}`;
  };
  return problems.map(line).join('\n');
}

const inBoth = (id: string, inDanish: Table, inEnglish: Table): Named => ({
  id,
  da: inDanish[id] as string,
  en: inEnglish[id] as string,
});

/**
 * The benefit groups (ydelsesgrupper) that an order may name: the common ones, and those of an agreement of one's own.
 *
 * R020 · Unit: none; in the order of a list to choose from. Problems: none.
 *
 * @example benefitGroupNames()[0]?.en // => 'social assistance (kontanthjælp)'
 */
export function benefitGroupNames(agreement: OwnNames = {}): readonly Named[] {
  const common: ReadonlySet<string> = new Set(benefitGroups);
  const own = new Map(agreement.groups?.map(({ id, name }) => [id, name]));
  return groupsOf(agreement).map((id) => {
    const name = own.get(id);
    return name && !common.has(id) ? { id, da: name.da, en: name.en } : inBoth(id, da.groups, en.groups);
  });
}

/**
 * The grounds on which a course ends before its time (lukkegrunde).
 *
 * R213, R214, R216 · Unit: none. Problems: none.
 *
 * @example closureGroundNames()[0]?.id // => 'closed-early'
 */
export function closureGroundNames(): readonly Named[] {
  return closureGrounds.map((id) => inBoth(id, da.grounds, en.grounds));
}

/**
 * The levels (niveauer) of an agreement, in the order of its tracks.
 *
 * R066, R130 · Unit: none. Problems: none.
 *
 * @example levelNames(koebenhavn2016Fyldt30)[0]?.id // => 'virksomhedsspor-a'
 */
export function levelNames<LevelId extends string>(
  agreement: Agreement<LevelId>,
): readonly (Named & { readonly id: LevelId })[] {
  return agreement.tracks.flatMap(({ levels }) => levels.map(({ id, name }) => ({ id, da: name.da, en: name.en })));
}

/**
 * An amount, or an hourly rate, as it is read.
 *
 * R011 · Unit: kroner; nothing is rounded, all decimals are shown. No locale of the machine is asked. Problems: none.
 *
 * @example formatKroner(kroner('21840'), 'da') // => '21.840,00 kr.'
 */
export function formatKroner(amount: HourlyRate, language: Language): string {
  return speech[language].kroner(amount);
}

/**
 * A day as it is read.
 *
 * Unit: a calendar day. No locale of the machine is asked. Problems: none.
 *
 * @example formatDate(isoDate('2016-10-05'), 'da') // => '5. oktober 2016'
 */
export function formatDate(date: IsoDate, language: Language): string {
  return speech[language].date(date);
}

/**
 * A month as it is read.
 *
 * Unit: a calendar month. No locale of the machine is asked. Problems: none.
 *
 * @example formatMonth(isoMonth('2016-10'), 'en') // => 'October 2016'
 */
export function formatMonth(month: IsoMonth, language: Language): string {
  return speech[language].month(month);
}

/**
 * Where a clause stands, as it is cited.
 *
 * Problems: none.
 *
 * @example formatSource({ document: 'D16', page: 73, annex: 'Bilag C2', section: '2.2' }, 'da') // => 'D16 s. 73, Bilag C2 2.2'
 */
export function formatSource(source: Source, language: Language): string {
  return speech[language].source(source);
}

const speech = { da: da.say, en: en.say };
