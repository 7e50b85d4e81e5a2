import type { Source } from '../evidence/clause.ts';

/** A place in the tender; a section that the transcript lost is left out. */
export function s16(page: number, annex: string, section?: string): Source {
  return section === undefined ? { document: 'D16', page, annex } : { document: 'D16', page, annex, section };
}

/** A section of the requirement specification, which has no pages. */
export function s24(section: string): Source {
  return { document: 'D24', section };
}
