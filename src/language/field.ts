/**
 * A field of what is asked or answered. `name`: as it stands on a form. `is`: what it is, as a phrase. `note`: what must be
 * known of it beside, in sentences: unit, whether a day is included, what it means that it is absent.
 */
export type Field = readonly [name: string, is: string, note?: string];

/** Fields by their names, or with what they stand in before the name. */
export type Fields = { readonly [key: string]: Field };

/** The same fields in another language. */
export type Same<English> = { readonly [key in keyof English]: Field };

/** The whole description of a field, in sentences. */
export function describedField([, is, note]: Field): string {
  const sentence = `${is.slice(0, 1).toUpperCase()}${is.slice(1)}.`;
  return note === undefined ? sentence : `${sentence} ${note}`;
}
