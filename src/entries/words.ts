/**
 * `indsats/words`: what codes, groups, grounds and levels are called, and how amounts and days are written.
 *
 * @module indsats/words
 */

export {
  benefitGroupNames,
  type Code,
  type CodeKind,
  closureGroundNames,
  codes,
  formatDate,
  formatKroner,
  formatMonth,
  formatSource,
  levelNames,
  type Named,
  problemsText,
  words,
} from '../explain/code-words.ts';
