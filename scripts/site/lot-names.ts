import type { Words } from '../../src/evidence/clause.ts';

/** The lots of the tender have no names of their own. */
export const lotNames: ReadonlyMap<string, Words> = new Map([
  ['fyldt-30-spor-1-4', { da: 'spor 1-4', en: 'tracks 1-4' }],
  ['fyldt-30-spor-5', { da: 'spor 5', en: 'track 5' }],
  ['unge-1', { da: 'uddannelsesvej 1', en: 'education path 1' }],
  ['unge-2', { da: 'uddannelsesvej 2', en: 'education path 2' }],
  ['unge-3', { da: 'uddannelsesvej 3', en: 'education path 3' }],
]);
