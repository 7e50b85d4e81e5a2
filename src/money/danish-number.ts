const DANISH = /^-?(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]*)(?:,[0-9]+)?$/;

/**
 * A number as Danes write it, in canonical decimal text: `1.234,50` is `1234.50` and `1.234` is `1234`. A point groups
 * thousands and nothing else, so `1.23` and `0.125` are no Danish numbers and give `undefined` rather than a guess.
 */
export function readDanishNumber(text: string): string | undefined {
  return DANISH.test(text) ? text.replace(/\./g, '').replace(',', '.') : undefined;
}
