/** How what is sent comes from Måned to Fakturaer. */
export const COPYING: string;
