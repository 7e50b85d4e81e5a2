/** The settings of a long suite: `--name=number` on its command line, whole numbers from 1 up. */
export function setting(name: string, otherwise: number): number {
  const given = process.argv.slice(2).find((word) => word.startsWith(`--${name}=`));
  if (given === undefined) return otherwise;
  const value = Number(given.slice(name.length + 3));
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`not a whole number above 0: ${given}`);
  return value;
}

/** Seconds since the process began, for the line that a suite ends with. */
export function seconds(): string {
  return `${Math.round(performance.now() / 1000)} s`;
}

export function counted(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
