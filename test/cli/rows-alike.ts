export const agreement = 'koebenhavn-2016-fyldt-30';
export const head = 'id,citizen,provider,level,startsOn,weeks,hoursPerWeek,hourlyRate';

/** A table of so many orders that differ by their ids. */
export function rowsAlike(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `o-${at},,,virksomhedsspor-b,2016-07-04,1,12,140`);
  return [head, ...rows].join('\n');
}
