import type { TextLanguage } from '../../src/evidence/clause.ts';

/** The Danish or the English of what only a page says. */
export function pick(language: TextLanguage, da: string, en: string): string {
  return { da, en }[language];
}
