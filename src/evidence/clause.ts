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

/** The two languages that texts of data, the page and the rule book are written in. */
export type TextLanguage = keyof Words;

/** The languages that answers are explained in. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((each) => each === value);
}
