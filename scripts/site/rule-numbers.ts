import type { Agreement } from '../../src/agreement/agreement.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { toldAgreement } from '../../src/explain/agreement-told.ts';
import { lotNames } from './lot-names.ts';

/** What a level holds as a number; its prose says what the rule's own words say. */
const LEVEL = /^tracks\[\d+\]\.levels\[\d+\]\.(?:hours|weeks|hourlyRate)$/;
/** What stands between a level, or a bonus, and what is said of it. */
const OF = ' · ';

/**
 * What an agreement says under each rule in numbers, or of some of its levels alone, as the agreement is read back; the rest
 * the rule's own words say. Levels of which the same is said are told together.
 */
export function numbersByRule(agreement: Agreement): ReadonlyMap<string, readonly Words[]> {
  const found = new Map<string, Words[]>();
  const levels = new Map<string, { readonly rule: string; readonly says: Words; readonly of: Words[] }>();
  const names = agreement.tracks.flatMap((track) => [track.name.da, ...track.levels.map(({ name }) => name.da)]);
  for (const { path, rule, says } of toldAgreement(agreement).clauses) {
    if (LEVEL.test(path)) {
      const [[da, saysDa], [en, saysEn]] = [parted(says.da), parted(says.en)];
      const key = `${rule} ${saysDa}`;
      const held = levels.get(key) ?? { rule, says: { da: saysDa, en: saysEn }, of: [] };
      held.of.push({ da, en });
      levels.set(key, held);
    } else if (path.startsWith('terms.') && (/\d/.test(says.da) || names.some((name) => says.da.includes(name)))) {
      found.set(rule, [...(found.get(rule) ?? []), { da: named(says, 'da'), en: named(says, 'en') }]);
    }
  }
  for (const { rule, says, of } of levels.values()) {
    const told = (language: TextLanguage) => `${of.map((each) => each[language]).join('; ')}${OF}${says[language]}`;
    found.set(rule, [...(found.get(rule) ?? []), { da: told('da'), en: told('en') }]);
  }
  return found;
}

function parted(text: string): readonly [of: string, says: string] {
  const [of = '', ...says] = text.split(OF);
  return [of, says.join(OF)];
}

/** A sentence with the lots of the tender by their names. */
function named(says: Words, language: TextLanguage): string {
  return [...lotNames].reduce((text, [id, name]) => text.replaceAll(id, name[language]), says[language]);
}
