/** Name in dist, and file. */
export const entries: Readonly<Record<string, string>>;
