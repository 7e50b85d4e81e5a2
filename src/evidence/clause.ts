/** Where something stands. Sections lost in the transcript are absent rather than guessed; cite by page (A85). */
export interface Source {
  readonly document: string;
  readonly page?: number | undefined;
  readonly annex?: string | undefined;
  readonly section?: string | undefined;
}

/** A rule and where it stands in the documents of the agreement at hand. */
export interface Clause {
  readonly rule: string;
  readonly source: Source;
}

/** The same thing said in Danish and in English. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof Words;

export const languages = ['da', 'en'] as const satisfies readonly Language[];

export function isLanguage(value: unknown): value is Language {
  return languages.some((each) => each === value);
}
