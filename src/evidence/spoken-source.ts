import type { Clause, Language, Source } from './clause.ts';

/** Where something stands, for a reader: `D16 s. 70, Bilag C2 1.2`. */
export function spokenSource({ document, page, annex, section }: Source, language: Language): string {
  const place = [annex, section].filter((part) => part !== undefined).join(' ');
  const pageText = page === undefined ? '' : ` ${language === 'da' ? 's.' : 'p.'} ${page}`;
  if (annex === undefined && section !== undefined)
    return `${document}${pageText} ${language === 'da' ? 'afsnit' : 'section'} ${section}`;
  return place === '' ? document + pageText : `${document}${pageText}, ${place}`;
}

/** A rule with its place: `R207, D16 s. 70, Bilag C2 1.2`. */
export function spokenClause({ rule, source }: Clause, language: Language): string {
  return `${rule}, ${spokenSource(source, language)}`;
}
