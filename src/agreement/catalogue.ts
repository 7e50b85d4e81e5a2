import type { Words } from '../evidence/clause.ts';
import type { Absence, Agreement, AgreementDocument, Track } from './agreement.ts';
import type { Question } from './question.ts';

export interface Catalogue<LevelId extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly name: Words;
  readonly documents: readonly AgreementDocument[];
  readonly tracks: readonly Track<LevelId>[];
  /** What the documents ought to give and do not. */
  readonly absent: readonly Absence[];
}

/**
 * What can be ordered under an agreement (katalog): tracks and levels with hours, weeks, price band, bonus kinds, legal
 * basis, target group and special rules, each with its source.
 *
 * R020–R031, R066–R071, R106–R149 · Unit: hours a week, weeks, kroner an hour excluding VAT; all ends are inclusive.
 * A price that no source gives is `null`, and `absent` says so.
 *
 * @example catalogue(koebenhavn2016Fyldt30).tracks.flatMap(({ levels }) => levels).length // => 10
 */
export function catalogue<LevelId extends string>(agreement: Agreement<LevelId>): Catalogue<LevelId> {
  const { id, version, name, documents, tracks, absent } = agreement;
  return { id, version, name, documents, tracks, absent };
}

export const catalogueQuestion: Question<'catalogue', unknown, Catalogue> = {
  name: 'catalogue',
  decide: (agreement) => catalogue(agreement),
};
